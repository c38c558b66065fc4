"""Tables of touches and of people: made of a network, or of a host's own, which are checked before they count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from typing import Any

import polars as pl

from networking_rules import checks
from networking_rules.model import ACTS, DIRECTIONS, Network, Touch
from networking_rules.model.words import UNTOLD
from networking_rules.problems import InputError, Problem, meant

TOUCHES: Mapping[str, Any] = {
    "person": pl.String,
    "id": pl.String,
    "at": pl.Datetime("us", "UTC"),
    "day": pl.Date,
    "direction": pl.String,
    "acts": pl.List(pl.String),
    "form": pl.String,
    "size": pl.Int64,
    "landed": pl.Boolean,
}
"""A table of touches: `at` is the instant they are sorted by, `day` the date as it was written."""
PEOPLE: Mapping[str, Any] = {"person": pl.String, "met": pl.Date}
"""A table of people: `met` is the day of the first meeting, null where none is known."""


def touches_table(network: Network) -> pl.DataFrame:
    """The touches of a network as a table."""
    return pl.DataFrame([_touch(touch) for touch in network.touches], schema=dict(TOUCHES), orient="row")


def _touch(touch: Touch) -> tuple[Any, ...]:
    when = (touch.order[0], touch.day)
    return (touch.person, touch.id, *when, touch.direction, list(touch.acts), touch.form, touch.size, touch.landed)


def people_table(network: Network) -> pl.DataFrame:
    """The people of a network as a table."""
    rows = [(person.id, person.met.on if person.met else None) for person in network.people]
    return pl.DataFrame(rows, schema=dict(PEOPLE), orient="row")


def natural(name: str) -> pl.Expr:
    """A column of ids so that numbers in them compare as numbers: what `Touch.order` does."""
    padded = pl.col(name).str.replace_all("[0-9]+", "0" * 20 + "${0}")
    return padded.str.replace_all("0{20}([0-9]{20,})|[0-9]*([0-9]{20})", "${1}${2}")


def sound(
    touches: pl.DataFrame | pl.LazyFrame, people: pl.DataFrame | pl.LazyFrame, missing: Set[str]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """
    The two tables, with the columns that are read.

    Raises InputError for a column that is missing or of another type, for rows with what no touch or person may
    have, and for words in `missing` that say nothing; each fault is told once, with its first row.
    """
    frames = (pl.DataFrame, pl.LazyFrame)
    checks.given("touches", touches, frames, "a frame of Polars")
    checks.given("people", people, frames, "a frame of Polars")
    problems = list(_gaps(missing))
    tables: list[pl.DataFrame] = []
    for name, table, schema in (("touches", touches, TOUCHES), ("people", people, PEOPLE)):
        held = table.lazy().collect_schema()
        told = list(_columns(name, held, schema))
        problems += told
        if not told:
            read = [_in_type(one, held[one], kind) for one, kind in schema.items()]
            tables.append(table.lazy().select(read).collect())
    if len(tables) == len((TOUCHES, PEOPLE)):
        problems += [
            *_rows("people", tables[1], "person", _people()),
            *_rows("touches", tables[0], "id", _touches(tables[1])),
        ]
    if problems:
        raise InputError(problems)
    return tables[0], tables[1]


def _gaps(missing: Set[str]) -> Iterator[Problem]:
    for word in sorted(map(str, set(missing) - set(UNTOLD))):
        hint = meant(word, UNTOLD, f"it takes {', '.join(UNTOLD)}", repr)
        yield Problem("bad-value", f"{word!r} is none of what a source may not tell{hint}", field="missing")


def _columns(table: str, held: Mapping[str, pl.DataType], schema: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the columns of a table."""
    for name, kind in schema.items():
        if name not in held:
            told = f"the table of {table} has no column {name!r}, of {_called(kind)}"
            yield Problem("missing-column", told, field=name)
        elif not _fits(held[name], kind):
            told = f"column {name!r} of the table of {table} holds {held[name]}; it takes {_called(kind)}"
            yield Problem("bad-column", told, field=name)


def _called(kind: Any) -> str:
    return "Datetime" if isinstance(kind, pl.Datetime) else str(kind)


def _in_type(name: str, held: pl.DataType, kind: Any) -> pl.Expr:
    """A column as it is read: one of nulls in its type, times in UTC."""
    column = pl.col(name)
    if isinstance(held, pl.Datetime):
        zoned = column.dt.replace_time_zone("UTC") if held.time_zone is None else column.dt.convert_time_zone("UTC")
        return zoned.cast(kind)
    return column.cast(kind) if held in (pl.Null, pl.List(pl.Null)) else column


def _fits(held: pl.DataType, kind: Any) -> bool:
    """Whether a column is of a type, or of one that holds the same values."""
    if held == pl.Null or held == kind:
        return True
    if isinstance(kind, pl.Datetime):
        return held.base_type() is pl.Datetime
    return held == pl.List(pl.Null) if isinstance(kind, pl.List) else kind == pl.Int64 and held.is_integer()


_Fault = tuple[str, str, pl.Expr]
"""A column, what is wrong in it ({} is the value) and where."""


def _people() -> list[_Fault]:
    person = pl.col("person")
    return [
        ("person", "is missing", person.fill_null("") == ""),
        ("person", "{} is there twice", person.is_not_null() & ~person.is_first_distinct()),
    ]


def _touches(people: pl.DataFrame) -> list[_Fault]:
    person, identity, at, day = (pl.col(name) for name in ("person", "id", "at", "day"))
    known = people["person"].drop_nulls().implode()
    return [
        ("id", "is missing", identity.fill_null("") == ""),
        ("id", "{} is there twice", identity.is_not_null() & ~identity.is_first_distinct()),
        ("person", "{} is not in the table of people", ~person.is_in(known).fill_null(False)),
        ("at", "is missing", at.is_null()),
        ("day", "is missing", day.is_null()),
        ("day", "{} is another day than that of `at`", (at.dt.date() - day).dt.total_days().abs() > 1),
        (
            "direction",
            f"{{}} is none of {', '.join(DIRECTIONS)}",
            ~pl.col("direction").is_in(DIRECTIONS).fill_null(False),
        ),
        (
            "acts",
            f"{{}} are not all of {', '.join(ACTS)}",
            pl.col("acts").list.set_difference(list(ACTS)).list.len() > 0,
        ),
        ("size", "{} is no number from 1 to 5", ~pl.col("size").is_between(1, 5)),
    ]


def _rows(table: str, rows: pl.DataFrame, key: str, faults: Sequence[_Fault]) -> Iterator[Problem]:
    """The faults that rows have, each with its first row: the number from 1, and the key."""
    wrong = rows.select(bad.fill_null(False).alias(str(number)) for number, (_, _, bad) in enumerate(faults))
    for number, (name, told, _) in enumerate(faults):
        column = wrong[str(number)]
        if not column.any():
            continue
        row, more = column.arg_max() or 0, column.sum() - 1
        where = f"{key} {rows[key][row]!r}{f', and {more} more' if more else ''}"
        yield Problem("bad-value", f"{told.format(_shown(rows[name][row]))} ({where})", "error", table, row + 1, name)


def _shown(value: Any) -> str:
    plain = value.to_list() if isinstance(value, pl.Series) else value
    return str(plain) if isinstance(plain, date) else repr(plain)
