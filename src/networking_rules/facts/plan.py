"""Facts of a plan and of one target's entry in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from networking_rules.facts.seen import acts
from networking_rules.facts.target import LEVELS
from networking_rules.facts.worth import kind
from networking_rules.interval import Interval
from networking_rules.logic import Facts, flag, number, text
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor, TextDescriptor
from networking_rules.model import Draft, Entry, Plan

COMMON = frozenset({"praise", "share", "link", "like", "comment", "follow"})
"""Kinds of give that most senders offer: the guide's "Nothing. Be realistic". The list is ours."""
NEEDS_CONSENT = frozenset(
    {"introduction", "contact", "contact details", "address", "email address", "phone number", "personal data"}
)
"""Kinds of give that pass somebody on, or what is theirs."""
ASK_BOTH = " (ask both sides first)"
"""What is added to the words of a give that brings people together; it is no ask of whom it is for."""
PUBLIC = frozenset({"directory", "public directory", "directory entry"})
"""Kinds of give that pass on only what is public already."""


def purpose(entry: Entry) -> str:
    """What the entry's touch is for: learn, thank, answer, give, upkeep or ask."""
    return entry.purpose


def minutes(entry: Entry) -> int:
    """Minutes given to the target."""
    return entry.minutes


def min_minutes(entry: Entry) -> int:
    """The shortest touch that is of use to the target, in minutes."""
    return entry.min_minutes


def gives(entry: Entry) -> int:
    """How many gives were chosen."""
    return len(entry.gives)


def segments(entry: Entry) -> int:
    """How many segments the entry names as possible."""
    return 1 if entry.segment else len(entry.possible_segments)


def levels(entry: Entry) -> frozenset[str]:
    """Which of easy, medium, reach the entry may be."""
    named = entry.like or ((entry.segment,) if entry.segment else entry.possible_segments)
    return frozenset(name for name in named if name in LEVELS)


def is_reach(entry: Entry) -> bool | None:
    """Whether the entry is of a reach segment."""
    found = levels(entry)
    return None if not found or ("reach" in found and len(found) > 1) else found == frozenset({"reach"})


def may_ask(entry: Entry) -> bool:
    """Whether an ask is allowed already: invited, welcome or earned."""
    return entry.may_ask is True


def has_approach(entry: Entry) -> bool:
    """Whether there is an approach with at least one step."""
    return entry.approach is not None and bool(entry.approach.steps)


def approach_asks(entry: Entry) -> int:
    """How many of the approach's steps ask for something."""
    return sum(step.act == "ask" for step in entry.approach.steps) if entry.approach else 0


def asks_before_gate(entry: Entry) -> bool | None:
    """Whether a step asks on a day before the gate can open."""
    asking = [step.on for step in entry.approach.steps if step.act == "ask"] if entry.approach else []
    if not asking or entry.may_ask:
        return False
    if entry.earliest_ask is not None:
        return min(asking) < entry.earliest_ask
    return None if entry.may_ask is None else True


def overridden(entry: Entry) -> bool:
    """Whether the approach was set by hand, with a reason."""
    return bool(entry.approach and entry.approach.override)


def stated_odds(entry: Entry) -> float:
    """The odds of a reply, 0-1, that the user states; 0 where none are stated."""
    return entry.reply_odds or 0.0


def horizon_days(entry: Entry) -> int | None:
    """Days until a return is hoped for."""
    return entry.horizon_days


def expects(entry: Entry) -> bool:
    """Whether a day for a return is stated at all."""
    return entry.horizon_days is not None


def misses_wants(entry: Entry) -> bool:
    """Whether no chosen give answers a want of theirs or what they did for me."""
    return bool(entry.gives) and not any(give.for_want and give.value > 0 for give in entry.gives)


def dearest_give(entry: Entry) -> int:
    """Minutes of the most time-consuming give."""
    return max((give.minutes for give in entry.gives), default=0)


def main_give_common(entry: Entry) -> bool:
    """Whether the give that matters most is of a kind that most senders offer."""
    if not entry.gives:
        return False
    return kind(max(entry.gives, key=lambda give: (give.value, give.what)).kind) in COMMON


def unconsented(entry: Entry) -> int:
    """How many gives bring in a third person without everybody's consent."""
    return sum(
        give.consent is not True
        and kind(give.kind) not in PUBLIC
        and (bool(give.involves) or kind(give.kind) in NEEDS_CONSENT)
        for give in entry.gives
    )


@lru_cache(maxsize=4096)
def has_strings(words: str) -> bool:
    """
    Whether the words of a give tie it to a return or hide an ask.

    They are a label ("review their site"), so that an imperative is an ask only where something is done for me; and
    part of a sentence ("a note, if you introduce me"), so that strings are looked for in the whole of one.
    """
    words = words.removesuffix(ASK_BOTH)
    if not words:
        return False
    found = (*acts(Draft(words), "strings", "ask"), *acts(Draft(f"I will give you {words}."), "strings"))
    return any(act.kind == "strings" or act.cue not in _LABELS or _FOR_ME.search(act.text) for act in found)


_LABELS = frozenset({"ask.imperative"})
_FOR_ME = re.compile(r"\b(?:me|my|mine|us|our|you|your)\b", re.I)
_QUOTING = frozenset({"thanks", "answer", "recommendation"})
"""Kinds of gives whose words may hold what somebody else said."""


def tied(entry: Entry) -> int:
    """How many gives are tied to a return, or hide an ask."""
    worded = [one for one in entry.gives if one.what.removesuffix(ASK_BOTH) != one.kind]  # a bare kind ties nothing
    return sum(kind(give.kind) not in _QUOTING and has_strings(give.what) for give in worded)


def existing(entry: Entry) -> bool | None:
    """Whether there is a tie already."""
    return entry.existing


class EntryFacts(Facts[Entry]):
    """One target's part of a plan."""

    part = "entry"
    rank = 6
    purpose: TextDescriptor = text(purpose, actionable=True)
    minutes: NumberDescriptor = number(minutes)
    min_minutes: NumberDescriptor = number(min_minutes, actionable=False)
    gives: NumberDescriptor = number(gives)
    segments: NumberDescriptor = number(segments)
    is_reach: FlagDescriptor = flag(is_reach, actionable=False)
    may_ask: FlagDescriptor = flag(may_ask, actionable=False)
    has_approach: FlagDescriptor = flag(has_approach)
    approach_asks: NumberDescriptor = number(approach_asks)
    asks_before_gate: FlagDescriptor = flag(asks_before_gate)
    overridden: FlagDescriptor = flag(overridden)
    stated_odds: NumberDescriptor = number(stated_odds)
    expects: FlagDescriptor = flag(expects)
    horizon_days: NumberDescriptor = number(horizon_days)
    misses_wants: FlagDescriptor = flag(misses_wants)
    dearest_give: NumberDescriptor = number(dearest_give)
    main_give_common: FlagDescriptor = flag(main_give_common)
    unconsented: NumberDescriptor = number(unconsented)
    tied: NumberDescriptor = number(tied)
    existing: FlagDescriptor = flag(existing, actionable=False)


def budget_set(plan: Plan) -> bool:
    """Whether a number of minutes was set for the period."""
    return plan.minutes is not None


def budget(plan: Plan) -> int | None:
    """Minutes there are for the period."""
    return plan.minutes


def allocated(plan: Plan) -> int:
    """Minutes given out."""
    return plan.allocated_minutes


def least_needed(plan: Plan) -> int:
    """Minutes given out, where every target that no event is for gets at least the shortest useful touch."""
    met = {target for activity in plan.activities for target in activity.targets}
    targets = sum(e.minutes if e.id in met else max(e.minutes, e.min_minutes) for e in plan.targets)
    return targets + sum(activity.minutes for activity in plan.activities)


def event_minutes(plan: Plan) -> int:
    """Minutes at events with nobody named to meet there."""
    return sum(activity.minutes for activity in plan.activities if activity.kind == "event" and not activity.targets)


def _minutes_of(entries: Iterable[Entry], level: str) -> Interval:
    named = [(entry.minutes, levels(entry)) for entry in entries]
    sure = sum(minutes for minutes, found in named if found == frozenset({level}))
    return Interval(sure, sum(minutes for minutes, found in named if level in found or not found))


def reach_minutes(plan: Plan) -> Interval:
    """Minutes given to reach targets, without those whose approach was set by hand with a reason."""
    return _minutes_of((entry for entry in plan.targets if not overridden(entry)), "reach")


def medium_minutes(plan: Plan) -> Interval:
    """Minutes given to medium targets."""
    return _minutes_of(plan.targets, "medium")


def has_medium(plan: Plan) -> bool | None:
    """Whether there is a medium target in the plan."""
    found = [levels(entry) for entry in plan.targets]
    if any(found_levels == frozenset({"medium"}) for found_levels in found):
        return True
    return None if any("medium" in found_levels or not found_levels for found_levels in found) else False


def target_minutes(plan: Plan) -> int:
    """Minutes given to targets."""
    return sum(entry.minutes for entry in plan.targets)


def existing_minutes(plan: Plan) -> Interval:
    """Minutes given to ties that exist already."""
    sure = sum(entry.minutes for entry in plan.targets if entry.existing)
    return Interval(sure, sure + sum(entry.minutes for entry in plan.targets if entry.existing is None))


class PlanFacts(Facts[Plan]):
    """A period's networking."""

    part = "plan"
    rank = 5
    budget_set: FlagDescriptor = flag(budget_set)
    budget: NumberDescriptor = number(budget)
    allocated: NumberDescriptor = number(allocated)
    least_needed: NumberDescriptor = number(least_needed)
    event_minutes: NumberDescriptor = number(event_minutes)
    reach_minutes: NumberDescriptor = number(reach_minutes)
    medium_minutes: NumberDescriptor = number(medium_minutes)
    has_medium: FlagDescriptor = flag(has_medium)
    target_minutes: NumberDescriptor = number(target_minutes)
    existing_minutes: NumberDescriptor = number(existing_minutes)
