"""
Rules as SQL: DuckDB's dialect, others by sqlglot (extra `columnar`). The queries are made here and run by you.

Names are quoted, words escaped, and nothing else of a rule gets into a query.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence, Set

from attrs import frozen

from networking_rules.columnar.table import HIGH, LOW, MOST, Column, columns
from networking_rules.columnar.translate import Translator
from networking_rules.logic import Rule, RuleBook
from networking_rules.logic.normal import settled
from networking_rules.problems import InputError, Problem


def quoted(name: str) -> str:
    """A name of a table or column, quoted."""
    return '"' + name.replace('"', '""') + '"'


def _word(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


@frozen
class SqlEngine:
    """How SQL writes a condition."""

    def column(self, name: str) -> str:
        return quoted(name)

    def measured(self, name: str) -> str:
        return f"CAST({quoted(name)} AS DOUBLE)"

    def constant(self, value: float) -> str:
        if math.isinf(value):
            return f"CAST('{'-' if value < 0 else ''}Infinity' AS DOUBLE)"
        return f"CAST({float(value)!r} AS DOUBLE)"

    def filled(self, value: str, by: float) -> str:
        return f"COALESCE({value}, {self.constant(by)})"

    def arithmetic(self, sign: str, left: str, right: str) -> str:
        return f"({left} {sign} {right})"

    def extreme(self, values: Sequence[str], greatest: bool) -> str:
        return f"{'GREATEST' if greatest else 'LEAST'}({', '.join(values)})"

    def product(self, left: str, right: str) -> str:
        return f"(CASE WHEN {left} = 0 OR {right} = 0 THEN {self.constant(0)} ELSE {left} * {right} END)"

    def compare(self, operator: str, left: str, right: str) -> str:
        return f"({left} {({'==': '=', '!=': '<>'}).get(operator, operator)} {right})"

    def one_of(self, word: str, words: Sequence[str]) -> str:
        return f"({word} IN ({', '.join(map(_word, words))}))"

    def all_of(self, parts: Sequence[str]) -> str:
        return f"({' AND '.join(parts)})"

    def any_of(self, parts: Sequence[str]) -> str:
        return f"({' OR '.join(parts)})"

    def negated(self, part: str) -> str:
        return f"(NOT {part})"

    def at_least(self, count: int, parts: Sequence[str]) -> str:
        sure = " + ".join(f"CASE WHEN {part} THEN 1 ELSE 0 END" for part in parts)
        possible = " + ".join(f"CASE WHEN NOT {part} THEN 0 ELSE 1 END" for part in parts)
        return self.decided(f"{sure} >= {count}", f"{possible} < {count}")

    def decided(self, yes: str, no: str) -> str:
        return f"(CASE WHEN {yes} THEN TRUE WHEN {no} THEN FALSE ELSE NULL END)"


def expression(rule: Rule, present: Set[str]) -> str:
    """A rule as a boolean expression: true where it is broken, null where it cannot be told."""
    broken = Translator(SqlEngine(), present).condition(settled(rule.fires, rule))
    return f"({quoted(rule.subject)} AND {broken})" if rule.subject in present else broken


def mask_query(
    book: RuleBook, present: Iterable[str], *, table: str = "facts", key: str = "id", dialect: str = "duckdb"
) -> str:
    """
    One scan of the table: `key`, and for each code whether the rule is broken (null: cannot be told).

    `present` are the columns of the table; InputError lists those that are missing.
    """
    names = frozenset(present)
    _missing(book, names)
    selected = [f"{expression(rule, names)} AS {quoted(rule.code)}" for rule in book]
    return _in(dialect, f"SELECT {', '.join([quoted(key), *selected])} FROM {quoted(table)}")


def violation_query(
    book: RuleBook, present: Iterable[str], *, table: str = "facts", key: str = "id", dialect: str = "duckdb"
) -> str:
    """`key`, `code` and `severity` (null: cannot be told) of every broken or undecided rule, from one scan."""
    names = frozenset(present)
    _missing(book, names)
    selected = [f"{expression(rule, names)} AS {quoted(rule.code)}" for rule in book]
    selected += [f"{_severity(rule, names)} AS {quoted(_graded(rule))}" for rule in book]
    found = [
        f"SELECT {quoted(key)}, {_word(rule.code)} AS code,"
        f" CASE WHEN {quoted(rule.code)} THEN {quoted(_graded(rule))} END AS severity"
        f" FROM checked WHERE {quoted(rule.code)} OR {quoted(rule.code)} IS NULL"
        for rule in book
    ]
    scan = f"WITH checked AS (SELECT {', '.join([quoted(key), *selected])} FROM {quoted(table)})"
    return _in(dialect, f"{scan} {' UNION ALL '.join(found)}")


def refusal_query(book: RuleBook, present: Iterable[str], *, table: str = "facts", dialect: str = "duckdb") -> str:
    """For each number column how many rows hold NaN or a number beyond 2^53 that is not infinite: all must be 0."""
    names = frozenset(present)
    numbers = [name for column in columns(book) if column.kind == "number" for name in _held(column, names)]
    counted = [
        f"SUM(CASE WHEN ISNAN({value}) OR ({_beyond(name)} AND NOT ISINF({value})) THEN 1 ELSE 0 END)"
        f" AS {quoted(name)}"
        for name in numbers
        for value in [f"CAST({quoted(name)} AS DOUBLE)"]
    ]
    return _in(dialect, f"SELECT {', '.join(counted) or '1'} FROM {quoted(table)}")


def _beyond(name: str) -> str:
    return f"({quoted(name)} > {MOST} OR {quoted(name)} < -{MOST})"


def _graded(rule: Rule) -> str:
    return f"{rule.code} severity"


def _severity(rule: Rule, present: Set[str]) -> str:
    cases = [
        f"WHEN {Translator(SqlEngine(), present).condition(settled(condition, rule))} THEN {_word(severity)}"
        for severity, condition in rule.grades
    ]
    return f"CASE {' '.join(cases)} END"


def _held(column: Column, present: frozenset[str]) -> list[str]:
    if column.name in present:
        return [column.name]
    ends = [column.name + LOW, column.name + HIGH]
    return ends if column.kind == "number" and present.issuperset(ends) else []


def _missing(book: RuleBook, present: frozenset[str]) -> None:
    lacking = [column.name for column in columns(book) if not _held(column, present)]
    if lacking:
        raise InputError(
            [Problem("missing-column", f"the table of facts has no column {name!r}", field=name) for name in lacking]
        )


def _in(dialect: str, query: str) -> str:
    if dialect == "duckdb":
        return query
    import sqlglot

    return sqlglot.transpile(query, read="duckdb", write=dialect)[0]
