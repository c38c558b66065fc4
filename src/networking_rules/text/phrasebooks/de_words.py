"""What the German cues share."""

from __future__ import annotations

GIVES = (
    "(?:schicke|sende|zeige|gebe|leihe|bringe|helfe|empfehle|stelle|mache|prüfe|übersetze|teile|verlinke|erwähne|"
    "schreibe|unterstütze|bewerte|lese|korrigiere|repariere|baue|drucke|fahre|hole|nehme|übernehme|schenke|koche|backe|"
    "besorge|organisiere|vermittle|spende|überlasse|frage|höre)"
)
"""The verbs of giving, as I do it."""
