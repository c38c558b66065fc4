"""What the reader of English gains, what a gift costs them, and the kinds of message that need no gift."""

from __future__ import annotations

from networking_rules.text.phrasebooks import Cue

BENEFITS = (
    Cue(
        "benefit.you-gain",
        "benefit",
        "you|u: (?:will |can |could |would |may |might |'ll |'d |then |already |now |also )*(?:save|gain|get|keep|win|receive|earn|benefit|see more|have (?:more|a|the)|reach|avoid|spare|be able to|no longer (?:have|need)|need not|won't (?:have|need)|skip|profit|enjoy|find (?:more|new))\\b",
        "With it you save a day a week.",
        "You get the idea.",
        at="anywhere",
        span="sentence",
        unless="\\byou get (?:the idea|back to)|\\?$|(?:can|could|would|do|did|if|when|once) you\\b|you (?:can|may) (?:get|reach|find) (?:me|us)",
    ),
    Cue(
        "benefit.for-you",
        "benefit",
        "bring|brings|save|saves|saved|help|helps|give|gives|spare|spares|earn|earns|send|sends|make|makes|let|lets|cut|cuts|raise|raises|double|doubles|means|improve|improves|show|shows|free|frees|win|wins|get|gets|draw|draws|boost|boosts|put|puts|lower|lowers|protect|protects: (?:in )?(?:you|your|yours|u)\\b",
        "It already brings you visitors.",
        "The clerk brought the visitors.",
        at="anywhere",
        span="sentence",
        unless="\\?$|help you (?:say|think)|let you know|to your (?:office|inbox)|(?:could|can|would|will) you|i'd (?:like|love) (?:you )?to|give you (?:a|my) (?:number|call|ring)",
    ),
    Cue(
        "benefit.good-for-you",
        "benefit",
        "for you|to you|of you|in you|with you|for your|to your|of your|in your|with your|for yours:(?:(?<=you)|(?<=yours)| (?:readers|customers|clients|visitors|members|guests|students|team|shop|site|business|users|couples|audience|staff|family|benefit|interest|favou?r|school|company|store|project|book|work))\\b",
        "There is a page in it for your shop.",
        "I live next to your cousin's mill.",
        at="anywhere",
        span="sentence",
        strength="weak",
        unless="\\?$|(?:reach(?:ing)? out|write|writing|wrote|speak|talk|listen|spoke|talked|turn|turning|apply|sent|send|grateful|thanks|thank|happy|excited|want|look(?:ing)? forward|ask(?:ing)?|thankful|introduce myself|work(?:ing)?|rely|need|appeal(?:ing)?|come|coming|reply|belong|indebted|hear(?:ing)?|meet(?:ing)?|agree) [^.?!;]{0,24}(?:to|for|with|of|in) you|(?:need|want|ask|advice|help|time|favou?r|demand)[^.?!]{0,20} (?:of|from|for) you",
    ),
)

COSTS = (
    Cue(
        "cost.meeting-first",
        "cost",
        "book|schedule|set up|fill|fill in|fill out|complete|sign up|register|call|call me|jump on|hop on|join|meet|download|click|log in|create|subscribe|reply|visit|come|drop by|attend|take: (?!and get (?:it|them|one)\\b)[^.?!;]{0,60}?(?:to (?:get|receive|see|claim|have|unlock|access|download|view|read|pick|collect|hear|learn) (?:it|them|your|the|a|this|that|one|yours|what|how)|and (?:i'll|i will|we'll|we will|you'll|it's yours|get)|before i (?:can|send)|first\\b|so (?:that )?(?:i|we) can (?:send|share|show|walk|give|present|explain))",
        "Book a call with me to get it.",
        "Book a room in the inn.",
        span="sentence",
    ),
    Cue(
        "cost.on-a-call",
        "cost",
        "on|over|during|in|via|at: (?:a|an|our|my) (?:quick |short |brief |free |\\d\\d?[- ]min\\w* |phone |video |zoom |demo |intro |introductory )*(?:call|meeting|demo|webinar|session|coffee|lunch|zoom|consultation|appointment)\\b",
        "I will show you the map on a short call.",
        "I was on a ship.",
        at="anywhere",
        span="sentence",
        unless="(?:you|they) (?:asked|wanted|requested|suggested|proposed)|last (?:week|month|year)|yesterday|met|was|were|saw|heard",
    ),
    Cue(
        "cost.walk-you-through",
        "cost",
        "if|once|when|after|as soon as|just|simply|all: you(?:'ll| will)?(?: just| only| simply)? (?:book|schedule|fill|sign up|register|complete|call|reply with|send me|come|visit|meet|join|have to|need to|must|do is)\\b",
        "You get the map once you fill in the form.",
        "Once you called me a friend.",
        at="anywhere",
        span="sentence",
        strength="weak",
    ),
    Cue(
        "cost.you-have-to",
        "cost",
        "we|we'd|we'll|you|you'll|you'd: (?:would |will |'d |'ll |first |only |just )*(?:have|need) to (?:first |briefly )?(?:meet|talk|speak|call|register|sign up|sign in|log in|create|fill|book|schedule|subscribe|join|download|come|visit|set up)\\b[^.?!;]{0,60}?\\b(?:so (?:that )?(?:i|we) can|to (?:get|receive|see|claim|have|access|download|view|read|hear|use|open)\\b|before (?:i|we|you) can|first\\b|in order to)",
        "You need to register on my site to read the map.",
        "You need to register the map.",
        at="anywhere",
        span="sentence",
    ),
    Cue(
        "cost.links",
        "cost",
        "http|https|www: ?[^\\n]{1,200}?(?:https?:|www\\.)",
        "It is at https://a.example and https://b.example today.",
        "It is at https://a.example today.",
        at="anywhere",
        span="match",
    ),
)

THANKS = (
    Cue(
        "thanks.thanks",
        "thanks",
        "thanks|thank|thx|thankyou|tx|ty: ?(?:you|u|so much|a lot|again|for|to|very|in advance|kindly|,|!|\\.|-|ann|$|and|all|everyone|guys|a million|(?-i:[A-Z]))",
        "Thanks for the ladder.",
        "The thankless ladder.",
        at="anywhere",
    ),
    Cue(
        "thanks.kind-of-you",
        "thanks",
        "how|so|very|most|awfully|really|was: (?:so |very |really )?(?:kind|good|nice|lovely|generous|sweet|thoughtful) of (?:you|your (?:[\\w'-]{1,15} ){0,2}\\w+)\\b",
        "How kind of you to lend us the ladder.",
        "How kind of ladder is it?",
        at="anywhere",
        unless="would be|it'd be|\\bif\\b",
    ),
    Cue(
        "thanks.grateful",
        "thanks",
        "i|we|i'm|im|we're|much|really|truly|am|are|so: ?(?:am|are|'m|'re)?{adv} ?(?:appreciate[ds]?|grateful|thankful|indebted|obliged) ?(?:you|your|the|that|it|for|to you|all|how|,|\\.|!|$)",
        "I am grateful for the ladder.",
        "I would be grateful for a ladder.",
        at="anywhere",
        unless="(?:would|'d|will) (?:be |really |greatly |much |very much |truly )*(?:appreciat|grateful|thankful|obliged)|appreciate (?:it )?if",
    ),
    Cue(
        "thanks.to-thank",
        "thanks",
        "i|we|i'd|want|wanted|writing|like|need: (?:{adv} )?(?:just |simply )?(?:to|would like to|wanted to|want to|need to|must|am writing to|wish to|'d like to) (?:thank|say thank|express my (?:thanks|gratitude))\\b",
        "I want to thank the whole mill.",
        "I want to mill.",
    ),
    Cue(
        "thanks.made-my-day",
        "thanks",
        "your|thanks to|could not|couldn't|it: {near}(?:made my (?:day|week|year)|helped (?:me|us) (?:so much|a lot|greatly)|have done (?:it|this|that) without you|meant (?:a lot|so much|the world)|means (?:a lot|so much) (?:that|to hear))\\b",
        "Your letter made my week.",
        "Your letter came late.",
        span="sentence",
    ),
)

SOCIAL = (
    Cue(
        "social.congratulations",
        "social",
        "congratulations|congrats|congratulate|kudos|bravo|well done|happy birthday|happy anniversary|merry christmas|happy new year|best wishes on|hats off|get well: ?(?:on|to|for|!|,|\\.|ann|,|you|the|your|and|soon|$|-|(?-i:[A-Z]))",
        "Congratulations on the new kiln!",
        "He has kudos enough.",
        at="anywhere",
    ),
    Cue(
        "social.condolence",
        "social",
        "condolences|sympathy|so sorry|sorry|deepest|thinking of you|my thoughts: ?(?:for your loss|to (?:hear|learn|read)|on the (?:loss|passing|death)|are with|sympathy|condolences|and your family|,|\\.|at this|to you|$)",
        "I am so sorry for your loss.",
        "Sorry about the ladder.",
        at="anywhere",
        unless="sorry[,.]",
    ),
    Cue(
        "social.date",
        "social",
        "see|confirming|confirmed|works|works for me|as agreed|as arranged|rescheduled|reschedule|our meeting|our call|our lunch|running|moved: ?(?:you (?:at|on|there|tomorrow|{time})|our (?:call|meeting|lunch|date|appointment)|for me|{time}|late|(?:is|was|has been) (?:moved|at|on)|to {time})\\b",
        "See you at the mill on Friday.",
        "See the mill on Friday.",
    ),
    Cue(
        "social.thanks",
        "social",
        "thank|thanks: ?(?:you )?(?:so much |very much |again |a lot )?(?:for (?:the|your|all|having|coming|sending|helping|a|lending|that|this|letting|introducing|everything)|to (?:you|your))\\b",
        "Thank you for the ladder.",
        "Thanks in advance.",
        unless="in advance|for (?:your )?(?:time|reading|consideration|considering|attention|patience|taking)\\b",
    ),
    Cue(
        "social.to-thank",
        "social",
        "i|we|i'm|just: (?:just |really |only |simply |am |'m )*(?:writing to|want to|wanted to|need to|must|would like to|wish to) (?:thank|congratulate|wish you)\\b",
        "I wanted to congratulate you on the kiln.",
        "I wanted to see the kiln.",
    ),
)

INVITED = (
    Cue(
        "invited.you-asked",
        "invited",
        "you|as you|since you: (?:had |have |also |kindly |recently |just )*(?:asked|wanted|requested|invited|inquired|enquired|suggested i|told me to|offered|said (?:i|you would|you'd|to)|were looking for|wrote that you|posted that)\\b",
        "You asked for the quote: it is below.",
        "You sang well.",
        at="anywhere",
        unless="(?:if|whether|when|what|whatever|did|have|that|had) you (?:had |have |ever )?(?:asked|wanted|requested|offered)",
    ),
    Cue(
        "invited.as-requested",
        "invited",
        "as|per|following|in reply|in response|in answer|to answer|answering|responding|replying|thanks for|thank you for|re: (?:you asked|requested|agreed|discussed|promised|your (?:request|question|invitation|e?-?mail|note|message|inquiry|enquiry|reply|call|letter|interest|ad)|to your|asking|inviting|the invitation|getting back|replying|writing|reaching out|your reply|your answer|your quick|your interest)\\b",
        "As requested, the plans are below.",
        "As usual, the plans are late.",
        unless="following up on (?:my|\\bour)",
    ),
)
CUES = BENEFITS + COSTS + THANKS + SOCIAL + INVITED
