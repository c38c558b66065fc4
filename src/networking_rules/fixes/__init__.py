"""
Mechanical fixes of drafts: what a person would strike out or reword without having to think of anything new.

Each is the `edits` of a rule: from a case and the places that decided to edits of the draft. A fix is offered only
where the draft reads better afterwards: what it was for is gone, something is left that is worth sending, and
nothing got worse. Where that cannot be had, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from networking_rules.edits import apply_edits
from networking_rules.facts import draft as facts
from networking_rules.findings import Edit
from networking_rules.fixes.rewording import could_you, fieldless, filled, given_freely, one_please
from networking_rules.fixes.ways import Way, clauses, leads, phrases, whole
from networking_rules.logic.facts import SpanList
from networking_rules.model import Case, Draft

ENOUGH = 4
"""Words that a sentence has at least for a message to be worth sending."""
QUESTIONS = 3
"""Questions that a message may have beside its one ask."""
_WORD = re.compile(r"[\w'’]+")


def cut_asks(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out what is asked for, so that what is given stands first and alone."""
    del spans
    return _mended(case, ("ask",), clauses("leave the ask for later"), whole("leave the ask for later"))


def untie(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the return that a give is tied to, and keep the give."""
    del spans
    return _mended(case, ("strings",), given_freely, whole("give without a word of a return"))


def cut_pitch(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the sales talk."""
    del spans
    return _mended(case, ("pitch",), whole("leave the pitch out"))


def cut_costs(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out what the gift demands of its receiver."""
    del spans
    return _mended(case, ("cost",), clauses("the gift comes by itself"), whole("the gift comes by itself"))


def cut_needs(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out what I need."""
    del spans
    return _mended(case, ("need",), clauses("your needs are your own"), whole("your needs are your own"))


def cut_pleading(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the pleading; of "please, please" one is left."""
    del spans
    return _mended(case, ("desperation",), one_please, whole("no pleading"))


def cut_deadlines(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out my deadline: the words alone where the sentence stands without them, else the sentence."""
    del spans
    return _mended(case, ("urgency",), phrases("no deadline of yours"), whole("no deadline of yours"))


def cut_reproach(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Take out the reproach, or the apology for nagging."""
    del spans
    ways = (leads("no reproach"), phrases("no reproach"), whole("no reproach"))
    return _mended(case, ("guilt", "entitlement"), *ways)


def keep_one_ask(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Keep the first concrete ask and take the others out; where there is none, nothing can be done."""
    del spans
    draft = case.draft
    if draft is None:
        return ()
    vague = facts.acts(draft, "vague")
    unclear = {act.sentence for act in vague}
    concrete = [act for act in facts.acts(draft, "ask") if act.sentence not in unclear]
    if not concrete:
        return ()
    kept = min(concrete, key=lambda act: (act.strength != "strong", act.start))
    edits = whole("one ask is enough")(draft, [a for a in (*concrete, *vague) if a.sentence != kept.sentence])
    after = _after(draft, edits)
    single = facts.sure_asks(after) <= 1 and not facts.acts(after, "vague") and facts.questions(after) <= QUESTIONS
    return edits if edits and single and _no_worse(draft, after) else ()


def fill_fields(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Fill a merge field with the reader's name, or take it out of a greeting; else take its sentence out."""
    del spans
    name = case.target.person.name if case.target and case.label else ""
    return _mended(case, ("placeholder",), filled(name), fieldless)


def soften(case: Case, spans: SpanList) -> Sequence[Edit]:
    """Begin a blunt ask with "Could you"."""
    del spans
    return _mended(case, ("blunt",), could_you)


def _mended(case: Case, kinds: Sequence[str], *ways: Way) -> Sequence[Edit]:
    """The edits of the first way after which acts of these kinds are gone and nothing got worse; else none."""
    draft = case.draft
    if draft is None:
        return ()
    found = facts.acts(draft, *kinds)
    for way in ways if found else ():
        edits = way(draft, found)
        if not edits:
            continue
        after = _after(draft, edits)
        if not facts.acts(after, *kinds) and _no_worse(draft, after):
            return edits
    return ()


def _after(draft: Draft, edits: Sequence[Edit]) -> Draft:
    return evolve(draft, text=apply_edits(draft.text, edits))


def _no_worse(before: Draft, after: Draft) -> bool:
    """Whether something is left to send, no ask lost the give before it, and no need moved into the opening."""
    left = any(len(_WORD.findall(sentence.text)) >= ENOUGH for sentence in facts.body(after))
    gives = facts.gives_first(after) or not facts.acts(after, "ask") or not facts.gives_first(before)
    return left and gives and (facts.opening_needs(before) > 0 or not facts.opening_needs(after))
