"""Whether a sentence is read as a person judged it."""

from networking_rules.text import read


def seen(kind, text, language):
    """Whether an act of a kind is in a text; "pressure" is any of four kinds."""
    name, _, strong = kind.partition(":")
    kinds = ("urgency", "entitlement", "guilt", "strings") if name == "pressure" else (name,)
    return any(not strong or act.strength == "strong" for act in read(text, language=language).of(*kinds))


def check(text, done, undone, language):
    """Every act named is seen, and none of the others."""
    missing = [kinds for kinds in done.split() if not any(seen(kind, text, language) for kind in kinds.split("|"))]
    assert (missing, [kind for kind in undone.split() if seen(kind, text, language)]) == ([], [])
