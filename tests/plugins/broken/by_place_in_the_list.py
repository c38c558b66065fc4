"""Takes turns down the list, so that the order of people matters."""

from networking_rules.hooks import PluginInfo, Segmenter, hookimpl


def assign(me, people, histories):
    """Easy, medium, easy, medium."""
    return ["easy" if number % 2 else "medium" for number in range(len(people))]


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_segmenters():
    return [Segmenter("turns", assign)]
