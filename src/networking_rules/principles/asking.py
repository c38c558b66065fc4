"""What several principles say of asking, said once."""

from __future__ import annotations

from networking_rules.facts import TargetFacts
from networking_rules.logic import Condition


def asks_are_usual(target: TargetFacts) -> Condition:
    """Asking is usual with them: their role invites it, give and take need not be even, or we work together."""
    return target.asks_welcome | target.one_sided | target.colleague
