"""Facts of histories by group-bys are those that walking each history finds."""

import math
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules.cases import histories
from networking_rules.facts import HistoryFacts
from networking_rules.interval import Interval
from networking_rules.logic import RuleBook
from networking_rules.logic.conditions import Compare, Constant, FlagFact
from networking_rules.logic.rule import Rule
from networking_rules.model import ACTS, DIRECTIONS, Network, Person, Touch
from networking_rules.problems import InputError
from networking_rules.testing.strategies import networks

pl = pytest.importorskip("polars")

from networking_rules.columnar.histories import FACTS, history_facts, people_table, touches_table  # noqa: E402

TODAY = date(2026, 3, 2)
MISSING = ("gives", "asks", "received", "tenure", "invited")


def _reading_everything():
    """A rule that reads every fact of a history, so that all are found."""
    table = HistoryFacts()
    leaves = [getattr(table, name) for name in table.names()]
    conditions = [leaf if isinstance(leaf, FlagFact) else Compare("<", leaf, Constant(1)) for leaf in leaves]
    grades = tuple(("info", condition) for condition in conditions)
    words = ("HIS001", "all", "", "", "", ("design: made up",), "", "")
    return RuleBook((Rule(*words, grades, ("history",), "history"),)), leaves


BOOK, LEAVES = _reading_everything()


def ends(value):
    """The two ends of a number, the whole line where nothing is known."""
    if value is None:
        return (-math.inf, math.inf)
    return (value.low, value.high) if isinstance(value, Interval) else (value, value)


def test_every_fact_has_a_definition():
    """A new fact of a history needs one here too."""
    assert set(FACTS) == set(HistoryFacts.names())


def assert_alike(network, missing=()):
    """Group-bys find of every person what walking their history finds."""
    facts = history_facts(BOOK, touches_table(network), people_table(network), TODAY, frozenset(missing))
    found = {row["id"]: row for row in facts.iter_rows(named=True)}
    past = histories(network, TODAY)
    assert found.keys() == past.keys()
    for person, history in past.items():
        history = type(history)(history.today, history.touches, history.met, frozenset(missing))
        for leaf in LEAVES:
            windows = {name: value.value for name, value in leaf.params}
            expected = leaf.fact.function(history, **windows)
            name = next(
                n for n in facts.columns if n.split(".low")[0].split(".high")[0].split("(")[0] == str(leaf.fact)
            )
            if isinstance(leaf, FlagFact):
                assert found[person][name] is expected, (person, name)
                continue
            stem = name.removesuffix(".low").removesuffix(".high")
            low, high = (found[person].get(stem + end, found[person].get(stem)) for end in (".low", ".high"))
            got = (-math.inf if low is None else low, math.inf if high is None else high)
            assert got == pytest.approx(ends(expected), abs=1e-9), (person, name)


@settings(max_examples=200)
@given(networks(most_people=3, most_touches=24), st.sets(st.sampled_from(MISSING), max_size=2))
def test_group_bys_find_what_walking_finds(network, missing):
    """Every fact of every person, whatever the source cannot tell."""
    assert_alike(network, missing)


def _close_together():
    """Networks whose touches are of a few days, with and without times."""
    days = st.integers(0, 3).map(lambda ago: TODAY - timedelta(days=ago))
    times = st.sampled_from([time(), time(8), time(20)])
    zones = st.sampled_from([UTC, timezone(timedelta(hours=5))])
    moments = days | st.builds(lambda day, at, zone: datetime.combine(day, at, zone), days, times, zones)
    touches = st.builds(
        Touch,
        id=st.uuids().map(str),
        person=st.just("p"),
        at=moments,
        direction=st.sampled_from(DIRECTIONS),
        acts=st.lists(st.sampled_from(ACTS), max_size=2, unique=True).map(tuple),
        landed=st.sampled_from([None, True, False]),
    )
    several = st.lists(touches, max_size=8, unique_by=lambda touch: touch.id)
    return several.map(lambda touches: Network(people=[Person("p", "Pat"), Person("q", "Quin")], touches=touches))


@settings(max_examples=200)
@given(_close_together())
def test_what_happened_on_one_day_is_told_apart_alike(network):
    """Where times are known, and where only the day is."""
    assert_alike(network)


def test_a_fact_without_a_definition_is_named(monkeypatch):
    """Nothing is left out silently."""
    monkeypatch.setattr("networking_rules.columnar.histories.FACTS", {})
    with pytest.raises(InputError, match=r"history\.gives has no definition"):
        history_facts(BOOK, pl.DataFrame(schema={}), pl.DataFrame(schema={}), TODAY)
