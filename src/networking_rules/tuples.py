"""
Lists that are given for tuples, as converters of attrs: one for each kind of item, so that type checkers know it.

What is no list (a lone string, say) is left as it is, for the field's check to refuse with its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from networking_rules import model
    from networking_rules.problems import Problem
    from networking_rules.suppressions import Suppression

T = TypeVar("T")


def of(values: Iterable[T]) -> tuple[T, ...]:
    """The same values as a tuple."""
    if values.__class__ is tuple or isinstance(values, str | bytes | Mapping) or not _iterable(values):
        return cast("tuple[T, ...]", values)
    return tuple(values)


def _iterable(values: object) -> bool:
    return isinstance(values, Iterable)


def texts(values: Iterable[str]) -> tuple[str, ...]:
    return of(values)


def keys(values: Iterable[str]) -> tuple[str, ...]:
    """Keys; those that are addresses in small letters, by which they are compared."""
    found = of(values)
    if found.__class__ is not tuple or not any(str(key)[:7].lower() == "mailto:" for key in found):
        return found
    return tuple(key.lower() if str(key)[:7].lower() == "mailto:" else key for key in found)


def suppressions(values: Iterable[Suppression]) -> tuple[Suppression, ...]:
    return of(values)


def acts(values: Iterable[model.Act]) -> tuple[model.Act, ...]:
    return of(values)


def offers(values: Iterable[model.Offer] | None) -> tuple[model.Offer, ...] | None:
    return None if values is None else of(values)


def goals(values: Iterable[model.Goal] | None) -> tuple[model.Goal, ...] | None:
    return None if values is None else of(values)


def wants(values: Iterable[model.Want] | None) -> tuple[model.Want, ...] | None:
    return None if values is None else of(values)


def help_(values: Iterable[model.Help] | None) -> tuple[model.Help, ...] | None:
    return None if values is None else of(values)


def people(values: Iterable[model.Person]) -> tuple[model.Person, ...]:
    return of(values)


def touches(values: Iterable[model.Touch]) -> tuple[model.Touch, ...]:
    return of(values)


def segments(values: Iterable[model.Segment]) -> tuple[model.Segment, ...]:
    return of(values)


def targets(values: Iterable[model.Target]) -> tuple[model.Target, ...]:
    return of(values)


def drafts(values: Iterable[model.Draft] | None) -> tuple[model.Draft, ...] | None:
    return None if values is None else of(values)


def gives(values: Iterable[model.PlannedGive]) -> tuple[model.PlannedGive, ...]:
    return of(values)


def steps(values: Iterable[model.Step]) -> tuple[model.Step, ...]:
    return of(values)


def entries(values: Iterable[model.Entry]) -> tuple[model.Entry, ...]:
    return of(values)


def left_out(values: Iterable[model.LeftOut]) -> tuple[model.LeftOut, ...]:
    return of(values)


def activities(values: Iterable[model.Activity]) -> tuple[model.Activity, ...]:
    return of(values)


def problems(values: Iterable[Problem]) -> tuple[Problem, ...]:
    return of(values)


def numbers(values: Iterable[int]) -> tuple[int, ...]:
    return of(values)


def spans(values: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return of(values)


def lines(values: Iterable[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    return of(values)


def anything(values: Iterable[Any]) -> tuple[Any, ...]:
    return of(values)


def groups(values: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(of(one) for one in values)
