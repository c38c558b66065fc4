"""Asserts on reports, for any test framework: a failure shows each finding with its words underlined, and the fix."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from networking_rules import testing
from networking_rules.findings import Finding, Report
from networking_rules.model import Draft
from networking_rules.reports.text import Style, report_text

Texts = Mapping[str | None, str]


def assert_ok(checked: str | Draft | Report, /, *, texts: Texts | None = None, **standing: Any) -> Report:
    """
    Assert that nothing is broken, and return the report.

    `checked` is a report, or a draft as `networking_rules.testing.check` takes it, with the same keywords (gives,
    asks, segment, profile, ...). `texts` are the drafts of a report by file name, to show its findings in. Raises
    AssertionError, for a report that is not complete as well.
    """
    __tracebackhide__ = True
    report, texts = _report(checked, texts, standing)
    if report.ok and report.complete:
        return report
    raise AssertionError(f"{head(report)}\n\n{told(report, texts)}")


def assert_flags(
    checked: str | Draft | Report, /, *codes: str, texts: Texts | None = None, **standing: Any
) -> Report:
    """
    Assert that each of these rules is found broken, by code or name, and return the report.

    Others may be found too. Raises AssertionError, which tells of a rule that could not be decided what it lacks.
    """
    __tracebackhide__ = True
    if not codes:
        raise TypeError("assert_flags needs a code, such as GIV001")
    report, texts = _report(checked, texts, standing)
    names = {word for finding in report.findings for word in (finding.code, finding.name)}
    absent = [code for code in codes if code not in names]
    if not absent:
        return report
    reasons = [f"{code} was not found: {_why_not(code, report)}" for code in absent]
    found = f"\n\nfound instead:\n\n{told(report, texts)}" if report.findings else "\n\nnothing was found"
    raise AssertionError("\n".join(reasons) + found)


def _why_not(code: str, report: Report) -> str:
    for unknown in report.unknowns:
        if code in (unknown.code, unknown.name):
            return f"it cannot be told, {unknown.because}"
    if report.ran and code not in report.ran and code.isupper():
        return "it was not run (another profile, ignored, or it does not speak of this)"
    return "it ran, and is not broken"


def _report(subject: str | Draft | Report, texts: Texts | None, standing: Mapping[str, Any]) -> tuple[Report, Texts]:
    if isinstance(subject, Report):
        if standing:
            raise TypeError("a report is already made: it takes no keywords")
        return subject, texts or {}
    if isinstance(subject, Draft):
        own: dict[str, Any] = {name: getattr(subject, name) for name in ("subject", "channel", "recipients")}
        return testing.check(subject.text, **{**own, **standing}), {None: subject.text}
    return testing.check(subject, **standing), {None: subject}


def head(report: Report) -> str:
    """What is wrong with a report, in a line."""
    if report.complete:
        count = sum(finding.severity != "info" for finding in report.findings) or len(report.findings)
        return f"{count} finding{'' if count == 1 else 's'} where there should be none"
    return "the report is not complete: a rule or plugin was dropped, so nothing found would prove nothing"


def told(report: Report, texts: Texts) -> str:
    """A report in words; a span whose text is not at hand is shown on its own."""
    return report_text(report, {**_spans(report.findings, texts), **texts}, Style(), unknowns=False)


def _spans(findings: Iterable[Finding], texts: Texts) -> dict[str | None, str]:
    """For files whose text is not at hand: each span's words at their place, in an otherwise empty text."""
    made: dict[str | None, str] = {}
    for finding in findings:
        span = finding.span
        if span and finding.file not in texts:
            before = made.get(finding.file, "").ljust(span.start)
            made[finding.file] = before[: span.start] + span.text + before[span.end :]
    return made
