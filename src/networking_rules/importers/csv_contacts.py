"""
Address books as CSV: Google (old and new), Outlook, HubSpot, Salesforce, and any table with a name or an address.

Columns are known by their headers, never by their place; `mapped` reads a table whose headers nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from attrs import field, frozen

from networking_rules.checks import CADENCE, CADENCE_WORDS
from networking_rules.importers.base import Importer, Limits, Options, Source
from networking_rules.importers.csv_headers import ALIASES, Layout, absent, layout_of
from networking_rules.importers.csv_rows import CsvRows, Row, plain_cell
from networking_rules.importers.dates import Order, day_of, doubt, numeric_order, when
from networking_rules.importers.decoding import decode
from networking_rules.importers.identity import linkedin_key, mail_key, name_of, phone_key, prose, uid_key, words
from networking_rules.importers.linkedin_files import looks_like_export
from networking_rules.importers.records import Gathering, Mention
from networking_rules.importers.statuses import REFUSED, status_of, strictest
from networking_rules.model import Network, Status
from networking_rules.problems import InputError, Problem

MANY = re.compile(r" ::: ")
"""How Google writes several values in one cell."""
ON_LINES = frozenset({"email", "phone", "link"})
"""Meanings of which a cell may hold several values, each on a line."""
SYSTEM_GROUP = "* "
"""How Google marks its own groups, and the main value among several."""
TRUE = frozenset({"1", "true", "yes", "y", "x", "ja", "oui", "sí", "si", "unsubscribed", "opted out", "opted-out"})
EVENT = re.compile(r"\b(?:event|trade ?show|conference|meet-?up|fair|messe|konferenz|salon)\b", re.IGNORECASE)
LABELS = (" - type", " - label")
"""Endings of columns that only name another column's value."""
DAYS = ("contacted", "until", "met")
"""Meanings whose values are dates."""
HEADER_WITHIN = 10
TABLES = (".csv", ".tsv")
_SALESFORCE = re.compile(r"003[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?")
_SEPARATOR = re.compile(r"sep=([,;\t|])\n", re.IGNORECASE)


def detects(source: Source) -> bool:
    """Whether a file is a table that can name people; a file called .csv or .tsv is ours to refuse."""
    if source.only:
        name, data = source.only
        return name.lower().endswith(TABLES) or _readable(name, data)
    return any(name.lower().endswith(TABLES) and _readable(name, data) for name, data in source.files.items())


def _readable(name: str, data: bytes) -> bool:
    try:
        text = decode(_start(data), name, [])
        layout = _find(CsvRows(text, name, [], Limits(), delimiter=_delimiter(text)), None)[0]
        return layout.usable and (len(layout.columns) > 1 or name.lower().endswith(TABLES))
    except InputError:
        return False


def _start(data: bytes) -> bytes:
    """Enough of a file to hold its header, cut at the end of a line."""
    cut = data[: data.find(b"\n", 8_192) if data.find(b"\n", 8_192) > 0 else 65_536]
    return cut[:-1] if len(cut) % 2 and data[:2] in (b"\xff\xfe", b"\xfe\xff") else cut


def _delimiter(text: str) -> str:
    """The mark between cells: told by a first line `sep=;`, else the commonest of those in the first line."""
    told = _SEPARATOR.match(text)
    if told:
        return told[1]
    first = text.lstrip("\n").split("\n", 1)[0]
    return max(",;\t|", key=first.count)


def _find(rows: Iterable[Row], mapping: Mapping[str, str] | None) -> tuple[Layout, Row]:
    """The header among the first rows; the first row where none can name anybody."""
    first: tuple[Layout, Row] | None = None
    for row, _ in zip(rows, range(HEADER_WITHIN), strict=False):
        layout = layout_of(row.cells, mapping)
        if layout.usable and (
            len(layout.columns) > 1 or "email" in layout.meanings or _named(mapping, row) or len(row.cells) == 1
        ):
            return layout, row
        first = first or (layout, row)
    return first or (Layout((), ()), Row(1, ()))


def _named(mapping: Mapping[str, str] | None, row: Row) -> bool:
    """Whether a row has one of the headers that a mapping names."""
    return mapping is not None and len(absent(mapping, row.cells)) < len(mapping)


def parse(source: Source, options: Options) -> Network:
    """The people of every table in the source. Raises InputError where none can name anybody."""
    return _parse(source, options, None)


def mapped(mapping: Mapping[str, str]) -> Importer:
    """
    An importer for tables with headers of their own: `mapping` says what a header means.

    Headers that it does not name are known as ever; one that a table has not is told. Meanings are name, given,
    middle, family, email, phone, org, role, notes, tags, link, found via, no mail, no contact, no calls, contacted,
    reason, status, until, met, often, segment, segment reason. Raises ValueError for another.
    """
    unknown = sorted(set(mapping.values()) - ALIASES.keys() | set(mapping.values()) & {"title", "uid"})
    if unknown:
        raise ValueError(f"unknown meanings: {', '.join(unknown)}; known are {', '.join(sorted(ALIASES))}")

    def with_mapping(source: Source, options: Options) -> Network:
        return _parse(source, options, mapping)

    def is_table(source: Source) -> bool:
        if any(_has_own(name, data, mapping) for name, data in source.files.items()):
            return True
        return any(name.lower().endswith(TABLES) for name in source.files) and not looks_like_export(source)

    return Importer("csv", is_table, with_mapping)


def _has_own(name: str, data: bytes, mapping: Mapping[str, str]) -> bool:
    """Whether a table begins with a header that a mapping names."""
    if not name.lower().endswith((*TABLES, ".txt")):
        return False
    try:
        text = decode(_start(data), name, [])
        rows = CsvRows(text, name, [], Limits(), delimiter=_delimiter(text))
        return any(_named(mapping, row) for row, _ in zip(rows, range(HEADER_WITHIN), strict=False))
    except InputError:
        return False


def _parse(source: Source, options: Options, mapping: Mapping[str, str] | None) -> Network:
    gathering = Gathering("csv", options, source.problems)
    refused: list[Problem] = []
    read = 0
    for name, data in sorted(source.files.items()):
        if source.only is None and not name.lower().endswith(TABLES):
            continue
        try:
            _table(gathering, name, decode(data, name, gathering.problems), mapping)
            read += 1
        except InputError as error:
            refused += error.problems
    if not read:
        raise InputError(refused or [Problem("unknown-header", "holds no table of people", file=source.name)])
    gathering.problems += refused
    return gathering.network()


def _table(gathering: Gathering, file: str, text: str, mapping: Mapping[str, str] | None) -> None:
    own: list[Problem] = []
    rows = CsvRows(text, file, own, gathering.options.limits, delimiter=_delimiter(text), pad=True)
    several = iter(rows)
    layout, header = _find(several, mapping)
    if not layout.header:
        raise InputError([Problem("unknown-header", "is empty", file=file)])
    lacking = ", ".join(map(repr, absent(mapping or {}, layout.header)))
    if not layout.usable:
        names = ", ".join(repr(cell) for cell in layout.header[:40])[:600]
        message = f"no column with a name or an address was found among: {names}"
        message += f"; the mapping names {lacking}, which is not there" if lacking else ""
        raise InputError([Problem("unknown-header", message, file=file, line=header.line)])
    if lacking:
        gathering.warn("missing-header", f"the mapping names {lacking}, which is not there", file, header.line)
    rows.width = len(header.cells)
    records = [_Record(row.line, layout, row.cells) for row in several]
    gathering.problems += own
    _report_unused(gathering, file, layout, records)
    order = numeric_order(value for record in records for name in DAYS for value in record.all(name))
    order = order or gathering.options.dates
    for record in records:
        _see(gathering, file, record, order)
    _report_statuses(gathering, file, records)


@frozen
class _Record:
    line: int
    layout: Layout
    cells: tuple[str, ...] = field(repr=False)

    def all(self, meaning: str) -> list[str]:
        """The values of all columns of a meaning, several in one cell taken apart; the mark of the main one goes."""
        cells = self._cells(meaning)
        lines = [line for cell in cells for line in (cell.split("\n") if meaning in ON_LINES else (cell,))]
        if not self.ours:
            lines = [part.strip().removeprefix(SYSTEM_GROUP) for line in lines for part in MANY.split(line)]
        return [line for text in lines if (line := text.strip())]

    @property
    def ours(self) -> bool:
        """Whether the table is one that `export` wrote."""
        return self.layout.system == "ours"

    @property
    def own_id(self) -> str | None:
        """The id that the person has in the network which was exported."""
        return self.one("uid") or None if self.ours else None

    def _cells(self, meaning: str) -> list[str]:
        cells = [self.cells[place] for place, its in self.layout.columns if its == meaning]
        return [plain_cell(cell) for cell in cells] if self.ours else cells

    def tags(self) -> tuple[str, ...]:
        """Groups and labels; Google's own groups say nothing."""
        cells = self._cells("tags")
        parts = [part.strip() for cell in cells for text in MANY.split(cell) for part in re.split(r"[;,]", text)]
        own = () if self.ours else (SYSTEM_GROUP.strip(),)
        return tuple(dict.fromkeys(name for part in parts if not part.startswith(own) and (name := name_of(part))))

    def one(self, meaning: str) -> str:
        """The first value of a meaning, empty where there is none."""
        return next(iter(self.all(meaning)), "")

    def yes(self, meaning: str) -> bool:
        """Whether a column says yes."""
        return any(value.lower() in TRUE for value in self.all(meaning))


def _report_unused(gathering: Gathering, file: str, layout: Layout, records: Sequence[_Record]) -> None:
    """Name, once, the columns with something in them that are not read."""
    read = {place for place, _ in layout.columns}
    filled = [
        cell
        for place, cell in enumerate(layout.header)
        if place not in read
        and not cell.lower().endswith(LABELS)
        and any(record.cells[place].strip() for record in records)
    ]
    if filled:
        told = ", ".join(repr(cell) for cell in filled)[:600]
        gathering.warn("unused-columns", f"these columns are not read: {told}", file)


def _see(gathering: Gathering, file: str, record: _Record, order: Order | None) -> None:
    keys = tuple(dict.fromkeys(_keys(gathering, file, record)))
    name = name_of(record.one("name")) or name_of(record.one("given"), record.one("middle"), record.one("family"))
    if not name and not any(not key.startswith("urn:") for key in keys):
        phones = record.all("phone")
        if not phones:
            gathering.warn("nobody", "has neither a name nor an address; left out", file, record.line)
            return
        name = words(phones[0]) or ""
    days = {meaning: _day(gathering, file, record, meaning, order) for meaning in DAYS}
    number = gathering.see(
        Mention(
            name,
            keys,
            id=record.own_id,
            org=words(record.one("org")),
            role=words(record.one("role")),
            notes=prose("\n".join(record.all("notes"))),
            tags=(*record.tags(), *_refusals(record)),
            found_via=_found_via(record.one("found via")),
            reason=prose(record.one("reason")),
            met=days["met"],
            cadence=_cadence(gathering, file, record),
            status=_status(record),
            until=days["until"],
            segment=words(record.one("segment")),
            segment_reason=prose(record.one("segment reason")),
            file=file,
            line=record.line,
        )
    )
    if days["contacted"]:
        gathering.touch(number, days["contacted"], "out", *(keys or (record.own_id or name,)), "last contacted")


def _day(gathering: Gathering, file: str, record: _Record, meaning: str, order: Order | None) -> date | None:
    """The day in a column; one that cannot be read is told."""
    text = record.one(meaning)
    day = day_of(when(text, order))
    if text and day is None:
        gathering.warn("bad-date", doubt(text), file, record.line)
    return day


def _cadence(gathering: Gathering, file: str, record: _Record) -> str | None:
    """How often to be in touch; what is no length of time is told."""
    text = record.one("often")
    if not text or CADENCE.fullmatch(text):
        return text or None
    message = f"{text[:40]!r} is not {CADENCE_WORDS}; not used"
    gathering.warn("bad-value", message, file, record.line)
    return None


def _refusals(record: _Record) -> tuple[str, ...]:
    """What the person does not want, as tags."""
    return tuple(tag for meaning, tag in (("no mail", "no-email"), ("no calls", "no-calls")) if record.yes(meaning))


def _status(record: _Record) -> Status:
    if record.yes("no mail") or record.yes("no contact"):
        return REFUSED
    gone: Status = "archived" if record.yes("deleted") and not record.one("master") else "active"
    return strictest((gone, *(status for text in record.all("status") if (status := status_of(text)))))


def _report_statuses(gathering: Gathering, file: str, records: Sequence[_Record]) -> None:
    """Name, once, the words for a status that tell none of ours: whoever has one stays active."""
    odd = dict.fromkeys(text for record in records for text in record.all("status") if status_of(text) is None)
    if odd:
        told = ", ".join(map(repr, odd))[:600]
        gathering.warn("unused-status", f"these statuses are not read: {told}", file)


def _keys(gathering: Gathering, file: str, record: _Record) -> Iterable[str]:
    for text in record.all("email"):
        found = [key for part in re.split(r"[;,\s<>]+", text) if (key := mail_key(part))]
        yield from found
        if not found:
            message = f"{text[:80]!r} is no mail address and is not used"
            gathering.warn("bad-key", message, file, record.line, field="email")
    for meaning, reader in (("phone", phone_key), ("link", linkedin_key)):
        yield from (key for text in record.all(meaning) if (key := reader(text)))
    for uid in (*record.all("uid"), *record.all("master")):
        if record.layout.system == "salesforce" and _SALESFORCE.fullmatch(uid):
            yield f"urn:salesforce:{uid[:15]}"
        elif record.layout.system == "hubspot" and uid.isdigit():
            yield uid_key(f"urn:hubspot:{uid}") or ""


def _found_via(text: str) -> str | None:
    return "event" if EVENT.search(text) else words(text)


IMPORTER = Importer("csv", detects, parse)
