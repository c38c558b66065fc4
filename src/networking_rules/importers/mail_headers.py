"""
The head of a mail: its fields, the people in them, its date, and whether a person wrote it to a person.

Only what is needed is read, so that a mail with a huge attachment costs no more than its head. Nothing in here
raises: a field that cannot be read is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from email.header import decode_header
from email.utils import parsedate_tz

from attrs import field, frozen

from networking_rules.importers.dates import when
from networking_rules.importers.identity import mail_key, name_of

HEAD = 1_000_000
"""Bytes in which the head of a mail has to end."""
LONGEST = 2_000
"""Characters of an address, a name or a date; what is longer is none."""
_END = re.compile(rb"\r?\n[ \t]*\r?\n")
_FIELD = re.compile(r"([!-9;-~]+)[ \t]*:(.*)", re.DOTALL)
_ENCODED_GAP = re.compile(r"(\?=)\s+(=\?)")
_ZONE = re.compile(r"\d:\d\d(?::\d\d)?\s+([+-]\d{4}|[A-Za-z]{1,5})\b")
ZONES = frozenset({"UT", "UTC", "GMT", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"})
"""Names of zones that mean one offset; a time with another name is known by its day only."""
_COMMENT = re.compile(r"\((?:[^()\\]|\\.)*+\)")
_SPACED = re.compile(r"\s*([.@])\s*")
_MESSAGE_ID = re.compile(r"<([^<>\s]+)>")
_ROBOTS = re.compile(
    r"(?:mailer-daemon|postmaster|bounces?|(?:do[-_.]?)?not?[-_.]?reply|noreply|notifications?|newsletter|daemon)"
    r"(?:[-+_.=].*)?@.*"
)
_NO_REPLY = re.compile(r".*(?:no[-_.]?reply|donotreply|do[-_.]not[-_.]reply)[^@]*@.*")


@frozen
class Address:
    """Someone in a head: their key, and the name written with it (empty where there is none)."""

    key: str
    name: str = ""


@frozen
class Head:
    """The fields of a mail by lower-case name, each with its values in order."""

    fields: Mapping[str, tuple[str, ...]] = field(repr=False)

    def one(self, name: str) -> str:
        """The first value of a field, empty where there is none."""
        return next(iter(self.fields.get(name, ())), "")

    def people(self, *names: str) -> tuple[Address, ...]:
        """Everybody in these fields, each once."""
        found = (person for name in names for value in self.fields.get(name, ()) for person in addresses(value))
        return tuple({person.key: person for person in reversed(list(found))}.values())[::-1]

    @property
    def message_id(self) -> str:
        """The identifier of the mail, empty where it has none."""
        return next(iter(identifiers(self.one("message-id"))), "")

    @property
    def parents(self) -> tuple[str, ...]:
        """The mails it answers, the nearest first: In-Reply-To, then References from the last to the first."""
        near = identifiers(self.one("in-reply-to"))
        return tuple(dict.fromkeys((*near, *reversed(identifiers(self.one("references"))))))


def head_of(mail: bytes) -> tuple[Head, int]:
    """The head of a mail and where its body begins."""
    start = len(mail[:1_000]) - len(mail[:1_000].lstrip(b"\r\n"))
    end = _END.search(mail, start, start + HEAD)
    raw = mail[start : end.start() if end else min(len(mail), start + HEAD)]
    found: dict[str, list[str]] = {}
    for line in _unfolded(_text(raw)):
        parts = _FIELD.match(line)
        if parts:
            found.setdefault(parts[1].lower(), []).append(parts[2].strip())
    return Head({name: tuple(values) for name, values in found.items()}), end.end() if end else len(mail)


def _text(raw: bytes) -> str:
    """Bytes of a head as text; eight-bit ones as UTF-8, else as Western."""
    for charset in ("utf-8", "cp1252"):
        try:
            return raw.decode(charset)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _unfolded(text: str) -> Iterator[str]:
    whole: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t") and whole:
            whole.append(line)
            continue
        if whole:
            yield "".join(whole)
        whole = [line]
    if whole:
        yield "".join(whole)


def identifiers(text: str) -> tuple[str, ...]:
    """The message identifiers in a field; a bare one without angles counts."""
    found = tuple(_MESSAGE_ID.findall(text))
    bare = text.strip().strip("<>")
    return found or ((bare,) if bare and not re.search(r"\s", bare) else ())


def addresses(text: str) -> Iterator[Address]:
    """The people in an address field; what is no address is left out."""
    for part in _list(text):
        if len(part) > LONGEST:
            continue
        name, address = _name_and_address(part)
        key = mail_key(address)
        if key:
            plain = decoded(name)
            yield Address(key, "" if "@" in plain else plain)


def _list(text: str) -> Iterator[str]:
    """The entries of an address list: commas inside quotes, comments and angles do not divide it."""
    start = depth = 0
    quoted = angle = False
    place = 0
    while place < len(text):
        letter = text[place]
        if letter == "\\":
            place += 1
        elif letter == '"' and not depth:
            quoted = not quoted
        elif quoted:
            pass
        elif letter in "()":
            depth = max(0, depth + (1 if letter == "(" else -1))
        elif not depth and letter in "<>":
            angle = letter == "<"
        elif not depth and ((letter in ",;" and not angle) or (letter == ":" and not angle)):
            if letter != ":":
                yield text[start:place]
            start = place + 1
        place += 1
    yield text[start:]


def _name_and_address(entry: str) -> tuple[str, str]:
    """The two halves of `Name <address>` or `address (Name)`."""
    comment = _COMMENT.search(entry)
    plain = _COMMENT.sub("", entry) if comment and '"' not in entry else entry
    begin = plain.rfind("<")
    if begin >= 0:
        address = plain[begin + 1 :].split(">", 1)[0].rsplit(":", 1)[-1]
        return _unquoted(plain[:begin]), _SPACED.sub(r"\1", address).strip()
    *before, last = _SPACED.sub(r"\1", plain).split() or [""]
    if before and "@" not in "".join(before):
        return _unquoted(" ".join(before)), last
    return (comment[0][1:-1] if comment else ""), "".join((*before, last)) if len(before) == 0 else ""


def _unquoted(name: str) -> str:
    name = name.strip()
    if len(name) > 1 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1]
    return re.sub(r"\\(.)", r"\1", name).replace('"', "").strip()


def decoded(text: str) -> str:
    """A name or subject with its encoded words read; empty where one of them cannot be."""
    text = text[:LONGEST]
    if "=?" not in text:
        return name_of(text)
    try:
        parts = decode_header(_ENCODED_GAP.sub(r"\1\2", text))
        made = "".join(_part(content, charset) for content, charset in parts)
    except Exception:  # the standard reader raises many kinds on broken words
        return ""
    return name_of(made)


def _part(content: bytes | str, charset: str | None) -> str:
    if isinstance(content, str):
        return content
    return content.decode(charset or "latin-1")


_ISO = re.compile(r"\s*\d{4}-\d\d-\d\dT")
_EARLY = re.compile(r"\b00\d\d\s+\d\d?:")
"""A year of the first century, which the standard reader would take for one of ours."""


def sent_at(text: str) -> date | datetime | None:
    """The time of a Date field; its day only, where it has no zone; None where it is none."""
    try:
        if _ISO.match(text):
            return when(text.strip())
        parts = parsedate_tz(text[:LONGEST])
        if parts is None or _EARLY.search(text):
            return None
        told = _ZONE.search(text)
        if told is None or (told[1].isalpha() and told[1].upper() not in ZONES):
            return date(*parts[:3])
        zone = timezone(timedelta(seconds=parts[9])) if parts[9] else UTC
        return datetime(*parts[:5], min(parts[5], 59), tzinfo=zone)
    except Exception:  # the standard reader raises many kinds on broken dates
        return None


def is_robot(key: str) -> bool:
    """Whether an address is one that nobody reads."""
    address = key.removeprefix("mailto:")
    return bool(_ROBOTS.fullmatch(address) or _NO_REPLY.fullmatch(address))


def why_not_personal(head: Head) -> str | None:
    """Why a mail is none from one person to another: "a list", "bulk", "automatic", "a bounce"; None where it is."""
    if head.one("list-id") or head.one("list-post") or head.one("mailing-list"):
        return "list"
    precedence = head.one("precedence").strip().lower()
    if precedence in ("bulk", "list", "junk") or head.one("list-unsubscribe") or head.one("feedback-id"):
        return "bulk"
    automatic = head.one("auto-submitted").split(";")[0].strip().lower()
    if (
        automatic not in ("", "no")
        or precedence == "auto_reply"
        or head.one("x-autoreply")
        or head.one("x-autorespond")
    ):
        return "automatic"
    kind = head.one("content-type").replace(" ", "").lower()
    if (
        kind.startswith("multipart/report")
        or head.one("return-path").strip() == "<>"
        or head.one("x-failed-recipients")
    ):
        return "bounce"
    if any(is_robot(person.key) for person in head.people("from")):
        return "automatic"
    return None
