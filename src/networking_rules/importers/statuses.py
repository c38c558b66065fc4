"""The words by which other programs say that somebody is not to be contacted, or is put off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from networking_rules.importers.identity import name_of
from networking_rules.model import Status

REFUSED: Status = "do_not_contact"
_STRICTEST: tuple[Status, ...] = (REFUSED, "archived", "paused", "active")
_WORDS: Mapping[str, Status] = {
    **dict.fromkeys(("do_not_email", "donotcontact", "unsubscribed", "opted_out", "optedout", "blocked"), REFUSED),
    "do_not_contact": REFUSED,
    "archived": "archived",
    "paused": "paused",
    "active": "active",
}


def status_of(text: str) -> Status | None:
    """The status that a word tells, written in any case, with blanks or dashes; None where it tells none."""
    return _WORDS.get(re.sub(r"[\W_]+", "_", name_of(text).casefold()).strip("_"))


def strictest(statuses: Iterable[Status]) -> Status:
    """The one of several statuses that allows least; active where there is none."""
    said = frozenset(statuses)
    for status in _STRICTEST:
        if status in said:
            return status
    return "active"
