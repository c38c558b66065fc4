"""Running a plugin's function over a batch, so that a fault in it costs the targets it fails on, and no others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from attrs import evolve, frozen

from networking_rules.entries import Batch
from networking_rules.findings import Report
from networking_rules.model import History, Me, Person
from networking_rules.plugins.refusals import problem
from networking_rules.problems import PluginError, Problem, raised

T = TypeVar("T")
Read = Callable[[Sequence[Any], Sequence[Person]], Sequence[T]]
"""Makes of a batch's answers what is wanted, and raises TypeError or ValueError for an answer that may not be."""


@frozen
class Rows:
    """A batch: me, people and their histories side by side."""

    me: Me
    people: tuple[Person, ...]
    histories: tuple[History, ...]

    def __len__(self) -> int:
        return len(self.people)


@frozen
class Voice(Generic[T]):
    """One plugin's function: what it is ("segmenter 'tiers' of acme 1.0"), and how its answers are read."""

    what: str
    label: str
    ask: Batch[Any]
    read: Read[T]


@frozen
class Outcome(Generic[T]):
    """
    The answers in the order of the rows, None for a row that was `left_out` (by number).

    Where the plugin was switched `off`, all answers are None and no row counts as left out.
    """

    answers: tuple[T | None, ...]
    left_out: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()
    off: bool = False


@frozen
class Policy:
    """How faults are dealt with: raise the first one (`strict`), or switch a function off after `most`."""

    strict: bool = False
    most: int = 10


def run(voice: Voice[T], rows: Rows, policy: Policy) -> Outcome[T]:
    """
    Ask once for the whole batch; where that fails, halve it until the rows that fail are found.

    With fewer than `policy.most` such rows they are left out. With as many, all its answers are dropped, so that
    the result does not depend on the order of the rows. Raises PluginError where the policy is strict.
    """
    try:  # the usual case: one call, nothing copied
        whole: tuple[T, ...] = tuple(_asked(voice, rows, 0, len(rows)))
    except (Exception, SystemExit):
        return _narrowed(voice, rows, policy)
    return Outcome(whole)


def _asked(voice: Voice[T], rows: Rows, low: int, high: int) -> Sequence[T]:
    """The answers for some of the rows, read and checked."""
    if low == high:
        return ()
    people = rows.people[low:high]
    return voice.read(_as_many(voice.ask(rows.me, people, rows.histories[low:high]), high - low), people)


def _narrowed(voice: Voice[T], rows: Rows, policy: Policy) -> Outcome[T]:
    """The outcome where something fails: found by halving."""
    answers: list[T | None] = [None] * len(rows)
    faults: list[tuple[int, BaseException]] = []
    waiting = _halves(0, len(rows))
    while waiting and len(faults) < policy.most:
        low, high = waiting.pop()
        try:
            found: Sequence[T] = _asked(voice, rows, low, high)
            answers[low:high] = found
        except (Exception, SystemExit) as error:
            if high - low > 1:
                waiting += _halves(low, high)
                continue
            faults.append((low, error))
            if policy.strict:
                raise PluginError(_fault(voice, rows.people[low], error)) from error
    problems = tuple(_fault(voice, rows.people[row], error) for row, error in faults)
    if len(faults) >= policy.most:
        return switched_off(voice, rows, problems)
    return Outcome(tuple(answers), tuple(row for row, _ in faults), problems)


def _halves(low: int, high: int) -> list[tuple[int, int]]:
    """A range in two, the first half last; a single row as it is."""
    middle = (low + high) // 2
    return [(middle, high), (low, middle)] if high - low > 1 else [(low, high)]


def switched_off(voice: Voice[T], rows: Rows, problems: tuple[Problem, ...]) -> Outcome[T]:
    """The outcome of a function that failed too often."""
    off = problem(
        "plugin-switched-off", f"{voice.what} failed {len(problems)} times and was switched off for this run"
    )
    return Outcome((None,) * len(rows), (), (*problems, off), off=True)


def _as_many(answers: object, count: int) -> Sequence[Any]:
    if not isinstance(answers, Sequence) or isinstance(answers, str):
        raise TypeError(f"it answered with {type(answers).__name__}, not a list")
    if len(answers) != count:  # pyright: ignore[reportUnknownArgumentType]
        raise ValueError(f"it gave {len(answers)} answers for {count} targets")  # pyright: ignore[reportUnknownArgumentType]
    return answers  # pyright: ignore[reportUnknownVariableType]


def _fault(voice: Voice[Any], person: Person, error: BaseException) -> Problem:
    return problem("plugin-failed", f"{voice.what} failed on {person.id}, which is left out: {raised(error)}")


def limited(report: Report, policy: Policy) -> Report:
    """
    A report with rules that failed too often switched off: their findings dropped, their faults cut short.

    Raises PluginError for a rule that failed where the policy is strict.
    """
    failed: dict[str, list[Problem]] = {}
    for one in report.problems:
        if one.code == "rule-failed":
            if policy.strict:
                raise PluginError(one)
            failed.setdefault(one.message.split(" ", 1)[0], []).append(one)
    off = {code: faults for code, faults in failed.items() if len(faults) >= policy.most}
    dropped = {one for faults in off.values() for one in faults[policy.most :]}
    added = tuple(
        problem("plugin-switched-off", f"rule {code} failed {len(faults)} times; what it found was dropped")
        for code, faults in sorted(off.items())
    )
    return evolve(
        report,
        findings=tuple(one for one in report.findings if one.code not in off),
        unknowns=tuple(one for one in report.unknowns if one.code not in off),
        problems=(*(one for one in report.problems if one not in dropped), *added),
    )
