"""
From week to week: what became of the last plan, and what changed since.

Pure: the last plan, the new one, and the network as it is now, in; sentences out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from attrs import evolve

from networking_rules.facts.target import put_off
from networking_rules.model import Entry, Network, Person, Plan, Touch

REASON = "until_reason"
"""The key of a person's line that says why they are put off."""


def since(last: Plan, now: Plan, network: Network) -> tuple[str, ...]:
    """
    What to know of the last plan when the next is made, one sentence for each target that it had or that is new.

    A target is done if something went out to them since the day of the last plan; put off if they are paused
    beyond the new plan's day. For the rest it is said whether they are planned again, and what is otherwise now.
    """
    people = {person.id: person for person in network.people}
    planned = {entry.id: entry for entry in now.targets}
    targets = [evolve(entry, id=network.id_of(entry.id)) for entry in last.targets]
    before = {entry.id for entry in targets}
    found = [
        _one(entry, planned.get(entry.id), people, _sent(network, entry.id, last, now), now) for entry in targets
    ]
    return (
        *found,
        *(f"{entry.name}: new, {entry.why[0]}" for entry in now.targets if entry.id not in before and entry.why),
    )


def _sent(network: Network, identity: str, last: Plan, now: Plan) -> list[Touch]:
    mine = [t for t in network.touches if t.person == identity and t.direction != "in"]
    return sorted((t for t in mine if last.today <= t.day <= now.today), key=lambda t: t.order)


def _one(before: Entry, entry: Entry | None, people: Mapping[str, Person], sent: list[Touch], now: Plan) -> str:
    person = people.get(before.id)
    if person is None:
        return f"{before.name}: no longer in the network"
    parts = [_outcome(before, person, sent, now.today)]
    parts += _changes(before, entry, person) if entry else _left_out(before, person, now)
    return f"{before.name}: {'; '.join(parts)}"


def _outcome(before: Entry, person: Person, sent: list[Touch], today: date) -> str:
    if sent:
        told = ", ".join(f"{'+'.join(touch.acts) or 'touch'} on {touch.day}" for touch in sent)
        return f"done ({told})"
    if put_off(person, today):
        until = f" until {person.until}" if person.until else ""
        because = person.extra.get(REASON)
        return f"put off{until}" + (f", {because}" if isinstance(because, str) and because else "")
    return f"not done ({before.purpose})"


def _changes(before: Entry, entry: Entry, person: Person) -> Iterator[str]:
    """What is otherwise for a target who is planned again."""
    if entry.purpose == before.purpose and _place(entry) == _place(before):
        yield f"planned again ({entry.purpose})"
        return
    if entry.purpose != before.purpose:
        yield f"now {entry.purpose} instead of {before.purpose}" + (f", {entry.why[0]}" if entry.why else "")
    if _place(entry) != _place(before):
        why = person.segment_reason if person.segment == entry.segment else next(iter(entry.why[1:2]), None)
        yield f"now {_place(entry)} instead of {_place(before)}" + (f", {why}" if why else "")


def _place(entry: Entry) -> str:
    return entry.segment or " or ".join(entry.possible_segments) or "not segmented"


def _left_out(before: Entry, person: Person, now: Plan) -> Iterator[str]:
    """Why a target of the last plan is not in the new one."""
    if put_off(person, now.today):
        return
    if person.status in ("do_not_contact", "archived"):
        yield f"no longer planned: {person.status.replace('_', ' ')}"
    elif before.id in now.waiting:
        yield "waiting: these minutes do not reach"
    else:
        yield "nothing calls for time now"
