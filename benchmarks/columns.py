"""
The twelve rules over tables: Polars and DuckDB against the loop by hand over the same rows as objects.

    python benchmarks/columns.py [--rows 300000] [--rounds 9] [--large 10000000]

`--large` then makes a table of that many rows and checks it in one run, and tells the time and the memory it took at
its highest, the table included.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time

import polars as pl
from attrs import asdict
from dossiers import BOOK, FIELDS, Dossier, by_hand, dossiers
from timing import contest, table

from networking_rules.columnar import frames, sql

NUMBERS = ("asks", "gives", "received", "tenure", "unanswered", "days_since", "credit", "gap", "give_value")


def facts(cases: list[Dossier]) -> pl.DataFrame:
    """Dossiers as a table of facts."""
    frame = pl.DataFrame([asdict(case) for case in cases])
    return frame.rename({name: f"dossier.{name}" for name in FIELDS})


def small(count: int, rounds: int) -> list[tuple[str, str, str]]:
    """The rows of the table for a size at which objects can keep up."""
    import duckdb

    cases = dossiers(count)
    frame = facts(cases)
    connection = duckdb.connect()
    connection.register("facts", frame.to_arrow())
    query = sql.mask_query(BOOK, frame.columns)
    found = frames.violations(BOOK, frame)
    if sorted(found.select("id", "code").iter_rows()) != sorted((case.id, code) for case, code in by_hand(cases)):
        raise SystemExit("the table finds something else than the loop by hand")
    made = contest(
        {
            "by hand": lambda: by_hand(cases),
            "masks": lambda: frames.masks(BOOK, frame),
            "violations": lambda: frames.violations(BOOK, frame),
            "duckdb": lambda: connection.sql(query).to_arrow_table(),
        },
        rounds,
    )
    named = {
        "masks": ("Polars: a mask for each rule, with ids", "0.12"),
        "violations": ("Polars: ids, codes and severities", ""),
        "duckdb": ("DuckDB: a mask for each rule, with ids", ""),
    }
    return [(told, f"{made.ratio(key, 'by hand'):.3f}", most) for key, (told, most) in named.items()]


def large(count: int) -> None:
    """One run over many rows: how long, and how much memory."""
    start = time.perf_counter()
    few = facts(dossiers(100_000))
    times = -(-count // few.height)
    frame = pl.concat([few] * times).head(count).with_columns(pl.int_range(count).alias("id"))
    made = time.perf_counter()
    found = frames.violations(BOOK, frame)
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"\n{count:,} rows made in {made - start:.1f} s; {found.height:,} violations found in {done - made:.1f} s")
    print(f"memory at its highest: {peak:.1f} GiB")


def main() -> None:
    """Print the table, and the large run where one is wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--large", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.rows:
        rows = small(arguments.rows, arguments.rounds)
        print(table(rows, ("what", "time, the loop by hand = 1", "at most")), flush=True)
    if arguments.large:
        large(arguments.large)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
