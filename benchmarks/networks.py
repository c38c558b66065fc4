"""Large made-up networks: people of every kind, with wants, offers, reach and a history each."""

from __future__ import annotations

import random
from datetime import date, timedelta

from networking_rules.interval import Interval
from networking_rules.model import Act, Draft, Goal, Help, Me, Met, Network, Offer, Person, Touch, Want

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
    reach = max(0.0, round(chance.gauss(2.2, 1.2), 1))
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


OPENINGS = ("Hi {name},", "Dear {name},", "Hello {name},", "{name}, good morning.")
MIDDLES = (
    "I read your piece on the harbour of {place} and had not known that the cranes were moved twice.",
    "Last week I took some photos of the hall in {place}; they are yours to use as you like.",
    "We met at the fair in {place}, where you told me about the new roof.",
    "My sister lives near {place} and says that the planners there are hard to reach.",
    "Our shop in {place} opens in May, and most of the work is done.",
    "Enclosed is the list of suppliers in {place} that you asked for.",
)
ENDINGS = (
    "Could you introduce me to whoever plans the weddings there?",
    "I need an answer by tomorrow.",
    "No answer is needed.",
    "Would you have ten minutes for a call next week?",
    "Thank you for the advice; it helped us a lot.",
    "I would love to hear what you think of it.",
)


def drafts(one: Network, share: float, seed: int = 5) -> dict[str, Draft]:
    """
    Messages of three to seven sentences to a share of the people, no two alike.

    "#" stands in each where the copies of a network put their number, so that no copy repeats a text.
    """
    chance = random.Random(seed)
    made: dict[str, Draft] = {}
    for person in one.people:
        if chance.random() < share:
            lines = [chance.choice(OPENINGS).format(name=person.name)]
            chosen = chance.sample(MIDDLES, chance.randint(1, 4)) + chance.sample(ENDINGS, chance.randint(1, 2))
            lines += [line.format(place=f"Elm Street {chance.randint(1, 999)}#") for line in chosen]
            made[person.id] = Draft(" ".join(lines), subject="The hall", channel="email")
    return made
