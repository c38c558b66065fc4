"""
Address books as CSV: Google (old and new), Outlook, HubSpot, Salesforce, and any table with a name or an address.

Columns are known by their headers, never by their place; `mapped` reads a table whose headers nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from networking_rules.importers.base import Importer, Limits, Options, Source
from networking_rules.importers.csv_rows import CsvRows, Row
from networking_rules.importers.dates import Order, day_of, doubt, numeric_order, when
from networking_rules.importers.decoding import decode
from networking_rules.importers.identity import linkedin_key, mail_key, name_of, phone_key, prose, uid_key, words
from networking_rules.importers.linkedin_files import looks_like_export
from networking_rules.importers.records import Gathering, Mention
from networking_rules.model import Network, Status
from networking_rules.problems import InputError, Problem

ALIASES: Mapping[str, str] = {
    "name": "name|full name|fullname|display name|contact name|contact|vollständiger name|nom complet"
    "|nombre completo|nome completo|volledige naam",
    "given": "first name|given name|firstname|first|forename|vorname|prénom|nombre|nome|voornaam|primeiro nome"
    "|imię|förnamn",
    "middle": "middle name|middlename|additional name|second name|weitere vornamen|deuxième prénom|segundo nombre"
    "|secondo nome|segundo nome|tweede voornaam",
    "family": "last name|family name|lastname|last|surname|nachname|nom|apellidos|apellido|nom de famille"
    "|apellidos del contacto|cognome|sobrenome|achternaam|nazwisko|efternamn",
    "email": "email|e-mail|mail|email address|e-mail address|e-mail-adresse|primary email|personal email"
    "|work email|other email|secondary email|additional email addresses|alternate email|adresse e-mail"
    "|adresse de messagerie|adresse électronique|courriel|correo electrónico"
    "|dirección de correo electrónico|dirección de correo|indirizzo posta elettronica"
    "|indirizzo di posta elettronica|indirizzo e-mail|endereço de e-mail"
    "|endereço de correio electrónico|endereço de correio eletrônico|e-mailadres|adres e-mail"
    "|e-postadress",
    "phone": "phone|phone number|telephone|mobile|cell|mobile phone|mobile phone number|home phone"
    "|business phone|primary phone|work phone|other phone|mobilephone|homephone|otherphone"
    "|company main phone|telefon|handy|telefon (geschäftlich)|telefon geschäftlich|mobiltelefon"
    "|téléphone|téléphone mobile|tél. mobile|teléfono|teléfono móvil|móvil|telefono|cellulare"
    "|telefono cellulare|telefone|telefone celular|telemóvel|telefoon|mobiele telefoon",
    "org": "company|organization|organisation|organization name|company name|account name|account|employer"
    "|associated company|org|primary associated company|firma|unternehmen|entreprise|société|empresa"
    "|compañía|organización|società|azienda|bedrijf|firma (organisation)|företag",
    "role": "job title|jobtitle|position|role|organization title|job|occupation|stelle|berufsbezeichnung|poste"
    "|fonction|cargo|puesto|posizione|qualifica|functie|befattning",
    "title": "title",
    "notes": "notes|note|description|comments|memo|notizen|notas|note personali|notities",
    "tags": "group membership|labels|categories|tags|groups|tag|category|label|kategorien|catégories|categorías"
    "|categorie|categorias|categorieën",
    "link": "linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin bio|profile url|web page"
    "|website|url|website url|linkedin link",
    "found via": "referred by|found via|lead source|leadsource|original source|source|how we met",
    "no mail": "hasoptedoutofemail|email opt out|opted out of email|unsubscribed|unsubscribed from all email"
    "|opted out|opt out|opt-out|email opted out|do not email",
    "no contact": "do not contact|donotcontact|blocked",
    "no calls": "donotcall|do not call",
    "uid": "id|record id|contact id|contact id 18|hubspot contact id|uid",
    "master": "masterrecordid|master record id",
    "deleted": "isdeleted|deleted",
    "contacted": "last contacted|last contact|last_contacted|last touch",
    "reason": "reason|why",
}
"""Our name of a column and the headers it is known by, in lower case."""

NUMBERED = re.compile(r"(e-?mail|phone|organization|website)(?: (\d+))?(?: - (value|name|title)| address)")
"""Headers with a number in them: `E-mail 2 - Value`, `E-mail 2 Address`, `Organization 1 - Title`."""
_NUMBERED_AS = {("organization", "title"): "role", ("organization", "name"): "org", ("website", "value"): "link"}
MANY = re.compile(r" ::: ")
"""How Google writes several values in one cell."""
SYSTEM_GROUP = "* "
"""How Google marks its own groups, and the main value among several."""
TRUE = frozenset({"1", "true", "yes", "y", "x", "ja", "oui", "sí", "si", "unsubscribed", "opted out", "opted-out"})
EVENT = re.compile(r"\b(?:event|trade ?show|conference|meet-?up|fair|messe|konferenz|salon)\b", re.IGNORECASE)
LABELS = (" - type", " - label")
"""Endings of columns that only name another column's value."""
HEADER_WITHIN = 10
TABLES = (".csv", ".tsv")
_HEADERS = {alias: column for column, aliases in ALIASES.items() for alias in aliases.split("|")}
_SALESFORCE = re.compile(r"003[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?")
_SEPARATOR = re.compile(r"sep=([,;\t|])\n", re.IGNORECASE)


@frozen
class Layout:
    """What the columns of a table mean: (place, meaning), those of a mapping first; `header` as it stands there."""

    header: tuple[str, ...]
    columns: tuple[tuple[int, str], ...]
    system: str = "csv"

    @property
    def meanings(self) -> frozenset[str]:
        """All meanings that some column has."""
        return frozenset(meaning for _, meaning in self.columns)

    @property
    def usable(self) -> bool:
        """Whether it can name anybody."""
        return bool(self.meanings & {"name", "given", "family", "email"})


def layout_of(header: Sequence[str], mapping: Mapping[str, str] | None = None) -> Layout:
    """The meaning of a header: by `mapping` (header → meaning) where that names it, else by the table of aliases."""
    own = {_plain(key): value for key, value in (mapping or {}).items()}
    plain = [name_of(cell).casefold().replace("_", " ") for cell in header]
    said = [(place, own[_plain(cell)]) for place, cell in enumerate(header) if _plain(cell) in own]
    columns: list[tuple[int, str]] = []
    for place, cell in enumerate(plain):
        meaning = None if _plain(header[place]) in own else _meaning(cell)
        if meaning == "title":
            meaning = None if "job title" in plain or "suffix" in plain else "role"
        if meaning:
            columns.append((place, meaning))
    system = "salesforce" if "hasoptedoutofemail" in plain or "masterrecordid" in plain else "csv"
    if "record id" in plain:
        system = "hubspot"
    return Layout(tuple(header), (*said, *columns), system)


def _plain(cell: str) -> str:
    return name_of(cell).casefold()


def _absent(mapping: Mapping[str, str], header: Iterable[str]) -> list[str]:
    """The headers that a mapping names and a table has not."""
    there = set(map(_plain, header))
    return [key for key in mapping if _plain(key) not in there]


def _meaning(cell: str) -> str | None:
    found = NUMBERED.fullmatch(cell)
    if found:
        kind = found[1].replace("-", "")
        return _NUMBERED_AS.get((kind, found[3]), kind if kind in ("email", "phone") else None)
    return "no mail" if cell.startswith("opted out of email") else _HEADERS.get(cell)


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
    return mapping is not None and len(_absent(mapping, row.cells)) < len(mapping)


def parse(source: Source, options: Options) -> Network:
    """The people of every table in the source. Raises InputError where none can name anybody."""
    return _parse(source, options, None)


def mapped(mapping: Mapping[str, str]) -> Importer:
    """
    An importer for tables with headers of their own: `mapping` says what a header means.

    Headers that it does not name are known as ever; one that a table has not is told. Meanings are name, given,
    middle, family, email, phone, org, role, notes, tags, link, found via, no mail, no contact, no calls, contacted,
    reason. Raises ValueError for another.
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
    absent = ", ".join(map(repr, _absent(mapping or {}, layout.header)))
    if not layout.usable:
        names = ", ".join(repr(cell) for cell in layout.header[:40])[:600]
        message = f"no column with a name or an address was found among: {names}"
        message += f"; the mapping names {absent}, which is not there" if absent else ""
        raise InputError([Problem("unknown-header", message, file=file, line=header.line)])
    if absent:
        gathering.warn("missing-header", f"the mapping names {absent}, which is not there", file, header.line)
    rows.width = len(header.cells)
    records = [_Record(row.line, layout, row.cells) for row in several]
    gathering.problems += own
    _report_unused(gathering, file, layout, records)
    order = numeric_order(value for record in records for value in record.all("contacted"))
    order = order or gathering.options.dates
    for record in records:
        _see(gathering, file, record, order)


@frozen
class _Record:
    line: int
    layout: Layout
    cells: tuple[str, ...] = field(repr=False)

    def all(self, meaning: str) -> list[str]:
        """The values of all columns of a meaning, several in one cell taken apart; the mark of the main one goes."""
        cells = (self.cells[place].strip() for place, its in self.layout.columns if its == meaning)
        values = (value.strip() for cell in cells if cell for value in MANY.split(cell))
        return [value.removeprefix(SYSTEM_GROUP) for value in values if value]

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
    number = gathering.see(
        Mention(
            name,
            keys,
            org=words(record.one("org")),
            role=words(record.one("role")),
            notes=prose("\n".join(record.all("notes"))),
            tags=(*_tags(record), *_refusals(record)),
            found_via=_found_via(record.one("found via")),
            reason=prose(record.one("reason")),
            status=_status(record),
            file=file,
            line=record.line,
        )
    )
    text = record.one("contacted")
    day = day_of(when(text, order))
    if day:
        gathering.touch(number, day, "out", *(keys or (name,)), "last contacted")
    elif text:
        gathering.warn("bad-date", doubt(text), file, record.line)


def _refusals(record: _Record) -> tuple[str, ...]:
    """What the person does not want, as tags."""
    return tuple(tag for meaning, tag in (("no mail", "no-email"), ("no calls", "no-calls")) if record.yes(meaning))


def _status(record: _Record) -> Status:
    if record.yes("no mail") or record.yes("no contact"):
        return "do_not_contact"
    if record.yes("deleted") and not record.one("master"):
        return "archived"
    return "active"


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


def _tags(record: _Record) -> tuple[str, ...]:
    """Groups and labels; Google's own groups say nothing."""
    cells = [record.cells[place] for place, meaning in record.layout.columns if meaning == "tags"]
    parts = (part.strip() for cell in cells for text in MANY.split(cell) for part in re.split(r"[;,]", text))
    return tuple(dict.fromkeys(name_of(part) for part in parts if part and not part.startswith(SYSTEM_GROUP.strip())))


def _found_via(text: str) -> str | None:
    return "event" if EVENT.search(text) else words(text)


IMPORTER = Importer("csv", detects, parse)
