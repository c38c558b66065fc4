"""
Hypothesis strategies for the values of a network: people, touches, me, whole networks. Needs hypothesis.

Strategies that depend on nothing are made once: to make one takes longer than to draw from it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import cache, partial
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from networking_rules.checks import MOST_MINUTES
from networking_rules.interval import Interval
from networking_rules.model import (
    ACTS,
    DIRECTIONS,
    STATUSES,
    Goal,
    Help,
    History,
    Me,
    Met,
    Network,
    Offer,
    Person,
    Touch,
    Want,
)

TODAY = date(2026, 3, 2)
KINDS = ("photos", "advice", "referral", "introduction", "share", "review")
FORMS = (*KINDS, "endorsement", "recommendation", "time", "gift", None)
_WEIGHTS = st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0])


@cache
def reaches() -> st.SearchStrategy[Interval | None]:
    """A reach: unknown, exact, or a range."""
    ends = st.sampled_from([0.0, 0.5, 1.0, 2.0, 2.5, 3.0, 4.0, 6.0])
    ranges = st.tuples(ends, ends).map(lambda pair: Interval(min(pair), max(pair)))
    return st.none() | ends.map(lambda value: Interval(value, value)) | ranges


@cache
def _weighted(kind: Any) -> st.SearchStrategy[Any]:
    return st.lists(st.builds(kind, kind=st.sampled_from(KINDS), weight=_WEIGHTS), max_size=4).map(tuple)


@cache
def offers() -> st.SearchStrategy[Offer]:
    """Something I can give."""
    words = st.sampled_from(["", "a small one", "a large one", "if I send it, will you buy my book?"])
    minutes = st.sampled_from([0.0, 1.0, 5.0, 10.0, 12.5, 20.0, 45.0, 300.0])
    return st.builds(Offer, kind=st.sampled_from(KINDS), what=words, quality=_WEIGHTS, minutes=minutes)


def owners(person: str | None = None) -> st.SearchStrategy[Me]:
    """The owner of a network, with anything unknown."""
    return _owners().map(partial(evolve, person=person))


@cache
def _owners() -> st.SearchStrategy[Me]:
    goals = st.lists(st.builds(Goal, kind=st.sampled_from(KINDS), weight=_WEIGHTS), max_size=4).map(tuple)
    return st.builds(
        Me,
        offers=st.none() | st.lists(offers(), max_size=5).map(tuple),
        goals=st.none() | goals,
        reach=reaches(),
        minutes_per_week=st.none() | st.integers(0, 600),
    )


def people(identity: str = "p") -> st.SearchStrategy[Person]:
    """A person with anything unknown."""
    return _people().map(partial(evolve, id=identity, name=f"Name {identity}"))


@cache
def _people() -> st.SearchStrategy[Person]:
    cadence = st.sampled_from([None, None, "P1W", "P1M", "P1Y6M"])
    return st.builds(
        Person,
        id=st.just("p"),
        name=st.just("Name p"),
        reach=reaches(),
        wants=st.none() | _weighted(Want),
        can_help=st.none() | _weighted(Help),
        asks_welcome=st.sampled_from([None, True, False]),
        reason=st.sampled_from([None, "an example"]),
        segment=st.sampled_from([None, None, None, "easy", "medium", "reach", "another"]),
        segment_reason=st.sampled_from([None, "I know better"]),
        status=st.sampled_from([*STATUSES, "active", "active", "active"]),
        until=st.none() | st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=40)),
        cadence=cadence,
        met=st.none() | st.builds(Met, on=st.none() | st.dates(TODAY - timedelta(days=900), TODAY)),
        tags=st.sampled_from([(), ("friend",), ("venue",)]),
        keys=st.sampled_from([(), ("mailto:a@example.org",), ("linkedin:a",), ("tel:+44",)]),
    )


def touches(identity: str = "t", person: str = "p") -> st.SearchStrategy[Touch]:
    """A touch of the last two and a half years, sometimes of the days to come."""
    return _touches().map(partial(evolve, id=identity, person=person))


@cache
def _touches() -> st.SearchStrategy[Touch]:
    return st.builds(
        Touch,
        id=st.just("t"),
        person=st.just("p"),
        at=st.integers(-20, 900).map(lambda ago: TODAY - timedelta(days=ago)),
        direction=st.sampled_from(DIRECTIONS),
        acts=st.lists(st.sampled_from(ACTS), max_size=2, unique=True).map(tuple),
        channel=st.sampled_from([None, "mail", "linkedin", "in person"]),
        form=st.sampled_from(FORMS),
        size=st.sampled_from([None, 1, 2, 3, 5]),
        landed=st.sampled_from([None, True, True, False]),
    )


@st.composite
def histories(draw: st.DrawFn, most: int = 8) -> History:
    """What passed between me and one person."""
    count = draw(st.integers(0, most))
    made = [evolve(draw(_touches()), id=f"t{number}") for number in range(count)]
    past = sorted((touch for touch in made if touch.day <= TODAY), key=lambda touch: touch.order)
    return History(TODAY, tuple(past))


@st.composite
def networks(draw: st.DrawFn, most_people: int = 7, most_touches: int = 12) -> Network:
    """A small network with anything unknown."""
    ids = [f"p{number}" for number in range(draw(st.integers(0, most_people)))]
    everyone = [evolve(draw(_people()), id=identity, name=f"Name {identity}") for identity in ids]
    owner = evolve(draw(_owners()), person=draw(st.sampled_from([None, *ids])))
    count = draw(st.integers(0, most_touches)) if ids else 0
    made = [evolve(draw(_touches()), id=f"t{n}", person=draw(st.sampled_from(ids))) for n in range(count)]
    return Network(owner, everyone, made)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
_maybe_words = st.none() | WORDS


@cache
def json_values() -> st.SearchStrategy[Any]:
    """Any data that JSON can hold and keep exact."""
    plain: st.SearchStrategy[Any] = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | WORDS
    numbers = st.floats(-1e6, 1e6, allow_nan=False, allow_infinity=False)

    def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3)

    return st.recursive(plain | numbers, nested, max_leaves=6)


@cache
def extras() -> st.SearchStrategy[dict[str, Any]]:
    """Keys that no version of the format knows, most often none."""
    keys = st.sampled_from(["x-colour", "x-score", "née", "x.y", " "])
    some: st.SearchStrategy[dict[str, Any]] = st.dictionaries(keys, json_values(), max_size=2)
    return st.builds(dict[str, Any]) | some


@cache
def times() -> st.SearchStrategy[date | datetime]:
    """A date, or a time with an offset in whole minutes."""
    zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    day = st.dates(date(1900, 1, 1), date(2100, 1, 1))
    return day | st.builds(datetime.combine, day, st.times(), zones)


@cache
def _full_people() -> st.SearchStrategy[Person]:
    """A person with any field at any value that the network file can hold; known through nobody yet."""
    schemes = st.sampled_from(["linkedin", "tel", "urn"])
    key = st.tuples(schemes, st.uuids()).map(lambda pair: f"{pair[0]}:{pair[1]}")
    ends = st.integers(0, 8) | st.floats(0, 9)
    weights = st.sampled_from([0, 0.5, 1]) | st.floats(0, 1)
    return st.builds(
        Person,
        id=st.just("p"),
        name=NAMES,
        keys=st.lists(key | st.emails().map(lambda mail: f"mailto:{mail.lower()}"), max_size=2),
        org=_maybe_words,
        role=_maybe_words,
        reach=st.none() | st.tuples(ends, ends).map(lambda pair: Interval(min(pair), max(pair))),
        wants=st.none()
        | st.lists(st.builds(Want, kind=NAMES, weight=weights, extra=extras()), max_size=2).map(tuple),
        can_help=st.none() | st.lists(st.builds(Help, kind=NAMES, weight=weights), max_size=2).map(tuple),
        asks_welcome=st.none() | st.booleans(),
        reason=_maybe_words,
        found_via=_maybe_words,
        met=st.none()
        | st.builds(
            Met,
            on=st.none() | st.dates(),
            how=_maybe_words,
            extra=extras(),
        ),
        cadence=st.sampled_from([None, "P1W", "P1Y6M", "P10D"]),
        segment=_maybe_words,
        segment_reason=_maybe_words,
        status=st.sampled_from(STATUSES),
        until=st.none() | st.dates(),
        tags=st.lists(WORDS, max_size=2),
        sources=st.lists(WORDS, max_size=2),
        notes=_maybe_words,
        extra=extras(),
    )


@cache
def _full_touches() -> st.SearchStrategy[Touch]:
    """A touch with any field at any value that the network file can hold, with nobody else there yet."""
    return st.builds(
        Touch,
        id=st.just("t"),
        person=st.just("p"),
        at=times(),
        direction=st.sampled_from(DIRECTIONS),
        acts=st.lists(st.sampled_from(ACTS), max_size=2),
        channel=_maybe_words,
        what=_maybe_words,
        form=_maybe_words,
        size=st.none() | st.integers(1, 5),
        minutes=st.none() | st.integers(0, MOST_MINUTES),
        landed=st.none() | st.booleans(),
        text=_maybe_words,
        thread=_maybe_words,
        reply_to=_maybe_words,
        extra=extras(),
    )


@cache
def _kept() -> st.SearchStrategy[tuple[dict[str, Any], ...]]:
    """Lines of kinds that no version of the format knows."""
    kinds = st.sampled_from(["circle", "x-note"])
    line = st.tuples(kinds, extras()).map(lambda pair: {"kind": pair[0], **pair[1]})
    return st.lists(line, max_size=2).map(tuple)


@st.composite
def full_networks(draw: st.DrawFn, most_people: int = 4, most_touches: int = 4) -> Network:
    """Any network that the network file can hold: every field, unknown keys and kinds, words on duplicates."""
    ids = draw(st.lists(NAMES, max_size=most_people, unique=True))
    touch_ids = draw(st.lists(NAMES, max_size=most_touches, unique=True)) if ids else []
    somebody = st.sampled_from([None, *ids])
    owner = draw(somebody)
    everyone = [evolve(draw(_full_people()), id=identity) for identity in ids]
    through = [person.met and evolve(person.met, via=draw(somebody)) for person in everyone]
    touched = [
        evolve(draw(_full_touches()), id=t, person=draw(st.sampled_from(ids)), with_=draw(somebody))
        for t in touch_ids
    ]
    groups = st.lists(st.lists(st.sampled_from(ids), min_size=2, max_size=3).map(tuple), max_size=2).map(tuple)
    return Network(
        me=evolve(draw(_owners()), person=owner) if owner is not None else Me(),
        people=[evolve(person, met=met) for person, met in zip(everyone, through, strict=True)],
        touches=touched,
        same=draw(groups) if ids else (),
        different=draw(groups) if ids else (),
        kept=draw(_kept()),
        header=draw(extras()),
    )
