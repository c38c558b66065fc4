"""How English ties strings to a gift: what is asked for it, before or after."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue


def _strings(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    return Cue(f"strings.{name}", "strings", pattern, fires, quiet, **more)


CUES = (
    _strings(
        "if-i-will-you",
        "if|when|once|now that|since|because|as: (?:i|we)(?:'ve|'ll|'d| have| had| will| do| did| would| can| could)? (?:\\w+ )?(?:{give}|g[ai]ve[nd]?|sent|shared|helped|introduced|lent|showed|shown|did|done|made|bought|wrote|written|put|recommended|referred|endorsed|promoted|reviewed|looked after|linked|supported|paid|covered|posted|brought|featured|took|scratch|featured|liked|voted|taken|hosted|subscribe|followed?)\\b[^.?!;]{0,80}?(?:,|then|\\b) ?(?:then )?(?:(?:could|can|will|would|might|won't|wouldn't|can't|couldn't|do|may|should) (?:you|i (?:ask|expect|hope|count))|(?:you(?:'ll| will| could| can| should| must| owe| might|'d| would)|i(?:'d| would| 'll| expect| hope| trust| ask| want| need|'ll expect|'d expect)|maybe you|perhaps you|please|it's only fair|it is only fair|it's your turn|your turn|kindly|we (?:expect|hope|trust|ask))\\b)",
        "If I lend you the kiln, will you lend me your barn?",
        "If I lend you the kiln, it must stay dry.",
        unless="\\byou(?:'ll| will|'d| would| can| could| might| should)(?: \\w+)? (?:see|find|have|get|know|be (?:able|glad|happy|fine)|save|need|notice|like|love|enjoy|understand|want|agree|still|hear)\\b|please (?:let me know|tell me|don't|do not|ignore|forgive|excuse|keep|enjoy)|(?:made|make|did|do|took|take|put) (?:a |an |any )?(?:mistake|error|sense|sure|wrong)|(?:\\bi|we) (?:find|get|look|do|make|take|run|check|hold|put|see|join|be there)\\b(?! (?:you|your))|would you (?:like|want|prefer)|(?:can|could) you (?:use|read|open|see|believe)",
        at="anywhere",
        span="sentence",
    ),
    _strings(
        "in-return",
        "in return|in exchange|in turn|as a thank you|by way of thanks|quid pro quo|tit for tat|to repay|repay|pay me back|return the favour|return the favor|returning the favour|returning the favor|reciprocate|a favour for a favour|a favor for a favor|scratch my back|even things|make us even|then we're even|we'd be even|you scratch: ?[^.?!;]{0,40}",
        "I lend you the kiln, and in return you lend me your barn.",
        "I do not expect anything in return.",
        at="anywhere",
        span="sentence",
        unless="(?:anything|something|what|how)(?: else| that)?,? (?:can |could |may |might )?(?:\\bi|we)(?: can| could| may)? (?:do|offer|give)\\b[^.?!;]{0,30} in return\\b|\\b(?:\\bi|we)(?:'d| would| can| could|'ll| will)?(?: like to| love to| want to| gladly| happily)? (?:do|offer|give|bring|lend|make|cook) (?:[\\w-]+ ){0,3}for you in return(?! for)|you (?:ever )?(?:need|want|wish|would like|'d like) (?:something|anything|a favou?r) in return|^(?![^\\n]{0,2000}\\b(?:you|your|u)\\b)|^(?![^\\n]{0,2000}\\b(?:\\bi|we|me|us|my|\\bour|i'd|i'll|we'd|we'll|i've|happy to|glad to)\\b)|(?:not|n't|never|nothing|without|no need|no|nor) [^.?!;]{0,40}(?:in return|in exchange|to repay|repay|reciprocate|return the favou?r)|(?:nothing|no strings|no obligation)|(?:\\bi|we)(?:'d| would| want| can|'ll| will|'m| am| are)? ?(?:like|love|want|happy|glad|hope|able|try|be (?:happy|glad))? ?(?:to )?(?:repay|return the favou?r|reciprocate)|(?:(?<!in )exchange|stock|ms|server|student|contract|agreement|invoice|parties|they|\\bhe|she|company|companies)\\b|how can i (?:repay|return)",
    ),
    _strings(
        "in-return-i",
        "in return|in exchange|for that|for this|for it: ?,? ?(?:i|we)(?:'d|'ll| would| will| do| only| just| simply)* (?:only |just |simply )?(?:ask|expect|hope for|want|need|like) (?!nothing\\b)(?:you|your|for|a|an|one|that|two)\\b",
        "In return, I'd only ask for a quick vote.",
        "In return we had rain.",
        at="anywhere",
        span="sentence",
        unless="(?:don't|do not|not|never|nothing)\\b",
    ),
    _strings(
        "once-you-have",
        "once you've|as soon as you've|when you've|after you've|once you have|as soon as you have|when you have|after you have|once you had: (?:also |first )?(?:signed up|subscribed|posted|reviewed (?:my|our|us|the)|recommended|endorsed|voted|followed|liked|linked|introduced (?:me|us)|bought|booked|mentioned|referred|donated|invested|promoted|retweeted|rated|shared (?:it|this|our|my|the (?:post|page|link|article)))\\b[^.?!;]{0,80}?(?:,|and|then) ?(?:then )?(?:i|we)(?:'ll|'d| will| would| can| could|'m happy to| am happy to)(?: \\w+)? (?:{give}|return|reciprocate)\\b",
        "Once you've posted about our fair, I will send you the tickets.",
        "Once you've moved in, I will send you the plan.",
        at="anywhere",
        span="sentence",
    ),
    _strings(
        "give-once-you-have",
        "happy|glad|i'll|i will|i'd|i can|we'll|we will|we can|we'd: (?:be )?(?:also )?(?:happy |glad |delighted )?(?:to )?{give}\\b[^.?!;]{0,60}? (?:once|as soon as|after|when|the moment) you(?:'ve| have)?(?: also| first)? (?:introduced? (?:me|us)|made (?:the|that|an?) (?:introduction|intro)|make (?:the|that|an?) (?:introduction|intro)|endorsed? (?:me|us|my|our)|recommend(?:ed)? (?:me|us|my|our)|review(?:ed)? (?:my|our|us)|post(?:ed)? about|vot(?:e|ed) for|shared? (?:my|our)|refer(?:red)? (?:me|us)|donated?|invest(?:ed)?|promoted? (?:me|us|my|our)|link(?:ed)? to (?:me|us|my|our))\\b",
        "Happy to share the list once you've made the introduction.",
        "Happy to share the list once you've settled in.",
        at="anywhere",
        span="sentence",
    ),
    _strings(
        "since-i-helped",
        "since|because|as|given that|considering|seeing as|seeing that|now that|after: (?:i|we)(?:'ve| have| had)? (?:already |just |also |always |once )?(?:helped|done|given|gave|did|sent|supported|introduced|recommended|looked after|lent|backed|endorsed|promoted|referred|covered|paid|hosted|stood by|took care|was there|were there|made (?:you|that|the) intro)\\b",
        "Since I helped with your barn, I hoped for a hand with mine.",
        "Since I helped with the barn, my back aches.",
        at="anywhere",
        span="sentence",
        unless="^(?![^\\n]{0,2000}\\b(?:you|your)\\b)|^(?![^\\n]{0,2000}\\b(?:could|can|would|will|please|hope|hoped|hoping|expect|trust|owe|ask|asking|want|need|fair|turn|should|must|favou?r|wondering|thought you|perhaps you|maybe you|least)\\b)",
    ),
    _strings(
        "so-one-back",
        "i|we|i've|we've: (?:have |already |just |also )*(?:gave|given|left|wrote|written|shared|posted|liked|reviewed|followed|bought|recommended|endorsed|mentioned|voted|featured|introduced|linked|promoted|sent)\\b[^.?!;]{0,70}?,? (?:so|and now|now) (?:i'd|i would|i hope|i trust|we'd|we hope|could you|can you|would you|will you|please|perhaps you|it'd|it would|it's your)\\b[^.?!;]{0,50}?\\b(?:one back|back|in return|the same|too|as well|mine|ours|your turn)\\b",
        "I left your inn a review, so could you leave ours one too?",
        "I left your inn early, so could you send the bill?",
        span="sentence",
        unless="get back|send (?:it|them) back|call (?:me )?back|write back|(?:hear|come) back",
    ),
    _strings(
        "tag-us-and-we",
        "tag|follow|like|share|endorse|recommend|retweet|vote for|link to|feature|mention|review|subscribe to|rate|back|refer: (?:us|me|our|my)\\b[^.?!;]{0,40}?(?:,|,? and) (?:i|we)(?:'ll| will|'d| would)(?: \\w+)? (?:tag|follow|like|share|endorse|recommend|retweet|vote|link|feature|mention|review|subscribe|rate|back|refer|return|do the same|do it for)\\b",
        "Follow us and we'll follow you back.",
        "Follow us and see the fair.",
        span="sentence",
    ),
    _strings(
        "good-turn",
        "one good turn|tit for tat|you scratch|a favour deserves|a favor deserves|what goes around: ?(?:deserves|my back|a favou?r|another|comes|,|\\.|$)",
        "One good turn deserves another, so I hope for your vote.",
        "One good turn of the key and it opens.",
        at="anywhere",
        span="sentence",
    ),
    _strings(
        "once-mine-has",
        "once|as soon as|when|if|after: (?:mine|ours|my \\w+|our \\w+) (?:has|have|gets?|got|is|are) [^.?!;]{1,40}?\\b(?:from|by) you\\b",
        "I will rate your inn as soon as ours has a star from you.",
        "I will rate your inn as soon as ours is open.",
        at="anywhere",
        span="sentence",
        unless="\\?$|heard? from you|hear from you|an? (?:answer|reply|word|line) from you",
    ),
    _strings(
        "you-get-if-you",
        "you|you'll|get|earn|receive: (?:(?:get|earn|receive|will get|will earn|will receive) )?(?:a|an|your|one|two|\\d+ ?%|[$€£]\\d+)\\b[^.?!;]{0,30}? (?:if you|when you|once you|for every|for each) (?:\\w+ )?(?:refer|invite|bring|recommend|endorse|referral|introduce|friend)\\w*\\b",
        "You get a free loaf if you refer two friends.",
        "You get a free loaf if you hurry.",
        span="sentence",
    ),
    _strings(
        "you-owe",
        "you|u|then you|so you|that means you: (?:'ll |will |would |'d |now |still |do |really )*(?:owe (?:me|us)|be in (?:my|our) debt|are in (?:my|our) debt|are indebted|can (?:repay|pay (?:me|us) back|return the)|could (?:repay|pay (?:me|us) back|return the)|should (?:repay|return the))\\b",
        "You owe us after the harvest.",
        "You owe the bank a letter.",
        at="anywhere",
        span="sentence",
        unless="owe (?:me|us) (?:nothing|no)\\b|(?:don't|do not|not) owe",
    ),
    _strings(
        "only-if",
        "provided|on condition|on the condition|as long as|so long as|only if|in case|assuming|but only if|but first|all i ask|all we ask|all i want|all we want|the only thing i ask|the only thing we ask|my only condition|one condition|there is a catch|the catch is|in payment|the price is|for that i|for this i: ?(?:for (?:it|this|that) |in (?:return|exchange) |that |is that |is |,)*(?:you|your|in return|a|an|expect|ask|want|would like)\\b",
        "The barn is yours for a week, on condition that you mend the roof.",
        "The barn is yours for as long as you like.",
        at="anywhere",
        span="sentence",
        unless="as long as you (?:like|want|need|wish|please)|in case you|assuming you|(?:contract|agreement|parties|licen[cs]e|clause|terms)\\b|^(?![^\\n]{0,2000}\\b(?:\\bi|we|me|us|my|\\bour|yours|i'll|i'd|we'll|i've)\\b)|only if you (?:like|want|wish|have time|need|feel|can)|(?:provided|as long as) you (?:have time|are happy|feel)|all (?:\\bi|we) (?:ask|want) is (?:that you (?:enjoy|like|keep well)|a (?:word|chance))",
    ),
    _strings(
        "look-after",
        "look after|take care of|remember|think of|repay|do right by|not forget|won't forget|return: (?:me|us|it|this|that|who|the favou?r|what (?:i|we) did)\\b{near}(?:when|later|in (?:turn|time|future)|too|next|back|one day|some day|as well|with|for me|helped|at)\\b",
        "I trust you will look after me when the lease comes up.",
        "I trust you will look after the hens.",
        at="anywhere",
        span="sentence",
        unless="thank|\\?$|^(?![^\\n]{0,2000}\\b(?:you|you'll)\\b)|(?:you|you've) (?:always|already)|remember me (?:from|to)",
    ),
    _strings(
        "you-then-i",
        "if you|you|you do|once you|when you|as soon as you|do this|help me and|do me|you help: ?(?:can |could |will |would |'ll |just |first |do |'d |agree to |were to ){0,3}(?:help|introduce|endorse|vote|sign|buy|review|recommend|invest|refer|promote|feature|share|link|follow|subscribe|hire|(?:send|give) me (?!(?:the|your|a|an|some) (?:\\w+ )?(?:files?|address|e-?mail|link|draft|details?|text|dates?|number|photos?|pictures?|size|measurements|names?|list|plans?|copy|moment|minute|day|week|call|ring|shout|chance|time|idea|sheet|drawings?|scans?))|put me|support|sponsor|back|connect me|scratch|join us|book|write me|mention|retweet|like (?:my|our|us)\\b|for me)\\b[^.?!;]{0,80}?(?:,|and|then) ?(?:then |and |so )?(?:i|we)(?:'ll|'d| will| would| can| could|'m happy to| am happy to)(?: \\w+)? (?:{give}|return|reciprocate|pay|buy|endorse|vote|sign|link|like|mention|retweet|refer|do the same|owe|make it worth|feature|follow|hire|invite)\\b",
        "If you endorse me, I will endorse you too.",
        "If you help the smith, I will be glad.",
        at="anywhere",
        span="sentence",
        unless="if you (?:would like|want|need|'d like|like) (?:me|us|help|a|it)|(?:\\bi|we)(?:'ll| will| can) (?:send|give|help|let|get|find|tell|show|make|take|put|keep|hold|look|be)\\b[^.?!;]{0,30}\\b(?:you a copy|the results|know)\\b",
    ),
)
