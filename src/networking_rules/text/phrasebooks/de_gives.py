"""How German gives and thanks, and what a gift costs its reader."""

from __future__ import annotations

from networking_rules.text.phrasebooks.de_words import GIVES, cue

CUES = (
    cue(
        "offer.hier-ist",
        "hier|anbei|beiliegend|im anhang|angehängt|beigefügt: (?:ist|sind|kommt|kommen|finden|findest|habe ich|schicke ich|sende ich|die|der|das|ein|eine|mein|meine|unser|unsere)\\b(?! (?:Lebenslauf|Bewerbung|Angebot|Portfolio)\\b)(?! (?:mein Lebenslauf|meine Bewerbung|mein Angebot))",
        "Hier sind die Pläne des Wehrs.",
        "Hier stehen wir.",
    ),
    cue(
        "offer.ich-kann",
        "ich|wir: (?:kann|könnte|können|könnten|würde|würden|werde|werden|helfe|schicke|sende|zeige|gebe|leihe|bringe|stelle|übernehme)\\b{near}(?:\\b(?:{dir})\\b|gern\\w*|(?:{geben})\\b)",
        "Ich kann Ihnen die Leiter leihen.",
        "Ich kann die Leiter sehen.",
        unless="(?:würde|würden) (?:mich|uns) (?:sehr )?freuen, wenn (?:{du})|bitten|(?:mit|unter) Gleichgesinnten|vernetzen",
    ),
    cue(
        "offer.gern",
        "gern|gerne: (?:{near})?(?:{geben}|kann ich|helfe ich|schicke ich|übernehme ich)",
        "Gern kann ich die Texte prüfen.",
        "Gern geschehen.",
    ),
    cue(
        "offer.soll-ich",
        "soll|darf|kann: (?:ich|wir)\\b{near}(?:{dir}|{geben})\\b",
        "Soll ich Ihnen die Karte schicken?",
        "Soll ich gehen?",
    ),
    cue(
        "offer.wenn-sie-brauchen",
        "wenn|falls|sollten|sollte|solltest: {du}{near}(?:brauchen|brauchst|möchten|möchtest|wollen|willst|mögen|magst|Fragen haben|Hilfe|Interesse haben)\\b",
        "Wenn Sie einmal eine Leiter brauchen, bin ich da.",
        "Wenn Sie kommen, ist es warm.",
        unless="\\bbitte\\b{near}(?:schicken|geben|kaufen)",
    ),
    cue(
        "offer.habe-fuer-sie",
        "ich|wir: (?:habe|haben)\\b[^.?!;]{0,60}?\\b(?:für (?:Sie|dich|euch)|{dein}|{dir})\\b[^.?!;]{0,60}?(?:gefunden|gemacht|zusammengestellt|geprüft|gemessen|repariert|übersetzt|empfohlen|korrigiert|entdeckt|mitgebracht|geschrieben|gezeichnet|weitergegeben|weitergeleitet|genannt|vorgeschlagen)\\b",
        "Ich habe für Sie eine Liste der Mühlen zusammengestellt.",
        "Ich habe die Mühle gefunden.",
        unless="an (?:Sie|dich) geschrieben|{dir} (?:bereits|schon|zweimal|dreimal) geschrieben",
    ),
    cue(
        "offer.bescheid-wenn",
        "sagen|sag|sagt|geben|gib|gebt|melden|melde|meldet|schreiben|schreib|rufen|ruf: (?:{du} )?(?:mir |uns |sich |dich |euch |an )?(?:gern|gerne|einfach|jederzeit|ruhig|bitte )*{near},? ?(?:wenn|falls|sobald) (?:ich (?:{near})?(?:helfen|etwas)|{du}{near}(?:Fragen|Hilfe|brauchen|brauchst|möchten|möchtest))\\b",
        "Sagen Sie einfach Bescheid, wenn ich helfen kann.",
        "Sagen Sie Bescheid, wenn der Zug kommt.",
    ),
    cue(
        "offer.gern-ich",
        "gern|gerne: " + GIVES + " (?:ich|wir)\\b",
        "Gerne stelle ich Sie der Leiterin vor.",
        "Gerne reise ich ans Meer.",
    ),
    cue(
        "offer.nehmen-sie",
        "nehmen|nimm|nehmt: (?:{du} )?(?:bitte )?(?:die|diese|diesen|dieses|zwei|drei|ein|eine|einen)\\b[^.?!;]{0,40} (?:an|als (?:Geschenk|Dank))\\b",
        "Nehmen Sie bitte diese zwei Karten an.",
        "Nehmen Sie bitte diese zwei Karten mit.",
        unless="Einladung|Anfrage|Angebot|Antrag|Rechnung|Bewerbung",
    ),
    cue(
        "offer.stelle",
        "stelle|stellenausschreibung|stellenanzeige|stellenbeschreibung: (?:liegt bei|hängt an|ist (?:angehängt|beigefügt|offen für)|finden {du}|finden sie|im anhang)\\b",
        "Wir suchen einen Müller, die Stellenanzeige hängt an.",
        "Die Stellenanzeige war lang.",
        at="anywhere",
        span="sentence",
    ),
    cue(
        "cost.termin",
        "buchen|buche|vereinbaren|füllen|fülle|melden|registrieren|kommen|rufen: {du}\\b[^.?!;]{0,60}?(?:um (?:sie|es|ihn|die|das|den)|, um|dann (?:schicke|bekommen))\\b",
        "Buchen Sie einen Termin, um die Karte zu bekommen.",
        "Buchen Sie die Karte.",
        span="sentence",
    ),
    cue(
        "cost.erst-registrieren",
        "sie|du|ihr|wir: (?:müssen|musst|müsst|müssten)\\b[^.?!;]{0,50}?(?:registrieren|anmelden|treffen|telefonieren|buchen|ausfüllen|einloggen|abonnieren)\\b[^.?!;]{0,10},? (?:um|damit|bevor|dann)\\b",
        "Sie müssen sich nur registrieren, um die Karte zu laden.",
        "Sie müssen sich registrieren.",
        at="anywhere",
        span="sentence",
    ),
    cue(
        "thanks.danke",
        "danke|vielen dank|herzlichen dank|besten dank|dankeschön: ?",
        "Vielen Dank für die Leiter.",
        "Dank Ihrer Hilfe steht sie.",
        at="anywhere",
    ),
    cue(
        "social.glueckwunsch",
        "herzlichen glückwunsch|glückwunsch|gratuliere|gratulation|alles gute|mein beileid|herzliches beileid: ?",
        "Herzlichen Glückwunsch zum neuen Ofen!",
        "Glück haben wir.",
        at="anywhere",
    ),
    cue(
        "social.danke",
        "danke|vielen dank|herzlichen dank|besten dank: (?:dir |Ihnen |euch )?(?:für|dass)\\b",
        "Vielen Dank für die Leiter.",
        "Vielen Dank im Voraus.",
    ),
    cue(
        "invited.wie-gewuenscht",
        "wie|sie|du: (?:gewünscht|besprochen|vereinbart|erbeten|von {dir} gewünscht|hatten (?:mich )?(?:gefragt|gebeten|nach)|hattest (?:mich )?(?:gefragt|gebeten|nach)|haben (?:mich )?(?:gefragt|gebeten)|hast (?:mich )?(?:gefragt|gebeten))\\b",
        "Wie gewünscht folgen die Pläne.",
        "Wie immer folgen die Pläne.",
    ),
    cue(
        "benefit.fuer-sie",
        "damit|so|dadurch|das: (?:sparen|gewinnen|erreichen|erspart|bringt|spart|hilft|haben|bekommen) (?:{du}|{dir})\\b",
        "Damit sparen Sie einen Tag in der Woche.",
        "Damit sparen wir.",
        at="anywhere",
        span="sentence",
    ),
)
