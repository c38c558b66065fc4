"""A plugin that a worker can import."""

from attrs import define

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


@define
class Knob:
    """Has no hash, as values that can change have none."""

    turned: int = 1

    @hookimpl
    def networking_plugin_info(self):
        return PluginInfo("knob", VERSION)

    @hookimpl
    def networking_add_segmenters(self):
        return [tags]


class Broken:
    """Has no hook at all."""
