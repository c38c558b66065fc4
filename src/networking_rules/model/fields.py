"""What fields of several values have in common: their converters and defaults."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from types import NoneType
from typing import Any, cast

from networking_rules import checks, tuples
from networking_rules.interval import Interval


def _is_end(value: Any) -> bool:
    return checks.within(0, math.inf)(value) and (isinstance(value, float) or value <= checks.SAFE)


def _is_reach(value: Any) -> bool:
    return isinstance(value, Interval) and _is_end(value.low) and _is_end(value.high) and value.low < math.inf


reach: checks.Check = checks.must("a number of 0 or more, a pair of them, an Interval or None", _is_reach, NoneType)
"""That a reach is a range of numbers that begins at a finite one, or None for unknown."""


def _are_groups(value: Any) -> bool:
    return checks.items(tuple)(value) and all(len(group) > 1 and checks.items(str)(group) for group in value)


groups: checks.Check = checks.must("a list of groups of two ids or more", _are_groups)
"""The owner's word on who is one and who is not."""


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
