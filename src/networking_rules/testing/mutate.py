"""
Mutants of rules: since a rule is a tree, every small fault in it can be made on purpose, and its cases must notice.

    survivors(rule, load_cases("cases/ACM001.toml"))  # () where the cases pin the rule down

A mutant has one comparison turned, one threshold or window moved by a step, one clause dropped, one flag or word
turned round, or one grade left out. What a rule says twice by one name (`broken = ...`) changes in both places.
Windows that a rule does not set belong to the fact, and are the fact's own tests to pin.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from attrs import evolve, frozen

from networking_rules.logic import Rule, RuleBook
from networking_rules.logic.conditions import (
    All,
    AnyOf,
    Arithmetic,
    AtLeast,
    Compare,
    Condition,
    Constant,
    FlagFact,
    Not,
    Number,
    NumberFact,
    OneOf,
    Operator,
    TextFact,
    walk,
)
from networking_rules.logic.words import words

STEP = 0.05
"""How far a threshold that is a fraction is moved; a whole one is moved by 1."""
Tree = Condition | Number | Any
Change = Mapping[int, "Tree | None"]
"""What stands in the place of a node, by identity; None drops it from its list of clauses."""

_TURNED: Mapping[Operator, tuple[Operator, ...]] = {
    "<": ("<=", ">="),
    "<=": ("<", ">"),
    ">": (">=", "<="),
    ">=": (">", "<"),
    "==": ("!=",),
    "!=": ("==",),
}


class JudgingCase(Protocol):
    """A case of a rule as data: `RuleCase`, `Boundary`, or your own."""

    @property
    def code(self) -> str:
        """The rule's code."""
        ...

    def faults(self, book: RuleBook) -> list[str]:
        """What is not as expected when the case is judged by a book; [] where all is."""
        ...


@frozen(eq=False)
class Mutant:
    """A rule with one fault: `what` says which."""

    what: str
    rule: Rule

    def __str__(self) -> str:
        return f"{self.rule.code}: {self.what}"


def mutants(rule: Rule) -> Iterator[Mutant]:
    """Every small mutant of a rule, each once, in the order of its tree."""
    made = {mutant.rule.data(): mutant for mutant in reversed([*_mutants(rule)])}
    return reversed(made.values())


def _mutants(rule: Rule) -> Iterator[Mutant]:
    for option in rule.options:
        value = rule.values[option.name]
        for moved in _moved(value, option.whole):
            what = f"{option.name} = {moved:g} for {value:g}"
            yield Mutant(what, evolve(rule, settings={**rule.settings, option.name: moved}))
    for number, (severity, _) in enumerate(rule.grades):
        if len(rule.grades) > 1:
            left = rule.grades[:number] + rule.grades[number + 1 :]
            yield Mutant(f"no {severity}", evolve(rule, grades=left))
    seen: set[int] = set()
    for _, condition in rule.grades:
        for node in _own(condition):
            if id(node) not in seen:
                seen.add(id(node))
                yield from _of_node(rule, node)


def _own(condition: Condition) -> Iterator[Tree]:
    """The nodes of a tree without the windows that are the facts' own defaults."""
    defaults = {
        id(value)
        for node in walk(condition)
        if isinstance(node, NumberFact | FlagFact | TextFact)
        for (_, value), (_, usual) in zip(node.params, node.fact.windows, strict=True)
        if isinstance(value, Constant) and isinstance(usual, Constant) and value.value == usual.value
    }
    return (node for node in walk(condition) if id(node) not in defaults)


def _of_node(rule: Rule, node: Tree) -> Iterator[Mutant]:
    for what, change in (*_replacements(node), *_drops(node)):
        grades = tuple((severity, _changed(tree, change)) for severity, tree in rule.grades)
        made = evolve(rule, grades=grades)
        if made.data() != rule.data():
            yield Mutant(what, made)


def _replacements(node: Tree) -> Iterator[tuple[str, Change]]:
    """What may stand in the place of one node."""
    match node:
        case Compare(operator, left, right):
            for turned in _TURNED[operator]:
                yield (
                    f"{words(left)} {turned} {words(right)} for {operator}",
                    {id(node): Compare(turned, left, right)},
                )
        case Constant(value):
            for moved in _moved(value, value == int(value) if math.isfinite(value) else True):
                yield f"{moved:g} for {value:g}", {id(node): Constant(moved)}
        case AtLeast(count, parts):
            for other in (count - 1, count + 1):
                if 1 <= other <= len(parts):
                    yield f"at least {other} for {count}", {id(node): AtLeast(other, parts)}
        case Not(inner):
            yield f"without not: {words(inner)}", {id(node): inner}
        case FlagFact():
            yield f"not {words(node)}", {id(node): Not(node)}
        case OneOf(left, choices):
            yield f"not {words(node)}", {id(node): Not(node)}
            for choice in choices if len(choices) > 1 else ():
                rest = tuple(other for other in choices if other != choice)
                yield f"{words(left)} without {choice!r}", {id(node): OneOf(left, rest)}
        case _:
            return


def _drops(node: Tree) -> Iterator[tuple[str, Change]]:
    """The clauses of a node, each left out."""
    if isinstance(node, All | AnyOf) and len(node.parts) > 1:
        for part in node.parts:
            yield f"without {words(part)}", {id(part): None}


def _moved(value: float, whole: bool) -> tuple[float, ...]:
    if not math.isfinite(value):
        return ()
    step = 1 if whole else STEP
    return (value - step, value + step)


def _changed(node: Tree, change: Change) -> Any:
    """A tree with some nodes replaced; a list of clauses that would be empty stays as it was."""
    found = change.get(id(node))
    if found is not None:
        return found
    match node:
        case All(parts) | AnyOf(parts):
            left = tuple(_changed(part, change) for part in parts if not _dropped(part, change))
            return type(node)(left) if len(left) > 1 else left[0] if left else node
        case AtLeast(count, parts):
            return AtLeast(count, tuple(_changed(part, change) for part in parts))
        case Not(inner):
            return Not(_changed(inner, change))
        case Compare(operator, left, right):
            return Compare(operator, _changed(left, change), _changed(right, change))
        case Arithmetic(sign, left, right):
            return Arithmetic(sign, _changed(left, change), _changed(right, change))
        case OneOf(left, choices):
            return OneOf(left, choices)
        case NumberFact(fact, params) | FlagFact(fact, params) | TextFact(fact, params):
            return type(node)(fact, tuple((name, _changed(value, change)) for name, value in params))
        case _:
            return node


def _dropped(node: Tree, change: Change) -> bool:
    return id(node) in change and change[id(node)] is None


def survivors(rule: Rule, cases: Iterable[JudgingCase]) -> tuple[Mutant, ...]:
    """
    The mutants of a rule that all of its cases judge as they judge the rule itself: what the cases leave open.

    Raises ValueError where the cases do not even fit the rule as it is.
    """
    own = [case for case in cases if case.code == rule.code]
    for case in own:
        faults = case.faults(RuleBook((rule,)))
        if faults:
            raise ValueError(f"{case}: {faults[0]}")
    return tuple(mutant for mutant in mutants(rule) if not _killed(mutant.rule, own))


def _killed(rule: Rule, cases: Sequence[JudgingCase]) -> bool:
    return any(case.faults(RuleBook((rule,))) for case in cases)
