"""Explanations of the guide's own rules on whatever network there is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import explain, guide, plan
from networking_rules.cases import network_cases, plan_cases
from networking_rules.interval import Interval
from networking_rules.logic.evaluate import Reader, truth
from networking_rules.logic.outcomes import applies
from networking_rules.testing.strategies import TODAY, networks

BOOK = guide("evidence")


def cleared(rule, case, changes):
    """Whether the rule is no longer broken once the changes are made."""
    values = {
        tuple(c.fact.split(".")): c.to if isinstance(c.to, bool | str) else Interval(c.to, c.to) for c in changes
    }
    return truth(rule.fires, Reader(case, values), rule.settings) is False


@settings(max_examples=60)
@given(networks(), st.integers(0, 200))
def test_what_an_explanation_says_is_so(network, minutes):
    """It agrees with the report, names what is missing where it cannot tell, and its change really clears it."""
    made = plan(network, minutes=minutes, today=TODAY)
    for case in (*network_cases(network, TODAY), *plan_cases(made, network)):
        report = BOOK.check_case(case)
        found = {f.code: f for f in report.findings}
        unknown = {u.code: u for u in report.unknowns}
        for rule in BOOK:
            told = explain(rule, case)
            assert told.applies is applies(rule, case)
            assert (told.truth is True, told.truth is None) == (rule.code in found, rule.code in unknown)
            if rule.code in found:
                assert told.severity == found[rule.code].severity
                assert told.because == found[rule.code].evidence
                assert not told.change or cleared(rule, case, told.change)
            if rule.code in unknown:
                assert told.missing == unknown[rule.code].missing != ()
                assert told.cannot_tell == unknown[rule.code].because
