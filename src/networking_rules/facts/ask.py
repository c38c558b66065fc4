"""Facts of one ask of mine, with what came before it: the one a draft makes, or the last one made."""

from __future__ import annotations

from collections.abc import Sequence

from networking_rules.facts import history
from networking_rules.interval import Interval
from networking_rules.logic import Facts, flag, number
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor
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


def meant(ask: Ask) -> bool:
    """Whether the ask is still to be made, in a draft."""
    return ask.meant


def _spans(ask: Ask) -> Sequence[tuple[int, int]]:
    return ask.spans


class AskFacts(Facts[Ask]):
    """One ask of mine, with what came before it."""

    part = "ask"
    rank = 3
    gives: NumberDescriptor = number(gives, spans=_spans)
    may_gives: NumberDescriptor = number(may_gives, spans=_spans)
    asks: NumberDescriptor = number(asks, spans=_spans)
    tenure: NumberDescriptor = number(tenure, spans=_spans)
    credit: NumberDescriptor = number(credit, spans=_spans)
    size: NumberDescriptor = number(size, spans=_spans)
    invited: FlagDescriptor = flag(invited, actionable=False)
    meant: FlagDescriptor = flag(meant, actionable=False)
