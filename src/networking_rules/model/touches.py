"""What passed between me and others: single touches, and the history with one person."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from attrs import field, frozen

from networking_rules import checks, tuples
from networking_rules.model import fields
from networking_rules.model.words import ACTS, DIRECTIONS, UNTOLD, Act, Direction

_NUMBER = re.compile("[0-9]+")


def _padded(number: re.Match[str]) -> str:
    return number[0].zfill(20)


@frozen
class Touch:
    """
    One thing that passed between me and one person.

    `size` 1-5 is the effort it asks for or gives; `landed` says whether a give arrived (accepted, used,
    thanked), or an invitation was accepted; None that nobody knows. `with_` names the person of an introduction.
    """

    id: str = field(validator=checks.name)
    person: str = field(validator=checks.name)
    at: date | datetime = field(validator=checks.moment)
    direction: Direction = field(validator=checks.one_of(DIRECTIONS))
    acts: tuple[Act, ...] = field(default=(), converter=tuples.acts, validator=checks.some_of(ACTS))
    channel: str | None = field(default=None, validator=checks.words)
    what: str | None = field(default=None, validator=checks.words)
    form: str | None = field(default=None, validator=checks.words)
    size: int | None = field(default=None, validator=checks.size)
    minutes: int | None = field(default=None, validator=checks.minutes)
    landed: bool | None = field(default=None, validator=checks.yes_or_no)
    text: str | None = field(default=None, validator=checks.words, repr=False)
    thread: str | None = field(default=None, validator=checks.words)
    reply_to: str | None = field(default=None, validator=checks.words)
    with_: str | None = field(default=None, validator=checks.maybe_name)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)

    @property
    def day(self) -> date:
        """The date as it was written, in the zone it was written in."""
        return self.at.date() if isinstance(self.at, datetime) else self.at

    @property
    def order(self) -> tuple[datetime, str, str]:
        """
        What touches are sorted by: the instant (a bare date is its first moment, UTC), then the id.

        Numbers in ids compare as numbers, so that of one day the touch "9" comes before "10": databases count up.
        """
        when = self.at.astimezone(UTC) if isinstance(self.at, datetime) else datetime.combine(self.at, time(), UTC)
        return (when, _NUMBER.sub(_padded, self.id), self.id)


@frozen
class History:
    """
    What passed between me and one person up to `today`, oldest first.

    `missing` names what the source cannot tell ("gives", "asks", "received", "tenure", "invited"): facts
    that rest on it are unknown. `met` is the first known day of the tie where it is earlier than any touch.
    """

    today: date = field(validator=checks.day)
    touches: tuple[Touch, ...] = field(default=(), converter=tuples.touches, validator=checks.several(Touch))
    met: date | None = field(default=None, validator=checks.maybe_day)
    missing: frozenset[str] = field(factory=fields.nothing, converter=fields.names, validator=checks.set_of(UNTOLD))
