"""`ask-wants`: go through the targets whose wants decide most, and write down what one knows."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping
from datetime import date

from networking_rules.cases import others
from networking_rules.cli import common
from networking_rules.cli.living import counted, network_of
from networking_rules.facts.worth import kind
from networking_rules.importers.edit import set_person_fields
from networking_rules.model import Network, Person, Want
from networking_rules.purposes import away
from networking_rules.steps.segment import place

HELP = """\
For each person: what they want, as kinds separated by commas, each with a weight from 0 to 1 if you like
(photos=0.9, advice). Empty: you do not know. - : they want nothing. q : stop. What you answer is written at once."""
DECIMAL_COMMA = re.compile(r"(=\s*\d+),(\d+)(?=\s*(?:,|$))")
"""A weight as much of Europe writes it: 0,9."""
HALF = 0.5


def run(arguments: argparse.Namespace) -> int:
    """Ask on the terminal; every answer is written before the next question."""
    network = network_of(arguments)
    day = common.today(arguments)
    people = most_telling(network, day, arguments.all)[: arguments.limit]
    if not people:
        print("Nobody to ask about: the wants of all targets are known.")
        return common.OK
    print(HELP)
    offered = {kind(offer.kind): offer.kind for offer in network.me.offers or ()}
    if offered:
        print(f"What you offer: {', '.join(sorted(offered.values()))}.")
    written = 0
    for person in people:
        wants = _answer(person, offered)
        if wants is None:
            break
        if wants != "":
            set_person_fields(arguments.network, person.id, wants=wants)
            written += 1
    told = counted(written, "person", "people")
    print(f"Wrote down the wants of {told} in {arguments.network}.")
    return common.OK


def most_telling(network: Network, day: date, everybody: bool = False) -> list[Person]:
    """
    People whose wants are not known: targets first, those before whose segment hangs on it, then by return.

    Nobody who is not to be contacted, archived, or put off beyond that day is among them.
    """
    asked = [
        (place(network.me, person), person)
        for person in others(network)
        if person.wants is None and (everybody or person.reason is not None) and not away(person, day)
    ]
    asked.sort(
        key=lambda pair: (
            pair[1].reason is None,
            -len(pair[0].possible),
            -pair[0].get.low,
            -pair[0].get.high,
            pair[1].id,
        )
    )
    return [person for _, person in asked]


def _answer(person: Person, offered: Mapping[str, str]) -> tuple[Want, ...] | str | None:
    """The wants that were said; "" where nothing is known, None to stop."""
    about = ", ".join(part for part in (person.role, person.org) if part)
    while True:
        print(f"{person.name}{f' ({about})' if about else ''}: ", end="", flush=True)
        line = sys.stdin.readline()
        words = line.strip()
        if not line or words == "q":
            return None
        if words in ("", "-"):
            return () if words else ""
        try:
            return parse_wants(words, offered)
        except ValueError as error:
            print(f"{error}; once more, please")


def parse_wants(words: str, offered: Mapping[str, str]) -> tuple[Want, ...]:
    """
    Wants in words: kinds between commas, each a kind or kind=weight.

    What I offer too is spelled as there; `offered` has it by `kind`. ValueError says what is wrong: a weight that is
    no number from 0 to 1, a kind without a letter, one that is named twice.
    """
    found: dict[str, Want] = {}
    for item in DECIMAL_COMMA.sub(r"\1.\2", words).split(","):
        name, equals, weight = (part.strip() for part in item.partition("="))
        if not any(map(str.isalpha, name)):
            raise ValueError(f"{item.strip()!r} names no kind")
        if kind(name) in found:
            raise ValueError(f"{name!r} is named twice")
        found[kind(name)] = Want(offered.get(kind(name), name), _weight(weight) if equals else HALF)
    return tuple(found.values())


def _weight(words: str) -> float:
    try:
        value = float(words)
    except ValueError:
        value = -1
    if not 0 <= value <= 1:
        raise ValueError(f"{words!r} is no number from 0 to 1")
    return value
