"""Zones, sentences and acts put together: from a text to its `Reading`."""

from __future__ import annotations

import re

from networking_rules.text.acts import effort_of, find
from networking_rules.text.phrasebooks import Compiled
from networking_rules.text.reading import Act, Reading, Sentence
from networking_rules.text.sentences import Quoted, fold, quoted, spans
from networking_rules.text.zones import View, view_of

_NO_WORD = re.compile(r"(?<!\S)[^\w\s]+(?!\S)")
"""Signs that stand alone between spaces."""


def reading_of(text: str, language: str, book: Compiled) -> Reading:
    """Read a text with one phrasebook."""
    view = view_of(text)
    marks = quoted(view.text)
    sentences: list[Sentence] = []
    acts: list[Act] = []
    words = questions = 0
    for low, high in view.authored:
        for start, end in spans(view.text, low, high):
            told = view.text[start:end]
            words += len(told.split()) - len(_NO_WORD.findall(told))
            questions += "?" in told
            if end - start > 1 or told.isalnum():
                acts += _acts(view, start, told, len(sentences), marks, book)
            sentences.append(Sentence(view.start(start), view.end(end), told))
    acts.sort(key=lambda act: (act.start, act.end))
    return Reading(text, tuple(sentences), tuple(acts), words, questions, view.zones, language)


def _acts(view: View, begin: int, told: str, number: int, marks: Quoted, book: Compiled) -> list[Act]:
    folded = fold(told)
    acts: list[Act] = []
    for hit in find(folded, book):
        start, end = begin + folded.start(hit.start), begin + folded.end(hit.end)
        if marks.covers(start) or start >= end:
            continue
        first, last = view.start(start), view.end(end)
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
