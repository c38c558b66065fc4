"""`merge`: two people of a network file are one."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from typing import Literal

from networking_rules.cli import common
from networking_rules.cli.living import append, file_of, told_pairs
from networking_rules.importers.jsonl import written
from networking_rules.importers.merge import joined
from networking_rules.model import Network
from networking_rules.problems import InputError, Problem

OTHER = {"same": "different", "different": "same"}


def run(arguments: argparse.Namespace) -> int:
    """Add the owner's word that people are one; without people, list who may be."""
    file = file_of(arguments)
    if arguments.people:
        say(arguments, file, "same")
        return common.OK
    for line in told_pairs(file):
        print(line)
    return common.OK


def say(arguments: argparse.Namespace, file: Network, kind: Literal["same", "different"]) -> None:
    """Add a line of kind same or different; InputError for fewer than two people, or where the other was said."""
    known = joined(file)
    lines = {person.id for person in file.people}
    named = (word if word in lines else common.person(known, word).id for word in arguments.people)
    who = {identity: known.id_of(identity) for identity in named}
    if len(who) < 2:
        raise InputError([Problem("usage", "name two people or more")])
    people = set(who.values())
    if len(people) == 1 if kind == "same" else any(people <= set(group) for group in known.different):
        print("The file says so already.")
        return
    against = _apart(known, file, people) if kind == "same" else _one(who)
    if against:
        message = f"the file says that {', '.join(against)} are {OTHER[kind]}; take that line out first"
        raise InputError([Problem("contradiction", message, file=arguments.network)])
    append(arguments, [written({"kind": kind, "people": list(who)})])


def _apart(known: Network, file: Network, people: set[str]) -> tuple[str, ...]:
    """The ids of a line that says of some of these people that they are not one."""
    return next((group for group in file.different if len(people.intersection(map(known.id_of, group))) > 1), ())


def _one(who: Mapping[str, str]) -> list[str]:
    """Ids among these that the file says are one person."""
    counts = Counter(who.values())
    return [identity for identity, person in who.items() if counts[person] > 1]
