"""A give that is an ask."""

from networking_rules.hooks import PluginInfo, give_suggester, hookimpl
from networking_rules.model import PlannedGive


@give_suggester("talk")
def talk(me, person, history):
    """A talk, at their cost."""
    return [PlannedGive("Could you introduce me to your editor", "talk", 10, value=0.2, why="it is fun")]


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_give_suggesters():
    return [talk]
