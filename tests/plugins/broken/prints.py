"""Prints while it answers, which would stand in the middle of a report in JSON."""

from networking_rules.hooks import Hint, PluginInfo, approach_advisor, hookimpl


@approach_advisor("talker")
def talker(me, person, history):
    """The same for everybody."""
    print("advising", person.id)
    return Hint(note="write by hand")


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_approaches():
    return [talker]
