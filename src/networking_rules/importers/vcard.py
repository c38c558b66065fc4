"""Address cards: vCard 2.1, 3.0 and 4.0 (a file of many, or a folder of files) and their JSON form, jCard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import define, field

from networking_rules.importers.base import Importer, Options, Source
from networking_rules.importers.dates import day_of, when
from networking_rules.importers.decoding import decode, spoiled, whole_folds
from networking_rules.importers.foreign_json import items, read_json
from networking_rules.importers.identity import linkedin_key, mail_key, name_of, phone_key, prose, uid_key, words
from networking_rules.importers.records import Gathering, Mention
from networking_rules.importers.statuses import status_of, strictest
from networking_rules.importers.vcard_lines import Line, content_lines, split, unescape, value_of
from networking_rules.model import Network, Status
from networking_rules.problems import InputError, Problem

NOT_PERSONS = frozenset({"group", "org", "organization", "location", "application", "device"})
KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
LINKS = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP", "X-LINKEDIN", "X-LINKEDIN-URL")
STATUS = "X-NETWORKING-RULES-STATUS"
UNTIL = "X-NETWORKING-RULES-UNTIL"
"""Properties of our own: a status, and the day on which somebody is back."""
STRUCTURED = frozenset({"N", "ORG", "ADR"})


@define
class Card:
    """The properties of one card: (name, value), structured values as lists of parts; `line` is where it begins."""

    line: int
    properties: list[tuple[str, str | list[str]]] = field(factory=list[tuple[str, str | list[str]]])
    fault: str = ""

    def all(self, *names: str) -> list[str]:
        """The values of some properties, structured ones by their first part."""
        found = (value for name, value in self.properties if name in names)
        first = (value if isinstance(value, str) else "".join(value[:1]) for value in found)
        return [text for text in first if text]

    def one(self, *names: str) -> str:
        """The first value of some properties, empty where there is none."""
        return next(iter(self.all(*names)), "")

    def parts(self, name: str) -> list[str]:
        """The parts of the first structured value of a name."""
        found = next((value for its, value in self.properties if its == name), "")
        return [found] if isinstance(found, str) else found


def detects(source: Source) -> bool:
    """Whether a file of the source begins a vCard or is a jCard."""
    return any(_is_vcard(data) or _is_jcard(data) for data in source.files.values())


def _start(data: bytes) -> bytes:
    start = data[:4_096]
    return start.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").removeprefix(b"\xef\xbb\xbf")


def _is_vcard(data: bytes) -> bool:
    return any(line.strip().upper() == b"BEGIN:VCARD" for line in _start(data).splitlines()[:40])


def _is_jcard(data: bytes) -> bool:
    start = b"".join(_start(data).split())
    return start.lower().startswith((b'["vcard",', b'[["vcard",'))


def parse(source: Source, options: Options) -> Network:
    """The people of all cards; groups and organisations are none. Raises InputError where no file holds a card."""
    gathering = Gathering("vcard", options, source.problems)
    refused: list[Problem] = []
    read = 0
    for name, data in sorted(source.files.items()):
        if not (_is_vcard(data) or _is_jcard(data)):
            continue
        try:
            _file(gathering, name, decode(whole_folds(data), name, gathering.problems))
            read += 1
        except InputError as error:
            refused += error.problems
    if not read:
        raise InputError(refused or [Problem("no-card", "holds no address card", file=source.name)])
    gathering.problems += refused
    return gathering.network()


def _file(gathering: Gathering, file: str, text: str) -> None:
    json = text.lstrip().startswith("[")
    cards = _jcards(read_json(text, file, gathering.options.limits), file) if json else _cards(text, gathering, file)
    for number, card in enumerate(cards, 1):
        if number > gathering.options.limits.rows:
            raise InputError(
                [Problem("too-large", f"has more than {gathering.options.limits.rows} cards", file=file)]
            )
        if card.fault:
            gathering.warn("bad-card", card.fault, file, card.line)
        else:
            _see(gathering, file, card)


def _cards(text: str, gathering: Gathering, file: str) -> Iterator[Card]:
    """The cards of a file; one that is not closed, or has a line that is none, says so in its `fault`."""
    card: Card | None = None
    inner = 0
    old = False
    agent = False
    for line in content_lines(text):
        if isinstance(line, int):
            if card is None:
                gathering.warn("bad-card", "stands between the cards and is not read", file, line)
            continue
        marks = (line.name, line.value.strip().upper())
        if marks == ("BEGIN", "VCARD"):
            if card is None or not (agent or inner):
                if card is not None:
                    card.fault = "is not closed before the next card begins; left out"
                    yield card
                card, old = Card(line.number), False
            else:
                inner += 1
        elif marks == ("END", "VCARD"):
            if inner:
                inner -= 1
            elif card is not None:
                yield card
                card = None
        elif card is not None and not inner:
            old = old or (line.name == "VERSION" and line.value.strip() == "2.1")
            _add(gathering, file, card, line, old)
        agent = line.name == "AGENT" and not line.value.strip()
    if card is not None:
        card.fault = "is cut short; left out"
        yield card


def _add(gathering: Gathering, file: str, card: Card, line: Line, old: bool) -> None:
    value = value_of(line)
    if value is None or spoiled(value):
        message = "is no text in its character set and is not used"
        gathering.warn("bad-encoding", message, file, line.number, field=line.name)
        return
    if line.name in STRUCTURED:
        card.properties.append((line.name, split(value, ";")))
    elif line.name == "CATEGORIES":
        card.properties += [(line.name, part) for part in split(value, ",")]
    else:
        card.properties.append((line.name, value.replace("\\;", ";") if old else unescape(value)))


def _jcards(data: Any, file: str) -> Iterator[Card]:
    """The cards of a jCard file: one, or a list of them."""
    several = items(data)
    for item in [several] if several[:1] == ["vcard"] else several:
        content = items(item)
        if len(content) < 2 or content[0] != "vcard" or not isinstance(content[1], list):
            yield Card(1, fault="is no jCard; left out")
            continue
        card = Card(1)
        for entry in items(content[1]):
            card.properties += _jproperty(items(entry))
        yield card


def _jproperty(entry: Sequence[Any]) -> Iterator[tuple[str, str | list[str]]]:
    if len(entry) < 4 or not isinstance(entry[0], str):
        return
    name = entry[0].upper()
    for value in entry[3:]:
        if isinstance(value, list):
            yield name, [_flat(part) for part in items(value)]
        elif isinstance(value, str):
            yield name, [value] if name in STRUCTURED else value


def _flat(part: Any) -> str:
    """A part of a structured value as text; one with several words has them joined."""
    return " ".join(word for word in items(part) or [part] if isinstance(word, str))


def _see(gathering: Gathering, file: str, card: Card) -> None:
    if {value.strip().lower() for value in card.all(*KINDS)} & NOT_PERSONS:
        return
    if card.one("X-ABSHOWAS").strip().upper() == "COMPANY":
        return
    keys = tuple(dict.fromkeys(_keys(gathering, file, card)))
    name = name_of(card.one("FN")) or _parts_name(card.parts("N"))
    if not name and not any(not key.startswith("urn:") for key in keys):
        name = words(card.one("NICKNAME")) or words(card.one("TEL")) or ""
        if not name:
            gathering.warn("nobody", "has neither a name nor an address; left out", file, card.line)
            return
    gathering.see(
        Mention(
            name,
            keys,
            org=words(next((part for part in card.parts("ORG") if part.strip()), "")),
            role=words(card.one("TITLE")) or words(card.one("ROLE")),
            notes=prose("\n".join(card.all("NOTE"))),
            tags=tuple(dict.fromkeys(name_of(tag) for tag in card.all("CATEGORIES") if name_of(tag))),
            status=strictest(_statuses(gathering, file, card)),
            until=day_of(when(card.one(UNTIL))),
            file=file,
            line=card.line,
        )
    )


def _statuses(gathering: Gathering, file: str, card: Card) -> Iterator[Status]:
    """The statuses that a card of ours tells; a word that is none is told."""
    for text in card.all(STATUS):
        status = status_of(text)
        if status is None:
            gathering.warn("unused-status", f"{text[:40]!r} is no status and is not used", file, card.line)
        else:
            yield status


def _parts_name(parts: Sequence[str]) -> str:
    """Given, middle and family name; prefixes and suffixes are none of it."""
    family, given, middle = (*parts, "", "", "")[:3]
    return name_of(*(part.replace(",", " ") for part in (given, middle, family)))


def _keys(gathering: Gathering, file: str, card: Card) -> Iterable[str]:
    for address in card.all("EMAIL"):
        key = mail_key(address.strip().strip("<>"))
        if key:
            yield key
        elif address.strip():
            message = f"{address.strip()[:80]!r} is no mail address and is not used"
            gathering.warn("bad-key", message, file, card.line, field="EMAIL")
    yield from (key for number in card.all("TEL") if (key := phone_key(number)))
    yield from (key for link in card.all(*LINKS) if (key := linkedin_key(link)))
    uid = uid_key(card.one("UID"))
    if uid:
        yield uid


IMPORTER = Importer("vcard", detects, parse)
