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
)
CUES = URGENCY + GUILT + STRINGS
