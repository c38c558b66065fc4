"""Remembers from call to call."""

from itertools import count

from networking_rules.hooks import PluginInfo, hookimpl, time_model

NUMBERS = count()


@time_model("rotation")
def rotation(me, person, history):
    """Another one counts twice every time."""
    return 2 if next(NUMBERS) % 5 == 0 else None


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_time_models():
    return [rotation]
