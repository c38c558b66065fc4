"""`select`: choose targets, with a reason."""

from __future__ import annotations

import argparse

from networking_rules.cases import others
from networking_rules.cli import common
from networking_rules.facts.target import OVER
from networking_rules.importers import load
from networking_rules.importers.edit import set_people_fields
from networking_rules.model import Person
from networking_rules.people import other_names
from networking_rules.problems import InputError, Problem

_BY = ("tag", "org", "role", "name", "id")


def run(arguments: argparse.Namespace) -> int:
    """Give everybody who fits all that is asked a reason, in the network file."""
    asked = {name: getattr(arguments, name) for name in _BY if getattr(arguments, name)}
    if not asked:
        raise InputError([Problem("usage", "say who: --tag, --org, --role, --name or --id")])
    if not arguments.reason.strip():
        raise InputError([Problem("usage", "a target needs a reason")])
    network = load(arguments.source)
    asked |= {"id": list(map(network.id_of, asked["id"]))} if "id" in asked else {}
    names = other_names(network)
    chosen = [person for person in others(network) if _fits(person, asked, names.get(person.id, []))]
    if chosen and not arguments.dry_run:
        set_people_fields(arguments.source, [person.id for person in chosen], reason=arguments.reason)
    did = "would select" if arguments.dry_run else "selected"
    for person in chosen:
        print(f"{did} {person.name} [{person.id}]{_told(person, arguments.reason)}")
    if not chosen:
        print("Nobody fits.")
    return common.OK


def _told(person: Person, reason: str) -> str:
    """What else there is to know: the reason that is replaced, and that no plan names them."""
    before = f"; the reason before: {person.reason}" if person.reason and person.reason != reason else ""
    over = f"; no plan names them: {person.status.replace('_', ' ')}" if person.status in OVER else ""
    return before + over


def _fits(person: Person, asked: dict[str, list[str]], names: list[str]) -> bool:
    has = {
        "tag": list(person.tags),
        "org": [person.org or ""],
        "role": [person.role or ""],
        "name": [person.name, *names],
    }
    return all(
        any(words == person.id for words in wanted)
        if name == "id"
        else any(words.casefold() in value.casefold() for words in wanted for value in has[name])
        for name, wanted in asked.items()
    )
