"""Asks the clock for the day, which is `history.today`: its answers change from one day to the next."""

from datetime import date

from networking_rules.hooks import Hint, PluginInfo, approach_advisor, hookimpl


@approach_advisor("season")
def season(me, person, history):
    """Something for the time of the year."""
    return Hint(note="before the summer" if date.today().month < 6 else "before the year ends")


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_approaches():
    return [season]
