"""What a value accepts, its file gives back; what could not be read again is not saved."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from attrs import evolve, fields

from networking_rules import Interval, Network, Person, Touch, save
from networking_rules.importers.network_file import dump, parse
from networking_rules.model import Goal, Help, Me, Met, Offer, Want

ENDLESS = (0, float("inf"))
"""A reach that is known from below only: it has a meaning in memory, and no form in a file."""
ODD = [
    None, True, False, 0, 1, -1, 2.5, 3.0, -0.0, 1e300, float("inf"), float("nan"), 10**20, 2**53,
    "", "x", " ", "a\nb", "\0", "\u2028", "P1M", "paused", "ask", b"x", (), ("x",), ("",), (1, 2), (2, 1), (1, True),
    (-1, 1), ENDLESS, Interval(-2, 3), Interval(True, True), {}, {"x": 1}, {1: 2}, {"name": "x"},
    {"kind": "x"},
    date.min, date.max, datetime.min.replace(tzinfo=UTC),
    datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5))),
    datetime(2020, 1, 1, tzinfo=timezone(timedelta(seconds=30))), datetime(2020, 1, 1), ("mailto:A@b",), ("a: b",),
    ("ask", "ask"), Met(), (Want("a"), Want("a")), (Help("x"),), (Offer("x"),), (Goal("x"),), "ann",
]  # fmt: skip
"""What somebody might give to a field."""
PLACES = {
    Person: lambda one: Network(people=[one]),
    Touch: lambda one: Network(people=[Person("ann", "Ann")], touches=[one]),
    Me: lambda one: Network(one, [Person("ann", "Ann")]),
    Met: lambda one: Network(people=[Person("ann", "Ann", met=one)]),
    Want: lambda one: Network(people=[Person("ann", "Ann", wants=[one])]),
    Help: lambda one: Network(people=[Person("ann", "Ann", can_help=[one])]),
    Offer: lambda one: Network(Me("ann", offers=[one]), [Person("ann", "Ann")]),
    Goal: lambda one: Network(Me("ann", goals=[one]), [Person("ann", "Ann")]),
}
NEEDED = {
    Person: {"id": "ann", "name": "Ann"},
    Touch: {"id": "t", "person": "ann", "at": date(2026, 1, 2), "direction": "in"},
    Me: {"person": "ann"},
    Met: {},
}


@pytest.mark.parametrize("kind", PLACES, ids=lambda kind: kind.__name__)
def test_whatever_a_value_accepts_comes_back_from_its_file(kind):
    """In each field; that an id is of somebody who is there is for the network as a whole to tell."""
    for field in fields(kind):
        for odd in ODD:
            try:
                network = PLACES[kind](kind(**{**NEEDED.get(kind, {"kind": "photos"}), field.name: odd}))
            except (ValueError, TypeError):
                continue
            if field.name == "reach" and odd == ENDLESS:
                with pytest.raises(ValueError, match=r"[Oo]ut of range"):
                    dump(network)
            elif odd in ("ann", None) or field.name not in ("via", "with_", "person"):
                assert evolve(parse(dump(network)), problems=()) == network, (field.name, odd)


@pytest.mark.parametrize(
    "network",
    [
        Network(people=[Person("ann", "Ann", met=Met(via="bo"))]),
        Network(people=[Person("ann", "Ann")], touches=[Touch("t", "ann", date(2026, 1, 2), "in", with_="bo")]),
        Network(people=[Person("ann", "Ann")], same=[("ann", "bo")]),
        Network(people=[Person("ann", "Ann", extra={"x": object()})]),
        Network(people=[Person("ann", "Ann", extra={"x": 10**20})]),
        Network(kept=[{"kind": "person"}]),
        Network(header={"version": 2}),
    ],
)
def test_what_could_not_be_read_again_is_not_saved(network, tmp_path):
    """Nothing is written, and the fault is named."""
    with pytest.raises(ValueError, match=r"the network could not be read again: \S"):
        save(network, tmp_path / "n.jsonl")
    assert not list(tmp_path.iterdir())
