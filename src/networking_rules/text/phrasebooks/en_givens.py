"""How English offers by telling: what is there for the reader, what lies ready, what was done and can be had."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_gives import offer

_OURS = "(?! (?:cv|resume|résumé|portfolio|website|calendar|deck|pitch|proposal|application|invoice|availability|profile|request|question)\\b)"
_FOR_YOU = (
    "(?:for (?:you\\b(?! to)|your\\b|yours\\b)|with your name|if you (?:want|like|need|fancy|care)|if (?:it's|that's|they're) (?:any|of) (?:use|help)|"
    "whenever you|waiting for you|so (?:you|your \\w+) (?:can|could|may)|in case you|should you|any ?time you)"
)
_DONE = (
    "(?:written up|marked up|typed up|drawn up|summari[sz]ed|annotated|compared|tidied|cleaned|listed|noted|mapped|subtitled|transcribed|"
    "benchmarked|measured|reproduced|corrected|scanned|digiti[sz]ed|translated|compiled|worked out|looked up|dug (?:up|out)|"
    "put together|gone through|saved|kept|set aside|baked|bottled|reserved|printed|recorded|collected|proofread|edited|tested|traced)"
)
_NOT_SOLD = "\\?$|free (?:trial|demo|gift|quote)|if you (?:want|like) to (?:buy|order|sign)|\\d ?% off"

_IS_THERE = "(?:is|are|'s|sits?|lives?|waits?|went) (?:all |also |still |now |right )?(?:below|attached|enclosed|on (?:the|this|that) (?:link|drive|server|page)|at the link|behind the link|in the (?:folder|pdf|attachment|drive|repo|link)|up(?=[,.!;]| (?:at|on))|online|in your inbox|linked)\\b"
_NOT_THERE = "\\?$|\\b(?:cv|number|inbox|address|e-?mail|resume|résumé|portfolio|website|calendar|deck|pitch|proposal|application|invoice|availability|profile|request|question|order|payment|form)\\b|please|sign(?:ed)? up|(?:is|are) up (?:to|for)"

CUES = (
    offer(
        "there-is-something",
        "there's|there is|there are|there'll be|there will be|there'd be|it comes with|we have|we've got|i have|i've got|i still have: (?:always |still |also |now )?(?:a|an|one|two|three|some|plenty of|\\d+|room|space|cake|coffee|more|enough|no end of)\\b[^.?!;]{0,60}?\\b"
        + _FOR_YOU,
        "There's a chair for you by the stove.",
        "There's a chair by the stove.",
        span="sentence",
        unless=_NOT_SOLD
        + "|(?:have|got|is|are) (?:a|an|one|two|some|\\d+) (?:\\w+ ){0,2}(?:questions?|request|favou?r|proposal|proposition|messages?|letters?|reason|tasks?|jobs?|problem|suggestion|challenge|deadline|idea|invoice|comments?|role|position|opportunity|offer|products?|solutions?)\\b|so (?:you|your \\w+) can(?:'t|not)|if you need (?:to|more)",
    ),
    offer(
        "worked-for-you",
        "i|we|i've|we've|have: (?:have |just |since |also |already |recently |finally |now |'ve |taken the time and )*"
        + _DONE
        + "\\b"
        + _OURS,
        "I've written up what we learned about the kiln, it is below.",
        "I've written about the kiln.",
        unless=r"^(?![^\n]{0,2000}\b(?:you|your|attached|below|enclosed|here|link)\b)|\?$|(?:written|noted|saved|kept|listed) (?:to|you|your (?:name|address|mail))|kept (?:waiting|asking|writing)|so (?:i|we) can|i have kept you|help me|please",
    ),
    offer(
        "ours-is-there",
        "my|our|some|these|those|pics|photos|pictures|notes|slides: (?:[\\w'-]{1,20} ){0,8}?" + _IS_THERE,
        "My notes from the fair are below.",
        "My notes from the fair are long.",
        span="sentence",
        unless=_NOT_THERE,
    ),
    offer(
        "the-file-is-there",
        "attached|enclosed|below|linked|online|folder|attachment|inbox: ?",
        "The drawings of the weir are attached.",
        "The drawings attached to the weir are large.",
        at="anywhere",
        span="sentence",
        unless="^(?![^\\n]{0,2000}(?:^|[^a-z ] |\\b(?:and|but|so|because|since|then|also) )\\W{0,3}the (?:[\\w'-]{1,20} ){0,8}?"
        + _IS_THERE
        + ")|"
        + _NOT_THERE,
    ),
    offer(
        "any-you-like",
        "grab|take|keep|pick|use|copy|steal|borrow|choose|download|print|help yourself to|eat|share|have: (?:any|all|some|one|them|it|whatever|whichever|as many|as much|the ones?|those|what(?:ever)?)(?: of (?:them|it|these|those))?(?: as| that)? you(?:'d)? (?:like|want|need|fancy|please|wish|care for|can (?:use|carry|eat))\\b",
        "The plums are ripe, grab any you like.",
        "The plums are ripe, grab a ladder.",
        at="anywhere",
        after="i we they",
        unless="take (?:whatever|all|as much) (?:the )?time|i (?:can|could|will)",
    ),
    offer(
        "copy-change-share",
        "copy|use|adapt|reuse|keep|steal|change|fork|print: (?:it|them|this|these)(?: freely| as is)?(?:,| and| or|, and)+ (?:copy|change|adapt|edit|share|use|remix|keep|pass|print|cut|throw|make)\\b",
        "Copy it, change it, make it yours.",
        "Copy it to the desk.",
        unless="please",
    ),
    offer(
        "others-gladly",
        "gladly|happily: (?:{give}|talk|walk|take|go|come|lead|speak|train|guide|read|swap|part with|throw in|play|sing|stay|meet|translate|explain)\\b[^.?!;]{0,40}?\\b(?:you|your|yours|theirs|them|it|a|an|the|our|my|some|any)\\b",
        "Two of our smiths would gladly show theirs the forge.",
        "She gladly went home.",
        at="anywhere",
        span="sentence",
        after="you you'd they'd",
        unless="\\?$|\\byou(?:'d| would| could| might)? (?:gladly|happily)|(?:would|could|will|can) you\\b",
    ),
    offer(
        "yours-if",
        "yours|it's yours|they're yours|all yours|free to a good home|going spare|spare: ?,? ?(?:if you|if it|for the (?:asking|taking)|to (?:keep|use|take|have)|whenever|until|till|for (?:a|the|as long|one|two|keeps|free|nothing)|any ?time|on the house)\\b(?! (?:you've|you have|you (?:sign|give|leave|post|review|vote|buy|order)))",
        "I have a spare loom, yours if you want it.",
        "I have a spare loom, like yours.",
        at="anywhere",
        span="sentence",
        unless=_NOT_SOLD + "|(?:like|than|and|of|from) yours\\b",
    ),
    offer(
        "you-can-keep",
        "you|you're|you'll: (?:can|may|'re welcome to|are welcome to|welcome to|get to) (?:always |gladly |also |all |of course |happily |just )?(?:keep|borrow|stay|crash|sleep|park|store|leave your|hang your|camp|take (?:our|my|the|one|two|home|them|it)|have (?:our|my|the|one|all|it|them|mine|ours|half)|work (?:from|out of|in) (?:our|my))\\b(?! (?:you|track|in mind|up with|trying|it (?:short|simple|brief)|the same|an? eye|going|using|reading|adding|calm|in touch))",
        "You can keep the two looms over the winter.",
        "You can keep track of the looms.",
        unless="\\?$|if you (?:buy|order|sign|subscribe)|take (?:the|it|them) (?:bus|train|road|step|time|from)|you can't",
    ),
    offer(
        "yours-may-have",
        "your: (?:[\\w'-]{1,20} ){1,3}?(?:(?:can|may) (?:gladly |always |also |all |just )?(?:have|use|keep|borrow|take|stay|share|sleep|park|work from|play)|(?:is|are) (?:always |very |more than )?welcome (?:to|at|in))\\b",
        "Your choir can have the front hall this year.",
        "Your choir can have an effect.",
        span="sentence",
        unless="\\?$|have (?:an? )?(?:effect|impact|influence|problem|say)|use (?:our product|improvement)|help us|take (?:up to|time|a while|the time)",
    ),
    offer(
        "ours-idle",
        "stays|stay|stands|stand|sits|sit|lies|lie|is|are: (?:mostly |always |all |just |only |largely |standing |sitting |lying )*(?:empty|idle|unused|vacant|spare|gathering dust|going spare|not (?:in use|used|needed)|no use to us|collecting dust)\\b[^.?!]{0,90}?\\b(?:you|your|yours)\\b",
        "Our barn stands empty on Mondays, so your choir could rehearse in it.",
        "Our barn stands empty on Mondays.",
        at="anywhere",
        span="sentence",
        unless="\\?$|\\byour (?:\\w+ )?(?:barn|desk|room|account|profile|page)? ?(?:is|are|stands|sits) ",
    ),
    offer(
        "count-me-in",
        "count me|count us|put me down|sign me up|i'm in|we're in|happy to serve|glad to serve: (?:in )?(?:as|for|on|if)\\b",
        "Count me in as a judge.",
        "Count me among the hens.",
        unless="\\?$|if (?:there|it|the)|sign me up for your",
    ),
    offer(
        "and-can-pass",
        "and can|and could|and i can|and we can|and we could|and i'll|which i can|which we can|so i can|so we can: (?:also |easily |gladly |always )?(?:pass|send|share|lend|give|bring|hand|spare|forward|drop|post|show|print|scan|copy|translate|put)\\b[^.?!;]{0,60}?\\b(?:you|your|on|over|it|them|one|some|if)\\b",
        "I kept the list of mills and can pass it on if you like.",
        "I kept the list of mills and can read.",
        at="anywhere",
        unless="\\?$|(?:you|they|\\bhe|she|who|people) (?:\\w+ )*?and can|(?:could|can|will|would) you\\b|please|so (?:i|we) can|send (?:me|us)",
    ),
    offer(
        "will-drop",
        "will|can|could|happy to|i can|i'll: (?:also |just |happily |gladly |def |easily )*{give}\\b[^.?!;]{0,50}?\\b(?:you|your|yours|it (?:to|over|off|at|by)|them (?:to|over|off|at|by))\\b",
        "Will drop your coat at the gate.",
        "Will it drop?",
        at="start",
        unless="\\?$|(?:contact|e-?mail|call|join|meet|get (?:back|to)|find|tell|send|run|check|help|let|answer|see|ask|follow up with|work with) (?:you|us)\\b(?! (?:a|an|the|our|my))",
    ),
    offer(
        "found-yours",
        "found|got|have|saved|kept|made|brought|fixed|left|printed|baked|posting|sending|bringing|dropping|leaving|lending|passing|mailing|shipping|saving|keeping: (?:you |(?:it|them|this|that|some|one) (?:to|for|off at|over to|back to) you\\b|your (?!mail|e-?mail|message|name|letter|note|number|address|contact|profile|website|details|point|post|reply)|(?:a|an extra|an|one|two) spare |spare )\\w+",
        "Found your scarf in the hall.",
        "Found your mail in the hall.",
        unless="\\?$|sending you (?:warm|love|best|my|good|positive|hugs|a (?:quick )?(?:mail|note|message|reminder|request))|(?:have|got) you\\b|(?:made|keeping|kept|left) (?:you|your \\w+) (?:\\w+ing|sad|mad|angry|happy|posted)",
    ),
    offer(
        "did-at-yours",
        "i|we|i've|we've: (?:have |just |also |already |even |'ve )*(?!(?:lik|lov|enjoy|visit|watch|follow|admir|notic|want|need|hop|wonder|ask|receiv|tri|call|email|mail|messag|appli|join|attend|listen|stumbl|discover|learn|miss|wait|expect|walk|pass|look|contact|reach|reply|repli|subscrib|dial|respect|appreciat|review|discuss|talk|mention|refer|us|agre|believ|remember|search|browse|request|order|purchas|notifi|download|chang|cancel|replac|remov)(?:i?ed|d)\\b)(?:[a-z]{3,12}ed|put|left|set|made|built|brought|hung|wrote|drew|fed|swept|cut|drove|took|sewed|dug) (?:[\\w'-]{1,20} ){1,9}?(?:(?:on|at|in|to|for|under|from|off|by|with) (?:you\\b|your\\b|yours\\b)|for (?:you|your)\\b)",
        "I mended the hinge on your gate.",
        "I visited the shop on your street.",
        strength="weak",
        unless="\\?$|(?:wrote|sent|left|put) [^.?!]{0,25}(?:message|mail|e-?mail|letter|note|reminder|request|application|word)\\b|so (?:i|we) (?:expect|trust|hope)|based on|according to|found|thank|stood|sat\\b|worked (?:at|with|for|in|on)|(?:added|put|signed) (?:you|your)|interested",
    ),
    offer(
        "take-ours",
        "take|use|have|borrow|try|come with|leave: (?:ours\\b|mine\\b(?! (?:is|are))|(?:(?:the|your|them|it|those|these|that) ?(?:[\\w'-]{1,15} ){0,2}?)(?:with|to) (?:us|me)\\b(?! (?:if|when|and i'll decide))|(?:baskets|bags|boxes|friends|everyone|whoever|as many as))",
        "Don't buy a loom, take ours.",
        "Take the road to the mill.",
        unless="\\?$|take (?:the time|it up|them up)|(?:take|use) (?:it|this|that) (?:up )?(?:with|to) me\\b|please",
    ),
    offer(
        "know-somebody",
        "i know|we know|i happen to know|we happen to know|i've found|my cousin|my brother|my sister|my neighbour|my neighbor|my uncle|a friend of mine|a colleague|our neighbour: (?:(?:a|an|two|three|some|of (?:a|an|two)|the) )?(?:[\\w'-]{1,20} ){0,4}?(?:who|that|whose|clears|repairs|sells|rents|teaches|builds|mends|is hiring|has|owes|runs)\\b[^.?!]{0,80}?(?:\\d{3}|you\\b|your\\b|speaks|for nothing|for free|hiring|number|cheap|address|would come|he'd|she'd|they'd)",
        "I know a smith who mends bells, her number is 0123 45.",
        "I know a smith who sings.",
        unless="\\?$|(?:told|said|says|suggested|recommended|pointed|sent)\\b|i know (?:that|you|your)",
        span="sentence",
    ),
    offer(
        "answer-to-yours",
        "you asked|the answer to your|the answer to the question you|the answer to that|to answer your|the thing you asked|the word you were|regarding your question|about your question|as for your question: ?(?:(?:which|what|how|whether|if|about|for|why|where|who|question|put|looking)\\b)?[^.?!]{0,60}?(?:: |- |, (?:it's|it is|they|the|yes|no|my|here|we|i)|\\b(?:is|it's|are)\\b)",
        "The answer to your question: it is the second valve.",
        "You asked and we slept.",
        unless="\\?$",
    ),
    offer(
        "fault-of-yours",
        "your: (?:[\\w'-]{1,20} ){1,5}?(?:fails|breaks|crashes|lapses|expires?|leaks|(?:is|are) (?:broken|out of date|down|dead|loose|cracked|rotten|blocked|upside down|unlocked|open at night|missing (?:a|an|the))|points to|doesn't (?:load|open|close|work|print|compile)|does not (?:load|open|close|work|print|compile)|won't (?:load|open|compile)|returns a|shows an?|renders|links to|overlaps|loses)\\b",
        "Your patch fails on the second test, the fix is two lines.",
        "Your patch is on the second page.",
        strength="weak",
        unless="\\?$|your (?:account|subscription|trial|membership|payment|licen[cs]e|offer|session|password|domain|access|order|policy|card|mail|e-?mail|message|mailbox|quota)\\b|(?:act|click|renew|call) (?:now|here|today)",
    ),
    offer(
        "near-you",
        "near you|yours qualifies|you qualify|you'd qualify|you're eligible|yours is eligible|yours would qualify|in your area|in your field|in your street|in your town|in your line|round the corner from you|close to you|for people like you|for someone like you|for people like your: ?[^.?!]{0,25}?(?:\\b(?:is|are|has|have|pays?|funds?|opens?|offers?|looks?|wants?|hiring|looking|needs?|rents?|sells?|takes?)\\b|(?=[.!]|$)|\\w+(?=[.!]|$))",
        "Two firms near you are hiring riggers.",
        "The river nearby floods.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="\\?$|(?:i|we)(?:'m|'re| am| are|'ll| will| work| live)|(?:singles|deals|dealer|stores?|experts?|services)\\b",
    ),
    offer(
        "open-to-you",
        "is|are|stands|stand: (?:always |also |still |all |wide )*(?:open|free|available|at the disposal|ready|unlocked|made up) (?:to|for|of) (?:you\\b|your\\b|yours\\b|anyone|the two of you)",
        "My forge is open to you on weekdays.",
        "My forge is open to the public.",
        at="anywhere",
        span="sentence",
        unless="\\?$|(?:position|job|role|vacancy)",
    ),
    offer(
        "under-your-name",
        "under your name|in your name|on your doorstep|on your porch|on your desk|at your door|in your letterbox|in your mailbox|on your chair|for your front desk|with the porter|with the concierge|on the guest list|on the list for you|in your pigeonhole|on your account: ?",
        "Two chairs are set aside under your name.",
        "Two chairs are set aside.",
        at="anywhere",
        span="sentence",
        unless="\\?$|(?:sign|invoice|payment|letter|mail|bill|balance|charges?|activity|message|put your name)\\b",
    ),
    offer(
        "have-some-left",
        "got|have|still got|still have|have got|made|baked|printed|brought|we|i|we've|i've|there's|there are|there is: (?:got |have |still |made |baked |printed |brought )*(?:too (?:much|many)|more (?:[\\w'-]{1,15} ){1,2}than|\\d+ |two |three |a few |some |a |an )(?:[\\w'-]{1,15} ){0,3}?(?:free|spare|left over|leftover|extra|going spare|too many|on your \\w+|we can (?:eat|use|press|sell|read|store)|if your (?:\\w+ ){1,3}(?:needs?|wants?))\\b",
        "We still have two beds free.",
        "We still have two beds.",
        unless="\\?$|(?:spare|free) (?:time|moment|minute|trial|demo)|only",
    ),
    offer(
        "can-for-yours",
        "i|we|i can|we can|he'd|she'd|they'd|he could|she could|they could: (?:can |could |might |'d |also |gladly |easily )*(?:watch|walk|feed|water|mind|hold|drive|fetch|carry|load|unload|paint|move|take|bring|come|clear|sew|cut|tune|sharpen|run|open an account for|get) [^.?!]{0,40}?(?:\\byou\\b|\\byour\\b|for nothing|for free|anyway)",
        "I can watch your stall while you eat.",
        "I can watch the birds while we eat.",
        unless="\\?$|so (?:i|we) can|come (?:to|by|over to) your (?:office|house)|take (?:up )?(?:your|more of your) time|get (?:you|your) (?:to|help|attention|advice|input|feedback)|(?:could|can|would) you\\b|(?:come|take|bring) (?:to see|to meet) you",
    ),
    offer(
        "yours-could",
        "your: (?:[\\w'-]{1,20} ){1,3}?(?:can|could|may) (?:also |always |easily |gladly |all |both )*(?:ride|come|shadow|sit|join|watch|travel|go with|go along|practise|practice|rehearse|play|eat|live|wait|dry|grow|hang|learn|start with us|work here|park|sing|swim|train|borrow|pick|choose|keep)\\b",
        "Our van is half empty, your crates could ride along.",
        "Your crates could do with paint.",
        span="sentence",
        strength="weak",
        unless="\\?$|join (?:us|me) (?:for|on|in) (?:a )?(?:call|demo|meeting|webinar)",
    ),
    offer(
        "for-nothing",
        "print|host|paint|mend|translate|film|cater|drive|build|teach|tune|photograph|record|design|bake|play|sing|judge|edit|repair|come|do it|help: [^.?!;]{0,50}?\\b(?:for nothing|for free|free of charge|at no charge|without charge|free this|unpaid|gratis)\\b",
        "We would be honoured to print your programme for free.",
        "We print the programme on Fridays.",
        at="anywhere",
        span="sentence",
        unless="\\?$|\\b(?:you|they) (?:\\w+ )?(?:print|host|do|help|come)|trial|download|sign up|could you|would you|(?:don't|not|never|won't)\\b",
    ),
    offer(
        "go-through-it",
        "i'll|we'll|i will|we will|i can|we can|i'd|we'd: (?:also |then |happily |gladly )*(?:go (?:through|over)|talk (?:you|your \\w+|them) through|walk (?:you|your \\w+|them) through|take (?:you|your \\w+|them) (?:through|to|along|round)|sit (?:down )?with (?:you|your)|show (?:you|your \\w+)|work through|come (?:and help|over and|round and)|read (?:it|them|your))\\b",
        "Call, even late, and we'll go through the figures together.",
        "We'll go to the fair together.",
        unless="\\?$|\\b(?:demo|our (?:product|offer|service|proposal|pitch|deck|numbers))\\b",
    ),
    offer(
        "come-and-use",
        "come and|come by and|come over and|just come and|you can come and|drop in and: (?:use|take|pick|get|eat|borrow|play|stay|grab|help yourself|try) (?:it|them|some|any|one|as|what|all|our|my|the rest)\\b[^.?!]{0,30}",
        "The hall has a piano nobody plays, come and use it.",
        "Come and use your voice for us.",
        unless="please",
        at="anywhere",
    ),
    offer(
        "suits-yours",
        "would fit|would suit|would match|will fit|will suit|would go well with|would look good in|fits|suits|same as|same blue as|same size as|same make as: (?:well |nicely |right )?(?:into |in |with )?(?:your\\b|yours\\b)[^.?!]{0,40}",
        "Three of our apprentices would fit your workshop well.",
        "Three of our apprentices would fit in a van.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="\\?$|suits (?:you|your (?:calendar|schedule|diary))|(?:me|i) would|my (?:skills|profile|experience)|our (?:product|solution|service)|(?:time|date|day)",
    ),
    offer(
        "so-you-need-not",
        "so you|so that you|no need to|don't: (?:don't have to|do not have to|needn't|won't have to|don't need to|can skip|hire|book|buy|rent|bring|pay|cook)\\b(?! (?:attention|into|it (?:now|today)))",
        "I typed out the whole interview so you don't have to.",
        "So you have to sing, and we play.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="^(?![^\\n]{0,2000}\\b(?:i|we|i'll|we'll|i've|we've|ours|our|mine|my)\\b)|\\?$|(?:product|software|platform|app|service)\\b",
    ),
    offer(
        "let-you-have",
        "let|lets: (?:you|your (?:[\\w'-]{1,15} ){1,2}?) ?(?:have|use|stay|borrow|keep|in\\b|play|take|sleep|park|copy|print|sit in)\\b",
        "We'd let you have the cellar for the winter.",
        "Let you be warned.",
        at="anywhere",
        after="not won't can't didn't to n't",
        unless="\\?$|\\b(?:it|this|that|which|app|tool|software|script) (?:\\w+ )?lets|(?:they|\\bhe|she) (?:\\w+ )?let",
    ),
    offer(
        "ours-would-for-yours",
        "my|our: (?!students|readers|members)(?:[\\w'-]{1,15} ){1,6}?(?:would|could|can|'d|looked at|checked|read|marked|went over) (?:gladly |happily |also )?(?:(?:take|teach|drive|feed|show|help|read|look|walk|mend|watch|host|give|lend|meet|play|sing|fetch|translate|carry) )?[^.?!]{0,40}?\\b(?:you\\b|your\\b|yours\\b)",
        "Our lawyer looked at clause 4 for you, her notes are in the margin.",
        "Our lawyer looked at the clock.",
        strength="weak",
        unless="\\?$|(?:would|could|can) (?:learn|use|benefit|profit|like|love|need|see|hear|want|do with|give)|your (?:website|profile|site|mail|e-?mail|message|application|help|advice)|(?:use|help|support|time|voice) (?:from|of) you",
    ),
    offer(
        "want-one",
        "want|need|fancy|like|care for: (?:one|1|it|some|them|any|a few|the rest|ours|mine|a lift|a copy|a hand|in)\\?",
        "I have three spare tickets, want one?",
        "Want rain?",
        unless="(?:do|would) (?:they|we)",
        span="sentence",
    ),
    offer(
        "as-promised-the",
        "as promised|as agreed|here you go|there you go: ?[,:-] (?:the|my|our|a|here|your|some|two|three|i've|both)\\b",
        "As promised, the seeds for your beds.",
        "As promised, it rained.",
        unless="\\?$|\\b(?:invoice|bill|reminder)\\b",
    ),
    offer(
        "use-ours",
        "use|take|borrow|try|have|share|wear: (?:our|my|mine) (?!calendar|link|form|code|coupon|referral|page|website|site|app|booking|schedul|time|word|name|number|product|service|proposal|advice|e-?mail)[\\w'-]{2,20} (?:for|while|until|till|if|when|as|over|during|on|whenever|instead|any ?time)\\b[^.?!]{0,40}",
        "Use our address while you move.",
        "Use our link while it lasts.",
        at="clause",
        unless="please|(?:we|i|they|\\bhe|she) (?:use|take|borrow|try|have|share)",
    ),
    offer(
        "ring-any-time",
        "ring|call|phone|write|knock|come|text|shout|drop by|pop in|stop by: (?:me |us |by |over |round |in )?(?:any ?time|day or night|whenever|at any hour|even (?:late|at)|if (?:the|it|anything|you (?:get|need|are|run))|should you)\\b",
        "Ring any time, day or night, if the pump plays up.",
        "Ring the bell at noon.",
        unless="\\?$|please",
    ),
    offer(
        "doing-for-yours",
        "i'm|we're|i am|we are: (?!(?:ask|writ|look|hop|reach|try|gett|apply|contact|email|mail|call|follow|wait|wonder|plann|work|talk|go|think|seek|count|dy|begg|invit|urg|mak|com|rely|depend|reply|respond|search|organi[sz]|hold|bring you|launch|hir|study|research|read|enjoy|tak)ing)[a-z]{3,12}ing (?:[\\w'-]{1,20} ){1,6}?(?:to|for|at|on|with|under|past) (?:your\\b|you\\b)",
        "We're donating forty chairs to your reading room.",
        "We're asking for a chair from your room.",
        strength="weak",
        unless="\\?$|forward to|sending (?:this|you (?:this|a))|interested",
    ),
    offer(
        "ours-is-ready-if",
        "if|should|whenever|when: (?:you\\b|your\\b)[^.?!]{1,50}?, (?:there's (?:a|an|one|room|space|always|some|plenty)\\b|(?:my|our|the) (?:[\\w'-]{1,15} ){1,5}?(?:is|are|stays|stands)\\b) ?(?:(?<=there's a )[\\w ]{2,20}|(?<= room )[\\w ]{2,20}|made up|ready|free|open|yours|there|warm|waiting|at your|always)\\b",
        "If your train is late, our sofa is made up.",
        "If your train is late, our clock is wrong.",
        unless="\\?$|(?:anyone|anybody|someone|somebody|inbox|number|call|demo|link|form|survey)\\b",
    ),
    offer(
        "you-will-find",
        "you'll find|you will find|you can find: (?:the|my|our|all|some|two|three|everything)\\b[^.?!]{0,50}?\\b(?:on the|in the|at the|behind|under|below|attached|here|in your)\\b",
        "You'll find the corrected tables on the drive.",
        "You'll find the road long.",
        unless="\\?$|\\b(?:cv|resume|résumé|portfolio|proposal|application|invoice|deck)\\b|easy|hard",
        strength="weak",
    ),
    offer(
        "will-speak-for-you",
        "i'll|i will|we'll|we will|i'd|and i'll: (?:gladly |happily |also )*(?:ask (?:him|her|them|around|my|our)|say so|vouch for|testify|speak up|put in a word|have a word with|tell them|look into it|see what i can)\\b",
        "My cousin sells that valve, I'll ask him.",
        "I'll ask you.",
        strength="weak",
        unless="\\?$",
    ),
)
