"""The slow, obvious evaluator: the truth of a condition on a case, and the leaves that decided it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, cast

from attrs import field, mutable

from networking_rules.interval import Interval
from networking_rules.logic.conditions import (
    All,
    AnyOf,
    Arithmetic,
    AtLeast,
    Compare,
    Condition,
    Constant,
    FactLeaf,
    FlagFact,
    Not,
    Number,
    NumberFact,
    OneOf,
    Option,
    TextFact,
    leaves,
)
from networking_rules.logic.truth import Truth, at_least, conjunction, disjunction, negation

Options = Mapping[str, float]
FactValue = bool | str | Interval | None
_EVERYTHING = Interval(-math.inf, math.inf)


def part_of(case: object, name: str) -> Any:
    """A part of a case, or None where it is absent: an attribute, or a key where the case is a mapping."""
    if isinstance(case, Mapping):
        return cast("Mapping[str, Any]", case).get(name)
    return getattr(case, name, None)


@mutable
class Reader:
    """
    The facts of one case, each found once. `overrides` replaces values by (part, fact): "what if" questions.

    A part that is absent (None) makes its facts unknown. A fact that raises is unknown as well, and its fault is
    kept: a rule that is decided without it stands, one that is open has failed (see `fault`).
    """

    case: object
    overrides: Mapping[tuple[str, str], FactValue] = field(factory=dict[tuple[str, str], FactValue])
    _seen: dict[object, FactValue] = field(factory=dict[object, FactValue], init=False, repr=False)
    _faults: dict[object, Exception] = field(factory=dict[object, Exception], init=False, repr=False)
    _parts: dict[str, Any] = field(factory=dict[str, Any], init=False, repr=False)

    def part(self, name: str) -> Any:
        """A part of the case, or None where it is absent."""
        if name not in self._parts:
            self._parts[name] = part_of(self.case, name)
        return self._parts[name]

    def value(self, leaf: FactLeaf, options: Options) -> FactValue:
        """The fact's value: a bool, a string, an Interval (numbers), or None where it is not known."""
        fact = leaf.fact
        if self.overrides and (fact.part, fact.name) in self.overrides:
            return self.overrides[fact.part, fact.name]
        key, windows = _key(leaf, options)
        if key not in self._seen:
            part = self.part(fact.part)
            try:
                self._seen[key] = None if part is None else _checked(leaf, fact.function(part, **windows))
            except Exception as error:  # a fact of a plugin may raise anything; it must not take the rest along
                self._seen[key], self._faults[key] = None, error
        return self._seen[key]

    def fault(self, facts: Iterable[FactLeaf], options: Options) -> Exception | None:
        """What the first of some facts raised that did; all of them are asked for."""
        for leaf in facts:
            self.value(leaf, options)
            error = self._faults.get(_key(leaf, options)[0])
            if error is not None:
                return error
        return None

    def spans(self, leaf: FactLeaf) -> tuple[tuple[int, int], ...]:
        """The places in a text that the fact was found at; ValueError for one that is none in it."""
        part = self.part(leaf.fact.part)
        if leaf.fact.spans is None or part is None:
            return ()
        text = self.part("text") or ""
        return tuple(_place(leaf, place, len(text) or math.inf) for place in leaf.fact.spans(part))


def _place(leaf: FactLeaf, place: Any, most: float) -> tuple[int, int]:
    try:
        start, end = place
        if 0 <= start <= end <= most:
            return start, end
    except (TypeError, ValueError):
        pass
    where = f"; the text has {most} characters" if most < math.inf else ""
    raise ValueError(f"fact {leaf.fact} gave {place!r}, which is no place (start, end){where}")


def _key(leaf: FactLeaf, options: Options) -> tuple[tuple[object, ...], Mapping[str, float]]:
    """What a fact's value is kept under, and the windows that it is asked with."""
    fact = leaf.fact
    if not leaf.params:
        return (fact.part, fact.name), _NO_WINDOWS
    windows = {name: _setting(value, options) for name, value in leaf.params}
    return (fact.part, fact.name, *windows.items()), windows


_NO_WINDOWS: Mapping[str, float] = {}


def _setting(value: Constant | Option, options: Options) -> float:
    return options.get(value.name, value.default) if isinstance(value, Option) else value.value


def _checked(leaf: FactLeaf, value: Any) -> FactValue:
    """The value in the type its kind demands; anything else is a fault of the fact, told as TypeError."""
    if value is None:
        return None
    if isinstance(leaf, NumberFact):
        if isinstance(value, Interval):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return Interval(value, value)
    elif isinstance(value, bool if isinstance(leaf, FlagFact) else str):
        return value
    raise TypeError(f"fact {leaf.fact} returned {type(value).__name__}, not a {leaf.fact.kind} or None")


def truth(condition: Condition, reader: Reader, options: Options) -> Truth:
    """Whether a condition holds of a case: True, False, or None for cannot tell."""
    match condition:
        case Compare(operator, left, right):
            return compare(operator, amount(left, reader, options), amount(right, reader, options))
        case FlagFact():
            value = reader.value(condition, options)
            return None if value is None else value is True
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            return _joined(condition, (truth(part, reader, options) for part in parts))
        case Not(inner):
            return negation(truth(inner, reader, options))
        case OneOf(TextFact() as leaf, words):
            word = reader.value(leaf, options)
            return None if word is None else word in words
        case _:
            raise TypeError(f"not a condition: {condition!r}")


def amount(number: Number, reader: Reader, options: Options) -> Interval:
    """The range in which a number lies; the whole line where nothing is known of it."""
    match number:
        case Constant(value):
            return Interval(value, value)
        case Option(default, name):
            value = options.get(name, default)
            return Interval(value, value)
        case NumberFact():
            known = reader.value(number, options)
            return known if isinstance(known, Interval) else _EVERYTHING
        case Arithmetic(sign, left, right):
            return _combine(sign, amount(left, reader, options), amount(right, reader, options))
        case _:
            raise TypeError(f"not a number: {number!r}")


def _combine(sign: str, a: Interval, b: Interval) -> Interval:
    if sign == "+":
        return Interval(a.low + b.low, a.high + b.high)
    if sign == "-":
        return Interval(a.low - b.high, a.high - b.low)
    corners = [0.0 if 0 in (x, y) else x * y for x in (a.low, a.high) for y in (b.low, b.high)]
    return Interval(min(corners), max(corners))


def compare(operator: str, a: Interval, b: Interval) -> Truth:
    """Whether the comparison holds for all values of both ranges, for none, or cannot be told."""
    match operator:
        case "<":
            return True if a.high < b.low else False if a.low >= b.high else None
        case "<=":
            return True if a.high <= b.low else False if a.low > b.high else None
        case ">":
            return compare("<", b, a)
        case ">=":
            return compare("<=", b, a)
        case "==":
            return False if a.high < b.low or b.high < a.low else True if a.exact and b.exact else None
        case "!=":
            return negation(compare("==", a, b))
        case _:
            raise TypeError(f"not a comparison: {operator}")


def deciders(condition: Condition, reader: Reader, options: Options) -> tuple[Condition, ...]:
    """
    The comparisons and flags that made a condition what it is.

    For a true "all" every part counts, for a true "any" the true ones, for an unknown the unknown ones.
    """
    return deciders_of(truth(condition, reader, options), condition, reader, options)


def deciders_of(verdict: Truth, condition: Condition, reader: Reader, options: Options) -> tuple[Condition, ...]:
    """The deciders of a condition whose truth is known: less is asked for then."""
    if isinstance(condition, Not):
        return deciders_of(negation(verdict), condition.inner, reader, options)
    if not isinstance(condition, All | AnyOf | AtLeast):
        return (condition,)
    alike = verdict is not None and isinstance(condition, All if verdict else AnyOf)
    found: list[Condition] = []
    for part in condition.parts:
        if alike or truth(part, reader, options) is verdict:
            found += deciders_of(verdict, part, reader, options)
    return tuple(found)


def _joined(condition: All | AnyOf | AtLeast, truths: Iterable[Truth]) -> Truth:
    match condition:
        case All():
            return conjunction(truths)
        case AnyOf():
            return disjunction(truths)
        case AtLeast(count):
            return at_least(count, truths)


def missing(condition: Condition, reader: Reader, options: Options) -> tuple[FactLeaf, ...]:
    """The facts that would have to be known to decide a condition that is unknown, each once."""
    found: dict[str, FactLeaf] = {}
    for decider in deciders(condition, reader, options):
        for leaf in leaves(decider):
            value = reader.value(leaf, options)
            if value is None or (isinstance(value, Interval) and not value.exact):
                found.setdefault(str(leaf.fact), leaf)
    return tuple(found.values())
