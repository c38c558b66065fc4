"""Every rule is tested by cases as data: `cases/CODE.toml`."""

from pathlib import Path

import pytest

from networking_rules.rulebooks import RULES
from networking_rules.testing.cases import load_cases

FOLDER = Path(__file__).parent / "cases"
CASES = [case for path in sorted(FOLDER.glob("*.toml")) for case in load_cases(path)]
LEAST = 3
NEVER_UNKNOWN = {
    *("GIV004", "NEE002", "NEE007", "NEE008", "TGT003", "TGT008", "SEG001", "SEG003"),
    *("PRO001", "PRO005", "TIM001", "TIM003"),
}
"""Rules whose facts are always known: nothing in them can be missing."""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_case_is_judged_as_it_says(case):
    """Flagged with its severity and places, fine, or unknown for want of the facts it names."""
    assert case.faults() == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_has_enough_cases(rule):
    """Three flagged, three fine, and one unknown where a fact of it can be."""
    mine = [case for case in CASES if case.code == rule.code]
    count = {kind: sum(case.expected == kind for case in mine) for kind in ("flagged", "fine", "unknown")}
    assert count["flagged"] >= LEAST
    assert count["fine"] >= LEAST
    assert count["unknown"] >= (rule.code not in NEVER_UNKNOWN)


def test_every_file_is_of_a_rule_and_named_after_it():
    """No file is left over from a rule that is gone."""
    assert {path.stem for path in FOLDER.glob("*.toml")} == {rule.code for rule in RULES}
    assert all(case.code in {rule.code for rule in RULES} for case in CASES)


@pytest.mark.parametrize("rule", [r for r in RULES if len(r.grades) > 1], ids=lambda rule: rule.code)
def test_every_grade_of_a_rule_has_a_case(rule):
    """A rule with several severities shows each of them."""
    seen = {case.severity for case in CASES if case.code == rule.code and case.expected == "flagged"}
    assert seen >= {severity for severity, _ in rule.grades}
