"""How English asks for something by saying what should be done: you should, let us, I suggest, I expect."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_questions import ask
from networking_rules.text.phrasebooks.en_words import ADVICE, FOR_US, SERVES_US

_YOU = "you|you'd|you'll: (?:really |also |all |both |will |still |definitely |just |absolutely |certainly |then |clearly )?"
_MUST = "(?:should|must|need to|have to|ought to|had better|(?:are|'re) (?:encouraged|advised|supposed) to|have got to|will need to|will have to|need only)(?: really| also| just| please| still| now| probably)?"
_ASKED = "(?:are|'re) (?:expected|required|asked|requested|invited(?! (?:to(?![^.?!;]{0,25}\\b(?:webinar|demo|call|interview|survey|meeting|test|trial)\\b) (?:the|our|my|a|an|come|stay|tea|dinner|lunch|supper|celebrate|eat|use|take|keep|enjoy|see|her|his|their)|on|for|at|as)\\b)|urged|obliged|obligated) to [a-z]{2,}"
_NO_MUST = (
    "you (?:should|must|have to|need to) (?:be\\b|see|question|worry|feel|know|have|just say|watch|do, do)|^did you|you just (?:have|need) to|whatever you|"
    + ADVICE
)
_MUST_AFTER = "if whether when that as what do than anything everything nothing all where did before until"
_IT_IS = "it's|it is|it remains|it becomes|its|is|was:"
_VITAL = " {adv} ?(?:(?:crucial|essential|imperative|important|vital|necessary|critical|paramount|expected|required|advisable)\\b{near} ?(?:that|for you|you)|(?:your (?:job|responsibility|duty)|up to you|time (?:you|for you))\\b{near} ?(?:that|to|for|you))\\b"
_NOT_VITAL = "\\bi(?:'m| am)\\b|it is important to (?:me|us)\\b"

CUES = (
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
        _YOU + "(?:" + _MUST + "(?:" + FOR_US + " [a-z]{2,}| (?:" + SERVES_US + ")\\b)|" + _ASKED + ")",
        "You should lend the guild your barn.",
        "You should bring a coat to the barn.",
        at="anywhere",
        after=_MUST_AFTER,
        unless=_NO_MUST,
    ),
    ask(
        "you-should-plain",
        _YOU + _MUST + " [a-z]{2,}",
        "You should bring a coat to the barn.",
        "You should be proud of the barn.",
        at="anywhere",
        strength="weak",
        after=_MUST_AFTER,
        unless=_NO_MUST,
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
        "vital-for-us",
        _IT_IS + FOR_US + _VITAL,
        "It is essential that our gate is locked.",
        "It is essential that the gate is locked.",
        at="anywhere",
        after="nothing not",
        unless=_NOT_VITAL,
    ),
    ask(
        "must-be-done",
        _IT_IS + _VITAL,
        "It is essential that the gate is locked.",
        "It is a fine gate.",
        at="anywhere",
        strength="weak",
        after="nothing not",
        unless=_NOT_VITAL,
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
