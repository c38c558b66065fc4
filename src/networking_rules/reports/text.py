"""Reports, plans and segments as plain text for people, with colour and width as the terminal has them."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from networking_rules.findings import Finding, Report
from networking_rules.model import SEGMENTS, Entry, Plan, Segment
from networking_rules.reports import base
from networking_rules.reports.base import Context, many, place_of, tally
from networking_rules.reports.charts import by_segment
from networking_rules.reports.views import gate
from networking_rules.steps.segment import Placement

WIDTH = 100
NARROWEST = 40
_COLOURS: dict[str, str] = {"error": "31", "warning": "33", "info": "36", "bold": "1", "dim": "2"}
_EXCERPT = 90
_UNSEEN, _KEPT = ("Cc", "Cf"), "\n\u200c\u200d"


class Style:
    """Marks words by ANSI codes, or leaves them alone; wraps to a width in columns."""

    def __init__(self, colour: bool = False, width: int = WIDTH) -> None:
        self.colour: bool = colour
        self.width: int = max(NARROWEST, width)

    def __call__(self, kind: str, words: str) -> str:
        return f"\x1b[{_COLOURS[kind]}m{words}\x1b[0m" if self.colour else words

    def wrap(self, words: str, lead: str) -> list[str]:
        """Words in lines of the width, the first after `lead`; none for no words."""
        inside = " " * len(lead)
        return textwrap.wrap(plain(words), self.width, initial_indent=lead, subsequent_indent=inside) if words else []


def plain(words: str) -> str:
    """Words without control characters, which could move a terminal's cursor or change its colours."""
    return "".join("\ufffd" if unicodedata.category(c) in _UNSEEN and c not in _KEPT else c for c in words)


def report(found: Report, context: Context) -> str:
    """A report: each finding with its place, reason, evidence and fix, then what could not be told, then a count."""
    style = Style(context.colour, context.width)
    if context.statistics:
        return statistics_text(found, style)
    return report_text(found, context.texts, style, context.unknowns)


def plan(made: Plan, context: Context) -> str:
    """A plan, and what the rules say of the past and of the plan itself."""
    style = Style(context.colour, context.width)
    if context.statistics:
        return statistics_text(made.report, style)
    heading = style("bold", "What the rules say of the past, and of this plan")
    told = report_text(made.report, context.texts, style, unknowns=False, problems=False)
    return f"{plan_text(made, style, context.segments)}\n\n{heading}\n{told}"


def segments(placements: Sequence[Placement], context: Context) -> str:
    """Targets by segment, best first."""
    names = {person.id: person.name for person in context.network.people} if context.network else {}
    return segments_text(placements, names, Style(context.colour, context.width))


def statistics_text(found: Report, style: Style) -> str:
    """Findings counted by rule, most first, then the count of all."""
    rows = base.statistics(found.findings)
    wide = max((len(str(row.count)) for row in rows), default=1)
    lines = [f"{row.count:{wide}}  {row.code:8}{style(row.severity, f'{row.severity:9}')}{row.name}" for row in rows]
    return "\n".join([*lines, tally(found)])


def report_text(
    report: Report, texts: Mapping[str | None, str], style: Style, unknowns: bool = True, problems: bool = True
) -> str:
    """A report as text; `texts` are the drafts by file name."""
    lines: list[str] = []
    for finding in report.findings:
        lines += [*_finding(finding, texts, style), ""]
    if unknowns and report.unknowns:
        lines.append(style("bold", "Cannot tell"))
        for unknown in report.unknowns:
            about = f" ({unknown.target})" if unknown.target else ""
            lines += style.wrap(f"{unknown.code} {unknown.name}{about}: {unknown.because}", "  ")
        lines.append("")
    for problem in report.problems if problems else ():
        lines += style.wrap(str(problem), "! ")
    lines.append(tally(report))
    return "\n".join(lines)


def _finding(finding: Finding, texts: Mapping[str | None, str], style: Style) -> list[str]:
    place = place_of(finding, texts)
    where = ":".join(part for part in (finding.file, str(place.line) if place else None) if part)
    about = f" [{plain(finding.target)}]" if finding.target else ""
    head = f"{style(finding.severity, f'{finding.severity} {finding.code}')} {style('bold', finding.name)}{about}: "
    lines = [f"{plain(where) + ': ' if where else ''}{head}{plain(finding.message)}"]
    if finding.span and place:
        text = texts[finding.file]
        lines += _excerpt(text, finding.span.start, finding.span.end, style, finding.severity)
    elif finding.evidence:
        lines += style.wrap(", ".join(map(str, finding.evidence)), "    seen: ")
    lines += style.wrap(finding.why, "    why:  ") + style.wrap(finding.fix, "    fix:  ")
    lines += style.wrap("; ".join(finding.ground), "    from: ")
    return lines + style.wrap(finding.note, "    note: ")


def _excerpt(text: str, start: int, end: int, style: Style, severity: str) -> list[str]:
    left, right = _window(text, start, min(_EXCERPT, style.width - 6))
    marked = text[start : min(end, right)]
    mark = " " * columns(text[left:start]) + "^" * max(1, columns(marked))
    return [f"    | {_line(text[left:right])}", f"    | {style(severity, mark)}"]


def _window(text: str, start: int, most: int) -> tuple[int, int]:
    """The part of a line to show around a place: the whole line, or whole words of it."""
    first = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", start)
    last = len(text) if stop < 0 else stop
    left = first
    if start - first > most // 2:
        left = text.find(" ", start - most // 2, start) + 1 or start - most // 2
    right = min(last, left + most)
    if right < last:
        blank = text.rfind(" ", start, right)
        right = blank if blank > start else right
    return left, right


def _line(text: str) -> str:
    return plain(text.replace("\t", " "))


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: wide letters take two, marks on a letter none."""
    wide = {"W": 2, "F": 2}
    return sum(0 if unicodedata.combining(c) else wide.get(unicodedata.east_asian_width(c), 1) for c in text)


def plan_text(plan: Plan, style: Style, segments: Sequence[Segment] = SEGMENTS) -> str:
    """A plan: by segment, each target with reason, approach, gives, gate and expectation."""
    budget = "no budget" if plan.minutes is None else f"{plan.allocated_minutes} of {plan.minutes} minutes"
    head = f"Plan from {plan.today}: {budget}, {many(len(plan.targets), 'target')}"
    lines = [style("bold", head), ""]
    for _, name, entries in by_segment(plan.targets, segments):
        lines.append(style("bold", f"{plain(name).upper()}  ({sum(e.minutes for e in entries)} minutes)"))
        for entry in entries:
            lines += [*_entry(entry, style), ""]
    if not plan.targets:
        lines += ["Nobody to give time to: no targets chosen, nobody to thank or to answer.", ""]
    if plan.waiting:
        more = f" and {len(plan.waiting) - 10} more" if len(plan.waiting) > 10 else ""
        lines += [*style.wrap(", ".join(plan.waiting[:10]) + more, "Waiting for time: "), ""]
    for note in plan.notes:
        lines += style.wrap(note, "Note: ")
    lines += style.wrap(plan.proof, "Time: ")
    return "\n".join(lines).rstrip()


def _entry(entry: Entry, style: Style) -> list[str]:
    name = style("bold", plain(entry.name))
    lines = [f"  {name} [{plain(entry.id)}]: {entry.purpose}, {entry.minutes} minutes"]
    lines += _each(entry.why, "    why:    ", style)
    gives = (f"{give.what} ({give.minutes} min{'; ' + give.why if give.why else ''})" for give in entry.gives)
    lines += _each(gives, "    give:   ", style)
    if entry.approach:
        ladder = ", then ".join(f"{step.act} ({step.on})" for step in entry.approach.steps)
        lines += style.wrap(f"{entry.approach.channel or 'channel not known'}: {ladder}", "    how:    ")
    lines += style.wrap(gate(entry, str), "    ask:    ")
    lines += style.wrap("; ".join(entry.find_out), "    find:   ")
    horizon = f", in {entry.horizon_days} days" if entry.horizon_days and "nothing" not in entry.expect else ""
    return lines + style.wrap(f"{entry.expect}{horizon}", "    expect: ")


def _each(items: Iterable[str], lead: str, style: Style) -> list[str]:
    """Items on lines of their own, the first after `lead`, the others below it."""
    return [line for n, item in enumerate(items) for line in style.wrap(item, lead if n == 0 else " " * len(lead))]


def segments_text(placements: Sequence[Placement], names: Mapping[str, str], style: Style) -> str:
    """A table of targets by segment, best first, with the question that would decide the open ones."""
    lines: list[str] = []
    for placement in placements:
        where = placement.segment.name if placement.segment else "/".join(s.name for s in placement.possible)
        name = plain(names.get(placement.id, placement.id))
        lines.append(f"{style('bold', where.ljust(18))} {name} [{plain(placement.id)}]")
        lines += style.wrap(placement.why, "    ")
        lines += style.wrap(placement.question or "", "    ask: ")
    return "\n".join(lines) or "No targets."
