"""A hook that yields: its body runs after it has returned."""

from networking_rules.hooks import hookimpl, segmenter


@segmenter("tiers")
def tiers(me, person, history):
    """Everybody is easy."""
    return "easy"


@hookimpl
def networking_add_segmenters():
    yield tiers
