"""
A network for other programs: JSON lines, CSV, vCard 4.0.

What is private (goals, the text of messages) stays out unless asked. A cell of the CSV that a spreadsheet would
take for a formula is written as text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from urllib.parse import quote

from networking_rules.importers.csv_rows import safe_cell
from networking_rules.importers.network_file import dump
from networking_rules.importers.statuses import REFUSED
from networking_rules.importers.vcard import STATUS, UNTIL
from networking_rules.model import Network, Person

COLUMNS = (
    "Name",
    "E-mail",
    "Phone",
    "LinkedIn",
    "Company",
    "Job Title",
    "Tags",
    "Status",
    "Until",
    "Reason",
    "Segment",
    "Segment reason",
    "Met on",
    "Keep in touch every",
    "Touches",
    "Last touch",
    "Notes",
    "Id",
)
LINE_BYTES = 75
REFUSED_TAG = "Do not contact"
"""The category by which a card says so where another program shows it."""


def to_jsonl(network: Network, private: bool = False) -> bytes:
    """The network as a network file. `private` says whether goals and message texts go with it."""
    return dump(network, private)


def to_csv(network: Network, private: bool = False) -> bytes:
    """The people, but for me, as CSV in UTF-8 with a byte-order mark; several values stand on lines of one cell."""
    del private
    output = io.StringIO(newline="")
    rows = csv.writer(output, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    last = _last_touches(network)
    for person in contacts(network):
        rows.writerow([safe_cell(cell) for cell in _cells(person, *last.get(person.id, (0, None)))])
    return output.getvalue().encode("utf-8-sig")


def contacts(network: Network) -> Iterable[Person]:
    """Everybody but me."""
    return [person for person in network.people if person.id != network.me.person]


def _last_touches(network: Network) -> dict[str, tuple[int, date | None]]:
    found: dict[str, tuple[int, date | None]] = {}
    for touch in network.touches:
        count, last = found.get(touch.person, (0, None))
        found[touch.person] = (count + 1, touch.day if last is None else max(last, touch.day))
    return found


def _cells(person: Person, touches: int, last: date | None) -> list[str]:
    return [
        person.name,
        "\n".join(_keys(person, "mailto:")),
        "\n".join(_keys(person, "tel:")),
        "\n".join(_profiles(person)),
        person.org or "",
        person.role or "",
        ", ".join(person.tags),
        person.status,
        _day(person.until),
        person.reason or "",
        person.segment or "",
        person.segment_reason or "",
        _day(person.met.on if person.met else None),
        person.cadence or "",
        str(touches),
        _day(last),
        person.notes or "",
        person.id,
    ]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _keys(person: Person, scheme: str) -> list[str]:
    return [key.removeprefix(scheme) for key in person.keys if key.startswith(scheme)]


def _profiles(person: Person) -> list[str]:
    return [f"https://www.linkedin.com/in/{quote(slug, safe='')}" for slug in _keys(person, "linkedin:")]


def unseen_statuses(network: Network) -> int:
    """How many people are not active: an address book that reads cards knows no such thing."""
    return sum(person.status != "active" for person in contacts(network))


def to_vcard(network: Network, private: bool = False) -> bytes:
    """The people, but for me, as vCard 4.0 (RFC 6350); a status is a property of our own."""
    del private
    return "".join(_card(person) for person in contacts(network)).encode("utf-8")


def _card(person: Person) -> str:
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"FN:{escaped(person.name)}"]
    lines += [f"UID:{key}" for key in person.keys if key.startswith("urn:")][:1]
    lines += [f"EMAIL:{escaped(address)}" for address in _keys(person, "mailto:")]
    lines += [f"TEL;VALUE=uri:tel:{number}" for number in _keys(person, "tel:")]
    lines += [f"URL:{url}" for url in _profiles(person)]
    lines += [f"ORG:{escaped(person.org)}"] if person.org else []
    lines += [f"TITLE:{escaped(person.role)}"] if person.role else []
    tags = [*person.tags, *([REFUSED_TAG] if person.status == REFUSED else [])]
    lines += [f"CATEGORIES:{','.join(map(escaped, tags))}"] if tags else []
    lines += [f"{STATUS}:{person.status}"] if person.status != "active" else []
    lines += [f"{UNTIL}:{person.until.isoformat()}"] if person.until else []
    lines += [f"NOTE:{escaped(person.notes)}"] if person.notes else []
    return "".join(folded(line) for line in (*lines, "END:VCARD"))


def escaped(text: str) -> str:
    """Text as the value of a vCard property."""
    plain = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    plain = plain.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(mark for mark in plain if mark >= " " or mark == "\t")


def folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, never cut inside a character."""
    pieces: list[str] = []
    piece, size = "", 0
    for mark in line:
        width = len(mark.encode("utf-8"))
        if size + width > LINE_BYTES:
            pieces.append(piece)
            piece, size = "", 1
        piece, size = piece + mark, size + width
    return "\r\n ".join([*pieces, piece]) + "\r\n"


FORMATS: Mapping[str, Callable[[Network, bool], bytes]] = {"jsonl": to_jsonl, "csv": to_csv, "vcard": to_vcard}
"""The formats a network can be exported to, by name."""
