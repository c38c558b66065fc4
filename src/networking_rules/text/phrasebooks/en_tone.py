"""Praise, phrases for anybody, merge fields, and what is true of one reader alone."""

from __future__ import annotations

from networking_rules.text.phrasebooks import cue
from networking_rules.text.phrasebooks.en_words import ADVICE

FLATTERY = (
    cue(
        "flattery.love-your-work",
        "i|we|i've|big|huge|really|love|loved|admire|greatly|such:(?:'ve|'m)?(?: (?:am|have|been|really|always|just|truly|absolutely|so|greatly|deeply|do|also|a|an)){0,4} ?(?:love|loved|look up to|admire|admired|admiring|adore|follow|followed|following|fan of|impressed (?:by|with)|inspired by|in awe of|enjoy|respect|appreciate|blown away by|amazed (?:by|at)) (?:all )?(?:of )?(?:what you(?:'re| are|'ve)? (?:do|doing|done|built|building)|your (?:work|company|profile|content|posts?|brand|career|achievements?|success|journey|business|website|site|blog|style|stuff|background|experience|expertise|accomplishments|mission|vision|story)\\b(?! (?:on|about|in|with|for|from|of) (?!all|the internet|linkedin|everything|(?:many |some |several |a few )?years|a (?:while|long)|some time|quite))|you and your work|everything you)",
        "I love what you do.",
        "I love your paper on tidal locks.",
        at="anywhere",
    ),
    cue(
        "flattery.you-are",
        "you|you're|your: (?:are |'re |truly |really |clearly |such |obviously )*(?:(?:a|an|the|my|our) (?:\\w+ )?(?:expert|genius|legend|rock ?star|guru|inspiration|visionary|thought leader|leader|icon|hero|superstar|role model|true leader|amazing|incredible|great (?:man|mind|leader|entrepreneur))|(?:amazing|incredible|awesome|brilliant|the best|inspiring|impressive|so talented|one of the (?:best|most|greatest|top|leading)|well known|renowned)|(?:profile|work|background|experience|career|company|success|expertise|reputation|website|insights) (?:is|are|really|looks?|caught|stands? out|impress\\w*|speaks? for|precedes|inspires?|are invaluable))\\b",
        "You are a true visionary.",
        "You are a miller.",
        unless="your (?:work|company) (?:is|are) (?:in|on|at|not|due|hiring)|are you",
    ),
    cue(
        "flattery.what-a-journey",
        "what a|what an|your|of your|people like you: (?:truly |absolutely |such an? )*(?:(?:incredible|amazing|inspiring|impressive|remarkable|fantastic|stellar|brilliant|unique) (?:journey|career|story|path|profile|track record|achievements?|life|company|mind|rise)|(?:journey|story|path|rise|achievements) (?:is|are) (?:\\w+ )?(?:incredible|amazing|inspiring|impressive|remarkable|fantastic|stellar|unique)|calibre|caliber|stature|(?<=like you )so much)",
        "What an incredible journey!",
        "What an incredible storm!",
        at="anywhere",
    ),
    cue(
        "flattery.your-expertise",
        "your: (?:unique |deep |vast |extensive |great )*(?:expertise|experience|perspective|insights?|guidance|wisdom|knowledge|mentorship) (?:in this (?:area|field) )?(?:would be|is|are|will be) (?:\\w+ )?(?:invaluable|priceless|unmatched|unparalleled|unrivall?ed|second to none|inspiring|exceptional|remarkable)\\b",
        "Your wisdom would be invaluable to us.",
        "Your wisdom tooth would be out.",
        at="anywhere",
    ),
    cue(
        "flattery.impressed",
        "impressed|amazing|impressive|incredible|fantastic|outstanding|inspiring: (?:by|with|work|profile|career|content|job|what you|stuff|things you|background|achievements|success)\\b",
        "Impressive career!",
        "He was not impressed by the storm.",
        at="anywhere",
        strength="weak",
        unless="not (?:\\w+ )?impressed|your (?:talk|paper|book|article|essay|post|piece) (?:on|about)|impressed by the",
    ),
)

GENERIC = (
    cue(
        "generic.sir-madam",
        "dear|hi|hello|greetings|to: ?(?:sir|madam|sirs|sir/madam|sir or madam|ma'am|friend|friends|colleagues?|customer|client|all|there|team|hiring manager|recruiter|business owner|website owner|whom it may concern|webmaster|valued|reader|prospect|professional|investor|entrepreneur|member|esteemed|respected|everyone|user|subscriber)\\b",
        "Dear Sir or Madam,",
        "Dear Ann,",
        unless="^(?!\\W{0,3}(?:dear|hi|hello|greetings|to whom)\\b)|to (?:all|there|sir|team|friends?|everyone|customer|client|user|reader|member)\\b(?! whom)|hi there",
    ),
    cue(
        "generic.empty-name",
        "hi|hello|dear|hey: ?,",
        "Hi ,",
        "Hi Ann,",
        span="match",
        unless="^(?!(?:hi|hello|dear|hey) ?,)",
    ),
    cue(
        "generic.hope-well",
        "hope|hoping|trust|hopefully: (?:that )?(?:this (?:finds|reaches) you|you(?:'re| are| and yours are| had| have had| have| all are| guys are)|this (?:e-?mail|message|note|letter|mail)?|all is|everything is|your (?:week|day|weekend|new year|summer))(?: (?:finds?|reaches|doing|having|all|keeping|is|are|going|off|been|a|to a|starting|has|to))* ?(?:you|well|great|good|safe|fine|wonderful|lovely|nice|healthy|strong|doing well)\\b",
        "I hope this mail finds you well.",
        "I hope the well is deep.",
        at="anywhere",
        span="sentence",
    ),
    cue(
        "generic.came-across",
        "came|stumbled|ran|found|saw|noticed|looking: (?:across|upon|through|at)? ?(?:your|you on)\\b ?(?:profile|company|website|site|linkedin|page|name|business|blog|work|online|email|contact|details|organization|firm|information)?(?= (?:and|on|while|when|online|in)|[.,!]|$)",
        "I came across your profile and had to write.",
        "I came across your map of the canal of Ghent.",
        at="anywhere",
    ),
    cue(
        "generic.your-company",
        "your: (?:esteemed |great |amazing |reputed |prestigious |respected |wonderful |fine |valued |good )+(?:company|organi[sz]ation|firm|institution|business|profile|work|team|brand|website|concern)\\b",
        "I want to join your esteemed company.",
        "Your company repaired our weir.",
        at="anywhere",
    ),
    cue(
        "generic.like-minded",
        "connect|connecting|network|networking|linking up|link up: with (?:other |fellow |more |some |and learn from )*(?:like-?minded|professionals|leaders|people (?:in|like|from|who)|others (?:in|like)|experts|entrepreneurs|peers|talent)\\b",
        "I would love to connect with like-minded millers.",
        "I would love to connect with the miller.",
        at="anywhere",
    ),
    cue(
        "generic.reaching-out",
        "reaching|reach|touching|touch|connecting|i wanted to|i just wanted to|i'm writing to|i am writing to|i'd like to|i would like to|allow me to|let me|my name is|i thought i'd: (?:out (?:to|because|today|as|and)|base\\b|introduce myself|connect with (?:you|like-minded|other)|add you|(?-i:[A-Z])\\w+|drop a line|reach out|expand my network|be part of my)\\b",
        "I wanted to introduce myself.",
        "I wanted to introduce Ann.",
        strength="weak",
        at="anywhere",
        unless="reach(?:ing)? out to (?:hear|the|him|her|them)|my name is on",
    ),
)

PLACEHOLDERS = (
    cue(
        "placeholder.braces",
        "{{: ?[#/^]?[\\w .|\\-]{1,40}\\}\\}",
        "Dear {{first_name}},",
        "The set {1, 2} is small.",
        at="anywhere",
        span="match",
    ),
    cue(
        "placeholder.brace",
        "{: ?(?:(?:first|last|full|your|their|company|recipient|contact|customer|client)[ _-]?(?:name|company|title)?|name|company|title|city)[ _-]?\\d?\\}",
        "Dear {first_name},",
        "The set {a, b} is small.",
        at="anywhere",
        span="match",
    ),
    cue(
        "placeholder.blank",
        "dear|hi|hello|hey: _{2,20}",
        "Dear ____,",
        "Dear Ann,",
        span="match",
    ),
    cue(
        "placeholder.brackets",
        "[: ?(?:(?:your|my|their|the|insert|recipient|enter|add|first|last|full|customer|client|contact|prospect|company|business|job|product|person|mutual|specific|some|name|title|role|position|city|date|topic|industry|event|link|phone|email|address|organi[sz]ation|firm|school|university|project|article|book|podcast|website|team|department|subject|xxx?|todo|tbd|blank|placeholder|number|amount|price|month|day|year|time|place|location|country|state|sender|signature|nickname|surname)(?:[ _'\\-/]{1,2}[\\w']{1,20}){0,5}|(?-i:[A-Z]{2,20}(?:[ _-][A-Z]{1,20}){0,4})) ?\\](?!\\()",
        "Dear [First Name],",
        "See [1] and [the list](list.html).",
        at="anywhere",
        span="match",
        unless="\\[(?:PATCH|RFC|ILUG|SPAM|NOTE|EDIT|SIC|FYI|IMAGE|EXTERNAL|OT|WAS|ANN|RESEND|FWD|RE)\\b",
    ),
    cue(
        "placeholder.percent",
        "%: ?(?-i:[A-Z][A-Z_ ]{1,30})%",
        "Dear %FNAME%,",
        "It fell by 5% and rose by 6%.",
        at="anywhere",
        span="match",
    ),
    cue(
        "placeholder.merge-marks",
        "*: ?\\|[\\w:]{1,30}\\|\\*",
        "Dear *|FNAME|*,",
        "The sum a*|b| is small.",
        at="anywhere",
        span="match",
    ),
    cue(
        "placeholder.angles",
        "<<|<: ?(?:<)?(?:first|last|full|your|company|name|insert|recipient|contact|customer|client|title|city|date|product)[ _\\-]?(?:name|here|title|company|city|date)?>{1,2}",
        "Dear <<FirstName>>,",
        "See <ann@mill.example>.",
        at="anywhere",
        span="match",
    ),
    cue(
        "placeholder.dollar",
        "$:(?: ?\\{[\\w.]{1,30}\\}|(?:(?:first|last|full|your|company|contact|recipient|customer|client|sender)_?)?(?:name|company|firm)\\b)",
        "Dear ${name},",
        "It costs ${5}0.".replace("${5}0", "$50"),
        at="anywhere",
        span="match",
    ),
    cue(
        "placeholder.insert",
        "insert|xxx|xxxx|name here|your name here|company name here|lorem ipsum|fname|firstname|tk tk: ?(?:name|company|here|your name|recipient|dolor|,|\\.|!)",
        "Dear FIRSTNAME, welcome.",
        "Insert the key and turn it.",
        at="anywhere",
        span="match",
        unless="insert (?:here|,|\\.)",
    ),
    cue(
        "placeholder.capitals",
        "dear|hi|hello|hey|hallo|liebe|lieber: (?-i:(?:(?:FIRST|LAST|FULL|YOUR|FIRM|CONTACT|CLIENT|CUSTOMER|COMPANY|RECIPIENT)[ _]?NAME|[FL]?NAME|RECIPIENT|COMPANY|CUSTOMER|CLIENT|VORNAME|NACHNAME))(?=[,!.:]|$)",
        "Dear NAME,",
        "Dear ANNA,",
        span="match",
    ),
)

SPECIFIC = (
    cue(
        "specific.your-work",
        "your: (?:(?:recent|last|latest|new|first|second|old|excellent|great|wonderful|brilliant|fine|lovely|\\d{4}|own|long|short|two|three|early|keynote|closing|opening|(?-i:[A-Z])\\w+) ?){0,4} ?(?:talk|paper|article|book|post|essay|piece|interview|podcast|episode|lecture|keynote|column|review|launch|report|study|film|song|album|exhibition|show|speech|presentation|thesis|chapter|tutorial|library|repository|patch|newsletter|photo(?:graph)?s?|design|recipe|garden|shop|loom|mill|workshop|note|letter|question|answer|idea|point|thread|documentary|stand|booth|window|collection|bouquets?|cakes?|arrangements?|barn|hall|venue|map|podcast|stall|dress|sketch(?:es)?|drawings?|series|findings|experiment|proof|dataset|translation|edition|page|site|pull request|commit|issue|comment)s? (?:on|about|in|at|with|for|from|of|to|where|that|which|changed|made|was|were|is|helped|yesterday|last|this|has|had|page|got|during|and|gave|showed)\\b",
        "Your talk on tidal mills stayed with me.",
        "Your work is great.",
        at="anywhere",
        unless="your (?:post|page|site|shop|point|idea|note|letter|comment|question|answer|issue)s? (?:is|was|and) (?:great|amazing|awesome)",
    ),
    cue(
        "specific.liked-your",
        "liked|loved|enjoyed|read|heard|saw|watched|attended|remember|congratulations on|congrats on|used|cited|bought|visited|tried|learned from|followed|reading|hearing|watching|seeing: (?:about )?(?:your|the|you) (?:(?!work|company|profile|content|posts?\\b|website|site|brand|business|mail|email|message)[\\w'-]{1,20} ){0,4}?(?:talk|paper|article|book|essay|piece|interview|podcast|episode|lecture|keynote|column|review|launch|report|study|film|garden|shop|exhibition|speech|presentation|chapter|newsletter|photos?|photographs?|design|series|mill|loom|window|stand|booth|venue|bouquets?|cakes?|in|at|on|speak|play|you (?:wrote|gave|recommended|made|built|rented|mentioned))\\b",
        "I liked your talk on tidal mills.",
        "I liked your profile.",
        at="anywhere",
    ),
    cue(
        "specific.you-did",
        "you|you've|you're|you were: (?:have |had |recently |just |once |also |then |were |are |'ve |'re )*(?:wrote|gave|spoke (?:at|about|on)|published|launched|opened|moved (?:to|into)|won|founded|said (?:on|in|that|at|you)|mentioned|built|designed|presented|argued|recommended|taught|released|rebuilt|restored|photographed|hosted|organi[sz]ed|rented|described|told (?:me|us)|showed|planted|baked|proved|cited|posted (?:about|that)|hiring|ran|noted|wrote about|chose|played|led|raised|planned)\\b(?! (?:me|us|back|to me)\\b)",
        "You wrote that the weir was built in stages.",
        "You write well.",
        at="anywhere",
        unless="(?:if|when did|did|have|has|whether) you|you (?:just |have )?won (?:a|the)? ?(?:prize|\\$|£|lottery|million)",
    ),
    cue(
        "specific.we-met",
        "we|when|since|after|last|at: (?:first )?(?:met|spoke|talked|sat|worked|shared|studied|we (?:met|spoke|talked)|you (?:spoke|gave|told|were)|our (?:talk|chat|conversation|call|lunch) (?:at|in|on|about))\\b[^.?!;]{0,30}?(?:at|in|on|about|over|during|together|last|before|yesterday)\\b",
        "We met at the harvest dinner in June.",
        "We met nobody.",
        at="anywhere",
        unless="\\bthey (?:met|spoke)|have (?:we|you) met|could|would",
    ),
    cue(
        "specific.their-place",
        "your|you: (?:'re |are |new |own |old |upcoming |next |second |current |recent |first )*(?:(?:hiring|looking for) (?:a|an)\\b|(?:ramp|roof|gate|wheel|weir|kiln|orchard|barn|bridge|stair|pricing page|checkout|landing page|front page|third|second|first|menu|shopfront|north|south|east|west|survey|plans?|stand|garden|visa|lease|permit|petition|thesis|defen[cs]e|wedding|grant|exam|clinic|gallery|bakery|studio|choir|school)\\b)",
        "Your ramp is inside the limit by 4 mm.",
        "Your company is inside the city.",
        at="anywhere",
    ),
    cue(
        "specific.your-number",
        "your: [^.?!;]{2,60}?\\b(?:is|are|was|were|has|have|had|fell|rose|grew|loads?|runs?|holds?|weighs?|measures?|sold) [^.?!;]{0,40}?\\d",
        "Your loom weighs 40 kilos less than the old one.",
        "Your loom is heavy.",
        strength="weak",
        unless="^(?![^\\n]{0,2000}\\byour\\b)|your (?:order|account|invoice|payment|subscription|bill|balance|offer|discount|price|company|business|sales)\\b",
    ),
    cue(
        "specific.congratulations",
        "congratulations|congrats|congratulate you: (?:to you )?(?:on|for) (?:your |the |winning |getting |opening |being |finishing )[\\w' -]{2,40}",
        "Congratulations on the new kiln!",
        "Congratulations!",
        at="anywhere",
    ),
    cue(
        "specific.page-line",
        "page|chapter|slide|line|section|paragraph|figure|footnote|verse|table|step|minute|episode: (?:no\\.? ?)?\\d{1,4}\\b",
        "Slide 12 of your talk shows the wheel.",
        "The page is blank.",
        at="anywhere",
        strength="weak",
        unless="^(?![^\\n]{0,2000}\\b(?:your|you)\\b)",
    ),
)

REASONS = (
    cue(
        "reason.because",
        "because|since|as|so that|in order to|due to|given that|given|that's why|that is why|which is why|the reason|i ask because|i'm asking because|thanks to|considering: ?[a-z(\\d]",
        "I ask because the weir is mine.",
        "Because!",
        at="anywhere",
        unless="^(?:since|given) (?:then|my|when)$|as (?:well|soon|much|always|usual|possible|you|far|long|many)\\b(?![^.]{0,80}because)|so that's",
    ),
    cue(
        "reason.context",
        "i|we|i'm|we're|my|our|she|he|they|ann: (?:am |are |'m |'re |is |have |has |been |currently |now |just |also |both |'ve )*(?:building|writing|working on|working with|working in|planning|researching|studying|preparing|running|organi[sz]ing|developing|making|launching|starting|compiling|editing|restoring|opening|moving|getting married|designing|teaching)\\b",
        "I am writing a book on mills.",
        "I am fine.",
        unless="writing (?:to|you|because|for)|\\?$",
    ),
    cue(
        "reason.evidence",
        "so far|already|last year|for example|for instance|according to|we have|i have|it has|it already|over the last|over the past|the data|our survey|this would|it would|this will|it will|which would|which will|to help|to let|to show|to learn|to compare|to decide|to finish: ?[a-z\\d]",
        "It already serves forty mills.",
        "The end.",
        at="anywhere",
        strength="weak",
        unless="^\\W{0,3}(?:could|can|would|will|please)\\b|\\bi have (?:to|no|a (?:question|favou?r))",
    ),
    cue(
        "reason.for-a",
        "for: (?:my|our|a|an|the) (?:\\w+ ){0,3}(?:book|thesis|article|project|study|talk|class|course|event|report|guide|directory|map|exhibition|wedding|fundraiser|research|school|paper|dissertation|documentary|conference|festival|deadline|application|workshop)\\b",
        "It is for a book on mills.",
        "It is for you.",
        at="anywhere",
    ),
    cue(
        "reason.to-do",
        "so: (?:i|we|that|she|he|they|you)(?:'ll|'d| can| could| will| would| may| might| don't| do not)\\b",
        "Two dates would do, so we can plan the day.",
        "So we went home.",
        at="anywhere",
    ),
)

VAGUE = (
    cue(
        "vague.brain",
        "pick|picking|tap|borrow: your (?:brain|brains|mind)\\b",
        "Let me pick your brain.",
        "Pick your plums.",
        at="anywhere",
        span="match",
    ),
    cue(
        "vague.any-help",
        "any|some|whatever|all the: (?:kind of |sort of |little |form of |bit of )?(?:help|advice|guidance|support|assistance|tips|input|pointers|insights?|thoughts|ideas|opportunit(?:y|ies)|wisdom)\\b(?= (?:would|is|will|you|at all|appreciated|welcome|that|from you|can|for (?:me|us|some\\w{3,4}|a (?:beginner|newcomer|student))|you (?:might|could|may)|to (?:share|offer|give))|[.?!,]|$)",
        "Any help would be welcome.",
        "Any map will do.",
        at="anywhere",
        span="match",
        unless="(?:if|let me know if|should) (?:you|\\bi|there)[^.?!]{0,30}(?:any|some) (?:help|advice|guidance|support|assistance|input|ideas|thoughts)|(?:can|could|may|happy to|glad to|will|'ll) (?:\\w+ )?(?:be of|offer|give|provide) (?:any|some)|thank|(?:be|been) of (?:any|some)|(?:\\bi|we) (?:have|had|found|gathered) some",
    ),
    cue(
        "vague.connect",
        "let's|we should|would love to|i'd love to|love to|like to|want to|wanted to|can we|could we|we could|hoping to|happy to: (?:just |maybe |perhaps |always )?(?:connect|collaborate|explore (?:synergies|opportunities|ways|how)|see how we (?:can|could|might)|work together|find ways|partner up|join forces|chat some ?time|catch up some ?time|network|get to know (?:you|each other)|learn more about (?:you|what you do|your (?:work|business|journey)))\\b",
        "We should explore synergies.",
        "We should explore the cave.",
        at="anywhere",
        span="match",
    ),
    cue(
        "vague.synergies",
        "synergy|synergies|mutual benefit|mutually beneficial|win-win|add value|work together in some|possible collaboration|potential collaboration|potential partnership|some kind of partnership: ?",
        "There may be synergies.",
        "There may be rain.",
        at="anywhere",
        span="match",
        strength="weak",
    ),
    cue(
        "vague.help-me",
        "help|guide|advise|support|assist|mentor: (?:me|us)(?: (?:out|in any way|somehow|please|with (?:my|our) (?:career|business|life|startup|future|journey|growth|job search)|how to get (?:a )?job|in (?:my|our) (?:career|business|life)))+",
        "Please guide me in my career.",
        "Please guide me to the mill.",
        at="anywhere",
        span="match",
    ),
)

BLUNT = (
    cue(
        "blunt.you-should",
        "you|your: (?:(?:really |just |also |will |still |all |simply )*(?:should|must|need to|have to|ought to|had better|better|gotta|are to|'re to|can (?:start|just)|will (?:need|have) to|send|give|tell|help|show|introduce)|(?:job|duty|task) is to)\\b(?! (?:be (?:proud|glad|happy)|have|know|feel|see|not feel|hear|get|receive|find))",
        "You should send me the plans.",
        "You shine.",
        unless="^\\W{0,3}(?:if|when|as|that|whatever)\\b|\\bif you (?:should|must|need|have)|you must be (?:exhausted|thrilled|delighted|relieved|excited|swamped|pleased|hungry|cold|mad|kidding|joking)|as you (?:send|give|tell|show)|you (?:send|give|tell|show|help|introduce)(?: \\w+){1,8} (?:well|best|every)|"
        + ADVICE,
    ),
    cue(
        "blunt.why-dont-you",
        "why don't you|why dont you|why wouldn't you: (?:just |simply )?(?:send|give|tell|introduce|help|show|let|put|get|answer|reply|pay|lend|write|call|make|do)\\b",
        "Why don't you send me the plans?",
        "Why don't you come to the fair?",
    ),
    cue(
        "blunt.bare-question",
        "what|why|when|where|which|who|how: (?:(?:is|are|was|were|do|does|did|have|has|will|can|should|would|could) (?:you|your|u|the|this|that|it|i|we|my)|much|many|soon|come|exactly|kind|about)\\b[^?]{0,160}\\?",
        "When will you send the plans?",
        "When the plans come, we build.",
        unless="how (?:are|is|was|were|did|has|have|do) (?:you|the|your|things|everything|it|that)\\b(?! (?:send|get|plan|want|intend|expect|charge|find|manage))|what do you think|what (?:would|could) (?:help|be)|how (?:can|could|may|might) (?:\\bi|we) (?:help|assist|support|be)|(?:could|would|can) you",
    ),
    cue(
        "blunt.do-it-now",
        "do|send|give|get|call|answer|reply|respond|introduce|connect|hire|sign|buy: (?:it|this|that|me|us|now|back|your|my)\\b(?! (?:favou?r|know))",
        "Give me the plans.",
        "Give the plans to the smith, please.",
        unless="\\b(?:please|kindly|thank|thanks|could|would|if you|when you)\\b|do (?:it|this|that|me) (?:yourself|at)",
        strength="weak",
    ),
)

QUESTION = (cue("question.mark", "?: ?", "Is the kiln hot?", "The kiln is hot.", at="anywhere", span="sentence"),)
CUES = FLATTERY + GENERIC + PLACEHOLDERS + SPECIFIC + REASONS + VAGUE + BLUNT + QUESTION
