"""
A condition in a simpler form with the same Kleene truth: negations inside, nested parts flat, what is common outside.

Three-valued truth is a distributive lattice with a De Morgan negation, so all of this holds for unknowns as well:
`not (a and b)` is `not a or not b`, `a or a and b` is `a`, and `a and b or a and c` is `a and (b or c)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from networking_rules.logic.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, Operator
from networking_rules.logic.words import Data, data

_OPPOSITE: Mapping[Operator, Operator] = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}


def normal(condition: Condition) -> Condition:
    """The same truth on every case; `Not` stands before flags and words only."""
    return _simple(_inward(condition, False))


def parts(condition: Condition, kind: type[All] | type[AnyOf]) -> tuple[Condition, ...]:
    """What a condition joins by "all" or by "any"; itself where it joins nothing so."""
    return condition.parts if isinstance(condition, kind) else (condition,)


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
