"""
What others than the built-in steps have to say of targets, and how it joins what the steps say.

Whatever is added can only make an approach more careful, never less; and gives from several sources merge so that
the order of the sources cannot matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from networking_rules import checks
from networking_rules.facts.worth import kind
from networking_rules.model import PlannedGive
from networking_rules.problems import Problem
from networking_rules.steps.approach import Advice


@frozen
class Hint:
    """
    What an adviser adds to the approach to one target (step 2).

    `channel` is the medium to use; `no_ask_before` a day before which nothing is asked for; `note` a reason or
    an idea in words. `source` says who gave it.
    """

    channel: str | None = field(default=None, validator=checks.words)
    no_ask_before: date | None = field(default=None, validator=checks.maybe_day)
    note: str = field(default="", validator=checks.text)
    source: str = "networking-rules"


@frozen
class Weight:
    """How much a touch to one target counts beside others (step 4): 1 as usual, 0 not at all. `why` names who says so."""

    factor: float = 1.0
    why: str = ""


def _none() -> Mapping[str, Any]:
    return {}


@frozen
class Extras:
    """
    What was added for each target, by id. Absent ids have nothing added.

    `gives` replaces what step 3 suggests where it is not None (it holds the built-in suggestions too, then);
    `left_out` are people that something failed on; `problems` say what and why.
    """

    gives: Mapping[str, Sequence[PlannedGive]] | None = field(default=None, hash=False)
    hints: Mapping[str, Sequence[Hint]] = field(factory=_none, hash=False)
    weights: Mapping[str, Sequence[Weight]] = field(factory=_none, hash=False)
    left_out: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()

    def weight(self, identity: str) -> float:
        """The product of all that is said of how much a target counts."""
        factor = 1.0
        for weight in self.weights.get(identity, ()):
            factor *= weight.factor
        return factor

    def reasons(self, identity: str) -> tuple[str, ...]:
        """In words, with who says it: hints and weights of a target."""
        hints = self.hints.get(identity, ())
        told = [f"{hint.note or f'by {hint.channel}'} ({hint.source})" for hint in hints if hint.note or hint.channel]
        return (*told, *(weight.why for weight in self.weights.get(identity, ()) if weight.why))


NOTHING = Extras()


def merge_gives(gives: Iterable[PlannedGive]) -> tuple[PlannedGive, ...]:
    """
    Gives of several sources as one list, best first: of those that are the same thing, the best scored one stays.

    The score is value / minutes. Two gives are the same thing when kind and words are, whatever their case. The
    order of the input does not matter.
    """
    best: dict[tuple[str, str], PlannedGive] = {}
    for give in sorted(gives, key=_order):
        best.setdefault((kind(give.kind), " ".join(give.what.casefold().split())), give)
    return tuple(best.values())


def _order(give: PlannedGive) -> tuple[Any, ...]:
    """Best score first; then by every other field, so that no two different gives are tied."""
    score = give.value / max(give.minutes, 1)
    consent = -1 if give.consent is None else int(give.consent)
    rest = (give.minutes, give.source, give.for_want or "", give.why, give.involves, consent)
    return (-score, give.what, give.kind, *rest)


def heed(advice: Advice, hints: Sequence[Hint], today: date) -> Advice:
    """
    An advice with what advisers add: the channel of the first who names one, the latest day before any ask.

    It only ever becomes more careful: an ask may be put off, never brought forward.
    """
    channel = next((hint.channel for hint in hints if hint.channel), advice.approach.channel)
    days = [(hint.no_ask_before, hint.source) for hint in hints if hint.no_ask_before and hint.no_ask_before > today]
    advice = evolve(advice, approach=evolve(advice.approach, channel=channel))
    if not days:
        return advice
    until, source = max(days)
    steps = tuple(
        evolve(step, on=max(step.on, until)) if step.act == "ask" else step for step in advice.approach.steps
    )
    return evolve(
        advice,
        approach=evolve(advice.approach, steps=steps),
        may_ask=False,
        earliest_ask=max(advice.earliest_ask, until) if advice.earliest_ask else None,
        lacking=(*advice.lacking, f"no ask before {until} ({source})"),
    )
