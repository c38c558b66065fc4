"""Facts of one ask of mine, with what came before it: the one a draft makes, or the last one made."""

from __future__ import annotations

import math
from collections.abc import Sequence

from networking_rules.facts import history
from networking_rules.interval import Interval
from networking_rules.logic import Facts, flag, number, text
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor, TextDescriptor
from networking_rules.model import Ask


def gives(ask: Ask) -> Interval | None:
    """How many gives of mine had landed before this ask."""
    return history.gives(ask.before) if ask.before else None


def may_gives(ask: Ask) -> float | None:
    """How many gives of mine had landed before this ask at most."""
    landed = gives(ask)
    return landed.high if landed else None


def asks(ask: Ask) -> int | None:
    """How many asks of mine came before this one."""
    return history.asks(ask.before) if ask.before else None


def tenure(ask: Ask) -> int | None:
    """Days from the beginning of the tie to this ask."""
    return history.tenure(ask.before) if ask.before else None


def credit(ask: Ask, *, half_life: float = 180) -> Interval | None:
    """The credit there was when this ask was made, in sizes of 1-5."""
    return history.credit(ask.before, half_life=half_life) if ask.before else None


def invited(ask: Ask) -> bool | None:
    """Whether they had lately invited me or asked me something when this ask was made."""
    return history.invited(ask.before) if ask.before else None


def size(ask: Ask) -> int:
    """How much this ask asks for, 1 (a click) to 5 (a great favour)."""
    return ask.size or history.SIZE_UNKNOWN


def balance(ask: Ask, *, half_life: float = 180) -> str | None:
    """What I gave beside what this ask weighs, as a sentence; None where it suffices or is not known."""
    left, weight = credit(ask, half_life=half_life), size(ask)
    if ask.before is None or left is None or left.high >= weight:
        return None
    asked_ = ", less what you asked for," if asks(ask) else ""
    counts = f"counts {left.high:.1f} by now" if left.high > 0 else "counts nothing by now"
    lacking = math.ceil(weight - max(left.high, 0))
    more = "one small thing" if lacking == 1 else f"about {lacking} small things"
    again = " more" if history.my_gives(ask.before) else ""
    return f"What you gave{asked_} {counts}, and this ask weighs {weight}: give {more}{again} first, or ask for less."


def record(ask: Ask) -> str | None:
    """What came before this ask, in words: gives that arrived, days, and earlier asks."""
    landed, days, earlier = gives(ask), tenure(ask), asks(ask)
    if landed is None or days is None or earlier is None:
        return None
    times = "" if earlier == 0 else f", and you asked {'once' if earlier == 1 else f'{earlier} times'} before"
    return f"{landed} {'has' if landed == Interval(1, 1) else 'have'} arrived in {days} days{times}"


def meant(ask: Ask) -> bool:
    """Whether the ask is still to be made, in a draft."""
    return ask.meant


def sure(ask: Ask) -> bool:
    """Whether it asks in so many words: no hint, and no order by which the writer gains nothing."""
    return ask.sure


def _spans(ask: Ask) -> Sequence[tuple[int, int]]:
    return ask.spans


class AskFacts(Facts[Ask]):
    """One ask of mine, with what came before it."""

    part = "ask"
    rank = 3
    gives: NumberDescriptor = number(gives, only="up", spans=_spans)
    may_gives: NumberDescriptor = number(may_gives, only="up", spans=_spans)
    asks: NumberDescriptor = number(asks, actionable=False, spans=_spans)
    tenure: NumberDescriptor = number(tenure, only="up", spans=_spans)
    credit: NumberDescriptor = number(credit, only="up", spans=_spans)
    size: NumberDescriptor = number(size, only="down", spans=_spans)
    balance: TextDescriptor = text(balance)
    record: TextDescriptor = text(record)
    invited: FlagDescriptor = flag(invited, actionable=False)
    meant: FlagDescriptor = flag(meant, actionable=False)
    sure: FlagDescriptor = flag(sure, spans=_spans)
