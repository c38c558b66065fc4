"""
The values that everything else is written in: who I am, whom I know, what passed between us, what I plan.

The words are those of the network file, so what is read is what is held. All classes are frozen. An unknown
is None; an estimate is an `Interval`. `extra` keeps the keys of a file that this version does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from importlib import import_module
from typing import Any, Literal

from attrs import evolve, field, frozen

from networking_rules import checks, tuples
from networking_rules.findings import Report
from networking_rules.interval import Interval, to_interval
from networking_rules.problems import Problem
from networking_rules.suppressions import Suppression, find_suppressions

Direction = Literal["out", "in", "both"]
Act = Literal["ask", "give", "thank", "introduce", "reply", "news", "invite"]
Status = Literal["active", "paused", "do_not_contact", "archived"]
Like = Literal["easy", "medium", "reach"]
Purpose = Literal["learn", "thank", "answer", "give", "upkeep", "ask"]

DIRECTIONS: tuple[Direction, ...] = ("out", "in", "both")
ACTS: tuple[Act, ...] = ("ask", "give", "thank", "introduce", "reply", "news", "invite")
STATUSES: tuple[Status, ...] = ("active", "paused", "do_not_contact", "archived")
PURPOSES: tuple[Purpose, ...] = ("learn", "thank", "answer", "give", "upkeep", "ask")
LIKES: tuple[Like, ...] = ("easy", "medium", "reach")

BUILT_IN = "networking-rules"
"""Who a built-in segment or give comes from."""

_reach = checks.maybe(Interval, "a number, a pair of numbers, an Interval")


def _names(values: Iterable[str]) -> frozenset[str]:
    return frozenset(values)


def _nothing() -> frozenset[str]:
    return frozenset()


def _extra() -> Mapping[str, Any]:
    return {}


@frozen
class Offer:
    """Something I can give: `quality` 0-1, `minutes` of my time that one such give takes."""

    kind: str = field(validator=checks.name)
    what: str = field(default="", validator=checks.text)
    quality: float = field(default=0.5, validator=checks.share)
    minutes: float = field(default=30.0, validator=checks.amount)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)


@frozen
class Goal:
    """Something I hope for, in the end: `weight` 0-1 is how much. Private."""

    kind: str = field(validator=checks.name)
    what: str = field(default="", validator=checks.text)
    weight: float = field(default=0.5, validator=checks.share)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)


@frozen
class Want:
    """A kind of thing a person would like to have; `weight` 0-1."""

    kind: str = field(validator=checks.name)
    weight: float = field(default=0.5, validator=checks.share)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)


@frozen
class Help:
    """A kind of help a person could give; `weight` 0-1 is their capacity for it."""

    kind: str = field(validator=checks.name)
    weight: float = field(default=0.5, validator=checks.share)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)


@frozen
class Me:
    """
    The owner of the network. `offers`, `goals` and `reach` are None where nothing is known of them.

    `reach` is in decades of audience or seniority (2 = hundreds, 5 = hundreds of thousands).
    """

    person: str | None = field(default=None, validator=checks.words)
    offers: tuple[Offer, ...] | None = field(
        default=None, converter=tuples.offers, validator=checks.maybe_several(Offer)
    )
    goals: tuple[Goal, ...] | None = field(
        default=None, converter=tuples.goals, validator=checks.maybe_several(Goal), repr=False
    )
    reach: Interval | None = field(default=None, converter=to_interval, validator=_reach)
    minutes_per_week: int | None = field(default=None, validator=checks.minutes_per_week)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)


@frozen
class Met:
    """How and when we met; `via` is the id of the person who brought us together."""

    on: date | None = field(default=None, validator=checks.maybe_day)
    via: str | None = field(default=None, validator=checks.words)
    how: str | None = field(default=None, validator=checks.words)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)


@frozen
class Person:
    """
    Someone in the network. A person with a `reason` is a *target*; without one, only a contact.

    `wants` and `can_help`: None is unknown, () is "nothing". `cadence` is an ISO 8601 duration.
    """

    id: str = field(validator=checks.name)
    name: str = field(validator=checks.name)
    keys: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    org: str | None = field(default=None, validator=checks.words)
    role: str | None = field(default=None, validator=checks.words)
    reach: Interval | None = field(default=None, converter=to_interval, validator=_reach)
    wants: tuple[Want, ...] | None = field(default=None, converter=tuples.wants, validator=checks.maybe_several(Want))
    can_help: tuple[Help, ...] | None = field(
        default=None, converter=tuples.help_, validator=checks.maybe_several(Help)
    )
    asks_welcome: bool | None = field(default=None, validator=checks.yes_or_no)
    reason: str | None = field(default=None, validator=checks.words)
    found_via: str | None = field(default=None, validator=checks.words)
    met: Met | None = field(default=None, validator=checks.maybe(Met))
    cadence: str | None = field(default=None, validator=checks.words)
    segment: str | None = field(default=None, validator=checks.words)
    segment_reason: str | None = field(default=None, validator=checks.words)
    status: Status = field(default="active", validator=checks.one_of(STATUSES))
    until: date | None = field(default=None, validator=checks.maybe_day)
    tags: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    sources: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    notes: str | None = field(default=None, validator=checks.words)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)


@frozen
class Touch:
    """
    One thing that passed between me and one person.

    `size` 1-5 is the effort it asks for or gives; `landed` says whether a give arrived (accepted, used,
    thanked), or an invitation was accepted; None that nobody knows. `with_` names the person of an introduction.
    """

    id: str = field(validator=checks.name)
    person: str = field(validator=checks.name)
    at: date | datetime = field(validator=checks.moment)
    direction: Direction = field(validator=checks.one_of(DIRECTIONS))
    acts: tuple[Act, ...] = field(default=(), converter=tuples.acts, validator=checks.some_of(ACTS))
    channel: str | None = field(default=None, validator=checks.words)
    what: str | None = field(default=None, validator=checks.words)
    form: str | None = field(default=None, validator=checks.words)
    size: int | None = field(default=None, validator=checks.size)
    minutes: int | None = field(default=None, validator=checks.minutes)
    landed: bool | None = field(default=None, validator=checks.yes_or_no)
    text: str | None = field(default=None, validator=checks.words, repr=False)
    thread: str | None = field(default=None, validator=checks.words)
    reply_to: str | None = field(default=None, validator=checks.words)
    with_: str | None = field(default=None, validator=checks.words)
    extra: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)

    @property
    def day(self) -> date:
        """The date as it was written, in the zone it was written in."""
        return self.at.date() if isinstance(self.at, datetime) else self.at

    @property
    def order(self) -> tuple[datetime, str]:
        """What touches are sorted by: the instant (a bare date is its first moment, UTC), then the id."""
        if isinstance(self.at, datetime):
            return (self.at.astimezone(UTC), self.id)
        return (datetime.combine(self.at, time(), UTC), self.id)


@frozen
class History:
    """
    What passed between me and one person up to `today`, oldest first.

    `missing` names what the source cannot tell ("gives", "asks", "received", "tenure", "invited"): facts
    that rest on it are unknown. `met` is the first known day of the tie where it is earlier than any touch.
    """

    today: date = field(validator=checks.day)
    touches: tuple[Touch, ...] = field(default=(), converter=tuples.touches, validator=checks.several(Touch))
    met: date | None = field(default=None, validator=checks.maybe_day)
    missing: frozenset[str] = field(factory=_nothing, converter=_names)


class Body(str):
    """
    A draft's text that stands in its file below other lines, such as the head of a mail.

    `above` says how many these are; None where the file does not hold the text as it is, so that it has no lines.
    """

    above: int | None = None


def lines_above(text: str) -> int | None:
    """How many lines of its file stand above a draft's text; None where the file does not hold it as it is."""
    return text.above if isinstance(text, Body) else 0


@frozen
class Draft:
    """
    A message not yet sent. `recipients` are those of To and Bcc; empty means one, not named. Of the `subject` only
    "Re:" counts: what it asks for is not read.

    `channel` is the medium: email, linkedin, phone, in person, letter, … `phrasebooks` are languages of plugins that
    it may be in, beside the built-in ones.
    """

    text: str = field(validator=checks.text, repr=False)
    subject: str = field(default="", validator=checks.text)
    channel: str = field(default="email", validator=checks.text)
    recipients: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    name: str | None = field(default=None, validator=checks.words)
    language: str | None = field(default=None, validator=checks.words)
    phrasebooks: tuple[Any, ...] = field(default=(), converter=tuples.anything, repr=False)


@frozen
class Gate:
    """What must have happened before an ask: landed gives, gives for each ask, days since the tie began."""

    gives: int = field(validator=checks.amount)
    ratio: float = field(validator=checks.amount)
    days: int = field(validator=checks.amount)


@frozen
class Segment:
    """
    A class of targets (step 1). `like` says which of easy, medium, reach the built-in rules take it for.

    `share` is the largest part of the week's minutes that the segment may take, None for no limit. `source` says
    whose segment it is; it does not count when segments are compared.
    """

    name: str = field(validator=checks.name)
    like: Like = field(validator=checks.one_of(LIKES))
    gate: Gate = field(validator=checks.a(Gate))
    share: float | None = field(default=None, validator=checks.maybe_share)
    source: str = field(default=BUILT_IN, eq=False)


EASY = Segment("easy", "easy", Gate(1, 1, 0))
MEDIUM = Segment("medium", "medium", Gate(3, 3, 30))
REACH = Segment("reach", "reach", Gate(5, 5, 180), share=0.2)
SEGMENTS: tuple[Segment, ...] = (EASY, MEDIUM, REACH)


@frozen
class Target:
    """
    A person as a target of mine: what the rules about targets look at.

    `segments` are those the target may be in; several say that it is not decided. `computed` is what the model
    makes of the numbers, where a pin by hand says otherwise. `selected` is whether the person was chosen (by a
    reason or by a plan); `purpose` what the next touch is for, None if not decided. `missing` names marks
    ("asks_welcome") that nobody could tell. `my_org` is where I work, as far as known.
    """

    person: Person = field(validator=checks.a(Person))
    me: Me = field(default=Me(), validator=checks.a(Me))
    segments: tuple[Segment, ...] = field(
        default=SEGMENTS, converter=tuples.segments, validator=checks.several(Segment)
    )
    computed: tuple[Segment, ...] = field(default=(), converter=tuples.segments, validator=checks.several(Segment))
    selected: bool = False
    purpose: Purpose | None = None
    my_org: str | None = field(default=None, validator=checks.words)
    missing: frozenset[str] = field(factory=_nothing, converter=_names)


@frozen
class Ask:
    """
    One ask of mine with all that came before it: the one a draft makes (`meant`), or the last one made.

    `spans` are its places in the draft; `size` 1-5.
    """

    before: History | None
    size: int | None = None
    meant: bool = False
    spans: tuple[tuple[int, int], ...] = field(
        default=(), converter=tuples.spans, validator=checks.several(tuple, "tuples")
    )


@frozen
class Roster:
    """All the targets of a network at once, each with its number of touches: what the rules about a list look at."""

    targets: tuple[Target, ...] = field(default=(), converter=tuples.targets, validator=checks.several(Target))
    touches: tuple[int, ...] = field(
        default=(), converter=tuples.numbers, validator=checks.several(int, "whole numbers")
    )


@frozen
class Network:
    """
    Me, the people I know and what passed between us: ids are unique, every touch is of a known person.

    `problems` are what a reader reported and left out. `same` and `different` are the owner's word on
    possible duplicates. `kept` holds lines of a kind this version does not know, as plain data.
    """

    me: Me = field(default=Me(), validator=checks.a(Me))
    people: tuple[Person, ...] = field(default=(), converter=tuples.people, validator=checks.several(Person))
    touches: tuple[Touch, ...] = field(
        default=(), converter=tuples.touches, validator=checks.several(Touch), repr=False
    )
    same: tuple[tuple[str, ...], ...] = field(
        default=(), converter=tuples.groups, validator=checks.several(tuple, "tuples")
    )
    different: tuple[tuple[str, ...], ...] = field(
        default=(), converter=tuples.groups, validator=checks.several(tuple, "tuples")
    )
    kept: tuple[Mapping[str, Any], ...] = field(default=(), converter=tuples.lines, hash=False, repr=False)
    header: Mapping[str, Any] = field(factory=_extra, hash=False, repr=False)
    problems: tuple[Problem, ...] = field(default=(), converter=tuples.problems, validator=checks.several(Problem))

    def __attrs_post_init__(self) -> None:
        ids = {person.id for person in self.people}
        if len(ids) != len(self.people):
            raise ValueError("two people have the same id")
        if len({touch.id for touch in self.touches}) != len(self.touches):
            raise ValueError("two touches have the same id")
        strangers = {touch.person for touch in self.touches} - ids
        if strangers:
            raise ValueError(f"touches of unknown people: {', '.join(sorted(strangers))}")


@frozen
class PlannedGive:
    """
    A give that the plan proposes, before any return.

    `for_want` is the want it answers (None: it needs no guess). `value` 0-1 is what it is worth to the target
    as far as evidence goes. `involves` are ids of third parties; `consent` whether all of them agreed, or the
    give begins by asking them. `source` says who suggested it.
    """

    what: str
    kind: str
    minutes: int = field(validator=checks.amount)
    for_want: str | None = field(default=None, validator=checks.words)
    value: float = field(default=0.0, validator=checks.amount)
    why: str = ""
    involves: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    consent: bool | None = field(default=None, validator=checks.yes_or_no)
    source: str = BUILT_IN


@frozen
class Step:
    """One rung of the ladder: what to do (an act of a touch, or "learn") and on which day at the earliest."""

    on: date = field(validator=checks.day)
    act: str = field(validator=checks.one_of((*ACTS, "learn")))
    what: str = ""


@frozen
class Approach:
    """How to come near a target: the channel and the ladder of next touches. `override` is a reason given by hand."""

    channel: str | None = field(default=None, validator=checks.words)
    steps: tuple[Step, ...] = field(default=(), converter=tuples.steps, validator=checks.several(Step))
    override: str | None = field(default=None, validator=checks.words)


@frozen
class Entry:
    """
    One target of a plan: what to do, for how many minutes, why, and what to expect.

    `segment` is None while several are possible; then `possible_segments` lists them. `like` tells which of
    easy, medium, reach these are like, where they have names of their own. `earliest_ask` is the
    first day on which the gate can open if the gives land. `horizon_days` is when a return may be hoped for.
    `reply_odds` 0-1 is what the user assumes, never what the library claims. `existing` is whether there is a
    tie to keep up; `min_minutes` the shortest touch that is of use; `worth` what the minutes bring.
    """

    id: str
    name: str
    purpose: Purpose = field(validator=checks.one_of(PURPOSES))
    minutes: int = field(validator=checks.amount)
    segment: str | None = field(default=None, validator=checks.words)
    possible_segments: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    like: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    approach: Approach | None = None
    gives: tuple[PlannedGive, ...] = field(default=(), converter=tuples.gives, validator=checks.several(PlannedGive))
    may_ask: bool | None = field(default=None, validator=checks.yes_or_no)
    earliest_ask: date | None = field(default=None, validator=checks.maybe_day)
    find_out: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    expect: str = ""
    horizon_days: int | None = None
    why: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    reply_odds: float | None = None
    existing: bool | None = field(default=None, validator=checks.yes_or_no)
    min_minutes: int = 0
    worth: float = 0.0


@frozen
class Activity:
    """Time of the plan that is not spent on one target, such as an event; `targets` are those named for it."""

    what: str
    minutes: int = field(validator=checks.amount)
    kind: str = "event"
    targets: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)


@frozen
class Plan:
    """
    A period's networking: `minutes` is the budget (None where none was set), `targets` who gets how much of it.

    `waiting` are targets the minutes did not reach, best first. `report` is what the rules say of the plan and
    of the past it answers. `bound` is a proven ceiling for the worth of any allocation of these minutes.
    """

    today: date = field(validator=checks.day)
    minutes: int | None = None
    targets: tuple[Entry, ...] = field(default=(), converter=tuples.entries, validator=checks.several(Entry))
    activities: tuple[Activity, ...] = field(
        default=(), converter=tuples.activities, validator=checks.several(Activity)
    )
    waiting: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    notes: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    worth: float = 0.0
    bound: float = 0.0
    proof: str = ""
    report: Report = field(factory=Report, repr=False)

    @property
    def allocated_minutes(self) -> int:
        """The minutes given out to targets and activities."""
        return sum(t.minutes for t in self.targets) + sum(a.minutes for a in self.activities)

    def _repr_html_(self) -> str | None:
        """The plan page for notebooks, loaded when one asks for it; None where the extra `report` is not there."""
        made: str | None = import_module("networking_rules.reports.notebook").plan(self)
        return made


@frozen
class Case:
    """
    What a rule is checked on: any of these parts may be absent (None).

    `subjects` are the parts that the case is about; a rule runs where the part it speaks of is among them.
    `problems` are what the maker of the case could not read or had to leave out: the report tells them.
    """

    target: Target | None = None
    history: History | None = None
    ask: Ask | None = None
    draft: Draft | None = None
    drafts: tuple[Draft, ...] | None = field(
        default=None, converter=tuples.drafts, validator=checks.maybe_several(Draft)
    )
    entry: Entry | None = None
    plan: Plan | None = None
    network: Roster | None = None
    subjects: frozenset[str] | None = None
    label: str | None = field(default=None, validator=checks.words)
    file: str | None = field(default=None, validator=checks.words)
    problems: tuple[Problem, ...] = field(default=(), converter=tuples.problems, validator=checks.several(Problem))

    @property
    def text(self) -> str:
        """What the spans of a finding point into."""
        return self.draft.text if self.draft else ""

    @property
    def suppressions(self) -> tuple[Suppression, ...]:
        """What comments in the draft accept; of several drafts, what every one of them accepts."""
        if self.draft:
            return _comments(self.draft)
        each = [_comments(draft) for draft in self.drafts or ()]
        codes = [{code for found in one if not found.fault for code in found.codes} for one in each]
        shared = set[str].intersection(*codes) if codes else set[str]()
        return tuple(
            evolve(found, codes=tuple(code for code in found.codes if code in shared))
            for one in each
            for found in one
            if not found.fault and shared.intersection(found.codes)
        )


def _comments(draft: Draft) -> tuple[Suppression, ...]:
    return find_suppressions(draft.text, draft.name, lines_above(draft.text))
