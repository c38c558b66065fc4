"""`rules`: the catalogue, or one rule whole."""

from __future__ import annotations

import argparse
from typing import Any

from networking_rules.cli import common
from networking_rules.logic import Rule
from networking_rules.logic.words import words
from networking_rules.reports.pages import rule_page
from networking_rules.reports.text import table


def run(arguments: argparse.Namespace) -> int:
    """List the rules in play, or show those asked for, of whatever profile."""
    if arguments.codes:
        style = common.style(arguments)
        chosen = tuple(common.host(arguments).book("strict").select(*arguments.codes))
        text = "\n\n".join(rule_page(rule, style) for rule in chosen)
    else:
        chosen = tuple(common.book(arguments))
        rows = [(rule.code, rule.severity, rule.name, rule.summary) for rule in chosen]
        text = "\n".join(table(rows, common.style(arguments, common.TABLE)))
    data = {"format": "networking-rules/rules", "version": 1, "rules": [_data(rule) for rule in chosen]}
    common.show(arguments, text, data)
    return common.OK


def _data(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "summary": rule.summary,
        "why": rule.why,
        "fix": rule.fix,
        "ground": list(rule.ground),
        "broken_when": {severity: words(condition) for severity, condition in rule.grades},
        "options": dict(rule.values),
        "needs": list(rule.needs),
        "since": rule.since,
        "plugin": rule.plugin,
    }
