"""SARIF 2.1.0, the format of code scanning: findings with places, rules with their reasons, and fixes."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from networking_rules import __version__
from networking_rules.findings import Finding, Report, Suppressed, Unknown
from networking_rules.logic import Rule
from networking_rules.model import Body
from networking_rules.problems import Problem
from networking_rules.reports.base import Context, place, place_of, uri
from networking_rules.reports.pages import rule_markdown, rule_page

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_SEVERITIES = {"error": "error", "warning": "warning", "info": "recommendation"}
"""What GitHub's code scanning calls them."""


def report(found: Report, context: Context) -> str:
    """A report as a log with one run. Columns are counted in characters; unknowns are notes of the run."""
    apart = [item.finding for item in found.suppressed]
    rules = sorted(
        {f.code: f.name for f in (*found.findings, *apart)}
        | {u.code: u.name for u in found.unknowns}
        | _names(context.rules)
    )
    known = {rule.code: rule for rule in context.rules}
    names = {item.code: item.name for group in (found.findings, apart, found.unknowns) for item in group}
    index = {code: number for number, code in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "networking-rules",
                "semanticVersion": __version__,
                "rules": [_rule(code, known.get(code), names.get(code, code)) for code in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": found.complete,
                "toolExecutionNotifications": [
                    *(_notification(problem) for problem in found.problems),
                    *(_open(unknown, index) for unknown in found.unknowns if context.unknowns),
                ],
            }
        ],
        "results": [
            *(_result(finding, index, context) for finding in found.findings),
            *(_suppressed(item, index, context) for item in found.suppressed),
        ],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _names(rules: tuple[Rule, ...]) -> dict[str, str]:
    return {rule.code: rule.name for rule in rules}


def _rule(code: str, rule: Rule | None, name: str) -> dict[str, Any]:
    if rule is None:
        return {"id": code, "name": name}
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.why or rule.summary},
        "help": {"text": rule_page(rule), "markdown": rule_markdown(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": sorted(set(rule.grounds)),
            "problem.severity": _SEVERITIES[rule.severity],
            "ground": list(rule.ground),
            "since": rule.since,
            "plugin": rule.plugin,
        },
    }


def _result(finding: Finding, index: dict[str, int], context: Context) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message}. {finding.fix}" if finding.fix else finding.message},
        "locations": _locations(finding, context),
        "partialFingerprints": {"finding/v1": _fingerprint(finding)},
        "properties": {"evidence": [str(item) for item in finding.evidence], "ground": list(finding.ground)},
    }
    fixes = _fixes(finding, context)
    return {**made, "fixes": fixes} if fixes else made


def _suppressed(item: Suppressed, index: dict[str, int], context: Context) -> dict[str, Any]:
    """A finding that a comment in its text accepts, with the reason."""
    kept = {"kind": "inSource", "status": "accepted", "justification": item.reason}
    return {**_result(item.finding, index, context), "suppressions": [kept]}


def _locations(finding: Finding, context: Context) -> list[dict[str, Any]]:
    spot: dict[str, Any] = {}
    if finding.file:
        physical: dict[str, Any] = {"artifactLocation": {"uri": uri(finding.file)}}
        spot["physicalLocation"] = physical
        found = place_of(finding, context.texts)
        if found and finding.span:
            physical["region"] = _region(context.texts[finding.file], *_ends(finding))
    if finding.target:
        spot["logicalLocations"] = [{"fullyQualifiedName": finding.target, "kind": "member"}]
    return [spot] if spot else []


def _ends(finding: Finding) -> tuple[int, int]:
    return (finding.span.start, finding.span.end) if finding.span else (0, 0)


def _region(text: str, start: int, end: int) -> dict[str, int]:
    at = place(text, start, end)
    whole = {} if isinstance(text, Body) else {"charOffset": start, "charLength": end - start}
    return {
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.end_line,
        "endColumn": at.end_column,
        **whole,
    }


def _fixes(finding: Finding, context: Context) -> list[dict[str, Any]]:
    text = context.texts.get(finding.file)
    if not finding.edits or not finding.file or text is None or isinstance(text, Body):
        return []
    changes = [
        {"deletedRegion": _region(text, edit.start, edit.end), "insertedContent": {"text": edit.insert}}
        for edit in finding.edits
    ]
    change = {"artifactLocation": {"uri": uri(finding.file)}, "replacements": changes}
    why = next((edit.why for edit in finding.edits if edit.why), finding.fix)
    return [{"description": {"text": why}, "artifactChanges": [change]}]


def _open(unknown: Unknown, index: dict[str, int]) -> dict[str, Any]:
    """A rule that could not be decided: a note of the run, no result, as scanners show every result as an alert."""
    spot: dict[str, Any] = {}
    if unknown.file:
        spot["physicalLocation"] = {"artifactLocation": {"uri": uri(unknown.file)}}
    if unknown.target:
        spot["logicalLocations"] = [{"fullyQualifiedName": unknown.target, "kind": "member"}]
    made: dict[str, Any] = {
        "descriptor": {"id": "cannot-tell"},
        "associatedRule": {"id": unknown.code, "index": index[unknown.code]},
        "level": "note",
        "message": {"text": f"{unknown.code} cannot tell: {unknown.because}"},
    }
    return {**made, "locations": [spot]} if spot else made


def _notification(problem: Problem) -> dict[str, Any]:
    made: dict[str, Any] = {
        "descriptor": {"id": problem.code},
        "level": problem.severity,
        "message": {"text": problem.message},
    }
    if problem.file:
        where: dict[str, Any] = {"artifactLocation": {"uri": uri(problem.file)}}
        if problem.line:
            where["region"] = {"startLine": problem.line}
        made["locations"] = [{"physicalLocation": where}]
    return made


def _fingerprint(finding: Finding) -> str:
    """The same for the same words in the same file, wherever they stand in it."""
    parts = (finding.code, finding.file or "", finding.target or "", finding.span.text if finding.span else "")
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
