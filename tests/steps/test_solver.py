"""The solver of step 4 is exact: equal to trying everything, to another solver, and never worse than greedy."""

import itertools
import random
import time

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.steps import solver
from networking_rules.steps.solver import Candidate, Limits, Option, allocate

GROUPS = ("easy", "medium", "reach", "")
SHAPES = (
    ((), ()),
    ((), (("easy", "reach"), ("", "medium"))),
    ((("reach", "medium"),), (("reach",), ("easy", ""))),
    ((("easy", ""), ("reach", "medium")), ()),
    (((("easy", "reach"), ("medium", "")),), (("reach", "easy"), ("", "medium"))),
    (((("reach", "easy"), "medium"),), (("easy", "reach"), ("medium",))),
)
"""Which groups may have no more than which, and which are taken together: by name or several at a time."""


@st.composite
def problems(draw, most=5, lowest=0):
    """A few candidates in four groups with up to three options each, and limits of every kind."""
    values = st.integers(lowest, 12)
    made = [
        Candidate(
            f"c{number}",
            draw(st.sampled_from(GROUPS)),
            tuple(Option(str(key), draw(st.integers(1, 9)), draw(values)) for key in range(draw(st.integers(0, 3)))),
        )
        for number in range(draw(st.integers(0, most)))
    ]
    caps = draw(st.dictionaries(st.sampled_from(GROUPS), st.integers(0, 15), max_size=2))
    pairs, unions = draw(st.sampled_from(SHAPES))
    caps |= {union: draw(st.integers(0, 20)) for union in unions if draw(st.booleans())}
    return made, Limits(draw(st.integers(0, 30)), caps, pairs)


def spent(by_group, name):
    """The minutes of a group, or of several together."""
    return sum(by_group.get(one, 0) for one in ((name,) if isinstance(name, str) else name))


def fits(allocation, candidates, limits):
    """Whether an allocation keeps to its limits and tells the truth of itself."""
    groups = {c.id: c.group for c in candidates}
    by_group = {}
    for person, option in allocation.chosen.items():
        by_group[groups[person]] = by_group.get(groups[person], 0) + option.minutes
    assert by_group == dict(allocation.by_group)
    assert allocation.minutes == sum(by_group.values()) <= limits.minutes
    assert allocation.value == sum(option.value for option in allocation.chosen.values()) <= allocation.bound
    assert all(spent(by_group, name) <= cap for name, cap in limits.caps.items())
    assert all(spent(by_group, a) <= spent(by_group, b) for a, b in limits.at_most)
    assert all(option in next(c.options for c in candidates if c.id == p) for p, option in allocation.chosen.items())


def brute_force(candidates, limits):
    """The greatest value of all allocations there are."""
    best = 0
    for choice in itertools.product(*((None, *c.options) for c in candidates)):
        by_group = dict.fromkeys(GROUPS, 0)
        for candidate, option in zip(candidates, choice, strict=True):
            by_group[candidate.group] += option.minutes if option else 0
        if (
            sum(by_group.values()) <= limits.minutes
            and all(spent(by_group, name) <= cap for name, cap in limits.caps.items())
            and all(spent(by_group, a) <= spent(by_group, b) for a, b in limits.at_most)
        ):
            best = max(best, sum(option.value for option in choice if option))
    return best


@given(problems())
def test_it_finds_what_trying_everything_finds(problem):
    """No allocation is worth more, and the bound says so."""
    candidates, limits = problem
    found = allocate(candidates, limits)
    fits(found, candidates, limits)
    assert found.value == found.bound == brute_force(candidates, limits)


@given(problems(lowest=-3))
def test_options_of_less_value_can_make_room_for_others(problem):
    """Where reach may have no more than medium, a poor long touch to a medium target can pay."""
    candidates, limits = problem
    assert allocate(candidates, limits).value == brute_force(candidates, limits)


@given(problems(most=9), st.randoms())
def test_the_order_of_the_candidates_does_not_matter(problem, chance):
    """The same allocation, not only the same value."""
    candidates, limits = problem
    shuffled = chance.sample(candidates, len(candidates))
    assert allocate(shuffled, limits) == allocate(candidates, limits)


@given(problems(most=9), st.integers(1, 10))
def test_more_minutes_never_lower_the_value(problem, more):
    """The value is monotone in the minutes."""
    candidates, limits = problem
    assert (
        allocate(candidates, evolve(limits, minutes=limits.minutes + more)).value
        >= allocate(candidates, limits).value
    )


def network(count, seed, minutes=(5, 10, 15, 20, 25, 45), correlated=False):
    """Many candidates, as a plan has them: a few options each, of more minutes for more value."""
    chance = random.Random(seed)
    made = []
    for number in range(count):
        lengths = sorted(chance.sample(minutes, chance.randint(1, min(4, len(minutes)))))
        worth = 0
        options = []
        for key, length in enumerate(lengths):
            worth = 100_000 * length if correlated else worth + chance.randint(10_000, 900_000)
            options.append(Option(str(key), length, worth))
        made.append(Candidate(f"p{number:06}", chance.choice(GROUPS), tuple(options)))
    return made


def greedy(candidates, limits):
    """Options by value for each minute, as long as they fit."""
    value, used = 0, dict.fromkeys(GROUPS, 0)
    best = ((max(c.options, key=lambda o: o.value / o.minutes), c) for c in candidates)
    for option, candidate in sorted(best, key=lambda pair: -pair[0].value / pair[0].minutes):
        after = used[candidate.group] + option.minutes
        if sum(used.values()) + option.minutes > limits.minutes or after > limits.caps.get(candidate.group, after):
            continue
        if all(candidate.group != a or after <= used[b] for a, b in limits.at_most):
            used[candidate.group] = after
            value += option.value
    return value


@pytest.mark.parametrize("seed", range(12))
def test_it_is_never_worse_than_greedy(seed):
    """On networks of hundreds, and mostly it is better."""
    candidates = network(300, seed)
    limits = Limits(60 + 37 * seed, {"reach": (60 + 37 * seed) // 5}, (("reach", "medium"),))
    found = allocate(candidates, limits)
    fits(found, candidates, limits)
    assert found.value >= greedy(candidates, limits)


@pytest.mark.parametrize("seed", range(8))
def test_it_agrees_with_another_solver(seed):
    """The same value as scipy's mixed-integer solver finds."""
    pytest.importorskip("scipy")
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp

    candidates = network(60, seed, minutes=(3, 5, 8, 12, 21, 34))
    limits = Limits(50 + 31 * seed, {"reach": 40, "easy": 25 + 10 * seed}, (("reach", "medium"),) if seed % 2 else ())
    columns = [(c, option) for c in candidates for option in c.options]
    minutes = np.array([option.minutes for _, option in columns], float)

    def of(name):
        return minutes * [c.group == name for c, _ in columns]

    rows = [(minutes, limits.minutes), *((of(name), cap) for name, cap in limits.caps.items())]
    rows += [(of(a) - of(b), 0) for a, b in limits.at_most]
    rows += [(np.array([float(c is one) for c, _ in columns]), 1) for one in candidates]
    solved = milp(
        c=[-option.value for _, option in columns],
        constraints=LinearConstraint(np.array([row for row, _ in rows]), ub=[most for _, most in rows]),
        integrality=np.ones(len(columns)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0},
    )
    assert allocate(candidates, limits).value == round(-solved.fun)


@pytest.mark.parametrize("correlated", [False, True])
def test_ten_thousand_candidates_are_fast(correlated):
    """Far less than the seconds a plan may take; the hard kind is where every minute is worth the same."""
    candidates = network(10_000, 1, minutes=(4, 6, 10, 14, 30), correlated=correlated)
    limits = Limits(361, {"reach": 72}, (("reach", "medium"),))
    start = time.perf_counter()
    found = allocate(candidates, limits)
    assert time.perf_counter() - start < 5
    fits(found, candidates, limits)
    assert found.value == found.bound
    assert found.proof.startswith("no other use")


def test_given_up_it_says_how_far_it_may_be(monkeypatch):
    """The bound stays true, and the proof does not claim more."""
    candidates = network(400, 3, correlated=True, minutes=(6, 10, 14))
    limits = Limits(121, {"reach": 21})
    exact = allocate(candidates, limits)
    monkeypatch.setattr(solver, "EFFORT", 10)
    found = allocate(candidates, limits)
    fits(found, candidates, limits)
    assert found.value <= exact.value <= found.bound
    assert found.proof.startswith("perhaps not the best use")


@pytest.mark.parametrize(
    ("candidates", "limits", "words"),
    [
        ([Candidate("a", "", ()), Candidate("a", "", ())], Limits(1), "one id"),
        ([Candidate("a", "", (Option("0", 0, 1),))], Limits(1), "takes no time"),
        ([], Limits(-1), "negative"),
        ([], Limits(1, {"reach": -1}), "negative"),
        ([], Limits(1, {}, (("a", "b"), ("b", "c"))), "one pair"),
        ([], Limits(1, {("a", "b"): 1, ("b", "c"): 1}), "in one way only"),
    ],
)
def test_what_it_cannot_take_it_refuses(candidates, limits, words):
    """With a sentence that says why."""
    with pytest.raises(ValueError, match=words):
        allocate(candidates, limits)
