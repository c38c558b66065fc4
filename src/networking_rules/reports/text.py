"""Reports and plans as plain text for people, with colour where it is asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from networking_rules.findings import Finding, Report, Severity
from networking_rules.model import Entry, Plan
from networking_rules.steps.segment import Placement

WIDTH = 100
_COLOURS: dict[str, str] = {"error": "31", "warning": "33", "info": "36", "bold": "1", "dim": "2"}
_EXCERPT = 90


class Style:
    """Marks words by ANSI codes, or leaves them alone."""

    def __init__(self, colour: bool = False) -> None:
        self.colour = colour

    def __call__(self, kind: str, words: str) -> str:
        return f"\x1b[{_COLOURS[kind]}m{words}\x1b[0m" if self.colour else words


def report_text(report: Report, texts: dict[str | None, str], style: Style, unknowns: bool = True) -> str:
    """A report: each finding with its place, reason, evidence and fix, then what could not be told, then a count."""
    lines: list[str] = []
    for finding in report.findings:
        lines += [*_finding(finding, texts.get(finding.file, ""), style), ""]
    if unknowns and report.unknowns:
        lines.append(style("bold", "Cannot tell"))
        for unknown in report.unknowns:
            about = f" ({unknown.target})" if unknown.target else ""
            lines += _wrap(f"{unknown.code} {unknown.name}{about}: {unknown.because}", "  ")
        lines.append("")
    for problem in report.problems:
        lines += _wrap(str(problem), "! ")
    lines.append(tally(report))
    return "\n".join(lines)


def tally(report: Report) -> str:
    """The last line: how many of what."""
    counts = {severity: sum(f.severity == severity for f in report.findings) for severity in _SEVERITIES}
    told = ", ".join(_many(count, severity) for severity, count in counts.items() if count) or "nothing broken"
    if report.unknowns:
        told += f"; {_many(len(report.unknowns), 'rule')} could not be decided"
    if report.suppressed:
        told += f"; {_many(len(report.suppressed), 'finding')} ignored by comments"
    return told if report.complete else f"{told}; INCOMPLETE: a rule was dropped"


_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


def _many(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _finding(finding: Finding, text: str, style: Style) -> list[str]:
    where = ":".join(part for part in (finding.file, _line_of(finding, text)) if part)
    about = f" [{finding.target}]" if finding.target else ""
    head = f"{style(finding.severity, f'{finding.severity} {finding.code}')} {style('bold', finding.name)}{about}: "
    lines = [f"{where + ': ' if where else ''}{head}{finding.message}"]
    if finding.span and text:
        lines += _excerpt(text, finding.span.start, finding.span.end, style, finding.severity)
    elif finding.evidence:
        lines += _wrap(", ".join(map(str, finding.evidence)), "    seen: ")
    lines += _wrap(finding.why, "    why:  ") + _wrap(finding.fix, "    fix:  ")
    lines += _wrap("; ".join(finding.ground), "    from: ")
    return lines + (_wrap(finding.note, "    note: ") if finding.note else [])


def _line_of(finding: Finding, text: str) -> str | None:
    return str(text.count("\n", 0, finding.span.start) + 1) if finding.span and text else None


def _excerpt(text: str, start: int, end: int, style: Style, severity: str) -> list[str]:
    left = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", start)
    right = len(text) if stop < 0 else stop
    left = max(left, start - _EXCERPT // 3)
    right = min(right, left + _EXCERPT)
    shown = text[left:right].expandtabs(1)
    mark = " " * (start - left) + "^" * max(1, min(end, right) - start)
    return [f"    | {shown}", f"    | {style(severity, mark)}"]


def _wrap(words: str, lead: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead)) if words else []


def plan_text(plan: Plan, style: Style) -> str:
    """A plan: by segment, each target with reason, approach, gives, gate and expectation."""
    budget = "no budget" if plan.minutes is None else f"{plan.allocated_minutes} of {plan.minutes} minutes"
    head = f"Plan from {plan.today}: {budget}, {_many(len(plan.targets), 'target')}"
    lines = [style("bold", head), ""]
    for name, entries in _by_segment(plan.targets):
        lines.append(style("bold", f"{name.upper()}  ({sum(e.minutes for e in entries)} minutes)"))
        for entry in entries:
            lines += [*_entry(entry, style), ""]
    if not plan.targets:
        lines += ["Nobody to give time to: no targets chosen, nobody to thank or to answer.", ""]
    if plan.waiting:
        shown = ", ".join(plan.waiting[:10]) + (
            f" and {len(plan.waiting) - 10} more" if len(plan.waiting) > 10 else ""
        )
        lines += [*_wrap(shown, "Waiting for time: "), ""]
    for note in plan.notes:
        lines += _wrap(note, "Note: ")
    if plan.proof:
        lines += _wrap(plan.proof, "Time: ")
    return "\n".join(lines).rstrip()


def _by_segment(entries: Iterable[Entry]) -> list[tuple[str, list[Entry]]]:
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.segment or f"{' or '.join(entry.possible_segments)}", []).append(entry)
    order = {"easy": 0, "medium": 1, "reach": 2}
    return sorted(groups.items(), key=lambda group: (order.get(group[0], 3), group[0]))


def _entry(entry: Entry, style: Style) -> list[str]:
    lines = [f"  {style('bold', entry.name)} [{entry.id}]: {entry.purpose}, {entry.minutes} minutes"]
    for number, reason in enumerate(entry.why):
        lines += _wrap(reason, "    why:    " if number == 0 else "            ")
    for number, give in enumerate(entry.gives):
        lead = "    give:   " if number == 0 else "            "
        lines += _wrap(f"{give.what} ({give.minutes} min{'; ' + give.why if give.why else ''})", lead)
    if entry.approach:
        ladder = ", then ".join(f"{step.act} ({step.on})" for step in entry.approach.steps)
        lines += _wrap(f"{entry.approach.channel or 'channel not known'}: {ladder}", "    how:    ")
    lines += _wrap(_gate(entry), "    ask:    ")
    lines += _wrap("; ".join(entry.find_out), "    find:   ")
    horizon = f", in {entry.horizon_days} days" if entry.horizon_days and "nothing" not in entry.expect else ""
    return lines + _wrap(f"{entry.expect}{horizon}", "    expect: ")


def _gate(entry: Entry) -> str:
    if entry.may_ask:
        return "allowed now, after the give"
    if entry.earliest_ask:
        return f"not yet; {entry.earliest_ask} at the earliest, if every give lands"
    return "not in sight"


def segments_text(placements: Sequence[Placement], names: dict[str, str], style: Style) -> str:
    """A table of targets by segment, best first, with the question that would decide the open ones."""
    lines: list[str] = []
    for placement in placements:
        where = placement.segment.name if placement.segment else "/".join(s.name for s in placement.possible)
        lines.append(f"{style('bold', where.ljust(18))} {names[placement.id]} [{placement.id}]")
        lines += _wrap(placement.why, "    ")
        lines += _wrap(placement.question or "", "    ask: ")
    return "\n".join(lines) or "No targets."
