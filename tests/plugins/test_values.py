"""There is a strategy for every public value, and plugins may rely on what it draws."""

import inspect

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import networking_rules
from networking_rules import findings, guide, model
from networking_rules.findings import Report
from networking_rules.model import Case
from networking_rules.testing.build import TODAY
from networking_rules.testing.values import STRATEGIES, texts, values

PUBLIC = [
    value
    for module in (model, findings)
    for name, value in vars(module).items()
    if inspect.isclass(value) and attrs.has(value) and not name.startswith("_")
]


def test_every_public_value_has_a_strategy():
    """Those of the model, of findings, and of the package's own names."""
    named = [getattr(networking_rules, name) for name in networking_rules.__all__]
    logic = {"Rule", "RuleBook", "Facts", "Option", "Graded", "Host", "PluginInfo"}
    owed = {v for v in (*PUBLIC, *named) if inspect.isclass(v) and attrs.has(v) and v.__name__ not in logic}
    assert {value.__name__ for value in owed} - {value.__name__ for value in STRATEGIES} == set()


@pytest.mark.parametrize("kind", STRATEGIES, ids=lambda kind: kind.__name__)
@settings(max_examples=5)
@given(data=st.data())
def test_a_strategy_draws_what_it_says(kind, data):
    """Values of the class, nothing else."""
    assert isinstance(data.draw(values(kind)), kind)


@settings(max_examples=15)
@given(values(Case))
def test_no_rule_fails_on_any_case(case):
    """Whatever is absent or odd in it."""
    report = guide("strict").check(case)
    assert [str(problem) for problem in report.problems if problem.code == "rule-failed"] == []
    assert isinstance(report, Report)


@settings(max_examples=25)
@given(texts())
def test_places_point_into_the_text(text):
    """Spans are the words at their offsets, also where letters change their length with their case."""
    draft = model.Draft(text)
    for finding in guide("strict").check(draft, target=model.Person("ann", "Ann"), history=model.History(TODAY)):
        for span in finding.spans:
            assert text[span.start : span.end] == span.text
