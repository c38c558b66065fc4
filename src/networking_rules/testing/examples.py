"""Runs the examples in a rule's documentation, with only that rule in play."""

from __future__ import annotations

import doctest
from collections.abc import Callable
from typing import Any

from networking_rules import testing
from networking_rules.cases import cases
from networking_rules.findings import Report
from networking_rules.logic import Rule, RuleBook

HELPERS: tuple[Callable[..., Report], ...] = (
    testing.check,
    testing.check_drafts,
    testing.check_entry,
    testing.check_history,
    testing.check_network,
    testing.check_plan,
    testing.check_target,
)


def _shown(helper: Callable[..., Report], rule: Rule) -> Callable[..., None]:
    book = RuleBook((rule,), cases)

    def show(*args: Any, **kwargs: Any) -> None:
        for finding in helper(*args, **{**kwargs, "profile": book}).findings:
            print(finding)  # noqa: T201

    return show


def failures(rule: Rule) -> list[str]:
    """What goes wrong when the examples of a rule are run; [] where all is as written."""
    names = {helper.__name__: _shown(helper, rule) for helper in HELPERS}
    test = doctest.DocTestParser().get_doctest(rule.doc, names, rule.code, None, None)
    told: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=told.append)
    return told


def counts(rule: Rule) -> tuple[int, int]:
    """How many flagged and how many fine examples the documentation has."""
    parser = doctest.DocTestParser()
    examples = [e for e in parser.parse(rule.doc) if isinstance(e, doctest.Example)]
    flagged = sum(bool(example.want) for example in examples)
    return flagged, len(examples) - flagged
