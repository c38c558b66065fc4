"""
The guide over many dossiers in the engines that hold the data, compared row by row with the object path.

    python benchmarks/engines.py dask --rows 1000000 --workers 2
    python benchmarks/engines.py spark --rows 100000
    python benchmarks/engines.py local --rows 100000

A made-up network with drafts to one person in a hundred is checked by objects, by the plain evaluator; the engine
checks copies of it, and must find the same in every copy: every id, code, severity and message, as often. No two
copies share an id or the text of a draft. The exit code is 1 where something differs. Spark needs Java 17 or newer.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import evolve
from networks import TODAY, drafts, network

from networking_rules import guide
from networking_rules.cases import cases, network_cases
from networking_rules.columnar.batches import Work
from networking_rules.columnar.dossiers import dossiers
from networking_rules.columnar.engines import check_here, check_on_dask, check_on_spark
from networking_rules.model import Draft, Network

pa: Any = import_module("pyarrow")
compute: Any = import_module("pyarrow.compute")
Told = tuple[str, str, str, str, str]
"""Id, kind, code, severity and message; an unknown has no severity."""
MARK = "#"
DRAFTED = 0.01
"""The share of people that a draft is written to: ten thousand in a million."""


def by_objects(one: Network, written: Mapping[str, Draft]) -> Counter[Told]:
    """What the plain check finds, how often each."""
    checked = [case for case in network_cases(one, TODAY) if case.label and case.label not in written]
    for person, draft in written.items():
        checked += [evolve(c, label=person) for c in cases(draft, network=one, target=person, today=TODAY)]
    book = guide()
    found: Counter[Told] = Counter()
    for report in map(book.check_case, checked):
        found.update((f.target or "", "finding", f.code, f.severity, f.message) for f in report.findings)
        found.update((u.target or "", "unknown", u.code, "", u.because) for u in report.unknowns)
    return found


def copy(base: Any, number: int) -> Any:
    """The same dossiers under other ids, their drafts a little different."""
    ids = pa.array([f"{identity}{MARK}{number}" for identity in base.column("id").to_pylist()])
    texts = [text and text.replace(MARK, f", part {number}") for text in base.column("draft").to_pylist()]
    place = base.schema.get_field_index("draft")
    return base.set_column(0, "id", ids).set_column(place, "draft", pa.array(texts, pa.string()))


def differences(table: Any, expected: Counter[Told], copies: int) -> int:
    """How many things are found more or less often than in the copies by objects."""
    names = ["id", "kind", "code", "severity", "message"]
    ids = compute.replace_substring_regex(table.column("id").fill_null(""), f"{MARK}.*", "")
    counted = table.set_column(0, "id", ids).combine_chunks().group_by(names).aggregate([([], "count_all")])
    rows = zip(*(counted.column(name).to_pylist() for name in (*names, "count_all")), strict=True)
    got = Counter({(one, kind, code, grade or "", told): count for one, kind, code, grade, told, count in rows})
    return sum(got[key] != expected[key] * copies for key in got.keys() | expected.keys())


def run_dask(base: Any, copies: int, work: Work, workers: int) -> Any:
    """By futures of a local cluster."""
    distributed: Any = import_module("distributed")
    with (
        distributed.LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        return check_on_dask((list(copy(base, n).to_batches()) for n in range(copies)), work, client)


def run_spark(base: Any, copies: int, work: Work, workers: int) -> Any:
    """By mapInArrow over Parquet files, one a copy; its workers run this very Python."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder: Any = import_module("pyspark.sql").SparkSession.builder
    parquet: Any = import_module("pyarrow.parquet")
    with tempfile.TemporaryDirectory() as folder:
        for number in range(copies):
            parquet.write_table(copy(base, number), Path(folder) / f"{number:05}.parquet")
        session = (
            builder.master(f"local[{workers}]")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()
        )
        try:
            return check_on_spark(session.read.parquet(folder), work).toArrow()
        finally:
            session.stop()


def run_local(base: Any, copies: int, work: Work, workers: int) -> Any:
    """By processes of this machine."""
    return check_here((list(copy(base, n).to_batches()) for n in range(copies)), work, processes=workers)


RUNS = {"dask": run_dask, "spark": run_spark, "local": run_local}


def main() -> int:
    """Run one engine and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engine", choices=sorted(RUNS))
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--base", type=int, default=5_000, help="dossiers in the network that is copied")
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    one = network(min(arguments.base, arguments.rows), touches=2)
    copies = max(1, arguments.rows // len(one.people))
    written = drafts(one, DRAFTED)
    base, work = dossiers(one, written), Work.of(partial(guide, "guide"), me=one.me, today=TODAY)
    start = time.perf_counter()
    expected = by_objects(one, written)
    each = (time.perf_counter() - start) / len(one.people)
    start = time.perf_counter()
    table = RUNS[arguments.engine](base, copies, work, arguments.workers)
    seconds = time.perf_counter() - start
    rows = copies * len(one.people)
    wrong = differences(table, expected, copies)
    print(
        f"{arguments.engine}: {rows:,} dossiers in {seconds:.0f} s, start included; {table.num_rows:,} rows found;"
        f" {seconds / rows * 1e6:.0f} us a dossier, the plain check of objects {each * 1e6:.0f} us;"
        f" {wrong} differences"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
