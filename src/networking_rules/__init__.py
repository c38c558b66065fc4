"""
Rules that keep software about relationships honest: give first, ask late, aim well, expect little.

Importing this package loads next to nothing and discovers no plugin; the names below load what they need.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from networking_rules.cases import histories
    from networking_rules.findings import Evidence, Finding, Report, Span, Unknown
    from networking_rules.importers import load
    from networking_rules.interval import Interval
    from networking_rules.logic import (
        Facts,
        Rule,
        RuleBook,
        at_least,
        explain,
        flag,
        graded,
        number,
        option,
        rule,
    )
    from networking_rules.model import (
        Activity,
        Approach,
        Ask,
        Case,
        Draft,
        Entry,
        Gate,
        Goal,
        Help,
        History,
        Me,
        Met,
        Network,
        Offer,
        Person,
        Plan,
        PlannedGive,
        Segment,
        Step,
        Target,
        Touch,
        Want,
    )
    from networking_rules.planner import plan
    from networking_rules.problems import InputError, NetworkingRulesError, Problem, RuleError
    from networking_rules.rulebooks import guide
    from networking_rules.steps.afford import allocate_time
    from networking_rules.steps.approach import choose_approach
    from networking_rules.steps.provide import suggest_gives
    from networking_rules.steps.segment import segment_targets

__version__ = "0.1.0"

_HOMES = {
    "cases": ("histories",),
    "findings": ("Evidence", "Finding", "Report", "Span", "Unknown"),
    "importers": ("load",),
    "interval": ("Interval",),
    "logic": (
        "Facts",
        "Rule",
        "RuleBook",
        "at_least",
        "explain",
        "flag",
        "graded",
        "number",
        "option",
        "rule",
    ),
    "model": (
        "Activity",
        "Approach",
        "Ask",
        "Case",
        "Draft",
        "Entry",
        "Gate",
        "Goal",
        "Help",
        "History",
        "Me",
        "Met",
        "Network",
        "Offer",
        "Person",
        "Plan",
        "PlannedGive",
        "Segment",
        "Step",
        "Target",
        "Touch",
        "Want",
    ),
    "planner": ("plan",),
    "rulebooks": ("guide",),
    "problems": ("InputError", "NetworkingRulesError", "Problem", "RuleError"),
    "steps.afford": ("allocate_time",),
    "steps.approach": ("choose_approach",),
    "steps.provide": ("suggest_gives",),
    "steps.segment": ("segment_targets",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Activity",
    "Approach",
    "Ask",
    "Case",
    "Draft",
    "Entry",
    "Evidence",
    "Facts",
    "Finding",
    "Gate",
    "Goal",
    "Help",
    "History",
    "InputError",
    "Interval",
    "Me",
    "Met",
    "Network",
    "NetworkingRulesError",
    "Offer",
    "Person",
    "Plan",
    "PlannedGive",
    "Problem",
    "Report",
    "Rule",
    "RuleBook",
    "RuleError",
    "Segment",
    "Span",
    "Step",
    "Target",
    "Touch",
    "Unknown",
    "Want",
    "allocate_time",
    "at_least",
    "choose_approach",
    "explain",
    "flag",
    "graded",
    "guide",
    "histories",
    "load",
    "number",
    "option",
    "plan",
    "rule",
    "segment_targets",
    "suggest_gives",
]


if not TYPE_CHECKING:  # a type checker knows the names above, and flags every other one

    def __getattr__(name: str) -> Any:
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
