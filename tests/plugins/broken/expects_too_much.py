"""Takes for granted that everybody's reach is known."""

from networking_rules.hooks import PluginInfo, hookimpl, segmenter


@segmenter("far")
def far(me, person, history):
    """Reach from three decades."""
    return "reach" if person.reach.low > 3 else (len(person.wants) and "easy") or "medium"


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_segmenters():
    return [far]
