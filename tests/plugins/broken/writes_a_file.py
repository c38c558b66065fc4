"""Keeps a log beside the network."""

import tempfile
from pathlib import Path

from networking_rules.hooks import PluginInfo, hookimpl, segmenter


@segmenter("logged")
def logged(me, person, history):
    """Everybody is easy, and noted."""
    with Path(tempfile.gettempdir(), "broken-plugin.log").open("a") as log:
        log.write(person.id)
    return "easy"


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_segmenters():
    return [logged]
