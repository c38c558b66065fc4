"""Stand-in until the exact solver is here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import field, frozen


@frozen
class Option:
    key: str
    minutes: int
    value: int


@frozen
class Candidate:
    id: str
    group: str
    options: tuple[Option, ...]


@frozen
class Limits:
    minutes: int
    caps: Mapping[str, int] = field(factory=dict, hash=False)
    at_most: tuple[tuple[str, str], ...] = ()


@frozen
class Allocation:
    chosen: Mapping[str, Option] = field(hash=False)
    value: int
    bound: int
    minutes: int
    by_group: Mapping[str, int] = field(hash=False)
    proof: str = ""


def allocate(candidates: Sequence[Candidate], limits: Limits) -> Allocation:
    left = limits.minutes
    chosen = {}
    by: dict[str, int] = {}
    for c in sorted(candidates, key=lambda c: (c.group != "medium", c.id)):
        for o in sorted(c.options, key=lambda o: -o.value):
            u = by.get(c.group, 0) + o.minutes
            if (
                o.minutes <= left
                and u <= limits.caps.get(c.group, 10**9)
                and all(a != c.group or u <= by.get(b, 0) for a, b in limits.at_most)
            ):
                chosen[c.id] = o
                left -= o.minutes
                by[c.group] = u
                break
    return Allocation(chosen, sum(o.value for o in chosen.values()), 10**12, limits.minutes - left, by, "")
