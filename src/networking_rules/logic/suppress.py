"""What comments in a text, or a program, accept leaves the findings, is kept with its reason, and held to account."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from networking_rules.findings import Report, Severity, Suppressed
from networking_rules.problems import Problem
from networking_rules.suppressions import Suppression

_Place = tuple[str | None, int, str]  # file, start and code: one code of one comment


@frozen
class Settled:
    """A report without what its comments accept; which codes of which comments were of use, and which were not."""

    report: Report
    used: frozenset[_Place] = frozenset()
    idle: tuple[tuple[_Place, Problem], ...] = ()


def settle(report: Report, comments: Sequence[Suppression], known: frozenset[str]) -> Settled:
    """
    Take the findings that comments accept out of a report; `known` are the codes that there are.

    A comment that cannot be understood, gives no reason or names an unknown code becomes a problem of the report.
    """
    if not comments:
        return Settled(report)
    sound = [comment for comment in comments if not comment.fault]
    reasons = {code: comment.reason for comment in reversed(sound) for code in comment.codes}
    accepted = tuple(
        Suppressed(finding, reasons[finding.code]) for finding in report.findings if finding.code in reasons
    )
    cleared = evolve(
        report.only(lambda finding: finding.code not in reasons),
        suppressed=(*report.suppressed, *accepted),
        problems=(*report.problems, *_faults(comments, known)),
    )
    fired = {item.finding.code for item in accepted}
    unsure = {unknown.code for unknown in report.unknowns}
    silent = report.ran - fired - unsure
    places = [((c.file, c.start, code), c) for c in sound for code in c.codes]
    return Settled(
        cleared,
        frozenset(place for place, _ in places if place[2] in fired),
        tuple((place, _idle(comment, place[2])) for place, comment in places if place[2] in silent),
    )


def settled(parts: Sequence[Settled], fail_on: Severity) -> Iterable[Report]:
    """The reports, and one of the comments that were of use in none of them, where there are such."""
    used = frozenset(place for part in parts for place in part.used)
    idle = {place: problem for part in parts for place, problem in part.idle if place not in used}
    reports = [part.report for part in parts]
    return [*reports, Report(problems=tuple(idle.values()), fail_on=fail_on)] if idle else reports


def _faults(comments: Iterable[Suppression], known: frozenset[str]) -> Iterable[Problem]:
    for comment in comments:
        if comment.fault:
            yield _problem("bad-suppression", comment, f"{comment.by} to networking-rules {comment.fault}")
        for code in comment.codes:
            if known.isdisjoint((code, code.lower())):
                yield _problem("unknown-rule", comment, f"{comment.by} ignores {code}, and there is no such rule")


def _idle(comment: Suppression, code: str) -> Problem:
    return _problem(
        "idle-suppression", comment, f"{comment.by} ignores {code}, which finds nothing here; take it out"
    )


def _problem(code: str, comment: Suppression, message: str) -> Problem:
    return Problem(code, message, "warning", comment.file, comment.line)
