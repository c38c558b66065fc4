"""The files of a LinkedIn export: which is which, by their headers, and their rows under one name a column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import PurePosixPath

from attrs import frozen

from networking_rules.importers.base import Limits, Options, Source
from networking_rules.importers.csv_rows import CsvRows, Row
from networking_rules.importers.dates import Order, doubt, numeric_order, when
from networking_rules.importers.decoding import decode
from networking_rules.importers.identity import name_of
from networking_rules.problems import InputError, Problem

COLUMNS: Mapping[str, str] = {
    "first": "first name|vorname|prénom|nombre|nome|first",
    "last": "last name|nachname|nom|nom de famille|apellidos|apellido|cognome|sobrenome|achternaam",
    "url": "url|profil-url|profile url|url du profil|url de perfil|url del perfil|url del profilo|url profilo",
    "email": "email address|e-mail address|e-mail-adresse|email|adresse e-mail|adresse électronique"
    "|dirección de correo electrónico|correo electrónico|indirizzo e-mail|indirizzo email|endereço de e-mail",
    "company": "company|unternehmen|firma|entreprise|société|empresa|azienda|bedrijf",
    "position": "position|poste|titre|cargo|puesto|posición|posizione|qualifica|functie|job title",
    "connected": "connected on|verbunden am|vernetzt am|connecté le|connectée le|en relation depuis|conectado el"
    "|conectado desde|fecha de conexión|collegato il|collegato dal|data collegamento|conectado em|verbonden op",
    "conversation": "conversation id",
    "conversation title": "conversation title",
    "from": "from|von",
    "sender url": "sender profile url",
    "to": "to|an",
    "recipient urls": "recipient profile urls",
    "date": "date",
    "subject": "subject",
    "content": "content",
    "folder": "folder",
    "draft": "is message draft",
    "sent": "sent at|gesendet am",
    "message": "message|nachricht",
    "direction": "direction|richtung",
    "inviter url": "inviterprofileurl",
    "invitee url": "inviteeprofileurl",
    "text": "text",
    "created": "creation date",
    "status": "status|endorsement status",
    "endorsed": "endorsement date",
    "skill": "skill name",
    "endorsee first": "endorsee first name",
    "endorsee last": "endorsee last name",
    "endorsee url": "endorsee public url",
    "endorser first": "endorser first name",
    "endorser last": "endorser last name",
    "endorser url": "endorser public url",
    "headline": "headline",
    "maiden": "maiden name",
    "confirmed": "confirmed|bestätigt|confirmé|confirmado|confermato",
    "primary": "primary",
    "updated": "updated on",
    "company name": "company name",
    "title": "title",
    "started": "started on",
    "finished": "finished on",
}
"""Our name of a column and the headers it is known by, in lower case."""

KINDS: Mapping[str, tuple[str, ...]] = {
    "messages": ("conversation", "from", "date"),
    "invitations": ("from", "to", "sent", "direction"),
    "endorsements given": ("endorsed", "endorsee last"),
    "endorsements received": ("endorsed", "endorser last"),
    "recommendations": ("first", "last", "text", "created"),
    "profile": ("first", "last", "maiden", "headline"),
    "emails": ("email", "confirmed", "primary"),
    "positions": ("company name", "title", "started", "finished"),
    "connections": ("last", "connected"),
}
"""The columns by which a file is known for what it is; the first kind that fits counts."""

NAMED: Mapping[str, str] = {
    "connections": "Connections",
    "messages": "messages",
    "invitations": "Invitations",
    "recommendations_given": "Recommendations_Given",
    "recommendations_received": "Recommendations_Received",
    "endorsement_given": "Endorsement_Given_Info",
    "endorsement_received": "Endorsement_Received_Info",
}
"""How the names begin of the files we need, to complain of those whose header is unknown."""

NOT_PEOPLE = ("guide_messages", "learning_")
"""Talks with LinkedIn's own assistants, in the layout of messages."""
MARKS = (",", ";", "\t")
HEADER_WITHIN = 40
"""Rows in which the header is looked for, after the notes that some files begin with."""
_ALIASES = {alias: name for name, aliases in COLUMNS.items() for alias in aliases.split("|")}


@frozen
class Record:
    """One row of an export by our names of its columns, and where it stands."""

    file: str
    line: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


def canonical(header: tuple[str, ...]) -> tuple[str | None, ...]:
    """Our names of a header's columns, None for those not needed; of two equal ones the first counts."""
    found: list[str | None] = []
    for cell in header:
        name = _ALIASES.get(name_of(cell).casefold())
        found.append(None if name in found else name)
    return tuple(found)


def kind_of(header: tuple[str, ...], file: str) -> str | None:
    """Which kind of file has such a header; None for those that tell nothing of people."""
    columns = set(canonical(header))
    kind = next((kind for kind, needed in KINDS.items() if columns.issuperset(needed)), None)
    base = PurePosixPath(file).name.lower()
    if kind == "messages" and base.startswith(NOT_PEOPLE):
        return None
    if kind == "recommendations":
        sides = [side for side in ("given", "received") if side in base]
        return f"recommendations {sides[0]}" if len(sides) == 1 else kind
    return kind


def looks_like_export(source: Source) -> bool:
    """Whether a file of the source has a header that LinkedIn writes."""
    for name, data in source.files.items():
        if name.lower().endswith(".csv") or source.only:
            try:
                if _mark_of(decode(_beginning(data), name, []), name):
                    return True
            except InputError:
                continue
    return False


def _mark_of(text: str, name: str) -> str | None:
    """What stands between the cells: a comma, or what a spreadsheet put in its place; None for no known header."""
    for mark in MARKS:
        rows = CsvRows(text, name, [], Limits(), delimiter=mark)
        if any(kind_of(row.cells, name) for row, _ in zip(rows, range(HEADER_WITHIN), strict=False)):
            return mark
    return None


def _beginning(data: bytes) -> bytes:
    """Enough of a file to hold its header, cut at the end of a line."""
    if len(data) <= 16_384 or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[:16_384]
    end = data.rfind(b"\n", 0, 16_384)
    return data[: end if end > 0 else 16_384]


def read_tables(source: Source, options: Options, problems: list[Problem]) -> dict[str, list[Record]]:
    """
    The rows of every file that tells of people, by kind; split files are one.

    Raises InputError where no file of the source is one of LinkedIn's that can be read.
    """
    tables: dict[str, list[Record]] = {}
    refused: list[Problem] = []
    for name, data in sorted(source.files.items()):
        if not name.lower().endswith(".csv") and source.only is None:
            continue
        try:
            found = _table(name, decode(data, name, problems), options.limits, problems)
        except InputError as error:
            refused += error.problems
            continue
        if found:
            tables.setdefault(found[0], []).extend(found[1])
    if not tables:
        refused = refused or [p for p in problems if p.severity == "error"]
        raise InputError(refused or [Problem("not-linkedin", "holds no file of a LinkedIn export", file=source.name)])
    problems += refused
    return tables


def _table(name: str, text: str, limits: Limits, problems: list[Problem]) -> tuple[str, list[Record]] | None:
    own: list[Problem] = []
    rows = CsvRows(text, name, own, limits, delimiter=_mark_of(text, name) or ",")
    several = iter(rows)
    before: list[Row] = []
    for row in several:
        kind = kind_of(row.cells, name)
        if kind == "recommendations":
            message = "may be recommendations given or received; keep the name that LinkedIn gave the file"
            problems.append(Problem("unknown-file", message, file=name))
            return None
        if kind:
            rows.width = len(row.cells)
            records = list(_records(name, canonical(row.cells), several))
            problems += own
            return kind, records
        before.append(row)
        if len(before) >= HEADER_WITHIN:
            break
    _unknown(name, before, problems)
    return None


def _records(name: str, columns: tuple[str | None, ...], rows: Iterator[Row]) -> Iterator[Record]:
    places = [(place, column) for place, column in enumerate(columns) if column]
    for row in rows:
        yield Record(name, row.line, {column: row.cells[place] for place, column in places})


def _unknown(name: str, rows: list[Row], problems: list[Problem]) -> None:
    """Complain of a file that by its name should have been read."""
    base = PurePosixPath(name).name.lower()
    known = next((right for start, right in NAMED.items() if base.startswith(start)), None)
    if known is None:
        return
    likely = max(rows, key=lambda row: len(row.cells), default=None)
    told = f"no header of {known} was found"
    if likely:
        told += f"; the nearest row reads {', '.join(likely.cells)[:200]!r}"
    problems.append(Problem("unknown-header", told, file=name, line=likely.line if likely else None))


class Days:
    """Reads the dates of one table, the order of day and month decided for each file of it."""

    def __init__(
        self, records: Sequence[Record], column: str, problems: list[Problem], order: Order | None = None
    ) -> None:
        self._column, self._problems = column, problems
        by_file: dict[str, list[str]] = {}
        for record in records:
            by_file.setdefault(record.file, []).append(record[column])
        self._orders: dict[str, Order | None] = {
            file: numeric_order(values) or order for file, values in by_file.items()
        }

    def __call__(self, record: Record) -> date | datetime | None:
        """The date of a record; None, with a warning, where it cannot be told."""
        text = record[self._column].strip()
        found = when(text, self._orders.get(record.file))
        if found is None and text:
            message = doubt(text)
            self._problems.append(Problem("bad-date", message, "warning", record.file, record.line, self._column))
        return found
