"""The logic knows nothing of networking: here it checks teapots."""

import pickle

import pytest
from attrs import frozen

from networking_rules.interval import Interval
from networking_rules.logic import (
    Facts,
    Option,
    RuleBook,
    at_least,
    explain,
    flag,
    graded,
    number,
    option,
    rule,
    text,
)
from networking_rules.problems import RuleError


@frozen
class Pot:
    degrees: float | Interval | None
    lid: bool | None = True
    tea: str | None = "green"
    leaves: int | None = 3


def degrees(pot: Pot) -> float | Interval | None:
    """How hot the water is, in degrees Celsius."""
    return pot.degrees


def lid(pot: Pot) -> bool | None:
    """Whether the lid is on."""
    return pot.lid


def tea(pot: Pot) -> str | None:
    """The kind of tea."""
    return pot.tea


def spoons(pot: Pot, *, per: int = 1) -> float | None:
    """Spoons of leaves."""
    return None if pot.leaves is None else pot.leaves / per


class PotFacts(Facts[Pot]):
    part = "pot"
    degrees = number(degrees)
    lid = flag(lid)
    tea = text(tea)
    spoons = number(spoons)


@rule("POT001", ground="design: scalded leaves", message="too hot for {pot.tea}", fix="wait to {most} degrees")
def too_hot(pot: PotFacts, *, most: Option = option(80)):
    """
    The water is too hot for the leaves.

    Hot water scalds green tea.
    """
    return graded(
        error=(pot.degrees > most + 15) & (pot.tea == "green"), warning=(pot.degrees > most) & ~(pot.tea == "black")
    )


@rule("POT002", ground="design: taste", message="weak", fix="add leaves")
def weak(pot: PotFacts, *, per: Option = option(1)):
    """
    Two of three signs of weak tea.

    Few leaves, no lid, cool water.
    """
    return at_least(2, pot.spoons(per=per) < 2, ~pot.lid, pot.degrees < 60)


BOOK = RuleBook((too_hot, weak))


def check(pot):
    return BOOK.check({"pot": pot})


def test_a_rule_fires_with_evidence_and_filled_words():
    """A finding names the rule, the deciding facts and the words with the facts in them."""
    (finding,) = check(Pot(99)).findings
    assert (finding.code, finding.name, finding.severity) == ("POT001", "too-hot", "error")
    assert finding.message == "too hot for green"
    assert finding.fix == "wait to 80 degrees"
    assert finding.why == "Hot water scalds green tea."
    assert {e.fact: e.value for e in finding.evidence} == {"pot.degrees": 99, "pot.tea": "green"}


def test_a_lower_grade_is_reported_with_a_note_where_the_higher_is_unknown():
    """The highest grade that is true counts, and an undecided higher one is told."""
    (finding,) = check(Pot(Interval(85, 120))).findings
    assert finding.severity == "warning"
    assert "pot.degrees is not known" in finding.note


def test_what_is_missing_is_an_unknown_never_a_finding():
    """A missing fact makes a rule unknown and is named with its meaning."""
    report = check(Pot(None, None, "green", None))
    assert not report.findings
    assert [(u.code, u.missing) for u in report.unknowns] == [
        ("POT001", ("pot.degrees",)),
        ("POT002", ("pot.spoons", "pot.lid", "pot.degrees")),
    ]
    assert "how hot the water is" in report.unknowns[0].because


def test_a_range_decides_where_it_can():
    """An interval wholly on one side of a threshold is as good as a number."""
    assert check(Pot(Interval(10, 50), leaves=5)).codes == ()
    assert check(Pot(Interval(10, 50), lid=False)).codes == ("POT002",)


def test_explain_tells_why_why_not_and_the_smallest_change():
    """One call answers all four questions."""
    fired = explain(BOOK["POT001"], {"pot": Pot(99)})
    assert fired.truth is True
    assert [str(c) for c in fired.change] == ["pot.degrees: 99 -> 80"]
    assert explain(BOOK["too-hot"], {"pot": Pot(70)}).truth is False
    unknown = explain(BOOK["POT001"], {"pot": Pot(None)})
    assert (unknown.truth, unknown.missing) == (None, ("pot.degrees",))
    assert not explain(BOOK["POT001"], {}).applies


def test_the_smallest_change_is_one_fact_of_several():
    """Of at-least-two signs that hold, mending one is enough."""
    fired = explain(BOOK["POT002"], {"pot": Pot(50, lid=False)})
    assert len(fired.change) == 1


def test_options_are_settings_of_the_tree():
    """Configuring gives a new value with another fingerprint and leaves the old one alone."""
    hotter = BOOK.configure({"POT001": {"most": 90}, "POT002": {"per": 2}})
    assert hotter.check({"pot": Pot(85)}).codes == ()
    assert check(Pot(85)).codes == ("POT001",)
    assert hotter.check({"pot": Pot(85, lid=False)}).codes == ("POT002",)
    assert hotter.fingerprint() != BOOK.fingerprint()
    assert hotter != BOOK
    for wrong in ({"POT009": {}}, {"POT001": {"least": 1}}, {"POT001": {"most": 80.5}}, {"POT001": {"most": True}}):
        with pytest.raises(RuleError):
            BOOK.configure(wrong)


def test_a_book_is_a_value():
    """Equal, hashable, picklable, and closed under + - select ignore."""
    again = pickle.loads(pickle.dumps(BOOK))
    assert again == BOOK
    assert hash(again) == hash(BOOK)
    assert again.fingerprint() == BOOK.fingerprint()
    assert again.check({"pot": Pot(99)}) == check(Pot(99))
    assert BOOK.select("POT001") + BOOK.select("weak") == BOOK == BOOK + BOOK
    assert (BOOK - [weak]).codes == BOOK.ignore("POT002").codes == ("POT001",)
    with pytest.raises(RuleError, match="did you mean 'POT001'"):
        BOOK.select("POT011")


def test_and_or_not_cannot_be_recorded():
    """The mistakes a Python writer makes raise at once."""
    pot = PotFacts()
    for wrong in (
        lambda: not pot.lid,
        lambda: pot.lid and pot.lid,
        lambda: bool(pot.degrees > 3),
        lambda: 1 < pot.degrees < 3,
    ):
        with pytest.raises(TypeError, match=r"& \|"):
            wrong()
    with pytest.raises(AttributeError, match="did you mean 'degrees'"):
        pot.degreez  # noqa: B018


def test_a_rule_that_raises_is_dropped_and_named():
    """One broken fact costs the rules it leaves open and the report's completeness, nothing else."""
    report = check(Pot("hot"))
    assert not report.complete
    assert [p.code for p in report.problems] == ["rule-failed"]
    assert "POT001" in report.problems[0].message


def test_two_rules_cannot_share_a_code():
    """The error names the code and both owners."""
    with pytest.raises(RuleError, match="POT001 is claimed twice"):
        RuleBook((too_hot, too_hot.with_severity("info")))


def test_composition_gives_new_rules():
    """when() narrows, with_severity() flattens the grades."""
    covered = too_hot.when(PotFacts().lid)
    assert RuleBook((covered,)).check({"pot": Pot(99, lid=False)}).codes == ()
    (finding,) = RuleBook((too_hot.with_severity("info"),)).check({"pot": Pot(99)}).findings
    assert finding.severity == "info"
