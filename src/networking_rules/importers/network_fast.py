"""
Network files read fast, with msgspec (the extra `fast`): lines that are plainly right, the rest by the strict reader.

Lines are taken here in groups, and only if all of a group are right beyond doubt: every key known and there once,
every value of its type and in its range. Any other line, faulty or merely unusual, goes to the strict reader, so that
both give equal networks and the same faults. What was checked here is not checked again by the constructors: a value
is filled while it is of a twin class that is not frozen, and then given its own class. Only the types are msgspec's
to check, the ranges are checked here.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby, islice, repeat
from operator import methodcaller
from typing import Any, Literal, TypeVar, cast

import attrs
import msgspec
from msgspec import UNSET, Struct, UnsetType

from networking_rules.checks import MOST_MINUTES
from networking_rules.importers.network_reading import Reading
from networking_rules.interval import Interval
from networking_rules.model import Act, Direction, Help, Met, Person, Status, Touch, Want
from networking_rules.serde.leaves import CADENCE, DAY, KEY, KEYS, TIME, usual_times

T = TypeVar("T")
PERSON, TOUCH = b'{"kind":"person",', b'{"kind":"touch",'
HALF = 0.5
"""The weight of a want or a help where none is given."""
GROUP, SMALL = 512, 16
"""Lines taken together, and how few are read strictly one by one where something among them is unusual."""
_FAR = 1_000_000
_DAY = len("2026-01-01")


class _Weighted(Struct, forbid_unknown_fields=True):
    kind: str
    weight: float | UnsetType = UNSET


class _Met(Struct, forbid_unknown_fields=True):
    on: str | UnsetType = UNSET
    via: str | UnsetType = UNSET
    how: str | UnsetType = UNSET


class _PersonLine(Struct, forbid_unknown_fields=True):
    """The fields of `Person`, in their order; UNSET is a key that is not there."""

    kind: Literal["person"]
    id: str
    name: str
    keys: tuple[str, ...] | UnsetType = UNSET
    org: str | UnsetType | None = UNSET
    role: str | UnsetType | None = UNSET
    reach: float | tuple[float, float] | UnsetType | None = UNSET
    wants: list[_Weighted] | UnsetType | None = UNSET
    can_help: list[_Weighted] | UnsetType | None = UNSET
    asks_welcome: bool | UnsetType | None = UNSET
    reason: str | UnsetType | None = UNSET
    found_via: str | UnsetType | None = UNSET
    met: _Met | UnsetType = UNSET
    cadence: str | UnsetType | None = UNSET
    segment: str | UnsetType | None = UNSET
    segment_reason: str | UnsetType | None = UNSET
    status: Status | UnsetType = UNSET
    until: str | UnsetType = UNSET
    tags: tuple[str, ...] | UnsetType = UNSET
    sources: tuple[str, ...] | UnsetType = UNSET
    notes: str | UnsetType | None = UNSET


class _TouchLine(Struct, forbid_unknown_fields=True, rename={"with_": "with"}, gc=False):
    """The fields of `Touch`, in their order."""

    kind: Literal["touch"]
    id: str
    person: str
    at: str
    direction: Direction
    acts: tuple[Act, ...] | UnsetType = UNSET
    channel: str | UnsetType | None = UNSET
    what: str | UnsetType | None = UNSET
    form: str | UnsetType | None = UNSET
    size: int | UnsetType | None = UNSET
    minutes: int | UnsetType | None = UNSET
    landed: bool | UnsetType | None = UNSET
    text: str | UnsetType | None = UNSET
    thread: str | UnsetType | None = UNSET
    reply_to: str | UnsetType | None = UNSET
    with_: str | UnsetType = UNSET


class _OpenTouch(Touch):
    """A touch while it is filled: of the same slots, and not frozen."""

    __slots__ = ()
    __setattr__ = object.__setattr__
    __delattr__ = object.__delattr__


class _Unusual(Exception):
    """Something in a group of lines is not plainly right."""


_LINES: dict[bytes, msgspec.json.Decoder[Any]] = {
    PERSON: msgspec.json.Decoder(_PersonLine),
    TOUCH: msgspec.json.Decoder(_TouchLine),
}
_REFUSED = (msgspec.MsgspecError, ValueError, _Unusual)
_SPACED = re.compile(rb'"[ \t\r]+:')
"""White space before a colon: then keys cannot be counted."""
_is_touch, _is_person = methodcaller("startswith", TOUCH), methodcaller("startswith", PERSON)
_unset_in = methodcaller("count", UNSET)


def take_all(reading: Reading, lines: Sequence[bytes], start: int) -> None:
    """Look at lines, of which the first has the number `start`: people and touches fast, all else strictly."""
    for place in range(0, len(lines), GROUP):
        group = lines[place : place + GROUP]
        for prefix, number, part in _alike(group, start + place):
            _take(reading, prefix, number, part)


def _alike(group: Sequence[bytes], number: int) -> Iterator[tuple[bytes, int, Sequence[bytes]]]:
    """The parts of a group whose lines begin alike, with the number of the first line of each."""
    if all(map(_is_touch, group)):
        yield TOUCH, number, group
        return
    for prefix, found in groupby(group, _prefix_of):
        part = list(found)
        yield prefix, number, part
        number += len(part)


def _prefix_of(line: bytes) -> bytes:
    return TOUCH if _is_touch(line) else PERSON if _is_person(line) else b""


def _take(reading: Reading, prefix: bytes, number: int, lines: Sequence[bytes]) -> None:
    """Take lines fast; where something in them is unusual, their halves, and a few lines one by one."""
    if prefix:
        try:
            return _TAKERS[prefix](reading, number, lines)
        except _REFUSED:
            pass
    if not prefix or len(lines) <= SMALL:
        for place, line in enumerate(lines):
            if bare := line.strip(b" \t\r"):
                reading.take(number + place, bare)
        return None
    half = len(lines) // 2
    _take(reading, prefix, number, lines[:half])
    return _take(reading, prefix, number + half, lines[half:])


def _decoded(prefix: bytes, lines: Sequence[bytes]) -> tuple[list[Any], int]:
    """What each line holds, and how many keys all of them have."""
    joined = b"\n".join(lines)
    if (b'" ' in joined or b"\t" in joined or b"\r" in joined) and _SPACED.search(joined):
        raise _Unusual
    items = _LINES[prefix].decode_lines(joined)
    if len(items) != len(lines):
        raise _Unusual
    return items, joined.count(b'":')


def _expect(keys: int, explained: int) -> None:
    """
    Whether lines have as many keys as their values explain: no key is there twice, and no line holds two objects or
    a part of one, since each begins an object. No line can have fewer, so that the sum tells it of each.
    """
    if keys != explained:
        raise _Unusual


def _take_touches(reading: Reading, number: int, lines: Sequence[bytes]) -> None:
    items, keys = _decoded(TOUCH, lines)
    touches, unset = _touches_of(items, _times([item.at for item in items]))
    _expect(keys, len(items) * len(_TouchLine.__struct_fields__) - unset)
    ids, people, others = [t.id for t in touches], [t.person for t in touches], [t.with_ for t in touches]
    if "" in ids or "" in people or "" in others:
        raise _Unusual
    _within([touch.size for touch in touches], 1, 5)
    _within([touch.minutes for touch in touches], 0, MOST_MINUTES)
    reading.touches += touches
    reading.touch_ids.append((number, ids))
    reading.named_in.append((number, "person", people))
    if any(others):
        reading.named_in.append((number, "with", others))


def _touches_of(  # noqa: C901  (one loop without calls, since a file is mostly touches)
    items: Sequence[_TouchLine], times: Sequence[date | datetime]
) -> tuple[list[Touch], int]:
    """Touches, and how many keys their lines do without."""
    found: list[Any] = []
    new, unset = object.__new__, 0
    for item, at in zip(items, times, strict=True):
        made: Any = new(_OpenTouch)
        made.id, made.person, made.at, made.direction = item.id, item.person, at, item.direction
        if (acts := item.acts) is UNSET:
            acts, unset = (), unset + 1
        if (channel := item.channel) is UNSET:
            channel, unset = None, unset + 1
        if (what := item.what) is UNSET:
            what, unset = None, unset + 1
        made.acts, made.channel, made.what = acts, channel, what
        if (form := item.form) is UNSET:
            form, unset = None, unset + 1
        if (size := item.size) is UNSET:
            size, unset = None, unset + 1
        if (minutes := item.minutes) is UNSET:
            minutes, unset = None, unset + 1
        made.form, made.size, made.minutes = form, size, minutes
        if (landed := item.landed) is UNSET:
            landed, unset = None, unset + 1
        if (text := item.text) is UNSET:
            text, unset = None, unset + 1
        made.landed, made.text, made.extra = landed, text, {}
        if (thread := item.thread) is UNSET:
            thread, unset = None, unset + 1
        if (reply_to := item.reply_to) is UNSET:
            reply_to, unset = None, unset + 1
        if (other := item.with_) is UNSET:
            other, unset = None, unset + 1
        made.thread, made.reply_to, made.with_ = thread, reply_to, other
        made.__class__ = Touch
        found.append(made)
    return found, unset


def _times(values: Sequence[str]) -> list[date | datetime]:
    """Times of the file, all checked at once where they are of the usual form."""
    if not usual_times(values):
        return list(map(TIME.read, values))
    day, instant = date.fromisoformat, datetime.fromisoformat
    return [day(value) if len(value) == _DAY else instant(value) for value in values]


def _take_people(reading: Reading, number: int, lines: Sequence[bytes]) -> None:
    items, keys = _decoded(PERSON, lines)
    names = _PersonLine.__struct_fields__
    columns: dict[str, Sequence[Any]] = dict(
        zip(names, zip(*map(msgspec.structs.astuple, items), strict=True), strict=True)
    )
    unset = sum(map(_unset_in, columns.values()))
    wants, helps, mets = (columns[name] for name in ("wants", "can_help", "met"))
    inner = sum(map(_inner_keys, wants, helps, mets))
    _expect(keys, len(items) * len(names) - unset + inner)
    ids = columns["id"]
    if "" in ids or "" in columns["name"]:
        raise _Unusual
    _new_ids(ids, reading.known)
    columns = {name: [_OF_UNSET.get(name) if v is UNSET else v for v in column] for name, column in columns.items()}
    columns |= {"wants": _weighted(Want, columns["wants"]), "can_help": _weighted(Help, columns["can_help"])}
    columns |= {"met": _met(columns["met"]), "reach": _reaches(columns["reach"]), "extra": _extras(ids)}
    columns |= {"keys": _keys(columns["keys"]), "until": _days(columns["until"])}
    for cadence in set(columns["cadence"]) - {None}:
        CADENCE.read(cadence)
    reading.people.update(zip(ids, _built(Person, [columns[name] for name in _PERSON_FIELDS]), strict=True))
    reading.known.update(zip(ids, range(number, number + len(ids)), strict=True))
    vias = [met.via if met else None for met in columns["met"]]
    if any(vias):
        reading.named_in.append((number, "met.via", vias))


def _within(values: Sequence[float | None], low: float, high: float) -> None:
    known = [value for value in values if value is not None]
    if known and not (low <= min(known) and max(known) <= high):
        raise _Unusual


def _new_ids(ids: Sequence[str], known: dict[str, int]) -> None:
    if len(set(ids)) != len(ids) or not known.keys().isdisjoint(ids):
        raise _Unusual


def _extras(ids: Sequence[object]) -> list[dict[str, Any]]:
    return [{} for _ in ids]


def _inner_keys(wants: Sequence[_Weighted] | None, helps: Sequence[_Weighted] | None, met: _Met | None) -> int:
    """How many keys the objects inside a person's line have."""
    found = 0
    for item in (*(wants or ()), *(helps or ())):
        found += 1 if item.weight is UNSET else 2
    return found + (3 - (met.on, met.via, met.how).count(UNSET) if met else 0)


def _weighted(kind: type[T], column: Sequence[list[_Weighted] | None]) -> list[tuple[T, ...] | None]:
    items = [item for found in column if found for item in found]
    kinds = [item.kind for item in items]
    weights: list[Any] = [HALF if item.weight is UNSET else item.weight for item in items]
    if "" in kinds:
        raise _Unusual
    _within(weights, 0, 1)
    made = iter(_built(kind, [kinds, weights, _extras(kinds)]))
    return [None if found is None else tuple(islice(made, len(found))) for found in column]


def _met(column: Sequence[_Met | None]) -> list[Met | None]:
    items = [item for item in column if item]
    days, vias, hows = (
        [None if (value := getattr(item, name)) is UNSET else value for item in items]
        for name in ("on", "via", "how")
    )
    if "" in vias:
        raise _Unusual
    made = iter(_built(Met, [_days(days), vias, hows, _extras(items)]))
    return [next(made) if item else None for item in column]


def _days(values: Sequence[str | None]) -> list[date | None]:
    return [None if value is None else cast("date", DAY.read(value)) for value in values]


def _keys(column: Sequence[tuple[str, ...]]) -> Sequence[tuple[str, ...]]:
    """Keys in the form that compares, all checked at once where they are of the usual form."""
    joined = "\n".join(map("\n".join, filter(None, column)))
    if not joined or (KEYS.fullmatch(joined) and joined == joined.lower()):
        return column
    return [tuple(map(KEY.read, keys)) for keys in column]


def _reaches(column: Sequence[float | tuple[float, float] | None]) -> list[Interval | None]:
    ends = [value if isinstance(value, tuple) else (value, value) for value in column if value is not None]
    if not all(0 <= low <= high <= _FAR for low, high in ends):
        raise _Unusual
    made = iter(_built(Interval, list(zip(*ends, strict=True)) or [(), ()]))
    return [None if value is None else next(made) for value in column]


_OF_UNSET = {"keys": (), "status": "active", "tags": (), "sources": ()}
"""What a key that is not there means; of all others, None."""
_PERSON_FIELDS = tuple(field.name for field in attrs.fields(Person))


def _setters(kind: type) -> tuple[Callable[[Any, Any], None], ...]:
    return tuple(getattr(kind, field.name).__set__ for field in attrs.fields(kind))


_SETTERS: dict[type, tuple[Callable[[Any, Any], None], ...]] = {
    kind: _setters(kind) for kind in (Person, Want, Help, Met, Interval)
}


def _built(kind: type[T], columns: Sequence[Sequence[Any]]) -> list[T]:
    """Frozen values with their fields put in place, column by column: for many, faster than one by one."""
    made: list[T] = list(map(object.__new__, repeat(kind, len(columns[0]))))
    for put, column in zip(_SETTERS[kind], columns, strict=True):
        deque(map(put, made, column), maxlen=0)
    return made


_TAKERS: dict[bytes, Callable[[Reading, int, Sequence[bytes]], None]] = {PERSON: _take_people, TOUCH: _take_touches}
