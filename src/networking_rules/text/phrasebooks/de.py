"""The German phrasebook: its shared parts, and its cues from one module for each group of kinds."""

from __future__ import annotations

from networking_rules.text.phrasebooks import Phrasebook, de_asks, de_gives, de_needs, de_pressure, de_tone
from networking_rules.text.phrasebooks.en_tone import PLACEHOLDERS, QUESTION

PARTS = {
    "du": "Sie|du|ihr",
    "dir": "Ihnen|dir|euch",
    "dein": "Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres|dein|deine|deinen|deinem|deiner|euer|eure|euren|eurem|eurer",
    "near": "[^.?!;,]{0,40}?",
    "zeit": (
        "heute(?: Abend)?|morgen(?: früh| Abend)?|übermorgen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag"
        "|Ende der Woche|Wochenende|Mittag|Mitternacht|nächste[rn]? Woche|zum \\d{1,2}\\.|\\d{1,2} Uhr"
    ),
    "geben": (
        "schicken|senden|geben|zeigen|helfen|leihen|vorstellen|bekannt ?machen|empfehlen|überlassen|bringen|schenken|prüfen|"
        "durchsehen|übersetzen|reparieren|beraten|unterstützen|teilen|weiterleiten|mitbringen|anbieten|übernehmen|zukommen lassen"
    ),
}
EFFORTS = (
    ("favour", r"\b(?:Vorwort|Vortrag halten|Beirat|Mentor\w*|Schirmherr\w*|sponser\w*|Gefallen)\b"),
    ("money", r"\b(?:spend\w+|Spende|invest\w+|Geld|Euro|bezahl\w+|leih\w+|kauf\w+)\b|€"),
    ("referral", r"\b(?:empfehl\w*|Empfehlung|Stelle|Praktikum|einstell\w+|Referenz|Zeugnis)\b"),
    ("introduction", r"\b(?:vorstell\w+|bekannt ?mach\w+|Kontakt zu|verbind\w+|vermitt\w+)\b"),
    (
        "meeting",
        r"\b(?:Treffen|treffen|Gespräch|telefonier\w+|Telefonat|Kaffee|Termin|Besuch|besuch\w+|vorbeikomm\w+|sprechen|Austausch)\b",
    ),
    ("review", r"\b(?:durchles\w+|les\w+|Rückmeldung|Meinung|prüf\w+|ansehen|anschauen|Rat)\b"),
    ("click", r"\b(?:klick\w+|teil\w+|folg\w+|abstimm\w+|abonnier\w+)\b"),
    ("minutes", r"\b(?:Minuten?|Formular|Umfrage|ausfüll\w+|schick\w+|send\w+|bestätig\w+|unterschreib\w+)\b"),
    ("reply", r"\b(?:Bescheid|sagen|sag|antwort\w*|Antwort|mitteil\w+|wann|wer|was|wie|wo)\b"),
)
OPENERS = (
    "hallo liebe lieber guten ja nein ok gut danke vielleicht außerdem auch noch jetzt nun leider bitte übrigens"
)
COMMON = (
    "und der die das ist nicht ich wir sie ein eine zu mit auf für von den dem im bei auch wie können könnten würden"
    " habe haben sind mir uns ihnen ihr ihre wenn dass oder aber noch sich es als nach einen einem einer zum zur über"
    " kann könnte mich dich dir du hier sehr geehrte viele grüße bitte danke"
)

PHRASEBOOK = Phrasebook(
    language="de",
    cues=(
        *de_asks.CUES,
        *de_gives.CUES,
        *de_needs.CUES,
        *de_pressure.CUES,
        *de_tone.CUES,
        *PLACEHOLDERS,
        *QUESTION,
    ),
    parts=PARTS,
    openers=OPENERS,
    joining="und aber oder denn sondern",
    framers="wenn falls um damit nachdem bevor sobald da weil als",
    efforts=EFFORTS,
    common=COMMON,
)
