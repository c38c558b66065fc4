"""How English presses: deadlines and claims."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_REPLY = (
    "(?:reply|respond|answer|response|hear|revert|confirm\\w*|back|need|send|let|sign|decide|decision|act|call|write|get|know|"
    "review|pay|read|do|deliver|submit|return|asap|this|you|complete\\w*|finish\\w*)"
)
_PROMISED = "(?:\\bi|i'm|we|we're|\\bi am) (?:\\w+ )?(?:committed|dedicated|confident|understand|recogni[sz]e|appreciate|know|believe you|am glad|will|aim|value|acknowledge)|your (?:\\w+ ){0,3}(?:support|insights?|expertise|guidance|contributions?|input|feedback|work|role|partnership|leadership|collaboration|presence|experience|perspective) (?:\\w+ )?(?:is|are|remains?|has been|plays?) |which (?:is|are|remains?) (?:\\w+ )?(?:crucial|essential|vital|important|critical|necessary)|^\\W{0,3}perhaps|as (?:needed|required|necessary)|if (?:needed|necessary|required)|(?:not|n't|no longer|never|isn't) (?:\\w+ ){0,2}(?:necessary|needed|required|important|essential|expected)|nothing needed|\\?$|could be|are needed in|important (?:to (?:me|us)|work|role|part|day|news)|\\bi (?:need|want)|(?:necessary|required|needed|expected) (?:by|from) (?:me|us)|was expected|necessary adjustments|any necessary|^(?![^\\n]{0,2000}\\b(?:is|it's|are|be|was|remains?|becomes?|seems?|been|making|falls?|has|have)\\b)"
"""A duty that is the writer's own, praise, or a question: no claim."""


def _cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    kind = name.partition(".")[0]
    if kind == "urgency":
        more.setdefault("whose", "mine")
    return Cue(name, kind, pattern, fires, quiet, **more)


URGENCY = (
    _cue(
        "urgency.asap",
        "asap|a.s.a.p|immediately|urgently|right away|straight away|at once|as soon as possible|as quickly as possible|without delay|promptly|as soon as you can|at the earliest|this instant|right now: ?(?:possible|opportunity|,|\\.|!|\\?|and|please|as|so|or|if|on|with|for|because|to|$)?",
        "Please answer ASAP.",
        "The pump stopped immediately after the storm.",
        at="anywhere",
        span="match",
        unless="(?:will|'ll|can|shall|\\bi|we|\\bhe|she|they|which|who) (?:[\\w']{1,15} ){0,8}(?:urgently|asap|immediately|right away|straight away|at once|as soon as possible|promptly|without delay)|immediately (?:after|before|following|upon|below|above|adjacent|recogni|evident|available|felt|when|knew|next)|(?:was|were|had|did|went|got|came|saw|felt|noticed|knew|started|left|began|stopped|fell) (?:\\w+ ){0,2}(?:immediately|right away|at once|promptly)|(?:immediately|promptly|at once|right away|straight away) (?:\\w{3,15}ed|saw|came|went|wrote|sent|got|made|took|gave|told)\\b|right now (?:\\bi|we|it|there|the)|(?:is|am|are|'m|'re|busy|working) (?:\\w+ ){0,3}right now|at once [a-z]+ and|all at once|asap (?:\\bi|we)",
    ),
    _cue(
        "urgency.by-then",
        "by|before|until|till|within: (?:the )?(?:{time}|noon|midnight|then|end of (?:day|business|today|the (?:day|week))|the (?:deadline|weekend)|(?:\\d{1,2}|one|two|a|an|the next|few) ?(?:few )?(?:hours?|days?|minutes|mins|week|business days)|(?:close|end) of business|prices go up|it's too late|it is too late|(?-i:[A-Z])[a-z]{2,8} \\d{1,2})\\b",
        "Please let me have your answer by tomorrow.",
        "The glaze dries by tomorrow.",
        at="anywhere",
        span="match",
        unless="^(?![^\\n]{0,2000}?\\b(?:you|your|please|pls|kindly|asap|reply|respond|confirm|submit|sign|answer|response|let me know|send me|send us|get back|rsvp|\\bi need|we need|\\bi expect|act|hear from|call me|needs? to be|must be|has to be|have to be)\\b)|no (?:hurry|rush)|(?:\\bi|we)(?:'ll| will| can| could| should| hope to| expect to)(?: \\w+){1,6} (?:by|before|within|until)|your (?:visa|deadline|application|paper|talk|submission|form|event|wedding|exam|launch)[^.?!]{0,30}(?:by|before|within)|(?:expires?|closes?|ends?|is due) (?:by|before|until|within)|(?:\\bi|we) (?:have|had|need) to (?:\\w+ ){1,4}(?:by|before)",
    ),
    _cue(
        "urgency.urgent",
        "urgent|high priority|time-sensitive|time sensitive|pressing|emergency: ?(?:request|matter|help|reply|response|attention|need|business|action|please|!|:|-|,|\\.|assistance|and|\\?|$)",
        "This is urgent, so call me.",
        "The urgent care clinic is next door.",
        at="anywhere",
        span="match",
        unless="(?:not|n't|nothing|no longer|isn't) (?:\\w+ ){0,2}urgent|urgent care|(?:they|\\bhe|she) (?:\\w+ ){0,3}urgent",
    ),
    _cue(
        "urgency.cannot-wait",
        "can't|cannot|can not|must not|won't|not|no time|time is|time's|clock is|the clock|every hour|every minute|every day|hurry|last call|final call|final notice|last chance|final chance|time: (?:wait(?: (?:any|much|for|long|until|til)| ?[.!]|$)|delay|(?:to )?(?:lose|waste|running out|short|ticking|of the essence)|counts|up\\b|to act|before|is (?:running out|of the essence|short|ticking)|for (?:leniency|delay)|(?:to|at|for)\\b)",
        "This cannot wait any longer.",
        "I can't wait to see the mill.",
        at="anywhere",
        span="sentence",
        unless="can't wait (?:to|for|until)|cannot wait (?:to|for)|not (?:to|at|for|up|before|short)|time (?:to|for|at|before|up)\\b(?! (?:leniency|delay|act))|in no time|hurry (?:to|at|for|up)\\b|hurry (?=home)",
    ),
    _cue(
        "urgency.scarce",
        "only|just|last|final|limited|few|offer|expire|expires|expiring|end|ends|don't|do not|while: (?:(?:a )?(?:few|one|two|three|four|five|six|ten|\\d{1,3}) (?:more )?(?:spots?|seats?|places?|copies|days?|hours?|slots?|tickets?|units?) (?:left|remain\\w*|available)|(?:spots?|seats?|places|days|hours|slots|tickets) (?:left|remaining|available)|chance to\\b|(?:tonight|today|tomorrow|soon|midnight|at midnight|in \\d+ (?:hours|days))\\b|expires|ends|(?:let|miss) (?:this|out|it|the)\\b|(?:supplies|stocks?) lasts?|time (?:offer|only)|is (?:valid|only|good) (?:for|until))",
        "Only two places left.",
        "The last two miles were left to the dogs.",
        at="anywhere",
        span="sentence",
        unless="your (?:visa|passport|membership|subscription|licen[cs]e)|(?:visa|passport|permit|lease|contract|conference|talk|show|course|meeting|event|season|term) (?:expires?|ends?)|don't let (?:me|us|him|her|them|it)|do not miss (?:the|your) (?:bus|train)|just (?:today|tomorrow|tonight|soon)|(?:school|day|year) ends",
    ),
    _cue(
        "urgency.filling-up",
        "spots|seats|places|tickets|slots|rooms|copies: (?:are |is )?(?:\\w+ )?(?:filling|going|selling|disappearing|running out|limited)(?: up| out| fast)?\\b(?! to (?:the|one|two|a)\\b)",
        "Places are filling up fast.",
        "Places like this are fast.",
        at="anywhere",
        span="sentence",
        unless="your (?:seats|places|tickets)|\\?$",
    ),
    _cue(
        "urgency.deadline-mine",
        "my|our|the: (?:\\w+ )?(?:deadline|closing date|due date|cut-?off) (?:is|was|has|for me|ends|passed|looms|approaches|is fast)\\b",
        "Our deadline is Friday, so write soon.",
        "The deadline was extended to June.",
        strength="weak",
        span="sentence",
        unless="extended|your|\\bthe deadline (?:was|for)\\b",
    ),
    _cue(
        "urgency.need-now",
        "need|want|require|expect|must have|have to have|waiting: [^.?!;]{0,50}?\\b(?:by {time}|by (?:then|friday|the end)|today|tonight|tomorrow|asap|immediately|urgently|right away|at once|this week|within (?:\\d|the|a|an|two|one)|before (?:the end|{time}))",
        "I need your answer tonight.",
        "You need sleep tonight.",
        at="anywhere",
        span="match",
        after="you they he she customers people don't not who users",
        unless="(?:you|they|\\bhe|she|people|customers|users) (?:\\w+ )?(?:need|want|require|expect)|(?:don't|do not|no) need|(?:\\bi|we) (?:need|want|have) to (?:get|go|leave|be|finish|do|catch|run|pick|buy|see)\\b|need to",
    ),
    _cue(
        "urgency.act-now",
        "act|call|reply|respond|order|sign|sign up|buy|hurry|register|decide|book|enroll|apply|join|donate|read: (?:now|today|fast|quickly|immediately|soon|at once|before|while|within|noon)\\b(?! (?:i|we|that))",
        "Act now and keep the discount.",
        "The act now on the stage is ours.",
        span="match",
    ),
)

ENTITLEMENT = (
    _cue(
        "entitlement.owe",
        "you|u: (?:really |still |all |do |certainly |kind of |sort of )*(?:owe (?:me|us|it|a|an|that|this)\\b|promised\\b|gave (?:me|us) your word|agreed to (?:help|meet|send|do|give)|said you (?:would|'d) (?:help|send|call|write|answer|reply))",
        "You owe me one.",
        "You owe nobody anything.",
        at="anywhere",
        unless="owe (?:me|us) (?:nothing|no)\\b|what (?:do|did) (?:\\bi|we) owe|if you (?:promised|owe)|thank|as you promised, (?:\\bi|we|here)|(?:that|which|what|the \\w+) you promised",
    ),
    _cue(
        "entitlement.duty",
        "crucial|essential|imperative|necessary|paramount|mandatory|unacceptable|inexcusable|non-negotiable|high time|obligatory|incumbent|overdue|seems necessary: ?(?:that|to|for|on|of|if|in|from|before|,|\\.|;|!|when|as|now|and|you|we|improvements?|moving|due|at|by|until|the|without)?",
        "It is essential that the gate is locked.",
        "The essential oil is lost.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless=_PROMISED,
        after="the an a any all every most more some these those",
    ),
    _cue(
        "entitlement.important-that",
        "important|vital|critical|fundamental: (?:that|to(?! (?:me|us|my|our|the)\\b)|for you\\b|you\\b|we\\b)",
        "It is important that the gate is locked.",
        "The gate is important to us.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless=_PROMISED,
        after="the an a any all every most more some these those",
    ),
    _cue(
        "entitlement.reconsider",
        "i|we|i'd|we'd: (?:would |strongly |therefore |also |'d )*(?:suggest|recommend|advise|urge)(?: that)? (?:you )?(?:to )?(?:re-?(?:consider|evaluate|assess|think|examine|visit)(?:ing)? your|re-?(?:consider|evaluate|assess|think|examine)\\b|review (?:how|your|the)\\b[^.?!]{0,40}\\b(?:before|contribut|your))",
        "I suggest you rethink your part in it.",
        "I suggest the red one.",
        strength="weak",
    ),
    _cue(
        "entitlement.trust-you",
        "i trust|we trust|trust: (?:that )?you(?:'ll| will| can| could)? (?:see|act|handle|reflect|treat|understand|reali[sz]e|recogni[sz]e|agree)\\b[^.?!]{0,80}?\\b(?:accordingly|importance|urgency|seriously|responsib\\w+|your (?:role|part|duty|position)|need for|must|cannot|can't|deserve|expect\\w*|further (?:discussion|delay)|promptly|swiftly)\\b",
        "I trust you will act accordingly.",
        "I trust you will like the weir.",
        strength="weak",
        span="sentence",
    ),
    _cue(
        "entitlement.mend-it-now",
        "address|rectify|resolve|correct|handle|fix: (?:this|that|it|these|those|the (?:matter|issue|problem|situation|error|mistake)s?)\\b[^.?!]{0,50}?\\b(?:soon|swiftly|quickly|urgency|before it|at once|once and for all|without)\\b",
        "Kindly resolve this with the urgency it deserves.",
        "They fix the gate soon enough.",
        strength="weak",
        span="sentence",
        unless="\\?$|\\b(?:\\bi|we|they|\\bhe|she)(?:'ll| will|'m| am|'re| are| can| could| hope| plan)?\\b[^.?!]{0,30}(?:address|rectify|resolve|correct|handle|fix)|if (?:you|possible)|would be|would appreciate",
    ),
    _cue(
        "entitlement.is-expected",
        "is|are|be|it's|being: (?:\\w+ly |also |now |still |urgently )?(?:expected|required|needed) ?(?:to|of you|from you|that|before|by|on your|immediately|now|,|\\.|!|;|$)",
        "A firmer hand is expected of you.",
        "As needed, the gate is painted.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="as (?:needed|required|expected)|if (?:\\w+ )?(?:needed|required)|(?:not|n't|no longer|never|nothing|no \\w+) (?:\\w+ ){0,3}(?:needed|required|expected)|\\?$|(?:is|are|be) expected to (?:rain|snow|last|rise|fall|be|start|open|close|arrive|cost|begin|end)|(?:\\bi|we)(?:'m| am|'re| are) (?:\\w+ )?(?:expected|required|needed)|(?:they|\\bhe|she|students|users|members|customers) (?:is|are) |expected by (?:me|us)|could be|might be|may be|are needed in",
    ),
    _cue(
        "entitlement.need-to-see",
        "i|we: (?:really |still |will |do )?(?:need|want|expect|require|would like) to see (?:an? |some |more |much )?(?:marked |real |clear |significant |immediate |substantial |more |better |visible )*(?:improvements?|change|changes|progress|results|effort|commitment|action)\\b",
        "I need to see real progress by May.",
        "I need to see the weir by May.",
        strength="weak",
    ),
    _cue(
        "entitlement.directive",
        "please|kindly|make sure|ensure|be sure|prioritize|prioritise|reassess|reconsider|reevaluate|revisit|address|focus|improve|maintain|adhere|refine|demonstrate|elevate|take|consider|recognize|see that|do not|don't|align|adjust|comply|show|act|step up|try|rethink|remember: ?(?:again |carefully |seriously |thoroughly )?(?:that |to |it |on |in |this |these |the |your |a |an |with |some |more |immediate |all |any |how |what |further |fail |forget |ensure|prioriti[sz]e|reassess|reconsider|re-?evaluate|revisit|address|improve|maintain|adhere|refine|demonstrate|elevate|take (?:this|responsib|action|it|note)|consider this|evaluate|rectify|correct|be (?:more|mindful|advised)|focus|pay|understand|act|comply|handle){1,4}[^.?!]{0,200}?(?:\\b(?:immediate|immediately|promptly|priority|seriously|standards?|urgent|properly|accountab\\w+|responsib\\w+|moving forward|going forward|next time|without (?:delay|fail|further)|before (?:further|it|any)|expectations?|deficienc\\w+|performance|effort|approach|methodolog\\w+|integrity|future|efficac\\w+|accordingly|swiftly|this time|more (?:closely|carefully|effectively|attention)|stance|accurately|accuracy|requirements?|effectively|at once|role|quality|once and for all|for once|guidelines|protocols?|priorities|anything else)\\b)",
        "Please address this without further delay.",
        "Please take the second road.",
        strength="weak",
        span="sentence",
        at="start",
        unless="\\b(?:\\bi|we)(?:'d| would| will|'ll|'m| am) (?:appreciate|be (?:grateful|happy|glad))|if (?:you have|possible|it)|\\?$|would be (?:great|appreciated)|thank",
    ),
    _cue(
        "entitlement.you-must",
        "you|you're|your|u: (?:really |simply |also |clearly |now |then |will |still |all )*(?:must|should|need to|have to|ought to|had better|are (?:expected|required|supposed|obliged|obligated) to|may (?:want|need) to re\\w+|can't (?:afford|keep|just)|cannot (?:afford|keep|just)|will (?:need|have) to|(?:job|responsibility|duty|role|action|attention|performance|work|participation|efforts?|approach|behaviou?r|conduct|department|team|report|failure|lack|inability|silence|inaction|response|input|position)\\b[^.?!]{0,60}?\\b(?:is|are|was|has been|have been|must|should|needs?|requires?|demands?|seems?|falls?|leaves?|lacks?|depends?) (?:\\w+ )?(?:required|expected|needed|necessary|imperative|crucial|essential|vital|unacceptable|inadequate|underwhelming|lacking|disappointing|improve\\w*|be\\b|short|much|better|immediate|urgent|to|important|more|on))\\b(?! (?:be (?:proud|glad|happy|fine|ok|receiving)|see|hear|feel|know|have received|check out|find|get|receive|notice|worry))",
        "You must lend us the barn.",
        "You must be proud of the barn.",
        strength="weak",
        at="anywhere",
        unless="you must be (?:busy|tired|proud|glad|happy|very|so)|(?:if|when|whether|where|what|everything|anything|all|whatever|don't|do not|did|as) you (?:should|must|need|have)|\\?$|(?:\\bi|we) (?:am|are|'m|will|'ll) (?:committed|dedicated|happy|glad)|your (?:\\w+ )?(?:work|input|participation|efforts?|response|attention) (?:is|are|would be) (?:\\w+ )?(?:appreciated|important to|valued)|said you|you have to (?:feel|love|admit)|your role is (?:\\w+ )?(?:vital|crucial|important|essential)|(?:suggestions|ideas|questions|thoughts|comments|concerns) you (?:may )?have to",
    ),
    _cue(
        "entitlement.demands-attention",
        "require|requires|required|need|needs|demand|demands|deserve|deserves|warrant|warrants|call for|calls for|expecting|anticipating|awaiting: (?:your |an? |the |some |further |more |much |serious |clear |significant )*(?:immediate|urgent|prompt|closer|careful|thorough|serious|direct|improvement|improvements|accountability|attention|action|correction|course correction|precise|timely|clarity|reconsideration|reassessment|analysis|re-?evaluation|better|greater|swift|diligen\\w+|rectif\\w+|compliance|quality|rigou?r)\\b",
        "The gate needs your urgent attention.",
        "The gate needs paint.",
        at="anywhere",
        strength="weak",
        unless="(?:\\bi|we) (?:will|'ll|am|are|understand|recogni[sz]e|acknowledge)|\\?$",
    ),
    _cue(
        "entitlement.least",
        "the least|least: (?:you (?:can|could|might)|that you (?:can|could))\\b",
        "It is the least you could do.",
        "It is the least I can do.",
        at="anywhere",
        span="sentence",
        after="at",
    ),
    _cue(
        "entitlement.deserve",
        "i|we|i've|we've: (?:believe (?:i|we) |think (?:i|we) |feel (?:i|we) |do |at least |certainly |surely |have |had )*(?:deserve|deserved|am entitled|are entitled|have a right|have every right|earned (?:it|this|your|a|the right)|am owed|are owed)\\b",
        "I deserve at least an answer.",
        "We deserve a rest by the sea.",
        unless="deserve (?:a )?(?:rest|break|holiday|drink|this (?:weekend|holiday))",
    ),
    _cue(
        "entitlement.expect",
        "i|we|i'm|we're: (?:do |fully |would |will |also |still |naturally |therefore |rightly |am |are |'m |'re )*(?:expect(?:ing)?|anticipate|await|demand(?:ing)?|insist(?:ing)?|assume(?: that's| you|d)?|trust|count(?:ing)? on|take it|rely(?:ing)? on|require)(?: on)?(?: that)? (?:you|your|a|an|the|nothing less|better|more|immediate|full|prompt|changes|action|(?:\\w+ )?improvements?|to (?:hear|see|be|receive|get|have)|answers?|acknowledge?ment|progress|this|that's|it (?:to be|will|by|done)|improved?|compliance|results)\\b",
        "I expect your answer in full.",
        "We expect rain on Saturday.",
        unless="(?:don't|do not|didn't|not|never|n't) (?:really )?(?:expect|demand|assume|insist|require)|(?:anticipate|await) (?:a|an|the|this|better|more)\\b|(?:expect|require)(?:ing)? (?:a|an|the|more|it) (?:storm|rain|snow|baby|delay|turnout|crowd|good|lovely|quiet|busy|delivery|parcel)|we (?:require|assume) (?:a|an|the|that)|trust (?:that )?your [\\w ]{2,20} (?:is|are|was|were|went)\\b|expect (?:this|that|it|the [\\w ]{2,20}?)(?:'s| is| was| are| will be) |trust (?:the|this|you(?:'re| are) well|you (?:had|enjoyed))|\\bi trust (?:you(?:r| and)? )|trust in",
    ),
    _cue(
        "entitlement.surely",
        "surely|certainly|someone|somebody|a person|as someone|as somebody|given: (?:you (?:can|could|have|must|will|know|would|don't)|someone (?:like you|in your|of your|as)|in your (?:position|shoes)|like you|of your (?:stature|standing|means)|who (?:claims|says|calls|pretends)|(?:a|one) [^.?!]{0,20}(?:can|could) spare|everything (?:i|we)|how much (?:i|we)|all (?:that )?(?:i|we)|our (?:history|friendship|long))\\b",
        "Surely someone in your place can spare an hour.",
        "The sea is surely cold.",
        span="sentence",
        unless="someone like you (?:would|might) (?:enjoy|like)|certainly you (?:can|may|could) (?:use|have|keep)|given (?:all|how much) (?:we|\\bi) (?:know|learned)",
    ),
    _cue(
        "entitlement.assume-yes",
        "i'll|i|we'll|we|so i|failure|no: (?:will |shall |'ll |am going to |'m going to )?(?:assume (?:that's|that is|you(?:'re| are)|you|the|a|it's)|take (?:it|that|this|your silence) (?:as|to mean|that)|to (?:respond|reply|answer|comply)|is not an (?:answer|option)|(?:have )?(?:put|added|booked|taken the liberty|took the liberty|went ahead and|scheduled|blocked)[^.?!;]{0,40}(?:your calendar|you down|you to|liberty|for you and me|a (?:call|meeting))|call your (?:office|boss|assistant|manager|cell|mobile)|be (?:calling|in touch|at your office)|not take no|won't take no|close your file)\\b",
        "I will assume that is a yes unless I hear otherwise.",
        "I assume the mill is shut on Mondays.",
        span="sentence",
        unless="^(?:\\bi|we) assume (?:the|a|it's|you)|failure to (?:launch|thrive)",
    ),
    _cue(
        "entitlement.you-would",
        "if you|as a|as an|you'd be|you would be|you can't|you cannot|you should|you must|only a|anyone|any reasonable|everyone|your competitors|your peers|i'm sure you|don't: (?:really |truly |actually )?(?:care[ds]?\\b|were (?:serious|a real|half)|call yourself|crazy|foolish|mad|a fool|insane|missing|sorry|afford to|(?:to )?(?:ignore|miss|pass)\\b|refuse|deny|be ashamed|(?:friend|fellow|christian|alum\\w*|decent|good|true|leader|professional|mentor)\\b[^.?!]{0,40}(?:you|would|should|must|owe|expect)|who (?:cares|claims|calls)|take this (?:call|meeting)|have already|else has|already (?:signed|joined|using|bought)|are already|'ll agree|will agree|agree|would agree|understand that|say no|turn (?:me|us) down|let (?:me|us) down|disappoint)\\b",
        "If you really cared about the river you would sponsor us.",
        "If you liked plums, the tree was yours.",
        span="sentence",
        unless="you must be (?:busy|tired)|don't (?:be sorry|miss (?:the|this|our|out|it)\\b)|you can't miss (?:it|the)|you cannot miss it|do you care|if you care (?:for|to)\\b|i'm sure you (?:understand|agree) (?:how|the|it is) (?:busy|hard)",
    ),
    _cue(
        "entitlement.counting-on",
        "counting|depending|relying|banking: on (?:you|your)\\b",
        "We are counting on you.",
        "We are counting on fair weather.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "entitlement.remember",
        "i|we: (?:helped|got|gave|lent|did|introduced|recommended|covered|paid|hosted)\\b[^.?!;]{0,60}?,? (?:remember|didn't (?:i|we)|have you forgotten)\\?",
        "I got you that barn, remember?",
        "I got you that barn, do you like it?",
        span="sentence",
    ),
    _cue(
        "entitlement.after-all",
        "after: (?:all|everything) (?:that )?(?:i|we)(?:'ve| have| had)? (?:done|did|gave|given|been through|put in|paid|sacrificed)\\b",
        "After all I did for you, one call is little.",
        "After all, the mill is yours.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "entitlement.only-takes",
        "it|this|that: (?:will |would |'ll |should |does |only |really )*(?:only |just )?(?:take|takes|cost|costs|hurt|hurts|kill)s? (?:you )?(?:only |just |less than )?(?:a|five|ten|two|one|nothing|\\d+|\\w+ minutes)[^.?!]{0,40}so\\b",
        "It takes five minutes, so there is no excuse.",
        "It takes five minutes to the mill.",
        span="sentence",
    ),
)
CUES = URGENCY + ENTITLEMENT
