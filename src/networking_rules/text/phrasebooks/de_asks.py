"""How German asks."""

from __future__ import annotations

from networking_rules.text.phrasebooks.de_words import cue

CUES = (
    cue(
        "ask.koennten-sie",
        "könnten|könntest|könntet|können|kannst|könnt|würden|würdest|würdet|wären|wärst|möchten|hätten|hättest: {du}\\b(?! mir glauben)",
        "Könnten Sie mich mit Ann bekannt machen?",
        "Wie Sie sehen könnten Bäume dort stehen.",
        at="anywhere",
        after="was wie wann wo warum wofür dass wenn damit ob",
        unless="(?:möchten|würden|wollen) (?:Sie|du)[^?]{0,40}(?:haben|bekommen|, dass ich)|hätten Sie gern",
    ),
    cue(
        "ask.bitte",
        "bitte: (?:(?!Sie|nicht|um Entschuldigung|beachten|die(?:se)?\\b|zwei|drei)[a-zäöüß]{3,}|Sie, )",
        "Bitte schicken Sie mir die Liste.",
        "Bitte, gern geschehen.",
        at="anywhere",
        after="ich wir",
    ),
    cue(
        "ask.bitten",
        "ich|wir: (?:möchte|möchten|würde|würden|darf|wollte|muss)?{near}(?:bitte|bitten|fragen)\\b(?:{near}(?:um|ob|, ob|, dass|dass)\\b|(?=[ .,]))",
        "Ich möchte Sie um ein Vorwort bitten.",
        "Ich möchte mich bedanken.",
        unless="\\bbitte\\b(?! (?:{du}|um))|fragen kostet",
    ),
    cue(
        "ask.freuen-wenn",
        "ich|wir|es: (?:würde|würden|wäre|fände)\\b{near}(?:freuen|dankbar|schön|toll|nett|großartig|verbunden|hilfreich){near},? (?:wenn|falls|über)\\b",
        "Ich würde mich freuen, wenn Sie kommen.",
        "Ich habe mich gefreut, als Sie kamen.",
    ),
    cue(
        "ask.haben-sie",
        "haben|hast|habt|kennen|kennst|wissen|weißt|sind|bist|gibt: (?:{du}|es) (?:{near})?(?:Zeit|Lust|jemanden|jemand|eine Idee|einen Moment|eine (?:halbe |Viertel)?(?:Stunde|stunde|Minute)|ein paar Minuten|Interesse|ob|wer|wie|wann|frei|bereit|eine Möglichkeit)\\b",
        "Haben Sie nächste Woche Zeit für ein Gespräch?",
        "Haben Sie Dank für alles.",
    ),
    cue(
        "ask.lassen-sie-wissen",
        "lassen|lass|lasst|geben|gib|gebt|sagen|sag|melden|melde|schreiben|schreib|rufen|ruf|schicken|schick|senden|sende|nennen|zeigen|leiten|prüfen|kommen|helfen|stellen: (?:Sie |du )?(?:mir|uns|mich|sich|bei mir|bei uns|es|die|das|den|dem|meine|unsere)\\b",
        "Lassen Sie mich wissen, welche Farbe passt.",
        "Lassen Sie ihn schlafen.",
        at="start",
        unless="(?:wissen|sagen|Bescheid)[^.?!]{0,30}(?:wenn|falls|ob) ich (?:helfen|etwas)|(?:wenn|falls|sobald|sollten) {du}[^.?!;]{0,40}(?:Fragen|Hilfe|brauchen|brauchst|möchten|möchtest)|lass(?:en|t)? (?:Sie |dir |euch )?(?:sich )?(?:ruhig )?Zeit",
    ),
    cue(
        "ask.duerfte-ich",
        "darf|dürfte|dürfen|kann|könnte|können|könnten|sollen|wollen: (?:ich|wir)\\b(?!{near}(?:{geben}|{dir}))",
        "Dürfte ich die Scheune einen Tag nutzen?",
        "Darf ich Ihnen einen Stuhl bringen?",
    ),
    cue(
        "ask.was-meinen",
        "was|wie|wann|wo|wer|welche|welchen|welcher|welches: (?:meinen|meinst|halten|denken|denkst|kostet|passt|würden|könnten|kann|könnte|sollten|wäre|ist der beste|ist die beste)\\b",
        "Was meinen Sie?",
        "Was für ein Tag!",
        strength="weak",
        effort="reply",
    ),
    cue(
        "ask.warum-nicht",
        "warum|wieso: (?:schickst|gibst|sagst|zeigst|hilfst|nennst|stellst|schicken|geben|sagen|zeigen|helfen|nennen|stellen) {du} (?:mir|uns|mich)\\b{near}(?:nicht|keine?n?)\\b",
        "Warum schickst du mir nicht die Liste?",
        "Warum schickst du ihm nicht die Liste?",
    ),
    cue(
        "ask.lust-auf",
        "lust|zeit|interesse|neugierig: (?:auf|für|an) (?:einen?|ein|das|den|die)\\b[^.?!]{0,60}\\?",
        "Lust auf einen Kaffee am Donnerstag?",
        "Lust auf Meer hat jeder.",
        effort="meeting",
    ),
    cue(
        "ask.komm-doch",
        "komm|kommen|kommt|schau|schauen|schaut|ruf|rufen: (?:{du} )?(?:doch|mal|gern|einfach)\\b{near}(?:vorbei|mit|zu uns|zu mir|an|herein|rein)\\b",
        "Komm doch am Samstag vorbei!",
        "Kommen doch alle ans Meer.",
        effort="meeting",
        unless="(?:wenn|falls) {du}{near}(?:Fragen|Hilfe|brauchst|brauchen)",
    ),
    cue(
        "ask.haette-gern",
        "ich|wir: (?:hätte|hätten|wünsche mir|wünschte mir) (?:sehr )?(?:gern |gerne )?(?:{dein} |von {dir} |(?:einen|ein|eine) )(?:\\w+ )?(?:Meinung|Rat|Rückmeldung|Termin|Gespräch|Antwort|Einschätzung|Hilfe|Unterstützung|Zusage|Empfehlung|Auskunft)\\b",
        "Ich hätte gern Ihre Meinung zum Ofen.",
        "Ich hätte gern einen Ofen.",
    ),
    cue(
        "ask.waere-es-moeglich",
        "wäre|ist|ginge|gäbe|gibt: es {near}(?:möglich|denkbar|in Ordnung|machbar|eine Möglichkeit|okay)\\b",
        "Wäre es möglich, die Scheune zu mieten?",
        "Ist es der Müller?",
    ),
    cue(
        "ask.einen-rat",
        "hast|haben|habt|hättest|hätten|kennst|kennen: (?:{du} )(?:vielleicht |zufällig |noch )?(?:einen|irgendeinen|einige|ein paar|irgendwelche)? ?(?:Rat|Ratschläge|Tipps?|Empfehlung|Empfehlungen|Ideen?)\\b",
        "Hast du einen Rat für mich?",
        "Hast du einen Rad?",
        effort="review",
    ),
)
