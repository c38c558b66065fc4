"""
What a single value of a file may be: a check that coerces nothing, the words for what was expected, a JSON Schema.

Everything a file format says about a value beyond its type is in the table `LEAVES`, by class and field.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

from attrs import frozen

from networking_rules.checks import CADENCE as CADENCE_FORM
from networking_rules.checks import CADENCE_WORDS, KEY_WORDS, MOST_MINUTES, SAFE
from networking_rules.checks import KEY as KEY_FORM
from networking_rules.interval import Interval
from networking_rules.model import (
    ACTS,
    DIRECTIONS,
    STATUSES,
    Entry,
    Goal,
    Help,
    Me,
    Met,
    Offer,
    Person,
    PlannedGive,
    Step,
    Touch,
    Want,
)

_SHOWN = 40


class Wrong(ValueError):
    """A value is not what was expected: `expected` says what would be."""

    def __init__(self, expected: str, value: object) -> None:
        self.expected = expected
        self.value = value
        super().__init__(f"expected {expected}, not {shown(value)}")


def shown(value: object) -> str:
    """A value as it stands in a file, cut where it is long."""
    try:
        words = json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        words = type(value).__name__
    return words if len(words) <= _SHOWN else words[: _SHOWN - 3] + "..."


@frozen
class Leaf:
    """
    One kind of value: `read` gives the value of our model or raises Wrong; `words` say what is expected.

    `read` takes a second argument, which it does not look at, so that it can be a hook of the converter by itself.
    """

    words: str
    read: Callable[..., Any]
    schema: dict[str, Any]

    def or_null(self) -> Leaf:
        """The same, or null for unknown."""
        inner, words = self.read, f"{self.words}, or null"
        schema = {"anyOf": [self.schema, {"type": "null"}]}

        def read(value: Any, _: Any = None) -> Any:
            return value if value is None else inner(value)

        return Leaf(words, read, schema)


def _leaf(words: str, fits: Callable[[Any], bool], schema: dict[str, Any]) -> Leaf:
    def read(value: Any, _: Any = None) -> Any:
        if fits(value):
            return value
        raise Wrong(words, value)

    return Leaf(words, read, schema)


def _of_type(words: str, kind: type, schema: dict[str, Any]) -> Leaf:
    """A value of exactly one type."""

    def read(value: Any, _: Any = None) -> Any:
        if value.__class__ is kind:
            return value
        raise Wrong(words, value)

    return Leaf(words, read, schema)


def number(low: float = -math.inf, high: float = math.inf) -> Leaf:
    """A finite number in a range."""
    bounds = {name: end for name, end in (("minimum", low), ("maximum", high)) if math.isfinite(end)}

    def fits(value: Any) -> bool:
        return (value.__class__ is float or value.__class__ is int) and low <= value <= high and _finite(value)

    return _leaf(f"a number{_range(low, high)}", fits, {"type": "number", **bounds})


def whole(low: int = -SAFE, high: int = SAFE) -> Leaf:
    """An integer in a range; 4.0 is none."""
    words = f"a whole number{_range(low, high)}"
    schema = {"type": "integer", "minimum": low, "maximum": high}
    return _leaf(words, lambda value: value.__class__ is int and low <= value <= high, schema)


def _finite(value: float) -> bool:
    return -math.inf < value < math.inf


def _range(low: float, high: float) -> str:
    bounded_below, bounded_above = low > -SAFE, high < SAFE
    if bounded_below and bounded_above:
        return f" from {low:g} to {high:.10g}"
    return f" of {low:g} or more" if bounded_below else ""


def one_of(*choices: str) -> Leaf:
    """One of some words."""
    known = frozenset(choices)
    words = f"one of {', '.join(choices)}"

    def read(value: Any, _: Any = None) -> Any:
        if value.__class__ is str and value in known:
            return value
        raise Wrong(words, value)

    return Leaf(words, read, {"enum": list(choices)})


def _read_name(value: Any, _: Any = None) -> Any:
    if value.__class__ is str and value:
        return value
    raise Wrong(_NAME_WORDS, value)


_NAME_WORDS = "text, not empty"
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)", re.ASCII)
_DIGITS = str.maketrans("123456789", "000000000")
_FRACTIONS = ("", *(f".{'0' * digits}" for digits in range(1, 10)))
_FORMS = frozenset(
    {"0000-00-00"} | {f"0000-00-00T00:00:00{part}{zone}" for part in _FRACTIONS for zone in ("Z", "+00:00", "-00:00")}
)
_EDGES = ("0001", "9999")
"""Years in which an instant may have no counterpart in UTC."""


def usual_times(values: Iterable[str]) -> bool:
    """Whether times of a file are all of the usual form, so that they need no further look but at the numbers."""
    joined = "\n".join(values)
    return _FORMS.issuperset(joined.translate(_DIGITS).split("\n")) and not any(edge in joined for edge in _EDGES)


_DAY_WORDS = "a date (YYYY-MM-DD)"
_TIME_WORDS = "a date (YYYY-MM-DD) or a time with an offset (2026-03-13T03:18:54Z)"


def _read_day(value: Any, _: Any = None) -> date:
    if value.__class__ is str and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise Wrong(_DAY_WORDS, value)


def _read_time(value: Any, _: Any = None) -> date | datetime:
    if value.__class__ is str:
        try:
            if len(value) == len("YYYY-MM-DD") and _DAY.fullmatch(value):
                return date.fromisoformat(value)
            if _INSTANT.fullmatch(value):
                made = datetime.fromisoformat(value.upper())
                if value.startswith(_EDGES):
                    made.astimezone(UTC)
                return made
        except (ValueError, OverflowError):
            pass
    raise Wrong(_TIME_WORDS, value)


def _read_reach(value: Any, _: Any = None) -> Interval:
    if _amount(value):
        return Interval(value, value)
    if value.__class__ is list and len(value) == 2 and all(map(_amount, value)) and value[0] <= value[1]:
        return Interval(value[0], value[1])
    raise Wrong(_REACH_WORDS, value)


def _amount(value: Any) -> bool:
    return (value.__class__ is float or value.__class__ is int) and value >= 0 and _finite(value)


_REACH_WORDS = "a number of 0 or more, or [low, high]"
KEYS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:\S+(?:\n|\Z))*")
"""Many keys at once, on lines of their own, without white space in them."""


def _read_key(value: Any, _: Any = None) -> str:
    if value.__class__ is str and KEY_FORM.fullmatch(value):
        return value.lower() if value[:7].lower() == "mailto:" else value
    raise Wrong(KEY_WORDS, value)


TEXT = _of_type("text", str, {"type": "string"})
NAME = Leaf(_NAME_WORDS, _read_name, {"type": "string", "minLength": 1})
FLAG = _of_type("true or false", bool, {"type": "boolean"})
NUMBER = number()
SHARE = number(0, 1)
AMOUNT = number(0)
WHOLE = whole()
DAY = Leaf(_DAY_WORDS, _read_day, {"type": "string", "format": "date"})
TIME = Leaf(
    _TIME_WORDS,
    _read_time,
    {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]},
)
REACH = Leaf(
    _REACH_WORDS,
    _read_reach,
    {
        "anyOf": [
            {"type": "number", "minimum": 0},
            {"type": "array", "items": {"type": "number", "minimum": 0}, "minItems": 2, "maxItems": 2},
        ]
    },
)
KEY = Leaf(KEY_WORDS, _read_key, {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S"})
CADENCE = _leaf(
    CADENCE_WORDS,
    lambda value: value.__class__ is str and CADENCE_FORM.fullmatch(value) is not None,
    {"type": "string", "pattern": f"^{CADENCE_FORM.pattern}$"},
)
TEXTS = _leaf(
    "a list of texts",
    lambda value: value.__class__ is list and all(item.__class__ is str for item in value),
    {"type": "array", "items": {"type": "string"}},
)
ANY = _leaf("anything", lambda value: True, {})
VALUE = _leaf(
    "true or false, a number, text, or null",
    lambda value: value is None or value.__class__ in (bool, int, float, str),
    {"type": ["boolean", "number", "string", "null"]},
)
ID = NAME

LEAVES: dict[tuple[type, str], Leaf] = {
    (Offer, "kind"): NAME,
    (Offer, "quality"): SHARE,
    (Offer, "minutes"): AMOUNT,
    (Goal, "kind"): NAME,
    (Goal, "weight"): SHARE,
    (Want, "kind"): NAME,
    (Want, "weight"): SHARE,
    (Help, "kind"): NAME,
    (Help, "weight"): SHARE,
    (Me, "person"): ID,
    (Me, "reach"): REACH,
    (Me, "minutes_per_week"): whole(0, 10080),
    (Met, "on"): DAY,
    (Met, "via"): ID,
    (Met, "how"): TEXT,
    (Person, "id"): ID,
    (Person, "name"): NAME,
    (Person, "keys"): KEY,
    (Person, "reach"): REACH.or_null(),
    (Person, "cadence"): CADENCE.or_null(),
    (Person, "status"): one_of(*STATUSES),
    (Person, "until"): DAY,
    (Touch, "id"): ID,
    (Touch, "person"): ID,
    (Touch, "at"): TIME,
    (Touch, "direction"): one_of(*DIRECTIONS),
    (Touch, "acts"): one_of(*ACTS),
    (Touch, "size"): whole(1, 5).or_null(),
    (Touch, "minutes"): whole(0, MOST_MINUTES).or_null(),
    (Touch, "with_"): ID,
    (Entry, "minutes"): whole(0),
    (PlannedGive, "minutes"): whole(0),
    (PlannedGive, "value"): AMOUNT,
    (Step, "act"): one_of(*ACTS, "learn"),
}
"""What a file says of a field (of each item, in a list) beyond its type; others are checked by type alone."""

NEVER_NULL: frozenset[tuple[type, str]] = frozenset({(Me, "offers"), (Me, "goals"), (Person, "met")})
"""Fields whose absence is unknown, and that a file does not write as null."""
