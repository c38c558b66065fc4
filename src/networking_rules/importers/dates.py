"""
Dates as exports write them: forms that are known, read exactly; anything else is None, never a guess.

A time with a zone is kept as a time, one without gives its day only. Month names are read in the languages of the
table below. In dates of three numbers the order of day and month is decided for a whole file, from parts above 12.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal

Order = Literal["mdy", "dmy"]

MONTHS = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber mrz april mai juni juli august sept oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar mrt april maj juni juli august september oktober november desember",
)
"""Twelve names a language: English, German (two forms), French, Spanish, Italian, Portuguese, Dutch, Swedish, and
Danish with Norwegian. A beginning of at least three letters is read where it fits one month only."""

LONGEST = 100
_CLOCK = (
    r"(?:(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?P<half>[AaPp])\.?[Mm]\.?)?"
    r"(?:\s?(?P<zone>UTC|GMT|Z|[+-]\d{2}(?::?\d{2})?))?)"
)
_ISO = re.compile(
    rf"(?P<year>\d{{4}})(?P<mark>[-/])(?P<month>\d{{2}})(?P=mark)(?P<day>\d{{2}})(?:(?:[T ]|, ){_CLOCK})?"
)
_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?[ -](?:de )?(?P<name>[^\W\d_]{3,12})\.?,?[ -](?:de )?(?P<year>\d{4})"
    rf"(?:,? {_CLOCK})?"
)
_NAME_FIRST = re.compile(rf"(?P<name>[^\W\d_]{{3,12}})\.? (?P<day>\d{{1,2}}), (?P<year>\d{{4}})(?:,? {_CLOCK})?")
_UNIX = re.compile(
    r"[A-Za-z]{3} (?P<name>[A-Za-z]{3}) {1,2}(?P<day>\d{1,2}) (?P<hour>\d{2}):(?P<minute>\d{2}):(?P<second>\d{2})"
    r" (?P<zone>UTC|GMT|[+-]\d{4}) (?P<year>\d{4})(?P<half>)"
)
_NUMBERS = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[/.-])(?P<other>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})"
    rf"(?:,? {_CLOCK})?"
)


def _month_table() -> dict[str, int | None]:
    table: dict[str, int | None] = {}
    for language in MONTHS:
        for number, name in enumerate(language.split(), 1):
            for length in range(3, len(name) + 1):
                start = name[:length]
                table[start] = number if table.get(start, number) == number else None
    for name in {name for language in MONTHS for name in language.split()}:
        table[name] = next(n for lang in MONTHS for n, other in enumerate(lang.split(), 1) if other == name)
    return table


_MONTH = _month_table()


def month(name: str) -> int | None:
    """The number of a month by its name or a beginning of it; None where no month, or more than one, fits."""
    return _MONTH.get(unicodedata.normalize("NFC", name).casefold())


def numeric_order(values: Iterable[str]) -> Order | None:
    """
    Whether dates like 3/4/26 put the month first, from those of a file with a part above 12.

    Without such a part, the American clock (2:54 PM, in capitals) tells that the month comes first. None where
    nothing tells, or the dates contradict each other.
    """
    first = second = american = False
    for value in values:
        found = _NUMBERS.fullmatch(value.strip())
        if found is None or found["mark"] == ".":
            continue
        first, second = first or int(found["first"]) > 12, second or int(found["other"]) > 12
        american = american or bool(found["half"] and found["half"].isupper())
    if first != second:
        return "dmy" if first else "mdy"
    return "mdy" if american and not first else None


def when(text: str, order: Order | None = None, *, century: int = 2000) -> date | datetime | None:
    """
    The date or the time that a cell tells; None where it is empty, unknown or impossible.

    `order` is that of `numeric_order`; without it, three numbers are read only where one order is possible.
    Years of two digits belong to `century`.
    """
    text = " ".join(text[:LONGEST].split())
    for pattern in (_ISO, _NAMED, _NAME_FIRST, _UNIX):
        if found := pattern.fullmatch(text):
            named = "name" in pattern.groupindex
            number = month(found["name"]) if named else int(found["month"])
            return _made(int(found["year"]), number, int(found["day"]), found)
    if found := _NUMBERS.fullmatch(text):
        year = int(found["year"]) + (century if len(found["year"]) == 2 else 0)
        return _three_numbers(year, int(found["first"]), int(found["other"]), found, order)
    return None


def doubt(text: str) -> str:
    """Why `when` could not read what should be a date: it is open which of two, it is none, or not understood."""
    plain = " ".join(text[:LONGEST].split())
    if any(when(plain, order) for order in ("mdy", "dmy")):
        why = "cannot be told for certain"
    else:
        shapes = [
            found for pattern in (_ISO, _NAMED, _NAME_FIRST, _UNIX, _NUMBERS) if (found := pattern.fullmatch(plain))
        ]
        known = any(month(found.groupdict().get("name") or "may") for found in shapes)
        why = "is no date" if known else "cannot be read"
    return f"the date {text[:40]!r} {why}"


def day_of(at: date | datetime | None) -> date | None:
    """The day of a date or a time, in the zone it is written in."""
    return at.date() if isinstance(at, datetime) else at


def _three_numbers(year: int, first: int, second: int, found: re.Match[str], order: Order | None) -> date | None:
    if found["mark"] == ".":
        order = "dmy"
    if order is None:
        if first == second or second > 12 >= first:
            order = "mdy"
        elif first > 12 >= second:
            order = "dmy"
    if order == "mdy":
        return _made(year, first, second, found)
    return _made(year, second, first, found) if order == "dmy" else None


def _made(year: int, number: int | None, day: int, found: re.Match[str]) -> date | datetime | None:
    try:
        on = date(year, number or 0, day)
        if found["hour"] is None:
            return on
        hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
        if found["half"]:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
        at = datetime(year, on.month, day, hour, minute, 59 if second == 60 else second, tzinfo=_zone(found["zone"]))
        return at if found["zone"] and at.astimezone(UTC) else on
    except (ValueError, OverflowError):
        return None


def _zone(text: str | None) -> timezone:
    """An offset as a time zone, UTC where none is told; raises ValueError beyond a day."""
    if text is None or text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset) if offset else UTC
