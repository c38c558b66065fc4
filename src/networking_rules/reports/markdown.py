"""Markdown, for pull requests, issues and notes. What comes from people is escaped: it cannot format or link."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from networking_rules.findings import Finding, Report
from networking_rules.interval import Interval
from networking_rules.model import Entry, Plan
from networking_rules.reports import base, charts, views
from networking_rules.reports.base import Context
from networking_rules.steps.segment import Placement

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@&$:-])")
_BADGES = {"error": "❌", "warning": "⚠️", "info": "ℹ️"}
_MOST = 200


def escaped(words: str) -> str:
    """Words as plain text in Markdown, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(words.split()))


def report(found: Report, context: Context) -> str:
    """A report: the counts, each rule with its findings, then what could not be told and the problems."""
    if context.statistics:
        return _statistics(found)
    return "\n".join(["# What the rules say", "", *_findings(found, context)])


def _findings(found: Report, context: Context) -> list[str]:
    lines = [f"**{escaped(base.tally(found))}**", ""]
    for group in views.groups(found.findings):
        lines += [
            f"### {_BADGES[group.severity]} {group.severity} {group.code} {group.name}",
            "",
            escaped(group.why),
            "",
        ]
        lines += [_finding(finding, context, not group.fix) for finding in group.findings[:_MOST]]
        lines += _more(len(group.findings))
        lines += [""] + ([f"Instead: {escaped(group.fix)}", ""] if group.fix else [])
    if context.unknowns and found.unknowns:
        lines += ["### Cannot tell", ""]
        lines += [_doubt(doubt, context) for doubt in views.doubts(found.unknowns)]
        lines.append("")
    if found.problems:
        lines += ["### Problems with the input", ""]
        lines += [f"- {problem.severity}: {escaped(str(problem))}" for problem in found.problems[:_MOST]]
        lines += [*_more(len(found.problems)), ""]
    return lines


def _doubt(doubt: views.Doubt, context: Context) -> str:
    names = views.names_of(None, context.network)
    about = f" ({views.some([names.get(one, one) for one in doubt.about])})" if doubt.about else ""
    return f"- {doubt.code} {doubt.name}{escaped(about)}: {escaped(doubt.because)}"


def _more(count: int) -> list[str]:
    return [f"- and {count - _MOST} more"] if count > _MOST else []


def _finding(finding: Finding, context: Context, fix: bool) -> str:
    place = base.place_of(finding, context.texts)
    where = f"{finding.file}, line {place.line}" if place and finding.file else finding.file or ""
    about = views.names_of(None, context.network).get(finding.target or "", finding.target)
    parts = [
        f"**{escaped(about)}** " if about else "",
        escaped(finding.message),
        f" ({escaped(where)})" if where else "",
        f": “{escaped(finding.span.text)}”" if finding.span and finding.span.text else "",
        f" — {escaped(finding.fix)}" if fix else "",
    ]
    return f"- {''.join(parts)}"


def _statistics(found: Report) -> str:
    rows = ["| count | rule | name | severity |", "|---:|---|---|---|"]
    rows += [f"| {one.count} | {one.code} | {one.name} | {one.severity} |" for one in base.statistics(found.findings)]
    return "\n".join([*rows, "", escaped(base.tally(found))])


def plan(made: Plan, context: Context) -> str:
    """A plan: the minutes by segment, each target with reasons, gives and approach, and what the rules say."""
    if context.statistics:
        return _statistics(made.report)
    budget = "no budget" if made.minutes is None else f"{made.allocated_minutes} of {made.minutes} minutes"
    lines = [f"# Networking plan from {views.day(made.today)}", ""]
    lines += [f"{budget}, {base.many(len(made.targets), 'target')}, {len(made.waiting)} waiting for time.", ""]
    lines += [] if made.targets else [views.nobody(made), ""]
    asked = views.questions(made.targets)
    for _, name, entries in charts.by_segment(made.targets, context.segments):
        lines += [f"## {escaped(name)}: {sum(entry.minutes for entry in entries)} minutes", ""]
        for entry in entries:
            lines += [*_entry(entry, asked.own[entry.id]), ""]
    if asked.shared:
        lines += ["## Find out", "", *(f"- {escaped(question)}" for question in asked.told), ""]
    if made.waiting:
        names = views.names_of(made, context.network)
        shown = views.some([names.get(known, known) for known in made.waiting], _MOST)
        lines += ["## Waiting for time", "", escaped(shown), ""]
    told = views.left_out(made, context.everybody)
    lines += ["## Not planned for", "", *(f"- {escaped(one)}" for one in told), ""] if told else []
    lines += [f"Note: {escaped(note)}\n" for note in made.notes]
    lines += ["## What the rules say of the past, and of this plan", "", *_findings(made.report, context)]
    return "\n".join(lines).rstrip()


def _entry(entry: Entry, asked: Iterable[str]) -> list[str]:
    lines = [f"### {escaped(entry.name)}: {entry.purpose}, {entry.minutes} minutes", ""]
    lines += _listed("Why", entry.why)
    gives = (f"{g.what} ({g.minutes} min{'; ' + g.why if g.why else ''})" for g in entry.gives)
    lines += _listed("Give", gives)
    if entry.approach:
        steps = "; ".join(f"{rung.act} {rung.when}" for rung in views.rungs(entry.approach))
        lines.append(f"- How: {escaped(views.through(entry.approach.channel))}: {escaped(steps)}")
    lines.append(f"- Ask: {escaped(views.gate(entry))}")
    lines += _listed("Find out", asked)
    return lines + ([f"- Expect: {escaped(entry.expect)}"] if entry.expect else [])


def _listed(word: str, items: Iterable[str]) -> list[str]:
    found = [escaped(item) for item in items]
    return (
        [f"- {word}: {found[0]}"]
        if len(found) == 1
        else [f"- {word}:", *(f"  - {i}" for i in found)]
        if found
        else []
    )


def segments(placements: Sequence[Placement], context: Context) -> str:
    """A table of targets by segment, with the question that would decide the open ones."""
    names = views.names_of(None, context.network)
    rows = ["| target | segment | offer | return | what would decide it |", "|---|---|---:|---:|---|"]
    for placement in placements:
        where = " or ".join(segment.name for segment in placement.possible)
        cells = (
            escaped(names.get(placement.id, placement.id)),
            escaped(where),
            amount(placement.give),
            amount(placement.get),
            escaped(placement.question or ("set by hand" if placement.pinned else "")),
        )
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) if placements else "No targets."


def amount(value: Interval) -> str:
    """A range in a few digits."""
    if math.isinf(value.high):
        return f"{value.low:.2g} or more"
    return f"{value.low:.2g}" if value.exact else f"{value.low:.2g} to {value.high:.2g}"
