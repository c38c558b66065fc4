"""
Facts: pure functions from values to numbers, flags and words, or None for unknown. One table for each part.

`history.py` what passed between us · `ask.py` an ask with what came before it · `seen.py` what the reader of text
sees in a message, `draft.py` facts of it, `drafts.py` of several · `target.py` a person as a target, and all of
them · `plan.py` a plan and its entries · `worth.py` what we can do for each other · `memo.py` what is remembered.
"""

from networking_rules.facts.ask import AskFacts
from networking_rules.facts.draft import DraftFacts
from networking_rules.facts.drafts import DraftsFacts
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
