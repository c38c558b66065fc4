"""Parts of plugins for tests: a rule, and a hook that returns some entries."""

from networking_rules import rule
from networking_rules.facts import DraftFacts
from networking_rules.hooks import hookimpl


def long(code="ACME001", name=None):
    @rule(code, ground="design: ours", message="is long", fix="Cut it.", name=name)
    def long_draft(draft: DraftFacts):
        """The draft has a hundred words."""
        return draft.words >= 100

    return long_draft


def adding(kind, *entries):
    def hook():
        return list(entries)

    hook.__name__ = f"networking_add_{kind}"
    return hookimpl(hook)
