"""
The four steps composed into a plan: whom to give time this week, for what, how, and what to expect.

The law above all: every plan made here passes its own rules. So the planner asks the rules themselves whether
a target may be given to, and keeps to what they allow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from attrs import evolve, frozen

from networking_rules import checks
from networking_rules.cases import cases, day_of, histories, others
from networking_rules.facts.history import days_since, gives, inbound
from networking_rules.findings import Report
from networking_rules.logic import RuleBook
from networking_rules.model import (
    SEGMENTS,
    Entry,
    History,
    LeftOut,
    Me,
    Network,
    Person,
    Plan,
    PlannedGive,
    Purpose,
    Segment,
)
from networking_rules.purposes import Calling, Pause, choose_purpose, left_alone, overdue
from networking_rules.rulebooks import guide
from networking_rules.steps.afford import allocate_time
from networking_rules.steps.approach import choose_approach
from networking_rules.steps.extras import NOTHING, Extras, heed, merge_gives
from networking_rules.steps.provide import gentle_gives, suggest_gives, without_common
from networking_rules.steps.segment import Placement, help_question, place, settled, wants_question
from networking_rules.steps.solver import Candidate, Option

Progress = Callable[[str, int, int], None]

WEEK = 120
"""The minutes taken where nobody says: two hours a week, about what people give who see little in networking."""
DEAREST = 0.25
SMALL = 15
"""A give may take a quarter of the budget, or a quarter of an hour: the same as give-too-dear."""
MOST_GIVES = 3
LEARN_MINUTES, TOUCH_MINUTES = 10, 5
FADING = 2
"""After so many touches meant for the same, the next one counts half: ours."""
NEVER = 10**6
"""Days since the last touch where there was none."""
UNITS = 1_000_000
GIVING: tuple[Purpose, ...] = ("give", "ask")
_FIRST = {"thank": "thank", "answer": "reply", "learn": "learn"}
"""The act with which the approach begins, by purpose: else a give."""


@frozen
class Week:
    """What is the same for everybody in a plan: me, the budget in minutes, the segments, what plugins add."""

    me: Me
    minutes: int
    segments: Sequence[Segment]
    extras: Extras


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
    minutes: int | None = None,
    today: date,
    segments: Sequence[Segment] = SEGMENTS,
    book: RuleBook | None = None,
    progress: Progress | None = None,
    extras: Extras = NOTHING,
) -> Plan:
    """
    A week's plan for a network: segment, approach, provide, afford, in that order.

    `minutes` is the budget, by default the `minutes_per_week` of the network's `me`; `today` the day up to which
    history counts. The plan's `report` holds what the rules (`book`, by default the guide's) say of the past that the
    plan answers, and of the plan itself. `segments` may be a `Scheme`, with the word of a segmenter; `extras` is what
    plugins add (see `Host.plan`). Raises ValueError for a negative budget, TypeError for what is no network, no whole
    minutes or no date, and where nobody says how many minutes there are.
    """
    checks.given("plan", network, Network, "a Network (`load` and `Adapter.network` make one)")
    minutes = _budget(network.me, minutes)
    checks.given("today", today, date, "a date")
    today = day_of(today)
    segments = settled(segments)
    made = _composed(network, today, Week(network.me, minutes, segments, extras), progress)
    told = Report(problems=extras.problems, complete=not extras.problems)
    return evolve(made, report=review(made, network, book or guide(), segments) + told)


def _composed(network: Network, today: date, week: Week, progress: Progress | None) -> Plan:
    """The plan, before the rules have seen it."""
    prospects, left_out = _called(network, histories(network, today), week, progress)
    candidates = [_candidate(prospect, week.extras) for prospect in prospects]
    allocation = allocate_time(candidates, week.minutes, week.segments)
    entries = [
        _entry(prospect, option, week)
        for prospect in prospects
        if (option := allocation.chosen.get(prospect.person.id)) is not None
    ]
    return Plan(
        today=today,
        minutes=week.minutes,
        targets=tuple(sorted(entries, key=lambda e: (-e.worth, e.id))),
        waiting=tuple(p.person.id for p in prospects if p.person.id not in allocation.chosen),
        left_out=tuple(sorted(left_out, key=lambda one: one.id)),
        notes=_notes(network, prospects),
        worth=allocation.value / UNITS,
        bound=allocation.bound / UNITS,
        proof=allocation.proof,
    )


def _budget(me: Me, minutes: int | None) -> int:
    budget = me.minutes_per_week if minutes is None else minutes
    if budget is None:
        raise TypeError("plan takes `minutes` where the network's `me` has no minutes_per_week")
    checks.given("minutes", budget, int, "a whole number")
    if budget < 0:
        raise ValueError("a budget cannot be negative")
    return budget


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


def _called(
    network: Network, past: Mapping[str, History], week: Week, progress: Progress | None
) -> tuple[list[Prospect], list[LeftOut]]:
    """Who may get time, best first; and who may not, each with the reason."""
    people = others(network)
    found: list[Prospect] = []
    left_out: list[LeftOut] = []
    for number, person in enumerate(people):
        if progress and number % 500 == 0:
            progress("planning", number, len(people))
        one = _considered(person, past[person.id], week)
        found.append(one) if isinstance(one, Prospect) else left_out.append(one)
    return sorted(_faded(found), key=lambda p: p.placement.rank), left_out


def _considered(person: Person, history: History, week: Week) -> Prospect | LeftOut:
    """What the plan may do for one person, or why it does nothing."""
    alone = left_alone(person, history.today)
    if alone:
        return alone
    if person.id in week.extras.left_out:
        return LeftOut(person.id, person.name, "plugin_failed", "a plugin failed on them; the problems say how")
    if week.extras.weight(person.id) == 0:
        told = "; ".join(week.extras.reasons(person.id))
        return LeftOut(person.id, person.name, "counts_nothing", told)
    called = choose_purpose(person, week.me, history, week.segments)
    if isinstance(called, Pause):
        told = f"they did not answer several touches in a row: leave them in peace until {called.until}"
        return LeftOut(person.id, person.name, "chased", told)
    if called is None:
        told = "you gave no reason why they are a target (`networking-rules select` notes one)"
        return LeftOut(person.id, person.name, "no_reason", f"{told}, and nothing has come from them")
    return _prospect(person, history, called, week)


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


def _prospect(person: Person, history: History, called: Calling, week: Week) -> Prospect | LeftOut:
    """What to do for one person, or why nothing where a tie is kept up well enough."""
    purpose, reason = called.purpose, called.reason
    code, told = "nothing_now", "the tie is kept up, and nothing that you offer is known to be wanted"
    placement = place(week.me, person, week.segments)
    gentle = gentle_gives(person, history)
    wanted = _suggested(person, history, week) if purpose != "learn" else ()
    reach = any(segment.like == "reach" for segment in placement.possible)
    ranked = without_common((*gentle, *wanted)) if reach else (*gentle, *wanted)
    dearest = max(SMALL, int(week.minutes * DEAREST))
    chosen = tuple(give for give in ranked if give.minutes <= dearest)[: MOST_GIVES + len(gentle)]
    if purpose == "give" and not any(give.for_want for give in chosen):
        code, told = "too_dear", f"what they want takes more than a quarter of these {week.minutes} minutes"
        purpose, reason = "upkeep", f"{reason}; {told}"
    if purpose == "upkeep" and not chosen and person.reason is None and not overdue(person, history):
        return LeftOut(person.id, person.name, code, told)
    least = LEARN_MINUTES if purpose == "learn" else min((g.minutes for g in chosen), default=TOUCH_MINUTES)
    why = (reason, placement.why, *week.extras.reasons(person.id))
    return Prospect(person, history, placement, purpose, chosen, least, why, _find_out(person, week.me, placement))


def _suggested(person: Person, history: History, week: Week) -> tuple[PlannedGive, ...]:
    """What could be given: by step 3, or by all who were asked for suggestions."""
    given = week.extras.gives
    return merge_gives(suggest_gives(week.me, person, history) if given is None else given.get(person.id, ()))


def _find_out(person: Person, me: Me, placement: Placement) -> tuple[str, ...]:
    """What to find out, each thing once: the question that decides the segment may ask for the same."""
    asked = {wants_question(person): f"what {person.name} wants"} if person.wants is None else {}
    if person.can_help is None and me.goals:
        asked[help_question(person)] = f"how {person.name} could help you"
    if placement.question:
        asked.setdefault(placement.question, placement.question)
    return tuple(asked.values())


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
    return Candidate(prospect.person.id, _group(prospect.placement), options)


def _group(placement: Placement) -> str:
    """
    The segment whose limits a target keeps to, "" while that is not decided.

    Who is reach in every possible segment counts as that, and keeps to the strictest share of them.
    """
    if placement.segment is None and all(segment.like == "reach" for segment in placement.possible):
        shares = [(1.0 if one.share is None else one.share, one.name) for one in placement.possible]
        return min(shares, default=(1.0, ""))[1]
    return placement.segment.name if placement.segment else ""


def _entry(prospect: Prospect, option: Option, week: Week) -> Entry:
    person, history, placement = prospect.person, prospect.history, prospect.placement
    bundle = _options(prospect)[int(option.key)][0]
    first = _FIRST.get(prospect.purpose, "give") if bundle or prospect.purpose != "upkeep" else "news"
    advice = choose_approach(week.me, person, history, placement.possible or week.segments, first)
    advice = heed(advice, week.extras.hints.get(person.id, ()), history.today)
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


def _notes(network: Network, prospects: Sequence[Prospect]) -> tuple[str, ...]:
    found: list[str] = []
    if network.me.offers is None:
        found.append("nothing is known of what you can offer: gives that need a guess are left out")
    if network.me.goals is None:
        found.append("nothing is known of your goals: targets cannot be ranked by return")
    unknown = sum(p.person.wants is None for p in prospects)
    if unknown:
        found.append(f"what they want is not known of {unknown} of {len(prospects)} people")
    if not any(p.person.reason is not None for p in prospects):
        found.append("no target is chosen: `networking-rules select` chooses some, with a reason")
    return tuple(found)
