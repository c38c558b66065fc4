"""Rules over Polars frames. Needs the extra `columnar`."""

from __future__ import annotations

import functools
import operator as op
from collections.abc import Callable, Iterable, Mapping, Sequence, Set

import polars as pl
from attrs import frozen

from networking_rules.columnar.table import HIGH, LOW, MOST, Column, columns, rows
from networking_rules.columnar.translate import Translator
from networking_rules.logic import Rule, RuleBook
from networking_rules.logic.normal import settled
from networking_rules.problems import InputError, Problem

_COMPARE: Mapping[str, Callable[[pl.Expr, pl.Expr], pl.Expr]] = {
    "<": op.lt,
    "<=": op.le,
    ">": op.gt,
    ">=": op.ge,
    "==": op.eq,
    "!=": op.ne,
}
_ARITHMETIC: Mapping[str, Callable[[pl.Expr, pl.Expr], pl.Expr]] = {"+": op.add, "-": op.sub, "*": op.mul}


@frozen
class PolarsEngine:
    """How Polars writes a condition."""

    def column(self, name: str) -> pl.Expr:
        return pl.col(name)

    def measured(self, name: str) -> pl.Expr:
        return pl.col(name).cast(pl.Float64)

    def constant(self, value: float) -> pl.Expr:
        return pl.lit(float(value))

    def filled(self, value: pl.Expr, by: float) -> pl.Expr:
        return value.fill_null(by)

    def arithmetic(self, sign: str, left: pl.Expr, right: pl.Expr) -> pl.Expr:
        return _ARITHMETIC[sign](left, right)

    def extreme(self, values: Sequence[pl.Expr], greatest: bool) -> pl.Expr:
        return pl.max_horizontal(*values) if greatest else pl.min_horizontal(*values)

    def product(self, left: pl.Expr, right: pl.Expr) -> pl.Expr:
        return pl.when((left == 0) | (right == 0)).then(0.0).otherwise(left * right)

    def compare(self, operator: str, left: pl.Expr, right: pl.Expr) -> pl.Expr:
        return _COMPARE[operator](left, right)

    def one_of(self, word: pl.Expr, words: Sequence[str]) -> pl.Expr:
        return self.any_of([word == pl.lit(one) for one in words])

    def all_of(self, parts: Sequence[pl.Expr]) -> pl.Expr:
        return functools.reduce(lambda one, other: one & other, parts)

    def any_of(self, parts: Sequence[pl.Expr]) -> pl.Expr:
        return functools.reduce(lambda one, other: one | other, parts)

    def negated(self, part: pl.Expr) -> pl.Expr:
        return ~part

    def at_least(self, count: int, parts: Sequence[pl.Expr]) -> pl.Expr:
        sure = pl.sum_horizontal([part.fill_null(False).cast(pl.Int32) for part in parts])
        possible = pl.sum_horizontal([part.fill_null(True).cast(pl.Int32) for part in parts])
        return self.decided(sure >= count, possible < count)

    def decided(self, yes: pl.Expr, no: pl.Expr) -> pl.Expr:
        return pl.when(yes).then(True).when(no).then(False).otherwise(None)


def expressions(book: RuleBook, present: Set[str]) -> dict[str, pl.Expr]:
    """For each code an expression that is true where the rule is broken, null where it cannot be told."""
    return {rule.code: _applied(rule, _translated(rule, present), present) for rule in book}


def _translated(rule: Rule, present: Set[str]) -> pl.Expr:
    return Translator(PolarsEngine(), present).condition(settled(rule.fires, rule))


def _applied(rule: Rule, broken: pl.Expr, present: Set[str]) -> pl.Expr:
    """False where the row says that it has no part the rule speaks of."""
    return pl.col(rule.subject) & broken if rule.subject in present else broken


def masks(book: RuleBook, facts: pl.DataFrame | pl.LazyFrame, key: str = "id") -> pl.DataFrame:
    """
    A column for each code: true where the rule is broken, false where not, null where it cannot be told.

    Raises InputError for columns that are missing, of another kind, or hold what engines do not agree on.
    """
    lazy = facts.lazy()
    schema = lazy.collect_schema()
    _refuse(book, lazy, schema)
    made = [expression.alias(code) for code, expression in expressions(book, set(schema.names())).items()]
    return lazy.select(pl.col(key), *made).collect(engine="streaming")


def violations(book: RuleBook, facts: pl.DataFrame | pl.LazyFrame, key: str = "id") -> pl.DataFrame:
    """The rules that are surely broken: `key`, `code` and `severity`, rule by rule."""
    lazy = facts.lazy()
    schema = lazy.collect_schema()
    _refuse(book, lazy, schema)
    present = set(schema.names())
    graded = {rule.code: _severity(rule, present).alias(rule.code) for rule in book}
    table = lazy.select(pl.col(key), *graded.values()).collect(engine="streaming")
    found = [
        table.lazy()
        .filter(pl.col(code).is_not_null())
        .select(key, pl.lit(code).alias("code"), pl.col(code).alias("severity"))
        for code in graded
    ]
    return pl.concat(pl.collect_all(found)) if found else pl.DataFrame(schema={key: schema[key], **_TEXTS})


_TEXTS = {"code": pl.String, "severity": pl.String}


def _severity(rule: Rule, present: Set[str]) -> pl.Expr:
    """The gravest severity that surely holds, else null."""
    branch: pl.Expr = pl.lit(None, dtype=pl.String)
    for severity, condition in reversed(rule.grades):
        holds = Translator(PolarsEngine(), present).condition(settled(condition, rule))
        branch = pl.when(_applied(rule, holds, present)).then(pl.lit(severity)).otherwise(branch)
    return branch


def unknowns(book: RuleBook, facts: pl.DataFrame | pl.LazyFrame, key: str = "id") -> pl.DataFrame:
    """The rules that cannot be told: `key` and `code`, rule by rule."""
    table = masks(book, facts, key)
    found = [table.filter(pl.col(code).is_null()).select(key, pl.lit(code).alias("code")) for code in book.codes]
    return pl.concat(found) if found else table.select(key, pl.lit("").alias("code")).clear()


def facts_table(book: RuleBook, cases: Iterable[object], key: str = "id") -> pl.DataFrame:
    """The table of facts of some cases, each fact found by its function: numbered from 0 in the column `key`."""
    schema: dict[str, type[pl.DataType]] = {key: pl.Int64, **{rule.subject: pl.Boolean for rule in book}}
    for column in columns(book):
        if column.kind == "number":
            schema |= {column.name + LOW: pl.Float64, column.name + HIGH: pl.Float64}
        else:
            schema[column.name] = pl.Boolean if column.kind == "flag" else pl.String
    return pl.DataFrame(list(rows(book, cases, key)), schema=schema, orient="row")


def _refuse(book: RuleBook, facts: pl.LazyFrame, schema: pl.Schema) -> None:
    """All that is wrong with a table, at once."""
    problems: list[Problem] = []
    numbers: list[str] = []
    for column in columns(book):
        names = _names(column, schema)
        if not names:
            problems.append(Problem("missing-column", f"the table of facts has no column {column.name!r}"))
        for name in names:
            if not _fits(column, schema[name]):
                told = f"column {name!r} holds {schema[name]}; the fact is a {column.kind}"
                problems.append(Problem("bad-column", told, field=name))
            elif column.kind == "number":
                numbers.append(name)
    problems += [] if problems else _bad_numbers(facts, schema, numbers)
    if problems:
        raise InputError(problems)


def _names(column: Column, schema: pl.Schema) -> list[str]:
    if column.name in schema:
        return [column.name]
    ends = [column.name + LOW, column.name + HIGH]
    return ends if column.kind == "number" and all(end in schema for end in ends) else []


def _fits(column: Column, held: pl.DataType) -> bool:
    if held == pl.Null:
        return True
    if column.kind == "number":
        return held.is_numeric()
    return held == (pl.Boolean if column.kind == "flag" else pl.String)


def _bad_numbers(facts: pl.LazyFrame, schema: pl.Schema, names: Sequence[str]) -> list[Problem]:
    checks = {name: _unsound(name, schema[name]).sum() for name in names if schema[name] != pl.Null}
    if not checks:
        return []
    counts = facts.select(**checks).collect(engine="streaming").row(0, named=True)
    told = {True: "is NaN in {} rows: leave them null", False: "holds whole numbers beyond 2^53 in {} rows"}
    return [
        Problem("bad-number", f"column {name!r} {told[schema[name].is_float()].format(count)}", field=name)
        for name, count in counts.items()
        if count
    ]


def _unsound(name: str, held: pl.DataType) -> pl.Expr:
    return pl.col(name).is_nan() if held.is_float() else (pl.col(name) > MOST) | (pl.col(name) < -MOST)


__all__ = ["expressions", "facts_table", "masks", "unknowns", "violations"]
