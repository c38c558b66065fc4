"""
Compiled rulebooks: all rules of a book fused into one generated loop, for many cases.

The plain evaluator stays the measure: what a compiled book says is what it says, and a case on which the loop
stumbles (a fact that raises, a value of the wrong type) is given to it. The loop asks for facts in an order of its
own and leaves out what it need not know. So does the law: a fact that raises counts only where the verdict is open
without it, and there the loop asks for all of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from attrs import field, frozen

from networking_rules.findings import Finding, Report, Unknown, merge
from networking_rules.interval import Interval
from networking_rules.logic.conditions import leaves
from networking_rules.logic.evaluate import Reader, part_of
from networking_rules.logic.generate import Mode, generate
from networking_rules.logic.outcomes import SOME_GRADE, Known, applies, carried, outcome, reported
from networking_rules.logic.rule import Rule
from networking_rules.logic.rulebook import RuleBook
from networking_rules.problems import Problem, RuleError

Pair = tuple[Any, str]
NOTHING = (-math.inf, math.inf)


@frozen(eq=False)
class Hits:
    """
    What a compiled check found: for each rule, by its place in the book, the cases that break it (`broken`) and those
    of which it cannot tell (`undecided`).

    Iterating makes the findings, with message, evidence and fix, one by one; `unknowns` does the same for what
    could not be told. `faults` are rules that failed, with the case they failed on; then `complete` is False. Of a
    rule whose words fail (the facts that its message names) only `report` tells.
    """

    compiled: Compiled
    broken: Sequence[Sequence[Any]]
    undecided: Sequence[Sequence[Any]]
    faults: Sequence[tuple[Any, Problem]] = ()
    ran: frozenset[str] = frozenset()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The rules that raised, case by case."""
        return tuple(problem for _, problem in self.faults)

    @property
    def complete(self) -> bool:
        """Whether every rule could be run on every case."""
        return not self.faults

    @property
    def pairs(self) -> list[Pair]:
        """Case and code of each finding, rule by rule."""
        return [
            (case, code) for code, cases in zip(self.compiled.book.codes, self.broken, strict=True) for case in cases
        ]

    @property
    def unsure(self) -> list[Pair]:
        """Case and code of each unknown, rule by rule."""
        told = zip(self.compiled.book.codes, self.undecided, strict=True)
        return [(case, code) for code, cases in told for case in cases]

    def __len__(self) -> int:
        return sum(map(len, self.broken))

    def __iter__(self) -> Iterator[Finding]:
        for number, cases in enumerate(self.broken):
            for case in cases:
                found = self.compiled.outcome(case, number)
                if isinstance(found, Finding):
                    yield found

    def unknowns(self) -> Iterator[Unknown]:
        """What could not be told, with the facts that are missing."""
        for number, cases in enumerate(self.undecided):
            for case in cases:
                found = self.compiled.outcome(case, number)
                if isinstance(found, Unknown):
                    yield found

    def report(self) -> Report:
        """All of it at once, sorted: what the plain check reports."""
        return merge([self.told()])

    def told(self) -> Report:
        """All of it at once, in no promised order."""
        told = [found for case, rules in self._by_case() for found in self.compiled.outcomes(case, rules)]
        return reported([*self.problems, *told], self.compiled.book.fail_on, self.ran)

    def _by_case(self) -> Iterable[tuple[Any, list[tuple[int, Known]]]]:
        """Each case with the rules that are broken or undecided on it, by their places in the book."""
        found: dict[int, tuple[Any, list[tuple[int, Known]]]] = {}
        for kept, known in ((self.broken, SOME_GRADE), (self.undecided, None)):
            for number, cases in enumerate(kept):
                for case in cases:
                    found.setdefault(id(case), (case, []))[1].append((number, known))
        return found.values()


class Compiled:
    """
    A rulebook as one generated loop; make it with `RuleBook.compile`.

    `pairs` finds broken rules and nothing more, `check` also what cannot be told, `codes` looks at one case.
    """

    def __init__(self, book: RuleBook, part: str | None = None) -> None:
        for rule in book if part is not None else ():
            if set(rule.needs) != {part}:
                raise RuleError(f"{rule.code} needs {', '.join(rule.needs)}: it cannot be run on {part} alone")
        self.book = book
        self.part = part
        self._codes = frozenset(book.codes)
        self._functions: dict[Mode, Callable[..., Any]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.book, self.part))

    def __repr__(self) -> str:
        return f"<compiled rulebook of {len(self.book)} rules, {self.book.fingerprint()}>"

    def pairs(self, cases: Iterable[Any]) -> list[Pair]:
        """
        Case and code for every rule that is surely broken, in the order of the cases.

        A rule that failed counts as not broken here: use `check` where that must not be missed.
        """
        found: list[Pair] = []
        settled = 0

        def failed(case: Any) -> None:
            nonlocal settled
            while len(found) > settled and found[-1][0] is case:
                found.pop()
            found.extend(self.check([case]).pairs)
            settled = len(found)

        self._function("pairs")(_listed(cases), found.append, None, failed, None)
        return found

    def check(self, cases: Iterable[Any]) -> Hits:
        """Findings, unknowns and problems, the first two made only when they are looked at."""
        broken, undecided = ([list[Any]() for _ in self.book] for _ in range(2))
        kept = (*broken, *undecided)
        settled = [0] * len(kept)
        faults: list[tuple[Any, Problem]] = []
        subjects: set[str] = set()

        def failed(case: Any) -> None:
            for place, cases in enumerate(kept):
                while len(cases) > settled[place] and cases[-1] is case:
                    cases.pop()
            faults.extend((case, problem) for problem in self._plain(case, broken, undecided))
            settled[:] = map(len, kept)

        listed = _listed(cases)
        appends = ([found.append for found in broken], [found.append for found in undecided])
        self._function("check")(listed, *appends, failed, subjects.add)
        if self.part is not None and listed:
            subjects |= {rule.subject for rule in self.book}
        ran = frozenset(rule.code for rule in self.book if rule.subject in subjects)
        return Hits(self, broken, undecided, faults, ran)

    def codes(self, case: Any) -> tuple[str, ...]:
        """The codes of the rules that are surely broken on one case, in no promised order."""
        try:
            found: tuple[str, ...] = self._function("codes")(case)
        except Exception:  # whatever a fact raises, the plain evaluator tells which rules it spoils
            return tuple(code for _, code in self.check([case]).pairs)
        return found

    def told(self, case: Any) -> Report:
        """What the plain check of a case reports, in no promised order; every rule has to speak of the case."""
        try:
            marks: Sequence[tuple[int, Known]] = self._function("case")(case)
        except Exception:  # as in `codes`
            return self.check([case]).told()
        return reported(self.outcomes(case, marks), self.book.fail_on, self._codes)

    def report(self, *subjects: Any, **parts: Any) -> Report:
        """
        What `RuleBook.check` reports of the same: for many cases at once, as of a whole network.

        Cases whose text holds comments that accept findings are left to the plain check, which weighs these.
        """
        cases = self.book.cases_of(*subjects, **parts)
        if any(part_of(case, "suppressions") for case in cases):
            return self.book.check(*subjects, **parts)
        return merge([self.check(cases).told(), carried(cases, self.book.fail_on)])

    def source(self, mode: Mode = "check") -> str:
        """The generated code, to be read."""
        return generate(self.book.rules, mode, self.part, _HELPERS).source

    def outcome(self, case: Any, number: int) -> Finding | Unknown | Problem | None:
        """What one rule says of a case, by the plain evaluator."""
        return self.outcomes(case, [(number, None)])[0]

    def outcomes(self, case: Any, rules: Iterable[tuple[int, Known]]) -> list[Finding | Unknown | Problem | None]:
        """What some rules, of which something may be known, say of a case; each fact is found once."""
        reader = Reader(self._whole(case))
        return [outcome(self.book.rules[number], reader, known) for number, known in rules]

    def _whole(self, case: Any) -> Any:
        return case if self.part is None else {self.part: case, "label": part_of(case, "label")}

    def _plain(self, case: Any, broken: Sequence[list[Any]], undecided: Sequence[list[Any]]) -> list[Problem]:
        """One case by the plain evaluator; gives the problems."""
        whole, problems = self._whole(case), list[Problem]()
        reader = Reader(whole)
        for number, rule in enumerate(self.book.rules):
            found = outcome(rule, reader) if applies(rule, whole) else None
            if isinstance(found, Finding):
                broken[number].append(case)
            elif isinstance(found, Unknown):
                undecided[number].append(case)
            elif found is not None:
                problems.append(found)
        return problems

    def _function(self, mode: Mode) -> Callable[..., Any]:
        if mode not in self._functions:
            functions = tuple(
                leaf.fact.function for rule in self.book for _, tree in rule.grades for leaf in leaves(tree)
            )
            key = _Key(self.book.fingerprint(), self.part, mode, functions, self.book.rules)
            self._functions[mode] = _built(key)
        return self._functions[mode]


@frozen
class _Key:
    """What a generated function depends on; the rules are those that the fingerprint stands for."""

    fingerprint: str
    part: str | None
    mode: Mode
    functions: tuple[Callable[..., Any], ...]
    rules: tuple[Rule, ...] = field(eq=False)


@lru_cache(maxsize=128)
def _built(key: _Key) -> Callable[..., Any]:
    made = generate(key.rules, key.mode, key.part, _HELPERS)
    names = dict(made.names)
    exec(compile(made.source, f"<rulebook {key.fingerprint}>", "exec"), names)  # noqa: S102  (made of checked nodes)
    run: Callable[..., Any] = names["run"]
    return run


def _listed(cases: Iterable[Any]) -> Sequence[Any]:
    return cases if isinstance(cases, list | tuple) else list(cases)


def _bounds(value: Any) -> tuple[float, float]:
    """The range of a numeric fact; raises TypeError for what is no number, ValueError for NaN."""
    if value is None:
        return NOTHING
    if isinstance(value, Interval):
        return value.low, value.high
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{type(value).__name__} is no number")
    if value != value:
        raise ValueError("NaN is no number")
    return value, value


def _flag(value: Any) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise TypeError(f"{type(value).__name__} is no flag")
    return value


def _text(value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{type(value).__name__} is no word")
    return value


def _product(a: float, b: float, c: float, d: float) -> tuple[float, float]:
    corners = [0.0 if 0 in (x, y) else x * y for x in (a, b) for y in (c, d)]
    return min(corners), max(corners)


_HELPERS: dict[str, Any] = {
    "Mapping": Mapping,
    "bounds": _bounds,
    "flag": _flag,
    "text": _text,
    "product": _product,
    "UNREAD": object(),
    "NOTHING": NOTHING,
    "INF": math.inf,
}
