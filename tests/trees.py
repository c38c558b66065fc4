"""Random rules over rows of numbers, flags and words, any of which may be unknown: what compilers are tested on."""

from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from networking_rules.interval import Interval
from networking_rules.logic import Facts, Rule, at_least, attribute, flag, number, option, text
from networking_rules.logic.conditions import Compare

WORDS = ("email", "phone", "letter", "")
NUMBERS = ("n0", "n1", "n2", "n3")
FLAGS = ("f0", "f1", "f2")
TEXTS = ("w0", "w1")


@frozen
class Row:
    n0: Any = None
    n1: Any = None
    n2: Any = None
    n3: Any = None
    f0: bool | None = None
    f1: bool | None = None
    f2: bool | None = None
    w0: str | None = None
    w1: str | None = None
    label: str | None = None


class RowFacts(Facts[Row]):
    """Attributes as they stand."""

    part = "row"
    n0 = number(attribute("n0"))
    n1 = number(attribute("n1"))
    n2 = number(attribute("n2"))
    n3 = number(attribute("n3"))
    f0 = flag(attribute("f0"))
    f1 = flag(attribute("f1"))
    f2 = flag(attribute("f2"))
    w0 = text(attribute("w0"))
    w1 = text(attribute("w1"))


def _n0(row):
    return row.n0


def _n1(row, *, by=0):
    return row.n1 if by == 0 or row.n1 is None or isinstance(row.n1, Interval) else row.n1 + by


def _n2(row):
    return row.n2


def _n3(row):
    return row.n3


def _f0(row):
    return row.f0


def _f1(row):
    return row.f1


def _f2(row):
    return row.f2


def _w0(row):
    return row.w0


def _w1(row):
    return row.w1


class ComputedFacts(Facts[Row]):
    """The same by functions, one of which has a window."""

    part = "row"
    n0 = number(_n0)
    n1 = number(_n1)
    n2 = number(_n2)
    n3 = number(_n3)
    f0 = flag(_f0)
    f1 = flag(_f1)
    f2 = flag(_f2)
    w0 = text(_w0)
    w1 = text(_w1)


THRESHOLD = option(2).__class__(2, "threshold", -5, 5, True)

small = st.integers(-3, 4) | st.sampled_from([0.5, 2.25, -1.5])
ranges = st.tuples(small, small).map(lambda ends: Interval(min(ends), max(ends)))


def rows(intervals=True):
    """A row with anything unknown."""
    values = st.none() | small | ranges if intervals else st.none() | small
    return st.builds(
        Row,
        **dict.fromkeys(NUMBERS, values),
        **dict.fromkeys(FLAGS, st.sampled_from([None, True, False])),
        **dict.fromkeys(TEXTS, st.sampled_from([None, *WORDS])),
    )


def _numbers(table):
    leaves = st.sampled_from([getattr(table, name) for name in NUMBERS])
    constants = st.integers(-3, 4) | st.sampled_from([0.5, -1.5])
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.tuples(inner, inner | constants).map(lambda pair: pair[0] + pair[1]),
            st.tuples(inner, inner | constants).map(lambda pair: pair[0] - pair[1]),
            st.tuples(inner, inner | constants).map(lambda pair: pair[0] * pair[1]),
            inner.map(lambda one: 3 - one),
        ),
        max_leaves=3,
    )


def conditions(table):
    """A condition over a table of facts, with every kind of node."""
    numbers = _numbers(table)
    compared = st.builds(
        Compare,
        st.sampled_from(["<", "<=", ">", ">=", "==", "!="]),
        numbers,
        numbers | st.just(THRESHOLD),
    ) | st.tuples(numbers, st.integers(-3, 4)).map(lambda pair: pair[0] < pair[1])
    words = st.tuples(
        st.sampled_from([getattr(table, name) for name in TEXTS]),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    ).map(lambda pair: pair[0].is_in(*pair[1]))
    flags = st.sampled_from([getattr(table, name) for name in FLAGS])
    return st.recursive(
        compared | flags | words,
        lambda inner: st.one_of(
            st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1]),
            st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1]),
            inner.map(lambda one: ~one),
            st.lists(inner, min_size=2, max_size=4).flatmap(
                lambda parts: st.integers(1, len(parts)).map(lambda count: at_least(count, *parts))
            ),
        ),
        max_leaves=7,
    )


@st.composite
def rules(draw, table, most=5):
    """A few rules, some with grades, some with a threshold set."""
    made = []
    for place in range(draw(st.integers(1, most))):
        severities = draw(st.sampled_from([("warning",), ("error", "info"), ("error", "warning", "info")]))
        made.append(
            Rule(
                code=f"ROW{place:03}",
                name=f"row-{place}",
                summary="A made-up rule.",
                why="",
                doc="",
                ground=("design: made up",),
                message="is broken",
                fix="",
                grades=tuple((severity, draw(conditions(table))) for severity in severities),
                needs=("row",),
                subject="row",
                options=(THRESHOLD,),
                settings=draw(st.sampled_from([{}, {"threshold": -1}])),
            )
        )
    return tuple(made)
