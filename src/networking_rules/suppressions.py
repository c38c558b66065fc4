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
    None where the text does not stand in its file as it is). `by` says what accepts them: a comment, or the `accept`
    of a check.

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
    by: str = "a comment"

    def by_code(self, names: Mapping[str, str]) -> Suppression:
        """The same by the codes of the rules that it calls by name; `names` are names with their codes."""
        codes = (names.get(code, names.get(code.lower(), code)) for code in self.codes)
        return evolve(self, codes=tuple(dict.fromkeys(codes)))


def accepted(accept: Mapping[str, str]) -> tuple[Suppression, ...]:
    """
    What a program accepts without a word in the text: a reason for each code or name of a rule.

    ValueError for a code without a reason: it is kept in the report, for whoever asks why a finding was let pass.
    """
    for code, reason in accept.items():
        if not reason or not reason.strip():
            raise ValueError(f"accept takes a reason for every code, and has none for {code}")
    items = enumerate(accept.items(), 1)
    return tuple(
        Suppression(
            (code.upper() if _CODE.fullmatch(code) else code,),
            " ".join(reason.split()),
            -place,
            -place,
            None,
            by="accept",
        )
        for place, (code, reason) in items
    )


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


def without_comments(text: str) -> str:
    """
    The text without the comments to us, as it is to be sent: a line that held nothing else goes whole.

    They are for whoever checks the draft. Whoever reads it would see them in plain mail, and find them in HTML.
    """
    for start, _, end, _ in reversed(tuple(_comments(text))):
        first, last = _with_blanks(text, start, end)
        text = text[:first] + text[last:]
    return text


def _with_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """A comment with the blanks, or the line and the blank line after it, that would be left over without it."""
    begins, stops = text.rfind("\n", 0, start) + 1, text.find("\n", end) + 1 or len(text)
    before, after = text[begins:start], text[end:stops]
    if before.strip():
        return (begins + len(before.rstrip()) if not after.strip() or after[0].isspace() else start), end
    if after.strip():
        return start, end + len(after) - len(after.lstrip())
    above = text[text.rfind("\n", 0, max(0, begins - 1)) + 1 : begins]
    if not above or not above.splitlines()[-1].strip():
        following = text.find("\n", stops) + 1
        stops = following if following and not text[stops:following].strip() else stops
    elif stops == len(text) and not text.endswith("\n"):
        begins -= 1
    return begins, stops


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
