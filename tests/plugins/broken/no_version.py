"""Says its name and no version: nobody could tell which one answered."""

from networking_rules.hooks import PluginInfo, hookimpl


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken")
