"""Needs hooks that do not exist yet."""

from networking_rules.hooks import PluginInfo, hookimpl


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0", api=99)
