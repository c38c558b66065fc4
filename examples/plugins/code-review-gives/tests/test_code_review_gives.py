"""Reviews are suggested for what is open, the rule sees both draft and history, and the contract holds."""

import code_review_gives
import pytest

from networking_rules import Host, Me, Network, Person, Want
from networking_rules.plugins import rows_of
from networking_rules.testing import assert_flags, assert_ok, parametrize_with_checks
from networking_rules.testing.build import TODAY, history

HOST = Host([code_review_gives], strict=True)
OPEN = {"x_open_reviews": ["Read dates without a year", "Count in cents"]}


@parametrize_with_checks([code_review_gives])
def test_contract(plugin, check):
    """What every plugin promises."""
    check(plugin)


def test_the_first_open_thing_is_worth_most():
    """As much as they want reviews, or a little where nobody knows."""
    ann = Person("ann", "Ann", wants=[Want("review", 0.9)], extra=OPEN)
    values = [give.value for give in code_review_gives.reviews.suggest(Me(), [ann], [history(())])[0]]
    assert values == [0.9, 0.45]
    assert code_review_gives.open_reviews(Person("bo", "Bo")) == []
    assert code_review_gives.open_reviews(Person("bo", "Bo", extra={"x_open_reviews": "one"})) == []


def test_a_review_is_planned_and_names_its_source():
    """For a tie that is alive."""
    ann = Person("ann", "Ann", reason="maintains the parser", wants=[Want("review", 0.9)], extra=OPEN)
    found = HOST.extras(rows_of(Network(people=[ann]), TODAY)).gives["ann"]
    assert [give.source for give in found] == ["code-review-gives 1.0.0"] * 2


@pytest.mark.parametrize("words", ["Could you review my change?", "Would you please take a look at it?"])
def test_a_review_asked_for_too_soon_is_flagged(words):
    """And fine once something was given."""
    book = HOST.book().select("REVIEW")
    assert_flags(words, "REVIEW001", profile=book)
    assert_ok(words, gives=1, profile=book)
