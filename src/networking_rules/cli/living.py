"""What the commands that live with a network file share."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from datetime import date

from networking_rules.importers.duplicates import pairs
from networking_rules.importers.edit import rewrite
from networking_rules.importers.files import read_bytes
from networking_rules.importers.merge import joined
from networking_rules.importers.network_file import parse
from networking_rules.model import Network, Person, Plan
from networking_rules.problems import InputError, Problem
from networking_rules.serde import plan_from_json

TOLD = 20


def network_of(arguments: argparse.Namespace) -> Network:
    """The network file, with those made one whom it says to be one; what they were called before is known too."""
    return joined(file_of(arguments))


def file_of(arguments: argparse.Namespace) -> Network:
    """The network file as it stands, with nobody joined, so that every line has its person."""
    return parse(read_bytes(arguments.network), arguments.network)


def lines_of(network: Network, people: Iterable[Person]) -> list[str]:
    """The ids of all lines in the file that are about some people."""
    wanted = {person.id for person in people}
    return [*wanted, *(old for old, new in network.joined.items() if new in wanted)]


def other(network: Network, person: Person) -> Person:
    """The person; InputError where it is me, with whom nothing passes."""
    if person.id == network.me.person:
        raise InputError([Problem("usage", f"{person.name} is you; nothing passes between you and yourself")])
    return person


def past(on: date) -> None:
    """Refuse a day after the clock's: what is noted has happened."""
    if on > date.today():  # noqa: DTZ011
        raise InputError([Problem("usage", f"{on} has not come yet; note what has happened")])


def append(arguments: argparse.Namespace, lines: list[str]) -> None:
    """Add lines to the network file, or only show them."""
    if not arguments.dry_run:
        rewrite(arguments.network, lambda data: data, lines)
    for line in lines:
        print(f"{'would add' if arguments.dry_run else 'added'}: {line}")


def counted(count: int, one: str, many: str) -> str:
    """A count with its word."""
    return f"{count} {one if count == 1 else many}"


def told_pairs(network: Network) -> list[str]:
    """Who may be one person with whom, and why."""
    network = joined(network)
    names = {person.id: f"{person.name} [{person.id}]" for person in network.people}
    return [f"{names[pair.first]} and {names[pair.other]}: {pair.because}" for pair in pairs(network)]


def listed(lines: list[str]) -> str:
    """Some lines, the first few of many."""
    more = [f"... and {len(lines) - TOLD} more"] if len(lines) > TOLD else []
    return "\n".join(f"  {line}" for line in [*lines[:TOLD], *more])


def read_plan(path: str) -> Plan:
    """A plan from a JSON file; InputError lists every fault."""
    try:
        data: object = json.loads(read_bytes(path))
    except (ValueError, RecursionError) as error:
        raise InputError([Problem("bad-json", f"is no JSON: {error}", file=path)]) from error
    return plan_from_json(data, file=path)
