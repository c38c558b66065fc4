"""A plugin that a worker can import."""

from networking_rules.hooks import PluginInfo, hookimpl, segmenter

VERSION = "1.0"


@segmenter("tags")
def tags(me, person, history):
    """Odd ones are of medium level."""
    return "medium" if "odd" in person.tags else None


@hookimpl
def networking_add_segmenters():
    """One."""
    return [tags]


class Versioned:
    """Says the module's version."""

    @hookimpl
    def networking_plugin_info(self):
        return PluginInfo("versioned", VERSION)


class Broken:
    """Has no hook at all."""
