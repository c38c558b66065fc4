"""How English presses without the stock phrases: a date with an "or else", a debt recalled, a silence held against one."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue, cue

OF_YOU = "^(?![^\\n]{0,2000}\\b(?:you|your|yours|you'd|you're|you've|you'll)\\b)"
_ANSWER = "(?:repl|answer|word|response|line|thank|acknowledg|courtesy|call back|minute|quarter of an hour|half an hour|favou?r|yes\\b|note)"
HELPED = (
    "(?:sent|gave|given|got|helped|introduced|lent|did|done|made|brought|recommended|covered|paid|hosted|referred|put|took|featured|backed|"
    "reviewed|fixed|hired|sat through|came to|showed up|bought|retweeted|shared|voted|endorsed|promoted|listed)"
)


def pressing(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    """A cue of pressure, wherever it stands in a sentence."""
    return cue(name, pattern, fires, quiet, **{"at": "anywhere", "span": "sentence", **more})


URGENCY = (
    pressing(
        "urgency.or-else",
        "otherwise|or else|or|failing that|failing which|after that|if not: ?,? ?(?:then )?(?:i|we|the [\\w'-]{2,15})(?:'ll|'d| will| must| have to| shall| need to| am going to| are going to|'m going to|'re going to| goes| is) (?:have to |need to |be forced to )?(?:\\w+ly )?(?:give|hand|pass|offer|assume|cancel|release|close|go (?:to|with|ahead)|move on|let|drop|sell|take|choose|pick|withdraw|remove|escalate|look elsewhere|book|void|gone|lost|off the table|dead|closed|to (?:the next|someone))\\b",
        "Answer before six, or I will give the stall to the next in line.",
        "Take the bus, or we will take the boat.",
        unless="^(?![^\\n]{0,2000}\\b(?:by|before|until|till|today|tonight|tomorrow|within|now|noon|hours?|deadline)\\b)|^(?![^\\n]{0,2000}\\b(?:you|your|reply|answer|confirm|get back|let me know|decide|sign|pay|call|respond|send)\\b)|\\?$|(?:no|not a) (?:problem|rush|hurry)|take (?:your|all the) time",
    ),
    pressing(
        "urgency.answer-before",
        "get back to me|get back to us|reply|answer|your answer|your reply|your confirmation|your decision|your yes|sign|decide|respond|confirm|let me know|let us know|call me|call us|need it|need this|need them|pay|commit: [^.?!]{0,60}?\\b(?:(?:before|by|until|no later than|not later than|within|latest by) (?:six|seven|eight|nine|ten|five|four|three|noon|midnight|tonight|today|tomorrow|then|\\d|{time}|the (?:next |end)|an hour)|in the next (?:hour|\\d+|few|two|half|ten|day)|at the (?:very )?latest|this (?:very )?(?:minute|hour|instant)|\\btoday\\b(?=,? (?:or|as|because|otherwise|since)\\b))",
        "Get back to me before six tonight.",
        "Get back to me whenever it suits.",
        unless="(?:i|we)(?:'ll| will| can| shall|'d| should| could| would| hope to) (?:\\w+ )?(?:get back|reply|answer|sign|decide|respond|confirm|let (?:you|them)|call|pay)|no (?:rush|hurry|need)|if you (?:can|could|want)|\\?$|(?:they|\\bhe|she|you) (?:will|would|must|can|had to|have to|may|should) (?:\\w+ )?(?:pay|sign|reply|answer|decide|confirm)|whenever|take your time|to (?:pay|sign|answer|decide)\\b|(?:sign|pay)(?:ed|ing)?\\b[^.?!]{0,30}(?:conference|concert)",
        strength="weak",
    ),
    pressing(
        "urgency.no-longer",
        "can't|cannot|can not|mustn't|must not|won't|shouldn't: (?:be )?(?:sit|hold|put off|postponed|drag(?: on)?|slip|delayed|linger|stay open|lie around)\\b[^.?!;]{0,25}?(?:any longer|longer|until|another|any more|past|beyond)",
        "This can't sit any longer.",
        "The hen can't sit still.",
        unless="\\byou (?:can't|cannot)|\\?$",
    ),
    pressing(
        "urgency.must-be-now",
        "it has to be|has to be|must be|needs to be|have to be|it's got to be: (?:right |done |signed |paid |settled |in |here |sent |back )*(?:now|today|tonight|tomorrow|this (?:morning|afternoon|week|minute)|immediate|within the hour)\\b",
        "Quick one, but it has to be now.",
        "It has to be the gate.",
        unless="it must be (?:now|today) (?:that|a|the)|must be (?:tomorrow|today|tonight)$",
    ),
    pressing(
        "urgency.no-later",
        "no later than|not later than|at the latest|latest by|at the very latest|by close of play|by the end of play: ?(?:\\w+|[.,!;]|$)",
        "I require your yes no later than Wednesday.",
        "Later than I thought.",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your|please|need|require|expect|confirm|send|sign|reply|answer|submit)\\b)|\\b(?:i|we)(?:'ll| will| can| shall| should|'d) |\\?$|(?:i|we) (?:need|have|want) to (?:be|leave|go|catch|finish)",
    ),
    pressing(
        "urgency.waiting-on-you",
        "is|are: (?:already |still |all |now |just )*(?:waiting|standing by|holding|on hold|idle|stuck)\\b (?:for|on|until|till|because of) (?:you\\b|your\\b|the (?:file|answer|form|signature|go-?ahead|payment))",
        "The printer is waiting for the file.",
        "The printer is waiting for Bo.",
        strength="weak",
        unless="\\?$|waiting for you (?:at|in|by|on|when|here|there)|(?:desk|seat|ticket|copy|parcel|package|letter|surprise|key|coffee|cake|tea|room|table) (?:is|are)",
    ),
    pressing(
        "urgency.hurry",
        "hurry|be quick|quickly now|don't wait|do not wait|time's up|out of time|no time left|not a day to lose|isn't a day to lose|not a minute to lose|the clock: ?(?:,|!|:|-|as|because|before|the|so|is|,? please|\\.|$)",
        "Hurry, the last stall goes at five.",
        "Hurry up the hill we did.",
        unless="under the clock|no (?:need|hurry|rush)|\\?$|(?:don't|do not|no need to) hurry|ran out of time|(?:were|was) out of time|don't wait (?:for|up)|(?:round|around) the clock|the clock (?:is|on|in|at|tower) (?!ticking|running)",
    ),
    pressing(
        "urgency.goes-to-others",
        "if i don't|if we don't|unless i|unless we|unless you|if you don't|if i haven't|if there's no: (?:hear|get|receive|have|see|heard|got|answer|reply|word|confirm|tell|sign|pay|decide)\\b[^.?!]{0,40}?(?:by|before|until|today|tonight|tomorrow|within|this)\\b[^.?!]{0,60}?\\b(?:goes? to|will go|is gone|gets? (?:it|the)|takes? (?:it|the)|i'll|we'll|i will|we will|i'm|we're|the)\\b",
        "If I don't hear from you by Tuesday, the room goes to the chess club.",
        "If I don't hear the bell by nine, I sleep on.",
        unless="\\?$|hear the",
    ),
    pressing(
        "urgency.now-or-never",
        "now or never|drop everything|don't sit on it|don't sit on this|don't leave it|don't put it off|don't dawdle|is too late|will be too late|would be too late|is the last day|is the last chance|is your last chance|last day to|every day you wait|every hour you wait|each day you wait|every day we lose|every day of delay|every hour of delay|every day that passes: ?(?:costs?|you|to|for|and|we|,|\\.|!|till|until|too|is|that)?",
        "Today is the last day you can vote.",
        "The last day was wet.",
        unless="\\?$|the last day (?:of|was|is (?:the|a|friday|on))\\b",
    ),
    pressing(
        "urgency.goes-in-an-hour",
        "i need your|we need your|need your|i need you|we need you: (?:[\\w'-]{1,15} ){0,2}?(?:yes|no|answer|reply|decision|confirmation|signature|go-?ahead|approval|ok|okay|files?|form|text|vote|to (?:sign|decide|answer|confirm|pay|vote|say))\\b",
        "The plate goes to press in an hour and I need your yes.",
        "I need your hat for the play.",
        unless="^(?![^\\n]{0,2000}\\b(?:in (?:an|one|two|half an|a few|\\d+) (?:hour|minutes?|mins?|hours)|today|tonight|tomorrow|by|before|within|closes?|leaves?|press|deadline|now|until|midnight|noon)\\b)|\\?$|no (?:rush|hurry)",
    ),
    pressing(
        "urgency.asked-for-today",
        "could you|can you|would you|will you: (?:please )?(?:answer|reply|respond|send|sign|review|read|look|check|fill|confirm|let (?:me|us)|get (?:back|me|us)|introduce|write|forward|pay|transfer|decide|approve)\\b[^.?!;]{0,50}?\\b(?:today|tonight|by return|within the hour|this (?:morning|afternoon|evening))\\b",
        "Can you sign it tonight?",
        "Can you sing tonight?",
        span="clause",
        unless="if you (?:can|have|like)|no (?:rush|hurry)|whenever|today or|tonight or|(?:today|tonight)'s",
    ),
    pressing(
        "urgency.must-know",
        "i must know|i have to know|i need to know|we must know|we have to know|we need to know|i must have|we must have: [^.?!;]{0,40}?\\b(?:before (?:the weekend|then|that|{time})|by (?:the weekend|then|{time})|today|tonight|tomorrow|within)\\b",
        "I must know before the weekend whether you come.",
        "I must know more about the fair.",
        unless="to (?:cook|bake|buy|book|bring|lay)\\b|how many",
    ),
    pressing(
        "urgency.or-you-are-out",
        "or you're out|or you are out|or it's off|or it is off|or the deal's off|or the deal is off|or i'm gone|or we go without|or we'll go without|or i'll go without|or i go without|or i'll ask somebody else|or i'll find somebody else: ?(?:,|\\.|!|$|you|of)",
        "Send the slides before lunch or you're out.",
        "Tell us whether you're in or out.",
        unless="\\?$",
    ),
    pressing(
        "urgency.answer-fast",
        "answer|reply|respond|confirm|decide|write back|get back to me|get back to us: (?:very |really |to this |to me )*(?:quickly|fast|by return|the same day|without fail|within (?:the|an) hour)\\b",
        "Please reply by return.",
        "They reply to nobody.",
        at="clause",
        unless="(?:i|we|they|he|she)(?:'ll| will| can| shall|'d| could)? (?:\\w+ )?(?:answer|reply|respond|confirm|decide|write back)|thank|(?:quick|so) to|too quickly|how (?:quickly|fast)",
    ),
)
GUILT = (
    pressing(
        "guilt.surely",
        "surely: [^.?!]{0,60}?(?:can|could|would|must|should|has|have|deserves?|isn't|is not)\\b[^.?!]{0,50}?(?:spare|manage|afford|minute|hour|answer|reply|help|time|decency|much to ask|line|word|owe)\\b",
        "Surely a son of this town can spare an hour.",
        "Surely it will rain within the hour.",
        at="clause",
        unless="\\b(?:i|we) can\\b",
    ),
    pressing(
        "guilt.expected-of-you",
        f"i'd have|i would have|one would have|we would have|we'd have|you'd: (?:think|thought|hoped|expected|imagined)\\b[^.?!]{{0,60}}?(?:{_ANSWER}|you(?:'d| would| might)|too much|the least)",
        "After all those rehearsals I'd have thought a short reply was not too much.",
        "I'd have thought the weir was older.",
        unless="i'd have (?:thought|expected) you(?:'d| would) (?:like|enjoy|be (?:happy|proud))",
    ),
    pressing(
        "guilt.remember-that",
        "expected|expect|hoped|really thought|always thought|honestly thought|assumed: (?:that )?you(?:'d| would| might| of all)(?: people| at least)? (?:would |to )?(?:at least )?(?:remember|return|repl|answer|help|do the same|be there|support|care|mention|call|thank|show up|stand by|find (?:the )?time)",
        "I really did expect you'd remember that.",
        "I expected you at noon.",
        unless="(?:wondering|hoping|\\bi hope)\\b|\\?$",
    ),
    pressing(
        "guilt.strange-how",
        "strange|funny|odd|sad|amazing|interesting|curious|remarkable|weird|telling: (?:,? isn't it,? )?(?:to see )?how (?:quickly |easily |fast |soon |some |few |many |people |everyone |everybody |nobody |one |you |quiet |short )+[^.?!]{0,40}?(?:forgets?|forgot|remembers?|disappears?|vanish|quiet|silen|stops?|too busy|no time|memor|needs?|suddenly|someone (?:gets|gets what))",
        "Strange how quickly people forget who helped them.",
        "Strange how quickly the river rose.",
        at="clause",
    ),
    pressing(
        "guilt.still-waiting",
        "still: (?:waiting|nothing|no (?:word|reply|answer|response|sign)|not (?:heard|a (?:word|line|reply)|one (?:word|line|reply))|haven't heard|have not heard)\\b[^.?!]{0,40}?(?:\\bfrom (?:you\\b|your\\b)|for (?:you to|your (?:reply|answer|response|call|email|feedback)|an? (?:reply|answer|response|word)|even|that (?:reply|answer|call))|(?=\\?))",
        "I'm still waiting for even a word from your office.",
        "I'm still waiting for the plumber.",
        unless="sorry|no (?:rush|hurry)|take your time|(?:i|we) (?:still )?owe",
    ),
    pressing(
        "guilt.thought-we-were",
        "thought|guess|so much for|i see: (?:that )?(?:we were|you were|i could count|i was|our|being|we had|who my|friendship|loyalty)\\b[^.?!]{0,30}?(?:friends?|different|better than|partners|close|on my side|count on|friendship|deal|agreement|family|loyal|in this together)",
        "I thought we were friends.",
        "I thought we were late.",
        unless="would be|(?:since|before|when) we were",
    ),
    pressing(
        "guilt.said-already",
        "as|like|again|which: (?:i|we)(?:'ve| have|'d| had)? (?:already |now |also |repeatedly |previously )*(?:explained|said|told you|asked|written|wrote|pointed out|requested|reminded you|stated|emailed|mailed|called|messaged)\\b[^.?!]{0,20}?(?:twice|three times|several times|many times|repeatedly|again and again|\\d+ times|more than once|now on the|already)",
        "As I've already explained twice, the gate is shut.",
        "As I explained, the gate is shut.",
        unless="sorry|thank",
        strength="weak",
    ),
    pressing(
        "guilt.bothers-to",
        "bothers|bother|bothered|deign|deigns|deigned|care|cares|cared|condescend: to (?:test|read|reply|answer|look|write|call|respond|open|check|help|thank|show up|acknowledge|tell|explain|pick up|say)\\b",
        "It stays open until someone on your side bothers to test it.",
        "Nobody bothers to test the tea.",
        after="not n't don't never dont would",
        unless=OF_YOU
        + "|(?:don't|do not|no need to|why|needn't|n't (?:have to|need to)) bother|(?:i|we|they|\\bhe|she|who|people|nobody|hardly anyone|few)(?: \\w+)? (?:bother|care)|would (?:you )?care|you care to|if you care|thank|love",
    ),
    pressing(
        "entitlement.has-a-duty",
        "have a|has a|owe: (?:certain |moral |some |clear |every )*(?:duty|obligation|responsibility|it|something)\\b (?:to|towards?|of) (?:the |those |people |your |our |us|me|help|your)",
        "Those who lead have a duty to the people who follow.",
        "The guard has a duty roster.",
        unless="\\b(?:i|we|our \\w+|they|\\bhe|she)(?:'ve|'s)? (?:\\w+ )?(?:have|has|owe)\\b|\\?$|thank",
    ),
    pressing(
        "entitlement.did-all-that",
        "least|expect|expected|disappointed|deserve|deserved|hurt|fair: ?",
        "I sat through every one of your shows, so I expected more.",
        "I sat through the show, so I slept.",
        unless=f"^(?![^\\n]{{0,2000}}\\b(?:i|we|i've|we've) (?:have |personally |always |even )*{HELPED}\\b [^.?!]{{2,80}}?,? (?:so|and) (?:i|we|one|it|a|an|the)(?:'d| would| really| did|'m| am)*(?: \\w+){{0,4}}? (?:least|expect(?:ed)?|disappointed|deserved?|hurt|fair)\\b)|"
        + OF_YOU
        + "|hope|\\?$|not (?:hurt|disappointed)",
    ),
    pressing(
        "guilt.counted-calls",
        "two|three|four|five|six|seven|several|countless: (?:[\\w'-]{1,12} )?(?:mails|e-?mails|messages|letters|calls|notes|reminders|attempts|voicemails|requests|texts)\\b[^.?!]{0,60}?(?:\\b(?:not (?:one|a|a single)|no|zero|nothing|never|without|silence|still|unanswered)\\b)",
        "Four mails, two calls, not one answer.",
        "Four letters of the word are red.",
        at="clause",
        unless="no (?:need|problem|rush|hurry)|\\?$|(?:never|no) (?:arrived|came|longer)",
    ),
    pressing(
        "guilt.you-used-to",
        "you: (?:used to (?:answer|reply|care|help|call|write|have time|be (?:there|kinder|different|a friend))|never (?:answer|reply|call|write|help|thank|ask|have time)\\b|always have (?:time|an excuse)|(?:only|just) (?:call|write|answer|get in touch) when you|can't (?:even )?spare|couldn't (?:even )?spare|couldn't (?:even )?be bothered|had time for|found (?:the )?time for|have time for)\\b",
        "You used to answer within the hour.",
        "You used to sing within the hour.",
        unless="\\?$|if you (?:had|have|found) time|thank|when you have time|(?:whenever|should) you have time|if you|(?:glad|grateful|so kind|nice) (?:that )?you|sure you have",
    ),
    pressing(
        "guilt.beneath-you",
        "beneath you|too good for us|too good for me|too grand for|don't matter|doesn't matter|no longer matter|don't count|no longer count|means nothing to you|mean nothing to you|nothing to you: ?(?:any more|anymore|to you|now|then|us|\\.|,|!|$)",
        "Apparently a two-line answer is beneath you.",
        "The river runs beneath you and me.",
        unless=OF_YOU.replace("\\\\b(?:you", "\\\\b(?:people|you")
        + "|\\?$|(?:it|that|this) (?:doesn't|don't) matter|doesn't matter (?:if|whether|to me)",
    ),
    pressing(
        "guilt.it-hurts",
        "it hurts|it stings|it saddens me|it saddens us|it pains me|it grieves me|it's sad|it's disappointing|it is disappointing|it's a shame|it is a shame|it's a pity|it does hurt|i'm hurt|i am hurt|what hurts is|i'm sad|i'm disappointed|we're disappointed|i find it sad: (?:a little |a bit |us |me |really )*(?:that|to see|how|when|to think|because) (?:that )?(?:you|your|our|my|nobody|no one|even|people|after)\\b",
        "It hurts that you found time for Paul's fair and not for ours.",
        "It hurts when the knee bends.",
        unless="(?:can't|couldn't|cannot) (?:make|come|be (?:there|with|here))|\\?$|(?:lost|ill|sick|leav)\\w*\\b",
    ),
    pressing(
        "guilt.should-not-have-to",
        "shouldn't have to|should not have to|shouldn't need to|didn't think i'd have to|hate having to|tired of having to|do i have to|must i|how often must i|how many times do i have to: (?:keep )?(?:ask|remind|beg|chase|explain|repeat|write|call|say)(?:ing)? ?(?:twice|again|you|this|it|a|an|someone|anyone|anybody|for|this often|\\.|,|\\?|!|$)",
        "I shouldn't have to ask twice.",
        "You shouldn't have to carry it.",
        unless="you (?:shouldn't|should not)",
    ),
    pressing(
        "guilt.only-you",
        "everyone else|everybody else|everyone|everybody|all the others|the others|all of us|the whole year|the rest of us|every other: [^.?!]{0,70}?(?:,|;|and|but|except) (?:and |but )?(?:only |just |not |all but |except )+(?:you\\b|your\\b|yours\\b)",
        "Everyone else in the choir has given, only your name is missing.",
        "Everyone else in the choir sings.",
        unless="not (?:only|just)|\\?$|just (?:let|like|as) you|thank",
    ),
    pressing(
        "guilt.expected-better",
        "expected|hoped for|deserved|deserve|thought: (?:better|more|so much more|a bit more)\\b (?:of|from) (?:you\\b|someone|somebody|a (?:friend|colleague|fellow|man|woman)|your|people|the)",
        "I expected better of someone I trained myself.",
        "I expected better weather.",
        unless="\\?$|you (?:deserve|expected|deserved|thought) ",
    ),
    pressing(
        "guilt.dont-you-think",
        "don't you think|do you not think|isn't it time|is it not time|would it really|is it really|is that really|was it really: (?:that )?(?:you(?:'d)? (?:owe|could|should|have|might)|it's (?:time|fair|only)|we deserve|i deserve|so (?:hard|difficult|much)|too much|asking too much|kill)\\b",
        "Don't you think you owe the club a little?",
        "Don't you think you sing well?",
    ),
    pressing(
        "guilt.never-asked",
        "never asked|never ask|never once asked|hardly ever ask|rarely ask: (?:(?:you|anyone|anybody) )?for (?:anything|much|a thing|a favou?r|money|help)\\b",
        "I've never asked you for anything before.",
        "He never asked why.",
        unless="^(?![^\\n]{0,2000}\\b(?:i|i've|we|we've|you)\\b)|\\?$|(?:they|\\bhe|she)(?:'ve|'d| have| had)? (?:\\w+ )?(?:never|hardly|rarely)",
    ),
    pressing(
        "guilt.you-of-all",
        "you of all people|so that's what|so that's how|so this is what|so this is how|so much for|must be nice to|it must be nice|nice to know that you|good to know that you|i see how it is|noted, then|fine, then|clearly i: ?(?:should|would|ought|understand|know|our|my|the|you|we|have|be|friendship|is|that|mean|misjudged|was|am|to)\\b[^.?!]{0,40}?(?:understand|know|better|worth|thanks|treat|means?|friend\\w*|loyal\\w*|ignore|forget|matter|silence|count|priorit\\w+|important|promises?|ones word|care|wrong)",
        "You of all people should understand.",
        "So that's what a lathe is.",
        at="clause",
        unless="\\?$|thank",
    ),
    pressing(
        "guilt.not-even",
        "you: (?:can't|couldn't|cannot|didn't|don't|won't|haven't|did not|have not)(?: even| so much as| once| bother to| care| find (?:the |a )?(?:time|minute))+\\b(?! (?:know|need|have to|notice|think about it|mind|for|if|about (?:it|that)))",
        "My mother sent you a card every year, and you can't even ring?",
        "You can't sing.",
        unless="you don't even (?:have to|need to)|if you (?:don't|can't|couldn't|didn't|haven't)|so you (?:don't|won't)|thank|(?:believe|imagine|tell|see)\\b",
    ),
    pressing(
        "guilt.answer-missing",
        "no answer|no reply|no word|nothing|silence|radio silence|not a word|no response: (?:from you |again|as usual|once again|yet again|once more|as always|as ever|, as)+",
        "No answer again, as usual.",
        "Nothing rhymes with it.",
        unless="(?:they|\\bhe|she)\\b|(?:server|host|device)\\b",
    ),
    pressing(
        "guilt.cost-you-nothing",
        "cost you|taken you|take you|hurt you|kill you|killed you: (?:nothing|so little|a (?:minute|moment|line|second)|two (?:lines|minutes)|one (?:line|minute)|five minutes|thirty seconds|to (?:reply|answer|write|ask|call|say|be))\\b",
        "It would have cost you nothing to reply.",
        "It would have cost you a boat.",
        unless="\\?$|only take you|(?:will|it'll|should|shouldn't|won't) (?:only |just |not )?(?:take|cost) you|will take you|free",
    ),
    pressing(
        "guilt.kind-who",
        "the kind of person|the sort of person|the kind of friend|the sort of friend|one of those people|one of those|someone|somebody|people: who (?:only )?(?:takes?|never|ignores?|forgets?|walks? away|looks? away|only|just takes|can't be bothered|lets? (?:others|people|friends))\\b",
        "I'd hate to think you're the kind of person who takes and never gives.",
        "The kind of person who sings is rare.",
        unless=OF_YOU
        + "|\\?$|(?:i'm|i am|\\bhe|she|they)(?:'s|'re| is| are)? (?:the|one|someone|somebody)|thank|help (?:people|someone)",
    ),
    pressing(
        "guilt.tell-the-children",
        "i guess|i suppose|i'll have to|we'll have to|i will have to|i'd have to|i now have to: (?:i'll |we'll |i |we )?(?:have to |must |just )*(?:tell|explain to) (?:the|my|our|them|everyone|everybody)\\b[^.?!]{0,50}?\\b(?:you (?:didn't|don't|won't|couldn't|weren't|had|were|said|chose)|nobody|no one)\\b",
        "I guess I'll have to tell the children that you didn't care.",
        "I guess I'll have to tell the children a tale.",
    ),
    pressing(
        "guilt.how-many-times",
        "how many|how often|how long: (?:more )?(?:(?:mails|e-?mails|letters|calls|times|messages|reminders|attempts) (?:does it take|do i have to|must i|will it take|should i|do we)|(?:must|do) (?:i|we) (?:have to )?(?:wait|ask|write|call|chase|beg)|am i (?:supposed|expected) to)\\b",
        "How many letters does it take?",
        "How many letters are red?",
    ),
    pressing(
        "guilt.you-forgot-us",
        "you: (?!(?:don't|do not) know (?:me|us)\\b(?! any))(?:don't|do not|no longer|can't|cannot|suddenly don't|hardly|have) (?:even )?(?:know|knew|remember|recogni[sz]e|forgotten|forgot) (?:our|my|us|me|who (?:helped|we|i)|where you)\\b",
        "This year you no longer know our name.",
        "You know our name.",
        unless="\\?$|if you|(?:probably|might|may) (?:not|don't)|you (?:probably|may|might|likely)|(?:i'm|i am) sure you (?:don't|do not)",
    ),
)
CUES = URGENCY + GUILT
