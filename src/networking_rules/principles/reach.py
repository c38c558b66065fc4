"""
Principle 4: the higher you reach, the less you should expect.

"The right to connect is not based on need. You must earn the right to connect."
"""

from __future__ import annotations

from networking_rules import fixes
from networking_rules.facts import AskFacts, DraftFacts, EntryFacts, HistoryFacts, PlanFacts, TargetFacts
from networking_rules.logic import Condition, Graded, Option, graded, option, rule


@rule(
    "RCH001",
    ground=("guide: maybe not ever", "guide: earn the right", "against: Milkman 2012"),
    message="asks somebody far above you, without having earned it",
    fix="Give, in public and for a long time; ask for nothing.",
    edits=fixes.cut_asks,
)
def ask_a_reach_target(
    draft: DraftFacts, ask: AskFacts, target: TargetFacts, *, half_life: Option = option(180, low=1)
) -> Graded:
    """
    The draft asks a reach target for something, and the right to ask has not been earned.

    Half the world wants something of such people. The right can be earned (five landed gives over half a
    year, as many as asks), and it is given with some roles: of 6,500 professors, two in three answered a
    stranger's ask for ten minutes. Mark such people as welcoming asks. A mere hint, and an order by which the
    writer gains nothing, is only noted. What was given fades, and so does what was asked for: half of it counts
    after half a year.

    Flagged:
        >>> check("Could you write a foreword for my book?", gives=2, tenure_days=60, segment="reach")
        RCH001 ask-a-reach-target  asks somebody far above you, without having earned it: "Could you write a foreword for my book"

    Fine:
        >>> check("Could you write a foreword for my book?", gives=6, tenure_days=300, segment="reach")
        >>> check("Could you write a foreword for my book?", segment="reach", asks_welcome=True)
        >>> check("Could you write a foreword for my book?", gives=2, segment="medium", tenure_days=60)
    """
    unearned = (
        (ask.gives < target.gate_gives)
        | (ask.gives < target.gate_ratio * (ask.asks + 1))
        | (ask.tenure < target.gate_days)
        | (ask.credit(half_life=half_life) < ask.size)
    )
    broken = (draft.asks > 0) & target.is_reach & unearned & ~ask.invited & ~target.asks_welcome & ~draft.is_reply
    return graded(error=broken & (draft.sure_asks > 0), info=broken)


@rule(
    "RCH002",
    ground=(
        "guide: the Less You Should Expect",
        "research: Kooti 2015",
        "design: five and twenty-five in a hundred are our numbers",
    ),
    message="counts on too many replies from strangers",
    fix="Expect none; be glad of one.",
)
def hope_too_high(
    entry: EntryFacts,
    history: HistoryFacts,
    target: TargetFacts,
    *,
    reach: Option = option(0.05, low=0, high=1),
    anyone: Option = option(0.25, low=0, high=1),
) -> Condition:
    """
    The plan assumes a reply from a stranger that is likelier than such replies are.

    People who get much mail answer one in twenty, others one in four. This library never states the odds of a
    reply: the rule judges only what the user assumes. A warm introduction (`met.via`) or an earlier reply
    changes it.

    Flagged:
        >>> check_entry(reply_odds=0.2, segment="reach", history=[], person={})
        RCH002 hope-too-high  counts on too many replies from strangers

    Fine:
        >>> check_entry(reply_odds=0.2, segment="easy", history=[], person={})
        >>> check_entry(reply_odds=0.9, segment="reach", history=["30 in reply"], person={})
        >>> check_entry(reply_odds=0.5, segment="reach", history=[], person={"met": {"via": "bo"}})
    """
    hoped = (entry.stated_odds > anyone) | (entry.is_reach & (entry.stated_odds > reach))
    return hoped & history.cold & ~target.introduced


@rule(
    "RCH003",
    ground=("guide: very long time", "design: a fifth of the time is our number"),
    message="{plan.reach_minutes} minutes for reach targets",
    fix="Move time to medium targets.",
)
def reach_heavy_plan(plan: PlanFacts, *, share: Option = option(0.2, low=0, high=1)) -> Condition:
    """
    Reach targets get more than a fifth of the time, or more than the medium targets get.

    A connection with one's dream target takes a very long time, and the emphasis is on "mutually": that is
    where the medium targets are. A long campaign may be deliberate: minutes of a target whose approach was set by
    hand, with a reason, are not counted.

    Flagged:
        >>> check_plan(minutes=100, entries=[{"segment": "reach", "minutes": 30}])
        RCH003 reach-heavy-plan  30 minutes for reach targets
        >>> check_plan(minutes=100, entries=[{"segment": "reach", "minutes": 15}, {"segment": "medium", "minutes": 10}])
        RCH003 reach-heavy-plan  15 minutes for reach targets

    Fine:
        >>> check_plan(minutes=100, entries=[{"segment": "reach", "minutes": 20}, {"segment": "medium", "minutes": 40}])
        >>> check_plan(minutes=100, entries=[{"segment": "reach", "minutes": 20}])
    """
    return (plan.reach_minutes > plan.budget * share) | (plan.has_medium & (plan.reach_minutes > plan.medium_minutes))


@rule(
    "RCH004",
    ground=("guide: very long time", "research: Hall 2019", "design: half a year is our number"),
    message="hopes for a return from a reach target within {entry.horizon_days} days",
    fix="Set a year or more.",
)
def horizon_too_short(entry: EntryFacts, *, days: Option = option(180, low=1)) -> Condition:
    """
    A return from a reach target is expected within half a year.

    Such connections take a very long time; a friendship alone was found to take some ninety hours together.
    With an invitation in hand, or where the right to ask is earned (`may_ask`), it may be shorter.

    Flagged:
        >>> check_entry(segment="reach", horizon_days=60)
        RCH004 horizon-too-short  hopes for a return from a reach target within 60 days

    Fine:
        >>> check_entry(segment="reach", horizon_days=365)
        >>> check_entry(segment="medium", horizon_days=60)
        >>> check_entry(segment="reach", horizon_days=None)
    """
    return entry.is_reach & entry.expects & (entry.horizon_days < days) & ~entry.may_ask


@rule(
    "RCH005",
    ground=("research: follow-ups gain up to the third and harm from the fourth (vendor data)",),
    severity="error",
    message="{history.unanswered} touches in a row without an answer",
    fix="Pause for 90 days; then come back with something new.",
)
def chasing(
    history: HistoryFacts,
    target: TargetFacts,
    *,
    within: Option = option(60, low=1),
    reach: Option = option(3, low=1),
    others: Option = option(4, low=1),
) -> Condition:
    """
    Three touches in a row to a reach target, or four to anybody else, went without an answer in two months.

    Replies gain up to the second or third message, and complaints triple by the fourth. Messages of one day
    count as one; thanks, answers and gives that were accepted call for no word back. Log a conversation that goes
    on elsewhere, and the out-of-office note: any word of theirs begins a new count.

    Flagged:
        >>> check_history(*[f"{n} out news" for n in (50, 40, 20, 5)], profile="evidence")
        RCH005 chasing  4 touches in a row without an answer

    Fine:
        >>> check_history(*[f"{n} out news" for n in (50, 40, 20)], segment="easy", profile="evidence")
        >>> check_history(*[f"{n} out news" for n in (50, 40, 20)], "18 in reply", "5 out news", profile="evidence")
    """
    silent = history.unanswered(within=within)
    return (silent >= others) | (target.is_reach & (silent >= reach))


@rule(
    "RCH006",
    subject="target",
    ground=("guide: you really don't", "design: two decades is our number"),
    message="you count on what you give to somebody far above you, without proof",
    fix="Count only gives that have arrived; none has, so far.",
)
def overrated_offer(target: TargetFacts, history: HistoryFacts, *, decades: Option = option(2, low=0)) -> Condition:
    """
    I claim to have something for a person a hundred times as far up, and no give of mine has landed yet.

    "You may believe you have something to offer, but you really don't": one landed give is the proof that
    one does. A rare skill, or knowledge of a place, can be real all the same: then set the segment by hand, to
    one below reach, and say why.

    Flagged:
        >>> check_target(person={"reach": 5, "wants": [{"kind": "photos"}]}, me={"reach": 2, "offers": [{"kind": "photos"}]})
        RCH006 overrated-offer  you count on what you give to somebody far above you, without proof

    Fine:
        >>> check_target(person={"reach": 3, "wants": [{"kind": "photos"}]}, me={"reach": 2, "offers": [{"kind": "photos"}]})
        >>> check_target(person={"reach": 5, "wants": [{"kind": "photos"}]}, me={"reach": 2, "offers": [{"kind": "photos"}]},
        ...     history=["90 out give landed"])
    """
    meant = target.selected & target.purpose.is_in("give", "ask") & ~target.vouched
    return meant & (target.gap >= decades) & (target.claimed_value > 0) & (history.gives < 1)


RULES = (
    ask_a_reach_target,
    hope_too_high,
    reach_heavy_plan,
    horizon_too_short,
    chasing,
    overrated_offer,
)
