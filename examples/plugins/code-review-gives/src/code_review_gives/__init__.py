"""Reviews as gives, and a rule for drafts that ask for one before any was given."""

from __future__ import annotations

import re

from networking_rules import Draft, History, Me, Person, PlannedGive, Rule, rule
from networking_rules.facts import HistoryFacts
from networking_rules.hooks import GiveSuggester, PluginInfo, give_suggester, hookimpl
from networking_rules.logic import Condition, Facts, number

KIND = "review"
MINUTES = 25
_ASKS = re.compile(r"\b(?:could|can|would|will) you (?:please )?(?:review|look over|take a look at)\b", re.IGNORECASE)


def open_reviews(person: Person) -> list[str]:
    """The titles of what a person has open; [] where none are noted."""
    noted = person.extra.get("x_open_reviews", [])
    return [title for title in noted if isinstance(title, str)] if isinstance(noted, list) else []


@give_suggester("code-review-gives")
def reviews(me: Me, person: Person, history: History) -> list[PlannedGive]:
    """A review of each thing they have open, the first one worth most."""
    wanted = next((want for want in person.wants or () if want.kind == KIND), None)
    return [
        PlannedGive(
            what=f"a careful review of their change: {title}",
            kind=KIND,
            minutes=MINUTES,
            for_want=wanted.kind if wanted else None,
            value=(wanted.weight if wanted else 0.3) / (1 + number),
            why="they have it open, and wait",
        )
        for number, title in enumerate(open_reviews(person))
    ]


def asking_places(draft: Draft) -> list[tuple[int, int]]:
    """Where the draft asks for a review."""
    return [match.span() for match in _ASKS.finditer(draft.text)]


def review_asks(draft: Draft) -> int:
    """How often the draft asks for a review."""
    return len(asking_places(draft))


class ReviewFacts(Facts[Draft]):
    """What a draft says of reviews."""

    part = "draft"
    rank = 10
    review_asks = number(review_asks, spans=asking_places)


@rule(
    "REVIEW001",
    ground="design: reviews are paid in reviews",
    message="asks for a review before any give",
    fix="Review something of theirs first.",
)
def review_before_give(draft: ReviewFacts, history: HistoryFacts) -> Condition:
    """
    The draft asks for a review, and nothing was given before.

    A review is an hour of somebody's best attention. Those who review others' work are reviewed gladly.

    Flagged:
        >>> check("Could you review my change?")
        REVIEW001 review-before-give  asks for a review before any give: "Could you review"

    Fine:
        >>> check("Could you review my change?", gives=1)
        >>> check("I have reviewed your change.")
    """
    return (draft.review_asks > 0) & (history.gives < 1)


@hookimpl
def networking_plugin_info() -> PluginInfo:
    """Who this is."""
    return PluginInfo("code-review-gives", "1.0.0", code_prefix="REVIEW", summary="Reviews as gives.")


@hookimpl
def networking_add_give_suggesters() -> list[GiveSuggester]:
    """Step 3."""
    return [reviews]


@hookimpl
def networking_add_facts() -> list[type[ReviewFacts]]:
    """What rules may read."""
    return [ReviewFacts]


@hookimpl
def networking_add_rules() -> list[Rule]:
    """The rule."""
    return [review_before_give]
