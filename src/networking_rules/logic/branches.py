"""
Rules as a tree of tests: what they have in common is tested once, and what cannot hold without it only below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from networking_rules.logic.conditions import Compare, Condition, Constant, leaves
from networking_rules.logic.words import Data, data

DEEPER = 0.4
"""The chance that a test is reached once the one above it is: ours."""


@frozen(eq=False)
class Literal:
    """
    A condition with its data, by which it is compared, found once; of a comparison with a number, the data of what
    is compared too.
    """

    condition: Condition
    key: Data
    compared: Data | None

    @classmethod
    def of(cls, condition: Condition) -> Literal:
        """A condition as a literal."""
        match condition:
            case Compare(_, left, Constant()):
                return cls(condition, data(condition), data(left))
            case _:
                return cls(condition, data(condition), None)


@frozen(eq=False)
class Item:
    """What is left to be tested of a rule: it is broken where all literals hold."""

    number: int
    literals: tuple[Literal, ...]


@frozen(eq=False)
class Branch:
    """A condition, what is tested where it holds, and the rule that is broken then."""

    literal: Condition
    inner: tuple[Branch, ...] = ()
    rule: int | None = None


def branches(rules: Iterable[tuple[int, Iterable[Condition]]]) -> tuple[Branch, ...]:
    """Rules, each a number and the conditions that all hold where it is broken, as a tree of tests."""
    return _branches([Item(number, tuple(map(Literal.of, conditions))) for number, conditions in rules])


def _branches(items: Sequence[Item]) -> tuple[Branch, ...]:
    """What most of the rules have in common first."""
    left: list[Item] = list(items)
    found: list[Branch] = []
    while left:
        shared = _commonest(left)
        inside: list[Item] = [item for item in left if any(implies(literal, shared) for literal in item.literals)]
        left = [item for item in left if item not in inside]
        rest = [_without(item, shared.key) for item in inside]
        ends = [item.number for item in rest if not item.literals]
        inner = _branches([item for item in rest if item.literals])
        found += [Branch(shared.condition, (), number) for number in ends[1:]]
        found.append(Branch(shared.condition, inner, ends[0] if ends else None))
    return tuple(found)


def _commonest(items: Sequence[Item]) -> Literal:
    """The literal that most rules share; the first of the first rule where no two share one."""
    literals = {literal.key: literal for item in items for literal in item.literals}
    counts = {
        key: sum(any(implies(other, literal) for other in item.literals) for item in items)
        for key, literal in literals.items()
    }
    return literals[max(counts, key=lambda key: counts[key])]


def implies(one: Literal, other: Literal) -> bool:
    """Whether a literal cannot hold, or perhaps hold, without the other doing so; seen in the plainest cases."""
    if one.key == other.key:
        return True
    if one.compared is None or one.compared != other.compared:
        return False
    match one.condition, other.condition:
        case Compare(first, _, Constant(limit)), Compare(second, _, Constant(bound)):
            if first[0] != second[0] or first[0] not in "<>":
                return False
            further = limit > bound if first[0] == ">" else limit < bound
            return further or (limit == bound and (first == second or second[-1] == "="))
        case _:
            return False


def _without(item: Item, key: Data) -> Item:
    return Item(item.number, tuple(literal for literal in item.literals if literal.key != key))


def uses(found: Iterable[Branch], chance: float = 1.0) -> dict[Data, float]:
    """How often each fact is likely to be read by some branches, all of them reached with a chance."""
    times: dict[Data, float] = {}
    for branch in found:
        for leaf in leaves(branch.literal):
            times[data(leaf)] = times.get(data(leaf), 0.0) + chance
        for key, more in uses(branch.inner, chance * DEEPER).items():
            times[key] = times.get(key, 0.0) + more
    return times
