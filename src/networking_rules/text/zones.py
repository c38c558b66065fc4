"""
Which parts of a message are its writer's own words.

Quoted mail, forwarded parts, signatures and legal footers are set apart, by lines, in one pass: each line is looked
at once, with patterns that are bounded.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from attrs import frozen

from networking_rules.text.markup import Seen, seen_of
from networking_rules.text.reading import Zone

Kind = Literal["authored", "quote", "signature", "disclaimer"]
Line = tuple[int, int]
"""Where a line begins and ends, the line break left out."""
SIGNATURE_LINES = 8
"""A signature after a closing phrase has no more lines than this."""
SIGNATURE_WORDS = 10
"""A line of a signature has no more words than this."""

POSTSCRIPT_LINES = 12
"""A postscript is looked for in the last lines only."""

_QUOTED = re.compile(r"[ \t]{0,8}(?:[A-Z]{1,3})?>|[ \t]{1,8}\| ")
_WROTE = re.compile(
    r"[ \t>]{0,8}(?:On\b.{4,240}\bwrote:|Am\b.{4,240}\bschrieb\b.{0,120}:|Le\b.{4,240}\ba écrit ?:"
    r"|\S.{0,120} (?:wrote|writes|schrieb)(?: on .{4,60})?:)[ \t]*$"
)
_WRAPPED_WROTE = re.compile(r"[ \t]{0,8}(?:On|Am)\b.{4,200}$")
_WROTE_END = re.compile(r".{0,160}\b(?:wrote|schrieb)\b.{0,80}:[ \t]*$")
_FORWARDED = re.compile(
    r"[ \t>]{0,8}(?:[-_=*]{2,40} ?(?:Original Message|Original Appointment|Forwarded (?:by|message)"
    r"|Ursprüngliche Nachricht"
    r"|Weitergeleitete Nachricht|Forwarded Message).{0,160}|Begin forwarded message:.{0,20}"
    r"|Anfang der weitergeleiteten"
    r" (?:E-Mail|Nachricht):.{0,20}|_{24,200})[ \t]*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"[ \t>*]{0,8}(?:From|Sent|To|Cc|Subject|Date|Von|Gesendet|An|Betreff|Datum)\*{0,2}:", re.IGNORECASE
)
_SIGNATURE = re.compile(
    r"--[ \t]?$|[ \t]{0,4}(?:Sent from my |Sent via |Get Outlook for |Von meinem .{1,40} gesendet)"
)
_CLOSING = re.compile(
    r"[ \t]{0,4}(?:(?:with )?(?:best|kind|warm|many|warmest|kindest)?(?:,? ?(?:regards|wishes))|best|cheers|sincerely"
    r"(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|(?:many )?thanks(?: again| so much| in advance)?"
    r"|thank you"
    r"|all the best|take care|warmly|love|respectfully|mit freundlichen grüßen|(?:viele|beste|herzliche|liebe) grüße"
    r"|lg|vg|mfg)[ \t]?[,.!–-]{0,2}[ \t]*$",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(r"[ \t]{0,4}P\.? ?S\.?\b", re.IGNORECASE)
_DISCLAIMER = re.compile(
    r"[ \t*_=#-]{0,80}(?:confidentiality (?:notice|note|footer)|disclaimer|legal notice|privileged/confidential"
    r"|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)"
    r".{0,120}(?:confidential|intended (?:only |solely )?for|privileged|legally|scanned|virus)"
    r"|if you (?:are not|have received this|received this).{0,60}(?:intended|in error|because)"
    r"|to unsubscribe\b|you (?:are receiving|received) this (?:e-?mail|message|newsletter) because"
    r"|please consider the environment|diese e-?mail.{0,120}vertraulich)",
    re.IGNORECASE,
)


@frozen
class View:
    """
    A text as a person sees it, with the way back to the source.

    `authored` are the places in it that are the writer's own words, `signed` those of the signature; `zones` are
    places in the source.
    """

    seen: Seen
    authored: tuple[tuple[int, int], ...]
    signed: tuple[tuple[int, int], ...]
    zones: tuple[Zone, ...]

    @property
    def text(self) -> str:
        """The text without markup."""
        return self.seen.text

    @property
    def source(self) -> str:
        """The text as it was given."""
        return self.seen.source

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where what stands at a place in the view stands in the source."""
        return self.seen.span(start, end)


def view_of(text: str) -> View:
    """The view of a text, with its zones."""
    seen = seen_of(text)
    found = list(_merged(_zones(seen.text)))
    authored, signed = (
        tuple((start, end) for kind, start, end in found if kind == wanted) for wanted in ("authored", "signature")
    )
    return View(seen, authored, signed, _in_source(seen, found))


def _in_source(seen: Seen, found: Sequence[tuple[Kind, int, int]]) -> tuple[Zone, ...]:
    """The zones as places in the source, hidden parts among them, without a gap."""
    changes: list[tuple[int, Kind]] = [(seen.start(start), kind) for kind, start, _ in found]
    starts = [at for at, _ in changes]
    for hidden, start, end in seen.hidden:
        index = bisect_right(starts, start) - 1
        changes.append((start, hidden))
        changes.append((end, found[index][0] if index >= 0 else "authored"))
    zones: list[Zone] = []
    place, now = 0, changes[0][1] if changes else "authored"
    for at, kind in sorted(changes, key=lambda change: change[0]):
        if at > place and kind != now:
            zones.append(Zone(now, place, at))
            place = at
        now = kind
    if place < len(seen.source):
        zones.append(Zone(now, place, len(seen.source)))
    return tuple(zones)


def _merged(lines: Iterator[tuple[Kind, int, int]]) -> Iterator[tuple[Kind, int, int]]:
    """Runs of lines of one kind as one."""
    now: tuple[Kind, int, int] | None = None
    for kind, start, end in lines:
        if now is not None and now[0] == kind:
            now = (kind, now[1], end)
            continue
        if now is not None:
            yield now
        now = (kind, start, end)
    if now is not None:
        yield now


def _zones(text: str) -> Iterator[tuple[Kind, int, int]]:
    """Each line with its kind; a line's end is the next one's beginning."""
    lines = _lines(text)
    if not lines:
        return
    tail = _tail(text, lines)
    footers = _holds_footer(text)
    if tail < 0 and not footers and not any(map(text.__contains__, _SIGNS)):
        yield "authored", 0, len(text)
        return
    sticky: Kind | None = None
    fenced = footer = False
    for number, (start, end) in enumerate(lines):
        after = lines[number + 1][0] if number + 1 < len(lines) else len(text)
        if start == end:
            footer = False
            yield ("quote" if fenced else sticky or "authored"), start, after
            continue
        if not footers and (tail < 0 or number <= tail) and _goes_on(text, start, end):
            yield ("quote" if fenced else sticky or "authored"), start, after
            continue
        if sticky != "quote":
            sticky = _sticky(text, lines, number, sticky, tail)
        if text.startswith("```", start):
            fenced = not fenced
            yield "quote", start, after
            continue
        footer = footer or (footers and _DISCLAIMER.match(text, start, end) is not None)
        yield _kind(text, start, end, sticky, fenced, footer), start, after


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a line is plainly none with which something other than the writer's words begins."""
    if text.endswith(":", start, end):
        return False
    return text[start].islower() or (
        text[start].isupper() and not text.startswith(_BEGINNINGS, start) and ">" not in text[start : start + 4]
    )


_BEGINNINGS = (
    "On", "Am", "Le", "Begin", "BEGIN", "Anfang", "ANFANG", "From", "FROM", "Sent", "SENT", "To", "TO", "Cc", "CC",
    "Subject", "SUBJECT", "Date", "DATE", "Von", "VON", "Gesendet", "GESENDET", "An", "AN", "Betreff", "BETREFF",
    "Datum", "DATUM", "Get Outlook", "P",
)  # fmt: skip
"""With which the first lines of what is quoted begin, signatures of programs, and postscripts."""
_SIGNS = (
    ">", "| ", "--", "```", "____", "wrote", "writes", "schrieb", "écrit", "Original ", "orwarded ", "eitergeleitete",
    "Ursprüngliche", "From:", "From*", "Sent", "Von", "Gesendet", "Get Outlook",
)  # fmt: skip
"""A text that holds none of these has no quote and no marked signature."""
_FOOTERS = (
    "disclaimer", "confidential", "privileged", "legal notice", "unsubscribe", "intended", "received this",
    "receiving this", "consider the environment", "vertraulich", "scanned", "virus",
)  # fmt: skip
"""A text that holds none of these has no legal footer."""


def _holds_footer(text: str) -> bool:
    lowered = text.lower()  # only to see whether a word is there; no place is taken from it
    return any(map(lowered.__contains__, _FOOTERS))


def _lines(text: str) -> list[Line]:
    """Where the lines stand; a break at the end of the text begins no further one."""
    lines: list[Line] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        lines.append((start, end - line.endswith("\r")))
        start = end + 1
    if lines[-1][0] == len(text):
        lines.pop()
    return lines


def _kind(text: str, start: int, end: int, sticky: Kind | None, fenced: bool, footer: bool) -> Kind:
    if sticky == "quote" or fenced or _QUOTED.match(text, start, end) or _wrote(text, start, end):
        return "quote"
    if footer:
        return "disclaimer"
    return sticky or "authored"


def _sticky(text: str, lines: Sequence[Line], number: int, now: Kind | None, tail: int) -> Kind | None:
    """What begins at a line and goes on to the end of the text."""
    start, end = lines[number]
    if text[start] in "-_=*>BAba \t" and _FORWARDED.match(text, start, end):
        return "quote"
    if (_wrote(text, start, end) or _wrapped(text, lines, number)) and not _marked_below(text, lines, number):
        return "quote"
    if number and _HEADER.match(text, start, end) and _header_block(text, lines, number):
        return "quote"
    if now == "signature":
        return None if _AFTERTHOUGHT.match(text, start, end) else now
    if _SIGNATURE.match(text, start, end) or (number > tail and tail >= 0):
        return "signature" if not _AFTERTHOUGHT.match(text, start, end) else None
    return None


def _wrote(text: str, start: int, end: int) -> bool:
    """Whether a line tells who wrote what is quoted after it."""
    return text.endswith(":", start, end) and _WROTE.match(text, start, end) is not None


def _wrapped(text: str, lines: Sequence[Line], number: int) -> bool:
    """Whether "On ... wrote:" is broken over two lines here."""
    if number + 1 >= len(lines) or _WRAPPED_WROTE.match(text, *lines[number]) is None:
        return False
    return _WROTE_END.match(text, *lines[number + 1]) is not None


def _marked_below(text: str, lines: Sequence[Line], number: int) -> bool:
    """Whether the lines quoted here are marked one by one, so that answers may stand between them."""
    return any(_QUOTED.match(text, start, end) for start, end in lines[number + 1 : number + 4])


def _header_block(text: str, lines: Sequence[Line], number: int) -> bool:
    """Whether at least three of the five lines from here on are the headers of a mail."""
    return sum(_HEADER.match(text, start, end) is not None for start, end in lines[number : number + 5]) >= 3


def _tail(text: str, lines: Sequence[Line]) -> int:
    """The line of a closing phrase with nothing but a signature after it; -1 where there is none."""
    full = 0
    for number in range(_before_afterthought(text, lines) - 1, -1, -1):
        start, end = lines[number]
        line = text[start:end].strip()
        if not line:
            continue
        if end - start < _LONG and _CLOSING.match(text, start, end):
            return number if full else -1
        full += 1
        if full > SIGNATURE_LINES or "?" in line or len(line.split(None, SIGNATURE_WORDS + 1)) > SIGNATURE_WORDS:
            return -1
    return -1


def _before_afterthought(text: str, lines: Sequence[Line]) -> int:
    """The line of a postscript at the end of the text; the number of lines where there is none."""
    for number in range(len(lines) - 1, max(-1, len(lines) - 1 - POSTSCRIPT_LINES), -1):
        if _AFTERTHOUGHT.match(text, *lines[number]):
            return number
    return len(lines)


_LONG = 80
