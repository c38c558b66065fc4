"""
What edits leave of a draft: whole sentences, no word that points at what is gone, and every gift.

No grammar is at hand. So where it is not plain that what is left reads well, it is taken not to.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import takewhile

from networking_rules.facts import seen
from networking_rules.findings import Edit
from networking_rules.model import Draft
from networking_rules.text import Sentence
from networking_rules.text.phrasebooks.en_words import DO, GIVE

LEAST = 3
"""A sentence of which something was cut has more words than these."""
_BEGINS = re.compile(
    r"(?:which|who|whom|whose|that|than|because|since|although|though|whereas|unless|until|till|before|after|for|to"
    r"|of|by|or|nor|and|but|so|plus|all|what(?:ever)?|everything|anything|the (?:only|one|least) (?:thing|bit)|was"
    r"|were|been|being|seems?|it seems|apparently|otherwise|weil|dass|damit|sonst|ansonsten|andernfalls|sodass|obwohl"
    r"|denn|und|oder|aber|sondern|welche[rs]?|deren|dessen|alles|das einzige)\b",
    re.I,
)
"""What a sentence does not begin with where its own beginning or end was cut off."""
_SUBORDINATE = re.compile(r"(?:if|when|while|once|as|whenever|provided|wenn|falls|sobald|solange|während)\b", re.I)
"""What a sentence begins with that has its main clause after a comma."""
_ENDS = re.compile(
    r"\b(?:a|an|the|my|your|our|his|her|its|their|this|these|those|of|to|by|for|with|from|into|than|and|or|but|so"
    r"|if|when|because|since|as|that|which|who|what|whether|i|we|i['’](?:d|m|ll|ve)|we['’](?:d|re|ll|ve)|is|are|was"
    r"|were|be|been|am|has|have|had|will|would|could|should|can|may|might|must|want|wanted|need|needed|ask|asked|wish"
    r"|hope|wonder|know|like|love|expect|expected|ideally|preferably|hopefully|even|at least|just|only|not|please"
    r"|glad|happy|grateful|der|die|das|den|dem|ein|eine[mnr]?|mein|meine[mnr]?|ihre?[mnr]?|und|oder|aber|wenn"
    r"|weil|dass|ob|zu|von|mit|für|ich|wir|ist|sind|war|haben|hat|wird|will|möchte|möglichst|bitte|nur|gern)\W*$",
    re.I,
)
_VERB = re.compile(
    rf"\b(?:am|is|are|was|were|be|do|does|did|has|had|can|could|will|would|shall|should|may|might|must|{DO}|{GIVE}"
    r"|\w+['’](?:s|m|re|ll|ve|d)|(?:i|we|you|he|she|they|it) \w+|\w{3,20}ed|put|sent|made|got|took|gave|wrote|found"
    r"|ist|sind|war|waren|bin|habe?n?|hat|hatten?|kann|können|könnten?|wird|werden|würden?|soll|sollen|sollten?"
    r"|möchten?|(?:ich|wir|sie|er|es) \w+|bitte)\b",
    re.I,
)
_SEVERAL = re.compile(r"\b(?:they|them|these|those|both|their|sie|ihnen|diese)\b", re.I)
_ONE = re.compile(r"\b(?:it|its|one|he|she|him|her|es|ihn|ihm|er|davon|damit|dafür|darauf)\b", re.I)
_ALL_THAT = re.compile(
    r"(?:\W|and |but |so )*(?:(?:that|this|which|otherwise|if so|if not|either way|instead|then|thus|therefore"
    r"|in that case|even that|das|dies|sonst|dann|dadurch)\b"
    r"|(?:you|he|she|they) (?:did|do|does|have|had|could|would|will)(?:n['’]t| not)?\s*[.!?]*$"
    r"|[^.!?]{0,40} (?:would|will) (?:do|suffice|be enough)\s*[.!?]*$"
    r"|(?:it|es)(?:['’]d| would| will| means?| might| could| würde| wäre) "
    r"|(?:i|we)['’]?(?: was| were| am)? (?:wrong|right))",
    re.I,
)
"""How a sentence begins that speaks of all that the one before it said."""
_NEAR = 8
"""Words of a sentence in which a pronoun points back, as a rule."""
_THINGS = re.compile(r"\b(?!(?:this|thus|always|perhaps|yours|ours|hers|days|weeks)\b)\w{3,30}(?<![sui'’])s\b", re.I)
_THING = re.compile(
    r"\b(?:an?|the|my|our|your|his|her|their|this|another|some|any|one|(?:mein|dein|ihr|unser|ein)e?[mnr]?|der|die"
    r"|das|den|dem) \w{2,}",
    re.I,
)
_ECHO = re.compile(
    r"(?:(?:deal|agreed|fair(?: enough)?|ok(?:ay)?|interested|sounds? (?:good|fair)|what do you (?:say|think)|how"
    r" about it|can you|would you|abgemacht|einverstanden)\s*\?"
    r"|(?:that|it|this)(?:['’]d| would| will) (?:really |truly )?(?:(?:help|mean)\b[^.!?]{0,40}|be (?:great|lovely"
    r"|wonderful|amazing|fantastic|much appreciated|a (?:great|huge|big) help)(?: (?:for|to) (?:me|us))?)\s*[.!]?)",
    re.I,
)
_NEWS = re.compile(
    r"\b(?:thought|figured|wanted|want|like|love) (?:that )?(?:i['’]d |i would |i should )?(?:to )?(?:(?:tell|let)"
    r" you|you(?:['’]d| would| should| might| ought to)? (?:(?:want|like|need) to )?(?:know|hear|see)\b)",
    re.I,
)
_WORD = re.compile(r"[\w'’]+")
_BLANKS = re.compile(r"\s+")


def echoes(sentence: Sentence) -> bool:
    """Whether a sentence says nothing but yes to the one before it: "Deal?", "That would help me a lot."."""
    return _ECHO.fullmatch(sentence.text.strip()) is not None


def reads_on(draft: Draft, edits: Sequence[Edit], after: Draft) -> bool:
    """Whether a draft after some edits is of whole sentences, points at nothing that is gone and gives no less."""
    known = {_bare(sentence) for sentence in seen.reading(draft).sentences}
    changed = [words for one in seen.reading(after).sentences if (words := _bare(one)) not in known]
    kept = _kept(draft, edits)
    return (
        all(map(stands, changed))
        and not any(_points_back(draft, edit, kept) for edit in edits)
        and not any(_strikes_gift(draft, edit) for edit in edits)
    )


def _bare(sentence: Sentence) -> str:
    """The words of a sentence after its greeting, the first letter apart."""
    greeting = seen.GREETING.match(sentence.text)
    told = _BLANKS.sub(" ", sentence.text[greeting.end() if greeting else 0 :]).strip()
    return told[:1].lower() + told[1:]


def stands(sentence: str) -> bool:
    """Whether words that are left of a sentence are a sentence: begun and ended as one, and with a verb."""
    words = sentence.strip().strip('.!?…"”’) ')
    if not words:
        return True
    whole = len(_WORD.findall(words)) > LEAST and _VERB.search(words) is not None
    joined = _SUBORDINATE.match(words) is None or "," in words
    paired = sentence.count("(") == sentence.count(")") and sentence.count('"') % 2 == 0
    return whole and joined and paired and _BEGINS.match(words) is None and _ENDS.search(words) is None


def _points_back(draft: Draft, edit: Edit, kept: Sequence[Sentence]) -> bool:
    """Whether the sentence after what is gone, of those that are kept, speaks of it."""
    place = bisect_left(kept, _end(edit), key=lambda one: one.start)
    after = kept[place] if place < len(kept) else None
    gone = _gone(draft.text, edit)
    if after is None or not gone or len(_WORD.findall(edit.insert)) >= LEAST:
        return False
    said = " ".join(_WORD.findall(after.text)[:_NEAR])
    whole = len(edit.insert) <= 1 and len(_WORD.findall(gone)) > LEAST
    return bool(
        (whole and _ALL_THAT.match(after.text))
        or (_SEVERAL.search(said) and _THINGS.search(gone))
        or (_ONE.search(said) and _THING.search(gone))
    )


def _kept(draft: Draft, edits: Iterable[Edit]) -> Sequence[Sentence]:
    """The sentences that no edit touches, in order."""
    cuts = sorted((edit.start, _end(edit)) for edit in edits)
    kept: list[Sentence] = []
    place = 0
    for sentence in seen.body(draft):
        while place < len(cuts) and cuts[place][1] <= sentence.start:
            place += 1
        if place == len(cuts) or sentence.end <= cuts[place][0]:
            kept.append(sentence)
    return kept


def _end(edit: Edit) -> int:
    """Where what an edit takes out ends: a letter that it only makes small is still there."""
    return edit.end - (len(edit.insert) == 1 and edit.insert.isalpha())


def _gone(text: str, edit: Edit) -> str:
    """The words that an edit takes out: up to those that it keeps at its end, without those that it begins with."""
    old, new = text[edit.start : edit.end].split(), edit.insert.casefold().strip(" .?!").split()
    same = sum(1 for _ in takewhile(lambda pair: pair[0].casefold() == pair[1], zip(old, new, strict=False)))
    old, new = old[same:], new[same:]
    tail = [word.casefold().strip(".?!") for word in old[-len(new) :]] if new else []
    return " ".join(old[: -len(new)] if new and tail == new else old)


def _strikes_gift(draft: Draft, edit: Edit) -> bool:
    """Whether an edit that puts nothing in its place takes out something given, or news for the reader."""
    if len(_WORD.findall(edit.insert)) >= LEAST:
        return False
    return _NEWS.search(draft.text, edit.start, edit.end) is not None or any(
        edit.start <= gift.start < _end(edit) and gift.cue != "offer.tells-first"
        for gift in seen.acts(draft, "offer", hints=True)
    )
