"""Conditions in z3: a variable for each fact, whole where its function says so, never below its least value."""

from __future__ import annotations

import importlib
import math
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, get_type_hints

from attrs import Factory, define, frozen

from networking_rules.logic import Condition, Rule
from networking_rules.logic.conditions import (
    All,
    AnyOf,
    Arithmetic,
    AtLeast,
    Compare,
    Constant,
    FactLeaf,
    FlagFact,
    Not,
    Number,
    NumberFact,
    OneOf,
    leaves,
    walk,
)
from networking_rules.logic.normal import settled
from networking_rules.logic.words import words

z3: Any = importlib.import_module("z3")
Term: TypeAlias = Any
"""A z3 expression."""
OTHER = "~"
"""Any word that no rule names."""


@frozen
class Domain:
    """What values a number can have: `low` to `high`, `whole` or not."""

    low: float = 0
    high: float = math.inf
    whole: bool = False


Domains = Mapping[str, Domain]
"""By fact, such as `target.gap`. Facts that are not named are 0 or more, whole where their function returns int."""


@define
class Encoder:
    """The variables of some rules, by the fact in words, windows included. `vocabulary` are the words they name."""

    domains: Domains
    vocabulary: Mapping[str, tuple[str, ...]]
    variables: dict[str, Term] = Factory(dict[str, Any])
    leaf_of: dict[str, FactLeaf] = Factory(dict[str, Any])

    @classmethod
    def of(cls, conditions: Iterable[Condition], domains: Domains) -> Encoder:
        """An encoder that knows all words which some conditions name."""
        found: dict[str, dict[str, None]] = {}
        for condition in conditions:
            for node in _choices(condition):
                found.setdefault(words(node.left), {}).update(dict.fromkeys(node.words))
        return cls(domains, {name: tuple(choices) for name, choices in found.items()})

    def variable(self, leaf: FactLeaf) -> Term:
        """The variable of a fact, made when it is first asked for."""
        name = words(leaf)
        if name not in self.variables:
            self.leaf_of[name] = leaf
            self.variables[name] = self._made(name, leaf)
        return self.variables[name]

    def _made(self, name: str, leaf: FactLeaf) -> Term:
        if isinstance(leaf, FlagFact):
            return z3.Bool(name)
        if not isinstance(leaf, NumberFact):
            return z3.Int(name)
        return z3.Int(name) if domain_of(leaf, self.domains).whole else z3.Real(name)

    def bounds(self) -> list[Term]:
        """What holds of all variables made so far."""
        found: list[Term] = []
        for name, variable in self.variables.items():
            leaf = self.leaf_of[name]
            if isinstance(leaf, NumberFact):
                domain = domain_of(leaf, self.domains)
                found += [variable >= _number(domain.low)] if math.isfinite(domain.low) else []
                found += [variable <= _number(domain.high)] if math.isfinite(domain.high) else []
            elif not isinstance(leaf, FlagFact):
                found += [variable >= 0, variable <= len(self.vocabulary.get(name, ()))]
        return found

    def condition(self, node: Condition) -> Term:
        """A condition in two-valued logic: all facts are known."""
        match node:
            case All(parts):
                return z3.And(*map(self.condition, parts))
            case AnyOf(parts):
                return z3.Or(*map(self.condition, parts))
            case AtLeast(count, parts):
                return z3.AtLeast(*map(self.condition, parts), count)
            case Not(inner):
                return z3.Not(self.condition(inner))
            case Compare(operator, left, right):
                return _compared(operator, self._amount(left), self._amount(right))
            case OneOf(left, choices):
                known = self.vocabulary[words(left)]
                return z3.Or(*(self.variable(leaves(node)[0]) == known.index(word) for word in choices))
            case FlagFact():
                return self.variable(node)
            case _:
                raise TypeError(f"not a condition: {node!r}")

    def _amount(self, number: Number) -> Term:
        match number:
            case Constant(value):
                return _number(value)
            case NumberFact():
                return self.variable(number)
            case Arithmetic(sign, left, right):
                one, other = self._amount(left), self._amount(right)
                return one + other if sign == "+" else one - other if sign == "-" else one * other
            case _:
                raise TypeError(f"not a number: {number!r}")

    def value(self, name: str, model: Any, variable: Term = None) -> bool | float | str:
        """What a fact is in a model, by its own variable or by another one for the same fact."""
        found = model.eval(self.variables[name] if variable is None else variable, model_completion=True)
        leaf = self.leaf_of[name]
        if isinstance(leaf, FlagFact):
            return bool(z3.is_true(found))
        if not isinstance(leaf, NumberFact):
            known = self.vocabulary.get(name, ())
            place = int(found.as_long())
            return known[place] if place < len(known) else OTHER
        return int(found.as_long()) if z3.is_int(found) else float(found.as_fraction())


def fires(rule: Rule) -> Condition:
    """When a rule fires at any severity, with its settings in place."""
    settled_condition: Condition = settled(rule.fires, rule)
    return settled_condition


def domain_of(leaf: NumberFact, domains: Domains) -> Domain:
    """What is known of a number's values."""
    named = domains.get(str(leaf.fact))
    return named or Domain(whole=_returns_int(leaf))


def _returns_int(leaf: NumberFact) -> bool:
    try:
        returned = get_type_hints(leaf.fact.function).get("return")
    except (TypeError, NameError):
        return False
    return returned in (int, int | None)


def _choices(node: Condition) -> list[OneOf]:
    return [one for one in walk(node) if isinstance(one, OneOf)]


def _number(value: float) -> Term:
    return z3.IntVal(int(value)) if value == int(value) else z3.RealVal(str(value))


def _compared(operator: str, left: Term, right: Term) -> Term:
    match operator:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case "==":
            return left == right
        case _:
            return left != right
