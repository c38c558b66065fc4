"""What fields of several values have in common: their converters and defaults."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from types import NoneType
from typing import Any, cast

from networking_rules import checks, tuples
from networking_rules.interval import Interval


def _is_reach(value: Any) -> bool:
    return isinstance(value, Interval) and value.low < math.inf and value.high > -math.inf


reach: checks.Check = checks.must("a number, a pair of numbers, an Interval or None", _is_reach, NoneType)
"""That a reach is a range that holds a finite number, or None for unknown."""


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
