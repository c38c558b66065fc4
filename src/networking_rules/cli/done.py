"""`done`: what was planned for a person has been done."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from networking_rules.cases import history_of
from networking_rules.cli import common
from networking_rules.cli.living import append, network_of, other, past, read_plan
from networking_rules.facts.worth import kind
from networking_rules.importers.network_file import touch_line
from networking_rules.model import Act, Network, Person, Plan, PlannedGive, Purpose, Touch
from networking_rules.problems import InputError, Problem
from networking_rules.purposes import Calling, choose_purpose

ACT_OF_PURPOSE: dict[Purpose, Act] = {
    "learn": "news",
    "thank": "thank",
    "answer": "reply",
    "give": "give",
    "upkeep": "news",
    "ask": "ask",
}
ACT_OF_GIVE: dict[str, Act] = {"thanks": "thank", "answer": "reply", "introduction": "introduce"}


def run(arguments: argparse.Namespace) -> int:
    """Add a touch for each give of the plan's entry, or one for what the network calls for, unless it is noted."""
    network = network_of(arguments)
    person = other(network, common.person(network, arguments.person))
    on = common.day_of(arguments.on)
    past(on)
    if arguments.plan is None and not arguments.what:
        print(
            "networking-rules: no plan and no words are given; what the network calls for is noted", file=sys.stderr
        )
    plan = read_plan(arguments.plan) if arguments.plan is not None else None
    noted = [touch for touch in network.touches if touch.person == person.id and _may_be(touch, plan, on)]
    taken = {touch.id for touch in network.touches}
    lines: list[str] = []
    for number, made in enumerate(_touches(arguments, plan, network, person, on)):
        if before := next((touch for touch in noted if _says(touch, made, arguments.what)), None):
            noted.remove(before)
            what = f": {before.what}" if before.what else ""
            print(f"already noted on {before.day}{what} [{before.id}]; `networking-rules log` adds one all the same")
            continue
        identity = next(name for name in _names(on, number) if name not in taken)
        taken.add(identity)
        lines.append(touch_line(Touch(id=identity, person=person.id, at=on, direction="out", **made)))
    append(arguments, lines)
    return common.OK


def _may_be(touch: Touch, plan: Plan | None, on: date) -> bool:
    """Whether a touch may be what is noted now: since the plan was made, or else of the same day."""
    return touch.direction == "out" and (touch.day == on if plan is None else touch.day >= plan.today)


def _says(touch: Touch, made: Mapping[str, Any], words: str | None) -> bool:
    """Whether a touch says what is to be noted: one's own words, else the same acts, words and person introduced."""
    if words:
        return touch.what == words
    return all(getattr(touch, name) == made.get(name) for name in ("acts", "what", "with_"))


def _names(on: date, number: int) -> Iterator[str]:
    while True:
        number += 1
        yield f"done-{on}-{number}"


def _touches(
    arguments: argparse.Namespace, plan: Plan | None, network: Network, person: Person, on: date
) -> list[dict[str, Any]]:
    landed = {"yes": True, "no": False, None: None}[arguments.landed]
    if plan is None:
        called = choose_purpose(person, network.me, history_of(network, person, on))
        act = ACT_OF_PURPOSE[called.purpose] if isinstance(called, Calling) else "news"
        return [_touch(act, arguments.what, landed)]
    entry = next((entry for entry in plan.targets if network.id_of(entry.id) == person.id), None)
    if entry is None:
        raise InputError([Problem("unknown-person", f"{person.name} is not in this plan", file=arguments.plan)])
    if arguments.what or not entry.gives:
        return [_touch(ACT_OF_PURPOSE[entry.purpose], arguments.what, landed) | {"minutes": entry.minutes}]
    return [_of_give(give, network, landed) for give in entry.gives]


def _of_give(give: PlannedGive, network: Network, landed: bool | None) -> dict[str, Any]:
    act = ACT_OF_GIVE.get(kind(give.kind), "give")
    other = {"with_": network.id_of(give.involves[0])} if act == "introduce" and give.involves else {}
    form = {"form": give.kind} if act in ("give", "introduce") else {}
    return _touch(act, give.what, landed) | {"minutes": give.minutes} | form | other


def _touch(act: Act, what: str | None, landed: bool | None) -> dict[str, Any]:
    told = {"landed": landed} if act in ("give", "introduce") else {}
    return {"acts": (act,), "what": what, **told}
