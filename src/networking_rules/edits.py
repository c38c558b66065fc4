"""Mechanical fixes: applying the edits that findings carry to the text that they point into."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from networking_rules.findings import SEVERITIES, Edit, Finding, Report

ROUNDS = 50
"""The most fixes that are made in one text."""


def apply_edits(text: str, edits: Finding | Edit | Iterable[Edit]) -> str:
    """
    The text with the edits made, or with those of a finding. All offsets are into `text` as it is given; equal edits
    are made once.

    Raises TypeError for what is neither, ValueError where an edit is outside the text, ends before it starts, or
    overlaps another.
    """
    made = frozenset(edits.edits if isinstance(edits, Finding) else _all_edits(edits))
    parts: list[str] = []
    done = 0
    for edit in sorted(made, key=lambda e: (e.start, e.end, e.insert)):
        if not 0 <= edit.start <= edit.end <= len(text):
            raise ValueError(f"the edit from {edit.start} to {edit.end} is outside a text of {len(text)} characters")
        if edit.start < done:
            raise ValueError(f"the edit at {edit.start} overlaps the one that ends at {done}")
        parts += [text[done : edit.start], edit.insert]
        done = edit.end
    return "".join((*parts, text[done:]))


def _all_edits(given: object) -> Iterable[Edit]:
    found = tuple(cast("Iterable[object]", given)) if isinstance(given, Iterable) else (given,)
    for one in found:
        if not isinstance(one, Edit):
            raise TypeError(f"apply_edits takes a finding or the edits of one, not {type(one).__name__}")
    return cast("tuple[Edit, ...]", found)


def mend(text: str, check: Callable[[str], Report]) -> tuple[str, tuple[str, ...]]:
    """
    The text after the fixes of its findings, and the codes of the findings that were mended, in order.

    One at a time, the gravest first, each followed by a new check; a fix is kept only where its finding goes and
    no error comes.
    """
    mended: list[str] = []
    report = check(text)
    for _ in range(ROUNDS):
        step = next(_steps(text, report, check), None)
        if step is None:
            break
        code, text, report = step
        mended.append(code)
    return text, tuple(mended)


def _steps(text: str, report: Report, check: Callable[[str], Report]) -> Iterator[tuple[str, str, Report]]:
    """The fixes that can be made next, each with the text and the report after it."""
    errors = _errors(report)
    for finding in sorted(report.findings, key=lambda f: (SEVERITIES.index(f.severity), f.order)):
        if not finding.edits:
            continue
        changed = apply_edits(text, finding.edits)
        after = check(changed)
        if finding.code not in after.codes and _errors(after) <= errors:
            yield finding.code, changed, after


def _errors(report: Report) -> frozenset[str]:
    return frozenset(finding.code for finding in report.findings if finding.severity == "error")
