"""
What the next touch to a person is for: thanks, an answer, a give, a look, upkeep, or nothing for now.

The rules themselves are asked whether a person may be given to, and whether one has chased them: a plan that is made
of these purposes passes its own rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import evolve, frozen

from networking_rules.cases import as_target
from networking_rules.days import later
from networking_rules.facts.history import (
    days_since,
    inbound,
    owed_days,
    unanswered_in,
    unthanked,
    unthanked_days,
)
from networking_rules.facts.target import OVER, duration_days, put_off
from networking_rules.facts.worth import gap, give_value
from networking_rules.logic.evaluate import Reader, truth
from networking_rules.model import SEGMENTS, Case, History, LeftOut, Me, Person, Purpose, Segment
from networking_rules.principles.reach import chasing, overrated_offer
from networking_rules.principles.targeting import cannot_name_the_help, no_goal_link

FAR = 2
"""Decades of reach: the default of overrated-offer."""
PAUSE = 90
"""Days to leave somebody in peace who did not answer several touches in a row: what the rule on chasing says."""


@frozen
class Calling:
    """What a touch is for, and why."""

    purpose: Purpose
    reason: str


@frozen
class Pause:
    """The day until which to leave somebody in peace."""

    until: date


def away(person: Person, today: date) -> bool:
    """Whether a person is not to be contacted, or paused beyond today."""
    return left_alone(person, today) is not None


def left_alone(person: Person, today: date) -> LeftOut | None:
    """A person who is not to be contacted, or paused beyond today, with the reason; None for all others."""
    if put_off(person, today):
        told = (
            f"you paused them until {person.until}" if person.until else "you paused them, for how long is not said"
        )
    elif person.status in OVER:
        told = "so you marked them"
    else:
        return None
    return LeftOut(person.id, person.name, person.status, told)


def choose_purpose(
    person: Person, me: Me, history: History, segments: Sequence[Segment] = SEGMENTS
) -> Calling | Pause | None:
    """
    What the next touch to a person is for, or until when to make none; None where nothing calls for one.

    Thanks that are owed come first, then answers; whoever was chased is left in peace; a target is given to where
    the rules allow it, else one learns what they want; a mere contact is kept up where the tie is alive.
    """
    if unthanked(history):
        return Calling("thank", f"they gave you something {unthanked_days(history)} days ago and have no thanks yet")
    if unanswered_in(history):
        return Calling("answer", f"they have waited {owed_days(history)} days for an answer")
    until = pause_until(person, me, history, segments)
    if until is not None:
        return Pause(until)
    alive = bool(inbound(history))
    if person.reason is not None:
        return _target_purpose(person, me, may_give(person, me, history, segments))
    if person.wants and alive and may_give(person, me, history, segments):
        return Calling(
            "give", "a contact, made a target by this plan: you have what they want, and they can help you"
        )
    since = f"the last touch was {days_since(history)} days ago"
    if overdue(person, history):
        return Calling("upkeep", f"{since}, longer than the cadence you set")
    return Calling("upkeep", f"a tie to keep up: {since}") if alive else None


def _target_purpose(person: Person, me: Me, allowed: bool) -> Calling:
    chosen = f"a target of yours: {person.reason}"
    if allowed:
        return Calling("give", chosen)
    if person.wants is None:
        return Calling("learn", f"{chosen}; what they want is not known")
    if give_value(me, person).low == 0:
        return Calling("learn", f"{chosen}; nothing you offer is known to be of use to them")
    if overrated(me, person):
        far = "so far above you, only a give that has arrived would prove that you have something"
        return Calling("learn", f"{chosen}; {far}")
    return Calling("upkeep", f"{chosen}; none of your goals is linked to them")


def pause_until(person: Person, me: Me, history: History, segments: Sequence[Segment] = SEGMENTS) -> date | None:
    """The day until which to leave somebody in peace whom one has chased; None where there is no need to."""
    if not history.touches:
        return None
    last = history.touches[-1].day
    until = later(last, PAUSE)
    if until <= history.today:
        return None
    case = Case(target=as_target(person, me, segments), history=evolve(history, today=last))
    return until if truth(chasing.fires, Reader(case), chasing.settings) else None


def overrated(me: Me, person: Person) -> bool:
    """Whether a person stands so far above me that only a landed give proves that I can give."""
    apart = gap(me, person)
    return apart is not None and apart.high >= FAR


def may_give(person: Person, me: Me, history: History, segments: Sequence[Segment]) -> bool:
    """Whether the rules about targets let a give be planned: none of them is broken by it."""
    target = as_target(person, me, segments, selected=True, purpose="give")
    reader = Reader(Case(target=target, history=history))
    rules = (no_goal_link, cannot_name_the_help, overrated_offer)
    return not any(truth(rule.fires, reader, rule.settings) for rule in rules)


def overdue(person: Person, history: History) -> bool:
    """Whether the tie has gone longer without a touch than the cadence that was set for it."""
    every = duration_days(person.cadence) if person.cadence else None
    since = days_since(history)
    return every is not None and since is not None and since > every
