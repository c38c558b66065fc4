"""A part of a case about nothing at all, with facts of every kind, and strategies for rules over it."""

from __future__ import annotations

from attrs import evolve, frozen
from hypothesis import strategies as st

from networking_rules.interval import Interval
from networking_rules.logic import Facts, at_least, flag, number, text
from networking_rules.logic.conditions import Constant


@frozen
class Box:
    """Two numbers, one that cannot be changed, two flags and a word, each known or not."""

    a: object = 0
    b: object = 0
    fixed: object = 0
    p: bool | None = False
    q: bool | None = False
    word: str | None = "red"


def a(box: Box):
    """The first number."""
    return box.a


def a_places(box: Box):
    """Where the first number stands in the text."""
    return [(0, 1)]


def b(box: Box, *, plus: float = 0):
    """The second number."""
    return box.b if box.b is None or isinstance(box.b, Interval) else box.b + plus


def fixed(box: Box):
    """A number that nobody can change."""
    return box.fixed


def p(box: Box):
    """The first flag."""
    return box.p


def q(box: Box):
    """A flag that nobody can change."""
    return box.q


def word(box: Box):
    """The colour."""
    return box.word


class BoxFacts(Facts[Box]):
    part = "box"
    a = number(a, spans=a_places)
    b = number(b)
    fixed = number(fixed, actionable=False)
    p = flag(p)
    q = flag(q, actionable=False)
    word = text(word, actionable=True)


BOX = BoxFacts()
KNOWN = ("a", "b", "fixed", "p", "q", "word")
COLOURS = ("red", "green", "blue")
SMALL = range(4)


def known_boxes():
    """A box of which everything is known."""
    amounts, flags = st.sampled_from(SMALL), st.booleans()
    return st.builds(Box, amounts, amounts, amounts, flags, flags, st.sampled_from(COLOURS))


@st.composite
def blurred(draw, box=None):
    """A box, and the same box with some of it not known, or known as a range."""
    whole = draw(known_boxes()) if box is None else box
    changes = {}
    for name in draw(st.sets(st.sampled_from(KNOWN))):
        value = getattr(whole, name)
        if isinstance(value, int) and not isinstance(value, bool) and draw(st.booleans()):
            changes[name] = Interval(value - draw(st.integers(0, 2)), value + draw(st.integers(0, 2)))
        else:
            changes[name] = None
    return whole, evolve(whole, **changes)


def numbers():
    """A number of the box, a constant, or a sum, difference or product of such."""
    plain = st.sampled_from([BOX.a, BOX.b, BOX.fixed]) | st.sampled_from(SMALL).map(Constant)
    pairs = st.tuples(plain, plain, st.sampled_from("+-*"))
    return plain | pairs.map(
        lambda made: {"+": made[0] + made[1], "-": made[0] - made[1], "*": made[0] * made[1]}[made[2]]
    )


OPERATORS = {
    "<": lambda x, y: x < y,
    "<=": lambda x, y: x <= y,
    ">": lambda x, y: x > y,
    ">=": lambda x, y: x >= y,
    "==": lambda x, y: x == y,
    "!=": lambda x, y: x != y,
}


def comparisons():
    """A comparison of two numbers."""
    return st.tuples(st.sampled_from(list(OPERATORS)), numbers(), numbers()).map(
        lambda made: OPERATORS[made[0]](made[1], made[2])
    )


def conditions():
    """A condition of any shape."""
    words = st.lists(st.sampled_from(COLOURS), min_size=1, max_size=2, unique=True).map(
        lambda some: BOX.word.is_in(*some)
    )
    leaves = st.sampled_from([BOX.p, BOX.q]) | words | comparisons()

    def grow(inner):
        three = st.tuples(st.integers(1, 3), inner, inner, inner)
        return (
            st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1])
            | st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1])
            | inner.map(lambda one: ~one)
            | three.map(lambda made: at_least(made[0], *made[1:]))
        )

    return st.recursive(leaves, grow, max_leaves=6)
