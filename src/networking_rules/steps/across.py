"""
Giving out time under conditions that join targets: "this one needs that one", "at most so many of a kind".

Such conditions tie candidates together, so the solver of `solver.py` cannot take them one by one: this asks scipy's
mixed-integer solver (extra `solver`). Without conditions both find the same value.
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from networking_rules.steps.prices import Candidate, Limits, Option, together
from networking_rules.steps.solver import Allocation, allocate

SECONDS = 60.0
"""How long the search may take before it gives what it has, with the bound it has proven."""


@frozen
class Needs:
    """Time goes to `who` only if some goes to `whom` too: the introduction needs the friend who makes it."""

    who: str
    whom: str


@frozen
class AtMost:
    """At most `count` of these candidates get time: two from one firm, one event a week."""

    count: int
    of: tuple[str, ...]


Condition = Needs | AtMost
_Row = tuple[Mapping[int, float], float]  # coefficients by column, and what their sum may be at most


def allocate_across(
    candidates: Sequence[Candidate], limits: Limits, conditions: Iterable[Condition] = (), seconds: float = SECONDS
) -> Allocation:
    """
    The allocation of greatest value within the limits and the conditions, with its bound and proof.

    Raises ValueError where a condition names a candidate that is not there, or a limit or option is impossible;
    ImportError names the extra where scipy is not installed.
    """
    asked = tuple(conditions)
    allocate((), limits)
    ordered = sorted(candidates, key=lambda candidate: candidate.id)
    _refuse(ordered, asked)
    columns = [(candidate, option) for candidate in ordered for option in candidate.options]
    if not columns:
        return allocate(candidates, limits)
    chosen, bound = _solved(columns, _rows(columns, ordered, limits, asked), seconds)
    value = sum(option.value for option in chosen.values())
    by_group: dict[str, int] = {}
    for candidate in ordered:
        if candidate.id in chosen:
            by_group[candidate.group] = by_group.get(candidate.group, 0) + chosen[candidate.id].minutes
    proof = "no other use of these minutes that keeps to the conditions is worth more, by a mixed-integer solver"
    return Allocation(
        chosen=chosen,
        value=value,
        bound=max(value, bound),
        minutes=sum(by_group.values()),
        by_group=dict(sorted(by_group.items())),
        proof=proof if bound <= value else "not proven best: the search was given up in time",
    )


def _refuse(candidates: Sequence[Candidate], conditions: Iterable[Condition]) -> None:
    known = {candidate.id for candidate in candidates}
    if len(known) != len(candidates):
        raise ValueError("two candidates have one id")
    if any(option.minutes < 1 for candidate in candidates for option in candidate.options):
        raise ValueError("an option takes no time; every option needs a minute or more")
    for condition in conditions:
        named = (condition.who, condition.whom) if isinstance(condition, Needs) else condition.of
        missing = sorted(set(named) - known)
        if missing:
            raise ValueError(f"a condition names {', '.join(missing)}, who is no candidate")
        if isinstance(condition, AtMost) and condition.count < 0:
            raise ValueError("at most a negative number makes no sense")


def _rows(
    columns: Sequence[tuple[Candidate, Option]],
    candidates: Iterable[Candidate],
    limits: Limits,
    conditions: Iterable[Condition],
) -> list[_Row]:
    """All limits and conditions as sums over the options."""
    of: dict[str, list[int]] = {candidate.id: [] for candidate in candidates}
    group: dict[str, dict[int, float]] = {}
    for number, (candidate, option) in enumerate(columns):
        of[candidate.id].append(number)
        group.setdefault(candidate.group, {})[number] = option.minutes
    rows: list[_Row] = [(dict.fromkeys(numbers, 1.0), 1) for numbers in of.values()]
    rows.append(({number: option.minutes for number, (_, option) in enumerate(columns)}, limits.minutes))
    rows += [(_joint(group, together(name)), cap) for name, cap in limits.caps.items()]
    for less, more in limits.pairs:
        rows.append(({**_joint(group, less), **{n: -minutes for n, minutes in _joint(group, more).items()}}, 0))
    for condition in conditions:
        if isinstance(condition, Needs):
            rows.append(({**dict.fromkeys(of[condition.who], 1.0), **dict.fromkeys(of[condition.whom], -1.0)}, 0))
        else:
            rows.append((dict.fromkeys([n for person in condition.of for n in of[person]], 1.0), condition.count))
    return [row for row in rows if row[0]]


def _joint(by_group: Mapping[str, Mapping[int, float]], names: Iterable[str]) -> dict[int, float]:
    """The minutes of the options of several groups."""
    return {number: minutes for name in names for number, minutes in by_group.get(name, {}).items()}


def _solved(
    columns: Sequence[tuple[Candidate, Option]], rows: Sequence[_Row], seconds: float
) -> tuple[dict[str, Option], int]:
    """The best choice by candidate, and a bound that no choice exceeds."""
    try:
        optimize: Any = importlib.import_module("scipy.optimize")
        sparse: Any = importlib.import_module("scipy.sparse")
    except ImportError as error:
        raise ImportError("conditions across targets need scipy: pip install 'networking-rules[solver]'") from error
    entries = [(r, c, v) for r, (sums, _) in enumerate(rows) for c, v in sums.items()]
    places = ([r for r, _, _ in entries], [c for _, c, _ in entries])
    matrix = sparse.csr_array(([v for _, _, v in entries], places), shape=(len(rows), len(columns)))
    found = optimize.milp(
        c=[-option.value for _, option in columns],
        constraints=optimize.LinearConstraint(matrix, ub=[most for _, most in rows]),
        integrality=[1] * len(columns),
        bounds=optimize.Bounds(0, 1),
        options={"mip_rel_gap": 0, "time_limit": seconds},
    )
    if found.x is None:
        return {}, sum(max(0, option.value) for _, option in columns)
    picked = zip(columns, found.x, strict=True)
    chosen = {candidate.id: option for (candidate, option), share in picked if share > 0.5}
    return chosen, math.floor(-found.mip_dual_bound + 1e-6)
