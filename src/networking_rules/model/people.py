"""Who I am and whom I know: me with what I offer and hope for, and people with what they want and can help with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import field, frozen

from networking_rules import checks, tuples
from networking_rules.interval import Interval, to_interval
from networking_rules.model import fields
from networking_rules.model.words import STATUSES, Status


@frozen
class Offer:
    """Something I can give: `quality` 0-1, `minutes` of my time that one such give takes."""

    kind: str = field(validator=checks.name)
    what: str = field(default="", validator=checks.text)
    quality: float = field(default=0.5, validator=checks.share)
    minutes: float = field(default=30.0, validator=checks.kept_amount)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)


@frozen
class Goal:
    """Something I hope for, in the end: `weight` 0-1 is how much. Private."""

    kind: str = field(validator=checks.name)
    what: str = field(default="", validator=checks.text)
    weight: float = field(default=0.5, validator=checks.share)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)


@frozen
class Want:
    """A kind of thing a person would like to have; `weight` 0-1."""

    kind: str = field(validator=checks.name)
    weight: float = field(default=0.5, validator=checks.share)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)


@frozen
class Help:
    """A kind of help a person could give; `weight` 0-1 is their capacity for it."""

    kind: str = field(validator=checks.name)
    weight: float = field(default=0.5, validator=checks.share)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)


@frozen
class Me:
    """
    The owner of the network. `offers`, `goals` and `reach` are None where nothing is known of them.

    `reach` is in decades of audience or seniority (2 = hundreds, 5 = hundreds of thousands).
    """

    person: str | None = field(default=None, validator=checks.maybe_name)
    offers: tuple[Offer, ...] | None = field(
        default=None, converter=tuples.offers, validator=checks.maybe_several(Offer)
    )
    goals: tuple[Goal, ...] | None = field(
        default=None, converter=tuples.goals, validator=checks.maybe_several(Goal), repr=False
    )
    reach: Interval | None = field(default=None, converter=to_interval, validator=fields.reach)
    minutes_per_week: int | None = field(default=None, validator=checks.minutes_per_week)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)


@frozen
class Met:
    """How and when we met; `via` is the id of the person who brought us together."""

    on: date | None = field(default=None, validator=checks.maybe_day)
    via: str | None = field(default=None, validator=checks.maybe_name)
    how: str | None = field(default=None, validator=checks.words)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)


@frozen
class Person:
    """
    Someone in the network. A person with a `reason` is a *target*; without one, only a contact.

    `keys` are addresses and profiles with their scheme, such as "mailto:ann@example.org" (in small letters).
    `wants` and `can_help`: None is unknown, () is "nothing". `cadence` is an ISO 8601 duration.
    """

    id: str = field(validator=checks.name)
    name: str = field(validator=checks.name)
    keys: tuple[str, ...] = field(default=(), converter=tuples.keys, validator=checks.keys)
    org: str | None = field(default=None, validator=checks.words)
    role: str | None = field(default=None, validator=checks.words)
    reach: Interval | None = field(default=None, converter=to_interval, validator=fields.reach)
    wants: tuple[Want, ...] | None = field(default=None, converter=tuples.wants, validator=checks.maybe_several(Want))
    can_help: tuple[Help, ...] | None = field(
        default=None, converter=tuples.help_, validator=checks.maybe_several(Help)
    )
    asks_welcome: bool | None = field(default=None, validator=checks.yes_or_no)
    reason: str | None = field(default=None, validator=checks.words)
    found_via: str | None = field(default=None, validator=checks.words)
    met: Met | None = field(default=None, validator=checks.maybe(Met))
    cadence: str | None = field(default=None, validator=checks.cadence)
    segment: str | None = field(default=None, validator=checks.words)
    segment_reason: str | None = field(default=None, validator=checks.words)
    status: Status = field(default="active", validator=checks.one_of(STATUSES))
    until: date | None = field(default=None, validator=checks.maybe_day)
    tags: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    sources: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    notes: str | None = field(default=None, validator=checks.words)
    extra: Mapping[str, Any] = field(factory=fields.extra, validator=checks.extra, hash=False, repr=False)
