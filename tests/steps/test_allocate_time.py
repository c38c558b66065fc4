"""Time for segments of any number: several like reach share a fifth, and get no more than those like medium."""

import itertools

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules.model import EASY, MEDIUM, REACH
from networking_rules.steps.afford import REACH_SHARE, allocate_time
from networking_rules.steps.solver import Candidate, Option

SEGMENTS = (
    EASY,
    MEDIUM,
    evolve(MEDIUM, name="peers", share=0.4),
    REACH,
    evolve(REACH, name="stars", share=0.1),
    evolve(REACH, name="far", share=None),
)
LIKE = {segment.name: segment.like for segment in SEGMENTS}
SHARES = {segment.name: segment.share for segment in SEGMENTS if segment.share is not None}


@st.composite
def candidates(draw):
    """A few people, those of the first segments with more time to take."""
    options = st.lists(st.tuples(st.integers(1, 12), st.integers(0, 12)), max_size=2)
    names = st.sampled_from([*LIKE, ""])
    return [
        Candidate(f"c{n}", draw(names), tuple(Option(str(k), *o) for k, o in enumerate(draw(options))))
        for n in range(draw(st.integers(0, 6)))
    ]


def keeps(spent, minutes, present):
    """Whether minutes by segment are within all that the step promises."""
    like = {kind: sum(m for name, m in spent.items() if LIKE.get(name) == kind) for kind in ("medium", "reach")}
    return (
        sum(spent.values()) <= minutes
        and all(spent.get(name, 0) <= int(minutes * share) for name, share in SHARES.items())
        and like["reach"] <= int(minutes * REACH_SHARE)
        and ("medium" not in {LIKE.get(name) for name in present} or like["reach"] <= like["medium"])
    )


@settings(max_examples=150)
@given(candidates(), st.integers(0, 80))
def test_it_is_the_best_there_is_and_says_so(people, minutes):
    """Equal to trying everything: value, bound and the words of the proof."""
    groups = {person.id: person.group for person in people}
    best = 0
    for choice in itertools.product(*((None, *person.options) for person in people)):
        spent = {}
        for person, option in zip(people, choice, strict=True):
            spent[person.group] = spent.get(person.group, 0) + (option.minutes if option else 0)
        if keeps(spent, minutes, groups.values()):
            best = max(best, sum(option.value for option in choice if option))
    found = allocate_time(people, minutes, SEGMENTS)
    assert keeps(found.by_group, minutes, groups.values())
    assert found.value == found.bound == best
    assert found.proof.startswith("no other use of these minutes")


def test_dropping_the_least_would_not_have_been_best():
    """Two reach segments fill a fifth together; the best pair is not what greed leaves over."""
    people = [
        Candidate("m", "medium", (Option("0", 60, 1),)),
        Candidate("a", "reach", (Option("0", 19, 10),)),
        Candidate("b", "stars", (Option("0", 10, 9),)),
        Candidate("c", "far", (Option("0", 10, 9),)),
    ]
    found = allocate_time(people, 100, SEGMENTS)
    assert set(found.chosen) == {"m", "b", "c"}
    assert found.value == found.bound == 19
