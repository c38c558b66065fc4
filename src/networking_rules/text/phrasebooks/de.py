"""The German phrasebook: small, and real."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue, Phrasebook
from networking_rules.text.phrasebooks.de_turns import TURNS
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


def _cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    kind = name.partition(".")[0]
    if kind in {"need", "urgency"}:
        more.setdefault("whose", "mine")
    return Cue(name, kind, pattern, fires, quiet, **more)


CUES = (
    _cue(
        "nothing.wie-geht",
        "wie: (?:geht(?:'s| es)|läuft|war)\\b",
        "Wie geht es dem Garten?",
        "Wie viel kostet der Garten?",
        span="match",
    ),
    _cue(
        "nothing.keine-eile",
        "kein|keine|keinen|nicht|nie: (?:{near})?(?:Eile|eilig|dringend|Antwort nötig|Druck|bedarf|brauchen|Gegenleistung|nötig)\\b",
        "Es ist nicht eilig.",
        "Eile ist geboten.",
        at="anywhere",
        span="match",
    ),
    _cue(
        "nothing.bitte-beachten",
        "bitte: (?:beachten|entschuldigen|verzeihen|nicht wundern|grüßen|keine Umstände)\\b",
        "Bitte beachten Sie die neue Adresse.",
        "Bitte senden Sie die Adresse.",
        span="match",
    ),
    _cue(
        "ask.koennten-sie",
        "könnten|könntest|könntet|können|kannst|könnt|würden|würdest|würdet|wären|wärst|möchten|hätten|hättest: {du}\\b(?! mir glauben)",
        "Könnten Sie mich mit Ann bekannt machen?",
        "Wie Sie sehen könnten Bäume dort stehen.",
        at="anywhere",
        after="was wie wann wo warum wofür dass wenn damit ob",
        unless="(?:möchten|würden|wollen) (?:Sie|du)[^?]{0,40}(?:haben|bekommen|, dass ich)|hätten Sie gern",
    ),
    _cue(
        "ask.bitte",
        "bitte: (?:(?!Sie|nicht|um Entschuldigung|beachten|die(?:se)?\\b|zwei|drei)[a-zäöüß]{3,}|Sie, )",
        "Bitte schicken Sie mir die Liste.",
        "Bitte, gern geschehen.",
        at="anywhere",
        after="ich wir",
    ),
    _cue(
        "ask.bitten",
        "ich|wir: (?:möchte|möchten|würde|würden|darf|wollte|muss)?{near}(?:bitte|bitten|fragen)\\b(?:{near}(?:um|ob|, ob|, dass|dass)\\b|(?=[ .,]))",
        "Ich möchte Sie um ein Vorwort bitten.",
        "Ich möchte mich bedanken.",
        unless="\\bbitte\\b(?! (?:{du}|um))|fragen kostet",
    ),
    _cue(
        "ask.freuen-wenn",
        "ich|wir|es: (?:würde|würden|wäre|fände)\\b{near}(?:freuen|dankbar|schön|toll|nett|großartig|verbunden|hilfreich){near},? (?:wenn|falls|über)\\b",
        "Ich würde mich freuen, wenn Sie kommen.",
        "Ich habe mich gefreut, als Sie kamen.",
    ),
    _cue(
        "ask.haben-sie",
        "haben|hast|habt|kennen|kennst|wissen|weißt|sind|bist|gibt: (?:{du}|es) (?:{near})?(?:Zeit|Lust|jemanden|jemand|eine Idee|einen Moment|eine (?:halbe |Viertel)?(?:Stunde|stunde|Minute)|ein paar Minuten|Interesse|ob|wer|wie|wann|frei|bereit|eine Möglichkeit)\\b",
        "Haben Sie nächste Woche Zeit für ein Gespräch?",
        "Haben Sie Dank für alles.",
    ),
    _cue(
        "ask.lassen-sie-wissen",
        "lassen|lass|lasst|geben|gib|gebt|sagen|sag|melden|melde|schreiben|schreib|rufen|ruf|schicken|schick|senden|sende|nennen|zeigen|leiten|prüfen|kommen|helfen|stellen: (?:Sie |du )?(?:mir|uns|mich|sich|bei mir|bei uns|es|die|das|den|dem|meine|unsere)\\b",
        "Lassen Sie mich wissen, welche Farbe passt.",
        "Lassen Sie ihn schlafen.",
        at="start",
        unless="(?:wissen|sagen|Bescheid)[^.?!]{0,30}(?:wenn|falls|ob) ich (?:helfen|etwas)|(?:wenn|falls|sobald|sollten) {du}[^.?!;]{0,40}(?:Fragen|Hilfe|brauchen|brauchst|möchten|möchtest)|lass(?:en|t)? (?:Sie |dir |euch )?(?:sich )?(?:ruhig )?Zeit",
    ),
    _cue(
        "ask.duerfte-ich",
        "darf|dürfte|dürfen|kann|könnte|können|könnten|sollen|wollen: (?:ich|wir)\\b(?!{near}(?:{geben}|{dir}))",
        "Dürfte ich die Scheune einen Tag nutzen?",
        "Darf ich Ihnen einen Stuhl bringen?",
    ),
    _cue(
        "ask.was-meinen",
        "was|wie|wann|wo|wer|welche|welchen|welcher|welches: (?:meinen|meinst|halten|denken|denkst|kostet|passt|würden|könnten|kann|könnte|sollten|wäre|ist der beste|ist die beste)\\b",
        "Was meinen Sie?",
        "Was für ein Tag!",
        strength="weak",
        effort="reply",
    ),
    _cue(
        "offer.hier-ist",
        "hier|anbei|beiliegend|im anhang|angehängt|beigefügt: (?:ist|sind|kommt|kommen|finden|findest|habe ich|schicke ich|sende ich|die|der|das|ein|eine|mein|meine|unser|unsere)\\b(?! (?:Lebenslauf|Bewerbung|Angebot|Portfolio)\\b)(?! (?:mein Lebenslauf|meine Bewerbung|mein Angebot))",
        "Hier sind die Pläne des Wehrs.",
        "Hier stehen wir.",
    ),
    _cue(
        "offer.ich-kann",
        "ich|wir: (?:kann|könnte|können|könnten|würde|würden|werde|werden|helfe|schicke|sende|zeige|gebe|leihe|bringe|stelle|übernehme)\\b{near}(?:\\b(?:{dir})\\b|gern\\w*|(?:{geben})\\b)",
        "Ich kann Ihnen die Leiter leihen.",
        "Ich kann die Leiter sehen.",
        unless="(?:würde|würden) (?:mich|uns) (?:sehr )?freuen, wenn (?:{du})|bitten|(?:mit|unter) Gleichgesinnten|vernetzen",
    ),
    _cue(
        "offer.gern",
        "gern|gerne: (?:{near})?(?:{geben}|kann ich|helfe ich|schicke ich|übernehme ich)",
        "Gern kann ich die Texte prüfen.",
        "Gern geschehen.",
    ),
    _cue(
        "offer.soll-ich",
        "soll|darf|kann: (?:ich|wir)\\b{near}(?:{dir}|{geben})\\b",
        "Soll ich Ihnen die Karte schicken?",
        "Soll ich gehen?",
    ),
    _cue(
        "offer.wenn-sie-brauchen",
        "wenn|falls|sollten|sollte|solltest: {du}{near}(?:brauchen|brauchst|möchten|möchtest|wollen|willst|mögen|magst|Fragen haben|Hilfe|Interesse haben)\\b",
        "Wenn Sie einmal eine Leiter brauchen, bin ich da.",
        "Wenn Sie kommen, ist es warm.",
        unless="\\bbitte\\b{near}(?:schicken|geben|kaufen)",
    ),
    _cue(
        "offer.habe-fuer-sie",
        "ich|wir: (?:habe|haben)\\b[^.?!;]{0,60}?\\b(?:für (?:Sie|dich|euch)|{dein}|{dir})\\b[^.?!;]{0,60}?(?:gefunden|gemacht|zusammengestellt|geprüft|gemessen|repariert|übersetzt|empfohlen|korrigiert|entdeckt|mitgebracht|geschrieben|gezeichnet|weitergegeben|weitergeleitet|genannt|vorgeschlagen)\\b",
        "Ich habe für Sie eine Liste der Mühlen zusammengestellt.",
        "Ich habe die Mühle gefunden.",
        unless="an (?:Sie|dich) geschrieben|{dir} (?:bereits|schon|zweimal|dreimal) geschrieben",
    ),
    _cue(
        "need.brauche",
        "ich|wir: (?:brauche|brauchen|benötige|benötigen|suche|suchen|bräuchte|bräuchten)\\b(?! (?:nicht|kein\\w*|{dir}|mich|uns)\\b)",
        "Wir brauchen vor dem Regen einen Dachdecker.",
        "Wir brauchen nicht viel.",
        unless="Stellen(?:ausschreibung|anzeige|beschreibung)|(?:Stelle|Anzeige|Ausschreibung) (?:liegt|hängt|ist|finden|findest)",
    ),
    _cue(
        "need.auf-der-suche",
        "auf|bin|sind: (?:{near})?(?:der Suche nach|angewiesen auf|arbeitslos|pleite|in Not|knapp bei Kasse|ohne (?:Arbeit|Geld|Einkommen))",
        "Ich bin auf der Suche nach einer Stelle.",
        "Ich bin auf der Brücke.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "need.fehlt",
        "mir|uns: (?:fehlt|fehlen|geht|gehen|läuft)\\b",
        "Uns fehlen zwei Maurer.",
        "Uns gefallen die Maurer.",
        unless="geht es (?:gut|prima|bestens)",
    ),
    _cue(
        "need.ziel",
        "unser|mein: (?:Ziel|Traum|größter Wunsch|Wunsch) (?:ist|wäre|war)",
        "Unser Ziel ist eine eigene Mühle.",
        "Unser Zielort liegt am Fluss.",
    ),
    _cue(
        "desperation.letzte-hoffnung",
        "sie|du|ihr|das|dies: (?:sind|bist|seid|ist) (?:{near})?(?:letzte|einzige) (?:Hoffnung|Chance|Rettung)\\b",
        "Sie sind unsere letzte Hoffnung.",
        "Der Film heißt Die letzte Hoffnung.",
        span="sentence",
    ),
    _cue(
        "desperation.verzweifelt",
        "ich|wir|bin|sind: (?:{near})?(?:verzweifelt|am Ende|mit meinem Latein am Ende|flehe|flehen|weiß nicht mehr weiter)\\b",
        "Wir sind verzweifelt.",
        "Er sprang verzweifelt.",
        at="anywhere",
        unless="\\b(?:er|sie|man) (?:ist|war|waren)",
    ),
    _cue(
        "desperation.bitte-bitte",
        "bitte: ?[,!]? ?bitte\\b(?: bitte)?",
        "Bitte, bitte lesen Sie es.",
        "Bitte lesen Sie es.",
        at="anywhere",
        span="match",
    ),
    _cue(
        "urgency.dringend",
        "dringend|umgehend|schnellstmöglich|unverzüglich|sofort|eilig|asap|so schnell wie möglich|so bald wie möglich|sobald wie möglich|baldmöglichst: ?",
        "Bitte antworten Sie umgehend.",
        "Der Fluss stieg sofort.",
        at="anywhere",
        span="match",
        unless="nicht (?:so |sehr )?(?:dringend|eilig)|^(?![^\\n]{0,2000}\\b(?:bitte|{du}|{dein}|Antwort|brauche|brauchen|melden)\\b)|(?:ich|wir) (?:{near})?(?:melde|schicke|kümmere|antworte|erledige)",
    ),
    _cue(
        "urgency.bis",
        "bis: (?:spätestens |zum |zu )?(?:{zeit})\\b",
        "Ich erwarte Ihre Antwort bis morgen.",
        "Der Lack trocknet bis morgen.",
        at="anywhere",
        span="match",
        unless="^(?![^\\n]{0,2000}\\b(?:bitte|{du}|{dein}|brauche|brauchen|erwarte|Antwort)\\b)|\\b(?:ich|wir) (?:melde|schicke|liefere|bin|sind)\\b",
    ),
    _cue(
        "entitlement.schulden",
        "sie|du: (?:schulden|schuldest|sind|bist)\\b (?:mir|uns|es mir|es uns)\\b{near}(?:schuldig|etwas|einen|eine|noch|das|\\b)",
        "Sie schulden mir einen Gefallen.",
        "Sie schulden der Bank nichts.",
        at="anywhere",
    ),
    _cue(
        "entitlement.das-mindeste",
        "das: (?:Mindeste|Wenigste|ist das Mindeste)\\b",
        "Das Mindeste wäre eine Antwort.",
        "Das Haus ist alt.",
    ),
    _cue(
        "entitlement.erwarte",
        "ich|wir: (?:erwarte|erwarten|verlange|verlangen|bestehe|bestehen)\\b(?: ja| von {dir}| auf)? ?(?:{dein}|eine Antwort|dass|, dass|von)\\b",
        "Ich erwarte Ihre volle Antwort.",
        "Wir erwarten Regen.",
    ),
    _cue(
        "guilt.keine-antwort",
        "ich|wir|sie|du: (?:habe|haben|hast|warte|warten)\\b (?:{near})?(?:noch immer|immer noch|bis heute|noch|nie|wieder)? ?(?:keine Antwort|nichts (?:mehr )?(?:von {dir} )?gehört|nicht (?:geantwortet|reagiert|gemeldet)|auf (?:eine|{dein}) Antwort)\\b",
        "Ich habe noch immer nichts von Ihnen gehört.",
        "Ich habe die Orgel noch selten gehört.",
        unless="\\b(?:tut mir leid|entschuldig)",
    ),
    _cue(
        "guilt.zum-dritten-mal",
        "zum|schon: (?:zweiten|dritten|vierten|fünften|wiederholten|das dritte|das zweite) ?(?:und letzten )?Mal\\b",
        "Ich schreibe Ihnen zum dritten Mal.",
        "Er gewann zum dritten Mal.",
        at="anywhere",
        span="sentence",
        unless="^(?![^\\n]{0,2000}\\b(?:ich|wir)\\b)",
    ),
    _cue(
        "guilt.warum-nicht",
        "warum|wieso|weshalb: (?:antworten|antwortest|haben|hast|melden|meldest|reagieren) (?:{du})(?: mir| sich| dich)? nicht\\b",
        "Warum antworten Sie nicht?",
        "Warum nicht die rote?",
    ),
    _cue(
        "strings.im-gegenzug",
        "im gegenzug|als gegenleistung|eine hand wäscht|dafür erwarte ich|dafür könnten sie|dafür könntest du|revanchieren: ?",
        "Ich leihe Ihnen die Scheune, im Gegenzug helfen Sie mir.",
        "Ich will nichts dafür.",
        at="anywhere",
        span="sentence",
        unless="(?:keine|ohne|nicht|nichts) [^.?!]{0,30}(?:Gegenleistung|Gegenzug)|(?:ich|wir) (?:würde|möchte|werde)[^.?!]{0,30}revanchieren",
    ),
    _cue(
        "strings.wenn-ich",
        "wenn|nachdem|da|weil: (?:ich|wir) {dir}[^.?!;]{0,60}?, ?(?:dann )?(?:könnten|könntest|würden|würdest|werden|wirst|sollten|solltest|hoffe ich|erwarte ich|helfen|stellen|geben) ?(?:{du})?\\b",
        "Wenn ich Ihnen die Pläne schicke, könnten Sie mich nennen?",
        "Wenn ich Ihnen helfen kann, sagen Sie es.",
        span="sentence",
    ),
    _cue(
        "pitch.rabatt",
        "rabatt|sonderangebot|sonderpreis|gutschein|%|aktionspreis|gratis|kostenlose|kostenlos: ?(?:Rabatt|Nachlass|günstiger|Demo|Probe\\w*|testen|Beratung|Erstgespräch|auf|von|für|bis|,|\\.|!|$)",
        "Sie bekommen 20 % Rabatt.",
        "Der Eintritt ist kostenlos am Sonntag.",
        at="anywhere",
    ),
    _cue(
        "pitch.jetzt",
        "jetzt|gleich|heute noch: (?:anmelden|kaufen|bestellen|buchen|registrieren|testen|sichern|zugreifen|Termin)\\b",
        "Jetzt anmelden und sparen.",
        "Jetzt regnet es.",
        at="anywhere",
    ),
    _cue(
        "pitch.wir-helfen",
        "wir|unser produkt|unsere lösung|unsere software|unsere plattform: (?:helfen|hilft|unterstützen|unterstützt|bieten|steigern|ermöglicht) (?:\\w+ ){0,3}?(?:Unternehmen|Firmen|Kunden|Betrieben|Händlern|Teams|Lösungen|Dienstleistungen|Mühlen|Umsatz)",
        "Wir helfen kleinen Betrieben beim Verkauf.",
        "Wir helfen der Mutter.",
    ),
    _cue(
        "flattery.tolle-arbeit",
        "ich|wir: (?:liebe|lieben|bewundere|bewundern|verfolge|schätze)\\b{near}(?:was {du} (?:tun|machst|machen|tust)|{dein} (?:Arbeit|Profil|Unternehmen|Karriere|Erfolg\\w*))\\b",
        "Ich bewundere Ihre Arbeit.",
        "Ich bewundere Ihren Aufsatz über Schleusen.",
    ),
    _cue(
        "generic.damen-und-herren",
        "sehr geehrte|an: (?:Damen und Herren|alle|Kundin|Kunde|Interessenten)\\b",
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrte Frau Berg,",
        at="start",
        unless="^(?!\\W{0,3}(?:sehr geehrte|an) (?:Damen|alle|Kund|Inter))|an alle (?:denken|erinnern)",
    ),
    _cue(
        "generic.hoffe-gut",
        "ich hoffe|hoffentlich:,? (?:dass )?(?:es geht {dir} gut|{dir} geht es gut|geht es {dir} gut|diese (?:Mail|Nachricht) erreicht)",
        "Ich hoffe, es geht Ihnen gut.",
        "Ich hoffe auf Regen.",
        span="sentence",
    ),
    _cue(
        "thanks.danke",
        "danke|vielen dank|herzlichen dank|besten dank|dankeschön: ?",
        "Vielen Dank für die Leiter.",
        "Dank Ihrer Hilfe steht sie.",
        at="anywhere",
    ),
    _cue(
        "social.glueckwunsch",
        "herzlichen glückwunsch|glückwunsch|gratuliere|gratulation|alles gute|mein beileid|herzliches beileid: ?",
        "Herzlichen Glückwunsch zum neuen Ofen!",
        "Glück haben wir.",
        at="anywhere",
    ),
    _cue(
        "social.danke",
        "danke|vielen dank|herzlichen dank|besten dank: (?:dir |Ihnen |euch )?(?:für|dass)\\b",
        "Vielen Dank für die Leiter.",
        "Vielen Dank im Voraus.",
    ),
    _cue(
        "invited.wie-gewuenscht",
        "wie|sie|du: (?:gewünscht|besprochen|vereinbart|erbeten|von {dir} gewünscht|hatten (?:mich )?(?:gefragt|gebeten|nach)|hattest (?:mich )?(?:gefragt|gebeten|nach)|haben (?:mich )?(?:gefragt|gebeten)|hast (?:mich )?(?:gefragt|gebeten))\\b",
        "Wie gewünscht folgen die Pläne.",
        "Wie immer folgen die Pläne.",
    ),
    _cue(
        "specific.ihr-werk",
        "ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deinem|deiner: (?:[\\wäöüß-]{1,20} ){0,3}?(?:Vortrag|Aufsatz|Artikel|Buch|Beitrag|Interview|Podcast|Laden|Mühle|Werkstatt|Ausstellung|Film|Studie|Rede|Garten|Brief|Frage|Rezept|Scheune|Rampe|Dach) (?:über|zu|in|auf|von|an|aus|am|im|vom|hat|ist|war|beim)\\b",
        "Ihr Vortrag über Gezeitenmühlen blieb mir im Kopf.",
        "Ihre Arbeit ist gut.",
        at="anywhere",
    ),
    _cue(
        "benefit.fuer-sie",
        "damit|so|dadurch|das: (?:sparen|gewinnen|erreichen|erspart|bringt|spart|hilft|haben|bekommen) (?:{du}|{dir})\\b",
        "Damit sparen Sie einen Tag in der Woche.",
        "Damit sparen wir.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "reason.weil",
        "weil|denn|da|damit|deshalb|daher: (?:ich|wir|sie|er|es|die|der|das|mein|unser)\\b",
        "Ich frage, weil das Wehr mir gehört.",
        "Weil!",
        at="anywhere",
    ),
    _cue(
        "reason.zusammenhang",
        "ich|wir: (?:schreibe|arbeite|plane|baue|forsche|studiere|organisiere|eröffne|planen|bauen|schreiben|arbeiten)\\b(?! (?:{dir}|Sie))",
        "Ich schreibe ein Buch über Mühlen.",
        "Ich schreibe Ihnen.",
    ),
    _cue(
        "vague.austausch",
        "ein|einen|zum|irgendeine|irgendwelche|jede|jeder: (?:\\w+ )?(?:Austausch|Hilfe|Rat|Tipp|Tipps|Unterstützung|Kennenlernen)\\b(?= (?:wäre|ist|von|freuen|zu|mit)|[.?!,]|$)",
        "Jede Hilfe wäre willkommen.",
        "Jede Karte ist willkommen.",
        at="anywhere",
        span="match",
    ),
    _cue(
        "blunt.sie-sollten",
        "sie|du: (?:sollten|solltest|müssen|musst|haben gefälligst)\\b(?! (?:stolz|wissen|sich nicht))",
        "Sie müssen mir die Pläne schicken.",
        "Sie sollten stolz sein.",
        unless="^(?![^\\n]{0,2000}\\b(?:mir|mich|uns|mein\\w{0,2}|unser\\w{0,2}|antworten|melden)\\b)",
    ),
    _cue(
        "cost.termin",
        "buchen|buche|vereinbaren|füllen|fülle|melden|registrieren|kommen|rufen: {du}\\b[^.?!;]{0,60}?(?:um (?:sie|es|ihn|die|das|den)|, um|dann (?:schicke|bekommen))\\b",
        "Buchen Sie einen Termin, um die Karte zu bekommen.",
        "Buchen Sie die Karte.",
        span="sentence",
    ),
    *TURNS,
    *PLACEHOLDERS,
    *QUESTION,
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
    cues=CUES,
    parts=PARTS,
    openers=OPENERS,
    joining="und aber oder denn sondern",
    framers="wenn falls um damit nachdem bevor sobald da weil als",
    efforts=EFFORTS,
    common=COMMON,
)
