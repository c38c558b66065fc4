"""Every rule keeps the same promises."""

import pytest

from networking_rules.rulebooks import RULES, guide
from networking_rules.testing.examples import counts, failures

COUNT = 51


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_examples_in_its_documentation_are_true(rule):
    """A flagged example is flagged with the words shown, a fine one is silent."""
    assert "".join(failures(rule)) == ""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_it_says_what_why_and_whence(rule):
    """A summary, a reason, a message, a fix, a ground, and an example of both kinds."""
    flagged, fine = counts(rule)
    assert flagged >= 1
    assert fine >= 1
    assert rule.summary.endswith(".")
    assert len(rule.why) > 60
    assert rule.message
    assert rule.fix.endswith((".", "!", "?", ")"))
    assert set(rule.grounds) <= {"guide", "research", "against", "measured", "design"}
    assert not rule.name.startswith(("avoid-", "no-more-", "do-not-"))


def test_there_are_so_many_rules_with_codes_and_names_of_their_own():
    """The catalogue is whole."""
    assert len(RULES) == COUNT
    assert len({rule.code for rule in RULES}) == COUNT
    assert len({rule.name for rule in RULES}) == COUNT
    assert len(guide("evidence")) == COUNT
    assert 0 < len(guide("guide")) < COUNT
