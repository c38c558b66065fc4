"""Takes the first of a set: another one with every hash seed."""

from networking_rules.hooks import Hint, PluginInfo, approach_advisor, hookimpl


@approach_advisor("channel")
def channel(me, person, history):
    """Some channel or other."""
    return Hint(next(iter({"letter", "phone", "email", "a visit", "a postcard"})), note=person.name)


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_approaches():
    return [channel]
