"""
Gathering what a source says about people, and making one network of it.

An importer *sees* people (a mention each, with whatever the record tells) and notes touches with them. At the end
mentions that share a key are one person, and ids are made of keys and contents alone, so the order of records does
not matter and importing twice changes nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from attrs import evolve, field, frozen

from networking_rules.importers.base import Options
from networking_rules.importers.identity import any_key, name_of, prose
from networking_rules.importers.statuses import REFUSED, status_of, strictest
from networking_rules.importers.titles import reach_of
from networking_rules.interval import Interval
from networking_rules.model import Act, Direction, Help, Me, Met, Network, Person, Status, Touch, Want
from networking_rules.problems import Problem
from networking_rules.text.deeds import Said, said

Joins = Literal["keys", "weakly", "name"]
SCHEMES = ("linkedin", "mailto", "urn", "tel")
"""Which key a person's id is made of, first choice first."""
SHARED = "tel:"
"""Keys that several people may share, such as the number of a firm: they make nobody one with somebody else."""


@frozen
class Mention:
    """
    One record's word on a person.

    `joins` is how it finds its person: by "keys" alone; "weakly", where it may also be the one person of its name
    that has a profile link; by "name", where it has no keys and is nobody of its own unless the name is new.
    `rank` says whose name and employer count: the lowest. `id` is set where the source has ids of ours, `file` and
    `line` are where it stands. A tag that says "do not contact" is a status.
    """

    name: str
    keys: tuple[str, ...] = ()
    joins: Joins = "keys"
    rank: tuple[int, str] = (0, "")
    org: str | None = None
    role: str | None = None
    met: date | None = None
    how: str | None = None
    via: str | None = None
    found_via: str | None = None
    reason: str | None = None
    asks_welcome: bool | None = None
    cadence: str | None = None
    status: Status = "active"
    until: date | None = None
    segment: str | None = None
    segment_reason: str | None = None
    wants: tuple[Want, ...] | None = None
    can_help: tuple[Help, ...] | None = None
    tags: tuple[str, ...] = ()
    notes: str | None = None
    id: str | None = None
    reach: Interval | None = None
    mine: bool = False
    file: str | None = field(default=None, eq=False)
    line: int | None = field(default=None, eq=False)


def digest(*parts: str) -> str:
    """A short name for some contents that is the same wherever and whenever it is made: 16 hex digits."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def stamp(at: date | datetime) -> str:
    """A date or time in the one form that ids are made of."""
    return at.isoformat()


class Gathering:
    """What was seen so far. `source` is the word that ids and `Person.sources` carry."""

    def __init__(self, source: str, options: Options, problems: Iterable[Problem] = ()) -> None:
        self.source: str = source
        self.options: Options = options
        self.problems: list[Problem] = list(problems)
        self._mentions: list[Mention] = []
        self._known: dict[tuple[Mention, tuple[str | None, int | None] | None], int] = {}
        self._said: dict[str, Said] = {}
        self._touches: dict[str, tuple[int, dict[str, Any]]] = {}

    def see(self, mention: Mention) -> int:
        """Take down a mention; the number stands for its person in `touch`."""
        place = (mention.file, mention.line) if mention.joins == "weakly" else None
        known = self._known.get((mention, place))
        if known is None:
            known = self._known[mention, place] = len(self._mentions)
            self._mentions.append(mention)
        return known

    def touch(
        self,
        mention: int,
        at: date | datetime,
        direction: Direction,
        *identity: str,
        acts: Sequence[Act] = (),
        text: str | None = None,
        **fields: Any,
    ) -> str:
        """
        Note a touch with the person of a mention and return its id.

        `identity` is what makes it this touch and no other: two with equal identities are one. `text` is kept only
        if the options say so.
        """
        key = f"{self.source}-{digest(self.source, stamp(at), direction, *identity)}"
        if key not in self._touches:
            kept = prose(text) if self.options.keep_text else None
            if kept:
                kept = kept[: self.options.limits.cell]
            told: dict[str, Any] = {
                "id": key,
                "at": at,
                "direction": direction,
                "acts": tuple(acts),
                "text": kept,
                **fields,
            }
            self._touches[key] = (mention, told)
        return key

    def alter(self, touch: str, **changes: Any) -> None:
        """Change fields of a touch already noted."""
        self._touches[touch][1].update(changes)

    def said(self, text: str) -> Said:
        """What a message does, as far as texts may be read; equal messages are read once."""
        if not self.options.read_text:
            return Said()
        if text not in self._said:
            self._said[text] = said(text)
        return self._said[text]

    def warn(
        self, code: str, message: str, file: str | None = None, line: int | None = None, *, field: str | None = None
    ) -> None:
        """Report something that was read all the same, or left out without harm."""
        self.problems.append(Problem(code, message, "warning", file, line, field))

    def error(self, code: str, message: str, file: str | None = None, line: int | None = None) -> None:
        """Report something that was dropped."""
        self.problems.append(Problem(code, message, "error", file, line))

    def network(self, me: Me | None = None) -> Network:
        """Everything gathered as one network. `me.person` is filled in where a mention was mine."""
        groups = _Groups(self._mentions)
        groups.join()
        for number in groups.lost:
            mention = self._mentions[number]
            message = f"{mention.name!r} fits several people, so what it tells is left out"
            self.warn("ambiguous-name", message, mention.file, mention.line)
        people, ids = _people(groups, self.source)
        mine = {ids[n] for n, mention in enumerate(self._mentions) if mention.mine and n in ids}
        kept: dict[str, dict[str, Any]] = {
            key: {**told, "person": ids[mention]}
            for key, (mention, told) in self._touches.items()
            if mention in ids and ids[mention] not in mine
        }
        for told in kept.values():
            if told.get("reply_to") not in kept:
                told.pop("reply_to", None)
        touches = sorted((Touch(**told) for told in kept.values()), key=lambda touch: touch.order)
        owner = evolve(me or Me(), person=min(mine)) if mine else me or Me()
        return Network(owner, people, touches, problems=tuple(self.problems))


class _Groups:
    """Which mentions are one person: a union of sets."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        self.lost: list[int] = []
        self._above = list(range(len(mentions)))

    def root(self, number: int) -> int:
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def _unite(self, one: int, other: int) -> None:
        low, high = sorted((self.root(one), self.root(other)))
        self._above[high] = low

    def join(self) -> None:
        """Join by keys, then what may join by name."""
        first: dict[str, int] = {}
        owner: int | None = None
        for number, mention in enumerate(self.mentions):
            for key in mention.keys:
                if not key.startswith(SHARED):
                    self._unite(number, first.setdefault(key, number))
            if mention.mine:
                owner = number if owner is None else owner
                self._unite(number, owner)
        self._join_weak()
        self._join_names()

    def _named(self, among: Iterable[int]) -> dict[str, set[int]]:
        """The groups, other than mine, in which a name is used."""
        mine = {self.root(n) for n, mention in enumerate(self.mentions) if mention.mine}
        found: dict[str, set[int]] = defaultdict(set)
        for number in among:
            if self.mentions[number].name and self.root(number) not in mine:
                found[self.mentions[number].name].add(self.root(number))
        return found

    def _join_weak(self) -> None:
        firm = {self.root(n) for n, mention in enumerate(self.mentions) if mention.joins == "keys"}
        weak = [n for n, m in enumerate(self.mentions) if m.joins == "weakly" and self.root(n) not in firm]
        strong = self._named(n for n, m in enumerate(self.mentions) if m.joins == "keys" and m.keys)
        for name, groups in self._named(weak).items():
            if len(groups) == 1 and len(strong.get(name, ())) == 1:
                self._unite(next(iter(groups)), next(iter(strong[name])))

    def _join_names(self) -> None:
        waiting = [n for n, mention in enumerate(self.mentions) if mention.joins == "name"]
        settled = [n for n, mention in enumerate(self.mentions) if mention.joins != "name"]
        known = self._named(settled)
        orgs: dict[tuple[str, str], set[int]] = defaultdict(set)
        for number in settled:
            mention = self.mentions[number]
            if mention.org and self.root(number) in known.get(mention.name, ()):
                orgs[mention.name, mention.org].add(self.root(number))
        new: dict[str, int] = {}
        for number in waiting:
            mention = self.mentions[number]
            fitting = known.get(mention.name, set())
            if len(fitting) > 1 and mention.org:
                fitting = orgs.get((mention.name, mention.org), fitting)
            if len(fitting) == 1:
                self._unite(number, next(iter(fitting)))
            elif fitting:
                self.lost.append(number)
            elif mention.name:
                self._unite(number, new.setdefault(mention.name, number))


def _people(groups: _Groups, source: str) -> tuple[list[Person], dict[int, str]]:
    """The people of the groups, sorted by id, and the id of each mention; groups that name nobody are left out."""
    members: dict[int, list[int]] = defaultdict(list)
    lost = set(groups.lost)
    for number in range(len(groups.mentions)):
        if number not in lost:
            members[groups.root(number)].append(number)
    made: list[tuple[str, Person, list[int]]] = []
    shared = _shared(groups, members)
    for numbers in members.values():
        person = _person([groups.mentions[n] for n in numbers], source, shared)
        if person is not None:
            made.append((person.id, person, numbers))
    made.sort(key=lambda entry: (entry[0], repr(entry[1])))
    people: list[Person] = []
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for wanted, person, numbers in made:
        unique, count = wanted, 1
        while unique in taken:
            count += 1
            unique = f"{wanted}-{count}"
        taken.add(unique)
        people.append(person if unique == wanted else evolve(person, id=unique))
        ids.update(dict.fromkeys(numbers, unique))
    return sorted(people, key=lambda person: person.id), ids


def _shared(groups: _Groups, members: Mapping[int, Sequence[int]]) -> set[str]:
    """The keys that more than one group has: they tell nobody apart, so nobody gets them."""
    counted = Counter(
        key for numbers in members.values() for key in {k for n in numbers for k in groups.mentions[n].keys}
    )
    return {key for key, count in counted.items() if count > 1}


def _person(mentions: Sequence[Mention], source: str, shared: Collection[str]) -> Person | None:
    """One person of all that was said of them; None where neither a name nor a key is known."""
    ordered = sorted(mentions, key=_preference)
    keys = sorted({key for mention in mentions for key in mention.keys if key not in shared}, key=_key_order)
    name = next((m.name for m in ordered if m.name), "") or (keys[0].split(":", 1)[1] if keys else "")
    if not name:
        return None
    work = next((m for m in ordered if m.org or m.role), Mention(""))
    met = [m for m in ordered if m.met or m.how or m.via]
    day = min((m.met for m in met if m.met), default=None)
    notes = dict.fromkeys(m.notes for m in ordered if m.notes)
    tags = sorted({tag for m in mentions for tag in m.tags})
    refusals = [tag for tag in tags if status_of(tag) == REFUSED]
    status = REFUSED if refusals else strictest(m.status for m in mentions)
    pinned = next((m for m in ordered if m.segment or m.segment_reason), Mention(""))
    return Person(
        id=_first(ordered, "id") or _id(source, name, keys),
        name=name,
        keys=keys,
        org=work.org,
        role=work.role,
        reach=next((m.reach for m in ordered if m.reach), None) or reach_of(work.role),
        wants=_first(ordered, "wants"),
        can_help=_first(ordered, "can_help"),
        asks_welcome=_first(ordered, "asks_welcome"),
        reason=_first(ordered, "reason"),
        found_via=_first(ordered, "found_via"),
        met=Met(day, _first(met, "via"), _first(met, "how")) if met else None,
        cadence=_first(ordered, "cadence"),
        segment=pinned.segment,
        segment_reason=pinned.segment_reason,
        status=status,
        until=_first([m for m in ordered if m.status == status], "until"),
        tags=[tag for tag in tags if tag not in refusals],
        sources=(source,),
        notes="\n\n".join(notes) or None,
    )


def _first(mentions: Sequence[Mention], name: str) -> Any:
    """The first value of a field that is known, in order of rank."""
    return next((value for m in mentions if (value := getattr(m, name)) is not None), None)


def _preference(mention: Mention) -> tuple[object, ...]:
    return (mention.rank, not mention.org, mention.name, mention.org or "", mention.role or "", mention.notes or "")


def _key_order(key: str) -> tuple[int, str]:
    scheme = key.split(":", 1)[0]
    return (SCHEMES.index(scheme) if scheme in SCHEMES else len(SCHEMES), key)


def _id(source: str, name: str, keys: Sequence[str]) -> str:
    """
    The name with a short hash of the person's first key; of the source, where there is no key.

    The hash keeps people of one name apart, in this source and in others, and those of one key together.
    """
    plain = re.sub(r"[\W_]+", "-", name.casefold())[:40].strip("-") or "somebody"
    return f"{plain}-{digest(keys[0]) if keys else digest(source, name)}"[: len(plain) + 7]


def own_keys(options: Options) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the options say about me: keys, and what can only be a name."""
    keys = tuple(key for word in options.me if (key := any_key(word)))
    return keys, tuple(name_of(word) for word in options.me if not any_key(word))
