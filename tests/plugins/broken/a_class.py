"""The plugin handed in is a class, not an instance."""

from networking_rules.hooks import hookimpl, segmenter


@segmenter("tiers")
def tiers(me, person, history):
    """Everybody is easy."""
    return "easy"


class Tiers:
    """Its hooks would be called without self."""

    @hookimpl
    def networking_add_segmenters(self):
        return [tiers]


PLUGIN = Tiers
