"""Forgetting: every trace of a person out of a network file, in one atomic move."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, cast

import attrs
from attrs import frozen

from networking_rules.importers.edit import edited
from networking_rules.importers.files import read_bytes, replace_file
from networking_rules.importers.jsonl import lines
from networking_rules.importers.memory import forgotten_line
from networking_rules.importers.network_file import parse
from networking_rules.importers.network_reading import FORGOTTEN, IMPORTED, JOINING
from networking_rules.model import Me, Network, Person, Touch
from networking_rules.people import as_compared
from networking_rules.problems import InputError, Problem
from networking_rules.serde.converter import wire_name

REPLIES = ("reply_to",)
NAMING = frozenset({"met", "with", "reply_to"})
OWN = frozenset(wire_name(field.name) for kind in (Me, Person, Touch) for field in attrs.fields(kind)) - NAMING | {
    "kind",
    "format",
    "version",
}
"""Keys whose meaning is known and that name nobody: a text there that happens to be an id is no trace."""

_OWN_DIGITS = 8
"""The last digits of a telephone number, with which it is written whatever stands for the country."""
_BETWEEN = r"[\s().\-/]*"


@frozen
class Forgotten:
    """What was taken out: ids of people and of touches; `mentions` are lines left with a name or a key."""

    people: tuple[str, ...]
    touches: tuple[str, ...]
    mentions: tuple[int, ...]


@frozen
class _Traces:
    """What tells a person: ids of theirs, keys that nobody else has, and touches with them."""

    people: frozenset[str]
    keys: frozenset[str]
    touches: frozenset[str]


def forget(path: str | Path, person_id: str, dry_run: bool = False, keep_away: bool = True) -> Forgotten:
    """
    Take a person out of a network file, with all who are named as the same.

    With `keep_away` a line of kind forgotten keeps salted one-way marks of the person's keys, by which imports know
    whom not to bring back; without it nothing stays.

    The person's lines and touches go; what names them elsewhere (`met.via`, `with`, `reply_to`, lines of kind same
    and different, lines and keys that are not known) loses the name. Free text is not changed: the numbers of the
    lines that have a name of theirs, or an address, a number or a handle that nobody else has, are given back. Raises
    InputError for an unknown person or the owner.
    """
    content = read_bytes(path)
    network = parse(content, str(path))
    ids = _same(network, person_id)
    if all(person.id not in ids for person in network.people):
        raise InputError([Problem("unknown-person", f"nobody has the id {person_id!r}", file=str(path))])
    if network.me.person in ids:
        raise InputError([Problem("usage", "you are the owner of the file; delete it instead", file=str(path))])
    traces = _traces(network, ids)
    gone = [person for person in network.people if person.id in ids]
    away = [forgotten_line(gone, network.kept)] if keep_away else []
    made = edited(content, lambda data: _without(data, traces), str(path), away)
    parse(made, str(path))
    if not dry_run:
        replace_file(path, made, expected=content)
    mentions = tuple(_mentions(made, {person.name for person in gone}, traces.keys))
    return Forgotten(tuple(sorted(ids)), tuple(sorted(traces.touches)), mentions)


def _same(network: Network, person_id: str) -> frozenset[str]:
    """The id with all that the file says are the same person."""
    found = {person_id}
    for _ in network.same:
        for group in network.same:
            if found & set(group):
                found |= set(group)
    return frozenset(found)


def _traces(network: Network, ids: frozenset[str]) -> _Traces:
    keys = {key for person in network.people if person.id in ids for key in person.keys}
    shared = {key for person in network.people if person.id not in ids for key in person.keys}
    touches = frozenset(touch.id for touch in network.touches if touch.person in ids)
    return _Traces(ids, frozenset(keys - shared), touches)


def _without(data: dict[str, Any], traces: _Traces) -> dict[str, Any] | None:
    """The object of a line without the traces; None where nothing of it may stay."""
    kind = data.get("kind")
    if kind == "person" and data["id"] in traces.people:
        return None
    if kind in ("touch", IMPORTED) and data["person"] in traces.people:
        return None
    if kind in (IMPORTED, FORGOTTEN):
        return data
    if kind in JOINING:
        left = [identity for identity in data["people"] if identity not in traces.people]
        return {**_cleaned(data, traces), "people": left} if len(left) > 1 else None
    if kind in ("person", "touch", "me") or kind is None:
        return _cleaned(data, traces, OWN)
    return None if _named(data, traces) else data


def _cleaned(data: dict[str, Any], traces: _Traces, own: frozenset[str] = frozenset()) -> dict[str, Any]:
    """An object without values that name the person; what stands under keys in `own` is left as it is."""
    return {
        key: value if key in own else _cleaned_value(value, traces)
        for key, value in data.items()
        if key in own or not _is_trace(key, value, traces)
    }


def _cleaned_value(value: Any, traces: _Traces) -> Any:
    if isinstance(value, dict):
        return _cleaned(cast("dict[str, Any]", value), traces)
    if isinstance(value, list):
        items = cast("Iterable[object]", value)
        return [_cleaned_value(item, traces) for item in items if not _is_trace("", item, traces)]
    return value


def _is_trace(key: str, value: object, traces: _Traces) -> bool:
    if not isinstance(value, str):
        return False
    return value in (traces.touches if key in REPLIES else traces.people) or value in traces.keys


def _named(value: object, traces: _Traces) -> bool:
    if isinstance(value, dict):
        return any(_named(item, traces) for item in cast("dict[str, object]", value).values())
    if isinstance(value, list):
        return any(_named(item, traces) for item in cast("list[object]", value))
    return _is_trace("", value, traces)


def _mentions(content: bytes, names: Iterable[str], keys: Iterable[str]) -> Iterator[int]:
    """The lines in which one of these names stands, or what one of the keys stands for."""
    told = re.compile("|".join([*(re.escape(as_compared(name)) for name in names), *map(_pattern, keys)]))
    for number, line in lines(content):
        if told.search(as_compared("\0".join(_texts(json.loads(line))))):
            yield number


def _texts(value: object) -> Iterator[str]:
    """All texts in what a line holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(_texts, chain(*cast("dict[str, object]", value).items())))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_texts, cast("list[object]", value)))


def _pattern(key: str) -> str:
    """How a key may stand in a text: an address, a number however grouped, a handle (a plain word after @ or /)."""
    scheme, _, rest = as_compared(key).partition(":")
    digits = re.findall(r"\d", rest)[-_OWN_DIGITS:]
    if scheme == "tel" and digits:
        return _BETWEEN.join(digits) + r"(?!\d)"
    word = rest.lstrip("/") or rest
    start = r"(?<=[@/:])" if word.isalpha() else r"(?<![\w.+-])"
    return start + re.escape(word) + r"(?![\w-]|\.\w)"
