"""A made-up network and drafts that plugins are tried on: every kind of gap and mark, the same every time."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from networking_rules.interval import Interval
from networking_rules.model import (
    Draft,
    Goal,
    Help,
    Me,
    Met,
    Network,
    Offer,
    Person,
    Touch,
    Want,
)
from networking_rules.plugins import Rows, rows_of
from networking_rules.testing.build import TODAY

PEOPLE = 48
KINDS = ("photos", "advice", "review", "referral", "introduction", "share")
ORGS = ("Weir & Sons", "The Old Mill", "Harbour Press", None)
ROLES = ("editor", "engineer", "florist", None)
DRAFTS = (
    "Could you introduce me to Ann?",
    "Here are the photos from Saturday. No need to answer.",
    "If I review your book, will you share mine?",
    "Thank you for the plans of the weir; they settled it.",
    "I need a sponsor. This is my last hope.",
    "",
)


def sample_me() -> Me:
    """Somebody with three offers and two goals."""
    offers = (
        Offer("photos", "six photos", 0.9, 15),
        Offer("review", "a review of their site", 0.6, 25),
        Offer("introduction", "", 0.8, 10),
    )
    return Me(None, offers, (Goal("referral", "", 1), Goal("advice", "", 0.4)), Interval(2, 2.5), 120)


def sample_person(number: int) -> Person:
    """One of many: what is known of them, and how they are marked, goes by their number."""
    reach = (None, Interval(1, 1), Interval(2, 2), Interval(2, 4), Interval(5, 5))[number % 5]
    wants = (
        None,
        (),
        (Want(KINDS[number % 6], 0.8),),
        (Want("photos", 0.9), Want("review", 0.3)),
    )[number % 4]
    helps = (None, (), (Help("referral", 0.2),), (Help("referral", 1), Help("advice", 0.5)))[number // 2 % 4]
    return Person(
        id=f"p{number:02}",
        name=f"Person {number}",
        keys=(f"mailto:p{number:02}@example.org",) if number % 3 else (),
        org=ORGS[number % 4],
        role=ROLES[number // 3 % 4],
        reach=reach,
        wants=wants,
        can_help=helps,
        asks_welcome=(None, False, None, True)[number // 4 % 4],
        reason="an example" if number % 6 else None,
        met=Met(TODAY - timedelta(days=200 + number), how="a fair", extra={"stand": number})
        if number % 4 == 1
        else None,
        cadence=(None, "P1M", "P1Y")[number % 3],
        segment=(None, None, None, None, None, None, "medium")[number % 7],
        segment_reason="we grew up together" if number % 14 == 6 else None,
        status=("do_not_contact" if number == 20 else "archived" if number == 21 else "active"),
        tags=((), ("venue",), ("friend",), ("odd", "venue", "publishes"))[number % 4],
        extra={"x_number": number, "x_notes": ["a", "b"]},
    )


def _touches(number: int) -> list[Touch]:
    """From nothing to six touches with one person."""
    made: list[Touch] = []
    for turn in range(number % 7):
        ago = 7 + turn * 37 + number
        direction = ("out", "in", "out")[turn % 3]
        act = ("give", "give", "ask", "reply", "thank", "news", "introduce")[(turn + number) % 7]
        made.append(
            Touch(
                id=f"t{number:02}{turn}",
                person=f"p{number:02}",
                at=TODAY - timedelta(days=ago),
                direction=direction,  # type: ignore[arg-type]
                acts=(act,),  # type: ignore[arg-type]
                channel=("mail", "phone", None)[turn % 3],
                form=(None, "photos", "review", "recommendation")[(turn + number) % 4],
                size=(None, 1, 3, 5)[turn % 4],
                landed=(True, None, False, True)[(turn + number) % 4],
                extra={"x_turn": turn},
            )
        )
    return made


def sample_network() -> Network:
    """A new copy of the network: some fifty people with up to six touches each."""
    people = [sample_person(number) for number in range(PEOPLE)]
    touches = [touch for number in range(PEOPLE) for touch in _touches(number)]
    return Network(sample_me(), people, touches)


def sample_rows() -> Rows:
    """Its people with their histories, as plugins get them: a new copy."""
    return rows_of(sample_network(), TODAY)


@cache
def sample_drafts() -> tuple[Draft, ...]:
    """A few drafts, good and bad, one of them empty."""
    return tuple(Draft(text, "", "email", (), f"draft-{number}.md") for number, text in enumerate(DRAFTS))
