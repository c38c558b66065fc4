"""How German tells a need of the writer's own, plainly or in despair."""

from __future__ import annotations

from networking_rules.text.phrasebooks.de_words import cue

CUES = (
    cue(
        "need.brauche",
        "ich|wir: (?:brauche|brauchen|benötige|benötigen|suche|suchen|bräuchte|bräuchten)\\b(?! (?:nicht|kein\\w*|{dir}|mich|uns)\\b)",
        "Wir brauchen vor dem Regen einen Dachdecker.",
        "Wir brauchen nicht viel.",
        unless="Stellen(?:ausschreibung|anzeige|beschreibung)|(?:Stelle|Anzeige|Ausschreibung) (?:liegt|hängt|ist|finden|findest)",
    ),
    cue(
        "need.auf-der-suche",
        "auf|bin|sind: (?:{near})?(?:der Suche nach|angewiesen auf|arbeitslos|pleite|in Not|knapp bei Kasse|ohne (?:Arbeit|Geld|Einkommen))",
        "Ich bin auf der Suche nach einer Stelle.",
        "Ich bin auf der Brücke.",
        at="anywhere",
        span="sentence",
    ),
    cue(
        "need.fehlt",
        "mir|uns: (?:fehlt|fehlen|geht|gehen|läuft)\\b",
        "Uns fehlen zwei Maurer.",
        "Uns gefallen die Maurer.",
        unless="geht es (?:gut|prima|bestens)",
    ),
    cue(
        "need.ziel",
        "unser|mein: (?:Ziel|Traum|größter Wunsch|Wunsch) (?:ist|wäre|war)",
        "Unser Ziel ist eine eigene Mühle.",
        "Unser Zielort liegt am Fluss.",
    ),
    cue(
        "desperation.letzte-hoffnung",
        "sie|du|ihr|das|dies: (?:sind|bist|seid|ist) (?:{near})?(?:letzte|einzige) (?:Hoffnung|Chance|Rettung)\\b",
        "Sie sind unsere letzte Hoffnung.",
        "Der Film heißt Die letzte Hoffnung.",
        span="sentence",
    ),
    cue(
        "desperation.verzweifelt",
        "ich|wir|bin|sind: (?:{near})?(?:verzweifelt|am Ende|mit meinem Latein am Ende|flehe|flehen|weiß nicht mehr weiter)\\b",
        "Wir sind verzweifelt.",
        "Er sprang verzweifelt.",
        at="anywhere",
        unless="\\b(?:er|sie|man) (?:ist|war|waren)",
    ),
    cue(
        "desperation.bitte-bitte",
        "bitte: ?[,!]? ?bitte\\b(?: bitte)?",
        "Bitte, bitte lesen Sie es.",
        "Bitte lesen Sie es.",
        at="anywhere",
        span="match",
    ),
    cue(
        "desperation.ohne-sie",
        "ohne: (?:{dein} (?:Hilfe|Unterstützung|Spende|Geld|Auftrag|Zusage)|Sie|dich|euch)\\b,?{near}(?:überleb\\w+|schließ\\w+|verlier\\w+|schaff\\w+|muss|müssen|zumachen|aufgeben|verloren|am Ende|untergeh\\w+)\\b",
        "Ohne Ihre Hilfe überlebt mein Laden nicht.",
        "Ohne Ihre Hilfe stünde das Tor noch offen.",
        at="anywhere",
        span="sentence",
        unless="hätte|wäre",
    ),
)
