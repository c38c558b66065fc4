"""
Rules about anything: conditions traced from functions, three-valued truth, rulebooks, reports, explanations.

Nothing here knows of networking: give it tables of facts over your own values and it checks those.
"""

from networking_rules.findings import Evidence, Finding, Report, Severity, Span, Unknown
from networking_rules.logic.conditions import Condition, Number, Option, Text, at_least, option
from networking_rules.logic.explain import Change, Explanation, explain
from networking_rules.logic.facts import FactDef, Facts, attribute, flag, number, text
from networking_rules.logic.rule import Graded, Rule, graded, rule
from networking_rules.logic.rulebook import RuleBook

__all__ = [
    "Change",
    "Condition",
    "Evidence",
    "Explanation",
    "FactDef",
    "Facts",
    "Finding",
    "Graded",
    "Number",
    "Option",
    "Report",
    "Rule",
    "RuleBook",
    "Severity",
    "Span",
    "Text",
    "Unknown",
    "at_least",
    "attribute",
    "explain",
    "flag",
    "graded",
    "number",
    "option",
    "rule",
    "text",
]
