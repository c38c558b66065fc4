"""How English reproaches: no answer yet, the third time, and sorry to nag."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue


def _guilt(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    return Cue(f"guilt.{name}", "guilt", pattern, fires, quiet, **more)


CUES = (
    _guilt(
        "still-not",
        "i|we|i've|we've|you|you've|you people|you guys|nobody|have: (?:(?:have |had |'ve |still |really |also |simply )*(?:still )?(?:not|n't|haven't|hadn't|never|didn't|did not|did n't|yet to)(?: yet| even| so much as| once| still| received| had)* ?(?:hear(?:d)?(?: back| anything| a word)?(?: from (?:you|your))|get(?: a| any| your)? (?:response|reply|answer)|got(?:ten)? (?:a |any |back )?(?:response|reply|answer|to me|from you)|receive[d]?(?: a| any| your)? (?:response|reply|answer)|(?:the )?(?:courtesy|decency|manners) to|repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|acknowledg(?:ed|e)|written back|got back to|called (?:me )?back|return(?:ed)? my (?:call|mail|email|message)s?|bother(?:ed)?|a (?:response|reply|answer|word))|never (?:reply|answer|respond|write)\\b|(?:ignored|ignore|are ignoring|(?:forgot|have forgotten)(?= (?:all |about |all about )?(?:me|us|my|our|to (?:reply|answer|write|respond|call|get back|thank))\\b)|have ignored|keep ignoring|left me|never (?:replied|answered|wrote|called|responded|got))\\b)",
        "I still have not heard from you.",
        "I still have not heard the organ.",
        at="anywhere",
        span="clause",
        unless="sorry (?:\\bi|that i|for not|we)|(?:\\bi|we)(?:'m| am) sorry|apolog|(?:\\bi|we) (?:never|didn't|haven't|have not|did not) (?:reply|replied|answer|answered|respond|responded|call)|(?:if|in case) (?:you|\\bi|we) (?:haven't|have not|don't|do not|didn't|did not|hadn't)|(?:you|u) (?:need|do|should|don't have)(?:n't| not)|forgot to (?:mention|say|add|attach)|(?:\\bi|we) forgot|whether",
    ),
    _guilt(
        "third-time",
        "second|third|fourth|fifth|sixth|tenth|nth|3rd|4th|5th|6th|7th|umpteenth|three|four|five|several|many|numerous|two|twice|multiple|countless: (?:and (?:final|last) )?(?:time|times|emails?|e-mails?|mails?|messages?|letters?|attempts?|notes?|reminders?|requests?|calls?|follow-?ups?)\\b{near}(?:\\b(?:i|we|my|me|without|now|unanswered|to you|with no)\\b|$)",
        "This is the third time I write.",
        "This was the third time he won.",
        at="anywhere",
        span="sentence",
        unless="^(?!(?:\\W{0,3})(?:this|that's|here|\\bi|we|i've|we've|my|it's|it|now|after|despite|in spite|after my|even after|on my|so)\\b)|(?:asked for|times? (?:a|per|this) (?:day|week|month|year)|happened|visited|read|saw|seen|watched|tried|been to|went|talks?|thank|won|ran|failed|fell|missed (?:the|my)|lost|broke|called (?:them|him|her)|each)\\b|twice (?:a|as|the)",
    ),
    _guilt(
        "bump",
        "bumping|bump|per|as per|as i|like i|circling|circle|following up|follow up|resending|re-sending: (?:(?<!per )(?:this|it)|my\\b{near}(?:up|inbox|top|again|mail|e-?mail|message|note)|(?:my|our) (?:last|previous|earlier|prior)\\b|(?:said|wrote|mentioned|explained|asked|told you)(?: \\w+)? (?:in my|before|already|previously|last)\\b|back (?:again|on (?:this|my)|since|because|as i|to (?:this|my|see if))|(?:up )?on my (?:follow|last|previous|earlier|unanswered|two|three|e-?mail|message|mail|letter|request|proposal)|again (?:on|since|because))\\b",
        "Per my last mail, the date is fixed.",
        "The car went over a bump.",
        at="anywhere",
        span="sentence",
        unless="per my (?:understanding)|(?:your|the) (?:question|request)",
        after="a the",
    ),
    _guilt(
        "why-not",
        "why|is there|was there|any reason|how come|what: (?:have you not|haven't you|have you n't|didn't you|did you not|don't you|are you (?:ignoring|not|avoiding|silent)|won't you|wouldn't you|do you (?:ignore|not)|you (?:haven't|have not|didn't|did not|never|are ignoring|ignore)|(?:a|any|some) reason (?:that |why )?you|is (?:taking (?:you )?so long|the hold-?up))\\b",
        "Why have you not answered?",
        "Why not try the red one?",
        unless="why don't you (?:(?:just|simply|also) )?(?:come|try|join|take|stay|bring|stop|give|send|let|introduce|tell|show|help|put|get|make|use|ask|have|start|meet|call)",
        span="clause",
    ),
    _guilt(
        "did-you-see",
        "did|have|haven't|hadn't|was|were: (?:you )?(?:not |n't |even |ever |at least )?(?:see|get|receive|read|seen|got|gotten|received|miss|missed) (?:any of |all |either of )?(?:my|our) (?:last|previous|earlier|other|two|three|first|prior|emails?|e-mails?|messages?|mails?|notes?|many|letters?|repeated)\\b",
        "Did you see my previous letter?",
        "Did you see my brother?",
    ),
    _guilt(
        "third-mail",
        "second|third|fourth|fifth|sixth: (?:email|e-mail|mail|message|reminder|attempt|letter)\\b[^.?!;]{0,20}?\\b(?:counting|so far|already|no (?:reply|answer|response)|still (?:no|nothing))\\b",
        "Third letter and still no answer.",
        "Third letter of the word.",
        at="start",
        span="sentence",
    ),
    _guilt(
        "mails-lost",
        "did|have|are: (?:my|our) (?:last |previous |earlier |other |many |two |three |four |\\d |e-?)*(?:messages?|emails?|mails?|letters?|notes?|calls?) (?:get lost|got lost|go(?:ne)? missing|not reach|ever reach|even reach|end(?:ed)? up in|land in|not (?:get|come) through)\\b",
        "Did my last two letters get lost?",
        "Did my last letter please her?",
    ),
    _guilt(
        "too-busy-for-me",
        "i guess|i suppose|clearly|obviously|apparently|it seems|seems: (?:that |like )?you(?:'re|'ve| are| have) (?:far |just |simply |always )?(?:too (?:busy|important|good|grand) (?:for|to)|got better|better things|forgotten (?:me|us|about)|not interested|lost interest)\\b",
        "Clearly you have forgotten about us.",
        "Clearly you have painted the gate.",
    ),
    _guilt(
        "ignored",
        "ignored|ignoring|unanswered|no reply|no response|no answer|silence|hurt|disappointed|disappointing|let down|shame|ashamed|offended|insulted|upset|rude: (?:me|us|my|our|to my|from you|by you|your silence|that you|you (?:didn't|did not|haven't|have not|never)|in you|on you|as yet|so far|yet|again|despite|when you|by your)\\b",
        "My letters went unanswered by you.",
        "The silence of the hills.",
        at="anywhere",
        span="sentence",
        unless="sorry|apolog|(?:not|n't|never|don't be) (?:hurt|disappointed|offended|upset|rude)|if (?:\\bi|there|you)",
    ),
    _guilt(
        "last-try",
        "one|this|my: (?:is )?(?:my |the )?(?:last|final|one last|one final|absolutely last) (?:attempt|try|email|e-mail|mail|message|time|note|reminder|letter|follow-?up)\\b",
        "One last try before I give up on you.",
        "My last letter was to the guild.",
        span="sentence",
        unless="(?:last|final) (?:email|mail|message|letter|time|note) (?:was|were|\\bi (?:saw|met|visited|spoke)|we (?:met|spoke|saw|talked))|(?:thank|my last (?:email|mail|message|letter|note) )",
    ),
    _guilt(
        "top-of-inbox",
        "float|floating|nudge|nudging|move|moving|push|pushing|pop|popping|bring|bringing|surface|surfacing: (?:this|it|my (?:mail|e-?mail|message|note)) (?:back |right )?(?:up )?(?:to|at) the top\\b",
        "Just floating this to the top of your inbox.",
        "We floated this log to the top of the weir.",
        at="anywhere",
        span="sentence",
    ),
    _guilt(
        "your-silence",
        "your: (?:continued |long |ongoing )?(?:silence|lack of (?:a |any )?(?:reply|response|answer|interest)|failure to (?:reply|answer|respond|write)|unwillingness to \\w+)\\b",
        "Your silence is disappointing.",
        "Your silent film moved us.",
        at="anywhere",
        unless="(?:understand|appreciate|enjoy|loved?|minute of)",
    ),
    _guilt(
        "would-have-thought",
        "i'd have|i would have|one would have|we would have: (?:thought|hoped|expected|imagined)(?: that)? (?:for )?(?:you|your|a (?:reply|response|answer|thank|word|line|courtesy)|at least|some (?:reply|response|answer|courtesy))\\b",
        "I would have thought a reply was in order.",
        "I would have thought the weir was older.",
    ),
    _guilt(
        "rude-not-to",
        "it would be|it'd be|it is|it's: (?:\\w+ )?(?:rude|impolite|unprofessional|unkind|discourteous|bad form|bad manners) (?:of you )?(?:not to|to (?:ignore|leave|keep))\\b",
        "It would be rude not to answer.",
        "It would be rude to sing.",
        unless="of me|\\bi (?:thought|felt)",
    ),
    _guilt(
        "apology-for-nagging",
        "sorry|apologies|apologise|apologize|hate|forgive|pardon|don't mean|not meaning|not wanting|not want: (?:to|for|if|me)? ?(?:to |for |i |i'm |i am )?(?:be |being |keep |sound |always )?(?:bother(?:ing)?|pester(?:ing)?|nag(?:ging)?|chas(?:e|ing)|badger(?:ing)?|a (?:pest|pain|bore|bother)\\b|annoy(?:ing)?|pushy|a nuisance|another (?:email|mail|message))\\b",
        "I am sorry to pester you again.",
        "Sorry for the long silence.",
        strength="weak",
        at="anywhere",
    ),
    _guilt(
        "only-takes-a-minute",
        "how|is|would|surely|you'd|i'd|i would|what: (?:hard (?:is|can|could) it|it (?:really |so |too )?(?:hard|difficult|much) to (?:reply|answer|write|respond|ask)|(?:it )?kill you|hate (?:for|to see) (?:you|our|this|things) |be a (?:shame|pity) (?:if|for) you|kind of (?:person|friend|professional))\\b",
        "How hard is it to reply?",
        "How hard is the stone?",
        span="sentence",
        unless="great|good",
    ),
)
