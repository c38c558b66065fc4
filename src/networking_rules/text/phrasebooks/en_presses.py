"""How English presses without the stock phrases: a date with an "or else", a debt recalled, a deal, a silence held against one."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_YOU = "^(?![^\\n]{0,2000}\\b(?:you|your|yours|you'd|you're|you've|you'll)\\b)"
_ANSWER = "(?:repl|answer|word|response|line|thank|acknowledg|courtesy|call back|minute|quarter of an hour|half an hour|favou?r|yes\\b|note)"
_HELPED = (
    "(?:sent|gave|given|got|helped|introduced|lent|did|done|made|brought|recommended|covered|paid|hosted|referred|put|took|featured|backed|"
    "reviewed|fixed|hired|sat through|came to|showed up|bought|retweeted|shared|voted|endorsed|promoted|listed)"
)
_PRAISE = (
    "(?:give|rate|star|review|vote|follow|share|tag|introduce|recommend|endorse|feature|mention|subscribe to|like|refer|back|"
    "promote|plug|upvote|nominate|quote|link to|leave|post|write|sign|list|hire|buy|take)"
)


def _cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    kind = name.partition(".")[0]
    if kind == "urgency":
        more.setdefault("whose", "mine")
    more.setdefault("at", "anywhere")
    more.setdefault("span", "sentence")
    return Cue(name, kind, pattern, fires, quiet, **more)


URGENCY = (
    _cue(
        "urgency.or-else",
        "otherwise|or else|or|failing that|failing which|after that|if not: ?,? ?(?:then )?(?:i|we|the (?:offer|slot|place|seat|deal))(?:'ll|'d| will| must| have to| shall| need to| am going to| are going to|'m going to|'re going to| goes| is) (?:have to |need to |be forced to )?(?:\\w+ly )?(?:give|hand|pass|offer|assume|cancel|release|close|go (?:to|with|ahead)|move on|let|drop|sell|take|choose|pick|withdraw|remove|escalate|look elsewhere|book|gone|lost|to (?:the next|someone))\\b",
        "Answer before six, or I will give the stall to the next in line.",
        "Take the bus, or we will take the boat.",
        unless="^(?![^\\n]{0,2000}\\b(?:by|before|until|till|today|tonight|tomorrow|within|now|noon|hours?|deadline)\\b)|^(?![^\\n]{0,2000}\\b(?:you|your|reply|answer|confirm|get back|let me know|decide|sign|pay|call|respond|send)\\b)|\\?$|(?:no|not a) (?:problem|rush|hurry)|take (?:your|all the) time",
    ),
    _cue(
        "urgency.answer-before",
        "get back to me|get back to us|reply|answer|your answer|your reply|your confirmation|your decision|your yes|sign|decide|respond|confirm|let me know|let us know|call me|call us|need it|need this|need them|pay|commit: [^.?!]{0,60}?\\b(?:(?:before|by|until|no later than|not later than|within|latest by) (?:six|seven|eight|nine|ten|five|four|three|noon|midnight|tonight|today|tomorrow|then|\\d|{time}|the (?:next |end)|an hour)|in the next (?:hour|\\d+|few|two|half|ten|day)|at the (?:very )?latest|this (?:very )?(?:minute|hour|instant)|\\btoday\\b(?=,| or| as| because|[!.]|$))",
        "Get back to me before six tonight.",
        "Get back to me whenever it suits.",
        unless="(?:i|we)(?:'ll| will| can| shall|'d| should| could| would| hope to) (?:\\w+ )?(?:get back|reply|answer|sign|decide|respond|confirm|let (?:you|them)|call|pay)|no (?:rush|hurry|need)|if you (?:can|could|want)|\\?$|(?:they|\\bhe|she|you) (?:will|would|must|can|had to|have to|may|should) (?:\\w+ )?(?:pay|sign|reply|answer|decide|confirm)|whenever|take your time|to (?:pay|sign|answer|decide)\\b|(?:sign|pay)(?:ed|ing)?\\b[^.?!]{0,30}(?:conference|concert)",
        strength="weak",
    ),
    _cue(
        "urgency.no-longer",
        "can't|cannot|can not|mustn't|must not|won't|shouldn't: (?:be )?(?:sit|hold|put off|postponed|drag(?: on)?|slip|delayed|linger|stay open|lie around)\\b[^.?!;]{0,25}?(?:any longer|longer|until|another|any more|past|beyond)",
        "This can't sit any longer.",
        "The hen can't sit still.",
        unless="\\byou (?:can't|cannot)|\\?$",
    ),
    _cue(
        "urgency.must-be-now",
        "it has to be|has to be|must be|needs to be|have to be|it's got to be: (?:right |done |signed |paid |settled |in |here |sent |back )*(?:now|today|tonight|tomorrow|this (?:morning|afternoon|week|minute)|immediate|within the hour)\\b",
        "Quick one, but it has to be now.",
        "It has to be the gate.",
        unless="it must be (?:now|today) (?:that|a|the)|must be (?:tomorrow|today|tonight)$",
    ),
    _cue(
        "urgency.no-later",
        "no later than|not later than|at the latest|latest by|at the very latest|by close of play|by the end of play: ?(?:\\w+|[.,!;]|$)",
        "I require your yes no later than Wednesday.",
        "Later than I thought.",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your|please|need|require|expect|confirm|send|sign|reply|answer|submit)\\b)|\\b(?:i|we)(?:'ll| will| can| shall| should|'d) |\\?$|(?:i|we) (?:need|have|want) to (?:be|leave|go|catch|finish)",
    ),
    _cue(
        "urgency.waiting-on-you",
        "is|are: (?:already |still |all |now |just )*(?:waiting|standing by|holding|on hold|idle|stuck)\\b (?:for|on|until|till|because of) (?:you\\b|your\\b|the (?:file|answer|form|signature|go-?ahead|payment))",
        "The printer is waiting for the file.",
        "The printer is waiting for Bo.",
        strength="weak",
        unless="\\?$|waiting for you (?:at|in|by|on|when|here|there)|(?:desk|seat|ticket|copy|parcel|package|letter|surprise|key|coffee|cake|tea|room|table) (?:is|are)",
    ),
    _cue(
        "urgency.hurry",
        "hurry|be quick|quickly now|don't wait|do not wait|time's up|out of time|no time left|not a day to lose|isn't a day to lose|not a minute to lose|the clock: ?(?:,|!|:|-|as|because|before|the|so|is|,? please|\\.|$)",
        "Hurry, the last stall goes at five.",
        "Hurry up the hill we did.",
        unless="no (?:need|hurry|rush)|\\?$|(?:don't|do not|no need to) hurry|ran out of time|(?:were|was) out of time|don't wait (?:for|up)|(?:round|around) the clock|the clock (?:is|on|in|at|tower) (?!ticking|running)",
    ),
    _cue(
        "urgency.goes-to-others",
        "if i don't|if we don't|unless i|unless we|unless you|if you don't|if i haven't|if there's no: (?:hear|get|receive|have|see|heard|got|answer|reply|word|confirm|tell|sign|pay|decide)\\b[^.?!]{0,40}?(?:by|before|until|today|tonight|tomorrow|within|this)\\b[^.?!]{0,60}?\\b(?:goes? to|will go|is gone|gets? (?:it|the)|takes? (?:it|the)|i'll|we'll|i will|we will|i'm|we're|the)\\b",
        "If I don't hear from you by Tuesday, the room goes to the chess club.",
        "If I don't hear the bell by nine, I sleep on.",
        unless="\\?$|hear the",
    ),
)
GUILT = (
    _cue(
        "guilt.surely",
        "surely: [^.?!]{0,60}?(?:can|could|would|must|should|has|have|deserves?|isn't|is not)\\b[^.?!]{0,50}?(?:spare|manage|afford|minute|hour|answer|reply|help|time|decency|much to ask|line|word|owe)\\b",
        "Surely a son of this town can spare an hour.",
        "Surely it will rain within the hour.",
        at="clause",
        unless="\\b(?:i|we) can\\b",
    ),
    _cue(
        "guilt.expected-of-you",
        f"i'd have|i would have|one would have|we would have|we'd have|you'd: (?:think|thought|hoped|expected|imagined)\\b[^.?!]{{0,60}}?(?:{_ANSWER}|you(?:'d| would| might)|too much|the least)",
        "After all those rehearsals I'd have thought a short reply was not too much.",
        "I'd have thought the weir was older.",
        unless="i'd have (?:thought|expected) you(?:'d| would) (?:like|enjoy|be (?:happy|proud))",
    ),
    _cue(
        "guilt.remember-that",
        "expected|expect|hoped|really thought|always thought|honestly thought|assumed: (?:that )?you(?:'d| would| might| of all)(?: people| at least)? (?:would |to )?(?:at least )?(?:remember|return|repl|answer|help|do the same|be there|support|care|mention|call|thank|show up|stand by|find (?:the )?time)",
        "I really did expect you'd remember that.",
        "I expected you at noon.",
        unless="(?:wondering|hoping|\\bi hope)\\b|\\?$",
    ),
    _cue(
        "guilt.strange-how",
        "strange|funny|odd|sad|amazing|interesting|curious|remarkable|weird|telling: (?:,? isn't it,? )?(?:to see )?how (?:quickly |easily |fast |soon |some |few |many |people |everyone |everybody |nobody |one |you |quiet |short )+[^.?!]{0,40}?(?:forgets?|forgot|remembers?|disappears?|vanish|quiet|silen|stops?|too busy|no time|memor|needs?|suddenly|someone (?:gets|gets what))",
        "Strange how quickly people forget who helped them.",
        "Strange how quickly the river rose.",
        at="clause",
    ),
    _cue(
        "guilt.still-waiting",
        "still: (?:waiting|nothing|no (?:word|reply|answer|response|sign)|not (?:heard|a (?:word|line|reply)|one (?:word|line|reply))|haven't heard|have not heard)\\b[^.?!]{0,40}?(?:\\bfrom (?:you\\b|your\\b)|for (?:you to|your (?:reply|answer|response|call|email|feedback)|an? (?:reply|answer|response|word)|even|that (?:reply|answer|call))|(?=\\?))",
        "I'm still waiting for even a word from your office.",
        "I'm still waiting for the plumber.",
        unless="sorry|no (?:rush|hurry)|take your time|(?:i|we) (?:still )?owe",
    ),
    _cue(
        "guilt.thought-we-were",
        "thought|guess|so much for|i see: (?:that )?(?:we were|you were|i could count|i was|our|being|we had|who my|friendship|loyalty)\\b[^.?!]{0,30}?(?:friends?|different|better than|partners|close|on my side|count on|friendship|deal|agreement|family|loyal|in this together)",
        "I thought we were friends.",
        "I thought we were late.",
        unless="would be|(?:since|before|when) we were",
    ),
    _cue(
        "guilt.said-already",
        "as|like|again|which: (?:i|we)(?:'ve| have|'d| had)? (?:already |now |also |repeatedly |previously )*(?:explained|said|told you|asked|written|wrote|pointed out|requested|reminded you|stated|emailed|mailed|called|messaged)\\b[^.?!]{0,20}?(?:twice|three times|several times|many times|repeatedly|again and again|\\d+ times|more than once|now on the|already)",
        "As I've already explained twice, the gate is shut.",
        "As I explained, the gate is shut.",
        unless="sorry|thank",
        strength="weak",
    ),
    _cue(
        "guilt.bothers-to",
        "bothers|bother|bothered|deign|deigns|deigned|care|cares|cared|condescend: to (?:test|read|reply|answer|look|write|call|respond|open|check|help|thank|show up|acknowledge|tell|explain|pick up|say)\\b",
        "It stays open until someone on your side bothers to test it.",
        "Nobody bothers to test the tea.",
        after="not n't don't never dont would",
        unless=_YOU
        + "|(?:don't|do not|no need to|why|needn't|n't (?:have to|need to)) bother|(?:i|we|they|\\bhe|she|who|people|nobody|hardly anyone|few)(?: \\w+)? (?:bother|care)|would (?:you )?care|you care to|if you care|thank|love",
    ),
    _cue(
        "entitlement.has-a-duty",
        "have a|has a|owe: (?:certain |moral |some |clear |every )*(?:duty|obligation|responsibility|it|something)\\b (?:to|towards?|of) (?:the |those |people |your |our |us|me|help|your)",
        "Those who lead have a duty to the people who follow.",
        "The guard has a duty roster.",
        unless="\\b(?:i|we|our \\w+|they|\\bhe|she)(?:'ve|'s)? (?:\\w+ )?(?:have|has|owe)\\b|\\?$|thank",
    ),
    _cue(
        "entitlement.did-all-that",
        f"i|we|i've|we've: (?:have |personally |always |even )*{_HELPED}\\b [^.?!]{{2,80}}?,? (?:so|and) (?:i|we|one|it|a|an|the)(?:'d| would| really| did|'m| am)*(?: \\w+){{0,4}}? (?:least|expect(?:ed)?|disappointed|deserved?|hurt|fair)\\b",
        "I sat through every one of your shows, so I expected more.",
        "I sat through the show, so I slept.",
        unless=_YOU + "|hope|\\?$|not (?:hurt|disappointed)",
    ),
    _cue(
        "guilt.counted-calls",
        "two|three|four|five|six|seven|several|countless: (?:[\\w'-]{1,12} )?(?:mails|e-?mails|messages|letters|calls|notes|reminders|attempts|voicemails|requests|texts)\\b[^.?!]{0,60}?(?:\\b(?:not (?:one|a|a single)|no|zero|nothing|never|without|silence|still|unanswered)\\b)",
        "Four mails, two calls, not one answer.",
        "Four letters of the word are red.",
        at="clause",
        unless="no (?:need|problem|rush|hurry)|\\?$|(?:never|no) (?:arrived|came|longer)",
    ),
    _cue(
        "guilt.you-used-to",
        "you: (?:used to (?:answer|reply|care|help|call|write|have time|be (?:there|kinder|different|a friend))|never (?:answer|reply|call|write|help|thank|ask|have time)\\b|always have (?:time|an excuse)|(?:only|just) (?:call|write|answer|get in touch) when you|can't (?:even )?spare|couldn't (?:even )?spare|couldn't (?:even )?be bothered|had time for|found (?:the )?time for|have time for)\\b",
        "You used to answer within the hour.",
        "You used to sing within the hour.",
        unless="\\?$|if you (?:had|have|found) time|thank|when you have time|(?:whenever|should) you have time|if you|(?:glad|grateful|so kind|nice) (?:that )?you|sure you have",
    ),
    _cue(
        "guilt.beneath-you",
        "beneath you|too good for us|too good for me|too grand for|don't matter|doesn't matter|no longer matter|don't count|no longer count|means nothing to you|mean nothing to you|nothing to you: ?(?:any more|anymore|to you|now|then|us|\\.|,|!|$)",
        "Apparently a two-line answer is beneath you.",
        "The river runs beneath you and me.",
        unless=_YOU.replace("\\\\b(?:you", "\\\\b(?:people|you") + "|\\?$|(?:it|that|this) (?:doesn't|don't) matter|doesn't matter (?:if|whether|to me)",
    ),
    _cue(
        "guilt.it-hurts",
        "it hurts|it stings|it saddens me|it saddens us|it pains me|it grieves me|it's sad|it's disappointing|it is disappointing|it's a shame|it is a shame|it's a pity|it does hurt|i'm hurt|i am hurt|what hurts is|i'm sad|i'm disappointed|we're disappointed|i find it sad: (?:a little |a bit |us |me |really )*(?:that|to see|how|when|to think|because) (?:that )?(?:you|your|our|my|nobody|no one|even|people|after)\\b",
        "It hurts that you found time for Paul's fair and not for ours.",
        "It hurts when the knee bends.",
        unless="(?:can't|couldn't|cannot) (?:make|come|be (?:there|with|here))|\\?$|(?:lost|ill|sick|leav)\\w*\\b",
    ),
    _cue(
        "guilt.should-not-have-to",
        "shouldn't have to|should not have to|shouldn't need to|didn't think i'd have to|hate having to|tired of having to|do i have to|must i|how often must i|how many times do i have to: (?:keep )?(?:ask|remind|beg|chase|explain|repeat|write|call|say)(?:ing)? ?(?:twice|again|you|this|it|for|this often|\\.|,|\\?|!|$)",
        "I shouldn't have to ask twice.",
        "You shouldn't have to carry it.",
        unless="you (?:shouldn't|should not)",
    ),
    _cue(
        "guilt.only-you",
        "everyone else|everybody else|everyone|everybody|all the others|the others|all of us|the whole year|the rest of us|every other: [^.?!]{0,70}?(?:,|;|and|but|except) (?:and |but )?(?:only |just |not |all but |except )+(?:you\\b|your\\b|yours\\b)",
        "Everyone else in the choir has given, only your name is missing.",
        "Everyone else in the choir sings.",
        unless="not (?:only|just)|\\?$|just (?:let|like|as) you|thank",
    ),
    _cue(
        "guilt.expected-better",
        "expected|hoped for|deserved|deserve|thought: (?:better|more|so much more|a bit more)\\b (?:of|from) (?:you\\b|someone|somebody|a (?:friend|colleague|fellow|man|woman)|your|people|the)",
        "I expected better of someone I trained myself.",
        "I expected better weather.",
        unless="\\?$|you (?:deserve|expected|deserved|thought) ",
    ),
    _cue(
        "guilt.dont-you-think",
        "don't you think|do you not think|isn't it time|is it not time|would it really|is it really|is that really|was it really: (?:that )?(?:you(?:'d)? (?:owe|could|should|have|might)|it's (?:time|fair|only)|we deserve|i deserve|so (?:hard|difficult|much)|too much|asking too much|kill)\\b",
        "Don't you think you owe the club a little?",
        "Don't you think you sing well?",
    ),
)
STRINGS = (
    _cue(
        "strings.you-do-we-do",
        "you: (?:just |only |first |get us |get me )?{do}\\b[^.?!;]{2,60}?(?:,|;| and) ?(?:and |then )*(?:i|we)(?:'ll| will|'d| would) (?!(?:be|see|know|have|find|talk|call|meet|discuss|let|get back)\\b)\\w+",
        "You take our apprentice, we'll bring you to the harvest dinner.",
        "You see, we'll bring you to the harvest dinner.",
        at="start",
        unless="you (?:need|want|like|see|have|let|know|mention|say|tell|ask|note|report|suggest|look)\\b|\\?$|(?:i|we)(?:'ll| will) (?:help|fix|take care|handle|look)",
    ),
    _cue(
        "strings.praise-and-we-will",
        f"{'|'.join(_PRAISE[3:-1].split('|'))}: (?:us|me|my|our)\\b[^.?!;]{{0,60}}?(?:,|,? and|,? then|,? and then) (?:i|we)(?:'ll| will|'d| would) (?!(?:be|know|see|call|meet|discuss|talk|let you know|get back|tell|find|explain|fix|look|check|reply|answer|take it from)\\b)\\w+",
        "Give my inn five stars and I'll paint your fence.",
        "Give my inn a ring and I'll be there.",
        at="clause",
        unless="(?:give|write|leave|post) (?:me|us) (?:a |the |your |an )?(?:\\w+ )?(?:call|ring|shout|moment|minute|address|number|file|link|details|note|message|date|copy|list|size)|\\?$|take (?:me|us)",
    ),
    _cue(
        "strings.yours-once",
        "yours|your copy|your invite|your spot|your reward|it|this|that: (?:is |will be |'s )?(?:yours |ready |on its way |waiting )?(?:the moment|as soon as|once|when|only when|only after|after) (?:you've|you have|we've|we have|i've|i have|your|you (?:leave|sign|post|review|vote|rate|share|introduce|endorse|refer)|our|my|there's|there is)\\b[^.?!]{0,60}?\\b(?:us|me|my|our|review|stars?|vote|post(?:ed)?|endorse\\w*|introduc\\w*|mention|recommend\\w*|referr?\\w*|signed|testimonial|shout-?out|link|rated?)\\b",
        "The tour is yours as soon as you've left us five stars.",
        "The tour is yours as soon as you've arrived.",
        unless=r"^(?![^\n]{0,2000}\byou)|\?$|(?:it|this|that) (?:is |was )?(?:when|once|after) (?:i|we)\b|let (?:me|us) know|tell (?:me|us)",
    ),
    _cue(
        "strings.having-helped",
        f"having|after|with: (?:{_HELPED}|sending|giving|helping|introducing|lending|bringing|hosting|covering|all (?:that |the \\w+ )?(?:i|we)(?:'ve| have)?) [^.?!]{{0,60}}?\\b(?:you|your)\\b[^.?!]{{0,60}}?\\b(?:my turn|our turn|your turn|expect|hope you|could you|would you|will you|fair|owe|in return|least|turn to|back from you|time (?:you|for you)|from you)\\b",
        "Having sent you two guests, I think it is now my turn to get some.",
        "Having sent you two guests, I rest.",
        at="clause",
        unless="hope you (?:like|enjoy|are|had|find)|thank|look(?:ing)? forward|hear from you",
    ),
    _cue(
        "strings.my-turn",
        "my turn|our turn: ?(?:to (?:get|have|ask|receive|be (?:helped|asked|invited|named|on))|,|\\.|!|$)",
        "I sent you two guests, now it's my turn.",
        "It was my turn to cook.",
        unless=_YOU + f"|^(?![^\\n]{{0,2000}}\\b{_HELPED}\\b)|\\byou(?:'ve| have)? {_HELPED}",
    ),
    _cue(
        "strings.so-now-you",
        "so now|and now|now|so: (?:it's |it is )?(?:you|your)(?:'ll| will| can| could| should| must| get to| have to| just)* (?:get|do|help|give|owe|introduce|put|bring|return|send|pass|turn|vote|share|write|let|make|take) (?:me|us|my|our|to)\\b",
        "I got you into the hall, so now you get us on stage.",
        "It is late, so now you get us home.",
        unless=f"^(?![^\\n]{{0,2000}}\\b{_HELPED} (?:you|your)\\b)|thank",
    ),
    _cue(
        "strings.provided-that",
        "provided|provided that|on condition|on the understanding|as long as|so long as|only if|assuming|if only: (?:that )?(?:our|my|we|i)\\b[^.?!]{0,40}?\\b(?:your|you|yours|page|site|list|stage|post|mention|logo|name|link|vote|panel)\\b",
        "The hall is yours, provided that our name goes on your page.",
        "The hall is dry, provided that we heat it.",
        unless="\\?$|if only (?:i|we) (?:had|could|knew)",
    ),
    _cue(
        "strings.free-so-now",
        f"i|we|i've|we've: (?:have |even |just )*(?:{_HELPED}|[a-z]{{3,10}}ed)\\b[^.?!]{{0,60}}?(?:for free|for nothing|gratis|without charge|unpaid|at cost|free of charge|on our own time)\\b[^.?!]{{0,10}}?(?:,|;|and|so|-) (?:and |so |now )*(?:i|we|it|you|a|the)(?:'d|'ll|'re)?(?: [a-z]{2,12})?(?: like| trust| expect| hope| want| count| could| can| ask| owe| is only| mention)\\b",
        "We printed your flyers for free, now we'd like a mention on stage.",
        "We printed your flyers for free, and they look well.",
        unless="hope you (?:like|enjoy)|\\?$|(?:can|could) (?:do|print|make|bring|send)",
    ),
    _cue(
        "strings.praise-for-goods",
        "say|write|post|put|speak|drop|leave|mention|tell|plug: [^.?!]{0,40}?(?:nice|kind|good|friendly|word|review|stars?|praise|name|us|me|our|my) [^.?!]{0,40}?(?:and|,) (?:then )?(?:the|your|dinner|drinks|lunch|a|there's|it's)\\b[^.?!]{0,30}?(?:on (?:me|us)|yours|free|is free|waiting for you|half price)\\b",
        "Say something kind about us on air and the dinner is on me.",
        "Say something kind and go to dinner.",
        unless="\\?$|let me know|tell (?:me|us) (?:when|where|if|how|what)",
    ),
    _cue(
        "strings.for-all-who",
        "free|discount|tickets|voucher|reward|gift|bonus|prize|upgrade|drink|thank-you: [^.?!]{0,40}?\\b(?:for|to) (?:everyone|everybody|anyone|anybody|those|all|each guest|every guest|whoever)(?: of you)? (?:who |that )?(?:leaves?|gives?|posts?|reviews?|rates?|shares?|follows?|votes?|signs?|recommends?|refers?|tags?|mentions?)\\b",
        "Free tickets for everybody who leaves us five stars.",
        "Free tickets for everybody who sings.",
        unless="\\?$|free software",
    ),
    _cue(
        "strings.goes-our-way",
        "if|when|once|as soon as: [^.?!]{0,40}?(?:goes our way|go our way|goes my way|says yes to (?:us|me)|works out for (?:us|me)|picks us|chooses us|lands with us|is ours|is in our favou?r|is paid|has been paid|signs with us|we win)\\b,? [^.?!]{0,30}?\\b(?:your|you|yours)\\b",
        "If the vote goes our way, your permit will be quick.",
        "If the road goes our way, we ride along.",
        unless="\\?$|thank",
    ),
    _cue(
        "strings.comes-my-way",
        "trust|hope|expect|assume|count on|suppose|sure: (?:that )?(?:the|your|a|you|it|some|next) (?:[\\w'-]{1,15} ){0,4}?(?:comes? (?:my|our) way|comes? back to (?:me|us)|goes to (?:me|us)|will be (?:mine|ours)|is (?:mine|ours)|remembers? (?:me|us|who))\\b",
        "I did the work for nothing, so I trust the next job comes my way.",
        "I trust the road is dry.",
        unless="\\?$",
    ),
    _cue(
        "strings.when-mine-is-paid",
        "i'll|i will|we'll|we will|you'll get|you get|you can have: [^.?!]{0,60}?\\b(?:when|once|as soon as|after|the day|the moment|the minute) (?:the|my|our|your) (?:[\\w'-]{1,15} ){1,6}?(?:is|are|has been|have been|comes?|lands?|goes?|shows?|appears?) (?:paid|signed|online|up|live|on your|in|through|confirmed|settled|out|published|posted|ours|mine)\\b",
        "I'll send the film when the bill for my other course is paid.",
        "I'll send the film when the rain stops.",
        unless="\\?$|let you know|(?:notif|tell you|update you|keep you)",
    ),
)
CUES = URGENCY + GUILT + STRINGS
