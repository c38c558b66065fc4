"""Asserts for any test framework: what a failure shows, and what counts as one."""

import unittest

import pytest

from networking_rules import Draft, Host, guide
from networking_rules.findings import Report
from networking_rules.testing import assert_flags, assert_ok, check

ASK = "Dear Ann,\nCould you introduce me to Bo?"
GIVE = "Here are the photos of the weir from Saturday."


def messages():
    """Tests as a project without pytest would write them; made here, so that pytest does not run them."""

    class Messages(unittest.TestCase):
        def test_gives(self):
            assert_ok(GIVE)

        def test_asks(self):
            assert_flags(ASK, "GIV001")

        def test_wrong(self):
            assert_ok(ASK)

    return Messages


def test_they_work_with_unittest():
    """Two pass, one fails with the words underlined."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(messages()).run(result)
    assert result.testsRun == 3
    assert result.errors == []
    ((test, told),) = result.failures
    assert test.id().endswith("test_wrong")
    assert "    | Could you introduce me to Bo?\n    | ^^^^^^^^" in told


def test_a_failure_shows_place_reason_and_fix():
    """Line, words, underline, why and what to do instead."""
    with pytest.raises(AssertionError) as caught:
        assert_ok(ASK, profile=guide().select("GIV001"))
    lines = str(caught.value).splitlines()
    assert lines[0] == "1 finding where there should be none"
    assert "2: error GIV001 ask-before-give: asks before any give" in lines
    marked = lines[lines.index("    | Could you introduce me to Bo?") + 1]
    assert marked.strip("| ^") == ""
    assert marked.count("^") == len("Could you introduce me to Bo")
    assert any(line.startswith("    why:  ") for line in lines)
    assert any(line.startswith("    fix:  ") for line in lines)


def test_a_report_shows_the_words_even_without_its_text():
    """Or in the text, where it is given."""
    report = check(ASK, profile=guide().select("GIV001"))
    with pytest.raises(AssertionError, match=r"\|\s+Could you introduce me to Bo\n"):
        assert_ok(report)
    with pytest.raises(AssertionError, match=r"\| Could you introduce me to Bo\?\n"):
        assert_ok(report, texts={None: ASK})


def test_a_draft_keeps_its_channel_and_subject():
    """The rules look at them."""
    draft = Draft("Could you introduce me to your publisher?", channel="in person")
    assert_flags(Draft(draft.text), "APP002", profile="evidence")
    with pytest.raises(AssertionError, match="APP002 was not found"):
        assert_flags(draft, "APP002", profile="evidence")


def test_a_missing_flag_says_why():
    """It ran and is not broken; it cannot be told; it was not run."""
    for words, code, given in (
        ("it ran, and is not broken", "GIV001", {"gives": 2, "tenure_days": 60, "segment": "easy"}),
        ("it cannot be told, history.gives is not known", "GIV001", {"gives": None, "asks_welcome": None}),
        ("it was not run", "TIM001", {}),
        ("it was not run", guide("strict")["TIM001"].name, {}),
        ("no rule 'GIV01'; did you mean 'GIV001'?", "GIV01", {}),
    ):
        with pytest.raises(AssertionError) as caught:
            assert_flags(ASK, code, **given)
        assert f"{code} was not found: {words}" in str(caught.value)
    with pytest.raises(TypeError, match="needs a code"):
        assert_flags(ASK)
    assert_flags(ASK, "GIV001", "ask-before-give")


def test_a_report_that_is_not_complete_is_a_failure():
    """A dropped rule or plugin proves nothing."""
    host = Host([type("Empty", (), {})()])
    with pytest.raises(AssertionError, match="not complete"):
        assert_ok(host.check(Draft(GIVE)))
    assert assert_ok(Report()) == Report()
    with pytest.raises(TypeError, match="takes no keywords"):
        assert_ok(Report(), gives=1)
