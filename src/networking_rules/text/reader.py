"""Zones, sentences and acts put together: from a text to its `Reading`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from networking_rules.text.acts import Reader, effort_of, find
from networking_rules.text.phrasebooks import Compiled
from networking_rules.text.reading import Act, Reading, Sentence
from networking_rules.text.sentences import Quoted, fold, quoted, spans
from networking_rules.text.zones import View, view_of


def reading_of(text: str, language: str, book: Compiled) -> Reading:
    """Read a text with one phrasebook."""
    view = view_of(text)
    marks, hasty = quoted(view.text), book.hurried.is_in(view.text)
    sentences: list[Sentence] = []
    acts: list[Act] = []
    words = questions = 0
    for low, high in view.authored:
        zone = view.text[low:high]
        words += _words_in(zone)
        for start, end in spans(view.text, low, high):
            told = view.text[start:end]
            questions += "?" in told
            if end - start > 1 or told.isalnum():
                acts += _acts(view, start, told, len(sentences), marks, book, hasty)
            sentences.append(Sentence(*view.span(start, end), told))
    acts += _told_first(sentences, acts)
    acts += _unfilled(view, len(sentences), marks, book)
    acts.sort(key=lambda act: (act.start, act.end))
    return Reading(text, tuple(sentences), tuple(acts), words, questions, view.zones, language)


def cues_in(text: str, book: Compiled) -> frozenset[str]:
    """The names of the cues that see something in the sentences of a text, whatever is made of it."""
    told = (fold(text[start:end]) for start, end in spans(text, 0, len(text)))
    written = (book.hurried.written_out(one).text for one in told)
    return frozenset(hit.cue.name for one in written for hit in Reader(one, book).candidates())


_FIELD = re.compile(r"[\[{<%$]|[A-Z_]{4}")
"""What stands in a merge field: signs, or capitals."""


def _unfilled(view: View, sentences: int, marks: Quoted, book: Compiled) -> list[Act]:
    """Merge fields in the signature, which is the writer's own as well; they count to the last sentence."""
    return [
        act
        for low, high in view.signed
        if sentences
        for start, end in spans(view.text, low, high)
        if _FIELD.search(view.text, start, end)
        for act in _acts(view, start, view.text[start:end], sentences - 1, marks, book, hasty=False)
        if act.kind == "placeholder"
    ]


_WORDLY = re.compile(r"\w")


def _words_in(zone: str) -> int:
    """How many of the pieces between spaces are more than signs."""
    pieces = zone.split()
    odd = [piece for piece in pieces if not piece[0].isalnum()]
    return len(pieces) - sum(_WORDLY.search(piece) is None for piece in odd)


LEAST_STATEMENT = 4
"""A statement has at least so many words."""
_TELLS_NOTHING = frozenset(
    {"need", "desperation", "urgency", "guilt", "entitlement", "strings", "pitch", "flattery", "generic"}
    | {"placeholder", "social", "thanks"}
)
"""Kinds of acts: a sentence with one of them tells the reader nothing that is of use."""


def tells(sentence: Sentence, kinds: Set[str]) -> bool:
    """Whether a sentence with acts of some kinds is a plain statement: it asks nothing and tells something."""
    return "?" not in sentence.text and len(sentence.text.split()) >= LEAST_STATEMENT and not kinds & _TELLS_NOTHING


def _told_first(sentences: Sequence[Sentence], acts: Iterable[Act]) -> list[Act]:
    """
    The first plain statement before the first ask, as a weak offer: to tell somebody something is to give a little.

    It shows the order of a message ("the gate is open from nine; could you ..."). Rules do not count it.
    """
    kinds: dict[int, set[str]] = {}
    for act in acts:
        kinds.setdefault(act.sentence, set()).add(act.kind)
    if not any("ask" in found for found in kinds.values()):
        return []
    for number, sentence in enumerate(sentences):
        found = kinds.get(number, set())
        if found & {"ask", "offer"}:
            return []
        if not tells(sentence, found):
            continue
        start, end, told = sentence.start, sentence.end, sentence.text
        return [Act("offer", start, end, told, "offer.tells-first", "weak", sentence=number)]
    return []


def _acts(view: View, begin: int, told: str, number: int, marks: Quoted, book: Compiled, hasty: bool) -> list[Act]:
    folded = book.hurried.written_out(fold(told)) if hasty else fold(told)
    acts: list[Act] = []
    for hit in find(folded.text, book):
        start, end = begin + folded.start(hit.start), begin + min(folded.end(hit.end), len(told))
        if marks.covers(start) or start >= end:
            continue
        first, last = view.span(start, end)
        cue = hit.cue
        acts.append(
            Act(
                cue.kind,
                first,
                last,
                view.source[first:last],
                cue.name,
                cue.strength,
                cue.whose,
                effort_of(cue, folded.text[hit.start : hit.end], book),
                number,
            )
        )
    return acts
