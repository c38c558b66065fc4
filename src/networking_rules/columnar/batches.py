"""
Rules over Arrow batches of dossiers: what a process pool, Dask and Spark all run. Needs the extra `arrow`.

    work = Work.of(guide, me=me, today=today)
    for found in check_batches(batches, work): ...

A row that makes no case, and a rule that raises on one, become rows of kind "problem"; nothing is dropped silently.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from attrs import field, frozen

from networking_rules.columnar.arrow import Batch, Table, pa
from networking_rules.columnar.dossiers import cases_of, conformed
from networking_rules.findings import Finding, Unknown
from networking_rules.logic import RuleBook
from networking_rules.logic.compile import Compiled
from networking_rules.logic.evaluate import part_of
from networking_rules.model import SEGMENTS, Case, Me, Segment
from networking_rules.problems import Problem, RuleError

FINDINGS = pa.schema(
    [
        ("id", pa.string()),
        ("kind", pa.string()),
        ("code", pa.string()),
        ("name", pa.string()),
        ("severity", pa.string()),
        ("message", pa.string()),
        ("fix", pa.string()),
        ("missing", pa.list_(pa.string())),
        ("starts", pa.list_(pa.int64())),
        ("ends", pa.list_(pa.int64())),
    ]
)
"""What comes out: `kind` is finding, unknown or problem; `starts` and `ends` are places in the draft."""

Make = Callable[[], RuleBook]


@frozen
class Work:
    """
    What a worker needs to check dossiers, small and picklable: how to make the rulebook, and what it is to be.

    `make` is called there (a function at module level, a `partial`, the `book` of a host with plugins), and the
    book it makes must have this fingerprint. It is callable as `work(batches)`, which is what engines want.
    """

    make: Make
    fingerprint: str
    today: date
    me: Me = field(factory=Me)
    segments: tuple[Segment, ...] = SEGMENTS
    my_org: str | None = None

    @classmethod
    def of(cls, make: Make | RuleBook, **settings: Any) -> Work:
        """The work for a rulebook, or for a function that makes one."""
        if isinstance(make, RuleBook):
            make = _Held(make)
        return cls(make, make().fingerprint(), **settings)

    def __call__(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        return check_batches(batches, self)


@frozen
class _Held:
    """A rulebook as a function that makes it."""

    book: RuleBook

    def __call__(self) -> RuleBook:
        return self.book


@lru_cache(maxsize=4)
def _compiled(make: Make, fingerprint: str) -> Compiled:
    book = make()
    here = book.fingerprint()
    if here != fingerprint:
        raise RuleError(f"the rulebook made here is {here}, not {fingerprint} as sent: versions or plugins differ")
    return book.compile()


def check_batches(batches: Iterable[Batch], work: Work) -> Iterator[Batch]:
    """
    The findings, unknowns and problems of each batch of dossiers, as a batch.

    What comments in a draft accept is left out. Raises RuleError where the rulebook made here is not the one that
    was sent, InputError for a batch without the columns it needs.
    """
    compiled = _compiled(work.make, work.fingerprint)
    for batch in batches:
        yield pa.RecordBatch.from_pylist(list(_rows(conformed(batch), compiled, work)), schema=FINDINGS)


def _rows(batch: Batch, compiled: Compiled, work: Work) -> Iterator[Mapping[str, Any]]:
    cases: list[Case] = []
    commented: list[Case] = []
    for identity, made in cases_of(batch, work.me, work.today, work.segments, work.my_org):
        if isinstance(made, Problem):
            yield problem_row(identity, made)
        else:
            (commented if part_of(made, "suppressions") else cases).append(made)
    for case in commented:
        report = compiled.book.check_case(case)
        yield from map(_finding_row, report.findings)
        yield from map(_unknown_row, report.unknowns)
        yield from (problem_row(case.label, problem) for problem in report.problems)
    hits = compiled.check(cases)
    for finding in hits:
        yield _finding_row(finding)
    for unknown in hits.unknowns():
        yield _unknown_row(unknown)
    for case, problem in hits.faults:
        yield problem_row(case.label, problem)


def _finding_row(finding: Finding) -> Mapping[str, Any]:
    same = {name: getattr(finding, name) for name in ("code", "name", "severity", "message", "fix")}
    starts, ends = [span.start for span in finding.spans], [span.end for span in finding.spans]
    return {"id": finding.target, "kind": "finding", **same, "starts": starts, "ends": ends}


def _unknown_row(unknown: Unknown) -> Mapping[str, Any]:
    told = {"code": unknown.code, "name": unknown.name, "message": unknown.because}
    return {"id": unknown.target, "kind": "unknown", **told, "missing": list(unknown.missing)}


def problem_row(identity: str | None, problem: Problem) -> Mapping[str, Any]:
    """What went wrong with one dossier, or with a partition where the id is None."""
    told = {"code": problem.code, "severity": problem.severity, "message": problem.message}
    return {"id": identity, "kind": "problem", **told}


def complete(found: Table) -> bool:
    """Whether nothing had to be left out of a table of findings: no row is of kind "problem"."""
    return "problem" not in found.column("kind").to_pylist()
