"""Conditions are recorded, not computed: what operators make, what they refuse, and how trees are shown."""

import math
import operator

import pytest

from boxes import BOX, Box, BoxFacts
from networking_rules.logic import Option, at_least, option
from networking_rules.logic.conditions import (
    All,
    AnyOf,
    Arithmetic,
    Compare,
    Constant,
    Not,
    children,
    leaves,
    walk,
)
from networking_rules.logic.evaluate import Reader, amount, deciders, truth
from networking_rules.logic.words import data, words


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: BOX.p and BOX.q,
        lambda: BOX.p or BOX.q,
        lambda: not BOX.p,
        lambda: bool(BOX.a > 1),
        lambda: 1 < BOX.a < 3,
        lambda: bool(BOX.a),
        lambda: bool(BOX.word),
        lambda: 5 if BOX.word == "red" else 6,
    ],
)
def test_what_cannot_be_recorded_raises(wrong):
    """and, or, not, if and chained comparisons ask for a truth that is not there yet."""
    with pytest.raises(TypeError, match="before it is checked"):
        wrong()


@pytest.mark.parametrize("wrong", [lambda: BOX.p & True, lambda: BOX.p | BOX.a, lambda: at_least(1, BOX.p, 3)])
def test_only_conditions_combine(wrong):
    """A plain value in place of a condition is a mistake."""
    with pytest.raises(TypeError, match="expected a condition, not"):
        wrong()


@pytest.mark.parametrize("value", ["3", None, True])
def test_only_numbers_are_compared(value):
    """Nothing is coerced to a number, a truth least of all."""
    with pytest.raises(TypeError, match="expected a number, not"):
        operator.gt(BOX.a, value)


def test_nothing_is_compared_with_nan():
    """No number is equal to NaN, so such a rule would be dead."""
    with pytest.raises(ValueError, match="NaN"):
        operator.gt(BOX.a, math.nan)


def test_trees_do_not_change():
    """Combining gives a new tree; the parts stay as they were, and equal joints are one joint."""
    one, other, third = BOX.a > 1, BOX.p, ~BOX.q
    both = one & other
    assert both.parts == (one, other)
    assert (both & third).parts == (one, other, third)
    assert (one & (other & third)).parts == (one, other, third)
    assert both.parts == (one, other)
    assert isinstance(both | third, AnyOf)
    assert isinstance((both | third).parts[0], All)
    assert isinstance(third, Not)
    assert data(~third) == data(BOX.q)


def test_numbers_on_either_side():
    """Constants may stand left or right of facts in sums, and a reflected comparison is turned round."""
    box = Reader({"box": Box(a=3, b=10)})
    for number, value in (
        (1 + BOX.a, 4),
        (BOX.a + 1, 4),
        (7 - BOX.a, 4),
        (BOX.a - 7, -4),
        (2 * BOX.a, 6),
        (BOX.a * 2, 6),
        (BOX.b - BOX.a, 7),
    ):
        assert isinstance(number, Arithmetic)
        assert amount(number, box, {}).low == value
    three: float = 3
    assert words(three < BOX.a) == "box.a > 3"
    assert words(three == BOX.a) == "box.a == 3"


def test_texts():
    """A word is compared with words, exactly."""
    red = Reader({"box": Box(word="red")})
    assert truth(BOX.word == "red", red, {}) is True
    assert truth(BOX.word != "red", red, {}) is False
    assert truth(BOX.word.is_in("Red", "blue"), red, {}) is False
    assert truth(BOX.word == "red", Reader({"box": Box(word=None)}), {}) is None
    assert words(BOX.word != "red") == "box.word is not 'red'"
    assert words(BOX.word.is_in("red", "blue")) == "box.word is 'red' or 'blue'"


@pytest.mark.parametrize("count", [0, 3, -1])
def test_at_least_needs_a_count_that_can_be_reached(count):
    """Nought always holds and three of two never: both are slips."""
    with pytest.raises(ValueError, match="the count must be 1 to 2"):
        at_least(count, BOX.p, BOX.q)


def test_windows_of_facts():
    """A fact's keyword parameters are set by calling it; a wrong name is told with the right ones."""
    shifted = BOX.b(plus=3) > 7
    assert truth(shifted, Reader({"box": Box(b=5)}), {}) is True
    assert truth(BOX.b > 7, Reader({"box": Box(b=5)}), {}) is False
    assert words(BOX.b(plus=option(3)) > 0) == "box.b(plus=) > 0"
    with pytest.raises(TypeError, match=r"box\.b has no window 'minus'; it has plus"):
        BOX.b(minus=3)
    with pytest.raises(TypeError, match=r"box\.p has no window 'x'; it has none"):
        BOX.p(x=1)
    assert BOX.p().fact == BOX.p.fact


def test_options_have_a_range():
    """The default lies inside it, and says whether fractions are allowed."""
    assert option(3).whole
    assert not option(0.5).whole
    with pytest.raises(ValueError, match="the default 3 is outside 4 to 9"):
        option(3, low=4, high=9)
    assert amount(Option(2, "most"), Reader({}), {}).low == 2
    assert amount(Option(2, "most"), Reader({}), {"most": 7}).low == 7


def test_walking():
    """Parents come before children; leaves are the facts, each place once."""
    tree = (BOX.a + BOX.b(plus=1) > 3) & ~BOX.p | (BOX.word == "red")
    found = list(walk(tree))
    assert found[0] is tree
    assert [str(leaf.fact) for leaf in leaves(tree)] == ["box.a", "box.b", "box.p", "box.word"]
    assert children(Constant(1)) == ()
    assert {id(node) for node in found[1:]} == {id(child) for node in found for child in children(node)}


def test_words_show_the_shape():
    """Brackets where and and or meet, names for options, words for counts."""
    most = Option(3, "most")
    assert words((BOX.a > most) & (BOX.p | BOX.q)) == "box.a > most and (box.p or box.q)"
    assert words(~(BOX.p & BOX.q)) == "not (box.p and box.q)"
    assert words(at_least(2, BOX.p, BOX.q, BOX.a > 1)) == "at least 2 of (box.p; box.q; box.a > 1)"
    assert words(BOX.a - BOX.b < 1) == "(box.a - box.b(plus=0)) < 1"


def test_data_tell_trees_apart():
    """Equal for equal trees, different for any change of operator, threshold, option, window or order."""
    most = Option(3, "most")
    trees = [
        BOX.a > 3,
        BOX.a >= 3,
        BOX.a > 4,
        BOX.a > most,
        BOX.a > Option(3, "least"),
        BOX.a > Option(3, "most", high=9),
        BOX.fixed > 3,
        BOX.b > 3,
        BOX.b(plus=1) > 3,
        BOX.a + BOX.b > 3,
        BOX.a * BOX.b > 3,
        BOX.p & BOX.q,
        BOX.q & BOX.p,
        BOX.p | BOX.q,
        ~BOX.p,
        BOX.p,
        BOX.word == "red",
        BOX.word.is_in("red", "blue"),
        at_least(1, BOX.p, BOX.q),
        at_least(2, BOX.p, BOX.q),
    ]
    assert len({data(tree) for tree in trees}) == len(trees)
    assert data(BoxFacts().a > 3) == data(BOX.a > 3)


def test_what_is_no_tree_is_told():
    """The functions that read trees say so of anything else."""
    reader = Reader({})
    for wrong in (
        lambda: data("x"),
        lambda: words("x"),
        lambda: truth("x", reader, {}),
        lambda: amount("x", reader, {}),
    ):
        with pytest.raises(TypeError, match="not a "):
            wrong()


def test_deciders():
    """Of an and that holds every part decided; of one that fails, those that failed; of an or the other way."""
    box = Reader({"box": Box(a=5, p=True, q=False)})

    def deciding(tree):
        return [words(part) for part in deciders(tree, box, {})]

    assert deciding((BOX.a > 3) & BOX.p) == ["box.a > 3", "box.p"]
    assert deciding((BOX.a > 3) & BOX.q) == ["box.q"]
    assert deciding((BOX.a > 3) | BOX.q) == ["box.a > 3"]
    assert deciding((BOX.a > 9) | BOX.q) == ["box.a > 9", "box.q"]
    assert deciding(~((BOX.a > 9) | BOX.q) & BOX.p) == ["box.a > 9", "box.q", "box.p"]
    assert deciding(at_least(1, BOX.q, BOX.p)) == ["box.p"]
    assert isinstance(deciders(BOX.a > 1, box, {})[0], Compare)
