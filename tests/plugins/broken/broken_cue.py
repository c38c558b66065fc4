"""A cue whose pattern is none: it would raise where the first French draft is read."""

from networking_rules.hooks import Phrasebook, PluginInfo, hookimpl
from networking_rules.text import Cue

FRENCH = Phrasebook(
    "fr",
    [Cue("ask.pourriez", "ask", "pourriez: (", fires="Pourriez-vous m'aider ?", quiet="Vous pourriez.")],
    common="je vous et de",
)


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0")


@hookimpl
def networking_add_phrasebooks():
    return [FRENCH]
