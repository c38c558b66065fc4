"""What the reader of text sees in a draft, sorted as the rules need it: acts, their places, the body, the opening."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from networking_rules.logic.facts import SpanList
from networking_rules.memo import remembered
from networking_rules.model import Draft
from networking_rules.suppressions import blanked
from networking_rules.text import Act, Phrasebook, Reading, Sentence, read, size_of

SURE_ONLY = frozenset({"offer", "guilt", "entitlement", "strings", "desperation", "placeholder"})
"""Kinds that errors rest on, and gives, which excuse an ask: only their strong cues count."""
OPENING = 2
"""How many sentences are the opening of a message (a greeting is none of them)."""
GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|guten (?:morgen|tag|abend))\b"
    r"(?:\s{1,3}(?:(?:mrs?|ms|dr|prof|herr|frau)\.|[^\s,.!?:]{1,40})){0,4}\s{0,3}[,!:.]?",
    re.I,
)
_LINK = re.compile(r"https?://[^\s<>()\[\]\"']{1,500}(?<![.,;:!?])", re.I)


@lru_cache(maxsize=512)
def _read(text: str, language: str | None, phrasebooks: tuple[Phrasebook, ...]) -> Reading:
    return read(blanked(text), language=language, phrasebooks=phrasebooks)


def reading(draft: Draft) -> Reading:
    """
    What the reader sees in a draft, comments to us left out; the last few are kept, since every fact asks for them.
    """
    return _read(draft.text, draft.language, draft.phrasebooks)


def acts(draft: Draft, *kinds: str, hints: bool = False) -> tuple[Act, ...]:
    """
    The acts of some kinds, in order; those that are the reader's own (their need, their deadline) left out.

    What a gift demands ("fill in the form to get it") is no ask. Of the kinds in `SURE_ONLY`, those that are only
    hinted are left out too, unless `hints` asks for them.
    """
    by_kind = _by_kind(draft)[hints]
    if len(kinds) == 1:
        return by_kind.get(kinds[0], ())
    found = [act for kind in kinds for act in by_kind.get(kind, ())]
    return tuple(sorted(found, key=lambda act: (act.start, act.end)))


@remembered
def _by_kind(draft: Draft) -> tuple[Mapping[str, tuple[Act, ...]], Mapping[str, tuple[Act, ...]]]:
    """The writer's own acts by kind: those that count, and the hinted ones with them."""
    seen = reading(draft)
    mine = [act for act in seen.acts if act.whose != "theirs"]
    given = any(act.strength == "strong" for act in seen.of("offer"))
    demands = seen.of("cost") if given else ()
    demanded = overlapping([act for act in mine if act.kind == "ask"], demands) if demands else frozenset[Act]()
    hinted: dict[str, tuple[Act, ...]] = {}
    for act in mine:
        if act not in demanded:
            hinted[act.kind] = (*hinted.get(act.kind, ()), act)
    sure = {
        kind: tuple(act for act in acts if act.strength == "strong") if kind in SURE_ONLY else acts
        for kind, acts in hinted.items()
    }
    return sure, hinted


def overlapping(some: Iterable[Act], others: Iterable[Act]) -> frozenset[Act]:
    """Those of the first acts that share words with one of the others."""
    places: dict[int, list[Act]] = {}
    for other in others:
        places.setdefault(other.sentence, []).append(other)
    return frozenset(
        act
        for act in some
        if any(act.start < other.end and other.start < act.end for other in places.get(act.sentence, ()))
    )


def spans(found: Sequence[Act]) -> SpanList:
    """The places of acts."""
    return [(act.start, act.end) for act in found]


def sure_asks(draft: Draft) -> Sequence[Act]:
    """Asks in so many words."""
    return [act for act in acts(draft, "ask") if act.strength == "strong"]


def weighty_asks(draft: Draft) -> Sequence[Act]:
    """The first ask of each sentence that asks, in so many words, for more than a click or a reply."""
    found = {act.sentence: act for act in reversed(sure_asks(draft)) if size_of(act.effort) > 1}
    return [found[index] for index in sorted(found)]


def blunt(draft: Draft) -> Sequence[Act]:
    """Blunt forms of asks that are made in so many words."""
    found = overlapping(acts(draft, "blunt"), sure_asks(draft))
    return sorted(found, key=lambda act: act.start)


def costs(draft: Draft) -> Sequence[Act]:
    """What receiving a gift of the draft demands of the reader: a meeting, a call, a form."""
    return acts(draft, "cost") if acts(draft, "offer") else ()


def excuses(draft: Draft) -> Sequence[Act]:
    """Apologies for nagging: reproaches that are only hinted."""
    return [act for act in acts(draft, "guilt", hints=True) if act.strength == "weak"]


def gives_first(draft: Draft) -> bool:
    """Whether the draft gives something before it asks."""
    giving, asking = acts(draft, "offer"), acts(draft, "ask")
    return bool(giving) and (not asking or giving[0].start < asking[0].start)


def body(draft: Draft) -> Sequence[Sentence]:
    """The sentences that are mine, the greeting left out."""
    return [sentence for sentence in reading(draft).sentences if not GREETING.fullmatch(sentence.text)]


def sure_needs(draft: Draft) -> Sequence[Act]:
    """Needs of mine in so many words."""
    return [act for act in acts(draft, "need") if act.strength == "strong"]


def opening_needs(draft: Draft) -> Sequence[Act]:
    """Needs of mine in the first two sentences after the greeting."""
    starts = {sentence.start for sentence in body(draft)[:OPENING]}
    sentences = reading(draft).sentences
    return [act for act in acts(draft, "need") if sentences[act.sentence].start in starts]


def gift_links(draft: Draft) -> SpanList:
    """Different links in sentences that give something, and in those right after them."""
    given = {act.sentence for act in acts(draft, "offer")}
    near = [s for i, s in enumerate(reading(draft).sentences) if not given.isdisjoint((i, i - 1))]
    places = [m for s in near for m in _LINK.finditer(draft.text, s.start, s.end)]
    return sorted({match.group(): match.span() for match in reversed(places)}.values())


def is_reply(draft: Draft) -> bool:
    """Whether the subject or the text shows that it answers something."""
    return draft.subject.strip().casefold().startswith(("re:", "aw:", "sv:", "antw:")) or bool(acts(draft, "invited"))
