"""
When a repeating event takes place: a small expander of iCalendar rules, bounded in every direction.

Daily, weekly, monthly and yearly rules with their common parts are followed; others are not, and say so.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

PERIODS = 60_000
"""Days, weeks, months or years that a rule is followed for: 160 years of days."""
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FOLLOWED = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
KNOWN = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST", "RSCALE", "SKIP"}
)
_BYDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")


@frozen
class Repeat:
    """A rule as numbers: `days` are (ordinal or 0, weekday with Monday 0); `until` is the last day, included."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: date | None = None
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0


def repeat_of(rule: str) -> Repeat | None:
    """The rule in an RRULE value; None for one that is not followed here."""
    parts = dict(part.strip().upper().split("=", 1) for part in rule.strip(";").split(";") if "=" in part)
    if parts.get("FREQ") not in FOLLOWED or not KNOWN.issuperset(parts):
        return None
    try:
        until = parts.get("UNTIL")
        days = tuple(_BYDAY.fullmatch(day.strip()) for day in parts["BYDAY"].split(",")) if "BYDAY" in parts else ()
        if not all(days):
            return None
        interval, count = int(parts.get("INTERVAL", "1")), int(parts["COUNT"]) if "COUNT" in parts else None
        if interval < 1 or (count is not None and count < 1):
            return None
        return Repeat(
            frequency=parts["FREQ"],
            interval=min(interval, 10_000),
            count=count,
            until=date(int(until[:4]), int(until[4:6]), int(until[6:8])) if until else None,
            days=tuple((int(day[1] or 0), DAYS.index(day[2])) for day in days if day),
            month_days=_numbers(parts, "BYMONTHDAY"),
            months=_numbers(parts, "BYMONTH"),
            positions=_numbers(parts, "BYSETPOS"),
            week_start=DAYS.index(parts.get("WKST", "MO")),
        )
    except ValueError:
        return None


def _numbers(parts: dict[str, str], name: str) -> tuple[int, ...]:
    return tuple(int(number) for number in parts[name].split(",")) if name in parts else ()


def periods(rule: Repeat, first: date, last: date) -> int:
    """About how many periods have to be looked at for the days of a rule."""
    length = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 365}[rule.frequency] * rule.interval
    return min(PERIODS, max(0, (last - first).days) // length + 1)


def days_of(rule: Repeat, first: date, last: date) -> Iterator[date]:
    """
    The days on which the rule falls, in order, from the `first` event's to `last` at most; the first always counts.

    Stops for good after `PERIODS` periods.
    """
    count = 1
    yield first
    end = min(last, rule.until) if rule.until else last
    for number in range(PERIODS):
        start = _period(rule, first, number * rule.interval)
        if start is None or start > end:
            return
        for day in _chosen(rule, first, start):
            if day <= first:
                continue
            if day > end or (rule.count is not None and count >= rule.count):
                return
            count += 1
            yield day


def _period(rule: Repeat, first: date, steps: int) -> date | None:
    """The first day of the period so many steps after that of the first event; None beyond the calendar."""
    try:
        if rule.frequency == "DAILY":
            return first + timedelta(days=steps)
        if rule.frequency == "WEEKLY":
            return first - timedelta(days=(first.weekday() - rule.week_start) % 7) + timedelta(weeks=steps)
        if rule.frequency == "MONTHLY":
            months = first.year * 12 + first.month - 1 + steps
            return date(months // 12, months % 12 + 1, 1)
        return date(first.year + steps, 1, 1)
    except (ValueError, OverflowError):
        return None


def _chosen(rule: Repeat, first: date, start: date) -> list[date]:
    """The days of one period that the rule picks, in order."""
    found = sorted(set(_in_period(rule, first, start)))
    if not rule.positions:
        return found
    places = {place - 1 if place > 0 else len(found) + place for place in rule.positions}
    return [day for place, day in enumerate(found) if place in places]


def _in_period(rule: Repeat, first: date, start: date) -> Iterator[date]:
    if rule.frequency == "DAILY":
        yield from (day for day in [start] if _fits(rule, day))
    elif rule.frequency == "WEEKLY":
        wanted = {weekday for _, weekday in rule.days} or {first.weekday()}
        week = _run(start, 7)
        yield from (day for day in week if day.weekday() in wanted and _in_month(rule, day))
    elif rule.frequency == "MONTHLY":
        if _in_month(rule, start):
            yield from _in_span(rule, first, start, calendar.monthrange(start.year, start.month)[1])
    elif rule.days and not rule.months:
        yield from _in_span(rule, first, start, 366 if calendar.isleap(start.year) else 365)
    else:
        every = rule.months or (tuple(range(1, 13)) if rule.month_days else (first.month,))
        for month in sorted(month for month in every if 1 <= month <= 12):
            length = calendar.monthrange(start.year, month)[1]
            yield from _in_span(rule, first, date(start.year, month, 1), length)


def _run(start: date, length: int) -> list[date]:
    """So many days from a first one on, as far as the calendar goes."""
    length = min(length, date.max.toordinal() - start.toordinal() + 1)
    return [start + timedelta(days=number) for number in range(length)]


def _in_span(rule: Repeat, first: date, start: date, length: int) -> Iterator[date]:
    """The days of a month (or a year) that fit the rule's weekdays and days of the month."""
    span = _run(start, length)
    if not rule.days and not rule.month_days:
        yield from (day for day in span if day.day == first.day)
        return
    for day in span:
        if rule.month_days and not _is_month_day(rule, day):
            continue
        if rule.days and not any(_is_weekday(ordinal, weekday, day, start, length) for ordinal, weekday in rule.days):
            continue
        yield day


def _is_weekday(ordinal: int, weekday: int, day: date, start: date, length: int) -> bool:
    if day.weekday() != weekday:
        return False
    place = (day - start).days
    return ordinal in (0, place // 7 + 1, -((length - 1 - place) // 7 + 1))


def _is_month_day(rule: Repeat, day: date) -> bool:
    length = calendar.monthrange(day.year, day.month)[1]
    return day.day in rule.month_days or day.day - length - 1 in rule.month_days


def _in_month(rule: Repeat, day: date) -> bool:
    return not rule.months or day.month in rule.months


def _fits(rule: Repeat, day: date) -> bool:
    """Whether a day of a daily rule is one of those it allows."""
    weekday = not rule.days or any(weekday == day.weekday() for _, weekday in rule.days)
    return weekday and _in_month(rule, day) and (not rule.month_days or _is_month_day(rule, day))
