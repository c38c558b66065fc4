"""
Dossiers: one Arrow row holds all there is about one person: what is known of them, the touches, and perhaps a draft.

Rules need whole histories and batches are cut anywhere, so a row has to be complete. The schemas are frozen: batches
are cast to them by name, since engines differ in how they spell a type. Needs the extra `arrow`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from operator import attrgetter
from typing import Any

from attrs import evolve

from networking_rules.cases import PAST, as_target, draft_case, last_ask, others
from networking_rules.columnar.arrow import Batch, Table, pa
from networking_rules.facts.target import OVER
from networking_rules.interval import Interval
from networking_rules.model import (
    SEGMENTS,
    Act,
    Case,
    Direction,
    Draft,
    Help,
    History,
    Me,
    Met,
    Network,
    Person,
    Segment,
    Touch,
    Want,
)
from networking_rules.problems import InputError, Problem

_words = pa.list_(pa.string())
_weighted = pa.list_(pa.struct([("kind", pa.string()), ("weight", pa.float64())]))
TOUCH = pa.struct(
    [
        ("id", pa.string()),
        ("at", pa.timestamp("us", "UTC")),
        ("offset", pa.int64()),
        ("day", pa.date32()),
        ("direction", pa.string()),
        ("acts", _words),
        ("channel", pa.string()),
        ("what", pa.string()),
        ("form", pa.string()),
        ("size", pa.int64()),
        ("minutes", pa.int64()),
        ("landed", pa.bool_()),
    ]
)
"""A touch: `at` is null where only the `day` is known; `offset` are the minutes that its zone is ahead of UTC."""
DOSSIER = pa.schema(
    [
        ("id", pa.string()),
        ("name", pa.string()),
        ("keys", _words),
        ("org", pa.string()),
        ("role", pa.string()),
        ("reach_low", pa.float64()),
        ("reach_high", pa.float64()),
        ("wants", _weighted),
        ("can_help", _weighted),
        ("asks_welcome", pa.bool_()),
        ("reason", pa.string()),
        ("found_via", pa.string()),
        ("met", pa.date32()),
        ("cadence", pa.string()),
        ("segment", pa.string()),
        ("segment_reason", pa.string()),
        ("status", pa.string()),
        ("until", pa.date32()),
        ("tags", _words),
        ("touches", pa.list_(TOUCH)),
        ("draft", pa.string()),
        ("subject", pa.string()),
        ("channel", pa.string()),
        ("recipients", _words),
    ]
)
"""One person. A row with a `draft` is checked as that draft to this person; only `id` and `name` must be there."""
NEEDED = ("id", "name")
PLAIN = ("id", "name", "org", "role", "asks_welcome", "reason", "found_via", "cadence", "segment", "segment_reason")
"""Columns that are fields of a person as they stand."""
OF_TOUCH = ("channel", "what", "form", "size", "minutes", "landed")
"""Fields of a touch that are so as well."""
Made = Case | Problem
"""A case, or why a row makes none."""


def dossiers(network: Network, drafts: Mapping[str, Draft] | None = None) -> Table:
    """Everybody in a network but me as dossiers, with drafts to some of them by id."""
    touches: dict[str, list[dict[str, Any]]] = {person.id: [] for person in network.people}
    for touch in sorted(network.touches, key=lambda touch: touch.order):
        touches[touch.person].append(_touch_row(touch))
    rows = [_row(person, touches[person.id], (drafts or {}).get(person.id)) for person in others(network)]
    return pa.Table.from_pylist(rows, schema=DOSSIER)


def _row(person: Person, touches: list[dict[str, Any]], draft: Draft | None) -> dict[str, Any]:
    made: dict[str, Any] = {name: getattr(person, name) for name in (*PLAIN, "status", "until")}
    made |= {"keys": list(person.keys), "tags": list(person.tags), "touches": touches}
    made |= {name: _weights(getattr(person, name)) for name in ("wants", "can_help")}
    made["met"] = person.met.on if person.met else None
    if person.reach is not None:
        made |= {"reach_low": person.reach.low, "reach_high": person.reach.high}
    if draft is not None:
        written = {"draft": draft.text, "subject": draft.subject, "channel": draft.channel}
        made |= {**written, "recipients": list(draft.recipients)}
    return made


def _weights(items: Sequence[Want | Help] | None) -> list[dict[str, Any]] | None:
    return None if items is None else [{"kind": item.kind, "weight": item.weight} for item in items]


def _touch_row(touch: Touch) -> dict[str, Any]:
    made: dict[str, Any] = {name: getattr(touch, name) for name in ("id", "day", "direction", *OF_TOUCH)}
    if isinstance(touch.at, datetime):
        ahead = touch.at.utcoffset()
        made |= {"at": touch.at.astimezone(UTC), "offset": int(ahead.total_seconds() // 60) if ahead else 0}
    return {**made, "acts": list(touch.acts)}


def conformed(batch: Batch) -> Batch:
    """A batch in the frozen schema: columns by name, others dropped, absent ones null; InputError for misfits."""
    held = set(batch.schema.names)
    problems = [Problem("missing-column", f"a dossier needs {name!r}") for name in NEEDED if name not in held]
    columns: list[Any] = []
    for field in DOSSIER:
        if field.name not in held:
            columns.append(pa.nulls(batch.num_rows, field.type))
            continue
        try:
            columns.append(batch.column(field.name).cast(field.type))
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError, pa.ArrowTypeError) as error:
            problems.append(Problem("bad-column", f"column {field.name!r}: {error}", field=field.name))
    if problems:
        raise InputError(problems)
    return pa.RecordBatch.from_arrays(columns, schema=DOSSIER)


def cases_of(
    batch: Batch, me: Me, today: date, segments: Sequence[Segment] = SEGMENTS, my_org: str | None = None
) -> Iterator[tuple[str, Made]]:
    """
    The id and the case of each row of a conformed batch; a row that makes no case gives a problem instead.

    A row with a draft is the draft's case, one without is about the past and the person as a target.
    """
    known = {"my_org": my_org} if my_org is not None else {}
    for values in zip(*(_values(batch.column(name)) for name in DOSSIER.names), strict=True):
        row = dict(zip(DOSSIER.names, values, strict=True))
        identity = str(row["id"])
        try:
            yield identity, _case(row, me, today, segments, known)
        except (ValueError, TypeError) as error:
            yield identity, Problem("bad-row", f"{identity}: {error}")


def _values(column: Any) -> list[Any]:
    """A column as Python values, lists and structs as tuples: taken apart first, since one by one they are slow."""
    if pa.types.is_list(column.type):
        inner, lengths = _values(column.flatten()), column.value_lengths().to_pylist()
        ends = list(itertools.accumulate(length or 0 for length in lengths))
        return [
            None if length is None else tuple(inner[end - length : end])
            for length, end in zip(lengths, ends, strict=True)
        ]
    if pa.types.is_struct(column.type):
        return list(zip(*map(_values, column.flatten()), strict=True))
    return list(column.to_pylist())


def _case(row: Mapping[str, Any], me: Me, today: date, segments: Sequence[Segment], known: Mapping[str, Any]) -> Case:
    person = _person(row)
    touches = itertools.starmap(_touch, row["touches"] or ())
    past = tuple(sorted((t for t in touches if t.day <= today), key=attrgetter("order")))
    met = row["met"] if row["met"] and row["met"] <= today else None
    history = History(today, past, met)
    target = as_target(person, me, segments, **known)
    if row["draft"] is None:
        about = PAST - {"target"} if person.status in OVER else PAST
        return Case(target=target, history=history, ask=last_ask(history), subjects=about, label=person.id)
    draft = Draft(row["draft"], row["subject"] or "", row["channel"] or "email", row["recipients"] or ())
    subjects = frozenset({"draft", "drafts", "ask", "history"})
    return evolve(draft_case(draft, target, history, subjects), label=person.id)


def _person(row: Mapping[str, Any]) -> Person:
    low, high = row["reach_low"], row["reach_high"]
    ends = [end for end in (low, high) if end is not None]
    return Person(
        **{name: row[name] for name in PLAIN},
        keys=row["keys"] or (),
        tags=row["tags"] or (),
        reach=Interval(ends[0], ends[-1]) if ends else None,
        wants=_each(Want, row["wants"]),
        can_help=_each(Help, row["can_help"]),
        met=Met(on=row["met"]) if row["met"] else None,
        status=row["status"] or "active",
        until=row["until"],
    )


def _each(kind: Callable[..., Any], items: Iterable[tuple[Any, ...]] | None) -> tuple[Any, ...] | None:
    return None if items is None else tuple(itertools.starmap(kind, items))


def _touch(
    identity: str,
    at: datetime | None,
    offset: int | None,
    day: date,
    direction: Direction,
    acts: tuple[Act, ...] | None,
    *rest: Any,
) -> Touch:
    """A touch of a row's struct; an instant is put into the zone it was written in."""
    when = day if at is None else at.astimezone(timezone(timedelta(minutes=offset or 0)))
    return Touch(identity, "?", when, direction, acts or (), *rest)
