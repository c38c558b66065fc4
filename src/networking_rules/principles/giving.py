"""
Principle 1: networking always starts with giving.

"Forget about receiving and focus on providing": what one asks for comes later, or never.
"""

from __future__ import annotations

from networking_rules import fixes
from networking_rules.facts import AskFacts, DraftFacts, HistoryFacts, TargetFacts
from networking_rules.logic import Condition, Graded, Option, graded, option, rule
from networking_rules.principles.asking import asks_are_usual


@rule(
    "GIV001",
    ground=("guide: at least not at first", "research: Clark & Mills 1979", "against: Flynn & Lake 2008"),
    message="asks before any give",
    fix="Lead with {target.best_give|something they want}; leave the ask for later.",
    edits=fixes.cut_asks,
)
def ask_before_give(
    draft: DraftFacts, history: HistoryFacts, target: TargetFacts, *, min_gives: Option = option(1, low=1)
) -> Graded:
    """
    The draft asks for something before anything was given.

    A request from someone who never gave anything costs liking where a relationship is wanted, and the guide
    puts giving first. Strangers say yes more often than askers think, face to face above all: so this rule is
    about what builds a tie, not about what can be got once. A give in the same draft makes it milder. A hint is
    only noted, and so is an order by which the writer gains nothing ("Bring a coat"). Whoever is paid to be asked
    (tags such as adviser, support or paid), colleagues, and people whose role invites asks are another matter.

    Flagged:
        >>> check("Could you introduce me to Ann?", gives=0)
        GIV001 ask-before-give  asks before any give: "Could you introduce me to Ann"

    Fine:
        >>> check("Could you introduce me to Ann?", gives=2)
        >>> check("Could you introduce me to Ann?", invited=True)
        >>> check("How did the launch go?")
    """
    broken = (
        (draft.asks > 0) & (history.gives < min_gives) & ~asks_are_usual(target) & ~history.invited & ~draft.is_reply
    )
    return graded(
        error=broken & ~draft.gives_first & (draft.sure_asks > 0),
        warning=broken & (draft.sure_asks > 0),
        info=broken,
    )


@rule(
    "GIV002",
    ground=("guide: short- and medium-term", "design: gives, days and credit before an ask are our numbers"),
    message="asks before the right to ask is earned",
    fix="{ask.balance|Give first.} Before an ask it takes {target.before_ask|gives}; so far {ask.record|little is known}.",
    edits=fixes.cut_asks,
)
def ask_too_early(ask: AskFacts, target: TargetFacts, *, half_life: Option = option(180, low=1)) -> Graded:
    """
    An ask of mine comes before I gave enough for it.

    The guide wants the short and the medium term to be for giving, and the longer the higher one reaches. How
    many gives and days is not in the guide: the limits (easy 1 and 0 days, medium 3 and 30, reach 5 and 180, as
    many gives as asks, and gives that outweigh what is asked) are ours. While several segments are possible, the
    lowest of their limits counts. What a draft asks of somebody to whom nothing was given is left to
    ask-before-give, of a reach target to ask-a-reach-target. Colleagues in one firm ask each other all
    day. A hint is only noted, and so is an order by which the writer gains nothing.

    Flagged:
        >>> check("Could you introduce me to Ann?", gives=1, tenure_days=10, segment="medium")
        GIV002 ask-too-early  asks before the right to ask is earned: "Could you introduce me to Ann"
        >>> check_history("40 out ask")
        GIV002 ask-too-early  asks before the right to ask is earned

    Fine:
        >>> check("Could you introduce me to Ann?", gives=4, tenure_days=200, segment="medium")
        >>> check_history("100 out give landed size=3", "40 out ask", segment="easy")
    """
    below = (
        (ask.gives < target.gate_gives)
        | (ask.gives < target.gate_ratio * (ask.asks + 1))
        | (ask.tenure < target.gate_days)
        | (ask.credit(half_life=half_life) < ask.size)
    )
    elsewhere = ask.meant & ((ask.may_gives < 1) | target.surely_reach)
    broken = below & ~elsewhere & ~ask.invited & ~target.asks_welcome & ~target.colleague
    return graded(warning=broken & ask.sure, info=broken)


@rule(
    "GIV003",
    ground=("guide: focus on providing", "research: Liu 2022"),
    message="neither gives anything nor says anything that is about this reader",
    fix="Add one thing they can use, or one line that is true of them alone.",
)
def no_give_in_draft(draft: DraftFacts, history: HistoryFacts, *, hello: Option = option(25, low=0)) -> Graded:
    """
    A message to a stranger holds neither a give nor anything specific about them.

    It could have gone to anybody, so there is nothing in it to answer. A plain hello (by default, no more than
    25 words that want nothing; the number is ours) is another matter: it is valued more than senders expect.
    Thanks, congratulations, condolences and dates that ask for nothing need no give, nor do replies.

    Flagged:
        >>> check("I wanted to introduce myself. I am a consultant. Could we have a call next week?")
        GIV003 no-give-in-draft  neither gives anything nor says anything that is about this reader

    Fine:
        >>> check("I liked your talk on tidal mills in Leeds. Here are the photos I took of the wheel.")
        >>> check("Congratulations on the new shop!")
        >>> check("Hello from a fellow miller down the river.")
    """
    empty = history.cold & (draft.gives == 0) & (draft.specifics == 0) & ~draft.is_reply
    harmless = draft.social | (~draft.wanting & (draft.words <= hello))
    return graded(warning=empty & draft.asking, info=empty & ~harmless)


@rule(
    "GIV004",
    ground=("guide: Forget about receiving", "research: Clark & Mills 1979"),
    severity="error",
    message="ties a give to a return",
    fix="Give now and say nothing of a return; keep the ask for another day.",
    edits=fixes.untie,
)
def strings_attached(draft: DraftFacts) -> Condition:
    """
    A give is tied to a return, by a condition or a debt.

    A gift with a bill is a trade, and says that there will be no relationship. In trades that both sides know
    as such (an invoice, a contract) terms are expected, and those are not meant here; the bare words "in
    return" are no sign of it: on real mail they were right once in nine.

    Flagged:
        >>> check("If I send you the plans, will you put my name on your list?")
        GIV004 strings-attached  ties a give to a return: "If I send you the plans, will you put my name on your list"

    Fine:
        >>> check("Here are the plans. Use them as you like.")
        >>> check("Here is the table you wanted, no strings attached.")
    """
    return draft.strings > 0


@rule(
    "GIV005",
    ground=("guide: short- and medium-term", "design: a year's window and a half-life of 180 days are our numbers"),
    message="you asked for more than you gave over the last year",
    fix="Let the next touches only give.",
)
def take_heavy_ledger(
    history: HistoryFacts,
    target: TargetFacts,
    *,
    within: Option = option(365, low=1),
    half_life: Option = option(180, low=1),
) -> Condition:
    """
    Over the last year I asked this person for more than I gave, old touches counting less.

    The short and the medium term are for giving. A mentor, a paid adviser or a support desk is asked more
    than given to, and rightly: tag such people so (mentor, adviser, support), or mark them as welcoming asks.
    Felt debts fade at different speeds in different cultures, so the half-life is an option.

    Flagged:
        >>> check_history("90 out ask", "30 out ask", "60 out give landed")
        GIV005 take-heavy-ledger  you asked for more than you gave over the last year

    Fine:
        >>> check_history("90 out give landed", "60 out give landed", "30 out ask")
        >>> check_history("400 out ask")
        >>> check_history("30 out ask", tags=["mentor"])
    """
    asked = history.asked(within=within, half_life=half_life)
    given = history.given(within=within, half_life=half_life)
    return (asked > given) & ~target.asks_welcome & ~target.one_sided


@rule(
    "GIV006",
    ground=("guide: poorly-veiled sales tactic", "measured: one sales cue is in 11 % of ordinary mail, 75 % of spam"),
    severity="error",
    message="is a sales pitch to a stranger",
    fix="Drop the pitch; or send it as an honest sales mail, not as networking.",
    edits=fixes.cut_pitch,
)
def veiled_sales(draft: DraftFacts, history: HistoryFacts, *, cues: Option = option(2, low=1)) -> Condition:
    """
    A message to a stranger carries two or more different kinds of sales talk.

    Potential clients see at once that such networking is a sales tactic, and it fails as both. One sales word
    proves nothing (one mail in nine has one), so two different kinds are asked for. Whoever asked for a quote
    gets one: answers are left alone.

    Flagged:
        >>> check("We help shops double their sales. Book a free demo today and get 20% off.")
        GIV006 veiled-sales  is a sales pitch to a stranger: "We help shops double their sales"

    Fine:
        >>> check("You asked for the quote: the price is 400 pounds, with a 10% discount.", invited=True)
        >>> check("The demo of your loom in Ghent was the best thing I saw this year.")
    """
    return (draft.pitches >= cues) & history.cold & ~draft.is_reply


@rule(
    "GIV007",
    ground=("against: Flynn 2003", "against: Grant 2013"),
    severity="info",
    message="{history.gives} gives and nothing back, nor an ask",
    fix="You may ask for something small, or give this tie less time.",
)
def one_way_giving(
    history: HistoryFacts,
    target: TargetFacts,
    *,
    gives: Option = option(6, low=1),
    days: Option = option(180, low=0),
) -> Condition:
    """
    Many gives landed over half a year, nothing came back, and I never asked.

    This is where research qualifies the guide: givers who never ask have the highest standing and lower
    output, and favours that go both ways, often, do best. Mentoring and charity are meant to go one way (tag
    such people mentee or charity), and so is the long road to a reach target.

    Flagged:
        >>> check_history(*[f"{200 - 20 * n} out give landed" for n in range(6)], segment="easy")
        GIV007 one-way-giving  6 gives and nothing back, nor an ask

    Fine:
        >>> check_history(*[f"{200 - 20 * n} out give landed" for n in range(6)], segment="reach")
        >>> check_history(*[f"{200 - 20 * n} out give landed" for n in range(6)], "5 in give", segment="easy")
    """
    enough = (history.gives >= gives) & (history.giving_days >= days)
    return enough & (history.received < 1) & (history.asks < 1) & ~target.is_reach & ~target.one_sided


@rule(
    "GIV008",
    ground=("research: Althoff 2014", "measured: politeness of requests with thanks +1.22"),
    message="their give has waited {history.unthanked_days} days for your thanks",
    fix="Thank them, and ask for nothing in it.",
)
def unthanked(history: HistoryFacts, target: TargetFacts, *, days: Option = option(7, low=0)) -> Condition:
    """
    They gave me something, and I have not said thanks within a week.

    Thanks tell that a give landed; without them the giver cannot know. Gratitude is also the strongest mark
    of a polite message that was measured. Thanks given where the data cannot see them can be logged; what a
    service sends by itself (a give whose form is automatic, notification or newsletter) is no give. Whoever is not
    to be contacted is not thanked, either.

    Flagged:
        >>> check_history("10 in give")
        GIV008 unthanked  their give has waited 10 days for your thanks

    Fine:
        >>> check_history("10 in give", "9 out thank")
        >>> check_history("7 in give")
    """
    return (history.unthanked_days > days) & ~target.closed


@rule(
    "GIV009",
    ground="research: Grant 2013",
    message="the gift costs its receiver an effort",
    fix="Put what you give into the message itself.",
    edits=fixes.cut_costs,
)
def give_that_costs_them(draft: DraftFacts, history: HistoryFacts, *, links: Option = option(1, low=0)) -> Condition:
    """
    To receive what the draft offers, the reader has to meet, call, fill in a form or follow several links.

    Asking for somebody's time is an ask, in whatever paper it is wrapped. One link or attachment is fine; where
    they wanted the call themselves, it is no cost. Where nothing is given or offered in so many words, there is no gift
    that could cost anything: what the message demands is then an ask, and GIV001 judges it.

    Flagged:
        >>> check("I can send you the survey of your roof. Just book a call with me to get it.")
        GIV009 give-that-costs-them  the gift costs its receiver an effort: "Just book a call with me to get it"

    Fine:
        >>> check("Here is the survey of your roof: the north side needs two new beams.")
        >>> check("As you asked, I am free for a call on Monday to go through the survey.", invited=True)
    """
    return ((draft.costs > 0) | (draft.gift_links > links)) & ~history.invited & ~draft.is_reply


RULES = (
    ask_before_give,
    ask_too_early,
    no_give_in_draft,
    strings_attached,
    take_heavy_ledger,
    veiled_sales,
    one_way_giving,
    unthanked,
    give_that_costs_them,
)
