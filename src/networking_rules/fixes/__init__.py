"""
Mechanical fixes of drafts: what a person would strike out or reword without having to think of anything new.

Each is the `edits` of a rule: from a case and the places that decided to edits of the draft. A fix is offered only
where the draft reads better afterwards: what it was for is gone, something is left that is worth sending, and
nothing got worse. Where that cannot be had, there is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from networking_rules.facts import seen
from networking_rules.findings import Edit
from networking_rules.fixes.remains import reads_on
from networking_rules.fixes.rewording import could_you, fieldless, filled, given_freely, one_please
from networking_rules.fixes.ways import Way, clauses, each, leads, phrases, whole
from networking_rules.fixes.ways import after as after_edits
from networking_rules.logic.facts import SpanList
from networking_rules.model import Case, Draft

MOST, LONGEST = 40, 20_000
"""Of so many acts in so many characters, at most, a fix is tried: each way of each act is read anew."""
ENOUGH = 4
"""Words that a sentence has at least for a message to be worth sending."""
QUESTIONS = 3
"""Questions that a message may have beside its one ask."""
LINKS = 1
"""Links that a gift may have."""
_OPENING, _CLOSING = re.compile(r"<([a-z][a-z0-9]{0,9})\b", re.I), re.compile(r"</([a-z][a-z0-9]{0,9})\b", re.I)
_HALF = re.compile(r"&[a-z]{2,8}(?![a-z;])", re.I)
_WORD = re.compile(r"[\w'’]+")


def cut_asks(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out what is asked for, so that the gift stands first. A mere hint of an ask may be advice: it stays."""
    del spans
    asked = seen.acts(case.draft, "ask") if case.draft else ()
    sure = {act.sentence for act in asked if act.strength == "strong"}
    if any(act.sentence not in sure for act in asked):
        return ()
    return _mended(case, ("ask",), clauses("leave the ask for later"), whole("leave the ask for later"), worth=True)


def untie(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the return that a give is tied to, and keep the give."""
    del spans
    return _mended(case, ("strings",), given_freely, whole("give without a word of a return"), worth=True)


def cut_pitch(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the sales talk."""
    del spans
    return _mended(case, ("pitch",), whole("leave the pitch out"), worth=True)


def cut_costs(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out what the gift demands of its receiver."""
    del spans
    why = "the gift comes by itself"
    edits = _mended(case, ("cost",), clauses(why), whole(why))
    return edits if case.draft and len(seen.gift_links(after_edits(case.draft, edits))) <= LINKS else ()


def cut_needs(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out what I need."""
    del spans
    return _mended(case, ("need",), whole("your needs are your own"), worth=True)


def cut_pleading(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the pleading; of "please, please" one is left."""
    del spans
    return _mended(case, ("desperation",), one_please, whole("no pleading"))


def cut_deadlines(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out my deadline: the words alone where the sentence stands without them, else the sentence."""
    del spans
    why = "no deadline of yours"
    return _mended(case, ("urgency",), each(phrases(why), leads(why), whole(why)), whole(why))


def cut_reproach(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the reproach, or the apology for nagging."""
    del spans
    why = "no reproach"
    return _mended(case, ("guilt", "entitlement"), each(leads(why), whole(why)), whole(why), hints=True)


def keep_one_ask(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Keep the first concrete ask and take the others out; where there is none, nothing can be done."""
    del spans
    draft = case.draft
    if draft is None:
        return ()
    vague = seen.acts(draft, "vague")
    unclear = {act.sentence for act in vague}
    concrete = [act for act in seen.acts(draft, "ask") if act.sentence not in unclear]
    if not concrete:
        return ()
    weighty = frozenset(seen.weighty_asks(draft))
    kept = min(concrete, key=lambda act: (act not in weighty, act.start))
    others = [act for act in weighty.union(vague) if act.sentence != kept.sentence]
    edits = whole("one ask is enough")(draft, others)
    after = after_edits(draft, edits)
    clear = not seen.acts(after, "vague") and seen.reading(after).questions <= QUESTIONS
    single = clear and len(seen.weighty_asks(after)) <= 1
    return edits if edits and single and _no_worse(draft, after) and reads_on(draft, edits, after) else ()


def fill_fields(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Fill a merge field with the reader's name, or take it out of a greeting; else take its sentence out."""
    del spans
    name = case.target.person.name if case.target and case.label else ""
    return _mended(case, ("placeholder",), filled(name), fieldless)


def soften(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Begin a blunt ask with "Could you"."""
    del spans
    return _mended(case, ("blunt",), could_you)


def _mended(case: Case, kinds: Sequence[str], *ways: Way, hints: bool = False, worth: bool = False) -> Sequence[Edit]:
    """
    The edits of the first way after which acts of these kinds are gone and nothing got worse; else none.

    With `hints`, those that are only hinted have to go too; with `worth`, what is left has to be for the reader.
    A draft of more than `LONGEST` characters, or with more than `MOST` such acts, is none to mend without thinking.
    """
    draft = case.draft
    if draft is None:
        return ()
    found = seen.acts(draft, *kinds, hints=hints)
    for way in ways if found and len(found) <= MOST and len(draft.text) <= LONGEST else ():
        edits = way(draft, found)
        if not edits:
            continue
        after = after_edits(draft, edits)
        if (
            not seen.acts(after, *kinds, hints=hints)
            and _no_worse(draft, after)
            and reads_on(draft, edits, after)
            and (not worth or _for_reader(after))
        ):
            return edits
    return ()


def _markup(text: str) -> tuple[Counter[str], int]:
    """How many tags of each name are open at the end of a text, and how many characters are written by half."""
    opened = Counter(tag.casefold() for tag in _OPENING.findall(text))
    opened.subtract(tag.casefold() for tag in _CLOSING.findall(text))
    return opened, len(_HALF.findall(text))


def _for_reader(draft: Draft) -> bool:
    """Whether the draft gives something, thanks, or says something that is about this reader."""
    return bool(seen.acts(draft, "offer", "benefit", "specific", "thanks", "social"))


def _no_worse(before: Draft, after: Draft) -> bool:
    """
    Whether something is left to send, and no ask lost its give, no need its distance, no answer its cause.

    Of HTML, only whole elements and characters may be gone.
    """
    if _markup(before.text) != _markup(after.text):
        return False
    left = any(len(_WORD.findall(sentence.text)) >= ENOUGH for sentence in seen.body(after))
    gives = seen.gives_first(after) or not seen.acts(after, "ask") or not seen.gives_first(before)
    needs = bool(seen.opening_needs(before)) or not seen.opening_needs(after)
    return left and gives and needs and (seen.is_reply(after) or not seen.is_reply(before))
