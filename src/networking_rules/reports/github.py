"""GitHub annotations: workflow commands, one a finding, which Actions shows beside the lines of a change."""

from __future__ import annotations

from networking_rules.findings import Finding, Report
from networking_rules.problems import Problem
from networking_rules.reports.base import Context, place_of

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def report(found: Report, context: Context) -> str:
    """Findings and problems as annotations; what could not be told is left out, as nobody can mend it in a change."""
    lines = [_finding(finding, context) for finding in found.findings]
    lines += [_problem(problem) for problem in found.problems]
    if not found.complete:
        lines.append(
            "::error title=incomplete::Not all was checked, as the problems say, so that no findings is no proof."
        )
    return "\n".join(lines)


def _finding(finding: Finding, context: Context) -> str:
    values: dict[str, str] = {}
    if finding.file:
        values["file"] = finding.file
    place = place_of(finding, context.texts)
    if place:
        values |= {"line": str(place.line), "endLine": str(place.end_line)}
        if place.line == place.end_line:  # columns of a span over several lines are refused
            values |= {"col": str(place.column), "endColumn": str(place.end_column)}
    values["title"] = f"{finding.code} {finding.name}"
    about = f"{finding.target}: " if finding.target else ""
    return _command(_LEVELS[finding.severity], values, f"{about}{finding.message}\n{finding.fix}")


def _problem(problem: Problem) -> str:
    values = {"file": problem.file or "", "line": str(problem.line or ""), "title": problem.code}
    return _command(problem.severity, {key: value for key, value in values.items() if value}, problem.message)


def _command(level: str, values: dict[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in values.items())
    return f"::{level} {told}::{_data(message)}"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
