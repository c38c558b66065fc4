"""A masked page names nobody."""

from unicodedata import normalize

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.model import Network, Person
from networking_rules.planner import plan
from networking_rules.problems import Problem
from networking_rules.reports import render
from networking_rules.reports.base import Context
from networking_rules.reports.mask import mask_of, masked_network, masked_placements, masked_plan, masked_report
from networking_rules.steps.segment import segment_targets
from reports.conftest import TODAY

SECRETS = ("Ines", "Calder", "Tomasz", "Wren", "Ravi", "Menon", "王小明", "script", "Petal", "mill.example")


@pytest.mark.parametrize("name", ["text", "markdown", "json", "html"])
def test_no_name_is_left(name, network):
    """In the plan, in the map, in reasons and in what the rules say; addresses and organisations neither."""
    if name == "html":
        pytest.importorskip("jinja2")
    made = plan(network, minutes=120, today=TODAY)
    mask = mask_of(network, made)
    shown = render(name, "plan", masked_plan(made, mask), Context(network=masked_network(network, mask)))
    shown = shown.replace("description", "")
    assert [secret for secret in SECRETS if secret in shown] == []
    assert "Target 1" in shown


def test_the_plan_keeps_its_numbers(network):
    """Masking changes words, never minutes, days or segments."""
    made = plan(network, minutes=120, today=TODAY)
    masked = masked_plan(made, mask_of(network, made))
    for one, other in zip(made.targets, masked.targets, strict=True):
        assert (one.minutes, one.segment, one.purpose, one.earliest_ask, one.may_ask, one.worth) == (
            other.minutes,
            other.segment,
            other.purpose,
            other.earliest_ask,
            other.may_ask,
            other.worth,
        )
    assert [f.code for f in made.report] == [f.code for f in masked.report]
    places = segment_targets(network.me, network.people)
    assert [p.give for p in places] == [p.give for p in masked_placements(places, mask_of(network))]


def test_reports_are_masked(network, report):
    """Targets, messages and evidence."""
    assert masked_report(report, mask_of(network)).findings[0].code == "GIV001"


def test_whom_a_problem_is_about_is_masked(network, report):
    """Somebody whom the network does not hold has no label, and is left out."""
    told = Problem("bad-value", "name: is missing", people=(network.people[1].id, "77"))
    masked = masked_report(evolve(report, problems=(told,)), mask_of(network))
    assert masked.problems[0].people == (mask_of(network).labels[network.people[1].id],)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ask Ines Calder today", "ask Person 2 today"),
        ("Ines knows Menon", "Person 2 knows Person 3"),
        ("write to ines@petal.example now", "write to (address) now"),
        ("see https://petal.example/x", "see (address)"),
        ("INES and ines", "Person 2 and ines"),
        ("at Petal & Press, gladly", "at (organisation), gladly"),
    ],
)
def test_names_are_found_in_running_text(words, expected):
    """Whole or in part, in any case but all small, which is an ordinary word."""
    people = (
        Person("me", "Nora Vell"),
        Person("a", "Ines Calder", org="Petal & Press"),
        Person("b", "Ravi Menon"),
    )
    assert mask_of(Network(people=people)).text(words) == expected


@pytest.mark.parametrize("noted", ["NFC", "NFD"])
@pytest.mark.parametrize("written", ["NFC", "NFD"])
def test_a_name_is_found_however_its_accents_are_written(noted, written):
    """As one character or as two, in the network and in the text."""
    person = Person("a", normalize(noted, "José Núñez"), org=normalize(noted, "Café Péan"))
    mask = mask_of(Network(people=(person,)))
    words = normalize(written, "ask José Núñez, or Núñez at Café Péan")
    assert mask.text(words) == "ask Person 1, or Person 1 at (organisation)"


def test_a_part_that_two_people_share_is_somebody():
    """It could be either."""
    people = (Person("a", "Ann Vell"), Person("b", "Bob Vell"))
    assert mask_of(Network(people=people)).text("the Vell mill, Bob Vell") == "the somebody mill, Person 2"


@given(st.text(min_size=1, max_size=40), st.text(max_size=80))
def test_a_whole_name_never_survives(name, around):
    """Wherever it stands between blanks, whatever letters it has."""
    if not name.strip() or not any(c.isalnum() for c in name) or name.islower() or name in "Person 1":
        return
    mask = mask_of(Network(people=(Person("a", name),)))
    masked = mask.text(f"{around} {name} {around}")
    if len(name) > 10 and name not in around:
        assert name not in masked
