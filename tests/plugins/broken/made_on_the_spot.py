"""An instance that holds a lock: it works here, and cannot be sent to a worker."""

from threading import Lock

from networking_rules.hooks import PluginInfo, hookimpl, segmenter


@segmenter("tiers")
def tiers(me, person, history):
    """Everybody is easy."""
    return "easy"


class Locked:
    """With a lock that guards nothing."""

    def __init__(self):
        self.lock = Lock()

    @hookimpl
    def networking_plugin_info(self):
        return PluginInfo("broken", "1.0")

    @hookimpl
    def networking_add_segmenters(self):
        return [tiers]


PLUGIN = Locked()
