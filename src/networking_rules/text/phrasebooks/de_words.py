"""What the German cues share."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

GIVES = (
    "(?:schicke|sende|zeige|gebe|leihe|bringe|helfe|empfehle|stelle|mache|prüfe|übersetze|teile|verlinke|erwähne|"
    "schreibe|unterstütze|bewerte|lese|korrigiere|repariere|baue|drucke|fahre|hole|nehme|übernehme|schenke|koche|backe|"
    "besorge|organisiere|vermittle|spende|überlasse|frage|höre)"
)
"""The verbs of giving, as I do it."""


def cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    """A cue whose kind is the first part of its name; needs and deadlines are the writer's own."""
    kind = name.partition(".")[0]
    if kind in {"need", "urgency"}:
        more.setdefault("whose", "mine")
    return Cue(name, kind, pattern, fires, quiet, **more)
