"""
A condition in a simpler form with the same Kleene truth: negations inside, nested parts flat, what is common outside.

Three-valued truth is a distributive lattice with a De Morgan negation, so all of this holds for unknowns as well:
`not (a and b)` is `not a or not b`, `a or a and b` is `a`, and `a and b or a and c` is `a and (b or c)`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

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
    Operator,
    Option,
    parts,
)
from networking_rules.logic.rule import Rule
from networking_rules.logic.words import Data, data

_OPPOSITE: Mapping[Operator, Operator] = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}


def normal(condition: Condition) -> Condition:
    """The same truth on every case; `Not` stands before flags and words only."""
    return _simple(_inward(condition, False))


def _inward(condition: Condition, negated: bool) -> Condition:
    match condition:
        case Not(inner):
            return _inward(inner, not negated)
        case All(inner):
            return (AnyOf if negated else All)(tuple(_inward(part, negated) for part in inner))
        case AnyOf(inner):
            return (All if negated else AnyOf)(tuple(_inward(part, negated) for part in inner))
        case AtLeast(count, inner):
            needed = len(inner) - count + 1 if negated else count
            return AtLeast(needed, tuple(_inward(part, negated) for part in inner))
        case Compare(operator, left, right):
            return Compare(_OPPOSITE[operator], left, right) if negated else condition
        case _:
            return Not(condition) if negated else condition


def _simple(condition: Condition) -> Condition:
    match condition:
        case All(inner):
            return _all(_simple(part) for part in inner)
        case AnyOf(inner):
            return _any(_simple(part) for part in inner)
        case AtLeast(1, inner):
            return _any(_simple(part) for part in inner)
        case AtLeast(count, inner) if count == len(inner):
            return _all(_simple(part) for part in inner)
        case AtLeast(count, inner):
            return AtLeast(count, tuple(_simple(part) for part in inner))
        case _:
            return condition


def _flat(inner: Iterable[Condition], kind: type[All] | type[AnyOf]) -> dict[Data, Condition]:
    """The parts by what they say, each once, in the order they are written."""
    return {data(part): part for one in inner for part in parts(one, kind)}


def _all(inner: Iterable[Condition]) -> Condition:
    flat = _flat(inner, All)
    kept = [
        part
        for key, part in flat.items()
        if not any(data(choice) in flat and data(choice) != key for choice in parts(part, AnyOf))
    ]
    return kept[0] if len(kept) == 1 else All(tuple(kept))


def _any(inner: Iterable[Condition]) -> Condition:
    branches = [_flat((part,), All) for part in _flat(inner, AnyOf).values()]
    kept = [
        one
        for number, one in enumerate(branches)
        if not any(
            other.keys() < one.keys() or (other.keys() == one.keys() and place < number)
            for place, other in enumerate(branches)
        )
    ]
    if len(kept) == 1:
        return _joined(kept[0].values())
    common = {key: part for key, part in kept[0].items() if all(key in branch for branch in kept[1:])}
    rest = [_joined(part for key, part in branch.items() if key not in common) for branch in kept]
    either = AnyOf(tuple(_flat(rest, AnyOf).values()))
    return _all((*common.values(), either)) if common else either


def _joined(inner: Iterable[Condition]) -> Condition:
    found = tuple(inner)
    return found[0] if len(found) == 1 else All(found)


def settled(node: Any, rule: Rule) -> Any:
    """A tree with its options replaced by what they are set to."""
    match node:
        case All(inner) | AnyOf(inner):
            return type(node)(tuple(settled(part, rule) for part in inner))
        case AtLeast(count, inner):
            return AtLeast(count, tuple(settled(part, rule) for part in inner))
        case Not(inner):
            return Not(settled(inner, rule))
        case Compare(operator, left, right):
            return Compare(operator, settled(left, rule), settled(right, rule))
        case Arithmetic(sign, left, right):
            return Arithmetic(sign, settled(left, rule), settled(right, rule))
        case Option():
            return Constant(_setting(node, rule))
        case NumberFact(fact, params) | FlagFact(fact, params):
            return type(node)(fact, tuple((name, Constant(_setting(value, rule))) for name, value in params))
        case _:
            return node


def additive(number: Number) -> bool:
    """Whether an unknown in a number makes it unknown altogether: not beside a product or an infinite constant."""
    if isinstance(number, Arithmetic):
        scaled = number.sign != "*" or factor(number.left) or factor(number.right)
        return scaled and additive(number.left) and additive(number.right)
    return not isinstance(number, Constant) or math.isfinite(number.value)


def factor(number: Number) -> bool:
    """Whether a number is a constant that keeps the order of what it multiplies."""
    return isinstance(number, Constant) and 0 < number.value < math.inf


def _setting(value: Constant | Option, rule: Rule) -> float:
    return rule.settings.get(value.name, value.default) if isinstance(value, Option) else value.value
