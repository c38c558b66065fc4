"""
The events of a calendar as they stand in a file, and what they say: guests, times, which version is the latest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, tzinfo
from zoneinfo import ZoneInfo

from attrs import define, field, frozen

from networking_rules.importers.decoding import spoiled
from networking_rules.importers.identity import mail_key, name_of
from networking_rules.importers.records import Gathering, digest, stamp
from networking_rules.importers.vcard_lines import Line, content_lines, unescape

NOT_PERSONS = frozenset({"ROOM", "RESOURCE", "GROUP"})
_STAMP = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?")
_RESOURCE = re.compile(r".*@resource\.calendar\.google\.com")


@frozen
class Guest:
    """Someone of an event: the key of their address, their name, and whether they declined."""

    key: str
    name: str = ""
    declined: bool = False


@define
class Event:
    """One VEVENT as it stands in a file."""

    file: str
    line: int
    lines: list[Line] = field(factory=list[Line])
    closed: bool = False
    cancelled: bool = False

    def one(self, name: str) -> Line | None:
        """The first property of a name."""
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        """The value of the first property of a name, empty where there is none."""
        line = self.one(name)
        return unescape(line.value).strip() if line else ""

    def all(self, name: str) -> list[Line]:
        """Every property of a name."""
        return [line for line in self.lines if line.name == name]


class Reader:
    """Takes the events out of a file's lines; what stands in their alarms is not theirs."""

    def __init__(self, gathering: Gathering, file: str) -> None:
        self._gathering, self._file = gathering, file
        self._event: Event | None = None
        self._inner: list[str] = []
        self._cancelled = False
        self.names: set[str] = set()
        self.events: list[Event] = []

    def read(self, text: str) -> None:
        """Read a whole file."""
        for line in content_lines(text):
            if isinstance(line, Line):
                self._line(line, line.value.strip().upper())
            elif self._event:
                self._gathering.warn("bad-line", "is no property and is not read", self._file, line)
        if self._event is not None:
            self._gathering.warn("bad-event", "is cut short; left out", self._file, self._event.line)

    def _line(self, line: Line, value: str) -> None:
        if line.name == "BEGIN" and value == "VEVENT":
            if self._event is not None:
                message = "is not closed before the next begins; left out"
                self._gathering.warn("bad-event", message, self._file, self._event.line)
            self._event, self._inner = Event(self._file, line.number, cancelled=self._cancelled), []
        elif self._event is None:
            self._outside(line, value)
        elif line.name == "BEGIN":
            self._inner.append(value)
        elif line.name == "END":
            self._end(self._event, value)
        elif not self._inner and not spoiled(line.value):
            self._event.lines.append(line)

    def _outside(self, line: Line, value: str) -> None:
        if line.name == "METHOD" and value == "CANCEL":
            self._cancelled = True
        elif line.name == "X-WR-CALNAME" and (key := mail_key(line.value)):
            self.names.add(key)

    def _end(self, event: Event, value: str) -> None:
        if value in self._inner:
            del self._inner[self._inner.index(value) :]
        elif value == "VEVENT":
            self.events.append(event)
            self._event = None


@frozen
class Meeting:
    """An event with its time read. `original` is the occurrence that it replaces, None for the series itself."""

    event: Event
    uid: str
    start: datetime | date
    original: str | None
    guests: tuple[Guest, ...]
    organiser: Guest | None


def latest(gathering: Gathering, events: Sequence[Event]) -> list[Meeting]:
    """The events that can be read, each in its latest version."""
    found: dict[tuple[str, str | None], tuple[tuple[int, str, str], Meeting]] = {}
    for event in events:
        start = event.one("DTSTART")
        at = time_of(start) if start else None
        if start is None or at is None:
            gathering.warn("bad-event", "has no start that can be read; left out", event.file, event.line)
            continue
        meeting = _meeting(event, at)
        number = event.text("SEQUENCE")
        order = (
            int(number) if number.isdigit() and len(number) < 9 else 0,
            event.text("LAST-MODIFIED"),
            repr(event.lines),
        )
        key = (meeting.uid, meeting.original)
        if key not in found or found[key][0] < order:
            found[key] = (order, meeting)
    return [meeting for _, meeting in found.values()]


def _meeting(event: Event, at: datetime | date) -> Meeting:
    guests = tuple({guest.key: guest for line in event.all("ATTENDEE") if (guest := _guest(line))}.values())
    leader = event.one("ORGANIZER")
    uid = event.text("UID") or digest(stamp(at), event.text("SUMMARY"), *sorted(guest.key for guest in guests))
    replaced = event.one("RECURRENCE-ID")
    original = time_of(replaced) if replaced else None
    organiser = _guest(leader) if leader else None
    return Meeting(event, uid, at, mark_of(original) if original else None, guests, organiser)


def _guest(line: Line) -> Guest | None:
    kind = line.parameters.get("CUTYPE", "").upper()
    value = line.value.strip()
    key = mail_key(value[7:] if value.lower().startswith("mailto:") else value) or mail_key(
        line.parameters.get("EMAIL", "")
    )
    if key is None or kind in NOT_PERSONS or _RESOURCE.fullmatch(key):
        return None
    name = name_of(line.parameters.get("CN", ""))
    declined = line.parameters.get("PARTSTAT", "").upper() == "DECLINED"
    return Guest(key, "" if "@" in name else name, declined)


def _zone(line: Line) -> tzinfo | None:
    """The zone that a property names, None where it is unknown."""
    name = line.parameters.get("TZID", "").strip()
    if not name or ".." in name or not re.fullmatch(r"[A-Za-z0-9_+/-]{1,60}", name):
        return None
    try:
        return ZoneInfo(name)
    except Exception:  # the standard reader raises many kinds on unknown zones
        return None


def time_of(line: Line) -> datetime | date | None:
    """The first time of a property: with a zone, a day where there is none."""
    return next((at for at in times_of(line)), None)


def times_of(line: Line) -> Iterator[datetime | date]:
    """The times of a property that can be read: with a zone, days where there is none."""
    zone = _zone(line)
    for value in line.value.split(","):
        found = _STAMP.fullmatch(value.strip().split("/")[0])
        if not found:
            continue
        try:
            day = date(int(found[1]), int(found[2]), int(found[3]))
            if found[4] is None:
                yield day
                continue
            clock = time(int(found[4]), int(found[5]), min(int(found[6]), 59))
            aware = UTC if found[7] else zone
            at = datetime.combine(day, clock, aware) if aware else _Floating.combine(day, clock)
            if aware and at.astimezone(UTC) and not 1 < day.year < date.max.year:
                continue
            yield at
        except (ValueError, OverflowError):
            continue


class _Floating(datetime):
    """A time of day without a zone: only its day goes into the network."""


def mark_of(at: datetime | date) -> str:
    """A moment in the form that the occurrences of one event are compared in."""
    if isinstance(at, datetime) and at.tzinfo:
        return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return f"{at:%Y%m%dT%H%M%S}" if isinstance(at, datetime) else f"{at:%Y%m%d}"
