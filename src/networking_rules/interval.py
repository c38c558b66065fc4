"""An estimate: the range in which a number lies. A number known exactly is a range of no width."""

from __future__ import annotations

import math
from typing import Any, cast

from attrs import field, frozen


def _check(instance: Interval, attribute: object, value: float) -> None:
    del attribute
    if instance.low <= value:  # neither is NaN then
        return
    if math.isnan(instance.low) or math.isnan(instance.high):
        raise ValueError("an interval cannot hold NaN")
    if instance.low > instance.high:
        raise ValueError(f"an interval needs low <= high, not [{instance.low:g}, {instance.high:g}]")


@frozen
class Interval:
    """All numbers from `low` to `high`, both included; raises ValueError when low > high or on NaN."""

    low: float
    high: float = field(validator=_check)

    @property
    def exact(self) -> bool:
        """Whether the range holds one number only."""
        return self.low == self.high

    def __str__(self) -> str:
        return f"{self.low:g}" if self.exact else f"{self.low:g} to {self.high:g}"


def to_interval(value: Interval | float | tuple[float, float] | list[float] | None) -> Interval | None:
    """
    A number, a pair or an interval as an interval; None (unknown) stays None.

    What is none of these is left as it is, for the field's check to refuse with its name.
    """
    if value is None or isinstance(value, Interval):
        return value
    pair: tuple[Any, ...] = tuple(value) if isinstance(value, tuple | list) else (value, value)
    if len(pair) != 2 or not all(isinstance(one, int | float) and not isinstance(one, bool) for one in pair):
        return cast("Interval | None", value)
    return Interval(*pair)
