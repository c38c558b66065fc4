"""
JUnit XML: one suite, a case for each finding (also of those that a comment accepts), for each rule that could not
be decided, and each that was kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from networking_rules.findings import SEVERITIES, Finding, Report
from networking_rules.reports.base import Context, place_of

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""


def report(found: Report, context: Context) -> str:
    """
    A report as a suite: what makes it fail is a failure, a milder finding passes with its words as output.

    A rule that could not be decided is skipped, as is a finding that a comment accepts; a rule that was dropped is an
    error, one without a finding passes.
    """
    suite = ET.Element("testsuite", name="networking-rules")
    for finding in found.findings:
        _finding(suite, finding, found, context)
    for about, name, because in _passed_over(found):
        ET.SubElement(_case(suite, about, name), "skipped", message=_clean(because))
    for problem in found.problems:
        case = _case(suite, problem.file, problem.code)
        kind = "error" if problem.severity == "error" else "system-out"
        if kind == "error":
            ET.SubElement(case, kind, type=problem.code, message=_clean(problem.message))
        else:
            ET.SubElement(case, kind).text = _clean(problem.message)
    accepted = [kept.finding for kept in found.suppressed]
    spoken = {item.code for group in (found.findings, found.unknowns, accepted) for item in group}
    for code in sorted(found.ran - spoken):
        _case(suite, None, code)
    totals = {
        "tests": len(suite),
        "failures": len(suite.findall("testcase/failure")),
        "errors": len(suite.findall("testcase/error")),
        "skipped": len(suite.findall("testcase/skipped")),
    }
    for key, value in totals.items():
        suite.set(key, str(value))
    whole = ET.Element(
        "testsuites", {key: str(value) for key, value in totals.items()} | {"name": "networking-rules"}
    )
    whole.append(suite)
    ET.indent(whole)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(whole, encoding="unicode")


def _passed_over(found: Report) -> Iterator[tuple[str | None, str, str]]:
    """What neither fails nor passes: about what, which rule, why."""
    for unknown in found.unknowns:
        yield unknown.file or unknown.target, f"{unknown.code} {unknown.name}", unknown.because
    for kept in found.suppressed:
        finding = kept.finding
        yield finding.file or finding.target, f"{finding.code} {finding.name}", f"ignored: {kept.reason}"


def _case(suite: ET.Element, about: str | None, name: str) -> ET.Element:
    return ET.SubElement(
        suite, "testcase", classname=_clean(about or "networking-rules"), name=_clean(name), time="0"
    )


def _finding(suite: ET.Element, finding: Finding, found: Report, context: Context) -> None:
    place = place_of(finding, context.texts)
    line = f" (line {place.line})" if place else ""
    case = _case(suite, finding.file or finding.target, f"{finding.code} {finding.name}{line}")
    if finding.file:
        case.set("file", _clean(finding.file))
    if place:
        case.set("line", str(place.line))
    told = "\n".join(part for part in (str(finding), finding.why, f"Instead: {finding.fix}") if part)
    if SEVERITIES.index(finding.severity) <= SEVERITIES.index(found.fail_on):
        failure = ET.SubElement(case, "failure", type=finding.severity, message=_clean(finding.message))
        failure.text = _clean(told)
    else:
        ET.SubElement(case, "system-out").text = _clean(told)


def _clean(words: str) -> str:
    return _FORBIDDEN.sub("\ufffd", words)
