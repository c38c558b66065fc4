"""
The export that LinkedIn gives its members: a zip, the unpacked folder, or one of its CSV files.

Connections give people and the day we met; messages, invitations, recommendations and endorsements give touches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from networking_rules.importers.base import Importer, Options, Source
from networking_rules.importers.dates import day_of
from networking_rules.importers.identity import linkedin_key, mail_key, name_of, words
from networking_rules.importers.linkedin_files import Days, Record, looks_like_export, read_tables
from networking_rules.importers.linkedin_messages import Message, Party, best_names, party_of, read_messages
from networking_rules.importers.linkedin_owner import Owner, find_owner
from networking_rules.importers.records import Gathering, Joins, Mention, digest
from networking_rules.importers.titles import reach_of
from networking_rules.model import Act, Direction, Me, Network, Touch
from networking_rules.text.deeds import Said

REJECTED = frozenset({"rejected", "declined", "abgelehnt", "refusé", "rechazado", "rifiutato"})
PENDING = frozenset({"pending", "ausstehend", "en attente", "pendiente", "in sospeso", "pendente"})
SEEN = frozenset({"visible", "accepted", "sichtbar", "akzeptiert", "angenommen", "accepté", "aceptado", "accettato"})
SIDES: Mapping[str, Direction] = {"OUTGOING": "out", "INCOMING": "in"}
ENDORSEMENT_SIZE, RECOMMENDATION_SIZE = 1, 3
"""The effort of these two gives: a click, and half an hour of writing. Ours."""


def detects(source: Source) -> bool:
    """Whether a file of the source has a header that LinkedIn writes."""
    return looks_like_export(source)


def parse(source: Source, options: Options) -> Network:
    """
    The network of an export. Bad rows are reported and left out.

    Raises InputError where nothing in it can be read, or where it needs to know who I am and nothing tells.
    """
    gathering = Gathering("linkedin", options, source.problems)
    tables = read_tables(source, options, gathering.problems)
    names = {name_of(r["first"], r["last"]) for r in tables.get("connections", ())}
    messages = read_messages(tables.get("messages", ()), names, gathering.problems, options.dates)
    owner = find_owner(tables, messages, options)
    _see_owner(gathering, owner)
    _connections(gathering, tables.get("connections", ()))
    _invitations(gathering, tables.get("invitations", ()), owner)
    _messages(gathering, messages, owner)
    _recommendations(gathering, tables.get("recommendations given", ()), "out")
    _recommendations(gathering, tables.get("recommendations received", ()), "in")
    _endorsements(gathering, tables.get("endorsements given", ()), "out")
    _endorsements(gathering, tables.get("endorsements received", ()), "in")
    return _accepted(gathering.network(Me(reach=reach_of(owner.role))))


def _accepted(network: Network) -> Network:
    """The network with the invitations of those landed who are connections by now."""
    connected = {person.id for person in network.people if person.met}

    def answered(touch: Touch) -> Touch:
        invited = "invite" in touch.acts and "give" not in touch.acts
        return evolve(touch, landed=True) if invited and touch.person in connected else touch

    return evolve(network, touches=map(answered, network.touches))


def _see_owner(gathering: Gathering, owner: Owner) -> None:
    if owner.name or owner.keys:
        gathering.see(Mention(owner.name, tuple(sorted(owner.keys)), org=owner.org, role=owner.role, mine=True))


def _connections(gathering: Gathering, records: Sequence[Record]) -> None:
    days = Days(records, "connected", gathering.problems, gathering.options.dates)
    for record in records:
        name = name_of(record["first"], record["last"])
        link = linkedin_key(record["url"])
        keys = tuple(key for key in (link, mail_key(record["email"])) if key)
        if not keys and party_of(name, "") is None:
            continue
        if record["url"].strip() and not link:
            gathering.warn("bad-key", f"{record['url'][:80]!r} is no profile link", record.file, record.line)
        if record["email"].strip() and not mail_key(record["email"]):
            gathering.warn("bad-key", f"{record['email'][:80]!r} is no mail address", record.file, record.line)
        gathering.see(
            Mention(
                name,
                keys,
                joins="keys" if link else "weakly",
                org=words(record["company"]),
                role=words(record["position"]),
                met=day_of(days(record)),
                how="connected on LinkedIn",
                file=record.file,
                line=record.line,
            )
        )


def _party(gathering: Gathering, party: Party, record: Record | Message, names: Mapping[str, str]) -> int:
    """The mention of someone in a message or an invitation."""
    keys = (party.key,) if party.key else ()
    name = names.get(party.key, party.name) if party.key else party.name
    joins: Joins = "keys" if party.key else "name"
    return gathering.see(Mention(name, keys, joins, rank=(1, ""), file=record.file, line=record.line))


def _invitations(gathering: Gathering, records: Sequence[Record], owner: Owner) -> None:
    days = Days(records, "sent", gathering.problems, gathering.options.dates)
    for record in records:
        inviter = party_of(record["from"], record["inviter url"])
        invitee = party_of(record["to"], record["invitee url"])
        direction = SIDES.get(record["direction"].strip().upper())
        if direction is None:
            mine = inviter is not None and owner.is_me(inviter)
            direction = "out" if mine else "in" if invitee is not None and owner.is_me(invitee) else None
        other = invitee if direction == "out" else inviter
        if direction is None:
            gathering.warn("bad-row", "does not tell who invited whom; left out", record.file, record.line)
            continue
        at = days(record)
        if at is None or other is None or owner.is_me(other):
            if at is None and not record["sent"].strip():
                gathering.warn("bad-date", "has no date and was left out", record.file, record.line)
            continue
        note = record["message"].strip()
        read = gathering.said(note)
        gathering.touch(
            _party(gathering, other, record, {}),
            at,
            direction,
            "invitation",
            other.key or other.name,
            note,
            acts=("invite", *read.acts),
            size=read.size,
            channel="linkedin",
            text=note,
        )


def _messages(gathering: Gathering, messages: Sequence[Message], owner: Owner) -> None:
    names = best_names(messages)
    threads: dict[str, list[Message]] = {}
    for message in messages:
        threads.setdefault(message.conversation, []).append(message)
    done, report = 0, gathering.options.progress
    for thread in threads.values():
        _thread(gathering, thread, owner, names)
        done += len(thread)
        if report:
            report("reading messages", done, len(messages))


class _Waiting:
    """What waits for an answer between me and one person of a thread."""

    def __init__(self) -> None:
        self.last: dict[Direction, str | None] = {"out": None, "in": None}
        self.gives: list[str] = []


def _thread(gathering: Gathering, thread: Sequence[Message], owner: Owner, names: Mapping[str, str]) -> None:
    """The touches of one conversation, oldest message first; the first word after theirs is a reply."""
    waiting: dict[str, _Waiting] = {}
    parties = {p.key or p.name for message in thread for p in message.parties if not owner.is_me(p)}
    for message in thread:
        if message.sender is None:
            continue
        mine = owner.is_me(message.sender)
        direction: Direction = "out" if mine else "in"
        others = [p for p in message.recipients if not owner.is_me(p)] if mine else [message.sender]
        read = gathering.said(message.text)
        for party in others:
            state = waiting.setdefault(party.key or party.name, _Waiting())
            touch = _touch(gathering, message, party, direction, read, state, names)
            _credit(gathering, state, touch, mine, read, len(parties) == 1)


def _touch(
    gathering: Gathering,
    message: Message,
    party: Party,
    direction: Direction,
    read: Said,
    state: _Waiting,
    names: Mapping[str, str],
) -> str:
    before = state.last["in" if direction == "out" else "out"]
    acts: tuple[Act, ...] = (*read.acts, "reply") if before else read.acts
    touch = gathering.touch(
        _party(gathering, party, message, names),
        message.at,
        direction,
        message.identity,
        party.key or party.name,
        acts=acts,
        size=read.size,
        channel="linkedin",
        thread=message.conversation or None,
        reply_to=before,
        text=message.text,
    )
    state.last = {"out": None, "in": None, direction: touch}
    return touch


def _credit(gathering: Gathering, state: _Waiting, touch: str, mine: bool, read: Said, alone: bool) -> None:
    """A give of mine has landed where the very next word of the only other person is plain thanks for it."""
    if mine:
        if "give" in read.acts:
            state.gives.append(touch)
        return
    if alone and read.thanks and len(state.gives) == 1:
        gathering.alter(state.gives[0], landed=True)
    state.gives.clear()


def _landed(status: str) -> bool | None:
    """Whether a give of this status has arrived; a hidden one, nobody knows."""
    return True if status in SEEN else False if status in PENDING else None


def _recommendations(gathering: Gathering, records: Sequence[Record], direction: Direction) -> None:
    days = Days(records, "created", gathering.problems, gathering.options.dates)
    for record in records:
        status, name, at = record["status"].strip().lower(), name_of(record["first"], record["last"]), days(record)
        if status in REJECTED or party_of(name, "") is None:
            continue
        if at is None:
            gathering.warn("bad-date", "has no date that can be told; left out", record.file, record.line)
            continue
        mention = Mention(
            name,
            joins="name",
            rank=(2, ""),
            org=words(record["company"]),
            role=words(record["position"]),
            file=record.file,
            line=record.line,
        )
        gathering.touch(
            gathering.see(mention),
            at,
            direction,
            "recommendation",
            name,
            mention.org or "",
            digest(record["text"].strip()),
            acts=("give",),
            form="recommendation",
            size=RECOMMENDATION_SIZE,
            landed=_landed(status),
            channel="linkedin",
            text=record["text"].strip(),
        )


def _endorsements(gathering: Gathering, records: Sequence[Record], direction: Direction) -> None:
    days = Days(records, "endorsed", gathering.problems, gathering.options.dates)
    side = "endorsee" if direction == "out" else "endorser"
    for record in records:
        status, at = record["status"].strip().lower(), days(record)
        party = party_of(name_of(record[f"{side} first"], record[f"{side} last"]), record[f"{side} url"])
        if status in REJECTED or party is None:
            continue
        if at is None:
            gathering.warn("bad-date", "has no date that can be told; left out", record.file, record.line)
            continue
        gathering.touch(
            _party(gathering, party, record, {}),
            at,
            direction,
            "endorsement",
            party.key or party.name,
            name_of(record["skill"]),
            acts=("give",),
            form="endorsement",
            what=words(record["skill"]),
            size=ENDORSEMENT_SIZE,
            landed=_landed(status),
            channel="linkedin",
        )


IMPORTER = Importer("linkedin", detects, parse)
