"""How English asks for something by a wish or a hint."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_questions import ask

_SEE_YOU = "hope (?:very much )?to (?:see|meet) (?:you|u)\\b(?![^.?!;]{0,60}\\b(?:discuss|talk|about|regarding|present|show you|pitch|meeting|appointment|demo|webinar|sales|to)\\b)|"
"""A hope to see the reader, for nothing but that."""

_GRATEFUL = (
    "(?: (?:would|will|do))?{adv}(?: be)?{adv}(?: (?:incredibly|immensely|extremely|eternally|sincerely|enormously|hugely|tremendously|particularly|forever))? (?:appreciate[ds]?|grateful|thankful|obliged|indebted|(?<!your )welcome|(?:honou?red|delighted|thrilled|glad|happy|pleased|over the moon|chuffed|stoked|ecstatic|overjoyed|touched)(?= if {you}))\\b"
    "(?= (?:it|if|any|your|a|an|the|hearing|getting|receiving|having|for|you|to (?:hear|get|know|receive|have)|some|that you)|[.!,]|$)"
)
_NOT_GRATEFUL = "if you(?: both| all)?(?:'d| could| can| would)?(?: both| all)? (?:join us|come|be there|celebrate with us|stay)\\b(?![^.?!]{0,120}\\b(?:discuss|talk|speak|present|pitch|fund\\w*|invest\\w*|judge)\\b)[^.?!;]{0,60}\\b(?:guests?|dinner|supper|party|wedding|birthday|christening|our treat|on us)\\b|i(?:'m| am) (?:so |very )?grateful|appreciate (?:you\\b(?! \\w{2,12}ing\\b)|it|your (?:time|help|patience|support|note|email|kind|candor|insights?|guidance|effort|work|interest|input|feedback))\\b(?! (?:on|if|in|with))|welcome to|we appreciate|\\bi (?:really |truly |do |very much |also |have )?appreciated? (?:your|you|the|that|how|all)"

CUES = (
    ask(
        "would-appreciate",
        "i'd|we'd|i|we|would|we would be honoured|we would be honored|your|any|really|greatly|much|help|assistance|response|reply|feedback|advice|cooperation|attention:"
        + _GRATEFUL,
        "I would be grateful for a word about the kiln.",
        "We are grateful that you came.",
        unless=_NOT_GRATEFUL,
        at="anywhere",
    ),
    ask(
        "it-would-be-welcome",
        "it|it'd:" + _GRATEFUL,
        "It would be appreciated if you came to the kiln.",
        "It would be a walk to the kiln.",
        unless=_NOT_GRATEFUL,
        at="anywhere",
    ),
    ask(
        "wondering",
        "i|we|i'm|im|we're|was|just|am|i've|wondering|wonder: ?(?:was|were|am|are|been|just|really|do|only|also|'m|'re)?(?: just| really| only| also)? ?(?:wonder(?:ing|ed)?|hop(?:e|ing|ed)|curious|check(?:ing)?(?: in| up| back)?|see(?:ing)?|asking|ask|inquir\\w+|enquir\\w+|writing to (?:ask|see|request|inquire|enquire|find out))"
        " ?(?:to (?:see|know|hear|learn|find out|get) ?)?(?:if|whether|that|about|for|what|how|when)? ?(?:{you}(?:r)?|someone|anyone|there (?:is|was|were|are|(?:might|may|could|would)(?: still)? be (?:an?|any|room|space|some)\\b)|we (?:can|could|might)|i (?:can|could|might)|it (?:would|is|might))(?:'d|'ll|'re)?\\b",
        "I was wondering whether you might read a page.",
        "I hope to see the page.",
        unless=_SEE_YOU
        + "hope (?:that )?(?:you|u)(?: (?:can|could|will|may)|'ll)(?: both| all| still)? (?:use (?:it|them|this|the \\w+(?=[.!,;]|$))\\b|make (?:good )?use\\b|be (?:very |so |really )?(?:happy(?! to)|well|comfortable|safe|proud)|have (?:some )?use|rest\\b|find (?:some |a |a little )?(?:quiet|peace|rest)\\b|sleep|recover|relax|forgive|get well)|hope (?:this|that|you(?:'re| are| were| had| have| enjoy| gets?\\b| got| like| find| feel| make| win| succeed| don't|'ll (?:enjoy|like|love|find|still)|r (?:day|week|weekend|family))|it (?:helps|is|went)|(?:\\bi|we) (?:can|could) (?:still |also )?(?:help|be of|do|make|give|return|keep|participate))|hoping you(?:'re| are) well|\\b(?:\\bi|we) (?:can |could )?see (?:that )?you",
    ),
    ask(
        "hope-you-will",
        "i|we|i'm|we're: (?:do |really |sincerely |truly )?(?:hope|hoping|trust)(?: that)? (?:you|u)(?:'ll|'d|'re able| will| would| can| could| might| consider| are able to| are willing)\\b(?!(?: both| all| still)? (?:use (?:it|them|this|the \\w+(?=[.!,;]|$))|make (?:good )?use|rest|find (?:some |a |a little )?(?:quiet|peace|rest)|sleep|recover|relax|forgive|get well|enjoy|like|love|find|feel better|be (?:very |so |really |both |all )*(?:comfortable|safe|proud|well|pleased|there|happy(?! to))|have))",
        "We hope you will consider joining the guild.",
        "We hope you enjoy the fair.",
    ),
    ask(
        "want-you-to",
        "i|we|i'd|we'd: (?:would |do |really |kindly |just |also |strongly |still |must |hereby |respectfully ){0,3}(?:want|need|like|love|expect|ask|request|urge|encourage|invite|advise|recommend|suggest|require|beg|implore|beseech|propose)(?:ing)? (?:that )?(?:for )?(?:you|all of you|each of you|everyone)(?: to| \\w{3,12}\\b|$)(?! (?:how|know|that))",
        "We would like you to open the fair.",
        "I want you to know how glad we are.",
        unless="(?:want|like|love|need) you to (?:know|have|see|be (?:proud|happy))",
    ),
    ask(
        "doing-me-a-favour",
        "you'd|you would: (?:really |truly )?be (?:doing|helping|saving) (?:me|us|my|our)\\b",
        "You'd be doing me a great favour.",
        "You'd be doing well.",
    ),
    ask(
        "to-ask",
        "ask|asking|request|requesting|inquire|inquiring|beg|begging|appeal|appealing: (?:you|your|for (?:your|a|an|some|any|help|you)|(?:everyone|everybody|people|friends|all of you|all my)\\b[^.?!;]{0,25}? (?:to|for|if|whether)|(?:[\\w-]{1,15} ){1,3}to (?:sponsor|support|donate|sign|vote|contribute|chip in|share our|join us)|to (?:you|meet|speak)|a favou?r|if|whether|about)\\b",
        "I am writing to ask if you would judge the show.",
        "I asked him about the show.",
        at="anywhere",
        after="didn't don't not never you should can may might they people who he she would n't as",
        unless="(?:you|\\bhe|she|they|people|who) (?:will |may |might |should )?ask|never ask|not ask|only ask for|ask you the same|before (?:\\bi|we) ask|feel free|may ask|hesitate|\\bi ask because|you to ask",
    ),
    ask(
        "id-love-to",
        "i'd|we'd|i|we|would|id|i'll|i'm|we're: ?(?:would|also|just|really|'d|am|are|so|do|very much)?{adv} ?(?:love|like|be (?:very |most |really |so |quite |extremely )?(?:keen|interested|glad|happy|honou?red|delighted|thrilled|eager|grateful|great)|want|wanted|keen|interested|eager|wish|hope|hoping)(?: to| in| if| for)? (?:be able to |get to |have the chance to |have the opportunity to |possibly |perhaps |briefly )?"
        "(?:pick your brain|hear (?:your|from|back|what|how)|get (?:your|a|together|in touch|on the phone|an?)|meet|chat|talk(?:ing)? (?:to you(?! about)|with|by|on|over|soon|through|further)|speak(?:ing)? (?:to you(?! about)|with|by|on)|meeting (?:you|with|up)|hearing (?:your|from|back|what|how|more)|in touch with you|sit (?:down )?with you|discuss(?:ing)?|schedule|set up|sit|connect|learn(?:ing)? (?:(?:more )?about (?:you|your|what you|how you)|how (?:you|your)|from)|commission|hire you|book you|ask (?:you|for|your|if|a)|request|have (?:a|your|you|this|that|the|coffee|lunch|some)|buy you|see if|find out (?:if|how|when)|know (?:if|whether|when|where|your)|invite|catch up|arrange|grab|explore|collaborate|partner|interview|feature you|your (?:take|advice|thoughts|help|opinion|feedback|input|views?|support|permission|blessing|approval|guidance|perspective|signature|vote|honest|candid)|a (?:chance|copy|quote|moment|call|meeting|few|quick|minute)|join you|visit|stop by|jump on|hop on|follow up|apply|understand|present|review|confirm|clarify|take you|see you|see your|some (?:advice|help|feedback|guidance)|them all|it if|come|move (?:the|it|forward)|receive|present|the opportunity|to get in touch|work with you|reconnect|touch base|be (?:considered|included|added|featured|part of your)|your feedback)\\b",
        "I'd love to pick your brain over tea.",
        "I'd love to paint the barn.",
        unless=_SEE_YOU
        + "have you (?:(?:both |all )?(?:as (?:our|my|a) (?:\\w+ )?guests?\\b(?! (?:speaker|lecturer|author|post|on (?:the|our|my) (?:show|podcast)))|at (?:the (?:wedding|christening|party|birthday)|(?:our|my) christening)|at (?:our|my) (?:table|wedding|party|house|home|place)|over\\b|round\\b|(?:to|for) (?:dinner|supper|lunch|tea|the (?:night|weekend))))|see you(?: both| all)? (?:there|again|at (?:the|our|my) (?!office|meeting|booth|stand|stall|demo|webinar))|is (?:also )?(?:free|home|around) and would|connect with (?:other |more |fellow |some )*(?:like-?minded|people|professionals|others|peers|experts|leaders|entrepreneurs)\\b",
    ),
    ask(
        "would-be-great-if",
        "would|it'd|it's|that'd|will|be|is|means|mean:(?: (?:be|mean))?{adv} (?:great|good|nice|lovely|wonderful|brilliant|handy|marvellous|grand|helpful|appreciated|kind|awesome|fantastic|ideal|useful|a lot|so much|the world|perfect|best|better|fair|terrific|super|cool|amazing|beneficial|worthwhile|a great help|of great help)(?: to (?:me|us))?,? (?:if|for (?:you|us|\\w{3,15}) to)\\b",
        "It would be lovely if you opened the fair.",
        "It would be lovely weather.",
        at="anywhere",
        unless="be (?:great|good|nice|lovely) to (?:see you|meet you) (?:there|again)|if (?:\\bi|we) (?:can|could) help",
    ),
    ask(
        "would-be-great-to",
        "would|it'd|that'd|will|be:(?: be)?{adv} (?:great|good|nice|lovely|wonderful|brilliant|handy|marvellous|grand|helpful|kind|awesome|fantastic|ideal|useful|perfect|super|cool|amazing|a pleasure|an honou?r)(?: to (?:me|us))? to (?:hear|have|get|know|meet|see|talk|speak|connect|receive|catch)\\b",
        "It would be good to hear what you make of the kiln.",
        "It is good to hear that the kiln works.",
        at="anywhere",
        unless="be (?:great|good|nice|lovely) to (?:see you|meet you) (?:there|again)|nice to know that",
    ),
    ask(
        "help-needed",
        "must|can|could|someone|somebody|anyone|anybody|who|need|needs|want: (?:(?:please|someone|somebody|anyone|anybody|people|you|really|possibly|kindly|to|can|could|will|would|might|may|who|out|there|here|else|all|just|also|wants?|willing|maybe|one|some|were) ){0,3}?(?:help|assist|advise|support) (?:me|us)\\b",
        "Somebody must help me with the beam.",
        "Help yourself to the tea.",
        at="anywhere",
        unless="(?:thank|thanks|grateful|appreciate)[^.?!]{0,40}(?:help|assist|support)|(?:helped|helping|helps) (?:me|us)|that (?:helped|will help|would help)",
        strength="weak",
    ),
    ask(
        "minutes",
        "minutes|minute|mins|min|moment|half an hour|hour: [^.?!;]{0,20}?(?:would help|of your time|to (?:talk|chat|speak|discuss|meet|spare)|with you|be enough|is all)",
        "Even five minutes would help.",
        "It took only five minutes of walking.",
        at="anywhere",
        span="sentence",
        unless="won't take|will (?:only )?take (?:only )?|took",
    ),
    ask(
        "if-you-could",
        "if|in case: (?:you|someone|anyone|anybody|somebody)(?: (?:(?:should |ever |happen to ){0,2}(?:know|hear|think) (?:of )?(?:any|some)\\w*|could|would|can|will|'d|have (?:a|any|the) (?:moment|minute|chance|time|second|contacts?|opening)|have time|are able to|know of (?:any|some|a|an)|know (?:any|some)\\w*|wouldn't mind|would not mind|would be|can spare|might|may be able|are willing|were able|agree)(?! (?:no longer|still|prefer|rather|instead)\\b)|'d|'re (?:able|willing|interested|open|free|available|up for)| are (?:interested|open|free|available|up for|in town))\\b(?! (?:have|like (?:me|us)|need|use))(?![^.?!;]{0,60}?, (?:then )?(?:i|we|you|they)(?:'ll| will| can| may| might)\\b(?! be (?:grateful|glad|happy|very)))",
        "If you could put in a word with the warden, we would gain a year.",
        "If you could see the barn now, you would laugh.",
        unless="(?:any|some)\\w* (?:who|that) (?:needs?|wants?|could use)\\b[^.?!]{0,60}\\b(?:(?:i|we) have|give away|for free|free of charge|(?:i|we)(?:'d| would) (?:be )?(?:gladly|happy|glad))|if you (?:could|can|would) (?:see|imagine|believe|only)|if you have (?:any )?(?:questions|time to kill)|(?:happy|glad|pleased|free|let me know|delighted|can|will|'ll|could) (?:to )?(?:help|assist|send|share|show|lend|give|introduce|explain|answer)|if you would like|if you'd (?:like|prefer|rather)",
    ),
    ask(
        "should-you-have-time",
        "should: you (?:be able to|have (?:a|any|the) (?:time|moment|minute|chance|opening)|have time|know of|find (?:time|a|the)|hear of|feel able)\\b",
        "Should you have a moment, a line about the kiln would be welcome.",
        "Should you wish to have the kiln, it is yours.",
    ),
    ask(
        "next-step",
        "looking|look|awaiting|await|hope|hoping|eagerly|anticipating: (?:forward )?(?:to )?(?:hear(?:ing)?|receiv(?:e|ing)|get(?:ting)?|your|you|a)\\b ?(?:back |from |soon |positive |favou?rable |a |an |kind |prompt |early |quick |earliest |response|reply|feedback|thoughts|answer|your |approval|confirmation|comments|input|advice|decision|accountability){1,4}",
        "Looking forward to your answer about the kiln.",
        "Looking forward to the fair.",
        strength="weak",
        effort="reply",
        at="anywhere",
    ),
    ask(
        "want-to-meet",
        "wanted|want|like|love|writing|reaching out|reach out|calling|emailing|hoping|contacting: (?:you )?to (?:see (?:if|whether)|ask|request|invite you|set up|schedule|discuss|inquire|enquire|follow up|know if|find out|check (?:if|whether|in)|talk (?:to|with|about)|speak (?:to|with)|meet (?:with|you|up)|arrange|explore|get your|touch base|hear (?:your|from|back|if|what)|get (?:together|a))\\b",
        "I am writing to see if you would judge the show.",
        "I am writing to thank you.",
        at="anywhere",
        after="you they he she people who",
    ),
    ask(
        "up-to-help",
        "happy|glad|free|keen: to (?:jump|hop|get|meet|chat|talk|discuss|set up|connect|schedule|speak)\\b[^.?!;]{0,40}?(?:if you|when you|whenever you|at your|call|coffee|meeting)",
        "Happy to hop on a call if you can spare an hour.",
        "Happy to hop over the fence.",
        strength="weak",
    ),
    ask(
        "meeting-proposed",
        "i|we|i'll|we'll|i'd|we'd|i'm|we're:(?: (?:can|could|will|shall|would|am|are))?(?: (?:also|both|only|still|all))?(?: (?:be|love to|like to))?(?: (?:very |more than |quite |really )?(?:happy|glad|free|available|able|pleased|delighted|willing)(?: to)?)? "
        "(?:meet(?! (?:my|our|her|his|their|them|him|the (?:deadline|target|need)))|discuss|talk|chat|call you|phone you|ring you|give you a (?:call|ring)|get together|reschedule|come (?:by|over|to you)|stop by|drop by|join you|speak)\\b(?:[^.?!;,]{0,40}?\\b(?:you\\b|your\\b|{time}|convenience|further|soon|again|this|that|it|details?|options|lunch|dinner|coffee|phone|person|\\d{1,2}(?::\\d\\d)?\\b)|(?= ?[.!]?$))",
        "I can meet at ten on Friday.",
        "I can meet the deadline on Friday.",
        strength="weak",
        effort="meeting",
        unless="\\?$|thank|\\b(?:met|talked|spoke|discussed) (?:with )?you|we (?:talk|meet|speak|discuss) (?:every|each|often|about)|when (?:i|we) (?:meet|talk|spoke)",
    ),
    ask(
        "your-help-would",
        "your|any|some: {near}(?:donations?|contributions?|amount|gift|help|support|advice|guidance|vote|input|feedback|assistance|cooperation|insight|insights|perspective|expertise|wisdom|opinion|mentorship|pointers|signature|testimonial|review|contribution|attention|response|reply|answer|word|participation|thoughts|approval|recommendation|referral|connection|introduction|advice you have)\\b{near} (?:would be|will be|is|are|would really be|would|will(?= help[.!])|would always be) {near}(?:appreciated|welcome|needed|required|requested|invaluable|mean|help|a great help|great|useful|helpful|valuable|wonderful|amazing|fantastic|priceless|brilliant|handy|awesome|golden)\\b",
        "Your support would mean the world to the guild.",
        "Your support last year was what saved us.",
        at="anywhere",
        span="sentence",
        unless="(?:support|help|feedback|insights?|cooperation|attention|input|participation) (?:is|are) (?:always |truly |greatly |much |highly |so |very )*(?:appreciated|valued|welcome|invaluable)",
    ),
    ask(
        "need-to-talk",
        "i|we: (?:(?:think|really|also|just|still|may|might|do|would|should|will|was|'d|very|that|we|i|definitely|actually) ){0,6}(?:need|want|wanted|like|have|ought|try|hope|hoping) (?:(?:to|that|we|i|can|could|some|time|a|chance|please|also|briefly|quickly|try) ){1,5}(?:talk|speak|meet|chat|get together|get with you|sit(?: down)? with you|get in touch with you|touch base|catch up|fill you in|discuss (?:this|it|that|these|things|with you|the|your|our))\\b(?: (?:to|with) you\\b| further| soon| again| about (?:this|it|that|your)\\b|(?<=discuss this)|(?<=discuss it)|(?<=discuss that)|(?<=discuss your)|(?<=with you)|(?<=you in)|[^.?!;]{0,30}?\\b{time}| over| by phone| on the phone|(?= ?[.!]?$))",
        "When the fair is over I need to talk to you.",
        "When the fair is over I need to talk less.",
        at="anywhere",
        strength="weak",
        effort="meeting",
        after="when before if as that you what until",
        unless="\\?$|thank|no need",
    ),
    ask(
        "available-to-talk",
        "i|we|i'm|we're: ?(?:am|are|will be|would be|'ll be)? ?(?:also |both |still |all )?(?:available|free|open|around|at my desk|in town)\\b[^.?!;]{0,40}? to (?:discuss|talk|meet|chat|speak|walk you|go over|connect|get together)\\b",
        "We are free on Thursday evening to discuss the weir.",
        "We are free on Thursday evening.",
        strength="weak",
        effort="meeting",
        unless="\\?$|thank",
    ),
    ask(
        "invite",
        "pleased|delighted|happy|honoured|honored|excited|thrilled|proud|glad|writing|like|love|wish: to (?:\\w+ )?(?:invite you|extend (?:an|our|my) invitation)\\b",
        "I am pleased to invite you to our harvest fair.",
        "I am pleased to invite them.",
        at="anywhere",
        after="would'd",
    ),
    ask(
        "wants-to-know",
        "wants|wanted|would like|asked me|asks me: (?:to (?:know|find out|ask you|see)(?: from you)? (?:if|whether) (?:you|we|i|it))\\b",
        "Ben wants to know if you will judge the show.",
        "Ben wants to know more.",
        at="anywhere",
        strength="weak",
        after="you who",
    ),
    ask(
        "did-you-know-you-can",
        "did you know|you have the opportunity|you have an opportunity|you have a chance|you have the chance|i'm sure you|i am sure you|surely you: (?:that )?(?:to|you can|(?<=sure you )(?:can|could)|(?<=surely you )(?:can|could)) (?:also |now |still |at least )?(?:donate|contribute|pledge|chip in|give|sponsor|spare|vote for|support (?:us|me|our|my))\\b",
        "Did you know that you can donate from your phone?",
        "Did you know that the fair is on Sunday?",
        at="anywhere",
        strength="weak",
    ),
    ask(
        "would-value",
        "i'd value|i would value|we'd value|we would value|i'd welcome|i would welcome|we'd welcome|would welcome|would value|i'd treasure: (?:{adv} ?)(?:your|a|an|any|some|hearing) ?(?:\\w+ ){0,2}?(?:feedback|advice|thoughts|opinion|views?|input|take|perspective|insights?|comments?|guidance|help|word|line|call|chat|conversation|introduction|suggestions?|your|from)\\b",
        "When you have a moment, I'd value your opinion on the kiln.",
        "I value your opinion on the kiln.",
        at="anywhere",
    ),
    ask(
        "pick-a-slot",
        "grab|pick|choose|book|select: (?:any|a|one|the|whatever|whichever) (?:\\w+ ){0,2}?(?:slot|time|date|day|spot|half hour)\\b",
        "My calendar is below, pick any day that suits you.",
        "My calendar is below, with the day of the fair.",
        effort="meeting",
        unless="(?:\\bi|we)(?:'ll| will| can)? (?:\\w+ )?(?:grab|pick|choose|book|select)",
    ),
    ask(
        "a-quick-x-would",
        "a|one|even a|even one: (?:quick |short |brief |small |little |single |simple |tiny )?(?:retweet|share|repost|shout-?out|mention|review|like|vote|signature|introduction|intro|referral|reply|answer|line|word|nod|pointer|tip|testimonial|donation|{meeting})\\b{near}(?:would|could)\\b{near}(?:great|amazing|help|mean|wonderful|lovely|appreciated|awesome|fantastic|difference|brilliant|welcome|enough|perfect|ideal|super|open|change|go a long way|make (?:my|our|all))\\b",
        "A quick share would mean a lot to the guild.",
        "A quick walk did us good.",
        at="anywhere",
        span="sentence",
        after="what such not",
        unless="\\?$|you(?:'d| would) (?:like|love|enjoy)",
    ),
    ask(
        "in-the-hope",
        "in the hope|in hopes|in hope: (?:that )?(?:you|your \\w+)(?:'ll|'d| will| would| might| could| can| may)\\b(?! (?:enjoy|like|be (?:well|happy)))",
        "I write in the hope that you will judge the show.",
        "I write in the hope of rain.",
        at="anywhere",
    ),
    ask(
        "would-help-if",
        "would|it'd|it'll|will|that'd: (?:(?:really|greatly|only|also|certainly|just|truly|immensely|hugely) )?(?:help|benefit|save) (?:me|us|my|our)\\b[^.?!;]{0,25}? if (?:you|someone|anyone)\\b",
        "It would help us no end if you held the gate.",
        "It would help us if the gate held.",
        at="anywhere",
    ),
    ask(
        "see-what-you-think",
        "see: (?:what|whether|if|how) you (?:think|can (?:find|get|help|spare|come|do|make)|make of|feel about|agree|would change)\\b",
        "See what you think of the first page.",
        "See what the fair is like.",
        at="start",
        effort="review",
    ),
    ask(
        "room-for-me",
        "there: (?:might|may|could|would)(?: still| perhaps)? be (?:(?:an?|any|some) (?:[\\w-]{1,15} ){0,2}(?:role|place|opening|position|job|seat|spot|slot|vacancy|part)|room|space)\\b[^.?!;]{0,30}? for (?:me|us|my|our)\\b",
        "Perhaps there might be a place for me at your mill.",
        "Perhaps there might be a place for tea at your mill.",
        at="anywhere",
        span="sentence",
        effort="referral",
        unless="no longer|would be no|that there would",
    ),
)
