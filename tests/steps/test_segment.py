"""Step 1: where a target stands, why, and which question would decide it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.interval import Interval
from networking_rules.model import EASY, MEDIUM, REACH, SEGMENTS, Gate, Segment
from networking_rules.steps.segment import level, place, possible_levels, question, segment_targets
from networking_rules.testing import build
from networking_rules.testing.strategies import owners, people

ME = build.me()


def placed(me=ME, segments=SEGMENTS, **person):
    return place(me, build.person(**person), segments)


@pytest.mark.parametrize(
    ("give", "get", "expected"),
    [
        (0, 0, 0),
        (1, 0, 0),
        (1, 0.5, 0),
        (1, 0.51, 1),
        (1, 1, 1),
        (1, 1.99, 1),
        (1, 2, 2),
        (0, 0.01, 2),
    ],
)
def test_levels(give, get, expected):
    """About equal is within two to one; no return at all is easy, no give at all is reach."""
    assert level(give, get) == expected


@pytest.mark.parametrize(
    ("give", "get", "levels"),
    [
        ((1, 1), (1, 1), (1,)),
        ((0, 1), (1, 1), (1, 2)),
        ((0, 4), (1, 1), (0, 1, 2)),
        ((1, 1), (0, 4), (0, 1, 2)),
        ((0, 0), (0, 4), (0, 2)),
        ((0, math.inf), (0, 0), (0,)),
        ((0, math.inf), (0, math.inf), (0, 1, 2)),
    ],
)
def test_ranges_of_levels(give, get, levels):
    """All that some values inside would give; without any give there is nothing between easy and reach."""
    assert possible_levels(Interval(*give), Interval(*get)) == levels


def test_a_decided_target():
    """One segment, no question, the numbers in words."""
    found = placed()
    assert (found.segment, found.possible, found.computed) == (MEDIUM, (MEDIUM,), (MEDIUM,))
    assert (found.pinned, found.question) == (False, None)
    assert found.why == "you can give 1.00, they can do 1.00 for your goals"


def test_an_undecided_target():
    """All that are possible, and the question that narrows them most."""
    found = placed(wants=None, can_help=[{"kind": "referral", "weight": 0.5}])
    assert found.segment is None
    assert found.possible == SEGMENTS
    assert found.question == "What does Ann want?"
    assert found.why.startswith("not decided: you can give 0.00 to 1.00")


def test_a_pin_decides_and_keeps_the_numbers():
    """What the numbers say stays beside it; a name that there is not pins nothing."""
    found = placed(segment="reach", segment_reason="gets hundreds of letters")
    assert (found.segment, found.computed, found.pinned) == (REACH, (MEDIUM,), True)
    assert found.why.startswith("set by hand: gets hundreds of letters (")
    assert placed(segment="reach").why.startswith("set by hand (")
    assert not placed(segment="platinum").pinned


def test_segments_of_ones_own():
    """Each says which of the three it is like; several may be like one."""
    own = (Segment("shops", "easy", Gate(1, 1, 0)), Segment("peers", "medium", Gate(2, 2, 9)))
    assert placed(segments=own).segment.name == "peers"
    assert placed(segments=own, can_help=[]).segment.name == "shops"
    assert placed(segments=own, wants=[]).possible == own  # like reach, and there is no such segment: not decided
    two = (*SEGMENTS, Segment("partners", "medium", Gate(2, 2, 9)))
    assert [s.name for s in placed(segments=two).possible] == ["medium", "partners"]


@pytest.mark.parametrize(
    ("me", "person", "asked"),
    [
        ({}, {"wants": None}, "What does Ann want?"),
        ({}, {"can_help": None}, "Which of your goals can Ann help with?"),
        ({"offers": None}, {}, "What can you offer?"),
        ({"goals": None}, {}, "What are your goals?"),
        ({"reach": None}, {}, "How far do you reach (decades of audience)?"),
        ({}, {"reach": None}, "How far does Ann reach (decades of audience)?"),
        ({}, {"reach": (1, 4)}, "How far does Ann reach (decades of audience)?"),
        ({}, {}, None),
    ],
)
def test_the_question(me, person, asked):
    """About the one thing that is open; none where nothing is."""
    assert question(build.me(**me), build.person(**person)) == asked


def test_the_question_that_decides_most_comes_first():
    """Of two that are open, the one whose answers leave fewer segments."""
    person = build.person(wants=None, reach=(2, 2.1))
    assert question(ME, person) == "What does Ann want?"


def test_what_is_not_known_is_told_in_words():
    """An amount without a bound is told as one."""
    assert "an unknown amount" in placed(me=build.me(offers=None), wants=None).why


@given(owners(), people())
def test_a_placement_agrees_with_itself(me, person):
    """The segment is the only possible one; a question only where there are several; a pin names one."""
    found = place(me, person)
    assert (found.segment is not None) is (len(found.possible) == 1)
    assert found.segment in (None, *found.possible)
    assert found.question is None or len(found.possible) > 1
    assert found.pinned is (person.segment in {"easy", "medium", "reach"})
    assert found.pinned or found.possible == found.computed


@given(owners(), st.tuples(people("p"), people("q"), people("r")))
def test_targets_are_ranked(me, everyone):
    """Easy first, then by the sure return, then by what I can give, then by id; whatever order they come in."""
    ranked = segment_targets(me, everyone)
    assert segment_targets(me, reversed(everyone)) == ranked
    assert [p.rank for p in ranked] == sorted(p.rank for p in ranked)
    assert {p.id for p in ranked} == {"p", "q", "r"}


def test_inside_a_segment_the_greatest_return_comes_first():
    """Planners and venues before florists: those who are asked for a name."""
    florist, planner = (
        build.person(id=name, wants=[{"kind": "photos", "weight": 1}], can_help=[{"kind": "referral", "weight": w}])
        for name, w in (("florist", 0.1), ("planner", 0.4))
    )
    assert [p.id for p in segment_targets(ME, [florist, planner])] == ["planner", "florist"]
    assert {p.segment for p in segment_targets(ME, [florist, planner])} == {EASY}
