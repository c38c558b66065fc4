"""
What people and programs read: one module a format, with the same three functions in each.

`report(report, context)` shows findings, `plan(plan, context)` a plan, `segments(placements, context)` targets by
segment; each gives text. The table says which format has which; a module is loaded when it is used.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from networking_rules import checks
from networking_rules.findings import Report
from networking_rules.model import Plan
from networking_rules.problems import InputError, Problem

if TYPE_CHECKING:
    from networking_rules.reports.base import Context

Kind = Literal["report", "plan", "segments"]

FORMATS: Mapping[str, tuple[Kind, ...]] = {
    "text": ("report", "plan", "segments"),
    "json": ("report", "plan", "segments"),
    "markdown": ("report", "plan", "segments"),
    "html": ("report", "plan", "segments"),
    "sarif": ("report",),
    "junit": ("report",),
    "github": ("report",),
}
"""Each format with what it can show; of a plan, a format for findings shows what the rules say of it."""

COUNTING = ("text", "json", "markdown")
"""The formats that can count findings by rule (`--statistics`)."""

_SUBJECTS: Mapping[str, tuple[type | tuple[type, ...], str]] = {
    "report": (Report, "a Report"),
    "plan": (Plan, "a Plan"),
    "segments": ((list, tuple), "a list of placements"),
}

__all__ = ["COUNTING", "FORMATS", "Kind", "formats", "render"]


def formats(kind: Kind) -> tuple[str, ...]:
    """The names of the formats for a report, a plan or segments."""
    return tuple(name for name, kinds in FORMATS.items() if kind in kinds or (kind == "plan" and "report" in kinds))


def render(name: str, kind: Kind, subject: Any, context: Context) -> str:
    """
    A report, a plan or segments in a format, as text.

    Raises InputError for a format or kind that is not known or does not fit, and where its extra is not installed;
    TypeError for a subject of another kind.
    """
    if kind not in _SUBJECTS:
        told = f"no kind {kind!r} of thing to show; choose from {', '.join(_SUBJECTS)}"
        hint = "; the format comes first, then the kind" if kind in FORMATS and name in _SUBJECTS else ""
        raise InputError([Problem("unknown-kind", f"{told}{hint}")])
    checks.given(f"kind {kind!r}", subject, *_SUBJECTS[kind])
    if name not in formats(kind):
        known = ", ".join(formats(kind))
        raise InputError([Problem("unknown-format", f"no format {name!r} for a {kind}; choose from {known}")])
    if context.statistics and name not in COUNTING:
        told = f"--statistics needs one of the formats {', '.join(COUNTING)}, not {name}"
        raise InputError([Problem("usage", told)])
    module = importlib.import_module(f"networking_rules.reports.{name}")
    if kind == "plan" and "plan" not in FORMATS[name]:
        kind, subject = "report", subject.report
    made: str = getattr(module, kind)(subject, context)
    return made
