"""Reports, plans and segments as plain text for people, with colour and width as the terminal has them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from networking_rules.findings import Finding, Report
from networking_rules.model import Body, Entry, Plan
from networking_rules.reports import base
from networking_rules.reports.base import Context, many, place_of, tally
from networking_rules.reports.charts import by_segment
from networking_rules.reports.views import doubts, gate, left_out, names_of, nobody, questions, some
from networking_rules.steps.segment import Placement

WIDTH = 100
NARROWEST = 40
BESIDE = 36
"""So many columns the words of a row need beside its cells; with fewer they go below them."""
_COLOURS: dict[str, str] = {"error": "31", "warning": "33", "info": "36", "bold": "1", "dim": "2"}
_EXCERPT = 90
_PROBLEMS = 10
"""So many problems a plan shows; a large import may have hundreds."""
_UNSEEN, _KEPT = ("Cc", "Cf"), "\n\u200c\u200d"
_TIED = "\u00a0"
"""A space at which no line ends."""
_WORD = re.compile("[^ \t\n]+")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MARK = re.compile(r"\x1b\[\d+m")


class Style:
    """
    Marks words by ANSI codes, or leaves them alone; wraps to a width in columns.

    Prose is wrapped everywhere. What other programs read by lines (the first line of a finding, the rows of a list)
    is wrapped on a terminal only.
    """

    def __init__(self, colour: bool = False, width: int = WIDTH, terminal: bool = False) -> None:
        self.colour: bool = colour
        self.width: int = max(NARROWEST, width)
        self.terminal: bool = terminal

    def __call__(self, kind: str, words: str) -> str:
        return f"\x1b[{_COLOURS[kind]}m{words}\x1b[0m" if self.colour else words

    def wrap(self, words: str, lead: str) -> list[str]:
        """Words in lines of the width, the first after `lead`; none for no words."""
        return self._lines(plain(words), lead, " " * columns(lead))

    def line(self, words: str) -> list[str]:
        """One line, which may hold marks of this style; the rest of it is indented where a terminal is too narrow."""
        lead = " " * (len(words) - len(words.lstrip(" ")))
        return self._lines(words, lead, f"{lead}    ") if self.terminal else [words]

    def row(self, cells: str, words: str) -> list[str]:
        """Cells and the words beside them, or below them where there is little room."""
        if not self.terminal:
            return [f"{cells}{words}".rstrip()]
        if self.width - columns(cells) < BESIDE:
            return [cells.rstrip(), *self.wrap(words, "    " + " " * (len(cells) - len(cells.lstrip())))]
        return self._lines(plain(words), cells, " " * columns(cells)) or [cells.rstrip()]

    def _lines(self, words: str, lead: str, inside: str) -> list[str]:
        lines: list[str] = []
        line, used = lead, columns(lead)
        for word in _WORD.findall(words):
            wide = columns(word)
            if line not in (lead, inside):
                if used + 1 + wide <= self.width:
                    line, used = f"{line} {word}", used + 1 + wide
                    continue
                lines.append(line)
                line, used = inside, columns(inside)
            line, used = line + word, used + wide
        return [made.replace(_TIED, " ") for made in [*lines, line]] if line != lead else []


def table(rows: Sequence[Sequence[str]], style: Style, lead: str = "") -> list[str]:
    """Rows of cells, each column as wide as its widest cell; the last cell of a row is words that may wrap."""
    wide = [max(map(columns, cells)) for cells in zip(*rows, strict=True)]
    lines: list[str] = []
    for *cells, words in rows:
        padded = (plain(cell) + " " * (most - columns(cell)) for cell, most in zip(cells, wide, strict=False))
        lines += style.row(lead + "".join(f"{cell}  " for cell in padded), words)
    return lines


def plain(words: str) -> str:
    """Words without control characters, which could move a terminal's cursor or change its colours."""
    return "".join("\ufffd" if unicodedata.category(c) in _UNSEEN and c not in _KEPT else c for c in words)


def report(found: Report, context: Context) -> str:
    """A report: each finding with its place, reason, evidence and fix, then what could not be told, then a count."""
    style = _style(context)
    if context.statistics:
        return statistics_text(found, style)
    return report_text(found, context.texts, style, context.unknowns)


def plan(made: Plan, context: Context) -> str:
    """A plan, and what the rules say of the past and of the plan itself."""
    style = _style(context)
    if context.statistics:
        return statistics_text(made.report, style)
    heading = style("bold", "What the rules say of the past, and of this plan")
    told = report_text(made.report, context.texts, style, unknowns=False, most=_PROBLEMS)
    shown = plan_text(made, style, context)
    return f"{shown}\n\n{heading}\n{told}"


def segments(placements: Sequence[Placement], context: Context) -> str:
    """Targets by segment, best first."""
    return segments_text(placements, names_of(None, context.network), _style(context))


def _style(context: Context) -> Style:
    return Style(context.colour, context.width, context.terminal)


def statistics_text(found: Report, style: Style) -> str:
    """Findings counted by rule, most first, then the count of all."""
    rows = base.statistics(found.findings)
    wide = max((len(str(row.count)) for row in rows), default=1)
    lines = [f"{row.count:{wide}}  {row.code:8}{style(row.severity, f'{row.severity:9}')}{row.name}" for row in rows]
    return "\n".join([*lines, tally(found)])


def report_text(
    report: Report, texts: Mapping[str | None, str], style: Style, unknowns: bool = True, most: int | None = None
) -> str:
    """
    A report as text; `texts` are the drafts by file name. Why a rule is and its ground are told once.

    Of the problems the first `most` are shown, errors first, where it is given; all without it.
    """
    lines: list[str] = []
    told: set[str] = set()
    for finding in report.findings:
        lines += [*_finding(finding, texts, style, finding.code not in told), ""]
        told.add(finding.code)
    if unknowns and report.unknowns:
        lines.append(style("bold", "Cannot tell"))
        for doubt in doubts(report.unknowns):
            about = f" ({some(doubt.about)})" if doubt.about else ""
            lines += style.wrap(f"{doubt.code} {doubt.name}{about}: {doubt.because}", "  ")
        lines.append("")
    problems = report.problems if most is None else sorted(report.problems, key=lambda one: one.severity)
    for problem in problems[:most]:
        lines += style.wrap(str(problem), "! ")
    if len(problems) > len(problems[:most]):
        lines += style.wrap(f"{len(problems[most:])} more problems (--format json has all)", "! ")
    lines.append(tally(report))
    return "\n".join(lines)


def _finding(finding: Finding, texts: Mapping[str | None, str], style: Style, whole: bool) -> list[str]:
    place = place_of(finding, texts)
    where = ":".join(part for part in (finding.file, str(place.line) if place else None) if part)
    about = f" [{plain(finding.target)}]" if finding.target else ""
    head = f"{style(finding.severity, f'{finding.severity} {finding.code}')} {style('bold', finding.name)}{about}: "
    lines = style.line(f"{plain(where) + ': ' if where else ''}{head}{plain(finding.message)}")
    text = texts.get(finding.file)
    if finding.span and text is not None and (place or isinstance(text, Body)):
        lines += _excerpt(text, finding.span.start, finding.span.end, style, finding.severity)
        more = len(finding.spans) - 1
        lines += [f"    and {many(more, 'more place')}"] if more else []
    elif finding.evidence:
        lines += style.wrap(", ".join(str(item).replace(" ", _TIED) for item in finding.evidence), "    seen: ")
    lines += style.wrap(finding.why, "    why:  ") if whole else []
    lines += style.wrap(finding.fix, "    fix:  ")
    lines += style.wrap("; ".join(finding.ground), "    from: ") if whole else []
    return lines + style.wrap(finding.note, "    note: ")


def _excerpt(text: str, start: int, end: int, style: Style, severity: str) -> list[str]:
    left, right = _window(text, start, min(_EXCERPT, style.width - 6))
    if _TAG.search(text, left, right):  # of a page only the words
        text = _TAG.sub("", text[start:end])
        start, end = 0, len(text)
        left, right = _window(text, 0, min(_EXCERPT, style.width - 6))
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
    """How many columns of a terminal a text takes: wide letters take two, marks on a letter and of a style none."""
    text = _MARK.sub("", text)
    if text.isascii():
        return len(text)
    wide = {"W": 2, "F": 2}
    return sum(0 if unicodedata.combining(c) else wide.get(unicodedata.east_asian_width(c), 1) for c in text)


def plan_text(plan: Plan, style: Style, context: Context) -> str:
    """A plan: by segment, each target with reason, approach, gives, the ask, what to expect; then who is left out."""
    asked, names = questions(plan.targets), names_of(plan, context.network)
    budget = "no budget" if plan.minutes is None else f"{plan.allocated_minutes} of {plan.minutes} minutes"
    head = f"Plan from {plan.today}: {budget}, {many(len(plan.targets), 'target')}"
    lines = [style("bold", head), ""]
    for _, name, entries in by_segment(plan.targets, context.segments):
        lines.append(style("bold", f"{plain(name).upper()}  ({sum(e.minutes for e in entries)} minutes)"))
        for entry in entries:
            lines += [*_entry(entry, asked.own[entry.id], style), ""]
    if not plan.targets:
        lines += [*style.wrap(nobody(plan), ""), ""]
    if plan.waiting:
        waiting = some([names.get(one, one) for one in plan.waiting])
        lines += [*style.wrap(waiting, "Waiting for time: "), ""]
    lines += _not_planned(plan, style, context.everybody)
    lines += [*_each(asked.told, "Find out: ", style), ""] if asked.shared else []
    for note in plan.notes:
        lines += style.wrap(note, "Note: ")
    lines += style.wrap(plan.proof, "Time: ")
    return "\n".join(lines).rstrip()


def _not_planned(plan: Plan, style: Style, everybody: bool) -> list[str]:
    told = left_out(plan, everybody)
    if everybody:
        return [*_each(told, "Not planned for: ", style), ""] if told else []
    shown = f"{'; '.join(told)} (`plan --all` names them, `explain NAME NETWORK` says why)" if told else ""
    return [*style.wrap(shown, "Not planned for: "), ""] if told else []


def _entry(entry: Entry, asked: Iterable[str], style: Style) -> list[str]:
    name = style("bold", plain(entry.name))
    lines = style.line(f"  {name} [{plain(entry.id)}]: {entry.purpose}, {entry.minutes} minutes")
    lines += _each(entry.why, "    why:    ", style)
    gives = (f"{give.what} ({give.minutes} min{'; ' + give.why if give.why else ''})" for give in entry.gives)
    lines += _each(gives, "    give:   ", style)
    if entry.approach:
        ladder = ", then ".join(f"{step.act} ({step.on})" for step in entry.approach.steps)
        lines += style.wrap(f"{entry.approach.channel or 'channel not known'}: {ladder}", "    how:    ")
    lines += style.wrap(gate(entry, str), "    ask:    ")
    lines += style.wrap("; ".join(asked), "    find:   ")
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
        lines += style.wrap(placement.question or "", "    find: ")
    return "\n".join(lines) or "No targets."
