"""JSON: the documents of `networking_rules.serde`, versioned, for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from networking_rules.findings import Report
from networking_rules.model import Plan
from networking_rules.reports import base
from networking_rules.reports.base import Context
from networking_rules.serde import plan_to_json, report_to_json
from networking_rules.steps.segment import Placement


def report(found: Report, context: Context) -> str:
    """A report with findings, unknowns and problems; with statistics, the counts by rule only."""
    if context.statistics:
        return _written(_counted(found))
    return _written(report_to_json(found))


def plan(made: Plan, context: Context) -> str:
    """A plan, with what the rules say of it; it can be read again."""
    return _written(_counted(made.report) if context.statistics else plan_to_json(made))


def segments(placements: Sequence[Placement], context: Context) -> str:
    """Targets by segment, each with its ranges; an upper end of null is unbounded."""
    names = {person.id: person.name for person in context.network.people} if context.network else {}
    data = {
        "format": "networking-rules/segments",
        "version": 1,
        "targets": [_placement(placement, names) for placement in placements],
    }
    return _written(data)


def _placement(placement: Placement, names: dict[str, str]) -> dict[str, Any]:
    return {
        "id": placement.id,
        "name": names.get(placement.id, placement.id),
        "segment": placement.segment.name if placement.segment else None,
        "possible_segments": [segment.name for segment in placement.possible],
        "computed": [segment.name for segment in placement.computed],
        "pinned": placement.pinned,
        "give": _bounds(placement.give.low, placement.give.high),
        "get": _bounds(placement.get.low, placement.get.high),
        "question": placement.question,
        "why": placement.why,
    }


def _bounds(low: float, high: float) -> list[float | None]:
    return [low, None if high == float("inf") else high]


def _counted(found: Report) -> dict[str, Any]:
    rows = [
        {"code": one.code, "name": one.name, "severity": one.severity, "count": one.count}
        for one in base.statistics(found.findings)
    ]
    return {"format": "networking-rules/statistics", "version": 1, "rules": rows, "complete": found.complete}


def _written(data: Any) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False)
