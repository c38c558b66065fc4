"""Ways to take acts out of a draft: with the clause, the phrase, the opening or the sentence that holds them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import evolve

from networking_rules.edits import apply_edits
from networking_rules.facts import seen
from networking_rules.findings import Edit
from networking_rules.fixes.cuts import cut, with_stop
from networking_rules.fixes.remains import echoes, reads_on
from networking_rules.model import Draft
from networking_rules.text import Act, Sentence

Way = Callable[[Draft, Sequence[Act]], Sequence[Edit]]
"""From a draft and some acts in it to edits that may take them out; () where this way cannot be gone."""
_JOINT = re.compile(
    r"\s{0,3}(?:[,;:–—-]\s{0,3})?\b(?:and|but|so|also|plus|then|und|aber)(?:\s(?:so|then|also))?[\s,]{0,3}$", re.I
)
_STARTS = 3
"""Words that a sentence has at least when its second clause is cut."""
_PHRASE = 6
"""Words that a phrase has at most when it is cut from a sentence that goes on without it."""
_TIME = re.compile(
    r"(?:asap|a\.s\.a\.p|as (?:soon|quickly) as (?:possible|you can)|by|before|until|till|within"
    r"|no later than|in the next|at your earliest|at the (?:latest|earliest)|today|tonight|tomorrow|now|at once"
    r"|immediately|urgently|right (?:away|now)|straight away|this (?:morning|week)"
    r"|bis|vor|noch|heute|morgen|sofort|umgehend|so (?:schnell|bald) wie)\b",
    re.I,
)
_BEFORE_TIME = re.compile(
    r"[\s,;–—-]*(?:\b(?:ideally|preferably|hopefully|maybe|perhaps|if possible|at the latest|please|möglichst"
    r"|am besten)[\s,]*)?$",
    re.I,
)
"""What goes with a time before it."""
_LATEST = re.compile(r",? (?:at the (?:very )?latest|if possible|please|spätestens)\b", re.I)
"""What goes with a time after it."""
_BOUND = re.compile(
    r"\s*(?:$|[.!?…;:)\n]|[\"”’]|,? (?:and|or|but|so|und|oder|aber)\b| (?:if|whether|what|which|how)\b)"
)
"""What stands after a time that the sentence does without."""
_FAR = 60
_HAILS = re.compile(r"(?:^|\n)[ \t]*(?:hi|hello|hey|dear|hallo|liebe[rs]?)\b[^.!?\n]{0,40}, $", re.I)
_SMALL = re.compile(
    r"(?:The|A|An|This|These|Here|There|Your|My|Our|You|We|You['’](?:re|ll|ve)|We['’](?:re|ll|ve)|It|It['’]s|In|On|At|As|If"
    r"|When|Please|Could|Can|Would|Take|Perhaps|Maybe|Thanks?|Attached|Ich|Wir|Hier|Der|Die|Das|Ein|Eine|Im|Am|Anbei)\b"
)
_STOPS = ".!?… "
_LEAD = 2
"""Words that may stand before an act where a sentence begins with it: "This is urgent: ..."."""
_ENTITY = re.compile(r"&#?\w{1,8}$")
"""The beginning of "&nbsp;": the semicolon after it joins nothing."""
_AFTER_LEAD = re.compile(r"[,:;–—]\s{0,3}(?:(?:but|and|so)\s)?", re.I)


def sentence_of(draft: Draft, act: Act) -> Sentence:
    """The sentence that an act stands in."""
    return seen.reading(draft).sentences[act.sentence]


def whole(why: str) -> Way:
    """Take out every sentence that holds one of the acts, with a "Deal?" after it."""

    def way(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
        told = seen.reading(draft).sentences
        struck = {act.sentence for act in found}
        struck |= {place + 1 for place in struck if place + 1 < len(told) and echoes(told[place + 1])}
        cuts = cut(draft.text, [_said(draft, told[place]) for place in sorted(struck)], why)
        return [_joined_to_greeting(draft.text, one) for one in cuts]

    return way


def _said(draft: Draft, sentence: Sentence) -> tuple[int, int]:
    """A sentence with its full stop, without the greeting that it may begin with."""
    greeting = seen.GREETING.match(draft.text, sentence.start, sentence.end)
    end = with_stop(draft.text, sentence.end)
    if not greeting or not greeting.group().endswith((",", "!", ":", ".")) or greeting.end() >= sentence.end - 1:
        return sentence.start, end
    begins = greeting.end()
    while begins < end and draft.text[begins].isspace():
        begins += 1
    return begins, end


def _joined_to_greeting(text: str, edit: Edit) -> Edit:
    """After "Hi Ann, " a sentence goes on with a small letter, if its first word has one elsewhere."""
    begins = _SMALL.match(text, edit.end)
    if edit.insert or not begins or not _HAILS.search(text, max(0, edit.start - _FAR), edit.start):
        return edit
    return evolve(edit, end=edit.end + 1, insert=text[edit.end].lower())


def each(*ways: Way) -> Way:
    """For every act the first way that can be gone with it alone; what a longer cut covers is not cut again."""

    def way(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
        edits: list[Edit] = []
        for act in found:
            made = next((edits_ for way_ in ways if (edits_ := _good(draft, way_(draft, [act])))), ())
            if not made:
                return ()
            edits += made
        return _outermost(edits)

    return way


def _good(draft: Draft, edits: Sequence[Edit]) -> Sequence[Edit]:
    """The edits, if what they leave reads well; else none."""
    return edits if edits and reads_on(draft, edits, after(draft, edits)) else ()


def after(draft: Draft, edits: Sequence[Edit]) -> Draft:
    """The draft after some edits, still read in the language that it was read in."""
    return evolve(draft, text=apply_edits(draft.text, edits), language=seen.reading(draft).language)


def _outermost(edits: Sequence[Edit]) -> Sequence[Edit]:
    kept: list[Edit] = []
    for edit in sorted(set(edits), key=lambda e: (e.start - e.end, e.start)):
        if all(edit.end <= other.start or other.end <= edit.start for other in kept):
            kept.append(edit)
    return sorted(kept, key=lambda e: e.start)


def clauses(why: str) -> Way:
    """Take out the end of a sentence, from the "and" or "but" before the act on."""

    def way(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
        edits: dict[int, Edit] = {}
        for act in found:
            sentence = sentence_of(draft, act)
            joint = _JOINT.search(draft.text, sentence.start, act.start)
            if not joint or len(draft.text[sentence.start : joint.start()].split()) < _STARTS:
                return ()
            end = with_stop(draft.text, sentence.end)
            edits.setdefault(act.sentence, Edit(joint.start(), end, ".", why))
        return tuple(edits.values())

    return way


def phrases(why: str) -> Way:
    """Take out a time that an act consists of ("by tomorrow"), with what joins it to the sentence before it."""

    def way(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
        edits: list[Edit] = []
        for act in found:
            before = draft.text[sentence_of(draft, act).start : act.start]
            if len(before.split()) < _STARTS or not _TIME.match(act.text) or len(act.text.split()) > _PHRASE:
                return ()
            end = act.start + len(act.text.rstrip(_STOPS))
            latest = _LATEST.match(draft.text, end)
            end = latest.end() if latest else end
            if not _BOUND.match(draft.text, end):
                return ()
            joint = _BEFORE_TIME.search(before)
            edits.append(Edit(act.start - (len(joint.group()) if joint else 0), end, "", why))
        return edits

    return way


def leads(why: str) -> Way:
    """Take out what sentences begin with, where they go on after a comma or a colon."""

    def way(draft: Draft, found: Sequence[Act]) -> Sequence[Edit]:
        edits: list[Edit] = []
        for act in found:
            sentence = sentence_of(draft, act)
            joints = _AFTER_LEAD.finditer(draft.text, act.start, sentence.end)
            joint = next(
                (one for one in joints if not _ENTITY.search(draft.text[sentence.start : one.start()])), None
            )
            before = draft.text[sentence.start : act.start].split()
            if len(before) > _LEAD or not joint or joint.end() >= sentence.end:
                return ()
            edits.append(Edit(sentence.start, joint.end() + 1, draft.text[joint.end()].upper(), why))
        return edits

    return way
