"""How English tells a need of the writer's own, plainly or in despair."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_NOT_NEED = (
    "(?! (?:to (?:thank|correct|say|tell|congratulate|apologi[sz]e|admit|add|stress|talk about you|mention|go|run|be (?:going|off)|leave|"
    "check|point|confess|clarify|note|remember|remind|make (?:it )?clear|let you)|not\\b|no (?:more|introduction|further|help)|hardly|never|say more|you to know|"
    "you to (?:take|read|enjoy)))"
)


def _need(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    return Cue(f"need.{name}", "need", pattern, fires, quiet, whose="mine", **more)


NEEDS = (
    _need(
        "i-need",
        "i|we|i'll|we'll|i'd|we'd|ppl|my family|my children|my team|our team|my company|our company|my startup|our startup|our village|our community|my kids|my wife|my husband|my baby|my business|our business|our school|my friend|people here|i am|the children|the people|the babies|the population|the victims|people: "
        "?(?:'ll|'d|will|would|do|does|really|also|still|just|urgently|desperately|badly|all|both|definitely|certainly|only|always|here|are|am|is|may|might|then|actually|currently|probably|too|now|sure|so|really do|could|both really| ){0,6} ?(?:need|needs|needed|require|requires|lack|lacks|(?:in|be) (?:desperate |urgent |great |dire |serious )?need of|have need of|must have|could (?:really |definitely |sure |certainly )?use|in want of|wanting for)\\b"
        + _NOT_NEED,
        "We really need a roofer before the rain.",
        "I need to thank you for the roof.",
        unless="no need|(?:what|whatever|all|everything|anything|that|which|as) (?:i|we) need|need not|if (?:i|we) need|(?:don't|do not|didn't|doesn't|won't|wouldn't|never|not) (?:really |even |actually )?(?:need|lack|require)|need (?:your|an?) (?:answer|reply|response)|we need to (?:argue|bear|recognise|understand|ask ourselves)",
        at="anywhere",
        after="what whatever all everything anything if do some other young most many",
    ),
    _need(
        "looking-for",
        "looking|look|seeking|searching|hunting|hoping|on|in|after|trying|desperate|eager|aiming|struggling|striving|wish|wishing|hope|want|wanting|dreaming|yearning|raising|fundraising: "
        "?(?:actively |currently |urgently |desperately |still |now |forward )?(?:for (?:a|an|some|new|more|work|jobs?|any|funding|investors?|help|the|food|shelter|water|sponsors?|someone|somebody|speaking|guidance|advice|opportunit\\w+|clients|customers|members|information|our|my|places?|places|sponsorship|ways|extra|\\w{3,15}s)|the (?:lookout|hunt|market) for|search of|need of|to (?:find|get|grow|expand|break into|land|raise|secure|reach|build|launch|close|become|win|obtain|start|join|work (?:at|for|with|in)|transition|sell|hire|fill|meet (?:our|my)|pay|save|afford|survive|hit|establish|make|gain|earn|recruit|attract|scale|increase|leave|move into|enter|have|keep|cook|bring|use|stay)|new (?:opportunit|clients|customers|members)\\w{0,5}|a (?:new|job|position|role|placement|place|foot|chance|way|home|technical|co-?founder|sponsor)|(?:a|our|\\$)[^.?!;]{0,12}(?:seed|series|round|\\$?\\d))\\b",
        "We are looking for a miller.",
        "We looked for the mill you named.",
        at="anywhere",
        after="you you're he she they they're he's she's who is forward if",
        unless="(?:they|he|she|you)(?:'re| are|'s| is) (?:looking|seeking|searching|hoping|trying)|(?:are|were) you (?:still )?(?:looking|hoping|trying|searching)|forward to|(?:do|would|did|if|what|when|as|should|whether|how|where) you (?:still |ever |really |also |guys )?(?:want|hope|wish|look)|you (?:want|wish|hope|need)|not (?:looking|trying|hoping)|on a |hope (?:you|this|that|it)|in a ",
    ),
    _need(
        "i-want",
        "i|we|i'd|we'd|id: ?(?:'d |would |really |also |just |still |truly |do |definitely |desperately |so |kind of |sort of |too |personally |both |all |always |actually ){0,4} ?(?:want|love|like|wish|hope|prefer|have|must|dream|plan|intend|aim) ?(?:for |of )?(?:to (?:break|get|find|grow|expand|become|win|land|enter|work (?:with|at|for|in)|sell|raise|build|reach|start|launch|earn|make|close|keep|have|take|be (?:a|an|on|hired|part|considered)|join|gain|move|leave|survive|feed|use|use it|stay|go)|(?:more|extra|the extra|all the|all of the|some|a|an|as much|at least|\\d|one|two|three|at most|only|the) ?(?:more |extra |of |the |package |packages |bit |little |lot |additional |\\d ){0,3}(?:food|water|waters|firewood|wood|shelter|tents?|job|money|chance|work|customers|clients|help|supplies|it)?)\\b",
        "I want to break into the stone trade.",
        "I want the sun to shine.",
        strength="weak",
        unless="(?:like|love|want) to (?:thank|introduce you|help|offer|give|send|share|invite|make sure|hear|know|see how|start by|take (?:a moment|this)|get (?:your|together|you)|find out|make an intro|keep in touch|keep you|join you)|\\?$|i have (?:a|an|the|to|some|been|two|three|one|only|all|more|at least) (?!(?:extra |more |of |bit |lot ){0,3}(?:need|deadline|problem|family))|(?:don't|do not|didn't|wouldn't) (?:really )?(?:want|like|need)|(?:i|we) (?:like|love|hope|have|wish|plan) (?:the|a|an|some|to (?:use|go|start|stay|make))\\b",
    ),
    _need(
        "goal",
        "our|my: (?:main |primary |big |only |first |biggest |top |next |current |number one |one )?(?:goal|aim|dream|target|objective|ambition|hope|problem|challenge|priority|wish|mission|quota|deadline|need|needs) (?:is|are|was|for|resets|would be|now is|remains?|has been)\\b",
        "Our goal is a thousand readers by spring.",
        "Our goal keeper is ill.",
        unless="my (?:hope|wish) (?:is|for you)(?: that)? you|deadline (?:is|was) (?:not|yours)|is to (?:help|serve|give) (?:you|others)",
    ),
    _need(
        "dream",
        "it: (?:is|has been|'s|would be|has always been|was)(?: always)? (?:my|our) (?:\\w+ )?(?:dream|ambition|wish|goal|hope|aim)\\b",
        "It is my dream to work in your kiln.",
        "It is my hat.",
    ),
    _need(
        "bucket-list",
        "bucket list|kill for|die for|give anything|foot in the|break into|dream come|dream job|dream of: ?(?:to|door|a|an|the|for|true|working|getting|being|your|the|,|\\.|$)",
        "It has been on my bucket list for years.",
        "The bucket is empty.",
        at="anywhere",
        span="sentence",
    ),
    _need(
        "run-out",
        "run|runs|running|ran|running low|low: (?:out|short|low) (?:of|on)\\b {near}(?:cash|money|options|runway|funds|time|funding|savings|food|water|ideas|supplies|gas|work|medicine|wood|firewood|resources|everything)",
        "The shop will run out of cash by March.",
        "The dog ran out of the shop.",
        at="anywhere",
        span="sentence",
        unless="(?:time is|you(?:'re| are| will| may| might)?) run(?:ning)?|(?:they|he|she)(?:'re|'s| are| is)? run",
    ),
    _need(
        "shortage",
        "short|shortage|gap|hole|deficit|behind|lacking|missing|without: (?:of|by|in|on|to|funding|money|work|income|help|food|water|shelter|electricity|power|a (?:job|home|roof)|engineers?|\\w+ of|(?:his|her|their|our|my) (?:rent|payments?|quota|target))\\b",
        "Our crew is short of two masons.",
        "The mason is a short man.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="without (?:a|an|any|the) (?:doubt|hitch|word|question)|behind (?:the|you|us)|missing (?:from|in) your|gap in (?:your|the market)|short (?:of|on) (?:it|that|time)",
    ),
    _need(
        "short-by",
        "i'm|i am|we're|we are|am|are|is: (?:just |only |still |about |now )?(?:\\w+ )?(?:\\w+ )?(?:short|broke|unemployed|jobless|homeless|hungry|starving|thirsty|bankrupt|penniless|stranded|desperate|struggling|overdrawn|insolvent|dehydrated|sick and|injured|wounded|bleeding|trapped|stuck|dying|victims?|a victim|suffering|freezing|in (?:debt|trouble|distress|danger|a bind|dire|difficulty|a difficult)|out of (?:work|money|cash|food|water|a job|options|gas)|at risk|on the (?:street|verge)|behind (?:on|with)|between jobs|losing (?:money|our|my)|about to (?:lose|close|be evicted)|laid off|unpaid)\\b",
        "We are out of work since the flood.",
        "We are out of the woods.",
        at="anywhere",
        unless="(?:he|she|they|you|it)(?: is| are|'s|'re) |dying to|stuck (?:at|in) (?:the )?(?:airport|traffic)|short (?:and|note|answer|walk|trip|list|drive)|if you (?:are|'re)|not (?:hungry|sick|injured|hurt)",
    ),
    _need(
        "have-no",
        "i|we|i've|we've|there's|there|they|people|nobody|no one|nothing: ?(?:have|had|got|has|'ve|is|are|do|did|can|could|here|also|still|just|now|really|dont|don't|didn't|haven't|hasn't|not|cannot|can't|cant|even|never|been|currently|currently have|already|will|there|yet|are all| ){0,5} ?(?:no |not (?:any|find|get|got|have|received|enough)|nothing|without|neither|don't have|dont have|haven't (?:received|had|got|eaten|found)|hasn't (?:come|received|reached|helped)|didn't (?:get|receive|find)|did not (?:get|receive|find)|never (?:got|received|reached|get)|can't (?:find|get|afford|pay|eat|feed)|cannot (?:find|get|afford|pay|eat|feed)|only have|forgot)\\b[^.?!;]{0,50}?(?:money|cash|income|work|job|food|water|aid|help|shelter|tents?|medicine|clothes|electricity|house|home|roof|eat|drink|sleep|anything|place|options|funds|funding|savings|clients|customers|budget|resources|supplies|firewood|wood|enough|assistance|support|relief|doctor|hospital|rent|feed|means|nothing|yet|us|reached|cards?|bills|blankets|milk|toilet|service)\\b",
        "We have no roof and no money for one.",
        "We have no ask at all.",
        at="anywhere",
        unless="(?:you|he|she) (?:have|has|had) no|no (?:problem|ask|hurry|need)|\\?$",
    ),
    _need(
        "struggling",
        "i|we|i'm|i've|we've|my|our|it's: ?(?:am|are|is|have|'m|'re|been|really|still|just|currently|finding it|has been| ){0,5} ?(?:struggl(?:e|ing)|failing|unable to|can't afford|cannot afford|at a loss|hard(?:er)? to (?:find|get)|hard time|lost (?:my|our|everything|a lot|half|all)|losing|trying (?:hard )?to (?:find|get|grow|raise|land|break|survive|build|make ends)|savings? (?:is|are) gone|turned (?:me|us) down|burning (?:cash|through)|gone (?:under|bust)|depend on (?:it|this|you)|destroyed|collapsed|flooded|broken|(?:house|home|roof|shop|business) (?:is|was|has been) (?:destroyed|gone|broken|flooded|failing))\\b",
        "I'm struggling to find my first readers.",
        "I'm strolling to the kiln.",
        at="anywhere",
        unless="(?:you|he|she|they) (?:are|'re|is)? ?(?:struggling|unable)|i was unable",
    ),
    _need(
        "must-find",
        "i|we: (?:really |still |urgently |desperately |now )?(?:must|have to|have got to|gotta|need to|had better) (?:find|get|raise|close|land|earn|sell|fill|pay|win|hire|secure|make (?:rent|payroll|money|our)|feed|reach|replace|move)\\b",
        "I must find a room before the term begins.",
        "I must fly.",
    ),
    _need(
        "would-transform",
        "would|could|will|would really|might: (?:really |truly |completely |greatly )?(?:transform|kick-?start|change|save|make|mean|be (?:huge|life-changing|a game[- ]changer|a dream|everything|a lifeline)|boost|help|open|launch|jump-?start|double|mean)\\b{near}(?:\\b(?:our|my|us|me|everything)\\b|world|difference|life)",
        "A line in your paper would save our shop.",
        "A line in your paper would be long.",
        at="anywhere",
        span="sentence",
        unless="if (?:you|i)|\\?$|your (?:shop|business|readers)|would you|could you|will you",
    ),
    _need(
        "without-we",
        "without|unless|or|otherwise: {near}(?:funding|it|this|them|help|money|you|sponsors?|investment|support|that|someone)?[^.?!]{0,30}\\b(?:i|we|my|our)\\b(?: \\w+)? ?(?:will|would|'ll|have to|can't|cannot|won't|must|lose|fail|may|might)\\b[^.?!]{0,20}(?:lose|let|close|fail|fold|go (?:under|bust)|shut|stop|die|starve|miss|survive|have to|be evicted|sell)\\b",
        "Without a grant we will have to close the mill.",
        "Without a hat we will have a fine day.",
        at="anywhere",
        span="sentence",
    ),
    _need(
        "family-to-feed",
        "family|kids|children|mouths|rent|bills|debts?|mortgage|loans?|tuition|medical bills: (?:to (?:feed|support|pay|cover|raise)|is due|are due|are piling|due|i can't|that i)\\b",
        "I have four children to feed.",
        "The children fed the hens.",
        at="anywhere",
        span="sentence",
        unless="\\byour\\b",
    ),
    _need(
        "eager",
        "i'm|i am|we're|we are|am|are|hungry|very|so|really: ?(?:very |so |really |extremely |quite |most |super )?(?:eager|keen|anxious|desperate|hungry|dying|itching|longing) (?:to|for) (?:get|find|work|join|break|learn|land|start|enter|a|an|move|grow|be|new|more|prove)\\b",
        "I'm eager to get my foot in the door.",
        "I'm eager to hear how it went.",
        unless="(?:are|were) you|you(?:'re| are)",
    ),
    _need(
        "crisis",
        "sos|help|hungry|starving|thirsty|hunger|famine|nothing to eat|no food|no water|no help|no aid|no shelter|no tents|no medicine|no money|save us|rescue us|please help|pls help|need help|help needed|trapped|wounded|injured people|dying of: ?(?:!|us|me|help|is killing|of|here|and|,|\\.|at all|to eat|for|yet|with|in|hunger|thirst|now|people|we|or|$)",
        "No water and no food in the lower town.",
        "The help desk is open.",
        at="anywhere",
        strength="weak",
        after="to can will you'd could for of not would i'd the your",
        unless="(?:happy|glad|can|could|will|able|like|want|here|trying|how|love) (?:i |we |you )?(?:to )?help|thank|red cross|percent|\\d{4}",
    ),
    _need(
        "send-us",
        "send|give|bring|provide|get|find|deliver|donate|help: (?:to )?(?:us|me|my family|our family|them)(?: with| some| more| any| a| the| please| to find| all| enough| get| find| to get)*{near}(?:food|water|tents?|shelter|medicine|medical|clothes|aid|money|job|work|doctors?|blankets|soldiers|supplies|something|help|relief|milk|assistance|firewood|wood|ride|loan|place)\\b",
        "Please send us some bread and water.",
        "Send us the drawing of the water wheel.",
        at="anywhere",
        unless="can (?:i|we) (?:send|give|bring|get)",
    ),
    _need(
        "we-want-help",
        "we|i: (?:are |am |'m |would |do |still |also |really |just )?(?:ask(?:ing)?|beg(?:ging)?|want|waiting|wait|would like|appeal(?:ing)?|cry|crying|looking|call(?:ing)?)(?: you| the \\w+| them| people| to find| to have| to get| to receive| for| to)* ?(?:for |some |to )?(?:help|aid|food|water|tents?|shelter|assistance|visit|medicine|relief|a job|work|money|rescue)\\b",
        "We are asking for tents and water.",
        "We were asked about the tents.",
        strength="weak",
        unless="want to help|like to help|\\?$",
    ),
    _need(
        "do-something",
        "do something|what should we do|what must i do|what can we do|what do we do|where can i find|where can we find|how can we find|how can i find|how can i get|how can we get|where can i get|where can we get|where to find|come and help|have mercy|think of us|don't forget us|remember us: ?(?:for us|food|water|aid|help|shelter|tents?|a tent|to|please|the|some|a|work|job|medicine|,|\\.|!|\\?|$)",
        "Please do something for us.",
        "He must do something with the roof.",
        at="anywhere",
        after="to must should could i'll he she",
        strength="weak",
    ),
    _need(
        "prefer-goods",
        "my|our|biggest|highest|top|high|first|most|main|greatest|only|second: (?:highest |biggest |top |main |first |second |greatest |most |number one |important |high |medium |low )*(?:priority|need|preference|concern|choice|value|interest|item)s? (?:is|are|was|would be|for me)\\b",
        "My biggest concern is firewood for the night.",
        "My first house is on the hill.",
        strength="weak",
        unless="\\byour\\b|\\?$",
    ),
    _need(
        "too-little",
        "not|n't|isn't|won't|don't|doesn't|didn't|only|barely|hardly|never: (?:be |have |bring |get |going to be |had |be able to |brought |packed |got )?(?:nearly |really |quite )?(?:enough|sufficient|bring any|bring enough|have any|be able to|work for me|have much|survive|make it|last)\\b(?! (?:to thank|thanks|about))",
        "I did not bring enough wood for the night.",
        "I could not see the wood.",
        at="anywhere",
        strength="weak",
        unless="(?:you|they|he|she) (?:do|did|does|will|would|have|has|might|may)? ?(?:not|n't|won't)|(?:don't|won't|didn't) you|thank you enough",
    ),
)

DESPERATION = (
    Cue(
        "desperation.last-hope",
        "desperation",
        "you|you're|you are|this|it's|this is|our|my: (?:(?:are|is|'re|'s|really|truly|literally|now|our|my|the|very|only|the only) ?){0,5}(?:last|only|final) (?:hope|chance|resort|shot|option|lifeline|person who can)\\b",
        "You are our last hope.",
        "The song is called the last hope.",
        span="sentence",
        unless="last chance to (?:get|buy|register|see|sign|save|enter|grab|order|join)|(?:film|book|song|novel|movie|story|episode|game)\\b",
        at="anywhere",
    ),
    Cue(
        "desperation.desperate",
        "desperation",
        "i|we|i'm|im|we're|i am|we are|my|so: ?(?:am|are|'m|'re|have been|have|become|getting|grow(?:ing)?|really|truly|absolutely|quite|so|feel|feeling|just|literally|now|pretty| ){0,4} ?desperate(?:ly)?\\b(?! (?:need|want) (?:some|more|new|a) (?:games?|coffee|holiday|haircut|sleep|rest))",
        "We are desperate for a tenant.",
        "They were desperate for a tenant.",
        at="anywhere",
        unless="(?:he|she|they|you)(?: is| are| was| were|'s|'re)? desperate|desperate (?:times|measures|housewives)",
    ),
    Cue(
        "desperation.begging",
        "desperation",
        "i|we|i'm|im|we're|am|are|please: ?(?:am|are|'m|'re|will|literally|practically|really|actually| ){0,3} ?(?:beg(?:ging)? (?:you|of you)|implor(?:e|ing) you|plead(?:ing)? with you|beseech(?:ing)? you|on my knees|at my wits'? end|at the end of my rope|clutching at straws|at our wits'? end)\\b",
        "I am begging you for a week more.",
        "I am beginning a week more.",
        at="anywhere",
        unless="beg (?:you )?to differ|i beg your pardon",
    ),
    Cue(
        "desperation.please-please",
        "desperation",
        "please|pls|plz: ?[,!.]* ?(?:oh )?(?:please|pls|plz|i beg|i'm begging|help me|help us)\\b(?: please| pls|,? help| me| us)*",
        "Please, please read it.",
        "Please read it, if you please.",
        at="anywhere",
        unless="please help (?:us|me) (?:to )?(?:improve|understand|decide|spread|find|identify|test)",
    ),
    Cue(
        "desperation.out-of-cash",
        "desperation",
        "run|running|ran|runs|out|almost out|nearly out: (?:out )?of (?:cash|money|options|runway|funds|savings|hope|ideas|food|ways)\\b",
        "We are running out of money.",
        "They ran out of the room.",
        at="anywhere",
        span="sentence",
        unless="(?:they|he|she|you|people|companies|startups|governments?)(?:'re|'s| are| is| will| have| has| never| might)? (?:run|running|ran|out)",
    ),
    Cue(
        "desperation.lose-everything",
        "desperation",
        "i|we|my|our|i'm|we're|i'll|we'll|everything|nothing: ?(?:am|are|will|'ll|could|may|might|have|has|is|'m|'re|about to|going to|stand to|had|now|else| ){0,5} ?(?:lose (?:everything|my (?:home|house|job|shop|business)|our (?:home|house|business|shop|contract))|lost everything|nowhere (?:else )?to (?:turn|go)|nobody (?:else )?to turn to|no one (?:else )?(?:to turn to|will help)|(?:savings?|money|funds) (?:are|is) (?:all )?gone|nothing left|(?:hangs|depends|rides|rests) on (?:you|this|your)|life depends|evicted|going under|go under|go bust|a family to feed|family to feed|no income|bankrupt|homeless|out on the street|last (?:pound|dollar|penny|cent))\\b",
        "We have nowhere else to turn.",
        "We have nowhere to sit.",
        at="anywhere",
        unless="(?:film|book|song|novel|movie|story)\\b|(?:they|he|she|you) (?:will|could|have|had)? ?(?:lose|lost)|depends on (?:you|your) (?:needs|budget|taste|schedule|plans|mood)",
    ),
    Cue(
        "desperation.do-anything",
        "desperation",
        "i|i'd|i'll|we|we'd|we'll: ?(?:would|will|'d|'ll|am willing to|literally)? ?(?:do|give|take|accept|try) (?:absolutely |literally )?(?:anything|whatever it takes|any (?:job|work|position|role) (?:at all|you))\\b",
        "I would do anything for a place in the kiln.",
        "I would do anything but sing.",
        unless="anything (?:but|else|like|for you|you)|(?:never|not|n't) (?:do|give|take)|can do anything",
    ),
    Cue(
        "desperation.need-badly",
        "desperation",
        "need|needs|want|require|needing: [^.?!;]{0,30}?(?:badly|desperately|so (?:much|bad)|more than ever|at all costs)\\b",
        "We need a tenant badly.",
        "The barn is badly built.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="(?:you|they|he|she|people|customers) need",
    ),
)
CUES = NEEDS + DESPERATION
