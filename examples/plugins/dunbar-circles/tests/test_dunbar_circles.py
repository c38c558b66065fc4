"""Circles by the number of touches in a year, and the contract."""

import dunbar_circles
import pytest

from networking_rules import Host, Network, Person, Touch
from networking_rules.testing import parametrize_with_checks
from networking_rules.testing.build import TODAY, history


@parametrize_with_checks([dunbar_circles])
def test_contract(plugin, check):
    """What every plugin promises."""
    check(plugin)


@pytest.mark.parametrize(
    ("touches", "name"),
    [
        (0, "acquaintances"),
        (2, "acquaintances"),
        (3, "friends"),
        (11, "friends"),
        (12, "close"),
        (39, "close"),
        (40, "support"),
    ],
)
def test_the_circle_goes_by_the_touches_of_a_year(touches, name):
    """Older ones do not count."""
    past = history([f"{n + 1} out news" for n in range(touches)] + ["400 out news"] * 50)
    assert dunbar_circles.circle(dunbar_circles.Settings(), past) == name


def test_settings_move_the_circles():
    """And wrong ones are refused."""
    people = [Person("ann", "Ann", reason="x"), Person("bo", "Bo", reason="x")]
    network = Network(people=people, touches=[Touch("t", "ann", TODAY, "in", ("news",))])
    host = Host([dunbar_circles], settings={"dunbar-circles": {"friends": 1}}, strict=True)
    made = host.plan(network, minutes=100, today=TODAY)
    assert {entry.id: entry.segment for entry in made.targets} == {"ann": "friends", "bo": "acquaintances"}
    refused = Host([dunbar_circles], settings={"dunbar-circles": {"friends": 0}})
    assert [problem.code for problem in refused.problems] == ["bad-plugin-settings"]
