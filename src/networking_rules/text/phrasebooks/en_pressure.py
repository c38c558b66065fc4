"""How English presses: deadlines, claims, reproaches, and gifts with a bill."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_REPLY = (
    "(?:reply|respond|answer|response|hear|revert|confirm\\w*|back|need|send|let|sign|decide|decision|act|call|write|get|know|"
    "review|pay|read|do|deliver|submit|return|asap|this|you|complete\\w*|finish\\w*)"
)


def _cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    kind = name.partition(".")[0]
    if kind == "urgency":
        more.setdefault("whose", "mine")
    return Cue(name, kind, pattern, fires, quiet, **more)


URGENCY = (
    _cue(
        "urgency.asap",
        "asap|a.s.a.p|immediately|urgently|right away|straight away|at once|as soon as possible|as quickly as possible|without delay|promptly|as soon as you can|at your earliest|at the earliest|this instant|right now: ?(?:convenience|possible|opportunity|,|\\.|!|\\?|and|please|as|so|or|if|on|with|for|because|to|$)?",
        "Please answer ASAP.",
        "The pump stopped immediately after the storm.",
        at="anywhere",
        span="match",
        unless="(?:will|'ll|can|shall|\\bi|we) (?:\\w+ ){0,4}(?:asap|immediately|right away|straight away|at once|as soon as possible|promptly|without delay)|immediately (?:after|before|following|upon|below|above|adjacent|recogni|evident|available|felt|when|knew|next)|(?:was|were|had|did|went|got|came|saw|felt|noticed|knew|started|left|began|stopped|fell) (?:\\w+ ){0,2}(?:immediately|right away|at once|promptly)|right now (?:\\bi|we|it|there|the)|(?:is|am|are|'m|'re|busy|working) (?:\\w+ ){0,3}right now|at once [a-z]+ and|all at once|asap (?:\\bi|we)",
    ),
    _cue(
        "urgency.by-then",
        "by|before|until|till|within: (?:the )?(?:{time}|noon|midnight|then|end of (?:day|business|today|the (?:day|week))|the (?:deadline|weekend)|(?:\\d{1,2}|one|two|a|an|the next|few) ?(?:few )?(?:hours?|days?|minutes|mins|week|business days)|(?:close|end) of business|prices go up|it's too late|it is too late|(?-i:[A-Z])[a-z]{2,8} \\d{1,2})\\b",
        "Please let me have your answer by tomorrow.",
        "The glaze dries by tomorrow.",
        at="anywhere",
        span="match",
        unless="^(?![^\\n]{0,2000}?\\b(?:you|your|please|pls|kindly|asap|reply|respond|confirm|submit|sign|answer|response|let me know|send me|send us|get back|rsvp|i need|we need|i expect|act|hear from|call me)\\b)|no (?:hurry|rush)|(?:\\bi|we)(?:'ll| will| can| could| should| hope to| expect to)(?: \\w+){1,6} (?:by|before|within|until)|your (?:visa|deadline|application|paper|talk|submission|form|event|wedding|exam|launch)[^.?!]{0,30}(?:by|before|within)|(?:expires?|closes?|ends?|is due) (?:by|before|until|within)|(?:\\bi|we) (?:have|had|need) to (?:\\w+ ){1,4}(?:by|before)",
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
        unless="what (?:do|did) (?:\\bi|we) owe|if you (?:promised|owe)|thank|as you promised, (?:\\bi|we|here)|(?:that|which|what|the \\w+) you promised",
    ),
    _cue(
        "entitlement.duty",
        "crucial|essential|imperative|vital|necessary|critical|paramount|mandatory|expected|required|unacceptable|inexcusable|non-negotiable|high time|obligatory|incumbent|overdue|insufficient|inadequate|falls short|fall short|needed|important|fundamental|seems necessary: ?(?:that|to|for|on|of|if|in|from|before|,|\\.|;|!|when|as|now|and|you|we|improvements?|moving|due|at|by|until|the|without)?",
        "It is essential that the gate is locked.",
        "The essential oil is lost.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="(?:\\bi|i'm|we|we're|i am) (?:\\w+ )?(?:committed|dedicated|understand|recogni[sz]e|appreciate|know|believe you|am glad|will|aim|value|acknowledge)|your (?:\\w+ ){0,3}(?:support|insights?|expertise|guidance|contributions?|input|feedback|work) (?:\\w+ )?(?:is|are|remains?|has been) |as (?:needed|required|necessary)|if (?:needed|necessary|required)|(?:not|n't|no longer|never|isn't) (?:\\w+ ){0,2}(?:necessary|needed|required|important|essential|expected)|nothing needed|\\?$|could be|are needed in|important (?:to (?:me|us)|work|role|part|day|news)|i (?:need|want)|(?:necessary|required|needed|expected) (?:by|from) (?:me|us)|was expected|necessary adjustments|any necessary|^(?![^\\n]{0,2000}\\b(?:is|it's|are|be|was|remains?|becomes?|seems?|been|making|falls?|has|have)\\b)",
        after="the an a any all every most more some these those",
    ),
    _cue(
        "entitlement.directive",
        "please|kindly|make sure|ensure|be sure|prioritize|prioritise|reassess|reconsider|reevaluate|revisit|address|focus|improve|maintain|adhere|refine|demonstrate|elevate|take|consider|recognize|see that|do not|don't|align|adjust|comply|show|act|step up|try|rethink|remember: ?(?:again |carefully |seriously |thoroughly )?(?:that |to |it |on |in |this |these |the |your |a |an |with |some |more |immediate |all |any |how |what |further |fail |forget |ensure|prioriti[sz]e|reassess|reconsider|re-?evaluate|revisit|address|improve|maintain|adhere|refine|demonstrate|elevate|take (?:this|responsib|action|it|note)|consider this|evaluate|rectify|correct|be (?:more|mindful|advised)|focus|pay|understand|act|comply|handle){1,4}[^.?!]{0,200}?(?:\\b(?:immediate|immediately|promptly|priority|seriously|standards?|urgent|properly|accountab\\w+|responsib\\w+|moving forward|going forward|next time|without (?:delay|fail|further)|before (?:further|it|any)|expectations?|deficienc\\w+|performance|effort|approach|methodolog\\w+|integrity|future|efficac\\w+|accordingly|swiftly|this time|more (?:closely|carefully|effectively|attention)|stance|accurately|accuracy|requirements?|effectively|at once|role|quality|once and for all|for once)\\b)",
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
        unless="you must be (?:busy|tired|proud|glad|happy|very|so)|(?:if|when|whether|where|what|everything|anything|all|whatever|don't|do not|did|as) you (?:should|must|need|have)|\\?$|(?:\\bi|we) (?:am|are|'m|will|'ll) (?:committed|dedicated|happy|glad)|your (?:\\w+ )?(?:work|input|participation|efforts?|response|attention) (?:is|are|would be) (?:\\w+ )?(?:appreciated|important to|valued)|said you|you have to (?:feel|love|admit)",
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
        "i|we|i'm|we're: (?:do |fully |would |will |also |still |naturally |therefore |rightly |am |are |'m |'re )*(?:expect(?:ing)?|demand(?:ing)?|insist(?:ing)?|assume(?: that's| you|d)?|trust|count(?:ing)? on|take it|rely(?:ing)? on|require)(?: on)?(?: that)? (?:you|your|a|an|the|nothing less|better|more|immediate|full|prompt|to (?:hear|see|be|receive|get|have)|answers?|this|that's|it (?:to be|will|by|done)|improved?|compliance|results)\\b",
        "I expect your answer in full.",
        "We expect rain on Saturday.",
        unless="(?:don't|do not|didn't|not|never|n't) (?:really )?(?:expect|demand|assume|insist|require)|(?:expect|require) (?:a|an|the|more|it) (?:storm|rain|snow|baby|delay|turnout|crowd|good|lovely|quiet|busy|delivery|parcel)|we (?:require|assume) (?:a|an|the|that)|trust (?:the|this|you(?:'re| are) well|you (?:had|enjoyed))|i trust (?:you(?:r| and)? )|trust in",
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
        unless="you must be (?:busy|tired)|don't (?:be sorry|miss the (?:bus|train))|you can't miss (?:it|the)|you cannot miss it|do you care|if you care (?:for|to)\\b|i'm sure you (?:understand|agree) (?:how|the|it is) (?:busy|hard)",
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

GUILT = (
    _cue(
        "guilt.still-not",
        "i|we|i've|we've|you|you've|u|nobody|have: (?:(?:have |had |'ve |still |really |also |simply )*(?:still )?(?:not|n't|haven't|hadn't|never|didn't|did not|did n't|yet to)(?: yet| even| so much as| once| still| received| had)* ?(?:hear(?:d)?(?: back| anything| a word)?(?: from (?:you|your))|get(?: a| any| your)? (?:response|reply|answer)|got(?:ten)? (?:a |any |back )?(?:response|reply|answer|to me|from you)|receive[d]?(?: a| any| your)? (?:response|reply|answer)|repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|acknowledg(?:ed|e)|written back|got back to|called (?:me )?back|return(?:ed)? my (?:call|mail|email|message)s?|bother(?:ed)?|a (?:response|reply|answer|word))|(?:ignored|ignore|are ignoring|forgot|have forgotten|have ignored|keep ignoring|left me|never (?:replied|answered|wrote|called|responded|got))\\b)",
        "I still have not heard from you.",
        "I still have not heard the organ.",
        at="anywhere",
        span="clause",
        unless="sorry (?:\\bi|that i|for not|we)|(?:\\bi|we)(?:'m| am) sorry|apolog|(?:\\bi|we) (?:never|didn't|haven't|have not|did not) (?:reply|replied|answer|answered|respond|responded|call)|(?:if|in case) (?:you|\\bi|we) (?:haven't|have not|don't|do not|didn't|did not|hadn't)|(?:you|u) (?:need|do|should|don't have)(?:n't| not)|forgot to (?:mention|say|add|attach)|(?:\\bi|we) forgot|whether",
    ),
    _cue(
        "guilt.third-time",
        "second|third|fourth|fifth|sixth|tenth|nth|3rd|4th|5th|6th|7th|umpteenth|three|four|five|several|many|numerous|two|twice|multiple|countless: (?:and (?:final|last) )?(?:time|times|emails?|e-mails?|mails?|messages?|letters?|attempts?|notes?|reminders?|requests?|calls?|follow-?ups?)\\b{near}(?:\\b(?:i|we|my|me|without|now|unanswered|to you|with no)\\b|$)",
        "This is the third time I write.",
        "This was the third time he won.",
        at="anywhere",
        span="sentence",
        unless="^(?!(?:\\W{0,3})(?:this|that's|here|\\bi|we|i've|we've|my|it's|it|now|after|despite|in spite|after my|even after|on my|so)\\b)|(?:asked for|times? (?:a|per|this) (?:day|week|month|year)|happened|visited|read|saw|seen|watched|tried|been to|went|talks?|thank|won|ran|called (?:them|him|her)|each)\\b|twice (?:a|as|the)",
    ),
    _cue(
        "guilt.bump",
        "bumping|bump|per|as per|as i|like i|circling|circle|following up|follow up|resending|re-sending|just: (?:this|it|my)\\b{near}(?:up|inbox|top|again)?(?:$|\\b)(?<=up|ox|op|in|is|it|my)|(?:my|our) (?:last|previous|earlier|prior)\\b|(?:said|wrote|mentioned|explained|asked|told you)(?: \\w+)? (?:in my|before|already|previously|last)\\b|back (?:again|on this|since|because|as i|to (?:this|my|see if))|(?:up )?on my (?:follow|last|previous|earlier|unanswered|two|three)|again (?:on|since|because)|(?:bumping|circling)",
        "Per my last mail, the date is fixed.",
        "The car went over a bump.",
        at="anywhere",
        span="sentence",
        unless="per my (?:understanding)|(?:your|the) (?:question|request)",
        after="a the",
    ),
    _cue(
        "guilt.why-not",
        "why|is there|was there|any reason|how come|what: (?:have you not|haven't you|have you n't|didn't you|did you not|don't you|are you (?:ignoring|not|avoiding|silent)|won't you|wouldn't you|do you (?:ignore|not)|you (?:haven't|have not|didn't|did not|never|are ignoring|ignore)|(?:a|any|some) reason (?:that |why )?you|is (?:taking (?:you )?so long|the hold-?up))\\b",
        "Why have you not answered?",
        "Why not try the red one?",
        unless="why don't you (?:come|try|join|take|stay|bring|stop|give|send|let)",
        span="clause",
    ),
    _cue(
        "guilt.did-you-see",
        "did|have|haven't|hadn't|was|were: (?:you )?(?:not |n't |even |ever |at least )?(?:see|get|receive|read|seen|got|gotten|received|miss|missed) (?:any of |all |either of )?(?:my|our) (?:last|previous|earlier|other|two|three|first|prior|emails?|e-mails?|messages?|mails?|notes?|many|letters?|repeated)\\b",
        "Did you see my previous letter?",
        "Did you see my brother?",
    ),
    _cue(
        "guilt.ignored",
        "ignored|ignoring|unanswered|no reply|no response|no answer|silence|hurt|disappointed|disappointing|let down|shame|ashamed|offended|insulted|upset|rude: (?:me|us|my|our|to my|from you|by you|your silence|that you|you (?:didn't|did not|haven't|have not|never)|in you|on you|as yet|so far|yet|again|despite|when you|by your)\\b",
        "My letters went unanswered by you.",
        "The silence of the hills.",
        at="anywhere",
        span="sentence",
        unless="sorry|apolog|(?:not|n't|never|don't be) (?:hurt|disappointed|offended|upset|rude)|if (?:\\bi|there|you)",
    ),
    _cue(
        "guilt.last-try",
        "one|this|my: (?:is )?(?:my |the )?(?:last|final|one last|one final|absolutely last) (?:attempt|try|email|e-mail|mail|message|time|note|reminder|letter|follow-?up)\\b",
        "One last try before I give up on you.",
        "My last letter was to the guild.",
        span="sentence",
        unless="(?:last|final) (?:email|mail|message|letter|time|note) (?:was|were|i (?:saw|met|visited|spoke)|we (?:met|spoke|saw|talked))|(?:thank|my last (?:email|mail|message|letter|note) )",
    ),
    _cue(
        "guilt.apology-for-nagging",
        "sorry|apologies|apologise|apologize|hate|forgive|don't|not|pardon: (?:to|for|if|me|mean)? ?(?:to |for |i |i'm |i am )?(?:be |being |keep |sound |always )?(?:bother(?:ing)?|pester(?:ing)?|nag(?:ging)?|chas(?:e|ing)|badger(?:ing)?|a pest|annoy(?:ing)?|pushy|a nuisance|another (?:email|mail|message))\\b",
        "Sorry to pester you again.",
        "Sorry for the long silence.",
        strength="weak",
    ),
    _cue(
        "guilt.only-takes-a-minute",
        "how|is|would|surely|you'd|i'd|i would|what: (?:hard (?:is|can|could) it|it (?:really |so |too )?(?:hard|difficult|much) to (?:reply|answer|write|respond|ask)|(?:it )?kill you|hate for you to|be a (?:shame|pity) (?:if|for) you|kind of (?:person|friend|professional))\\b",
        "How hard is it to reply?",
        "How hard is the stone?",
        span="sentence",
        unless="great|good",
    ),
)

STRINGS = (
    _cue(
        "strings.if-i-will-you",
        "if|when|once|now that|since|because|as: (?:i|we)(?:'ve|'ll|'d| have| had| will| do| did| would| can| could)? (?:\\w+ )?(?:{give}|g[ai]ve[nd]?|sent|shared|helped|introduced|lent|showed|shown|did|done|made|bought|wrote|written|put|recommended|referred|endorsed|promoted|reviewed|looked after|linked|supported|paid|covered|posted|brought|featured|took|scratch|featured|liked|voted|taken|hosted|subscribe|followed?)\\b[^.?!;]{0,80}?(?:,|then|\\b) ?(?:then )?(?:(?:could|can|will|would|might|won't|wouldn't|can't|couldn't|do|may|should) (?:you|i (?:ask|expect|hope|count))|(?:you(?:'ll| will| could| can| should| must| owe| might|'d| would)|i(?:'d| would| 'll| expect| hope| trust| ask| want| need|'ll expect|'d expect)|maybe you|perhaps you|please|it's only fair|it is only fair|it's your turn|your turn|kindly|we (?:expect|hope|trust|ask))\\b)",
        "If I lend you the kiln, will you lend me your barn?",
        "If I lend you the kiln, it must stay dry.",
        unless="\\byou(?:'ll| will|'d| would| can| could| might| should)(?: \\w+)? (?:see|find|have|get|know|be (?:able|glad|happy|fine)|save|need|notice|like|love|enjoy|understand|want|agree|still|hear)\\b|please (?:let me know|tell me|don't|do not|ignore|forgive|excuse|keep|enjoy)|(?:made|make|did|do|took|take|put) (?:a |an |any )?(?:mistake|error|sense|sure|wrong)|(?:\\bi|we) (?:find|get|look|do|make|take|run|check|hold|put|see|join|be there)\\b(?! (?:you|your))|would you (?:like|want|prefer)|(?:can|could) you (?:use|read|open|see|believe)",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "strings.in-return",
        "in return|in exchange|in turn|as a thank you|by way of thanks|quid pro quo|tit for tat|to repay|repay|pay me back|return the favour|return the favor|returning the favour|returning the favor|reciprocate|a favour for a favour|a favor for a favor|scratch my back|even things|make us even|then we're even|we'd be even|you scratch: ?[^.?!;]{0,40}",
        "I lend you the kiln, and in return you lend me your barn.",
        "I do not expect anything in return.",
        at="anywhere",
        span="sentence",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your|u)\\b)|^(?![^\\n]{0,2000}\\b(?:\\bi|we|me|us|my|our|i'd|i'll|we'd|we'll|i've)\\b)|(?:not|n't|never|nothing|without|no need|no|nor) [^.?!;]{0,40}(?:in return|in exchange|to repay|repay|reciprocate|return the favou?r)|(?:nothing|no strings|no obligation)|(?:\\bi|we)(?:'d| would| want| can|'ll| will|'m| am| are)? ?(?:like|love|want|happy|glad|hope|able|try|be (?:happy|glad))? ?(?:to )?(?:repay|return the favou?r|reciprocate)|(?:exchange|stock|ms|server|student|contract|agreement|invoice|parties|they|\\bhe|she|company|companies)\\b|how can i (?:repay|return)",
    ),
    _cue(
        "strings.since-i-helped",
        "since|because|as|given that|considering|seeing as|seeing that|now that|after: (?:i|we)(?:'ve| have| had)? (?:already |just |also |always |once )?(?:helped|done|given|gave|did|sent|supported|introduced|recommended|looked after|lent|backed|endorsed|promoted|referred|covered|paid|hosted|stood by|took care|was there|were there|made (?:you|that|the) intro)\\b",
        "Since I helped with your barn, I hoped for a hand with mine.",
        "Since I helped with the barn, my back aches.",
        at="anywhere",
        span="sentence",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your)\\b)|^(?![^\\n]{0,2000}\\b(?:could|can|would|will|please|hope|hoped|hoping|expect|trust|owe|ask|asking|want|need|fair|turn|should|must|favou?r|wondering|thought you|perhaps you|maybe you|least)\\b)",
    ),
    _cue(
        "strings.you-owe",
        "you|u|then you|so you|that means you: (?:'ll |will |would |'d |now |still |do |really )*(?:owe (?:me|us)|be in (?:my|our) debt|are in (?:my|our) debt|are indebted|can (?:repay|pay (?:me|us) back|return the)|could (?:repay|pay (?:me|us) back|return the)|should (?:repay|return the))\\b",
        "You owe us after the harvest.",
        "You owe the bank a letter.",
        at="anywhere",
        span="sentence",
    ),
    _cue(
        "strings.only-if",
        "provided|on condition|on the condition|as long as|so long as|only if|in case|assuming|but only if|but first|all i ask|all we ask|the only thing i ask|my only condition|one condition|there is a catch|the catch is|in payment|the price is|for that i|for this i: ?(?:that |is that |is |,)*(?:you|your|in return|a|an|expect|ask|want|would like)\\b",
        "The barn is yours for a week, on condition that you mend the roof.",
        "The barn is yours for as long as you like.",
        at="anywhere",
        span="sentence",
        unless="as long as you (?:like|want|need|wish|please)|in case you|assuming you|(?:contract|agreement|parties|licen[cs]e|clause|terms)\\b|^(?![^\\n]{0,2000}\\b(?:\\bi|we|me|us|my|our|yours|i'll|i'd|we'll|i've)\\b)|only if you (?:like|want|wish|have time|need|feel|can)|(?:provided|as long as) you (?:have time|are happy|feel)",
    ),
    _cue(
        "strings.look-after",
        "look after|take care of|remember|think of|repay|do right by|not forget|won't forget|return: (?:me|us|it|this|that|who|the favou?r|what (?:i|we) did)\\b{near}(?:when|later|in (?:turn|time|future)|too|next|back|one day|some day|as well|with|for me|helped|at)\\b",
        "I trust you will look after me when the lease comes up.",
        "I trust you will look after the hens.",
        at="anywhere",
        span="sentence",
        unless="thank|^(?![^\\n]{0,2000}\\b(?:you|you'll)\\b)|(?:you|you've) (?:always|already)|remember me (?:from|to)",
    ),
    _cue(
        "strings.you-then-i",
        "if you|you|you do|once you|when you|as soon as you|do this|help me and|do me|you help: ?(?:can |could |will |would |'ll |just |first |do |'d |agree to |were to ){0,3}(?:help|introduce|endorse|vote|sign|buy|review|recommend|invest|refer|promote|share|link|follow|subscribe|hire|send me|give me|put me|support|sponsor|back|connect me|scratch|join us|book|write me|mention|retweet|like|for me)\\b[^.?!;]{0,80}?(?:,|and|then) ?(?:then |and |so )?(?:i|we)(?:'ll|'d| will| would| can| could|'m happy to| am happy to)(?: \\w+)? (?:{give}|return|reciprocate|pay|buy|endorse|vote|sign|link|like|mention|retweet|refer|do the same|owe|make it worth|feature|follow|hire|invite)\\b",
        "If you endorse me, I will endorse you too.",
        "If you help the smith, I will be glad.",
        at="anywhere",
        span="sentence",
        unless="if you (?:would like|want|need|'d like|like) (?:me|us|help|a|it)|(?:\\bi|we)(?:'ll| will| can) (?:send|give|help|let|get|find|tell|show|make|take|put|keep|hold|look|be)\\b[^.?!;]{0,30}\\b(?:you a copy|the results|know)\\b",
    ),
)
CUES = URGENCY + ENTITLEMENT + GUILT + STRINGS
