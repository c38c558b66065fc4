"""
The engine: from a sentence to the acts in it, by the cues of a phrasebook.

A sentence is cut into words once. Each word is looked up among the first words of the cues, and only the cues
found there are tried, at that place: so most cues are never run, and all gaps in them being bounded, the time is
linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from attrs import frozen

from networking_rules.text.phrasebooks import NOTHING, WORD, Compiled, Cue, Levels, Ready
from networking_rules.text.sentences import Folded

HIDDEN = frozenset({"ask", "offer", "need", "desperation", "urgency", "vague", "blunt"})
"""What a cue of kind "nothing" hides."""
MOST_TRIES = 36
"""A cue is tried at so many places of one sentence, and no more."""
TRIES_FOR_A_HIT = 9
"""A cue that has fired is tried so much less often."""
MOST_PER_SENTENCE = 60
"""More acts than this in one sentence are not told: no sentence that a person wrote has as many."""

_BREAK = re.compile(r"[;:.…()\[\]\"“”*•>|!?]|\s[-–—]+\s?|--|—|,")
_CLAUSE_END = re.compile(
    r";|\s[-–—]{1,2}\s|—|\s\(|,\s(?:but|because|since|as\s(?:i|we|it|the|my|our)|so\s(?:i|we|that|you)|and\s(?:i|we|then))\b",
    re.IGNORECASE,
)
_TAIL = frozenset(" \t\n.!?,;:…\"')]”*_")


@frozen
class Found:
    """An act inside a folded sentence: its place there, and the cue that saw it."""

    start: int
    end: int
    matched: int
    cue: Cue


def find(sentence: Folded, book: Compiled) -> list[Found]:
    """The acts in one sentence, by place."""
    seen = Reader(sentence.text, book).candidates()
    if not seen:
        return seen
    hidden = [(hit.start, hit.matched) for hit in seen if hit.cue.kind == NOTHING]
    kept = [
        hit for hit in seen if hit.cue.kind != NOTHING and not (hit.cue.kind in HIDDEN and _inside(hit.start, hidden))
    ]
    offered = [(hit.start + 1, hit.matched) for hit in kept if hit.cue.kind == "offer" and hit.cue.span != "sentence"]
    kept = [hit for hit in kept if hit.cue.kind != "ask" or not _inside(hit.start, offered)]
    return _settle(kept)[:MOST_PER_SENTENCE]


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


class Reader:
    """One sentence while it is read: what is asked of the whole sentence is found out once."""

    def __init__(self, text: str, book: Compiled) -> None:
        self.text = text
        self.book = book
        self.tries: dict[str, int] = {}
        self.cleared: set[str] = set()
        self.ends: list[int] | None = None
        first = text[:_FRAME_LOOK].lstrip("\"'([*-> ").partition(" ")[0]
        self.framed: bool = first.casefold() in book.framers

    def candidates(self) -> list[Found]:
        """Whatever a cue sees, by the place where it begins."""
        found: list[Found] = []
        text, book = self.text, self.book
        known, pairs, openers, joining = book.known, book.pairs, book.openers, book.joining
        tokens = [(token[0].casefold(), token.start(), token.end()) for token in WORD.finditer(text)]
        level, before, end_before = _START, "", 0
        for number, (word, start, end) in enumerate(tokens):
            if level == _INSIDE and start - end_before != 1:
                level = self._level(end_before, start, number)
            cues = known.get(word, _NONE)[level]
            if word in pairs and number + 1 < len(tokens):
                cues += pairs[word].get(tokens[number + 1][0], _NONE)[level]
            for ready in cues:
                hit = self._try(ready, start, before)
                if hit is not None:
                    found.append(hit)
            if level != _INSIDE:
                if word not in openers:
                    level = _INSIDE
            elif word in joining:
                level = _CLAUSE
            before, end_before = word, end
        return found

    def _level(self, end_before: int, start: int, number: int) -> int:
        """Whether a word begins a sentence in all but the full stop, a clause, or neither."""
        between = _BREAK.search(self.text, end_before, start)
        if between is None:
            return _INSIDE
        return _START if between[0] != "," or self.framed or number <= _VOCATIVE else _CLAUSE

    def _try(self, ready: Ready, start: int, before: str) -> Found | None:
        cue = ready.cue
        name = cue.name
        tries = self.tries.get(name, MOST_TRIES)
        if not tries or before in cue.after:
            return None
        self.tries[name] = tries - 1
        match = ready.match(self.text, start)
        if match is None:
            return None
        if cue.unless and name not in self.cleared:
            if ready.unless(self.text):
                self.tries[name] = 0
                return None
            self.cleared.add(name)
        self.tries[name] = max(0, tries - TRIES_FOR_A_HIT)
        begin, end = self._span(cue, start, match.end())
        return Found(begin, end, match.end(), cue)

    def _span(self, cue: Cue, start: int, matched: int) -> tuple[int, int]:
        if cue.span == "match":
            return start, matched
        text = self.text
        if cue.span == "sentence":
            end, start = len(text), len(text) - len(text.lstrip())
        else:
            if self.ends is None:
                self.ends = [stop.start() for stop in _CLAUSE_END.finditer(text)]
            index = bisect_left(self.ends, matched)
            end = self.ends[index] if index < len(self.ends) else len(text)
        trimmed = end
        while trimmed > start and text[trimmed - 1] in _TAIL:
            trimmed -= 1
        return start, max(trimmed, min(matched, end))


def effort_of(cue: Cue, text: str, book: Compiled) -> str | None:
    """The class of what an ask asks for; None for what is no ask, or where it does not show."""
    if cue.kind != "ask" or cue.effort is not None:
        return cue.effort
    return next((name for name, shown in book.efforts if shown.search(text)), None)


_INSIDE, _CLAUSE, _START = 0, 1, 2
_NONE: Levels = ((), (), ())
_FRAME_LOOK = 24
_VOCATIVE = 3
"""A comma after at most so many words sets off a name or an adverb: the sentence begins after it."""


def _settle(hits: list[Found]) -> list[Found]:
    """One act for each kind and place; of an ask and an offer at one place, the one that says more."""
    longest: dict[int, Found] = {}
    for hit in hits:
        if hit.cue.kind in _EITHER:
            best = longest.get(hit.start)
            if best is None or hit.matched > best.matched:
                longest[hit.start] = hit
    kept: list[Found] = []
    last: dict[str, int] = {}
    for hit in sorted(hits, key=lambda h: (h.start, h.cue.strength != "strong", -h.matched)):
        key = hit.cue.name if hit.cue.kind == "pitch" else hit.cue.kind
        if hit.cue.kind in _EITHER and longest[hit.start].cue.kind != hit.cue.kind:
            continue
        at = last.get(key)
        if at is not None and hit.start < kept[at].end:
            if hit.cue.strength == "strong" and kept[at].cue.strength != "strong":
                kept[at] = hit
            continue
        last[key] = len(kept)
        kept.append(hit)
    return sorted(kept, key=lambda h: (h.start, h.end))


_EITHER = frozenset({"ask", "offer"})
