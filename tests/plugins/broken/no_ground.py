"""A rule whose ground is of no known kind."""

from attrs import evolve

from networking_rules import rule
from networking_rules.facts import DraftFacts
from networking_rules.hooks import PluginInfo, hookimpl


@rule("BROK001", ground="design: ours", message="has {draft.words} words", fix="Say more.")
def two_words(draft: DraftFacts):
    """
    The draft has two words.

    Two are too few to say anything, and too many to say nothing.

    Flagged:
        >>> check("Good morning.")
        BROK001 two-words  has 2 words

    Fine:
        >>> check("Hello.")
    """
    return draft.words == 2


two_words = evolve(two_words, ground=("everybody knows",))  # `rule` would refuse it


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0", code_prefix="BROK")


@hookimpl
def networking_add_rules():
    return [two_words]
