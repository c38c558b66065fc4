"""The kit for rule checks in tests: short notations, and cases as data."""

import re

import pytest

from networking_rules import testing
from networking_rules.model import EASY, MEDIUM, SEGMENTS
from networking_rules.problems import InputError, RuleError
from networking_rules.testing import (
    assert_flags,
    assert_ok,
    build,
    check,
    check_drafts,
    check_entry,
    check_history,
    check_network,
    check_plan,
    check_target,
)
from networking_rules.testing.cases import load_cases


def test_a_touch_in_words():
    """Days ago, direction, acts, and marks."""
    touch = build.touch("30 out give+thank landed size=3 form=advice channel=mail", 7, "bo")
    assert (touch.id, touch.person, touch.direction, touch.acts) == ("t007", "bo", "out", ("give", "thank"))
    assert ((build.TODAY - touch.at).days, touch.landed, touch.size) == (30, True, 3)
    assert (touch.form, touch.channel) == ("advice", "mail")
    assert build.touch("1 in give lost").landed is False
    assert build.touch("1 in give").landed is None
    with pytest.raises(ValueError, match="no act bow; choose from ask, give"):
        build.touch("1 in bow")


@pytest.mark.parametrize("wrong", [3, b"x", None, ["x"]])
@pytest.mark.parametrize("function", [check, check_drafts, assert_ok, lambda text: assert_flags(text, "GIV001")])
def test_what_is_no_text_is_refused_in_words(function, wrong):
    """As a draft refuses it."""
    with pytest.raises(ValueError, match=re.escape(f"Draft.text takes a text, not {wrong!r}")):
        function(wrong)


def test_names_that_are_loaded_when_they_are_used_are_listed():
    """For whoever explores with dir() or a shell."""
    assert set(testing.__all__) <= set(dir(testing))
    assert all(getattr(testing, name) for name in testing.__all__)


def test_a_history_in_numbers():
    """Spread over the tenure; what is None is not known."""
    past = build.summary(2, 1, 1, 90)
    assert [(t.direction, *t.acts) for t in past.touches] == [
        ("out", "give"),
        ("in", "give"),
        ("out", "give"),
        ("out", "ask"),
    ]
    assert past.missing == frozenset()
    assert build.summary(None, None, None, None, None).missing == {"gives", "asks", "received", "invited", "tenure"}
    assert build.summary() == build.history([])
    assert build.summary(1).missing == {"tenure"}


def test_segments_by_name():
    """One, or all where none is named."""
    assert build.segments_named("easy") == (EASY,)
    assert build.segments_named(None) == SEGMENTS
    with pytest.raises(ValueError, match="no segment 'gold'; choose from easy, medium, reach"):
        build.segments_named("gold")


def test_a_list_of_targets():
    """So many of each level, and people given by their fields."""
    made = build.roster(2, 1, people=[{"segment": "medium", "times": 2, "touches": 9, "org": None}], touches=3)
    assert [t.segments for t in made.targets] == [(EASY,), (EASY,), (MEDIUM,), (MEDIUM,), (MEDIUM,)]
    assert made.touches == (3, 3, 3, 9, 9)
    assert [t.person.org for t in made.targets] == ["Mill 0", "Mill 1", "Mill 2", None, None]
    assert len({t.person.id for t in made.targets}) == 5


@pytest.mark.parametrize(
    "report",
    [
        lambda **more: check("Could you introduce me to Ann?", **more),
        lambda **more: check_history("9 out ask", **more),
        lambda **more: check_target(**more),
        lambda **more: check_entry(**more),
        lambda **more: check_plan(**more),
        lambda **more: check_network(**more),
    ],
)
def test_every_check_takes_a_profile_and_options(report):
    """With the same mistakes told in the same way."""
    assert report(profile="evidence").complete
    assert report(profile="strict", options={"GIV001": {"min_gives": 2}}).complete
    with pytest.raises(RuleError, match="no profile"):
        report(profile="x")
    with pytest.raises(RuleError, match="has no option"):
        report(options={"GIV001": {"x": 2}})


def test_options_of_a_check():
    """A setting of a rule changes what it says."""
    ninety = ("120 out give landed size=5", "90 out give landed", "60 out ask")
    assert check_history(*ninety, segment="easy").codes == ()
    assert check_history(*ninety, segment="easy", options={"GIV002": {"half_life": 10}}).codes == ("GIV002",)


def write(folder, text):
    path = folder / "XYZ001.toml"
    path.write_text(text, "utf-8")
    return path


GOOD = """
code = "RCH005"
[[flagged]]
name = "four in vain"
touches = ["50 out news", "40 out news", "20 out news", "5 out news"]
severity = "error"
[[fine]]
name = "three, for a medium target"
touches = ["50 out news", "40 out news", "20 out news"]
segment = "medium"
[[unknown]]
name = "three"
touches = ["50 out news", "40 out news", "20 out news"]
missing = ["target.is_reach"]
"""


def test_cases_as_data(tmp_path):
    """Each says what it expects, and tells what is not so."""
    flagged, fine, unknown = load_cases(write(tmp_path, GOOD))
    assert [case.faults() for case in (flagged, fine, unknown)] == [[], [], []]
    assert str(flagged) == "RCH005 flagged: four in vain"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[[flagged]]", "[[fine]]", "expected fine, got flagged: RCH005 chasing"),
        ('severity = "error"', 'severity = "info"', "expected severity info, got error"),
        ('severity = "error"', 'spans = ["news"]', "expected spans"),
        ('missing = ["target.is_reach"]', 'missing = ["history.cold"]', "expected to miss"),
    ],
)
def test_a_case_that_is_not_so_is_told(tmp_path, old, new, told):
    """With what was expected and what was found."""
    faults = [fault for case in load_cases(write(tmp_path, GOOD.replace(old, new))) for fault in case.faults()]
    assert len(faults) == 1
    assert told in faults[0]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("code = ", "XYZ001.toml"),
        ("[[flagged]]\nname = 'x'", "expected code and"),
        ("code = 'X'\n[[wrong]]\nname = 'x'", "expected code and flagged, fine, unknown, nothing else"),
        ("code = 'X'\n[[fine]]\ntext = 'x'", r"fine\[0\]: a case needs a name"),
        (
            "code = 'X'\n[[fine]]\nname = 'a'\ntext = 'x'\ngivs = 2",
            r"fine\[0\]: case 'a' has 'givs', which its check",
        ),
        ("code = 'X'\n[[fine]]\nname = 'a'\ntouches = []\nreech = 2", r"case 'a' has 'reech'"),
        ("code = 'X'\n[[fine]]\nname = 'a'\nentry = {minuts = 2}", r"case 'a' has 'minuts'"),
        ("code = 'X'" + 2 * "\n[[fine]]\nname = 'a'\ntext = 'x'", r"fine\[1\]: there is another case named 'a'"),
        ("code = 'X'", "holds no case"),
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path, text, told):
    """Bad TOML, unknown parts, a case without a name; and a file that is not there."""
    with pytest.raises(InputError, match=told):
        load_cases(write(tmp_path, text))
    with pytest.raises(InputError, match="absent"):
        load_cases(tmp_path / "absent.toml")


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ('texts = ["Hello.", "Good day."]', "TGT003"),
        ("plan = { minutes = 5 }", "TIM001"),
        ("roster = { easy = 1 }", "SEG004"),
        ("entry = { minutes = 5 }", "TIM003"),
        ("person = { reach = 2 }", "RCH006"),
    ],
)
def test_what_a_case_holds_says_what_it_checks(tmp_path, inputs, code):
    """A set of drafts, a plan, a list, an entry, a target."""
    (case,) = load_cases(write(tmp_path, f'code = "{code}"\n[[fine]]\nname = "x"\n{inputs}'))
    assert case.faults() == []
    assert code in case.report().ran


def test_a_text_without_words_is_no_pass():
    """A writer that failed and left nothing behind has not kept the rules."""
    for text in ("", " \n\t", "<p></p>", "> only what they wrote"):
        report = check(text)
        assert not report.complete
        assert [problem.code for problem in report.problems] == ["empty-draft"]
        with pytest.raises(AssertionError, match="not complete"):
            assert_ok(text)
    assert not check_drafts("Here are the photos.", "").complete
    assert check("Here are the photos.").complete


def test_a_path_is_not_taken_for_a_text(tmp_path):
    """By its ending, or since a file is there; a sentence that ends in one is a text."""
    (tmp_path / "my draft").write_text("Hello.", "utf-8")
    for path in ("drafts/01-cold.md", "mail.EML", str(tmp_path / "my draft")):
        for asserted in (check, assert_ok, lambda path: assert_flags(path, "GIV001"), check_drafts):
            with pytest.raises(ValueError, match=r"is a path, not a text; give networking_rules\.drafts\.read_draft"):
                asserted(path)
    assert check("Here is notes.md").complete
    assert not check(
        "編" * 100
    ).complete  # a name of so many bytes is too long for a file, and it is no language that is read
    assert check("\udcff" * 9).complete


@pytest.mark.parametrize(
    ("given", "error", "told"),
    [
        ({"gives": -1}, ValueError, "gives is from 0 to 10000, not -1"),
        ({"asks": 10**9}, ValueError, "asks is from 0 to 10000"),
        ({"tenure_days": -5}, ValueError, "tenure_days is from 0 to 36525, not -5"),
        ({"gives": "two"}, TypeError, "gives is a whole number or None, not 'two'"),
        ({"received": True}, TypeError, "received is a whole number or None, not True"),
        ({"invited": "no"}, TypeError, "invited is True, False or None, not 'no'"),
        ({"asks_welcome": 1}, TypeError, "asks_welcome is True, False or None, not 1"),
        ({"recipients": "a@b.c"}, TypeError, "recipients is a list of strings, not the string 'a@b.c'"),
        ({"tags": "friend"}, TypeError, "tags is a list of strings"),
    ],
)
def test_what_cannot_be_is_refused(given, error, told):
    """With the name of what was given, and what it has to be."""
    with pytest.raises(error, match=told):
        check("Could you introduce me to Ann?", **given)
