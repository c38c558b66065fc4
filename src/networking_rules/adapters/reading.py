"""From one host object to a value of ours, by a spec."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

from attrs import fields, frozen

from networking_rules.adapters.finds import Find, Made, Unreadable, finder
from networking_rules.interval import Interval
from networking_rules.model import Help, Met, Person, Want
from networking_rules.problems import InputError, Problem, meant
from networking_rules.serde.converter import ERRORS, faults, structure, unstructure, wire_name

T = TypeVar("T")
Spec = Mapping[str, object]
"""
For each field of ours, the path or the function (a `Find`) that finds it; `register` refuses anything else.

The type is as wide as what type checkers make of a dictionary that holds both.
"""
_OURS = (Help, Interval, Met, Want)
"""Values of ours that a function of a spec may give as they are."""


@frozen
class Reading(Generic[T]):
    """
    What became of a host object: a value or problems, and what the spec found. Beside a value, the problems are
    warnings of what it was kept without.
    """

    value: T | None
    found: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()

    def is_faulty(self, name: str) -> bool:
        """Whether a problem is about a field."""
        return any((problem.field or "").partition("[")[0] == name for problem in self.problems)

    def told(self, name: str) -> Any:
        """What was found for a field, None where nothing or where it is at fault."""
        return None if self.is_faulty(name) else self.found.get(name)


def from_mapping(host: Any, spec: Spec, kind: type[T] = Person, *, zone: tzinfo | None = None) -> T:  # type: ignore[assignment]
    """
    A person (or a value of another `kind`) from a host object, by a spec.

    A field that the spec does not name, or whose value is missing, is unknown. A time without a zone counts by its
    date alone, unless `zone` says in which zone the times of a touch are. Raises InputError with every fault: what is
    missing, what is of a wrong type, where a function of the spec raised, by field; ValueError for a spec that names
    no field of the kind.
    """
    made = read(host, finds(spec, kind), kind, zone, strict=True)
    if made.value is None:
        raise InputError(made.problems)
    return made.value


def read(
    host: Any, finds: Mapping[str, Find], kind: type[T], zone: tzinfo | None = None, *, strict: bool = False
) -> Reading[T]:
    """A value from a host object, or every fault of it; if `strict`, also for what it could be kept without."""
    found, told, doubts = _found(host, finds, zone)
    label = f"{type(host).__name__} {found.get('id', '')}".strip()
    doubted = [(name, str(error)) for name, error in doubts.items()]
    if not told and not (strict and doubts):
        try:
            value = structure(found, kind)
        except ERRORS as error:
            told = [(fault.path or None, fault.message) for fault in faults(error)]
        else:
            return Reading(value, found, tuple(_doubt(name, error, label) for name, error in doubts.items()))
    problems = (Problem("bad-value", what, file=label, field=field) for field, what in [*told, *doubted])
    return Reading(None, found, tuple(problems))


def _doubt(name: str, error: Unreadable, label: str) -> Problem:
    code = "bad-key" if name == "keys" else "bad-value"
    return Problem(code, f"{error}; {error.so}", "warning", label, field=name)


def _found(
    host: Any, finds: Mapping[str, Find], zone: tzinfo | None
) -> tuple[dict[str, Any], list[tuple[str | None, str]], dict[str, Unreadable]]:
    """
    What a spec finds in a host object, as it would stand in a file; where it could not be read; and where it could
    not, though something counts instead: that is found then.
    """
    data: dict[str, Any] = {}
    told: list[tuple[str | None, str]] = []
    doubts: dict[str, Unreadable] = {}
    for name, find in finds.items():
        try:
            value = _plain(_zoned(find(host), zone) if name == "at" else find(host))
        except Unreadable as error:
            if not (error.so and isinstance(find, Made)):  # a function of the host might have made more of it
                told.append((name, str(error)))
                continue
            doubts[name], value = error, error.kept
        except Exception as error:  # a function of the host may raise anything; the other objects stand
            told.append((name, f"its spec raised {type(error).__name__}: {error}"))
            continue
        if value is not None:
            data[wire_name(name)] = value
    return data, told, doubts


def _zoned(value: Any, zone: tzinfo | None) -> Any:
    return value.replace(tzinfo=zone) if isinstance(value, datetime) and value.tzinfo is None else value


def finds(spec: Spec, kind: type[Any]) -> dict[str, Find]:
    """A spec with all its paths as functions; ValueError for a name that is no field, or what finds nothing."""
    names = [one.name for one in fields(kind)]
    for name, found in spec.items():
        if name not in names:
            hint = meant(name, names, f"it has {', '.join(names)}", repr)
            raise ValueError(f"a spec of {kind.__name__} has no field {name!r}{hint}")
        if not (isinstance(found, str) or callable(found)):
            raise ValueError(f"a spec of {kind.__name__} takes a path or a function for {name!r}, not {found!r}")
    return {name: finder(cast("str | Find", found)) for name, found in spec.items()}


def _plain(value: Any) -> Any:
    """A value of the host's language, or one of ours, as it would stand in a file."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.tzinfo is None else value.isoformat()
    if isinstance(value, date | UUID):
        return str(value)
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, _OURS):
        return unstructure(value)
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value)
        return {str(key): _plain(item) for key, item in items.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in cast("Iterable[Any]", value)]
    return str(value) if isinstance(value, str) else value
