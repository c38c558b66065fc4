"""The German phrasebook."""

from __future__ import annotations

from networking_rules.text.phrasebooks import Phrasebook

PHRASEBOOK = Phrasebook(
    language="de",
    cues=(),
    common="und der die das ist nicht ich wir sie ein eine zu mit auf für von den dem im bei auch wie können könnten würden habe haben sind mir uns ihnen ihr ihre bitte",
)
