"""`explain`: one rule on one case, or why a plan has a person or not."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from attrs import asdict

from networking_rules.cases import cases as cases_of
from networking_rules.cli import common, folders
from networking_rules.cli.check import draft, is_draft, standing
from networking_rules.cli.plan import budget
from networking_rules.facts.target import OVER
from networking_rules.logic import Explanation, Rule, RuleBook, explain
from networking_rules.model import Case
from networking_rules.problems import InputError, Problem, RuleError
from networking_rules.reports import views
from networking_rules.reports.pages import rule_page


def run(arguments: argparse.Namespace) -> int:
    """Explain a rule on a draft, or on the people of a source; without either, show the rule. Or explain a person."""
    book = common.book(arguments)
    rule = _rule(arguments, book)
    if rule is None:
        return _person(arguments, book)
    style = common.style(arguments)
    if arguments.path is None:
        common.show(arguments, rule_page(rule, style), {"format": _FORMAT, "version": 1, "cases": []})
        return common.OK
    cases = list(_cases(arguments))
    common.warn([problem for case in cases for problem in case.problems])
    found = [(case, explain(rule, case)) for case in cases]
    spoken = [(case, one) for case, one in found if one.applies] or found[:1]
    told = [line for case, one in spoken for line in f"{_name(case, len(spoken) > 1)}{_told(case, one)}".splitlines()]
    text = "\n".join(part for line in told for part in style.line(line))
    data = {"format": _FORMAT, "version": 1, "cases": [_data(case, one) for case, one in spoken]}
    common.show(arguments, text, data)
    return common.OK


_FORMAT = "networking-rules/explanation"


def _rule(arguments: argparse.Namespace, book: RuleBook) -> Rule | None:
    """The rule that is meant; None where it is none, and there is a network in which it may be a person."""
    code = arguments.code
    if code in book:
        return book[code]
    try:
        return common.host(arguments).book("strict")[code]
    except RuleError:
        if arguments.path is None or is_draft(arguments.path):
            raise
    return None


def _person(arguments: argparse.Namespace, book: RuleBook) -> int:
    """Why a plan has a person, or has not."""
    network, day = common.network(arguments, [arguments.path]), common.today(arguments)
    try:
        person = common.person(network, arguments.code)
    except InputError as error:
        told = f"{arguments.code!r} is no rule, and {error.problems[0].message}"
        raise InputError([Problem(error.problems[0].code, told)]) from error
    made = common.host(arguments).plan(network, minutes=budget(arguments, network), today=day, book=book)
    told = views.standing(made, person)
    text = "\n".join(common.style(arguments).wrap(told, ""))
    common.show(arguments, text, {"format": _FORMAT, "version": 1, "target": person.id, "plan": told, "cases": []})
    return common.OK


def _cases(arguments: argparse.Namespace) -> Iterable[Case]:
    known = common.network(arguments, arguments.network) if arguments.network else None
    closed: list[Problem] = []
    paths = folders.opened([arguments.path], arguments, closed)
    common.warn(closed)
    if all(map(is_draft, paths)):
        return cases_of(*(draft(path, arguments) for path in paths), **standing(arguments, known))
    network = common.network(arguments, [arguments.path])
    only = common.person(network, arguments.to).id if arguments.to else None
    found = cases_of(network, today=common.today(arguments))
    return [case for case in found if only is None or case.label == only]


def _name(case: Case, several: bool) -> str:
    """Whom a case is about, or in which of several drafts it is."""
    name = (case.file if several else None) or case.label
    return f"{name}: " if name else ""


def _told(case: Case, one: Explanation) -> str:
    """An explanation; that a rule about targets spares somebody who is to be left alone is told by their status."""
    person = case.target.person if case.target else None
    if one.applies or one.subject != "target" or person is None or person.status not in OVER:
        return str(one)
    return f"{one.code} {one.name} does not apply: it judges targets, and {person.name} is none ({person.status})"


def _data(case: Case, explanation: Explanation) -> dict[str, Any]:
    return {"target": case.label, "file": case.file, **asdict(explanation)}
