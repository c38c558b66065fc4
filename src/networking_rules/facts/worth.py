"""
What I could give a person and they could give me, each as a range: unknown wants or goals make it wide.

`g = sum over their wants of weight x my best matching quality`, damped by how far up they stand;
`r = sum over my goals of weight x their capacity` (guide, page 2, as the design reads it).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from unicodedata import normalize

from networking_rules.interval import Interval
from networking_rules.memo import remembered
from networking_rules.model import Goal, Me, Offer, Person, Want

HALVING = 2.0
"""Decades of reach over which the value of what I give falls to a tenth. Ours: the guide gives no number."""


def gap(me: Me, person: Person) -> Interval | None:
    """How many decades further up the person stands than I do; None where either is unknown."""
    if me.reach is None or person.reach is None:
        return None
    return Interval(person.reach.low - me.reach.high, person.reach.high - me.reach.low)


def damping(distance: Interval | None) -> Interval:
    """The share of a give's value that is left over a gap of so many decades: 1 at none, a tenth at two."""
    if distance is None:
        return Interval(0, 1)
    near, far = (10 ** (-max(0.0, decades) / HALVING) for decades in (distance.low, distance.high))
    return Interval(far, near)


@lru_cache(maxsize=4096)
def kind(word: str) -> str:
    """The form in which kinds of wants, offers and goals are compared: no case, single blanks, whole letters."""
    return normalize("NFC", " ".join(word.casefold().split()))


@remembered
def best_offers(offers: Iterable[Offer]) -> Mapping[str, Offer]:
    """For each kind the offer with the best quality; of equals the quickest, then the first by name."""
    best: dict[str, Offer] = {}
    for offer in sorted(offers, key=lambda o: (-o.quality, o.minutes, o.what)):
        best.setdefault(kind(offer.kind), offer)
    return best


def _weights(wants: Iterable[Want]) -> dict[str, float]:
    found: dict[str, float] = {}
    for want in wants:
        found[kind(want.kind)] = max(want.weight, found.get(kind(want.kind), 0.0))
    return found


@remembered
def claimed_value(me: Me, person: Person) -> Interval:
    """What I say I can give this person, before any damping by distance."""
    if person.wants is not None and me.offers is not None:
        best = best_offers(me.offers)
        total = math.fsum(w * best[k].quality for k, w in _weights(person.wants).items() if k in best)
        return Interval(total, total)
    if person.wants is not None:
        return Interval(0, math.fsum(_weights(person.wants).values()))
    if me.offers is not None:
        return Interval(0, math.fsum(offer.quality for offer in best_offers(me.offers).values()))
    return Interval(0, math.inf)


@remembered
def give_value(me: Me, person: Person) -> Interval:
    """What I can give this person that counts: `g`."""
    claimed, left = claimed_value(me, person), damping(gap(me, person))
    unlimited = math.isinf(claimed.high)  # times a share that is too small for a float, it still is
    return Interval(claimed.low * left.low, claimed.high if unlimited else claimed.high * left.high)


@remembered
def _goal_weights(goals: Iterable[Goal]) -> tuple[tuple[str, float], ...]:
    """What each kind of goal weighs, by kind."""
    weights: dict[str, float] = {}
    for goal in goals:
        weights[kind(goal.kind)] = weights.get(kind(goal.kind), 0.0) + goal.weight
    return tuple(sorted(weights.items()))


@remembered
def get_value(me: Me, person: Person) -> Interval:
    """What this person could do for my goals: `r`."""
    if me.goals is None:
        nothing = person.can_help is not None and not any(help_.weight for help_ in person.can_help)
        return Interval(0, 0 if nothing else math.inf)
    weights = _goal_weights(me.goals)
    if person.can_help is None:
        return Interval(0, math.fsum(weight for _, weight in weights))
    capacity: dict[str, float] = {}
    for help_ in person.can_help:
        capacity[kind(help_.kind)] = max(help_.weight, capacity.get(kind(help_.kind), 0.0))
    total = math.fsum(weight * capacity[k] for k, weight in weights if k in capacity)
    return Interval(total, total)
