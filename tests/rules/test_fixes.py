"""The mechanical fixes: each clears its finding and makes nothing worse."""

import pickle
import re
from pathlib import Path

import pytest
from attrs import evolve

from networking_rules import Draft, apply_edits, guide
from networking_rules.cases import as_target, draft_case
from networking_rules.facts.seen import body
from networking_rules.model import History, Me, Person
from networking_rules.rulebooks import RULES
from networking_rules.testing import check
from networking_rules.testing.build import TODAY
from networking_rules.testing.cases import load_cases

FOLDER = Path(__file__).parent / "cases"
FLAGGED = [
    case
    for path in sorted(FOLDER.glob("*.toml"))
    for case in load_cases(path)
    if case.expected == "flagged" and "text" in case.inputs
]
MENDED = (
    "GIV001",
    "GIV002",
    "GIV004",
    "GIV006",
    "GIV009",
    "NEE001",
    "NEE002",
    "NEE003",
    "NEE004",
    "NEE007",
    "NEE008",
)
MENDED += ("NEE008", "TGT003", "RCH001", "APP004")


def errors(report):
    return {finding.code for finding in report if finding.severity == "error"}


@pytest.mark.parametrize("case", FLAGGED, ids=str)
def test_every_edit_of_every_finding_clears_it_and_brings_no_error(case):
    """Whatever a flagged draft carries as edits, applied to the draft, is a mended draft."""
    before = case.report()
    for finding in before:
        if not finding.edits:
            continue
        text = apply_edits(case.inputs["text"], finding.edits)
        after = evolve(case, inputs={**case.inputs, "text": text}).report()
        assert finding.code not in after.codes, text
        assert errors(after) <= errors(before), text
        assert all(edit.why for edit in finding.edits)


def edited(text, code, **history):
    """The text after the edits of one finding."""
    (finding,) = (found for found in check(text, profile="evidence", **history) if found.code == code)
    return apply_edits(text, finding.edits) if finding.edits else None


GIFT = "Here are the photos of your stall."


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("GIV001", f"Could you introduce me to Ann? {GIFT}", GIFT),
        ("GIV001", f"{GIFT[:-1]}, and could you introduce me to Ann?", GIFT),
        ("GIV001", f"Hi Ann, could you introduce me to Bo? {GIFT}", f"Hi Ann, h{GIFT[1:]}"),
        ("GIV001", f"**Could you introduce me to Ann?** {GIFT}", GIFT),
        ("GIV001", f"Hi Ann,\n\n{GIFT}\n\nCould you introduce me to Bo?\n\nWren\n", f"Hi Ann,\n\n{GIFT}\n\nWren\n"),
        ("GIV004", "If I send you the plans, will you put my name on your list?", "I can send you the plans."),
        ("GIV004", f"{GIFT} In return I would ask you to mention my studio in your column.", GIFT),
        ("NEE001", f"{GIFT} I need a job by the summer.", GIFT),
        ("NEE002", "Please, please look at the photos of your stall.", "Please look at the photos of your stall."),
        ("NEE003", f"{GIFT} Could you send me the list by tomorrow?", f"{GIFT} Could you send me the list?"),
        ("NEE003", "This is urgent: please confirm the stall today.", "Please confirm the stall today."),
        ("NEE007", f"This is the third time I write. {GIFT}", GIFT),
        ("NEE007", "Per my last email, the drawings are ready.", "The drawings are ready."),
        ("TGT003", f"Hi {{{{first_name}}}}, {GIFT}", f"Hi, {GIFT}"),
        ("APP004", "You should send me your supplier list.", "Could you send me your supplier list?"),
    ],
)
def test_a_fix_strikes_out_or_rewords_what_the_rule_means(code, before, after):
    """And leaves the rest as it was, to the letter."""
    assert edited(before, code) == after


def greeted(greeting, name="Ann Lee"):
    """How a letter to somebody of a name begins once its fields are filled."""
    text = f"{greeting}\n\nI read your piece on weirs. {GIFT}\n"
    to = as_target(Person("x", name), Me())
    (found,) = (one for one in guide().check(Draft(text), target=to, history=History(TODAY)) if one.code == "TGT003")
    return apply_edits(text, found.edits).split("\n")[0]


@pytest.mark.parametrize(
    "field",
    ["{first_name}", "{{ firstName }}", "{{contact.first_name}}", "[Name]", "*|FNAME|*", "%FIRST_NAME%", "{name}",
     "[recipient name]", "[insert name here]", "{contact_name}"],
)  # fmt: skip
def test_a_field_for_a_first_name_is_filled(field):
    """Whatever marks it."""
    assert greeted(f"Hi {field},") == "Hi Ann,"


@pytest.mark.parametrize(
    ("greeting", "mended"),
    [
        ("Hi {last_name},", "Hi,"),
        ("Hi {company_name} team,", "Hi team,"),
        ("Hi [Your Name],", "Hi,"),
        ("Dear Mr {last_name},", "Hello,"),
        ("Dear Dr. {name},", "Hello,"),
        ("Hello Ms {name},", "Hello,"),
    ],
)
def test_a_field_for_another_name_is_not(greeting, mended):
    """It goes, with the title before it."""
    assert greeted(greeting) == mended


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Jean-Luc Picard", "Hi Jean-Luc,"),
        ("O'Neil Ann", "Hi O'Neil,"),
        ("Dr. Ann Lee", "Hi,"),
        ("Prof Lee", "Hi,"),
        ("Mr Lee", "Hi,"),
        ("Lee, Ann", "Hi,"),
        ("J. Lee", "Hi,"),
        ("J Lee", "Hi,"),
        ("The Ferry Inn", "Hi,"),
        ("ann@x.example", "Hi,"),
    ],
)
def test_nobody_is_called_by_a_title_or_a_last_name(name, called):
    """Where the first word of a name is plainly no first name, the greeting does without."""
    assert greeted("Hi {first_name},", name) == called


def test_nothing_is_offered_where_nothing_would_be_left():
    """An ask alone cannot be mended by striking it out."""
    assert edited("Could you introduce me to Ann?", "GIV001") is None
    assert edited("Hi Ann,\n\nI need a job by the summer.\n\nThanks", "NEE001") is None


def test_an_ask_keeps_the_give_before_it():
    """What would take the give away and leave the ask is no fix."""
    text = "If I send you the plans, will you put my name on your list? Could you introduce me to Ann?"
    fixed = edited(text, "GIV004")
    assert fixed is None or "I can send you the plans." in fixed


def test_rules_with_fixes_pickle():
    """The fixer is a function at module level, and goes along."""
    book = pickle.loads(pickle.dumps(guide("evidence")))
    assert {rule.code: rule.edits for rule in book} == {rule.code: rule.edits for rule in RULES}
    assert {rule.code for rule in book if rule.edits} == set(MENDED)


def test_no_half_sentence_is_left_of_a_condition():
    """The give stays where it is a sentence; an "if" without its main clause is none."""
    deal = "If you share my post, I will send you the photos in return. "
    assert edited(deal + "See you on Sunday.", "GIV004") == "I will send you the photos. See you on Sunday."
    assert edited("Here are the six photos; in return, could you list us?", "GIV004") == "Here are the six photos."


def test_html_is_mended_by_whole_elements_only():
    """The semicolon of a character ends no clause, and no tag is left without its other half."""
    photos = "<p>Here are the photos of your arch.</p>\n"
    sale = '<p><a href="https://x.example/sale">Buy now and get 20&nbsp;% off until Sunday</a></p>\n'
    for finding in check(photos + sale):
        assert not finding.edits or apply_edits(photos + sale, finding.edits) == photos


def fixed(text):
    """A mail after all that each fixer would do to it, one by one; none of them may leave what does not read well."""
    case = draft_case(Draft(text), None, None, frozenset())
    makers = {rule.edits for rule in RULES if rule.edits}
    return {apply_edits(text, edits) for make in makers if (edits := make(case, ()))}


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("All I'd want in return is a shout-out on your podcast. Deal?", {"", "All I'd want in return is {}."}),
        ("Thought you'd want to know before the weekend sale.", set()),
        ("I would love your feedback on mine, ideally before the 15th since I have to submit it then.", {""}),
        ("I need the hall back by Monday at the latest, since the van comes then.", {""}),
        ("Our hall is empty on Tuesday and I need someone to fill it. You're welcome to use it.", set()),
        ("Our hall is free on Sunday, and I need to fill it by Friday. Take it for your choir.", set()),
        ("I have not heard from you for weeks, which is disappointing. See page two.", {"See page two."}),
        ("Get back to me ASAP. We open at six.", {"Get back to me. We open at six.", "We open at six."}),
        ("Could you introduce me to Bo? That would help me a lot.", {"", "Could you introduce me to Bo?"}),
        ("I have a spare ticket. Could you write me a reference? You can have it.", set()),
        ("Can you let me know by Monday whether you come?", {"", "Can you let me know whether you come?"}),
        ("If you list us, I will send you the plans in return.", {"I will send you the plans."}),
    ],
)
def test_a_fix_leaves_whole_sentences_and_every_gift(text, after):
    """No half sentence, no "it" that points at what is gone; where that cannot be had, there is no fix."""
    expected = {f"{GIFT} {words}".strip().format("a shout-out on your podcast") for words in after}
    assert fixed(f"{GIFT} {text}") == expected


SHORT = re.compile(r"(?:[\w'’]+\W+){0,2}[\w'’]+\W*")
MAILS = [
    line.rsplit("|", 1)[-1].strip()
    for name in ("mails.txt", "strangers.txt")
    for line in (FOLDER.parents[1] / "text" / name).read_text(encoding="utf-8").splitlines()
    if "|" in line
]


def test_no_fix_leaves_a_fragment_that_stood_not_alone_before():
    """A sentence of one to three words after a fix was a sentence before it; tried on every mail there is."""
    made = 0
    for text in (*MAILS, *(case.inputs["text"] for case in FLAGGED)):
        before = {sentence.text.strip(" .!?") for sentence in body(Draft(text))}
        for after in fixed(text):
            made += 1
            told = [s.text.strip(" .!?") for s in body(Draft(after)) if SHORT.fullmatch(s.text)]
            assert before.issuperset(told), after
    assert made > 60
