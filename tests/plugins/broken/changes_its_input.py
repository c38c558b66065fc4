"""Keeps notes in the extra keys of people."""

from networking_rules.hooks import PluginInfo, hookimpl, segmenter


@segmenter("notes")
def notes(me, person, history):
    """Everybody is easy, and marked as seen."""
    person.extra["x_seen"] = True
    return "easy"


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_segmenters():
    return [notes]
