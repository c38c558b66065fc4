"""From a zone of text to its sentences, and from a sentence to the form in which cues are looked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from unicodedata import normalize

from attrs import frozen

CAP = 2_000
"""No sentence is longer: what goes on is cut at a space."""
WRAPPED = 50
"""A line at least this long, without a full stop, goes on in the next line; mail is wrapped at 72."""

ADDRESS = 30
"""A line shorter than this that ends in a comma or a colon addresses somebody, and the letter begins after it."""

_STOP = re.compile(r"[.!?…]+[\"'”’)\]*_]{0,3}(?=\s|$)|\n(?:[ \t]*(?=\n)|(?<=[,:\s]\n)|(?![a-z]))")
"""
What may end a sentence: a sign, or a line break where the line after it does not plainly go on in a small letter.
"""
_SHORT_WORDS = (
    "mr mrs ms dr prof st sr jr vs etc e.g i.e eg ie approx inc ltd co corp dept fig no vol p pp ed eds rev hon cf"
    " ca bzw z.b d.h nr str hr fr jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun tel"
    " ext est al usw evtl ggf inkl u.a"
)
_SHORT = frozenset(_SHORT_WORDS.split())
"""Words that end in a full stop without ending a sentence."""
_LAST_WORD = re.compile(r"[^\s(\"'“]{1,12}$")
_BULLET = re.compile(r"[ \t]{0,12}(?:[-*•–+]|\(?\d{1,3}[.)]|#{1,6})[ \t]")


def spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the sentences of text[start:end], without the space around them."""
    found: list[tuple[int, int]] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        place, after = stop.span()
        if text[place] == "\n":
            if not _line_ends(text, place, after, end):
                continue
        elif not _stops(text, begin, stop, end):
            continue
        _add(found, text, begin, after)
        begin = after
    _add(found, text, begin, end)
    return found


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add what stands at a place without the space around it; what is longer than any sentence, in parts."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if end - start > CAP:
        found += _short(text, start, end)
    elif start < end:
        found.append((start, end))


def _stops(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    mark = stop[0]
    after = text[stop.end() : stop.end() + 2].lstrip()
    if mark[-1] in "\"'”’" and after[:1].islower():
        return False
    if mark[0] != "." or len(mark) > 1 or stop.end() >= end:
        return True
    last = _LAST_WORD.search(text, max(begin, stop.start() - 12), stop.start())
    if last is None:
        return True
    word = last[0].casefold()
    if "." in word and after[:1].islower():
        return False
    return not (word in _SHORT or (len(word) == 1 and word.isalpha() and word != "i") or _numbered(text, begin, last))


def _numbered(text: str, begin: int, last: re.Match[str]) -> bool:
    """Whether "1" before the full stop is the number of an item at its beginning."""
    return last[0].isdigit() and not text[begin : last.start()].strip()


def _line_ends(text: str, stop: int, after: int, end: int) -> bool:
    """Whether a line break is the end of a sentence, and not the wrapping of one."""
    line = text.rfind("\n", 0, stop) + 1
    following = text[after : min(end, after + 20)].lstrip(" \t")
    if following[:1].isspace():
        if following[0] == "\n":
            return True
        following = following.lstrip()
    elif not following[:1].isalpha() and (not following or _BULLET.match(text, after, end)):
        return True
    if following[:1].islower():
        return text[line:stop].rstrip()[-1:] in ",:" and stop - line < ADDRESS
    return stop - line < WRAPPED


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What is longer than any sentence, cut at spaces."""
    while end - start > CAP:
        middle = text.rfind(" ", start + CAP // 2, start + CAP)
        middle = start + CAP if middle < 0 else middle
        yield start, middle
        start = middle
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


@frozen
class Folded:
    """
    A sentence with straight quotes and single spaces, and the way back to the places it came from.

    `cuts` are the places in `text` before which something was left out, `lost` how much was up to there.
    """

    text: str
    cuts: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()

    def start(self, place: int) -> int:
        """The place in the sentence where a character of the folded text stands."""
        index = bisect_right(self.cuts, place)
        return place + self.lost[index - 1] if index else place

    def end(self, place: int) -> int:
        """The place in the sentence right after the last of the folded characters before `place`."""
        return self.start(place - 1) + 1 if place else 0


_LIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " "})
_BREAKS = str.maketrans("\t\r\f\v", "    ")
_DRESS, _ACCENTS = "\uff01-\uff5e\U0001d400-\U0001d7ff", "\u0300-\u036f"
"""Letters in another dress (full width, and mathematical bold as used for emphasis), and accents written apart."""
_STYLED = re.compile(f"[{_DRESS}]|[^\\W\\d_][{_ACCENTS}]+")
_DRESSED = re.compile(f"[{_DRESS}{_ACCENTS}]")
_HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
"""Signs that nobody sees: soft hyphens, spaces without width, marks of direction."""
_RUN = re.compile(r"\s(?:\s+|(?=[,.;:?!](?:\s|$)))")
_RUN_OR_HIDDEN = re.compile(rf"\s(?:[\s{_HIDDEN}]+|(?=[,.;:?!](?:\s|$)))|[{_HIDDEN}]+")
_MARK = re.compile(r"[,.;:?!](?:\s|$)")
_GAPS = ("  ", " ,", " .", " ;", " :", " ?", " !")
"""Where an ordinary line has none of these there is nothing to fold: found in less time."""


def like(text: str) -> str:
    """A text with straight quotes and letters in their usual dress; every character stays where it is."""
    if text.isascii():
        return text.translate(_LIKE) if "`" in text else text
    plain = text.translate(_LIKE)
    return plain if plain.isascii() or _DRESSED.search(plain) is None else _STYLED.sub(_undressed, plain)


def _undressed(found: re.Match[str]) -> str:
    """The usual form of a letter, with signs that nobody sees for accents that it took up."""
    return normalize("NFKC", found[0]).ljust(len(found[0]), "\u00ad")


def fold(text: str) -> Folded:
    """A sentence in the form in which cues are looked for; a character stays one character, or is left out."""
    plain = like(text).replace("\n", " ")
    runs = _RUN
    if not plain.isprintable():
        plain, runs = plain.translate(_BREAKS), _RUN_OR_HIDDEN
    elif plain.isascii() and not any(map(plain.__contains__, _GAPS)):
        return Folded(plain)
    gaps = list(runs.finditer(plain))
    out: list[str] = []
    cuts: list[int] = []
    lost: list[int] = []
    at = length = 0
    for gap in gaps:
        kept = gap.start() + (gap[0][0].isspace() and _MARK.match(plain, gap.end()) is None)
        out.append(plain[at:kept])
        length += kept - at
        at = gap.end()
        cuts.append(length)
        lost.append(at - length)
    out.append(plain[at:])
    return Folded("".join(out), tuple(cuts), tuple(lost))


_SPACED = str.maketrans(
    dict.fromkeys('.,;:!?()[]{}"*_/+-<>=#', " ") | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff")
)
"""For signs that stand beside words, spaces; for those that nobody sees, nothing."""


@lru_cache(maxsize=8)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, as spaces and the signs beside words part them; the last are kept."""
    return tuple(like(text).lower().translate(_SPACED).split())


_OFTEN = frozenset(("an", "be"))
"""Words beside those in a hurry that tell nothing."""


class Hurried:
    """What is written in a hurry, and what it stands for: both in small letters."""

    def __init__(self, short: Mapping[str, str]) -> None:
        self._short = short
        self._signs: dict[str, list[frozenset[str]]] = {}
        for words in map(frozenset, map(words_of, short)):
            sign = min(sorted(words), key=lambda word: (word in _OFTEN, len(word)))
            self._signs.setdefault(sign, []).append(words)
        longest_first = sorted(short, key=len, reverse=True)
        self._pattern = re.compile(rf"\b(?<!')(?:{'|'.join(map(re.escape, longest_first))})(?![\w'])", re.IGNORECASE)

    def is_in(self, text: str) -> bool:
        """Whether something in a text may be written in a hurry: looked at once, before its sentences are."""
        words = words_of(text)
        if self._signs.keys().isdisjoint(words):
            return False
        there = frozenset(words)
        return any(phrase <= there for sign in there & self._signs.keys() for phrase in self._signs[sign])

    def written_out(self, folded: Folded) -> Folded:
        """The same with "you" for "u"; the way back leads from a word to what stands there."""
        if not self.is_in(folded.text):
            return folded
        out: list[str] = []
        cuts: list[int] = []
        lost: list[int] = []
        at = length = passed = 0

        def leads_back(place: int, to: int) -> None:
            cuts.append(place)
            lost.append(folded.start(to) - place)

        for found in self._pattern.finditer(folded.text):
            start, end = found.span()
            while passed < len(folded.cuts) and folded.cuts[passed] < end:
                if folded.cuts[passed] <= start:
                    leads_back(length + folded.cuts[passed] - at, folded.cuts[passed])
                passed += 1
            out += folded.text[at:start], self._short[found[0].lower()]
            length += start - at + len(out[-1])
            leads_back(length - 1, end - 1)
            at = end
        for cut in folded.cuts[passed:]:
            leads_back(length + cut - at, cut)
        return Folded("".join((*out, folded.text[at:])), tuple(cuts), tuple(lost))


_QUOTED = re.compile(r"\"[^\"\n]{1,400}\"|“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|«[^«»]{1,400}»")


@frozen
class Quoted:
    """Where the words of others stand in quotation marks."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def covers(self, place: int) -> bool:
        """Whether a place is inside quotation marks."""
        index = bisect_right(self.starts, place) - 1
        return index >= 0 and place < self.ends[index]


def quoted(text: str) -> Quoted:
    """The stretches of a text in quotation marks, at most 400 characters each."""
    found = [match.span() for match in _QUOTED.finditer(text)]
    return Quoted(tuple(start for start, _ in found), tuple(end for _, end in found))
