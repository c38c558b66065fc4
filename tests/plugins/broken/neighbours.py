"""Compares people within a batch, so that it matters how a network is cut into batches."""

from networking_rules.hooks import PluginInfo, Segmenter, hookimpl


def assign(me, people, histories):
    """The one with the longest history is reach, the others easy."""
    longest = max((len(history.touches), person.id) for person, history in zip(people, histories, strict=True))
    return ["reach" if person.id == longest[1] else "easy" for person in people]


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_segmenters():
    return [Segmenter("longest", assign)]
