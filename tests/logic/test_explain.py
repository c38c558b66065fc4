"""Why a rule fired, why not, what is missing, and the smallest change: which, when made, really clears it."""

import itertools

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from boxes import BOX, SMALL, Box, BoxFacts, blurred, conditions, known_boxes
from networking_rules.interval import Interval
from networking_rules.logic import Option, at_least, explain, graded, option, rule
from networking_rules.logic.evaluate import Reader, truth
from networking_rules.logic.explain import smallest_change

ACTIONABLE = {"box.a", "box.b", "box.p", "box.word"}


def says(condition, box, changes=()):
    overrides = {tuple(c.fact.split(".")): as_fact(c.to) for c in changes}
    return truth(condition, Reader({"box": box}, overrides), {})


def as_fact(value):
    plain = isinstance(value, bool | str)
    return value if plain else Interval(value, value)


def changes_for(condition, box):
    return smallest_change(condition, Reader({"box": box}), {})


@given(conditions(), blurred(), st.booleans())
def test_making_the_smallest_change_clears_the_rule(condition, boxes, sharp):
    """For any condition that holds of any case: with the changes made, it does not hold."""
    box = boxes[not sharp]
    if says(condition, box) is not True:
        return
    changes = changes_for(condition, box)
    if changes:
        assert says(condition, box, changes) is False
    assert {change.fact for change in changes} <= ACTIONABLE
    assert all(change.now != change.to for change in changes)


@given(conditions(), known_boxes())
def test_no_change_of_a_smallest_change_can_be_spared(condition, box):
    """Leaving any of them out leaves the rule broken, or undecided never: all else is known."""
    if says(condition, box) is not True:
        return
    changes = changes_for(condition, box)
    for spared in changes:
        assert says(condition, box, [c for c in changes if c is not spared]) is True


def once():
    """A condition in which every fact stands once, so that no two wishes for one fact can clash."""
    limit = st.sampled_from(SMALL)
    operators = st.sampled_from(["__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"])
    one = st.tuples(operators, limit).map(lambda made: getattr(BOX.a, made[0])(made[1]))
    other = st.tuples(operators, limit).map(lambda made: getattr(BOX.b, made[0])(made[1]))
    third = st.sampled_from([BOX.p, ~BOX.p])
    fourth = st.sampled_from([BOX.q, ~BOX.q, BOX.fixed > 1])

    def joined(made):
        first, shape, *rest = made
        for joint, part in zip(shape, rest, strict=True):
            first = first & part if joint else first | part
        return first

    shapes = st.tuples(st.booleans(), st.booleans(), st.booleans())
    counted = st.tuples(st.integers(1, 4), one, other, third, fourth).map(lambda made: at_least(made[0], *made[1:]))
    return st.tuples(one, shapes, other, third, fourth).map(joined) | counted


@given(once(), known_boxes())
def test_no_smaller_change_would_do(condition, box):
    """The slow way: try every value of every fact that can be changed; as many must move, and no fewer."""
    if says(condition, box) is not True:
        return
    cleared = [
        sum(getattr(box, name) != value for name, value in made.items())
        for a, b, p in itertools.product(range(6), range(6), (True, False))
        if says(condition, evolve(box, **(made := {"a": a, "b": b, "p": p}))) is False
    ]
    assert len(changes_for(condition, box)) == min(cleared, default=0)


@given(st.integers(0, 9), st.integers(0, 9))
def test_a_number_moves_no_further_than_it_must(now, limit):
    """The nearest value on the other side of the boundary, in whole steps where the boundary itself will not do."""
    for condition, goal in ((BOX.a > limit, limit), (BOX.a >= limit, limit - 1)):
        if says(condition, Box(a=now)):
            found = changes_for(condition, Box(a=now))
            assert [c.to for c in found] == ([goal] if goal >= 0 else [])


@given(st.floats(0.01, 9, allow_subnormal=False), st.floats(0.01, 9, allow_subnormal=False))
def test_a_fraction_is_told_to_the_last_digit(now, limit):
    """Rounded, the new value might not clear the rule; only for people is it shortened."""
    for condition in (BOX.a > limit, BOX.a < limit):
        box = Box(a=now)
        if says(condition, box):
            (change,) = found = changes_for(condition, box)
            assert says(condition, box, found) is False
            assert change.to == limit
            assert str(change) == f"box.a: {now:g} -> {limit:g}"


def test_one_fact_wanted_at_two_values_is_tried_at_both():
    """The value that serves both wishes is found, in whatever order they are written."""
    for condition in ((BOX.a > 3) | (BOX.a == 5), (BOX.a == 5) | (BOX.a > 3)):
        (change,) = changes_for(condition, Box(a=5))
        assert change.to == 3


def test_a_change_that_clears_two_parts_at_once_is_enough():
    """Painting it green takes away the red, too: the flag may stay."""
    condition = (BOX.word == "red") & ~(BOX.p & (BOX.word == "green"))
    assert list(map(str, changes_for(condition, Box(word="red")))) == ["box.word: red -> green"]


def test_words_can_be_changed_to_one_that_is_named():
    """A rule that wants another word names it; one that forbids a word does not say which other would do."""
    (change,) = changes_for(~BOX.word.is_in("blue", "green"), Box(word="red"))
    assert (change.now, change.to) == ("red", "blue")
    assert changes_for(BOX.word == "red", Box(word="red")) == ()


def test_what_cannot_be_changed_is_left():
    """Where only a fact that is nobody's to change would clear it, there is no change."""
    assert changes_for(BOX.fixed > 1, Box(fixed=3)) == ()
    assert changes_for(BOX.q & (BOX.fixed > 1), Box(fixed=3, q=True)) == ()
    (change,) = changes_for(BOX.q & (BOX.a > 1), Box(a=3, q=True))
    assert change.fact == "box.a"


def test_a_sum_is_cleared_by_one_of_its_parts():
    """By whichever can be moved so far; what is taken away moves the other way."""
    assert list(map(str, changes_for(BOX.a + BOX.b > 4, Box(a=3, b=5)))) == ["box.b: 5 -> 1"]
    assert list(map(str, changes_for(BOX.fixed - BOX.b > 4, Box(fixed=9, b=1)))) == ["box.b: 1 -> 5"]
    assert changes_for(BOX.a * 2 > 4, Box(a=3)) == ()


@rule("BOX001", ground="design: boxes", message="too full", fix="take {most} out")
def too_full(box: BoxFacts, *, most: Option = option(3)):
    """
    A box is too full.

    It may burst.
    """
    return graded(error=(box.a > most + 2) & box.p, warning=(box.a > most) & ~box.q)


def test_why():
    """Fired: the grade, the evidence with what it was compared to, and the cure."""
    told = explain(too_full, {"box": Box(a=7, p=True)})
    assert (told.truth, told.severity, told.applies) == (True, "error", True)
    assert [(e.fact, e.value) for e in told.because] == [("box.a", 7), ("box.p", True)]
    assert told.because[0].compared == "box.a > (most (3) + 2)"
    assert str(told).splitlines()[0] == "BOX001 too-full fired (error), because"
    assert str(told).splitlines()[-1] == "  smallest change that clears it: box.a: 7 -> 3"


def test_why_not():
    """Not fired: what stood against it, and no change."""
    told = explain(too_full, {"box": Box(a=2)})
    assert (told.truth, told.severity, told.change) == (False, None, ())
    assert str(told).startswith(
        "BOX001 too-full did not fire, because\n  box.a = 2, and the rule asks whether box.a > (most (3) + 2)"
    )


def test_cannot_tell():
    """Unknown: exactly the facts that would decide it, with their meaning and what is known of them."""
    told = explain(too_full, {"box": Box(a=Interval(2, 9), q=False)})
    assert (told.truth, told.missing, told.change) == (None, ("box.a",), ())
    assert str(told) == "BOX001 too-full cannot tell: box.a is not known (the first number; it is 2 to 9)"
    assert explain(too_full, {"box": Box(a=9, q=None)}).missing == ("box.q",)
    assert explain(too_full, {"box": Box(a=9, p=None, q=None)}).missing == ("box.p", "box.q")


def test_nothing_to_change_is_said():
    """A finding that only facts beyond reach would clear says so."""
    bare = evolve(too_full, grades=(("warning", BOX.fixed > 0),))
    assert "nothing that you can change" in str(explain(bare, {"box": Box(fixed=1)}))


def test_a_rule_that_does_not_apply():
    """A case without the part is neither broken nor unknown."""
    told = explain(too_full, {"other": 1})
    assert (told.applies, told.truth) == (False, False)
    assert str(told) == "BOX001 too-full does not apply: it speaks of the box, and the case is about none"


@pytest.mark.parametrize("most", [2, 3, 8])
def test_settings_are_heeded(most):
    """The explanation speaks of the rule as it is set."""
    told = explain(too_full.configure(most=most), {"box": Box(a=5)})
    assert told.truth is (most < 5)
    assert not told.change or told.change[0].to == most
