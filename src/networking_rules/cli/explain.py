"""`explain`: one rule on one case."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from attrs import asdict

from networking_rules.cases import cases as cases_of
from networking_rules.cli import common
from networking_rules.cli.check import draft, is_draft, standing
from networking_rules.logic import Explanation, explain
from networking_rules.model import Case
from networking_rules.reports.pages import rule_page


def run(arguments: argparse.Namespace) -> int:
    """Explain a rule on a draft, or on the people of a source; without either, show the rule."""
    book = common.book(arguments)
    rule = book[arguments.code] if arguments.code in book else common.host(arguments).book("strict")[arguments.code]
    style = common.style(arguments)
    if arguments.path is None:
        common.show(arguments, rule_page(rule, style), {"format": _FORMAT, "version": 1, "cases": []})
        return common.OK
    cases = list(_cases(arguments))
    common.warn([problem for case in cases for problem in case.problems])
    found = [(case.label, explain(rule, case)) for case in cases]
    spoken = [(label, one) for label, one in found if one.applies] or found[:1]
    told = [line for label, one in spoken for line in f"{label + ': ' if label else ''}{one}".splitlines()]
    text = "\n".join(part for line in told for part in style.line(line))
    data = {"format": _FORMAT, "version": 1, "cases": [_data(label, one) for label, one in spoken]}
    common.show(arguments, text, data)
    return common.OK


_FORMAT = "networking-rules/explanation"


def _cases(arguments: argparse.Namespace) -> Iterable[Case]:
    known = common.network(arguments, arguments.network) if arguments.network else None
    if is_draft(arguments.path):
        return cases_of(draft(arguments.path, arguments), **standing(arguments, known))
    network = common.network(arguments, [arguments.path])
    only = common.person(network, arguments.to).id if arguments.to else None
    found = cases_of(network, today=common.today(arguments))
    return [case for case in found if only is None or case.label == only]


def _data(label: str | None, explanation: Explanation) -> dict[str, Any]:
    return {"target": label, **asdict(explanation)}
