"""me.toml: what I can offer, what I hope for, how far I reach, how many minutes a week I have."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import attrs
from attrs import evolve

from networking_rules.importers.files import read_bytes
from networking_rules.model import Goal, Me, Network, Offer
from networking_rules.problems import InputError, Problem, meant
from networking_rules.serde.converter import ERRORS, faults, structure

ME_TEMPLATE = """\
# What networking-rules should know about you. Remove the "# " in front of what applies, and change it.
# This file stays with you: goals are private and never leave it unless you ask.

# How many minutes a week you have for your network (0 to 10080).
# minutes_per_week = 120

# How far you reach, in decades of audience or seniority: 2 is hundreds of people, 5 is hundreds of thousands.
# A range says that you are not sure.
# reach = 2.5
# reach = [2, 3]

# Who you are in a network file: the id of a person there.
# person = "me"

# What you can give, best first. `kind` is a word that people's wants use too; `quality` is from 0 to 1;
# `minutes` is what one such give takes you.
# [[offers]]
# kind = "introduction"
# what = "people in my town who look for a supplier"
# quality = 0.8
# minutes = 15

# [[offers]]
# kind = "advice"
# what = "how to photograph food"
# quality = 0.6
# minutes = 30

# What you hope for in the end, and how much (`weight`, from 0 to 1). Nobody is asked for it before its time.
# [[goals]]
# kind = "referral"
# what = "three bookings a year"
# weight = 1.0
"""


def load_me(path: str | Path) -> Me:
    """Me from a TOML file; InputError lists every fault, with its line where that is known."""
    return parse_me(read_bytes(path), str(path))


def parse_me(content: bytes, name: str = "me.toml") -> Me:
    """Me from the bytes of a TOML file. Keys that are not known are refused: they are likely slips."""
    try:
        text = content.decode("utf-8-sig")
        table = tomllib.loads(text.replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        message = f"expected UTF-8 text; the byte at place {error.start + 1} is none"
        raise InputError([Problem("bad-encoding", message, file=name)]) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        problem = Problem("bad-toml", f"is no TOML: {error}", file=name, line=int(line[1]) if line else None)
        raise InputError([problem]) from error
    problems = [*_unknown_keys(table, Me, name, ""), *_unknown_in_lists(table, name)]
    try:
        made = structure(table, Me)
    except ERRORS as error:
        problems += [
            Problem("bad-value", fault.message, file=name, field=fault.path or None) for fault in faults(error)
        ]
        raise InputError(problems) from error
    if problems:
        raise InputError(problems)
    return made


def _unknown_in_lists(table: dict[str, Any], name: str) -> list[Problem]:
    found: list[Problem] = []
    for key, kind in (("offers", Offer), ("goals", Goal)):
        items: Any = table.get(key)
        if isinstance(items, list):
            for number, item in enumerate(cast("Iterable[object]", items)):
                if isinstance(item, dict):
                    found += _unknown_keys(cast("dict[str, Any]", item), kind, name, f"{key}[{number}].")
    return found


def _unknown_keys(table: dict[str, Any], kind: type, name: str, path: str) -> list[Problem]:
    known = [field.name for field in attrs.fields(kind) if field.name != "extra"]
    found: list[Problem] = []
    for key in table:
        if key not in known:
            hint = meant(key, known, f"expected one of {', '.join(known)}")
            found.append(Problem("unknown-key", f"is not known{hint}", file=name, field=f"{path}{key}"))
    return found


def with_me(network: Network, me: Me) -> Network:
    """The network with what `me` says on top, field by field; InputError where it names an unknown person."""
    if me.person is not None and all(person.id != me.person for person in network.people):
        message = f"expected the id of a person in the network; {me.person!r} is none"
        raise InputError([Problem("unknown-person", message, field="person")])
    given = {
        field.name: getattr(me, field.name)
        for field in attrs.fields(Me)
        if field.name != "extra" and getattr(me, field.name) is not None
    }
    return evolve(network, me=evolve(network.me, **given))
