"""Networks that the tests of plugins play on."""

from datetime import timedelta

import pytest

from networking_rules.model import Goal, Help, Me, Network, Offer, Person, Touch, Want
from networking_rules.testing.build import TODAY


@pytest.fixture
def network():
    """Eight targets on a level with me, of whom the first four have given me something."""
    me = Me(offers=(Offer("photos", "six photos", 0.9, 12),), goals=(Goal("referral", weight=1),), reach=2)
    people = [
        Person(
            f"p{n}",
            f"Person {n}",
            reason="an example",
            reach=2,
            wants=(Want("photos", 0.9), Want("review", 0.5)),
            can_help=(Help("referral", 0.1 + n / 10),),
            tags=("odd",) if n % 2 else ("even",),
        )
        for n in range(8)
    ]
    touches = [
        Touch(f"t{n}", f"p{n}", TODAY - timedelta(days=100 + n), "in", ("give",), landed=True) for n in range(4)
    ]
    return Network(me, people, touches)
