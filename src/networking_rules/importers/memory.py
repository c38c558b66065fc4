"""
What a network file remembers of its sources, so that they bring nothing back that was taken out or changed by hand.

A line of kind `imported` holds, for one person, a mark of every single thing that a source ever said: one-way, and
short. What was said before is not taken in again, whatever has become of it in the file. A line of kind `forgotten`
holds salted marks of people who are not to come back at all.
"""

from __future__ import annotations

import json
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any, TypeVar, cast

import attrs
from attrs import define, evolve, frozen

from networking_rules.importers.jsonl import written
from networking_rules.importers.merge import Groups, matched, merged
from networking_rules.importers.network_reading import FORGOTTEN, IMPORTED, JOINING
from networking_rules.model import Act, Me, Network, Person, Touch
from networking_rules.serde.converter import unstructure

V = TypeVar("V", Me, Person)
Known = Callable[[str, object], bool]
SHARED = "tel:"
"""Keys that several people may share: nobody is known again by one of them alone."""
_LISTS = ("keys", "tags", "sources")
_STANDS = ("id", "name", "person", "until")
"""Fields that an import never changes, and the date that belongs to a status."""


@frozen
class Kept:
    """The network that came of an import, and how much of the sources stayed out since it had been taken out."""

    network: Network
    people: int = 0
    touches: int = 0


def take_in(base: Network, sources: Iterable[Network], again: bool = False) -> Kept:
    """
    A network file's content with what its sources say that they had not said before.

    What is in the file stands, as in `merge`; what was removed from it or emptied by hand stays so, and who was
    forgotten stays away. With `again`, what was removed by hand comes in once more.
    """
    memory = _Memory.of(base, again)
    made = base
    for source in sources:
        ids = memory.named(made, source, matched(made, source))
        made = merged(memory.refreshed(made, source), memory.unsaid(made, source, ids), ids)
    return Kept(evolve(made, kept=tuple(memory.lines(made.kept))), len(memory.out), len(memory.touches_out))


def forgotten_line(people: Iterable[Person], kept: Iterable[Mapping[str, Any]]) -> str:
    """The line that keeps people away: salted marks of their keys, or of an id where there are none."""
    salt = next((data["salt"] for data in kept if data.get("kind") == FORGOTTEN), secrets.token_hex(8))
    marks = {_salted(salt, word) for person in people for word in _telling(person)}
    return written({"kind": FORGOTTEN, "salt": salt, "marks": sorted(marks)})


def is_memory(data: Mapping[str, Any]) -> bool:
    """Whether a line is of use to this file alone."""
    return data.get("kind") in (IMPORTED, FORGOTTEN)


def _telling(person: Person) -> list[str]:
    """What somebody is known again by, whatever the source."""
    return [key for key in person.keys if not key.startswith(SHARED)] or [f"id:{person.id}"]


def _who(person: Person) -> str:
    """The mark of one source's word on somebody: its id and name."""
    return _mark("who", person.id, person.name)


def _salted(salt: str, word: str) -> str:
    return blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8, key=salt.encode()[:64]).hexdigest()


def _mark(*parts: str) -> str:
    """A mark of something said: 48 bits."""
    made = blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=6).digest()
    return urlsafe_b64encode(made).decode("ascii")


def _words(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(unstructure(value), default=str, sort_keys=True)


@define
class _Memory:
    """
    `said` are marks by the id of a person in the file. What of them counts now: `before`, by person; `whose`, the
    person by mark; `gone` are marks of those who are not in the file any more. `ever` are the marks in the file,
    whether they count or not. `banned` are the marks of the forgotten, by salt.
    """

    said: dict[str, set[str]]
    banned: Mapping[str, frozenset[str]]
    before: Mapping[str, frozenset[str]]
    whose: Mapping[str, str]
    gone: frozenset[str]
    ever: frozenset[str]
    out: set[str]
    touches_out: set[str]

    @classmethod
    def of(cls, base: Network, again: bool) -> _Memory:
        here = {person.id for person in base.people}
        said: dict[str, set[str]] = {}
        banned: dict[str, frozenset[str]] = {}
        for data in base.kept:
            if data.get("kind") == IMPORTED:
                said.setdefault(data["person"], set()).update(data["said"].split())
            elif data.get("kind") == FORGOTTEN:
                salt = data["salt"]
                banned[salt] = banned.get(salt, frozenset()) | frozenset(data["marks"])
        before = {} if again else {who: frozenset(marks) for who, marks in said.items()}
        whose = {mark: who for who, marks in before.items() for mark in marks}
        gone = frozenset(mark for mark, who in whose.items() if who not in here)
        ever = frozenset(mark for marks in said.values() for mark in marks)
        return cls(said, banned, before, whose, gone, ever, set(), set())

    def named(self, base: Network, source: Network, ids: Mapping[str, str]) -> dict[str, str]:
        """Who is who, with those whom the source named before, though their name and keys were changed by hand."""
        here = {person.id for person in base.people}
        made = dict(ids)
        for person in source.people:
            if made[person.id] not in here and (who := self.whose.get(_who(person))) in here:
                made[person.id] = str(who)
        return made

    def unsaid(self, base: Network, source: Network, ids: Mapping[str, str]) -> Network:
        """A source without what it, or another one, said before; what it says now is remembered."""
        here = {person.id for person in base.people}
        away = {
            person.id
            for person in source.people
            if person.id != source.me.person and ids[person.id] not in here and self._is_away(person)
        }
        self.out |= {ids[identity] for identity in away}
        known = {touch.id for touch in base.touches}
        people = [person for person in source.people if person.id not in away]
        for person in people:
            marks = (_who(person), *(_mark("key", key) for key in person.keys if not key.startswith(SHARED)))
            self.said.setdefault(ids[person.id], set()).update(marks)
        touches = [touch for touch in source.touches if touch.person not in away and self._is_new(touch, ids, known)]
        me = source.me
        if me.person is not None and me.person in ids:
            me = self._new(me, ids[me.person])
        return evolve(
            source,
            me=me,
            people=[_without_via(self._new(person, ids[person.id]), away) for person in people],
            touches=[evolve(touch, with_=None) if touch.with_ in away else touch for touch in touches],
            same=_without(source.same, away),
            different=_without(source.different, away),
            kept=tuple(data for data in source.kept if not is_memory(data) and not _names(data, away)),
        )

    def _is_away(self, person: Person) -> bool:
        """Whether somebody who is not in the file was removed from it or forgotten."""
        telling = _telling(person)
        if any(_salted(salt, word) in marks for salt, marks in self.banned.items() for word in telling):
            return True
        return not self.gone.isdisjoint((_who(person), *(_mark("key", key) for key in telling)))

    def _new(self, value: V, identity: str) -> V:
        """Somebody with the fields alone that no source ever gave them."""
        said, before = self.said.setdefault(identity, set()), self.before.get(identity, frozenset())
        kind = type(value).__name__

        def known(name: str, item: object) -> bool:
            mark = _mark(kind, identity, name, _words(item))
            said.add(mark)
            return mark in before

        changes = {
            field.name: _unsaid(value, field.name, known)
            for field in attrs.fields(type(value))
            if field.name not in _STANDS
        }
        return evolve(value, **{name: item for name, item in changes.items() if item is not _SAME})

    def _is_new(self, touch: Touch, ids: Mapping[str, str], known: set[str]) -> bool:
        mark = _mark("touch", touch.id)
        self.said.setdefault(ids[touch.person], set()).update((mark, *_details(touch)))
        if mark not in self.whose:
            return True
        if touch.id not in known:
            self.touches_out.add(touch.id)
        return False

    def refreshed(self, base: Network, source: Network) -> Network:
        """
        The file's touches, with what a source tells later: whether they landed, and what a message does and its
        words where it was not read, or not kept, before. What the owner wrote stands.
        """
        told = {touch.id: touch for touch in source.touches}
        return evolve(base, touches=[self._refreshed(touch, told.get(touch.id)) for touch in base.touches])

    def _refreshed(self, touch: Touch, told: Touch | None) -> Touch:
        if told is None or told.at != touch.at:
            return touch
        changes: dict[str, Any] = self._acts(touch, told)
        if touch.text is None and told.text is not None and _text_mark(told) not in self.whose:
            changes["text"] = told.text
        by_source = touch.landed is None or _landed_mark(touch) in self.ever
        if by_source and told.landed not in (None, touch.landed) and _landed_mark(told) not in self.whose:
            changes["landed"] = told.landed
        return evolve(touch, **changes) if changes else touch

    def _acts(self, touch: Touch, told: Touch) -> dict[str, Any]:
        """The acts that are new, with the size of what is asked; none where the owner wrote one."""
        new = [act for act in told.acts if act not in touch.acts and _act_mark(touch, act) not in self.whose]
        if not new or any(_act_mark(touch, act) not in self.ever for act in touch.acts):
            return {}
        acts = [act for act in told.acts if act in new or act in touch.acts]
        size = told.size if touch.size is None else touch.size
        return {"acts": (*acts, *(act for act in touch.acts if act not in acts)), "size": size}

    def lines(self, kept: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """The lines that are kept, with what is remembered now."""
        left = {who: " ".join(sorted(marks)) for who, marks in self.said.items() if marks}
        made: list[Mapping[str, Any]] = []
        for data in kept:
            who = data["person"] if data.get("kind") == IMPORTED else None
            made.append({**data, "said": left.pop(who)} if who in left else data)
        return [*made, *({"kind": IMPORTED, "person": who, "said": marks} for who, marks in left.items())]


_SAME = object()
"""A field that stays as it is."""


def _details(touch: Touch) -> Iterator[str]:
    """The marks of what a source tells of a touch, once it looked into it."""
    yield from (_act_mark(touch, act) for act in touch.acts)
    if touch.text is not None:
        yield _text_mark(touch)
    if touch.landed is not None:
        yield _landed_mark(touch)


def _act_mark(touch: Touch, act: Act) -> str:
    return _mark("touch", touch.id, "act", act)


def _text_mark(touch: Touch) -> str:
    """That the words were told, not which."""
    return _mark("touch", touch.id, "text")


def _landed_mark(touch: Touch) -> str:
    return _mark("touch", touch.id, "landed", str(touch.landed))


def _unsaid(value: Me | Person, name: str, known: Known) -> Any:
    """What is new of a field, or `_SAME`."""
    item: Any = getattr(value, name)
    if name in _LISTS:
        return tuple(part for part in item if not known(name, part))
    if name == "extra":
        return {key: part for key, part in item.items() if not known(f"extra.{key}", part)}
    if name == "status":
        person = cast("Person", value)
        return "active" if item != "active" and known("status", f"{item} {person.until}") else _SAME
    if item is None:
        return _SAME
    if name == "met":
        parts = {part: getattr(item, part) for part in ("on", "via", "how")}
        left = {part: None if told is None or known(f"met.{part}", told) else told for part, told in parts.items()}
        return evolve(item, **left) if any(told is not None for told in left.values()) else None
    return None if known(name, item) else _SAME


def _without_via(person: Person, away: set[str]) -> Person:
    met = person.met
    return evolve(person, met=evolve(met, via=None)) if met and met.via in away else person


def _without(groups: Groups, away: set[str]) -> Groups:
    """The groups that name nobody who stays away: a line that named somebody was taken out with them, whole."""
    return tuple(group for group in groups if away.isdisjoint(group))


def _names(data: Mapping[str, Any], away: set[str]) -> bool:
    """Whether a line of the joining kinds, with keys of its own, names somebody who stays away."""
    return data.get("kind") in JOINING and not away.isdisjoint(data["people"])
