"""How English tells a need by what is not there: what is missing, running out, or must be found."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_MEANS = "(?:runway|money|cash|funding|funds|savings|lease|visa|contract|grant|budget|permit|rent|reserves|credit)"
_OURS = "(?:my|our) (?:[\\w'-]{1,20} ){1,4}?(?:still |now |also |really |badly |sorely |currently |only |suddenly )*"
_RESOURCE = (
    "(?:sponsors?|drivers?|venue|room|volunteers?|speakers?|treasurer|budget|funding|funds|chairs?|tables?|van|kitchen|staff|guests|bookings?|orders|"
    "clients?|income|customers?|money|cash|tent|stage|projector|photographer|bakers?|cooks?|helpers?|testers?|designers?|developers?|"
    "maintainers?|reviewers?|translators?|editors?|co-?founder|investors?|leads?|supervisor|internship|placement|job|flat|apartment|"
    "desk|office|workshop|studio|teachers?|tenors?|players?|judges?|hands|members|donors|buyers?|tenants?|publisher|agent|mentor|"
    "engineers?|mechanic|plumber|printer|lift home|lift|ride|accommodation|place to (?:stay|sleep|work|rehearse))"
)
"""Whom and what people lack."""
_NO_ANSWER = "(?:an? |any |so much as |single |one |even )*(?:repl|answer|word|response|news|sign of (?:you|life)|idea|doubt|problem|need|reason|excuse|way|hurry|rush|comparison|match|plans?\\b|clue|change|sense)"


def _need(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    kind = name.partition(".")[0]
    more.setdefault("span", "sentence")
    return Cue(name, kind, pattern, fires, quiet, whose="mine", **more)


_NONE = "(?:ha(?:s|ve) (?:no one|nobody|no-one|none|not a single|yet to find|run out of|run dry|lost (?:its|our|my|their)(?! (?:way|patience|voice|temper|interest|heart))|nowhere)|lost (?:its|our|my) (?:only |last |main |\\w+ )?(?:room|hall|home|office|venue|space|funding|grant|sponsor|job|supplier|driver|teacher|home|licen[cs]e|lease|place|site|workshop|studio|biggest \\w+|main \\w+|\\w+ room))\\b"
"""What one of ours has not, or lost."""

_SHORT = "(?:short|broke|unemployed|jobless|homeless|hungry|starving|thirsty|bankrupt|penniless|stranded|desperate|struggling|overdrawn|insolvent|dehydrated|sick and|injured|wounded|bleeding|trapped|stuck|dying|victims?|a victim|suffering|freezing|in (?:debt|trouble|distress|danger|a bind|dire|difficulty|a difficult)|out of (?:work|money|cash|food|water|a job|options|gas)|at risk|on the (?:street|verge)|behind (?:on|with)|between jobs|losing (?:money|our|my)|about to (?:lose|close|be evicted)|laid off|unpaid)\\b"
_NOT_SHORT = "\\byour [^.?!,;]{1,40}? (?:is|are) |(?:\\bhe|she|they|you|it)(?: is| are|'s|'re) |dying to|stuck (?:at|in) (?:the )?(?:airport|traffic)|short (?:and|note|answer|walk|trip|list|drive)|if you (?:are|'re)|not (?:hungry|sick|injured|hurt)"

CUES = (
    _need(
        "need.still-no",
        "still|and still|but still|yet|so far: (?:have |has |are |is |'re )?(?:no|without|not a single|missing|lacking|short of|short on|searching for|hunting for|no sign of a|haven't found|have not found|hasn't found|in need of|looking for)\\b(?! "
        + _NO_ANSWER
        + ")",
        "Still no room for the spring fair.",
        "Still no answer.",
        strength="weak",
        unless="\\?$|still no (?:fix|luck|go|joy)\\b|(?:they|\\bhe|she|you)(?:'re|'s| are| is| were| was| had| have)? still",
        at="clause",
    ),
    _need(
        "need.ours-lacks",
        "my|our|what|the one thing|the only thing|all: (?:[\\w'-]{1,20} ){1,6}?(?:still |now |also |really |badly |sorely |currently |only )*(?:lacks?|misses|(?:is|are) (?:still |now |currently )?(?:missing (?!from|out)|lacking|without (?:an?|any)\\b|out of (?!office|town|date|order|stock|the|scope|reach|this|it|control|warranty)|running (?:low|short|out)|down to (?:our|its|the) last|in need of))\\b",
        "Our guild still lacks a treasurer.",
        "Our guild still meets.",
        unless="\\?$|^(?![^\\n]{0,2000}\\b(?:my|our|we|us)\\b)|\\byour\\b|lacks (?:nothing|any sense)",
    ),
    _need(
        "need.short-by",
        "i'm|i am|we're|we are|am: (?:just |only |still |about |now )?(?:\\w+ )?(?:\\w+ )?" + _SHORT,
        "We are out of work since the flood.",
        "We are out of the woods.",
        at="anywhere",
        span="clause",
        unless=_NOT_SHORT,
    ),
    _need(
        "need.ours-short",
        "are|is: (?:(?:just|only|still|about|now|very|so|also|currently|completely|already|badly|temporarily|flat|again|quite|really|all|both|getting|going|being|feeling|left|too|one|two|three|four|five|six|a few|weeks?|months?|days?|hours?|volunteers?|people|hands|pretty|rather|extremely|chronically|always|falling|in|tired and|exhausted and|super) ){0,3}"
        + _SHORT,
        "Our choir is three weeks behind with the rent.",
        "Our choir is behind the stage.",
        at="anywhere",
        span="clause",
        unless=_NOT_SHORT,
    ),
    _need(
        "need.ours-has-none",
        "has|have|lost: (?:no one|nobody|no-one|none|not a single|yet to|run out of|run dry|lost|nowhere|its|our|my|their)\\b",
        "After the storm our choir lost its rehearsal room.",
        "Our choir has no fear.",
        at="anywhere",
        unless="^(?![^\\n]{0,2000}\\b(?:my|our|we|i) (?:[\\w'-]{1,20} ){0,4}?"
        + _NONE
        + ")|\\?$|have (?:nobody|no one) (?:but|to blame)|\\byour\\b",
    ),
    _need(
        "need.not-had",
        "that|which|than|what: (?:we|i) (?:simply |just |still |really |currently )?(?:don't (?:have|own)|do not (?:have|own)|haven't got|lack|can't afford|cannot afford|are missing|can't find|cannot find)\\b(?! (?:to|time|a problem|the (?:impression|feeling|time|heart)))",
        "It takes a kiln that we don't have.",
        "It takes a kiln that we don't like.",
        at="anywhere",
        unless="\\?$|\\byour\\b",
    ),
    _need(
        "need.have-to-find",
        "i|we|i've|we've: (?:(?:still|now|really|also|just|urgently|first|somehow|soon|simply|desperately|quickly|do|will|all|both) )?(?:must|have to|need to|got to|'ve got to|will have to)(?: still| first| now| quickly| urgently| somehow| also)* (?:find|raise|land|secure|fill|hire|replace|get hold of|earn|recruit|come up with|scrape together|rent)\\b",
        "To stay, we still have to raise nine hundred euros.",
        "I must find my hat.",
        at="anywhere",
        after="that what as if",
        unless="find (?:out|my|it|time|the (?:time|words))|\\byou\\b[^.?!]{0,20}\\?$",
    ),
    _need(
        "need.out-of",
        "out of|low on|short of|short on|down to our last|down to my last|running out of|running low on: (?!office|town|curiosity|interest|the (?:office|blue|box|way)|my (?:depth|league|mind|hands)|your|this|date|touch|hand|order|stock|respect|all|these|those|memory)\\w+",
        "Out of plaster already, and the fair is on Sunday.",
        "Out of the blue he sang.",
        at="start",
        unless="\\?$|\\byour?\\b",
    ),
    _need(
        "need.could-do-with",
        "could do with|could really do with|could use|can use|could really use|could sure use|would settle for|i'm after|we're after|we're seeking|i'm seeking|we are seeking|i am seeking: (?:a|an|another|some|any|more|\\d+|few|two|three|extra|one|somebody|someone|somewhere|anyone|help)\\b",
        "We could do with another forty chairs.",
        "We could do without chairs.",
        at="anywhere",
        after="you they he she it who that people anyone customers users one",
        unless="\\?$|\\b(?:you|they|\\bhe|she|it|that|which) (?:\\w+ )?(?:could|can) (?:\\w+ )?(?:do|use)|use (?:a|an|some) (?:\\w+ )?(?:script|tool|command|option|flag)|could use (?:a|the|some) \\w+ to\\b",
    ),
    _need(
        "need.months-left",
        f"months|weeks|days|month|week: (?:away )?(?:from|before|until|till|to) (?:the end of |we run |running |my |our |the )+(?:[\\w'-]{{1,15}} )?(?:{_MEANS}|out of)\\b",
        "We are five months from the end of our runway.",
        "We are five months from the end of our road.",
        at="anywhere",
        unless="\\byour\\b|\\?$",
    ),
    _need(
        "need.broke-down",
        "ours|mine|my|our: (?:[\\w'-]{1,15} ){0,2}?(?:broke (?:down|yesterday|today)|has broken down|gave up the ghost|was stolen|got stolen|has been stolen|fell through|dropped out|cancell?ed on us|pulled out|burned down|burnt down|was flooded|let us down|fell ill|quit|walked out)\\b",
        "Our organist fell ill, and the fair is on Sunday.",
        "Our organist fell for the fair.",
        at="anywhere",
        strength="weak",
        unless="\\?$|\\byour\\b",
    ),
    _need(
        "need.no-resource",
        f"no|not a single|not one|nobody|zero|none|neither a|not enough|too few: (?:[\\w'-]{{1,15}} )?{_RESOURCE}\\b(?! (?:needed|necessary|required|wants?|should|will|is (?:safe|perfect|ideal)|of yours))",
        "Three weeks to go and not a single sponsor.",
        "No driver likes rain.",
        strength="weak",
        unless="\\?$|no (?:room|space|money|job|income|budget|time) (?:for (?:doubt|error|jokes)|is)|\\byour\\b|(?:there|that)(?:'s| is) no (?:room|time) (?:to|for)|no (?:driver|judge|speaker|reader|tester|writer|investor|client|customer) (?!for|yet|so|and|in|on|no|either|at|till|until)\\w+",
    ),
    _need(
        "need.ours-failed",
        "my|our: (?:[\\w'-]{1,20} ){1,4}?(?:resigned|quit(?=[ ,.])|has left|have left|left us|fell ill|is ill|has died|leaks?\\b|is (?:spent|gone|empty(?! (?:on|every|from|until|over|during|in|at|most)\\b)|broken|flooded|closing|condemned|on sick leave|shrinking)|are (?:spent|gone|empty|broken|flooded|shrinking)|won't (?:wait|last|start|hold)|hangs on|depends on|stands or falls|ran (?:dry|out)|has run (?:dry|out)|burned|burnt|collapsed|is down to|are down to|goes under|is about to)\\b",
        "Our treasurer resigned, and none of us can add up.",
        "Our treasurer sings.",
        unless="\\bsorry\\b|\\?$|\\byour\\b|(?:my|our) (?:\\w+ ){0,3}(?:depends on|hangs on) (?:the|what|who|how|which) (?:\\w+ )?(?:you|weather)|our (?:network|server|site|website|office|line)s? (?:is|are) (?:down|closing)",
        strength="weak",
    ),
    _need(
        "need.the-means-fail",
        f"the: (?:(?:last|first|current|old|whole|emergency|research|travel|state|city|youth|work|student|family|small|local|school|church) ){{0,2}}(?:{_MEANS}|loan|bank|landlord|reserves?|kitty|pot|account|subsidy|stipend|choir|team|crew|club|group|orchestra|band) (?:[\\w'-]{{1,12}} ){{0,1}}?(?:won't wait|won't last|is spent|are spent|is gone|is empty|only covers|covers only|doesn't cover|does not cover|ran out|falls short|isn't enough|is down to|are down to|runs out|wants its money|is knocking)\\b",
        "The grant only covers half of the dig.",
        "The grant was a joy.",
        unless="\\?$|\\byour\\b",
        strength="weak",
        at="clause",
    ),
    _need(
        "need.have-not-had",
        "i|we|i've|we've: (?:(?:haven't|have not|'ve not|hadn't|have hardly|have barely) (?:\\w+ )?(?:sold|had|found|earned|made|booked|won|been paid|worked|raised|landed|placed)\\b (?:a|an|any|one|enough|anything|much|work|for|since|a single)|(?:'ve |have )?been (?:between (?:contracts|jobs|flats|gigs)|out of (?:work|a job)|unemployed|jobless|living off|scraping by|without (?:a|an|any|work|income))|(?:'d|would) need (?:[\\w'-]{1,15} ){1,4}(?:and|but) (?:only )?(?:have|own|got))\\b",
        "I've been between contracts since the summer.",
        "I've been between the hills.",
        unless="\\?$|(?:haven't|have not) (?:had (?:a|any|the) (?:chance|time|problem|trouble)|made (?:a|any) (?:decision|changes|plans)|found (?:any|a) (?:problem|bug|error|solution|way))",
    ),
    _need(
        "need.without-one",
        "without|can't|cannot|what's|what is: (?:(?:a|an|another|more|the) (?:second |third |new |bigger |proper |working )?[\\w'-]{2,15},? (?:i|we) (?:can't|cannot|won't|couldn't|will not|could not)\\b|(?:[\\w'-]{1,15} ){1,9}?without (?:a|an|another|more|some) (?!doubt|hitch|word|fight|break|reason|problem)|(?:still )?(?:missing|lacking|needed) (?:is|now is|are|for|in)\\b)",
        "Without a second baker we can't open on Sundays.",
        "Without a doubt we can't sing.",
        at="clause",
        unless="\\?$|\\byou\\b|without (?:a|the) (?:doubt|question|word)|^(?![^\\n]{0,2000}\\b(?:i|we|us|our|my|what's|what is)\\b)",
        strength="weak",
    ),
    _need(
        "need.a-hole",
        "hole|gap|shortfall|deficit: (?:of|in) (?:[\\w'$€£,.-]{1,15} ){0,5}?(?:budget|euros?|pounds|dollars|thousand|million|\\d|accounts|books|roof|rota|roster|schedule|crew|squad|team|line-?up)\\b",
        "There is a hole of nine thousand in the fair's budget.",
        "There is a hole in the sock.",
        at="anywhere",
        unless="\\?$|\\byour\\b",
    ),
    _need(
        "desperation.unless-someone",
        "unless|if: (?:someone|somebody|you|we|i|help|a miracle|no one|nobody) (?:wires?|sends?|helps?|steps? in|pays?|find|finds|lends?|saves?|gives? (?:us|me)|rescues?|comes (?:soon|today|through)|happens|can help)\\b[^.?!]{0,60}(?:weekend|today|tomorrow|tonight|week|month|monday|friday|everything|turned|lose|close|gone|over|bounce|evict|street|help)",
        "We close on Monday unless somebody lends us the rent this week.",
        "We close at noon unless somebody rings.",
        at="anywhere",
        unless="^(?![^\\n]{0,2000}\\b(?:we|us|my|our|payroll)\\b)|^(?:\\W{0,3})if (?:you|we|i) (?:find|send|pay)|if (?:you|i|we) (?:find|send|pay)",
    ),
    _need(
        "desperation.last-one",
        "the only|my only|our only|my last|our last|the last: (?:one |name |person |hope |chance |option |address |door |thing |straw |resort )+(?:left|i have|we have|i know|on my list|on our list|who can|that can|standing|is you|before)\\b",
        "You are the only name left on my list.",
        "The only name left in the book was hers.",
        at="anywhere",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your|you're)\\b)|\\?$|the last (?:one|thing|person) (?:i|we) (?:want|need|expect)|(?:one|thing) (?:left|before)",
    ),
    _need(
        "desperation.all-refused",
        "everyone|everybody|everyone else|everybody else|all the others|every bank|every agency|every shelter|no one else|nobody else: (?:else )?(?:has |have |had )?(?:turned (?:us|me) (?:down|away)|said no|refused|declined|let (?:us|me) down|given up on|will (?:help|have|take|listen)|would (?:help|have|take|listen)|shut the door|walked away)\\b",
        "Everybody else has turned us down.",
        "Everybody else has turned up.",
        at="anywhere",
        unless="(?:will|would) have (?:seen|known|the|a)",
    ),
    _need(
        "need.and-no",
        "and no|but no|with no|and nobody|and no one|and nowhere|but nobody|but nowhere|yet no: (?!doubt|need|idea|problem|hurry|rush|longer|one\\b|wonder|matter|more\\b|other|pressure|obligation|strings|reply|answer|response|word|harm|trouble|offen[cs]e|less)(?:to )?[\\w'-]{3,20}(?: (?:for|to|in|at|on|who|with|yet|so far)\\b[^.?!,]{0,30})?(?=[.,!]|$)",
        "The band has a date on Saturday and no drummer.",
        "The band plays, and no doubt loudly.",
        strength="weak",
        unless="^\\W{0,3}no\\b|and no (?:strings|paperwork|fees?|cost|catch|charge|sign-?up|pitch|sales)\\b|\\?$|\\byour\\b|(?:was|were|had)\\b",
        at="anywhere",
    ),
    _need(
        "need.none-of-us",
        "none of us|not one of us|no one here|nobody here|no one on our|nobody on our|there's no one|there's nobody|there is no one|there is nobody|had nobody|had no one|have nobody|have no one: (?:[\\w'-]{1,15} ){0,6}?(?:can|could|speaks?|knows?|understands?|has|is able|who|to)\\b(?! (?:blame|say|complain|deny|agree))",
        "None of us speaks Portuguese.",
        "None of us sang.",
        at="anywhere",
        unless="\\?$|\\byour\\b|knows? (?:what|why|how|if|whether|when)",
        strength="weak",
    ),
    _need(
        "need.so-many-short",
        "i'm|we're|i am|we are|still|we were|us: (?:still |now |just |only |about )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\\d{1,6}) (?:[\\w'-]{1,15} ){1,3}?(?:short\\b(?! (?:walk|drive|ride|train|bus|trip))|away from|behind|shy of)",
        "We're two players short for Sunday.",
        "We're two friends from school.",
        unless="\\?$|(?:minutes?|miles?|hours?|blocks?|km|kilomet\\w+|steps?|streets?) (?:away|from|short)",
    ),
    _need(
        "need.bills-unpaid",
        "hasn't|haven't|has not|have not|can't|cannot|couldn't|can barely|can hardly|can no longer: (?:even )?(?:made|make|paid|pay|covered|cover|meet) (?:the |our |my |its |all |both )?(?:rent|payroll|wages|ends meet|bills?|costs?|salar\\w+|fees?|tuition|deposit|mortgage|interest)\\b",
        "The shop hasn't made rent since June.",
        "The shop hasn't made bread since June.",
        at="anywhere",
        unless="\\?$|\\byou\\b",
    ),
    _need(
        "need.give-a-lot-for",
        "give a lot|give anything|give a great deal|give my right arm|give much|do anything|go to great lengths|kill: for (?:a|an|some|your|the|half)\\b",
        "I'd give a lot for a quiet room to write in.",
        "They kill for food.",
        at="anywhere",
        after="would'd you they to",
    ),
    _need(
        "need.lean-year",
        "dry|slow|lean|bad|poor|hard|tough|thin|quiet|terrible|difficult: (?:year|season|month|winter|summer|spring|autumn|quarter|time) (?:for (?:us|me|our|my|commissions|sales|orders|the (?:shop|studio|business))|so far|with no|since)",
        "It's been a lean year for commissions.",
        "It's been a dry year for wine.",
        at="anywhere",
        strength="weak",
        unless="\\?$|for you",
    ),
    _need(
        "need.ends-unless",
        "closes|close|ends|dies|die|folds|fold|shuts|shut|goes under|is over|is lost|are lost|stops: (?:down |its doors |for good |in \\w+ |on \\w+ )?(?:unless|if) (?:we|i|someone|somebody|no one|nobody|no \\w+|the)\\b",
        "The reading room closes unless we find the rent by May.",
        "The reading room closes at six.",
        at="anywhere",
        unless="\\?$|\\byour?\\b",
    ),
    _need(
        "need.nobody-came-forward",
        "nobody|no one|not a soul|hardly anyone|hardly anybody|not one: (?:else )?(?:has|have) (?:yet )?(?:applied|booked|signed|volunteered|offered|bought|come forward|stepped|enrolled|donated|registered|rented|ordered|hired)\\b",
        "Nobody has applied for the apprenticeship.",
        "Nobody has sung.",
        unless="\\?$|\\byour\\b",
        strength="weak",
        at="anywhere",
    ),
    _need(
        "need.own-none",
        "we|i: (?:don't|do not|still don't|can't) (?:own|have|afford|find) (?:one|any|enough|either|the means|the money|the space|the people|the staff)(?=[.,!;]|$| (?:and|so|to|for|yet))",
        "It would take a second boat, and we don't own one.",
        "We don't have one idea.",
        at="anywhere",
        unless="\\?$|\\byour\\b|(?:have|find) (?:one|any) (?:for|and) (?:me|sale)|don't have any (?:questions|problem|idea)|have any(?=[.,!;]|$)",
        strength="weak",
    ),
)
