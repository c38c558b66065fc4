"""A tree in other forms: as plain data for fingerprints and equality, and in words for people."""

from __future__ import annotations

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
    OneOf,
    Option,
    Text,
    TextFact,
)

Data = tuple[Any, ...]


def data(node: Condition | Number | Text) -> Data:
    """A tree as nested tuples of strings and numbers: equal exactly where the trees are."""
    match node:
        case All(parts) | AnyOf(parts):
            return ("all" if isinstance(node, All) else "any", *map(data, parts))
        case AtLeast(count, parts):
            return ("at least", count, *map(data, parts))
        case Not(inner):
            return ("not", data(inner))
        case Compare(operator, left, right):
            return (operator, data(left), data(right))
        case Arithmetic(sign, left, right):
            return (sign, data(left), data(right))
        case OneOf(left, words):
            return ("one of", data(left), *words)
        case Constant(value):
            return ("number", float(value))
        case Option(default, name, low, high, whole):
            return ("option", name, float(default), float(low), float(high), whole)
        case NumberFact(fact, params) | FlagFact(fact, params) | TextFact(fact, params):
            return ("fact", fact.kind, fact.part, fact.name, *((name, data(value)) for name, value in params))
        case _:
            raise TypeError(f"not a node of a rule: {node!r}")


def words(node: Condition | Number | Text) -> str:
    """A tree as a person would write it: `draft.asks > 0 and not target.asks_welcome`."""
    match node:
        case All(parts) | AnyOf(parts):
            joint = " and " if isinstance(node, All) else " or "
            return joint.join(_inside(part) for part in parts)
        case AtLeast(count, parts):
            return f"at least {count} of ({'; '.join(map(words, parts))})"
        case Not(OneOf(left, (word,))):
            return f"{words(left)} is not {word!r}"
        case Not(inner):
            return f"not {_inside(inner)}"
        case Compare(operator, left, right):
            return f"{words(left)} {operator} {words(right)}"
        case Arithmetic(sign, left, right):
            return f"({words(left)} {sign} {words(right)})"
        case OneOf(left, values):
            return f"{words(left)} is {' or '.join(map(repr, values))}"
        case Constant(value):
            return f"{value:g}"
        case Option(_, name):
            return name
        case NumberFact(fact, params) | FlagFact(fact, params) | TextFact(fact, params):
            windows = ", ".join(f"{name}={words(value)}" for name, value in params)
            return f"{fact}({windows})" if windows else str(fact)
        case _:
            raise TypeError(f"not a node of a rule: {node!r}")


def _inside(node: Condition) -> str:
    return f"({words(node)})" if isinstance(node, All | AnyOf) else words(node)
