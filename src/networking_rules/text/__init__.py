"""Stand-in until the reader of acts is here."""

from __future__ import annotations

import re

from attrs import frozen


@frozen
class Act:
    kind: str
    start: int
    end: int
    text: str
    cue: str
    strength: str = "strong"
    whose: str | None = "mine"
    effort: str | None = None
    sentence: int = 0


@frozen
class Sentence:
    start: int
    end: int
    text: str


@frozen
class Reading:
    text: str
    sentences: tuple[Sentence, ...]
    acts: tuple[Act, ...]
    words: int
    questions: int


_CUES = [
    ("ask", r"could you [^.?!]*|can i pick your brain[^.?!]*"),
    ("need", r"i need (?!to)[^.?!]*"),
    ("offer", r"here (is|are) [^.?!]*"),
    ("strings", r"if i [^.?!]*will you[^.?!]*"),
    ("desperation", r"last hope|please,? please"),
    ("placeholder", r"\{\{\w+\}\}"),
    ("pitch", r"free demo"),
    ("pitch", r"\d+% off"),
]


def read(text: str, *, language: str | None = None) -> Reading:
    sents = tuple(
        Sentence(m.start(), m.end(), m.group()) for m in re.finditer(r"[^.!?\n]+[.!?]?", text) if m.group().strip()
    )
    acts = []
    for kind, pat in _CUES:
        for m in re.finditer(pat, text, re.I):
            i = max((n for n, s in enumerate(sents) if s.start <= m.start()), default=0)
            acts.append(
                Act(
                    kind,
                    m.start(),
                    m.end(),
                    m.group(),
                    f"{kind}.{pat}",
                    effort="introduction" if "introduce" in m.group() else None,
                    sentence=i,
                )
            )
    return Reading(text, sents, tuple(sorted(acts, key=lambda a: a.start)), len(text.split()), text.count("?"))


def size_of(effort: str | None) -> int:
    return {"introduction": 3}.get(effort or "", 2)
