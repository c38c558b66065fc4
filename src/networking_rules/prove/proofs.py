"""What holds of rules for all cases there could be."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from attrs import frozen

from networking_rules.logic import Condition, Rule, RuleBook
from networking_rules.logic.conditions import leaves
from networking_rules.logic.words import words
from networking_rules.prove.encode import Domains, Encoder, Term, fires, z3

Kind = Literal["never-fires", "always-fires", "implied", "contradictory"]
_TOLD: Mapping[Kind, str] = {
    "never-fires": "{0} can never fire",
    "always-fires": "{0} fires on every case that has the facts it needs",
    "implied": "whenever {0} fires, {1} does: {0} adds nothing but its words",
    "contradictory": "{0} and {1} cannot both be kept where {2}",
}
PATIENCE = 2_000
"""Milliseconds after which a question is left open: then nothing is claimed."""


@frozen
class Proof:
    """Something shown of one rule or of two; `where` is an example for a contradiction."""

    kind: Kind
    codes: tuple[str, ...]
    where: str = ""

    def __str__(self) -> str:
        return _TOLD[self.kind].format(*self.codes, self.where)


def proofs(
    rules: RuleBook | Iterable[Rule], assume: Sequence[Condition] = (), domains: Domains | None = None
) -> tuple[Proof, ...]:
    """
    All that can be shown to be odd about some rules; () where nothing is.

    `assume` are conditions that hold of every case (such as `draft.sure_asks <= draft.asks`), `domains` the values
    that facts can have. Two rules are contradictory where they ask for what cannot be had together: for some state
    of the facts one cannot change, each can be kept alone, but whatever one does about the others breaks one of them.
    """
    listed = sorted(rules, key=lambda rule: rule.code)
    trees = {rule.code: fires(rule) for rule in listed}
    encoder = Encoder.of([*trees.values(), *assume], domains or {})
    terms = {code: encoder.condition(tree) for code, tree in trees.items()}
    known = [encoder.condition(condition) for condition in assume]
    prover = _Prover(encoder, (*known, *encoder.bounds()))
    single = tuple(prover.single(terms))
    odd = {code for proof in single for code in proof.codes}
    pairs = [(one, other) for one, other in itertools.combinations(trees, 2) if not {one, other} & odd]
    return (*single, *(proof for pair in pairs for proof in prover.pair(pair, trees, terms)))


@frozen(eq=False)
class _Prover:
    encoder: Encoder
    known: tuple[Term, ...]

    def _possible(self, *terms: Term) -> bool | None:
        """Whether some case fits; None where the solver gives up."""
        solver = z3.Solver()
        solver.set("timeout", PATIENCE)
        solver.add(*self.known, *terms)
        found = solver.check()
        return None if found == z3.unknown else bool(found == z3.sat)

    def single(self, terms: Mapping[str, Term]) -> Iterator[Proof]:
        for code, term in terms.items():
            if self._possible(term) is False:
                yield Proof("never-fires", (code,))
            elif self._possible(z3.Not(term)) is False:
                yield Proof("always-fires", (code,))

    def pair(
        self, codes: tuple[str, str], trees: Mapping[str, Condition], terms: Mapping[str, Term]
    ) -> Iterator[Proof]:
        one, other = codes
        shared = {words(leaf) for leaf in leaves(trees[one])} & {words(leaf) for leaf in leaves(trees[other])}
        if not shared:
            return
        for first, second in ((one, other), (other, one)):
            if self._possible(terms[first], z3.Not(terms[second])) is False:
                yield Proof("implied", (first, second))
        yield from self._contradiction(codes, trees, terms)

    def _contradiction(
        self, codes: tuple[str, str], trees: Mapping[str, Condition], terms: Mapping[str, Term]
    ) -> Iterator[Proof]:
        """For some state of what cannot be changed: each rule can be kept, and both together cannot."""
        one, other = (terms[code] for code in codes)
        names = {words(leaf): leaf for code in codes for leaf in leaves(trees[code])}
        free = [self.encoder.variables[name] for name, leaf in names.items() if leaf.fact.actionable]
        fixed = [name for name, leaf in names.items() if not leaf.fact.actionable]
        if not free:
            return
        apart = [[(variable, z3.FreshConst(variable.sort())) for variable in free] for _ in range(2)]
        kept = [
            z3.substitute(z3.And(z3.Not(term), *self.known), *pairs)
            for term, pairs in zip((one, other), apart, strict=True)
        ]
        allowed = z3.And(*self.known)
        neither = z3.ForAll(free, z3.Implies(allowed, z3.Or(one, other)))
        solver = z3.Solver()
        solver.set("timeout", PATIENCE)
        solver.add(*kept, neither)
        if solver.check() == z3.sat:
            model = solver.model()
            told = [f"{name} is {self.encoder.value(name, model)}" for name in sorted(fixed)]
            yield Proof("contradictory", codes, ", ".join(told) or "nothing else counts")
