"""How English gives: what comes with the message, is told in it, was done already, or may be taken."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue

_OWN = "(?! (?:my|our|the) (?:cv|resume|résumé|website|calendar|calendly|booking link|number|deck|pitch deck|pitch|portfolio|availability|invoice|application|cover letter|profile|request|proposal|price ?list|rate card|brochure|catalogue|catalog|business plan|sales sheet)\\b)"


def offer(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    """A cue of a give or an offer."""
    return Cue(f"offer.{name}", "offer", pattern, fires, quiet, **more)


CUES = (
    offer(
        "here-is",
        "here|here's|heres: ?(?:is|are|'s|'re|come|comes|goes)?"
        + _OWN
        + " (?:the|a|an|my|our|some|your|is|two|three|four|five|six|seven|eight|nine|ten|\\d{1,4}|another|what|it|they|one|that|those|how|all|more|few|everything)\\b"
        + _OWN,
        "Here are the plans of the weir.",
        "Here we stand.",
        unless="here (?:is|are|'s) (?:why|what i need)|here's (?:why|what i need)",
    ),
    offer(
        "attached",
        "attached|enclosed|attaching|enclosing|forwarding|sending|sharing: ?(?:please |herewith |below |here |above |hereto )?(?:find |see )?(?:is|are|you|please|find|the|a|an|my|our|some|for|to|below|in|here|herewith|along|over|this|it|with|two)\\b"
        + _OWN,
        "Attached are the plans of the weir.",
        "Sending you warm greetings.",
        unless="(?:need|needs|require|requires|deserves?|benefit from|for) your (?:\\w+ )?(?:attention|action|approval|signature|review|comments|analysis)|require (?:immediate|urgent|prompt)|sending (?:you )?(?:warm|love|best|my|\\bour|good|positive|warmest|hugs|prayers|thoughts)",
    ),
    offer(
        "i-attached",
        "i|we|i've|we've: (?:have |am |are |'m |'re |also |just |already |hereby )*(?:attach(?:ed|ing)?|enclos(?:ed|ing|e)|includ(?:ed|ing)|forward(?:ed|ing)|cc'd|upload(?:ed|ing)|pasted)\\b"
        + _OWN,
        "I have attached the plans of the weir.",
        "I was attached to the weir.",
        unless="(?:need|needs|require|requires|deserves?) (?:your|immediate|urgent|prompt) (?:\\w+ )?(?:attention|action|approval|signature)",
    ),
    offer(
        "find-attached",
        "find|see|per your request|as promised|as requested|as discussed|fyi|for your: ?(?:(?:the |my |our |a )?(?:attached|enclosed)|below|note below|review|reference|records|(?<!find )(?<!see )(?:,|-|\\.{1,4}|:|the|i|we))\\b",
        "Please find attached the plans of the weir.",
        "We like the weir.",
        at="anywhere",
        strength="weak",
    ),
    offer(
        "report",
        "i|we|i've|we've|just: (?:have |had |just |already |also |recently |now |'ve |only |since |finally ){0,3}(?:created|filed|updated|booked|completed|finished|prepared|spoke (?:with|to)|spoken (?:with|to)|talked (?:to|with)|checked|confirmed|left (?:you|a|him|her|word)|moved|revised|entered|reviewed|(?:fact[- ]|double[- ]|spell[- ])?checked|advised|communicated|contacted|met with|located|tested|looked (?:at|into)|gone (?:over|through)|inserted|initiated|corrected|added|set up|scheduled|arranged|obtained|notified|faxed|signed|processed|posted|run|forwarded|cancelled|ordered|paid|approved|changed|asked (?:him|her|them|the|my)|received (?:a|the|an|word|notice)|found out|heard (?:from|that)|learned that|copied|delivered)\\b",
        "I just booked the hall for the ninth.",
        "I just laughed.",
        strength="weak",
        unless="\\?$|(?:spoke|talked|spoken) (?:to|with) you|(?:set up|started) (?:a|my|\\bour) (?:company|firm|shop|business)|heard (?:that you|you|about you)|no (?:reply|answer|response)|haven't|reviewed your|added you|asked (?:for|you)|signed|paid (?:for|off)|and he said|when we spoke|in (?:19|20)\\d\\d",
    ),
    offer(
        "use-whichever",
        "use|keep|take|have|pick|choose|share|borrow: (?:(?!me\\b|us\\b|my\\b|part\\b|care\\b|in (?:touch|mind)\\b)[\\w' -]{1,40}? (?:for )?as long as|whichever|whatever|any of (?:it|them|these|those)|as (?:many|much)(?: (?!possible\\b)[\\w'-]{1,15}){0,3} as)\\b[^.!?;]{0,30}?\\b(?:you|suits?|works?|fits?)\\b",
        "I brought four maps, keep whichever you prefer.",
        "I brought four maps, keep them dry.",
        unless="(?:whatever|as much|all the) time\\b",
    ),
    offer(
        "below-is",
        "below|in the folder|in this folder|at the link: (?:is|are|you'll find|you will find|you can find) (?:the|a|an|my|our|some|all|two|three|four|five|\\d)\\b",
        "Below are the two mills that take apprentices.",
        "Below the mill is a weir.",
        at="start",
        unless="\\b(?:my|our) (?:cv|resume|résumé|portfolio|website|calendar|pitch|deck|invoice|application)\\b",
    ),
    offer(
        "took-the-liberty",
        "i|we|i've|we've: (?:have |also )?(?:took|taken) the liberty of (?:\\w+ly )?(?:fixing|correcting|translating|mending|repairing|drafting|sketching|making|compiling|testing|measuring|checking|scanning|listing|drawing|writing up|putting together)\\b",
        "I took the liberty of fixing the link on your page.",
        "I took the liberty of adding a call to your calendar.",
    ),
    offer(
        "agreed-for-you",
        "has|have|will|is|are|would: (?:kindly |already |also )?(?:agreed|offered|promised|volunteered|happy|glad|willing) to (?:{give})\\b[^.?!;]{0,40}?\\b(?:you|your)\\b",
        "The smith has agreed to hold the ninth for you.",
        "The smith has agreed to hold the ninth.",
        at="anywhere",
        span="sentence",
        unless="\\?$|(?:you|who|people|they) (?:have|are|would|will) |how (?:you|to)",
    ),
    offer(
        "mine-is-yours",
        "my|our: (?:[\\w-]{1,15} ){1,3}(?:is|are) (?:all |fully )?yours\\b",
        "Our cart is yours until Sunday.",
        "Our cart is as old as yours.",
        unless="\\?$|\\b(?:like|than|and|between) yours\\b",
    ),
    offer(
        "there-is-for-you",
        "there's|there is|there are: (?:also )?(?:a|an|one|two|some) (?:[\\w-]{1,15} ){0,2}(?:grants?|jobs?|openings?|residenc(?:y|ies)|funds?|prizes?|competitions?|call for|courses?|vacanc(?:y|ies)|scholarships?|bursar(?:y|ies)|meetups?|fellowships?|tools?)\\b[^.?!]{0,60}?\\b(?:fits? (?:you|your)|suits? (?:you|your)|right for you|for (?:you|people like you|your)|you (?:could|might|may|can|qualify))\\b",
        "There's a grant for weirs that fits your plan.",
        "There's a grant for weirs.",
        unless="\\?$",
    ),
    offer(
        "on-me",
        "is|are|drinks|lunch|coffee|dinner|the first round|tickets: on (?:me|us)\\b(?=[.!,]|$)",
        "The paint is on me.",
        "The paint is on the wall.",
        at="anywhere",
        span="sentence",
        unless="\\?$|\\b(?:blame|burden|pressure|onus|fault|joke|eyes?) (?:is|are) on",
    ),
    offer(
        "you-might-enjoy",
        "you might|you may|you'd|you would|you could: (?:also |perhaps |really )?(?:like|enjoy|appreciate|find|be interested in) (?:the|this|these|my|our|a|an|it|that|how)\\b",
        "You might enjoy this map of the weirs.",
        "You might enjoy yourself.",
        unless="\\?$|if you(?:'d| would)|find (?:it|that|this) (?:hard|difficult|odd|strange)|like (?:me|us)|like (?:a|an|the|my|our|to) [^.?!]{0,40}(?:please|let me know)",
    ),
    offer(
        "did-for-you",
        "i|we|i've|we've|just: (?:have |had |also |just |already |went ahead and |even |took the time to |have already |have also |'ve )*(?:put (?:together|aside|in|a|an|the|some|two|three)|packed|baked|ma(?:de|king)|wrote|written|recommended|passed|mentioned|bought|brought|sketched|drafted|compiled|found|noticed|fixed|corrected|repaired|checked|tested|translated|proofread|measured|counted|collected|gathered|photographed|scanned|copied|saved|kept|booked|reserved|prepared|built|designed|printed|drew|drawn|mapped|nominated|posted|shared|sent|forwarded|introduced|reviewed|edited|cleaned|mended|ran|listed|added|uploaded|summari[sz]ed|recorded|transcribed|updated|filed|paid|left|ordered|picked up|asked (?-i:[A-Z])\\w+ to|told|spoke to|talked to|connected|referred|endorsed|voted|rated|spotted|worked out|looked up|asked around|tracked down|came across|set aside|linked|featured|cited|quoted)\\b"
        "[^.?!;]{0,70}?\\b(?:you|your|yours)\\b",
        "I put together a list of mills for you.",
        "I put together a list of mills for my uncle.",
        unless="(?:\\bi|we) (?:sent|wrote|left|told|spoke|shared|posted|mentioned|have sent|have written)[^.?!;]{0,30}(?:to you|you (?:a|an|two|three|my|the) (?:mail|email|message|note|letter|proposal|application|cv|resume))|(?:asked|told) you|read your|like your|found (?:you|your (?:profile|name|email|address|contact|website|blog|article|talk|work|paper))|(?:written|wrote) (?:to you|twice|three|again|several|many)|(?:noticed|saw|found) (?:that )?(?:you(?:'re| are| have)? (?!hiring)|your (?:application|request|profile|access|interest)|some (?:areas|concerns|issues))|reviewed your (?:recent |latest )?(?:inquiry|enquiry|contributions|profile|application|request|work|performance|submission|cv|resume)|came across your|met you|last (?:mail|email)|told (?:him|her|them|everyone)",
    ),
    offer(
        "did-something",
        "i|we|i've|we've: (?:have |also |just |already )?(?:put together|found|noticed|spotted|fixed|corrected|sketched|came across|tracked down|recorded|transcribed|worked out|compiled|drafted) (?:a|an|the|some|two|three|four|this|out) [^.?!]{3,80}(?:broken|typo|error|mistake|fix|bug|grant|list|ways|figure|summary|table|map|notes|guide)\\b",
        "I spotted a broken step on the stair, the fix is below.",
        "I found the mill shut.",
        strength="weak",
    ),
    offer(
        "your-fault",
        "your: {near}[^.?!;]{0,40}?(?:had|has|have|contains?|misses|is missing|shows?|link|seems to have) (?:a|an|one|two|some)? ?(?:small |minor |little |broken |dead |slight )*(?:typo|error|mistake|broken|bug|link|wrong|slip|leak|gap|hole|misprint|missing (?:letter|page|link|comma|word|image|step|tile|line|screw)|crack|spelling (?:mistake|error))s?\\b",
        "Your map has a small mistake in the north.",
        "Your map has a fine border.",
        span="sentence",
    ),
    offer(
        "thought-of-you",
        "thought|might|may|could|should|will|would: (?:of you\\b|(?:you|it|they|this|these|that)(?:'d| would| might| may| could| should| will)? (?:like|enjoy|find|want|appreciate|be (?:useful|interested|helpful|of use|of interest|good)|save|help|interest)\\b|(?:be (?:useful|helpful|of use|of interest|of help) (?:to|for) you|save you|help you|interest you|come in handy|be (?:right |just )?up your|suit your|be a (?:good )?fit for (?:you|your)))",
        "I saw this kiln for sale and thought of you.",
        "I thought you were out.",
        at="anywhere",
        span="sentence",
        unless="(?:\\bwould|\\bcould|\\bmight) you\\b|helpful (?:for us|if we)|so (?:that )?(?:\\bi|we) can|\\bhow (?:\\bi|we) (?:can|could|might)|\\?$",
    ),
    offer(
        "gift",
        "please accept|no strings|complimentary|on the house|my gift|our gift|a gift|for free|free of charge|at no cost|free copy|yours to: ?(?:two|a|an|these|this|the|attached|tickets?|copy|copies|for you|to you|keep|from (?:me|us)|use|have|our|my)?\\b",
        "Please accept this basket of pears.",
        "Rain is free.",
        at="anywhere",
        span="sentence",
        unless="please accept (?:my|\\bour|this|the) (?:\\w+ )?(?:invitation|request|application|proposal|invoice|connection)|please accept (?:my|\\bour) (?:apolog|condolence|thanks|congrat|sincere)|(?:trial|sign up|act now|% off|free (?:gift|demo|trial))",
    ),
    offer(
        "available-friend",
        "is|are: (?:superb|excellent|brilliant|available|great|looking for)(?: and| at)? (?:available|her|him|that|what you)\\b",
        "Ines, who rebuilt our weir, is superb and available.",
        "The weir is superb and old.",
        at="anywhere",
        span="sentence",
    ),
    offer(
        "opening",
        "job|role|position|vacancy|opening|job description|job advert|job ad|posting|details: ?(?:description |advert |ad |details )?(?:is |are |was )?(?:attached|enclosed|open (?:to|for) (?:you|anyone|your)|linked (?:below|here)|yours if)\\b",
        "We look for a glazier, job description attached.",
        "The job is hard.",
        at="anywhere",
        span="sentence",
        unless="\\?$|\\bmy (?:cv|resume|résumé|application|cover letter)|(?:i'm|\\bi am) (?:looking|applying|writing)|apply(?:ing)? (?:for|to)",
    ),
    offer(
        "passing-on",
        "i|we|just|wanted|passing|thought|figured: (?:(?:just|only|also|quickly|simply|wanted|want|thought|figured|to|i'd|i would|we'd|it along|along|on) ){0,5}(?:(?<=passing )(?:on |along )?|(?:pass|share|send|forward|flag)(?:ing)? )(?:(?:on|along|over|you) ){0,2}(?:this|these|an?|the|some) (?:\\w+ ){0,2}?(?:article|paper|study|report|link|post|piece|talk|podcast|book|clip|grant|call for|list|map|guide|lead|tip|opening|job|event|photos?|idea|template|note from)\\b",
        "I just wanted to pass this article along.",
        "I just wanted to share my worries.",
        unless="\\b(?:i|we) (?:share|send|pass|forward|flag)\\b",
    ),
    offer(
        "use-of-ours",
        "you can|you may|you could|you're free to|you are free to|by all means: (?:always |gladly |of course |also |happily )?(?:borrow|use|have|keep|take|stay (?:at|in|with)|park (?:at|in|on)|work (?:from|out of)) (?:one of |any of |half of )?(?:our|my|mine|ours)\\b(?! (?:calendar|link|form|code|coupon|referral|page|website|site|app|number|booking|schedul|time|word))",
        "You can borrow our projector any time.",
        "You can use my calendar to book a call.",
    ),
    offer(
        "whereabouts",
        "i|we|i'll|we'll|i'm|we're: (?:will |shall |am |are |also |both )*(?:be )?(?:out of (?:the )?(?:office|town|the country)|out (?:until|on|all|this|next|today|tomorrow|both)|in (?:tomorrow|today|the office|town)|back (?:on|in the|by|tomorrow|next)|on (?:holiday|vacation|leave)|travell?ing (?:to|in|all|this|next|on|and)|joining the|resigning|leaving (?:on|early|for|at|the (?:office|company|firm)))\\b",
        "I will be out of the office until Monday.",
        "I will be glad of the rest.",
        strength="weak",
        unless="\\?$|(?:hop|look)ing|if (?:i|you|we)\\b",
    ),
    offer(
        "my-number",
        "my: (?:new |direct |home |work |cell |mobile |office |personal ){0,3}(?:number|cell|phone|phone number|cell phone|mobile|extension|address|e-?mail|e-?mail address|fax|fax number) (?:here )?(?:is|:)",
        "My direct number is 4711.",
        "My new phone rings.",
        strength="weak",
    ),
    offer(
        "this-is",
        "this|these|below|following|details|summary|the following|the below|the attached|these are|recap|note: ?(?:is|are|please find)?{near} ?(?:a |an |the |my |our |your |some |all |for |of |is |are )*(?:list|recap|summary|copy|copies|draft|schedule|link|table|breakdown|files?|spreadsheet|documents?|details|latest|update|revised|information|answers?|report|minutes|notes|agenda|attached|memo|article|numbers|figures|contact|outline|directions|resume|summarizes|shows|contains|includes|provides|talking points|slides)\\b",
        "This is a list of the mills on the river.",
        "This is a lovely river.",
        strength="weak",
        at="start",
        unless="\\?$|\\b(?:please|could you|can you|need|review)\\b",
    ),
    offer(
        "status",
        "is|are|will be|was|were|has been|have been: (?:also |both |now |not |all |still |currently |planning |expected |out |being ){0,2}(?:available (?:on|from|to|at|in|until|friday|monday|tuesday|wednesday|thursday|for)|out (?:of (?:the office|service|town)|until|on|both|today|tomorrow)|scheduled (?:for|to)|set for|planned for|effective|due (?:on|by|to|at)|moved to|postponed|cancell?ed|attached|enclosed|below|representing|reduced to|revised|completed|filed|located (?:at|in)|confirmed)\\b",
        "The hall is available from nine to noon.",
        "The hall is old.",
        strength="weak",
        at="anywhere",
        span="sentence",
        unless="\\bmy (?:cv|resume|résumé|portfolio|application|cover letter|deck|proposal|invoice)\\b|\\bour (?:price list|brochure|deck|proposal|catalogue)\\b|\\?$|please|^\\W{0,3}(?:\\bi|we|if|when|once|please|let me|are|is|do|can|could|what|will|would|whether)\\b|\\b(?:you|your|i'm|\\bi am)\\b|extended|was (?:moved|revised|completed|located)",
    ),
)
