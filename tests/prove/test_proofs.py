"""Rules that make no sense are found, and those of the guide make sense."""

import pytest
from attrs import frozen

from networking_rules.logic import Facts, at_least, flag, graded, number, option, rule, text
from networking_rules.rulebooks import RULES

pytest.importorskip("z3")

from networking_rules.prove import decisive_pairs, proofs
from networking_rules.prove.encode import Domain


@frozen
class Pot:
    spoons: int | None = None
    heat: float | None = None


def spoons(pot: Pot) -> int | None:
    """Spoons of leaves."""
    return pot.spoons


def heat(pot: Pot) -> float | None:
    """Degrees, as the day made them: nobody can change it."""
    return pot.heat


def lid(pot: Pot) -> bool | None:
    """Whether the lid is on."""
    return None


def tea(pot: Pot) -> str | None:
    """The kind of tea."""
    return None


class PotFacts(Facts[Pot]):
    part = "pot"
    spoons = number(spoons)
    heat = number(heat, actionable=False)
    lid = flag(lid)
    tea = text(tea, actionable=True)


def made(code, condition, **options):
    """A rule of a condition over a pot."""

    def function(pot: PotFacts):
        return condition(pot)

    function.__doc__ = "A rule about pots."
    return rule(code, ground="design: made up", message="is broken", fix="mend it", name=code.lower(), **options)(
        function
    )


def told(*rules, **settings):
    return [(proof.kind, *proof.codes) for proof in proofs(rules, **settings)]


@pytest.mark.parametrize(
    ("condition", "kind"),
    [
        (lambda pot: (pot.spoons > 3) & (pot.spoons < 4), "never-fires"),
        (lambda pot: pot.spoons < 0, "never-fires"),
        (lambda pot: pot.tea.is_in("green") & pot.tea.is_in("black"), "never-fires"),
        (lambda pot: at_least(2, pot.lid, ~pot.lid, pot.lid & ~pot.lid), "never-fires"),
        (lambda pot: pot.lid | ~pot.lid, "always-fires"),
        (lambda pot: (pot.heat * 2 >= pot.heat) | pot.lid, "always-fires"),
        (lambda pot: graded(error=pot.spoons > 2, info=pot.spoons <= 2), "always-fires"),
    ],
)
def test_rules_that_never_or_always_fire(condition, kind):
    """Whole numbers have nothing between three and four; words are one thing only; grades count together."""
    assert told(made("POT001", condition)) == [(kind, "POT001")]


def test_what_is_assumed_and_what_values_there_are_count():
    """A fact may go below zero where it is said to, and facts may be known to go together."""
    below = made("POT001", lambda pot: pot.heat < 0)
    assert told(below) == [("never-fires", "POT001")]
    assert told(below, domains={"pot.heat": Domain(low=-273)}) == []
    cold = made("POT002", lambda pot: (pot.heat < 5) & pot.lid)
    assert told(cold) == []
    pot = PotFacts()
    assert told(cold, assume=[(pot.heat > 10) | ~pot.lid]) == [("never-fires", "POT002")]


def test_a_rule_that_another_contains():
    """Whoever breaks the narrow rule breaks the wide one."""
    narrow = made("POT001", lambda pot: (pot.spoons > 5) & pot.lid)
    wide = made("POT002", lambda pot: pot.spoons > 3)
    assert told(narrow, wide) == [("implied", "POT001", "POT002")]
    assert str(proofs([narrow, wide])[0]) == "whenever POT001 fires, POT002 does: POT001 adds nothing but its words"


def test_options_count_as_they_are_set():
    """A threshold moved by settings makes a rule reachable or not."""

    @rule("POT001", ground="design: made up", message="is broken", fix="mend it")
    def strong(pot: PotFacts, *, most=option(3)):
        """Too strong, and too weak."""
        return (pot.spoons > most) & (pot.spoons < 5)

    strong.__wrapped__  # noqa: B018  (kept for help)
    assert told(strong) == []
    assert told(strong.configure(most=4)) == [("never-fires", "POT001")]


def test_rules_that_cannot_both_be_kept():
    """What one forbids the other demands: always, or where nobody can change it."""
    weak = made("POT001", lambda pot: pot.spoons < 3)
    strong = made("POT002", lambda pot: pot.spoons >= 3)
    assert told(weak, strong) == [("contradictory", "POT001", "POT002")]
    warm = made("POT003", lambda pot: (pot.heat > 30) & (pot.spoons > 2))
    (proof,) = proofs([weak, warm])
    assert proof.kind == "contradictory"
    assert proof.where.startswith("pot.heat is ")
    assert told(weak, made("POT004", lambda pot: pot.spoons > 8)) == []


def test_both_sides_of_every_boundary():
    """Pairs that differ in one fact, by the least there is."""
    brewed = made(
        "POT001", lambda pot: (pot.spoons > 3) & (pot.heat < 80) & ~pot.lid & ~pot.tea.is_in("mint", "rose")
    )
    pairs = list(decisive_pairs(brewed))
    assert [pair.fact for pair in pairs] == ["pot.spoons", "pot.heat", "pot.lid", "pot.tea"]
    by_fact = {pair.fact: (pair.broken[pair.fact], pair.fine[pair.fact]) for pair in pairs}
    assert by_fact["pot.spoons"] == (4, 3)
    assert 79.98 < by_fact["pot.heat"][0] < 80 <= by_fact["pot.heat"][1] < 80.02
    assert by_fact["pot.lid"] == (False, True)
    assert by_fact["pot.tea"] in {("~", "mint"), ("~", "rose")}
    assert str(pairs[0]) == "POT001 fires at pot.spoons = 4, not at 3"


DOMAINS = {name: Domain(low=-1e6) for name in ("target.gap", "history.credit", "ask.credit")}
"""Facts of the guide that may be below zero."""


def test_the_rules_of_the_guide_make_sense():
    """None is dead, none fires always, none is contained in another, no two ask for what cannot be had together."""
    assert [str(proof) for proof in proofs(RULES, domains=DOMAINS)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_of_the_guide_has_both_sides(rule):
    """A case that breaks it and one that does not, a step apart; the plain evaluator agrees on each."""
    assert list(decisive_pairs(rule, domains=DOMAINS))
