"""
Rules over Arrow batches of dossiers: what a process pool, Dask and Spark all run. Needs the extra `arrow`.

    work = Work.of(guide, me=me, today=today)
    for found in check_batches(batches, work): ...

A row that makes no case, and a rule that raises on one, become rows of kind "problem"; nothing is dropped silently.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import Any

from attrs import field, frozen

from networking_rules.columnar.arrow import Batch, Table, pa
from networking_rules.columnar.dossiers import Made, cases_of, conformed
from networking_rules.columnar.telling import Row, finding_row, problem_row, unknown_row
from networking_rules.findings import Finding, Report
from networking_rules.logic import Rule, RuleBook
from networking_rules.logic.compile import Compiled
from networking_rules.logic.outcomes import failure
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
        with _collector_paused():
            found = pa.RecordBatch.from_pylist(list(_rows(conformed(batch), compiled, work)), schema=FINDINGS)
        yield found


@contextmanager
def _collector_paused() -> Generator[None]:
    """A batch makes many values and no cycles: looking for cycles among them would take a quarter of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


AT_A_TIME = 100
"""So many dossiers are checked together: few enough that what was just found of a person is still remembered."""


def _rows(batch: Batch, compiled: Compiled, work: Work) -> Iterator[Row]:
    made = cases_of(batch, work.me, work.today, work.segments, work.my_org)
    while some := tuple(islice(made, AT_A_TIME)):
        yield from _checked(some, compiled)


def _checked(made: Iterable[tuple[str, Made]], compiled: Compiled) -> Iterator[Row]:
    cases: list[Case] = []
    commented: list[Case] = []
    for identity, case in made:
        if isinstance(case, Problem):
            yield problem_row(identity, case)
        else:
            (commented if case.draft and case.suppressions else cases).append(case)
    for case in commented:
        yield from _report_rows(case, compiled.book.check_case(case))
    hits = compiled.check(cases)
    for make, by_rule in ((finding_row, hits.broken), (unknown_row, hits.undecided)):
        for rule, members in zip(compiled.book, by_rule, strict=True):
            yield from (_told(make, rule, case) for case in members)
    carried = [(case, problem) for case in cases for problem in case.problems]
    for case, problem in (*carried, *hits.faults):
        yield problem_row(case.label, problem)


def _told(make: Callable[[Rule, object, str | None], Row], rule: Rule, case: Case) -> Row:
    """The row of a verdict; where its words cannot be made, the problem that the plain check tells then."""
    try:
        return make(rule, case, case.label)
    except Exception as error:  # the facts that the words of a plugin's rule name may raise anything
        return problem_row(case.label, failure(rule, error, case.label, case.file))


def _report_rows(case: Case, report: Report) -> Iterator[Row]:
    """The rows of a plain report, for drafts with comments that accept findings."""
    yield from map(_of_finding, report.findings)
    for unknown in report.unknowns:
        told = {"code": unknown.code, "name": unknown.name, "message": unknown.because}
        yield {"id": unknown.target, "kind": "unknown", **told, "missing": list(unknown.missing)}
    yield from (problem_row(case.label, problem) for problem in report.problems)


def _of_finding(finding: Finding) -> Row:
    same = {name: getattr(finding, name) for name in ("code", "name", "severity", "message", "fix")}
    starts, ends = [span.start for span in finding.spans], [span.end for span in finding.spans]
    return {"id": finding.target, "kind": "finding", **same, "starts": starts, "ends": ends}


def complete(found: Table) -> bool:
    """Whether nothing had to be left out of a table of findings: no row is of kind "problem"."""
    return "problem" not in found.column("kind").to_pylist()
