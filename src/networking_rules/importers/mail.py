"""
Mail: an mbox, a Maildir, or `.eml` files.

A mail from me is a touch with each recipient, one to me a touch with its writer. Lists, bulk, automatic mail and
bounces are none. Bodies are read for acts, in memory.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from email import message_from_bytes
from email.message import Message
from pathlib import PurePosixPath

from attrs import field, frozen

from networking_rules.days import later
from networking_rules.importers.base import NOT_ME, Importer, Options, Source
from networking_rules.importers.decoding import line_feeds
from networking_rules.importers.mail_headers import (
    Address,
    Head,
    decoded,
    head_of,
    identifiers,
    is_robot,
    sent_at,
    why_not_personal,
)
from networking_rules.importers.records import Gathering, Mention, digest, own_keys, stamp
from networking_rules.model import Act, Direction, Me, Network
from networking_rules.problems import InputError, Problem
from networking_rules.text.deeds import Said

FIRST = date(1990, 1, 1)
"""Mail dated before this day has a broken clock."""
BODY = 500_000
"""Bytes of a mail's body that are looked at."""
SENT_FOLDERS = frozenset({"sent", ".sent", "sent mail", "sent items", "sent messages", "gesendet"})
FOLDERS = frozenset({"cur", "new"})
_SEPARATOR = re.compile(
    rb"(?:\A|\n\r?\n)(From [^\r\n]{1,300}?\d{1,2}:\d{2}[^\r\n]{0,40}?\d{4}[^\r\n]{0,12}\r?\n)(?=>?[!-9;-~]+[ \t]*:)"
)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_FIELD_LINE = re.compile(
    rb"(?im)^(from|to|date|subject|message-id|received|return-path|mime-version|cc|reply-to)[ \t]*:"
)
_ASCTIME = re.compile(r"([A-Z][a-z]{2}) +(\d{1,2}) \d{2}:\d{2}(?::\d{2})?.*? (\d{4})\b")
_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n")


@frozen
class Mail:
    """One mail: where it stands, its head, who it is from and to, and when it was sent."""

    file: str
    line: int
    head: Head = field(repr=False)
    raw: bytes = field(repr=False)
    body: int
    at: date | datetime
    sender: Address
    recipients: tuple[Address, ...]
    identity: str

    @property
    def instant(self) -> datetime:
        """When it was sent; the first moment of the day, where only that is known."""
        if isinstance(self.at, datetime):
            return self.at.astimezone(UTC)
        return datetime.combine(self.at, time(), UTC)


def detects(source: Source) -> bool:
    """Whether the source is an mbox, a mail, a Maildir or a folder of mails."""
    return any(_is_mail(name, data) for name, data in source.files.items())


def _is_mail(name: str, data: bytes) -> bool:
    path = PurePosixPath(name)
    if path.suffix.lower() in (".eml", ".mbox") or (path.parent.name in FOLDERS and len(path.parts) > 1):
        return True
    start = data[:16_384]
    if _SEPARATOR.match(start):
        return True
    head = _BLANK.split(start.lstrip(), maxsplit=1)[0]
    first = head.split(b"\n", 1)[0]
    return bool(re.match(rb"[!-9;-~]+[ \t]*:", first)) and len({f.lower() for f in _FIELD_LINE.findall(head)}) >= 2


def parse(source: Source, options: Options) -> Network:
    """
    The people I wrote to and who wrote to me, and the touches that the mails are.

    Broken mails are reported and left out. Raises InputError where nothing tells which addresses are mine.
    """
    gathering = Gathering("mail", options, source.problems)
    skipped: Counter[str] = Counter()
    found: dict[str, Mail] = {}
    lists: set[str] = set()
    delivered: set[str] = set()
    everybody: list[set[str]] = []
    for name, line, raw, postmark in _mails(source, options):
        try:
            head, body = head_of(raw)
            lists |= _lists(head)
            why = why_not_personal(head)
            if why:
                skipped[why] += 1
                continue
            mail = _mail(gathering, name, line, raw, head, body, postmark)
        except Exception as error:  # whatever is wrong with one mail, the others are read
            gathering.warn("bad-mail", f"cannot be read ({type(error).__name__}); left out", name, line)
            continue
        if mail is not None:
            found.setdefault(mail.identity, mail)
            delivered |= _mine_by(name, head)
            everybody.append({mail.sender.key, *(person.key for person in mail.recipients)})
    mails = sorted(found.values(), key=lambda mail: (mail.instant, mail.identity))
    mine = _owner(source, mails, options, delivered, everybody)
    _see_owner(gathering, mails, mine)
    _touches(gathering, mails, mine, lists, skipped)
    _summary(gathering, skipped)
    return gathering.network(Me())


def _mails(source: Source, options: Options) -> Iterator[tuple[str, int, bytes, date | None]]:
    """Every mail of the source: its file, line, bytes, and the day of its line in an mbox."""
    done = 0
    for name, data in sorted(source.files.items()):
        if source.only is None and not _is_mail(name, data):
            continue
        for line, raw, postmark in _split(data):
            done += 1
            if options.progress and done % 500 == 0:
                options.progress("reading mail", done, done)
            yield name, line, raw, postmark


def _split(data: bytes) -> Iterator[tuple[int, bytes, date | None]]:
    """The mails of an mbox: only a postmark line after an empty one, before a field, begins one."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    marks = list(_SEPARATOR.finditer(data)) if data.startswith(b"From ") else []
    if not marks:
        yield 1, data, None
        return
    line, last = 1, 0
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        line += data.count(b"\n", last, mark.start(1))
        last = mark.start(1)
        raw = data[mark.end(1) : following.start() + 1 if following else len(data)]
        yield line, _QUOTED_FROM.sub(rb"\1", raw), _postmark(mark[1])


def _postmark(line: bytes) -> date | None:
    found = _ASCTIME.search(line.decode("latin-1"))
    at = sent_at(f"{found[2]} {found[1]} {found[3]} 00:00:00") if found else None
    return at.date() if isinstance(at, datetime) else at


def _mail(
    gathering: Gathering, name: str, line: int, raw: bytes, head: Head, body: int, postmark: date | None
) -> Mail | None:
    """The mail, if it has a writer and a date that may be right; else None, reported."""
    sender = next(iter(head.people("from")), None)
    if sender is None:
        gathering.warn("bad-mail", "does not tell who wrote it; left out", name, line, field="From")
        return None
    at = sent_at(head.one("date")) if head.one("date") else None
    at = at or postmark
    if at is None:
        gathering.warn("bad-date", "has no date that can be read; left out", name, line, field="Date")
        return None
    day = at.date() if isinstance(at, datetime) else at
    if not FIRST <= day <= later(gathering.options.today, 1):
        gathering.warn("bad-date", f"is dated {day}, which cannot be; left out", name, line, field="Date")
        return None
    recipients = tuple(person for person in head.people("to", "cc", "bcc"))
    told = (sender.key, *sorted(p.key for p in recipients), stamp(at), head.one("subject"))
    return Mail(name, line, head, raw, body, at, sender, recipients, head.message_id or digest(*told))


def _mine_by(name: str, head: Head) -> set[str]:
    """My addresses by the traces that a mailbox leaves: where a mail was delivered, or that it was sent."""
    mine = {person.key for person in head.people("delivered-to", "x-original-to")}
    folders = {part.lower() for part in PurePosixPath(name).parts[:-1]}
    labels = {label.strip().lower() for label in head.one("x-gmail-labels").split(",")}
    if (folders | labels) & SENT_FOLDERS:
        mine |= {person.key for person in head.people("from")}
    return mine


def _owner(
    source: Source, mails: Sequence[Mail], options: Options, delivered: set[str], everybody: Sequence[set[str]]
) -> frozenset[str]:
    told = {key for key in own_keys(options)[0] if key.startswith("mailto:")}
    if told or not mails:
        return frozenset(told)
    if delivered:
        return frozenset(delivered)
    common = everybody[0] if everybody else set[str]()
    for parties in everybody:
        common = common & parties
    if len(common) == 1 and any(len(parties) > 1 for parties in everybody):
        return frozenset(common)
    message = "does not tell which addresses are yours; say it with --i-am you@example.org (in Python: me=)"
    raise InputError([Problem(NOT_ME, message, file=source.name)])


def _lists(head: Head) -> set[str]:
    """The addresses of mailing lists that a head tells."""
    found = {person.key for person in head.people("list-post")}
    found |= {f"mailto:{address}" for address in re.findall(r"mailto:([^>?\s]+)", head.one("list-post").lower())}
    listed = re.search(r"<?([\w-]+)\.([\w.-]+)>?\s*$", head.one("list-id").strip())
    return found | ({f"mailto:{listed[1]}@{listed[2]}".lower()} if listed else set())


def _see_owner(gathering: Gathering, mails: Sequence[Mail], mine: frozenset[str]) -> None:
    named = ((mail, person) for mail in mails for person in (mail.sender, *mail.recipients) if person.key in mine)
    for mail, person in named:
        gathering.see(Mention(person.name, (person.key,), rank=_rank(mail, person), mine=True))
    if mine:
        gathering.see(Mention("", tuple(sorted(mine)), rank=(9, ""), mine=True))


def _rank(mail: Mail, person: Address) -> tuple[int, str]:
    """Names of two words count before others, then the one seen first."""
    return (0 if " " in person.name else 1, f"{mail.instant.isoformat()} {mail.identity}")


def _touches(
    gathering: Gathering, mails: Sequence[Mail], mine: frozenset[str], lists: set[str], skipped: Counter[str]
) -> None:
    """The touches of all mails, oldest first."""
    noted: dict[str, dict[str, tuple[str, Direction]]] = {}
    roots: dict[str, str] = {}
    for mail in mails:
        known = next((roots[parent] for parent in mail.head.parents if parent in roots), None)
        oldest = identifiers(mail.head.one("references"))[:1]
        roots[mail.identity] = known or next(iter(oldest), "") or mail.identity
        direction: Direction = "out" if mail.sender.key in mine else "in"
        others = mail.recipients if direction == "out" else (mail.sender,)
        to_me = direction == "out" or any(person.key in mine for person in mail.recipients)
        if not to_me:
            skipped["not addressed to you"] += 1
            continue
        others = tuple(p for p in others if p.key not in mine and p.key not in lists and not is_robot(p.key))
        if not others:
            skipped["without anybody else"] += 1
            continue
        read = _read(gathering, mail)
        noted[mail.identity] = {}
        for person in others:
            touch = _touch(gathering, mail, person, direction, read, roots[mail.identity], noted)
            noted[mail.identity][person.key] = (touch, direction)


def _touch(
    gathering: Gathering,
    mail: Mail,
    person: Address,
    direction: Direction,
    read: tuple[Said, str],
    thread: str,
    noted: Mapping[str, Mapping[str, tuple[str, Direction]]],
) -> str:
    done, text = read
    answered = next(
        (
            noted[parent][person.key][0]
            for parent in mail.head.parents
            if person.key in noted.get(parent, {}) and noted[parent][person.key][1] != direction
        ),
        None,
    )
    acts: tuple[Act, ...] = (*done.acts, "reply") if answered else done.acts
    rank = _rank(mail, person)
    return gathering.touch(
        gathering.see(Mention(person.name, (person.key,), rank=rank)),
        mail.at,
        direction,
        mail.identity,
        person.key,
        acts=acts,
        size=done.size,
        channel="email",
        what=decoded(mail.head.one("subject")) or None,
        thread=thread,
        reply_to=answered,
        text=text,
    )


def _read(gathering: Gathering, mail: Mail) -> tuple[Said, str]:
    """What the mail does, and its text where it is to be kept."""
    options = gathering.options
    if not (options.read_text or options.keep_text):
        return Said(), ""
    try:
        text = line_feeds(body_of(mail.raw[: mail.body + BODY]))
        return gathering.said(text), text
    except Exception as error:  # a body that cannot be read leaves the mail a touch
        message = f"has a body that cannot be read ({type(error).__name__})"
        gathering.warn("bad-mail", message, mail.file, mail.line)
        return Said(), ""


def body_of(raw: bytes) -> str:
    """The text that the writer of a mail wrote: its first plain part, else its first HTML part."""
    found: dict[str, str] = {}
    for part in message_from_bytes(raw).walk():
        kind = part.get_content_type()
        if (
            kind in ("text/plain", "text/html")
            and part.get_content_disposition() != "attachment"
            and kind not in found
        ):
            found[kind] = _text(part)
    return found.get("text/plain") or found.get("text/html", "")


def _text(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    for charset in (part.get_content_charset() or "utf-8", "utf-8", "cp1252"):
        try:
            return content.decode(charset)
        except (LookupError, UnicodeError):
            continue
    return content.decode("latin-1")


def _summary(gathering: Gathering, skipped: Counter[str]) -> None:
    """Say once how much was left out, and why."""
    if skipped:
        told = ", ".join(f"{count} {why}" for why, count in sorted(skipped.items()))
        gathering.warn("not-personal", f"mails left out as no mail between people: {told}")


IMPORTER = Importer("mail", detects, parse)
