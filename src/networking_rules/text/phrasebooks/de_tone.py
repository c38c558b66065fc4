"""German sales talk, praise, phrases for anybody, what is true of one reader alone, and what looks like an act and is none."""

from __future__ import annotations

from networking_rules.text.phrasebooks.de_words import cue

CUES = (
    cue(
        "nothing.wie-geht",
        "wie: (?:geht(?:'s| es)|läuft|war)\\b",
        "Wie geht es dem Garten?",
        "Wie viel kostet der Garten?",
        span="match",
    ),
    cue(
        "nothing.keine-eile",
        "kein|keine|keinen|nicht|nie: (?:{near})?(?:Eile|eilig|dringend|Antwort nötig|Druck|bedarf|brauchen|Gegenleistung|nötig)\\b",
        "Es ist nicht eilig.",
        "Eile ist geboten.",
        at="anywhere",
        span="match",
    ),
    cue(
        "nothing.bitte-beachten",
        "bitte: (?:beachten|entschuldigen|verzeihen|nicht wundern|grüßen|keine Umstände)\\b",
        "Bitte beachten Sie die neue Adresse.",
        "Bitte senden Sie die Adresse.",
        span="match",
    ),
    cue(
        "pitch.rabatt",
        "rabatt|sonderangebot|sonderpreis|gutschein|%|aktionspreis|gratis|kostenlose|kostenlos: ?(?:Rabatt|Nachlass|günstiger|Demo|Probe\\w*|testen|Beratung|Erstgespräch|auf|von|für|bis|,|\\.|!|$)",
        "Sie bekommen 20 % Rabatt.",
        "Der Eintritt ist kostenlos am Sonntag.",
        at="anywhere",
    ),
    cue(
        "pitch.jetzt",
        "jetzt|gleich|heute noch: (?:anmelden|kaufen|bestellen|buchen|registrieren|testen|sichern|zugreifen|Termin)\\b",
        "Jetzt anmelden und sparen.",
        "Jetzt regnet es.",
        at="anywhere",
    ),
    cue(
        "pitch.wir-helfen",
        "wir|unser produkt|unsere lösung|unsere software|unsere plattform: (?:helfen|hilft|unterstützen|unterstützt|bieten|steigern|ermöglicht) (?:\\w+ ){0,3}?(?:Unternehmen|Firmen|Kunden|Betrieben|Händlern|Teams|Lösungen|Dienstleistungen|Mühlen|Umsatz)",
        "Wir helfen kleinen Betrieben beim Verkauf.",
        "Wir helfen der Mutter.",
    ),
    cue(
        "flattery.tolle-arbeit",
        "ich|wir: (?:liebe|lieben|bewundere|bewundern|verfolge|schätze)\\b{near}(?:was {du} (?:tun|machst|machen|tust)|{dein} (?:Arbeit|Profil|Unternehmen|Karriere|Erfolg\\w*))\\b",
        "Ich bewundere Ihre Arbeit.",
        "Ich bewundere Ihren Aufsatz über Schleusen.",
    ),
    cue(
        "generic.damen-und-herren",
        "sehr geehrte|an: (?:Damen und Herren|alle|Kundin|Kunde|Interessenten)\\b",
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrte Frau Berg,",
        at="start",
        unless="^(?!\\W{0,3}(?:sehr geehrte|an) (?:Damen|alle|Kund|Inter))|an alle (?:denken|erinnern)",
    ),
    cue(
        "generic.hoffe-gut",
        "ich hoffe|hoffentlich:,? (?:dass )?(?:es geht {dir} gut|{dir} geht es gut|geht es {dir} gut|diese (?:Mail|Nachricht) erreicht)",
        "Ich hoffe, es geht Ihnen gut.",
        "Ich hoffe auf Regen.",
        span="sentence",
    ),
    cue(
        "generic.gleichgesinnte",
        "gleichgesinnte|gleichgesinnten|vernetzen|netzwerk: ?(?:zu |mit )?(?:vernetzen|austauschen|erweitern|kennenzulernen|kennenlernen|Gleichgesinnten|Fachleuten|anderen)\\b",
        "Ich möchte mich mit Gleichgesinnten vernetzen.",
        "Das Netzwerk ist alt.",
        at="anywhere",
    ),
    cue(
        "generic.profil",
        "über|auf: {dein} (?:Profil|Unternehmen|Firma|Webseite|Website|Seite|Namen) (?:gestolpert|gestoßen|aufmerksam geworden|aufmerksam)\\b",
        "Ich bin über Ihr Profil gestolpert.",
        "Ich bin über Ihr Dach gestolpert.",
        at="anywhere",
    ),
    cue(
        "specific.ihr-werk",
        "ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deinem|deiner: (?:[\\wäöüß-]{1,20} ){0,3}?(?:Vortrag|Aufsatz|Artikel|Buch|Beitrag|Interview|Podcast|Laden|Mühle|Werkstatt|Ausstellung|Film|Studie|Rede|Garten|Brief|Frage|Rezept|Scheune|Rampe|Dach) (?:über|zu|in|auf|von|an|aus|am|im|vom|hat|ist|war|beim)\\b",
        "Ihr Vortrag über Gezeitenmühlen blieb mir im Kopf.",
        "Ihre Arbeit ist gut.",
        at="anywhere",
    ),
    cue(
        "reason.weil",
        "weil|denn|da|damit|deshalb|daher: (?:ich|wir|sie|er|es|die|der|das|mein|unser)\\b",
        "Ich frage, weil das Wehr mir gehört.",
        "Weil!",
        at="anywhere",
    ),
    cue(
        "reason.zusammenhang",
        "ich|wir: (?:schreibe|arbeite|plane|baue|forsche|studiere|organisiere|eröffne|planen|bauen|schreiben|arbeiten)\\b(?! (?:{dir}|Sie))",
        "Ich schreibe ein Buch über Mühlen.",
        "Ich schreibe Ihnen.",
    ),
    cue(
        "vague.austausch",
        "ein|einen|zum|irgendeine|irgendwelche|jede|jeder: (?:\\w+ )?(?:Austausch|Hilfe|Rat|Tipp|Tipps|Unterstützung|Kennenlernen)\\b(?= (?:wäre|ist|von|freuen|zu|mit)|[.?!,]|$)",
        "Jede Hilfe wäre willkommen.",
        "Jede Karte ist willkommen.",
        at="anywhere",
        span="match",
    ),
    cue(
        "vague.jede-hilfe",
        "jede|jeden|jedes|irgendeine|einen|ein paar|irgendwelche: (?:Hilfe|Unterstützung|Rat|Tipp|Tipps|Hinweis|Ratschläge)\\b(?: für (?:mich|uns)| würde| wäre|,? (?:den|die) )",
        "Über jede Hilfe würde ich mich freuen.",
        "Jede Hilfe kam zu spät.",
        at="anywhere",
        span="match",
    ),
    cue(
        "blunt.sie-sollten",
        "sie|du: (?:sollten|solltest|müssen|musst|haben gefälligst)\\b(?! (?:stolz|wissen|sich nicht))",
        "Sie müssen mir die Pläne schicken.",
        "Sie sollten stolz sein.",
        unless="^(?![^\\n]{0,2000}\\b(?:mir|mich|uns|mein\\w{0,2}|unser\\w{0,2}|antworten|melden)\\b)",
    ),
    cue(
        "blunt.warum-nicht",
        "warum|wieso: (?:schickst|gibst|sagst|zeigst|hilfst|nennst|stellst|schicken|geben|sagen|zeigen|helfen|nennen|stellen) {du} (?:mir|uns|mich)\\b{near}(?:nicht|keine?n?)\\b",
        "Warum schickst du mir nicht die Liste?",
        "Warum schickst du ihm nicht die Liste?",
    ),
)
