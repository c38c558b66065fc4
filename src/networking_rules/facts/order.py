"""What came after what, where of some touches only the day is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, time

from networking_rules.model import Touch

Fits = Callable[[Touch], bool]


def day_alone(touch: Touch) -> bool:
    """Whether only the day of a touch is known: it has no time, or midnight in UTC, which exports write for none."""
    at = touch.at
    return not isinstance(at, datetime) or at.astimezone(UTC) == datetime.combine(at.date(), time(), UTC)


def unanswered_by(answers: Iterable[Touch], touches: Iterable[Touch], fits: Fits | None = None) -> Sequence[Touch]:
    """
    The touches that none of the answers came after, both being in order.

    Where the time of either is not known, an answer of the same day that `fits` (without it, any) is taken to have
    come after; for others of that day the order decides.
    """
    waiting = list(touches)
    found = list(answers) if waiting else []
    if not found:
        return waiting
    timed = [answer for answer in found if not day_alone(answer)]
    last_time = timed[-1].order if timed else None
    after_any = _after_day(found, fits)
    after_alone = _after_day([a for a in found if day_alone(a)], fits) if len(timed) < len(found) else None

    def still_open(touch: Touch) -> bool:
        if day_alone(touch):
            return after_any(touch)
        later = after_alone is None or after_alone(touch)
        return later and (last_time is None or touch.order > last_time)

    return [touch for touch in waiting if still_open(touch)]


def _after_day(answers: Sequence[Touch], fits: Fits | None) -> Fits:
    """Whether a touch came after all answers, by their days; of the last day, after one that fits nothing did."""
    day = max([answer.day for answer in answers])
    of_day = [answer for answer in answers if answer.day == day]
    last = None if fits is None or any(map(fits, of_day)) else of_day[-1].order
    return lambda touch: touch.day > day or (last is not None and touch.day == day and touch.order > last)
