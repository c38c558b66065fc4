"""The case of the benchmarks: what is known of one relationship, as one flat row, and twelve rules about it."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from attrs import evolve, fields, frozen

from networking_rules.logic import Condition, Facts, Rule, RuleBook, attribute, flag, number, rule, text


@frozen
class Dossier:
    """What is known of one relationship; None is unknown."""

    id: str
    asks: int | None
    gives: int | None
    received: int | None
    tenure: int | None
    unanswered: int | None
    days_since: int | None
    credit: float | None
    gap: float | None
    give_value: float | None
    asks_welcome: bool | None
    invited: bool | None
    channel: str | None


FIELDS = tuple(field.name for field in fields(Dossier))[1:]
"""All but the id."""


class DossierFacts(Facts[Dossier]):
    """The attributes of a dossier as facts."""

    part = "dossier"
    asks = number(attribute("asks"), meaning="Asks in the draft")
    gives = number(attribute("gives"), meaning="Gives of mine that landed")
    received = number(attribute("received"), meaning="Gives of theirs")
    tenure = number(attribute("tenure"), meaning="Days since the tie began")
    unanswered = number(attribute("unanswered"), meaning="Touches of mine without a word back")
    days_since = number(attribute("days_since"), meaning="Days since the last touch")
    credit = number(attribute("credit"), meaning="What may be asked for")
    gap = number(attribute("gap"), meaning="Decades of reach above me")
    give_value = number(attribute("give_value"), meaning="What I can give them")
    asks_welcome = flag(attribute("asks_welcome"), meaning="Whether asks are welcome")
    invited = flag(attribute("invited"), meaning="Whether they invited me")
    channel = text(attribute("channel"))


def _rule(code: str, severity: str = "warning") -> Callable[[Callable[..., Condition]], Rule]:
    made: Callable[[Callable[..., Condition]], Rule] = rule(
        code,
        ground="design: for measuring",
        message="{dossier.asks|unknown} asks, {dossier.gives|unknown} gives",
        fix="Give first.",
        severity="error" if severity == "error" else "warning",
    )
    return made


@_rule("BEN001", "error")
def ask_before_give(dossier: DossierFacts) -> Condition:
    """Something is asked for before anything was given."""
    return (dossier.asks > 0) & (dossier.gives < 1) & ~dossier.asks_welcome & ~dossier.invited


@_rule("BEN002")
def ask_too_early(dossier: DossierFacts) -> Condition:
    """Something is asked for within a month of the first touch, and is not welcome."""
    return (dossier.asks > 0) & (dossier.tenure < 30) & ~dossier.asks_welcome


@_rule("BEN003", "error")
def ask_a_reach_target(dossier: DossierFacts) -> Condition:
    """Somebody far above is asked, unless they asked for it."""
    return (dossier.asks > 0) & (dossier.gap >= 2) & ~dossier.invited


@_rule("BEN004")
def overdrawn(dossier: DossierFacts) -> Condition:
    """More is asked for than there is credit."""
    return (dossier.asks > 0) & (dossier.credit < 2)


@_rule("BEN005")
def no_answer(dossier: DossierFacts) -> Condition:
    """Three touches went unanswered within the last two months."""
    return (dossier.unanswered >= 3) & (dossier.days_since <= 60)


@_rule("BEN006")
def one_sided(dossier: DossierFacts) -> Condition:
    """More was received than given, by more than two."""
    return dossier.received - dossier.gives > 2


@_rule("BEN007")
def nothing_to_give(dossier: DossierFacts) -> Condition:
    """There is nothing to give to somebody to whom nothing was given."""
    return (dossier.give_value < 0.05) & (dossier.gives < 1)


@_rule("BEN008")
def gone_cold(dossier: DossierFacts) -> Condition:
    """A good tie has not been touched for half a year."""
    return (dossier.days_since > 180) & (dossier.gives >= 3) & (dossier.received >= 3)


@_rule("BEN009")
def too_much_too_soon(dossier: DossierFacts) -> Condition:
    """Two asks or more in the first three months."""
    return (dossier.asks >= 2) & (dossier.tenure < 90)


@_rule("BEN010")
def stranger_by_mail(dossier: DossierFacts) -> Condition:
    """A stranger is asked in writing."""
    written = dossier.channel.is_in("email", "linkedin")
    return (dossier.asks > 0) & (dossier.received < 1) & written & ~dossier.invited


@_rule("BEN011")
def ask_after_silence(dossier: DossierFacts) -> Condition:
    """An ask breaks a year of silence."""
    return (dossier.asks > 0) & (dossier.days_since > 365)


@_rule("BEN012", "error")
def overrated(dossier: DossierFacts) -> Condition:
    """Far above me, and little that I can give."""
    return (dossier.gap >= 2) & (dossier.give_value < 0.2) & (dossier.gives < 1)


BOOK = RuleBook(
    (
        ask_before_give,
        ask_too_early,
        ask_a_reach_target,
        overdrawn,
        no_answer,
        one_sided,
        nothing_to_give,
        gone_cold,
        too_much_too_soon,
        stranger_by_mail,
        ask_after_silence,
        overrated,
    )
)


def dossiers(count: int, missing: float = 0.0, seed: int = 7) -> list[Dossier]:
    """Made-up dossiers; a share of all values is missing."""
    chance = random.Random(seed)
    made: list[Dossier] = []
    for place in range(count):
        one = Dossier(
            id=f"p{place:07}",
            asks=chance.choices((0, 1, 2), (6, 3, 1))[0],
            gives=chance.choices((0, 1, 2, 3, 4, 8), (4, 2, 2, 2, 1, 1))[0],
            received=chance.choices((0, 1, 2, 3, 5), (4, 3, 2, 1, 1))[0],
            tenure=chance.randint(0, 1500),
            unanswered=chance.choices((0, 1, 2, 3, 4), (10, 5, 3, 1, 1))[0],
            days_since=chance.randint(0, 500),
            credit=round(chance.uniform(-2, 8), 2),
            gap=round(chance.gauss(0.5, 1.2), 2),
            give_value=round(chance.random(), 3),
            asks_welcome=chance.random() < 0.1,
            invited=chance.random() < 0.15,
            channel=chance.choice(("email", "linkedin", "phone", "in person")),
        )
        if missing:
            gone: dict[str, Any] = {name: None for name in FIELDS if chance.random() < missing}
            one = evolve(one, **gone)
        made.append(one)
    return made


def by_hand(cases: list[Dossier]) -> list[tuple[Dossier, str]]:  # noqa: C901  (twelve ifs, as people write them)
    """The twelve rules as anybody would write them; raises TypeError where a number is missing."""
    found: list[tuple[Dossier, str]] = []
    for d in cases:
        if d.asks > 0 and d.gives < 1 and not d.asks_welcome and not d.invited:  # type: ignore[operator]
            found.append((d, "BEN001"))
        if d.asks > 0 and d.tenure < 30 and not d.asks_welcome:  # type: ignore[operator]
            found.append((d, "BEN002"))
        if d.asks > 0 and d.gap >= 2 and not d.invited:  # type: ignore[operator]
            found.append((d, "BEN003"))
        if d.asks > 0 and d.credit < 2:  # type: ignore[operator]
            found.append((d, "BEN004"))
        if d.unanswered >= 3 and d.days_since <= 60:  # type: ignore[operator]
            found.append((d, "BEN005"))
        if d.received - d.gives > 2:  # type: ignore[operator]
            found.append((d, "BEN006"))
        if d.give_value < 0.05 and d.gives < 1:  # type: ignore[operator]
            found.append((d, "BEN007"))
        if d.days_since > 180 and d.gives >= 3 and d.received >= 3:  # type: ignore[operator]
            found.append((d, "BEN008"))
        if d.asks >= 2 and d.tenure < 90:  # type: ignore[operator]
            found.append((d, "BEN009"))
        if d.asks > 0 and d.received < 1 and d.channel in ("email", "linkedin") and not d.invited:  # type: ignore[operator]
            found.append((d, "BEN010"))
        if d.asks > 0 and d.days_since > 365:  # type: ignore[operator]
            found.append((d, "BEN011"))
        if d.gap >= 2 and d.give_value < 0.2 and d.gives < 1:  # type: ignore[operator]
            found.append((d, "BEN012"))
    return found
