"""
A JSON export of Monica 4: contacts with their calls, activities, gifts, debts and conversations.

Real exports name the kinds in the singular ("contact"), some files in the plural; both are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from attrs import evolve

from networking_rules.importers.base import Importer, Options, Source
from networking_rules.importers.dates import day_of, doubt, when
from networking_rules.importers.decoding import decode
from networking_rules.importers.foreign_json import fields, items, read_json
from networking_rules.importers.identity import any_key, linkedin_key, mail_key, name_of, phone_key, prose, words
from networking_rules.importers.records import Gathering, Mention
from networking_rules.model import Act, Direction, Network, Person
from networking_rules.problems import InputError, Problem
from networking_rules.text.deeds import Said

READ = frozenset({"contact", "activity", "call", "gift", "debt", "conversation", "note", "contact_field", "message"})
SILENT = frozenset({"relationship", "address", "addressbook", "photo", "document", "pet", "tag", "gender"})
"""Kinds that tell nothing of what passed between us."""
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PLURALS = {"activities": "activity", "addresses": "address"}

Record = Mapping[str, Any]


def detects(source: Source) -> bool:
    """Whether the source is a JSON export of Monica."""
    if source.only is None:
        return False
    start = source.only[1][:20_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and b'"account"' in source.only[1] and b'"app_version"' in source.only[1]


def parse(source: Source, options: Options) -> Network:
    """The contacts and what passed with them. Raises InputError for what is no such export."""
    if source.only is None:
        raise InputError([Problem("not-monica", "holds several files where one was expected", file=source.name)])
    name, raw = source.only
    gathering = Gathering("monica", options, source.problems)
    data = fields(read_json(decode(raw, name, gathering.problems), name, options.limits))
    account = fields(data.get("account"))
    if not isinstance(account.get("data"), list):
        raise InputError([Problem("not-monica", "has no account with data", file=name, field="account.data")])
    me = mail_key(_text(data, "exported_by"))
    keys = tuple(key for key in (me, *(any_key(word) for word in options.me)) if key)
    if keys:
        gathering.see(Mention("", keys, mine=True))
    export = _Export(gathering, name, account)
    for contact in export.all("contact"):
        export.contact(contact)
    export.activities()
    export.report()
    return export.introduced(gathering.network())


def kind(word: Any) -> str:
    """The kind of records, in the singular."""
    text = str(word).strip().lower().replace(" ", "_")
    return _PLURALS.get(text, text.removesuffix("s"))


def _text(record: Record, name: str) -> str:
    value = record.get(name)
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _uid(uuid: str) -> str:
    return f"urn:uuid:{uuid.lower()}" if _UUID.fullmatch(uuid) else f"urn:monica:{uuid}"


class _Export:
    """One export while it is read."""

    def __init__(self, gathering: Gathering, file: str, account: Record) -> None:
        self._gathering, self._file = gathering, file
        self._kinds: dict[str, list[Record]] = {}
        self._people: dict[str, int] = {}
        self._through: dict[str, str] = {}
        self._meetings: dict[str, set[int]] = {}
        self._unread: set[str] = set()
        for name, record in _records(account):
            self._kinds.setdefault(name, []).append(record)
        odd = sum(1 for group in items(account.get("data")) for value in _values(group) if not _is_record(value))
        if odd:
            gathering.warn("bad-record", f"{odd} records are no objects; left out", file)

    def all(self, name: str) -> list[Record]:
        """The records of a kind that stand under the account itself."""
        return self._kinds.get(name, [])

    def report(self) -> None:
        """Name, once, the kinds of records that are not read."""
        unread = {*self._kinds, *self._unread} - READ - SILENT
        if unread:
            told = ", ".join(sorted(unread))[:600]
            self._gathering.warn("unused-records", f"these kinds of records are not read: {told}", self._file)

    def contact(self, contact: Record) -> None:
        """One contact with everything under it."""
        told = fields(contact.get("properties"))
        uuid = _text(contact, "uuid")
        name = name_of(_text(told, "first_name"), _text(told, "middle_name"), _text(told, "last_name"))
        under: dict[str, list[Record | str]] = {}
        for kind_, record in _entries(contact):
            under.setdefault(kind_, []).append(record)
        self._doubtful(told, name or uuid)
        keys = [_uid(uuid)] if uuid else []
        keys += [key for record in under.get("contact_field", ()) for key in _field_keys(record)]
        if not name and not any(not key.startswith("urn:") for key in keys):
            self._gathering.warn("nobody", "a contact has neither a name nor an address; left out", self._file)
            return
        notes = [_text(told, "description")]
        notes += [_text(fields(fields(note).get("properties")), "body") for note in under.get("note", ())]
        number = self._gathering.see(_mention(name, tuple(dict.fromkeys(keys)), told, notes))
        self._people[uuid] = number
        if through := _text(told, "first_met_through"):
            self._through[_uid(uuid)] = _uid(through)
        self._unread |= {name for name, several in under.items() if any(not isinstance(r, str) for r in several)}
        self._touches(number, uuid, told, under)

    def _doubtful(self, told: Record, who: str) -> None:
        """Name what a contact tells that cannot be read."""
        days, met = told.get("stay_in_touch_frequency"), _text(told, "first_met_date") or _text(told, "first_met")
        if days is not None and days != 0 and _cadence(days) is None:
            self._gathering.warn(
                "bad-value", f"{who[:40]!r}: stay_in_touch_frequency is no number of days", self._file
            )
        if met and when(met) is None:
            self._gathering.warn("bad-date", f"{who[:40]!r}: {doubt(met)}", self._file, field="first_met_date")

    def _touches(self, number: int, uuid: str, told: Record, under: Mapping[str, list[Record | str]]) -> None:
        for record in under.get("activity", ()):
            named = record if isinstance(record, str) else _text(record, "uuid")
            self._meetings.setdefault(named, set()).add(number)
            if not isinstance(record, str):
                self._kinds.setdefault("activity", []).append(record)
        for record in under.get("call", ()):
            self._call(number, uuid, fields(record))
        for record in under.get("gift", ()):
            self._gift(number, uuid, fields(record))
        for record in under.get("debt", ()):
            self._debt(number, uuid, fields(record))
        for record in under.get("conversation", ()):
            self._conversation(number, uuid, fields(record))
        talked = when(_text(told, "last_talked_to"))
        if talked:
            self._gathering.touch(number, day_of(talked) or talked, "both", uuid, "talked", what="talked")

    def _at(self, record: Record, *names: str) -> date | datetime | None:
        """The time of a record; None, reported, where it has none that can be read."""
        told = fields(record.get("properties"))
        texts = [text for name in names if (text := _text(told, name))] + [_text(record, "created_at")]
        at = next((found for text in texts if text and (found := when(text))), None)
        if at is None:
            self._gathering.warn("bad-date", f"record {_text(record, 'uuid')} has no date; left out", self._file)
        return at

    def _call(self, number: int, uuid: str, record: Record) -> None:
        told = fields(record.get("properties"))
        if at := self._at(record, "called_at"):
            direction: Direction = "in" if told.get("contact_called") in (True, 1, "1", "true") else "out"
            identity = (uuid, "call", _text(record, "uuid"))
            self._gathering.touch(
                number, at, direction, *identity, channel="phone", text=prose(_text(told, "content"))
            )

    def _gift(self, number: int, uuid: str, record: Record) -> None:
        told = fields(record.get("properties"))
        status = _text(told, "status").lower()
        direction: Direction | None = "out" if status == "offered" else "in" if status == "received" else None
        if direction is None:
            return
        if at := self._at(record, "date", "offered_at", "received_at"):
            what = words(_text(told, "name"))
            identity = (uuid, "gift", _text(record, "uuid"))
            self._give(number, at, direction, identity, "gift", what)

    def _debt(self, number: int, uuid: str, record: Record) -> None:
        """What one lent the other: mine to them is a give of mine, theirs to me one of theirs."""
        told = fields(record.get("properties"))
        owing = told.get("in_debt")
        direction: Direction = "in" if owing in (True, 1, "1", "yes", "true") else "out"
        if at := self._at(record):
            what = words(_text(told, "reason"))
            identity = (uuid, "debt", _text(record, "uuid"))
            self._give(number, at, direction, identity, "loan", what)

    def _give(
        self,
        number: int,
        at: date | datetime,
        direction: Direction,
        identity: tuple[str, ...],
        form: str,
        what: str | None,
    ) -> None:
        acts: tuple[Act, ...] = ("give",)
        self._gathering.touch(number, at, direction, *identity, acts=acts, form=form, what=what, landed=True)

    def _conversation(self, number: int, uuid: str, record: Record) -> None:
        thread = _text(record, "uuid")
        told = fields(record.get("properties"))
        messages = [*items(told.get("messages")), *(entry for name, entry in _entries(record) if name == "message")]
        if not messages and (at := self._at(record, "happened_at")):
            self._gathering.touch(number, at, "both", uuid, "conversation", thread, channel="message", thread=thread)
        for message in map(fields, messages):
            inner = fields(message.get("properties")) or message
            at = when(_text(inner, "written_at")) or when(_text(told, "happened_at"))
            if at is None:
                self._gathering.warn(
                    "bad-date", f"a message of conversation {thread} has no date; left out", self._file
                )
                continue
            mine = inner.get("written_by_me") in (True, 1, "1", "true")
            text = _text(inner, "content")
            done: Said = self._gathering.said(text)
            identity = (uuid, "message", thread, _text(message, "uuid"), text)
            self._gathering.touch(
                number, at, "out" if mine else "in", *identity, acts=done.acts, size=done.size,
                channel="message", thread=thread, text=prose(text),
            )  # fmt: skip

    def activities(self) -> None:
        """What was done together, told once and named by each contact who took part."""
        names = {number: uuid for uuid, number in self._people.items()}
        for record in self.all("activity"):
            uuid, told = _text(record, "uuid"), fields(record.get("properties"))
            takers = self._meetings.get(uuid, set()) | {
                self._people[name] for name in _uuids(told) if name in self._people
            }
            at = self._at(record, "happened_at", "date_it_happened") if takers else None
            for number in sorted(takers):
                owner = names[number]
                what = words(_text(told, "summary"))
                if at:
                    self._gathering.touch(number, at, "both", owner, "activity", uuid, channel="meeting", what=what)

    def introduced(self, network: Network) -> Network:
        """The network with who brought us together, where that contact is in it."""
        ids = {key: person.id for person in network.people for key in person.keys}
        via = {ids[key]: ids[other] for key, other in self._through.items() if key in ids and other in ids}
        return evolve(network, people=[_via(person, via.get(person.id)) for person in network.people])


def _via(person: Person, other: str | None) -> Person:
    return evolve(person, met=evolve(person.met, via=other)) if other and person.met else person


def _records(holder: Record) -> Iterator[tuple[str, Record]]:
    for name, record in _entries(holder):
        if not isinstance(record, str):
            yield name, record


def _entries(holder: Record) -> Iterator[tuple[str, Record | str]]:
    """What stands under an account or a contact: its kind, and the record or the uuid of one told elsewhere."""
    for group in map(fields, items(holder.get("data"))):
        for value in items(group.get("values")):
            if isinstance(value, str):
                yield kind(group.get("type")), value
            elif fields(value):
                yield kind(group.get("type")), fields(value)


def _values(group: object) -> list[Any]:
    return items(fields(group).get("values"))


def _is_record(value: object) -> bool:
    return isinstance(value, str) or bool(fields(value))


def _uuids(told: Record) -> list[str]:
    several = (told.get(name) for name in ("contacts", "participants", "attendees"))
    return [uuid for value in several for uuid in items(value) if isinstance(uuid, str)]


def _field_keys(record: Record | str) -> Iterator[str]:
    told = fields(fields(record).get("properties"))
    for value in told.values():
        if isinstance(value, str):
            yield from (key for key in (mail_key(value), linkedin_key(value), phone_key(value)) if key)


def _cadence(days: object) -> str | None:
    return f"P{days}D" if isinstance(days, int) and not isinstance(days, bool) and 0 < days < 10_000 else None


def _mention(name: str, keys: tuple[str, ...], told: Record, notes: list[str]) -> Mention:
    met = when(_text(told, "first_met_date") or _text(told, "first_met"))
    how = words(_text(told, "first_met_where") or _text(told, "first_met_additional_info"))
    gone = told.get("is_dead") is True or told.get("is_active") is False
    tags = [name_of(tag if isinstance(tag, str) else _text(fields(tag), "name")) for tag in items(told.get("tags"))]
    if told.get("is_starred") is True:
        tags.append("starred")
    return Mention(
        name,
        keys,
        org=words(_text(told, "company")),
        role=words(_text(told, "job")),
        met=day_of(met),
        how=how or ("introduced" if _text(told, "first_met_through") else None),
        cadence=_cadence(told.get("stay_in_touch_frequency")),
        status="archived" if gone else "active",
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        notes=prose("\n\n".join(note for note in notes if note)),
    )


IMPORTER = Importer("monica", detects, parse)
