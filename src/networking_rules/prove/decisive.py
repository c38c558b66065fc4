"""Decisive cases: for each fact of a rule two cases that differ in it alone, one broken and one fine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen

from networking_rules.interval import Interval
from networking_rules.logic import Condition, Rule
from networking_rules.logic.conditions import FlagFact, NumberFact, leaves
from networking_rules.logic.evaluate import FactValue, Reader, truth
from networking_rules.logic.words import words
from networking_rules.prove.encode import Domains, Encoder, Term, domain_of, fires, z3
from networking_rules.prove.proofs import PATIENCE

NEAR = 0.01
"""How close the two sides are where a fact is no whole number."""
Value = bool | float | str
Facts = Mapping[str, Value]


@frozen
class DecisivePair:
    """Facts on which a rule fires, and the same but for `fact`, on which it does not: both sides of one boundary."""

    code: str
    fact: str
    broken: Facts = field(hash=False)
    fine: Facts = field(hash=False)

    def __str__(self) -> str:
        return f"{self.code} fires at {self.fact} = {self.broken[self.fact]}, not at {self.fine[self.fact]}"


def decisive_pairs(
    rule: Rule, assume: Sequence[Condition] = (), domains: Domains | None = None
) -> Iterator[DecisivePair]:
    """
    A pair for each fact of a rule and each direction in which it can decide; a fact that never decides has none.

    Numbers differ by 1 where they are whole and by hundredths where not. The plain evaluator has confirmed each.
    """
    tree = fires(rule)
    encoder = Encoder.of([tree, *assume], domains or {})
    broken = encoder.condition(tree)
    known = [encoder.condition(condition) for condition in assume]
    for leaf in {words(leaf): leaf for leaf in leaves(tree)}.values():
        name = words(leaf)
        variable = encoder.variables[name]
        other = z3.FreshConst(variable.sort())
        within = z3.And(broken, *known, *encoder.bounds())
        beyond = z3.substitute(z3.And(z3.Not(broken), *known, *encoder.bounds()), (variable, other))
        for apart in _apart(leaf, variable, other, domains or {}):
            found = _solved(encoder, (within, beyond, *apart), name, other)
            if found is not None:
                pair = DecisivePair(rule.code, name, *found)
                _confirm(tree, encoder, pair)
                yield pair


def _apart(leaf: object, variable: Term, other: Term, domains: Domains) -> list[tuple[Term, ...]]:
    """How the two values of a fact differ, in each direction."""
    if not isinstance(leaf, NumberFact):
        return [(variable != other,)]
    if domain_of(leaf, domains).whole:
        return [(other == variable + 1,), (other == variable - 1,)]
    return [(other > variable, other <= variable + NEAR), (other < variable, other >= variable - NEAR)]


def _solved(encoder: Encoder, terms: Sequence[Term], name: str, other: Term) -> tuple[Facts, Facts] | None:
    solver = z3.Solver()
    solver.set("timeout", PATIENCE)
    solver.add(*terms)
    if solver.check() != z3.sat:
        return None
    model = solver.model()
    broken = {key: encoder.value(key, model) for key in encoder.variables}
    return broken, {**broken, name: encoder.value(name, model, other)}


def _confirm(tree: Condition, encoder: Encoder, pair: DecisivePair) -> None:
    """The plain evaluator's word on both sides; AssertionError where it differs from the solver's."""
    for facts, expected in ((pair.broken, True), (pair.fine, False)):
        overrides: dict[tuple[str, str], FactValue] = {}
        for name, value in facts.items():
            leaf = encoder.leaf_of[name]
            known = isinstance(leaf, FlagFact) or isinstance(value, str)
            made: FactValue = value if known else Interval(float(value), float(value))  # type: ignore[assignment]
            if overrides.setdefault((leaf.fact.part, leaf.fact.name), made) != made:
                return  # one fact under two windows with two values: the evaluator cannot be told both
        if truth(tree, Reader({}, overrides), {}) is not expected:
            raise AssertionError(f"the solver and the evaluator disagree: {pair}")
