"""
One walk over a rule's tree for all table engines: an engine only says how it writes columns, numbers and comparisons.

What comes out is true, false, or null for "cannot tell". Where a number may be a range, or a product could know more
than its factors (zero times unknown is zero), a comparison is made of the ends of the ranges.
"""

from __future__ import annotations

import math
from collections.abc import Sequence, Set
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from networking_rules.columnar.table import HIGH, LOW, column_name
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
    leaves,
)
from networking_rules.logic.normal import additive

E = TypeVar("E")


class Engine(Protocol[E]):
    """How a table engine writes things. Comparisons and arithmetic of null are null."""

    def column(self, name: str) -> E:
        """A column of flags or words."""
        ...

    def measured(self, name: str) -> E:
        """A column of numbers, as DOUBLE."""
        ...

    def constant(self, value: float) -> E:
        """A number, as DOUBLE; it may be infinite."""
        ...

    def filled(self, value: E, by: float) -> E:
        """A number, or `by` where it is null."""
        ...

    def arithmetic(self, sign: str, left: E, right: E) -> E:
        """A sum, a difference or a product of DOUBLEs."""
        ...

    def extreme(self, values: Sequence[E], greatest: bool) -> E:
        """The least or the greatest of numbers that are not null."""
        ...

    def product(self, left: E, right: E) -> E:
        """A product that is 0 where a factor is, even beside an infinite one."""
        ...

    def compare(self, operator: str, left: E, right: E) -> E:
        """A comparison of numbers."""
        ...

    def one_of(self, word: E, words: Sequence[str]) -> E:
        """Whether a word is among others."""
        ...

    def all_of(self, parts: Sequence[E]) -> E:
        """Kleene's and."""
        ...

    def any_of(self, parts: Sequence[E]) -> E:
        """Kleene's or."""
        ...

    def negated(self, part: E) -> E:
        """Kleene's not."""
        ...

    def at_least(self, count: int, parts: Sequence[E]) -> E:
        """True where so many parts are, null where the null ones could make it so."""
        ...

    def decided(self, yes: E, no: E) -> E:
        """True where `yes`, false where `no`, else null; neither is null."""
        ...


@frozen
class Translator(Generic[E]):
    """Writes conditions for an engine, their options being settled. `present` are the columns of the table."""

    engine: Engine[E]
    present: Set[str]

    def condition(self, node: Condition) -> E:
        """A condition as an expression that is true, false or null."""
        engine = self.engine
        match node:
            case All(parts):
                return engine.all_of([self.condition(part) for part in parts])
            case AnyOf(parts):
                return engine.any_of([self.condition(part) for part in parts])
            case AtLeast(count, parts):
                return engine.at_least(count, [self.condition(part) for part in parts])
            case Not(inner):
                return engine.negated(self.condition(inner))
            case OneOf(_, words):
                return engine.one_of(engine.column(column_name(leaves(node)[0])), words)
            case FlagFact():
                return engine.column(column_name(node))
            case Compare(operator, left, right):
                return self._compare(operator, left, right)
            case _:
                raise TypeError(f"not a condition: {node!r}")

    def _compare(self, operator: str, left: Number, right: Number) -> E:
        names = [column_name(leaf) for side in (left, right) for leaf in leaves(side)]
        if all(name in self.present for name in names) and additive(left) and additive(right):
            return self.engine.compare(operator, self._plain(left), self._plain(right))
        a, b = self._range(left)
        c, d = self._range(right)
        compare, joined = self.engine.compare, self.engine.all_of
        match operator:
            case "<" | "<=":
                against = ">=" if operator == "<" else ">"
                return self.engine.decided(compare(operator, b, c), compare(against, a, d))
            case ">" | ">=":
                against = "<=" if operator == ">" else "<"
                return self.engine.decided(compare(operator, a, d), compare(against, b, c))
            case _:
                same = joined([compare("<=", d, a), compare("<=", a, b), compare("<=", b, c)])
                apart = self.engine.any_of([compare("<", b, c), compare("<", d, a)])
                return self.engine.decided(*((same, apart) if operator == "==" else (apart, same)))

    def _plain(self, number: Number) -> E:
        match number:
            case NumberFact():
                return self.engine.measured(column_name(number))
            case Constant(value):
                return self.engine.constant(value)
            case Arithmetic(sign, left, right):
                return self.engine.arithmetic(sign, self._plain(left), self._plain(right))
            case _:
                raise TypeError(f"not a number: {number!r}")

    def _range(self, number: Number) -> tuple[E, E]:
        """The least and the greatest that a number can be; never null."""
        engine = self.engine
        match number:
            case NumberFact():
                name = column_name(number)
                low, high = (name, name) if name in self.present else (name + LOW, name + HIGH)
                return (
                    engine.filled(engine.measured(low), -math.inf),
                    engine.filled(engine.measured(high), math.inf),
                )
            case Constant(known):
                value = engine.constant(known)
                return value, value
            case Arithmetic(sign, left, right):
                (a, b), (c, d) = self._range(left), self._range(right)
                if sign == "+":
                    return engine.arithmetic("+", a, c), engine.arithmetic("+", b, d)
                if sign == "-":
                    return engine.arithmetic("-", a, d), engine.arithmetic("-", b, c)
                corners = [engine.product(one, other) for one in (a, b) for other in (c, d)]
                return engine.extreme(corners, greatest=False), engine.extreme(corners, greatest=True)
            case _:
                raise TypeError(f"not a number: {number!r}")
