"""
Markup taken away: what a person sees of HTML or Markdown, with the place of every character in the source.

HTML is scanned with one bounded pattern for tags and entities, so that broken and hostile markup costs no more
than good one; what is quoted in it is told apart by the elements that mail programs use for quotes.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Literal

from attrs import define, field, frozen

HiddenKind = Literal["quote", "signature"]
LOOK = 3_000
"""How far into a text the first HTML tag is looked for."""

_LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype html|(?:html|head|body|div|p|br|table|tr|td|span|blockquote|ul|ol|li|font|h[1-6]|center"
    r"|strong|meta)"
    r"(?:\s[^<>]{0,600})?/?)>",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"<!--|<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})((?:[\s/][^<>]{0,4000})?)>|<![^<>]{0,1000}>"
    r"|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
)
_SKIPPED = frozenset({"script", "style", "head", "title", "template", "noscript"})
_BREAKS = frozenset({"br", "div", "tr", "li", "ul", "ol", "table", "td", "th", "hr", "pre", "dd", "dt"})
_PARAGRAPHS = frozenset({"p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"})
_QUOTES = re.compile(
    r"(?:class|id)\s{0,3}=\s{0,3}[\"']?[^\"'>]{0,60}?(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote"
    r"|moz-cite-prefix"
    r"|gmail_attr|OutlookMessageHeader|moz-forward-container)",
    re.IGNORECASE,
)
_QUOTES_ALL_AFTER = re.compile(
    r"id\s{0,3}=\s{0,3}[\"']?(?:divRplyFwdMsg|appendonsend|mail-editor-reference|OLK_SRC_BODY)"
    r"|border-top:\s?solid #(?:E1E1E1|B5C4DF)",
    re.IGNORECASE,
)
_SIGNATURES = re.compile(
    r"(?:class|id)\s{0,3}=\s{0,3}[\"']?[^\"'>]{0,60}?(?:gmail_signature|moz-signature)|id=[\"']?Signature",
    re.IGNORECASE,
)
_SPACES = str.maketrans("\n\r\t", "   ")
_MARKDOWN = re.compile(
    r"<!--|!?\[([^\]\[\n]{0,300})\]\([^()\s]{1,500}(?: \"[^\"\n]{0,100}\")?\)|\*\*(?=\S)|(?<=\S)\*\*"
    r"|(?<![\w*|])\*(?=[^\s*|])|(?<=[^\s*|])\*(?![\w*|])|(?<![\w{%_])_(?=[^\W_])|(?<=[^\W_])_(?![\w}%_])"
    r"|^#{1,6}[ \t]{1,4}",
    re.MULTILINE,
)
_MARKDOWN_SIGN = re.compile(r"[<!\[*_#]")
"""What every markup of Markdown begins with."""


@frozen
class Seen:
    """
    What a person sees of a source.

    It is made of pieces: `at` is where each begins in `text`, `begins` and `ends` where it stands in the source. A
    piece whose length differs from its source (an entity, a line break) is one thing, and is never cut. `hidden`
    are stretches of the source that are not in the text, by what they are.
    """

    source: str
    text: str
    at: tuple[int, ...] = (0,)
    begins: tuple[int, ...] = (0,)
    ends: tuple[int, ...] = ()
    hidden: tuple[tuple[HiddenKind, int, int], ...] = ()

    def start(self, place: int) -> int:
        """Where a character of the text stands in the source; the source's length for the end of the text."""
        if not self.ends:
            return min(place, len(self.source))
        if place >= len(self.text):
            return len(self.source)
        index = bisect_right(self.at, place) - 1
        return min(self.begins[index] + (place - self.at[index]), self.ends[index] - 1)

    def end(self, place: int) -> int:
        """The place in the source right after the character before `place`."""
        if not self.ends or place <= 0:
            return min(max(place, 0), len(self.source))
        index = bisect_right(self.at, place - 1) - 1
        length = (self.at[index + 1] if index + 1 < len(self.at) else len(self.text)) - self.at[index]
        if length != self.ends[index] - self.begins[index]:
            return self.ends[index]
        return self.begins[index] + (place - self.at[index])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the source of what stands at a place in the text."""
        return (self.start(start), self.end(end)) if self.ends else (start, end)


@define
class _Builder:
    """Puts a `Seen` together, piece by piece."""

    source: str
    parts: list[str] = field(factory=list[str])
    at: list[int] = field(factory=list[int])
    begins: list[int] = field(factory=list[int])
    ends: list[int] = field(factory=list[int])
    hidden: list[tuple[HiddenKind, int, int]] = field(factory=list[tuple[HiddenKind, int, int]])
    length: int = 0

    def add(self, shown: str, start: int, end: int) -> None:
        """Show something for source[start:end]."""
        if shown and end > start:
            self.parts.append(shown)
            self.at.append(self.length)
            self.begins.append(start)
            self.ends.append(end)
            self.length += len(shown)

    def seen(self) -> Seen:
        """What was put together."""
        return Seen(
            self.source,
            "".join(self.parts),
            tuple(self.at),
            tuple(self.begins),
            tuple(self.ends) or (0,),
            tuple(self.hidden),
        )


def seen_of(source: str) -> Seen:
    """What a person sees of a text: HTML if it looks like HTML, else Markdown or plain."""
    if "<" in source and _LOOKS_LIKE_HTML.search(source, 0, LOOK):
        return _html(source)
    if _markdown_in(source, 0):
        return _markdown(source)
    return Seen(source, source)


def _markdown_in(source: str, place: int) -> re.Match[str] | None:
    """The next markup of Markdown from a place on; it is tried only where one of its signs stands."""
    tries = (_MARKDOWN.match(source, sign.start()) for sign in _MARKDOWN_SIGN.finditer(source, place))
    return next((found for found in tries if found is not None), None)


def _markdown(source: str) -> Seen:
    made = _Builder(source)
    place = 0
    for found in _comments_first(source, _markdown_in):
        start, end = found.span
        if start < place:
            continue
        made.add(source[place:start], place, start)
        if found.label is not None and source[start] == "[":
            made.add(source[slice(*found.label)], *found.label)
        place = end
    made.add(source[place:], place, len(source))
    return made.seen()


@frozen
class _Mark:
    """A piece of markup: where it stands, its match, and the place of a link's label."""

    span: tuple[int, int]
    match: re.Match[str]
    label: tuple[int, int] | None = None


def _comments_first(source: str, search: Callable[[str, int], re.Match[str] | None]) -> Iterator[_Mark]:
    """The markup in a source; a comment reaches to its end, and what is inside it is not looked at."""
    place = 0
    unclosed = False
    while (found := search(source, place)) is not None:
        start, end = found.span()
        if found[0] == "<!--":
            close = -1 if unclosed else source.find("-->", end)
            unclosed = close < 0
            end = end if unclosed else close + 3
        yield _Mark((start, end), found, found.span(1) if found.re is _MARKDOWN and found[1] is not None else None)
        place = max(end, start + 1)


def _html(source: str) -> Seen:
    made = _Builder(source)
    place = 0
    inside: list[tuple[str, int, HiddenKind | None, int]] = []  # the hiding element: name, depth, kind, start
    for mark in _comments_first(source, _TOKEN.search):
        (start, end), found = mark.span, mark.match
        if not inside:
            made.add(source[place:start].translate(_SPACES), place, start)
        place = end
        name = (found[2] or "").casefold()
        if inside:
            inside = _still_inside(made, inside[0], name, found[1] == "/", end)
            continue
        if found[0][0] == "&":
            made.add(html.unescape(found[0]), start, end)
        elif name:
            inside = _open(made, name, found[1] == "/", found[3] or "", start, end)
    if inside:
        name, _, kind, start = inside[0]
        if kind is not None:
            made.hidden.append((kind, start, len(source)))
    else:
        made.add(source[place:].translate(_SPACES), place, len(source))
    return made.seen()


def _still_inside(
    made: _Builder, hiding: tuple[str, int, HiddenKind | None, int], name: str, closes: bool, end: int
) -> list[tuple[str, int, HiddenKind | None, int]]:
    """The hiding element after one more tag inside it."""
    hider, depth, kind, start = hiding
    if name == hider:
        depth += -1 if closes else 1
    if depth > 0:
        return [(hider, depth, kind, start)]
    if kind is not None:
        made.hidden.append((kind, start, end))
    return []


def _open(
    made: _Builder, name: str, closes: bool, attributes: str, start: int, end: int
) -> list[tuple[str, int, HiddenKind | None, int]]:
    """What a visible tag does: it breaks the line, or begins something hidden."""
    shown = "\n\n" if name in _PARAGRAPHS else "\n" if name in _BREAKS else ""
    made.add(shown, start, end)
    if closes or attributes.endswith("/"):
        return []
    if name in _SKIPPED:
        return [(name, 1, None, start)]
    if attributes and _QUOTES_ALL_AFTER.search(attributes):
        return [("", 1, "quote", start)]
    if name == "blockquote" or (attributes and _QUOTES.search(attributes)):
        return [(name, 1, "quote", start)]
    if attributes and _SIGNATURES.search(attributes):
        return [(name, 1, "signature", start)]
    return []
