"""me.toml: strict, every fault listed, on top of what the network file says."""

import re

import pytest

from networking_rules import Goal, InputError, Interval, Me, Network, Offer, Person
from networking_rules.importers import ME_TEMPLATE, load_me, with_me
from networking_rules.importers.me_file import parse_me


def test_the_template_is_valid_as_it_is_and_filled_in():
    """As written it says nothing; with its comments removed it says something of everything."""
    assert parse_me(ME_TEMPLATE.encode()) == Me()
    filled = re.sub(r"^# (?=\w+ = |\[\[)", "", ME_TEMPLATE, flags=re.MULTILINE).replace("reach = 2.5\n", "", 1)
    made = parse_me(filled.encode())
    assert made.reach == Interval(2, 3)
    assert made.minutes_per_week == 120
    assert made.person == "me"
    assert [offer.kind for offer in made.offers] == ["introduction", "advice"]
    assert made.goals == (Goal("referral", "three bookings a year", 1.0),)


def test_every_fault_is_listed():
    """Wrong types and values with their paths, unknown keys with what may have been meant."""
    text = (
        'reech = 1\nreach = "no"\nminutes_per_week = 1.5\n[[offers]]\nqualty = 1\n[[goals]]\nkind = "x"\nweight = 2\n'
    )
    with pytest.raises(InputError) as refused:
        parse_me(text.encode(), "me.toml")
    found = {problem.field: problem.message for problem in refused.value.problems}
    assert found.keys() == {
        "reech",
        "reach",
        "minutes_per_week",
        "offers[0].qualty",
        "offers[0].kind",
        "goals[0].weight",
    }
    assert "did you mean reach?" in found["reech"]


@pytest.mark.parametrize("content", [b"x = ", b"\xff", b"a = 1\na = 2", b"reach = nan", b"reach = inf"], ids=str)
def test_what_is_no_such_file_is_one_clear_error(content, tmp_path):
    """Bad TOML, bad text, keys twice, numbers that are none; and a file that is not there."""
    path = tmp_path / "me.toml"
    path.write_bytes(content)
    for broken in (path, tmp_path / "none.toml"):
        with pytest.raises(InputError) as refused:
            load_me(broken)
        assert refused.value.problems[0].file == str(broken)


def test_it_overrides_field_by_field():
    """What me.toml does not say stays as the network file has it."""
    network = Network(Me("a", offers=(), goals=(), reach=3), people=[Person("a", "A")])
    changed = with_me(network, Me(offers=(Offer("advice"),), minutes_per_week=60))
    assert changed.me == Me("a", offers=(Offer("advice"),), goals=(), reach=3, minutes_per_week=60)
    with pytest.raises(InputError, match="'b' is none"):
        with_me(network, Me(person="b"))
