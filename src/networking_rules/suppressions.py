"""
Comments in a text that accept a finding, with a reason:

    <!-- networking-rules: ignore GIV003 she asked me to introduce myself -->

A comment holds for the whole text that it stands in. It is no part of what is read: `blanked` puts spaces in its
place, so that every offset still points into the original. One in a line that begins with `>` is somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

MARK = "networking-rules:"
LONGEST = 1000
"""The most characters of a comment; one that is not closed by then is no comment."""
_OPENING = re.compile(
    r"<!--[ \t\n]{0,20}networking(?:-rules(:)|[-_ ]?rules?[ \t\n]{0,20}[-:;,=]?[ \t\n]{0,20}(?=ignore\b))", re.I
)
"""How a comment to us begins; without the first group it is misspelt, and plainly meant for us all the same."""
_CODE = re.compile(r"[ \t\r\n,]*([A-Z]{2,8}[0-9]{3,4})\b", re.I)
_NAME = re.compile(r"[ \t\r\n,]*([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?!\w)", re.I)
_NEXT = re.compile(r"[ \t\r\n]*,[ \t\r\n]*([a-z][a-z0-9]*(?:(?:-[a-z0-9]+)+(?!\w)|(?=[ \t\r\n]*[,:])))", re.I)
"""A name after a comma: with a hyphen in it, or before another mark; other words there are the reason."""
_VERB = re.compile(r"\s*([a-z-]*)", re.I)
_LEAD = " \t\r\n,:;-–—"
_INK = re.compile(r"[^\r\n]")


@frozen
class Suppression:
    """
    A comment that accepts the findings of some rules: their codes or names, why, and where it stands (`line` from 1,
    None where the text does not stand in its file as it is).

    `file` is the name of the text, where it has one. `fault` says what is wrong with it, in words;
    one with a fault suppresses nothing.
    """

    codes: tuple[str, ...]
    reason: str
    start: int
    end: int
    line: int | None
    fault: str = ""
    file: str | None = None

    def by_code(self, names: Mapping[str, str]) -> Suppression:
        """The same by the codes of the rules that it calls by name; `names` are names with their codes."""
        return evolve(self, codes=tuple(dict.fromkeys(names.get(code, code) for code in self.codes)))


def find_suppressions(text: str, file: str | None = None, above: int | None = 0) -> tuple[Suppression, ...]:
    """
    The comments to us in a text, in order; those that cannot be understood are there with their fault.

    `above` is how many lines of the file stand above the text, None where it does not stand there as it is.
    """
    found: list[Suppression] = []
    line, counted = 1, 0
    for start, inside, end, misspelt in _comments(text):
        line, counted = line + text.count("\n", counted, start), start
        place = None if above is None else above + line
        made = _understood(text[inside : end - 3], start, end, place, file)
        found.append(evolve(made, fault=f"is misspelt; write `{MARK} ignore CODE reason`") if misspelt else made)
    return tuple(found)


def blanked(text: str) -> str:
    """The text with spaces for every comment to us; line ends stay, and so does the length."""
    parts: list[str] = []
    kept = 0
    for start, _, end, _ in _comments(text):
        parts += [text[kept:start], _INK.sub(" ", text[start:end])]
        kept = end
    return "".join((*parts, text[kept:])) if parts else text


def _comments(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Where each comment starts, where its content does, where it ends, and whether its beginning is misspelt."""
    place = 0 if "<!--" in text else len(text)
    while match := _OPENING.search(text, place):
        close = text.find("-->", match.end(), match.end() + LONGEST)
        place = match.end() if close < 0 else close + 3
        if close >= 0 and not _quoted(text, match.start()):
            yield match.start(), match.end(), place, match[1] is None


def _quoted(text: str, place: int) -> bool:
    """Whether the line up to a place begins with a quotation mark of mail."""
    begins = text.rfind("\n", max(0, place - LONGEST), place) + 1
    return text[begins:place].lstrip().startswith(">")


def _understood(content: str, start: int, end: int, line: int | None, file: str | None) -> Suppression:
    verb = _VERB.match(content)
    word = verb.group(1) if verb else ""
    place = verb.end() if verb else 0
    codes: list[str] = []
    while match := _CODE.match(content, place) or (_NEXT if codes else _NAME).match(content, place):
        codes.append(match[1].upper() if match.re is _CODE else match[1].lower())
        place = match.end()
    reason = " ".join(content[place:].strip(_LEAD).split())
    fault = _fault(word, codes, reason)
    return Suppression(tuple(dict.fromkeys(codes)), reason, start, end, line, fault, file)


def _fault(word: str, codes: list[str], reason: str) -> str:
    if word.casefold() != "ignore":
        return f"says {word or 'nothing'!r}; write `{MARK} ignore CODE reason`"
    if not codes:
        return f"names no rule; write `{MARK} ignore CODE reason`"
    if not reason:
        return f"gives no reason for ignoring {', '.join(codes)}; write it after the code"
    return ""
