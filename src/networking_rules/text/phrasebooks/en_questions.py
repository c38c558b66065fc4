"""How English asks for something by a question."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_FOR_THEM = (
    "(?! (?:like|care|want|prefer) (?:me|us)\\b| like (?:a|an|some|the|to (?:see|have|receive|use|borrow)|any|another)\\b"
    "| rather (?:i\\b|we\\b|have|keep|get|wait|be|not|see|pick|come)|(?: and [\\w']{1,15})? like (?:it|them|these|those|one|two|both)\\b| like [a-z]{3,12}ed\\b(?! to)| use (?:a|an|some|any|more)\\b| need (?:me|us|any|a|some)\\b| have (?:any |a |some )?(?:use|room|space|need) (?:for|of)\\b| be (?:helped|helpful)| not\\b| think of\\b)"
)


def ask(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    """A cue of an ask."""
    return Cue(f"ask.{name}", "ask", pattern, fires, quiet, **more)


CUES = (
    ask(
        "could-you",
        "could|can|would|will: (?:please,? |also |maybe |perhaps |possibly )?{you}\\b" + _FOR_THEM,
        "Could you hold the ladder?",
        "Could you use a ladder?",
        at="anywhere",
        after="what how why where which when who whatever that than as if whether because much many i think",
    ),
    ask(
        "would-you-like",
        "would|wouldn't|will: {you}{adv} (?:like|care|want|wish|consider|be (?:interested|willing|open|able|up|keen|available|free|happy|comfortable|so kind|kind)|mind|agree|think about)"
        "(?: to(?! (?:see|have|receive|borrow|use|know|hear|learn|find out|get more)\\b)|\\b(?! (?:me|us|a|an|some|any|help|the|more|to)\\b))",
        "Would you be willing to join the jury?",
        "Would you like me to join the jury?",
        at="anywhere",
        unless="\\b(?:which|how many) (?:[\\w-]{1,15} ){1,2}would you like\\b(?! to)",
        after="what how where which when organizations that who",
    ),
    ask(
        "want-to-join",
        "do|don't|want|care: (?:{you} (?:really |still |also )?(?:want to|wanna|wish to|care to|like to) |(?<=want )to |(?<=care )to |(?<=wanna ))(?:join|come|meet|grab|get|go|help|donate|give|pay|lend|sign|vote|have (?:lunch|dinner|coffee)|buy|try|try to|talk|chat|discuss|sponsor|support|stay|share|contribute|play|be part|invest|see if)\\b[^.?!]{0,80}\\?",
        "Do you want to join us on the wall?",
        "Do you often join them on the wall?",
        after="what how where which when i we they who",
        at="anywhere",
        unless="^\\W{0,3}(?:what|how|why|where|when)\\b|want (?:me|us)",
    ),
    ask(
        "how-much-would-you",
        "how|what|which: (?:much|many|amount|part|share|percentage)(?: [\\w'$]{1,14}){0,4} (?:would|will|can|could|do|are) {you}(?! (?:need|donate\\?|donate |give\\?|agree|know|get|have|make|ask|charge|earn|see|think (?:is|are|goes|they)))(?: [\\w']{1,14}){0,4} ?(?:like|willing|going to|planning to|want|give|donat\\w*|contribut\\w*|spare|choos\\w*|be|pledg\\w*|pay|comfortable|able|lend|$|\\?)",
        "How much would you be willing to give for the bridge?",
        "How much snow did you have?",
    ),
    ask(
        "are-you",
        "are|r|were|is|aren't: (?:{you}|anyone|anybody|someone){adv} (?:free|available|open to|able to|willing|interested|up for|around|about (?:on|this|next|today|tomorrow|tonight)|in town|going to be|in a position|ready to|ok with|okay with|happy to|game for|at all interested|prepared to|planning to|able|in for)\\b",
        "Are you free for tea on Sunday?",
        "Are you well?",
        at="anywhere",
    ),
    ask(
        "might-you",
        "might|may|could|can't|couldn't|won't|wouldn't|wouldnt|couldnt: {you}{adv} (?:{do}|be (?:willing|able|interested|open|free|persuaded))\\b",
        "Might you lend us the barn?",
        "You might like the barn.",
    ),
    ask(
        "happen-to-know",
        "do|don't|would|wouldn't|wouldnt|does: (?:{you}|anyone|anybody){adv} (?:happen to )?(?:know (?:any\\w*|some\\w*|who|whom|how (?:i|we|to)|if|where (?:i|we|to)|when (?:we|i|the)|whether|a|of (?:any|some|a)|what (?:the|time|we|i)|the (?:name|number|address|person))|have (?:time|capacity|a (?:moment|minute|second|number|contact|copy|list)|any (?:idea|advice|tips?|contacts?|openings?|recommendations?|suggestions?|interest|availability|update|updates|news|capacity|room|spare|experience|plans|time|thoughts|objections?|preference)|some (?:time|advice|idea)|room|the (?:number|address|time|file|latest)|my|an? (?:idea|opinion|contact|opening))|mind (?:if|\\w{2,12}ing)|remember where|see any|think (?:you|we|i|that (?:you|we|i)|it|this|your|any(?:one|body)|some(?:one|body)|they|she)\\b|recommend|plan on|need (?:me|us|to)|accept|take)\\b",
        "Do you know a good roofer?",
        "Do you know, I like this roof.",
        unless="do you need(?! me to| to)|do you know (?:a (?:bit|little|lot)|the (?:feeling|song|story))",
        after="what how where which when why",
        at="anywhere",
    ),
    ask(
        "do-you-wide",
        "have|did|do|does|has|could: {you} (?:got|had (?:a|any) (?:chance|time|moment|opportunity)|thought (?:of|about)|considered|seen my|see my|get (?:my|a chance)|receive my|have (?:time|a (?:moment|minute|second))|ever (?:thought|considered))\\b",
        "Have you had a chance to read the sheet?",
        "Have you seen the new gate?",
        at="anywhere",
        strength="weak",
    ),
    ask(
        "did-you",
        "did|have|has: {you} (?:ever |already |manage to |been able to )?(?:sen[dt]|completed?|finish(?:ed)?|receive[d]?|forward(?:ed)?|talk(?:ed)? (?:to|with)|sp(?:eak|oken) (?:to|with)|book(?:ed)?|order(?:ed)?|pa(?:y|id)|submit(?:ted)?|filed?|check(?:ed)?|confirm(?:ed)?|g[eo]t (?:the|a|an|any|back)|hear[d]? (?:back|from)|decided?)\\b[^.!?]{0,120}\\?",
        "Did you ever send the drawings to the mill?",
        "Did you enjoy the fair?",
        strength="weak",
        effort="reply",
        unless="sorry|(?:thank|congrat)|get a good|\\bmy (?:last|previous|earlier)",
    ),
    ask(
        "you-available",
        "you|anyone|anybody|you'd: (?:guys |both |all |still )?(?:(?:wanna|want to|gonna|going to|like to) {do}\\b|available|free|around|about|up for|interested in|on for)\\b[^.!?]{0,80}\\?",
        "You free for tea on Sunday?",
        "You are free on Sunday.",
        at="start",
    ),
    ask(
        "which-do-you",
        "which|what|how: (?:[\\w'-]{1,15} ){1,4}?(?:do|would|did) {you} (?:use|trust|recommend|prefer|suggest|choose|rely|favou?r|go with|start with|advise|pick)\\b[^?]{0,80}\\?",
        "Which of the two glazes do you trust more?",
        "Which of the two glazes did you like?",
        strength="weak",
        effort="reply",
        at="clause",
    ),
    ask(
        "when-can-you",
        "when|where|how soon|how quickly|how early|by when: (?:can|could|will|would|may) {you} (?:please )?(?:{do}|start|begin|deliver|ship)\\b[^?]{0,100}\\?",
        "When can you start on the roof?",
        "When would you like the roof?",
        unless="when would you (?:like|want|need)",
    ),
    ask(
        "why-dont-you",
        "why don't you|why dont you|why not|why wouldn't you: (?:just |simply |all |also )?{do}\\b(?! (?:me|us) (?:an? )?(?:apolog|answer))",
        "Why don't you send me the list?",
        "Why don't you like the list?",
        unless="don't you (?:like|have|see|think|let (?:him|her|them)|use|work|want)\\b",
    ),
    ask(
        "coffee",
        "coffee|lunch|dinner|breakfast|drinks|tea|beers|quick|short|brief|perhaps|maybe: (?:(?:a|an|quick|short|brief|phone|video|over|or|and|cup|of|\\d\\d?[- ]min\\w*|{meeting}|tea) ){0,5}(?:(?<=perhaps )|(?<=maybe )|(?<=quick )|(?<=short )|(?<=brief ))?(?:with me|together|some ?time|soon|next (?:week|month)|this (?:week|month)|{time}|on me|when you\\b|{meeting}|tea)\\b[^.?!]{0,40}\\?",
        "Coffee next week?",
        "Coffee is grown here?",
        at="start",
        effort="meeting",
    ),
    ask(
        "possible-for-you",
        "possible|okay|ok|alright|all right|fine|makes sense|make sense: (?:for (?:you|me|us)\\b|to {do}\\b|with you\\b)[^?!]{0,120}(?:\\?|$)",
        "Possible for you to come on Friday?",
        "Possible rain on Friday.",
        at="start",
        unless="(?:me|us) (?:if|when|too|either)|fine (?:for|with) (?:me|us)|ok (?:for|with) (?:me|us)",
    ),
    ask(
        "how-about-so-much",
        "how about|what about|maybe|perhaps: (?:just |only |even |about |around |like )?(?:[$€£] ?\\.?\\d[\\d.,]{0,9}|\\.?\\d{1,4}(?:\\.\\d\\d)? ?(?:dollars?|euros?|pounds?|cents?|bucks|quid|%|percent))[^.!?]{0,40}\\?",
        "How about $5 for the roof?",
        "How about five o'clock?",
    ),
    ask(
        "any-chance",
        "any: (?:chance|way|possibility|hope|idea|ideas|thoughts|advice|tips|suggestions?|pointers?|feedback|recommendations?|comments?|update|updates|news on|word|luck|interest|takers|volunteers)\\b",
        "Any chance you could hold the ladder?",
        "Any ladder will do.",
        unless="(?:if|let (?:me|us) know if) you (?:have|need|want)",
    ),
    ask(
        "is-there",
        "is|are|was|would|might|could: there (?:be )?(?:any(?:one|body)?|some(?:one|body)?|a (?:way|chance|possibility|time|good|slot|place|spot|role|job|position|seat|space)|room for|anything you|somebody)\\b(?! (?:that |which )?(?:i|we) (?:can|could|may|might) (?:do|help|offer|bring))",
        "Is there somebody at the mill who knows stone?",
        "There is somebody at the mill.",
        at="anywhere",
    ),
    ask(
        "anyone-who",
        "anyone|anybody|someone|somebody: (?:else )?(?:at|in|on|from|you know|near|around|among|who|willing|up for|interested|free|able)\\b[^.?!]{0,100}\\?",
        "Anybody at the guild who mends clocks?",
        "Anybody at the guild can mend clocks.",
        at="start",
    ),
    ask(
        "possible-to",
        "would|is|will|could|might|was: it{adv} (?:be )?(?:possible|okay|ok|alright|all right|too much(?: trouble)?|feasible|convenient|fine|cool) (?:to|if|for)\\b",
        "Would it be possible to see the kiln?",
        "It would be possible for us.",
        at="anywhere",
    ),
    ask(
        "would-time-suit",
        "would|does|do|will|is|how about|what about|how's|hows: {near}{time}{near} (?:work|suit|be (?:good|ok|okay|fine|convenient)|good|okay|ok|fine|possible)\\b(?![^.?!]{0,50}\\b(?:deliver\\w*|(?:i|we) (?:promised|owe|made|borrowed|mentioned)|you (?:ordered|lent|asked for)|drop(?:ping)? (?:it|them|off)|bring(?:ing)? (?:you|back|it|them)|from (?:me|us)|for (?:a|the|your) (?:fitting|delivery|collection|hand-?over|repair|pick-?up|installation|inspection|check-?up|lesson))\\b)",
        "Would Tuesday at nine work for you?",
        "Tuesday is fine.",
    ),
    ask(
        "can-i",
        "can|could|may|might|shall|should: (?:i|we|someone|somebody|anyone){adv} (?:please |possibly |perhaps )?(?:have|get|ask|use|borrow|pick|take|grab|put|add|find|meet|see|schedule|trouble|talk|speak|chat|discuss|set up|set|book|bother|buy you|invite|request|arrange|join|stop by|come|call|count|expect|interview|quote|visit|do|go|work|try|agree|reconnect|touch|jump|hop|possibly|catch|bug|steal|beg|tempt|persuade|convince|rely|know|assume|receive|keep|list|start|move|help me|tell|explain|confirm|change|make|shadow|watch|observe|sit in|intern|volunteer|follow|film|quote|feature|photograph|stay|park|rent|hire|commission|reprint|cite)\\b",
        "May I use your barn for a day?",
        "May I bring you a chair?",
        after="what how where when which why who that as if whether so",
        at="anywhere",
        unless="can i (?:do|get|make|bring|take|have)[^.?!]{0,25} for you|what (?:can|could) (?:\\bi|we) do|\\bi can see|(?:as|so) (?:\\bi|we) can",
    ),
    ask(
        "mind-if",
        "mind|okay|ok|cool|alright: (?:if (?:i|we|you)|lending|sending|giving|sharing|looking|taking|helping|forwarding|telling|introducing)\\b",
        "Mind if I take the last chair?",
        "Mind the step.",
    ),
    ask(
        "worth-a",
        "worth|up for|fancy|game for|interested in|open to|down for|time for|room for|free for|care for: (?:a |an |some )?(?:quick |short |brief |cup of |[a-z\\d]{1,8}[- ]min\\w* |virtual |phone |video ){0,2}(?:{meeting}|tea|intro|look|try|trial)\\b",
        "Worth a chat?",
        "Worth a lot of money.",
    ),
    ask(
        "who-is-right",
        "who|whom: (?:(?:would be|is|was|are|might be|could be|'s) (?:the (?:right|best)|responsible|in charge|your|handling|going to)|(?:should|can|could|would|do) (?:i|we)|(?:can|could|would|will|wants to|is able to|has)\\b)",
        "Who should I see about the roof?",
        "The man who would be king.",
        at="start",
    ),
    ask(
        "your-thoughts",
        "thoughts|opinions|suggestions|comments|ideas|advice|feedback|input|your thoughts|your views|agreed|deal|interested|ok|okay: ?(?:(?<=thoughts )(?:on|about|re|regarding|going)\\b[^.!?]{0,60}|(?<=ideas )(?:on|for|how|where)\\b[^.!?]{0,60})?(?=\\?)",
        "Thoughts?",
        "My thoughts were with you.",
        at="anywhere",
        effort="reply",
    ),
    ask(
        "what-do-you-think",
        "what|how|when|where|which: (?:(?:do|would|did|can|will) (?:{you}|ya)(?: guys| both| all)? (?:think|say|suggest|recommend|advise|prefer|propose|feel about|want (?:me|us) to|need from|(?:like|want|wish) to (?:go|meet|talk|speak|discuss|get together|schedule|do))\\b|(?:is|are) your (?:\\w{1,12} )?(?:take|opinion|view|advice|thoughts|availability|schedule|preference|recommendation|timeline|deadline|budget|number|e-?mail|address|feedback|name|fax|cell|plans?|rate)|if we\\b|about (?:{time}|a|the|we|if|meeting|lunch|dinner|coffee|\\w{2,12}ing)\\b|(?:date|time|day|days|times|dates)\\b[^?]{0,40}\\?|(?:should|must|shall) (?:i|we) (?!(?:know|say|be sure|donate|give)\\b)|(?:is|are|was|were) (?:we|our)\\b[^?]{0,120}\\?|(?:is|are|was|were) the (?:\\w+ )?(?:status|plans?|deadline|timeline|procedure|process|best|usual|latest|number|address|cost|price|rate|schedule|date|time|difference|reason|word|hold-?up|next)\\b[^?]{0,120}\\?|(?:can|will|do|does|did) (?:we|our)\\b[^?]{0,120}\\?)",
        "What do you think?",
        "What a view!",
        unless="(?:should|shall) (?:\\bi|we) (?:bring|drop|deliver|return|give back|pick (?:you|it|them|her|him) up)\\b|what do you do\\b|how (?:do|can|would) (?:we|\\bi) know\\b|how (?:do|did) (?:the|it|they|that|this)\\b|how (?:is|are|was|were) (?:the|it|things|everything|your)|(?:charit|organi[sz]ation)",
        strength="weak",
    ),
    ask(
        "information",
        "how|what|where|why|when|which: did {you} (?:end up|convince|manage|pay|get (?:your|the|into|from|started|it|that|past|to)|find (?:your|the|a|that)|learn|choose|decide|do (?:it|that)|build|make|go about|handle|deal|fund|raise|start|win|land|persuade|solve|use|put|send|say|mean|want|need)\\b[^?]{0,160}\\?",
        "How did you get the beam through the door?",
        "How did you sleep?",
        strength="weak",
        effort="reply",
    ),
    ask(
        "ours",
        "is|are|was|were|do|does|did|should|will|have|has|can|need|any|anything|anyone|shall|am: (?:we|there (?:a|an|any) (?:agenda|copy|time|list|date|plan|room|summary|nice|good|deadline|chance|update)|these|those|legal|one of|both of you|folks|people|someone|anyone|my|our|the|further|other)\\b[^?.!]{0,160}\\?",
        "Should we paint the gate before the fair?",
        "Was I glad to see the gate!",
        strength="weak",
        effort="reply",
        at="start",
        unless="(?:is|was|are) (?:it|that|this|there) (?:not )?(?:a )?(?:great|good|nice|wonderful|lovely|fun|amazing|true|true that|anything (?:\\bi|we))|(?:can|could|may|should|shall|do) (?:\\bi|we) (?:help|send|offer|bring|give|do anything)|isn't it|(?:was|did|has|have) (?:the|that|it|they)\\b|(?:charit|organi[sz]ation)",
    ),
)
