"""What looks like an act and is none: these cues hide every act that begins inside what they match."""

from __future__ import annotations

from networking_rules.text.phrasebooks import NOTHING, Cue


def _nothing(name: str, pattern: str, fires: str, quiet: str, **more: object) -> Cue:
    return Cue(f"nothing.{name}", NOTHING, pattern, fires, quiet, span="match", **more)  # type: ignore[arg-type]


CUES = (
    _nothing(
        "how-are-you",
        "how|how's: (?:(?:are|r) {you}(?: doing| keeping| all)?\\b(?! (?:going to|able))|(?:is|are) (?:things|everything|life|it going)|it going"
        "|(?:have {you} been|(?:did|was|were|is|are|has) (?:the|your|it|that|everything))\\b)",
        "How are you keeping these days?",
        "How much would you charge for two days?",
    ),
    _nothing(
        "who-would-have-thought",
        "who|how|what: (?:(?:would|could|might) (?:ever )?(?:have )?(?:thought|think|guessed|guess|known|believed|imagined?|predicted)\\b(?! of)|knew\\b|cares\\b|knows\\b|needs\\b (?!to\\b)|(?:doesn't|wouldn't) (?:love|like|want|enjoy)\\b|am i to\\b)",
        "Who would have thought that the kiln still works?",
        "Who would look after the kiln in July?",
        at="start",
    ),
    _nothing(
        "can-you-believe",
        "can|could|would|will|do|did|don't: you (?:believe|imagine|guess|remember|recall|have guessed|ever wonder)\\b",
        "Can you believe the kiln is a hundred years old?",
        "Can you bring the kiln forward by a day?",
        at="anywhere",
    ),
    _nothing(
        "no-need",
        "no|not|never|without|nothing|don't|needn't|neither: (?:real |particular |great |any )?(?:need|hurry|rush|urgency|pressure|obligation|worries|needed|necessary|have to|urgent)\\b{near}"
        "(?:reply|answer|respond|write|call|do)?\\b",
        "There is no need to answer this.",
        "We need no more than an hour of yours.",
        at="anywhere",
    ),
    _nothing(
        "as-you-like",
        "use|keep|take|have|share|show|print|read|do: (?:it|them|this|that|these|those|all|one|what)\\b[^.!?;]{0,40}\\b(?:as|however|wherever|whenever|if|any way|what(?:ever)?) you (?:like|please|wish|want|choose|prefer|see fit|need)\\b",
        "Use them as you like.",
        "Use the side door, please.",
        at="start",
    ),
    _nothing(
        "help-yourself",
        "help|enjoy: (?:yourself|yourselves|them|it|the|your)\\b",
        "Help yourself to the plums.",
        "Help us with the plums.",
        at="start",
    ),
    _nothing(
        "no-hurry",
        "whenever: (?:you(?! (?:ever )?need\\b)|it|suits)\\b",
        "Whenever you like is fine.",
        "When you have the drawings, send them over.",
    ),
    _nothing(
        "need-to-thank",
        "i|we|i'd|we'd|just: (?:(?:really|just|simply|also|only|do) )?(?:(?:need|want|wanted|have|must|like|would like|wish) to|must|just want to) (?:thank|congratulate|apologi[sz]e|correct|say (?:thank|sorry|how|that|what)|admit|confess|tell you|let you know|commend|acknowledge|stress|point out)\\b",
        "I need to thank you for the lamp.",
        "I need to find a lamp by May.",
    ),
    _nothing(
        "please-note",
        "please|kindly: (?:do |just )?(?:note|be (?:aware|advised|assured|careful|warned|safe)(?! (?:that )?(?:i|we|my|our)\\b)|find (?:(?:it|them|this|these|the \\w+|all) )?(?:here|attached|enclosed|below)|find (?:the|my|a|our) attached|excuse|forgive|pardon|say hello|give my (?:best|regards|love)|accept (?:my|our) (?:apolog|condolence|thanks|congrat)|know that|enjoy|understand that)\\w{0,12}",
        "Please note that the shop is closed on Mondays.",
        "Please send the note to the shop.",
    ),
    _nothing(
        "accept-a-gift",
        "accept: (?:these|two|three|four|some|a|an|this|the (?:attached|enclosed)|my (?:small|little|spare|old)|our (?:small|little|spare))\\b(?! (?:[\\w'-]{1,15} ){0,3}(?:invitation|request|invoice|proposal|application|resume|cv|call|meeting|apolog|role|position|appointment|terms|offer|donation|pull))",
        "Please accept these two chairs.",
        "Please accept this request by Monday.",
    ),
    _nothing(
        "take-your-time",
        "take: (?:your time|(?:all the|whatever|any) time|as (?:long|much time) as)\\b",
        "Take your time with the proofs.",
        "Take the proofs to the printer.",
    ),
    _nothing(
        "please-dont",
        "please|kindly: (?:do not|don't|never) (?:feel|worry|bother|think|take|trouble|apologi[sz]e|go (?:to|out of)|put yourself|rush|hurry|stress|lose (?:any )?sleep|mind|wait up|answer|reply|respond|bring|write back|thank|pay|return|give it another)\\b",
        "Please don't feel bound to come.",
        "Please don't forget the keys.",
    ),
    _nothing(
        "let-me-say",
        "let: (?:me|us) (?:start|begin|say|explain|be (?:clear|honest|frank)|add|first|tell you|assure|introduce myself|congratulate|thank|think|clarify|put it|preface|just say|rephrase|see)\\b",
        "Let me begin with the weather.",
        "Let me carry the boxes for you.",
    ),
    _nothing(
        "have-a-good",
        "have|enjoy|hope: (?:(?:you have )?(?:a|an) (?:very )?(?:great|good|nice|lovely|wonderful|safe|happy|fantastic|blessed|pleasant|restful|enjoyable|amazing|fun)\\b|(?:the|your|a) (?:holidays?|weekend|rest|evening|day|trip|vacation|break|night)\\b|fun\\b)",
        "Have a lovely weekend!",
        "Have a chair brought to the hall.",
    ),
    _nothing(
        "goodbye",
        "take|keep|stay|get|hang|see|talk|speak|catch|all|best|kind|warm|happy|merry|good|welcome: (?:care\\b|up the (?:good|great)|well\\b|safe\\b|warm\\b|in there|{you} (?:at|in|on|soon|there|then|around|later|tomorrow|tonight|next|again|up|{time})\\b|to {you} (?:soon|later|tomorrow|then)|soon\\b|the best|(?:wishes|regards|luck|birthday|thanksgiving|christmas|new year|holidays|easter|anniversary|morning|afternoon|evening|night|day)\\b|(?<=welcome )(?:to the|back)\\b)",
        "See you at the mill.",
        "See the plan and tell me.",
    ),
    _nothing(
        "you-asked",
        "you|he|she|they|who|everybody|people|tom|nobody: (?:(?:had|have|has|once|also|kindly) )?(?:asked|wanted|told|said|wrote|requested|inquired|needed|offered)\\b[^.?!;,]{0,20}",
        "You asked me for the map.",
        "I ask you for the map.",
    ),
    _nothing(
        "not-asking",
        "not|n't|never|no|don't|didn't|wouldn't|isn't: (?:asking|ask|asks|expect(?:ing)?|looking for|seeking|want(?:ing)?|need|here to)\\b[^.?!;,]{0,30}",
        "I'm not asking you for a loan.",
        "I'm asking you for a loan.",
        at="anywhere",
    ),
    _nothing(
        "happy-to-report",
        "happy|glad|pleased|delighted|excited|proud|thrilled|sorry: (?:to (?:report|hear|see|say|announce|know|learn|read|find|have|inform|tell|welcome|invite|be)|you (?:could|can|are|were|like|made|enjoyed)|that|we|i|it|about|for)\\b",
        "Happy to report that the roof is dry.",
        "Happy to lend you the ladder.",
    ),
    _nothing(
        "could-not-agree",
        "could|couldn't|can't|would|wouldn't|might: (?:(?:not|n't) )?(?:agree|have done|be happier|believe it|that)\\b",
        "Could not agree more about the bridge.",
        "Could you agree to the bridge?",
    ),
    _nothing(
        "looking-forward",
        "looking|look: forward to (?:seeing|meeting|working|having|it|the|saturday|sunday|monday|tuesday|wednesday|thursday|friday|our|next|being|catching|joining|attending|reading)\\b",
        "Looking forward to seeing the garden.",
        "Looking for a garden.",
    ),
    _nothing(
        "ask-at",
        "ask: for \\w{1,20} (?:at|in) (?:the|reception)\\b",
        "Ask for Bruno at the gate.",
        "Ask for a discount.",
    ),
    _nothing(
        "dont-worry",
        "don't|never: (?:worry|mind|get up|wait up|stay up|bother|hurry|rush|trouble|thank me|feel (?:bound|obliged|bad)|answer\\b|let me keep you|sweat|apologi[sz]e|be sorry|get me wrong|you (?:think|love|hate|agree|remember|know|wish))\\b",
        "Don't worry about the vase.",
        "Don't sell the vase.",
    ),
    _nothing(
        "if-you-wonder",
        "if: (?:you (?:ever )?(?:wondered|remember|recall|ask me|think about it|will)|i (?:remember|recall|may say|am not mistaken|understand))\\b",
        "If you wondered who left the tools, it was me.",
        "If you could leave the tools, good.",
    ),
    _nothing(
        "you-should-be",
        "you: (?:should|must|ought to) (?:be (?:proud|glad|happy|receiving|getting|able|all|fine|good|ok|very)|have|feel|know|see|find|hear|get|receive|notice)\\b",
        "You should be proud of the orchard.",
        "You should send me the plans.",
    ),
    _nothing(
        "your-own-wish",
        "if|should|when: you (?:would like|'d like|want|wish|prefer|'d prefer|would prefer|need|have (?:any )?(?:questions?|concerns|problems|suggestions|trouble|difficulty)|do not (?:want|wish|have)|don't (?:want|wish|have)|no longer (?:want|wish)|find a bug|are unable|have been unable|continue to receive|see nothing)\\b(?! (?:to (?:help|support|donate|join us|meet|talk|chat))\\b)[^?!;]{0,120}?(?:,|-|then|please|just|simply) ?(?:then |please |just |simply |kindly )*(?:please|click|visit|call|contact|go|follow|reply|write|send|use|ignore|see|check|download|turn|log|email|add|do not|read|note|opt)\\b(?! (?:me|us|it to me|my|our (?:shop|fair))\\b)[^.?!;]{0,80}",
        "If you would like to leave the list, please click the link below.",
        "If you would like to help, please click the link below.",
    ),
    _nothing(
        "mass-mail",
        "please|kindly|just|simply|click|copy|follow|add|do not|visit|go|use|tap: (?:click|tap|follow|use|visit|go to|see|copy|add|do not|don't)? ?(?:the |this |on the |on |and )*(?:link|here|below|button|instructions|links?|web ?site|paste|reply to this|respond to this|(?:us|\\S{1,60}) to your (?:address book|contacts|safe)|our (?:help|support|website|web site|faq)|your (?:notification|account|profile) settings)\\b",
        "Click here for the new collection.",
        "Click the latch shut, please.",
        at="anywhere",
    ),
    _nothing(
        "please-as-you-like",
        "please|kindly|do: (?:just |also |do |feel free to )?(?:use|keep|take|have|borrow|stay|come|drop|stop|pop|pick|choose|show|print|read|eat|sleep|park|try)\\b(?![^.?!;]{0,60}\\b(?:me|us|my|link|stall|stand|code)\\b)(?=[^.?!;]{0,60}?\\b(?:(?:as (?:long|many|much|often)(?: [\\w-]{1,15}){0,3} )?as|however|whenever|wherever|whichever|what(?:ever)?|any ?time|when) (?:you(?:'d)? (?:like|please|want|wish|need|choose|prefer|see fit|can use|feel)|(?:it )?suits))",
        "Please keep the ladder as long as you like.",
        "Please keep the ladder dry.",
        at="anywhere",
    ),
    _nothing(
        "please-have-ours",
        "please|kindly|do: (?=(?:take|have|try|keep) (?:one|some|a few|two|three|the rest) of (?:the|these|those|our|them|it)\\b(?![^.?!;]{0,40}\\b(?:ready|to (?:the|my|our|him|her)|for (?:me|us|a call)|by|surveys?|courses?|demos?|quiz\\w*|polls?|calls?|meetings?|forms?|trials?|slots?|dates?|times?|plans?|packages?|tests?|steps)\\b)|(?:have (?:it|them|one|some)(?=[.!,]|$)|help yourself|be (?:my|our) guest|come as (?:my|our) guests?)\\b|(?:take|have|keep) [^.?!;]{1,40}?,? (?:they won't keep|before (?:they|it) spoils?\\b|(?:it's|it is|they're|they are) (?:all )?yours))",
        "Please take one of the cakes.",
        "Please take a form to the mill.",
        at="anywhere",
    ),
    _nothing(
        "please-say-if-you-need",
        "please|kindly|do: (?=(?:just |do |also )?(?:(?:tell|call|ring|ask|text|shout|say|write|let|give|drop)(?: to)?(?: me| us)?(?: know| so| a (?:shout|ring|call|line))? (?:if|when|whenever|should) (?:you (?:ever |should |still )?(?:need|could use|get stuck|are stuck|want (?:a|any|some|more|me)|have any (?:questions?|trouble|problems?))|(?:i|we) can (?:do|help|bring|carry|give|lend|be of))\\b))",
        "Do tell me if I can carry something.",
        "Do tell me if you can carry something.",
        at="anywhere",
    ),
    _nothing(
        "say-if-wrong",
        "let|tell|please|just|do|kindly|shout|and: ?(?:(?:please|just|kindly|do) )?(?:let|tell)? ?(?:me|us)?(?: know)?(?: by [\\w ]{1,20}?| today| tomorrow)? (?:if|when|should) (?:(?:they|it|he|she|anybody|anyone) (?:should )?(?:ever )?needs? (?:anything|something|help|more)\\b|(?:(?:i|we)(?:'ve| have| had)? )(?:\\w+ )?(?:got|missed|forgot(?:ten)?|made (?:a|any) (?:mistake|error|slip)|misread|misunderstood|overlooked|left (?:out|something|anything))\\b|(?:anything|something|anybody|any|it|this|that|they|the|these|those|one|my|our|your key|your parcel)\\b(?: (?!me\\b|us\\b|you\\b)[\\w'-]{1,15}){0,4}? (?:(?:is|are|looks?|seems?|goes|went|came|comes|was|were) (?:\\w+ )?(?:wrong|missing|off|unclear|broken|incorrect|lost|late|too|out of date|damaged|loose|empty|amiss|not (?:right|there|clear))|runs? out|(?:doesn't|don't|does not|do not|won't|will not|isn't|aren't|can't|cannot|fails?)\\b(?! (?:\\w+ )?(?:mind|conflict|cost|take))))",
        "Let me know if the third column is wrong.",
        "Let me know if the third column is ready.",
        at="anywhere",
    ),
    _nothing(
        "say-if-not",
        "let|tell|please|just|do|kindly|could you|can you|would you: ?(?:(?:please|just|kindly|do) )?(?:let|tell)? ?(?:me|us|them|her|him|the \\w+)(?: know)?(?: by [\\w ]{1,20}?| today| tomorrow)? (?:if|should) (?:you|yours|he|she|they|your \\w+)(?:'d| would)? (?:rather not(?! miss)|rather (?:have|keep|stay)|prefer not|(?:can't|cannot|can not|won't|will not|are not able to|are unable to) (?:come|make|be there|join|attend)|(?:don't|do not|no longer) (?:want|need|like|wish)|change your mind)\\b(?! to (?:invest|meet|talk|sponsor|miss))",
        "Please let me know by Friday if you would rather not come.",
        "Please let me know by Friday if you would come.",
        at="anywhere",
    ),
    _nothing(
        "say-so-i-can",
        "could|can|would|will|please|tell|let|just: ?(?:you )?(?:please |just |kindly )?(?:tell|let|say)? ?(?:me|us)? ?(?:know )?(?:which|what|when|how|where|whether|if)\\b[^.?!;]{0,40}?\\byou(?:'d| would|'re| are)? (?:rather |still |both )?(?:like|need|prefer|want|home|at home|in|back|land|arrive|get (?:in|here|home|back|there))\\b(?=[^.?!;]{0,40}?(?:\\b(?:and|so)(?: that)?|,) (?:i|we)(?:'ll| will| can| may| could)?(?: \\w+)? (?:bring|send|drop|paint|make|order|set|put|pack|cut|print|bake|keep|save|reserve|deliver|fix|carry|post|prepare|lend|give|mend|build|sew|frame)\\b(?! (?:you )?(?:my|up|our (?!men\\b)|a (?:quote|proposal|deck|calendar|call|meeting))))",
        "Could you tell me which frame you'd like, so I can bring the right one?",
        "Could you tell me which agent you trust, so I can write to them?",
        at="anywhere",
    ),
    _nothing(
        "please-so-i-can",
        "please|kindly: (?=[a-z]{3,} [^.?!;]{2,50}?,? so(?: that)? (?:i|we) can (?:fix|pin|mend|paint|deliver|fit|frame|sew|repair|install|measure|clean|bake|cook|carry|pick (?:you|it|them) up|drop (?:it|them) off)\\b)",
        "Please leave the gate open, so that I can mend the lock.",
        "Please leave the gate open, so that I can sell the lock.",
        at="anywhere",
    ),
    _nothing(
        "call-and-we-come",
        "please|just|ring|call|tell|text|phone|knock|write|write to: ?(?:(?:ring|call|tell|text|phone|knock|write|write to) )?(?:me|us|at our door|on the wall)(?: on [\\d +()-]{3,20}?)?(?: at once| right away| straight away| any ?time| then| when it happens)?(?=,? and (?:i|we)(?:'ll| will)(?: \\w+)? (?:come|turn|bring|fix|stop|drop|move|mend|help|be (?:there|over|round)|fetch|drive|carry|take|pick|put|correct|change|replace|swap|send (?:another|it again|a new|the right))\\b)",
        "If it gets too loud, ring us at once and we will turn it down.",
        "Ring us at once and order a loaf.",
    ),
    _nothing(
        "open-door",
        "come|stop|drop|pop|swing|stay|visit|do: ?(?:(?:come|stop|drop|pop|swing|stay) )?(?:by|in|over|round|along|on|here|us|back|in for|up)?\\b(?: (?!me\\b|us\\b|help\\b|bring\\b|and\\b|speak\\b|see\\b)[\\w'-]{1,15}){0,6}? (?:whenever|any ?time|when|as (?:long|often) as) (?:you(?:'d)? (?:like|want|wish|please|feel|pass|(?:are|happen to be|'re) (?:near|around|in (?:the|our|town)))|(?:it )?suits)\\b",
        "Come by for tea whenever you like.",
        "Come by for the interview on Friday.",
        at="start",
    ),
    _nothing(
        "let-yourself-in",
        "let: (?:yourself|yourselves)\\b",
        "Let yourself in by the yard.",
        "Let me in by the yard.",
        at="start",
    ),
    _nothing(
        "reply-stop",
        "reply|answer|text|send: (?:with )?[\"']?(?-i:STOP|NO|END)\\b",
        "Reply STOP and the letters end.",
        "Reply to the letters.",
        at="start",
    ),
    _nothing(
        "come-early",
        "book|sign up|register|come|be there|enter|apply|arrive|be here: (?:early|in good time|in time)\\b(?![^.?!]{0,60}\\b(?:our|my|us|offer|discount|price|demo|webinar)\\b)",
        "Sign up early, they turn people away.",
        "Sign up early for our demo.",
        at="start",
    ),
    _nothing(
        "your-choice",
        "could|can|would|will|please|kindly|just|let|tell: ?(?:you )?(?:please |just |kindly )?(?:tell|let|confirm|say|send|text|pick|choose|check)? ?(?:me|us)? ?(?:know )?(?:which|what|how many|how much) (?!(?:days?|times?|dates?|slots?|weeks?|hours?|evenings?|mornings?)\\b)(?:[\\w'-]{1,15} ){0,3}?you(?:'d| would)? (?:need|want|prefer|like|fancy|take|wear|eat|drink)\\b(?! (?:to|from|for (?:a|an|my|our|your|the (?:job|role|rate)))\\b)",
        "Could you confirm which size you need?",
        "Could you confirm which firms you want to invite?",
    ),
)
