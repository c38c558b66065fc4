"""
Facts: pure functions from values to numbers, flags and words, or None for unknown. One table for each part.

`history.py` what passed between us · `ask.py` an ask with what came before it · `draft.py` a message · `target.py`
a person as a target, and all of them · `plan.py` a plan and its entries · `worth.py` what we can do for each other.
"""

from networking_rules.facts.ask import AskFacts
from networking_rules.facts.draft import DraftFacts, DraftsFacts
from networking_rules.facts.history import HistoryFacts
from networking_rules.facts.plan import EntryFacts, PlanFacts
from networking_rules.facts.target import NetworkFacts, TargetFacts

__all__ = [
    "AskFacts",
    "DraftFacts",
    "DraftsFacts",
    "EntryFacts",
    "HistoryFacts",
    "NetworkFacts",
    "PlanFacts",
    "TargetFacts",
]
