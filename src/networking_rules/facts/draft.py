"""Facts of a draft: what its text does, with the places where it does so."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from networking_rules.facts import seen
from networking_rules.facts.seen import acts, body, is_reply, reading, spans
from networking_rules.logic import Facts, flag, number, text
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor, SpanList, TextDescriptor
from networking_rules.model import Draft
from networking_rules.text import Act, size_of

Finder = Callable[[Draft], Sequence[Act]]
_MEETING = re.compile(
    r"\b[Mm]eet [A-Z]|(?i:\b(?:introduc|connect|mak)\w{1,4} (?:you )?(?:two|both|known|to each other)\b"
    r"|\byou (?:two|both) (?:should|ought to|have|share|may|might)\b|\bzusammenbring|\bmiteinander bekannt)"
)
_IN_MEETINGS = ("meet", "two", "both", "known", "each other", "zusammenbring", "miteinander")
"""Whatever `_MEETING` matches holds one of these: found in a tenth of the time."""


def _of(kinds: tuple[str, ...], draft: Draft) -> Sequence[Act]:
    return acts(draft, *kinds)


def _count(kinds: tuple[str, ...], draft: Draft) -> int:
    return len(acts(draft, *kinds))


def _how_many(find: Finder, draft: Draft) -> int:
    return len(find(draft))


def _any(find: Finder, draft: Draft) -> bool:
    return bool(find(draft))


def _where(find: Finder, draft: Draft) -> SpanList:
    return spans(find(draft))


def _found(find: Finder, meaning: str) -> NumberDescriptor:
    """How many acts a function finds, with their places."""
    return number(partial(_how_many, find), spans=partial(_where, find), meaning=meaning)


def _counted(meaning: str, *kinds: str) -> NumberDescriptor:
    """How many acts of some kinds there are, with their places."""
    return number(partial(_count, kinds), spans=partial(_where, partial(_of, kinds)), meaning=meaning)


def _shown(meaning: str, *kinds: str) -> FlagDescriptor:
    """Whether there are acts of some kinds; without places, for what a rule does not point at."""
    return flag(partial(_any, partial(_of, kinds)), meaning=meaning)


def ask_size(draft: Draft) -> int:
    """How much the draft's largest ask asks for, 1-5; 0 where it asks for nothing."""
    return max((size_of(act.effort) for act in acts(draft, "ask")), default=0)


def pitches(draft: Draft) -> int:
    """How many different kinds of sales talk the draft holds."""
    return len({act.cue for act in acts(draft, "pitch")})


def benefits(draft: Draft) -> int:
    """How many sentences have the reader as the one who gains."""
    return len({act.sentence for act in acts(draft, "benefit", "offer")})


def gift_links(draft: Draft) -> int:
    """How many different links stand where the draft gives something."""
    return len(seen.gift_links(draft))


def _may_introduce(text: str) -> bool:
    return any(map(text.lower().__contains__, _IN_MEETINGS))


def introduces(draft: Draft) -> bool:
    """Whether the draft makes two people known to each other."""
    likely = (sentence.text for sentence in reading(draft).sentences if _may_introduce(sentence.text))
    return _may_introduce(draft.text) and any(map(_MEETING.search, likely))


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
    """How many people it goes to by To and Bcc, each address once; one where nobody is named."""
    addresses = {named.rpartition("<")[2].rstrip("> ").strip().casefold() for named in draft.recipients}
    return max(1, len(addresses))


def channel(draft: Draft) -> str:
    """The medium: email, linkedin, phone, in person, or another."""
    return draft.channel.casefold()


class DraftFacts(Facts[Draft]):
    """A message that is not yet sent."""

    part = "draft"
    rank = 4
    asks: NumberDescriptor = _counted("How many asks the draft makes, the hinted ones included", "ask")
    sure_asks: NumberDescriptor = _found(seen.sure_asks, "How many asks the draft makes in so many words")
    weighty_asks: NumberDescriptor = _found(
        seen.weighty_asks, "How many sentences ask, in so many words, for more than a reply"
    )
    asking: FlagDescriptor = flag(partial(_any, seen.sure_asks), meaning="Whether the draft asks in so many words")
    wanting: FlagDescriptor = _shown(
        "Whether the draft wants something: it asks, hints, tells a need or sells", "ask", "need", "pitch"
    )
    ask_size: NumberDescriptor = number(ask_size, spans=partial(_where, partial(_of, ("ask",))))
    gives: NumberDescriptor = _counted("How many things the draft gives or offers", "offer")
    gives_first: FlagDescriptor = flag(seen.gives_first)
    strings: NumberDescriptor = _counted("How often a give is tied to a return", "strings")
    needs: NumberDescriptor = _counted("How many needs of my own it tells, the hinted ones included", "need")
    sure_needs: NumberDescriptor = _found(seen.sure_needs, "How many needs of my own it tells in so many words")
    opening_needs: NumberDescriptor = _found(
        seen.opening_needs, "How many needs of mine stand in the first two sentences"
    )
    desperation: NumberDescriptor = _counted("How often it pleads or tells of despair", "desperation")
    urgency: NumberDescriptor = _counted("How often it puts a deadline of mine on the reader", "urgency")
    reproaches: NumberDescriptor = _counted(
        "How often it blames the reader, or says that they owe me", "guilt", "entitlement"
    )
    excuses: NumberDescriptor = _found(
        seen.excuses, "How often it excuses itself for nagging: a reproach that is only hinted"
    )
    pitches: NumberDescriptor = number(pitches, spans=partial(_where, partial(_of, ("pitch",))))
    flattery: NumberDescriptor = _counted("How often it praises without naming a work", "flattery")
    generic: NumberDescriptor = _counted("How many phrases fit any reader", "generic")
    placeholders: NumberDescriptor = _counted("How many merge fields were left unfilled", "placeholder")
    thanks: NumberDescriptor = _counted("How often it thanks", "thanks")
    specifics: NumberDescriptor = _counted("How many things it says that are true of this reader alone", "specific")
    benefits: NumberDescriptor = number(benefits)
    reasons: NumberDescriptor = _counted("How many reasons or proofs are given", "reason")
    vague: NumberDescriptor = _counted("How many asks are too vague to be answered", "vague")
    blunt: NumberDescriptor = _found(seen.blunt, "How many asks have a blunt form")
    costs: NumberDescriptor = _found(
        seen.costs, "How often receiving what it gives takes an effort of the reader: a call, a form"
    )
    gift_links: NumberDescriptor = number(gift_links, spans=seen.gift_links)
    introduces: FlagDescriptor = flag(introduces)
    social: FlagDescriptor = _shown("Whether it is thanks, congratulation, condolence or an agreed date", "social")
    is_reply: FlagDescriptor = flag(is_reply)
    sentences: NumberDescriptor = number(sentences)
    words: NumberDescriptor = number(words)
    characters: NumberDescriptor = number(characters)
    questions: NumberDescriptor = number(questions, spans=partial(_where, partial(_of, ("question",))))
    recipients: NumberDescriptor = number(recipients)
    channel: TextDescriptor = text(channel, actionable=True)
