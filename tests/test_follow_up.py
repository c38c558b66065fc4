"""From week to week: what was done, what was put off, what changed and why."""

from datetime import date

import pytest
from attrs import evolve

from networking_rules import Network, Person, Touch
from networking_rules.follow_up import since
from networking_rules.model import Entry, Plan

LAST, NOW = date(2026, 3, 2), date(2026, 3, 9)
ANN = Person("ann", "Ann")
BEFORE = Entry("ann", "Ann", "give", 20, segment="medium")
PAUSED = evolve(ANN, status="paused", until=date(2026, 4, 1), extra={"until_reason": "on holiday"})

CASES = {
    "done": (ANN, [("out", date(2026, 3, 4))], [], "Ann: done (give on 2026-03-04); nothing calls for time now"),
    "done on the very day": (ANN, [("both", LAST)], [], "Ann: done (give on 2026-03-02); nothing calls for time now"),
    "not done, planned again": (ANN, [], [BEFORE], "Ann: not done (give); planned again (give)"),
    "what came in is not done": (ANN, [("in", NOW)], [BEFORE], "Ann: not done (give); planned again (give)"),
    "what was before is not done": (
        ANN,
        [("out", date(2026, 3, 1))],
        [BEFORE],
        "Ann: not done (give); planned again (give)",
    ),
    "put off": (PAUSED, [], [], "Ann: put off until 2026-04-01, on holiday"),
    "back again": (evolve(PAUSED, until=NOW), [], [BEFORE], "Ann: not done (give); planned again (give)"),
    "another purpose": (
        ANN,
        [],
        [evolve(BEFORE, purpose="thank", why=("they gave you something",))],
        "Ann: not done (give); now thank instead of give, they gave you something",
    ),
    "another segment": (
        ANN,
        [],
        [evolve(BEFORE, segment="easy", why=("a target", "you can give more"))],
        "Ann: not done (give); now easy instead of medium, you can give more",
    ),
    "a segment pinned by hand": (
        evolve(ANN, segment="reach", segment_reason="I know better"),
        [],
        [evolve(BEFORE, segment="reach")],
        "Ann: not done (give); now reach instead of medium, I know better",
    ),
    "no longer to be contacted": (
        evolve(ANN, status="do_not_contact"),
        [],
        [],
        "Ann: not done (give); no longer planned: do not contact",
    ),
    "no longer there": (None, [], [], "Ann: no longer in the network"),
}


@pytest.mark.parametrize(("person", "touches", "entries", "told"), CASES.values(), ids=CASES)
def test_what_became_of_a_target(person, touches, entries, told):
    """One sentence for each target of the last plan."""
    made = [Touch(str(n), "ann", day, way, ("give",)) for n, (way, day) in enumerate(touches)]
    network = Network(people=[person] if person else [], touches=made if person else [])
    assert since(Plan(LAST, 60, (BEFORE,)), Plan(NOW, 60, tuple(entries)), network) == (told,)


def test_who_is_new_or_waits():
    """A target that the last plan did not have, and one that the minutes do not reach."""
    network = Network(people=[ANN, Person("bo", "Bo")])
    now = Plan(NOW, 60, (Entry("bo", "Bo", "give", 5, why=("a target of yours",)),), waiting=("ann",))
    assert since(Plan(LAST, 60, (BEFORE,)), now, network) == (
        "Ann: not done (give); waiting: these minutes do not reach",
        "Bo: new, a target of yours",
    )
