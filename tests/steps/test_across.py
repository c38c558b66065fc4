"""Conditions across targets: equal to trying everything, and to the plain solver where there are none."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules.steps import across
from networking_rules.steps.across import AtMost, Needs, allocate_across
from networking_rules.steps.solver import Candidate, Limits, Option, allocate

pytest.importorskip("scipy")

IDS = ("a", "b", "c", "d")
GROUPS = ("medium", "reach", "other")


@st.composite
def problems(draw):
    """Four candidates, limits, and a few conditions."""
    options = st.lists(st.tuples(st.integers(1, 6), st.integers(0, 9)), max_size=2)
    made = [
        Candidate(i, draw(st.sampled_from(GROUPS)), tuple(Option(str(n), *o) for n, o in enumerate(draw(options))))
        for i in IDS
    ]
    pairs = draw(st.sampled_from([(), (("reach", "medium"),), ((("reach",), ("medium", "other")),)]))
    caps = draw(st.sampled_from([{}, {"reach": 5}, {("other", "medium"): 6}]))
    limits = Limits(draw(st.integers(0, 16)), {} if pairs and ("reach", "medium") in pairs else caps, pairs)
    one = st.sampled_from(IDS)
    some = st.lists(one, min_size=1, max_size=4, unique=True).map(tuple)
    conditions = st.lists(st.builds(Needs, one, one) | st.builds(AtMost, st.integers(0, 2), some), max_size=3)
    return made, limits, draw(conditions)


def keeps(chosen, conditions):
    """Whether a choice keeps to the conditions."""
    return all(
        (c.who not in chosen or c.whom in chosen)
        if isinstance(c, Needs)
        else sum(i in chosen for i in c.of) <= c.count
        for c in conditions
    )


def spent(used, name):
    """The minutes of a group, or of several together."""
    return sum(used[one] for one in ((name,) if isinstance(name, str) else name))


def brute_force(candidates, limits, conditions):
    """The greatest value there is."""
    best = 0
    for choice in itertools.product(*((None, *c.options) for c in candidates)):
        chosen = {c.id: o for c, o in zip(candidates, choice, strict=True) if o}
        used = dict.fromkeys(GROUPS, 0)
        for candidate in candidates:
            used[candidate.group] += chosen[candidate.id].minutes if candidate.id in chosen else 0
        within = sum(used.values()) <= limits.minutes
        within = within and all(spent(used, name) <= cap for name, cap in limits.caps.items())
        within = within and all(spent(used, a) <= spent(used, b) for a, b in limits.at_most)
        if within and keeps(chosen, conditions):
            best = max(best, sum(option.value for option in chosen.values()))
    return best


@settings(max_examples=60)
@given(problems())
def test_it_finds_what_trying_everything_finds(problem):
    """Under conditions of both kinds."""
    candidates, limits, conditions = problem
    found = allocate_across(candidates, limits, conditions)
    assert keeps(found.chosen, conditions)
    assert found.value == found.bound == brute_force(candidates, limits, conditions)


@settings(max_examples=30)
@given(problems())
def test_without_conditions_it_is_the_plain_solver(problem):
    """The same value."""
    candidates, limits, _ = problem
    assert allocate_across(candidates, limits).value == allocate(candidates, limits).value


ONE = Candidate("a", "", (Option("0", 5, 3),))


@pytest.mark.parametrize(
    ("candidates", "conditions", "words"),
    [
        ([ONE], [Needs("a", "b")], "names b, who is no candidate"),
        ([ONE], [AtMost(-1, ("a",))], "negative"),
        ([ONE, ONE], [], "one id"),
        ([Candidate("a", "", (Option("0", 0, 3),))], [], "no time"),
    ],
)
def test_what_it_cannot_take_it_refuses(candidates, conditions, words):
    """With a sentence that says why."""
    with pytest.raises(ValueError, match=words):
        allocate_across(candidates, Limits(10), conditions)


def test_without_scipy_it_names_the_extra(monkeypatch):
    """Not a bare import error."""

    def absent(name):
        raise ImportError(name)

    monkeypatch.setattr(across.importlib, "import_module", absent)
    with pytest.raises(ImportError, match=r"networking-rules\[solver\]"):
        allocate_across([ONE], Limits(10))
