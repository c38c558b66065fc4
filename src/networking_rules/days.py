"""Days ahead, also at the end of the calendar."""

from __future__ import annotations

from datetime import date, timedelta


def later(day: date, days: int) -> date:
    """The day so many days after another; the last day of the calendar (9999-12-31) where it would lie beyond."""
    return day + timedelta(days=min(days, (date.max - day).days))
