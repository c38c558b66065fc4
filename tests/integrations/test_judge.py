"""A situation in plain words, and what comes of a draft in it."""

import json

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.findings import SEVERITIES, Finding, Report
from networking_rules.integrations.judge import Situation, judge, score, situation
from networking_rules.problems import InputError, RuleError

TOO_SOON = "Hi Ann, could you introduce me to your editor? I need a publisher."
KIND = "Hi Ann, your talk on weirs was right about silt. Here is the survey of the Tamar that you asked for."
NETWORK = [
    {"format": "networking-rules", "version": 1, "me": "me"},
    {"kind": "person", "id": "me", "name": "Me"},
    {
        "kind": "me",
        "person": "me",
        "reach": 2,
        "offers": [{"kind": "survey", "what": "surveys", "quality": 0.9, "minutes": 10}],
    },
    {
        "kind": "person",
        "id": "ann",
        "name": "Ann Weir",
        "reach": 2,
        "keys": ["mailto:ann@weir.example"],
        "reason": "knows silt",
        "wants": [{"kind": "survey", "weight": 1}],
        "can_help": [],
        "segment": "easy",
        "segment_reason": "old friend",
    },
    *(
        {
            "kind": "touch",
            "id": f"t{month}",
            "person": "ann",
            "at": f"2026-0{month}-02",
            "direction": "out",
            "acts": ["give"],
            "size": 5,
            "landed": True,
        }
        for month in (1, 3)
    ),
]


@pytest.fixture
def network(tmp_path):
    path = tmp_path / "network.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in NETWORK), "utf-8")
    return str(path)


def test_a_stranger_is_not_asked():
    """Cold is known to be so; without any word of the past, nobody guesses."""
    assert "GIV001" in judge(TOO_SOON, {"cold": True}).report.codes
    unknown = judge(TOO_SOON).report
    assert "GIV001" not in unknown.codes
    assert "GIV001" in {u.code for u in unknown.unknowns}


def test_the_past_may_be_counted_or_read(network):
    """By numbers, or from a network by id, name or address."""
    assert "GIV001" not in judge(TOO_SOON, {"gives": 4, "tenure_days": 400, "segment": "easy"}).report.codes
    for who in ("ann", "Ann Weir", "ann@weir.example"):
        given = {"network": network, "to": who, "today": "2026-03-10"}
        assert "GIV001" not in judge(TOO_SOON, given).report.codes


def test_a_pass_is_a_pass():
    """With the best score and a word that says so."""
    verdict = judge(KIND, {"gives": 1})
    assert (verdict.passed, verdict.score, verdict.reason) == (True, 1.0, "nothing broken")


def test_the_language_of_a_draft_can_be_said():
    """A few words are taken for English."""
    hurried = "Bitte antworten Sie umgehend."
    assert judge(hurried, {"cold": True}).passed
    assert not judge(hurried, {"cold": True, "language": "de"}).passed


def test_a_reason_says_what_to_do():
    """Code, words and fix."""
    assert (
        'GIV001 ask-before-give: asks before any give: "could you introduce' in judge(TOO_SOON, {"cold": True}).reason
    )
    assert "Instead: " in judge(TOO_SOON, {"cold": True}).reason


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"colt": True}, "colt: is not known; choose from cold"),
        ({"cold": "yes"}, "cold: takes bool, not 'yes'"),
        ({"gives": True}, "gives: takes int, not True"),
        ({"gives": -1}, "gives: takes int, not -1"),
        ({"select": [1]}, "select: takes str or list or tuple"),
        ({"today": "soon", "cold": True}, "today: 'soon' is no date"),
        ({"segment": "gold"}, "segment: no segment 'gold'"),
        ({"language": "fr"}, "there is no phrasebook for 'fr'; there are: de, en"),
    ],
)
def test_a_mistake_is_told_and_never_makes_a_check_milder(given, told):
    """Every fault with its field."""
    with pytest.raises(InputError, match=told.replace("(", r"\(")):
        judge(TOO_SOON, given)
    with pytest.raises(InputError) as caught:
        judge(TOO_SOON, {"colt": 1, "cold": 3})
    assert len(caught.value.problems) == 2


def test_rules_are_chosen_as_everywhere():
    """By profile, select and ignore; a word or a list."""
    assert situation({"select": "GIV, NEE001"}).select == ("GIV", "NEE001")
    assert judge(TOO_SOON, {"cold": True, "select": ["NEE001"]}).report.codes == ("NEE001",)
    with pytest.raises(RuleError):
        judge(TOO_SOON, {"select": ["GIV999"]})
    assert situation(Situation(cold=True)).cold


@given(st.lists(st.sampled_from(SEVERITIES)), st.sampled_from(SEVERITIES))
def test_one_finding_more_never_raises_the_score(severities, more):
    """From 0 to 1; a graver finding never costs less; a dropped rule is the worst."""
    findings = tuple(Finding("X001", "x", severity, "m") for severity in severities)
    report = Report(findings)
    assert 0 <= score(evolve(report, findings=(*findings, Finding("X002", "y", more, "m")))) <= score(report) <= 1
    assert score(evolve(report, complete=False)) == 0
