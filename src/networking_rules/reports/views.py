"""What the pages show, gathered from plans, networks and reports into plain values. No markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from attrs import frozen

from networking_rules.cases import others
from networking_rules.facts.target import OVER
from networking_rules.findings import SEVERITIES, Finding, Report, Severity, Unknown
from networking_rules.model import LEFT_OUT, Approach, Entry, LeftOut, Network, Person, Plan, Segment
from networking_rules.reports.base import many
from networking_rules.reports.charts import MONTHS, Timeline
from networking_rules.steps.segment import Placement, segment_targets

LADDERS = 40
"""So many targets have a row in the picture of all ladders; everybody's ladder is in their card."""


def day(value: date) -> str:
    """A date as people write it: 3 Mar 2026."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


@frozen
class Rung:
    """One or several steps of a ladder with the same act: what, and on which days."""

    act: str
    what: str
    days: tuple[date, ...]

    @property
    def when(self) -> str:
        """The days in words."""
        return ", ".join(day(value) for value in self.days)


def rungs(approach: Approach | None) -> tuple[Rung, ...]:
    """The steps of an approach, those of one kind that follow each other as one."""
    made: list[Rung] = []
    for step in approach.steps if approach else ():
        if made and (made[-1].act, made[-1].what) == (step.act, step.what):
            made[-1] = Rung(step.act, step.what, (*made[-1].days, step.on))
        else:
            made.append(Rung(step.act, step.what, (step.on,)))
    return tuple(made)


def through(channel: str | None) -> str:
    """A channel in words: by email, in person."""
    if channel is None:
        return "by a channel not known yet"
    return channel if channel.startswith("in ") else f"by {channel}"


def gives_ahead(entry: Entry) -> int:
    """How many gives the ladder has before an ask, or in all where it has none."""
    steps = entry.approach.steps if entry.approach else ()
    acts = [step.act for step in steps]
    return acts[: acts.index("ask") if "ask" in acts else len(acts)].count("give")


def gate(entry: Entry, shown: Callable[[date], str] = day) -> str:
    """Whether an ask is earned, or when at the earliest; `shown` writes a date."""
    if entry.may_ask:
        return "allowed now, after the give"
    if entry.earliest_ask:
        return f"not yet; {shown(entry.earliest_ask)} at the earliest, if every give lands"
    return "not in sight"


def ladder(entry: Entry) -> str:
    """The ladder in a sentence: how many gives, and when an ask is earned."""
    gives = many(gives_ahead(entry), "give")
    if entry.may_ask:
        return f"{gives}, then an ask is allowed"
    if entry.earliest_ask:
        return f"{gives}, then an ask on {day(entry.earliest_ask)} at the earliest, if they land"
    return f"{gives}; no ask is in sight"


@frozen
class Dot:
    """A step on the picture of ladders."""

    kind: str
    left: float
    told: str


@frozen
class Row:
    """One target in the picture of ladders: its steps, and the day of the first ask where one is in sight."""

    id: str
    name: str
    dots: tuple[Dot, ...]
    end: float
    told: str


def ladder_rows(entries: Sequence[Entry], time: Timeline) -> tuple[Row, ...]:
    """The rows of the picture, for the first `LADDERS` targets."""
    made: list[Row] = []
    for entry in entries[:LADDERS]:
        steps = entry.approach.steps if entry.approach else ()
        dots = tuple(
            Dot(step.act if step.act in ("ask", "give") else "other", time.at(step.on), f"{step.act}, {day(step.on)}")
            for step in steps
        )
        made.append(Row(entry.id, entry.name, dots, max((dot.left for dot in dots), default=0.0), ladder(entry)))
    return tuple(made)


@frozen
class Group:
    """All findings of one rule: what is the same for all once, then each with its own words."""

    code: str
    name: str
    severity: Severity
    why: str
    ground: str
    fix: str
    findings: tuple[Finding, ...]


def groups(findings: Iterable[Finding]) -> tuple[Group, ...]:
    """Findings by rule, the gravest rule first. `fix` is empty where the fixes differ."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.code, []).append(finding)
    made = [_group(items) for items in found.values()]
    return tuple(sorted(made, key=lambda group: (SEVERITIES.index(group.severity), -len(group.findings), group.code)))


def worst(findings: Iterable[Finding]) -> Severity | None:
    """The gravest severity among some findings; None for none."""
    found = {finding.severity for finding in findings}
    return next((severity for severity in SEVERITIES if severity in found), None)


def _group(items: list[Finding]) -> Group:
    first = items[0]
    fixes = {finding.fix for finding in items}
    gravest = worst(items) or "info"
    fix = fixes.pop() if len(fixes) == 1 else ""
    return Group(first.code, first.name, gravest, first.why, "; ".join(first.ground), fix, tuple(items))


@frozen
class Doubt:
    """One rule that could not be decided: about which targets or drafts, and for want of what."""

    code: str
    name: str
    because: str
    about: tuple[str, ...]


def doubts(unknowns: Iterable[Unknown]) -> tuple[Doubt, ...]:
    """Unknowns by rule and reason, so that what is the same for many is told once."""
    found: dict[tuple[str, str, str], dict[str, None]] = {}
    for unknown in unknowns:
        about = found.setdefault((unknown.code, unknown.name, unknown.because), {})
        one = unknown.target or unknown.file
        if one:
            about[one] = None
    return tuple(Doubt(*key, tuple(about)) for key, about in sorted(found.items()))


def some(names: Sequence[str], most: int = 10) -> str:
    """The first few of some names, and how many more there are."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def left_out(plan: Plan, everybody: bool = False) -> tuple[str, ...]:
    """Whom a plan leaves out: how many for which reason, most first; or `everybody` by name, with the reason."""
    if everybody:
        return tuple(f"{one.name} [{one.id}]: {_why(one)}" for one in plan.left_out)
    counts = Counter(one.code for one in plan.left_out)
    return tuple(f"{count} {LEFT_OUT.get(code, code)}" for code, count in sorted(counts.items(), key=_most))


def _why(one: LeftOut) -> str:
    words = LEFT_OUT.get(one.code, one.code)
    return f"{words}; {one.why}" if one.why else words


def _most(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def nobody(plan: Plan) -> str:
    """Why a plan has no target."""
    if plan.waiting:
        return "Nobody gets time: these minutes are too few for anything that could be done."
    return "Nobody to give time to: no targets are chosen, and there is nobody to thank or to answer."


def standing(plan: Plan, person: Person) -> str:
    """What a plan does with one person, and why, in a sentence."""
    budget = "this plan" if plan.minutes is None else f"a plan of {plan.minutes} minutes"
    for entry in plan.targets:
        if entry.id == person.id:
            return f"{person.name} is in {budget}: {entry.purpose}, {entry.minutes} minutes; {'; '.join(entry.why)}"
    for one in plan.left_out:
        if one.id == person.id:
            return f"{person.name} is not planned for: {_why(one)}"
    if person.id in plan.waiting:
        place = plan.waiting.index(person.id) + 1
        told = f"waiting for time, number {place} of {len(plan.waiting)}; others bring more for their minutes"
        return f"{person.name} is not in {budget}: {told}"
    return f"{person.name} is not planned for: that is you"


@frozen
class Piece:
    """A stretch of a draft: under which findings (by number) it lies, and which of them end with it."""

    text: str
    severity: Severity | None = None
    codes: str = ""
    ends: tuple[int, ...] = ()


def pieces(text: str, findings: Sequence[tuple[int, Finding]]) -> tuple[Piece, ...]:
    """A draft cut where spans begin and end."""
    spans = [(s.start, min(s.end, len(text)), n, f) for n, f in findings for s in f.spans if s.start < len(text)]
    cuts = sorted({0, len(text), *(start for start, *_ in spans), *(end for _, end, *_ in spans)})
    made: list[Piece] = []
    for left, right in pairwise(cuts):
        over = [(n, f) for start, end, n, f in spans if start <= left and right <= end]
        ends = tuple(sorted({n for _, end, n, _ in spans if end == right}))
        made.append(
            Piece(text[left:right], worst(f for _, f in over), ", ".join(sorted({f.code for _, f in over})), ends)
        )
    return tuple(made)


def planned_and_chosen(plan: Plan, network: Network, segments: Sequence[Segment]) -> tuple[Placement, ...]:
    """Where the targets of a network stand: all that were chosen by a reason or by the plan."""
    planned = {entry.id for entry in plan.targets}
    people = [
        person
        for person in others(network)
        if person.id in planned or (person.reason is not None and person.status not in OVER)
    ]
    return segment_targets(network.me, people, segments)


def names_of(plan: Plan | None, network: Network | None) -> dict[str, str]:
    """The names of everybody by id."""
    named = {person.id: person.name for person in network.people} if network else {}
    return named | ({entry.id: entry.name for entry in plan.targets} if plan else {})


def by_target(report: Report) -> Mapping[str, tuple[Finding, ...]]:
    """Findings by the target they are about."""
    found: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.target:
            found.setdefault(finding.target, []).append(finding)
    return {target: tuple(items) for target, items in found.items()}


@frozen
class Questions:
    """What is to be found out: what several targets hang on, with how many they are, and what is left of each."""

    shared: Mapping[str, int]
    own: Mapping[str, tuple[str, ...]]

    @property
    def told(self) -> tuple[str, ...]:
        """What several hang on, in words."""
        return tuple(f"{asked} ({count} targets hang on it)" for asked, count in self.shared.items())


def questions(entries: Sequence[Entry]) -> Questions:
    """The questions of some targets; one about oneself (what are your goals?) is the same for many: asked once."""
    counts = Counter(asked for entry in entries for asked in entry.find_out if entry.name not in asked)
    shared = {asked: count for asked, count in counts.items() if count > 1}
    own = {entry.id: tuple(asked for asked in entry.find_out if asked not in shared) for entry in entries}
    return Questions(shared, own)
