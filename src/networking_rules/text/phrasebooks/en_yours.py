"""What English says of this reader alone: a name, a year, what they did or had, and what came of it."""

from __future__ import annotations

from networking_rules.text.phrasebooks import Cue

_ANYBODY = (
    "(?:company|business|brand|profile|website|site|page|work|content|industry|team|organi[sz]ation|account|order|subscription|payment|invoice|"
    "inbox|e-?mail|mail|time|consideration|attention|reply|answer|help|linkedin|facebook|instagram|twitter|google|dear|first|last|name)"
)
"""What anybody has."""
_LISTS = "(?:subscribed|signed up|registered|opted|requested|received|purchased|ordered|clicked|visited our|enabled|selected|unsubscribe|password)"


def _cue(name: str, pattern: str, fires: str, quiet: str, **more: object) -> Cue:
    return Cue(f"specific.{name}", "specific", pattern, fires, quiet, at="anywhere", **more)  # type: ignore[arg-type]


CUES = (
    _cue(
        "your-named",
        f"your: (?!{_ANYBODY}\\b)(?:(?!(?:and|or|to|for|at|of|by|on|before|until|till|from|this|next|is|are|was|{_ANYBODY})\\b)[\\w'-]{{2,15}} ){{0,2}}?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\\b)(?:(?:19|20)\\d\\d\\b|(?-i:[A-Z][a-z\u00c0-\u024f]{{2,15}})(?<!\\bCompany)(?<!\\bName)|in (?-i:[A-Z])[a-z]{{2,}})",
        "Your Tilburg workshop filled the whole pier.",
        "Your workshop filled the pier.",
        unless="(?i:\\byour (?:\\w+ )?(?:linkedin|facebook|instagram|twitter|google|company|name|website))|[\\[{<]",
    ),
    _cue(
        "your-thing-did",
        f"your: (?!{_ANYBODY}\\b)(?:[\\w'-]{{2,15}} ){{1,3}}?(?:sold (?:out|before|within)|stayed (?:with|on)|saved (?:us|me|my|our|the)|made (?:us|me|my|our|it)|kept (?:us|me|my|our)|won\\b|lasted|survived|helped (?:us|me|my|our)|got (?:us|me|my|our)|taught (?:us|me)|changed (?:how|my|our)|is still|are still|stood|smelled|tasted|sounded|reached|fits|came up|went down well|was a hit|went round|ran out)\\b",
        "Your marmalade sold out before noon.",
        "Your company sold out before noon.",
        unless="\\?$|\\byour (?:offer|price|discount|trial|order|account)\\b",
    ),
    _cue(
        "you-have-done",
        "you|you've|you'd: (?:have |had to |had |once |just |recently |'ve )*(?:got from|went from|came (?:to|from|up)|moved from|switched|grew up|made the|took over|ran the|sat on|stood up|sang|played|wore|brought|left the|kept the|fought|miss(?:ed)? (?:the|our|last)|had to miss|(?!"
        + _LISTS
        + ")[a-z]{4,12}(?<!ne)(?<!fe)ed (?:the|our|a|an|all|that|those|doing|from|into|over|through|with|during|in (?-i:[A-Z])|at (?:the|our)))\\b",
        "You calibrated the probes with honey.",
        "You like the probes.",
        after="if when have did has whether unless that as because until once",
        unless=f"\\b{_LISTS}\\b|if you|you have (?:received|been)|(?:have|did|has) you",
    ),
    _cue(
        "we-at-yours",
        "your: (?:[\\w'-]{2,15} ){0,3}?(?:rehearsal|concert|reading|recital|service|sermon|match|race|market|fair|festival|open day|opening|class|course|seminar|panel|hearing|wedding|party|tour|premiere|vernissage|show|parade|rehearsals|stall|greenhouse|orchard|kitchen|cellar|tower|organ|bell|lane|bench|dog|cat|daughter|son|sister|brother|mother|father|twins|wife|husband|jacket|scarf|bike|manuscript|draft|patch|commit|pull request|bug report|dataset|probes|experiment|migration|portfolio company|warehouse|docks|checkout|pricing|permit|permits|thesis|viva|grant|squad|crew|choir|lunch club|branch)\\b",
        "I heard the organ from outside your Sunday rehearsal.",
        "I heard of your company.",
    ),
    _cue(
        "kind-of-you",
        "kind of you|good of you|nice of you|lovely of you|generous of you|sweet of you|thanks to your|thank you for your|thanks for your|grateful for your: (?:to )?(?!time|consideration|attention|interest|patience|order|business|mail|e-?mail|message|reply|support\\b(?! (?:with|on|in|when)))(?:[\\w'-]{2,15} ){0,3}?(?:with|on|in|at|about|to|us|me|our|my|the)\\b",
        "How kind of you to lend us the kiln.",
        "Thanks for your time.",
        unless="in advance|subscri|regist|order|for your (?:interest|time|consideration|help) in",
    ),
)
