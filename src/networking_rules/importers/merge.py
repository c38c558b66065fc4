"""Several networks as one, and several people as one where a key or the owner says that they are the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs
from attrs import evolve, frozen

from networking_rules.importers.jsonl import written
from networking_rules.importers.network_reading import JOINING
from networking_rules.model import Me, Met, Network, Person, Touch

Groups = tuple[tuple[str, ...], ...]


def merge(networks: Iterable[Network]) -> Network:
    """
    Several networks as one. What an earlier one says stands; later ones add to it.

    A person of a later network is one of an earlier if both are the owner, if they have the same id and agree in a
    key, name or source, or if they share a key; never by name alone. Merging a network that is in it already
    changes nothing.
    """
    parts = list(networks)
    made = parts[0]
    for part in parts[1:]:
        made = merged(made, part)
    return made


def matched(base: Network, other: Network) -> dict[str, str]:
    """The id in the first network of everybody in the second, be it known there or new."""
    index = _Index.of(base)
    ids: dict[str, str] = {}
    for person in other.people:
        ids[person.id] = index.match(person, base, other) or index.fresh(person.id, ids)
    return ids


def merged(base: Network, other: Network, ids: Mapping[str, str] | None = None) -> Network:
    """The first network with what the second adds. `ids` says who is who, by default as `matched` does."""
    ids = matched(base, other) if ids is None else ids
    incoming = renamed(evolve(other, people=(), touches=()), _folded(other.people, ids), other.touches, ids)
    people = {person.id: person for person in base.people}
    for person in incoming.people:
        people[person.id] = one_person(people[person.id], person) if person.id in people else person
    return Network(
        me=_one_owner(base.me, incoming.me),
        people=people.values(),
        touches=_all_touches(base.touches, incoming.touches),
        same=_all_groups(base.same, incoming.same),
        different=_all_groups(base.different, incoming.different),
        kept=(*base.kept, *_not_in(base.kept, incoming.kept)),
        header={**incoming.header, **base.header},
        problems=tuple(dict.fromkeys((*base.problems, *incoming.problems))),
        joined={**{old: new for old, new in incoming.joined.items() if old not in people}, **base.joined},
        joined_names={**{k: v for k, v in incoming.joined_names.items() if k not in people}, **base.joined_names},
    )


@frozen
class _Index:
    """The people of a network by id, also one that was joined away, and by key."""

    people: Mapping[str, Person]
    keys: Mapping[str, str]

    @classmethod
    def of(cls, network: Network) -> _Index:
        keys: dict[str, str] = {}
        for person in network.people:
            for key in person.keys:
                keys.setdefault(key, person.id)
        people = {person.id: person for person in network.people}
        return cls({**{old: people[new] for old, new in network.joined.items()}, **people}, keys)

    def match(self, person: Person, base: Network, other: Network) -> str | None:
        """The id of the same person here, None for somebody new."""
        if base.me.person is not None and person.id == other.me.person:
            return base.me.person
        for identity in numbered(person.id):
            known = self.people.get(identity)
            if known is None:
                break
            if _agree(known, person):
                return known.id
        return next((self.keys[key] for key in person.keys if key in self.keys), None)

    def fresh(self, identity: str, taken: Mapping[str, str]) -> str:
        """An id that nobody has: the one given, or the same with a number."""
        used = set(taken.values())
        return next(name for name in numbered(identity) if name not in self.people and name not in used)


def numbered(identity: str) -> Iterator[str]:
    """An id, then the same with -2, -3 and so on."""
    yield identity
    number = 2
    while True:
        yield f"{identity}-{number}"
        number += 1


def _agree(known: Person, person: Person) -> bool:
    return (
        known.name == person.name
        or bool(set(known.keys) & set(person.keys))
        or bool(set(known.sources) & set(person.sources))
    )


def _all_touches(known: Iterable[Touch], added: Iterable[Touch]) -> tuple[Touch, ...]:
    """Touches of two networks, each once: one with the same id and the same person or time is the same."""
    found = {touch.id: touch for touch in known}
    for touch in added:
        for identity in numbered(touch.id):
            before = found.get(identity)
            if before is None:
                found[identity] = evolve(touch, id=identity) if identity != touch.id else touch
                break
            if before.person == touch.person or before.at == touch.at:
                break
    return tuple(found.values())


def _all_groups(known: Groups, added: Groups) -> Groups:
    """Groups of two networks, each set of people once."""
    seen = {frozenset(group) for group in known}
    return (*known, *{frozenset(group): group for group in added if frozenset(group) not in seen}.values())


def _not_in(known: Iterable[Mapping[str, Any]], added: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    seen = {written(data) for data in known}
    return [data for data in added if written(data) not in seen]


def _one_owner(first: Me, other: Me) -> Me:
    """Two records of me: what the first leaves open is taken from the other."""
    made = {
        field.name: getattr(other, field.name)
        for field in attrs.fields(Me)
        if field.name != "extra" and getattr(first, field.name) is None
    }
    return evolve(first, **made, extra={**other.extra, **first.extra})


def joined(network: Network) -> Network:
    """The network with the people that `same` names made one, each under the id that stands first in the file."""
    kept = tuple(data for data in network.kept if data.get("kind") != "same")
    return join_people(evolve(network, same=(), kept=kept), network.same)


def join_people(network: Network, groups: Iterable[Iterable[str]]) -> Network:
    """The network with every group of ids made one person: the first in the network keeps its id."""
    place = {person.id: number for number, person in enumerate(network.people)}
    parent = {identity: identity for identity in place}

    def root(identity: str) -> str:
        while parent[identity] != identity:
            parent[identity] = parent[parent[identity]]
            identity = parent[identity]
        return identity

    for group in groups:
        roots = {root(identity) for identity in group}
        first = min(roots, key=lambda identity: place[identity])
        for other in roots:
            parent[other] = first
    ids = {identity: root(identity) for identity in place}
    if all(old == new for old, new in ids.items()):
        return network
    away = {old: new for old, new in ids.items() if old != new}
    names = {person.id: person.name for person in network.people if person.id in away}
    rest = evolve(
        network,
        people=(),
        touches=(),
        joined={**network.joined, **away},
        joined_names={**network.joined_names, **names},
    )
    return renamed(rest, _folded(network.people, ids), network.touches, ids)


def _folded(people: Iterable[Person], ids: Mapping[str, str]) -> list[Person]:
    """People of whom those who get the same id are made one; the ids are not changed yet."""
    found: dict[str, Person] = {}
    for person in people:
        target = ids[person.id]
        found[target] = one_person(found[target], person) if target in found else person
    return list(found.values())


def renamed(rest: Network, people: Iterable[Person], touches: Iterable[Touch], ids: Mapping[str, str]) -> Network:
    """A network with people and touches, all ids changed as said."""

    def now(identity: str | None) -> str | None:
        return None if identity is None else ids.get(identity, identity)

    def moved(data: Mapping[str, Any]) -> Any:
        return [*dict.fromkeys(ids.get(identity, identity) for identity in data["people"])]

    def groups(found: Groups) -> Groups:
        made = (tuple(dict.fromkeys(ids.get(identity, identity) for identity in group)) for group in found)
        return tuple(group for group in dict.fromkeys(made) if len(group) > 1)

    return evolve(
        rest,
        me=evolve(rest.me, person=now(rest.me.person)),
        people=[
            evolve(person, id=ids.get(person.id, person.id), met=evolve(person.met, via=now(person.met.via)))
            if person.met
            else evolve(person, id=ids.get(person.id, person.id))
            for person in people
        ],
        touches=[
            evolve(touch, person=ids.get(touch.person, touch.person), with_=now(touch.with_)) for touch in touches
        ],
        same=groups(rest.same),
        different=groups(rest.different),
        kept=tuple({**data, "people": moved(data)} if data.get("kind") in JOINING else data for data in rest.kept),
        joined={old: ids.get(new, new) for old, new in rest.joined.items()},
    )


_LISTS = ("keys", "tags", "sources")


def one_person(first: Person, other: Person) -> Person:
    """
    Two records of one person: what the first says stands, what it leaves open is taken from the other.

    Keys, tags and sources add up; of two dates of meeting the earlier counts, of two statuses the graver.
    """
    made: dict[str, Any] = {}
    for field in attrs.fields(Person):
        mine, theirs = getattr(first, field.name), getattr(other, field.name)
        if field.name in _LISTS:
            made[field.name] = (*mine, *dict.fromkeys(item for item in theirs if item not in mine))
        elif field.name == "extra":
            made["extra"] = {**theirs, **mine}
        elif field.name == "met":
            made["met"] = _one_meeting(mine, theirs)
        elif field.name in ("segment", "segment_reason"):
            pinned = first if first.segment is not None or first.segment_reason is not None else other
            made[field.name] = getattr(pinned, field.name)
        elif field.name == "status":
            made |= _one_status(first, other)
        elif mine is None and field.name != "until":
            made[field.name] = theirs
    return evolve(first, **made)


_GRAVITY = ("active", "paused", "archived", "do_not_contact")


def _one_status(first: Person, other: Person) -> dict[str, Any]:
    """The graver status with its date: who must not be contacted stays so, whichever source says it."""
    graver = other if _GRAVITY.index(other.status) > _GRAVITY.index(first.status) else first
    return {"status": graver.status, "until": graver.until}


def _one_meeting(mine: Met | None, theirs: Met | None) -> Met | None:
    if mine is None or theirs is None:
        return mine or theirs
    days = [day for day in (mine.on, theirs.on) if day is not None]
    return Met(
        min(days, default=None),
        _said(mine.via, theirs.via),
        _said(mine.how, theirs.how),
        {**theirs.extra, **mine.extra},
    )


def _said(mine: str | None, theirs: str | None) -> str | None:
    return theirs if mine is None else mine
