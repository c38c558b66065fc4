"""
The four steps composed into a plan: whom to give time this week, for what, how, and what to expect.

The law above all: every plan made here passes its own rules. So the planner asks the rules themselves whether
a target may be given to, and keeps to what they allow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from attrs import evolve, frozen

from networking_rules.cases import as_target, cases, histories, others
from networking_rules.facts.history import (
    days_since,
    gives,
    inbound,
    owed_days,
    unanswered_in,
    unthanked,
    unthanked_days,
)
from networking_rules.facts.target import OVER, duration_days
from networking_rules.facts.worth import gap, give_value
from networking_rules.findings import Report
from networking_rules.logic import RuleBook
from networking_rules.logic.evaluate import Reader, truth
from networking_rules.model import (
    SEGMENTS,
    Case,
    Entry,
    History,
    Me,
    Network,
    Person,
    Plan,
    PlannedGive,
    Purpose,
    Segment,
)
from networking_rules.principles.reach import chasing, overrated_offer
from networking_rules.principles.targeting import cannot_name_the_help, no_goal_link
from networking_rules.rulebooks import guide
from networking_rules.steps.afford import allocate_time
from networking_rules.steps.approach import choose_approach
from networking_rules.steps.extras import NOTHING, Extras, heed, merge_gives
from networking_rules.steps.provide import gentle_gives, suggest_gives, without_common
from networking_rules.steps.segment import Placement, place
from networking_rules.steps.solver import Candidate, Option

Progress = Callable[[str, int, int], None]

WEEK = 120
"""The minutes taken where nobody says: two hours a week, about what people give who see little in networking."""
DEAREST = 0.25
SMALL = 15
"""A give may take a quarter of the budget, or a quarter of an hour: the same as give-too-dear."""
FAR = 2
"""Decades of reach: the default of overrated-offer."""
PAUSE = 90
"""Days to leave somebody in peace who did not answer several touches in a row: what the rule on chasing says."""
MOST_GIVES = 3
LEARN_MINUTES, TOUCH_MINUTES = 10, 5
FADING = 2
"""After so many touches meant for the same, the next one counts half: ours."""
NEVER = 10**6
"""Days since the last touch where there was none."""
UNITS = 1_000_000
GIVING: tuple[Purpose, ...] = ("give", "ask")


@frozen
class Prospect:
    """
    A person whom the plan may give time: what for, with what, and why.

    `fading` is what is left of its worth, 0-1, beside others that are meant for the same (see `_faded`).
    """

    person: Person
    history: History
    placement: Placement
    purpose: Purpose
    gives: tuple[PlannedGive, ...]
    minutes: int
    why: tuple[str, ...]
    find_out: tuple[str, ...]
    fading: float = 1.0


def plan(
    network: Network,
    *,
    minutes: int,
    today: date,
    segments: Sequence[Segment] = SEGMENTS,
    book: RuleBook | None = None,
    progress: Progress | None = None,
    extras: Extras = NOTHING,
) -> Plan:
    """
    A week's plan for a network: segment, approach, provide, afford, in that order.

    `minutes` is the budget; `today` the day up to which history counts. The plan's `report` holds what the rules
    (`book`, by default the guide's) say of the past that the plan answers, and of the plan itself. `segments` may
    be a `Scheme`, with the word of a segmenter; `extras` is what plugins add (see `Host.plan`). Raises ValueError
    for a negative budget.
    """
    if minutes < 0:
        raise ValueError("a budget cannot be negative")
    past = histories(network, today)
    prospects = _prospects(network, past, minutes, segments, progress, extras)
    allocation = allocate_time([_candidate(p, extras) for p in prospects], minutes, segments)
    entries: list[Entry] = []
    for prospect in prospects:
        option = allocation.chosen.get(prospect.person.id)
        if option:
            entries.append(_entry(prospect, network.me, option, segments, extras))
    rules = book or guide()
    made = Plan(
        today=today,
        minutes=minutes,
        targets=tuple(sorted(entries, key=lambda e: (-e.worth, e.id))),
        waiting=tuple(p.person.id for p in prospects if p.person.id not in allocation.chosen),
        notes=(*_notes(network, prospects), *_pauses(network, past, segments), *_left_out(extras)),
        worth=allocation.value / UNITS,
        bound=allocation.bound / UNITS,
        proof=allocation.proof,
    )
    told = Report(problems=extras.problems, complete=not extras.problems)
    return evolve(made, report=review(made, network, rules, segments) + told)


def review(made: Plan, network: Network, book: RuleBook, segments: Sequence[Segment] = SEGMENTS) -> Report:
    """What the rules say of a plan and of the past of those in it."""
    planned = {entry.id for entry in made.targets}
    network = _only(network, planned)
    own = book.check(made, network=network, segments=segments)
    pasts = [
        evolve(case, target=evolve(case.target, selected=True), subjects=frozenset({"history", "ask"}))
        for case in cases(network, today=made.today, segments=segments)
        if case.label in planned and case.target is not None
    ]
    return own + book.check(*pasts)


def _only(network: Network, ids: set[str]) -> Network:
    """A network of some people, and me, with the touches of these: all that is asked about them."""
    kept = {*ids, network.me.person}
    return evolve(
        network,
        people=[person for person in network.people if person.id in kept],
        touches=[touch for touch in network.touches if touch.person in kept],
    )


def _prospects(
    network: Network,
    past: Mapping[str, History],
    minutes: int,
    segments: Sequence[Segment],
    progress: Progress | None,
    extras: Extras,
) -> list[Prospect]:
    people = others(network)
    found: list[Prospect] = []
    for number, person in enumerate(people):
        if progress and number % 500 == 0:
            progress("planning", number, len(people))
        if person.id not in extras.left_out and not away(person, past[person.id].today):
            prospect = _prospect(person, network.me, past[person.id], minutes, segments, extras)
            if prospect:
                found.append(prospect)
    return sorted(_faded(found), key=lambda p: p.placement.rank)


def _faded(prospects: Iterable[Prospect]) -> list[Prospect]:
    """
    The same, each courtesy (thanks, an answer, upkeep, a look) worth less the more of its kind come before it.

    The third thank-you of a week counts half: written in a row they become form letters, and the week has room for
    other things. What brings most for its minutes comes first, then whom one was in touch with last.
    """
    kinds: dict[Purpose, list[Prospect]] = {}
    for prospect in prospects:
        kinds.setdefault(prospect.purpose, []).append(prospect)
    return [
        evolve(prospect, fading=1.0 if purpose in GIVING else 1 / (1 + place_ / FADING))
        for purpose, group in kinds.items()
        for place_, prospect in enumerate(sorted(group, key=_urgency))
    ]


def _urgency(prospect: Prospect) -> tuple[float, int, str]:
    rate = max(worth / max(minutes, 1) for _, minutes, worth in _options(prospect))
    since = days_since(prospect.history)
    return (-rate * _importance(prospect), NEVER if since is None else since, prospect.person.id)


def away(person: Person, today: date) -> bool:
    """Whether a person is not to be contacted, or paused beyond today."""
    if person.status == "paused":
        return person.until is None or person.until > today
    return person.status in OVER


def _prospect(
    person: Person, me: Me, history: History, minutes: int, segments: Sequence[Segment], extras: Extras
) -> Prospect | None:
    """What to do for one person, or None where nothing calls for time."""
    placement = place(me, person, segments)
    called = choose_purpose(person, me, history, segments)
    if called is None:
        return None
    purpose, reason = called
    gentle = gentle_gives(person, history)
    wanted = _suggested(me, person, history, extras) if purpose != "learn" else ()
    reach = any(segment.like == "reach" for segment in placement.possible)
    ranked = without_common((*gentle, *wanted)) if reach else (*gentle, *wanted)
    dearest = max(SMALL, int(minutes * DEAREST))
    chosen = tuple(give for give in ranked if give.minutes <= dearest)[: MOST_GIVES + len(gentle)]
    if purpose == "give" and not any(give.for_want for give in chosen):
        purpose, reason = "upkeep", f"{reason}; what they want takes more than a quarter of these {minutes} minutes"
    if purpose == "upkeep" and not chosen and person.reason is None and not _overdue(person, history):
        return None
    least = LEARN_MINUTES if purpose == "learn" else min((g.minutes for g in chosen), default=TOUCH_MINUTES)
    why = (reason, placement.why, *extras.reasons(person.id))
    return Prospect(person, history, placement, purpose, chosen, least, why, _find_out(person, me, placement))


def _suggested(me: Me, person: Person, history: History, extras: Extras) -> tuple[PlannedGive, ...]:
    """What could be given: by step 3, or by all who were asked for suggestions."""
    return merge_gives(
        suggest_gives(me, person, history) if extras.gives is None else extras.gives.get(person.id, ())
    )


def choose_purpose(
    person: Person, me: Me, history: History, segments: Sequence[Segment] = SEGMENTS
) -> tuple[Purpose, str] | None:
    """
    What the next touch to a person is for, with the reason; None where nothing calls for one.

    Thanks that are owed come first, then answers; whoever was chased is left in peace; a target is given to where
    the rules allow it, else one learns what they want; a mere contact is kept up where the tie is alive.
    """
    if unthanked(history):
        return "thank", f"they gave you something {unthanked_days(history)} days ago and have no thanks yet"
    if unanswered_in(history):
        return "answer", f"they have waited {owed_days(history)} days for an answer"
    if pause_until(person, me, history, segments):
        return None
    alive = bool(inbound(history))
    if person.reason is not None:
        return _target_purpose(person, me, may_give(person, me, history, segments))
    if person.wants and alive and may_give(person, me, history, segments):
        return "give", "a contact, made a target by this plan: you have what they want, and they can help you"
    since = f"the last touch was {days_since(history)} days ago"
    if _overdue(person, history):
        return "upkeep", f"{since}, longer than the cadence you set"
    return ("upkeep", f"a tie to keep up: {since}") if alive else None


def pause_until(person: Person, me: Me, history: History, segments: Sequence[Segment] = SEGMENTS) -> date | None:
    """The day until which to leave somebody in peace whom one has chased; None where there is no need to."""
    if not history.touches:
        return None
    last = history.touches[-1].day
    until = last + timedelta(days=PAUSE)
    if until <= history.today:
        return None
    case = Case(target=as_target(person, me, segments), history=evolve(history, today=last))
    return until if truth(chasing.fires, Reader(case), chasing.settings) else None


def _pauses(network: Network, past: Mapping[str, History], segments: Sequence[Segment]) -> tuple[str, ...]:
    """Whom the plan leaves in peace, and until when."""
    found: list[str] = []
    for person in others(network):
        until = pause_until(person, network.me, past[person.id], segments)
        if until and not away(person, past[person.id].today):
            found.append(f"{person.name} did not answer several touches in a row: leave them in peace until {until}")
    return tuple(found)


def _target_purpose(person: Person, me: Me, allowed: bool) -> tuple[Purpose, str]:
    chosen = f"a target of yours: {person.reason}"
    if allowed:
        return "give", chosen
    if person.wants is None:
        return "learn", f"{chosen}; what they want is not known"
    if give_value(me, person).low == 0:
        return "learn", f"{chosen}; nothing you offer is known to be of use to them"
    if overrated(me, person):
        return "learn", f"{chosen}; so far above you, only a give that has landed would prove that you have something"
    return "upkeep", f"{chosen}; none of your goals is linked to them"


def overrated(me: Me, person: Person) -> bool:
    """Whether a person stands so far above me that only a landed give proves that I can give."""
    apart = gap(me, person)
    return apart is not None and apart.high >= FAR


def may_give(person: Person, me: Me, history: History, segments: Sequence[Segment]) -> bool:
    """Whether the rules about targets let a give be planned: none of them is broken by it."""
    target = as_target(person, me, segments, selected=True, purpose="give")
    reader = Reader(Case(target=target, history=history))
    rules = (no_goal_link, cannot_name_the_help, overrated_offer)
    return not any(truth(rule.fires, reader, rule.settings) for rule in rules)


def _overdue(person: Person, history: History) -> bool:
    every = duration_days(person.cadence) if person.cadence else None
    since = days_since(history)
    return every is not None and since is not None and since > every


def _find_out(person: Person, me: Me, placement: Placement) -> tuple[str, ...]:
    asked = [f"what {person.name} wants"] if person.wants is None else []
    asked += [f"how {person.name} could help you"] if person.can_help is None and me.goals else []
    return (*asked, *([placement.question] if placement.question else []))


def _importance(prospect: Prospect) -> float:
    """How much a touch to this target counts: 1, and up to 1 more by the sure part of the return."""
    return (1 + min(1.0, prospect.placement.get.low)) * prospect.fading


def _options(prospect: Prospect) -> list[tuple[tuple[PlannedGive, ...], int, float]]:
    """Bundles of gives with minutes and worth: the first few together, each lesser one counting half."""
    if not prospect.gives:
        worth = 0.1 if prospect.purpose == "upkeep" else 0.15
        return [((), prospect.minutes, worth)]
    prefixes = [prospect.gives[:n] for n in range(1, len(prospect.gives) + 1)]
    singles = [(give,) for give in prospect.gives[1:] if not _owed(prospect.gives[0])]
    found: list[tuple[tuple[PlannedGive, ...], int, float]] = []
    for bundle in (*prefixes, *singles):
        if prospect.purpose in GIVING and not any(give.for_want and give.value > 0 for give in bundle):
            continue
        values = sorted((give.value for give in bundle), reverse=True)
        total = sum(value * 0.5**rank for rank, value in enumerate(values))
        found.append((bundle, sum(give.minutes for give in bundle), total + 0.05))
    return found


def _owed(give: PlannedGive) -> bool:
    return give.kind in ("thanks", "answer")


def _candidate(prospect: Prospect, extras: Extras) -> Candidate:
    weight = _importance(prospect) * extras.weight(prospect.person.id)
    options = tuple(
        Option(str(number), minutes, max(1, round(worth * weight * UNITS)))
        for number, (_, minutes, worth) in enumerate(_options(prospect))
        if minutes > 0 and weight > 0
    )
    segment = prospect.placement.segment
    return Candidate(prospect.person.id, segment.name if segment else "", options)


def _entry(prospect: Prospect, me: Me, option: Option, segments: Sequence[Segment], extras: Extras) -> Entry:
    person, history, placement = prospect.person, prospect.history, prospect.placement
    bundle = _options(prospect)[int(option.key)][0]
    first = {"thank": "thank", "answer": "reply", "learn": "learn"}.get(prospect.purpose, "give")
    advice = choose_approach(me, person, history, placement.possible or segments, first)
    advice = heed(advice, extras.hints.get(person.id, ()), history.today)
    lacking = f"before an ask: {', '.join(advice.lacking)}" if advice.lacking else "an ask is allowed"
    return Entry(
        id=person.id,
        name=person.name,
        purpose=prospect.purpose,
        minutes=option.minutes,
        segment=placement.segment.name if placement.segment else None,
        possible_segments=tuple(segment.name for segment in placement.possible),
        like=tuple(segment.like for segment in placement.possible),
        approach=advice.approach,
        gives=bundle,
        may_ask=advice.may_ask,
        earliest_ask=advice.earliest_ask,
        find_out=prospect.find_out,
        expect=advice.expect,
        horizon_days=advice.horizon_days,
        why=(*prospect.why, lacking),
        existing=_existing(history),
        min_minutes=min(minutes for _, minutes, _ in _options(prospect)),
        worth=option.value / UNITS,
    )


def _existing(history: History) -> bool:
    landed = gives(history)
    return bool(inbound(history)) or (landed is not None and landed.low > 0)


def _left_out(extras: Extras) -> tuple[str, ...]:
    names = sorted(extras.left_out)
    return (f"left out, because a plugin failed on them: {', '.join(names)}",) if names else ()


def _notes(network: Network, prospects: Sequence[Prospect]) -> tuple[str, ...]:
    found: list[str] = []
    if network.me.offers is None:
        found.append("nothing is known of what you can offer: gives that need a guess are left out")
    if network.me.goals is None:
        found.append("nothing is known of your goals: targets cannot be ranked by return")
    unknown = sum(p.person.wants is None for p in prospects)
    if unknown:
        found.append(f"of {unknown} of {len(prospects)} people nothing is known of what they want")
    if not any(p.person.reason is not None for p in prospects):
        found.append("no target is chosen: `networking-rules select` chooses some, with a reason")
    return tuple(found)
