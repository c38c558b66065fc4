"""How German asks."""

from __future__ import annotations

from networking_rules.text.phrasebooks import cue

_BITTE = "(?:um (?:\\w+ )?(?:Info|Infos|Auskunft|Rückmeldung|Antwort|Rückruf|Bescheid|Hilfe|Unterstützung|Bestätigung|Geduld|Spenden?)\\b|(?!Sie|nicht|um Entschuldigung|beachten|die(?:se)?\\b|zwei|drei)[a-zäöüß]{3,}|Sie, )"
_NOT_GOOD = (
    "(?!(?:bring|bringt|bringen|nimm|nehmt|nehmen(?! Sie sich)|zieht?|ziehen|achte[nt]?|kommt?|kommen|klingel[nt]?|denkt?|denken|wart\\w{1,3}|park\\w{1,3}|"
    "halt|haltet|halten|schließt?|schließen|legt?|legen|stellt?|stellen|trinkt?|trinken|iss|esst|essen|passt?|passen|vergiss|vergesst|vergessen|geht?|gehen|"
    "probier\\w{1,3}|versuch\\w{1,3}|wend\\w{1,3}|benutz\\w{1,3}|lass|lasst|lassen|fahrt?|fahren)\\b"
    "(?![^.?!;,]{0,100}?\\b(?:mir|mich|uns|mein\\w{0,2}|unser\\w{0,2}|Spende|Umfrage|Petition|Stimme|Gespräch|Minuten)\\b))"
)
"""A plain order with a "bitte" is for the reader's own good where the verb is such a one, and nobody else gains."""

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
        "bitte: " + _NOT_GOOD + _BITTE,
        "Bitte schicken Sie mir die Liste.",
        "Bitte bringen Sie eine Jacke mit.",
        at="anywhere",
        after="ich wir",
    ),
    cue(
        "ask.bitte-schlicht",
        "bitte: " + _BITTE,
        "Bitte bringen Sie eine Jacke mit.",
        "Bitte, gern geschehen.",
        strength="weak",
        at="anywhere",
        after="ich wir",
    ),
    cue(
        "ask.bitten",
        "ich|wir: (?:möchte|möchten|würde|würden|darf|wollte|muss)?{near}(?:bitte|bitten|fragen|nachfragen|anfragen|hören|wissen)\\b(?:{near}(?:um|ob|, ob|, dass|dass)\\b|(?=[ .,]))",
        "Ich möchte Sie um ein Vorwort bitten.",
        "Ich möchte mich bedanken.",
        unless="\\bbitte\\b(?! (?:{du}|um))|fragen kostet",
    ),
    cue(
        "ask.freuen-wenn",
        "ich|wir|es: (?:würde|würden|wäre|fände)\\b{near}(?:freuen|dankbar|schön|toll|nett|großartig|verbunden|hilfreich|super|klasse|prima|fantastisch|wunderbar|genial|lieb|cool|fein|hervorragend|wertvoll|perfekt|mega){near},? (?:wenn|falls|über)\\b",
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
        unless="^\\W{0,3}(?:wenn|falls) (?:ich|wir|es etwas gibt)\\b[^.?!;]{0,40}\\b(?:tun|helfen) (?:kann|können)\\b|(?:wissen|sagen|Bescheid)[^.?!]{0,30}(?:wenn|falls|ob) ich (?:helfen|etwas)|(?:wenn|falls|sobald|sollten) {du}[^.?!;]{0,40}(?:Fragen|Hilfe|brauchen|brauchst|möchten|möchtest)|lass(?:en|t)? (?:Sie |dir |euch )?(?:sich )?(?:ruhig )?Zeit",
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
        unless="(?:wenn|falls|wann immer) {du}\\b[^.?!;]{0,30}\\b(?:in der (?:Nähe|Gegend|Stadt)|Lust|magst|mögen|möchten|möchtest)\\b|(?:wenn|falls) {du}{near}(?:Fragen|Hilfe|brauchst|brauchen)",
    ),
    cue(
        "ask.haette-gern",
        "ich|wir: (?:hätte|hätten|wünsche mir|wünschte mir) (?:sehr )?(?:gern |gerne )?(?:{dein} |von {dir} |(?:einen|ein|eine) )(?:\\w+ )?(?:Meinung|Rat|Rückmeldung|Termin|Gespräch|Antwort|Einschätzung|Hilfe|Unterstützung|Zusage|Empfehlung|Auskunft)\\b",
        "Ich hätte gern Ihre Meinung zum Ofen.",
        "Ich hätte gern einen Ofen.",
    ),
    cue(
        "ask.waere-es-moeglich",
        "wäre|ist|ginge|gäbe|gibt: (?:es |ein|eine|einen)[^.?!;,]{0,40}?(?:möglich|denkbar|in Ordnung|machbar|eine Möglichkeit|okay)\\b",
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
    cue(
        "ask.freuen-ueber",
        "ich|wir: (?:würde|würden|wäre|wären) (?:mich |uns |Ihnen |dir |euch |sehr |riesig |total |wirklich ){0,4}(?:(?:über|für) [^.?!;,]{1,60}? (?:freuen|dankbar|verbunden)\\b|(?:dankbar|verbunden) für\\b)",
        "Wir würden uns über einen Besuch in der Mühle freuen.",
        "Wir freuen uns über den Besuch in der Mühle.",
        unless="{du} (?:\\w+ )?(?:freuen|freust)",
    ),
    cue(
        "ask.ueber-freuen",
        "über|für: (?:[^.?!;,]{1,60}? )(?:würde|würden|wäre|wären) (?:ich|wir|es)\\b{near}(?:freuen|dankbar|verbunden|froh)\\b",
        "Für einen Hinweis auf den Ofen wäre ich dankbar.",
        "Für den Ofen war es zu spät.",
    ),
    cue(
        "ask.wuerde-gern",
        "ich|wir: (?:würde|würden|möchte|möchten|will|wollen)\\b{near}(?:sprechen|telefonieren|treffen|kennenlernen|austauschen|unterhalten|vorbeikommen|erfahren|zusammenarbeiten|interviewen|mitarbeiten|buchen|mieten|kaufen|ausleihen|besichtigen|besuchen|mitmachen|teilnehmen|bewerben|hospitieren|ausstellen|dabei sein|Praktikum machen|bei {dir} (?:arbeiten|lernen|anfangen)|von {dir} (?:lernen|hören|wissen)|wissen, (?:ob|wie|was|wo|wer))\\b",
        "Ich würde gern einmal mit Ihnen sprechen.",
        "Ich würde gern einmal ans Meer fahren.",
        effort="meeting",
        unless="Gleichgesinnten|nicht (?:mehr )?(?:sprechen|treffen|erfahren)",
    ),
    cue(
        "ask.magst-du",
        "gibst|schickst|sagst|zeigst|leihst|nennst|stellst|bringst|schreibst|rufst|holst|erklärst|verrätst|besorgst|empfiehlst|unterstützt|geben|schicken|sagen|zeigen|nennen|bringen|erklären|verraten|magst|mögen|willst|wollen|möchtest|möchten|wollt|mögt|hilfst|helfen|machst|machen|kommst|leihst|leihen|schaust|schauen: {du}\\b(?! dass ich){near}(?:\\b(?:mir|mich|uns|mein\\w{0,2}|unser\\w{0,2}|mit|mitmachen|mitkommen|vorbeikommen|treffen|telefonieren)\\b)[^.?!]{0,60}\\?",
        "Magst du mir am Samstag mit dem Ofen helfen?",
        "Magst du den Samstag?",
    ),
    cue(
        "ask.schau-rein",
        "schau|schaut|schauen|besuch|besucht|besuchen|klick|klickt|klicken|folg|folge|folgen|folgt|teil|teile|teilt|teilen|abonnier|abonniere|abonnieren|bewerte|bewerten|unterstütz|unterstütze|unterstützen|empfiehl|empfehlen: (?:{du} )?(?:doch |mal |bitte |gern |gerne |einfach |uns |mir |mich ){0,4}(?:(?:in|auf|bei|an|hier|unter) )?(?:mein|unser|diesen|dieses|den|die|das|uns|mir|mich)\\w{0,2}\\b",
        "Schaut doch mal auf unsere Seite!",
        "Schauen hilft nicht.",
        at="start",
        effort="click",
        unless="\\?$|\\b(?:ich|wir) (?:\\w+ )?(?:schau|besuch|folg|teil|unterstütz)",
    ),
    cue(
        "ask.wuerde-helfen",
        "würde|würden: (?:mir|uns)\\b(?: (?:sehr|wirklich|schon|enorm|viel|damit|dabei|ungemein)){0,2} (?:helfen|weiterhelfen|bedeuten)\\b",
        "Ein Plan der Schleuse würde uns weiterhelfen.",
        "Ein Plan der Schleuse würde uns langweilen.",
        at="anywhere",
        span="sentence",
    ),
    cue(
        "ask.ihre-meinung-waere",
        "ihr|ihre|dein|deine|euer|eure|eine|ein|jede|jeder: (?:\\w+ )?(?:Einschätzung|Meinung|Rückmeldung|Hilfe|Unterstützung|Rat|Tipp|Feedback|Antwort|Stimme|Empfehlung|Erfahrung|Zusage|Teilnahme|Spende|Kontakt|Hinweis|Gespräch|Termin|Treffen|Austausch|Vermittlung)\\b{near}(?:wäre|würde)\\b{near}(?:wertvoll|hilfreich|toll|super|schön|willkommen|großartig|bedeuten|helfen|freuen|wichtig|Gold wert|prima)\\b",
        "Ihre Einschätzung wäre uns sehr wertvoll.",
        "Ihre Einschätzung war falsch.",
        at="anywhere",
        span="sentence",
    ),
    cue(
        "ask.freue-mich-ueber",
        "ich|wir: (?:freue|freuen) (?:mich|uns) (?:sehr |schon )?(?:über|auf) (?:{dein}|jede|jeden|eine|einen|von {dir}) (?:\\w+ )?(?:Rückmeldung|Antwort|Nachricht|Hilfe|Unterstützung|Spende|Zusage|Hinweis|Tipp|Anruf|Rückruf|Teilnahme|Kommentare)\\b",
        "Wir freuen uns über jeden Hinweis.",
        "Wir freuen uns über jeden Regen.",
        strength="weak",
        effort="reply",
    ),
    cue(
        "ask.praktikum",
        "praktikum|hospitation|ausbildung|volontariat|lehre|stelle: {near}(?:machen|absolvieren|antreten|anfangen|bekommen) (?:würde|möchte|will|könnte|dürfte)\\b",
        "Ich schreibe, weil ich gern eine Lehre bei Ihnen machen würde.",
        "Ich schreibe, weil die Lehre zu lang war.",
        at="anywhere",
        span="sentence",
        effort="referral",
    ),
    cue(
        "ask.eine-frage",
        "ich|wir|mich|uns: (?:(?:hätte|habe|hätten|haben) (?:da |noch |nur |mal |auch ){0,2}(?:eine|zwei|drei|ein paar|einige) (?:\\w+ )?(?:Frage|Fragen|Bitte|Bitten|Anliegen)\\b|würde (?:sehr |mal |auch )?interessieren\\b)",
        "Ich hätte da eine kurze Frage zum Ofen.",
        "Ich hätte da eine kurze Hose.",
        effort="reply",
    ),
    cue(
        "ask.falls-sie-jemanden",
        "wenn|falls|sollten|solltest|sollte|solltet: {du} (?:zufällig |vielleicht |mal |einmal |noch ){0,2}(?:(?:von )?(?:jemande?[nm]?|wen|einen|eine|einem|einer)\\b[^.?!;,]{0,30}? (?:kennen|kennst|kennt|wissen|weißt|wüssten|wüsstest|hören|hörst)\\b|(?:von|um) (?:jemande?[nm]?|einer (?:\\w+ )?(?:Stelle|Wohnung)|einem (?:\\w+ )?(?:Platz|Raum|Zimmer)))",
        "Falls Sie jemanden kennen, der einen Müller sucht, freue ich mich.",
        "Falls Sie den Müller kennen, grüßen Sie ihn.",
        effort="referral",
        unless="(?:helfe|helfen)\\b|\\b(?:ich|wir) (?:habe|haben|hätte|hätten)\\b|(?:habe|haben|hätte|hätten) (?:ich|wir)\\b|verschenk|abzugeben|übrig",
    ),
    cue(
        "ask.und-wuerde-freuen",
        "würde|würden|wäre|wären: (?:mich |uns |Ihnen |dir |euch |sehr |riesig |daher |deshalb ){0,4}(?:freuen|dankbar|verbunden|froh|glücklich),? (?:wenn|falls|über|für)\\b",
        "Wir suchen einen Müller und wären dankbar, wenn Sie uns einen nennen.",
        "Der Müller würde mich freuen, aber er kommt nicht.",
    ),
    cue(
        "ask.hoffe-auf",
        "hoffe|hoffen|bitte|bitten|frage|fragen|zähle|zählen: (?:sehr |daher |deshalb |nun |mich,? ){0,2}(?:auf|um|Sie um|dich um|euch um|Sie|dich|euch|an,|nach,|,)? ?(?:{dein} (?:\\w+ )?(?:Unterstützung|Hilfe|Antwort|Zusage|Rückmeldung|Spende|Rat|Mithilfe)\\b|ob {du}\\b)",
        "Wir suchen Sponsoren und hoffen auf Ihre Unterstützung.",
        "Wir suchen Pilze und hoffen auf Ihre Sonne.",
        at="anywhere",
        after="niemand nicht kein",
    ),
)
