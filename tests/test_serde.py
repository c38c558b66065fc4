"""Reports and plans as JSON: complete, strict, and the same verdict after a round trip."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import InputError, guide, plan
from networking_rules.findings import Edit, Evidence, Finding, Report, Span, Unknown
from networking_rules.model import Activity, Entry, Plan
from networking_rules.problems import Problem
from networking_rules.serde import plan_from_json, plan_to_json, report_from_json, report_to_json
from networking_rules.testing.strategies import TODAY, networks

PLAN_KEYS = {"format", "version", "today", "minutes", "allocated_minutes", "targets", "findings", "complete"}
ENTRY_KEYS = {"id", "name", "purpose", "minutes", "approach", "gives", "may_ask", "earliest_ask", "find_out"}
FINDING_KEYS = {"code", "name", "severity", "message", "why", "fix", "evidence", "span", "target", "ground", "plugin"}
REPORT_KEYS = {"format", "version", "ok", "complete", "findings", "unknowns", "problems"}


def through(data):
    """Data as it comes out of a file."""
    return json.loads(json.dumps(data, allow_nan=False))


@settings(max_examples=25)
@given(networks(), st.integers(0, 300))
def test_a_plan_reads_back_equal(network, minutes):
    """Nothing that a rule looks at is lost, so that the verdict on the document is the one on the plan."""
    made = plan(network, minutes=minutes, today=TODAY)
    data = through(plan_to_json(made))
    again = plan_from_json(data)
    assert again == made
    assert guide().check(again, network=network) == guide().check(made, network=network)
    assert data.keys() >= PLAN_KEYS
    for target in data["targets"]:
        assert target.keys() >= ENTRY_KEYS | {"expect", "horizon_days", "why"}
        assert ("segment" in target) != ("possible_segments" in target)
        assert all(give.keys() >= {"what", "minutes", "for_want"} for give in target["gives"])


def test_a_plan_made_by_hand_reads_back_equal():
    """Activities, overrides and stated odds as well, and a plan without a budget."""
    entry = Entry("a", "A", "give", 5, segment="easy", possible_segments=("easy", "reach"), reply_odds=0.3)
    made = Plan(date(2026, 1, 1), None, (entry,), (Activity("a fair", 60),), ("b",), ("a note",), proof="none")
    assert plan_from_json(through(plan_to_json(made))) == made


def test_a_report_reads_back_equal():
    """Findings with evidence and spans, unknowns, problems, and whether it is ok, whatever it fails on."""
    span = Span(3, 7, "help")
    finding = Finding(
        "GIV001",
        "ask-before-give",
        "info",
        "asks before any give",
        evidence=(Evidence("history.gives", 0, "1"), Evidence("x", None), Evidence("y", True), Evidence("z", 1.5)),
        span=span,
        spans=(span,),
        ground=("guide",),
        edits=(Edit(1, 2, "x"),),
    )
    unknown = Unknown("REA001", "a-rule", ("history.gives",), "not known", target="ann")
    problem = Problem("bad-row", "has no name", "warning", "a.csv", 3, "name", ("ann",))
    for fail_on in ("warning", "info"):
        report = Report((finding,), (unknown,), (problem,), complete=False, fail_on=fail_on)
        data = through(report_to_json(report))
        assert report_from_json(data) == report
        assert data.keys() >= REPORT_KEYS
        assert data["ok"] is report.ok is (fail_on == "warning")
        assert all(item.keys() >= FINDING_KEYS for item in data["findings"])


def refused(data, read=plan_from_json):
    """The fields of the faults that a document is refused for."""
    with pytest.raises(InputError) as error:
        read(data, file="plan.json")
    assert {problem.file for problem in error.value.problems} == {"plan.json"}
    return [problem.field for problem in error.value.problems]


def test_every_fault_of_a_plan_is_named_with_its_path():
    """Nothing is coerced, and unknown keys are no fault."""
    data = {
        "format": "networking-rules/plan",
        "version": 1,
        "today": "soon",
        "minutes": "120",
        "targets": [
            {"id": 3, "name": "A", "purpose": "spy", "minutes": 4.0, "gives": "no"},
            {
                "id": "b",
                "name": "B",
                "purpose": "give",
                "minutes": 5,
                "gives": [{"what": "x", "kind": "y", "minutes": None}],
            },
            3,
        ],
        "findings": [{"code": "GIV001"}],
        "complete": "yes",
        "x": 1,
    }
    assert refused(data) == [
        "today",
        "minutes",
        "targets[0].id",
        "targets[0].purpose",
        "targets[0].minutes",
        "targets[0].gives",
        "targets[1].gives[0].minutes",
        "targets[2]",
        "findings[0].name",
        "findings[0].severity",
        "findings[0].message",
        "complete",
    ]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"format": "x"}, "format"),
        ({"format": None}, "format"),
        ({"version": 1.0}, "version"),
        ({"version": True}, "version"),
        ({"version": 2}, "version"),
        ({"targets": {}}, "targets"),
        ({"today": None}, "today"),
        ({"today": ...}, "today"),
    ],
    ids=str,
)
def test_a_document_of_another_kind_is_refused(change, field):
    """Another format, another version, a missing part."""
    data = {"format": "networking-rules/plan", "version": 1, "today": "2026-01-01", "targets": []} | change
    assert refused({key: value for key, value in data.items() if value is not ...}) == [field]


@pytest.mark.parametrize("data", [None, [], 3, "x"], ids=str)
def test_what_is_no_object_is_refused(data):
    """For both kinds of document."""
    assert refused(data) == [None]
    assert refused(data, report_from_json) == [None]
