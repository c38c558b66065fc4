"""The table of facts: which columns the rules of a book read, and the row of facts that a case makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from networking_rules.interval import Interval
from networking_rules.logic import RuleBook
from networking_rules.logic.conditions import FactLeaf, leaves
from networking_rules.logic.evaluate import Reader
from networking_rules.logic.facts import Kind
from networking_rules.logic.normal import settled
from networking_rules.logic.outcomes import applies
from networking_rules.logic.words import words

LOW, HIGH = ".low", ".high"
MOST = 2**53
"""Whole numbers up to this are exact as DOUBLE."""


@frozen
class Column:
    """One fact as a column: its name in the table, its kind, and the leaf that reads it."""

    name: str
    kind: Kind
    leaf: FactLeaf


def column_name(leaf: FactLeaf) -> str:
    """`part.fact`, with the values of its windows where it has any: `history.invited(within=60)`."""
    fact = f"{leaf.fact.part}.{leaf.fact.name}"
    windows = ", ".join(f"{name}={words(value)}" for name, value in leaf.params)
    return f"{fact}({windows})" if windows else fact


def columns(book: RuleBook) -> tuple[Column, ...]:
    """The columns that the rules read, by name."""
    found: dict[str, Column] = {}
    for rule in book:
        for _, condition in rule.grades:
            for leaf in leaves(settled(condition, rule)):
                name = column_name(leaf)
                found.setdefault(name, Column(name, leaf.fact.kind, leaf))
    return tuple(found[name] for name in sorted(found))


def subjects(book: RuleBook) -> tuple[str, ...]:
    """The parts that the rules speak of. A boolean column of that name says of each row whether it has the part."""
    return tuple(sorted({rule.subject for rule in book}))


def row(book: RuleBook, case: object) -> dict[str, Any]:
    """
    The row of one case: each fact found by its function, numbers as `.low` and `.high`, subjects as flags.

    Raises what a fact raises.
    """
    reader = Reader(case)
    made: dict[str, Any] = {}
    for subject in subjects(book):
        made[subject] = any(applies(rule, case) for rule in book if rule.subject == subject)
    for column in columns(book):
        value, fault = reader.value(column.leaf, {}), reader.fault((column.leaf,), {})
        if fault is not None:
            raise fault
        if column.kind != "number":
            made[column.name] = value
            continue
        low, high = (value.low, value.high) if isinstance(value, Interval) else (None, None)
        made[column.name + LOW], made[column.name + HIGH] = low, high
    return made


def rows(book: RuleBook, cases: Iterable[object], key: str = "id") -> Iterator[Mapping[str, Any]]:
    """The rows of many cases, numbered from 0 in the column `key`."""
    for number, case in enumerate(cases):
        yield {key: number, **row(book, case)}
