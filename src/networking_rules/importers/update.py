"""From a network file to what it should hold: only the lines that differ change, what is new is added at the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import attrs
from attrs import frozen

from networking_rules.importers.edit import edited, with_fields
from networking_rules.importers.files import read_bytes, replace_file
from networking_rules.importers.jsonl import written
from networking_rules.importers.network_file import dump, me_line, parse, person_line, touch_line
from networking_rules.importers.network_reading import IMPORTED, JOINING
from networking_rules.model import Me, Network, Person, Touch
from networking_rules.serde.converter import unstructure, wire_name


@frozen
class Difference:
    """What one network has beyond another: new people and touches, and fields that changed, by person and touch."""

    people: tuple[Person, ...]
    touches: tuple[Touch, ...]
    changed: tuple[tuple[Person, tuple[str, ...]], ...]
    altered: tuple[tuple[Touch, tuple[str, ...]], ...]
    me: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.people or self.touches or self.changed or self.altered or self.me)


def difference(before: Network, after: Network) -> Difference:
    """What `after` has beyond `before`. Nobody leaves a network by a merge, so nothing is looked for that is gone."""
    known = {person.id: person for person in before.people}
    touches = {touch.id: touch for touch in before.touches}
    changed = tuple(
        (person, fields)
        for person in after.people
        if person.id in known and (fields := changed_fields(known[person.id], person))
    )
    return Difference(
        people=tuple(person for person in after.people if person.id not in known),
        touches=tuple(touch for touch in after.touches if touch.id not in touches),
        changed=changed,
        altered=tuple(
            (touch, changed_fields(touches[touch.id], touch))
            for touch in after.touches
            if touch.id in touches and touch != touches[touch.id]
        ),
        me=changed_fields(before.me, after.me),
    )


def changed_fields(before: Any, after: Any) -> tuple[str, ...]:
    """The names of the fields in which two values of one kind differ."""
    names = [field.name for field in attrs.fields(before.__class__)]
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def write_network(path: str | Path, after: Network) -> None:
    """
    Make a network file hold a network, in one atomic move; a file that holds it already is not touched.

    In a file that is there, the lines that do not differ keep their bytes. InputError where it has faults.
    """
    if not Path(path).exists():
        replace_file(path, dump(after))
        return
    content = read_bytes(path)
    made = updated(content, parse(content, str(path)), after, str(path))
    parse(made, str(path))
    if made != content:
        replace_file(path, made, expected=content)


def updated(content: bytes, before: Network, after: Network, name: str) -> bytes:
    """The content of a file that holds `before`, changed so that it holds `after`."""
    found = difference(before, after)
    people = {person.id: _plain(person, fields) for person, fields in found.changed}
    touches = {touch.id: _plain(touch, fields) for touch, fields in found.altered}
    memory = {data["person"]: data for data in after.kept if data.get("kind") == IMPORTED}
    me = _plain(after.me, found.me)
    lacks_line = before.me == Me(person=before.me.person)
    owner = before.me.person is None and after.me.person is not None

    def change(data: dict[str, Any]) -> dict[str, Any]:
        kind = data.get("kind")
        if kind == "person" and data["id"] in people:
            return with_fields(data, people[data["id"]])
        if kind == "touch" and data["id"] in touches:
            return with_fields(data, touches[data["id"]])
        if kind == IMPORTED:
            return dict(memory.pop(data["person"], data))
        if kind == "me" and me:
            return with_fields(data, me)
        return {**data, "me": after.me.person} if "kind" not in data and owner else data

    def remembered() -> Iterator[str]:
        """What has no line yet, once all lines are through."""
        yield from map(written, memory.values())

    added = [me_line(after.me)] if lacks_line and set(found.me) - {"person"} else []
    return edited(content, change, name, chain(added, _added(found, before, after), remembered()))


def _plain(value: Person | Touch | Me, fields: tuple[str, ...]) -> dict[str, Any]:
    plain = unstructure(value)
    made = {wire_name(name): plain.get(wire_name(name)) for name in fields if name != "extra"}
    return made | (dict(value.extra) if "extra" in fields else {})


def _added(found: Difference, before: Network, after: Network) -> Iterator[str]:
    yield from map(person_line, found.people)
    yield from map(touch_line, found.touches)
    for kind, old, new in zip(JOINING, (before.same, before.different), (after.same, after.different), strict=True):
        for group in new:
            if group not in old:
                yield written({"kind": kind, "people": list(group)})
    for data in after.kept:
        if data not in before.kept and data.get("kind") not in (*JOINING, IMPORTED):
            yield written(data)
