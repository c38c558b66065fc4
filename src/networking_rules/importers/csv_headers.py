"""What the columns of an address book mean: known by their headers, never by their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from networking_rules.importers.identity import name_of

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
    "status": "status|contact status",
    "until": "until|paused until",
    "met": "met on|date met|first met",
    "often": "keep in touch every|cadence",
    "segment": "segment",
    "segment reason": "segment reason",
}
"""Our name of a column and the headers it is known by, in lower case."""
OURS = frozenset({"status", "segment", "keep in touch every", "touches", "last touch"})
"""Headers that tell a table which `export` wrote."""
ONLY_OURS = frozenset({"segment", "segment reason"})
"""Meanings that a header of another program has not: its segments are not those of this library."""

NUMBERED = re.compile(r"(e-?mail|phone|organization|website)(?: (\d+))?(?: - (value|name|title)| address)")
"""Headers with a number in them: `E-mail 2 - Value`, `E-mail 2 Address`, `Organization 1 - Title`."""
_NUMBERED_AS = {("organization", "title"): "role", ("organization", "name"): "org", ("website", "value"): "link"}
_HEADERS = {alias: column for column, aliases in ALIASES.items() for alias in aliases.split("|")}


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
    own = {plain_header(key): value for key, value in (mapping or {}).items()}
    plain = [name_of(cell).casefold().replace("_", " ") for cell in header]
    said = [(place, own[plain_header(cell)]) for place, cell in enumerate(header) if plain_header(cell) in own]
    ours = OURS.issubset(plain)
    columns: list[tuple[int, str]] = []
    for place, cell in enumerate(plain):
        meaning = None if plain_header(header[place]) in own else _meaning(cell)
        if meaning == "title":
            meaning = None if "job title" in plain or "suffix" in plain else "role"
        if meaning and (ours or meaning not in ONLY_OURS):
            columns.append((place, meaning))
    return Layout(tuple(header), (*said, *columns), "ours" if ours else _system(plain))


def _system(plain: Sequence[str]) -> str:
    """The program that wrote a table, where its ids are of use; "csv" for any other."""
    if "record id" in plain:
        return "hubspot"
    return "salesforce" if "hasoptedoutofemail" in plain or "masterrecordid" in plain else "csv"


def plain_header(cell: str) -> str:
    """A header as headers compare."""
    return name_of(cell).casefold()


def absent(mapping: Mapping[str, str], header: Iterable[str]) -> list[str]:
    """The headers that a mapping names and a table has not."""
    there = set(map(plain_header, header))
    return [key for key in mapping if plain_header(key) not in there]


def _meaning(cell: str) -> str | None:
    found = NUMBERED.fullmatch(cell)
    if found:
        kind = found[1].replace("-", "")
        return _NUMBERED_AS.get((kind, found[3]), kind if kind in ("email", "phone") else None)
    return "no mail" if cell.startswith("opted out of email") else _HEADERS.get(cell)
