"""
The engine: from a sentence to the acts in it, by the cues of a phrasebook.

A sentence is cut into words once. Each word is looked up among the first words of the cues, and only the cues
found there are tried, at that place: so most cues are never run, and all gaps in them being bounded, the time is
linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from networking_rules.text.phrasebooks import NOTHING, WORD, Compiled, Cue, Ready
from networking_rules.text.sentences import Folded

MOST_PER_SENTENCE = 60
"""More acts than this in one sentence are not told: no sentence that a person wrote has as many."""

_BREAK = re.compile(r"[;:.…()\[\]\"“”*•>|!?]|\s[-–—]+\s?|--|—|,")
_CLAUSE_END = re.compile(
    r";|\s[-–—]{1,2}\s|—|\s\(|,\s(?:but|because|since|as\s(?:i|we|it|the|my|our)|so\s(?:i|we|that|you)|and\s(?:i|we|then))\b",
    re.IGNORECASE,
)
_TAIL = " \t\n.!?,;:…\"')]”*_"


@frozen
class Found:
    """An act inside a folded sentence: its place there, and the cue that saw it."""

    start: int
    end: int
    matched: int
    cue: Cue
    effort: str | None


def find(sentence: Folded, book: Compiled) -> list[Found]:
    """The acts in one sentence, by place."""
    seen = list(_candidates(sentence.text, book))
    hidden = [(hit.start, hit.matched) for hit in seen if hit.cue.kind == NOTHING]
    kept = [hit for hit in seen if hit.cue.kind != NOTHING and not _inside(hit.start, hidden)]
    offered = [(hit.start + 1, hit.matched) for hit in kept if hit.cue.kind == "offer" and hit.cue.span != "sentence"]
    kept = [hit for hit in kept if hit.cue.kind != "ask" or not _inside(hit.start, offered)]
    return _settle(kept)[:MOST_PER_SENTENCE]


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _candidates(text: str, book: Compiled) -> Iterator[Found]:
    level, before, end_before, count = _START, "", 0, 0
    frame = text[:_FRAME_LOOK].lstrip("\"'([*-> ").partition(" ")[0].casefold() in book.framers
    for number, found in enumerate(WORD.finditer(text)):
        start = found.start()
        word = found[0].casefold()
        if end_before and level == _INSIDE:
            level = _level(text, end_before, start, frame or number <= _VOCATIVE)
        cues = book.anywhere.get(word, ())
        if level == _START:
            cues = book.start.get(word, ()) + cues
        if level != _INSIDE:
            cues = book.clause.get(word, ()) + cues
        for ready in cues:
            hit = _try(ready, text, start, before, book)
            if hit is not None:
                count += 1
                yield hit
        if count > 4 * MOST_PER_SENTENCE:
            return
        if word not in book.openers or (level == _INSIDE and word not in book.joining):
            level = _INSIDE
        elif level == _INSIDE:
            level = _CLAUSE
        before, end_before = word, found.end()


_INSIDE, _CLAUSE, _START = 0, 1, 2
_FRAME_LOOK = 24
_VOCATIVE = 3
"""A comma after at most so many words sets off a name or an adverb: the sentence begins after it."""


def _level(text: str, end_before: int, start: int, fresh: bool) -> int:
    """Whether the word at `start` begins a sentence in all but the full stop, a clause, or neither."""
    between = _BREAK.search(text, end_before, start)
    if between is None:
        return _INSIDE
    return _START if between[0] != "," or fresh else _CLAUSE


def _try(ready: Ready, text: str, start: int, before: str, book: Compiled) -> Found | None:
    cue = ready.cue
    if before in cue.after:
        return None
    match = ready.match.match(text, start)
    if match is None or (ready.unless is not None and ready.unless.search(text)):
        return None
    begin, end = _span(cue, text, start, match.end())
    return Found(begin, end, match.end(), cue, cue.effort or _effort(cue, text[begin:end], book))


def _span(cue: Cue, text: str, start: int, matched: int) -> tuple[int, int]:
    if cue.span == "match":
        return start, matched
    if cue.span == "sentence":
        end, start = len(text), len(text) - len(text.lstrip())
    else:
        stop = _CLAUSE_END.search(text, matched)
        end = stop.start() if stop else len(text)
    trimmed = len(text[:end].rstrip(_TAIL))
    return start, max(trimmed, min(matched, end))


def _effort(cue: Cue, text: str, book: Compiled) -> str | None:
    if cue.kind != "ask":
        return None
    return next((name for name, shown in book.efforts if shown.search(text)), None)


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
