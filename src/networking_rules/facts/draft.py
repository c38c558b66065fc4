"""Facts of a draft: what its text does, as `text.read` sees it, with the places where it does so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial

from networking_rules.logic import Facts, flag, number, text
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor, SpanList
from networking_rules.model import Draft
from networking_rules.suppressions import blanked
from networking_rules.text import Act, Reading, Sentence, read, size_of

SURE_ONLY = frozenset({"guilt", "entitlement", "strings", "desperation", "placeholder"})
"""Kinds that errors rest on: only their strong cues count."""
OPENING = 2
"""How many sentences are the opening of a message (a greeting is none of them)."""
SHINGLE = 5
ALIKE = 0.8
"""Share of common five-word runs from which two messages are the same one: the design's number."""


@lru_cache(maxsize=512)
def _read(text_: str, language: str | None) -> Reading:
    return read(blanked(text_), language=language)


def reading(draft: Draft) -> Reading:
    """
    What the reader sees in a draft, comments to us left out; the last few are kept, since every fact asks for them.
    """
    return _read(draft.text, draft.language)


def acts(draft: Draft, *kinds: str) -> tuple[Act, ...]:
    """The acts of some kinds, in order; those that are the reader's own (their need, their deadline) left out."""
    return tuple(
        act
        for act in reading(draft).acts
        if act.kind in kinds and act.whose != "theirs" and (act.strength == "strong" or act.kind not in SURE_ONLY)
    )


def _count(kind: str, draft: Draft) -> int:
    return len(acts(draft, kind))


def _any(kind: str, draft: Draft) -> bool:
    return bool(acts(draft, kind))


def _places(kind: str, draft: Draft) -> SpanList:
    return _spans(acts(draft, kind))


def _spans(found: Sequence[Act]) -> SpanList:
    return [(act.start, act.end) for act in found]


def _counted(kind: str, meaning: str) -> NumberDescriptor:
    return number(partial(_count, kind), spans=partial(_places, kind), meaning=meaning)


def _shown(kind: str, meaning: str) -> FlagDescriptor:
    return flag(partial(_any, kind), spans=partial(_places, kind), meaning=meaning)


def _sure_asks(draft: Draft) -> Sequence[Act]:
    return [act for act in acts(draft, "ask") if act.strength == "strong"]


def sure_asks(draft: Draft) -> int:
    """How many asks the draft makes in so many words."""
    return len(_sure_asks(draft))


def sure_ask_spans(draft: Draft) -> SpanList:
    """Where it makes them."""
    return _spans(_sure_asks(draft))


def ask_size(draft: Draft) -> int:
    """How much the draft's largest ask asks for, 1-5; 0 where it asks for nothing."""
    return max((size_of(act.effort) for act in acts(draft, "ask")), default=0)


def gives_first(draft: Draft) -> bool:
    """Whether the draft gives something before it asks."""
    giving, asking = acts(draft, "offer"), acts(draft, "ask")
    return bool(giving) and (not asking or giving[0].start < asking[0].start)


def body(draft: Draft) -> Sequence[Sentence]:
    """The sentences that are mine, the greeting left out."""
    return [sentence for sentence in reading(draft).sentences if not _GREETING.fullmatch(sentence.text)]


def _opening_needs(draft: Draft) -> Sequence[Act]:
    mine = [i for i, sentence in enumerate(reading(draft).sentences) if not _GREETING.fullmatch(sentence.text)]
    opening = frozenset(mine[:OPENING])
    return [act for act in acts(draft, "need") if act.sentence in opening]


_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?)\b[^.!?\n]{0,60}[,!:.]?", re.I
)


_LINK = re.compile(r"https?://[^\s<>()\[\]\"']{1,500}", re.I)
_MEETING = re.compile(
    r"\bmeet [A-Z]|\b(?:introduc|connect|mak)\w{1,4} (?:you )?(?:two|both|known|to each other|with each other)\b"
    r"|\byou (?:two|both) (?:should|ought to|have|share|may|might)\b|\bzusammenbring|\bmiteinander bekannt"
)
_ANNOUNCED = re.compile(
    r"\b(?:you(?:'re| are) (?:all |both |warmly |cordially |hereby )*invited|save the date|newsletter|unsubscribe"
    r"|(?:we|i) (?:are |am )?invit(?:e|ing) (?:you|everyone|all)|join us (?:for|at|on)|you (?:signed up|subscribed)"
    r"|einladung|laden (?:dich|euch|sie) (?:herzlich )?ein|rundbrief|abbestellen)\b",
    re.I,
)


def opening_needs(draft: Draft) -> int:
    """How many needs of mine stand in the first two sentences after the greeting."""
    return len(_opening_needs(draft))


def opening_need_spans(draft: Draft) -> SpanList:
    """Where they stand."""
    return _spans(_opening_needs(draft))


def pitches(draft: Draft) -> int:
    """How many different kinds of sales talk the draft holds."""
    return len({act.cue for act in acts(draft, "pitch")})


def about_them(draft: Draft) -> bool:
    """Whether the draft gives something or says something that is true of this reader alone."""
    return bool(acts(draft, "offer", "specific"))


def benefits(draft: Draft) -> int:
    """How many sentences have the reader as the one who gains."""
    return len({act.sentence for act in acts(draft, "benefit", "offer")})


def reasons(draft: Draft) -> int:
    """How many reasons or proofs are given."""
    return len(acts(draft, "reason"))


def _costs(draft: Draft) -> Sequence[Act]:
    return acts(draft, "cost") if acts(draft, "offer") else ()


def costs(draft: Draft) -> int:
    """How often receiving what the draft gives takes an effort of the reader: a meeting, a call, a form."""
    return len(_costs(draft))


def cost_spans(draft: Draft) -> SpanList:
    """Where it does."""
    return _spans(_costs(draft))


def link_spans(draft: Draft) -> SpanList:
    """The links in a draft that gives something."""
    if not acts(draft, "offer"):
        return ()
    found = {
        m.group(): m.span() for s in reading(draft).sentences for m in _LINK.finditer(draft.text, s.start, s.end)
    }
    return sorted(found.values())


def gift_links(draft: Draft) -> int:
    """How many different links a draft that gives something holds."""
    return len(link_spans(draft))


def wants(draft: Draft) -> bool:
    """Whether the draft wants something: it asks, tells a need or sells."""
    return bool(acts(draft, "ask", "need", "pitch"))


def introduces(draft: Draft) -> bool:
    """Whether the draft makes two people known to each other."""
    return any(_MEETING.search(sentence.text) for sentence in reading(draft).sentences)


def sentences(draft: Draft) -> int:
    """How many sentences are mine, the greeting left out."""
    return len(body(draft))


def words(draft: Draft) -> int:
    """How many words are mine, without quotes and signature."""
    return reading(draft).words


def characters(draft: Draft) -> int:
    """How many characters are mine, without quotes and signature."""
    return sum(len(sentence.text) for sentence in reading(draft).sentences)


def questions(draft: Draft) -> int:
    """How many questions it asks."""
    return reading(draft).questions


def recipients(draft: Draft) -> int:
    """How many people it goes to by To and Bcc; one where nobody is named."""
    return max(1, len(draft.recipients))


def channel(draft: Draft) -> str:
    """The medium: email, linkedin, phone, in person, ..."""
    return draft.channel.casefold()


def is_reply(draft: Draft) -> bool:
    """Whether the subject or the text shows that it answers something."""
    return draft.subject.strip().casefold().startswith(("re:", "aw:", "sv:", "antw:")) or bool(acts(draft, "invited"))


class DraftFacts(Facts[Draft]):
    """A message that is not yet sent."""

    part = "draft"
    rank = 4
    asks = _counted("ask", "How many asks the draft makes, the hinted ones included")
    sure_asks = number(sure_asks, spans=sure_ask_spans)
    ask_size = number(ask_size, spans=partial(_places, "ask"))
    gives = _counted("offer", "How many things the draft gives or offers")
    gives_first = flag(gives_first)
    strings = _counted("strings", "How often a give is tied to a return")
    needs = _counted("need", "How many needs of my own it tells")
    opening_needs = number(opening_needs, spans=opening_need_spans)
    desperation = _counted("desperation", "How often it pleads or tells of despair")
    urgency = _counted("urgency", "How often it puts a deadline of mine on the reader")
    guilt = _counted("guilt", "How often it reproaches the reader for silence")
    entitlement = _counted("entitlement", "How often it claims that the reader owes something")
    pitches = number(pitches, spans=partial(_places, "pitch"))
    flattery = _counted("flattery", "How often it praises without naming a work")
    generic = _counted("generic", "How many phrases fit any reader")
    placeholders = _counted("placeholder", "How many merge fields were left unfilled")
    thanks = _counted("thanks", "How often it thanks")
    specifics = _counted("specific", "How many things it says that are true of this reader alone")
    about_them = flag(about_them, spans=partial(_places, "specific"))
    benefits = number(benefits)
    reasons = number(reasons, spans=partial(_places, "reason"))
    vague = _counted("vague", "How many asks are too vague to be answered")
    blunt = _counted("blunt", "How many asks have a blunt form")
    costs = number(costs, spans=cost_spans)
    gift_links = number(gift_links, spans=link_spans)
    introduces = flag(introduces)
    wants = flag(wants)
    social = _shown("social", "Whether it is thanks, congratulation, condolence or an agreed date")
    is_reply = flag(is_reply, spans=partial(_places, "invited"))
    sentences = number(sentences)
    words = number(words)
    characters = number(characters)
    questions = number(questions)
    recipients = number(recipients)
    channel = text(channel, actionable=True)


def placeholders(drafts: tuple[Draft, ...]) -> int:
    """How many merge fields a single draft has left unfilled; a set of drafts is judged one by one."""
    return _count("placeholder", drafts[0]) if len(drafts) == 1 else 0


def placeholder_spans(drafts: tuple[Draft, ...]) -> SpanList:
    """Where they are."""
    return _places("placeholder", drafts[0]) if len(drafts) == 1 else ()


def alike(drafts: tuple[Draft, ...]) -> int:
    """How many of the drafts are the same message, names aside: the largest such group."""
    prints = [_shingles(draft) for draft in drafts]
    best = 1 if prints else 0
    for one in prints:
        best = max(best, sum(_overlap(one, other) >= ALIKE for other in prints))
    return best


def _shingles(draft: Draft) -> frozenset[tuple[str, ...]]:
    """Runs of five words; words with a capital inside a sentence are names and are left out."""
    found: list[str] = []
    for sentence in reading(draft).sentences:
        if _GREETING.fullmatch(sentence.text):
            continue
        tokens = _WORD.findall(sentence.text)
        found += [token.casefold() for i, token in enumerate(tokens) if i == 0 or not token[0].isupper()]
    if len(found) < SHINGLE:
        return frozenset({tuple(found)})
    return frozenset(tuple(found[i : i + SHINGLE]) for i in range(len(found) - SHINGLE + 1))


_WORD = re.compile(r"[\w'’]+")


def _overlap(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


def announced(drafts: tuple[Draft, ...]) -> bool:
    """Whether every draft is an invitation, an announcement of a day or a newsletter that was asked for."""
    return all(any(_ANNOUNCED.search(s.text) for s in reading(draft).sentences) for draft in drafts)


class DraftsFacts(Facts[tuple[Draft, ...]]):
    """All drafts that are checked together."""

    part = "drafts"
    rank = 8
    placeholders = number(placeholders, spans=placeholder_spans)
    alike = number(alike)
    announced = flag(announced)
