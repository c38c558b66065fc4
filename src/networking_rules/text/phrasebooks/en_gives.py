"""How English gives and offers."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_OWN = "(?! (?:my|our|the) (?:cv|resume|résumé|website|calendar|calendly|booking link|number|deck|pitch deck|pitch|portfolio|availability|invoice|application|cover letter|profile|request|proposal)\\b)"
_THING = "[^.?!;]{0,60}?"


def _offer(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    return Cue(f"offer.{name}", "offer", pattern, fires, quiet, **more)


OFFERS = (
    _offer(
        "here-is",
        "here|here's|heres: ?(?:is|are|'s|'re|come|comes|goes)?"
        + _OWN
        + " (?:the|a|an|my|our|some|your|is|two|three|four|five|six|seven|eight|nine|ten|\\d{1,4}|another|what|it|they|one|that|those|how|all|more|few|everything)\\b"
        + _OWN,
        "Here are the plans of the weir.",
        "Here we stand.",
        unless="here (?:is|are|'s) (?:why|what i need)|here's (?:why|what i need)",
    ),
    _offer(
        "attached",
        "attached|enclosed|attaching|enclosing|forwarding|sending|sharing: ?(?:please |herewith |below |here |above |hereto )?(?:find |see )?(?:is|are|you|please|find|the|a|an|my|our|some|for|to|below|in|here|herewith|along|over|this|it|with|two)\\b"
        + _OWN,
        "Attached are the plans of the weir.",
        "Sending you warm greetings.",
        unless="(?:need|needs|require|requires|deserves?|benefit from|for) your (?:\\w+ )?(?:attention|action|approval|signature|review|comments|analysis)|require (?:immediate|urgent|prompt)|sending (?:you )?(?:warm|love|best|my|\\bour|good|positive|warmest|hugs|prayers|thoughts)",
    ),
    _offer(
        "i-attached",
        "i|we|i've|we've: (?:have |am |are |'m |'re |also |just |already |hereby )*(?:attach(?:ed|ing)?|enclos(?:ed|ing|e)|includ(?:ed|ing)|forward(?:ed|ing)|cc'd|upload(?:ed|ing)|pasted)\\b"
        + _OWN,
        "I have attached the plans of the weir.",
        "I was attached to the weir.",
        unless="(?:need|needs|require|requires|deserves?) (?:your|immediate|urgent|prompt) (?:\\w+ )?(?:attention|action|approval|signature)",
    ),
    _offer(
        "find-attached",
        "find|see|per your request|as promised|as requested|as discussed|fyi|for your: ?(?:(?:the |my |our |a )?(?:attached|enclosed)|below|note below|review|reference|records|(?<!find )(?<!see )(?:,|-|\\.{1,4}|:|the|i|we))\\b",
        "Please find attached the plans of the weir.",
        "We like the weir.",
        at="anywhere",
        strength="weak",
    ),
    _offer(
        "i-can-give",
        "i|we|i'd|we'd|i'll|we'll|my team|our team|my firm|ill:(?:(?<='d)|(?<='ll)|(?<=ill)| (?:can|could|will|would|shall|am|are))(?: be)?{adv} ?(?:happy to|glad to|able to|willing to|delighted to|pleased to|like to|love to|be happy to|be glad to|be able to|be willing to|be delighted to|be pleased to|be honou?red to|prepared to|going to|here to|there to|love|try to|make sure to|gladly)? ?(?:{give})\\b"
        "(?! (?:you (?:again|soon|then|later|on (?:mon|tues|wednes|thurs|fri)|there|at)|me|us|in touch|together|to know|back to work|up with you|your (?:office|brain|assistant)|on your|a (?:job|chance|meeting|quote|look)|(?:it|this|that) (?:hard|difficult|brief|short|simple|quick)|in mind|out (?:more|if|about|what)))"
        + _THING
        + "(?:\\b(?:you|u|your|yours|yourself|it|them|him|her|the|a|an|some|two|three|any|with|this|that|these|those|all|more|another|half|\\$?\\.?\\d+)\\b|(?<=recommend) (?-i:[A-Z])|$)",
        "I can lend you the long ladder.",
        "I can imagine the long ladder.",
        unless="(?:\\bi|we) (?:can|could|would|'d|will) (?:ask|use) your|my office|\\bconnect with (?:you|like|other|more|people|as)|i'd like to (?:find|get|make|put|take|see|look|join|keep|get|have|show you how we)|(?:if|that|whether|so|and) (?:\\bhe|she|they)\\b|would like to (?:get|have|find|make|take|keep|do|join)|\\?$|recommend (?:that|re\\w+|you)|\\bi (?:don't|do not|can't|cannot)|so (?:that )?(?:\\bi|we) can|at another time|another time|(?:\\bi|we) would (?:find|make|get|take|do|test|check|hold|look)|we (?:can|could) (?:support|help|make|donate|do|save|give|show|get|find|build|take|keep|put) ",
    ),
    _offer(
        "i-will",
        "i|we|i'll|we'll|ill: ?(?:(?<='ll)|(?<=ill)|(?:will|shall|am going to|are going to|promise to|plan to|intend to|agree to|pledge to|commit to))(?: \\w{3,14}ly| also| then| be sure to| be happy to| try to| make sure to| just| of course| do my best to| make every effort to| work to| make it a priority to){0,3} (?!not\\b|never\\b|be\\b|have\\b|need\\b|call your|assume\\b|see\\b|get (?:a|the|my|our|to|some|more|through)\\b|miss\\b|want\\b|like\\b|love\\b|lose\\b|run out|expect\\b|wait\\b|close your|take (?:it|that|this|your silence) as|know\\b|still\\b|die\\b|suggest\\b|tell you|say\\b|admit\\b|bet\\b|use\\b|keep (?:writing|calling|asking|bothering)|look forward|meet\\b|discuss\\b|talk\\b|and\\b|hope\\b|remember\\b|find\\b|arrive\\b|go\\b|come\\b|attend\\b|speak\\b|ask\\b|do\\b|call\\b|buy\\b)[a-z]{3,}\\b",
        "I will mend the ladder by Monday.",
        "I will be at the fair.",
        strength="weak",
        unless="(?:\\bi|we) (?:will|'ll) (?:call your|need|have to|assume)|(?:\\bi|we)'ll (?:call your|need|have to|assume|take (?:it|that|this) as)|\\?$|at another time|when i have|if i (?:can|could|don't)|without [^.?!]{0,30} we will|or (?:\\bi|we) will|unless",
    ),
    _offer(
        "committed",
        "i|we|i'm|we're|our team|my team|the team|i am|you|my administration|be assured|rest assured|please be assured|i assure you|we assure you|you can be assured|am: ?(?:am|are|is|remain|remains|have been|'m|'re|can|may)?(?: \\w{3,14}ly| also| always| still| more than| now| eager and| very){0,2} ?(?:committed to|dedicated to|working (?:\\w+ly )?(?:on|to|towards?)|willing to|prepared to|ready to|determined to|taking (?:active )?steps|(?:keen|eager) to (?:support|help|assist) (?:you|your)\\b|here to (?:support|help|assist)|at your (?:service|disposal)|available (?:to (?:help|assist|support|answer)|if|should)|count on (?:me|us)|strives? to|,? ?that (?:my|our) [^.?!;]{0,20}?\\b(?:will|is working|are working)\\b|,? (?:that )?(?:i|we)(?:'ll|'m|'re| will| am| are)\\b)",
        "We are committed to mending the weir.",
        "We are a small mill.",
        strength="weak",
        unless="are you|(?:eager|keen) to (?:get|find|hear|break|land|start|continue)|ready to (?:go|leave)|\\?$|working on (?:a|an|my)\\b|you (?:are|'re)(?: \\w+)? (?:willing|ready|prepared|eager|committed)|working to (?:get|find)|\\bi (?:think|know|hope|believe|said|see|understand|feel) that",
    ),
    _offer(
        "promise",
        "i|we|my team|our team|the team|my colleagues|i'd|we'd: ?(?:do |also |hereby |solemnly |will |shall |fully |'d |would |can |personally |always )*(?:promise|pledge|vow|commit|undertake|guarantee|strive|endeavou?r|aim|intend|plan|agree to|volunteer to|offer|resolve|accept responsibility|take (?:full )?responsibility|give you my word|see to it|make (?:it|this) (?:my|our|a) priority|have (?:already )?(?:begun|started|taken steps|taken action|made sure|made arrangements)|(?:is|are|am) (?:already |now |\\w+ly )*(?:working|taking|addressing|looking into|reviewing|preparing|implementing|improving|arranging|committed|dedicated|determined|devoted|prepared|willing))\\b(?! (?:you|that you|to (?:get|find|hear|see|meet))\\b)",
        "We promise to mend the weir.",
        "We promised nothing.",
        strength="weak",
        unless="\\?$|offer (?:accounting|a (?:range|wide)|services|solutions|the best|our (?:clients|customers))|(?:i|we) (?:offer|guarantee|plan|accept|agree) (?:[a-z]+ ){0,2}(?:services|clients|customers|products|with (?:you|your|that|what)|that|more)\\b|(?:i|we) (?:agree|plan|intend)(?:[.,!]| with)|working (?:on|for|at|with|in) (?:a|an|my|the|our)\\b|plan (?:a|for)|plan to (?:go|be|stay|use|have|take|hike|cook|make|keep)|looking for",
    ),
    _offer(
        "and-will",
        "and will|and shall|but will|then will: (?:\\w{3,14}ly |also |certainly |be (?:happy|glad|sure|pleased|willing) to |do (?:my|our) best to |committed to |dedicated to |willing to |ready to |happy to |prepared to )*(?!be\\b|have\\b|not\\b|never\\b|need\\b|want\\b|get\\b|see\\b|expect\\b|call your|assume\\b|take (?:it|that)|keep (?:calling|asking)|you\\b|looking for|in\\b|on\\b|at\\b|a\\b|an\\b|the\\b|so\\b|very\\b|only\\b|still\\b|wait|hope|hoping|use\\b|go\\b|come\\b|arrive|die\\b|lose\\b|run\\b|help\\b)[a-z]{3,}\\b",
        "I appreciate your note and will mend the weir.",
        "The weir was old and will be mended.",
        strength="weak",
        at="anywhere",
        span="match",
        unless="\\?$|^(?![^\\n]{0,2000}\\b(?:i|we|i'm|we're|i've|we've|my team|our team)\\b)|\\b(?:they|he|she|it|which|that|team) (?:\\w+ ){0,6}and will",
    ),
    _offer(
        "done-for-you",
        "consider it|no problem|my word|you have my|it's done|it is done|on it|i'm on|i am on|leave it|will do|shall be: (?:done\\b|to me\\b|it\\b|(?:word|commitment|support|promise|full support)\\b|with me\\b|taken care of\\b|arranged\\b|sorted\\b|so\\b|that\\b)",
        "You have my word on the weir.",
        "You have my hat.",
        strength="weak",
        unless="\\?$|if you",
    ),
    _offer(
        "report",
        "i|we|i've|we've|just: (?:have |had |just |already |also |recently |now |'ve |only |since |finally ){0,3}(?:created|filed|updated|booked|completed|finished|prepared|spoke (?:with|to)|spoken (?:with|to)|talked (?:to|with)|checked|confirmed|left (?:you|a|him|her|word)|moved|revised|entered|reviewed|(?:fact[- ]|double[- ]|spell[- ])?checked|advised|communicated|contacted|met with|located|tested|looked (?:at|into)|gone (?:over|through)|inserted|initiated|corrected|added|set up|scheduled|arranged|obtained|notified|faxed|signed|processed|posted|run|forwarded|cancelled|ordered|paid|approved|changed|asked (?:him|her|them|the|my)|received (?:a|the|an|word|notice)|found out|heard (?:from|that)|learned that|copied|delivered)\\b",
        "I just booked the hall for the ninth.",
        "I just laughed.",
        strength="weak",
        unless="\\?$|(?:spoke|talked|spoken) (?:to|with) you|(?:set up|started) (?:a|my|\\bour) (?:company|firm|shop|business)|heard (?:that you|you|about you)|no (?:reply|answer|response)|haven't|reviewed your|added you|asked (?:for|you)|signed|paid (?:for|off)|and he said|when we spoke|in (?:19|20)\\d\\d",
    ),
    _offer(
        "whereabouts",
        "i|we|i'll|we'll|i'm|we're: (?:will |shall |am |are |also |both )*(?:be )?(?:out of (?:the )?(?:office|town|the country)|out (?:until|on|all|this|next|today|tomorrow|both)|in (?:tomorrow|today|the office|town)|back (?:on|in the|by|tomorrow|next)|on (?:holiday|vacation|leave)|travell?ing (?:to|in|all|this|next|on|and)|joining the|resigning|leaving (?:on|early|for|at|the (?:office|company|firm)))\\b",
        "I will be out of the office until Monday.",
        "I will be glad of the rest.",
        strength="weak",
        unless="\\?$|(?:hop|look)ing|if (?:i|you|we)\\b",
    ),
    _offer(
        "my-number",
        "my: (?:new |direct |home |work |cell |mobile |office |personal ){0,3}(?:number|cell|phone|phone number|cell phone|mobile|extension|address|e-?mail|e-?mail address|fax|fax number) (?:here )?(?:is|:)",
        "My direct number is 4711.",
        "My new phone rings.",
        strength="weak",
    ),
    _offer(
        "this-is",
        "this|these|below|following|details|summary|the following|the below|the attached|these are|recap|note: ?(?:is|are|please find)?{near} ?(?:a |an |the |my |our |your |some |all |for |of |is |are )*(?:list|recap|summary|copy|copies|draft|schedule|link|table|breakdown|files?|spreadsheet|documents?|details|latest|update|revised|information|answers?|report|minutes|notes|agenda|attached|memo|article|numbers|figures|contact|outline|directions|resume|summarizes|shows|contains|includes|provides|talking points|slides)\\b",
        "This is a list of the mills on the river.",
        "This is a lovely river.",
        strength="weak",
        at="start",
        unless="\\?$|\\b(?:please|could you|can you|need|review)\\b",
    ),
    _offer(
        "status",
        "is|are|will be|was|were|has been|have been: (?:also |both |now |not |all |still |currently |planning |expected |out |being ){0,2}(?:available (?:on|from|to|at|in|until|friday|monday|tuesday|wednesday|thursday|for)|out (?:of (?:the office|service|town)|until|on|both|today|tomorrow)|scheduled (?:for|to)|set for|planned for|effective|due (?:on|by|to|at)|moved to|postponed|cancell?ed|attached|enclosed|below|representing|reduced to|revised|completed|filed|located (?:at|in)|confirmed)\\b",
        "The hall is available from nine to noon.",
        "The hall is old.",
        strength="weak",
        at="anywhere",
        span="sentence",
        unless="\\?$|please|^\\W{0,3}(?:\\bi|we|if|when|once|please|let me|are|is|do|can|could|what|will|would|whether)\\b|\\b(?:you|your|i'm|\\bi am)\\b|extended|was (?:moved|revised|completed|located)",
    ),
    _offer(
        "happy-to",
        "happy|glad|pleased|delighted|willing|more than happy|would be happy|would be glad|honored|honoured|would love: to (?!connect with|get (?:to|your|a|in)\\b|join\\b)(?:{give}|do so|assist)\\b",
        "Happy to lend you the ladder.",
        "Happy to report that the ladder is back.",
        unless="if you (?:can|could|have|would)[^.?!]{0,20}(?:spare|time|minutes)|(?:you|people|who|they|others|anyone|lot)(?:'re|'d be| are| would be| might be| be| would still be| were)?(?: \\w+)? (?:willing|happy|glad)|\\?$|to help a|more willing|(?:not|never|n't) (?:be )?(?:\\w+ )?(?:willing|happy|glad)",
        at="anywhere",
    ),
    _offer(
        "have-it-with-you",
        "i can|i'll|i will|we can|we'll|we will|i could: have [^.?!;]{1,40}? (?:with you|ready for you|over to you|in your (?:inbox|hands)|on your desk)\\b",
        "I can have the new plan with you by tea.",
        "I can have the new plan framed.",
    ),
    _offer(
        "can-i-give",
        "can|could|may|shall|might|should: (?:i|we){adv} (?:{give})\\b(?! (?:me|us|your (?:help|take|view|opinion|thoughts|advice|feedback|input|number|address|e-?mail)|on you|some time|a minute|you for|a taxi|(?:my|our) (?:family|friends?|wife|husband|kids|team|dog)))",
        "Can I send you a copy of the map?",
        "Can I borrow the map?",
        unless="(?:can|could|may|might) (?:\\bi|we){adv} (?:get|find|take|keep|do|look|make|put|hold|test|run|check|tell|post|join|build|copy|save|fix|lift|cut)\\b(?![^.?!]{0,40}(?:for you|off your|your))|what (?:can|could)",
    ),
    _offer(
        "would-you-like-me",
        "would|do|want|wouldn't|if: (?:you (?:like|prefer|want|need|care for|be interested in having)|it (?:help|be (?:helpful|useful|of use|of help)|be of (?:any )?(?:use|help)))? ?(?:me|us|a copy|some help|any help|if (?:i|we)|(?:for )?(?:me|us) to|a hand|help with)\\b",
        "Would you like me to bring the ladder?",
        "Would you like to bring the ladder?",
    ),
    _offer(
        "shout-if",
        "give|drop|ping|call|text|shout|ask|email|message|ring|holler|write|contact: (?:me|us)?(?: (?:a|an) (?:shout|ring|call|buzz|line|bell|text|message|email|note))? ?(?:any ?time |please )?(?:if|when|whenever|should) you (?:ever |should )?(?:need|get stuck|want (?:a|any|some|more|help|me)|run into|have (?:any |more |further )?(?:questions?|trouble|problems?|doubts|issues)|are (?:ever )?(?:stuck|in doubt))\\b",
        "Give me a shout if you need a hand with the weir.",
        "Give me a shout about the weir.",
    ),
    _offer(
        "took-the-liberty",
        "i|we|i've|we've: (?:have |also )?(?:took|taken) the liberty of (?:\\w+ly )?(?:fixing|correcting|translating|mending|repairing|drafting|sketching|making|compiling|testing|measuring|checking|scanning|listing|drawing|writing up|putting together)\\b",
        "I took the liberty of fixing the link on your page.",
        "I took the liberty of adding a call to your calendar.",
    ),
    _offer(
        "agreed-for-you",
        "has|have|will|is|are|would: (?:kindly |already |also )?(?:agreed|offered|promised|volunteered|happy|glad|willing) to (?:{give})\\b[^.?!;]{0,40}?\\b(?:you|your)\\b",
        "The smith has agreed to hold the ninth for you.",
        "The smith has agreed to hold the ninth.",
        at="anywhere",
        span="sentence",
        unless="\\?$|(?:you|who|people|they) (?:have|are|would|will) |how (?:you|to)",
    ),
    _offer(
        "you-might-enjoy",
        "you might|you may|you'd|you would|you could: (?:also |perhaps |really )?(?:like|enjoy|appreciate|find|be interested in) (?:the|this|these|my|our|a|an|it|that|how)\\b",
        "You might enjoy this map of the weirs.",
        "You might enjoy yourself.",
        unless="\\?$|if you(?:'d| would)|find (?:it|that|this) (?:hard|difficult|odd|strange)|like (?:me|us)|like (?:a|an|the|my|our|to) [^.?!]{0,40}(?:please|let me know)",
    ),
    _offer(
        "let-me-know-if",
        "let: (?:me|us) know if you(?:'d| would)? (?:like|prefer|want|need|could use)\\b(?! (?:me to (?:stop|go)|to (?:meet|talk|chat|join|discuss|come|help|buy|order|grab|connect|catch|speak|schedule|set|support|contribute)))",
        "Let me know if you'd like a copy of the map.",
        "Let me know if you'd like to join the fair.",
    ),
    _offer(
        "help-question",
        "how|what|where|anything|is there|let me know: (?:(?:how|what|where|if|when|should|whether) )?(?:else )?(?:can|could|may|might|anything|there is anything|there's anything|anything else)? ?(?:that )?(?:i|we)(?: can| could| may| might)?{adv} (?:help|do|support|assist|be of|offer|serve|contribute|bring|make)\\b(?:{near}(?:for you|you|your|easier|with))?",
        "How can I help?",
        "How can I get to the mill?",
        unless="what (?:should|must|can|could|do) (?:\\bi|we) do(?! for you)|how (?:can|could|do|should) (?:\\bi|we) (?:do|make|offer|contribute|bring|support)\\b(?! your| you)",
    ),
    _offer(
        "if-you-need",
        "if|should|anything|whenever|anytime|whatever|when: (?:you're (?:ever )?(?:stuck|curious|in (?:town|need)|short (?:of|on)|without|low on)|you (?:ever |should |would |could |ever do )?(?:need|want|wish|like|require|have (?:any )?(?:questions?|concerns|trouble|problems)|get stuck|run into|'d like|find (?:it|this|that) (?:useful|helpful)|would like|decide to|prefer|are (?:ever )?(?:stuck|curious|in (?:town|need)|short (?:of|on)|without|low on))|it (?:is|'s|would be|were) (?:of )?(?:useful|helpful|any use|use|help|interest)|(?:it's|its|this is|that's|useful|helpful|need be|needed)|(?:you|there's|there is) (?:need|anything))\\b[^.?!;]{0,70}?(?:\\b(?:i|we|me|us|my|our|just|here|shout|ask|call|yours|help|please|contact|feel free|don't hesitate|let)\\b|$)",
        "If you ever need a ladder, I am around.",
        "If you had a ladder, I would come.",
        unless="if you (?:want|wish|would like|like|need) to (?:unsubscribe|opt|stop|buy|order|join|see|be|get|go|receive)|\\?$|we need|\\bi need|if you (?:like|want)[^.?!;]{0,60}please (?:leave|give|buy|vote|share|donate)",
    ),
    _offer(
        "welcome-to",
        "welcome|feel free|free|hesitate|invited|comfortable: (?:to|in) (?:use|keep|take|borrow|stay|call|contact|ask|reach|come|join us|visit|drop|stop|copy|adapt|get in touch|let (?:me|us) know|email|e-mail|write|bring|have|help yourself|give me a call|call (?:me|us)|touch base|try)\\b",
        "You are welcome to use the barn.",
        "You are welcome, Ann.",
        at="anywhere",
        span="sentence",
    ),
    _offer(
        "disposal",
        "at|count|my|our|i'm|i am|always|yours|ask|shout|my pleasure|be my guest|my treat: (?:your (?:disposal|service)|on (?:me|us)\\b|doors? (?:is|are) (?:always )?open|(?:always |just )?(?:around|a call away|here (?:for|if))\\b|yours\\b|(?:if you|to) keep|me\\b(?=[.!]|$)|to (?:write|help|do|host|lend|support)\\b|treat\\b)",
        "You can count on me for the harvest.",
        "We were at your mill.",
        at="anywhere",
        span="sentence",
        unless="counting on you|(?:resources?|tools|means|time) at your disposal",
    ),
    _offer(
        "my-pleasure",
        "it|it'd|it's: (?:would be|will be|is|be)? ?(?:my|our|a|an) (?:pleasure|honou?r|privilege|delight|joy) to\\b(?! (?:meet|speak|talk|see|hear|have|work with|join|receive|be))",
        "It would be our pleasure to host the guild.",
        "It was our pleasure.",
    ),
    _offer(
        "let-me-give",
        "let|allow|permit|lemme: ?(?:me|us)?{adv} (?:to )?(?:{give}|buy you|treat|do that|handle|get back to you)\\b(?! (?:know|you (?:later|then)|in touch))",
        "Let me carry that for you.",
        "Let me know the weight.",
    ),
    _offer(
        "did-for-you",
        "i|we|i've|we've|just: (?:have |had |also |just |already |went ahead and |even |took the time to |have already |have also |'ve )*(?:put (?:together|aside|in|a|an|the|some|two|three)|packed|baked|ma(?:de|king)|wrote|written|recommended|passed|mentioned|bought|brought|sketched|drafted|compiled|found|noticed|fixed|corrected|repaired|checked|tested|translated|proofread|measured|counted|collected|gathered|photographed|scanned|copied|saved|kept|booked|reserved|prepared|built|designed|printed|drew|drawn|mapped|nominated|posted|shared|sent|forwarded|introduced|reviewed|edited|cleaned|mended|ran|listed|added|uploaded|summari[sz]ed|recorded|transcribed|updated|filed|paid|left|ordered|picked up|asked (?-i:[A-Z])\\w+ to|told|spoke to|talked to|connected|referred|endorsed|voted|rated|spotted|worked out|looked up|asked around|tracked down|came across|set aside|linked|featured|cited|quoted)\\b"
        "[^.?!;]{0,70}?\\b(?:you|u|your|yours)\\b",
        "I put together a list of mills for you.",
        "I put together a list of mills for my uncle.",
        unless="(?:\\bi|we) (?:sent|wrote|left|told|spoke|shared|posted|mentioned|have sent|have written)[^.?!;]{0,30}(?:to you|you (?:a|an|two|three|my|the) (?:mail|email|message|note|letter|proposal|application|cv|resume))|(?:asked|told) you|read your|like your|found (?:you|your (?:profile|name|email|address|contact|website|blog|article|talk|work|paper))|(?:written|wrote) (?:to you|twice|three|again|several|many)|(?:noticed|saw|found) (?:that )?(?:you(?:'re| are| have)? (?!hiring)|your (?:application|request|profile|access|interest)|some (?:areas|concerns|issues))|reviewed your (?:recent |latest )?(?:inquiry|enquiry|contributions|profile|application|request|work|performance|submission|cv|resume)|came across your|met you|last (?:mail|email)|told (?:him|her|them|everyone)",
    ),
    _offer(
        "did-something",
        "i|we|i've|we've: (?:have |also |just |already )?(?:put together|found|noticed|spotted|fixed|corrected|sketched|came across|tracked down|recorded|transcribed|worked out|compiled|drafted) (?:a|an|the|some|two|three|four|this|out) [^.?!]{3,80}(?:broken|typo|error|mistake|fix|bug|grant|list|ways|figure|summary|table|map|notes|guide)\\b",
        "I spotted a broken step on the stair, the fix is below.",
        "I found the mill shut.",
        strength="weak",
    ),
    _offer(
        "your-fault",
        "your: {near}[^.?!;]{0,40}?(?:had|has|have|contains?|misses|is missing|shows?|link|seems to have) (?:a|an|one|two|some)? ?(?:small |minor |little |broken |dead |slight )*(?:typo|error|mistake|broken|bug|link|wrong|slip|leak|gap|hole|misprint)s?\\b",
        "Your map has a small mistake in the north.",
        "Your map has a fine border.",
        span="sentence",
    ),
    _offer(
        "thought-of-you",
        "thought|might|may|could|should|will|would: (?:of you\\b|(?:you|it|they|this|these|that)(?:'d| would| might| may| could| should| will)? (?:like|enjoy|find|want|appreciate|be (?:useful|interested|helpful|of use|of interest|good)|save|help|interest)\\b|(?:be (?:useful|helpful|of use|of interest|of help) (?:to|for) you|save you|help you|interest you|come in handy|be right up your|suit your|be a (?:good )?fit for (?:you|your)))",
        "I saw this kiln for sale and thought of you.",
        "I thought you were out.",
        at="anywhere",
        span="sentence",
        unless="(?:\\bwould|\\bcould|\\bmight) you\\b|helpful (?:for us|if we)|so (?:that )?(?:\\bi|we) can|\\bhow (?:\\bi|we) (?:can|could|might)|\\?$",
    ),
    _offer(
        "gift",
        "please accept|no strings|complimentary|on the house|my gift|our gift|a gift|for free|free of charge|at no cost|free copy|yours to: ?(?:two|a|an|these|this|the|attached|tickets?|copy|copies|for you|to you|keep|from (?:me|us)|use|have|our|my)?\\b",
        "Please accept this basket of pears.",
        "Rain is free.",
        at="anywhere",
        span="sentence",
        unless="please accept (?:my|\\bour|this|the) (?:\\w+ )?(?:invitation|request|application|proposal|invoice|connection)|please accept (?:my|\\bour) (?:apolog|condolence|thanks|congrat|sincere)|(?:trial|sign up|act now|% off|free (?:gift|demo|trial))",
    ),
    _offer(
        "available-friend",
        "is|are: (?:superb|excellent|brilliant|available|great|looking for)(?: and| at)? (?:available|her|him|that|what you)\\b",
        "Ines, who rebuilt our weir, is superb and available.",
        "The weir is superb and old.",
        at="anywhere",
        span="sentence",
    ),
    _offer(
        "donate",
        "i|i'd|i'll|ill|id|i'm|we|sure|yes|ok|okay|i am|count me|maybe|yeah|alright|well|then|oh: ?(?:,? ?i(?:'d|'ll)? )?(?:think |guess |would |will |can |could |'d |'ll |am |'m |definitely |probably |be |just |only |maybe |certainly |also |still |want to |like to |love to |going to |gonna |happy to |willing to |glad to |agree to |able to |afford to |i |i'd |i'll |at least |interested in |thinking of ){0,7}(?:donat(?:e|ing)|give (?:\\$|\\.?\\d|half|all|some of|a (?:little|bit|dollar|dime|few|portion))|contribut(?:e|ing)|pledg(?:e|ing)|chip in|spare (?:a|\\$|some|\\d)|make a (?:\\$?\\d+ )?(?:donation|contribution|pledge)|match (?:it|that|you|your))",
        "I would be glad to donate two beams.",
        "I always donate two beams.",
        unless="(?:don't|can't|cannot|won't|not|never|unable|didn't|wouldn't|if|before|when|whether|do|did|how much|of) (?:\\w+ )?(?:\\bi |you |we |to )?(?:\\w+ )?(?:donate|give|contribute)|\\?$|usually|always|sometimes|often|every (?:year|month|week|six)|another time|(?:you|we|they|people)(?: \\w+){0,3} donate|\\b(?:i|we) (?:also |do |already |like to )?(?:donate|give|contribute|donated|gave)\\b|\\bi do like|donate to (?:charit|other|a lot)",
        strength="weak",
        at="anywhere",
        after="what if how much when before whether that until you",
    ),
    _offer(
        "yes-i-will",
        "yes|sure|ok|okay|yeah|absolutely|definitely|of course|certainly|i: ?[,.!]? ?(?:i|we|that|sure|definitely|absolutely|of course)? ?(?:i|we)? ?(?:would|will|can|could|do it|am|'ll|works|definitely)(?: be (?:happy|glad|willing|delighted)(?: to)?| do (?:that|it|so)| like to| love to)?(?: help| donate| try)? ?(?=[.!,]|$)",
        "Yes, I would be happy to.",
        "Yes, the mill is old.",
        strength="weak",
        span="match",
        unless="\\?$|\\bbut\\b",
    ),
    _offer(
        "opening",
        "job|role|position|vacancy|opening|job description|job advert|job ad|posting|details: ?(?:description |advert |ad |details )?(?:is |are |was )?(?:attached|enclosed|open (?:to|for) (?:you|anyone|your)|linked (?:below|here)|yours if)\\b",
        "We look for a glazier, job description attached.",
        "The job is hard.",
        at="anywhere",
        span="sentence",
        unless="\\?$|\\bmy (?:cv|resume|résumé|application|cover letter)|(?:i'm|\\bi am) (?:looking|applying|writing)|apply(?:ing)? (?:for|to)",
    ),
    _offer(
        "passing-on",
        "i|we|just|wanted|passing|thought|figured: (?:(?:just|only|also|quickly|simply|wanted|want|thought|figured|to|i'd|i would|we'd|it along|along|on) ){0,5}(?:(?<=passing )(?:on |along )?|(?:pass|share|send|forward|flag)(?:ing)? )(?:(?:on|along|over|you) ){0,2}(?:this|these|an?|the|some) (?:\\w+ ){0,2}?(?:article|paper|study|report|link|post|piece|talk|podcast|book|clip|grant|call for|list|map|guide|lead|tip|opening|job|event|photos?|idea|template|note from)\\b",
        "I just wanted to pass this article along.",
        "I just wanted to share my worries.",
        unless="\\b(?:i|we) (?:share|send|pass|forward|flag)\\b",
    ),
    _offer(
        "use-of-ours",
        "you can|you may|you could|you're free to|you are free to|by all means: (?:always |gladly |of course |also |happily )?(?:borrow|use|have|keep|take|stay (?:at|in|with)|park (?:at|in|on)|work (?:from|out of)) (?:one of |any of |half of )?(?:our|my|mine|ours)\\b(?! (?:calendar|link|form|code|coupon|referral|page|website|site|app|number|booking|schedul|time|word))",
        "You can borrow our projector any time.",
        "You can use my calendar to book a call.",
    ),
    _offer(
        "if-hands-help",
        "let me know|let us know|tell me|shout|say|say the word|just say|ping me|drop me a line: (?:if|whether|when|whenever) (?:an? |some |any |another )?(?:extra |spare |second |more |other |fresh )*(?:pair of (?:hands|eyes)|hands?|eyes|help|support|introductions?|copy|copies|lift|ride|car) (?:would|might|could|will|is|are|can) (?:be |ever )?(?:useful|helpful|of (?:use|help|interest)|welcome|needed|wanted|help|handy|good)\\b",
        "Let me know if an extra pair of hands would be useful on Saturday.",
        "Let me know if the bridge is open.",
    ),
)
CUES = OFFERS
