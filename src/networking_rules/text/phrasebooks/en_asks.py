"""How English asks for something: questions, wishes, imperatives, and hints."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue
from networking_rules.text.phrasebooks.en_words import DO

_FOR_THEM = (
    "(?! (?:like|care|want|prefer) (?:me|us)\\b| like (?:a|an|some|the|to (?:see|have|receive|use|borrow)|any|another)\\b"
    "| use (?:a|an|some|any|more)\\b| need (?:me|us|any|a|some)\\b| be (?:helped|helpful)| not\\b| think of\\b)"
)


def _ask(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    return Cue(f"ask.{name}", "ask", pattern, fires, quiet, **more)


QUESTIONS = (
    _ask(
        "could-you",
        "could|can|would|will|cud|wld: (?:please,? |also |maybe |perhaps |possibly )?{you}\\b" + _FOR_THEM,
        "Could you hold the ladder?",
        "Could you believe how high it is?",
        at="anywhere",
        after="what how why where which when who whatever that than as if whether because so much many i think",
    ),
    _ask(
        "would-you-like",
        "would|wouldn't|do|dont|don't|will: {you}{adv} (?:like|care|want|wish|wanna|wana|consider|be (?:interested|willing|open|able|up|keen|available|free|happy|comfortable|so kind|kind)|mind|agree)"
        "(?: to(?! (?:see|have|receive|borrow|use)\\b)|\\b(?! (?:me|us|a copy|some|any|help)\\b))",
        "Would you be willing to join the jury?",
        "Would you like me to join the jury?",
        at="anywhere",
        after="what how where which when",
    ),
    _ask(
        "are-you",
        "are|r|were|is|aren't: (?:{you}|anyone|anybody|someone){adv} (?:free|available|open to|able to|willing|interested|up for|around|in town|going to be|in a position|ready to|ok with|okay with|happy to|game for|at all interested|prepared to|planning to|able|in for)\\b",
        "Are you free for tea on Sunday?",
        "Are you well?",
        at="anywhere",
    ),
    _ask(
        "might-you",
        "might|may|could|can't|couldn't|won't|wouldn't|wouldnt|cant|couldnt|didn't: {you}{adv} {do}\\b",
        "Might you lend us the barn?",
        "You might like the barn.",
    ),
    _ask(
        "happen-to-know",
        "do|don't|would|wouldn't|wouldnt|does: (?:{you}|anyone|anybody){adv} (?:happen to )?(?:know|have(?! (?:to|a (?:good|great|nice)))|remember where|see any|think {you}|recommend|sell|offer|take|accept|need|plan|intend)\\b",
        "Do you know a good roofer?",
        "Do you know, I like this roof.",
        unless="do you (?:know|remember),|do you have (?:a (?:dog|cat)|kids|children|any (?:kids|pets))|do you need",
        after="what how where which when why",
        at="anywhere",
    ),
    _ask(
        "do-you-wide",
        "have|did|do|does|has|could: {you} (?:got|had (?:a|any) (?:chance|time|moment|opportunity)|thought (?:of|about)|considered|seen my|see my|get (?:my|a chance)|receive my|have (?:time|a (?:moment|minute|second))|ever (?:thought|considered))\\b",
        "Have you had a chance to read the sheet?",
        "Have you seen the new gate?",
        at="anywhere",
        strength="weak",
    ),
    _ask(
        "any-chance",
        "any: (?:chance|way|possibility|hope|idea|ideas|thoughts|advice|tips|suggestions?|pointers?|feedback|recommendations?|comments?|update|updates|news on|word|luck|interest|takers|volunteers)\\b",
        "Any chance you could hold the ladder?",
        "Any ladder will do.",
        unless="(?:if|let (?:me|us) know if) you (?:have|need|want)",
    ),
    _ask(
        "is-there",
        "is|are|was|would: there (?:any(?:one|body)?|some(?:one|body)?|a (?:way|chance|possibility|time|good)|anything you|somebody)\\b(?! (?:that |which )?(?:i|we) (?:can|could|may|might) (?:do|help|offer|bring))",
        "Is there somebody at the mill who knows stone?",
        "There is somebody at the mill.",
        at="anywhere",
    ),
    _ask(
        "possible-to",
        "would|is|will|could|might|was: it{adv} (?:be )?(?:possible|okay|ok|alright|all right|too much(?: trouble)?|feasible|convenient|fine|cool) (?:to|if|for)\\b",
        "Would it be possible to see the kiln?",
        "It would be possible for us.",
        at="anywhere",
    ),
    _ask(
        "would-time-suit",
        "would|does|do|will|is|how about|what about: {near}{time}{near} (?:work|suit|be (?:good|ok|okay|fine|convenient)|good|okay|ok|fine|possible)\\b",
        "Would Tuesday at nine work for you?",
        "Tuesday is fine.",
    ),
    _ask(
        "can-i",
        "can|could|may|might|shall|should|cld: (?:i|we|someone|somebody|anyone){adv} (?:please |possibly |perhaps )?(?:have|get|ask|use|borrow|pick|take|grab|put|add|find|meet|see|schedule|trouble|talk|speak|chat|discuss|set up|set|book|bother|buy you|invite|request|arrange|join|stop by|come|call|count|expect|interview|quote|visit|do|go|work|try|agree|reconnect|touch|jump|hop|possibly|catch|bug|steal|beg|tempt|persuade|convince|rely|know|assume|receive|keep|list|start|move|help me|tell|explain|confirm|change|make)\\b",
        "May I use your barn for a day?",
        "May I bring you a chair?",
        after="what how where when which why who that as if whether so",
        at="anywhere",
        unless="can i (?:do|get|make|bring|take|have)[^.?!]{0,25} for you|what (?:can|could) (?:i|we) do|i can see|(?:as|so) (?:i|we) can",
    ),
    _ask(
        "mind-if",
        "mind|okay|ok|cool|alright: (?:if (?:i|we|you)|lending|sending|giving|sharing|looking|taking|helping|forwarding|telling|introducing)\\b",
        "Mind if I take the last chair?",
        "Mind the step.",
    ),
    _ask(
        "worth-a",
        "worth|up for|fancy|game for|interested in|open to|down for|time for|room for|free for|care for: (?:a |an |some )?(?:quick |short |brief |cup of |\\d{1,2}[- ]min\\w* |virtual )?(?:{meeting}|tea|intro|look|try|trial)\\b",
        "Worth a chat?",
        "Worth a lot of money.",
    ),
    _ask(
        "who-is-right",
        "who|whom|which: (?:(?:would be|is|was|are|might be|could be|'s) (?:the (?:right|best)|responsible|in charge|your)|(?:should|can|could|do|would) (?:i|we)|(?:can|could|would|will|wants to|is able to|has)\\b|(?:person|people|of you|one of))",
        "Who should I see about the roof?",
        "The man who would be king.",
    ),
    _ask(
        "your-thoughts",
        "thoughts|opinions|suggestions|comments|ideas|advice|feedback|input|your thoughts|your views|agreed|deal|interested|ok|okay: ?(?=\\?)",
        "Thoughts?",
        "My thoughts were with you.",
        at="anywhere",
        effort="reply",
    ),
    _ask(
        "what-do-you-think",
        "what|how|when|where|which|how's: (?:(?:do|would|did|are|r|will|can|could|might) (?:{you}(?:r thoughts| think| say| suggest| recommend| advise| prefer| feel about| propose| guys think)|your (?:thoughts|views|plans))|(?:is|are|was) your (?:take|opinion|view|advice|thoughts|availability|schedule|preference|recommendation|timeline|deadline|budget|number|e-?mail|address)|(?:about|if we)\\b|(?:soon|quickly|much|many|late|early)\\b|(?:date|time|day|days|times|dates) (?:work|would|is|are|suit|do|can)|(?:should|can|could|must|do|would) (?:i|we)\\b)",
        "What do you think?",
        "What a view!",
    ),
    _ask(
        "information",
        "what|how|when|where|why|whose|which|what's|when's|where's|who's: [^?]{3,160}\\?",
        "How did you get the beam through the door?",
        "How time flies!",
        strength="weak",
        effort="reply",
        unless="what do you do\\b|where (?:are|do) you (?:from|live)|what (?:kind|sort|type)",
    ),
)

WISHES = (
    _ask(
        "would-appreciate",
        "i'd|we'd|i|we|would|it'd|it|your|any|really|greatly|much|help|assistance|response|reply|feedback|advice|cooperation|attention: ?(?:would|will|'d|'ll|do)?{adv} ?(?:be )?{adv} ?(?:appreciate[ds]?|grateful|thankful|obliged|indebted|welcome)\\b"
        "(?= (?:it|if|any|your|a|an|the|hearing|getting|receiving|having|for|you|to (?:hear|get|know|receive|have)|some|that you)|[.!,]|$)",
        "I would be grateful for a word about the kiln.",
        "We are grateful that you came.",
        unless="i(?:'m| am) (?:so |very )?grateful|appreciate (?:you|it|your (?:time|help|patience|support|note|email|kind|candor|insights?|guidance|effort|work|interest|input|feedback))\\b(?! (?:on|if|in|with))|welcome to|we appreciate|i (?:really |truly |do |very much |also )?appreciate (?:your|you|the|that|how|all)",
        at="anywhere",
    ),
    _ask(
        "wondering",
        "i|we|i'm|im|we're|was|just|am|i've|wondering|wonder: ?(?:was|were|am|are|been|just|really|do|only|also|'m|'re)?(?: just| really| only| also)? ?(?:wonder(?:ing|ed)?|hop(?:e|ing|ed)|curious|check(?:ing)?|see(?:ing)?|asking|ask|inquir\\w+|enquir\\w+|writing to (?:ask|see|request|inquire|enquire|find out))"
        " ?(?:to (?:see|know|hear|learn|find out|get) ?)?(?:if|whether|that|about|for|what|how|when)? ?(?:{you}(?:r)?|u|someone|anyone|there (?:is|was|were|are)|we (?:can|could|might)|i (?:can|could|might)|it (?:would|is|might))(?:'d|'ll|'re)?\\b",
        "I was wondering whether you might read a page.",
        "I hope to see the page.",
        unless="hope (?:this|that|you(?:'re| are| were| had| have| enjoy| got| like| find| feel| don't|r (?:day|week|weekend|family))|it (?:helps|is|went))|hoping you(?:'re| are) well",
    ),
    _ask(
        "hope-you-will",
        "i|we|i'm|we're: (?:do |really |sincerely |truly )?(?:hope|hoping|trust)(?: that)? (?:you|u)(?:'ll|'d|'re able| will| would| can| could| might| consider| are able to| are willing)\\b(?! (?:enjoy|like|love|find|feel better|be (?:well|pleased|there|happy)|have))",
        "We hope you will consider joining the guild.",
        "We hope you enjoy the fair.",
    ),
    _ask(
        "want-you-to",
        "i|we|i'd|we'd: (?:would |do |really |kindly |just |also |strongly |still |must |hereby |respectfully ){0,3}(?:want|need|like|love|expect|ask|request|urge|encourage|invite|advise|recommend|suggest|require|beg|implore|beseech|propose)(?:ing)? (?:that )?(?:for )?(?:you|u|all of you|each of you|everyone)(?: to| \\w{3,12}\\b|$)(?! (?:how|know|that))",
        "We would like you to open the fair.",
        "I want you to know how glad we are.",
        unless="(?:want|like|love) you to (?:know|have|see|be (?:proud|happy))",
    ),
    _ask(
        "to-ask",
        "ask|asking|request|requesting|inquire|inquiring|beg|begging|appeal|appealing: (?:you|your|for (?:your|a|an|some|any|help|you)|to (?:you|meet|speak)|a favou?r|if|whether|about)\\b",
        "I am writing to ask if you would judge the show.",
        "I asked him about the show.",
        at="anywhere",
        after="didn't don't not never you should can may might they people who he she would n't as",
        unless="(?:you|he|she|they|people|who) (?:will |may |might |should )?ask|never ask|not ask|feel free|may ask|hesitate|i ask because|you to ask",
    ),
    _ask(
        "id-love-to",
        "i'd|we'd|i|we|would|id|i'll|i'm|we're: ?(?:would|also|just|really|'d|am|are|so|do|very much)?{adv} ?(?:love|like|be (?:keen|interested|glad|happy|honou?red|delighted|thrilled|eager|grateful|great)|want|wanted|keen|interested|eager|wish|hope|hoping)(?: to| in| if| for)? (?:be able to |get to |have the chance to |have the opportunity to |possibly |perhaps |briefly )?"
        "(?:pick your brain|hear (?:your|more|from|back|what|how)|get (?:your|a|together|in touch|on the phone|some|more|to know|an?)|meet|chat|talk|speak|discuss|schedule|set up|sit|connect|learn(?:ing)?|ask|request|have (?:a|your|you|coffee|lunch|some)|buy you|see if|find out|know (?:more|if|what|how|whether|about|when|where|your)|invite|catch up|arrange|grab|explore|collaborate|partner|interview|feature you|your (?:take|advice|thoughts|help|opinion|feedback|input|views?|support)|a (?:chance|copy|quote|moment|call|meeting|few|quick|minute)|join you|visit|stop by|jump on|hop on|follow up|apply|understand|present|review|confirm|clarify|take you|see you|see your|some (?:advice|help|information|feedback|guidance)|more (?:information|details|info)|them|it if|one|come|work with you|reconnect|touch base)\\b",
        "I'd love to pick your brain over tea.",
        "I'd love to paint the barn.",
    ),
    _ask(
        "would-be-great-if",
        "would|it'd|it's|that'd|will|be|is|means|mean: ?(?:be|mean)?{adv} ?(?:great|good|nice|lovely|wonderful|helpful|appreciated|kind|awesome|fantastic|ideal|useful|a lot|so much|the world|perfect|best|better|fair|terrific|super|cool|amazing|beneficial|a great help|of great help)(?: to (?:me|us))?,? (?:if|to (?:hear|have|get|know|meet|see|talk|connect|receive)|for you to)\\b",
        "It would be lovely if you opened the fair.",
        "It would be lovely weather.",
        at="anywhere",
        unless="be (?:great|good|nice|lovely) to (?:see you|meet you) (?:there|again)|if (?:i|we) (?:can|could) help",
    ),
    _ask(
        "help-needed",
        "help|helping|assist|assistance|guidance|advice|support|hand|favor|favour: (?:me|us)(?: out)?\\b",
        "Somebody must help me with the beam.",
        "Help yourself to the tea.",
        at="anywhere",
        after="you'd you'll not of thanks thank helped from",
        unless="(?:thank|thanks|grateful|appreciate)[^.?!]{0,40}(?:help|assist|support)|(?:helped|helping|helps) (?:me|us)|that (?:helped|will help|would help)",
        strength="weak",
    ),
    _ask(
        "minutes",
        "even|just|only|for|spare|take|grab|have|quick|need|a few|ten|five|fifteen|twenty|thirty|5|10|15|20|30: [^.?!;]{0,25}?(?:minutes?|mins?|moment|half an hour|hour)\\b[^.?!;]{0,20}(?:would help|of your time|to (?:talk|chat|speak|discuss|meet|spare)|with you|be enough|is all)",
        "Even five minutes would help.",
        "It took only five minutes of walking.",
        at="anywhere",
        span="sentence",
        unless="won't take|will (?:only )?take (?:only )?|took",
    ),
    _ask(
        "if-you-could",
        "if: (?:you|u|someone|anyone|anybody|somebody)(?: (?:could|would|can|will|'d|have (?:a|any|the) (?:moment|minute|chance|time|second|contacts?|opening)|have time|are able to|know of (?:any|some|a|an)|know (?:any|some)\\w*|wouldn't mind|would not mind|would be|can spare|might|may be able|are willing|were able|agree)|'d|'re (?:able|willing|interested|open|free|available|up for)| are (?:interested|open|free|available|up for|in town))\\b(?! (?:have|like (?:me|us)|need|use))",
        "If you could put in a word with the warden, we would gain a year.",
        "If you could see the barn now, you would laugh.",
        unless="if you (?:could|can|would) (?:see|imagine|believe|only)|if you have (?:any )?(?:questions|time to kill)|(?:happy|glad|pleased|free|let me know|delighted|can|will|'ll|could) (?:to )?(?:help|assist|send|share|show|lend|give|introduce|explain|answer)|if you would like|if you'd (?:like|prefer|rather)",
    ),
    _ask(
        "should-you-have-time",
        "should: you (?:be able to|have (?:a|any|the) (?:time|moment|minute|chance|opening)|have time|know of|find (?:time|a|the)|hear of|feel able)\\b",
        "Should you have a moment, a line about the kiln would be welcome.",
        "Should you wish to have the kiln, it is yours.",
    ),
    _ask(
        "next-step",
        "looking|look|awaiting|await|hope|hoping|eagerly|anticipating: (?:forward )?(?:to )?(?:hear(?:ing)?|receiv(?:e|ing)|get(?:ting)?|your|you|a)\\b ?(?:back |from |soon |positive |favou?rable |a |an |kind |prompt |early |quick |earliest |response|reply|feedback|thoughts|answer|your |approval|confirmation|comments|input|advice|decision|accountability){1,4}",
        "Looking forward to your answer about the kiln.",
        "Looking forward to the fair.",
        strength="weak",
        effort="reply",
        at="anywhere",
    ),
    _ask(
        "want-to-meet",
        "wanted|want|like|love|writing|reaching out|reach out|calling|emailing|hoping|contacting: (?:you )?to (?:see (?:if|whether)|ask|request|invite you|set up|schedule|discuss|inquire|enquire|follow up|know if|find out|check (?:if|whether|in)|talk (?:to|with|about)|speak (?:to|with)|meet (?:with|you|up)|arrange|explore|get your|touch base|hear (?:your|from|back|if|what)|get (?:together|a))\\b",
        "I am writing to see if you would judge the show.",
        "I am writing to thank you.",
        at="anywhere",
        after="you they he she people who",
    ),
    _ask(
        "up-to-help",
        "happy|glad|free|keen: to (?:jump|hop|get|meet|chat|talk|discuss|set up|connect|schedule|speak)\\b[^.?!;]{0,40}?(?:if you|when you|whenever you|at your|call|coffee|meeting)",
        "Happy to hop on a call if you can spare an hour.",
        "Happy to hop over the fence.",
        strength="weak",
    ),
    _ask(
        "your-help-would",
        "your|any|some: {near}(?:help|support|advice|guidance|vote|input|feedback|assistance|cooperation|insight|insights|contribution|donation|attention|response|reply|participation|thoughts|approval|recommendation|referral|connection|introduction)\\b{near} (?:would|will|is|are|could|can) {near}(?:appreciated|welcome|needed|required|requested|great|invaluable|help|mean|essential|crucial|important|vital|necessary|make)\\b",
        "Your support would mean the world to the guild.",
        "Your support last year was what saved us.",
        at="anywhere",
        span="sentence",
    ),
)

ORDERS = (
    _ask(
        "please",
        "please|pls|plz|kindly|pleae|plese: ?,? ?(?:do |also |just |kindly |feel free to |go ahead and |take a (?:moment|minute|second) to |be sure to |make sure (?:to|that|you) |try to |sir,? |let )?(?=[a-z'-]{2,})(?!note\\b|find (?:attached|enclosed|below)|see (?:attached|below|enclosed)|accept\\b|say hello|don't (?:feel|worry|bother)|do not feel|excuse|forgive|be (?:aware|advised|assured)|(?:don't|do not) hesitate|feel free|contact me if|let (?:me|us) know if (?:you (?:have|need|want|would like)|there(?:'s| is) anything (?:else )?(?:i|we)|(?:i|we) can|this)|to\\b|and\\b|but\\b|i\\b|we\\b|it\\b|the\\b)[a-z'-]{2,}",
        "Please read the first page.",
        "Please note that the page is blank.",
        at="anywhere",
        after="i they if",
        unless="(?:with|as|whatever|do as) (?:i|you|we|they) please",
    ),
    _ask(
        "please-last",
        "please|pls|plz: ?(?=[.!?]|$)",
        "One ticket for the fair, please.",
        "They do as they please.",
        at="anywhere",
        after="they you we i to as",
        strength="weak",
        span="sentence",
    ),
    _ask(
        "let-me-know",
        "let: (?:me|us|him|her|them)(?: all)? know\\b(?! if (?:you (?:have any|need|have more|want (?:me|us)|would like (?:me|us|a|any|further|more|additional)|'d like)|you'd like|there(?:'s| is) anything|(?:i|we) can|this (?:helps|works)|any questions))",
        "Let me know which of the stones you want.",
        "Let me know if I can carry a stone.",
        effort="reply",
        at="anywhere",
        after="you'll you he she they will",
    ),
    _ask(
        "imperative-me",
        "send|give|tell|show|call|email|e-mail|text|help|lend|forward|fwd|introduce|connect|remind|teach|drop|shoot|write|message|ping|hit|ring|phone|hand|get|find|bring|fill|keep|let|put|contact|meet|join|pass|do|pick|refer|recommend|hire|fund|sponsor|support|back|trust|excuse|pardon|guide|advise|promise|save|grant|spare|buy|pay|loan|mail|fax|copy|cc|include|add|follow|visit|try|consider|update|inform|notify|feed|rescue|cover|vote for|come see|reach|give|offer: (?:it to |this to |that to |me|us|my|our)\\b(?! know if (?:you|i|we|there))",
        "Send me the list of stones.",
        "Sends me stones every year.",
    ),
    _ask(
        "imperative",
        DO
        + ": (?:the|a|an|this|that|these|those|your|my|our|it|them|all|any|at|in|on|out|up|with|to|by|for|over|as|what|which|who|whether|how|here|me|us|him|her|back|into|from|about|and|down|off|sure|some|one|through|if|when|no later|something|everyone|everything|both|each|another|immediate|clear|accurate|full|\\d{1,4}|\\$link|http\\S{0,80}|(?-i:[A-Z])\\w+)",
        "Check the second page for the date.",
        "Checks for the second page are at noon.",
        unless="^(?:\\W{0,3}\\w+\\W{1,2}){0,2}(?:thank|let me|happy)\\b",
    ),
    _ask(
        "make-sure",
        "make|be|ensure|remember|see|don't forget|do not forget|never|don't|do not|stop|dont: (?:sure|certain|to|mindful|prepared|ready|careful|it a priority|that (?:you|all|the|your)|accurate|forget|{do})\\b",
        "Make sure the gate is locked.",
        "Sure, the gate is locked.",
    ),
    _ask(
        "come-and",
        "come|go|stop|swing|drop: (?:and |on |over |along |by |speak|see|join|visit|to (?:our|my|the|this)|check|take|have)\\b",
        "Come speak at the harvest fair.",
        "Came to speak at the fair.",
    ),
    _ask(
        "take-a-look",
        "take|have|give: (?:a|another|some) (?:quick |close |moment |few |brief |second |good ){0,2}(?:look|moment|minutes?|read|glance|think|listen|try|shout|call|ring|crack|thought|time|chance)\\b",
        "Take a look at the beam.",
        "Take a left at the mill.",
        at="anywhere",
        after="i we they had have i'll we'll didn't he she",
        unless="(?:i|we|they|he|she)(?:'ll|'ve| will| had| have| can| could| did)? (?:take|have|give|took|gave)",
    ),
    _ask(
        "lets",
        "let's|lets|let us: (?:{adv} ?)?(?!see\\b|hope\\b|say\\b|face\\b|be (?:clear|honest|real)|assume\\b|start by|just say)(?:not |all |definitely |try |plan |both )?[a-z]{2,}",
        "Let's find a day for the kiln.",
        "Let's hope the kiln holds.",
    ),
    _ask(
        "shall-we",
        "shall|should|can|could|why don't|why not|how about|what about|what if|may|do you think: (?:we|you|i|give|just|some|the|a|{time})\\b",
        "Shall we walk to the kiln?",
        "We shall walk.",
        strength="weak",
        unless="(?:can|could|should|shall|may|what if) (?:i|you)\\b",
    ),
    _ask(
        "feel-free-to-share",
        "feel free to|don't hesitate to|do not hesitate to|be sure to|be so kind as to|be kind enough to: (?:share|forward|pass|spread|tell|post|retweet|vote|recommend|refer|introduce|connect|give|add|send|invite|repost|circulate|donate|sign)\\b",
        "Feel free to pass this on to your friends.",
        "Feel free to use the barn.",
        at="anywhere",
    ),
    _ask(
        "reply",
        "respond|reply|revert|rsvp|advise|confirm|click|tap|subscribe|register|login|donate|vote|volunteer|apply|call|email|opt|unsubscribe|sign|log|enter|discuss|review|act|hurry|comment|share|retweet|repost|download|order|shop|buy|join|enroll|visit: ?(?:with|by|to|asap|now|today|here|before|soon|back|for|or|and|at|if|in|up|on|:|below|above|through|via|us|online|immediately|promptly|early|free|$)",
        "Reply with a yes and the barn is yours.",
        "A reply is not expected.",
    ),
    _ask(
        "your-vote",
        "need|want|love|like|appreciate|seeking|welcome: your{near} (?:help|support|vote|advice|input|feedback|assistance|guidance|thoughts|attention|opinion|response|reply|answer|approval|expertise|signature|money|donation|cooperation|insight|insights|suggestions|comments|participation|presence|action|decision|time)\\b",
        "We need your vote for the mill.",
        "Your vote was counted.",
        at="anywhere",
        after="don't not they he she didn't who",
        unless="(?:i|we) (?:really |truly |very much |greatly |do |also |so |deeply |sincerely )?(?:appreciate|love|like)d? your",
    ),
    _ask(
        "you-should",
        "you|u|you'd|ya: (?:really |also |all |both |will |still |definitely |just |absolutely |certainly |then |clearly )?(?:should|must|need to|have to|ought to|had better|better|(?:are|'re) (?:expected|required|asked|requested|invited|encouraged|urged|advised|supposed|obliged|obligated) to|have got to|gotta|will need to|will have to|need only)(?: really| also| just| please| still| now| probably)? [a-z]{2,}",
        "You should lend us the barn.",
        "You should be proud of the barn.",
        at="anywhere",
        after="if whether when as what do than anything everything all",
    ),
    _ask(
        "you-could",
        "you|u: (?:(?:may|might) (?:want|wish|like|need|consider)\\b|(?:can|could|may|might)(?: also| maybe| perhaps| always| then| just)? {do}\\b|(?:might|could) (?:as well|want))",
        "Maybe you could lend us the barn.",
        "As you could see, the barn fell.",
        strength="weak",
        unless="as you (?:can|could|may|might)|you (?:can|could|may) (?:see|imagine|use|keep|have|find|view|get|take|trust|tell|read|count|save|try|call|contact|always)|(?:if|so|that|when|once|where|which|thing|all|until|before|after|how) you (?:can|could|may|might)",
    ),
    _ask(
        "must-be-done",
        "it's|it is|it remains|it becomes|its|is|was: {adv} ?(?:crucial|essential|imperative|important|vital|necessary|critical|paramount|expected|required|advisable|your (?:job|responsibility|duty)|up to you|time (?:to|you|for you))\\b{near} ?(?:that|to|for|you|we|this)\\b",
        "It is essential that the gate is locked.",
        "It is a fine gate.",
        at="anywhere",
        unless="\\bi(?:'m| am)\\b|it is important to (?:me|us)\\b",
    ),
    _ask(
        "should-be-done",
        "should|must|needs to|need to|has to|have to|to: be {adv}(?:addressed|done|revised|reviewed|fixed|completed|improved|corrected|handled|resolved|submitted|sent|changed|updated|finished|reconsidered|prioriti[sz]ed|paid|signed|returned|made|notified|recorded|taken|clarified|provided)\\b",
        "The gate should be fixed by May.",
        "The gate should be green.",
        at="anywhere",
        strength="weak",
        after="going like want wants hope hoping used happy able ready seems appears",
    ),
    _ask(
        "we-should",
        "we: (?:really |also |still |all |both |just |probably |definitely |clearly |either )?(?:should|need to|have to|must|ought to|gotta|got to|will (?:need|have) to|'ll (?:need|have) to|could|can|might)(?: really| also| still| probably| definitely| just)? (?:discuss|talk|meet|get together|chat|speak|schedule|set up|coordinate|get|go|find|work|plan|ensure|address|consider|make|do|start|review|see|focus|connect|catch up|have a|arrange|decide|figure|sort|think|look|pick|try|touch)\\b",
        "We should meet about the gate.",
        "We should thank the smith.",
        strength="weak",
        at="anywhere",
        after="that what if as how so when than",
    ),
    _ask(
        "i-suggest",
        "i'd|i|we|we'd: (?:would |strongly |also |just |do |therefore |hereby )?(?:suggest|propose|recommend|say|urge|advise)(?: that)? (?:we|you|reviewing|taking|focusing|considering|revisiting|using|getting|setting|meeting|having|a)\\b",
        "I'd suggest that we meet at the gate.",
        "I suggested the gate.",
    ),
    _ask(
        "i-expect",
        "i|we|i'd|we'd: (?:do |fully |would |will |also |still |just |really )?(?:expect|trust|anticipate|demand|insist|require|need|want)(?: that)? (?:a |an |the |your |you(?:'ll)? |immediate |prompt |to (?:see|hear|know|receive|get|have|discuss|talk|speak|meet|coordinate|schedule|set up)\\b|(?:it|this|that|them|these|those|all)\\b|full |better |more |some (?:help|advice|feedback|guidance|information|time))",
        "I expect a full account of the gate.",
        "We expect rain at the gate.",
        unless="(?:i|we) (?:need|want|expect) to (?:see (?:the|a) (?:doctor|dentist))|(?:need|want) a (?:break|rest|nap|drink)\\b|no need",
        strength="weak",
    ),
    _ask(
        "consider",
        "consider|deserves?|requires?|needs?|warrants?|demands?: (?:this |your |immediate |urgent |prompt |further |greater |more |thorough |careful |close |direct |quick |some |a |an )+(?:your |urgent |immediate |prompt |last |priority|attention|action|review|response|call|reminder|analysis|focus|improvement|consideration|clarity|analysis and action|serious)\\b",
        "The gate needs your urgent attention.",
        "The gate needs paint.",
        at="anywhere",
        strength="weak",
    ),
)
CUES = QUESTIONS + WISHES + ORDERS
