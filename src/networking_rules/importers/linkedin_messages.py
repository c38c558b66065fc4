"""The messages of a LinkedIn export: who wrote to whom, and which rows are none (drafts, advertisements, doubles)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time

from attrs import frozen

from networking_rules.importers.dates import Order
from networking_rules.importers.identity import linkedin_key, name_of
from networking_rules.importers.linkedin_files import Days, Record
from networking_rules.importers.records import digest, stamp
from networking_rules.problems import Problem

NOBODY = frozenset(
    {
        "linkedin member",
        "linkedin-mitglied",
        "membre de linkedin",
        "membre linkedin",
        "miembro de linkedin",
        "utente linkedin",
        "membro di linkedin",
        "membro do linkedin",
        "usuário do linkedin",
        "linkedin-lid",
    }
)
"""What stands for a member who left or is hidden: nobody, unless a profile link is given."""
DRAFT = frozenset({"yes", "true", "1", "ja", "oui", "sí", "si", "sim"})
SPONSORED = "sponsored conversation"
SPAM_MARKUP = "spinmail"
_SEPARATORS = re.compile(r"[,;\s]+")


@frozen
class Party:
    """Someone in a message: a name, which may be empty, and the key of a profile link where one is given."""

    name: str
    key: str | None = None


@frozen
class Message:
    """One message as the export tells it; `identity` is the same for every copy of it, whatever file it stands in."""

    identity: str
    conversation: str
    sender: Party | None
    recipients: tuple[Party, ...]
    at: date | datetime
    subject: str
    text: str
    file: str
    line: int

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody named in it."""
        return (self.sender, *self.recipients) if self.sender else self.recipients


def read_messages(
    records: Sequence[Record], names: Collection[str], problems: list[Problem], order: Order | None = None
) -> list[Message]:
    """
    The messages of these rows, each once, oldest first; rows without a date that can be told are left out.

    `names` are people known from elsewhere: they help to tell recipients apart where no links are given.
    """
    days = Days(records, "date", problems, order)
    kept = [record for record in records if not _dropped(record)]
    known = {name_of(record["from"]) for record in kept} | set(names)
    found: dict[str, Message] = {}
    for record in kept:
        at = days(record)
        if at is None:
            if not record["date"].strip():
                told = "has no date and was left out"
                problems.append(Problem("bad-date", told, "warning", record.file, record.line, "date"))
            continue
        message = _message(record, at, known)
        found.setdefault(message.identity, message)
    return sorted(found.values(), key=lambda message: (_instant(message.at), message.identity))


def _instant(at: date | datetime) -> datetime:
    return at.astimezone(UTC) if isinstance(at, datetime) else datetime.combine(at, time(), UTC)


def _dropped(record: Record) -> bool:
    """Drafts and advertisements."""
    return (
        record["draft"].strip().lower() in DRAFT
        or name_of(record["conversation title"]).lower() == SPONSORED
        or SPAM_MARKUP in record["content"]
    )


def _message(record: Record, at: date | datetime, known: Collection[str]) -> Message:
    sender = next(_parties([name_of(record["from"])], [record["sender url"]]), None)
    recipients = tuple(_recipients(record["to"], record["recipient urls"], known))
    conversation, text = record["conversation"].strip(), record["content"].strip()
    who = (sender.key or sender.name) if sender else ""
    to = sorted(party.key or party.name for party in recipients)
    return Message(
        identity=digest(conversation, who, *to, stamp(at), text),
        conversation=conversation,
        sender=sender,
        recipients=recipients,
        at=at,
        subject=record["subject"].strip(),
        text=text,
        file=record.file,
        line=record.line,
    )


def _recipients(names: str, urls: str, known: Collection[str]) -> Iterator[Party]:
    """The recipients of a message: counted by their links where there are any, since names may contain commas."""
    links = [url for url in _SEPARATORS.split(urls) if url]
    if not links:
        parts = _names(names, known)
        yield from _parties(parts, [""] * len(parts))
        return
    if len(links) == 1 and not any(_is_nobody(part) for part in re.split(r"[,;]", names)):
        yield from _parties([name_of(names)], links)
        return
    for mark in ";", ",":
        parts = [name_of(part) for part in names.split(mark) if not _is_nobody(part)]
        if len(parts) == len(links):
            yield from _parties(parts, links)
            return
    parts = [name for name in _names(names, known) if not _is_nobody(name)]
    yield from _parties(parts if len(parts) == len(links) else [""] * len(links), links)


def _names(text: str, known: Collection[str]) -> list[str]:
    """The names in a list without links: the longest known ones first, else what stands between the marks."""
    parts = [part.strip() for part in re.split(r"[,;]", text)]
    found: list[str] = []
    start = 0
    while start < len(parts):
        end = next(
            (
                stop
                for stop in range(min(len(parts), start + 4), start + 1, -1)
                if name_of(", ".join(parts[start:stop])) in known
            ),
            start + 1,
        )
        found.append(name_of(", ".join(parts[start:end])))
        start = end
    return [name for name in found if name]


def _parties(names: Sequence[str], links: Sequence[str]) -> Iterator[Party]:
    for name, link in zip(names, links, strict=True):
        party = party_of(name, link)
        if party and (party.key or not link.strip()):
            yield party


def party_of(name: str, link: str) -> Party | None:
    """Somebody by name and profile link; None for a hidden member, or where neither is told."""
    key = linkedin_key(link)
    if _is_nobody(name):
        return Party("", key) if key else None
    return Party(name_of(name), key)


def _is_nobody(name: str) -> bool:
    plain = name_of(name).lower()
    return not plain or plain in NOBODY


def best_names(messages: Sequence[Message]) -> Mapping[str, str]:
    """The name of each profile link: the one used last."""
    found: dict[str, str] = {}
    for message in messages:
        for party in message.parties:
            if party.key and party.name:
                found[party.key] = party.name
    return found
