"""What came after what, where of some touches only the day is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from networking_rules.model import Touch


def day_alone(touch: Touch) -> bool:
    """Whether only the day of a touch is known: it has no time, or midnight, which exports write for none."""
    at = touch.at
    if not isinstance(at, datetime):
        return True
    return not (at.hour or at.minute or at.second or at.microsecond or at.utcoffset())


def unanswered_by(answers: Iterable[Touch], touches: Iterable[Touch]) -> Sequence[Touch]:
    """
    The touches that none of the answers came after, both being in order.

    Where the time of either is not known, an answer of the same day is taken to have come after.
    """
    waiting = list(touches)
    found = list(answers) if waiting else []
    if not found:
        return waiting
    timed = [answer for answer in found if not day_alone(answer)]
    last_time = timed[-1].order if timed else None
    last_day = max([answer.day for answer in found])
    last_day_alone = max([answer.day for answer in found if day_alone(answer)]) if len(timed) < len(found) else None

    def still_open(touch: Touch) -> bool:
        if day_alone(touch):
            return touch.day > last_day
        later = last_day_alone is None or touch.day > last_day_alone
        return later and (last_time is None or touch.order > last_time)

    return [touch for touch in waiting if still_open(touch)]
