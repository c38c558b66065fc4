"""
Plans and placements with the people in them masked, so that a page can be shown to others.

Names, ids, addresses and organisations of everybody in the network become "Target 1" or "Person 7". What else a
free text tells of somebody stays: read a masked page before you hand it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast
from unicodedata import normalize

from attrs import evolve, fields, frozen, has

from networking_rules.findings import Report
from networking_rules.model import Network, Person, Plan
from networking_rules.problems import Problem
from networking_rules.steps.segment import Placement

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_ADDRESS = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\",;]{1,255}|https?://\S{1,2000}|(?:linkedin|tel|urn):\S{1,500}")
_SHORTEST = 2
_LONGEST = 6


@frozen
class Mask:
    """The words to replace, by their case-folded form, and the label of each id. Made by `mask_of`."""

    labels: Mapping[str, str]
    phrases: Mapping[str, str]
    whole: tuple[tuple[str, str], ...]

    def text(self, words: str) -> str:
        """A text with every known name, address and organisation replaced, however their accents are written."""
        words = normalize("NFC", words)
        for name, known in self.whole:
            words = words.replace(name, known)
        words = _ADDRESS.sub("(address)", words)
        found = list(_WORD.finditer(words))
        made: list[str] = []
        done = number = 0
        while number < len(found):
            label, count = self._longest(words, found, number)
            if label:
                made += [words[done : found[number].start()], label]
                done = found[number + count - 1].end()
            number += count
        return "".join([*made, words[done:]])

    def _longest(self, words: str, found: list[re.Match[str]], first: int) -> tuple[str | None, int]:
        """The label of the longest name that begins at a word, and how many words it takes."""
        for count in range(min(_LONGEST, len(found) - first), 0, -1):
            phrase = words[found[first].start() : found[first + count - 1].end()]
            label = self.phrases.get(" ".join(phrase.split()).casefold())
            if label and (count > 1 or not phrase.islower()):
                return label, count
        return None, 1

    def id(self, known: str | None) -> str | None:
        """The label of an id; another word is masked as text."""
        return None if known is None else self.labels.get(known) or self.text(known)


def mask_of(network: Network | None, plan: Plan | None = None) -> Mask:
    """A mask for everybody in a network and a plan: planned targets are counted first, in their order."""
    people = network.people if network else ()
    planned = plan.targets if plan else ()
    unplanned = plan.left_out if plan else ()
    names = {person.id: person.name for person in people}
    names |= {entry.id: entry.name for entry in planned} | {one.id: one.name for one in unplanned}
    names = {known: normalize("NFC", name) for known, name in names.items()}
    ranked = [entry.id for entry in planned]
    labels = {known: f"Target {number}" for number, known in enumerate(ranked, 1)}
    others = [known for known in names if known not in labels]
    labels |= {known: f"Person {number}" for number, known in enumerate(others, 1)}
    phrases: dict[str, str] = {}
    for known, name in names.items():
        for part in _parts(name):
            label = phrases.get(part)
            phrases[part] = labels[known] if label in (None, labels[known]) else "somebody"
    for known, name in names.items():
        phrases[_folded(name)] = labels[known]
    for organisation in _organisations(people):
        phrases.setdefault(_folded(organisation), "(organisation)")
    whole = sorted(((n, labels[k]) for k, n in names.items() if not _WORD.fullmatch(n) or _dense(n)), key=_length)
    return Mask(labels, phrases, tuple(whole))


def _length(pair: tuple[str, str]) -> tuple[int, str]:
    return -len(pair[0]), pair[0]


def _dense(name: str) -> bool:
    """Whether a name is written in a script without blanks between words."""
    return any(ord(letter) > 0x2E80 for letter in name)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _parts(name: str) -> Iterable[str]:
    return (part.casefold() for part in _WORD.findall(name) if len(part) >= _SHORTEST)


def _organisations(people: Iterable[Person]) -> set[str]:
    return {normalize("NFC", person.org) for person in people if person.org}


def masked_plan(plan: Plan, mask: Mask) -> Plan:
    """A plan with masked people, in its entries, its notes and what the rules say of it."""
    return evolve(
        plan,
        targets=tuple(_masked(entry, mask, id=mask.id(entry.id)) for entry in plan.targets),
        activities=tuple(
            evolve(a, what=mask.text(a.what), targets=tuple(mask.id(t) or t for t in a.targets))
            for a in plan.activities
        ),
        waiting=tuple(mask.id(known) or known for known in plan.waiting),
        left_out=tuple(_masked(one, mask, id=mask.id(one.id)) for one in plan.left_out),
        notes=tuple(map(mask.text, plan.notes)),
        report=masked_report(plan.report, mask),
    )


def masked_report(report: Report, mask: Mask) -> Report:
    """A report about masked people; the words of drafts are masked too."""
    return evolve(
        report,
        findings=tuple(_masked(finding, mask, target=mask.id(finding.target)) for finding in report.findings),
        unknowns=tuple(evolve(u, target=mask.id(u.target), because=mask.text(u.because)) for u in report.unknowns),
        problems=tuple(_problem(problem, mask) for problem in report.problems),
    )


def _problem(problem: Problem, mask: Mask) -> Problem:
    people = (
        None if problem.people is None else tuple(mask.labels[one] for one in problem.people if one in mask.labels)
    )
    return evolve(problem, message=mask.text(problem.message), people=people)


def masked_placements(placements: Iterable[Placement], mask: Mask) -> tuple[Placement, ...]:
    """Placements of masked people."""
    return tuple(_masked(placement, mask, id=mask.id(placement.id)) for placement in placements)


def masked_network(network: Network, mask: Mask) -> Network:
    """The people of a network under their labels, with what charts need and nothing else: no touches, no notes."""
    people = [
        evolve(
            person,
            id=mask.labels[person.id],
            name=mask.labels[person.id],
            keys=(),
            org=None,
            reason=mask.text(person.reason) if person.reason is not None else None,
            segment_reason=mask.text(person.segment_reason) if person.segment_reason else None,
            met=None,
            found_via=None,
            notes=None,
            tags=(),
            extra={},
        )
        for person in network.people
    ]
    me = evolve(network.me, person=mask.id(network.me.person))
    return Network(me=me, people=tuple(people))


_T = TypeVar("_T")


def _masked(value: _T, mask: Mask, **given: Any) -> _T:
    """An attrs value with all its texts masked, nested ones too; `given` fields are taken as they are."""
    kind: Any = type(value)
    changes = {
        attribute.name: given.get(attribute.name, _deep(getattr(value, attribute.name), mask))
        for attribute in fields(kind)
        if attribute.name not in _KEPT
    }
    made: _T = evolve(cast("Any", value), **changes)
    return made


_KEPT = frozenset({"purpose", "segment", "possible", "computed", "possible_segments", "like", "code", "severity"})


def _deep(value: Any, mask: Mask) -> Any:
    if isinstance(value, str):
        return mask.text(value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return tuple(_deep(item, mask) for item in items)
    return _masked(value, mask) if has(cast("Any", type(value))) else value
