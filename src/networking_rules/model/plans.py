"""A plan: who gets how much of a period's time, for what, and how to come near them."""

from __future__ import annotations

from datetime import date
from importlib import import_module

from attrs import field, frozen

from networking_rules import checks, tuples
from networking_rules.findings import Report
from networking_rules.model.words import ACTS, BUILT_IN, PURPOSES, Purpose


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
    minutes: int = field(validator=checks.kept_minutes)
    for_want: str | None = field(default=None, validator=checks.words)
    value: float = field(default=0.0, validator=checks.kept_amount)
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
    minutes: int = field(validator=checks.kept_minutes)
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
    minutes: int = field(validator=checks.kept_minutes)
    kind: str = "event"
    targets: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)


LEFT_OUT = {
    "do_not_contact": "not to be contacted",
    "archived": "archived",
    "paused": "paused",
    "chased": "left in peace for a while",
    "no_reason": "not chosen",
    "nothing_now": "nothing to give now",
    "too_dear": "what they want takes too long",
    "counts_nothing": "count for nothing by a plugin",
    "plugin_failed": "a plugin failed on them",
}
"""Why a plan leaves people out: each code with a few words."""


_SHOWN = 10
"""So many targets are named where a plan is printed."""


@frozen
class LeftOut:
    """A person whom a plan has nothing for: `code` is one of `LEFT_OUT`, `why` says it in words, with days."""

    id: str
    name: str
    code: str
    why: str = ""


@frozen
class Plan:
    """
    A period's networking: `minutes` is the budget (None where none was set), `targets` who gets how much of it.

    `waiting` are targets the minutes did not reach, best first; `left_out` are all others, by id, each with the
    reason. `report` is what the rules say of the plan and
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
    left_out: tuple[LeftOut, ...] = field(default=(), converter=tuples.left_out, validator=checks.several(LeftOut))

    @property
    def allocated_minutes(self) -> int:
        """The minutes given out to targets and activities."""
        return sum(t.minutes for t in self.targets) + sum(a.minutes for a in self.activities)

    def __str__(self) -> str:
        budget = "no budget" if self.minutes is None else f"{self.allocated_minutes} of {self.minutes} minutes"
        told = f"Plan from {self.today}: {budget}, {len(self.targets)} planned, {len(self.waiting)} waiting"
        shown = [f"  {one.name}: {one.purpose}, {one.minutes} minutes" for one in self.targets[:_SHOWN]]
        more = [f"  and {len(self.targets) - _SHOWN} more"] if len(self.targets) > _SHOWN else []
        return "\n".join([f"{told}, {len(self.left_out)} left out", *shown, *more])

    def _repr_html_(self) -> str | None:
        """The plan page for notebooks, loaded when one asks for it; None where the extra `report` is not there."""
        made: str | None = import_module("networking_rules.reports.notebook").plan(self)
        return made
