"""A fact that remembers from call to call."""

from itertools import count

from networking_rules import Draft, Facts, number, rule
from networking_rules.hooks import PluginInfo, hookimpl

CALLS = count()


def mood(draft):
    """A number that rises."""
    return next(CALLS)


class MoodFacts(Facts[Draft]):
    """How it feels today."""

    part = "draft"
    mood = number(mood)


@rule("BROK001", ground="design: ours", message="comes late", fix="Come early.")
def comes_late(draft: MoodFacts):
    """
    The draft is not among the first.

    Those who come first are served first, says this rule, which is wrong in more ways than one.

    Flagged:
        >>> check("Good morning.")

    Fine:
        >>> check("Hello.")
    """
    return draft.mood > 3


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0", code_prefix="BROK")


@hookimpl
def networking_add_rules():
    return [comes_late]
