"""How English offers: what will be given, and what may be had for a word."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_gives import offer

_THING = "[^.?!;]{0,60}?"

_DOING = "(?: \\w{3,14}ly| also| then| be sure to| be happy to| try to| make sure to| just| of course| do my best to| make every effort to| work to| make it a priority to){0,3} (?!not\\b|never\\b|be\\b|have\\b|need\\b|require\\b|insist\\b|call your|assume\\b|see\\b|get (?:a|the|my|our|to|some|more|through)\\b|miss\\b|want\\b|like\\b|love\\b|lose\\b|run out|expect\\b|wait\\b|close your|take (?:it|that|this|your silence) as|know\\b|still\\b|die\\b|suggest\\b|tell you|say\\b|admit\\b|bet\\b|use\\b|keep (?:writing|calling|asking|bothering)|look forward|meet\\b|discuss\\b|talk\\b|and\\b|hope\\b|remember\\b|find\\b|arrive\\b|go\\b|come\\b|attend\\b|speak\\b|ask\\b|do\\b|call\\b|buy\\b)[a-z]{3,}\\b"
"""What somebody will do, such as serves the reader."""
_NO_DOING = "(?:\\bi|we) (?:will|'ll) (?:call your|need|have to|assume)|(?:\\bi|we)'ll (?:call your|need|have to|assume|take (?:it|that|this) as)|\\?$|at another time|when i have|if i (?:can|could|don't)|without [^.?!]{0,30} we will|or (?:\\bi|we) will|unless|\\bbeg(?:ging)?\\b|any job"

CUES = (
    offer(
        "i-can-give",
        "i|we|i'd|we'd|i'll|we'll|my team|our team|my firm|ill:(?:(?<='d)|(?<='ll)|(?<=ill)| (?:can|could|will|would|shall|am|are))(?: be)?{adv} ?(?:happy to|glad to|able to|willing to|delighted to|pleased to|like to|love to|be happy to|be glad to|be able to|be willing to|be delighted to|be pleased to|be honou?red to|prepared to|going to|here to|there to|love|try to|make sure to|gladly|happily)? ?(?:{give})\\b"
        "(?! (?:you (?:again|soon|then|later|on (?:mon|tues|wednes|thurs|fri)|there|at)|me|us|in touch|together|to know|back to work|up with you|your (?:office|brain|assistant)|on your|a (?:job|chance|meeting|quote|look)|(?:it|this|that) (?:hard|difficult|brief|short|simple|quick)|in mind|out (?:more|if|about|what)))(?!(?:(?<=help)|(?<=support)|(?<=assist)) (?:[\\w-]{1,15} ){0,2}?(?:them|children|people|others|kids|families|companies|businesses|clients|customers|students|those|organi[sz]ations)\\b)"
        + _THING
        + "(?:\\b(?:you|your|yours|yourself|it|them|him|her|the|a|an|some|two|three|any|with|this|that|these|those|all|more|another|half|\\$?\\.?\\d+)\\b|(?<=recommend) (?-i:[A-Z])|$)",
        "I can lend you the long ladder.",
        "I can imagine the long ladder.",
        unless="(?:\\bi|we) (?:can|could|would|'d|will) (?:ask|use) your|my office|\\bconnect with (?:you|like|other|more|people|as)|i'd like to (?:find|get|make|put|take|see|look|join|keep|get|have|show you how we)|(?:if|that|whether|so|and) (?:\\bhe|she|they)\\b|would like to (?:get|have|find|make|take|keep|do|join)|\\?$|recommend (?:that|re\\w+|you)|\\bi (?:don't|do not|can't|cannot)|so (?:that )?(?:\\bi|we) can|\\bif (?:\\bi|we) (?:had|did|were)\\b|at another time|another time|give (?:a lot|anything|much|a great deal|my right)|\\bbeg(?:ging)?\\b|any job|(?:\\bi|we) would (?:find|make|get|take|do|test|check|hold|look)|we (?:can|could) (?:support|help|make|donate|do|save|give|show|get|find|build|take|keep|put) ",
    ),
    offer(
        "i-will",
        "i|we: (?:will|shall|am going to|are going to|promise to|plan to|intend to|agree to|pledge to|commit to)"
        + _DOING,
        "I will mend the ladder by Monday.",
        "I will be at the fair.",
        strength="weak",
        unless=_NO_DOING,
    ),
    offer(
        "i-shall",
        "i'll|we'll|ill:" + _DOING,
        "I'll mend the ladder by Monday.",
        "I'll need the ladder.",
        strength="weak",
        unless=_NO_DOING,
    ),
    offer(
        "committed",
        "i|we|i'm|we're|our team|my team|the team|i am|you|my administration|be assured|rest assured|please be assured|i assure you|we assure you|you can be assured|am:(?: (?:am|are|is|remain|remains|have been|can|may))?(?: (?:definitely|certainly|happily|gladly|perfectly|fully|truly|deeply|firmly|really|strongly|personally|actively|currently|genuinely|wholly|totally|wholeheartedly|constantly|continually|particularly|diligently|completely|absolutely)| also| always| still| more than| now| eager and| very){0,2} ?(?:committed to|dedicated to|working (?:\\w+ly )?(?:on|to|towards?)|willing to|prepared to|ready to|determined to|taking (?:active )?steps|(?:keen|eager) to (?:support|help|assist) (?:you|your)\\b|here to (?:support|help|assist)|at your (?:service|disposal)|available (?:to (?:help|assist|support|answer)|if|should)|count on (?:me|us)|strives? to|,? ?that (?:my|our) [^.?!;]{0,20}?\\b(?:will|is working|are working)\\b|,? (?:that )?(?:i|we)(?:'ll|'m|'re| will| am| are)\\b)",
        "We are committed to mending the weir.",
        "We are a small mill.",
        strength="weak",
        unless="are you|(?:eager|keen) to (?:get|find|hear|break|land|start|continue)|ready to (?:go|leave)|\\?$|working on (?:a|an|my)\\b|you (?:are|'re)(?: \\w+)? (?:willing|ready|prepared|eager|committed)|working to (?:get|find)|\\bi (?:think|know|hope|believe|said|see|understand|feel) that",
    ),
    offer(
        "promise",
        "i|we|my team|our team|the team|my colleagues|i'd|we'd: ?(?:do |also |hereby |solemnly |will |shall |fully |'d |would |can |personally |always )*(?:promise|pledge|vow|commit|undertake|guarantee|strive|endeavou?r|aim|intend|plan|agree to|volunteer to|offer|resolve|accept responsibility|take (?:full )?responsibility|give you my word|see to it|make (?:it|this) (?:my|our|a) priority|have (?:already )?(?:begun|started|taken steps|taken action|made sure|made arrangements)|(?:is|are|am) (?:already |now |\\w+ly )*(?:working|taking|addressing|looking into|reviewing|preparing|implementing|improving|arranging|committed|dedicated|determined|devoted|prepared|willing))\\b(?! (?:you|that you|to (?:get|find|hear|see|meet))\\b)",
        "We promise to mend the weir.",
        "We promised nothing.",
        strength="weak",
        unless="\\?$|offer (?:accounting|a (?:range|wide)|services|solutions|the best|our (?:clients|customers))|(?:i|we) (?:offer|guarantee|plan|accept|agree) (?:[a-z]+ ){0,2}(?:services|clients|customers|products|with (?:you|your|that|what)|that|more)\\b|(?:i|we) (?:agree|plan|intend)(?:[.,!]| with)|working (?:on|for|at|with|in) (?:a|an|my|the|our)\\b|plan (?:a|for)|plan to (?:go|be|stay|use|have|take|hike|cook|make|keep)|looking for",
    ),
    offer(
        "and-will",
        "and will|and shall|but will|then will: (?:\\w{3,14}ly |also |certainly |be (?:happy|glad|sure|pleased|willing) to |do (?:my|our) best to |committed to |dedicated to |willing to |ready to |happy to |prepared to )*(?!be\\b|have\\b|not\\b|never\\b|need\\b|want\\b|get\\b|see\\b|expect\\b|call your|assume\\b|take (?:it|that)|keep (?:calling|asking)|you\\b|looking for|in\\b|on\\b|at\\b|a\\b|an\\b|the\\b|so\\b|very\\b|only\\b|still\\b|wait|hope|hoping|use\\b|go\\b|come\\b|arrive|die\\b|lose\\b|run\\b|help\\b)[a-z]{3,}\\b",
        "I appreciate your note and will mend the weir.",
        "The weir was old and will be mended.",
        strength="weak",
        at="anywhere",
        span="match",
        unless="\\?$|^(?![^\\n]{0,2000}\\b(?:i|we|i'm|we're|i've|we've|my team|our team)\\b)|\\b(?:they|he|she|it|which|that|team) (?:\\w+ ){0,6}and will",
    ),
    offer(
        "done-for-you",
        "consider it|no problem|my word|you have my|it's done|it is done|on it|i'm on|i am on|leave it|will do|shall be: (?:done\\b|to me\\b|it\\b|(?:word|commitment|support|promise|full support)\\b|with me\\b|taken care of\\b|arranged\\b|sorted\\b|so\\b|that\\b)",
        "You have my word on the weir.",
        "You have my hat.",
        strength="weak",
        unless="\\?$|if you",
    ),
    offer(
        "happy-to",
        "happy|glad|pleased|delighted|willing|more than happy|would be happy|would be glad|honored|honoured|would love: to (?!connect with|get (?:to|your|a|in)\\b|join\\b)(?:{give}|do so|assist)\\b",
        "Happy to lend you the ladder.",
        "Happy to report that the ladder is back.",
        unless="if you (?:can|could|have|would)[^.?!]{0,20}(?:spare|time|minutes)|(?:you|people|who|they|others|anyone|lot)(?:'re|'d be| are| would be| might be| be| would still be| were)?(?: \\w+)? (?:willing|happy|glad)|\\?$|to help a|more willing|(?:not|never|n't) (?:be )?(?:\\w+ )?(?:willing|happy|glad)",
        at="anywhere",
    ),
    offer(
        "have-it-with-you",
        "i can|i'll|i will|we can|we'll|we will|i could: have [^.?!;]{1,40}? (?:with you|ready for you|over to you|in your (?:inbox|hands)|on your desk)\\b",
        "I can have the new plan with you by tea.",
        "I can have the new plan framed.",
    ),
    offer(
        "can-i-give",
        "can|could|may|shall|might|should: (?:i|we){adv} (?:{give})\\b(?! (?:me|us|your (?:help|take|view|opinion|thoughts|advice|feedback|input|number|address|e-?mail)|on you|some time|a minute|you for|a taxi|(?:my|our) (?:family|friends?|wife|husband|kids|team|dog)))",
        "Can I send you a copy of the map?",
        "Can I borrow the map?",
        unless="(?:can|could|may|might) (?:\\bi|we){adv} (?:(?:get|find|make|build|save|fix)\\b(?! you\\b)|(?:take|keep|do|look|put|hold|test|run|check|tell|post|join|copy|lift|cut)\\b)(?![^.?!]{0,40}(?:for you|off your|your))|what (?:can|could)",
    ),
    offer(
        "would-you-like-me",
        "would|do|want|wouldn't|if: (?:you (?:like|prefer|want|need|care for|be interested in having)|it (?:help|be (?:helpful|useful|of use|of help)|be of (?:any )?(?:use|help)))? ?(?:me|us|a copy|some help|any help|if (?:i|we)|(?:for )?(?:me|us) to|a hand|help with)\\b",
        "Would you like me to bring the ladder?",
        "Would you like to bring the ladder?",
    ),
    offer(
        "shout-if",
        "give|drop|ping|call|text|shout|ask|email|message|ring|holler|write|contact: (?:me|us)?(?: (?:a|an) (?:shout|ring|call|buzz|line|bell|text|message|email|note))? ?(?:any ?time |please )?(?:if|when|whenever|should) you (?:ever |should )?(?:need|get stuck|want (?:a|any|some|more|help|me)|run into|have (?:any |more |further )?(?:questions?|trouble|problems?|doubts|issues)|are (?:ever )?(?:stuck|in doubt))\\b",
        "Give me a shout if you need a hand with the weir.",
        "Give me a shout about the weir.",
    ),
    offer(
        "would-do-it-free",
        "would|will|can|could: (?:gladly |happily |also )?(?:{give}|paint|shoot)\\b[^.?!;]{0,30}?\\b(?:you|your)\\b[^.?!;]{0,30}?\\b(?:at cost|for free|free of charge|for nothing|without charge|on the house)\\b",
        "The smith would mend your gate at cost, or make you one for free.",
        "The smith would mend gates.",
        at="anywhere",
        span="sentence",
        after="you who how",
        unless="\\?$|\\b(?:could|would|will|can) you\\b",
    ),
    offer(
        "welcome-to-any",
        "welcome: to (?:any|all|one|some|two|as many|as much|whatever|the (?:rest|spare|leftover|remaining))\\b",
        "You are welcome to any of the plums.",
        "You are welcome to a mill with plums.",
        at="anywhere",
        span="sentence",
    ),
    offer(
        "consider-it-done",
        "consider: (?:it|that|this|(?:the|your) (?:[\\w-]{1,15} ){1,2})(?: ?all)? ?(?:done|sorted|settled|paid|sent|mended|taken care of|[a-z]{3,10}ed)(?=[.!]|$)",
        "Consider the gate painted.",
        "Consider the gate.",
        at="start",
    ),
    offer(
        "let-me-know-if",
        "let|tell: (?:me|us)(?: know)? if you(?:'d| would)? (?:like|prefer|want|need|could use)\\b(?! (?:me to (?:stop|go)|to (?:meet|talk|chat|join|discuss|come|help|buy|order|grab|connect|catch|speak|schedule|set|support|contribute)))",
        "Let me know if you'd like a copy of the map.",
        "Let me know if you'd like to join the fair.",
    ),
    offer(
        "help-question",
        "how|what|where|anything|is there|let me know: (?:(?:how|what|where|if|when|should|whether) )?(?:else )?(?:can|could|may|might|anything|there is anything|there's anything|anything else)? ?(?:that )?(?:i|we)(?: can| could| may| might)?{adv} (?:help|do|support|assist|be of|offer|serve|contribute|bring|make)\\b(?:{near}(?:for you|you|your|easier|with))?",
        "How can I help?",
        "How can I get to the mill?",
        unless="what (?:should|must|can|could|do) (?:\\bi|we) do(?! for you)|how (?:can|could|do|should) (?:\\bi|we) (?:do|make|offer|contribute|bring|support)\\b(?! your| you)",
    ),
    offer(
        "if-you-need",
        "if|should|anything|whenever|anytime|whatever|when: (?:you're (?:ever )?(?:stuck|curious|in (?:town|need)|short (?:of|on)|without|low on)|you (?:ever |should |would |could |ever do )?(?:need|want|wish|like|require|have (?:any )?(?:questions?|concerns|trouble|problems)|get stuck|run into|'d like|find (?:it|this|that) (?:useful|helpful)|would like|decide to|prefer|are (?:ever )?(?:stuck|curious|in (?:town|need)|short (?:of|on)|without|low on))|it (?:is|'s|would be|were) (?:of )?(?:useful|helpful|any use|use|help|interest)|(?:it's|its|this is|that's|useful|helpful|need be|needed)|(?:you|there's|there is) (?:need|anything))\\b[^.?!;]{0,70}?(?:\\b(?:i|we|me|us|my|our|just|here|shout|ask|call|yours|help|please|contact|feel free|don't hesitate|let)\\b|$)",
        "If you ever need a ladder, I am around.",
        "If you had a ladder, I would come.",
        unless="if you (?:want|wish|would like|like|need) to (?:unsubscribe|opt|stop|buy|order|join|see|be|get|go|receive)|\\?$|we need|\\bi need|if you (?:like|want)[^.?!;]{0,60}please (?:leave|give|buy|vote|share|donate)",
    ),
    offer(
        "welcome-to",
        "welcome|feel free|free|hesitate|invited|comfortable: (?:to|in) (?:use|keep|take|borrow|stay|call|contact|ask|reach|come|join us|visit|drop|stop|copy|adapt|get in touch|let (?:me|us) know|email|e-mail|write|bring|have|help yourself|give me a call|call (?:me|us)|touch base|try|crash|sleep|park|print|quote|pop|swing|help yourselves|steal)\\b",
        "You are welcome to use the barn.",
        "You are welcome, Ann.",
        at="anywhere",
        span="sentence",
    ),
    offer(
        "disposal",
        "at|count|my|our|i'm|i am|always|yours|ask|shout|my pleasure|be my guest|my treat: (?:your (?:disposal|service)|on (?:me|us)\\b|doors? (?:is|are) (?:always )?open|(?:always |just )?(?:around|a call away|here (?:for|if))\\b|(?<!at )yours\\b|(?:if you|to) keep|me\\b(?=[.!]|$)|to (?:write|help|do|host|lend|support)\\b|treat\\b)",
        "You can count on me for the harvest.",
        "We were at your mill.",
        at="anywhere",
        span="sentence",
        unless="counting on you|(?:resources?|tools|means|time) at your disposal",
    ),
    offer(
        "my-pleasure",
        "it|it'd|it's: (?:would be|will be|is|be)? ?(?:my|our|a|an) (?:pleasure|honou?r|privilege|delight|joy) to\\b(?! (?:meet|speak|talk|see|hear|have|work with|join|receive|be))",
        "It would be our pleasure to host the guild.",
        "It was our pleasure.",
    ),
    offer(
        "let-me-give",
        "let|allow|permit: ?(?:me|us)?{adv} (?:to )?(?:{give}|buy you|treat|do that|handle|get back to you)\\b(?! (?:know|you (?:later|then)|in touch))",
        "Let me carry that for you.",
        "Let me know the weight.",
    ),
    offer(
        "donate",
        "i|i'd|i'll|ill|id|i'm|we|sure|yes|ok|okay|i am|count me|maybe|yeah|alright|well|then|oh:(?:,? i(?:'d|'ll)?)?,? (?:think |guess |would |will |can |could |'d |'ll |am |'m |definitely |probably |be |just |only |maybe |certainly |also |still |want to |like to |love to |going to |gonna |happy to |willing to |glad to |agree to |able to |afford to |i |i'd |i'll |at least |interested in |thinking of ){0,7}(?:donat(?:e|ing)|give (?:\\$|\\.?\\d|half|all|some of|a (?:little|bit|dollar|dime|few|portion))|contribut(?:e|ing)|pledg(?:e|ing)|chip in|spare (?:a|\\$|some|\\d)|make a (?:\\$?\\d+ )?(?:donation|contribution|pledge)|match (?:it|that|you|your))",
        "I would be glad to donate two beams.",
        "I always donate two beams.",
        unless="(?:don't|can't|cannot|won't|not|never|unable|didn't|wouldn't|if|before|when|whether|do|did|how much|of) (?:\\w+ )?(?:\\bi |you |we |to )?(?:\\w+ )?(?:donate|give|contribute)|\\?$|usually|always|sometimes|often|every (?:year|month|week|six)|another time|(?:you|we|they|people)(?: \\w+){0,3} donate|\\b(?:i|we) (?:also |do |already |like to )?(?:donate|give|contribute|donated|gave)\\b|\\bi do like|donate to (?:charit|other|a lot)|\\bif (?:\\bi|we) (?:had|did|were|have)\\b|as long as|\\bother charit|more but",
        strength="weak",
        at="anywhere",
        after="what if how much when before whether that until you",
    ),
    offer(
        "yes-i-will",
        "yes|sure|ok|okay|yeah|absolutely|definitely|of course|certainly|i: ?[,.!]? ?(?:i|we|that|sure|definitely|absolutely|of course)? ?(?:i|we)? ?(?:would|will|can|could|do it|am|'ll|works|definitely)(?: be (?:happy|glad|willing|delighted)(?: to)?| do (?:that|it|so)| like to| love to)?(?: help| donate| try)? ?(?=[.!,]|$)",
        "Yes, I would be happy to.",
        "Yes, the mill is old.",
        strength="weak",
        span="match",
        unless="\\?$|\\bbut\\b",
    ),
    offer(
        "if-hands-help",
        "let me know|let us know|tell me|shout|say|say the word|just say|ping me|drop me a line: (?:if|whether|when|whenever) (?:an? |some |any |another )?(?:extra |spare |second |more |other |fresh )*(?:pair of (?:hands|eyes)|hands?|eyes|help|support|introductions?|copy|copies|lift|ride|car) (?:would|might|could|will|is|are|can) (?:be |ever )?(?:useful|helpful|of (?:use|help|interest)|welcome|needed|wanted|help|handy|good)\\b",
        "Let me know if an extra pair of hands would be useful on Saturday.",
        "Let me know if the bridge is open.",
    ),
)
