"""The English phrasebook: its shared parts, and its cues from one module for each group of kinds."""

from __future__ import annotations

from networking_rules.text.phrasebooks import (
    Phrasebook,
    en_asks,
    en_deals,
    en_givens,
    en_gives,
    en_grudges,
    en_guilt,
    en_hints,
    en_kind,
    en_lacks,
    en_musts,
    en_needs,
    en_offers,
    en_orders,
    en_pitch,
    en_plain,
    en_presses,
    en_pressure,
    en_questions,
    en_quiet,
    en_slights,
    en_strings,
    en_tone,
    en_wonders,
    en_yours,
)
from networking_rules.text.phrasebooks.en_words import DO, GIVE, SHORT

PARTS = {
    "do": DO,
    "give": GIVE,
    "adv": (
        "(?: (?:really|just|also|even|still|very|so|truly|greatly|much|certainly|definitely|always|then|only|"
        "personally|gladly|possibly|perhaps|maybe|please|kindly|quickly|simply|now|genuinely|deeply|highly|most|urgently|desperately|"
        "currently|actively|absolutely|badly|ever so)){0,3}"
    ),
    "gap": "[^.?!;]{0,40}?",
    "near": "[^.?!;,]{0,25}?",
    "me": "me|us|my|our",
    "you": "you|u|ya|y'all",
    "your": "your|ur|the|this|that|these|those|a|an|any|some|my|our",
    "time": (
        "today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|monday|tuesday|wednesday|thursday|friday|"
        "saturday|sunday|mon|tues?|weds?|thurs?|fri|noon|midnight|eod|cob|eow|(?:the )?(?:end|close) of (?:the |this )?(?:day|week|month|business|business day|play)"
        "|next week|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)|\\d{1,2}/\\d{1,2}"
    ),
    "meeting": (
        "call|chat|coffee|lunch|dinner|drink|beer|meeting|meet-?up|demo|zoom|conversation|catch-?up|phone call|video call|"
        "word|session|visit|slot|appointment|talk|pint|cuppa|brew|breakfast|walk"
    ),
}
EFFORTS = (
    (
        "favour",
        r"\b(?:foreword|keynote|mentor\w*|advisory board|advis[eo]rs?\b|board|co-?found\w*|speak at|our speaker|partner with|"
        r"blurb|endorse me|put in a good word|favou?r|sponsor\w*|testify|co-?author)\b",
    ),
    (
        "money",
        r"\b(?:donat\w+|invest\w*|fund\w*|pay|pledge|lend|loan|money|monetary|dollars?|cash|bucks?|cents?|euros?|payment|gratuity|give (?:some of|half|to (?:the|our|a|this)\b)|spare (?:a (?:few )?)?(?:dollar|pound|euro|change)|contribut\w+|chip in|buy|purchase|discount)\b|[$€£] ?\d",
    ),
    (
        "referral",
        r"\b(?:refer(?:ral|ence)?|refer me|recommend\w*|hire|job|position|internship|opening|vacanc\w+|my (?:cv|resume|résumé)|testimonial|reference|endorse\w*)\b",
    ),
    (
        "introduction",
        r"\b(?:introduc\w+|intro|connect (?:me|us)|put (?:me|us) in touch|point (?:me|us)|the right person|anyone at|pass \w{1,10} (?:along|on)|forward(?:ing)? my)\b",
    ),
    (
        "meeting",
        r"\b(?:call me|give me a (?:call|ring)|a (?:quick |short |brief |phone |video |\d\d?[- ]min\w* )*(?:call|chat|coffee|meeting|talk)|coffee|lunch|dinner|breakfast|meet(?:ing)?|get together|zoom|pick your brain|your calendar|half an hour|an hour|visit|come|attend|join us|interview|appointment|sit down|jump on|hop on|demo)\b",
    ),
    (
        "review",
        r"\b(?:review|feedback|proofread|read|look over|look at|take a look|have a look|comments?|critique|thoughts|advice|guidance|opinion|check|edit|take on)\b",
    ),
    ("click", r"\b(?:click|vote|like|retweet|share|follow|subscribe|rsvp|endorse)\b"),
    (
        "minutes",
        r"\b(?:minutes?|mins?|form|survey|questionnaire|fill|send|forward|confirm|sign|update|prepare|provide|complete|write)\b",
    ),
    (
        "reply",
        r"\b(?:let me know|let us know|reply|respond|answer|tell|advise|what|when|where|which|who|how|know|yes)\b",
    ),
)
JOINING = "and but so or then because cause cuz since though although"
FRAMERS = (
    "if to for when once before after in as since while should by on given at during with until because whenever"
)
OPENERS = (
    "and but so or then also anyway well hi hello hey yes yeah yep no ok okay sure thanks thank please pls plz kindly just"
    " perhaps maybe however finally lastly first firstly second secondly third otherwise therefore hence meanwhile again"
    " now sorry actually honestly additionally furthermore moreover next still instead alternatively btw ps p.s fyi"
    " simply great good fine right absolutely certainly definitely unfortunately sir madam dear lastly incidentally thus lol oh"
    " awesome alright cool wow hmm um ah well-- because cause cuz since though although besides eventually hopefully today tomorrow"
)
COMMON = (
    "the and you to of is in that it for i we have with your are was this be on not my at as would will can could if"
    " what here there me our from they had has been please thanks about"
)

PHRASEBOOK = Phrasebook(
    language="en",
    cues=(
        *en_quiet.CUES,
        *en_questions.CUES,
        *en_asks.CUES,
        *en_hints.CUES,
        *en_wonders.CUES,
        *en_orders.CUES,
        *en_musts.CUES,
        *en_gives.CUES,
        *en_offers.CUES,
        *en_givens.CUES,
        *en_kind.CUES,
        *en_needs.CUES,
        *en_lacks.CUES,
        *en_plain.CUES,
        *en_pressure.CUES,
        *en_guilt.CUES,
        *en_strings.CUES,
        *en_presses.CUES,
        *en_grudges.CUES,
        *en_slights.CUES,
        *en_deals.CUES,
        *en_pitch.CUES,
        *en_tone.CUES,
        *en_yours.CUES,
    ),
    parts=PARTS,
    openers=OPENERS,
    joining=JOINING,
    framers=FRAMERS,
    efforts=EFFORTS,
    common=COMMON,
    short=SHORT,
)
