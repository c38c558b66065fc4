"""A sound give, for a reason with strings."""

from networking_rules.hooks import PluginInfo, give_suggester, hookimpl
from networking_rules.model import PlannedGive


@give_suggester("copy")
def copy(me, person, history):
    """A copy of the plans."""
    return [PlannedGive("a copy of the plans", "plans", 10, value=0.2, why="If I send it, will you buy my book")]


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_give_suggesters():
    return [copy]
