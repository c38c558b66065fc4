"""How English asks the reader to tell: what they know, decided or did, and when it suits them."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_questions import ask

CUES = (
    ask(
        "who-of-yours",
        "who|which|whose|whom|what: (?:else |\\w+ )?(?:on|in|at|from|among|of|within) (?:your|the \\w+ team|you)\\b[^?]{0,160}\\?",
        "Who on your side orders the glass?",
        "Who on the side of the hill sang.",
        effort="reply",
    ),
    ask(
        "who-does-it",
        "who|who's|whom|which of you: (?:there |else |here |currently |normally |usually |now |in \\w+ )?(?:decides|handles|signs|runs|looks after|deals with|manages|owns|books|takes care|organi[sz]es|picks|chooses|hires|buys|curates|programmes|approves|orders|pays|leads|maintains|the (?:right|best) (?:person|contact)|in charge|responsible|handling|running|deciding|booking|buying)\\b[^?]{0,120}\\?",
        "Who signs off the glass these days?",
        "The man who signs off the glass is out.",
        effort="reply",
        unless="who cares|who knows",
    ),
    ask(
        "when-is-good",
        "when's|when is|when would|when|what time|which day|what day|which evening|what evening|where|where's|what's: (?:be |is )?(?:a )?(?:good|best|easiest|suits?|works?|convenient|ok|handy|better|ideal)\\b[^?]{0,80}\\?",
        "When's good for a walk round the mill?",
        "When is best known for its rain.",
        effort="reply",
        unless="what's good (?:about|in)|works? (?:like|as)",
    ),
    ask(
        "what-would-you-do",
        "what|how|which|where: (?:[\\w'-]{1,15} ){0,2}?(?:would|should) (?:you|i|we) (?:do|change|start|begin|look|try|tell|approach|go about|pick|choose|cut|fix|advise|say|handle|price|charge|read|drop|keep|improve|spend|avoid)\\b[^?]{0,140}\\?",
        "What would you do differently with the glaze?",
        "What would you do without tea!",
        effort="reply",
        strength="weak",
        unless="what would (?:\\bi|we|you) do without|how much|(?:charit|donat|children)|would you like|what would you say if",
    ),
    ask(
        "how-did-you",
        "how|why|where|what|which: (?:[\\w'-]{1,15} ){0,2}?(?:did|have|had|do|does|are|were) (?:you|your (?:[\\w'-]{1,15} ){1,2}?)(?: [a-z]{2,15}){1,2} (?:your|the|a|an|that|those|all|into|through|from|with|without|so|such)\\b[^?]{3,140}\\?",
        "How did you talk your guild into the new kiln?",
        "How did you like the new kiln?",
        strength="weak",
        effort="reply",
        unless="(?:did|do|have) you (?:like|enjoy|find|sleep|feel|spend|get home|think|hear|know|say|want|mean|cope|survive|do (?:at|on|in))\\b|how (?:are|were|have|is|was)\\b|why (?:do|are|did|have|were) you|\\bhow (?:much|many|long|often|about)|(?:charit|donat|organi[sz]ation|camp|children)",
    ),
    ask(
        "question-of-yours",
        "who|which|what|how|where|when|is|are|do|does|did|has|have|was|were: (?!(?:are|r) you\\b)(?=[^?]{0,160}\\b(?:you|your|yours)\\b)(?:[\\w'-]{1,20}[ ,]{1,2}){5,30}[\\w'-]{1,20}\\?",
        "What made you pick lime mortar over cement for the well?",
        "What made Bo pick lime mortar over cement for the well?",
        strength="weak",
        effort="reply",
        at="start",
        unless="(?:charit|donat|organi[sz]ation|children)|heard (?:of|about)|how (?:are|were|is|was|have|has)\\b|how did (?:the|your) (?:\\w+ ){1,3}go\\b|(?:want|like|need|prefer) (?:me|us)\\b|do you (?:want|like)|did you (?:like|enjoy|know|see|hear)|have you (?:seen|heard|tried)",
    ),
    ask(
        "modal-question",
        "would|could|might|can|will: (?:the|a|an|any|somebody|someone|anybody|anyone|there|my|our|one of) (?:[\\w'-]{1,20} ){1,14}?[\\w'-]{1,20}\\?",
        "Would the museum let a student copy the ledger by hand?",
        "Would they sing?",
        strength="weak",
        effort="reply",
        at="start",
        unless="(?:charit|donat|organi[sz]ation|children)|be (?:of )?(?:use|help)|for you\\?|interest you|there be (?:light|peace)",
    ),
    ask(
        "is-anybody-free",
        "is|are|which of|do any of|does any of|what of: (?:any(?:one|body)|some(?:one|body)|(?:my|our|these|the) (?:two|three|[\\w'-]{2,15})|your (?:[\\w'-]{1,15} ){1,3}?)\\b[^?]{0,60}?\\b(?:free|available|able|up for|open|still|willing|around|reads?|looks?|works?|better|less|more|gone|taken|vacant)\\b[^?]{0,80}\\?",
        "Is anybody at the agency free to judge in March?",
        "Is anybody cold?",
        strength="weak",
        effort="reply",
        at="start",
        unless="(?:charit|donat|organi[sz]ation|children)",
    ),
)
