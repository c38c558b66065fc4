"""
Calendars: a meeting is a touch with everybody else who was asked and did not decline.

Cancelled events, those I declined, those to come and those with nobody else are none. Repeating ones count each time
up to today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from attrs import define, field, frozen

from networking_rules.checks import MOST_MINUTES
from networking_rules.importers.base import Importer, Options, Source
from networking_rules.importers.decoding import decode, spoiled, whole_folds
from networking_rules.importers.identity import mail_key, name_of, words
from networking_rules.importers.records import Gathering, Mention, digest, own_keys, stamp
from networking_rules.importers.recurrence import days_of, periods, repeat_of
from networking_rules.importers.vcard_lines import Line, content_lines, unescape
from networking_rules.model import Direction, Network
from networking_rules.problems import InputError, Problem

MOST = 2_000
"""Times that one event may repeat; of more, the last ones are kept."""
CROWD = 200
"""Guests of a meeting; with more it is no meeting of mine with each of them."""
BUDGET = 2_000_000
"""Days, weeks, months and years that all rules of a source together are followed for."""
NOT_PERSONS = frozenset({"ROOM", "RESOURCE", "GROUP"})
_STAMP = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?")
_LENGTH = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?")
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


def detects(source: Source) -> bool:
    """Whether a file of the source begins a calendar."""
    return any(_is_calendar(data) for data in source.files.values())


def _is_calendar(data: bytes) -> bool:
    start = data[:4_096].replace(b"\0", b"")
    return any(b"BEGIN:VCALENDAR" in line.upper() and len(line) < 40 for line in start.splitlines()[:20])


def parse(source: Source, options: Options) -> Network:
    """
    The people I met by the calendar, and the meetings.

    Raises InputError where no file is a calendar, or where meetings have guests and nothing tells who I am.
    """
    gathering = Gathering("icalendar", options, source.problems)
    events: list[Event] = []
    names: set[str] = set()
    read = 0
    refused: list[Problem] = []
    for name, data in sorted(source.files.items()):
        if not _is_calendar(data):
            continue
        try:
            text = decode(whole_folds(data), name, gathering.problems)
            reader = _Reader(gathering, name)
            reader.read(text)
            events += reader.events
            names |= reader.names
            read += 1
        except InputError as error:
            refused += error.problems
    if not read:
        raise InputError(refused or [Problem("no-calendar", "holds no calendar", file=source.name)])
    gathering.problems += refused
    meetings = _latest(gathering, events)
    mine = _owner(source, meetings, options, names)
    if mine:
        gathering.see(Mention("", tuple(sorted(mine)), rank=(9, ""), mine=True))
    _touches(gathering, meetings, mine)
    return gathering.network()


class _Reader:
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


def _latest(gathering: Gathering, events: Sequence[Event]) -> list[Meeting]:
    """The events that can be read, each in its latest version."""
    found: dict[tuple[str, str | None], tuple[tuple[int, str, str], Meeting]] = {}
    for event in events:
        start = event.one("DTSTART")
        at = _time(start) if start else None
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
    original = _time(replaced) if replaced else None
    organiser = _guest(leader) if leader else None
    return Meeting(event, uid, at, _mark(original) if original else None, guests, organiser)


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


def _time(line: Line) -> datetime | date | None:
    """The first time of a property: with a zone, a day where there is none."""
    return next((at for at in _times(line)), None)


def _times(line: Line) -> Iterator[datetime | date]:
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


def _mark(at: datetime | date) -> str:
    """A moment in the form that the occurrences of one event are compared in."""
    if isinstance(at, datetime) and at.tzinfo:
        return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return f"{at:%Y%m%dT%H%M%S}" if isinstance(at, datetime) else f"{at:%Y%m%d}"


def _owner(source: Source, meetings: Sequence[Meeting], options: Options, names: set[str]) -> frozenset[str]:
    """My addresses: told, else the calendar's own name, else the one in every meeting."""
    told = frozenset(key for key in own_keys(options)[0] if key.startswith("mailto:"))
    parties = [keys for meeting in meetings if (keys := _keys(meeting))]
    if told or not parties:
        return told
    if len(names) == 1:
        return frozenset(names)
    common = parties[0]
    for keys in parties:
        common = common & keys
    if len(common) == 1 and any(len(keys) > 1 for keys in parties):
        return frozenset(common)
    message = "does not tell which address is yours; say it with --i-am you@example.org (in Python: me=)"
    raise InputError([Problem("who-am-i", message, file=source.name)])


def _keys(meeting: Meeting) -> set[str]:
    leader = {meeting.organiser.key} if meeting.organiser else set[str]()
    return leader | {guest.key for guest in meeting.guests}


def _touches(gathering: Gathering, meetings: Sequence[Meeting], mine: frozenset[str]) -> None:
    replaced: dict[str, set[str]] = {}
    budget = [BUDGET]
    for meeting in meetings:
        if meeting.original:
            replaced.setdefault(meeting.uid, set()).add(meeting.original)
    for meeting in meetings:
        others = _others(meeting, mine)
        if not others or _dropped(meeting, mine):
            continue
        if len(others) > CROWD:
            message = f"has {len(others)} guests: a crowd, no meeting with each of them; left out"
            gathering.warn("crowd", message, meeting.event.file, meeting.event.line)
            continue
        left_out = replaced.get(meeting.uid, set()) if meeting.original is None else set[str]()
        direction: Direction = "out" if meeting.organiser and meeting.organiser.key in mine else "in"
        numbers = {guest: gathering.see(Mention(guest.name, (guest.key,))) for guest in others}
        for at, mark in _occurrences(gathering, meeting, left_out, budget):
            for guest, number in numbers.items():
                gathering.touch(
                    number,
                    at,
                    direction,
                    meeting.uid,
                    meeting.original or mark,
                    guest.key,
                    channel="meeting",
                    what=words(meeting.event.text("SUMMARY")),
                    minutes=_minutes(meeting),
                    thread=meeting.uid,
                )


def _others(meeting: Meeting, mine: frozenset[str]) -> list[Guest]:
    """Everybody else who did not decline; the organiser counts, with a name where the guests have it."""
    guests = {guest.key: guest for guest in meeting.guests}
    if meeting.organiser:
        guests.setdefault(meeting.organiser.key, meeting.organiser)
    return [guest for key, guest in guests.items() if key not in mine and not guest.declined]


def _dropped(meeting: Meeting, mine: frozenset[str]) -> bool:
    cancelled = meeting.event.cancelled or meeting.event.text("STATUS").upper() == "CANCELLED"
    return cancelled or any(guest.declined for guest in meeting.guests if guest.key in mine)


def _occurrences(
    gathering: Gathering, meeting: Meeting, left_out: set[str], budget: list[int]
) -> list[tuple[datetime | date, str]]:
    """The times of an event up to today, with the mark of each; those replaced or excepted are left out."""
    event, today = meeting.event, gathering.options.today
    first = meeting.start.date() if isinstance(meeting.start, datetime) else meeting.start
    if first > today:
        return []
    excepted = {_mark(at) for line in event.all("EXDATE") for at in _times(line)} | left_out
    times: dict[str, datetime | date] = {_mark(meeting.start): meeting.start}
    if meeting.original is None:
        for at in (*_repeated(gathering, meeting, today, budget), *_added(event, today)):
            times[_mark(at)] = at
    kept = sorted((mark, at) for mark, at in times.items() if mark not in excepted and mark[:8] not in excepted)
    if len(kept) > MOST:
        message = f"repeats {len(kept)} times up to today; the last {MOST} are kept"
        gathering.warn("too-often", message, event.file, event.line)
    return [(_known(at), mark) for mark, at in kept[-MOST:]]


def _known(at: datetime | date) -> datetime | date:
    """A time with its offset; of one without a zone, the day."""
    if not isinstance(at, datetime):
        return at
    offset = at.utcoffset()
    if offset is None:
        return at.date()
    return at.astimezone(UTC if offset.total_seconds() % 60 else timezone(offset))


def _repeated(gathering: Gathering, meeting: Meeting, today: date, budget: list[int]) -> Iterator[datetime | date]:
    first = meeting.start.date() if isinstance(meeting.start, datetime) else meeting.start
    for line in meeting.event.all("RRULE"):
        rule = repeat_of(line.value)
        budget[0] -= periods(rule, first, today) if rule else 0
        if rule is None or budget[0] < 0:
            message = "repeats by a rule that is not followed here; only its first time counts"
            gathering.warn("unknown-rule", message, meeting.event.file, line.number, field="RRULE")
            continue
        for day in days_of(rule, first, today):
            if isinstance(meeting.start, datetime):
                yield meeting.start.combine(day, meeting.start.time(), meeting.start.tzinfo)
            else:
                yield day


def _added(event: Event, today: date) -> Iterator[datetime | date]:
    for line in event.all("RDATE"):
        for at in _times(line):
            if (at.date() if isinstance(at, datetime) else at) <= today:
                yield at


def _minutes(meeting: Meeting) -> int | None:
    """How long it takes, None for whole days and where it is not told."""
    if not isinstance(meeting.start, datetime):
        return None
    length = _LENGTH.fullmatch(meeting.event.text("DURATION").upper()) if meeting.event.one("DURATION") else None
    ending = meeting.event.one("DTEND")
    if length and any(length.groups()):
        weeks, days, hours, minutes, seconds = (int(part or 0) for part in length.groups())
        took = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    else:
        until = _time(ending) if ending else None
        if not isinstance(until, datetime) or (until.tzinfo is None) != (meeting.start.tzinfo is None):
            return None
        took = until - meeting.start
    whole = int(took.total_seconds() // 60)
    return whole if 0 <= whole <= MOST_MINUTES else None


IMPORTER = Importer("icalendar", detects, parse)
