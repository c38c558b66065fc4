"""Reports and plans as JSON documents, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from attrs import evolve, fields

from networking_rules.findings import Finding, Report, Unknown
from networking_rules.model import Entry, Plan
from networking_rules.problems import InputError, Problem
from networking_rules.serde.converter import ERRORS, faults, structure, unstructure
from networking_rules.serde.leaves import shown

T = TypeVar("T")

REPORT = "networking-rules/report"
PLAN = "networking-rules/plan"
VERSION = 1

_FINDING = ("code", "name", "severity", "message", "why", "fix", "evidence", "span", "target", "ground", "plugin")
_UNKNOWN = ("code", "name", "missing", "because", "target")
_PROBLEM = ("code", "severity", "file", "line", "field", "message")
_ENTRY = ("id", "name", "purpose", "minutes", "approach", "gives", "may_ask", "earliest_ask", "find_out", "expect")
_SHOWN = (*_ENTRY, "horizon_days", "why")


def report_to_json(report: Report) -> dict[str, Any]:
    """A report as plain data, in the shape `networking-rules/report`, version 1."""
    return {"format": REPORT, "version": VERSION, **_report(report)}


def report_from_json(data: object, file: str | None = None) -> Report:
    """A report from plain data; unknown keys are ignored. InputError lists every fault with its path."""
    document = _document(data, REPORT, file)
    return _structured({key: value for key, value in document.items() if key != "ok"}, Report, file)


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """A plan as plain data, in the shape `networking-rules/plan`, version 1, with what the rules say of it."""
    plain = unstructure(evolve(plan, report=Report()))
    return {
        "format": PLAN,
        "version": VERSION,
        "today": plain["today"],
        "minutes": plan.minutes,
        "allocated_minutes": plan.allocated_minutes,
        "targets": [_entry(entry) for entry in plan.targets],
        "activities": plain.get("activities", []),
        "waiting": list(plan.waiting),
        "left_out": plain.get("left_out", []),
        "notes": list(plan.notes),
        "worth": plan.worth,
        "bound": plan.bound,
        "proof": plan.proof,
        **_report(plan.report),
    }


def plan_from_json(data: object, file: str | None = None) -> Plan:
    """
    A plan from plain data; unknown keys are ignored. InputError lists every fault with its path.

    A plan reads back equal to the one written.
    """
    document = _document(data, PLAN, file)
    report = {key: document.pop(key) for key in [field.name for field in fields(Report)] if key in document}
    targets: Any = document.get("targets")
    if isinstance(targets, list):
        document["targets"] = [_with_segments(item) for item in cast("Iterable[object]", targets)]
    return _structured({**document, "report": report}, Plan, file)


def _with_segments(item: object) -> object:
    """The segment of an entry is the only possible one, where the entry does not say otherwise."""
    if not isinstance(item, dict):
        return item
    entry = cast("dict[str, Any]", item)
    if "possible_segments" in entry or not isinstance(entry.get("segment"), str):
        return entry
    return {**entry, "possible_segments": [entry["segment"]]}


def _entry(entry: Entry) -> dict[str, Any]:
    plain = unstructure(entry)
    made = {name: plain.get(name, _empty(getattr(entry, name))) for name in _SHOWN[:3]}
    if entry.segment is not None:
        made["segment"] = entry.segment
    if entry.segment is None or entry.possible_segments != (entry.segment,):
        made["possible_segments"] = list(entry.possible_segments)
    made |= {name: plain.get(name, _empty(getattr(entry, name))) for name in _SHOWN[3:]}
    if entry.approach:
        made["approach"] = {"channel": entry.approach.channel, "steps": [], **plain["approach"]}
    made["gives"] = [
        {"what": give.what, "minutes": give.minutes, "for_want": give.for_want, **unstructure(give)}
        for give in entry.gives
    ]
    return made | {
        name: value for name, value in plain.items() if name not in (*made, "segment", "possible_segments")
    }


def _report(report: Report) -> dict[str, Any]:
    """
    What both documents say of a report. One that fails on the mildest findings says so, and one from which comments
    took findings lists those, each with its reason.
    """
    strict = {} if report.fail_on == "warning" else {"fail_on": report.fail_on}
    apart = [{"finding": _full(item.finding, _FINDING), "reason": item.reason} for item in report.suppressed]
    suppressed = {"suppressed": apart} if apart else {}
    return {
        "ok": report.ok,
        "complete": report.complete,
        **strict,
        "findings": [_full(finding, _FINDING) for finding in report.findings],
        "unknowns": [_full(unknown, _UNKNOWN) for unknown in report.unknowns],
        "problems": [_full(problem, _PROBLEM) for problem in report.problems],
        "ran": sorted(report.ran),
        **suppressed,
    }


def _full(value: Finding | Unknown | Problem, names: tuple[str, ...]) -> dict[str, Any]:
    """A value with the keys that are always there, then those that say something."""
    plain: dict[str, Any] = unstructure(value)
    return {name: plain.get(name, _empty(getattr(value, name))) for name in names} | plain


def _empty(value: Any) -> Any:
    """A default as plain data."""
    return [] if value == () else value


def _document(data: object, kind: str, file: str | None) -> dict[str, Any]:
    """The document's own keys, once its format and version are known to be ours."""
    if not isinstance(data, Mapping):
        raise InputError([Problem("bad-value", f"expected an object, not {shown(data)}", file=file)])
    document = dict(cast("Mapping[str, Any]", data))
    name, version = document.pop("format", None), document.pop("version", None)
    if name != kind:
        problem = Problem("bad-value", f'expected "{kind}", not {shown(name)}', file=file, field="format")
        raise InputError([problem])
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        problem = Problem("bad-version", f"expected the integer 1, not {shown(version)}", file=file, field="version")
        raise InputError([problem])
    if version > VERSION:
        message = f"version {version} needs a newer networking-rules"
        raise InputError([Problem("newer-version", message, file=file, field="version")])
    return document


def _structured(data: dict[str, Any], kind: type[T], file: str | None) -> T:
    try:
        return structure(data, kind)
    except ERRORS as error:
        found = [Problem("bad-value", fault.message, file=file, field=_field(fault.path)) for fault in faults(error)]
        raise InputError(found) from error


def _field(path: str) -> str | None:
    """A path in the document: a plan's report stands beside its other keys."""
    return path.removeprefix("report.") or None
