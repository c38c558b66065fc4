"""
Rules that keep software about relationships honest: give first, ask late, aim well, expect little.

Importing this package loads next to nothing and discovers no plugin; the names below load what they need.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from networking_rules.cases import histories
    from networking_rules.edits import apply_edits
    from networking_rules.findings import Edit, Evidence, Finding, Report, Span, Suppressed, Unknown
    from networking_rules.hooks import PluginInfo, give_suggester, hookimpl, segmenter
    from networking_rules.importers import load, save
    from networking_rules.interval import Interval
    from networking_rules.logic import (
        Condition,
        Facts,
        Graded,
        Option,
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
        LeftOut,
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
    from networking_rules.plugins import Host
    from networking_rules.problems import InputError, NetworkingRulesError, Problem, RuleError
    from networking_rules.rulebooks import guide
    from networking_rules.steps.afford import allocate_time
    from networking_rules.steps.approach import choose_approach
    from networking_rules.steps.provide import suggest_gives
    from networking_rules.steps.segment import segment_targets
    from networking_rules.suppressions import without_comments

__version__ = "0.1.0"

_HOMES = {
    "cases": ("histories",),
    "edits": ("apply_edits",),
    "findings": ("Edit", "Evidence", "Finding", "Report", "Span", "Suppressed", "Unknown"),
    "hooks": ("PluginInfo", "give_suggester", "hookimpl", "segmenter"),
    "importers": ("load", "save"),
    "interval": ("Interval",),
    "logic": (
        "Condition",
        "Facts",
        "Graded",
        "Option",
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
        "LeftOut",
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
    "plugins": ("Host",),
    "rulebooks": ("guide",),
    "problems": ("InputError", "NetworkingRulesError", "Problem", "RuleError"),
    "steps.afford": ("allocate_time",),
    "steps.approach": ("choose_approach",),
    "steps.provide": ("suggest_gives",),
    "steps.segment": ("segment_targets",),
    "suppressions": ("without_comments",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Activity",
    "Approach",
    "Ask",
    "Case",
    "Condition",
    "Draft",
    "Edit",
    "Entry",
    "Evidence",
    "Facts",
    "Finding",
    "Gate",
    "Goal",
    "Graded",
    "Help",
    "History",
    "Host",
    "InputError",
    "Interval",
    "LeftOut",
    "Me",
    "Met",
    "Network",
    "NetworkingRulesError",
    "Offer",
    "Option",
    "Person",
    "Plan",
    "PlannedGive",
    "PluginInfo",
    "Problem",
    "Report",
    "Rule",
    "RuleBook",
    "RuleError",
    "Segment",
    "Span",
    "Step",
    "Suppressed",
    "Target",
    "Touch",
    "Unknown",
    "Want",
    "allocate_time",
    "apply_edits",
    "at_least",
    "choose_approach",
    "explain",
    "flag",
    "give_suggester",
    "graded",
    "guide",
    "histories",
    "hookimpl",
    "load",
    "number",
    "option",
    "plan",
    "rule",
    "save",
    "segment_targets",
    "segmenter",
    "suggest_gives",
    "without_comments",
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
