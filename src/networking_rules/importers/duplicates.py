"""People who may be one: those with a key in common, and those of one name. Nobody is joined on such a ground."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from networking_rules.model import Network
from networking_rules.problems import Problem
from networking_rules.serde.leaves import shown


@frozen
class Pair:
    """Two people who may be one, with the reason why."""

    first: str
    other: str
    because: str
    by_key: bool


def pairs(network: Network, by_name: bool = True) -> Iterator[Pair]:
    """Every two people who may be one, each pair once; those that the owner has spoken of are left out."""
    if not by_name and _all_once(network):
        return
    settled = {frozenset((a, b)) for group in (*network.same, *network.different) for a in group for b in group}
    for by_key in (True, False) if by_name else (True,):
        seen: dict[str, str] = {}
        for person in network.people:
            marks = person.keys if by_key else _names(person.name)
            for mark in dict.fromkeys(marks):
                first = seen.setdefault(mark, person.id)
                pair = frozenset((first, person.id))
                if first != person.id and pair not in settled:
                    settled.add(pair)
                    yield Pair(first, person.id, f"both have {mark}" if by_key else f"both are {person.name}", by_key)


def _all_once(network: Network) -> bool:
    keys = [key for person in network.people for key in person.keys]
    return len(set(keys)) == len(keys)


def _names(name: str) -> tuple[str, ...]:
    """What a name is compared by: itself without case; a single word says too little."""
    return (" ".join(name.casefold().split()),) if len(name.split()) > 1 else ()


def duplicates(
    network: Network, file: str | None = None, at: Mapping[str, int] | None = None, by_name: bool = False
) -> Iterator[Problem]:
    """A warning for every two people who may be one; `at` are the lines where people stand."""
    for pair in pairs(network, by_name):
        message = (
            f"{shown(pair.other)} and {shown(pair.first)} {pair.because}: possibly one person; "
            "`networking-rules merge` or `keep-apart` with both ids says which"
        )
        line = at.get(pair.other) if at else None
        yield Problem("possible-duplicate", message, "warning", file, line, "keys" if pair.by_key else "name")
