"""
Calendars: a meeting is a touch with everybody else who was asked and did not decline.

Cancelled events, those I declined, those to come and those with nobody else are none. Repeating ones count each time
up to today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone

from networking_rules.checks import MOST_MINUTES
from networking_rules.importers.base import NOT_ME, Importer, Options, Source
from networking_rules.importers.decoding import decode, whole_folds
from networking_rules.importers.icalendar_events import (
    Event,
    Guest,
    Meeting,
    Reader,
    latest,
    mark_of,
    time_of,
    times_of,
)
from networking_rules.importers.identity import words
from networking_rules.importers.records import Gathering, Mention, own_keys
from networking_rules.importers.recurrence import days_of, periods, repeat_of
from networking_rules.model import Direction, Network
from networking_rules.problems import InputError, Problem

MOST = 2_000
"""Times that one event may repeat; of more, the last ones are kept."""
CROWD = 200
"""Guests of a meeting; with more it is no meeting of mine with each of them."""
BUDGET = 2_000_000
"""Days, weeks, months and years that all rules of a source together are followed for."""
_LENGTH = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?")


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
            reader = Reader(gathering, name)
            reader.read(text)
            events += reader.events
            names |= reader.names
            read += 1
        except InputError as error:
            refused += error.problems
    if not read:
        raise InputError(refused or [Problem("no-calendar", "holds no calendar", file=source.name)])
    gathering.problems += refused
    meetings = latest(gathering, events)
    mine = _owner(source, meetings, options, names)
    if mine:
        gathering.see(Mention("", tuple(sorted(mine)), rank=(9, ""), mine=True))
    _touches(gathering, meetings, mine)
    return gathering.network()


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
    raise InputError([Problem(NOT_ME, message, file=source.name)])


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
    excepted = {mark_of(at) for line in event.all("EXDATE") for at in times_of(line)} | left_out
    times: dict[str, datetime | date] = {mark_of(meeting.start): meeting.start}
    if meeting.original is None:
        for at in (*_repeated(gathering, meeting, today, budget), *_added(event, today)):
            times[mark_of(at)] = at
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
        for at in times_of(line):
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
        until = time_of(ending) if ending else None
        if not isinstance(until, datetime) or (until.tzinfo is None) != (meeting.start.tzinfo is None):
            return None
        took = until - meeting.start
    whole = int(took.total_seconds() // 60)
    return whole if 0 <= whole <= MOST_MINUTES else None


IMPORTER = Importer("icalendar", detects, parse)
