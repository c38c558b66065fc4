"""
Facts of what passed between me and one person.

Whether a give landed is often unknown: such gives count in the upper bound only, and a comparison is unknown
only where the bounds disagree.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from datetime import date

from networking_rules.facts.order import unanswered_by
from networking_rules.interval import Interval
from networking_rules.logic import Facts, flag, number
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor
from networking_rules.memo import remembered
from networking_rules.model import Direction, History, Touch

GIVING = frozenset({"give", "introduce"})
SIZE_UNKNOWN = 2
"""The size of an ask or a give that nobody noted: ours, between a click and a meeting."""
CLOSE, NEAR, KNOWN = 50, 12, 2
"""Touches in a year that make a tie one of the inner circles, which critics dispute; the steps are ours."""
DEPTH = 3
"""Gives on both sides together from which a tie counts as having been strong. Ours."""
AUTOMATIC = frozenset({"automatic", "notification", "newsletter"})
"""Forms of a give that a service sends by itself: nobody is to be thanked for it."""
CALLS_FOR_NOTHING = frozenset({"thank", "reply"})
"""Acts to which silence is a fine answer."""


def is_give(touch: Touch) -> bool:
    """Whether a touch gives something; an introduction is a give, what both did together credits neither."""
    return touch.direction != "both" and not GIVING.isdisjoint(touch.acts)


def is_endorsement(touch: Touch) -> bool:
    """Whether a give is an endorsement: the smallest give, however many are made at a sitting."""
    return touch.form is not None and touch.form.casefold() == "endorsement"


def size_of(touch: Touch) -> int:
    """How much a touch gives or asks for, 1-5: an endorsement 1, a size that nobody noted `SIZE_UNKNOWN`."""
    if is_endorsement(touch) and is_give(touch):
        return 1
    return touch.size or SIZE_UNKNOWN


def _gives(touches: Iterable[Touch], direction: Direction) -> tuple[Touch, ...]:
    """Gives of one side that landed or may have; of the endorsements of one day one, a landed one if there is."""
    found = [t for t in touches if t.direction == direction and is_give(t) and t.landed is not False]
    a_day: dict[date, Touch] = {}
    for touch in found:
        if is_endorsement(touch) and (touch.day not in a_day or (touch.landed and not a_day[touch.day].landed)):
            a_day[touch.day] = touch
    return tuple(touch for touch in found if not is_endorsement(touch) or a_day[touch.day] is touch)


@remembered
def my_gives(history: History) -> tuple[Touch, ...]:
    """Gives of mine that landed or may have; endorsements count once a day."""
    return _gives(history.touches, "out")


@remembered
def their_gives(history: History) -> tuple[Touch, ...]:
    """Gives of theirs that reached me, not counting what a service sends; endorsements count once a day."""
    return tuple(t for t in _gives(history.touches, "in") if (t.form or "").casefold() not in AUTOMATIC)


@remembered
def my_asks(history: History) -> tuple[Touch, ...]:
    """Asks of mine."""
    return tuple(t for t in history.touches if t.direction == "out" and "ask" in t.acts)


def days_between(earlier: date, later: date) -> int:
    """Whole days from one date to another, never below 0."""
    return max(0, (later - earlier).days)


@remembered
def gives(history: History) -> Interval | None:
    """How many gives of mine landed."""
    if "gives" in history.missing:
        return None
    found = my_gives(history)
    return Interval(sum(touch.landed is True for touch in found), len(found))


def asks(history: History) -> int | None:
    """How many asks I have made."""
    return None if "asks" in history.missing else len(my_asks(history))


def received(history: History) -> int | None:
    """How many gives of theirs reached me."""
    return None if "received" in history.missing else len(their_gives(history))


def inbound(history: History) -> int | None:
    """How many touches came from them, or were of both."""
    return None if "received" in history.missing else sum(touch.direction != "out" for touch in history.touches)


def outbound(history: History) -> int | None:
    """How many touches went out from me alone."""
    if history.missing & {"gives", "asks"}:
        return None
    return sum(touch.direction == "out" for touch in history.touches)


def reached_out(history: History) -> int | None:
    """How many touches went out from me, or were of both."""
    if history.missing & {"gives", "asks"}:
        return None
    return sum(touch.direction != "in" for touch in history.touches)


def tenure(history: History) -> int | None:
    """Days since the tie began; an ask of mine begins none."""
    if "tenure" in history.missing:
        return None
    begun = [t.day for t in history.touches if t.direction != "out" or "ask" not in t.acts] + (
        [history.met] if history.met else []
    )
    return days_between(min(begun), history.today) if begun else 0


def giving_days(history: History) -> Interval | None:
    """Days since the first give of mine that landed; 0 where none did."""
    if "gives" in history.missing:
        return None
    found = my_gives(history)
    if not found:
        return Interval(0, 0)
    sure = next((days_between(touch.day, history.today) for touch in found if touch.landed), 0)
    return Interval(sure, days_between(found[0].day, history.today))


def decayed(touches: Iterable[Touch], today: date, within: float, half_life: float) -> float:
    """The sizes of touches, halved for every half-life they are old; those older than `within` days are left out."""
    ages = ((days_between(touch.day, today), size_of(touch)) for touch in touches)
    return math.fsum(size * 0.5 ** (age / half_life) for age, size in ages if age <= within)


def given(history: History, *, within: float = 365, half_life: float = 180) -> Interval | None:
    """What my landed gives of the last year still weigh, in sizes of 1-5."""
    if history.missing & {"gives", "tenure"}:
        return None
    found = my_gives(history)
    sure = [touch for touch in found if touch.landed]
    return Interval(*(decayed(some, history.today, within, half_life) for some in (sure, found)))


def asked(history: History, *, within: float = 365, half_life: float = 180) -> float | None:
    """What my asks of the last year still weigh, in sizes of 1-5."""
    if "asks" in history.missing or ("tenure" in history.missing and my_asks(history)):
        return None
    return decayed(my_asks(history), history.today, within, half_life)


@remembered
def credit(history: History, *, half_life: float = 180) -> Interval | None:
    """What I may ask for by now: my landed gives less my asks, in sizes of 1-5, each fading with time."""
    plus, minus = (
        given(history, within=math.inf, half_life=half_life),
        asked(history, within=math.inf, half_life=half_life),
    )
    if "gives" not in history.missing and not my_gives(history):
        plus = Interval(0, 0)
    if plus is None or minus is None:
        return None
    return Interval(plus.low - minus, plus.high - minus)


@remembered
def invited(history: History, *, within: float = 60) -> bool | None:
    """Whether they lately invited me or asked me something."""
    if any(
        touch.direction == "in"
        and not {"invite", "ask"}.isdisjoint(touch.acts)
        and days_between(touch.day, history.today) <= within
        for touch in history.touches
    ):
        return True
    return None if "invited" in history.missing else False


@remembered
def cold(history: History) -> bool | None:
    """Whether nothing ever came from them, no give of mine landed and no invitation stands: a stranger."""
    known_gives, known_in = gives(history), inbound(history)
    warm = (known_gives is not None and known_gives.low > 0) or (known_in is not None and known_in > 0)
    if warm or invited(history):
        return False
    if known_gives is None or known_in is None or invited(history) is None or known_gives.high > 0:
        return None
    return True


def first_touch(history: History) -> bool | None:
    """Whether nothing has passed between us before."""
    if history.touches:
        return False
    return None if history.missing else True


def days_since(history: History) -> int | None:
    """Days since the last touch, or since we met where there was none."""
    if "tenure" in history.missing or not (history.touches or history.met):
        return None
    last = max(touch.day for touch in history.touches) if history.touches else history.met
    return days_between(last, history.today) if last else None


def unthanked(history: History) -> Touch | None:
    """The oldest give of theirs that no thanks of mine came after, or may have on the same day."""
    thanks = (t for t in history.touches if t.direction != "in" and "thank" in t.acts)
    return next(iter(unanswered_by(thanks, their_gives(history))), None)


def unthanked_days(history: History) -> int | Interval:
    """Days that their give has gone without my thanks, those of the same day counting; 0 where none waits."""
    waiting = unthanked(history)
    days = days_between(waiting.day, history.today) if waiting else 0
    return Interval(days, math.inf) if "received" in history.missing else days


def _may_answer(touch: Touch) -> bool:
    """Whether a word of mine may be an answer, by what it did; it may where nobody knows, and where both spoke."""
    return touch.direction == "both" or not touch.acts or not CALLS_FOR_NOTHING.isdisjoint(touch.acts)


def unanswered_in(history: History) -> Touch | None:
    """
    The oldest ask of theirs, or invitation not accepted, since my last word to them: what calls for an answer.

    Of a day without times, a reply or thanks of mine came last, and a gift, news or an ask of mine where its id does.
    """
    calls = (
        t
        for t in history.touches
        if t.direction == "in" and ("ask" in t.acts or ("invite" in t.acts and t.landed is not True))
    )
    mine = (t for t in history.touches if t.direction != "in")
    return next(iter(unanswered_by(mine, calls, _may_answer)), None)


def owed_days(history: History) -> int | Interval:
    """Days that an ask or invitation of theirs has gone without an answer; 0 where none waits."""
    waiting = unanswered_in(history)
    days = days_between(waiting.day, history.today) if waiting else 0
    return Interval(days, math.inf) if history.missing & {"received", "invited"} else days


@remembered
def _since_their_word(history: History) -> Sequence[Touch]:
    mine = (t for t in history.touches if t.direction == "out")
    return unanswered_by((t for t in history.touches if t.direction != "out"), mine)


def unanswered(history: History, *, within: float = 60) -> int | None:
    """
    On how many days of late I touched in vain, since their last word.

    Several messages of one day count once; thanks, replies and gives that landed call for no answer.
    """
    if history.missing & {"gives", "asks", "received"}:
        return None
    return len(
        {
            touch.day
            for touch in _since_their_word(history)
            if touch.landed is not True
            and not (touch.acts and CALLS_FOR_NOTHING.issuperset(touch.acts))
            and days_between(touch.day, history.today) <= within
        }
    )


def ask_share(history: History) -> float | None:
    """The share, 0-1, of my touches that ask for something; 0 where there are none."""
    total = outbound(history)
    if total is None:
        return None
    return len(my_asks(history)) / total if total else 0.0


def silence_broken(history: History) -> int | None:
    """Days of silence that my last ask broke; 0 where it broke none, or where I have given since."""
    if history.missing & {"gives", "asks", "received"}:
        return None
    wanting = my_asks(history)
    if not wanting or any(give.order > wanting[-1].order for give in my_gives(history)):
        return 0
    before = [touch.day for touch in history.touches if touch.order < wanting[-1].order]
    return days_between(before[-1], wanting[-1].day) if before else 0


def was_strong(history: History) -> bool | None:
    """Whether gives went both ways, three or more in all: a tie that bears a sudden question."""
    known_gives, known_received = gives(history), received(history)
    if known_gives is None or known_received is None:
        return None
    if not known_received or not known_gives.high:
        return False
    if known_gives.low and known_gives.low + known_received >= DEPTH:
        return True
    return False if known_gives.high + known_received < DEPTH else None


def hasty(history: History, *, within: float = 3, lately: float = 60) -> int | None:
    """
    How many times of late I followed up on an unanswered ask before so many days had passed.

    What I sent on the same day is part of the ask, and thanks are no follow-up.
    """
    if history.missing & {"asks", "received"}:
        return None
    waiting = _since_their_word(history)
    return sum(
        "ask" in earlier.acts
        and 0 < days_between(earlier.day, later.day) < within
        and days_between(later.day, history.today) <= lately
        and set(later.acts) != {"thank"}
        for earlier, later in itertools.pairwise(waiting)
    )


def ask_waiting(history: History) -> int | None:
    """Days that my unanswered ask has waited with no word from me since; 0 where none waits."""
    if history.missing & {"asks", "received"}:
        return None
    waiting = _since_their_word(history)
    if not waiting or "ask" not in waiting[-1].acts:
        return 0
    return days_between(waiting[-1].day, history.today)


def layer_days(
    history: History, *, close: float = 7, near: float = 30, known: float = 180, wide: float = 365
) -> float | None:
    """How often ties as close as this one are usually tended, in days, by the touches of the last year."""
    if history.missing:
        return None
    lately = sum(days_between(touch.day, history.today) <= 365 for touch in history.touches)
    layers = ((CLOSE, close), (NEAR, near), (KNOWN, known))
    return next((days for touches, days in layers if lately >= touches), wide)


class HistoryFacts(Facts[History]):
    """What passed between me and the target."""

    part = "history"
    rank = 2
    gives: NumberDescriptor = number(gives, only="up")
    asks: NumberDescriptor = number(asks)
    received: NumberDescriptor = number(received, actionable=False)
    inbound: NumberDescriptor = number(inbound)
    outbound: NumberDescriptor = number(outbound)
    reached_out: NumberDescriptor = number(reached_out)
    giving_days: NumberDescriptor = number(giving_days, only="up")
    tenure: NumberDescriptor = number(tenure, only="up")
    given: NumberDescriptor = number(given, only="up")
    asked: NumberDescriptor = number(asked)
    credit: NumberDescriptor = number(credit, only="up")
    invited: FlagDescriptor = flag(invited, actionable=False)
    cold: FlagDescriptor = flag(cold, actionable=False)
    first_touch: FlagDescriptor = flag(first_touch, actionable=False)
    days_since: NumberDescriptor = number(days_since)
    unthanked_days: NumberDescriptor = number(unthanked_days)
    owed_days: NumberDescriptor = number(owed_days)
    unanswered: NumberDescriptor = number(unanswered)
    ask_share: NumberDescriptor = number(ask_share)
    silence_broken: NumberDescriptor = number(silence_broken)
    was_strong: FlagDescriptor = flag(was_strong, actionable=False)
    hasty: NumberDescriptor = number(hasty)
    ask_waiting: NumberDescriptor = number(ask_waiting)
    layer_days: NumberDescriptor = number(layer_days, actionable=False)
