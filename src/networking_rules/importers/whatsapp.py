"""
A chat exported from WhatsApp as text.

Lines without a time go on from the message before; lines without a name are the program's own. Times have no zone,
so a message has its day only. Which number of a date is the month is inferred from numbers above 12, else asked.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import PurePosixPath

from attrs import frozen

from networking_rules.importers.base import NOT_ME, Importer, Options, Source
from networking_rules.importers.dates import Order, day_of, numeric_order, when
from networking_rules.importers.decoding import decode, spoiled
from networking_rules.importers.identity import name_of, phone_key
from networking_rules.importers.records import Gathering, Mention, own_keys
from networking_rules.model import Act, Direction, Network
from networking_rules.problems import InputError, Problem

_HEAD = re.compile(
    r"[\u200e\u200f\u202a\u202c\ufeff]*\[?(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{2,4})\.?[,\u060c]?[ \u202f\u00a0]+"
    r"(?P<clock>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)(?:[ \u202f\u00a0]?(?P<half>[AaPp])\.?[ \u00a0]?[Mm]\.?)?"
    r"(?:\]| -)[ \u202f\u00a0]+"
    r"(?P<rest>.*)"
)
_WITH = re.compile(r"whatsapp[ -]+chat[ -]+(?:with|mit|avec|con|-|–)?[ -]*(.+)", re.IGNORECASE)
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
LONGEST_NAME = 60
CROWD = 30
"""Writers of a chat; with more of them, what I write is to nobody in particular."""
_EVENT = re.compile(r"[\"“”„]|\b(?:changed|added|removed|created|left|joined|pinned|turned|started|encrypted)\b")
"""What stands before a colon in lines that the program itself wrote."""
OMITTED = re.compile(r"\u200e?<[^<>]{3,40}>|\u200e?(?:image|video|audio|sticker|GIF|document) omitted", re.IGNORECASE)
LOOKED_AT = 30
"""Lines in which the first message has to stand."""


@frozen
class Line:
    """One message: the line it begins on, who wrote it, when, and what."""

    number: int
    name: str
    day: date
    clock: time
    text: str


def detects(source: Source) -> bool:
    """Whether a file of the source is a chat."""
    return any(_is_chat(data) for data in source.files.values())


def _is_chat(data: bytes) -> bool:
    coding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8"
    start = data[:8_000].decode(coding, "replace").split("\n")[:LOOKED_AT]
    return any(_HEAD.match(_plain(line)) for line in start)


def _plain(line: str) -> str:
    """A line without marks of writing direction, which stand between numbers where Arabic or Hebrew is written."""
    return line if line.isascii() else _MARKS.sub("", line)


def _digits(text: str) -> str:
    """Numbers in the digits 0-9, whatever digits they are written in."""
    return text if text.isascii() else "".join(str(unicodedata.digit(c, c)) for c in text)


def parse(source: Source, options: Options) -> Network:
    """
    The people of a chat and what passed.

    Raises InputError where it cannot be told which number of a date is the month, or who of them I am.
    """
    gathering = Gathering("whatsapp", options, source.problems)
    read = 0
    for name, data in sorted(source.files.items()):
        if not _is_chat(data):
            continue
        lines = _lines(gathering, name, decode(data, name, gathering.problems))
        _chat(gathering, source, name, lines)
        read += 1
    if not read:
        raise InputError([Problem("no-chat", "holds no chat of WhatsApp", file=source.name)])
    return gathering.network()


def _lines(gathering: Gathering, file: str, text: str) -> list[Line]:
    """The messages of a chat, in the order of their times."""
    raw: list[tuple[int, re.Match[str], list[str]]] = []
    for number, line in enumerate(text.split("\n"), 1):
        found = _HEAD.fullmatch(_plain(line.rstrip()))
        if found:
            raw.append((number, found, []))
        elif raw:
            raw[-1][2].append(line)
        elif line.strip():
            gathering.warn("bad-line", "stands before the first message and is not read", file, number)
    order = numeric_order(_digits(found["day"]) for _, found, _ in raw) or gathering.options.dates
    lines: list[Line] = []
    for number, found, more in raw:
        read = _line(gathering, file, number, found, more, order)
        if read:
            lines.append(read)
    return sorted(lines, key=lambda line: (line.day, line.clock, line.name, line.text))


def _line(
    gathering: Gathering, file: str, number: int, found: re.Match[str], more: Sequence[str], order: Order | None
) -> Line | None:
    written = _digits(found["day"])
    day = day_of(when(written, order))
    if day is None and order is None and when(written, "mdy") and when(written, "dmy"):
        message = f"has dates such as {written} that fit two days: say --dates dmy or mdy (dates=dmy)"
        raise InputError([Problem("ambiguous-date", message, file=file, line=number)])
    name, colon, text = found["rest"].partition(":")
    if not colon or len(name) > LONGEST_NAME or _EVENT.search(name):
        return None
    if day is None or spoiled(found["rest"]):
        gathering.warn("bad-line", "has no date or no text that can be read; left out", file, number)
        return None
    hour, minute, *rest = (int(part) for part in re.split(r"[:.]", found["clock"]))
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
    try:
        clock = time(hour, minute, min(rest[0], 59) if rest else 0)
    except ValueError:
        gathering.warn("bad-line", f"has no such time as {found['clock']}; left out", file, number)
        return None
    body = "\n".join((text.strip(), *more)).strip()
    return Line(
        number, name_of(_MARKS.sub("", name).lstrip("~")), day, clock, "" if OMITTED.fullmatch(body) else body
    )


def _mine(source: Source, file: str, options: Options, names: Sequence[str]) -> str:
    """My name in a chat: told, else the one of two that its file is not called after."""
    keys, told = own_keys(options)
    known = [name for name in names if name in told or phone_key(name) in keys]
    if known:
        return known[0]
    for title in (PurePosixPath(file).stem, PurePosixPath(source.name).stem):
        other = _WITH.fullmatch(title)
        if other and len(names) <= 2 and name_of(other[1]) in names:
            return next((name for name in names if name != name_of(other[1])), "")
    listed = ", ".join(names[:10])
    message = f"does not tell who of them you are ({listed}); say it with --i-am {names[0]!r} (in Python: me=)"
    raise InputError([Problem(NOT_ME, message, file=source.name)])


def _chat(gathering: Gathering, source: Source, file: str, lines: Sequence[Line]) -> None:
    names = sorted({line.name for line in lines})
    if not names:
        return
    me = _mine(source, file, gathering.options, names)
    people = {name: gathering.see(_mention(name, mine=name == me)) for name in names}
    thread = PurePosixPath(file).stem
    last: dict[str, tuple[Direction, str]] = {}
    others = [name for name in names if name != me] if len(names) <= CROWD else []
    for line in lines:
        direction: Direction = "out" if line.name == me else "in"
        done = gathering.said(line.text)
        for other in others if direction == "out" else [line.name]:
            before = last.get(other)
            answers = before[1] if before and before[0] != direction else None
            acts: tuple[Act, ...] = (*done.acts, "reply") if answers else done.acts
            at = datetime.combine(line.day, line.clock)
            touch = gathering.touch(
                people[other],
                line.day,
                direction,
                line.name,
                other,
                at.isoformat(),
                line.text,
                acts=acts,
                size=done.size,
                channel="whatsapp",
                thread=thread,
                reply_to=answers,
                text=line.text,
            )
            last[other] = (direction, touch)


def _mention(name: str, *, mine: bool) -> Mention:
    key = phone_key(name)
    return Mention(name, (key,) if key else (), joins="keys" if key or mine else "name", mine=mine)


IMPORTER = Importer("whatsapp", detects, parse)
