"""
Step 3: determine what you should provide.

Gives are ranked by what the target wants, how well I can do it, how much of it counts at their height, whether
it is new to them, and what it costs me. A give with strings attached is none.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from networking_rules.facts import EntryFacts, PlanFacts, TargetFacts
from networking_rules.facts.history import days_between, my_gives, size_of, their_gives, unanswered_in, unthanked
from networking_rules.facts.plan import ASK_BOTH, COMMON, NEEDS_CONSENT, has_strings
from networking_rules.facts.worth import damping, gap, kind
from networking_rules.logic import Condition, Option, option, rule
from networking_rules.model import History, Me, Offer, Person, PlannedGive, Touch

STALE_DAYS = 180
"""Within so many days a give of the same kind is not new: ours."""
THANK_MINUTES, ANSWER_MINUTES, ENDORSE_MINUTES = 5, 10, 15
"""What thanks, an answer and a recommendation take: ours."""
ANSWER_WORTH, RECOMMENDATION_WORTH = 0.8, 0.5
"""What an answer and a recommendation are worth to who gets them, 0-1: ours."""

PRAISE = frozenset({"endorsement", "recommendation"})
NOT_WORK = frozenset({"introduction", "referral", "endorsement", "gift", "loan", "money", ""})
"""Forms of a give that show nothing of how somebody works, "" where none was noted."""


def suggest_gives(me: Me, target: Person, history: History) -> tuple[PlannedGive, ...]:
    """
    What I could give this target, best first; () where nothing known of mine meets a known want.

    The score is want x quality x damping x novelty / cost; `value` is the score before the cost. Each offer is
    scored by itself, so adding one never reorders the others.
    """
    if target.wants is None or me.offers is None:
        return ()
    wants = {kind(want.kind): want.weight for want in sorted(target.wants, key=lambda want: want.weight)}
    left = damping(gap(me, target)).low
    scored: list[tuple[float, PlannedGive]] = []
    for offer in me.offers:
        value = wants.get(kind(offer.kind), 0.0) * offer.quality * left * _novelty(offer, history)
        if value > 0 and not has_strings(offer.what):
            give = _planned(offer, value, target)
            scored.append((value / max(give.minutes, 1), give))
    return tuple(give for _, give in sorted(scored, key=lambda pair: (-pair[0], pair[1].what, pair[1].kind)))


def gentle_gives(target: Person, history: History) -> tuple[PlannedGive, ...]:
    """
    Gives that need no guess about wants: thanks that are owed, an answer, and a word for what one has seen.

    A recommendation is suggested only for something of theirs that the history shows.
    """
    found: list[PlannedGive] = []
    thanks, question = unthanked(history), unanswered_in(history)
    if thanks is not None:
        about = f" for: {_deed(thanks)}"
        found.append(
            _gentle(f"thank {target.name}{about}", "thanks", THANK_MINUTES, _thanks_worth(thanks), "no thanks yet")
        )
    if question is not None:
        about = f": {question.what}" if question.what else f" ({_told(question.channel, question.day)})"
        found.append(
            _gentle(f"answer {target.name}{about}", "answer", ANSWER_MINUTES, ANSWER_WORTH, "they wait for an answer")
        )
    seen = [touch for touch in their_gives(history) if kind(touch.form or "") not in NOT_WORK]
    praised = any(kind(touch.form or "") in PRAISE for touch in my_gives(history))
    if seen and not praised:
        words = f"recommend {target.name} in public, for what you have seen of their work"
        why = f"you have seen it: {_deed(seen[-1])}"
        found.append(_gentle(words, "recommendation", ENDORSE_MINUTES, RECOMMENDATION_WORTH, why))
    return tuple(found)


def _thanks_worth(touch: Touch) -> float:
    """Thanks are worth as much as what they are for: 0.15 for each of its sizes 1-5. Ours."""
    return 0.15 * size_of(touch)


def _deed(touch: Touch) -> str:
    """What somebody did: as it was written down, or its form and day, or the day alone."""
    return touch.what or (_told(touch.form, touch.day) if touch.form else f"what they did on {touch.day}")


def _told(word: str | None, day: object) -> str:
    return f"{word}, {day}" if word else str(day)


def _gentle(what: str, give_kind: str, minutes: int, value: float, why: str) -> PlannedGive:
    return PlannedGive(what=what, kind=give_kind, minutes=minutes, value=value, why=why)


def _planned(offer: Offer, value: float, target: Person) -> PlannedGive:
    introducing = kind(offer.kind) in NEEDS_CONSENT
    what = offer.what or offer.kind
    return PlannedGive(
        what=f"{what}{ASK_BOTH}" if introducing else what,
        kind=offer.kind,
        minutes=max(1, math.ceil(offer.minutes)),
        for_want=offer.kind,
        value=value,
        why=f"{target.name} wants {offer.kind}",
        consent=True if introducing else None,
    )


def _novelty(offer: Offer, history: History) -> float:
    """1 for a kind not given lately, half after one such give, a third after two, and so on."""
    lately = sum(
        kind(touch.form or "") == kind(offer.kind) and days_between(touch.day, history.today) <= STALE_DAYS
        for touch in my_gives(history)
    )
    return 1 / (1 + lately)


def without_common(gives: Sequence[PlannedGive]) -> tuple[PlannedGive, ...]:
    """The gives that are not of a kind most senders offer."""
    return tuple(give for give in gives if kind(give.kind) not in COMMON)


@rule(
    "PRO001",
    ground="guide: Determine what you should provide",
    severity="error",
    message="is to be given to, and no give is chosen, or one that is tied to a return",
    fix="Choose one without strings (suggest_gives ranks them), or make the purpose to learn.",
)
def nothing_to_give(entry: EntryFacts) -> Condition:
    """
    A target is in the plan for giving or asking, and nothing to give was chosen, or a give with strings.

    Then the touch will be about oneself; what is tied to a return is no give. A touch meant for learning, thanking or
    answering needs none.

    Flagged:
        >>> check_entry(purpose="give", gives=[])
        PRO001 nothing-to-give  is to be given to, and no give is chosen, or one that is tied to a return
        >>> check_entry(gives=[{"what": "a map, if you introduce me to Bo", "kind": "map", "minutes": 10}])
        PRO001 nothing-to-give  is to be given to, and no give is chosen, or one that is tied to a return

    Fine:
        >>> check_entry(purpose="give", gives=[{"what": "a map", "kind": "map", "minutes": 10}])
        >>> check_entry(purpose="learn", gives=[])
    """
    return (entry.purpose.is_in("give", "ask") & (entry.gives < 1)) | (entry.tied > 0)


@rule(
    "PRO002",
    ground="guide: how you can help them",
    message="the chosen give meets no want of theirs",
    fix="Choose by what they want, not by what you have.",
)
def give_misses_wants(entry: EntryFacts, target: TargetFacts) -> Condition:
    """
    The best of the chosen gives fits none of the target's known wants.

    People care first about how you can help *them*. Where nothing is known of their wants, another rule
    (cannot-name-the-help) speaks.

    Flagged:
        >>> check_entry(purpose="give", gives=[{"what": "a map", "kind": "map", "minutes": 10}],
        ...     person={"wants": [{"kind": "photos"}]})
        PRO002 give-misses-wants  the chosen give meets no want of theirs

    Fine:
        >>> check_entry(purpose="give", person={"wants": [{"kind": "photos"}]},
        ...     gives=[{"what": "six photos", "kind": "photos", "minutes": 10, "for_want": "photos", "value": 0.5}])
        >>> check_entry(purpose="thank", gives=[{"what": "thanks", "kind": "thanks", "minutes": 5}],
        ...     person={"wants": [{"kind": "photos"}]})
    """
    return entry.purpose.is_in("give", "ask") & entry.misses_wants & target.wants_known


@rule(
    "PRO003",
    ground=("guide: how much time you can afford", "design: a quarter of the budget is our number"),
    message="one give takes {entry.dearest_give} of {plan.budget|unknown} minutes",
    fix="Choose a smaller give.",
)
def give_too_dear(
    entry: EntryFacts,
    plan: PlanFacts,
    *,
    share: Option = option(0.25, low=0.01, high=1),
    small: Option = option(15, low=0),
) -> Condition:
    """
    One give takes more than a quarter of the period's minutes.

    Large favours to one person starve the others, and weigh on the one who gets them. A give of a quarter of
    an hour or less is never too dear, and a one-off may be worth it: give the approach a reason by hand.

    Flagged:
        >>> check_entry(gives=[{"what": "a film", "kind": "film", "minutes": 40}], minutes_there_are=120)
        PRO003 give-too-dear  one give takes 40 of 120 minutes

    Fine:
        >>> check_entry(gives=[{"what": "a film", "kind": "film", "minutes": 30}], minutes_there_are=120)
        >>> check_entry(gives=[{"what": "thanks", "kind": "thanks", "minutes": 5}], minutes_there_are=10)
    """
    return (entry.dearest_give > plan.budget * share) & (entry.dearest_give > small) & ~entry.overridden


@rule(
    "PRO004",
    ground=("guide: Be realistic", "design: which kinds are common is our list"),
    message="gives a reach target what everybody offers",
    fix="Give something that only you have.",
)
def common_give_to_reach(
    entry: EntryFacts, *, series: Option = option(3, low=2), small: Option = option(5, low=1)
) -> Condition:
    """
    The main give to a reach target is praise, a share, a link or a like.

    Everyone in the long line offers that. A quiet series of small public gives (three or more, none longer than
    five minutes) is another thing: keep it, and do not count on it.

    Flagged:
        >>> check_entry(segment="reach", gives=[{"what": "share her post", "kind": "share", "minutes": 5, "value": 0.1}])
        PRO004 common-give-to-reach  gives a reach target what everybody offers

    Fine:
        >>> check_entry(segment="reach", gives=[{"what": "the 1911 plans", "kind": "archive", "minutes": 20}])
        >>> check_entry(segment="easy", gives=[{"what": "share her post", "kind": "share", "minutes": 5}])
    """
    quiet = (entry.gives >= series) & (entry.dearest_give <= small)
    return entry.is_reach & entry.main_give_common & ~quiet


@rule(
    "PRO005",
    ground="design: nobody is passed on without having been asked",
    severity="error",
    message="brings in a third person who has not agreed",
    fix="Ask both sides first, then introduce them.",
)
def third_party_harm(entry: EntryFacts) -> Condition:
    """
    A give introduces somebody, or passes on what is theirs, without everybody's consent.

    An introduction that one side did not want costs two ties. What stands in a public directory is public.

    Flagged:
        >>> check_entry(gives=[{"what": "introduce Bo", "kind": "introduction", "minutes": 10, "involves": ["bo"]}])
        PRO005 third-party-harm  brings in a third person who has not agreed

    Fine:
        >>> check_entry(gives=[{"what": "introduce Bo", "kind": "introduction", "minutes": 10, "involves": ["bo"],
        ...     "consent": True}])
        >>> check_entry(gives=[{"what": "a map", "kind": "map", "minutes": 10}])
    """
    return entry.unconsented > 0


RULES = (nothing_to_give, give_misses_wants, give_too_dear, common_give_to_reach, third_party_harm)
