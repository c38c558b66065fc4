"""What every reporter is given besides the thing it shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from attrs import field, frozen

from networking_rules.findings import SEVERITIES, Finding, Report, Severity
from networking_rules.logic import Rule
from networking_rules.model import SEGMENTS, Network, Segment, lines_above


def _texts() -> Mapping[str | None, str]:
    return {}


@frozen
class Context:
    """
    What a reporter may use besides the thing itself; everything has a default.

    `network` tells what targets want and can do, `texts` are the drafts by file name (spans point into them),
    `rules` the rules that were run, `segments` the classes of targets. `unknowns` says whether to list what
    cannot be told, `everybody` to name all whom a plan leaves out, `statistics` to count findings by rule instead of
    listing them. `colour` and `width` (in columns) are for text; on a `terminal` no line is wider, elsewhere what is
    read by lines stays whole. `extra` is for reporters of other people.
    """

    network: Network | None = None
    texts: Mapping[str | None, str] = field(factory=_texts)
    rules: tuple[Rule, ...] = ()
    segments: Sequence[Segment] = SEGMENTS
    unknowns: bool = True
    everybody: bool = False
    statistics: bool = False
    colour: bool = False
    width: int = 100
    terminal: bool = False
    extra: Mapping[str, Any] = field(factory=dict[str, Any])


@frozen
class Place:
    """Where a span lies in a text: lines and columns from 1, the end column is the one after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def place(text: str, start: int, end: int) -> Place:
    """The lines and columns of a span, counted in characters."""

    above = lines_above(text) or 0

    def at(offset: int) -> tuple[int, int]:
        return above + text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1

    line, column = at(start)
    end_line, end_column = at(max(start, end))
    return Place(line, column, end_line, end_column)


def place_of(finding: Finding, texts: Mapping[str | None, str]) -> Place | None:
    """Where a finding lies in its draft; None where it is not about a place, or the draft is not at hand."""
    text = texts.get(finding.file)
    if finding.span is None or text is None or finding.span.start > len(text):
        return None
    if lines_above(text) is None:
        return None
    return place(text, finding.span.start, finding.span.end)


def uri(file: str) -> str:
    """A file name as a relative reference: forward slashes, percent-encoded."""
    return quote(PurePath(file).as_posix())


def counts(report: Report) -> dict[Severity, int]:
    """How many findings there are of each severity."""
    return {severity: sum(f.severity == severity for f in report.findings) for severity in SEVERITIES}


@frozen
class Count:
    """How often a rule was found broken, at its gravest severity."""

    code: str
    name: str
    severity: Severity
    count: int


def statistics(findings: Iterable[Finding]) -> tuple[Count, ...]:
    """Findings counted by rule, most first."""
    groups: dict[tuple[str, str], list[Severity]] = {}
    for finding in findings:
        groups.setdefault((finding.code, finding.name), []).append(finding.severity)
    made = [
        Count(code, name, next(s for s in SEVERITIES if s in found), len(found))
        for (code, name), found in groups.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.count, one.code)))


def many(count: int, word: str) -> str:
    """A number with its word in the right form."""
    return f"{count} {word}{'' if count == 1 else 's'}"


def tally(report: Report) -> str:
    """How many of what, in one line."""
    told = ", ".join(many(count, severity) for severity, count in counts(report).items() if count)
    told = told or "nothing broken"
    if report.unknowns:
        told += f"; {many(len(report.unknowns), 'rule')} could not be decided"
    if report.suppressed:
        told += f"; {many(len(report.suppressed), 'finding')} ignored by comments"
    return told if report.complete else f"{told}; INCOMPLETE: the problems say why"
