"""The values refuse what they cannot mean, and say what they are."""

import math
import pickle
import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from attrs import fields, has
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings

from networking_rules import model
from networking_rules.interval import Interval, to_interval
from networking_rules.model import (
    Activity,
    Case,
    Draft,
    Entry,
    Gate,
    Goal,
    Help,
    History,
    Me,
    Met,
    Network,
    Offer,
    Person,
    Plan,
    PlannedGive,
    Segment,
    Step,
    Target,
    Touch,
    Want,
)
from networking_rules.problems import InputError, Problem
from networking_rules.testing.strategies import networks

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Person("", "Ann"),
        lambda: Person("ann", ""),
        lambda: Person("ann", "Ann", status="gone"),
        lambda: Person("ann", "Ann", asks_welcome="no"),
        lambda: Person("ann", "Ann", reach=(3, 2)),
        lambda: Touch("", "ann", DAY, "out"),
        lambda: Touch("t", "ann", DAY, "sideways"),
        lambda: Touch("t", "ann", DAY, "out", ("bow",)),
        lambda: Touch("t", "ann", DAY, "out", size=6),
        lambda: Touch("t", "ann", DAY, "out", size=0),
        lambda: Touch("t", "ann", DAY, "out", minutes=-1),
        lambda: Touch("t", "ann", DAY, "out", landed="yes"),
        lambda: Touch("t", "ann", datetime(2026, 3, 2, 9, 0), "out"),
        lambda: Offer("", quality=0.5),
        lambda: Offer("photos", quality=1.5),
        lambda: Offer("photos", minutes=-1),
        lambda: Goal("referral", weight=-0.1),
        lambda: Want("photos", 2),
        lambda: Help("referral", 2),
        lambda: Me(minutes_per_week=-1),
        lambda: Me(minutes_per_week=10081),
        lambda: Gate(-1, 1, 0),
        lambda: Segment("", "easy", Gate(1, 1, 0)),
        lambda: Segment("x", "easy", Gate(1, 1, 0), share=1.5),
        lambda: Step(DAY, "dance"),
        lambda: PlannedGive("a map", "map", -1),
        lambda: Entry("ann", "Ann", "charm", 10),
        lambda: Entry("ann", "Ann", "give", -1),
        lambda: Activity("fair", -1),
        lambda: Draft(None),
        lambda: Person("ann", "Ann", reach=-1),
        lambda: Person("ann", "Ann", reach=True),
        lambda: Person("ann", "Ann", reach=(0, True)),
        lambda: Me(reach=-3),
        lambda: Me(person=""),
        lambda: Me(minutes_per_week=2.5),
        lambda: Met(via=""),
        lambda: Offer("photos", minutes=float("inf")),
        lambda: Touch("t", "ann", DAY, "out", size=2.5),
        lambda: Touch("t", "ann", DAY, "out", minutes=3.0),
        lambda: Touch("t", "ann", datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1))), "out"),
        lambda: Activity("fair", 2.5),
        lambda: Person("ann", "Ann", extra={"name": "Bo"}),
        lambda: Person("ann", "Ann", extra={1: 2}),
        lambda: Person("ann", "Ann", extra="x"),
        lambda: Touch("t", "ann", DAY, "out", extra={"with": "bo"}),
        lambda: Network(same=[("ann",)]),
        lambda: Network(different=[(1, 2)]),
        lambda: Network(kept=["x"]),
        lambda: Network(header=["x"]),
    ],
)
def test_what_cannot_be_is_refused(wrong):
    """Empty names, words that are none of ours, shares beyond 0 to 1, minutes below nought, times without a zone."""
    with pytest.raises((ValueError, TypeError)):
        wrong()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (
            lambda: Touch("t", "ann", "2026-01-01", "out"),
            "Touch.at takes a date, or a datetime with its offset from UTC",
        ),
        (
            lambda: Touch("t", "ann", DAY, "out", "give"),
            "Touch.acts takes a list of ask, give, thank, introduce, reply, n",
        ),
        (lambda: Touch("t", "ann", DAY, "out", [["give"]]), "news, invite, not (['give'],)"),
        (lambda: Touch("t", "ann", DAY, "out", with_=3), "Touch.with takes a text that is not empty, or None, not 3"),
        (
            lambda: Person("ann", "Ann", reach="high"),
            "Person.reach takes a number of 0 or more, a pair of them, an Interval or None, not 'high'",
        ),
        (lambda: Person("ann", "Ann", reach=math.inf), "Person.reach takes a number of 0 or more, a pair of them"),
        (lambda: Me(reach=-math.inf), "Me.reach takes a number of 0 or more, a pair of them, an Inter"),
        (lambda: Person("ann", "Ann", reach=(1, 2, 3)), "an Interval or None, not (1, 2, 3)"),
        (lambda: Person("ann", "Ann", wants="photos"), "Person.wants takes a list of Want or None, not 'photos'"),
        (
            lambda: Person("ann", "Ann", wants=["photos"]),
            "Person.wants takes a list of Want or None, not ('photos',)",
        ),
        (lambda: Person("ann", "Ann", tags="vip"), "Person.tags takes a list of texts, not 'vip'"),
        (lambda: Person("ann", "Ann", tags=5), "Person.tags takes a list of texts, not 5"),
        (
            lambda: Person("ann", "Ann", met=DAY),
            "Person.met takes a value of Met or None, not datetime.date(2026, 3, 2)",
        ),
        (
            lambda: Person("ann", "Ann", until=datetime(2026, 3, 2)),
            "Person.until takes a date or None, not datetime.date",
        ),
        (
            lambda: Person("ann", "Ann", keys=("a@b.example",)),
            "Person.keys takes a list of keys, each a key such as mailto:ada@example.org, linkedin:ada or",
        ),
        (
            lambda: Person("ann", "Ann", cadence="monthly"),
            "Person.cadence takes an ISO 8601 duration in years, months, weeks or days, such as P2M, or None, not",
        ),
        (lambda: Draft(None), "Draft.text takes a text, not None"),
        (
            lambda: Draft("x", recipients="a@example.org"),
            "Draft.recipients takes a list of texts, not 'a@example.org'",
        ),
        (lambda: Segment("x", "hard", Gate(1, 1, 0)), "Segment.like takes one of easy, medium, reach, not 'hard'"),
        (lambda: Offer("photos", quality="high"), "Offer.quality takes a number from 0 to 1, not 'high'"),
        (
            lambda: History(datetime(2026, 3, 2, 9)),
            "History.today takes a date, not datetime.datetime(2026, 3, 2, 9, 0)",
        ),
        (lambda: Network(people="ann"), "Network.people takes a list of Person, not 'ann'"),
        (
            lambda: Touch("t", "ann", datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), "out"),
            "Touch.at takes a date, or a datetime with its offset from UTC",
        ),
        (
            lambda: Touch("t", "ann", datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-1))), "out"),
            "Touch.at takes a date, or a datetime with its offset from UTC",
        ),
        (
            lambda: History(DAY, missing="gives"),
            "History.missing takes a set of gives, asks, received, tenure, invited, not 'gives'",
        ),
        (
            lambda: History(DAY, missing=["give"]),
            "History.missing takes a set of gives, asks, received, tenure, invited, not frozenset({'give'})",
        ),
        (lambda: History(DAY, missing=None), "tenure, invited, not None"),
        (
            lambda: Target(Person("ann", "Ann"), missing=["reach"]),
            "Target.missing takes a set of asks_welcome, not frozenset({'reach'})",
        ),
    ],
)
def test_a_refusal_says_what_is_taken(wrong, told):
    """In one sentence: the class and the field, what it takes, and what was given, cut short."""
    with pytest.raises(ValueError, match=re.escape(told)) as refused:
        wrong()
    assert len(str(refused.value)) < 160
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "kind", [getattr(model, name) for name in model.__all__ if has(getattr(model, name))], ids=str
)
def test_every_list_becomes_a_tuple(kind):
    """Of every class and field that holds several; so values are equal and can be hashed, however they were given."""
    for one in fields(kind):
        written = str(one.type)  # words, or the type itself where somebody had it resolved
        if not written.startswith("tuple["):
            continue
        assert one.converter([]) == ()
        assert one.converter(iter(())) == ()
        if "| None" in written:
            assert one.converter(None) is None


@pytest.mark.parametrize(
    ("people", "touches", "told"),
    [
        ([Person("a", "A"), Person("a", "B")], [], "two people have the same id"),
        ([Person("a", "A")], [Touch("t", "a", DAY, "in")] * 2, "two touches have the same id"),
        ([], [Touch("t", "a", DAY, "in"), Touch("u", "b", DAY, "in")], "touches of unknown people: a, b"),
    ],
)
def test_a_network_hangs_together(people, touches, told):
    """Ids are unique, and every touch is of somebody."""
    with pytest.raises(ValueError, match=told):
        Network(people=people, touches=touches)


def test_lists_become_tuples():
    """So that values can be compared, hashed and kept."""
    person = Person("ann", "Ann", tags=["a"], keys=["mailto:a@example.org"])
    assert person.tags == ("a",)
    wanting = Person("ann", "Ann", wants=[Want("photos")], can_help=[])
    assert wanting == Person("ann", "Ann", wants=(Want("photos"),), can_help=())
    assert hash(wanting)
    assert Me(offers=[Offer("photos")]) == Me(offers=(Offer("photos"),))
    assert Network(people=[person]).people == (person,)
    assert hash(person)
    with pytest.raises(FrozenInstanceError):
        person.name = "Bo"


@settings(max_examples=30)
@given(networks())
def test_networks_are_values(network):
    """Equal to their pickles, with the same hash."""
    again = pickle.loads(pickle.dumps(network))
    assert again == network
    assert hash(again) == hash(network)


def test_the_day_and_the_order_of_a_touch():
    """The day is as it was written, in its zone; the order is by instant."""
    east = timezone(timedelta(hours=10))
    early = Touch("b", "p", datetime(2026, 3, 2, 5, 0, tzinfo=east), "in")
    assert early.day == DAY
    assert early.order < Touch("a", "p", DAY, "in").order
    assert Touch("a", "p", DAY, "in").order == (datetime(2026, 3, 2, tzinfo=UTC), "a", "a")
    assert Touch("t9", "p", DAY, "in").order < Touch("t10", "p", DAY, "in").order


@pytest.mark.parametrize("year", [1, 9999])
def test_an_instant_at_the_edge_of_the_calendar_has_its_place(year):
    """As far as there is a day for it in UTC."""
    touch = Touch("a", "p", datetime(year, 6, 1, tzinfo=timezone(timedelta(hours=14))), "in")
    assert touch.order[0].year == year


def test_sums_of_a_plan():
    """Minutes of targets and activities together."""
    plan = Plan(DAY, 60, (Entry("a", "A", "give", 20),), (Activity("fair", 30),))
    assert plan.allocated_minutes == 50
    assert Case().text == ""
    assert Case(draft=Draft("Hello.")).text == "Hello."


def test_intervals():
    """From low to high, both included; a number is a range of no width."""
    assert to_interval(None) is None
    assert to_interval(2) == to_interval([2, 2]) == to_interval((2, 2)) == Interval(2, 2)
    assert to_interval(Interval(1, 2)) == Interval(1, 2)
    assert (str(Interval(2, 2)), str(Interval(0.5, 3))) == ("2", "0.5 to 3")
    with pytest.raises(ValueError, match=r"low <= high, not \[3, 2\]"):
        Interval(3, 2)
    with pytest.raises(ValueError, match="NaN"):
        Interval(float("nan"), 2)


def test_problems_say_where():
    """File, line and field, as far as there are any; an exception carries all of them, through pickles too."""
    bare = Problem("bad", "is bad")
    whole = Problem("bad", "is bad", file="x.jsonl", line=3, field="reach")
    assert str(bare) == "is bad [bad]"
    assert str(whole) == "x.jsonl:3: reach: is bad [bad]"
    error = InputError([bare, whole])
    assert str(error).splitlines() == [str(bare), str(whole)]
    assert pickle.loads(pickle.dumps(error)).problems == (bare, whole)


def test_values_are_found_where_they_always_were():
    """In one module, whatever stands in which file: pickles that name it are read."""
    named = "\n".join(("cnetworking_rules.model", "Gate", "(I3", "I2", "I30", "tR.")).encode()
    assert pickle.loads(named) == model.Gate(3, 2, 30)
    for name in model.__all__:
        made = getattr(model, name)
        assert not isinstance(made, type) or pickle.loads(pickle.dumps(made)) is made


def test_an_address_is_held_in_small_letters():
    """As it is read from a file, so that a known address is known however it is written."""
    person = Person("ann", "Ann", keys=["mailto:Ann@Example.org", "linkedin:Ann"])
    assert person.keys == ("mailto:ann@example.org", "linkedin:Ann")
