"""How English asks for something by an order, bare or wrapped: please, you should, I suggest."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_questions import ask
from networking_rules.text.phrasebooks.en_words import ADVICE, NOUN_ORDER, ORDER

_NO_SUBJECT = "(?!(?: (?!so\\b|and\\b|if\\b|when\\b|before\\b|that\\b)[\\w']{1,20}){0,3} (?:is|are|was|were|has|does|did|will|can|provides|works|helps)\\b)"
"""What looks like an order is the subject of a statement where a verb follows soon."""

_GENTLE = (
    "\\b(?:ignore|disregard) (?:my|the|this|that|our|these)\\b(?![^.?!]{0,60}\\band\\b)|\\b(?:take|have|try|keep) (?:one|some|a few|two|three|the rest) of (?:the|these|those|our|them|it)\\b"
    "(?![^.?!;]{0,40}\\b(?:ready|to (?:the|my|our|him|her)|for (?:me|us|a call)|by|surveys?|courses?|demos?|quiz\\w*|polls?|calls?|meetings?|forms?|trials?|slots?|dates?|times?|plans?|packages?|tests?|steps)\\b)|"
    "\\b(?:take|have|keep) [^.?!;]{1,40}?,? (?:they won't keep|before (?:they|it) spoils?|(?:it's|it is|they're|they are) (?:all )?yours)|\\bcome as (?:our|my) guests?\\b|\\bcome and (?:stay(?! late)|rest|eat|dine)\\b|"
    "\\b(?:borrow|use|keep|take|visit|read|try)\\b(?! (?:me|us|my)\\b)[^.?!;]{0,40}? (?:whenever|any ?time|when|as (?:long|often|much|many) as) (?:you (?:like|want|wish|please|need|pass|are near)|(?:it )?suits)|\\b(?:take|fetch|collect) (?:it|them) any ?time\\b|"
    ",? so(?: that)? (?:\\bi|we) can (?:fix|pin|mend|paint|deliver|fit|frame|sew|repair|install|measure|clean|bake|cook|carry)\\b|"
    "^\\W{0,3}if (?:there(?:'s| is) anything |anything )?(?:(?:that )?\\b(?:i|we)) can (?:ever )?(?:do|help|be of)\\b"
)
"""What has the form of an order and is a kindness."""
_IF_IT_FAILS = "^\\W{0,3}(?:should|if|when) (?:it|anything|something|they|the \\w+)\\b[^.?!]{0,40}\\b(?:again|wrong|breaks?|leaks?|stops?|fails?|too \\w+|disturbs?|happens?)\\b|"
"""To call then is the reader's good right."""

CUES = (
    ask(
        "please",
        "please|pls|plz|kindly|pleae|plese: ?,? ?(?:do |also |just |kindly |go ahead and |take a (?:moment|minute|second) to |be sure to |make sure (?:to|that|you) |try to |sir,? )?+(?=[a-z'-]{2,})(?!note\\b|find (?:(?:(?! who | to | and ask)[^.?!;]){0,50}?\\b)?(?:attached|enclosed|below|herewith|in the attach\\w+)\\b|see (?:(?:the|my|our|your|these|this|a)\\b(?:(?! who | to | and )[^.?!;]){0,40}?\\b)?(?:attached|below|enclosed)\\b|(?:ignore|disregard) (?:my|the|this|that|our|these)\\b(?![^.?!]{0,60}\\band (?!no\\b))|accept\\b|say hello|don't (?:feel|worry|bother)|do not feel|excuse|forgive|be (?:aware|advised|assured)|(?:don't |do not |not )(?:hesitate|reply)|feel free|contact me if|let (?:me|us) know if (?:you (?:have|need|want|would like)|there(?:'s| is) anything (?:else )?(?:i|we)|(?:i|we) can|this)|to\\b|and\\b|but\\b|i\\b|we\\b|it\\b|the\\b)[a-z'-]{2,}",
        "Please read the first page.",
        "Please note that the page is blank.",
        at="anywhere",
        after="i they if to",
        unless="(?:with|as|whatever|do as) (?:\\bi|you|we|they) please",
    ),
    ask(
        "please-last",
        "please|pls|plz: ?(?=[.!?]|$)",
        "One ticket for the fair, please.",
        "They do as they please.",
        at="anywhere",
        after="they you we i to as",
        strength="weak",
        span="sentence",
    ),
    ask(
        "let-me-know",
        "let: (?:me|us|him|her|them)(?: all)? know\\b(?! if (?:you (?:have any|need|have more|want (?:me|us|a|an|any|the|one)|would like (?:me|us|a|any|further|more|additional)|'d like)|you'd (?:like|prefer)(?! to (?:meet|talk|chat|join|discuss|come|help|grab|connect|catch|speak|schedule|set))|there(?:'s| is) anything|(?:i|we) can(?! (?:meet|schedule|talk|come|have|get|use|set|go|count|expect|chat|speak|visit|book|move|discuss|borrow|stay|start))|this (?:helps|works)|any questions))",
        "Let me know which of the stones you want.",
        "Let me know if I can carry a stone.",
        effort="reply",
        at="anywhere",
        after="you'll you he she they will",
    ),
    ask(
        "imperative-me",
        "send|give|tell|show|call|email|e-mail|text|help|lend|forward|fwd|introduce|connect|remind|teach|drop|shoot|write|message|ping|hit|ring|phone|hand|get|find|bring|fill|keep|put|contact|meet|join|pass|do|pick|refer|recommend|hire|fund|sponsor|support|back|guide|advise|promise|save|grant|spare|buy|pay|loan|mail|fax|copy|cc|include|add|follow|visit|inform|notify|feed|rescue|cover|vote for|reach: (?:me|us|my|our)\\b(?! know if (?:you|i|we|there)| see\\b)",
        "Send me the list of stones.",
        "Sends me stones every year.",
        unless=_IF_IT_FAILS
        + "^\\W{0,3}if (?:there(?:'s| is) anything |anything )?(?:that )?(?:\\bi|we) can (?:ever )?(?:do|help|be of)\\b|give me a (?:minute|second|moment)(?=[ ,.]|$)|(?:they|\\bhe|she|it|team|which|that|who) (?:will |can |would |also |always )?(?:\\w+ ){0,8}(?:and|to) (?:send|give|tell|show|help|bring|keep|let|get|find) (?:me|us|my|\\bour)",
    ),
    ask(
        "let-me-have",
        "let: (?:me|us) (?:have|borrow|use|hear (?:from|your|back|what|how)|come|stay|join|in on|see (?:your|the|it|a))\\b",
        "Let me have your answer when you can.",
        "Let me carry the bag.",
        at="start",
        unless="let us (?:come|stay) together",
    ),
    ask(
        "imperative-noun",
        NOUN_ORDER
        + ": (?:the|a|an|this|that|these|those|your|my|our|it|them|me|us|him|her|all|both|each|every|one|some|up|out|back|off)\\b"
        + _NO_SUBJECT,
        "Review the second page by noon.",
        "Post Office hours are on the second page.",
        at="start",
        unless=_IF_IT_FAILS + "^(?:\\W{0,3}\\w+\\W{1,2}){0,2}(?:thank|happy)\\b",
    ),
    ask(
        "imperative",
        ORDER
        + ": (?:(?:the|a|an)(?! (?-i:[A-Z])\\w+ (?-i:[A-Z]))|this|that|these|those|your|my|our|it|them|all|any|at|in|on|out|up|with|to|by|for|over|as|what|which|who|whether|how|here|me|us|him|her|back|into|from|about|and|down|off|sure|some|one|through|if|when|no later|something|everyone|everything|both|each|another|immediate|clear|accurate|full|more|each|every|new|better|\\d{1,4}|\\$link|http\\S{0,80}|(?-i:[A-Z])\\w+)"
        + _NO_SUBJECT,
        "Check the second page for the date.",
        "Checks for the second page are at noon.",
        at="start",
        unless="^(?:\\W{0,3}\\w+\\W{1,2}){0,2}(?:thank|let me|happy)\\b|^talk (?:to|with) you|^save (?:the|on|up|an|big)|^read (?:your|the|my)\\b[^.?!]{0,60}\\b(?:and (?:laughed|loved|enjoyed|liked|cried)|yesterday|this morning|last)|^follow (?:up|below)|unsubscribe|\\bfind [^.?!;]{0,50}\\b(?:attached|enclosed|below|herewith|in the attach\\w+)\\b|"
        + _GENTLE,
    ),
    ask(
        "make-sure",
        "make|be|ensure|remember|see|don't forget|do not forget|never|don't|do not|stop|dont: (?:sure|certain|to|mindful|prepared|ready|careful|it a priority|that (?:you|all|the|your)|accurate|forget|{do})\\b",
        "Make sure the gate is locked.",
        "Sure, the gate is locked.",
        at="start",
    ),
    ask(
        "do-consider",
        "do: (?:please )?(?:consider|join|send|let (?:me|us) know|get in touch|give|tell|call|write|share|visit|drop|keep (?:me|us|my)|think of (?:me|us)|reach out|reply|pass (?:it|this|my)|bring|try|vote|spread)\\b(?![^.?!]{0,200}\\?)",
        "Do consider us for the harvest fair.",
        "Do fairs bring visitors?",
        at="start",
    ),
    ask(
        "come-and",
        "come|go|stop|swing|drop|do come|do drop|do stop: (?:and |on |over |along |round |by |here (?:to|for|and) |speak|see|join|visit|to (?:our|my|the|this)|check|take|have)\\b",
        "Come speak at the harvest fair.",
        "Came to speak at the fair.",
        at="start",
        unless="come (?:and|to|on over and) (?:stay(?! late)|rest|eat|dine)\\b",
    ),
    ask(
        "take-a-look",
        "take|have|give: (?:a|another|some) (?:quick |close |moment |few |brief |second |good ){0,2}(?:look|moment|minutes?|read|glance|think|listen|try|shout|call|ring|crack|thought|time|chance)\\b",
        "Take a look at the beam.",
        "Take a left at the mill.",
        at="anywhere",
        after="i we they had have i'll we'll didn't he she",
        unless="(?:\\bi|we|they|\\bhe|she)(?:'ll|'ve| will| had| have| can| could| did)? (?:take|have|give|took|gave)",
    ),
    ask(
        "lets",
        "let's|lets|let us: (?:{adv} ?)?(?!see\\b|hope\\b|say\\b|face\\b|be (?:clear|honest|real)|assume\\b|start by|just say)(?:not |all |definitely |try |plan |both )?[a-z]{2,}",
        "Let's find a day for the kiln.",
        "Let's hope the kiln holds.",
    ),
    ask(
        "shall-we",
        "shall we|should we|can we|could we|why don't we|how about we|how about a|how about the|what about a|what about we|may we|do you think we|do you think i: ?",
        "Shall we walk to the kiln?",
        "We shall walk.",
        strength="weak",
        unless="(?:can|could|should|shall|may|what if) (?:\\bi|you)\\b",
    ),
    ask(
        "feel-free-to-share",
        "feel free to|don't hesitate to|do not hesitate to|be sure to|be so kind as to|be kind enough to: (?!(?:share|pass) (?:them|it|these|those|the (?:photos|pictures|recipe))(?: on)? (?:with|to|among) (?:the|your) (?:family|children|kids|parents|mother|sister|brother|neighbou?rs)|pass (?:by|through))(?:share|forward|pass|spread|tell|post|retweet|vote|recommend|refer|introduce|connect|give|add|send|invite|repost|circulate|donate|sign)\\b",
        "Feel free to pass this on to your friends.",
        "Feel free to use the barn.",
        at="anywhere",
    ),
    ask(
        "reply",
        "respond|reply|revert|rsvp|advise|confirm|click|tap|subscribe|register|login|donate|vote|volunteer|apply|call|email|opt|unsubscribe|sign|log|enter|discuss|review|act|hurry|comment|share|retweet|repost|download|order|shop|buy|join|enroll|visit: ?(?:with|by|to|asap|now|today|here|before|soon|back|for|or|and|at|if|in|up|on|:|below|above|through|via|us|online|immediately|promptly|early|free|$)",
        "Reply with a yes and the barn is yours.",
        "A reply is not expected.",
        at="start",
    ),
    ask(
        "your-vote",
        "need|want|love|like|appreciate|seeking|welcome: your{near} (?:help|support|vote|advice|input|feedback|assistance|guidance|thoughts|attention|opinion|response|reply|answer|approval|expertise|signature|money|donation|cooperation|insight|insights|suggestions|comments|participation|presence|action|decision|time)\\b",
        "We need your vote for the mill.",
        "Your vote was counted.",
        at="anywhere",
        after="don't not they he she didn't who",
        unless="(?:\\bi|we) (?:really |truly |very much |greatly |do |also |so |deeply |sincerely )?(?:appreciate|love|like)d? your",
    ),
    ask(
        "you-should",
        "you|u|you'd|you'll|ya: (?:really |also |all |both |will |still |definitely |just |absolutely |certainly |then |clearly )?(?:should|must|need to|have to|ought to|had better|(?:are|'re) (?:expected|required|asked|requested|invited(?! (?:to(?![^.?!;]{0,25}\\b(?:webinar|demo|call|interview|survey|meeting|test|trial)\\b) (?:the|our|my|a|an|come|stay|tea|dinner|lunch|supper|celebrate|eat|use|take|keep|enjoy|see|her|his|their)|on|for|at|as)\\b)|encouraged|urged|advised|supposed|obliged|obligated) to|have got to|gotta|will need to|will have to|need only)(?: really| also| just| please| still| now| probably)? [a-z]{2,}",
        "You should lend us the barn.",
        "You should be proud of the barn.",
        at="anywhere",
        after="if whether when that as what do than anything everything nothing all where did before until",
        unless="you (?:should|must|have to|need to) (?:be\\b|see|question|worry|feel|know|have|just say|watch|do, do)|^did you|you just (?:have|need) to|whatever you|"
        + ADVICE,
    ),
    ask(
        "you-could",
        "you|u: (?:might (?:want|wish|like|consider)\\b|may (?:want|wish|need) to\\b|(?:could|might)(?: also| maybe| perhaps| always| then| just| at least| surely| certainly| easily)? {do}\\b)(?! (?:see|imagine|use|keep|find|tell|say|save|be|have)\\b)",
        "Maybe you could lend us the barn.",
        "As you could see, the barn fell.",
        strength="weak",
        unless="you (?:could|might) (?:see|imagine|use|keep|have|find|tell|read|save|say|be)\\b|\\?$",
    ),
    ask(
        "must-be-done",
        "it's|it is|it remains|it becomes|its|is|was: {adv} ?(?:(?:crucial|essential|imperative|important|vital|necessary|critical|paramount|expected|required|advisable)\\b{near} ?(?:that|for you|you)|(?:your (?:job|responsibility|duty)|up to you|time (?:you|for you))\\b{near} ?(?:that|to|for|you))\\b",
        "It is essential that the gate is locked.",
        "It is a fine gate.",
        at="anywhere",
        after="nothing not",
        unless="\\bi(?:'m| am)\\b|it is important to (?:me|us)\\b",
    ),
    ask(
        "should-be-done",
        "should|must|needs to|need to|has to|have to: be {adv}(?:addressed|done|revised|reviewed|fixed|completed|improved|corrected|handled|resolved|submitted|sent|changed|updated|finished|reconsidered|prioriti[sz]ed|paid|signed|returned|made|notified|recorded|taken|clarified|provided)\\b",
        "The gate should be fixed by May.",
        "The gate should be green.",
        at="anywhere",
        strength="weak",
        after="going like want wants hope hoping used happy able ready seems appears",
    ),
    ask(
        "we-should",
        "we: (?:really |also |still |all |both |just |probably |definitely |clearly |either )?(?:should|need to|have to|must|ought to|gotta|got to|will (?:need|have) to|'ll (?:need|have) to|could|can|might)(?: really| also| still| probably| definitely| just| try to| plan to)? (?:discuss|talk|meet|get together|chat (?!a few)|speak|schedule|set up|coordinate|plan|address|consider|start|review|focus|connect|catch up|have (?:a|lunch|dinner|coffee)|arrange|decide|figure|sort|look|pick|touch|swap|compare notes|team up|grab|join forces|find (?:a )?time|exchange)\\b",
        "We should meet about the gate.",
        "We should thank the smith.",
        strength="weak",
        at="anywhere",
        after="that what if as how so when than",
    ),
    ask(
        "i-suggest",
        "i'd|i|we|we'd|may i|might i: (?:would |strongly |also |just |do |therefore |hereby |usually )?(?:suggest|propose|recommend|say|urge|advise)(?: that)? (?:(?:we|you|\\w{2,14}ing|a)\\b|(?:around |about )?[$€£] ?\\.?\\d)",
        "I'd suggest that we meet at the gate.",
        "I suggested the gate.",
    ),
    ask(
        "my-suggestion",
        "my: (?:only |strong |one |small )?(?:suggestion|recommendation|request|question|ask|plea) (?:is|would be|was)(?: (?:simple|small|modest|this))?(?::| (?:to|that|whether|if|for you)\\b)",
        "My suggestion is to meet at the gate.",
        "My question was answered.",
    ),
    ask(
        "i-need-of-you",
        "i|we|i'd|we'd: (?:do |really |urgently |desperately |badly |still |just |also |only ){0,3}(?:need|want|could use|could do with|require) (?:an? |some |any |your )?(?:\\w+ )?(?:introductions?|intro|referral|recommendation|help|advice|support|feedback|opinion|signature|vote|contacts?|time|minutes) (?:to|from|of|on|with|in|at|for) (?:you|your)\\b",
        "I badly need an introduction to your printer.",
        "I need an introduction to the subject.",
    ),
    ask(
        "i-expect",
        "i|we|i'd|we'd: (?:do |fully |would |will |also |still |just |really )?(?:(?:expect|trust|anticipate|demand|insist|require)(?: that)? (?:a |an |the )|(?:expect|trust|anticipate|demand|insist|require|need|want)(?: that)? (?:your |you(?:'ll)? |immediate |prompt |to (?:see|hear|know|receive|get|have|discuss|talk|speak|meet|coordinate|schedule|set up)\\b|(?:it|this|that|them|these|those|all)\\b|full |better |more |some (?:help|advice|feedback|guidance|information|time)))",
        "I expect a full account of the gate.",
        "We expect rain at the gate.",
        unless="(?:\\bi|we) (?:need|want|expect) to (?:see (?:the|a) (?:doctor|dentist))|(?:need|want) a (?:break|rest|nap|drink)\\b|no need|trust (?:that )?(?:this|all|everything|things|the|you(?:'re| are| had| have))\\b",
        strength="weak",
    ),
    ask(
        "consider",
        "consider|deserve|deserves|require|requires|need|needs|warrant|warrants|demand|demands: (?:this |your |immediate |urgent |prompt |further |greater |more |thorough |careful |close |direct |quick |some |a |an )+(?:your |urgent |immediate |prompt |last |priority|attention|action|review|response|call|reminder|analysis|focus|improvement|consideration|clarity|analysis and action|serious)\\b",
        "The gate needs your urgent attention.",
        "The gate needs paint.",
        at="anywhere",
        strength="weak",
    ),
)
