"""From a real kind of file to findings and a plan: what an import is for."""

from datetime import date

import pytest

from networking_rules import guide, load, plan
from networking_rules.importers.base import Limits
from networking_rules.problems import InputError

TODAY = date(2026, 11, 23)


def test_whom_one_asked_too_early_is_found(samples):
    """Grace was asked though nothing was ever given to her: below the gate of every segment."""
    network = load(samples / "linkedin" / "Basic_LinkedInDataExport_made_here.zip", today=TODAY)
    findings = guide().check(network, today=TODAY).findings
    asked = [finding.target for finding in findings if finding.code == "GIV002"]
    assert any("grace-hopper" in target for target in asked)


@pytest.mark.slow
@pytest.mark.parametrize("today", [TODAY, date(1853, 5, 1)])
def test_a_large_export_has_people_to_thank_and_to_answer(samples, today):
    """Whatever the day: what is unthanked or unanswered has no cut-off."""
    network = load(samples / "linkedin" / "synthetic_45_members.zip", today=today)
    acts = {(touch.direction, act) for touch in network.touches for act in touch.acts}
    assert {
        ("in", "give"),
        ("in", "ask"),
        ("out", "give"),
        ("out", "ask"),
        ("out", "thank"),
        ("out", "reply"),
    } <= acts
    made = plan(network, minutes=120, today=today)
    assert made.targets
    assert 0 < made.allocated_minutes <= 120


def test_every_sample_is_read_or_refused_in_a_sentence(samples):
    """No file of any kind ends in a traceback."""
    read = 0
    for path in sorted(samples.rglob("*")):
        if not path.is_file() or path.name == "synthetic_45_members.zip":
            continue
        try:
            load(path, today=TODAY, me="me@example.org", limits=Limits(file=50_000_000))
            read += 1
        except InputError as error:
            assert all(str(problem) for problem in error.problems)  # noqa: PT017
    assert read > 130
