"""Rewording a sentence of a draft by a pattern: ties, pleas, merge fields, orders."""

from __future__ import annotations

import re
from collections.abc import Sequence

from networking_rules.facts import seen
from networking_rules.findings import Edit
from networking_rules.fixes.cuts import with_stop
from networking_rules.fixes.ways import Way, sentence_of, whole
from networking_rules.model import Draft
from networking_rules.text import Act

_IF = r"(?:but only if|only if|if|once|when|as soon as|provided(?: that)?|as long as|in case)"
_FREE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I | re.S), giving)
    for pattern, giving in (
        # "If you list us, I will send the plans." -> "I will send the plans."
        (_IF + r"\s+you\b[^,.!?]{1,200},\s*(?:then\s+)?((?:i|we)\b.{1,300})", r"\1"),
        # "I will send the plans if you list us." -> "I will send the plans."
        (r"((?:i|we)\b.{1,300}?),?\s+" + _IF + r"\s+you\b.{1,300}", r"\1"),
        # "If I send you the plans, will you list us?" -> "I can send you the plans."
        (
            r"if\s+(i|we)\s+(?:were to\s+|can\s+|could\s+)?([^,.!?]{1,200}),\s*(?:then\s+)?"
            r"(?:will|would|could|can|might)\s+you\b.{1,300}",
            r"\1 can \2",
        ),
        # "Here are the plans; in return, could you list us?" -> "Here are the plans."
        (
            r"(?!(?:if|when|once|as|since|because|while|whatever|should)\b)"
            r"(.{10,300}?)[,;:–—-]?\s+(?:(?:and|so|but)\s+)?(?:in return|in exchange)\b.{1,300}",
            r"\1",
        ),
    )
)
_TIED = re.compile(r",?\s(?:in return|in exchange)$", re.I)
_ENDS = ".!?… \"'”’)"
_DOUBLE = re.compile(r"\b(please)(?:[,.!\s]{1,4}(?:i beg you,?\s)?please\b){1,9}", re.I)
_NEAR = 20
_FAR = 200
_FIRST_NAME = re.compile(
    r"[\W_]*(?:(?:insert|the|their|contact|recipient|person|lead|prospect|client|customer|reader)(?:['’]s)?[\W_]+)*"
    r"(?:(?:first|given|vor)[\W_]*|f)?name(?:[\W_]+here)?[\W_]*(?:[|:].*)?",
    re.I | re.S,
)
"""A field for the first name of the reader, or for a name that may be that; neither a firm's nor the writer's."""
_TITLE = re.compile(r"(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev|the|herrn?|frau)\.?", re.I)
_TITLED = re.compile(rf"\b{_TITLE.pattern}\s*$", re.I)
_HAIL = re.compile(
    r"\s*(?:hi|hello|hey|dear|hallo|good (?:morning|afternoon|evening))\b"
    rf"(?:\s{{1,3}}{_TITLE.pattern})?[^.!?\n]{{0,40}}",
    re.I,
)
_GIVEN = re.compile(r"(?=..)[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NEEDS_NAME = {"dear": "Hello", "liebe": "Hallo", "lieber": "Hallo"}
_BLUNT = re.compile(
    r"(?:so\s|and\s)?(?:you\s(?:really\s|just\s)?(?:should|must|need to|have to|ought to|could|will)"
    r"|why\s(?:don['’]t|do not|not)(?:\syou)?)\s(?:please\s)?",
    re.I,
)


def given_freely(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
    """Each tied sentence with its give alone."""
    edits: list[Edit] = []
    for index in sorted({act.sentence for act in found}):
        sentence = seen.reading(draft).sentences[index]
        end = with_stop(draft.text, sentence.end)
        bare = draft.text[sentence.start : end].rstrip(_ENDS)
        match, giving = next(((m, g) for p, g in _FREE if (m := p.fullmatch(bare))), (None, ""))
        if match is None:
            return ()
        words = _TIED.sub("", match.expand(giving)).strip(" ,;:–—-")
        edits.append(Edit(sentence.start, end, f"{words[:1].upper()}{words[1:]}.", "give without a word of a return"))
    return edits


def one_please(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
    """One "please" for several in a row."""
    edits: dict[int, Edit] = {}
    for act in found:
        match = _DOUBLE.search(draft.text, max(0, act.start - _NEAR), act.end + _NEAR)
        if not match:
            return ()
        edits[match.start()] = Edit(match.start(), match.end(), match.group(1), "one please is enough")
    return tuple(edits.values())


def filled(name: str) -> Way:
    """Put the reader's first name where a field asks for it: not after a title, and only what is plainly one."""
    first = next(iter(name.split()), "")
    plain = _GIVEN.fullmatch(first) and not _TITLE.fullmatch(first)

    def fits(draft: Draft, act: Act) -> bool:
        titled = _TITLED.search(draft.text, max(0, act.start - _NEAR), act.start)
        return _FIRST_NAME.fullmatch(act.text) is not None and not titled

    def way(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
        if not plain or not all(fits(draft, act) for act in found):
            return ()
        return [Edit(act.start, act.end, first, "the reader's name") for act in found]

    return way


def fieldless(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
    """Fields in a greeting go alone, with the blank before them; elsewhere they go with their sentence."""
    hails = frozenset(act for act in found if _HAIL.fullmatch(draft.text, _line(draft, act), act.start))
    elsewhere = [act for act in found if act not in hails]
    cut = {act.sentence for act in elsewhere}
    named = [_nameless(draft, act) for act in found if act in hails and act.sentence not in cut]
    return (*named, *whole("no empty field")(draft, elsewhere))


def _nameless(draft: Draft, act: Act) -> Edit:
    """A greeting without the field and a title before it; "Dear" alone greets nobody and becomes "Hello"."""
    line = _line(draft, act)
    words = draft.text[line : act.start].strip()
    word = _TITLED.sub("", words).strip()
    if word.casefold() in _NEEDS_NAME or word != words:
        return Edit(line, act.end, _NEEDS_NAME.get(word.casefold(), word), "no empty field")
    start = act.start - 1 if draft.text.endswith(" ", 0, act.start) else act.start
    return Edit(start, act.end, "", "no empty field")


def _line(draft: Draft, act: Act) -> int:
    return draft.text.rfind("\n", max(0, act.start - _FAR), act.start) + 1


def could_you(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
    """Orders as questions: "You should send me the list." becomes "Could you send me the list?"."""
    edits: dict[int, Edit] = {}
    for act in found:
        sentence = sentence_of(draft, act)
        match = _BLUNT.match(draft.text, sentence.start, sentence.end)
        if not match:
            return ()
        end = with_stop(draft.text, sentence.end)
        rest = draft.text[match.end() : end].rstrip(_ENDS)
        edits[act.sentence] = Edit(sentence.start, end, f"Could you {rest}?", "ask, do not tell")
    return tuple(edits.values())
