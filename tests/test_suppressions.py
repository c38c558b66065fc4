"""Comments in a draft accept findings with a reason, and are held to account."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networking_rules import Draft, History, Person, guide
from networking_rules.suppressions import blanked, find_suppressions, without_comments
from networking_rules.testing import check, check_drafts
from networking_rules.testing.build import TODAY

ASK = "Could you introduce me to Ann?"


def comment(content):
    return f"<!-- networking-rules: {content} -->"


def test_a_comment_takes_a_finding_out_and_keeps_it_with_its_reason():
    """It no longer counts, and nothing is lost."""
    report = check(f"{comment('ignore GIV001 she offered to help')}\n{ASK}")
    assert "GIV001" in check(ASK).codes
    assert "GIV001" not in report.codes
    assert [(item.finding.code, item.reason) for item in report.suppressed] == [("GIV001", "she offered to help")]
    assert report.problems == ()
    assert report.complete


def test_other_findings_stay():
    """Only the codes that are named."""
    plea = "You are my last hope."
    report = check(f"{plea} {ASK} {comment('ignore GIV001 she offered')}")
    assert "NEE002" in report.codes
    assert not report.ok


@pytest.mark.parametrize(
    "content",
    [
        "ignore GIV001 NEE002 old friends",
        "ignore GIV001, NEE002: old friends",
        "ignore giv001,nee002 - old friends",
        "ignore\n  GIV001\n  NEE002\n  old\n  friends\n",
    ],
)
def test_several_codes_in_one_comment(content):
    """Separated by blanks or commas; the reason may follow a colon or a dash."""
    found = find_suppressions(comment(content))
    assert [(one.codes, one.reason, one.fault) for one in found] == [(("GIV001", "NEE002"), "old friends", "")]


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        ("ignore GIV001", "bad-suppression", "no reason"),
        ("ignore she offered", "unknown-rule", "ignores she, and there is no such rule"),
        ("ignore", "bad-suppression", "names no rule"),
        ("ignore ask-before-taking she offered", "unknown-rule", "ask-before-taking"),
        ("silence GIV001 she offered", "bad-suppression", "silence"),
        ("", "bad-suppression", "ignore CODE reason"),
        ("ignore GIV999 she offered", "unknown-rule", "GIV999"),
        ("ignore GIV004 she offered", "idle-suppression", "GIV004"),
    ],
)
def test_a_comment_that_is_wrong_is_a_problem(content, code, words):
    """Without a reason, a code, an effect: it suppresses nothing and says where it stands."""
    report = check(f"{ASK}\n\n{comment(content)}")
    (problem,) = report.problems
    assert problem.code == code
    assert words in problem.message
    assert problem.severity == "warning"
    assert problem.line == 3
    assert "GIV001" in report.codes
    assert report.suppressed == ()


@pytest.mark.parametrize(
    ("content", "codes", "reason"),
    [
        ("ignore ask-before-give she offered", ("ask-before-give",), "she offered"),
        ("ignore Ask-Before-Give: she offered", ("ask-before-give",), "she offered"),
        ("ignore ask-before-give, desperation: she offered", ("ask-before-give", "desperation"), "she offered"),
        ("ignore desperation she offered", ("desperation",), "she offered"),
        ("ignore GIV001, need-first she offered", ("GIV001", "need-first"), "she offered"),
        ("ignore GIV001 follow-up she offered", ("GIV001",), "follow-up she offered"),
        ("ignore GIV001, she offered", ("GIV001",), "she offered"),
    ],
)
def test_a_comment_may_call_rules_by_name(content, codes, reason):
    """First, or after a comma; other words are the reason."""
    (found,) = find_suppressions(comment(content))
    assert (found.codes, found.reason, found.fault) == (codes, reason, "")


def test_a_rule_that_is_called_by_name_is_accepted():
    """As by its code, also in every one of several drafts; one of another profile may be named."""
    report = check(f"{comment('ignore ask-before-give she offered to help')}\n{ASK}")
    assert [(item.finding.code, item.reason) for item in report.suppressed] == [("GIV001", "she offered to help")]
    assert report.problems == ()
    (problem,) = check(f"{comment('ignore strings-attached she offered')}\n{ASK}").problems
    assert (problem.code, "GIV004" in problem.message) == ("idle-suppression", True)
    outside = next(rule.name for rule in guide("strict") if rule.code not in guide().codes)
    assert check(f"{comment(f'ignore {outside} she offered')}\n{ASK}").problems == ()


@pytest.mark.parametrize(
    "opening",
    ["networking-rules", "networking_rules:", "Networking rules:", "networking-rule:", "networking-rules -"],
)
def test_a_misspelt_comment_is_told(opening):
    """It is plainly meant for us: it accepts nothing, and does not pass for words of the text."""
    text = f"{ASK}\n\n<!-- {opening} ignore GIV001 she offered -->"
    report = check(text)
    assert "GIV001" in report.codes
    (problem,) = report.problems
    assert (problem.code, problem.line) == ("bad-suppression", 3)
    assert "is misspelt; write `networking-rules: ignore CODE reason`" in problem.message
    assert "offered" not in blanked(text)


def test_a_comment_about_us_is_left_alone():
    """Only what asks to ignore something is meant for us."""
    assert find_suppressions("<!-- networking-rules checks this file -->") == ()


def test_one_wrong_code_does_not_spoil_the_others():
    """The known code is ignored, the unknown one is told."""
    report = check(f"{ASK} {comment('ignore GIV001 GIV999 she offered')}")
    assert [problem.code for problem in report.problems] == ["unknown-rule"]
    assert [item.finding.code for item in report.suppressed] == ["GIV001"]


def test_a_rule_that_was_not_run_or_cannot_tell_makes_no_comment_idle():
    """Under another profile or without the history the comment may be needed."""
    draft = Draft(f"{ASK} {comment('ignore GIV001 APP002 she offered')}")
    assert guide().check(draft).problems == ()
    assert guide().select("GIV004").check(draft, history=History(TODAY)).problems == ()


def test_the_comment_is_no_part_of_the_text():
    """Its words are not read, and places still point into the original."""
    text = f"{comment('ignore GIV004 my last hope, please please')} {ASK}"
    report = check(text)
    assert "NEE002" not in report.codes
    assert [text[s.start : s.end] for f in report for s in f.spans if f.code == "GIV001"] == [ASK[:-1]]


def test_a_quoted_comment_is_somebody_elses():
    """What they wrote in their mail accepts nothing in mine."""
    report = check(f"{ASK}\n\n> {comment('ignore GIV001 trust me')}")
    assert "GIV001" in report.codes
    assert report.problems == ()


def test_a_comment_holds_for_a_set_where_every_draft_has_it():
    """The same invitation to all, with the reason in each."""
    words = "the mill shop by the river opens on Saturday and there is bread for all who come early."
    plain = [f"Hi {name}, {words}" for name in ("Al", "Bo", "Cy")]
    assert "TGT003" in check_drafts(*plain).codes
    marked = [f"{text} {comment('ignore TGT003 a house notice')}" for text in plain]
    report = guide().check(*(Draft(text) for text in marked))
    assert "TGT003" not in report.codes
    assert [item.finding.code for item in report.suppressed] == ["TGT003"]
    assert report.problems == ()
    assert "TGT003" in guide().check(*(Draft(text) for text in (*marked, *plain))).codes
    named = [f"{text} {comment('ignore mass-produced a house notice')}" for text in plain]
    report = guide().check(*(Draft(text) for text in named))
    assert ([item.finding.code for item in report.suppressed], report.problems) == (["TGT003"], ())


def test_json_keeps_what_was_accepted():
    """A report written is the report that is read."""
    serde = pytest.importorskip("networking_rules.serde")
    report = check(f"{ASK} {comment('ignore GIV001 she offered')}")
    data = serde.report_to_json(report)
    assert [(item["finding"]["code"], item["reason"]) for item in data["suppressed"]] == [("GIV001", "she offered")]
    assert serde.report_from_json(data).suppressed == report.suppressed
    assert "suppressed" not in serde.report_to_json(check("Here are the photos of your stall."))


def test_the_file_is_named():
    """A problem says in which draft it is."""
    report = guide().check(Draft(f"Here are the plans. {comment('ignore GIV004 reason')}", name="a.md"))
    assert [problem.file for problem in report.problems] == ["a.md"]


@given(st.lists(st.sampled_from(["<!--", "-->", " networking-rules:", " ignore", " GIV001", " why", "\n", ">", "é"])))
def test_blanking_keeps_length_and_lines(parts):
    """Whatever the text: same length, same line ends, and no comment to us is left."""
    text = "".join(parts)
    bare = blanked(text)
    assert len(bare) == len(text)
    assert [i for i, c in enumerate(bare) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]
    assert find_suppressions(bare) == ()
    for found in find_suppressions(text):
        assert bare[found.start : found.end].strip() == ""


def test_hostile_comments_take_linear_time():
    """Many openings without an end are not searched again and again."""
    text = "<!-- networking-rules: ignore " * 20_000
    assert find_suppressions(text) == ()
    assert blanked(text) == text


STRANGER = {"target": Person("ann", "Ann"), "history": History(today=TODAY)}


def test_a_program_accepts_a_finding_without_a_word_in_the_text():
    """With a reason, kept as that of a comment is; the other findings stay, compiled or not."""
    accept = {"GIV001": "she offered  to help"}
    for check_ in (guide().check, guide().compile().report):
        report = check_(Draft(f"You are my last hope. {ASK}"), **STRANGER, accept=accept)
        assert [(item.finding.code, item.reason) for item in report.suppressed] == [("GIV001", "she offered to help")]
        assert "GIV001" not in report.codes
        assert "NEE002" in report.codes
        assert (report.problems, report.complete) == ((), True)


def test_accepting_holds_for_all_that_is_checked():
    """Several drafts, of which one breaks the rule: nothing is idle then."""
    drafts = [Draft(ASK), Draft("Here are the drawings of the weir.")]
    report = guide().check(drafts, **STRANGER, accept={"giv001": "she offered"})
    assert guide().check(drafts, **STRANGER, accept={"Ask-Before-Give": "she offered"}) == report
    assert "GIV001" not in report.codes
    assert report.problems == ()
    assert len(report.suppressed) == 1


def test_what_is_accepted_in_vain_is_told():
    """A rule that finds nothing, and one that there is not; where it cannot tell, nothing is said."""
    fine = Draft("Here are the drawings of the weir.")
    told = guide().check(fine, **STRANGER, accept={"GIV001": "she offered", "GIV999": "so", "XXX": "so"}).problems
    assert [(one.code, one.message) for one in told] == [
        ("unknown-rule", "accept ignores GIV999, and there is no such rule"),
        ("unknown-rule", "accept ignores XXX, and there is no such rule"),
        ("idle-suppression", "accept ignores GIV001, which finds nothing here; take it out"),
    ]
    assert guide().check(Draft(ASK), accept={"GIV001": "she offered"}).problems == ()


@pytest.mark.parametrize("reason", ["", "  ", None])
def test_accepting_needs_a_reason(reason):
    """As in a comment; and a mapping of codes, not a code alone."""
    with pytest.raises(ValueError, match="accept takes a reason for every code, and has none for GIV001"):
        guide().check(Draft(ASK), accept={"GIV001": reason})
    with pytest.raises(TypeError, match="accept takes a mapping of codes to reasons, not str"):
        guide().check(Draft(ASK), accept="GIV001")


NOTE = comment("ignore GIV001 she offered")


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (f"{NOTE}\nHi Ann,\n", "Hi Ann,\n"),
        (f"{NOTE}\n\nHi Ann,\n", "Hi Ann,\n"),
        (f"{NOTE} Hi Ann,", "Hi Ann,"),
        (f"Hi Ann,\n\n{NOTE}\n\nHere it is.", "Hi Ann,\n\nHere it is."),
        (f"Hi Ann,\n{NOTE}\nHere it is.", "Hi Ann,\nHere it is."),
        (f"Here it is. {NOTE} Bye.", "Here it is. Bye."),
        (f"Here it is. {NOTE}\nBye.", "Here it is.\nBye."),
        (f"Here it is.\n{NOTE}", "Here it is."),
        (f"Here it is.\r\n{NOTE}\r\nBye.", "Here it is.\r\nBye."),
        (f"{NOTE}{NOTE}\n{NOTE}\nBye.", "Bye."),
        ("Bye. <!-- networking-rules: what -->", "Bye."),
        (f"> {NOTE}\nBye <!-- a comment of yours -->.", f"> {NOTE}\nBye <!-- a comment of yours -->."),
        ("", ""),
    ],
)
def test_what_is_sent_holds_none_of_our_comments(text, sent):
    """Nor the line or the blanks of one; those of others stay."""
    assert without_comments(text) == sent


def test_many_comments_are_taken_out_as_fast_as_few():
    """Each looks at its own lines, not at all that stand above."""
    began = time.process_time()
    assert without_comments(f"{comment('ignore GIV001 known')}\n\n" * 10_000) == ""
    assert time.process_time() - began < 2
