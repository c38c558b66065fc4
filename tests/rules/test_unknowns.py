"""What is not known never becomes a finding: hiding a part of the truth can only take findings away."""

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules import guide
from networking_rules.cases import as_target, last_ask
from networking_rules.interval import Interval
from networking_rules.model import SEGMENTS, Ask, Case
from networking_rules.testing.strategies import histories, owners, people

BOOK = guide("evidence")
MISSING = ("gives", "asks", "received", "tenure", "invited")
PAST = frozenset({"history", "ask"})


def case_of(history, ask, target):
    return Case(history=history, ask=ask, target=target, subjects=PAST)


@st.composite
def hidden(draw, history):
    """The same history with some of it not told: kinds of touches, and whether my gives landed; theirs reached me."""
    mine = [t.id for t in history.touches if t.direction == "out"]
    doubtful = draw(st.sets(st.sampled_from(mine))) if mine else set()
    touches = [evolve(t, landed=None) if t.id in doubtful else t for t in history.touches]
    return evolve(history, touches=tuple(touches), missing=draw(st.sets(st.sampled_from(MISSING))))


def hidden_before(ask, dim):
    """The same ask with what is not told of the history before it."""
    if ask is None:
        return None
    ids = {t.id for t in ask.before.touches}
    touches = tuple(t for t in dim.touches if t.id in ids)
    return Ask(evolve(ask.before, touches=touches, missing=dim.missing), ask.size, ask.meant)


@given(histories(), owners(), people(), st.data())
def test_a_history_that_tells_less_finds_no_more(history, me, person, data):
    """For every rule about what passed between us."""
    target, ask = as_target(person, me), last_ask(history)
    dim = data.draw(hidden(history))
    found = BOOK.check_case(case_of(history, ask, target))
    less = BOOK.check_case(case_of(dim, hidden_before(ask, dim), target))
    assert set(less.codes) <= set(found.codes)
    assert {u.code for u in found.unknowns} <= {u.code for u in less.unknowns}


@given(histories(), owners(), people(), st.sets(st.sampled_from(SEGMENTS), min_size=1))
def test_a_segment_that_is_not_decided_finds_no_more(history, me, person, more):
    """What is found while several segments are possible is found in each of them."""
    target, ask = as_target(person, me), last_ask(history)
    wide = evolve(target, segments=tuple(s for s in SEGMENTS if s in more))
    codes = set(BOOK.check_case(case_of(history, ask, wide)).codes)
    for segment in more:
        assert codes <= set(BOOK.check_case(case_of(history, ask, evolve(target, segments=(segment,)))).codes)


@given(owners(), people(), histories(), st.sampled_from([(0, 6), (2, 4), None]))
def test_a_reach_that_is_not_known_finds_no_more(me, person, history, wide):
    """For every rule about targets; a range that holds the true reach says no more than it."""
    if person.reach is None or not person.reach.exact or me.reach is None:
        return
    reach = wide and Interval(min(wide[0], person.reach.low), max(wide[1], person.reach.high))
    about = frozenset({"target"})
    dim, sharp = (
        Case(target=as_target(p, me, selected=True, purpose="give"), history=history, subjects=about)
        for p in (evolve(person, reach=reach), person)
    )
    known = set(BOOK.check_case(sharp).codes)
    assert set(BOOK.check_case(dim).codes) - {"SEG003"} <= known
