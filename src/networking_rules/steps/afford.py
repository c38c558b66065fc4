"""
Step 4: decide how much time you can afford to spend on networking.

The minutes there are go where they bring most, under the limits of each segment, and it is proven how far from
the best possible use that is.
"""

from __future__ import annotations

from collections.abc import Sequence

from networking_rules.facts import EntryFacts, HistoryFacts, PlanFacts, TargetFacts
from networking_rules.logic import Condition, Option, option, rule
from networking_rules.model import SEGMENTS, Segment
from networking_rules.steps.prices import Name
from networking_rules.steps.solver import Allocation, Candidate, Limits, allocate


def allocate_time(
    candidates: Sequence[Candidate], minutes: int, segments: Sequence[Segment] = SEGMENTS
) -> Allocation:
    """
    The best use of the minutes there are: at most one option (a bundle of gives) for each candidate.

    A candidate's `group` is the name of its segment, or "" while that is not decided. A segment's `share` caps
    its minutes; segments like reach together get no more than those like medium, where there are any of these.
    Together they never get more than a fifth. The result carries its value, a proven upper bound and how it was
    proven. Raises ValueError for two candidates with one id, or options that take no time.
    """
    present = {candidate.group for candidate in candidates}
    here = [segment for segment in segments if segment.name in present]
    caps: dict[Name, int] = {one.name: int(minutes * one.share) for one in here if one.share is not None}
    mediums, reaches = (tuple(one.name for one in here if one.like == like) for like in ("medium", "reach"))
    if reaches:
        caps[reaches] = int(minutes * REACH_SHARE)
    return allocate(candidates, Limits(minutes, caps, ((reaches, mediums),) if reaches and mediums else ()))


REACH_SHARE = 0.2
"""The most of the time that all segments like reach get together: the default of reach-heavy-plan."""


@rule(
    "TIM001",
    ground="guide: how much time you can afford",
    severity="error",
    message="no budget of time is set",
    fix="Say how many minutes a week you have: 120, 270 and 360 are usual.",
)
def no_budget(plan: PlanFacts) -> Condition:
    """
    The plan says nothing of the time there is.

    Without a budget everything looks affordable, and nothing gets done.

    Flagged:
        >>> check_plan(minutes=None)
        TIM001 no-budget  no budget of time is set

    Fine:
        >>> check_plan(minutes=120)
        >>> check_plan(minutes=0)
    """
    return ~plan.budget_set


@rule(
    "TIM002",
    ground="guide: can afford to spend",
    severity="error",
    message="gives out {plan.allocated} of {plan.budget|unknown} minutes, and needs {plan.least_needed} for its targets",
    fix="Drop the targets that bring least for their time.",
)
def over_budget(plan: PlanFacts) -> Condition:
    """
    The plan spends more time than there is, or names more targets than the time can touch.

    Every target of the plan needs its shortest useful touch, unless an event of the plan is for them. Time that
    is not there is taken from the later touches, and those are often the promises to others.

    Flagged:
        >>> check_plan(minutes=60, entries=[{"minutes": 40}, {"minutes": 30}])
        TIM002 over-budget  gives out 70 of 60 minutes, and needs 70 for its targets
        >>> check_plan(minutes=60, entries=[{"minutes": 30, "min_minutes": 40}, {"minutes": 30}])
        TIM002 over-budget  gives out 60 of 60 minutes, and needs 70 for its targets

    Fine:
        >>> check_plan(minutes=60, entries=[{"minutes": 30}, {"minutes": 30}])
    """
    return plan.least_needed > plan.budget


@rule(
    "TIM003",
    ground="design: a touch shorter than its smallest useful form is wasted",
    message="gets {entry.minutes} minutes, less than the {entry.min_minutes} of the shortest useful touch",
    fix="Give it the minutes it needs, or none.",
)
def below_viable_touch(entry: EntryFacts) -> Condition:
    """
    A target gets some time, but less than the shortest touch that is of use.

    Half a recommendation helps nobody. A give that takes a click has a small minimum of its own.

    Flagged:
        >>> check_entry(minutes=5, min_minutes=15, profile="evidence")
        TIM003 below-viable-touch  gets 5 minutes, less than the 15 of the shortest useful touch

    Fine:
        >>> check_entry(minutes=15, min_minutes=15, profile="evidence")
        >>> check_entry(minutes=0, min_minutes=15, profile="evidence")
    """
    return (entry.minutes > 0) & (entry.minutes < entry.min_minutes)


@rule(
    "TIM004",
    ground=("research: Dunbar's layers, disputed", "research: Burt 2002"),
    severity="info",
    message="no touch for {history.days_since} days",
    fix="The smallest give will do.",
)
def overdue(
    history: HistoryFacts,
    target: TargetFacts,
    *,
    close: Option = option(7, low=1),
    near: Option = option(30, low=1),
    known: Option = option(180, low=1),
    wide: Option = option(365, low=1),
) -> Condition:
    """
    A tie has gone longer without a touch than its cadence, or than ties as close as it usually do.

    Nine in ten bridges between circles are gone a year later. Where no cadence is set, last year's touches
    say how close the tie is: the layers of 7, 30, 180 and 365 days are disputed and a default only. Ties to
    family last longer than friendships, so only a cadence counts there; whoever is paused or archived is not due.

    Flagged:
        >>> check_history("100 in news", cadence="P3M", profile="evidence")
        TIM004 overdue  no touch for 100 days

    Fine:
        >>> check_history("80 in news", cadence="P3M", profile="evidence")
        >>> check_history("300 in news", profile="evidence")
    """
    by_hand = target.has_cadence & (history.days_since > target.cadence_days)
    every = history.layer_days(close=close, near=near, known=known, wide=wide)
    by_layer = ~target.has_cadence & ~target.kin & (history.days_since > every)
    return (by_hand | by_layer) & ~target.closed & ~target.paused


@rule(
    "TIM005",
    ground=("research: Wolff & Moser 2009", "design: three tenths is our number"),
    severity="info",
    message="little time goes to ties that exist",
    fix="Move some minutes to people you know.",
)
def starved_upkeep(plan: PlanFacts, *, share: Option = option(0.3, low=0, high=1)) -> Condition:
    """
    Less than three tenths of the time goes to existing ties.

    Keeping up contacts had the largest effect on the growth of salaries in a study over three years. In the
    first months in a field there are none to keep up: set the share to 0 then.

    Flagged:
        >>> check_plan(minutes=100, entries=[{"minutes": 80, "existing": False}, {"minutes": 20, "existing": True}], profile="evidence")
        TIM005 starved-upkeep  little time goes to ties that exist

    Fine:
        >>> check_plan(minutes=100, entries=[{"minutes": 60, "existing": False}, {"minutes": 40, "existing": True}], profile="evidence")
    """
    return plan.existing_minutes < plan.target_minutes * share


RULES = (no_budget, over_budget, below_viable_touch, overdue, starved_upkeep)
