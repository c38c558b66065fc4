"""How English ties a gift to a return without saying so: you do this and we do that, and now it is my turn."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_presses import HELPED, OF_YOU, pressing

_PRAISE = (
    "give|rate|star|review|vote|follow|share|tag|introduce|recommend|endorse|feature|mention|subscribe to|like|refer|back|"
    "promote|plug|upvote|nominate|quote|link to|leave|post|write|sign|list|hire|buy|take"
)
"""What others do for one's name."""

_OURS_NOW = (
    "goes our way|go our way|goes my way|says yes to us|says yes to me|works out for us|works out for me|picks us|chooses us|lands with us|"
    "is ours|is in our favour|is in our favor|is paid|has been paid|signs with us|we win"
)
"""What one hopes for, come true."""

_NAMED = (
    "(?:introduced?|connect(?:ed)?|refer(?:red)?|recommend(?:ed)?|endorsed?|vouch(?:ed)? for|nominated?|mention(?:ed)?|tag(?:ged)?|"
    "featured?|hired?|back(?:ed)?|promoted?|put in a word for|vote(?:d)? for|share(?:d)?|retweet(?:ed)?|review(?:ed)?)"
)
"""What you do for my name."""

_A_GIFT = (
    "\\bhere(?:'s| is| are)\\b|(?:\\b(?:is|are)|'s|'re) (?:all )?yours\\b|\\byou (?:can have|may have|get|may keep|can keep)\\b|\\bon (?:me|us)\\b|"
    "\\bfor free\\b|\\b(?:i|we)(?:'ll| will) (?:[a-z]+ly )?(?:introduce|connect|send|give|share|lend|bring|pay|write|buy|put|show|make|do|return|help|"
    "recommend|endorse|mention|promote|tag|feature|vote|back|review)\\b|\\b(?:i|we) (?:have|made|brought|got) (?:a|an|some|two) [^.?!]{0,30}for you"
)
"""What I give, said in the same breath."""

_ORDERS = (
    "introduce|connect|refer|recommend|endorse|vote|review|hire|back|nominate|mention|tag|follow|rate|fill|complete|sign|book|join|register|"
    "subscribe|hop"
)
"""What one is told to do for it."""

CUES = (
    pressing(
        "strings.you-do-we-do",
        "you: (?:just |only |first |get us |get me )?{do}\\b[^.?!;]{2,60}?(?:,|;| and) ?(?:and |then )*(?:i|we)(?:'ll| will|'d| would) (?!(?:be|see|know|have|find|talk|call|meet|discuss|let|get back)\\b)\\w+",
        "You take our apprentice, we'll bring you to the harvest dinner.",
        "You see, we'll bring you to the harvest dinner.",
        at="start",
        unless="you (?:need|want|like|see|have|let|know|mention|say|tell|ask|note|report|suggest|look)\\b|\\?$|(?:i|we)(?:'ll| will) (?:help|fix|take care|handle|look)",
    ),
    pressing(
        "strings.praise-and-we-will",
        f"{_PRAISE}: (?:us|me|my|our)\\b[^.?!;]{{0,60}}?(?:,|,? and|,? then|,? and then) (?:i|we)(?:'ll| will|'d| would) (?!(?:be|know|see|call|meet|discuss|talk|let you know|get back|tell|find|explain|fix|look|check|reply|answer|take it from)\\b)\\w+",
        "Give my inn five stars and I'll paint your fence.",
        "Give my inn a ring and I'll be there.",
        at="clause",
        unless="(?:give|write|leave|post) (?:me|us) (?:a |the |your |an )?(?:\\w+ )?(?:call|ring|shout|moment|minute|address|number|file|link|details|note|message|date|copy|list|size)|\\?$|take (?:me|us)",
    ),
    pressing(
        "strings.yours-once",
        "yours|your copy|your invite|your spot|your reward|it|this|that: (?:is |will be |'s )?(?:yours |ready |on its way |waiting )?(?:the moment|as soon as|once|when|only when|only after|after) (?:you've|you have|we've|we have|i've|i have|your|you (?:leave|sign|post|review|vote|rate|share|introduce|endorse|refer)|our|my|there's|there is)\\b[^.?!]{0,60}?\\b(?:us|me|my|our|review|stars?|vote|post(?:ed)?|endorse\\w*|introduc\\w*|mention|recommend\\w*|referr?\\w*|signed|testimonial|shout-?out|link|rated?)\\b",
        "The tour is yours as soon as you've left us five stars.",
        "The tour is yours as soon as you've arrived.",
        unless=r"^(?![^\n]{0,2000}\byou)|\?$|(?:it|this|that) (?:is |was )?(?:when|once|after) (?:i|we)\b|let (?:me|us) know|tell (?:me|us)",
    ),
    pressing(
        "strings.having-helped",
        f"having|after|with: (?:{HELPED}|sending|giving|helping|introducing|lending|bringing|hosting|covering|all (?:that |the \\w+ )?(?:i|we)(?:'ve| have)?) [^.?!]{{0,60}}?\\b(?:you|your)\\b[^.?!]{{0,60}}?\\b(?:my turn|our turn|your turn|expect|hope you|could you|would you|will you|fair|owe|in return|least|turn to|back from you|time (?:you|for you)|from you)\\b",
        "Having sent you two guests, I think it is now my turn to get some.",
        "Having sent you two guests, I rest.",
        at="clause",
        unless="hope you (?:like|enjoy|are|had|find)|thank|look(?:ing)? forward|hear from you",
    ),
    pressing(
        "strings.my-turn",
        "my turn|our turn: ?(?:to (?:get|have|ask|receive|be (?:helped|asked|invited|named|on))|,|\\.|!|$)",
        "I sent you two guests, now it's my turn.",
        "It was my turn to cook.",
        unless=OF_YOU + f"|^(?![^\\n]{{0,2000}}\\b{HELPED}\\b)|\\byou(?:'ve| have)? {HELPED}",
    ),
    pressing(
        "strings.so-now-you",
        "so now|and now|now|so: (?:it's |it is )?(?:you|your)(?:'ll| will| can| could| should| must| get to| have to| just)* (?:get|do|help|give|owe|introduce|put|bring|return|send|pass|turn|vote|share|write|let|make|take) (?:me|us|my|our|to)\\b",
        "I got you into the hall, so now you get us on stage.",
        "It is late, so now you get us home.",
        unless=f"^(?![^\\n]{{0,2000}}\\b{HELPED} (?:you|your)\\b)|thank",
    ),
    pressing(
        "strings.provided-that",
        "provided|provided that|on condition|on the understanding|as long as|so long as|only if|assuming|if only: (?:that )?(?:our|my|we|i)\\b[^.?!]{0,40}?\\b(?:your|you|yours|page|site|list|stage|post|mention|logo|name|link|vote|panel)\\b",
        "The hall is yours, provided that our name goes on your page.",
        "The hall is dry, provided that we heat it.",
        unless="\\?$|if only (?:i|we) (?:had|could|knew)",
    ),
    pressing(
        "strings.free-so-now",
        "for free|for nothing|gratis|without charge|unpaid|at cost|free of charge|on our own time|on my own time: ?[^.?!]{0,10}?(?:,|;|and|so|-) (?:and |so |now )*(?:i|we|it|you|a|the)(?:'d|'ll|'re)?(?: [a-z]{2,12})?(?: like| trust| expect| hope| want| count| could| can| ask| owe| is only| mention)\\b",
        "We printed your flyers for free, now we'd like a mention on stage.",
        "We printed your flyers for free, and they look well.",
        unless=f"^(?![^\\n]{{0,2000}}\\b(?:i|we|i've|we've) (?:have |even |just )*(?:{HELPED}|[a-z]{{3,10}}ed)\\b)|hope you (?:like|enjoy)|\\?$|(?:can|could) (?:do|print|make|bring|send)",
    ),
    pressing(
        "strings.praise-for-goods",
        "say|write|post|put|speak|drop|leave|mention|tell|plug|quote|credit|name|tag|thank: [^.?!]{0,40}?(?:nice|kind|good|friendly|word|review|stars?|praise|name|us|me|our|my) [^.?!]{0,40}?(?:and|,) (?:then )?(?:the|your|our|dinner|drinks|lunch|a|there's|it's)\\b[^.?!]{0,30}?(?:on (?:me|us)|yours|free|is free|are free|waiting for you|half price)\\b",
        "Say something kind about us on air and the dinner is on me.",
        "Say something kind and go to dinner.",
        unless="\\?$|let me know|tell (?:me|us) (?:when|where|if|how|what)",
    ),
    pressing(
        "strings.for-all-who",
        "free|discount|tickets|voucher|reward|gift|bonus|prize|upgrade|drink|thank-you: [^.?!]{0,40}?\\b(?:for|to) (?:everyone|everybody|anyone|anybody|those|all|each guest|every guest|whoever)(?: of you)? (?:who |that )?(?:leaves?|gives?|posts?|reviews?|rates?|shares?|follows?|votes?|signs?|recommends?|refers?|tags?|mentions?)\\b",
        "Free tickets for everybody who leaves us five stars.",
        "Free tickets for everybody who sings.",
        unless="\\?$|free software",
    ),
    pressing(
        "strings.goes-our-way",
        f"{_OURS_NOW}:,? [^.?!]{{0,30}}?\\b(?:your|you|yours)\\b",
        "If the vote goes our way, your permit will be quick.",
        "If the road goes our way, we ride along.",
        unless=f"^(?![^\\n]{{0,2000}}\\b(?:if|when|once|as soon as)\\b[^.?!]{{0,40}}? (?:{_OURS_NOW}))|\\?$|thank",
    ),
    pressing(
        "strings.comes-my-way",
        "trust|hope|expect|assume|count on|suppose|sure: (?:that )?(?:the|your|a|you|it|some|next) (?:[\\w'-]{1,15} ){0,4}?(?:comes? (?:my|our) way|comes? back to (?:me|us)|goes to (?:me|us)|will be (?:mine|ours)|is (?:mine|ours)|remembers? (?:me|us|who))\\b",
        "I did the work for nothing, so I trust the next job comes my way.",
        "I trust the road is dry.",
        unless="\\?$",
    ),
    pressing(
        "strings.when-mine-is-paid",
        "i'll|i will|we'll|we will|you'll get|you get|you can have: [^.?!]{0,60}?\\b(?:when|once|as soon as|after|the day|the moment|the minute) (?:the|my|our|your) (?:[\\w'-]{1,15} ){1,6}?(?:is|are|has been|have been|comes?|lands?|goes?|shows?|appears?) (?:paid|signed|online|up|live|on your|in|through|confirmed|settled|out|published|posted|ours|mine)\\b",
        "I'll send the film when the bill for my other course is paid.",
        "I'll send the film when the rain stops.",
        unless="\\?$|let you know|(?:notif|tell you|update you|keep you)",
    ),
    pressing(
        "strings.waive-if",
        "overlook|waive|forget about|drop|let slide|look the other way|forgive|speed up|fast-track|push through: [^.?!]{0,60}?\\b(?:if|once|as soon as|provided|when) (?:you|your (?:[\\w'-]{1,15} ){1,2}?|that|the) ?(?:\\w+ )?(?:chang\\w+|remov\\w+|took|take|withdr\\w+|vot\\w+|sign\\w*|review\\w*|star|g[ai]ve|introduc\\w+|mention\\w*|order\\w*|delet\\w+|edit\\w*|put)\\b",
        "We could overlook the late fee if you changed that review.",
        "We could overlook the valley if you drove.",
        unless="\\?$|drop (?:me|us|you|by|in|off)",
    ),
    pressing(
        "strings.you-get-we-get",
        "get|gets: [^.?!;]{2,40}?(?:,| and|;) (?:and )?(?:i|we)(?:'ll)? (?:get|have|keep|take (?=your|half|\\d|a (?:cut|share|third)|the (?:credit|fees?|money|rest|lead|contract)))\\b",
        "Your son gets the place and we get the roof.",
        "Your son gets up and we get going.",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your)(?: [\\w'-]{1,15}){0,3}? gets?\\b)|\\?$|gets? (?:up|home|back|here|there|in touch)\\b|(?:we|i) (?:get|have) (?:together|going|started|back|to)\\b",
    ),
    pressing(
        "strings.then-i-expect",
        "but then|and then|in that case|but in return|then|after which: (?:i|we)(?:'d| would| do|'ll| will)? (?:expect|want|count on|would like|insist|trust|like)\\b[^.?!]{0,40}?\\b(?:you|your)\\b",
        "Take the tickets, but then I expect to see you at my fair.",
        "Take the tickets, and then I expect rain.",
        unless="\\?$|(?:like|want) to (?:thank|tell|show|send|give|invite|hear)",
    ),
    pressing(
        "strings.mine-for-yours",
        f"i|we|i've|we've|i'll|we'll: (?:have |will |also )*(?:{HELPED}|cover|take|do|bring|feed|walk|review|watch|mention|quote|cite) (?:your|you)\\b[^.?!;]{{0,50}}?(?:,|;| and|-) (?:so |and |now |then )*you(?:'ll| will| can| could)? (?:cover|take|do|bring|feed|walk|review|watch|mention|quote|cite|help|give|put|introduce|send|vote|lend) (?:my|our|me|us|mine|ours)\\b",
        "I covered your Sunday, you cover my Christmas.",
        "I covered your Sunday, you covered the cake.",
        unless="thank|\\?$",
    ),
    pressing(
        "strings.would-seem-right",
        "would seem right|would seem fair|would be only right|would be fair|would only be fair|seems only fair|seems fair|seems right|would be in order|would not be too much|wouldn't be too much|would be a fair|is a fair trade|call that fair|call it quits: ?",
        "After that favour, a small order from you would seem right.",
        "It would seem that rain is right.",
        unless="^(?![^\\n]{0,2000}\\b(?:after|since|favou?r|in return|for (?:it|that|all)|helped|gave|sent|did|done|take|get)\\b)|"
        + OF_YOU
        + "|\\?$|(?:answer|reply|line|word|call) would not be too much",
    ),
    pressing(
        "strings.fair-if-you",
        "only fair|only right|be fair|be right: (?:now |then )?(?:if you|that you|for you to)\\b[^.?!]{0,50}?\\b(?:one (?:for|of) (?:me|us|mine|ours)|too|as well|the same|back|mine|ours|for (?:me|us)|me one|us one)\\b",
        "It is only fair that you write one for me.",
        "It is only fair that you rest now.",
        unless="\\?$|come back|go back",
    ),
    pressing(
        "strings.what-id-want-for-it",
        "what i'd want|what i want|what i'd ask|what we'd want|what we want|what we'd ask|all i'd want|all i'd ask|what i'd like|what we'd like|what i expect|what we expect: (?:from you |back |is )?(?:for (?:that|it|this|my \\w+|our \\w+)|in return|back|from you|in exchange) (?:is|are|would be)\\b",
        "What I'd want for that is ten per cent.",
        "What I'd want for the roof is slate.",
        unless="nothing|\\?$",
    ),
    pressing(
        "strings.when-yours-does",
        "when yours|once yours|as soon as yours|the day yours|the moment yours|after yours: (?:(?:of|for|about|on) (?:me|mine|us|ours)\\b|(?:\\w+ )?(?:does|is (?:up|out|online|live|written|posted)|has (?:gone|appeared|landed)|goes|appears)\\b)",
        "My review of you goes online when yours of me does.",
        "My tea is ready when yours is.",
        unless="\\?$",
    ),
    pressing(
        "strings.let-ours-and-we",
        "let: (?:our|my|us|me) (?!know\\b|see\\b|in\\b|have (?:the|your)|hear)[^.?!;]{2,60}?,? and (?:i|we)(?:'ll| will) (?:see to it|make sure|mention|put|give|pay|send|bring|name|write|say|recommend|share|post|get|help|throw in|do|feature)\\b",
        "Let our scouts camp in your yard and we'll make sure that the paper names you.",
        "Let our dog in and we'll be quiet.",
        at="clause",
        unless="\\?$|(?:send|bring|give) (?:it|them|you (?:the|a) (?:copy|link|list))|let (?:me|us) (?:fix|check|do|take|find|try|look|carry|mend)",
    ),
    pressing(
        "strings.trust-you-will-too",
        "trust|trusting|hope|hoping|expect|assume|sure: (?:that )?you(?:'ll|'d| will| would) (?:also |now |then )?(?:name|mention|thank|credit|list|vote|review|back|support|recommend|rate|endorse|share|follow|link|feature|cite|include|do the same|return|repay)\\b[^.?!]{0,40}?\\b(?:in yours|in turn|likewise|the same|in return|one day|on yours|the favou?r)\\b",
        "We trust that you'll name us in yours.",
        "We trust that you'll name us in time.",
        unless="\\?$",
    ),
    pressing(
        "strings.i-will-if-you",
        "i'll|i will|we'll|we will|i can|we can|i could|we could|i'd|happy to|glad to: (?:gladly |happily |even |also |be happy to |be glad to )?{give}\\b[^.?!;]{2,70}? if you(?:'ll| will| can| could| would|'d)? (?:just |only |first |agree to |promise to )?(?:knock|waive|halve|lower|reduce|cut|drop (?:the|your) (?:price|fee|rate|charge)|throw in|take \\w+ off|(?:give|get) (?:me|us) (?:five|a (?!call|ring|moment|minute|day|shout|hint|sign|time|date|list)|your (?:vote|word|business)|in\\b)|put (?:me|us|my|our|in a)|introduce me|introduce us|mention (?:me|us|my|our)|endorse|vote for|hire|speak for|name (?:me|us)|share (?:my|our)|plug|back (?:me|us)|do (?:me|us)|bring (?:me|us|up my|up our))\\b",
        "I'll recommend you to the street if you halve my bill.",
        "I'll recommend you to the street if you like.",
        at="clause",
        unless="\\?$",
    ),
    pressing(
        "strings.stands-if",
        "stands|holds|is good|is valid|is on|remains|applies|comes: (?:only )?(?:if|once|when|as long as|provided) (?:you|your)\\b[^.?!]{0,40}?\\b(?:review|post|stars?|vote|signature|link|mention|order|referral|name|is up|is in|sign|leave|write|bring|buy|recommend)\\b",
        "The discount stands if your review is up by Friday.",
        "The house stands if you hold it.",
        unless="\\?$",
    ),
    pressing(
        "strings.this-for-that",
        "one|a|an|your|my|our|two: (?:[\\w'-]{1,15} ){1,4}?for (?:one|a|an|your|my|our|two) (?:[\\w'-]{1,15} ){0,6}?[\\w'-]{1,15},? (?:deal|agreed|fair|how's that|is that fair|what do you say|sounds fair)\\b",
        "One interview for one free week at the house, deal?",
        "One interview for a paper in Ghent.",
        at="start",
    ),
    pressing(
        "strings.support-and-yours",
        f"{_PRAISE}|support|send|bring|fund|join|get: (?:us|me|my|our)\\b[^.?!;]{{0,50}}?,? and (?:your|you'll|you|the) (?:[\\w'-]{{1,15}} ){{0,4}}?(?:gets?|get|costs?|comes?|is free|is yours|is on (?:me|us)|will be|won't cost|receive|stays?)\\b",
        "Support our bid and your road gets mended first.",
        "Support our bid and your road.",
        at="start",
        unless="\\?$|you'll (?:get|receive) (?:a|an|my|our) (?:reply|answer|mail|update)|get back",
    ),
    pressing(
        "strings.count-on-you-after",
        "count on you to|counting on you to|rely on you to|expect you to|look to you to|trust you to: [^.?!]{1,60}? (?:after that|in turn|for that|in return|afterwards|when the time comes|then)\\b",
        "You can have the seat, and I'd count on you to get me backstage after that.",
        "I count on you to shut the gate.",
        unless="\\?$",
    ),
    pressing(
        "strings.if-mine-were-on-yours",
        "if my|if our|if mine|if ours: (?:[\\w'-]{1,15} ){0,3}?(?:were|was|got|appeared|made it|went|ended up|found its way|found a place|hung|stood|featured) (?:\\w+ )?(?:on|in|into|at|to|onto) your\\b",
        "I'd be willing to overlook the rent, if my play were on your stage.",
        "I'd be glad if my play were on the stage.",
        unless="^(?![^\\n]{0,2000}\\b(?:i'd|i would|we'd|we would|willing|i could|we could|i'll|we'll)\\b)|\\?$|(?:glad|happy|grateful|delighted|proud|pleased|honou?red) if|sorry|tell me",
    ),
    pressing(
        "strings.do-your-bit",
        "do your bit|do your part|your part of the bargain|your side of the bargain|your end of the bargain|return the compliment|hold up your end|keep your side: ?(?:,|\\.|!|$|and|by|for (?:me|us)|now|too|with)",
        "The first repair was free, and now you could do your bit.",
        "You do your part and the play is done.",
        unless="^(?![^\\n]{0,2000}\\b(?:now|time|turn|so|expect|trust|hope|could you|should|it's)\\b)|thank|\\?$|planet|climate|glad",
    ),
    pressing(
        "strings.if-you-introduce-me",
        f"if|provided|as long as|once|when|after|in case: you(?:'ve| have|'d| would| could| can)? (?:also |first )?{_NAMED} (?:me|us|my|our)\\b",
        "If you introduce me to Bo, I'll introduce you to Cy.",
        "If you introduce me to Bo, speak up.",
        unless=f"^(?![^\\n]{{0,2000}}(?:{_A_GIFT}))|\\b(?:glad|happy|grateful|thankful|delighted|honou?red|pleased|help|great|nice|lovely|mean a lot|appreciate|thank)\\b|\\?$",
    ),
    pressing(
        "strings.do-it-and-yours",
        f"{_ORDERS}: (?:me|us|my|our|out|in|up(?! (?:at the|here|there|by)\\b)|on|for|this|that|the|a|an)\\b[^.?!;]{{0,60}}?(?:,|,? and(?: then)?) [^.?!;]{{0,40}}?(?:\\b(?:is|are)|'s|'re) (?:all )?(?:yours|on me|on us|free)(?=[,.!;]|$)",
        "Introduce me to Bo and the photos are yours.",
        "Introduce me to Bo and the others.",
        at="clause",
        unless="\\?$|(?:free|no strings|yours anyway|already yours)\\b[^.?!]{0,20}\\b(?:anyway|either way)",
    ),
    pressing(
        "strings.i-figure-my-turn",
        "i figure|i think|i guess|i reckon|i believe|i suppose|surely|so i think|to my mind: (?:that )?(?:it's|it is|it must be|now it's) (?:now )?(?:my|our) turn\\b(?! to (?:play|move|cook|drive|host|bring|choose|pick|bat|roll|wash|pay|buy|speak))",
        "I wrote your references, I figure it's my turn now.",
        "I think it's my turn to cook.",
    ),
)
