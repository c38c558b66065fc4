"""Three-valued truth after Kleene: True, False, and None for "cannot tell"."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def conjunction(truths: Iterable[Truth]) -> Truth:
    """False if any is False, else None if any is None, else True."""
    unknown = False
    for truth in truths:
        if truth is False:
            return False
        unknown = unknown or truth is None
    return None if unknown else True


def disjunction(truths: Iterable[Truth]) -> Truth:
    """True if any is True, else None if any is None, else False."""
    unknown = False
    for truth in truths:
        if truth is True:
            return True
        unknown = unknown or truth is None
    return None if unknown else False


def negation(truth: Truth) -> Truth:
    """The opposite; None stays None."""
    return None if truth is None else not truth


def at_least(count: int, truths: Iterable[Truth]) -> Truth:
    """True if `count` or more are True, None if the unknown ones could make it so, else False."""
    values = list(truths)
    sure = sum(truth is True for truth in values)
    possible = sure + sum(truth is None for truth in values)
    return True if sure >= count else None if possible >= count else False
