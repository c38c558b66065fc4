"""Facts of plans and their entries."""

import itertools
from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.facts import EntryFacts
from networking_rules.facts import plan as facts
from networking_rules.interval import Interval
from networking_rules.model import Approach, Step
from networking_rules.testing import build


@pytest.mark.parametrize(
    ("fields", "levels", "reach", "segments"),
    [
        ({"segment": "easy"}, {"easy"}, False, 1),
        ({"segment": "reach"}, {"reach"}, True, 1),
        ({"segment": "stars", "like": ["reach"]}, {"reach"}, True, 1),
        ({"segment": "stars"}, set(), None, 1),
        ({"segment": None, "possible_segments": ["easy", "medium"]}, {"easy", "medium"}, False, 2),
        ({"segment": None, "possible_segments": ["medium", "reach"]}, {"medium", "reach"}, None, 2),
        ({"segment": None, "possible_segments": ["a", "b"], "like": ["reach", "reach"]}, {"reach"}, True, 2),
        ({"segment": None}, set(), None, 0),
    ],
)
def test_segments_of_an_entry(fields, levels, reach, segments):
    """What it is like counts; a name that says nothing is not known to be anything."""
    entry = build.entry(**fields)
    assert facts.levels(entry) == levels
    assert facts.is_reach(entry) is reach
    assert facts.segments(entry) == segments


@pytest.mark.parametrize(
    ("steps", "may", "earliest", "early"),
    [
        ([], False, None, False),
        (["0 give"], False, None, False),
        (["0 ask"], True, None, False),
        (["0 ask"], False, None, True),
        (["0 ask"], None, None, None),
        (["9 ask"], False, 9, False),
        (["8 ask"], False, 9, True),
        (["9 ask", "8 ask"], None, 9, True),
    ],
)
def test_asks_of_an_approach(steps, may, earliest, early):
    """Allowed now, or not before the day on which the gate can open; else it is too early, or not known."""
    entry = build.entry(steps=steps, may_ask=may, earliest_ask=earliest)
    assert facts.asks_before_gate(entry) is early
    assert facts.approach_asks(entry) == sum("ask" in step for step in steps)
    assert facts.has_approach(entry) is bool(steps)
    assert facts.may_ask(entry) is (may is True)


def test_no_approach():
    """Nothing is asked, nothing is set by hand."""
    entry = build.entry(approach=None)
    assert not facts.has_approach(entry)
    assert not facts.overridden(entry)
    assert facts.approach_asks(entry) == 0
    assert facts.asks_before_gate(entry) is False
    assert facts.overridden(build.entry(override="she said so"))
    assert not facts.overridden(build.entry(override=""))


def give(kind="map", minutes=10, **more):
    return {"what": f"a {kind}", "kind": kind, "minutes": minutes, **more}


def test_gives_of_an_entry():
    """How many, the dearest, whether they answer a want, whether the main one is common."""
    wanted, common = give("photos", 30, for_want="photos", value=0.5), give(" Like ", 1, value=0.9)
    entry = build.entry(gives=[wanted, common])
    assert (facts.gives(entry), facts.dearest_give(entry)) == (2, 30)
    assert not facts.misses_wants(entry)
    assert facts.main_give_common(entry)
    assert facts.misses_wants(build.entry(gives=[common]))
    assert facts.misses_wants(build.entry(gives=[give(for_want="photos")]))
    empty = build.entry(gives=[])
    assert (facts.gives(empty), facts.dearest_give(empty), facts.misses_wants(empty)) == (0, 0, False)
    assert not facts.main_give_common(empty)


@pytest.mark.parametrize(
    ("one", "count"),
    [
        (give(), 0),
        (give(involves=["bo"]), 1),
        (give(involves=["bo"], consent=False), 1),
        (give(involves=["bo"], consent=True), 0),
        (give("Introduction"), 1),
        (give("contact  details"), 1),
        (give("introduction", consent=True), 0),
        (give("directory", involves=["bo"]), 0),
    ],
)
def test_consent(one, count):
    """Whoever is brought in or passed on must have agreed, unless it is public."""
    assert facts.unconsented(build.entry(gives=[one])) == count


def test_what_an_entry_states():
    """Odds and horizon are the user's; none is nought, or not known."""
    assert facts.stated_odds(build.entry()) == 0
    assert facts.stated_odds(build.entry(reply_odds=0.3)) == 0.3
    assert (facts.expects(build.entry()), facts.horizon_days(build.entry())) == (False, None)
    assert (facts.expects(build.entry(horizon_days=0)), facts.horizon_days(build.entry(horizon_days=0))) == (True, 0)


SEGMENTS = [["easy"], ["medium"], ["reach"], ["easy", "reach"], ["medium", "reach"], []]
entries = st.fixed_dictionaries(
    {
        "minutes": st.integers(0, 40),
        "min_minutes": st.integers(0, 20),
        "segment": st.none(),
        "possible_segments": st.sampled_from(SEGMENTS),
        "existing": st.sampled_from([True, False, None]),
    }
)
activities = st.fixed_dictionaries(
    {
        "what": st.just("a fair"),
        "minutes": st.integers(0, 90),
        "kind": st.sampled_from(["event", "hosting"]),
        "targets": st.sampled_from([[], ["p0"]]),
    }
)


@given(st.lists(entries, max_size=4), st.lists(activities, max_size=2))
def test_minutes_of_a_plan(made, things):
    """Whatever is not known turns out, the minutes lie inside; sums are sums."""
    plan = build.plan(100, made, things)
    ways = [e["possible_segments"] or ["easy", "medium", "reach"] for e in made]
    for said in itertools.product(*ways):
        for level, fact in (("reach", facts.reach_minutes), ("medium", facts.medium_minutes)):
            exact = sum(e["minutes"] for e, name in zip(made, said, strict=True) if name == level)
            found = fact(plan)
            assert found.low <= exact <= found.high
        assert facts.has_medium(plan) in (None, "medium" in said)
    known = sum(e["minutes"] for e in made if e["existing"])
    open_ = sum(e["minutes"] for e in made if e["existing"] is None)
    assert facts.existing_minutes(plan) == Interval(known, known + open_)
    targets, away = sum(e["minutes"] for e in made), sum(a["minutes"] for a in things)
    assert (facts.target_minutes(plan), facts.allocated(plan)) == (targets, targets + away)
    assert facts.least_needed(plan) >= facts.allocated(plan)
    assert facts.event_minutes(plan) == sum(a["minutes"] for a in things if a["kind"] == "event" and not a["targets"])


def test_the_least_that_is_needed():
    """Every target at least its shortest touch, but those whom an event is for."""
    plan = build.plan(
        100,
        [{"minutes": 5, "min_minutes": 15}, {"minutes": 0, "min_minutes": 20}, {"minutes": 30, "min_minutes": 10}],
        [{"what": "a fair", "minutes": 50, "targets": ["p1"]}],
    )
    assert facts.least_needed(plan) == 15 + 0 + 30 + 50


def test_budget():
    """None where it was not set, which is not nought."""
    assert (facts.budget_set(build.plan(None)), facts.budget(build.plan(None))) == (False, None)
    assert (facts.budget_set(build.plan(0)), facts.budget(build.plan(0))) == (True, 0)


def test_a_reason_by_hand_takes_a_reach_target_out_of_the_count():
    """Of reach minutes; other counts are as before."""
    reach = {"segment": "reach", "minutes": 30}
    plan = build.plan(100, [reach, {**reach, "override": "a campaign of two years"}])
    assert facts.reach_minutes(plan) == Interval(30, 30)
    assert facts.target_minutes(plan) == 60


def test_every_fact_of_an_entry_is_found_on_a_bare_one():
    """No fact needs more than an entry."""
    bare = evolve(build.entry(gives=[]), approach=Approach(None, (Step(build.TODAY + timedelta(1), "learn"),)))
    for name in EntryFacts.names():
        EntryFacts.definition(name).function(bare)
