"""`merge`: two people of a network file are one."""

from __future__ import annotations

import argparse

from networking_rules.cli import common
from networking_rules.cli.living import append, network_of, people_of, told_pairs
from networking_rules.importers.jsonl import written
from networking_rules.model import Network
from networking_rules.problems import InputError, Problem

OTHER = {"same": "different", "different": "same"}


def run(arguments: argparse.Namespace) -> int:
    """Add the owner's word that people are one; without people, list who may be."""
    network = network_of(arguments)
    if arguments.people:
        say(arguments, network, "same")
        return common.OK
    for line in told_pairs(network):
        print(line)
    return common.OK


def say(arguments: argparse.Namespace, network: Network, kind: str) -> None:
    """Add a line of kind same or different; InputError for fewer than two people, or where the other was said."""
    ids = list(dict.fromkeys(person.id for person in people_of(network, arguments.people)))
    if len(ids) < 2:
        raise InputError([Problem("usage", "name two people or more")])
    said = {"same": network.same, "different": network.different}
    if any(set(ids) <= set(group) for group in said[kind]):
        print("The file says so already.")
        return
    against = next((group for group in said[OTHER[kind]] if len(set(group) & set(ids)) > 1), None)
    if against:
        message = f"the file says that {', '.join(against)} are {OTHER[kind]}; take that line out first"
        raise InputError([Problem("contradiction", message, file=arguments.network)])
    append(arguments, [written({"kind": kind, "people": ids})])
