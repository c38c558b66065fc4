"""
What the fields of values have to be, as validators of attrs; each raises TypeError or ValueError.

Most values pass by a quick look, since large networks are made of millions of them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from attrs import Attribute
from attrs.validators import and_, ge, instance_of, le, min_len, optional

Check = Callable[[Any, "Attribute[Any]", Any], None]

text: Check = instance_of(str)
"""A string."""


def quick(plainly_right: Callable[[Any], bool], check: Check) -> Check:
    """The same check, with a test before it that most values pass."""

    def validate(instance: Any, attribute: Attribute[Any], value: Any) -> None:
        if not plainly_right(value):
            check(instance, attribute, value)

    return validate


def within(least: float, most: float) -> Check:
    """Between two numbers, both included."""
    return quick(lambda value: type(value) in (int, float) and least <= value <= most, and_(ge(least), le(most)))


name: Check = quick(lambda value: type(value) is str and value != "", and_(instance_of(str), min_len(1)))
"""A string that is not empty."""
share: Check = within(0.0, 1.0)
"""A number from 0 to 1."""
yes_or_no: Check = quick(lambda value: value is None or value is True or value is False, optional(instance_of(bool)))
"""True, False, or None for unknown."""
size: Check = quick(lambda value: value is None, optional(within(1, 5)))
"""How large a give or an ask is, 1 to 5, or None."""
minutes: Check = quick(lambda value: value is None, optional(within(0, 525_600)))
"""Minutes, a year of them at most, or None."""


def aware(instance: object, attribute: object, value: date | datetime) -> None:
    """A date, or a time with its offset from UTC."""
    del instance, attribute
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError("a time needs an offset; give a date where the zone is not known")
