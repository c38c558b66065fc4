"""
From what people have (a draft, a network, a plan) to the cases that rules are checked on.

This is what `RuleBook.check` uses for the guide: it reads nothing and knows no clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import date, datetime
from types import NoneType
from typing import Any, TypedDict, cast, overload

from attrs import evolve, frozen

from networking_rules import checks
from networking_rules.facts.history import my_asks
from networking_rules.facts.seen import acts, reading, sure_asks
from networking_rules.facts.target import OVER, put_off
from networking_rules.model import (
    SEGMENTS,
    Ask,
    Case,
    Draft,
    Entry,
    History,
    Me,
    Network,
    Person,
    Plan,
    Roster,
    Segment,
    Target,
    Touch,
)
from networking_rules.people import address_key, find_person, misread, namesakes
from networking_rules.problems import InputError, Problem
from networking_rules.steps.segment import settled, standing
from networking_rules.suppressions import accepted
from networking_rules.text import size_of

PAST = frozenset({"history", "ask", "target"})
_WHO = "a Person, a Target, or the id, a key or the name of somebody in the network"
_EMPTY = Problem("empty-draft", "has no words of its own, so that nothing was checked")
_UNREAD = Problem(
    "language-unread",
    "the text seems to be in no language that is read here, so that no finding proves nothing; a plugin can bring a"
    " phrasebook for it, and where it is read here after all, say so (`language`, --language); or leave the text out",
)
_SEVERAL = Problem(
    "several-recipients",
    "goes to several people who are known, so that no history was looked at; check it for each of them (`target`)",
    "warning",
)
STRANGER = Person("?", "a stranger")
_FEW = 3


class Parts(TypedDict, total=False):
    """The keywords of `cases`, and so of `check`, for type checkers."""

    network: Network | None
    target: Target | Person | str | None
    history: History | None
    me: Me | None
    today: date | None
    segments: Sequence[Segment]
    accept: Mapping[str, str] | None


def cases(
    *subjects: object,
    network: Network | None = None,
    target: Target | Person | str | None = None,
    history: History | None = None,
    me: Me | None = None,
    today: date | None = None,
    segments: Sequence[Segment] = SEGMENTS,
    accept: Mapping[str, str] | None = None,
) -> Iterator[Case]:
    """
    The cases for a draft, several drafts, a network, a plan, an entry, a target or a ready-made case.

    With a `network`, a draft is checked against the history with `target` (an id, a key or a name of somebody there,
    or a person; an address that nobody there has is a stranger's), and a person, a target and a plan get their
    histories. Without a `target`, a draft's recipients are looked up: one who is known is the target, one who is not
    makes it a message to a stranger, and of several who are known none is taken, which is told as a problem. `today`
    is the day up to which history counts (of a datetime its date); without it, the day of the last touch. What was
    left out of a network comes first, as a case of its own: a touch that is not there may be the one that a verdict
    rests on. Of drafts to people in the network only what may be about them is told (`Problem.people`). `accept` has
    codes of rules whose findings are accepted, each with the reason, as a comment in a text does: `{"GIV001": "she
    offered it"}`. Raises TypeError for anything else, and for a history or another `me` beside a network, which has
    them; ValueError for an acceptance without a reason; InputError for a target who is not in the network.
    """
    today = day_of(today)
    checks.given("network", network, (Network, NoneType), "a Network")
    checks.given("target", target, (Target, Person, str, NoneType), _WHO)
    checks.given("history", history, (History, NoneType), "a History")
    checks.given("me", me, (Me, NoneType), "a Me")
    segments = settled(segments)
    for one in segments:
        checks.given("segments", one, Segment, "a list of Segment")
    if network is not None and history is not None:
        raise TypeError("check takes a history or a network that it is found in, not both")
    if me is not None and any(one.me != me for one in _networks((network, *subjects))):
        raise TypeError("check takes `me` or a network, which has me, not both: evolve(network, me=me)")
    checks.given("accept", accept, (Mapping, NoneType), "a mapping of codes to reasons")
    let = accepted(accept or {})
    past = in_order(history) if history else None
    known = _Known(network, target, past, me or Me(), today, segments)
    alone = subjects[0] if len(subjects) == 1 else None
    for case in _all(cast("Sequence[object]", alone) if isinstance(alone, list | tuple) else subjects, known):
        yield evolve(case, accepted=(*case.accepted, *let)) if let else case


def _networks(subjects: Iterable[object]) -> Iterator[Network]:
    """The networks among some things, and in the lists among them."""
    for one in subjects:
        if isinstance(one, Network):
            yield one
        elif isinstance(one, list | tuple):
            yield from _networks(cast("Sequence[object]", one))


def _all(subjects: Sequence[object], known: _Known) -> Iterator[Case]:
    drafts = [s for s in subjects if isinstance(s, Draft)]
    aims = [_aim_of(draft, known) for draft in drafts]
    whose = _whose(aims, known.network) if len(drafts) == len(subjects) else None
    yield from _left_out((one for one in (known.network, *subjects) if isinstance(one, Network)), whose)
    if drafts:
        for draft, (aim, told) in zip(drafts, aims, strict=True):
            made = draft_case(draft, *aim)
            yield evolve(made, problems=(*made.problems, *told)) if told else made
        if len(drafts) > 1:
            yield Case(drafts=tuple(drafts), subjects=frozenset({"drafts"}))
    for subject in subjects:
        if not isinstance(subject, Draft):
            yield from _of(subject, known)


@overload
def day_of(today: date) -> date: ...
@overload
def day_of(today: date | None) -> date | None: ...
def day_of(today: date | None) -> date | None:
    """A day, or None; of a datetime its date. Raises TypeError for anything else."""
    checks.given("today", today, (date, NoneType), "a date")
    return today.date() if isinstance(today, datetime) else today


def _left_out(networks: Iterable[Network], whose: Set[str] | None) -> Iterator[Case]:
    """What was left out of networks, as far as it may be about some people, or about anybody."""
    told = tuple(
        one
        for network in networks
        for one in network.problems
        if one.severity == "error"
        and (whose is None or one.people is None or not whose.isdisjoint(map(network.id_of, one.people)))
    )
    if told:
        yield Case(problems=told, subjects=frozenset())


@frozen
class _Known:
    """What is known beside the subjects of a check."""

    network: Network | None
    target: Target | Person | str | None
    history: History | None
    me: Me
    today: date | None
    segments: Sequence[Segment]


def _of(subject: object, known: _Known) -> Iterator[Case]:
    match subject:
        case Case():
            yield subject
        case Network():
            yield from network_cases(subject, known.today or last_day(subject), known.segments)
        case Plan():
            yield from plan_cases(subject, known.network, known.segments)
        case Entry():
            target = known.target if isinstance(known.target, Target) else None
            about = frozenset({"entry"})
            yield Case(entry=subject, target=target, history=known.history, label=subject.id, subjects=about)
        case History():
            past = in_order(subject)
            aimed = _aim(evolve(known, history=past))[0]
            yield Case(history=past, ask=last_ask(past), target=aimed, label=_label(aimed))
        case Target() | Person():
            target, history, _ = _aim(evolve(known, target=subject))
            person = subject.person if isinstance(subject, Target) else subject
            yield Case(target=target, history=history, ask=last_ask(history) if history else None, label=person.id)
        case list() | tuple():
            yield from _all(cast("Sequence[object]", subject), known)
        case _:
            raise TypeError(
                "check takes drafts, a network, a plan, an entry, a history, a target or a case,"
                f" not {type(subject).__name__}"
            )


def _label(target: Target | None) -> str | None:
    return target.person.id if target and target.person.id != STRANGER.id else None


_Aim = tuple[Target | None, History | None, frozenset[str]]


def _whose(aims: Sequence[tuple[_Aim, tuple[Problem, ...]]], network: Network | None) -> set[str] | None:
    """Whom drafts are to; None unless each is to somebody in the network: who is not may be whom it left out."""
    targets = [aim[0] for aim, _ in aims]
    if network is None or not network.problems or None in targets:
        return None
    ids = {network.id_of(target.person.id) for target in targets if target is not None}
    return ids if ids <= {person.id for person in network.people} else None


def _aim_of(draft: Draft, known: _Known) -> tuple[_Aim, tuple[Problem, ...]]:
    """Whom a draft is to: the target that was given, else its recipients; and what is in doubt about that."""
    network = known.network
    if network is None or not (known.target is None or isinstance(known.target, str)):
        return _aim(known), ()
    named = draft.recipients if known.target is None else (known.target,)
    found = {words: _meant(network, words) for words in named}
    people = list({one.id: one for one in found.values() if one is not None and one.id != network.me.person}.values())
    strangers = [words for words, one in found.items() if one is None]
    told = tuple(problem for words in strangers for problem in _doubts(network, words, draft))
    closed = [one for one in people if one.status in OVER]
    if closed or strangers:
        return _aim(evolve(known, target=closed[0] if closed else strangers[0])), told
    if len(people) > 1:
        return _aim(known), (evolve(_SEVERAL, file=draft.name),)
    return _aim(evolve(known, target=people[0]) if people else known), told


def _doubts(network: Network, words: str, draft: Draft) -> Iterator[Problem]:
    """Who may have an address that nobody has: those of the name beside it, and those whose address was not read."""
    told = [
        f"{one.name} ({one.id}) has the name: if they are meant, add the address to their keys"
        for one in namesakes(network, words)
    ]
    lost = misread(network)
    if lost:
        names = [f"{one.name} ({one.id})" for one in lost[:_FEW]] + [f"{len(lost) - _FEW} more"] * (len(lost) > _FEW)
        told.append(f"an address of {', '.join(names)} could not be read: if they are meant, mend it")
    for doubt in told:
        message = f"nobody has the address of {words!r}, so that it counts as a stranger's; {doubt}"
        yield Problem("unknown-address", message, "warning", draft.name)


def _aim(known: _Known) -> _Aim:
    """Whom a draft is to, with the history, and which subjects a check of it is about."""
    about = frozenset({"draft", "drafts", "ask"})
    network, target, segments = known.network, known.target, known.segments
    if network is not None and isinstance(target, str):
        person = _meant(network, target)
        if person is None:
            return as_target(STRANGER, network.me, segments), History(known.today or last_day(network)), about
        target = person
    if network is not None and isinstance(target, Person | Target):
        aimed = target if isinstance(target, Target) else _of_network(target, network, segments)
        past = known.history or history_of(network, aimed.person, known.today or last_day(network))
        return aimed, past, about | {"history"}
    if isinstance(target, str):
        target = evolve(STRANGER, id=target)
    if isinstance(target, Person):
        target = as_target(target, known.me, segments)
    return target, known.history, about


def _of_network(person: Person, network: Network, segments: Sequence[Segment]) -> Target:
    return as_target(person, network.me, segments, my_org=my_org(network))


def _meant(network: Network, words: str) -> Person | None:
    """The person of a network that is meant; None for an address that nobody there has. A name may be a slip."""
    try:
        return find_person(network, words)
    except InputError as error:
        if address_key(words) is not None and error.problems[0].code == "unknown-person":
            return None
        raise


def draft_case(draft: Draft, target: Target | None, history: History | None, subjects: frozenset[str]) -> Case:
    """
    The case of one draft, to a target with a history where these are known: then it is about the "reader" as well.
    """
    sure = sure_asks(draft)
    asking = sure or acts(draft, "ask")
    ask = None
    if asking and not acts(draft, "invited"):
        size = max(size_of(act.effort) for act in asking)
        ask = Ask(history, size, True, tuple((act.start, act.end) for act in asking), bool(sure))
    return Case(
        draft=draft,
        drafts=(draft,),
        target=target,
        history=history,
        ask=ask,
        subjects=subjects if target is None or _rested(target.person, history) else subjects | {"reader"},
        label=_label(target),
        file=draft.name,
        problems=unread(draft),
    )


def _rested(person: Person, history: History | None) -> bool:
    """Whether a pause is over on the day of a history."""
    return person.status == "paused" and history is not None and not put_off(person, history.today)


def unread(draft: Draft) -> tuple[Problem, ...]:
    """
    Why no finding in a draft would prove nothing: it has no words of its own, or is in a language that is not read.

    Whoever makes a case of a draft puts them into its `problems`.
    """
    seen = reading(draft)
    if not seen.sentences:
        return (evolve(_EMPTY, file=draft.name),)
    return () if seen.understood else (evolve(_UNREAD, file=draft.name),)


def as_target(person: Person, me: Me, segments: Sequence[Segment] = SEGMENTS, **changes: Any) -> Target:
    """A person as a target of mine, segmented; one with a reason is selected, and meant to be given to."""
    possible, computed = standing(me, person, segments)
    chosen = person.reason is not None
    target = Target(person, me, possible, computed, chosen, "give" if chosen else None)
    return evolve(target, **changes) if changes else target


def last_day(network: Network) -> date:
    """The day of the last touch, or the first day of all where there is none."""
    return max((touch.day for touch in network.touches), default=date.min)


def histories(network: Network, today: date) -> dict[str, History]:
    """The history with each person up to a day, by id, oldest touch first; each touch is looked at once."""
    found: dict[str, list[tuple[tuple[datetime, str, str], Touch]]] = {person.id: [] for person in network.people}
    for touch in network.touches:
        if touch.day <= today:
            found[touch.person].append((touch.order, touch))
    return {
        person.id: History(
            today,
            tuple(touch for _, touch in sorted(found[person.id], key=lambda pair: pair[0])),
            person.met.on if person.met and person.met.on and person.met.on <= today else None,
        )
        for person in network.people
    }


def in_order(history: History) -> History:
    """The history with the oldest touch first, whatever order it was given in."""
    orders = [touch.order for touch in history.touches]
    if orders == sorted(orders):
        return history
    return evolve(history, touches=tuple(sorted(history.touches, key=lambda touch: touch.order)))


def history_of(network: Network, person: Person, today: date) -> History:
    """The history with one person up to a day, also where they were made one with somebody else."""
    person = evolve(person, id=network.id_of(person.id))
    touches = [touch for touch in network.touches if touch.person == person.id]
    return histories(Network(people=(person,), touches=touches), today)[person.id]


def last_ask(history: History) -> Ask | None:
    """The last ask of mine with the history before it; None where I asked for nothing."""
    asking = my_asks(history)
    if not asking:
        return None
    touch = asking[-1]
    before = tuple(t for t in history.touches if t.order < touch.order)
    return Ask(evolve(history, touches=before, today=touch.day), touch.size)


def my_org(network: Network) -> str | None:
    """Where I work, as far as the network says."""
    return next((person.org for person in network.people if person.id == network.me.person), None)


def others(network: Network) -> tuple[Person, ...]:
    """Everybody in the network but me."""
    return tuple(person for person in network.people if person.id != network.me.person)


def roster(network: Network, today: date, segments: Sequence[Segment] = SEGMENTS) -> Roster:
    """All targets at once with their touches up to a day, those not to be contacted left out."""
    counts = dict.fromkeys((person.id for person in network.people), 0)
    for touch in network.touches:
        counts[touch.person] += touch.day <= today
    chosen = [p for p in others(network) if p.reason is not None and p.status not in OVER]
    return Roster(
        tuple(as_target(person, network.me, segments) for person in chosen),
        tuple(counts[person.id] for person in chosen),
    )


def network_cases(network: Network, today: date, segments: Sequence[Segment] = SEGMENTS) -> Iterator[Case]:
    """A case for each person, about the past and about them as a target, and one for the list of targets."""
    past, org = histories(network, today), my_org(network)
    for person in others(network):
        history = past[person.id]
        target = as_target(person, network.me, segments, my_org=org)
        about = PAST - {"target"} if person.status in OVER else PAST
        yield Case(target=target, history=history, ask=last_ask(history), subjects=about, label=person.id)
    yield Case(network=roster(network, today, segments), subjects=frozenset({"network"}))


def plan_cases(plan: Plan, network: Network | None, segments: Sequence[Segment] = SEGMENTS) -> Iterator[Case]:
    """A case for the plan and one for each entry; with the network, each entry's target is judged as well."""
    yield Case(plan=plan, subjects=frozenset({"plan"}))
    people = {person.id: person for person in network.people} if network else {}
    past = histories(network, plan.today) if network else {}
    for entry in plan.targets:
        identity = network.id_of(entry.id) if network else entry.id
        person = people.get(identity)
        target = None
        if network and person:
            target = as_target(person, network.me, segments, selected=True, purpose=entry.purpose)
        yield Case(
            entry=entry,
            plan=plan,
            target=target,
            history=past.get(identity),
            subjects=frozenset({"entry", "target"}),
            label=entry.id,
        )
