"""Gives, needs and pressure that English states as plain facts, without any of the stock phrases."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue, cue

_AFTER_ASK = (
    "(?:ask|expect|hope|trust|count on|would like|'d like|want|need|hoped|assume|think it(?:'s| is) (?:only )?fair)"
)


def _cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    return cue(name, pattern, fires, quiet, **{"at": "anywhere", "span": "sentence", **more})


STRINGS = (
    _cue(
        "strings.only-fair",
        "only fair|fair is fair|fair's fair|your turn|deserves another|do the same for|same for me|same for us|remembered when|remember me when|remember us when|even things out|call it even|mutual favour|mutual favor|returned: ?(?:that|if|to|now|,|me|us|the favou?r|you|\\.|!|and|when|;|$)",
        "I sent you a tenant, so it is only fair that you list me.",
        "The fair is fair-sized.",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your|me|us|yours|mine)\\b)|\\bas you (?:asked|wanted|wished|said|like)\\b|your turn (?:at|to (?:speak|play|bat|choose)|in the)|returned (?:to you|from|home|the (?:book|call|form))|\\bi (?:would|will|'d|'ll) (?:happily |gladly |be (?:happy|glad) to )?do the same for (?:you|him|her|them)",
    ),
    _cue(
        "strings.we-expect",
        "i|we|i've|we've|i'll|we'll: (?:have |just |already |will |gladly |happily )*(?:{give}|g[ai]ve|sent|shared|helped|introduced|lent|did|done|made|recommended|promoted|reviewed|looked after|featured|hosted|scratched|fixed|mended|repaired|built|wrote|bought|paid|took|put)\\b[^.?!]{0,80}?(?:,? (?:and|so|but|now)|;) (?:now )?(?:i|we) (?:do |would |only |just )?"
        + _AFTER_ASK
        + "\\b[^.?!]{0,40}\\b(?:you|your|remembered|the same|something|a favou?r)\\b",
        "We mended your barn, so we expect you to lend us the field.",
        "We mended your barn, and we hope you like it.",
        unless="(?:hope|trust|think) (?:that )?(?:you|it|this|they)(?:'ll| will|'re| are)? (?:like|enjoy|find|helps?|love|be (?:useful|of use|happy)|is|was|are|can use|save)|(?:sent|gave|made) you (?:a|an|my|the) (?:mail|email|note|proposal)",
    ),
    _cue(
        "strings.if-you-mine",
        "if|provided|as soon as|once|when|after|in exchange for|in return for: (?:you|that|the|your|this|my|our|these|those)\\b[^.?!;]{0,40}?(?:\\b(?:share|show|lend|list|mention|link|sign up|endorse|recommend|review|refer|name|credit|thank|vote for|back|support|quote)\\b (?:[^.?!;]{0,16}?\\b)?(?:yours|us|me|mine|our|my|first|too|as well|in return|up(?=[.!]|$))(?!\\w)|, (?:i|we)(?:'d| would| want| expect| ask| need)(?: to| like| you| a)\\b[^.?!;]{0,30})",
        "I will share my list if you share yours.",
        "I will share my list if you like.",
        unless="^(?![^\\n]{0,2000}\\b(?:i'll|\\bi will|we'll|we will|\\bi can|we can|happy to|glad to|in exchange|in return|i'd|we'd|\\bi would|we would|\\bi)\\b)|^\\W{0,3}(?:if|when|once|after) you (?:could|can|would|'d|have time|like|want|need|know)|(?:could|can|will|would) you\\b|\\?$|i'll know|when the (?:\\w+ )?(?:is|was)|if the (?:\\w+ )?(?:is|was)",
    ),
    _cue(
        "strings.down-payment",
        "down payment|an investment|a favour i|a favor i|favour i will|favor i will|call in|my back|owe you one if: ?(?:on (?:a|what)|in (?:us|our)|will|'ll|can|a favou?r|that favou?r|for|if|;|\\.|,|$)",
        "Think of it as a down payment on what I will ask.",
        "The down payment on the mill was small.",
        unless="^(?![^\\n]{0,2000}\\b(?:ask|favou?r|scratch|owe)\\b)|call in (?:sick|at)|my back (?:hurts|aches|door|yard|garden)|thank",
    ),
)

PRESSURE = (
    _cue(
        "entitlement.no-excuse",
        "no excuse|no reason not|no good reason|whether or not|whether you like|like it or not|already told|have told everyone|told everyone|already announced|already put|already added|already counted|already promised|added you to|put you down|put your name|your duty|your responsibility|an obligation|said you would|said that you would|you promised|gave your word: ?(?:to|for|not to|you|it suits|i can|that's|that is|that you|we|i|on|down|your|help|call|send|come|write|,|\\.|!|$)",
        "You have the means, so there is no excuse.",
        "Whether or not it rains, we dance.",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your|yours)\\b)|thank|if you (?:said|promised)|as you (?:asked|wished|wanted|requested|said|hoped)|as (?:agreed|promised|requested)|as you promised|you said you would (?:like|love|be (?:in|at|there))|put your name (?:forward|on the list[^.?!;]{0,20} as you)|\\bi assume (?:the|it|this|that (?:the|it))\\b|no reason not to (?:try|enjoy)|whether or not (?:it|we|\\bi|the|they|\\bhe|she) (?!suits)|whether or not you(?:'re|'ve|'ll)? (?:thinking|looking|planning|going|are|end|decide|come|join|take|use|need|reply|answer|hire|say|buy|have|speak|apply|get|can)\\b|\\?$",
    ),
    _cue(
        "entitlement.coming-anyway",
        "i'll|i will|we'll|we will|i'm going to: (?:come by|drop by|stop by|call|phone|ring|be at|visit|show up|wait|keep (?:calling|writing|asking|trying)|see you|expect you|speak to your (?:boss|manager)|ask your (?:boss|manager)|go to your)\\b[^.?!]{0,30}?\\b(?:your (?:office|desk|house|shop|door|home|work|boss|manager|studio|assistant)|every day|until you|whether|at \\d{1,2})",
        "I will come by your office at nine on Monday.",
        "I will come by train.",
        unless="if (?:you|that|it)|\\?$|as (?:agreed|arranged|planned|you asked|promised)|you (?:asked|invited)|see you at \\d",
    ),
    _cue(
        "guilt.counted",
        "my|our|this is my|this is the|wrote|written|called|emailed|mailed|tried: (?:second|third|fourth|fifth|sixth|\\d(?:nd|rd|th)|last two|last three|three|four|two|many|several) (?:mail|e-?mail|message|letter|note|attempt|reminder|follow-?up|request|call|try)s?\\b[^.?!]{0,40}?(?:[.!]|$|unanswered|no (?:reply|answer)|without|so far|to you|and)",
        "This is my fourth mail.",
        "My second letter was from my aunt.",
        unless="thank|\\?$|from (?:my|the|her|his)|sorry for (?:my|the)",
    ),
    _cue(
        "guilt.without-answer",
        "without|no|nothing|not a word|not one word|not even|never|zero|radio silence|crickets|ghosted|ghosting|too important|too busy|too good: (?:an? |any |so much as |single |even )*(?:answer(?:ed)?|reply|replied|response|acknowledg\\w+|word|line|thank you|from you|from your side|to (?:answer|reply|write|respond)|back from you|by you|me|us|since)\\b",
        "I wrote in May and in June without an answer.",
        "He left without a word.",
        unless="^(?![^\\n]{0,2000}\\b(?:\\bi|my|we|\\bour)\\b)|^(?![^\\n]{0,2000}\\b(?:you|your|wrote|write|written|mail|mails|email|emails|letter|letters|called|calls|weeks|messages?|asked|sent)\\b)|(?:\\bi|we)(?:'m| am| are|'ve been| was| were)? (?:too busy|never|not)|no need|no (?:reply|answer|response) (?:is |needed|necessary|expected|required)|no (?:word|reply|answer|response) (?:yet )?from (?:the|them|him|her|it)\\b|if (?:there|you)|no response needed|too busy to (?:answer|reply),|without (?:a|an) (?:word|answer) (?:from|to) (?:the|him|her|them)|let me know|know you(?:'re| are)",
    ),
    _cue(
        "guilt.being-ignored",
        "am i|are you|did you even|have you even|did you ever|have you forgotten|did you forget|have you lost|are we: (?:being (?:ignored|avoided|ghosted)|ignoring|avoiding|open|read|look|bother|see|get|about (?:me|us)|me|my|still (?:there|alive|interested)|not (?:interested|going to))\\b",
        "Am I being ignored?",
        "Are you open on Sunday?",
        at="clause",
        unless="are you (?:open|still interested in (?:the|a)|see|read|look|about)|did you ever (?:see|read|get|look|open)|did you forget (?:the|your)|am i (?:open|me)",
    ),
    _cue(
        "guilt.weeks-of-silence",
        "it's been|it has been|been|weeks|a week|two weeks|three weeks|a month|days: ?(?:over |more than |almost |nearly |now )?(?:a|an|two|three|four|\\d{1,2}|several|many)? ?(?:weeks?|months?|days?)? ?(?:now )?(?:and|since|with|without|but) (?:still )?(?:nothing|no|not|never|i wrote|my last|i (?:sent|asked|mailed|emailed))\\b",
        "It has been two weeks and nothing from you.",
        "It has been two weeks of rain.",
        unless="(?:rain|snow|work|sun|luck|food|power)\\b|since my last (?:mail|letter|visit|day) (?:was|to)|sorry|no (?:work|job|food|water|income|customer|client)",
    ),
    _cue(
        "guilt.saw-you-read",
        "i see|i can see|i know|i noticed|it shows|i saw: (?:that )?(?:you(?:'ve| have)? (?:read|opened|seen|viewed|received|got|were online|are online)|my (?:mail|message|letter|note) (?:was|has been))\\b",
        "I see that you read my message.",
        "I see that you read Dutch.",
        unless="^(?![^\\n]{0,2000}\\b(?:my|\\bour) (?:mail|e-?mail|message|letter|note|proposal|request)s?\\b)",
    ),
    _cue(
        "urgency.no-time",
        "no time to|not much time|little time|time is|days left|hours left|only hours|is tonight|is tomorrow|must be here|has to be here|need to know by|needs to be|have to know by|or it is|or it's|before it's|before it is|while you still|cannot hold|can't hold: ?(?:lose|waste|left|running|short|until|till|before|by|today|tonight|tomorrow|too late|gone|can|it|the|this|in|done|on|\\.|!|,|$)",
        "There is no time to lose.",
        "Time is a river.",
        unless="\\b(?:he|she|they|mother|father) needs? a little time|(?:\\bi|we) (?:had|have|has) (?:no|not much|little) time|time is (?:it|in|on|by|until)|your (?:visa|deadline|talk|exam|wedding)|(?:party|dinner|concert|fair|show|wedding|talk|meeting|launch) is (?:tonight|tomorrow)",
    ),
    _cue(
        "urgency.few-left",
        "only|just|last: (?:a |the )?(?:few|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?:more )?(?:seats?|spots?|places?|tickets?|copies|slots?|days?|hours?|rooms?|tables?) (?:is|are|remain\\w*|left|to go)\\b",
        "Only three seats are left.",
        "Only three seats were red.",
        unless="\\b(?:\\bi|we) (?:have|had|need|ate|saw)",
    ),
)

NEEDS = (
    _cue(
        "need.money-ends",
        "our|my|we|i|months|weeks|days: (?:have |'ve |only |just |about |got )*(?:(?:runway|money|cash|funding|savings|grant|contract|lease|budget|credit|visa|benefits|severance|income|rent|loan) (?:ends?|runs out|is (?:gone|over|up|due|spent|running out|drying up)|are (?:gone|spent|running out)|expires?|has (?:run out|ended|dried up)|won't last|will (?:end|run out|be gone))|(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|some|couple|\\d{1,2}|about|only|less|under) )?(?:months?|weeks?|days?) of (?:money|cash|runway|savings|food|rent|work)\\b|of (?:money|cash|runway|savings) left|(?:was|were|been|got|being) (?:laid off|let go|made redundant|fired|evicted)|lost (?:my|our) (?:job|home|house|biggest client|main client|funding|grant)|can't (?:make payroll|pay|afford|cover)|cannot (?:make payroll|pay|afford|cover)|nothing (?:is )?lined up|(?:has|have)(?: not|n't) (?:had|sold|seen|made) (?:a|one|any|enough) (?:customer|client|sale|order|booking|visitor)s?)",
        "Our runway ends in March.",
        "Our road ends in March.",
        unless="\\?$|\\byour (?:runway|money|contract|lease|visa|grant)|the (?:contract|lease|visa|rent|loan|budget|grant) (?:ends|expires|is (?:up|over|due))(?! (?:and (?:\\bi|we)|for us))",
    ),
    _cue(
        "need.nothing-lined-up",
        "nothing|not one|not a single|no|barely|hardly|sales|orders|bookings|revenue|business|customers|clients|tenants|half empty|no longer: (?:is |are |has been |have been |\\w+ )?(?:lined up|in sight|left to|customers?|clients?|bookings?|orders|sales|buyers?|takers|job offers?|investors?|down (?:by|\\d|to|since)|falling|fallen|slow|dead|dried up|drying up|gone quiet|leaving|enough to)\\b",
        "Sales are down by half since the flood.",
        "Sales of your book are up.",
        unless="\\byour\\b|\\?$|no customers? (?:wants?|needs?|should|will)|no longer (?:customers|enough)|clients? (?:is|are) leaving (?:reviews|happy)|the (?:sales|customers|clients)|no (?:sales|orders|clients) (?:pitch|talk|call)",
        strength="weak",
    ),
    _cue(
        "desperation.without-you",
        "without: (?:you|your (?:help|support|money|donation|loan|vote|order|orders|custom|funding|sponsorship))\\b,?[^.?!;]{0,30}?\\b(?:i|we|my|our)\\b[^.?!;]{0,30}?\\b(?:will|would|can|cannot|can't|won't|could|may|must|shall)(?: not)? (?:\\w+ )?(?:survive|make it|close|fold|fail|lose|die|go under|go bust|shut|last|end|manage|pay|eat|be (?:lost|finished|over|gone|evicted))\\b",
        "Without your help my shop will not survive.",
        "Without your help my shop would still be green.",
        unless="would not have|wouldn't have|could(?: not|n't) have|thank",
    ),
    _cue(
        "desperation.nowhere",
        "where else|who else|what else|nowhere else|nobody else|no one else|without you|if this fails|if you say no|you are all|you're all|everything depends|it all depends|all i have|last straw|end of my|at the end of: (?:to (?:turn|go|ask)|(?<=what else )to (?:do|try)|will|would|i (?:am|have|'m)|we (?:are|have|lose|'re)|i'm|(?:i|we) (?:lose|have left)|on (?:you|this)|rope|tether|my (?:rope|tether|strength)|can (?:help|save))\\b",
        "I do not know where else to turn.",
        "Without you the fair was dull.",
        unless="could not have done|couldn't have|thank|(?:film|book|song|novel|movie|story)\\b|would not (?:be|have)|wouldn't (?:be|have)|\\bno one else will (?:have|see|know)|nobody else (?:will|would) (?:have|see|know)|where else to (?:go|eat)|(?:gave|give|helped|took|believed|hired|was|were|did)\\b[^.?!]{0,40} when (?:nobody|no one) else|^(?![^\\n]{0,200}\\bknow\\b)[^\\n]{0,200}what else to",
    ),
)

GIVES = (
    _cue(
        "offer.measured",
        "your: (?:[\\w'-]{1,20} ){1,5}?(?:is|are|has|have|fits|passes|holds|loads|runs|measures|weighs|meets|clears|needs only|needs just|lacks|misses|shows|leaks|reads|points) [^.?!]{0,40}?(?:\\d[\\d.,]{0,8} ?(?:mm|cm|m|km|kg|g|%|percent|seconds?|minutes?|hours?|days?|euros?|pounds|dollars|kilos?|degrees|inches|feet|points?|times|pages?|lines?)\\b|inside the limit|swapped|the wrong way|upside down|by mistake|out of date|a dead link|misspelt|misspelled|twice)",
        "Your ramp is inside the limit by 4 mm.",
        "Your ramp is lovely.",
        unless="\\?$|your (?:order|account|invoice|payment|subscription|bill|balance|offer|discount|price|sales|free|trial|credit)\\b|(?:\\bi|we) (?:need|want)|due (?:in|by)|reply|please",
    ),
    _cue(
        "offer.gave-them",
        "i|we|i've|we've: (?:have |just |already |also |'ve )*(?:gave|given|passed|put|named|told|showed|shown|handed|forwarded|mentioned|listed|added|nominated|suggested|recommended|sent)\\b[^.?!]{0,50}?(?:\\byour (?:name|number|card|address|book|shop|fair|talk|site|page|work|paper|article|event|details|offer|studio|course|mill|map|film|project|link|post|profile)|\\byou (?:to|for|as|in) (?:the|a|an|our|my|her|his|their)?)",
        "I gave Bo your number, since he wants a florist.",
        "I gave Bo my number.",
        unless="\\?$|(?:\\bi|we) (?:told|showed|sent|put|gave|mentioned) you\\b|so (?:\\bi|we) (?:expect|hope)|added you to (?:the|a|\\bour|my) (?:list|calendar|invite)|put you (?:down|in)|(?:\\bi|we) (?:found|got|saw|took)",
    ),
    _cue(
        "offer.there-for-you",
        "is|are|it's|they're|stands|waits|there's: (?:(?:(?:a|an|always a|still a) )?(?:seat|place|room|spot|desk|ticket|copy|bed|chair|table|key)(?= )|free|open|yours|ready|there|reserved|kept|set aside|waiting|at the|booked)\\b(?:(?<=yours)(?=[,.!;]|$)|[^.?!]{0,50}?\\b(?:if you (?:want|like|need|wish)|for you\\b|whenever you|in your name|for your))",
        "The hall is free on the ninth if you want it.",
        "The hall is free on the ninth.",
        unless="\\?$|(?:choice|decision|turn|move|call|fault|problem|ball) is yours|free (?:trial|demo|gift|quote)|if you (?:want|like) to (?:buy|order|join|sign)",
    ),
    _cue(
        "offer.you-asked-about",
        "you: (?:asked (?:for|about)|wanted|mentioned|were (?:looking|asking) for|needed|lost|missed|were after|liked)\\b[^.?!]{0,30}?\\b(?:is|it's|are|closes|opens|costs|starts|can be|was|were|has|have|will)\\b",
        "The grant you asked about closes on the third of May.",
        "The grant you won was large.",
        after="if when what whatever as did have because since how why where whether and but so i",
        unless="\\?$|(?:thank|thanks)\\b|is (?:great|good|amazing)",
    ),
)
CUES = STRINGS + PRESSURE + NEEDS + GIVES
