"""How English asks without an order or a plain question: wishes, conditions, what a thing would do, who knows what."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_questions import ask

_SMALL = (
    "(?:word|line|note|reply|answer|nod|mention|introduction|intro|e-?mail|mail|message|letter|call|sentence|paragraph|quote|tip|"
    "pointer|review|look|signature|vote|reference|recommendation|shout-?out|minutes?|hour|yes|share|post|pair of eyes|visit|chat|"
    "coffee|photo|copy|link|name|number|contact|donation|retweet|testimonial|comment|opinion|hint|steer|glance|read)"
)
"""Things that a reader could give with little work."""
_TIME = "(?:hours?|minutes?|mins?|moments?|time|seconds?|secs?|slots?|gap|afternoon|evening|morning|day|free \\w+|half[- ]hour)"

WISHES = (
    ask(
        "hope-is-that-you",
        "hope|wish|idea|plan|dream|request|thought: (?:is|was|would be|had been) (?:that )?(?:you|someone|somebody|one of you|your \\w+)(?:'d|'ll|'re| would| could| might| can| will| may| are)\\b(?! (?:enjoy|like|find|be well|well|have))",
        "My hope is that you'd open the fair.",
        "My hope is that you enjoy the fair.",
        at="anywhere",
    ),
    ask(
        "hoped-i-could",
        "hoped|hoping|wished|wondered|wondering|wonder|hope: (?:if |whether |that )?(?:i|we|you)(?:'d| could| can| might| may| would)\\b(?! (?:be of|help|enjoy|like|find|have a|be well|give|return|repay))",
        "I write a book and hoped I could quote you in it.",
        "I hoped for rain.",
        at="anywhere",
        after="he she they who people",
        unless="(?:could|can|might) (?:still |also )?(?:help|be of|return|give)\\b",
    ),
    ask(
        "would-be-glad-of",
        "i'd|we'd|i would|we would|would: (?:also |really |only |just |too |all )*(?:be|feel) (?:\\w+ )?(?:glad|grateful|thankful|happy|thrilled|pleased|indebted|obliged|delighted) (?:of|for|with|about|to (?:have|get|receive|hear)) (?:a|an|any|some|your|even|half|one|two|twenty|ten|five|\\d+|the chance|anything|that|it)\\b",
        "I'd be glad of ten minutes beside the kiln.",
        "I'd be glad to carry the kiln.",
        at="anywhere",
        unless="(?:they|\\bhe|she|you)(?:'d| would) be",
    ),
    ask(
        "perhaps-you-would",
        "perhaps|maybe|possibly|ideally: (?:,? )?(?:you|your (?:[\\w'-]{1,15} ){1,2}?|someone (?:at|in|on) your \\w+|one of you(?:r \\w+)?) ?(?:'d|would|could|might|can|will) (?:even |also |then )?(?!(?:like|enjoy|rather|prefer|see|imagine|find|be|have|know|need|use|keep|want|remember)\\b)\\w+",
        "Perhaps you'd consider a stall for our honey.",
        "Perhaps you'd like a stall.",
        unless="like (?:me|us|a|an|some|the)\\b",
    ),
    ask(
        "bold-to-ask",
        "would it|is it|will it|would that|does it|might it|was it|it'd|not: (?:still |even |ever |also |be |)*(?:be )?(?:make (?:any |some )?sense|(?:too |very )?(?:cheeky|bold|rude|presumptuous|forward|mad|crazy|unreasonable|impertinent|outrageous|greedy)|too (?:much|early|late|soon)|a (?:stretch|bother|burden|nuisance|problem|hassle|imposition|big ask)|bother (?:you|your \\w+)|trouble you|suit (?:you|us|your \\w+)|kill you) ?(?:for (?:you|us|me|your \\w+) )?(?:to|if|that)\\b",
        "Would it be cheeky to want a seat in the front row?",
        "Would it be cheeky of the cat?",
        at="anywhere",
        unless="not (?:be )?(?:rude|mad|crazy|too) to (?:me|us)|^(?![^\\n]{0,2000}\\?)",
    ),
    ask(
        "dont-suppose",
        "don't suppose|do not suppose|suppose|dare i|might i be so bold as to|if i may be so bold|can i tempt|could i tempt|may i tempt|any chance of: ?(?:that )?(?:you|your|there's|there is|anyone|someone|any of|ask|hope|suggest|,|to|a|an|some)\\b",
        "I don't suppose your mill takes apprentices?",
        "I suppose so.",
        unless="(?:\\bi|we) suppose (?:that )?(?:you|your|a|an|some|there)\\b(?![^.?!]{0,100}\\?)|(?:was|were|be|is|are) supposed",
        at="anywhere",
    ),
    ask(
        "tag-question",
        "you: (?:wouldn't|couldn't|don't|won't|can't|didn't|haven't|aren't|'ve not|would|could|will|can)\\b[^.?!]{2,120}, (?:would|could|do|will|can|did|have|are|won't|couldn't|wouldn't) you\\?",
        "You wouldn't still have the drawings, would you?",
        "You wouldn't still have the drawings.",
        unless="remember|thank|(?:wouldn't|don't|didn't) (?:believe|mind me)",
    ),
    ask(
        "what-i-would-like",
        "what|all|one thing|the thing|the only thing|the one thing|thing: (?:that )?(?:i|we|would|i'd|we'd)(?:'d|'m|'re| am| are| would| really| still| most| just| do| only| actually){0,3} ?(?:like|love|want|hope for|need|ask for|ask|help|after|hoping for|missing|value)(?: most| from you| of you| more than anything| now| me| us)* (?:is|would be|are|'s)\\b[^.?!]{0,120}?\\b(?:you|your|yours)\\b",
        "What I'd really like is an hour with you and the maps.",
        "What I'd really like is an hour of sleep.",
        at="anywhere",
        unless="(?:you|your \\w+) (?:to )?(?:know|enjoy|be (?:happy|well))",
    ),
    ask(
        "small-thing-would",
        f"a|an|one|two|even|just|any|your|half|the: (?:[\\w'-]{{1,15}} ){{0,4}}?{_SMALL}\\b[^.?!;]{{0,70}}?(?:would|could|might|'d) (?:really |already |certainly |also |be |do )*(?:help|mean|save|carry|go a long way|make|enough|plenty|open|count|change|give (?:me|us|our|my)|spare (?:me|us)|settle|suffice|let (?:me|us)|work wonders|be (?:a|very|most|so)|more than)\\b",
        "A short note on how you fired the tiles would save us weeks.",
        "A note of thanks hung in the hall.",
        unless="\\?$|(?:save|help|give|make|let|tell|for) you\\b|nothing|your \\w+ could|(?:thought|think|believe|figured) (?:a|the|this|it)",
    ),
    ask(
        "would-if-you",
        "would|it'd|that'd|might|could: (?:really |so |just |also |be |only |truly |absolutely )*(?:mean|be|make|help|do|save|give|thrill|delight|great|go|change|move|ease|take)\\b[^.?!;]{0,60}? if (?:you|your (?:[\\w'-]{1,15} ){1,2}?|one of you|someone (?:at|in|on|from) your \\w+)(?:'d|r)? ?(?!(?:like|want|need|prefer|are|have|did|miss|fell|knew|know|think|find|enjoy|ever)\\b)\\w+",
        "It'd mean a lot to the choir if you came by.",
        "It'd mean a lot to the choir if it rained.",
        at="anywhere",
        unless="shame|pity|\\bsad\\b|(?:help|save|benefit|do|tell|thank|for) you\\b|\\?$|could be (?:that|a)|if you (?:look|try|use|compare|consider)",
    ),
    ask(
        "should-you-find-time",
        f"should|if|whenever|when|next time|in case: you (?:ever |should |do |happen to |can |could |'ve )*(?:have|find|get|spare|got) (?:an?|half an?|some|five|ten|\\d+|twenty|any|the|even)? ?(?:[\\w'-]{{1,12}} ){{0,2}}?{_TIME}\\b",
        "Should you ever have half an hour in Leeds, the tea is on me.",
        "Should you ever be in Leeds, the tea is on me.",
        strength="weak",
        unless="(?:when|if) you (?:have|had) (?:more |a bad )?(?:time|day)\\b[^.?!]{0,40}(?:enjoy|relax|rest)|(?:happy|glad) to (?:help|show|explain|send)",
    ),
    ask(
        "got-a-minute-for",
        "got|have you got|have you|you got|ya got|still got|still have|spare: (?:still |got |maybe )?(?:a |an |any |some |the |that |half an |\\d+ |ten |five |twenty )?(?:\\w+ ){0,2}?(?:min|mins|minutes?|hour|moment|sec|second|time|room|space|contact|spare|slot|number|address|list|file|copy|link|desk|bed|couch|sofa)\\b[^.?!]{0,60}\\?",
        "Got ten minutes for me near the station?",
        "Got my note near the station?",
        unless="you got (?:home|back)",
    ),
    ask(
        "could-use-theirs",
        "could use|could do with|would love|i need|need|want|wants|after|would like|i'd like|i'd love: (?:a |some |any |even )?(?:his|her|their|your|the) (?:number|contact|e-?mail|address|name|details|help|advice|input|opinion|take|eyes|hands|signature|phone number|expertise|support|company|presence)\\b",
        "We could use his number.",
        "We used his number.",
        at="anywhere",
        after="you they he she n't not never and",
        unless="thank|(?:if|when|whenever) you (?:need|want)|you (?:need|want|could use)",
    ),
    ask(
        "sign-if",
        "thumbs up|a yes|a nod|a simple yes|a quick yes|yes or no|say yes|say the word|say when|raise your hand|hands up|show of hands|give me a sign|tick the box|a like|an emoji: ?(?:if|and|would|will|to|for|is all|or|is enough|,|\\?)",
        "Thumbs up if Thursday suits you.",
        "Thumbs up all round.",
        unless="(?:i|we) (?:got|gave|said|had)",
    ),
    ask(
        "ask-somebody",
        "ask|tell|remind|warn|urge: (?:him|her|them|your (?:[\\w'-]{1,15} ){0,2}\\w+|(?-i:[A-Z])\\w+) (?:whether|if|to (?!go|hell)\\w+|for (?:a|an|the|my|our|me|us)|about (?:me|us|my|our)|when|what|who|that (?:i|we)(?:'d|'re| would| need| want))\\b",
        "Ask her whether she'd still judge the show.",
        "Ask anybody.",
        unless="(?:\\bi|we|they|\\bhe|she|you)(?:'ll|'d|'ve| will| would| did| could| can|) (?:\\w+ )?(?:ask|tell|remind)",
    ),
    ask(
        "would-yours",
        "would|could|might|can|will: (?:someone (?:at|in|on) )?your (?:[\\w'-]{1,15} ){1,3}?(?:think about|consider|be (?:open|able|willing|interested|up for|happy|free|ready)|take|accept|host|allow|lend|spare|stock|run|join|sponsor|support|help|set aside|donate|carry|list|share|come|look|open|send|print|feature|sign|give|put|have (?:room|time|space|use|a))\\b[^?]{0,120}\\?",
        "Would your bakery think about one stall at the fair?",
        "Would your bakery be the one with the blue door?",
        at="anywhere",
        unless="have (?:any )?use for|(?:use|like|want|need) (?:a|an|our|my|some)\\b",
    ),
    ask(
        "would-that-be-possible",
        "would|could|might|is|will: (?:[\\w'#.-]{1,20} ){1,6}?be (?:something|of interest|possible|doable|feasible|an option|on the cards|a possibility|conceivable|within reach)\\b[^?]{0,80}\\?",
        "Would a stall by the door be something for the spring fair?",
        "Would a stall by the door be dry?",
        at="anywhere",
    ),
    ask(
        "it-is-possible",
        "possible: (?:for you to|that you|you) (?:to )?\\w+[^.?!]{0,120}\\?",
        "It is possible that you send me the drawings?",
        "It is possible that you win.",
        at="anywhere",
    ),
)
QUESTIONS = (
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
)
CUES = WISHES + QUESTIONS
