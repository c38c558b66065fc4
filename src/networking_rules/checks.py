"""
What the fields of values have to be, as validators of attrs; each raises ValueError, in one sentence that names the
class, the field, what it takes and what was given.

Most values pass by a quick look, since large networks are made of millions of them.
"""

from __future__ import annotations

import math
import re
import reprlib
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from types import NoneType
from typing import Any

from attrs import Attribute, fields

MOST_MINUTES = 525_600
"""The most minutes that something may take: those of a year."""
SAFE = 2**53 - 1
"""The largest integer that every reader of JSON keeps exact."""
MOST_TOUCHES = 10_000
"""The most touches that a count may stand for: more are a slip of the keyboard."""
MOST_DAYS = 36_525
"""The most days that may be given: those of a hundred years."""

Check = Callable[[Any, "Attribute[Any]", Any], None]
Fits = Callable[[Any], bool]

_SHOWN = reprlib.Repr()
_SHOWN.maxstring = _SHOWN.maxother = 60


def must(expected: str, fits: Fits, *usual: type) -> Check:
    """That a value fits; `expected` says in words what does. Every value of a `usual` type does, at a quick look."""
    sure = frozenset(usual)

    def validate(instance: Any, attribute: Attribute[Any], value: Any) -> None:
        if type(value) not in sure and not fits(value):
            where = f"{type(instance).__name__}.{attribute.name.rstrip('_')}"
            raise ValueError(f"{where} takes {expected}, not {_SHOWN.repr(value)}")

    return validate


def given(name: str, value: object, kinds: type | tuple[type, ...], expected: str) -> None:
    """That an argument of a function is of some types; TypeError with its name where it is not. True is no number."""
    taken = kinds if isinstance(kinds, tuple) else (kinds,)
    if not isinstance(value, taken) or (isinstance(value, bool) and int in taken and bool not in taken):
        raise TypeError(f"{name} takes {expected}, not {type(value).__name__}")


def within(least: float, most: float) -> Fits:
    """Whether something is a number between two, both included."""

    def fits(value: Any) -> bool:
        plain = type(value) in (int, float) or (isinstance(value, int | float) and not isinstance(value, bool))
        return plain and least <= value <= most

    return fits


def whole(least: float, most: float) -> Fits:
    """Whether something is a whole number between two, both included; 4.0 is none."""
    number = within(least, most)
    return lambda value: isinstance(value, int) and number(value)


def one_of(words: Collection[str]) -> Check:
    """One of some words."""
    return must(f"one of {', '.join(words)}", lambda value: value in words)


def some_of(words: Collection[str]) -> Check:
    """A tuple of some words."""
    known = frozenset(words)

    def fits(value: Any) -> bool:
        try:
            return value.__class__ is tuple and known.issuperset(value)
        except TypeError:  # an item that cannot be hashed is no word
            return False

    return must(f"a list of {', '.join(words)}", fits)


def set_of(words: Collection[str]) -> Check:
    """A set of some words."""
    known = frozenset(words)

    def fits(value: Any) -> bool:
        return value.__class__ is frozenset and known.issuperset(value)

    return must(f"a set of {', '.join(words)}", fits)


def a(kind: type, words: str = "") -> Check:
    """A value of a class, which `words` name."""
    return must(words or f"a value of {kind.__name__}", lambda value: isinstance(value, kind), kind)


def maybe(kind: type, words: str = "") -> Check:
    """A value of a class, or None for unknown."""
    expected = f"{words or f'a value of {kind.__name__}'} or None"
    return must(expected, lambda value: isinstance(value, kind), kind, NoneType)


def items(kind: type) -> Fits:
    """Whether something is a tuple of values of a class. A lone string is none."""

    def fits(value: Any) -> bool:
        if value.__class__ is not tuple:
            return False
        return not value or set(map(type, value)) == {kind} or all(isinstance(one, kind) for one in value)

    return fits


def several(kind: type, words: str = "") -> Check:
    """A tuple of values of a class, which `words` name."""
    return must(f"a list of {words or kind.__name__}", items(kind))


def maybe_several(kind: type) -> Check:
    """A tuple of values of a class, or None for unknown."""
    return must(f"a list of {kind.__name__} or None", items(kind), NoneType)


KEY = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S(?:.*\S)?", re.DOTALL)
"""A key of a person: a scheme and what is of it."""
KEY_WORDS = "a key such as mailto:ada@example.org, linkedin:ada or tel:+441632960001"
CADENCE = re.compile(r"P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?", re.ASCII)
"""A length of time in days and longer."""
CADENCE_WORDS = "an ISO 8601 duration in years, months, weeks or days, such as P2M"


def _are_keys(value: Any) -> bool:
    return items(str)(value) and all(map(KEY.fullmatch, value))


def _is_day(value: Any) -> bool:
    return type(value) is date or (isinstance(value, date) and not isinstance(value, datetime))


def _is_moment(value: Any) -> bool:
    if not isinstance(value, datetime):
        return _is_day(value)
    return value.tzinfo is not None and (date.min.year < value.year < date.max.year or _in_utc(value))


def _in_utc(value: datetime) -> bool:
    """Whether an instant has a date in UTC, where its order among others is found."""
    try:
        value.astimezone(UTC)
    except OverflowError:
        return False
    return True


def extra(instance: Any, attribute: Attribute[Any], value: Any) -> None:
    """Further keys of a file, as a dictionary of texts; none is called like a field of the value."""
    if value.__class__ is dict and not value:
        return
    known = {one.name.rstrip("_") for one in fields(instance.__class__)} | {"kind"}
    if not issubclass(value.__class__, Mapping) or not all(isinstance(key, str) for key in value):
        taken = "a dictionary with texts as its keys"
    elif taken := ", ".join(sorted(known.intersection(value))):
        taken = f"keys that are not fields ({taken} is one)"
    else:
        return
    raise ValueError(f"{type(instance).__name__}.{attribute.name} takes {taken}, not {_SHOWN.repr(value)}")


text: Check = a(str, "a text")
"""A string."""
words: Check = maybe(str, "a text")
"""A string, or None for unknown."""
name: Check = must("a text that is not empty", lambda value: isinstance(value, str) and value != "")
"""A string that is not empty."""
share: Check = must("a number from 0 to 1", within(0, 1))
"""A number from 0 to 1."""
maybe_share: Check = must("a number from 0 to 1, or None", within(0, 1), NoneType)
"""A number from 0 to 1, or None for no limit."""
maybe_name: Check = must(
    "a text that is not empty, or None", lambda value: isinstance(value, str) and value != "", NoneType
)
"""A string that is not empty, or None for unknown."""
amount: Check = must("a number from 0 on", within(0, math.inf))
"""A number that is not below nought."""
kept_amount: Check = must("a number from 0 to 2^53-1", within(0, SAFE))
"""A number that is not below nought, and that a file can hold."""
kept_minutes: Check = must("whole minutes from 0 on", whole(0, SAFE))
"""Minutes without a limit, as a file holds them."""
yes_or_no: Check = must("True, False or None", lambda value: False, bool, NoneType)
"""True, False, or None for unknown."""
size: Check = must("a whole number from 1 to 5, or None", whole(1, 5), NoneType)
"""How large a give or an ask is, 1 to 5, or None."""
minutes: Check = must(f"whole minutes from 0 to {MOST_MINUTES}, or None", whole(0, MOST_MINUTES), NoneType)
"""Minutes, a year of them at most, or None."""
minutes_per_week: Check = must("whole minutes from 0 to 10080, or None", whole(0, 10_080), NoneType)
"""Minutes, a week of them at most, or None."""
day: Check = must("a date", _is_day, date)
"""A date; a datetime is none."""
texts: Check = several(str, "texts")
"""A tuple of strings."""
keys: Check = must(f"a list of keys, each {KEY_WORDS}", _are_keys)
"""A tuple of keys."""
cadence: Check = must(
    f"{CADENCE_WORDS}, or None",
    lambda value: isinstance(value, str) and CADENCE.fullmatch(value) is not None,
    NoneType,
)
"""A length of time, or None for unknown."""
maybe_day: Check = must("a date or None", _is_day, date, NoneType)
"""A date, or None for unknown."""
moment: Check = must("a date, or a datetime with its offset from UTC", _is_moment, date)
"""A date, or a time with its offset from UTC."""
