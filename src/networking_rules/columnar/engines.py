"""
Where batches are checked: processes of this machine, Dask, Spark. All run `check_batches`, and are started here.

A partition that fails is tried again; one that fails every time becomes a row of kind "problem" that names it.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from networking_rules.columnar.arrow import Batch, DataType, Table, pa
from networking_rules.columnar.batches import FINDINGS, Work, check_batches
from networking_rules.columnar.telling import problem_row
from networking_rules.problems import Problem

Partition = Sequence[Batch]


def partitions(table: Table, rows: int = 10_000) -> list[Partition]:
    """A table cut into partitions of so many rows."""
    return [[batch] for batch in table.combine_chunks().to_batches(max_chunksize=rows)]


def check_partition(batches: Partition, work: Work) -> list[Batch]:
    """One partition, whole: what a worker is given to do."""
    return list(check_batches(batches, work))


def check_here(parts: Iterable[Partition], work: Work, *, processes: int = 2, tries: int = 3) -> Table:
    """
    All partitions in processes of this machine.

    A worker that dies takes the partitions that were with it along: they are tried again in new processes, one at
    a time, so that the one that kills its worker is found.
    """
    waiting = dict(enumerate(parts))
    found: dict[int, list[Batch]] = {}
    faults: dict[int, BaseException] = {}
    for attempt in range(tries):
        alone = attempt > 0
        _round(waiting, found, faults, work, 1 if alone else processes, alone)
        if not waiting:
            break
    for number in waiting:
        found[number] = [_failed(number, faults[number], tries)]
    return _together(found)


def _round(
    waiting: dict[int, Partition],
    found: dict[int, list[Batch]],
    faults: dict[int, BaseException],
    work: Work,
    processes: int,
    alone: bool,
) -> None:
    """One try of all that is waiting; what succeeds is moved to `found`."""
    groups = [[number] for number in waiting] if alone else [list(waiting)]
    for group in groups:
        with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
            futures: dict[int, Future[list[Batch]]] = {}
            for number in group:
                try:
                    futures[number] = pool.submit(check_partition, waiting[number], work)
                except BrokenProcessPool as error:
                    faults[number] = error
            _gather(futures, found, faults)
        for number in group:
            if number in found:
                del waiting[number]


def check_on_dask(parts: Iterable[Partition], work: Work, client: Any, *, tries: int = 3, ahead: int = 16) -> Table:
    """
    All partitions as futures of a `distributed.Client`, which tries each again where it fails.

    `ahead` of them are sent before the first is waited for, so that `parts` may be more than fits into memory.
    """
    found: dict[int, list[Batch]] = {}
    faults: dict[int, BaseException] = {}
    sent: dict[int, Any] = {}
    for number, part in enumerate(parts):
        sent[number] = client.submit(check_partition, part, work, retries=tries - 1, pure=False)
        if len(sent) >= ahead:
            oldest = next(iter(sent))
            _gather({oldest: sent.pop(oldest)}, found, faults)
    _gather(sent, found, faults)
    for number, error in faults.items():
        found[number] = [_failed(number, error, tries)]
    return _together(found)


def check_on_spark(frame: Any, work: Work) -> Any:
    """
    A Spark frame of dossiers as a frame of findings, by `mapInArrow`.

    Spark tries failed tasks again as it is set to, and fails the job where one fails every time.
    """
    return frame.mapInArrow(work, SPARK_SCHEMA)


def _spark_type(kind: DataType) -> str:
    if pa.types.is_list(kind):
        return f"array<{_spark_type(kind.value_type)}>"
    return {"string": "string", "int64": "bigint"}[str(kind)]


SPARK_SCHEMA = ", ".join(f"{field.name} {_spark_type(field.type)}" for field in FINDINGS)
"""The schema of findings as Spark spells it; Spark matches columns by their place."""


def _gather(futures: dict[int, Any], found: dict[int, list[Batch]], faults: dict[int, BaseException]) -> None:
    for number, future in futures.items():
        try:
            found[number] = future.result()
        except Exception as error:  # whatever a worker raises is told in the result, for its partition
            faults[number] = error


def _failed(number: int, error: BaseException, tries: int) -> Batch:
    told = f"partition {number} failed {tries} times, and nothing of it was checked: {type(error).__name__}: {error}"
    return pa.RecordBatch.from_pylist([problem_row(None, Problem("partition-failed", told))], schema=FINDINGS)


def _together(found: dict[int, list[Batch]]) -> Table:
    return pa.Table.from_batches([batch for number in sorted(found) for batch in found[number]], schema=FINDINGS)
