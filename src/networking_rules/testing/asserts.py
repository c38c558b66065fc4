"""Asserts on reports, for any test framework: a failure shows each finding with its words underlined, and the fix."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from networking_rules import testing
from networking_rules.findings import Finding, Report
from networking_rules.logic import RuleBook
from networking_rules.model import Draft
from networking_rules.problems import RuleError
from networking_rules.reports.text import Style, report_text
from networking_rules.rulebooks import guide
from networking_rules.testing import build

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
    checked: str | Draft | Report,
    /,
    *codes: str,
    texts: Texts | None = None,
    rules: RuleBook | None = None,
    **standing: Any,
) -> Report:
    """
    Assert that each of these rules is found broken, by code or name, and return the report.

    Others may be found too. Raises AssertionError, which tells of a rule that could not be decided what it lacks,
    and of a code that is none what may be meant; `rules` are those that there are, by default the built-in ones and
    those of `profile`.
    """
    __tracebackhide__ = True
    if not codes:
        raise TypeError("assert_flags needs a code, such as GIV001")
    report, texts = _report(checked, texts, standing)
    names = {word for finding in report.findings for word in (finding.code, finding.name)}
    absent = [code for code in codes if code not in names]
    if not absent:
        return report
    profile = standing.get("profile")
    known = rules or (guide("strict") + profile if isinstance(profile, RuleBook) else guide("strict"))
    reasons = [f"{code} was not found: {_why_not(code, report, known)}" for code in absent]
    found = f"\n\nfound instead:\n\n{told(report, texts)}" if report.findings else "\n\nnothing was found"
    raise AssertionError("\n".join(reasons) + found)


def _why_not(code: str, report: Report, known: RuleBook) -> str:
    for unknown in report.unknowns:
        if code in (unknown.code, unknown.name):
            return f"it cannot be told, {unknown.because}"
    try:
        ran = {code, known[code].code} & report.ran
    except RuleError as error:
        ran = {code} & report.ran
        if not ran:
            return str(error)
    if not ran:
        return "it was not run (another profile, ignored, or it does not speak of this)"
    return "it ran, and is not broken"


def _report(subject: str | Draft | Report, texts: Texts | None, standing: Mapping[str, Any]) -> tuple[Report, Texts]:
    if isinstance(subject, Report):
        if standing:
            raise TypeError("a report is already made: it takes no keywords")
        return subject, texts or {}
    draft = build.draft(subject)
    return testing.check(draft, **standing), {draft.name: draft.text}


def head(report: Report) -> str:
    """What is wrong with a report, in a line."""
    if report.complete:
        count = sum(finding.severity != "info" for finding in report.findings) or len(report.findings)
        return f"{count} finding{'' if count == 1 else 's'} where there should be none"
    why = next((str(one) for one in report.problems if one.severity == "error"), "see its problems")
    return f"the report is not complete, so nothing found would prove nothing: {why}"


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
