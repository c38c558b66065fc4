"""Showing things from Python: what is mixed up is told in plain words, and a plan can be printed."""

from datetime import date

import pytest
from attrs import evolve

from networking_rules import Draft, History, Person, guide
from networking_rules.findings import Report
from networking_rules.problems import InputError
from networking_rules.reports import render
from networking_rules.reports.base import Context


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        (
            "report",
            "text",
            "no kind 'text' of thing to show; choose from report, plan, segments; the format comes first",
        ),
        ("text", "plans", "no kind 'plans' of thing to show; choose from report, plan, segments"),
        ("plain", "report", "no format 'plain' for a report; choose from text, json"),
    ],
)
def test_a_format_and_a_kind_are_told_apart(name, kind, told):
    """Whichever is wrong is named, with those there are."""
    with pytest.raises(InputError, match=told):
        render(name, kind, Report(), Context())


def test_a_thing_of_another_kind_is_told(plan_page):
    """A plan is no report, and a report no plan."""
    with pytest.raises(TypeError, match="kind 'report' takes a Report, not Plan"):
        render("text", "report", plan_page, Context())
    with pytest.raises(TypeError, match="kind 'plan' takes a Plan, not Report"):
        render("sarif", "plan", Report(), Context())
    with pytest.raises(TypeError, match="kind 'segments' takes a list of placements, not Plan"):
        render("json", "segments", plan_page, Context())


def test_a_plan_prints_short(plan_page):
    """What it is, and a line for each of the first ten."""
    first, *lines = str(plan_page).splitlines()
    assert first == (
        f"Plan from 2026-11-23: {plan_page.allocated_minutes} of 120 minutes, {len(plan_page.targets)} planned,"
        f" {len(plan_page.waiting)} waiting, {len(plan_page.left_out)} left out"
    )
    entry = plan_page.targets[0]
    assert lines[0] == f"  {entry.name}: {entry.purpose}, {entry.minutes} minutes"
    assert len(lines) == len(plan_page.targets)
    many = evolve(plan_page, targets=[evolve(entry, id=f"p{n}") for n in range(12)], minutes=None)
    assert "no budget, 12 planned" in str(many)
    assert str(many).splitlines()[-1] == "  and 2 more"


def test_of_a_page_the_words_are_shown_without_markup():
    """The sentence alone, and the mark below all of it."""
    page = "<html><body><p>Hi Ann,</p><p>Could you introduce me to your <b>editor</b>?</p><p>Bye</p></body></html>"
    past = History(date(2026, 11, 23))
    found = guide().check(Draft(page, "", "email", (), "a.html"), target=Person("ann", "Ann"), history=past)
    shown = render("text", "report", found, Context(texts={"a.html": page})).splitlines()
    place = shown.index("    | Could you introduce me to your editor")
    assert shown[place + 1] == "    | " + "^" * len("Could you introduce me to your editor")
