"""No small fault can slip into a rule of the guide unnoticed: its cases tell every mutant from the rule."""

from pathlib import Path

import pytest

from networking_rules.logic import Facts, RuleBook, at_least, flag, graded, number, option, rule, text
from networking_rules.problems import InputError
from networking_rules.rulebooks import RULES
from networking_rules.testing.boundaries import load_boundaries
from networking_rules.testing.cases import load_cases
from networking_rules.testing.mutate import mutants, survivors

HERE = Path(__file__).parent
CASES = [case for path in sorted((HERE / "cases").glob("*.toml")) for case in load_cases(path)]
BOUNDARIES = [case for path in sorted((HERE / "boundaries").glob("*.toml")) for case in load_boundaries(path)]
EXPLAINED: dict[str, set[str]] = {}
"""Mutants that no case can tell from the rule, by code, each with a comment that says why."""


@pytest.mark.parametrize("case", BOUNDARIES, ids=str)
def test_a_boundary_is_where_it_is_said_to_be(case):
    """A step to one side the rule is broken, a step to the other it is not."""
    assert case.faults(RuleBook(RULES)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_mutant_is_noticed(rule):
    """A comparison turned, a threshold moved, a clause or a grade left out."""
    left = {mutant.what for mutant in survivors(rule, [*CASES, *BOUNDARIES])}
    assert left == EXPLAINED.get(rule.code, set())


class PotFacts(Facts[object]):
    part = "pot"
    spoons = number(lambda pot: None)
    lid = flag(lambda pot: None)
    tea = text(lambda pot: None)


@rule("POT001", ground="design: made up", message="is broken", fix="mend it")
def pot_rule(pot: PotFacts, *, most=option(3), share=option(0.5)):
    """A rule with one of everything."""
    shared = pot.spoons > most
    return graded(
        error=shared & at_least(1, pot.lid, ~pot.lid) & (pot.spoons * share != 2),
        info=shared & pot.tea.is_in("mint", "rose"),
    )


def test_what_mutants_there_are():
    """Each once, and what was written once changes wherever it stands."""
    made = list(mutants(pot_rule))
    assert len(made) == len({mutant.rule.data() for mutant in made})
    told = [mutant.what for mutant in made]
    assert {"most = 4 for 3", "share = 0.55 for 0.5", "no error", "no info", "at least 2 for 1"} <= set(told)
    assert {"pot.spoons >= most for >", "pot.spoons <= most for >", "without pot.spoons > most"} <= set(told)
    assert {"pot.tea without 'mint'", "not pot.lid", "3 for 2", "(pot.spoons * share) == 2 for !="} <= set(told)
    turned = next(mutant.rule for mutant in made if mutant.what == "pot.spoons >= most for >")
    assert all(">=" in str(condition) for _, condition in turned.grades)
    assert str(made[0]) == "POT001: most = 2 for 3"


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("code = 1", "facts"),
        ('code = "POT001"\nexpect = "bad"\n[facts]\n', "expect is one of"),
        ('code = "POT001"\nexpect = "fine"\n[facts]\nspoons = 1\n', "names no fact"),
        ("code =", "TOMLDecodeError"),
    ],
)
def test_a_file_that_holds_no_boundaries_is_refused(tmp_path, document, words):
    """With a sentence that names the fault."""
    (tmp_path / "x.toml").write_text(document)
    with pytest.raises(InputError, match=words):
        load_boundaries(tmp_path / "x.toml")


def test_cases_that_do_not_fit_the_rule_are_an_error(tmp_path):
    """Mutants are judged by cases that hold, or nothing is shown."""
    (tmp_path / "x.toml").write_text('code = "POT001"\nexpect = "error"\n[facts]\n"pot.spoons" = 1\n')
    with pytest.raises(ValueError, match="expected error, got fine"):
        survivors(pot_rule, load_boundaries(tmp_path / "x.toml"))
