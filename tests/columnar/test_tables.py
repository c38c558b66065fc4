"""What a table says is what the objects say: Polars, DuckDB, and another dialect through sqlglot."""

import os
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from attrs import asdict, evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import guide
from networking_rules.cases import network_cases
from networking_rules.interval import Interval
from networking_rules.logic import RuleBook, rule
from networking_rules.problems import InputError
from networking_rules.testing.strategies import networks
from trees import ComputedFacts, Row, RowFacts, rows, rules

pl = pytest.importorskip("polars")
duckdb = pytest.importorskip("duckdb")
pytest.importorskip("sqlglot")

from networking_rules.columnar import frames, sql, table  # noqa: E402

TODAY = date(2026, 3, 2)
CONNECTION = duckdb.connect()
FEW = settings(max_examples=int(os.environ.get("TABLE_EXAMPLES", "8")))


def plainly(book, cases):
    """What the plain evaluator says: (row, code, severity), the severity None where it cannot tell."""
    found = []
    for number, case in enumerate(cases):
        report = book.check_case(case)
        found += [(number, finding.code, finding.severity) for finding in report.findings]
        found += [(number, unknown.code, None) for unknown in report.unknowns]
    return sorted(found, key=str)


def in_polars(book, facts):
    """The same from a frame."""
    told = [*frames.violations(book, facts).iter_rows()]
    return sorted([*told, *((*row, None) for row in frames.unknowns(book, facts).iter_rows())], key=str)


def in_duckdb(book, facts):
    """The same from SQL."""
    CONNECTION.register("facts", facts.to_arrow())
    return sorted(CONNECTION.sql(sql.violation_query(book, facts.columns)).fetchall(), key=str)


def in_sqlite(book, facts):
    """The same from another dialect."""
    with closing(sqlite3.connect(":memory:")) as connection:
        names = ", ".join(sql.quoted(name) for name in facts.columns)
        connection.execute(f"CREATE TABLE facts ({names})")
        marks = ", ".join("?" for _ in facts.columns)
        connection.executemany(f"INSERT INTO facts VALUES ({marks})", facts.rows())
        query = sql.violation_query(book, facts.columns, dialect="sqlite")
        return sorted(connection.execute(query).fetchall(), key=str)


def plain_frame(cases):
    """One column a fact, null where it is unknown, as a database would hold it."""
    dicts = [{f"row.{key}": value for key, value in asdict(case).items() if key != "label"} for case in cases]
    schema = {
        f"row.{key}": pl.Float64 if key[0] == "n" else pl.Boolean if key[0] == "f" else pl.String
        for key in Row.__slots__
        if key not in ("label", "__weakref__")
    }
    return pl.DataFrame(dicts, schema=schema).with_row_index("id").with_columns(pl.col("id").cast(pl.Int64))


@FEW
@given(st.data())
def test_a_table_of_single_values_says_what_the_objects_say(data):
    """Nulls in one column a fact: null logic is Kleene's, in all three engines."""
    book = RuleBook(data.draw(rules(RowFacts())))
    cases = data.draw(st.lists(rows(intervals=False), max_size=6))
    facts = plain_frame(cases)
    expected = plainly(book, [{"row": case} for case in cases])
    assert in_polars(book, facts) == expected
    assert in_duckdb(book, facts) == expected


@FEW
@given(st.data())
def test_a_table_of_ranges_says_what_the_objects_say(data):
    """Low and high ends of each number, as `facts_table` makes them of cases."""
    book = RuleBook(data.draw(rules(ComputedFacts())))
    cases = [{"row": case} for case in data.draw(st.lists(rows(), max_size=6))]
    facts = frames.facts_table(book, cases)
    expected = plainly(book, cases)
    assert in_polars(book, facts) == expected
    assert in_duckdb(book, facts) == expected


@FEW
@given(st.data())
def test_another_dialect_says_the_same(data):
    """SQLite by sqlglot, where it has what the rules need: single values."""
    book = RuleBook(data.draw(rules(RowFacts(), most=2)))
    cases = data.draw(st.lists(rows(intervals=False), max_size=6))
    query = sql.violation_query(book, plain_frame(cases).columns)
    if "Infinity" in query or "GREATEST" in query:
        return
    assert in_sqlite(book, plain_frame(cases)) == plainly(book, [{"row": case} for case in cases])


@settings(max_examples=3)
@given(networks())
def test_the_guide_on_a_table(network):
    """All rules about people, targets and the past, parts that are absent included."""
    book = guide("evidence")
    cases = list(network_cases(network, TODAY))
    facts = frames.facts_table(book, cases)
    expected = plainly(book, cases)
    assert in_polars(book, facts) == expected
    assert in_duckdb(book, facts) == expected


@rule("TAB001", ground="design: made up", message="is low", fix="raise it")
def low(row: RowFacts):
    """The first number is below two, by post."""
    return (row.n0 < 2) & (row.w0 == "it's")


BOOK = RuleBook((low,))


def test_words_are_escaped():
    """A quotation mark in a rule stays a word."""
    facts = pl.DataFrame({"id": ["a", "b"], "row.n0": [1, 1], "row.w0": ["it's", "its"]})
    assert in_duckdb(BOOK, facts) == [("a", "TAB001", "warning")]
    assert in_polars(BOOK, facts) == [("a", "TAB001", "warning")]


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"row.n0": [1.0]}, "no column 'row.w0'"),
        ({"row.n0": ["one"], "row.w0": ["x"]}, "holds String"),
        ({"row.n0": [True], "row.w0": ["x"]}, "holds Boolean"),
        ({"row.n0": [float("nan")], "row.w0": ["x"]}, "is NaN in 1 rows"),
        ({"row.n0": [2**53 + 1], "row.w0": ["x"]}, "beyond 2\\^53 in 1 rows"),
        ({"row.n0": [1], "row.w0": [1]}, "the fact is a text"),
    ],
)
def test_a_table_is_refused_with_all_that_is_wrong(columns, words):
    """NaN, numbers that are not exact, columns that are missing or of another kind."""
    with pytest.raises(InputError, match=words):
        frames.masks(BOOK, pl.DataFrame({"id": [0], **columns}))


def test_small_whole_numbers_do_not_wrap():
    """A difference of unsigned bytes below zero is below zero."""

    @rule("TAB002", ground="design: made up", message="is lower", fix="raise it")
    def lower(row: RowFacts):
        """The first is below the second."""
        return row.n0 - row.n1 < 0

    facts = pl.DataFrame(
        {"id": [0], "row.n0": [1], "row.n1": [2]}, schema_overrides={"row.n0": pl.UInt8, "row.n1": pl.UInt8}
    )
    assert frames.masks(RuleBook((lower,)), facts)["TAB002"].to_list() == [True]


def test_duckdb_counts_what_it_would_not_agree_on():
    """NaN and numbers that are not exact, by column; infinite ends of ranges are fine."""
    facts = pl.DataFrame(
        {"id": [0, 1, 2], "row.n0": [float("nan"), 2.0**54, float("inf")], "row.w0": ["x", "x", "x"]}
    )
    CONNECTION.register("facts", facts.to_arrow())
    assert CONNECTION.sql(sql.refusal_query(BOOK, facts.columns)).fetchall() == [(2.0,)]


def test_a_case_makes_a_row():
    """With the parts it has, and numbers as ranges."""
    case = {"row": Row(n0=Interval(1, 3), w0="x")}
    assert table.row(BOOK, case) == {"row": True, "row.n0.low": 1, "row.n0.high": 3, "row.w0": "x"}
    assert table.row(BOOK, {}) == {"row": False, "row.n0.low": None, "row.n0.high": None, "row.w0": None}
    assert frames.facts_table(BOOK, [case, {}])["id"].to_list() == [0, 1]


def test_a_book_of_no_rules_finds_nothing():
    """An empty frame with the right columns."""
    empty = evolve(BOOK, rules=())
    facts = pl.DataFrame({"id": ["a"]})
    assert frames.violations(empty, facts).columns == ["id", "code", "severity"]
    assert frames.unknowns(empty, facts).columns == ["id", "code"]
