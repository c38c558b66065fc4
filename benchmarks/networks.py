"""Large made-up networks: people of every kind, with wants, offers, reach and a history each."""

from __future__ import annotations

import random
from datetime import date, timedelta

from networking_rules.interval import Interval
from networking_rules.model import Act, Goal, Help, Me, Met, Network, Offer, Person, Touch, Want

TODAY = date(2026, 3, 2)
KINDS = ("photos", "advice", "referral", "introduction", "review", "share", "space", "feedback")
DOINGS: tuple[Act, ...] = ("give", "ask", "thank", "news", "reply", "invite", "introduce")


def network(targets: int, touches: int = 4, seed: int = 11) -> Network:
    """So many targets, each with a reason, and on average so many touches with each."""
    chance = random.Random(seed)
    me = Me(
        offers=tuple(
            Offer(kind, f"my {kind}", round(chance.random(), 2), chance.choice((5, 10, 20, 45))) for kind in KINDS[:5]
        ),
        goals=tuple(Goal(k, weight=_share(chance)) for k in KINDS[2:5]),
        reach=Interval(2, 2),
    )
    people = tuple(_person(chance, place) for place in range(targets))
    made: list[Touch] = []
    for person in people:
        for place in range(chance.randint(0, 2 * touches)):
            made.append(_touch(chance, f"t{person.id}-{place}", person.id))
    return Network(me, people, tuple(made))


def _share(chance: random.Random) -> float:
    return round(chance.random(), 2)


def _person(chance: random.Random, place: int) -> Person:
    reach = round(chance.gauss(2.2, 1.2), 1)
    return Person(
        id=f"p{place:06}",
        name=f"Person {place}",
        keys=(f"mailto:p{place}@example.org",),
        org=f"Organisation {chance.randrange(max(1, place // 5 + 1))}",
        reach=None if chance.random() < 0.1 else Interval(reach, reach + chance.choice((0, 0, 0.5))),
        wants=None if chance.random() < 0.2 else tuple(Want(k, _share(chance)) for k in chance.sample(KINDS, 3)),
        can_help=None if chance.random() < 0.2 else tuple(Help(k, _share(chance)) for k in chance.sample(KINDS, 2)),
        reason="has a stake in the same trade",
        met=Met(on=TODAY - timedelta(days=chance.randint(1, 2000))),
        cadence=chance.choice((None, None, "P3M", "P1Y")),
    )


def _touch(chance: random.Random, identity: str, person: str) -> Touch:
    return Touch(
        id=identity,
        person=person,
        at=TODAY - timedelta(days=chance.randint(0, 900)),
        direction=chance.choice(("in", "out", "out", "both")),
        acts=(chance.choice(DOINGS),),
        channel=chance.choice(("email", "linkedin", "in person")),
        form=chance.choice((None, *KINDS)),
        size=chance.choice((None, 1, 2, 3)),
        landed=chance.choice((None, True, True, False)),
    )
