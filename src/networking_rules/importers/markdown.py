"""
Notes on people in Markdown: one file a person, with what is known in the lines between `---` at its top.

Only the plain part of YAML that such notes use is read: `key: value`, quoted or not, lists in brackets or with
dashes, and blocks of text. The note below stays where it is, unless texts are to be kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from attrs import frozen

from networking_rules.importers.base import Importer, Options, Source
from networking_rules.importers.dates import day_of, doubt, when
from networking_rules.importers.decoding import decode
from networking_rules.importers.identity import linkedin_key, mail_key, name_of, phone_key, prose, words
from networking_rules.importers.records import Gathering, Mention
from networking_rules.importers.statuses import status_of
from networking_rules.model import Network
from networking_rules.problems import InputError, Problem

MEANINGS: Mapping[str, str] = {
    "name": "name|full name|fullname|title",
    "email": "email|e-mail|emails|mail",
    "phone": "phone|mobile|telephone|phones",
    "link": "linkedin|linkedin url|url|website|links",
    "org": "company|org|organization|organisation|employer|firma",
    "role": "role|job|job title|position",
    "tags": "tags|tag|groups|relationship",
    "contacted": "last contacted|last contact|last_contacted|last spoke|last interaction|last touch",
    "days": "contact interval days|custom frequency days|contact frequency days|interval days",
    "often": "frequency|contact frequency|cadence|contact interval",
    "met": "met|met on|first met|date met",
    "how": "how we met|met at|where we met|met where",
    "found via": "found via|introduced by|referred by|source",
    "reason": "reason|why",
    "status": "status",
    "notes": "notes|note|description",
}
"""Our name of a key and the words it is known by, in lower case with blanks for `_` and `-`."""

MARKS = ("email", "contacted", "days", "often", "phone", "org", "role", "met", "how")
"""Keys that make a note one on a person."""
OFTEN: Mapping[str, str] = {
    "daily": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y",
    "annually": "P1Y",
}
PERSONAL = frozenset({"person", "people", "contact", "contacts"})
_KNOWN = {alias.replace("_", " "): key for key, aliases in MEANINGS.items() for alias in aliases.split("|")}
_KEY = re.compile(r"([^\s#:'\"\[{-][^:#]{0,80}?)\s*:(?:\s+(.*)|\s*)")
_LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]+))?\]\]")
_DURATION = re.compile(r"P(?:\d+[DWMY])+")


@frozen
class Note:
    """A note's keys (in lower case) with their values, the line its body begins on, and lines that are not read."""

    values: Mapping[str, tuple[str, ...]]
    body: str
    odd: tuple[int, ...] = ()

    def all(self, meaning: str) -> list[str]:
        """The values of a meaning."""
        return [value for key, its in self.values.items() if _KNOWN.get(key) == meaning for value in its if value]

    def one(self, meaning: str) -> str:
        """The first value of a meaning, empty where there is none."""
        return next(iter(self.all(meaning)), "")


def detects(source: Source) -> bool:
    """Whether a file of the source is a note on a person."""
    return any(_may_be_note(data) for data in source.files.values())


def _may_be_note(data: bytes) -> bool:
    """Whether a file begins with a line of dashes and names what notes on people name."""
    start = data[:20_000].removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    if not start.startswith(b"---\n"):
        return False
    note = note_of(start.decode("utf-8", "replace"))
    return note is None or _is_person(note)


def _is_person(note: Note) -> bool:
    meanings = {_KNOWN.get(key) for key in note.values}
    return not meanings.isdisjoint(MARKS) or not PERSONAL.isdisjoint(tag.lower().strip("#") for tag in _tags(note))


def note_of(text: str) -> Note | None:
    """The note in a text; None where its first part is not closed."""
    lines = text.split("\n")
    end = next((place for place, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if lines[0].rstrip() != "---" or end is None:
        return None
    values: dict[str, tuple[str, ...]] = {}
    odd: list[int] = []
    for number, key, several in _entries(lines[1:end]):
        if key is None or key in values:
            odd.append(number)
        else:
            values[key] = several
    return Note(values, "\n".join(lines[end + 1 :]).strip(), tuple(odd))


def _entries(lines: list[str]) -> Iterator[tuple[int, str | None, tuple[str, ...]]]:
    """Each key with its values and line; None for a key where a line is none of ours."""
    place = 0
    while place < len(lines):
        number, line = place + 2, lines[place]
        place += 1
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _KEY.fullmatch(line.rstrip())
        if found is None:
            yield number, None, ()
            continue
        key = name_of(found[1]).lower().replace("_", " ").replace("-", " ")
        inner: list[str] = []
        while place < len(lines) and (lines[place][:1] in (" ", "\t", "-") or not lines[place].strip()):
            inner.append(lines[place])
            place += 1
        yield number, key, _values((found[2] or "").strip(), inner)


def _values(value: str, inner: list[str]) -> tuple[str, ...]:
    if value[:1] in ("|", ">"):
        text = [line.strip() for line in inner]
        return (("\n" if value[0] == "|" else " ").join(text).strip(),)
    if value.startswith("[") and not value.startswith("[["):
        listed = " ".join((value, *(line.strip() for line in inner)))
        return tuple(_scalar(part) for part in _parts(listed.split("]", 1)[0][1:]))
    if value:
        return (_scalar(" ".join((value, *(line.strip() for line in inner if line.strip())))),)
    entries = (line.strip() for line in inner)
    return tuple(_scalar(line[1:].strip()) for line in entries if line.startswith("-"))


def _parts(text: str) -> list[str]:
    """The parts of a list in brackets: commas inside quotes do not divide it."""
    return [part.strip() for part in re.findall(r"""\s*("[^"]*"|'[^']*'|[^,]+)""", text) if part.strip()]


def _scalar(text: str) -> str:
    """One value: quotes and links taken off, a comment cut."""
    text = text.strip()
    if len(text) > 1 and text[0] in "\"'" and text.find(text[0], 1) > 0:
        text = text[1 : text.find(text[0], 1)]
    else:
        text = re.split(r"\s#(?!\w)|\s# ", text, maxsplit=1)[0].strip()
        text = "" if text in ("null", "~", "Null", "NULL") else text
    return _LINK.sub(lambda found: found[2] or found[1], text)


def parse(source: Source, options: Options) -> Network:
    """The people that notes are about. Raises InputError where no file is such a note."""
    gathering = Gathering("markdown", options, source.problems)
    refused: list[Problem] = []
    unread: set[str] = set()
    read = 0
    for file, data in sorted(source.files.items()):
        if not _may_be_note(data):
            continue
        try:
            text = decode(data, file, gathering.problems)
        except InputError as error:
            refused += error.problems
            continue
        note = note_of(text)
        if note is None:
            gathering.warn("bad-note", "begins with --- that is not closed; left out", file, 1)
            continue
        read += 1
        unread |= {key for key in note.values if key not in _KNOWN}
        _see(gathering, file, note)
    if not read and not gathering.problems:
        raise InputError(refused or [Problem("no-note", "holds no note on a person", file=source.name)])
    gathering.problems += refused
    if unread:
        told = ", ".join(sorted(unread))[:600]
        gathering.warn("unused-keys", f"these keys are not read: {told}")
    return gathering.network()


def _see(gathering: Gathering, file: str, note: Note) -> None:
    for line in note.odd:
        gathering.warn("bad-note", "is not of the form `key: value`, or names a key twice; not read", file, line)
    name = name_of(note.one("name")) or name_of(PurePosixPath(file).stem.lstrip("@"))
    keys = [key for value in note.all("email") if (key := mail_key(value))]
    keys += [key for value in note.all("phone") if (key := phone_key(value))]
    keys += [key for value in note.all("link") if (key := linkedin_key(value))]
    met, cadence = when(note.one("met"), gathering.options.dates), _cadence(note)
    for key, read in (("met", met), ("days", cadence), ("often", cadence)):
        if note.one(key) and read is None:
            gathering.warn("bad-value", f"{note.one(key)[:40]!r} cannot be read and is not used", file, field=key)
    status = status_of(note.one("status"))
    if note.one("status") and status is None:
        gathering.warn("unused-status", f"{note.one('status')[:40]!r} is no status and is not used", file)
    number = gathering.see(
        Mention(
            name,
            tuple(dict.fromkeys(keys)),
            org=words(note.one("org")),
            role=words(note.one("role")),
            met=day_of(met),
            how=words(note.one("how")),
            found_via=words(note.one("found via")),
            reason=prose(note.one("reason")),
            cadence=cadence,
            status=status or "active",
            tags=tuple(tag for tag in _tags(note) if tag.lower() not in PERSONAL),
            notes=_notes(note, gathering.options.keep_text),
        )
    )
    text = note.one("contacted")
    day = day_of(when(text, gathering.options.dates))
    if day:
        gathering.touch(number, day, "out", *(keys or [name]), "last contacted")
    elif text:
        gathering.warn("bad-date", doubt(text), file, field="last_contacted")


def _cadence(note: Note) -> str | None:
    days = note.one("days")
    if days.isascii() and days.isdigit() and 0 < int(days[:6]) < 10_000:
        return f"P{int(days)}D"
    often = note.one("often")
    return often if _DURATION.fullmatch(often) else OFTEN.get(often.lower())


def _tags(note: Note) -> list[str]:
    several = (part for value in note.all("tags") for part in re.split(r"[,;]|\s(?=#)", value))
    return list(dict.fromkeys(name_of(tag).lstrip("#") for tag in several if name_of(tag).strip("#")))


def _notes(note: Note, keep: bool) -> str | None:
    return prose("\n".join([*note.all("notes"), *([note.body] if keep else [])]))


IMPORTER = Importer("markdown", detects, parse)
