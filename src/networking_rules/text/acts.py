"""
The engine: from a sentence to the acts in it, by the cues of a phrasebook.

Each word is looked up among the first words of the cues, then the characters after it among those with which the
cues go on; only the cues found so are tried, at that place. So most cues are never run, and all gaps in them being
bounded, the time is linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from itertools import accumulate

from attrs import frozen

from networking_rules.text.openings import LOOK
from networking_rules.text.phrasebooks import ASCII_WORD, CLAUSE, INSIDE, NOTHING, START, WORD, Compiled, Cue, Ready

HIDDEN = frozenset({"ask", "offer", "need", "desperation", "urgency", "vague", "blunt"})
"""What a cue of kind "nothing" hides."""
MOST_PER_SENTENCE = 60
"""More acts than this in one sentence are not told: no sentence that a person wrote has as many."""

KEPT = 2_048
"""The acts of so many sentences are kept."""
MOST_OF_A_WORD = 30
"""A word that stands more often than this in one sentence begins no more acts in it."""

_BREAK = re.compile(r"[;:.…()\[\]\"“”*•>|!?]|\s[-–—]+\s?|--|—|,")
_CLAUSE_END = re.compile(
    r";|\s[-–—]{1,2}\s|—|\s\(|,\s(?:but|because|since|as\s(?:i|we|it|the|my|our)|so\s(?:i|we|that|you)|and\s(?:i|we|then))\b",
    re.IGNORECASE,
)
_TAIL = " \t\n.!?,;:…\"')]”*_"
_FRAME_LOOK = 24
_VOCATIVE = 3
"""A comma after at most so many words sets off a name or an adverb: the sentence begins after it."""


@frozen
class Found:
    """An act inside a folded sentence: its place there, and the cue that saw it."""

    start: int
    end: int
    matched: int
    cue: Cue


@lru_cache(maxsize=KEPT)
def find(text: str, book: Compiled) -> tuple[Found, ...]:
    """
    The acts in one folded sentence, by place.

    The last ones are kept: a draft that was changed in one place is read again, and people repeat themselves.
    """
    seen = Reader(text, book).candidates()
    if len(seen) < 2:
        return () if seen and seen[0].cue.kind == NOTHING else tuple(seen)
    hidden = _inside((hit.start, hit.matched) for hit in seen if hit.cue.kind == NOTHING)
    kept = [hit for hit in seen if hit.cue.kind not in HIDDEN or not hidden(hit.start)]
    kept = [hit for hit in kept if hit.cue.kind != NOTHING]
    offered = _inside(
        (hit.start + 1, hit.matched) for hit in kept if hit.cue.kind == "offer" and hit.cue.span != "sentence"
    )
    kept = [hit for hit in kept if hit.cue.kind != "ask" or not offered(hit.start)]
    return tuple(_settle(kept)[:MOST_PER_SENTENCE])


def effort_of(cue: Cue, text: str, book: Compiled) -> str | None:
    """The class of what an ask asks for; None for what is no ask, or where it does not show."""
    if cue.kind != "ask" or cue.effort is not None:
        return cue.effort
    lowered = text.lower()
    return next((name for name, shown in book.efforts if shown.search(text, lowered)), None)


def _inside(spans: Iterable[tuple[int, int]]) -> Callable[[int], bool]:
    """Whether a place is inside one of the spans."""
    places = sorted(spans)
    starts = [start for start, _ in places]
    furthest = list(accumulate((end for _, end in places), max))

    def holds(place: int) -> bool:
        index = bisect_right(starts, place)
        return index > 0 and place < furthest[index - 1]

    return holds


class Reader:
    """One sentence while it is read: what is asked of the whole sentence is found out once."""

    def __init__(self, text: str, book: Compiled) -> None:
        self.text = text
        self.book = book
        self.plain: bool = text.isascii()
        self.lowered: str = text.lower() if self.plain else text  # outside ASCII they may take more places
        self.silent: dict[Ready, bool] = {}

    def candidates(self) -> list[Found]:
        """Whatever a cue sees, in the order of the words."""
        text, words, plain, lowered = self.text, self.book.words, self.plain, self.lowered
        found: list[Found] = []
        times: dict[str, int] = {}
        level = START
        before: re.Match[str] | None = None
        for number, here in enumerate((ASCII_WORD if plain else WORD).finditer(lowered)):
            word = here[0]
            if not plain:
                word = word.casefold()
            trigger = words.get(word)
            if trigger is None:
                level = INSIDE
                before = here
                continue
            start, end = here.span()
            if level == INSIDE and before is not None and (start - before.end() != 1 or text[start - 1] != " "):
                level = self._level(before.end(), start, number)
            ahead = text[end : end + LOOK]
            likely = trigger.seen[level].get(ahead)
            if likely is None:
                likely = trigger.at(level, ahead)
            if likely:
                times[word] = so_far = times.get(word, 0) + 1
                for ready in likely if so_far <= MOST_OF_A_WORD else ():
                    small = ready.small if plain else None
                    match = small(lowered, start) if small else ready.match(text, start)
                    if match is not None and not self._silenced(ready, before):
                        found.append(Found(*self._span(ready.cue, start, match.end()), match.end(), ready.cue))
            if not trigger.opens or (level == INSIDE and not trigger.joins):
                level = INSIDE
            elif level == INSIDE:
                level = CLAUSE
            before = here
        return found

    def _level(self, end_before: int, start: int, number: int) -> int:
        """Whether the word at `start` begins a sentence in all but the full stop, a clause, or neither."""
        between = _break_in(self.text[end_before:start])
        if not between:
            return INSIDE
        return START if between != "," or number <= _VOCATIVE or self._framed else CLAUSE

    @cached_property
    def _framed(self) -> bool:
        """Whether the sentence begins with a frame such as "If you can,"."""
        return self.text[:_FRAME_LOOK].lstrip("\"'([*-> ").partition(" ")[0].casefold() in self.book.framers

    def _silenced(self, ready: Ready, before: re.Match[str] | None) -> bool:
        """Whether the word before, or anything in the sentence, says that a cue means nothing here."""
        if ready.cue.after and before is not None and before[0].casefold() in ready.cue.after:
            return True
        if not ready.cue.unless:
            return False
        silent = self.silent.get(ready)
        if silent is None:
            silent = self.silent[ready] = ready.unless.search(self.text, self.lowered) is not None
        return silent

    def _span(self, cue: Cue, start: int, matched: int) -> tuple[int, int]:
        text = self.text
        if cue.span == "match":
            return start, matched
        if cue.span == "sentence":
            end, start = len(text), len(text) - len(text.lstrip())
        else:
            index = bisect_left(self._clause_ends, matched)
            end = self._clause_ends[index] if index < len(self._clause_ends) else len(text)
        return start, max(len(text[:end].rstrip(_TAIL)), min(matched, end))

    @cached_property
    def _clause_ends(self) -> list[int]:
        ends: list[int] = []
        stop = _CLAUSE_END.search(self.text)
        while stop is not None:
            ends.append(stop.start())
            stop = _CLAUSE_END.search(self.text, stop.start() + 1)
        return ends


@lru_cache(maxsize=KEPT)
def _break_in(gap: str) -> str:
    """The first sign between two words after which a clause may begin; "" where there is none."""
    found = _BREAK.search(gap)
    return found[0] if found else ""


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
