"""Facts of drafts that are checked together: unfilled fields, and the same words to several people."""

from __future__ import annotations

import re

from networking_rules.facts.seen import GREETING, acts, reading, spans
from networking_rules.logic import Facts, flag, number
from networking_rules.logic.facts import FlagDescriptor, NumberDescriptor, SpanList
from networking_rules.model import Draft

SHINGLE = 5
ALIKE = 0.8
"""Share of common five-word runs from which two messages are the same one: the design's number."""
_ANNOUNCED = re.compile(
    r"\b(?:you(?:['’]re| are) (?:all |both |warmly |cordially |hereby ){0,3}invited|save the date|newsletter"
    r"|unsubscribe|(?:we|i) (?:are |am )?invit(?:e|ing) (?:you|everyone|all)|join us (?:for|at|on)"
    r"|you (?:signed up|subscribed)|einladung|laden (?:dich|euch|sie) (?:herzlich )?ein|rundbrief|abbestellen)\b",
)
"""In small letters."""
_SIGNS = ("invit", "save the", "newsletter", "subscribe", "join us", "signed up", "einladung", "laden", "rundbrief",
          "abbestellen")  # fmt: skip
"""A draft that holds none of these announces nothing."""
_WORD = re.compile(r"[\w'’]+")
_Runs = frozenset[tuple[str, ...]]


def placeholders(drafts: tuple[Draft, ...]) -> int:
    """How many merge fields a single draft has left unfilled; a set of drafts is judged one by one."""
    return len(placeholder_spans(drafts))


def placeholder_spans(drafts: tuple[Draft, ...]) -> SpanList:
    """Where they are."""
    return spans(acts(drafts[0], "placeholder")) if len(drafts) == 1 else ()


def alike(drafts: tuple[Draft, ...]) -> int:
    """How many of the drafts are the same message, names aside: the largest such group."""
    if len(drafts) < 2:
        return len(drafts)
    prints = [_runs(draft) for draft in drafts]
    best = 1
    for one in prints:
        best = max(best, sum(_common(one, other) >= ALIKE for other in prints))
    return best


def _runs(draft: Draft) -> _Runs:
    """Runs of five words; words with a capital inside a sentence are names and are left out."""
    found: list[str] = []
    for sentence in reading(draft).sentences:
        if GREETING.fullmatch(sentence.text):
            continue
        tokens = _WORD.findall(sentence.text)
        found += [token.casefold() for i, token in enumerate(tokens) if i == 0 or not token[0].isupper()]
    if len(found) < SHINGLE:
        return frozenset({tuple(found)})
    return frozenset(tuple(found[i : i + SHINGLE]) for i in range(len(found) - SHINGLE + 1))


def _common(one: _Runs, other: _Runs) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


def announced(drafts: tuple[Draft, ...]) -> bool:
    """Whether every draft is an invitation, an announcement of a day or a newsletter that was asked for."""
    return all(map(_announces, drafts))


def _announces(draft: Draft) -> bool:
    told = "\n".join([sentence.text for sentence in reading(draft).sentences]).lower()
    return any(map(told.__contains__, _SIGNS)) and _ANNOUNCED.search(told) is not None


class DraftsFacts(Facts[tuple[Draft, ...]]):
    """All drafts that are checked together."""

    part = "drafts"
    rank = 8
    placeholders: NumberDescriptor = number(placeholders, spans=placeholder_spans)
    alike: NumberDescriptor = number(alike)
    announced: FlagDescriptor = flag(announced)
