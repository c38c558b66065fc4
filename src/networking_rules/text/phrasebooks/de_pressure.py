"""How German presses: deadlines, claims, reproaches, and gifts with a bill."""

from __future__ import annotations

from networking_rules.text.phrasebooks.de_words import GIVES, cue

CUES = (
    cue(
        "urgency.dringend",
        "dringend|umgehend|schnellstmöglich|unverzüglich|sofort|eilig|asap|so schnell wie möglich|so bald wie möglich|sobald wie möglich|baldmöglichst: ?",
        "Bitte antworten Sie umgehend.",
        "Der Fluss stieg sofort.",
        at="anywhere",
        span="match",
        unless="nicht (?:so |sehr )?(?:dringend|eilig)|^(?![^\\n]{0,2000}\\b(?:bitte|{du}|{dein}|Antwort|brauche|brauchen|melden)\\b)|(?:ich|wir) (?:{near})?(?:melde|schicke|kümmere|antworte|erledige)",
    ),
    cue(
        "urgency.bis",
        "bis: (?:spätestens |zum |zu )?(?:{zeit})\\b",
        "Ich erwarte Ihre Antwort bis morgen.",
        "Der Lack trocknet bis morgen.",
        at="anywhere",
        span="match",
        unless="^(?![^\\n]{0,2000}\\b(?:bitte|{du}|{dein}|brauche|brauchen|erwarte|Antwort)\\b)|\\b(?:ich|wir) (?:melde|schicke|liefere|bin|sind)\\b",
    ),
    cue(
        "urgency.nur-noch",
        "nur noch|nur heute|nur bis|nur für kurze zeit|letzte chance|die letzten: ?(?:(?:ein paar|wenige|zwei|drei|vier|fünf|\\d{1,3}) )?(?:freie )?(?:Plätze|Karten|Tage|Stunden|Exemplare|Tickets|Zimmer|morgen|heute|Freitag|Sonntag|:|!|,)",
        "Nur noch zwei Plätze frei!",
        "Nur noch Regen.",
        at="anywhere",
        span="sentence",
        whose="mine",
    ),
    cue(
        "entitlement.schulden",
        "sie|du: (?:schulden|schuldest|sind|bist)\\b (?:mir|uns|es mir|es uns)\\b{near}(?:schuldig|etwas|einen|eine|noch|das|\\b)",
        "Sie schulden mir einen Gefallen.",
        "Sie schulden der Bank nichts.",
        at="anywhere",
    ),
    cue(
        "entitlement.das-mindeste",
        "das: (?:Mindeste|Wenigste|ist das Mindeste)\\b",
        "Das Mindeste wäre eine Antwort.",
        "Das Haus ist alt.",
    ),
    cue(
        "entitlement.erwarte",
        "ich|wir: (?:erwarte|erwarten|verlange|verlangen|bestehe|bestehen)\\b(?: ja| von {dir}| auf)? ?(?:{dein}|eine Antwort|dass|, dass|von)\\b",
        "Ich erwarte Ihre volle Antwort.",
        "Wir erwarten Regen.",
    ),
    cue(
        "entitlement.rechne-mit",
        "ich|wir: (?:rechne|rechnen|zähle|zählen|baue|bauen|verlasse mich|verlassen uns)(?: fest| voll| ganz| darauf)? (?:mit|auf) (?:{dein}|{dir}|Sie|dich|euch)\\b",
        "Ich rechne fest mit Ihrer Zusage.",
        "Ich rechne fest mit Regen.",
    ),
    cue(
        "entitlement.nach-allem",
        "nach allem: ?,? was (?:ich|wir) (?:für )?(?:Sie|dich|euch|{dir})\\b",
        "Nach allem, was ich für Sie getan habe, ist ein Anruf wenig.",
        "Nach allem, was man hört, ist das Tor grün.",
        at="anywhere",
        span="sentence",
    ),
    cue(
        "guilt.keine-antwort",
        "ich|wir|sie|du: (?:habe|haben|hast|warte|warten)\\b (?:{near})?(?:noch immer|immer noch|bis heute|noch|nie|wieder)? ?(?:keine Antwort|nichts (?:mehr )?(?:von {dir} )?gehört|nicht (?:geantwortet|reagiert|gemeldet)|auf (?:eine|{dein}) Antwort)\\b",
        "Ich habe noch immer nichts von Ihnen gehört.",
        "Ich habe die Orgel noch selten gehört.",
        unless="\\b(?:tut mir leid|entschuldig)",
    ),
    cue(
        "guilt.zum-dritten-mal",
        "zum|schon: (?:zweiten|dritten|vierten|fünften|wiederholten|das dritte|das zweite) ?(?:und letzten )?Mal\\b",
        "Ich schreibe Ihnen zum dritten Mal.",
        "Er gewann zum dritten Mal.",
        at="anywhere",
        span="sentence",
        unless="^(?![^\\n]{0,2000}\\b(?:ich|wir)\\b)",
    ),
    cue(
        "guilt.warum-nicht",
        "warum|wieso|weshalb: (?:antworten|antwortest|haben|hast|melden|meldest|reagieren) (?:{du})(?: mir| sich| dich)? nicht\\b",
        "Warum antworten Sie nicht?",
        "Warum nicht die rote?",
    ),
    cue(
        "guilt.stoere",
        "entschuldigen|entschuldige|entschuldigung|verzeihen|verzeihung|sorry|tut mir leid: ?(?:{du})?(?: bitte)?,?(?: dass| wenn)?(?: ich)?(?: {dir}| Sie| dich)?(?: schon)?(?: noch)?(?: wieder| erneut| nochmals?)? ?(?:störe|nerve|nachhake|nachfrage|auf die Nerven|lästig|belästige|die (?:erneute )?Störung)",
        "Entschuldigen Sie, dass ich schon wieder störe.",
        "Entschuldigen Sie die kurze Pause.",
        strength="weak",
    ),
    cue(
        "guilt.mail-gesehen",
        "haben|hast|habt: {du} (?:meine|unsere) (?:letzte|vorige|erste|beiden|letzten|vielen)? ?(?:Mails?|E-Mails?|Nachricht|Nachrichten|Briefe?|Schreiben)\\b{near}(?:nicht|nie|überhaupt|übersehen|ignoriert|bekommen|erhalten|gelesen)\\b",
        "Haben Sie meine letzte Mail nicht gesehen?",
        "Haben Sie meine Mütze nicht gesehen?",
    ),
    cue(
        "strings.im-gegenzug",
        "im gegenzug|als gegenleistung|eine hand wäscht|dafür erwarte ich|dafür könnten sie|dafür könntest du|revanchieren: ?",
        "Ich leihe Ihnen die Scheune, im Gegenzug helfen Sie mir.",
        "Ich will nichts dafür.",
        at="anywhere",
        span="sentence",
        unless="(?:keine|ohne|nicht|nichts) [^.?!]{0,30}(?:Gegenleistung|Gegenzug)|(?:ich|wir) (?:würde|möchte|werde)[^.?!]{0,30}revanchieren",
    ),
    cue(
        "strings.wenn-ich",
        "wenn|nachdem|da|weil: (?:ich|wir) {dir}[^.?!;]{0,60}?, ?(?:dann )?(?:könnten|könntest|würden|würdest|werden|wirst|sollten|solltest|hoffe ich|erwarte ich|helfen|stellen|geben) ?(?:{du})?\\b",
        "Wenn ich Ihnen die Pläne schicke, könnten Sie mich nennen?",
        "Wenn ich Ihnen helfen kann, sagen Sie es.",
        span="sentence",
    ),
    cue(
        "strings.wenn-sie-teilen",
        "wenn|sobald|falls: {du} (?:mich|mir|uns|(?:mein|unser)\\w{0,3}|sich)\\b[^.?!;]{0,40}?(?:teil\\w+|verlink\\w+|empfehl\\w+|empfohlen|bewert\\w+|erwähn\\w+|unterstütz\\w+|abonnier\\w+|angemeldet|anmeld\\w+|vorstell\\w+|vorgestellt|like\\w+|wähl\\w+|nenn\\w+)\\b[^.?!;]{0,20}?, ?(?:dann )?"
        + GIVES
        + " (?:ich|wir)\\b",
        "Wenn Sie meinen Beitrag teilen, teile ich auch Ihren.",
        "Wenn Sie mich fragen, ist das Tor zu grün.",
        span="sentence",
    ),
)
