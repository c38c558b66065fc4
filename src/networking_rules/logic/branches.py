"""
Rules as a tree of tests: what they have in common is tested once, and what cannot hold without it only below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from networking_rules.logic.conditions import Compare, Condition, Constant
from networking_rules.logic.words import Data, data


@frozen(eq=False)
class Item:
    """What is left to be tested of a rule: it is broken where all literals hold."""

    number: int
    literals: tuple[Condition, ...]


@frozen(eq=False)
class Branch:
    """A literal, what is tested where it holds, and the rule that is broken then."""

    literal: Condition
    inner: tuple[Branch, ...] = ()
    rule: int | None = None


def branches(items: Sequence[Item]) -> tuple[Branch, ...]:
    """The rules as a tree of tests: what most of them have in common first."""
    left: list[Item] = list(items)
    found: list[Branch] = []
    while left:
        shared = _commonest(left)
        key = data(shared)
        inside: list[Item] = [item for item in left if any(implies(literal, shared) for literal in item.literals)]
        left = [item for item in left if item not in inside]
        rest = [_without(item, key) for item in inside]
        ends = [item.number for item in rest if not item.literals]
        inner = branches([item for item in rest if item.literals])
        found += [Branch(shared, (), number) for number in ends[1:]]
        found.append(Branch(shared, inner, ends[0] if ends else None))
    return tuple(found)


def _commonest(items: Sequence[Item]) -> Condition:
    """The literal that most rules share; the first of the first rule where no two share one."""
    literals = {data(literal): literal for item in items for literal in item.literals}
    counts = {
        key: sum(any(implies(other, literal) for other in item.literals) for item in items)
        for key, literal in literals.items()
    }
    return literals[max(counts, key=lambda key: counts[key])]


def implies(one: Condition, other: Condition) -> bool:
    """Whether a literal cannot hold, or perhaps hold, without the other doing so; seen in the plainest cases."""
    if data(one) == data(other):
        return True
    match one, other:
        case Compare(first, left, Constant(limit)), Compare(second, same, Constant(bound)):
            if data(left) != data(same) or first[0] != second[0] or first[0] not in "<>":
                return False
            further = limit > bound if first[0] == ">" else limit < bound
            return further or (limit == bound and (first == second or second[-1] == "="))
        case _:
            return False


def _without(item: Item, key: Data) -> Item:
    return Item(item.number, tuple(literal for literal in item.literals if data(literal) != key))
