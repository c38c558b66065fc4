"""Facts of histories by group-bys are those that walking each history finds."""

import math
import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules.cases import histories
from networking_rules.facts import HistoryFacts
from networking_rules.facts.history import unthanked_days
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
    times = st.sampled_from([time(), time(0, 30), time(5), time(8), time(20)])
    zones = st.sampled_from([UTC, timezone(timedelta(hours=5)), timezone(timedelta(hours=-4))])
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


def test_midnight_in_utc_is_no_time_in_whatever_zone_it_is_written():
    """A table holds instants, so that what was known of their zone may not count elsewhere either."""
    paris, london = timezone(timedelta(hours=1)), ZoneInfo("Europe/London")
    for day, later in ((date(2026, 2, 11), paris), (date(2025, 10, 26), london)):
        thanks, gift = (datetime.combine(day, at, later) for at in (time(0, 30), time(1)))
        touches = [Touch("t", "ann", thanks, "out", ["thank"]), Touch("g", "ann", gift, "in", ["give"])]
        network = Network(people=[Person("ann", "Ann")], touches=touches)
        assert_alike(network)
        assert unthanked_days(histories(network, TODAY)["ann"]) == 0


def test_a_fact_without_a_definition_is_named(monkeypatch):
    """Nothing is left out silently."""
    monkeypatch.setattr("networking_rules.columnar.histories.FACTS", {})
    with pytest.raises(InputError, match=r"history\.gives has no definition"):
        history_facts(BOOK, pl.DataFrame(schema={}), pl.DataFrame(schema={}), TODAY)


def table(**changes):
    """Two touches with Ann, the first one changed."""
    row = {"person": "ann", "day": date(2026, 1, 5), "at": datetime(2026, 1, 5, 9, tzinfo=UTC), "direction": "out"}
    row |= {"acts": ["give"], "form": None, "size": None, "landed": True}
    rows = [row | {"id": "t1"} | changes, row | {"id": "t2"}]
    return pl.DataFrame(rows, infer_schema_length=None)


ANN = pl.DataFrame({"person": ["ann"], "met": [None]})


@pytest.mark.parametrize(
    ("touches", "people", "told"),
    [
        (table(direction="outgoing"), ANN, "touches:1: direction: 'outgoing' is none of out, in, both (id 't1')"),
        (table(direction=None), ANN, "touches:1: direction: None is none of"),
        (table(acts=["GIVE", "ask"]), ANN, "touches:1: acts: ['GIVE', 'ask'] are not all of ask, give"),
        (table(acts=[None]), ANN, "touches:1: acts: [None] are not all of ask, give"),
        (table(id="t2"), ANN, "touches:2: id: 't2' is there twice (id 't2')"),
        (table(id=""), ANN, "touches:1: id: is missing (id '')"),
        (table(person="zoe"), ANN, "touches:1: person: 'zoe' is not in the table of people (id 't1')"),
        (table(person=None), ANN, "touches:1: person: None is not in the table of people (id 't1')"),
        (table(at=None), ANN, "touches:1: at: is missing (id 't1')"),
        (table(day=None), ANN, "touches:1: day: is missing (id 't1')"),
        (table(day=date(2020, 1, 1)), ANN, "touches:1: day: 2020-01-01 is another day than that of `at` (id 't1')"),
        (table(size=9), ANN, "touches:1: size: 9 is no number from 1 to 5 (id 't1')"),
        (table().with_columns(size=9), ANN, "touches:1: size: 9 is no number from 1 to 5 (id 't1', and 1 more)"),
        (
            table().with_columns(landed=pl.lit("yes")),
            ANN,
            "landed: column 'landed' of the table of touches holds String",
        ),
        (table().with_columns(acts=pl.lit("give")), ANN, "acts: column 'acts' of the table of touches holds String"),
        (table().drop("at"), ANN, "at: the table of touches has no column 'at', of Datetime"),
        (table(), ANN.drop("met"), "met: the table of people has no column 'met', of Date"),
        (table(), pl.concat([ANN, ANN]), "people:2: person: 'ann' is there twice"),
    ],
)
def test_a_table_is_not_believed(touches, people, told):
    """What no touch and no person may have is refused, with its column and row, of a lazy table as well."""
    for one in (touches, touches.lazy()):
        with pytest.raises(InputError, match=re.escape(told)):
            history_facts(BOOK, one, people, TODAY)


def test_all_faults_of_a_table_are_told_at_once():
    """Each once."""
    with pytest.raises(InputError) as refused:
        history_facts(BOOK, table(direction="to", size=0, id=None), ANN, TODAY, {"givs"})
    assert [problem.field for problem in refused.value.problems] == ["missing", "id", "direction", "size"]
    assert "'givs' is none of what a source may not tell; did you mean 'gives'?" in str(refused.value)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"missing": "gives"}, "missing takes a set of words, not str"),
        ({"today": "2026-03-02"}, "today takes a date, not str"),
        ({"touches": []}, "touches takes a frame of Polars, not list"),
    ],
)
def test_a_wrong_type_is_told(wrong, told):
    """As everywhere."""
    with pytest.raises(TypeError, match=told):
        history_facts(**({"book": BOOK, "touches": table(), "people": ANN, "today": TODAY} | wrong))


def test_a_sound_table_may_hold_less():
    """Null acts are none, and a column of nulls alone, or times without a zone, will do."""
    spare = table(acts=None).with_columns(pl.col("at").dt.replace_time_zone(None), pl.lit(None).alias("landed"))
    assert history_facts(BOOK, spare, ANN, TODAY)["history.outbound"].to_list() == [2]
    assert history_facts(BOOK, table().with_columns(acts=[]), ANN, TODAY)["history.outbound"].to_list() == [2]


IDS = ("9", "10", "a2-10", "a10-9", "01", "1", "7" * 21, "80" * 11, "x")


@pytest.mark.parametrize("pair", list(permutations(IDS, 2)))
def test_touches_of_one_instant_follow_the_numbers_in_their_ids(pair):
    """In a table as in a history: an answer with the id 10 comes after an ask with the id 9."""
    asked, answered = pair
    at = datetime(2026, 3, 1, 9, tzinfo=UTC)
    touches = [Touch(asked, "ann", at, "in", ["ask"]), Touch(answered, "ann", at, "out", ["reply"])]
    network = Network(people=[Person("ann", "Ann")], touches=touches)
    facts = history_facts(BOOK, touches_table(network), people_table(network), TODAY)
    waits = histories(network, TODAY)["ann"].touches[-1].id == asked
    assert facts["history.owed_days"].to_list() == [1 if waits else 0]
    if pair in (("9", "10"), ("a2-10", "a10-9")):
        assert not waits
