"""A hook that does not exist: pluggy alone would accept it and never call it."""

from networking_rules.hooks import hookimpl


@hookimpl
def networking_add_segmentors():
    return []
