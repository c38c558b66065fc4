"""How English sells."""

from __future__ import annotations

from typing import Any

from networking_rules.text.phrasebooks import Cue


def _pitch(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    return Cue(f"pitch.{name}", "pitch", pattern, fires, quiet, **more)


CUES = (
    _pitch(
        "we-help",
        "we|i|our company|our firm|our service|our team|our app|our product|our platform|our company|our software|our service|our solution|our agency|our tool: (?:also |can |will |have |'ve |has )*(?:helps?|helped|enables?|empowers?|allows?|work with|specialise in|specialize in|provides?|offers?|deliver) (?:\\w+ ){0,3}?(?:mills|farms|venues|hotels|restaurants|schools|studios|stores|sellers|couples|marketers|companies|double|triple|grow|increase|boost|win more|fill (?:their|your)|clinics|practices|businesses|shops|firms|teams|brands|clients|customers|startups|founders|agencies|organi[sz]ations|people like|leaders|stores|solutions|services|accounting|professionals|owners|you (?:to )?(?:double|grow|increase|save|boost|cut|sell))\\b",
        "We help mills double their sales.",
        "We help our mother with the hens.",
    ),
    _pitch(
        "specialise",
        "we|our agency|our company|our firm|our team: (?:specialise|specialize) in (?:[\\w&-]{1,20} ){1,4}for [a-z]{3,}s\\b",
        "We specialise in signs for millers.",
        "We specialise in rye.",
    ),
    _pitch(
        "demo",
        "demo|free demo|product demo|a demo|free trial|trial|webinar|free consultation|consultation|discovery call|strategy call|sales call: ?(?:of our|today|this week|next week|call|with (?:me|us|our)|to (?:see|show|learn)|for (?:your|free)|!|,|\\.|\\?|and|or|account|version|period|at|now|session|$)",
        "Book a free demo today.",
        "The demo of your loom was a joy.",
        at="anywhere",
        unless="(?:the|your|their|his|her) demo|on trial|(?:criminal|murder|fair|jury) trial|demo (?:tape|of your)",
        after="your the their his her clinical",
    ),
    _pitch(
        "discount",
        "%|discount|percent|half price|special offer|exclusive offer|special price|lowest price|best price|save|discounted|promo|promo code|coupon|voucher|bargain|money-back|free month|free months|cash back|cashback|limited offer: ?(?:off|on|for|price|prices?|code|rate|offer|up to|\\$|£|€|\\d|big|today|now|guarantee|of \\d|discount|savings?|,|\\.|!|for you|$)\\b",
        "Get 20% off until Sunday.",
        "Save the date.",
        at="anywhere",
        span="clause",
        unless="save (?:the|your|it|a|this|as|for)|no discount|\\d ?% (?:of|on) (?:the|all|people|\\bour|my)|you asked",
    ),
    _pitch(
        "sign-up",
        "sign up|sign-up|subscribe|register now|join now|get started|buy now|order now|shop now|order today|act now|call now|click here|claim your|get your free|try it free|try it for free|start your|book your|enroll|apply now|download our|unsubscribe|opt out|opt-out|reserve your|activate your|upgrade: ?(?:now|today|for|here|to|at|with|free|and|in|your|our|trial|spot|copy|before|!|,|\\.|\\b)",
        "Sign up now on our site.",
        "The sign up on the hill.",
        at="anywhere",
        after="the a you i they no without",
    ),
    _pitch(
        "imagine",
        "imagine|picture|what if you could: (?:a world|doubl|tripl|cutt|sav|grow|boost|never|having twice|if you could|twice|double|triple|cut|save|reach)",
        "Imagine doubling your harvest without a single new field.",
        "Imagine the harvest.",
    ),
    _pitch(
        "best-in-class",
        "award-winning|industry-leading|market-leading|best-in-class|cutting-edge|world-class|state-of-the-art: (?:[\\w-]{1,15} ){0,2}?(?:team|translators|experts|consultants|platform|solutions?|software|service|services|product|tool|technology|engine|agency|designers|developers|support|writers)\\b",
        "Our award-winning translators serve all trades.",
        "Her award-winning cheese is gone.",
        at="anywhere",
        unless="\\byour (?:award|industry|world|cutting)",
    ),
    _pitch(
        "guarantee",
        "guarantee|guaranteed|risk-free|risk free|no obligation|no risk|money back|100%|satisfaction|no catch|no credit card|proven|award-winning|industry-leading|cutting-edge|best-in-class|world-class|game-changing|turnkey|one-stop|market-leading|unbeatable: ?(?:results?|roi|or|to|satisfaction|guarantee|system|track|method|solution|platform|guaranteed|required|free|money|success|quality|service|provider|ai\\b|technolog\\w+|tools?\\b|,|\\.|!|returns?|income|$)",
        "Guaranteed results within a month.",
        "I guarantee nothing about the weather.",
        at="anywhere",
        unless="(?:can't|cannot|not|no) guarantee|guarantee (?:that|the|nothing)",
    ),
    _pitch(
        "limited",
        "limited|offer|only|last|don't miss|hurry|while|for a|act|expire|expires|today|deal: ?(?:time (?:offer|only)|expires|ends|valid|supplies last|stocks? lasts?|(?:a )?(?:few|\\d{1,3}|two|three|five) (?:spots|seats|places|copies|units) (?:left|remain)|chance|out|limited time|now|only|(?:tonight|midnight)|(?:of the|is) (?:day|week|lifetime))\\b",
        "A limited time offer for mills.",
        "The limited company of mills.",
        at="anywhere",
        unless="only (?:now|expires|ends)|today (?:ends|only i)|last chance (?:\\bi|we)|act (?:only|out|chance)",
    ),
    _pitch(
        "roi",
        "double|triple|increase|boost|grow|skyrocket|10x|maximise|maximize|slash|cut|reduce|generate|more|scale|explode|supercharge|unlock: (?:(?:your|their|his|our clients'?|qualified|the|in|more|new) )?(?:(?:free|online|b2b|monthly|annual|yearly|qualified|organic|new|client|web|website|ad|recurring|overall|operating|email|social|marketing|quarterly|business|customer|inbound|outbound|team|employee|staff|company|sustainable|exponential|rapid|real|the) )?(?:sales|revenue|leads?|roi|conversions?|profits?|traffic|costs|pipeline|growth|business|income|customers|bookings|productivity|followers|bottom line|outreach|engagement|visibility|reach)\\b",
        "Boost your sales in a week.",
        "The sales of your book went well.",
        at="anywhere",
        span="clause",
        unless="(?:we|\\bi|you)(?:'ve| have| had)? (?:cut|reduced|grew|doubled) (?:\\bour|my|the)|\\bour (?:revenue|costs|sales)|your (?:article|talk|tip|advice)",
    ),
    _pitch(
        "price",
        "starting at|starts at|only|just|from|prices start|prices from|plans from|packages from|priced at|costs only|for as little as|as low as|pricing|packages|our rates|our prices|plans start: ?(?:at |from |start at |as little as |just |only )?(?:[$€£] ?\\d|\\d+ ?(?:dollars|euros?|pounds|usd|eur|gbp)|(?:per|a) (?:month|user|seat)|packages?|plans?|options)\\b",
        "Plans start at $9 a month.",
        "We walked from nine to noon.",
        at="anywhere",
        unless="donat|raised|\\bi (?:paid|have|spent)|only (?:packages|plans|options)|just (?:packages|plans|options)",
    ),
    _pitch(
        "our-product",
        "introducing|announcing|launching|check out|try|discover|meet|our|we offer|we provide|we sell|i sell|we are the leading|leading provider|your one-stop: ?(?:our|the (?:new|all-new|leading)|new|latest|(?:new )?(?:product|platform|solution|service|software|app|tool|offering|package|services|products|solutions) (?:is|are|helps?|can|will|for|that|which|lets?|gives?|offers?|automates?|saves?|makes|turns|delivers?|connects?|boosts?|cuts?|reduces?|provides?|enables?|empowers?|streamlines?|simplif\\w+|replaces?)|of|(?:\\w+ ){0,3}(?:services|solutions|products|packages|software)|for)\\b",
        "Our product helps mills grind faster.",
        "Our mill is old.",
        unless="try (?:the|of|for|new)\\b|check out the|meet (?:the|\\bour|new)",
    ),
    _pitch(
        "no-brainer",
        "no-brainer|win-win|opportunity of|once in a lifetime|once-in-a-lifetime|too good to|you won't regret|what if i told you|imagine if you|tired of|struggling with|want to know how|are you ready to|ready to take|take your business|next level|make money|earn money|work from home|passive income|financial freedom: ?[^.?!]{0,20}",
        "It is a once in a lifetime deal.",
        "She was in a lifetime of rain.",
        at="anywhere",
        unless="(?:i'm|\\bi am|we're) (?:tired|struggling)|i've been struggling",
    ),
    _pitch(
        "product-that-helps",
        "platform|tool|app|software|service|solution|startup|start-up|agency|product|system|suite|plugin|marketplace: (?:that|which) (?:helps?|empowers?|enables?|lets?|allows?) (?:\\w+ ){0,3}?(?:mills|farms|farmers|bakeries|venues|hotels|restaurants|schools|studios|stores|sellers|couples|marketers|companies|clinics|practices|businesses|shops|firms|teams|brands|clients|customers|startups|founders|agencies|organi[sz]ations|leaders|professionals|owners|recruiters|freelancers|photographers|creators|managers)\\b",
        "I'm the founder of Grist, a platform that helps small mills sell more flour.",
        "The platform that helps the train stop is old.",
        at="anywhere",
        unless="\\b(?:i|we)(?:'ve| have)? (?:used?|tried|found|bought|read about|saw)\\b|\\byour (?:new |own )?(?:platform|tool|app|software|service)|\\?$",
    ),
    _pitch(
        "empower",
        "empower|empowers|empowering|leverage|leverages|leveraging|harness|harnesses|harnessing: (?:\\w+ ){0,2}?(?:organi[sz]ations|businesses|teams|brands|companies|leaders|firms|cutting-edge|state-of-the-art|ai|ai-powered|ai-driven|the power of|next-gen\\w*)\\b",
        "Our software empowers teams.",
        "The weir harnesses the river.",
        at="anywhere",
        unless="\\byour (?:talk|paper|article|book|essay|study)\\b|\\?$",
    ),
)
