"""
What a type checker must know of the public names. Never run: mypy and pyright read it, strictly.

A line with `# expect-error` must be an error, every other line none.
"""

from __future__ import annotations

from datetime import date
from typing import assert_type

import networking_rules
from networking_rules import (
    Draft,
    Finding,
    Host,
    Interval,
    Me,
    Network,
    Offer,
    Person,
    Plan,
    Report,
    Rule,
    RuleBook,
    Segment,
    Touch,
    Want,
    guide,
    load,
    plan,
    rule,
    segment_targets,
)
from networking_rules.adapters import DJANGO, Adapter, Find, always
from networking_rules.facts import DraftFacts, HistoryFacts
from networking_rules.logic import Condition, Option, graded, option
from networking_rules.model import SEGMENTS
from networking_rules.reports import formats, render
from networking_rules.reports.base import Context
from networking_rules.rulebooks import GuideBook
from networking_rules.settings import Settings

today = date(2026, 11, 23)

book = guide("evidence")
assert_type(book, GuideBook)
assert_type(book.select("GIV") + book.ignore("NEE"), GuideBook)
any_book: RuleBook = book
assert_type(book["GIV001"], Rule)
assert_type(book["GIV001"].configure(min_gives=2), Rule)

report = book.check(Draft("Hello"))
assert_type(report, Report)
assert_type(report.ok, bool)
assert_type(report.findings, tuple[Finding, ...])
assert_type([finding.code for finding in report], list[str])

network = load("network.jsonl", today=today)
assert_type(network, Network)
assert_type(network.people, tuple[Person, ...])
assert_type(network.touches[0], Touch)
assert_type(Person("a", "Ann", reach=2).reach, Interval | None)
assert_type(Me(reach=(1, 2)).reach, Interval | None)
assert_type(Me(offers=[Offer("photos")], goals=[]).offers, tuple[Offer, ...] | None)
assert_type(Person("a", "Ann", wants=[Want("photos")], can_help=[]).wants, tuple[Want, ...] | None)

week = plan(network, minutes=60, today=today)
assert_type(week, Plan)
assert_type(week.targets[0].earliest_ask, date | None)
assert_type(segment_targets(network.me, network.people)[0].segment, Segment | None)

assert_type(render("html", "plan", week, Context(network=network)), str)
assert_type(formats("plan"), tuple[str, ...])


@rule("TYP001", ground="design: an example", message="is long", fix="Cut it.")
def long(draft: DraftFacts, history: HistoryFacts, *, most: Option = option(60)) -> Condition:
    """A long letter to a stranger."""
    assert_type(draft.words > most, Condition)
    return history.cold & (draft.words > most)


assert_type(long, Rule)


@rule("TYP002", ground="design: an example", message="is long", fix="Cut it.")
def bad(draft: DraftFacts) -> Condition:
    """A mistyped fact is found by a type checker."""
    return draft.wordz > 3  # expect-error


def wants(contact: date) -> list[dict[str, object]] | None:
    """A function of a host's object."""
    return [{"kind": str(contact)}]


own = {**DJANGO, "wants": wants, "reason": "goal"}
mixed = {"id": "pk", "at": always(today)}
Adapter().register(date, own).register(str, mixed, Touch)
found: Find = always(1)

house = (guide() + long).configure({"TYP001": {"most": 80}})
house.check(Draft("Hello"), network, network=network, target="ann", today=today)
house.check(Draft("Hello"), target=Person("ann", "Ann"), history=None, me=Me(), segments=SEGMENTS)
house.check(Draft("Hello"), target="ann")
Host().check(Draft("Hello"), book=house, segmenter="levels", target="ann")
Host().book("strict").check(Draft("Hello"), target="ann")
Settings().book().check(Draft("Hello"), target="ann")


def pots(*names: str, kettle: int) -> list[str]:
    """The cases of another field, with a keyword of their own."""
    return [name * kettle for name in names]


teapots = RuleBook((long,), pots)
assert_type(teapots.select("TYP"), RuleBook)
teapots.check("green", kettle=3)

house.check(Draft("Hello"), traget="ann")  # expect-error
house.check(Draft("Hello"), target=3)  # expect-error
house.check(Draft("Hello"), today="2026-11-23")  # expect-error
house.cases_of(Draft("Hello"), past=None)  # expect-error
Host().check(Draft("Hello"), history=today)  # expect-error
plan(network, minutes="60", today=today)  # expect-error
Person("a", "Ann", wants=["photos"])  # expect-error
Draft(3)  # expect-error
render("html", "plant", week, Context())  # expect-error
graded(fatal=None)  # expect-error
week.minutes = 3  # expect-error
print(networking_rules.nothing_such)  # expect-error
