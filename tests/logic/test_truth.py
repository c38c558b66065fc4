"""Three-valued truth keeps Kleene's laws, and what is decided with something unknown stays so when it is known."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxes import BOX, OPERATORS, Box, blurred, comparisons, conditions, known_boxes
from networking_rules.interval import Interval
from networking_rules.logic.conditions import Constant
from networking_rules.logic.evaluate import Reader, amount, compare, truth
from networking_rules.logic.truth import at_least, conjunction, disjunction, negation

TRUTHS = (True, False, None)
ORDER = {False: 0, None: 1, True: 2}
truths = st.sampled_from(TRUTHS)
lists = st.lists(truths, max_size=6)
ranges = st.tuples(st.integers(-3, 3), st.integers(-3, 3)).map(lambda ends: Interval(min(ends), max(ends)))


def both(x, y):
    return conjunction((x, y))


def either(x, y):
    return disjunction((x, y))


def says(condition, box):
    return truth(condition, Reader({"box": box}), {})


@pytest.mark.parametrize(("x", "y"), list(itertools.product(TRUTHS, repeat=2)))
def test_and_is_the_lesser_and_or_the_greater(x, y):
    """With false < unknown < true; and not turns the order round."""
    assert ORDER[both(x, y)] == min(ORDER[x], ORDER[y])
    assert ORDER[either(x, y)] == max(ORDER[x], ORDER[y])
    assert ORDER[negation(x)] == 2 - ORDER[x]


@given(truths, truths, truths)
def test_the_laws_of_a_kleene_algebra(x, y, z):
    """Commutative, associative, distributive, absorbing, De Morgan, double negation, and Kleene's own."""
    assert both(x, y) is both(y, x)
    assert either(x, y) is either(y, x)
    assert both(x, both(y, z)) is both(both(x, y), z)
    assert either(x, either(y, z)) is either(either(x, y), z)
    assert both(x, either(y, z)) is either(both(x, y), both(x, z))
    assert either(x, both(y, z)) is both(either(x, y), either(x, z))
    assert both(x, either(x, y)) is x is either(x, both(x, y))
    assert negation(both(x, y)) is either(negation(x), negation(y))
    assert negation(either(x, y)) is both(negation(x), negation(y))
    assert negation(negation(x)) is x
    assert ORDER[both(x, negation(x))] <= ORDER[either(y, negation(y))]


@given(lists)
def test_the_empty_and_and_the_empty_or(values):
    """No condition holds all its parts vacuously; no alternative holds none."""
    assert conjunction([*values, True]) is conjunction(values)
    assert disjunction([*values, False]) is disjunction(values)
    assert conjunction([]) is True
    assert disjunction([]) is False


@given(st.integers(0, 6), lists)
def test_at_least_is_an_or_of_ands(count, values):
    """The slow way: some `count` of them all hold."""
    slow = disjunction(conjunction(some) for some in itertools.combinations(values, count))
    assert at_least(count, values) is slow


@given(lists, st.integers(0, 6), st.lists(st.booleans(), min_size=6, max_size=6))
def test_what_is_decided_stays_when_the_unknown_becomes_known(values, count, fills):
    """More knowledge decides more, and never turns what was decided."""
    known = [fill if value is None else value for value, fill in zip(values, fills, strict=False)]
    for function in (conjunction, disjunction, lambda some: at_least(count, some)):
        before, after = function(values), function(known)
        assert before is None or before is after


@pytest.mark.parametrize("operator", list(OPERATORS))
@given(x=ranges, y=ranges)
def test_a_comparison_of_ranges_is_that_of_all_their_numbers(operator, x, y):
    """True where it holds for every pair inside, false where for none, else unknown: whole numbers show it all."""
    pairs = itertools.product(*(range(int(r.low), int(r.high) + 1) for r in (x, y)))
    verdicts = {OPERATORS[operator](*pair) for pair in pairs}
    assert compare(operator, x, y) is (verdicts.pop() if len(verdicts) == 1 else None)


@given(ranges, ranges)
def test_opposite_comparisons_are_negations(x, y):
    """< and >=, > and <=, == and != always say the opposite."""
    for one, other in (("<", ">="), (">", "<="), ("==", "!=")):
        assert compare(one, x, y) is negation(compare(other, x, y))


def test_an_unknown_operator_is_a_fault_of_the_rule():
    """It is told, not guessed."""
    with pytest.raises(TypeError, match="not a comparison: ~"):
        compare("~", Interval(0, 0), Interval(0, 0))


@given(st.tuples(ranges, ranges), st.sampled_from("+-*"), st.floats(0, 1), st.floats(0, 1))
def test_arithmetic_of_ranges_holds_that_of_their_numbers(pair, sign, x, y):
    """Whatever the two numbers are, their sum, difference or product lies inside."""
    a, b = pair
    made = {"+": BOX.a + BOX.b, "-": BOX.a - BOX.b, "*": BOX.a * BOX.b}[sign]
    inside = amount(made, Reader({"box": Box(a=a, b=b)}), {})
    one, other = a.low + x * (a.high - a.low), b.low + y * (b.high - b.low)
    value = {"+": one + other, "-": one - other, "*": one * other}[sign]
    assert inside.low - 1e-9 <= value <= inside.high + 1e-9


def test_the_whole_line_times_nothing_is_nothing():
    """Nought times an unknown amount is nought."""
    assert amount(BOX.a * 0, Reader({"box": Box(a=None)}), {}) == Interval(0, 0)


@given(conditions(), blurred())
def test_a_blurred_case_never_says_the_opposite_of_the_sharp_one(condition, boxes):
    """What is decided on what little is known is what the whole truth says."""
    whole, dim = boxes
    assert says(condition, whole) is not None
    assert says(condition, dim) in (None, says(condition, whole))


@given(conditions(), conditions(), blurred())
def test_conditions_combine_as_their_truths_do(x, y, boxes):
    """& | ~ on trees are and, or, not on what the trees say."""
    box = boxes[1]
    assert says(x & y, box) is both(says(x, box), says(y, box))
    assert says(x | y, box) is either(says(x, box), says(y, box))
    assert says(~x, box) is negation(says(x, box))
    assert says(~~x, box) is says(x, box)


@given(comparisons(), known_boxes())
def test_what_is_not_there_is_unknown(condition, box):
    """A case without the part decides nothing that the part would have to tell."""
    assert says(condition, box) is not None
    told = truth(condition, Reader({}), {})
    assert told in (None, says(condition, box))


def test_constants_can_be_compared():
    """A comparison with no fact in it is what it is."""
    assert says(Constant(1) < Constant(2), Box()) is True
