"""Tiers from tags, channels for them, the rule's cases, and the contract."""

from pathlib import Path

import abc_tiers
import pytest

from networking_rules import Host, Network, Person
from networking_rules.testing import load_cases, parametrize_with_checks
from networking_rules.testing.build import TODAY

HOST = Host([abc_tiers], strict=True)


@parametrize_with_checks([abc_tiers])
def test_contract(plugin, check):
    """What every plugin promises."""
    check(plugin)


@pytest.mark.parametrize("case", load_cases(Path(__file__).parent / "cases" / "TIER001.toml"), ids=str)
def test_a_case_is_judged_as_it_says(case):
    """Flagged or fine, as the file says."""
    assert case.faults(HOST.book("evidence")) == []


def test_tiers_and_channels_reach_the_plan():
    """Those without a tier are placed by the numbers."""
    people = [Person(name, name, reason="x", tags=(name,)) for name in "ABC"] + [Person("d", "D", reason="x")]
    made = {entry.id: entry for entry in HOST.plan(Network(people=people), minutes=400, today=TODAY).targets}
    assert [made[name].segment for name in "ABC"] == ["A", "B", "C"]
    assert [made[name].approach.channel for name in "ABC"] == ["phone", "email", "letter"]
    assert set(made["d"].possible_segments) <= {"A", "B", "C"}
    assert "tier A: phone (abc-tiers 1.0.0)" in made["A"].why
