"""Rules are made of functions: what a definition must have, what it refuses, and what a rule is as a value."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxes import BOX, Box, BoxFacts
from networking_rules.logic import Facts, Option, RuleBook, flag, graded, number, option, rule, text
from networking_rules.logic.evaluate import Reader
from networking_rules.logic.rule import fill
from networking_rules.problems import RuleError


def make(function, code="BOX001", message="a box", fix="mend it", ground="design: a test", **changes):
    return rule(code, ground=ground, message=message, fix=fix, **changes)(function)


def full(box: BoxFacts, *, most: Option = option(3, high=9), share: Option = option(0.5, high=1)):
    """
    A box is too full.

    It may burst.
    And that on the floor.

    Flagged:
        >>> nothing
    """
    return graded(error=(box.a > most) & box.p, info=box.b(plus=share) > 1)


FULL = make(full)


def test_a_rule_tells_of_itself():
    """Name, summary, reasons, options, needs and doctests come from the function."""
    assert (FULL.code, FULL.name, FULL.severity, FULL.subject) == ("BOX001", "full", "error", "box")
    assert FULL.summary == "A box is too full."
    assert FULL.why == "It may burst. And that on the floor."
    assert "Flagged:" in FULL.doc
    assert FULL.needs == ("box",)
    assert FULL.values == {"most": 3, "share": 0.5}
    assert FULL.grounds == ("design",)
    assert FULL.__wrapped__ is full


def test_a_mistyped_fact_fails_at_definition():
    """In the condition as in the words, with the nearest name."""

    def slip(box: BoxFacts):
        """Wrong."""
        return box.wrod == "red"

    with pytest.raises(AttributeError, match="box has no fact 'wrod'; did you mean 'word'"):
        make(slip)
    with pytest.raises(AttributeError, match="did you mean 'fixed'"):
        make(full, message="{box.fixt} of them")
    with pytest.raises(AttributeError, match="it has a, b, fixed, p, q, word"):
        BOX.zebra  # noqa: B018


class Partless(Facts[Box]):
    p = flag(bool)


def bare(box: BoxFacts):
    return box.p


def idle(box: BoxFacts, *, most: Option = option(3)):
    """Idle."""
    return box.p


def stranger(crate: BoxFacts):
    """Strange."""
    return crate.p


def plain(box: BoxFacts, limit: int = 3):
    """Plain."""
    return box.a > limit


def unannotated(box):
    """Without a table."""
    return box.p


def off_its_part(box: Partless):
    """With a table of nothing."""
    return box.p


def before_the_star(box: BoxFacts, most: Option = option(3)):
    """An option that may be given by its place."""
    return box.a > most


def nobody(*, most: Option = option(3)):
    """Nobody."""
    return BOX.a > most


def truthful(box: BoxFacts):
    """True."""
    return True


@pytest.mark.parametrize(
    ("function", "changes", "told"),
    [
        (bare, {}, "BOX001 has no documentation"),
        (idle, {}, "BOX001: option most is not used"),
        (
            stranger,
            {},
            "parameter 'crate' is neither a part of a case nor an option; "
            "BoxFacts is about 'box': call the parameter so, or set part = 'crate' in BoxFacts",
        ),
        (
            plain,
            {},
            "parameter 'limit' is neither .*; as an option it is written `\\*, limit: Option = option\\(3\\)`",
        ),
        (unannotated, {}, "parameter 'box' is neither .*; annotate it with BoxFacts"),
        (off_its_part, {}, "nor an option; set part = 'box' in Partless"),
        (before_the_star, {}, "put it behind a \\*: `\\*, most: Option = option\\(3\\)`"),
        (nobody, {}, "names no part of a case"),
        (truthful, {}, "must return a condition or graded"),
        (full, {"code": "box1"}, "'box1' is no rule code"),
        (full, {"severity": "fatal"}, "BOX001: 'fatal' is no severity; choose from error, warning, info"),
        (
            full,
            {"ground": "everybody knows"},
            "its kind one of guide, research, measured, design, against; not 'everybo",
        ),
        (full, {"ground": ("design: ours", "custom: mine")}, "not 'custom: mine'"),
        (full, {"ground": "design:"}, "not 'design:'"),
        (full, {"ground": ()}, "not ''"),
        (full, {"message": "{crate.a}"}, "its words name 'crate', which is no part or option of it"),
        (full, {"fix": "{box}"}, "its words name 'box'|box has no fact"),
    ],
)
def test_a_bad_definition_is_refused(function, changes, told):
    """With the code and a sentence that says what is wrong."""
    with pytest.raises((RuleError, AttributeError), match=told):
        make(function, **changes)


def test_grades_need_a_condition():
    """A rule that says nothing is none."""
    with pytest.raises(ValueError, match="at least one condition"):
        graded()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"least": 1}, "BOX001 has no option 'least'; it has most, share"),
        ({"most": 2.5}, "takes a whole number"),
        ({"most": float("inf")}, "takes a whole number"),
        ({"most": float("nan")}, "takes a whole number"),
        ({"most": True}, "takes a number, not True"),
        ({"most": "3"}, "takes a number, not '3'"),
        ({"most": 10}, "must be 0 to 9, not 10"),
        ({"most": -1}, "must be 0 to 9, not -1"),
        ({"share": float("nan")}, "must be 0 to 1"),
    ],
)
def test_a_bad_setting_is_refused(settings, told):
    """By name, type and range; nothing is coerced."""
    with pytest.raises(RuleError, match=told):
        FULL.configure(**settings)


def test_settings_are_kept_apart_from_the_rule():
    """configure gives a new value; later settings add to earlier ones; a default set by hand changes nothing."""
    tighter = FULL.configure(most=2)
    assert (tighter.values["most"], FULL.values["most"]) == (2, 3)
    assert tighter.configure(share=1).values == {"most": 2, "share": 1}
    assert FULL.configure(most=3) == FULL
    assert tighter != FULL
    assert hash(FULL.configure(most=3)) == hash(FULL)
    assert FULL != "BOX001"


@given(st.integers(0, 9), st.floats(0, 1))
def test_a_rule_survives_pickling_and_copying(most, share):
    """Equal, with the same verdicts; only the function stays behind."""
    made = FULL.configure(most=most, share=share)
    again = pickle.loads(pickle.dumps(made))
    assert again == made == copy.copy(made)
    assert hash(again) == hash(made)
    case = {"box": Box(a=5, b=1, p=True)}
    assert RuleBook((again,)).check(case) == RuleBook((made,)).check(case)
    with pytest.raises(AttributeError, match="__wrapped__"):
        again.__wrapped__  # noqa: B018


def test_narrowing_and_flattening():
    """when() adds a condition to every grade; with_severity() makes one grade of all."""
    case = {"box": Box(a=9, b=9, p=True, q=False)}
    assert RuleBook((FULL.when(BOX.q),)).check(case).codes == ()
    assert RuleBook((FULL.when(~BOX.q),)).check(case).findings[0].severity == "error"
    assert FULL.with_severity("info").severity == "info"
    assert len(FULL.with_severity("info").grades) == 1
    with pytest.raises(RuleError, match="'fatal' is no severity"):
        FULL.with_severity("fatal")


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("{box.a} full", "3 full"),
        ("{box.word|grey} box", "grey box"),
        ("{box.word} box", "unknown box"),
        ("{most} at most", "5 at most"),
        ("{Not a field} {}", "{Not a field} {}"),
        ("{box.word|}.", "."),
    ],
)
def test_templates(template, told):
    """Fields are facts or options, with words for what is not known; other braces are left alone."""
    known = {"box.a": "3", "most": "5"}
    assert fill(template, known.get) == told


def test_findings_fill_templates():
    """Numbers plainly, words as they are, what is absent by its stand-in."""
    made = make(full, message="{box.a} {box.fixed} {box.word|grey}", fix="at most {most} of {share}")
    (finding,) = RuleBook((made,)).check({"box": Box(a=5, fixed=2.50, p=True, word=None)}).findings
    assert finding.message == "5 2.5 grey"
    assert finding.fix == "at most 3 of 0.5"
    (finding,) = RuleBook((made,)).check({"box": Box(a=5, fixed=None, p=True)}).findings
    assert finding.message == "5 unknown red"


def wrong_number(box: Box):
    """A number that is a word."""
    return "many"


def wrong_flag(box: Box):
    """A flag that is a number."""
    return 1


def wrong_text(box: Box):
    """A word that is a flag."""
    return True


def truth_number(box: Box):
    """A number that is a flag."""
    return True


class Broken(Facts[Box]):
    part = "box"
    many = number(wrong_number)
    holds = flag(wrong_flag)
    colour = text(wrong_text)
    count = number(truth_number)


@pytest.mark.parametrize(
    ("leaf", "told"),
    [
        (Broken().many, "fact box.many returned str, not a number or None"),
        (Broken().holds, "fact box.holds returned int, not a flag or None"),
        (Broken().colour, "fact box.colour returned bool, not a text or None"),
        (Broken().count, "fact box.count returned bool, not a number or None"),
    ],
)
def test_a_fact_of_a_wrong_type_is_named(leaf, told):
    """Nothing is coerced: the fact is at fault, and says so."""
    reader = Reader({"box": Box()})
    assert reader.value(leaf, {}) is None
    fault = reader.fault((leaf,), {})
    assert isinstance(fault, TypeError)
    assert str(fault) == told


@pytest.mark.parametrize("place", [(5, 2), (0, 99_999), (-1, 2), (1,), 3, "ab", (None, 1)])
def test_a_place_that_is_none_in_the_text_is_a_fault_of_its_fact(place):
    """It would point beside the words, or at none: the finding is told as dropped, and which fact it was."""

    class Placed(Facts[Box]):
        part = "box"
        spot = number(lambda box: 1, spans=lambda box: [(0, 3), place])

    @rule("BOX009", ground="design: ours", message="m", fix="f")
    def placed(box: Placed):
        """It is placed."""
        return box.spot > 0

    (told,) = RuleBook((placed,)).check({"box": Box(), "text": "words"}).problems
    assert f"BOX009 was dropped: ValueError: fact box.spot gave {place!r}, which is no place" in told.message


class More(BoxFacts):
    extra = number(lambda box: 3, meaning="one more")


def test_tables_can_be_extended():
    """A table made from another has its facts and its own; definitions say what they mean."""
    assert More.names() == ("a", "b", "fixed", "p", "q", "word", "extra")
    assert More.definition("a") == BoxFacts.a
    assert str(More.extra) == "box.extra"
    assert More.extra.doc == "one more"
    assert BoxFacts.a.doc == "The first number."
    assert [name for name, _ in BoxFacts.b.windows] == ["plus"]


def test_each_fact_is_found_once_per_case():
    """However often a tree reads it, with each setting of its windows."""
    calls = []

    def counted(box: Box, *, within: float = 1):
        """How often it was asked."""
        calls.append(within)
        return within

    class Counting(Facts[Box]):
        part = "box"
        count = number(counted)

    table, reader = Counting(), Reader({"box": Box()})
    for leaf in (table.count, table.count, table.count(within=5), table.count(within=5)):
        reader.value(leaf, {})
    assert calls == [1, 5]
