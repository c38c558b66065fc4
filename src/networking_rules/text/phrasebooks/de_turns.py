"""Turns of German beyond its stock phrases: what is said politely, in passing, or the other way round."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_GIVES = (
    "(?:schicke|sende|zeige|gebe|leihe|bringe|helfe|empfehle|stelle|mache|prüfe|übersetze|teile|verlinke|erwähne|"
    "schreibe|unterstütze|bewerte)"
)


def _cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    kind = name.partition(".")[0]
    if kind == "need":
        more.setdefault("whose", "mine")
    return Cue(name, kind, pattern, fires, quiet, **more)


TURNS = (
    _cue(
        "ask.warum-nicht",
        "warum|wieso: (?:schickst|gibst|sagst|zeigst|hilfst|nennst|stellst|schicken|geben|sagen|zeigen|helfen|nennen|stellen) {du} (?:mir|uns|mich)\\b{near}(?:nicht|keine?n?)\\b",
        "Warum schickst du mir nicht die Liste?",
        "Warum schickst du ihm nicht die Liste?",
    ),
    _cue(
        "ask.lust-auf",
        "lust|zeit|interesse|neugierig: (?:auf|für|an) (?:einen?|ein|das|den|die)\\b[^.?!]{0,60}\\?",
        "Lust auf einen Kaffee am Donnerstag?",
        "Lust auf Meer hat jeder.",
        effort="meeting",
    ),
    _cue(
        "ask.komm-doch",
        "komm|kommen|kommt|schau|schauen|schaut|ruf|rufen: (?:{du} )?(?:doch|mal|gern|einfach)\\b{near}(?:vorbei|mit|zu uns|zu mir|an|herein|rein)\\b",
        "Komm doch am Samstag vorbei!",
        "Kommen doch alle ans Meer.",
        effort="meeting",
        unless="(?:wenn|falls) {du}{near}(?:Fragen|Hilfe|brauchst|brauchen)",
    ),
    _cue(
        "ask.haette-gern",
        "ich|wir: (?:hätte|hätten|wünsche mir|wünschte mir) (?:sehr )?(?:gern |gerne )?(?:{dein} |von {dir} |(?:einen|ein|eine) )(?:\\w+ )?(?:Meinung|Rat|Rückmeldung|Termin|Gespräch|Antwort|Einschätzung|Hilfe|Unterstützung|Zusage|Empfehlung|Auskunft)\\b",
        "Ich hätte gern Ihre Meinung zum Ofen.",
        "Ich hätte gern einen Ofen.",
    ),
    _cue(
        "ask.waere-es-moeglich",
        "wäre|ist|ginge|gäbe|gibt: es {near}(?:möglich|denkbar|in Ordnung|machbar|eine Möglichkeit|okay)\\b",
        "Wäre es möglich, die Scheune zu mieten?",
        "Ist es der Müller?",
    ),
    _cue(
        "urgency.nur-noch",
        "nur noch|nur heute|nur bis|nur für kurze zeit|letzte chance|die letzten: ?(?:(?:ein paar|wenige|zwei|drei|vier|fünf|\\d{1,3}) )?(?:freie )?(?:Plätze|Karten|Tage|Stunden|Exemplare|Tickets|Zimmer|morgen|heute|Freitag|Sonntag|:|!|,)",
        "Nur noch zwei Plätze frei!",
        "Nur noch Regen.",
        at="anywhere",
        span="sentence",
        whose="mine",
    ),
    _cue(
        "entitlement.rechne-mit",
        "ich|wir: (?:rechne|rechnen|zähle|zählen|baue|bauen|verlasse mich|verlassen uns)(?: fest| voll| ganz| darauf)? (?:mit|auf) (?:{dein}|{dir}|Sie|dich|euch)\\b",
        "Ich rechne fest mit Ihrer Zusage.",
        "Ich rechne fest mit Regen.",
    ),
    _cue(
        "entitlement.nach-allem",
        "nach allem: ?,? was (?:ich|wir) (?:für )?(?:Sie|dich|euch|{dir})\\b",
        "Nach allem, was ich für Sie getan habe, ist ein Anruf wenig.",
        "Nach allem, was man hört, ist das Tor grün.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "ask.einen-rat",
        "hast|haben|habt|hättest|hätten|kennst|kennen: (?:{du} )(?:vielleicht |zufällig |noch )?(?:einen|irgendeinen|einige|ein paar|irgendwelche)? ?(?:Rat|Ratschläge|Tipps?|Empfehlung|Empfehlungen|Ideen?)\\b",
        "Hast du einen Rat für mich?",
        "Hast du einen Rad?",
        effort="review",
    ),
    _cue(
        "offer.bescheid-wenn",
        "sagen|sag|sagt|geben|gib|gebt|melden|melde|meldet|schreiben|schreib|rufen|ruf: (?:{du} )?(?:mir |uns |sich |dich |euch |an )?(?:gern|gerne|einfach|jederzeit|ruhig|bitte )*{near},? ?(?:wenn|falls|sobald) (?:ich (?:{near})?(?:helfen|etwas)|{du}{near}(?:Fragen|Hilfe|brauchen|brauchst|möchten|möchtest))\\b",
        "Sagen Sie einfach Bescheid, wenn ich helfen kann.",
        "Sagen Sie Bescheid, wenn der Zug kommt.",
    ),
    _cue(
        "offer.gern-ich",
        "gern|gerne: " + _GIVES + " (?:ich|wir)\\b",
        "Gerne stelle ich Sie der Leiterin vor.",
        "Gerne reise ich ans Meer.",
    ),
    _cue(
        "offer.nehmen-sie",
        "nehmen|nimm|nehmt: (?:{du} )?(?:bitte )?(?:die|diese|diesen|dieses|zwei|drei|ein|eine|einen)\\b[^.?!;]{0,40} (?:an|als (?:Geschenk|Dank))\\b",
        "Nehmen Sie bitte diese zwei Karten an.",
        "Nehmen Sie bitte diese zwei Karten mit.",
        unless="Einladung|Anfrage|Angebot|Antrag|Rechnung|Bewerbung",
    ),
    _cue(
        "offer.stelle",
        "stelle|stellenausschreibung|stellenanzeige|stellenbeschreibung: (?:liegt bei|hängt an|ist (?:angehängt|beigefügt|offen für)|finden {du}|finden sie|im anhang)\\b",
        "Wir suchen einen Müller, die Stellenanzeige hängt an.",
        "Die Stellenanzeige war lang.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "desperation.ohne-sie",
        "ohne: (?:{dein} (?:Hilfe|Unterstützung|Spende|Geld|Auftrag|Zusage)|Sie|dich|euch)\\b,?{near}(?:überleb\\w+|schließ\\w+|verlier\\w+|schaff\\w+|muss|müssen|zumachen|aufgeben|verloren|am Ende|untergeh\\w+)\\b",
        "Ohne Ihre Hilfe überlebt mein Laden nicht.",
        "Ohne Ihre Hilfe stünde das Tor noch offen.",
        at="anywhere",
        span="sentence",
        unless="hätte|wäre",
    ),
    _cue(
        "guilt.stoere",
        "entschuldigen|entschuldige|entschuldigung|verzeihen|verzeihung|sorry|tut mir leid: ?(?:{du})?(?: bitte)?,?(?: dass| wenn)?(?: ich)?(?: {dir}| Sie| dich)?(?: schon)?(?: noch)?(?: wieder| erneut| nochmals?)? ?(?:störe|nerve|nachhake|nachfrage|auf die Nerven|lästig|belästige|die (?:erneute )?Störung)",
        "Entschuldigen Sie, dass ich schon wieder störe.",
        "Entschuldigen Sie die kurze Pause.",
        strength="weak",
    ),
    _cue(
        "guilt.mail-gesehen",
        "haben|hast|habt: {du} (?:meine|unsere) (?:letzte|vorige|erste|beiden|letzten|vielen)? ?(?:Mails?|E-Mails?|Nachricht|Nachrichten|Briefe?|Schreiben)\\b{near}(?:nicht|nie|überhaupt|übersehen|ignoriert|bekommen|erhalten|gelesen)\\b",
        "Haben Sie meine letzte Mail nicht gesehen?",
        "Haben Sie meine Mütze nicht gesehen?",
    ),
    _cue(
        "strings.wenn-sie-teilen",
        "wenn|sobald|falls: {du} (?:mich|mir|uns|(?:mein|unser)\\w{0,3}|sich)\\b[^.?!;]{0,40}?(?:teil\\w+|verlink\\w+|empfehl\\w+|empfohlen|bewert\\w+|erwähn\\w+|unterstütz\\w+|abonnier\\w+|angemeldet|anmeld\\w+|vorstell\\w+|vorgestellt|like\\w+|wähl\\w+|nenn\\w+)\\b[^.?!;]{0,20}?, ?(?:dann )?"
        + _GIVES
        + " (?:ich|wir)\\b",
        "Wenn Sie meinen Beitrag teilen, teile ich auch Ihren.",
        "Wenn Sie mich fragen, ist das Tor zu grün.",
        span="sentence",
    ),
    _cue(
        "cost.erst-registrieren",
        "sie|du|ihr|wir: (?:müssen|musst|müsst|müssten)\\b[^.?!;]{0,50}?(?:registrieren|anmelden|treffen|telefonieren|buchen|ausfüllen|einloggen|abonnieren)\\b[^.?!;]{0,10},? (?:um|damit|bevor|dann)\\b",
        "Sie müssen sich nur registrieren, um die Karte zu laden.",
        "Sie müssen sich registrieren.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "vague.jede-hilfe",
        "jede|jeden|jedes|irgendeine|einen|ein paar|irgendwelche: (?:Hilfe|Unterstützung|Rat|Tipp|Tipps|Hinweis|Ratschläge)\\b(?: für (?:mich|uns)| würde| wäre|,? (?:den|die) )",
        "Über jede Hilfe würde ich mich freuen.",
        "Jede Hilfe kam zu spät.",
        at="anywhere",
        span="match",
    ),
    _cue(
        "blunt.warum-nicht",
        "warum|wieso: (?:schickst|gibst|sagst|zeigst|hilfst|nennst|stellst|schicken|geben|sagen|zeigen|helfen|nennen|stellen) {du} (?:mir|uns|mich)\\b{near}(?:nicht|keine?n?)\\b",
        "Warum schickst du mir nicht die Liste?",
        "Warum schickst du ihm nicht die Liste?",
    ),
    _cue(
        "generic.gleichgesinnte",
        "gleichgesinnte|gleichgesinnten|vernetzen|netzwerk: ?(?:zu |mit )?(?:vernetzen|austauschen|erweitern|kennenzulernen|kennenlernen|Gleichgesinnten|Fachleuten|anderen)\\b",
        "Ich möchte mich mit Gleichgesinnten vernetzen.",
        "Das Netzwerk ist alt.",
        at="anywhere",
    ),
    _cue(
        "generic.profil",
        "über|auf: {dein} (?:Profil|Unternehmen|Firma|Webseite|Website|Seite|Namen) (?:gestolpert|gestoßen|aufmerksam geworden|aufmerksam)\\b",
        "Ich bin über Ihr Profil gestolpert.",
        "Ich bin über Ihr Dach gestolpert.",
        at="anywhere",
    ),
)
