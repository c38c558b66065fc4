"""
Network files read fast, with msgspec (the extra `fast`): lines that are plainly right, the rest by the strict reader.

Lines are taken here in groups, and only if all of a group are right beyond doubt: every key known and there once,
every value of its type and in its range. Any other line, faulty or merely unusual, goes to the strict reader, so that
both give equal networks and the same faults. What was checked here is not checked again by the constructors: the
values are put straight into their places. Only the types are msgspec's to check, the ranges are checked here.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby, islice, repeat
from operator import methodcaller
from typing import Any, Literal, TypeVar

import attrs
import msgspec
from msgspec import UNSET, Struct, UnsetType

from networking_rules.importers.network_reading import Reading
from networking_rules.interval import Interval
from networking_rules.model import Act, Direction, Help, Met, Person, Status, Touch, Want
from networking_rules.serde.leaves import CADENCE, DAY, KEY, TIME, TIMES

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
    """The fields of `Person`, in their order; UNSET where the file may not have null, None where it may."""

    kind: Literal["person"]
    id: str
    name: str
    keys: list[str] | UnsetType = UNSET
    org: str | None = None
    role: str | None = None
    reach: float | tuple[float, float] | None = None
    wants: list[_Weighted] | None = None
    can_help: list[_Weighted] | None = None
    asks_welcome: bool | None = None
    reason: str | None = None
    found_via: str | None = None
    met: _Met | UnsetType = UNSET
    cadence: str | None = None
    segment: str | None = None
    segment_reason: str | None = None
    status: Status | UnsetType = UNSET
    until: str | UnsetType = UNSET
    tags: tuple[str, ...] | UnsetType = UNSET
    sources: tuple[str, ...] | UnsetType = UNSET
    notes: str | None = None


class _TouchLine(Struct, forbid_unknown_fields=True, rename={"with_": "with"}, gc=False):
    """The fields of `Touch`, in their order; a line with null for `acts` or `with` is not taken."""

    kind: Literal["touch"]
    id: str
    person: str
    at: str
    direction: Direction
    acts: tuple[Act, ...] | None = None
    channel: str | None = None
    what: str | None = None
    form: str | None = None
    size: int | None = None
    minutes: int | None = None
    landed: bool | None = None
    text: str | None = None
    thread: str | None = None
    reply_to: str | None = None
    with_: str | None = None


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
_keys_in = methodcaller("count", b'":')
_nulls_in = methodcaller("count", b'":null')
_nones_in = methodcaller("count", None)
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


def _decoded(prefix: bytes, lines: Sequence[bytes]) -> tuple[list[tuple[Any, ...]], bytes]:
    """The values of each line in the order of its fields, and the lines as one."""
    joined = b"\n".join(lines)
    if (b'" ' in joined or b'"\t' in joined or b'"\r' in joined) and _SPACED.search(joined):
        raise _Unusual
    items = _LINES[prefix].decode_lines(joined)
    if len(items) != len(lines):
        raise _Unusual
    return list(map(msgspec.structs.astuple, items)), joined


def _check_keys(lines: Sequence[bytes], values: Sequence[tuple[Any, ...]], inner: Iterable[int]) -> None:
    """
    Whether each line has as many keys as its values explain: no key is there twice, and no line holds two objects
    or a part of one, since each line begins an object.
    """
    for line, row, more in zip(lines, values, inner, strict=False):
        explained = len(row) - _nones_in(row) - _unset_in(row) + _nulls_in(line) + more
        if _keys_in(line) != explained:
            raise _Unusual


def _take_touches(reading: Reading, number: int, lines: Sequence[bytes]) -> None:
    values, joined = _decoded(TOUCH, lines)
    kinds, ids, people, times, directions, acts, *rest = zip(*values, strict=True)
    if b'":null' in joined:
        if b'"acts":null' in joined or b'"with":null' in joined:
            raise _Unusual
        _check_keys(lines, values, repeat(0))
    elif joined.count(b'":') != len(kinds) * len(values[0]) - sum(map(_nones_in, (acts, *rest))):
        raise _Unusual  # no line can have fewer keys than its values explain, so that the sum tells it
    sizes, minutes, others = rest[3], rest[4], rest[-1]
    if "" in ids or "" in people or "" in others or not _within(sizes, 1, 5) or not _within(minutes, 0, 525_600):
        raise _Unusual
    done = [act or () for act in acts]
    reading.touches += _built(Touch, [ids, people, _times(times), directions, done, *rest, _extras(ids)])
    reading.touch_ids.append((number, ids))
    reading.named_in.append((number, "person", people))
    if any(others):
        reading.named_in.append((number, "with", others))


def _times(values: Sequence[str]) -> list[date | datetime]:
    """Times of the file, all checked at once where they are of the usual form."""
    if not TIMES.fullmatch("\n".join(values)):
        return list(map(TIME.read, values))
    day, instant = date.fromisoformat, datetime.fromisoformat
    return [day(value) if len(value) == _DAY else instant(value) for value in values]


def _take_people(reading: Reading, number: int, lines: Sequence[bytes]) -> None:
    values, _ = _decoded(PERSON, lines)
    columns: dict[str, Sequence[Any]] = dict(
        zip(_PersonLine.__struct_fields__, zip(*values, strict=True), strict=True)
    )
    wants, helps, mets = (columns[name] for name in ("wants", "can_help", "met"))
    _check_keys(lines, values, map(_inner_keys, wants, helps, mets))
    ids = columns["id"]
    if "" in ids or "" in columns["name"]:
        raise _Unusual
    _new_ids(ids, reading.known)
    columns |= {"wants": _weighted(Want, wants), "can_help": _weighted(Help, helps), "met": _met(mets)}
    columns["reach"] = _reaches(columns["reach"])
    for name, read in _PERSON_READERS.items():
        columns[name] = list(map(read, columns[name]))
    columns["extra"] = _extras(ids)
    reading.people.update(zip(ids, _built(Person, [columns[name] for name in _PERSON_FIELDS]), strict=True))
    reading.known.update(zip(ids, range(number, number + len(ids)), strict=True))
    vias = [met.via if met else None for met in columns["met"]]
    if any(vias):
        reading.named_in.append((number, "met.via", vias))


def _within(values: Sequence[float | None], low: float, high: float) -> bool:
    known = [value for value in values if value is not None]
    return not known or (low <= min(known) and max(known) <= high)


def _new_ids(ids: Sequence[str], known: dict[str, int]) -> None:
    if len(set(ids)) != len(ids) or not known.keys().isdisjoint(ids):
        raise _Unusual


def _extras(ids: Sequence[object]) -> list[dict[str, Any]]:
    return [{} for _ in ids]


def _inner_keys(wants: list[_Weighted] | None, helps: list[_Weighted] | None, met: _Met | UnsetType) -> int:
    """How many keys the objects inside a person's line have."""
    found = 0
    for item in (*(wants or ()), *(helps or ())):
        found += 1 if item.weight is UNSET else 2
    return found + (3 - (met.on, met.via, met.how).count(UNSET) if met else 0)


def _weighted(kind: type[T], column: Sequence[list[_Weighted] | None]) -> list[tuple[T, ...] | None]:
    items = [item for found in column if found for item in found]
    kinds = [item.kind for item in items]
    weights: list[Any] = [HALF if item.weight is UNSET else item.weight for item in items]
    if "" in kinds or not _within(weights, 0, 1):
        raise _Unusual
    made = iter(_built(kind, [kinds, weights, _extras(kinds)]))
    return [None if found is None else tuple(islice(made, len(found))) for found in column]


def _met(column: Sequence[_Met | UnsetType]) -> list[Met | None]:
    items = [item for item in column if item]
    days = [None if item.on is UNSET else DAY.read(item.on) for item in items]
    vias, hows = ([getattr(item, name) for item in items] for name in ("via", "how"))
    if "" in vias:
        raise _Unusual
    told = [None if how is UNSET else how for how in hows]
    made = iter(_built(Met, [days, [via or None for via in vias], told, _extras(items)]))
    return [next(made) if item else None for item in column]


def _reaches(column: Sequence[float | tuple[float, float] | None]) -> list[Interval | None]:
    ends = [value if isinstance(value, tuple) else (value, value) for value in column if value is not None]
    if not all(0 <= low <= high <= _FAR for low, high in ends):
        raise _Unusual
    made = iter(_built(Interval, list(zip(*ends, strict=True)) or [(), ()]))
    return [None if value is None else next(made) for value in column]


def _maybe(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None or value is UNSET else read(value)


_PERSON_READERS: dict[str, Callable[[Any], Any]] = {
    "keys": lambda keys: tuple(map(KEY.read, keys)) if keys else (),
    "cadence": _maybe(CADENCE.read),
    "status": lambda status: status or "active",
    "until": _maybe(DAY.read),
    "tags": lambda tags: tags or (),
    "sources": lambda sources: sources or (),
}
_PERSON_FIELDS = tuple(field.name for field in attrs.fields(Person))


def _setters(kind: type) -> tuple[Callable[[Any, Any], None], ...]:
    return tuple(getattr(kind, field.name).__set__ for field in attrs.fields(kind))


_SETTERS: dict[type, tuple[Callable[[Any, Any], None], ...]] = {
    kind: _setters(kind) for kind in (Touch, Person, Want, Help, Met, Interval)
}


def _built(kind: type[T], columns: Sequence[Sequence[Any]]) -> list[T]:
    """Frozen values with their fields put in place, column by column: for many, far faster than one by one."""
    made: list[T] = list(map(object.__new__, repeat(kind, len(columns[0]))))
    for put, column in zip(_SETTERS[kind], columns, strict=True):
        deque(map(put, made, column), maxlen=0)
    return made


_TAKERS: dict[bytes, Callable[[Reading, int, Sequence[bytes]], None]] = {PERSON: _take_people, TOUCH: _take_touches}
