"""How English asks for something by an order, bare or with a please: such as serves the writer, and weakly any other."""

from __future__ import annotations

from networking_rules.text.phrasebooks.en_questions import ask
from networking_rules.text.phrasebooks.en_words import (
    FOR_US,
    OUR_NOUN_ORDER,
    OUR_ORDER,
    PLAIN_NOUN_ORDER,
    PLAIN_ORDER,
)

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

_A_THING = (
    " (?:the|a|an|this|that|these|those|your|my|our|it|them|me|us|him|her|all|both|each|every|one|some|up|out|back|off)\\b"
    + _NO_SUBJECT
)
"""What goes on after a verb that is a noun as well."""
_ANYTHING = (
    " (?:(?:the|a|an)(?! (?-i:[A-Z])\\w+ (?-i:[A-Z]))|this|that|these|those|your|my|our|it|them|all|any|at|in|on|out|up|with|to|by|for|over|as|what|which|who|whether|how|here|me|us|him|her|back|into|from|about|and|down|off|sure|some|one|through|if|when|no later|something|everyone|everything|both|each|another|immediate|clear|accurate|full|more|each|every|new|better|\\d{1,4}|\\$link|http\\S{0,80}|(?-i:[A-Z])\\w+)"
    + _NO_SUBJECT
)
"""What goes on after any other verb."""
_NO_NOUN_ORDER = _IF_IT_FAILS + "^(?:\\W{0,3}\\w+\\W{1,2}){0,2}(?:thank|happy)\\b"
_NO_ORDER = (
    "^(?:\\W{0,3}\\w+\\W{1,2}){0,2}(?:thank|let me|happy)\\b|^talk (?:to|with) you|^save (?:the|on|up|an|big)|^read (?:your|the|my)\\b[^.?!]{0,60}\\b(?:and (?:laughed|loved|enjoyed|liked|cried)|yesterday|this morning|last)|^follow (?:up|below)|unsubscribe|\\bfind [^.?!;]{0,50}\\b(?:attached|enclosed|below|herewith|in the attach\\w+)\\b|"
    + _GENTLE
)
"""Where such a verb orders nothing."""

_SURE = "make|be|ensure|remember|see|don't forget|do not forget|never|don't|do not|stop:"
_TO_DO = " (?:sure|certain|to|mindful|prepared|ready|careful|it a priority|that (?:you|all|the|your)|accurate|forget|{do})\\b"
_BY = ": ?(?:with|by|to|asap|now|today|here|before|soon|back|for|or|and|at|if|in|up|on|:|below|above|through|via|us|online|immediately|promptly|early|free|$)"
_CALL_ON = "come|go|stop|swing|drop|do come|do drop|do stop:"
_THERE = " (?:and |on |over |along |round |by |here (?:to|for|and) |speak|see|join|visit|to (?:our|my|the|this)|check|take|have)\\b"
_NO_CALL = "come (?:and|to|on over and) (?:stay(?! late)|rest|eat|dine)\\b"
_LOOK = " (?:a|another|some) (?:quick |close |moment |few |brief |second |good ){0,2}(?:look|moment|minutes?|read|glance|think|listen|try|shout|call|ring|crack|thought|time|chance)\\b"
_I_LOOK = "(?:\\bi|we|they|\\bhe|she)(?:'ll|'ve| will| had| have| can| could| did)? (?:take|have|give|took|gave)"
_LOOKED = "i we they had have i'll we'll didn't he she"

_PLEASE = "please|kindly: ?,? ?(?:do |also |just |kindly |go ahead and |take a (?:moment|minute|second) to |be sure to |make sure (?:to|that|you) |try to |sir,? )?+(?=[a-z'-]{2,})"
_NOT_SAID = "(?!not (?:on|in|at|the|to|before|after|by|with|a)\\b|note\\b|find (?:(?:(?! who | to | and ask)[^.?!;]){0,50}?\\b)?(?:attached|enclosed|below|herewith|in the attach\\w+)\\b|see (?:(?:the|my|our|your|these|this|a)\\b(?:(?! who | to | and )[^.?!;]){0,40}?\\b)?(?:attached|below|enclosed)\\b|(?:ignore|disregard) (?:my|the|this|that|our|these)\\b(?![^.?!]{0,60}\\band (?!no\\b))|accept\\b|say hello|don't (?:feel|worry|bother)|do not feel|excuse|forgive|be (?:aware|advised|assured)|(?:don't |do not |not )(?:hesitate|reply)|feel free|contact me if|let (?:me|us) know if (?:you (?:have|need|want|would like)|there(?:'s| is) anything (?:else )?(?:i|we)|(?:i|we) can|this)|to\\b|and\\b|but\\b|i\\b|we\\b|it\\b|the\\b)[a-z'-]{2,}"
_NOT_GOOD = (
    "(?!(?:bring|pack|wear|let (?:yourself|him|her|them)|take(?! (?:(?:the|this|these|those) \\w+ to|(?:[\\w-]{1,15} ){1,3}(?:minutes?|moment|time))\\b)|put|keep|mind|park|move|pick|collect|fetch|look|use|try|drive|go|come|hold|"
    "turn|throw|store|sit|stand|wait|ring|knock|ask|tell (?!me|us)|show|leave|wash|stop|watch|be|(?:don't|do not|never)(?! forget)|arrive|enter|dress|allow|avoid|"
    "stay|rest|drop|remove|consult|seek|find|change|reset|update|upgrade|install|restart|get|give (?:it|them|him|her|yourself)|remember|eat|drink|check (?:that|your)|"
    "make|see(?! (?:if|whether))|hang|close|shut|lock|switch|apply|water|feed|help yourself|charge|dry|clean|return to|drink|treat)\\b(?!"
    + FOR_US
    + "))"
)
"""A plain order with a "please" is for the reader's own good where the verb is such a one, and nobody else gains."""

CUES = (
    ask(
        "please",
        _PLEASE + _NOT_GOOD + _NOT_SAID,
        "Please read the first page.",
        "Please keep the first page dry.",
        at="anywhere",
        after="i they if to",
        unless="(?:with|as|whatever|do as) (?:\\bi|you|we|they) please",
    ),
    ask(
        "please-plain",
        _PLEASE + _NOT_SAID,
        "Please keep the first page dry.",
        "Please note that the page is blank.",
        at="anywhere",
        strength="weak",
        after="i they if to",
        unless="(?:with|as|whatever|do as) (?:\\bi|you|we|they) please",
    ),
    ask(
        "please-last",
        "please: ?(?=[.!?]|$)",
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
        OUR_NOUN_ORDER + ":" + _A_THING,
        "Review the second page by noon.",
        "Reviews of the second page are due by noon.",
        at="start",
        unless=_NO_NOUN_ORDER,
    ),
    ask(
        "noun-for-us",
        PLAIN_NOUN_ORDER + ":" + FOR_US + _A_THING,
        "Post the list on our door.",
        "Post the list on the door.",
        at="start",
        unless=_NO_NOUN_ORDER,
    ),
    ask(
        "noun-plain",
        PLAIN_NOUN_ORDER + ":" + _A_THING,
        "Post the list on the door.",
        "Post Office hours are on the second page.",
        at="start",
        strength="weak",
        unless=_NO_NOUN_ORDER,
    ),
    ask(
        "imperative",
        OUR_ORDER + ":" + _ANYTHING,
        "Explain the second page to the guild.",
        "Explains the second page.",
        at="start",
        unless=_NO_ORDER,
    ),
    ask(
        "imperative-for-us",
        PLAIN_ORDER + ":" + FOR_US + _ANYTHING,
        "Bring the second page to our hall.",
        "Bring the second page to the hall.",
        at="start",
        unless=_NO_ORDER,
    ),
    ask(
        "imperative-plain",
        PLAIN_ORDER + ":" + _ANYTHING,
        "Check the second page for the date.",
        "Checks for the second page are at noon.",
        at="start",
        strength="weak",
        unless=_NO_ORDER,
    ),
    ask(
        "send-over",
        "send|email|pass|post|mail: (?:over|across|along|through|back|your (?!child|son|daughter|kids?|boy|girl|own|application|letter|form|name|claim|complaint)[\\w-]{1,15})\\b(?![^.?!;]{0,40}\\bto (?:the|them|him|her|a)\\b)",
        "Send over the plans of the weir.",
        "Send them the plans of the weir.",
        at="start",
        unless="to yourself|\\bthank",
    ),
    ask(
        "fill-in-the-form",
        "fill: (?:in|out) (?:the|this|a|my|our) (?:[\\w-]{1,15} )?form\\b",
        "Fill in the short form to see the mill.",
        "Fill in page two of the form.",
        at="start",
    ),
    ask(
        "make-sure-for-us",
        _SURE + FOR_US + _TO_DO,
        "Make sure the gate to our yard is locked.",
        "Make sure the gate is locked.",
        at="start",
    ),
    ask(
        "make-sure",
        _SURE + _TO_DO,
        "Make sure the gate is locked.",
        "Sure, the gate is locked.",
        at="start",
        strength="weak",
    ),
    ask(
        "do-consider",
        "do: (?:please )?(?:consider|join|send|let (?:me|us) know|get in touch|give|tell|call|write|share|visit|drop|keep (?:me|us|my)|think of (?:me|us)|reach out|reply|pass (?:it|this|my)|bring|try|vote|spread)\\b(?![^.?!]{0,200}\\?)",
        "Do consider us for the harvest fair.",
        "Do fairs bring visitors?",
        at="start",
    ),
    ask(
        "come-for-us",
        _CALL_ON + FOR_US + _THERE,
        "Stop by our stall at the harvest fair.",
        "Stop by the mill at the harvest fair.",
        at="start",
        unless=_NO_CALL,
    ),
    ask(
        "join-ours",
        "join|do join: (?:the|this) (?:[\\w-]{1,15} )?(?:committee|board|team|panel|jury|campaign|movement|cause|fight|protest|effort|waiting list|mailing list|crew)\\b",
        "Join the mill committee.",
        "Join the two ends with string.",
        at="start",
    ),
    ask(
        "come-and-do",
        "come|do come|stop: (?:and |on |over |along |round |by |here |to ){0,3}(?:speak|judge|sing|teach|present|help|perform|join|play|support|talk)\\b",
        "Come speak at the harvest fair.",
        "Come to the harvest fair.",
        at="start",
    ),
    ask(
        "come-and",
        _CALL_ON + _THERE,
        "Go and see the harvest fair.",
        "Came to speak at the fair.",
        at="start",
        strength="weak",
        unless=_NO_CALL,
    ),
    ask(
        "look-for-us",
        "take|have|give:" + FOR_US + _LOOK,
        "Take a look at our beam.",
        "Take a look at the beam.",
        at="anywhere",
        after=_LOOKED,
        unless=_I_LOOK,
    ),
    ask(
        "take-a-moment",
        "take|spare|have: (?:a|some) (?:quick |few |brief |short ){0,2}(?:moment|minutes?|time)\\b(?! (?:off|out|away|for yourself))",
        "Take a few minutes to read the plans.",
        "Take a few plums to the mill.",
        at="anywhere",
        after=_LOOKED,
        unless=_I_LOOK,
    ),
    ask(
        "take-a-look",
        "take|have|give:" + _LOOK,
        "Take a look at the beam.",
        "Take a left at the mill.",
        at="anywhere",
        strength="weak",
        after=_LOOKED,
        unless=_I_LOOK,
    ),
    ask(
        "reply",
        "respond|reply|revert|rsvp|advise|confirm|click|tap|subscribe|donate|vote|volunteer|sign|discuss|review|act|hurry|"
        "comment|share|retweet|repost|order|shop|buy|enroll" + _BY,
        "Reply with a yes and the barn is yours.",
        "A reply is not expected.",
        at="start",
    ),
    ask(
        "sign-up-now",
        "register|apply|join|visit|download|enter|call|email|log|opt: (?=(?:in |up |on |online |for free |at once ){0,2}(?:now|today|asap|us|immediately)\\b)",
        "Register online today for the harvest fair.",
        "Register by the gate for the harvest fair.",
        at="start",
    ),
    ask(
        "apply-plain",
        "register|login|apply|call|email|opt|unsubscribe|log|enter|download|join|visit" + _BY,
        "Apply in person at the mill.",
        "Applying in person takes a day.",
        at="start",
        strength="weak",
    ),
)
