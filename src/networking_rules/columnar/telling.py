"""
What a table of findings tells of a rule and a case, made without what it leaves out: evidence, edits, notes.

The rows are those that a `Finding` or an `Unknown` of the plain evaluator would give, a tenth as dear; tests hold
both equal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from networking_rules.logic import Rule
from networking_rules.logic.conditions import Condition, leaves
from networking_rules.logic.evaluate import Reader, deciders_of, missing, part_of
from networking_rules.logic.outcomes import because, filled, verdicts
from networking_rules.problems import Problem

Row = Mapping[str, Any]


def finding_row(rule: Rule, case: object, label: str | None) -> Row:
    """The row of a rule that is known to be broken, with places in its text. Raises what facts raise."""
    reader = Reader(case)
    severity, condition = rule.grades[0]
    if len(rule.grades) > 1:
        severity, condition = next(grade for grade, held in verdicts(rule, reader) if held)
    spans = _spans(condition, rule, reader) if part_of(case, "text") else ()
    return {
        "id": label,
        "kind": "finding",
        "code": rule.code,
        "name": rule.name,
        "severity": severity,
        "message": filled(rule.message, rule, reader),
        "fix": filled(rule.fix, rule, reader),
        "starts": [start for start, _ in spans],
        "ends": [end for _, end in spans],
    }


def unknown_row(rule: Rule, case: object, label: str | None) -> Row:
    """The row of a rule of which it is known that it cannot be told. Raises what its facts raise."""
    reader = Reader(case)
    unsure = [condition for _, condition in rule.grades]
    if len(unsure) > 1:
        unsure = [condition for (_, condition), held in verdicts(rule, reader) if held is None]
    facts = {str(leaf.fact): leaf for one in unsure for leaf in missing(one, reader, rule.settings)}
    told = {"code": rule.code, "name": rule.name, "message": because(facts.values(), reader, rule.settings)}
    return {"id": label, "kind": "unknown", **told, "missing": list(facts)}


def problem_row(label: str | None, problem: Problem) -> Row:
    """What went wrong with one dossier, or with a partition where the label is None."""
    told = {"code": problem.code, "severity": problem.severity, "message": problem.message}
    return {"id": label, "kind": "problem", **told}


def _spans(condition: Condition, rule: Rule, reader: Reader) -> Sequence[tuple[int, int]]:
    decided = deciders_of(True, condition, reader, rule.settings)
    return sorted({place for one in decided for leaf in leaves(one) for place in reader.spans(leaf)})
