"""Facts of a target: where it stands, what it wants, what it can do, and which segments it may be in."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from datetime import date

from networking_rules.facts import worth
from networking_rules.interval import Interval
from networking_rules.logic import Facts, flag, number, text
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor, TextDescriptor
from networking_rules.model import SEGMENTS, Person, Roster, Segment, Target

LEVELS = {segment.name: level for level, segment in enumerate(SEGMENTS)}
"""How far up each built-in segment is: easy 0, medium 1, reach 2."""
KIN = frozenset({"family", "kin", "relative", "relatives"})
"""Tags of family: ties that last without much tending."""
PERSONAL = KIN | {"friend", "friends"}
"""Tags that say a person is not a target of business networking."""
ONE_SIDED = frozenset(
    {"mentor", "mentee", "mentoring", "charity", "pro bono", "volunteer", "adviser", "advisor", "paid", "support"}
)
"""Tags that say that giving and taking need not be even: mentoring, good causes, paid advice, support desks."""
COLLEAGUES = frozenset({"colleague", "colleagues", "coworker", "coworkers", "team", "teammate"})
"""Tags that say that we work together."""
OVER = frozenset({"do_not_contact", "archived"})
"""Statuses of people who are not to be contacted, for good."""

_DURATION = re.compile(r"P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?")
_UNIT_DAYS = (365.25, 30.4375, 7, 1)


def duration_days(duration: str) -> int | None:
    """An ISO 8601 duration of years, months, weeks and days as whole days; None where it is none."""
    match = _DURATION.fullmatch(duration)
    if not match:
        return None
    return round(sum(int(count) * days for count, days in zip(match.groups(), _UNIT_DAYS, strict=True) if count))


def has_cadence(target: Target) -> bool:
    """Whether it was said how often to be in touch."""
    return cadence_days(target) is not None


def cadence_days(target: Target) -> int | None:
    """How often to be in touch, in days."""
    return duration_days(target.person.cadence) if target.person.cadence else None


def selected(target: Target) -> bool:
    """Whether the person was chosen: by a reason, or by a plan."""
    return target.selected


def purpose(target: Target) -> str | None:
    """What the next touch is for: learn, thank, answer, give, upkeep or ask."""
    return target.purpose


def asks_welcome(target: Target) -> bool | None:
    """Whether the person is marked as one whose role invites asks."""
    return None if "asks_welcome" in target.missing else target.person.asks_welcome is True


def _tagged(target: Target, tags: frozenset[str]) -> bool:
    return any(worth.kind(tag) in tags for tag in target.person.tags)


def personal(target: Target) -> bool:
    """Whether the person is marked as family or a friend."""
    return _tagged(target, PERSONAL)


def kin(target: Target) -> bool:
    """Whether the person is marked as family."""
    return _tagged(target, KIN)


def one_sided(target: Target) -> bool:
    """Whether the person is marked as one with whom give and take need not be even, such as a mentor."""
    return _tagged(target, ONE_SIDED)


def colleague(target: Target) -> bool:
    """Whether the person is marked as a colleague, or known to work where I do."""
    org, mine = target.person.org, target.my_org
    return _tagged(target, COLLEAGUES) or (bool(org and mine) and worth.kind(org or "") == worth.kind(mine or ""))


def introduced(target: Target) -> bool:
    """Whether somebody is known to have brought us together."""
    return target.person.met is not None and target.person.met.via is not None


def put_off(person: Person, today: date) -> bool:
    """Whether a person is paused beyond a day."""
    return person.status == "paused" and (person.until is None or person.until > today)


def closed(target: Target) -> bool:
    """Whether the person is not to be contacted."""
    return target.person.status in OVER


def paused(target: Target) -> bool:
    """Whether I have put the person off for a while."""
    return target.person.status == "paused"


def gap(target: Target) -> Interval | None:
    """How many decades of reach the person stands above me."""
    return worth.gap(target.me, target.person)


def give_value(target: Target) -> Interval:
    """What I can give them, damped by the gap."""
    return worth.give_value(target.me, target.person)


def get_value(target: Target) -> Interval:
    """What they could do for my goals."""
    return worth.get_value(target.me, target.person)


def claimed_value(target: Target) -> Interval:
    """What I say I can give them, before any damping."""
    return worth.claimed_value(target.me, target.person)


def wants_known(target: Target) -> bool:
    """Whether anything is known of what they want."""
    return target.person.wants is not None


def help_known(target: Target) -> bool:
    """Whether anything is known of how they could help."""
    return target.person.can_help is not None


def best_give(target: Target) -> str | None:
    """What I can offer that they want most."""
    if target.person.wants is None or target.me.offers is None:
        return None
    offers = worth.best_offers(target.me.offers)
    fitting = [
        (w.weight * offers[k].quality, offers[k]) for w in target.person.wants if (k := worth.kind(w.kind)) in offers
    ]
    if not fitting:
        return None
    best = max(fitting, key=lambda pair: (pair[0], pair[1].what))[1]
    return best.what or best.kind


def possible(target: Target) -> int:
    """How many segments the target may be in."""
    return len(target.segments)


def _range(values: list[float]) -> Interval | None:
    return Interval(min(values), max(values)) if values else None


def gate_gives(target: Target) -> Interval | None:
    """Landed gives that the segment demands before an ask."""
    return _range([segment.gate.gives for segment in target.segments])


def gate_ratio(target: Target) -> Interval | None:
    """Landed gives that the segment demands for each ask."""
    return _range([segment.gate.ratio for segment in target.segments])


def gate_days(target: Target) -> Interval | None:
    """Days that the segment demands between the first touch and an ask."""
    return _range([segment.gate.days for segment in target.segments])


def before_ask(target: Target) -> str | None:
    """What it takes before an ask, in words: the lowest that the possible segments demand."""
    gives, days, ratio = gate_gives(target), gate_days(target), gate_ratio(target)
    if gives is None or days is None or ratio is None:
        return None
    told = f"{gives.low:g} {'give' if gives.low == 1 else 'gives'} that arrived"
    told += " for each ask" if ratio.low == gives.low else f", {ratio.low:g} for each ask"
    return f"{told}, over {days.low:g} days" if days.low else told


def _like(target: Target, level: str) -> bool | None:
    kinds = {segment.like for segment in target.segments}
    if level not in kinds:
        return False if kinds else None
    return True if len(kinds) == 1 else None


def is_easy(target: Target) -> bool | None:
    """Whether the target is in an easy segment."""
    return _like(target, "easy")


def is_medium(target: Target) -> bool | None:
    """Whether the target is in a medium segment."""
    return _like(target, "medium")


def is_reach(target: Target) -> bool | None:
    """Whether the target is in a reach segment."""
    return _like(target, "reach")


def surely_reach(target: Target) -> bool:
    """Whether no segment but a reach one is possible."""
    return is_reach(target) is True


def pinned(target: Target) -> bool:
    """Whether the segment was set by hand, to one that there is."""
    return [segment.name for segment in target.segments] == [target.person.segment]


def pin_reasoned(target: Target) -> bool:
    """Whether a reason was given with the segment set by hand."""
    return bool(target.person.segment_reason)


def pinned_easy(target: Target) -> bool | None:
    """Whether the target was set to easy by hand: a choice that needs no goal."""
    return pinned(target) and is_easy(target)


def vouched(target: Target) -> bool:
    """Whether the target was set by hand, with a reason, to a segment below reach."""
    return pinned(target) and pin_reasoned(target) and not is_reach(target)


def disagreement(target: Target) -> Interval | None:
    """Levels between the segment set by hand and the one that the numbers give; 0 where none was set."""
    if not pinned(target):
        return Interval(0, 0)
    apart = [abs(_level(a) - _level(b)) for a in target.segments for b in target.computed]
    return _range([float(levels) for levels in apart])


def _level(segment: Segment) -> int:
    return LEVELS[segment.like]


class TargetFacts(Facts[Target]):
    """The person as a target of mine."""

    part = "target"
    rank = 1
    selected: FlagDescriptor = flag(selected)
    purpose: TextDescriptor = text(purpose, actionable=True)
    asks_welcome: FlagDescriptor = flag(asks_welcome, actionable=False)
    personal: FlagDescriptor = flag(personal, actionable=False)
    kin: FlagDescriptor = flag(kin, actionable=False)
    one_sided: FlagDescriptor = flag(one_sided, actionable=False)
    colleague: FlagDescriptor = flag(colleague, actionable=False)
    introduced: FlagDescriptor = flag(introduced, actionable=False)
    closed: FlagDescriptor = flag(closed, actionable=False)
    paused: FlagDescriptor = flag(paused)
    gap: NumberDescriptor = number(gap, actionable=False)
    give_value: NumberDescriptor = number(give_value)
    get_value: NumberDescriptor = number(get_value, actionable=False)
    claimed_value: NumberDescriptor = number(claimed_value)
    wants_known: FlagDescriptor = flag(wants_known)
    help_known: FlagDescriptor = flag(help_known)
    best_give: TextDescriptor = text(best_give)
    has_cadence: FlagDescriptor = flag(has_cadence, actionable=False)
    cadence_days: NumberDescriptor = number(cadence_days, actionable=False)
    possible: NumberDescriptor = number(possible)
    gate_gives: NumberDescriptor = number(gate_gives, actionable=False)
    gate_ratio: NumberDescriptor = number(gate_ratio, actionable=False)
    gate_days: NumberDescriptor = number(gate_days, actionable=False)
    before_ask: TextDescriptor = text(before_ask)
    is_easy: FlagDescriptor = flag(is_easy, actionable=False)
    is_medium: FlagDescriptor = flag(is_medium, actionable=False)
    is_reach: FlagDescriptor = flag(is_reach, actionable=False)
    surely_reach: FlagDescriptor = flag(surely_reach, actionable=False)
    pinned_easy: FlagDescriptor = flag(pinned_easy)
    vouched: FlagDescriptor = flag(vouched)
    pin_reasoned: FlagDescriptor = flag(pin_reasoned)
    disagreement: NumberDescriptor = number(disagreement)


def _chosen(roster: Roster) -> list[Target]:
    return [target for target in roster.targets if target.selected]


def targets(roster: Roster) -> int:
    """How many targets there are."""
    return len(_chosen(roster))


def mediums(roster: Roster) -> Interval:
    """How many targets are of medium level."""
    verdicts = [is_medium(target) for target in _chosen(roster)]
    return Interval(verdicts.count(True), verdicts.count(True) + verdicts.count(None))


def same_org_share(roster: Roster) -> Interval | None:
    """The share, 0-1, of targets who are in the commonest organisation; those of unknown ones may be or not."""
    chosen = _chosen(roster)
    orgs = Counter(worth.kind(t.person.org) for t in chosen if t.person.org)
    most = max(orgs.values(), default=0)
    return Interval(most / len(chosen), (most + len(chosen) - orgs.total()) / len(chosen)) if chosen else None


def weak_ties(roster: Roster, *, most: float = 5) -> int:
    """How many targets I have had between one and a few touches with: the weak ties."""
    counts = zip(roster.targets, roster.touches, strict=True)
    return sum(target.selected and 1 <= count <= most for target, count in counts)


def same_return(roster: Roster) -> Interval:
    """The most targets of one segment that promise the same return: those that surely do, and that may."""
    sure: Counter[tuple[str, float]] = Counter()
    ends: dict[str, list[tuple[float, int]]] = {}
    for target in _chosen(roster):
        value = get_value(target)
        if len(target.segments) == 1 and value.exact:
            sure[target.segments[0].name, value.low] += 1
        for segment in target.segments:
            ends.setdefault(segment.name, []).extend(((value.low, -1), (value.high, 1)))
    return Interval(max(sure.values(), default=0), max(map(_most_at_once, ends.values()), default=0))


def _most_at_once(ends: list[tuple[float, int]]) -> int:
    """The most ranges that share a point, from their lows (-1) and highs (1)."""
    return max(itertools.accumulate(-step for _, step in sorted(ends)))


class NetworkFacts(Facts[Roster]):
    """All targets at once."""

    part = "network"
    rank = 7
    targets: NumberDescriptor = number(targets)
    mediums: NumberDescriptor = number(mediums)
    same_org_share: NumberDescriptor = number(same_org_share)
    weak_ties: NumberDescriptor = number(weak_ties)
    same_return: NumberDescriptor = number(same_return)
