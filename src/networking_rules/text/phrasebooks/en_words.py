"""The English verbs that the cues share."""

from __future__ import annotations

DO = (
    "accept|act|add|adjust|address|advise|align|amend|answer|apply|approve|arrange|ask|assign|assist|attend|book|borrow|bring|"
    "bear with|buy|call|cancel|change|chat|check|chip in|choose|circulate|clarify|clean|click|come|comment|commit|complete|"
    "confirm|connect|consider|contact|contribute|coordinate|copy|cover|create|decide|delete|deliver|describe|direct|"
    "discuss|distribute|donate|download|draft|drop|email|e-mail|endorse|ensure|enter|evaluate|examine|exercise|expand|"
    "explain|explore|extend|fax|file|fill|find|finish|fix|focus|follow|forward|fwd|fund|get|give|go|grab|guide|"
    "hand|handle|have|help|hire|hold|hook|identify|improve|include|inform|install|introduce|invest|invite|join|"
    "keep|leave|lend|let|like|listen|log|look|mail|maintain|make|meet|mention|message|move|name|nominate|note|notify|"
    "offer|open|order|organise|organize|pass|pay|phone|pick|ping|place|plan|pledge|point|post|prepare|present|prioritise|prioritize|print|proceed|"
    "process|promote|provide|pull|put|read|reach out|reassess|recommend|reconsider|record|reevaluate|refer|refine|reflect|register|remember|"
    "remind|remove|repeat|replace|reply|report|request|rescue|reserve|resend|resolve|respond|retweet|return|revert|review|revise|"
    "revisit|rsvp|run|save|schedule|see|select|send|serve|set|share|shoot|show|sign|speak|spare|sponsor|"
    "spread|start|stop|submit|subscribe|suggest|supply|support|take|talk|tell|text|touch base|trust|try|turn|update|"
    "upload|use|verify|view|visit|vote|wait|watch|work|write"
)
GIVE = (
    "introduce|connect|send|share|lend|offer|give|help|assist|support|review|edit|proof-?read|translate|write|draft|"
    "drop|bring|forward|pass|recommend|refer|promote|host|cover|pay|donate|contribute|sponsor|make|prepare|put|provide|"
    "show|teach|mention|feature|link|print|fix|repair|carry|drive|lift|do|design|"
    "build|test|check|run|compile|collect|photograph|sketch|scan|copy|cut|take|hold|save|keep|post|mail|email|e-mail|"
    "fax|get|find|look|step in|fill in|stand in|volunteer|join|answer|explain|clarify|update|notify|inform|"
    "match|pledge|hand|loan|supply|deliver|tell|vouch|retouch|bake|cook|sew|mend|babysit|pick up|drop off|take over|swap shifts|swap places|chip in"
)

_NOT_ORDERS = frozenset(("have", "like", "act", "mail", "talk", "see", "trust", "save"))
_NOUNS = frozenset(
    [
        "answer",
        "book",
        "call",
        "change",
        "comment",
        "copy",
        "cover",
        "draft",
        "e-mail",
        "email",
        "fax",
        "file",
        "focus",
        "hand",
        "hook",
        "mail",
        "message",
        "name",
        "note",
        "offer",
        "open",
        "order",
        "phone",
        "ping",
        "place",
        "plan",
        "point",
        "post",
        "present",
        "process",
        "record",
        "report",
        "request",
        "review",
        "shop",
        "show",
        "start",
        "stop",
        "support",
        "text",
        "update",
        "use",
        "view",
        "vote",
        "work",
    ]
)
_MORE_ORDERS = [
    "abandon",
    "allow",
    "analyse",
    "analyze",
    "attach",
    "avoid",
    "browse",
    "build",
    "calculate",
    "collect",
    "combine",
    "compare",
    "compile",
    "configure",
    "convert",
    "define",
    "describe",
    "detail",
    "develop",
    "discard",
    "disregard",
    "divide",
    "double-check",
    "drive",
    "earn",
    "edit",
    "elaborate",
    "enable",
    "enroll",
    "estimate",
    "execute",
    "finalise",
    "finalize",
    "gather",
    "generate",
    "ignore",
    "implement",
    "investigate",
    "justify",
    "learn",
    "locate",
    "measure",
    "merge",
    "modify",
    "monitor",
    "negotiate",
    "nudge",
    "observe",
    "obtain",
    "outline",
    "paste",
    "pitch",
    "pre-order",
    "preview",
    "proofread",
    "prove",
    "publish",
    "pull",
    "purchase",
    "push",
    "reconcile",
    "reduce",
    "rename",
    "repair",
    "rephrase",
    "reset",
    "restore",
    "retain",
    "retrieve",
    "rewrite",
    "scroll",
    "secure",
    "select",
    "sell",
    "settle",
    "shop",
    "simplify",
    "spare",
    "specify",
    "spend",
    "squeeze",
    "strengthen",
    "study",
    "submit",
    "summarise",
    "summarize",
    "teach",
    "tie",
    "transfer",
    "translate",
    "type",
    "undo",
    "validate",
    "verify",
    "withdraw",
    "wrap",
    "write",
]
SERVES_US = (
    "advise|answer|approve|arrange|assist|attend|chip in|click|comment|commit|confirm|connect|consider|contribute|coordinate|"
    "describe|discuss|donate|edit|elaborate|endorse|enroll|estimate|evaluate|explain|forward|fund|fwd|hire|introduce|invest|"
    "invite|justify|lend|negotiate|nominate|offer|order|pledge|promote|proofread|provide|publish|purchase|reach out|reconsider|"
    "recommend|refer|rephrase|reply|report|resend|respond|retweet|review|revise|revisit|rsvp|schedule|share|sign|sponsor|"
    "spread|submit|subscribe|suggest|summarise|summarize|support|translate|vote"
)
"""Who does these does them for whoever says so; most other verbs ("bring", "take") as often for the reader's own good."""
_ORDERS = [verb for verb in dict.fromkeys((*DO.split("|"), *_MORE_ORDERS)) if verb not in _NOT_ORDERS]


def _orders(noun: bool, ours: bool) -> str:
    return "|".join(verb for verb in _ORDERS if (verb in _NOUNS) == noun and (verb in SERVES_US.split("|")) == ours)


OUR_ORDER, PLAIN_ORDER = _orders(noun=False, ours=True), _orders(noun=False, ours=False)
"""The verbs that, at the beginning of a sentence, are an order: such as serve the writer, and others."""
OUR_NOUN_ORDER, PLAIN_NOUN_ORDER = _orders(noun=True, ours=True), _orders(noun=True, ours=False)
"""The verbs that are an order there only where a thing follows: as nouns they begin headings and lists."""
FOR_US = (
    "(?=(?:[^.?!;,]|, (?!(?:my|our)\\b)){0,100}?\\b(?:(?<!from )(?<!re )me(?! (?:know )?(?:if|should)\\b)|us(?! (?:know )?(?:if|should)\\b)|your (?:next |own |weekly |monthly )?(?:column|newsletter|blog|podcast|readers|audience|followers|subscribers|guest list|mailing list|magazine|listeners|viewers)|a (?:mention|shout-?out|plug|good word)|and (?:vote|report back|get back|sign|share|donate|reply|respond|review|talk about|speak|perform)|my|our|mine|ours|surveys?|questionnaire|petition|poll|webinar|demo|donations?|"
    "fundraiser|crowdfund\\w*|campaign|sponsor\\w*|cv|r[eé]sum[eé]|deck|pitch|manuscript|proposal|a (?:quick |short )?(?:call|chat|coffee|zoom)|"
    "half an hour|the attached|questions|che(?:que|ck)books?|cheques?|cash)\\b)"
)
"""What follows an order shows that the writer gains by it."""
ADVICE = (
    "(?:should|must|need to|have to|ought to|had better|'ll want to)(?: really| also| definitely| probably| always| never| not)?"
    " (?:keep|store|try|avoid|use|wear|eat|drink|watch|rest|sleep|plant|water|soak|visit|check out|listen to|go (?:to|for)|"
    "look (?:at|for|into)|see|wait|expect|wash|dry|oil|clean|turn|charge|beware|be careful|read up|apply (?:for|to)|enter)"
    "\\b(?![^.?!]{0,80}\\b(?:me|us|my|our|mine|ours)\\b)"
)
"""What a person tells another for the other's good: neither an ask nor an order."""

_APOSTROPHE = (
    "don't can't won't didn't isn't doesn't haven't hasn't wasn't couldn't wouldn't shouldn't aren't you're you've you'll"
    " they're i'm i've that's what's here's there's"
)
_HURRIED = {
    "u": "you",
    "ya": "you",
    "ur": "your",
    "yr": "your",
    "urs": "yours",
    "u r": "you are",
    "r u": "are you",
    "u re": "you're",
    "cn": "can",
    "cld": "could",
    "wud": "would",
    "il": "i'll",
    "4 u": "for you",
    "4 me": "for me",
    "4 us": "for us",
    "4 the": "for the",
    "2 u": "to you",
    "2 know": "to know",
    "gr8": "great",
    "b4": "before",
    "im": "i'm",
    "theres": "there's",
    "cud": "could",
    "wld": "would",
    "n": "and",
    "pls": "please",
    "plz": "please",
    "pleae": "please",
    "plese": "please",
    "thx": "thanks",
    "wdyt": "what do you think",
    "w/": "with",
    "w/o": "without",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tmw": "tomorrow",
    "2moro": "tomorrow",
    "gonna": "going to",
    "gotta": "have to",
    "wanna": "want to",
    "gimme": "give me",
    "lemme": "let me",
    "lookin": "looking",
    "lookin'": "looking",
    "smth": "something",
    "sth": "something",
    "sb": "somebody",
    "ppl": "people",
    "msg": "message",
    "nr": "number",
    "abt": "about",
    "wkend": "weekend",
    "next hr": "next hour",
    "half hr": "half hour",
    "id like": "i'd like",
    "id love": "i'd love",
    "id be": "i'd be",
    "id appreciate": "i'd appreciate",
    "id really": "i'd really",
}
SHORT = {word.replace("'", ""): word for word in _APOSTROPHE.split()} | _HURRIED
"""What is written in a hurry, and what it stands for: where a word could be another one ("id", "hr"), with its neighbour."""
