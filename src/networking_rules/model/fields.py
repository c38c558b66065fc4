"""What fields of several values have in common: their converters and defaults."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from networking_rules import checks, tuples
from networking_rules.interval import Interval

reach: checks.Check = checks.maybe(Interval, "a number, a pair of numbers, an Interval")
"""That a reach is a range of numbers, or None for unknown."""


def names(values: Iterable[str]) -> frozenset[str]:
    """Names as a set; what is no list of them (a lone string, say) is left for the field's check to refuse."""
    if isinstance(values, frozenset):
        return values
    found: Any = tuples.of(values)
    return cast("frozenset[str]", frozenset(found) if found.__class__ is tuple else found)


def nothing() -> frozenset[str]:
    """No names."""
    return frozenset()


def extra() -> Mapping[str, Any]:
    """No further keys of a file."""
    return {}
