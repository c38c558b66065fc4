"""
Conditions: immutable expression trees over facts, made by writing ordinary operators.

`history.gives < 1` is not computed; it *is* the comparison, to be evaluated, explained, compiled or printed.
Combine conditions with `& | ~` and `at_least`; `and`, `or`, `not` cannot be recorded and raise TypeError.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NoReturn

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from networking_rules.logic.facts import FactDef

Operator = Literal["<", "<=", ">", ">=", "==", "!="]
Sign = Literal["+", "-", "*"]

_NO_BOOL = "a condition has no truth before it is checked; combine conditions with & | ~, not with and, or, not"


class Condition:
    """Something true, false or unknown of a case."""

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        return All((*parts(self, All), *parts(_condition(other), All)))

    def __or__(self, other: Condition) -> Condition:
        return AnyOf((*parts(self, AnyOf), *parts(_condition(other), AnyOf)))

    def __invert__(self) -> Condition:
        return self.inner if isinstance(self, Not) else Not(self)

    def __bool__(self) -> NoReturn:
        raise TypeError(_NO_BOOL)


class Number:
    """A number of a case, or one computed from such: compare it to make a condition."""

    __slots__ = ()

    def __lt__(self, other: Number | float) -> Condition:
        return Compare("<", self, _number(other))

    def __le__(self, other: Number | float) -> Condition:
        return Compare("<=", self, _number(other))

    def __gt__(self, other: Number | float) -> Condition:
        return Compare(">", self, _number(other))

    def __ge__(self, other: Number | float) -> Condition:
        return Compare(">=", self, _number(other))

    def __eq__(self, other: Number | float) -> Condition:  # type: ignore[override]
        return Compare("==", self, _number(other))

    def __ne__(self, other: Number | float) -> Condition:  # type: ignore[override]
        return Compare("!=", self, _number(other))

    def __hash__(self) -> int:
        return object.__hash__(self)

    def __add__(self, other: Number | float) -> Number:
        return Arithmetic("+", self, _number(other))

    def __radd__(self, other: float) -> Number:
        return Arithmetic("+", _number(other), self)

    def __sub__(self, other: Number | float) -> Number:
        return Arithmetic("-", self, _number(other))

    def __rsub__(self, other: float) -> Number:
        return Arithmetic("-", _number(other), self)

    def __mul__(self, other: Number | float) -> Number:
        return Arithmetic("*", self, _number(other))

    def __rmul__(self, other: float) -> Number:
        return Arithmetic("*", _number(other), self)

    def __bool__(self) -> NoReturn:
        raise TypeError("a number of a case has no value before it is checked; compare it to make a condition")


class Text:
    """A word of a case, such as a channel: compare it with `==`, `!=` or `is_in`."""

    __slots__ = ()

    def is_in(self, *words: str) -> Condition:
        """Whether it is one of `words`, exactly."""
        return OneOf(self, tuple(words))

    def __eq__(self, other: str) -> Condition:  # type: ignore[override]
        return OneOf(self, (other,))

    def __ne__(self, other: str) -> Condition:  # type: ignore[override]
        return Not(OneOf(self, (other,)))

    def __hash__(self) -> int:
        return object.__hash__(self)

    def __bool__(self) -> NoReturn:
        raise TypeError("a word of a case is not known before it is checked; compare it to make a condition")


Parameter = tuple[str, "Constant | Option"]


@frozen(eq=False, order=False)
class Constant(Number):
    """A number written into a rule."""

    value: float


@frozen(eq=False, order=False)
class Option(Number):
    """
    A number that the user of a rule may set: a threshold or a window. `low` and `high` are the allowed range.

    In a rule's signature: `*, min_gives: Option = option(1)`; its name is the parameter's.
    """

    default: float
    name: str = ""
    low: float = 0
    high: float = math.inf
    whole: bool = True


def option(default: float, *, low: float = 0, high: float = math.inf) -> Option:
    """An option of a rule with its default; a whole-numbered default takes whole numbers only."""
    if not low <= default <= high:
        raise ValueError(f"the default {default:g} is outside {low:g} to {high:g}")
    return Option(default, "", low, high, isinstance(default, int))


@frozen(eq=False, order=False)
class NumberFact(Number):
    """A numeric fact of one part of the case. Call it to set its windows: `history.unanswered(within=window)`."""

    fact: FactDef
    params: tuple[Parameter, ...] = ()

    def __call__(self, **windows: Option | float) -> NumberFact:
        return evolve(self, params=_bind(self.fact, self.params, windows))


@frozen(eq=False, order=False)
class FlagFact(Condition):
    """A fact that is true, false or unknown. Call it to set its windows."""

    fact: FactDef
    params: tuple[Parameter, ...] = ()

    def __call__(self, **windows: Option | float) -> FlagFact:
        return evolve(self, params=_bind(self.fact, self.params, windows))


@frozen(eq=False, order=False)
class TextFact(Text):
    """A fact that is a word."""

    fact: FactDef
    params: tuple[Parameter, ...] = ()


@frozen(eq=False, order=False)
class Arithmetic(Number):
    """A sum, difference or product of two numbers."""

    sign: Sign
    left: Number
    right: Number


@frozen(eq=False, order=False)
class Compare(Condition):
    """A comparison of two numbers."""

    operator: Operator
    left: Number
    right: Number


@frozen(eq=False, order=False)
class OneOf(Condition):
    """Whether a word is one of several."""

    left: Text
    words: tuple[str, ...] = field()


@frozen(eq=False, order=False)
class All(Condition):
    """True where every part is."""

    parts: tuple[Condition, ...]


@frozen(eq=False, order=False)
class AnyOf(Condition):
    """True where any part is."""

    parts: tuple[Condition, ...]


@frozen(eq=False, order=False)
class AtLeast(Condition):
    """True where `count` or more parts are."""

    count: int
    parts: tuple[Condition, ...]


@frozen(eq=False, order=False)
class Not(Condition):
    """True where the inner condition is false."""

    inner: Condition


FactLeaf = NumberFact | FlagFact | TextFact


def at_least(count: int, *parts: Condition) -> Condition:
    """True where `count` or more of the conditions are; raises ValueError for a count they cannot reach."""
    if not 1 <= count <= len(parts):
        raise ValueError(f"at_least({count}, ...) of {len(parts)} conditions; the count must be 1 to {len(parts)}")
    return AtLeast(count, tuple(_condition(part) for part in parts))


def children(node: Condition | Number | Text) -> tuple[Condition | Number | Text, ...]:
    """The nodes directly below one."""
    match node:
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            return parts
        case Not(inner):
            return (inner,)
        case Compare(_, left, right) | Arithmetic(_, left, right):
            return (left, right)
        case OneOf(left):
            return (left,)
        case NumberFact(_, params) | FlagFact(_, params) | TextFact(_, params):
            return tuple(value for _, value in params)
        case _:
            return ()


def walk(node: Condition | Number | Text) -> Iterator[Condition | Number | Text]:
    """The node and all below it, parents first."""
    yield node
    for child in children(node):
        yield from walk(child)


def leaves(node: Condition | Number | Text) -> tuple[FactLeaf, ...]:
    """The facts that a tree reads, in the order they are written, each place once."""
    match node:
        case NumberFact() | FlagFact() | TextFact():
            return (node,)
        case _:
            return tuple(leaf for child in children(node) for leaf in leaves(child))


def parts(condition: Condition, kind: type[All] | type[AnyOf]) -> tuple[Condition, ...]:
    """What a condition joins by "all" or by "any"; itself where it joins nothing so."""
    return condition.parts if isinstance(condition, kind) else (condition,)


def _condition(value: object) -> Condition:
    if not isinstance(value, Condition):
        raise TypeError(f"expected a condition, not {type(value).__name__}")
    return value


def _number(value: object) -> Number:
    if isinstance(value, Number):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"expected a number, not {type(value).__name__}")
    if math.isnan(value):
        raise ValueError("a rule cannot compare with NaN")
    return Constant(value)


def _bind(fact: FactDef, old: tuple[Parameter, ...], new: dict[str, Option | float]) -> tuple[Parameter, ...]:
    known = dict(old)
    for name, value in new.items():
        if name not in known:
            raise TypeError(f"{fact} has no window {name!r}; it has {', '.join(known) or 'none'}")
        known[name] = value if isinstance(value, Option) else Constant(value)
    return tuple(known.items())
