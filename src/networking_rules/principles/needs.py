"""
Principle 2: no one cares what you need, or how badly you need it.

"Your needs are your problem": a message is read for what is in it for the reader.
"""

from __future__ import annotations

from networking_rules import fixes
from networking_rules.facts import AskFacts, DraftFacts, HistoryFacts, TargetFacts
from networking_rules.logic import Condition, Graded, Option, graded, option, rule
from networking_rules.principles.asking import asks_are_usual


@rule(
    "NEE001",
    ground=("guide: no one cares", "against: Althoff 2014"),
    message="tells a need of yours to somebody who owes you nothing",
    fix="Say it as a gain of theirs, or leave it out.",
    edits=fixes.cut_needs,
)
def need_to_a_stranger(draft: DraftFacts, history: HistoryFacts, target: TargetFacts) -> Graded:
    """
    The draft tells what I need, to a stranger or to somebody to whom I have given less than I asked for.

    Needs are nobody else's responsibility, least of all in the opening lines. In a place where people come
    to help, a clear need helps (one study of a charity forum found so): mark readers whose role is to help as
    welcoming asks. Needs of others, "I need to correct", a post to be filled and quoted text are not meant. A need
    that is only hinted ("my daughter is ill"), where nothing is asked for, is information.

    Flagged:
        >>> check("I need a job by the summer. My savings are gone.")
        NEE001 need-to-a-stranger  tells a need of yours to somebody who owes you nothing: "I need a job by the summer"

    Fine:
        >>> check("I need to thank you for the talk.")
        >>> check("I need a job by the summer.", gives=5, received=2, tenure_days=300)
    """
    owed = (history.cold | (history.credit <= 0)) & ~history.invited & ~asks_are_usual(target) & ~draft.is_reply
    told = (draft.needs > 0) & ((draft.sure_needs > 0) | draft.asking)
    return graded(error=owed & (draft.opening_needs > 0) & told, warning=owed & told, info=owed & (draft.needs > 0))


@rule(
    "NEE002",
    ground="guide: desperate or needy",
    message="sounds desperate",
    fix="Cut it: the more desperate one sounds, the less likely a tie.",
    edits=fixes.cut_pleading,
)
def desperation(draft: DraftFacts, history: HistoryFacts) -> Graded:
    """
    The draft pleads, or tells that everything hangs on the reader.

    Networking is a little like dating, says the guide: the more desperate, the less likely to connect with
    someone worthwhile. Quoted news and idiom ("desperately need some games") are not meant.

    Flagged:
        >>> check("You are my last hope. Please, please help me.")
        NEE002 desperation  sounds desperate: "You are my last hope"

    Fine:
        >>> check("My phone died, so I am answering late.")
        >>> check("The film is about the last hope of a lost expedition.")
    """
    pleads = draft.desperation > 0
    return graded(error=pleads & history.cold, warning=pleads)


@rule(
    "NEE003",
    ground=("guide: in no way their responsibility", "measured: 1.5 % of ordinary mail sets such a deadline"),
    message="puts your deadline on somebody who owes you nothing",
    fix="Drop the deadline, or name one of theirs.",
    edits=fixes.cut_deadlines,
)
def imposed_urgency(draft: DraftFacts, history: HistoryFacts, target: TargetFacts) -> Condition:
    """
    A deadline of mine is put on a person to whom I have given no more than I asked for.

    My hurry is in no way their responsibility. Their own deadline, the date of an event and an honest
    "no hurry" are not meant.

    Flagged:
        >>> check("Could you send me the list by tomorrow? I need your answer ASAP.")
        NEE003 imposed-urgency  puts your deadline on somebody who owes you nothing: "by tomorrow"

    Fine:
        >>> check("Your visa expires on Friday, so I have put the form in this mail.")
        >>> check("No hurry at all.")
    """
    owed = (history.credit <= 0) & ~history.invited & ~asks_are_usual(target)
    return (draft.urgency > 0) & owed & ~draft.is_reply


@rule(
    "NEE004",
    ground="guide: how you can help them",
    message="asks, and nothing in it is for the reader",
    fix="Say what the reader gains, or cut the ask.",
    edits=fixes.cut_asks,
)
def nothing_in_it_for_them(
    draft: DraftFacts, history: HistoryFacts, target: TargetFacts, *, sentences: Option = option(3, low=1)
) -> Graded:
    """
    Three sentences or more, an ask, and not one sentence in which the reader is the one who gains.

    People care first about how you can help them. Counting "I" against "you" does not show it: in ordinary
    mail the ratio points the wrong way, so whole sentences are read for who gains. An ask that was earned by
    gives needs no new gain in the same message. A hint, or an order by which the writer does not gain ("Bring a
    coat"), is only noted.

    Flagged:
        >>> check("I am building a directory of mills. I have been at it for a year. Could you fill in this form?")
        NEE004 nothing-in-it-for-them  asks, and nothing in it is for the reader: "Could you fill in this form"

    Fine:
        >>> check("I have a directory of mills. Here is your page. It already brings you visitors. Could you check it?")
        >>> check("Could you fill in this form?")
    """
    unearned = (history.cold | (history.credit < draft.ask_size)) & ~history.invited & ~asks_are_usual(target)
    long = (draft.sentences >= sentences) & (draft.asks > 0)
    broken = long & (draft.benefits == 0) & unearned & ~draft.is_reply
    return graded(warning=broken & (draft.sure_asks > 0), info=broken)


@rule(
    "NEE005",
    ground="against: Althoff 2014",
    severity="info",
    message="asks without a reason",
    fix="Add one sentence of why, and one of proof.",
)
def ask_without_reason(
    draft: DraftFacts,
    ask: AskFacts,
    target: TargetFacts,
    *,
    size: Option = option(2, low=1, high=5),
    half_life: Option = option(180, low=1),
) -> Condition:
    """
    An ask that was earned comes without a reason, evidence or context.

    The guide says needs are your problem; research on requests says that once one may ask, a reason and some
    proof make a yes more likely. A trivial ask, and one in a running thread, needs none.

    Flagged:
        >>> check("Could you introduce me to Ann?", gives=6, tenure_days=300, segment="easy", profile="evidence")
        NEE005 ask-without-reason  asks without a reason: "Could you introduce me to Ann"

    Fine:
        >>> check("Could you introduce me to Ann? I ask because she is building what you and I spoke about.",
        ...     gives=6, tenure_days=300, segment="easy", profile="evidence")
        >>> check("Could you introduce me to Ann?", profile="evidence")
    """
    earned = (
        (ask.gives >= target.gate_gives)
        & (ask.gives >= target.gate_ratio * (ask.asks + 1))
        & (ask.tenure >= target.gate_days)
        & (ask.credit(half_life=half_life) >= ask.size)
    )
    bare = (draft.ask_size >= size) & (draft.reasons < 1) & ~draft.is_reply
    return earned & bare


@rule(
    "NEE006",
    ground=("guide: Focus only on what you want", "design: four touches in five and 180 days are our numbers"),
    message="you write when you need something",
    fix="Let the next touch be a give alone.",
)
def only_writes_when_needing(
    history: HistoryFacts,
    target: TargetFacts,
    *,
    share: Option = option(0.8, low=0.1, high=1),
    touches: Option = option(3, low=1),
    silence: Option = option(180, low=1),
) -> Graded:
    """
    Nearly all of my touches ask for something, or an ask broke half a year of silence.

    Focus only on what you want, and there is no connection. A give after the ask breaks the habit. A tie that
    was strong bears it: old friends answer a sudden question well and like to be asked, so there it is only noted.

    Flagged:
        >>> check_history("90 out ask", "60 out ask", "30 out ask")
        NEE006 only-writes-when-needing  you write when you need something
        >>> check_history("300 out give landed", "20 out ask")
        NEE006 only-writes-when-needing  you write when you need something

    Fine:
        >>> check_history("90 out give landed", "60 out give landed", "30 out ask")
        >>> check_history("60 out ask", "30 out ask")
    """
    needy = (history.outbound >= touches) & (history.ask_share >= share)
    broken = (needy | (history.silence_broken >= silence)) & ~target.asks_welcome
    return graded(warning=broken & ~history.was_strong, info=broken)


@rule(
    "NEE007",
    ground="guide: in no way their responsibility",
    message="blames the reader for not answering",
    fix="Send something new of value, or nothing.",
    edits=fixes.cut_reproach,
)
def guilt_follow_up(draft: DraftFacts) -> Graded:
    """
    The draft reproaches the reader for silence, or claims that they owe an answer.

    Nobody has to reply. A reminder that brings something new is fine; a count of unanswered mails is not, and an
    apology for nagging, which is one in disguise, is noted. Chasing a contract and nudging a colleague are other trades.

    Flagged:
        >>> check("This is the third time I write. Why have you not answered?")
        NEE007 guilt-follow-up  blames the reader for not answering: "This is the third time I write"
        >>> check("Sorry to bother you again about this. Here are the drawings of the weir.")
        NEE007 guilt-follow-up  blames the reader for not answering: "Sorry to bother you again about this"

    Fine:
        >>> check("In case you did not see it: the paper was accepted, and your name is in it.")
        >>> check("Here is the second half of the drawings.")
    """
    return graded(error=draft.reproaches > 0, info=draft.excuses > 0)


@rule(
    "NEE008",
    ground=(
        "research: 40 million mails, one to three questions do best",
        "measured: P95 of questions in real mail is 3",
    ),
    message="asks too much or too vaguely to be answered",
    fix="Keep one small, concrete ask.",
    edits=fixes.keep_one_ask,
)
def vague_or_multiple_ask(
    draft: DraftFacts, *, questions: Option = option(3, low=1), asks: Option = option(1, low=1)
) -> Condition:
    """
    The ask is vague ("pick your brain"), there is more than one, or there are more than three questions.

    A small and concrete ask can be met in a minute. What takes a click or a short reply is not counted beside it.
    Real mail has three questions or fewer in nineteen of twenty cases. Interviews and support threads ask more, and
    rightly: in an answer this rule is silent.

    Flagged:
        >>> check("Can I pick your brain some time?", profile="evidence")
        NEE008 vague-or-multiple-ask  asks too much or too vaguely to be answered: "pick your brain"

    Fine:
        >>> check("Which of the two plates would you put first?", profile="evidence")
        >>> check("Could you tell me which of the two plates you would put first?", profile="evidence")
    """
    much = (draft.vague > 0) | (draft.questions > questions) | (draft.weighty_asks > asks)
    return much & ~draft.is_reply


RULES = (
    need_to_a_stranger,
    desperation,
    imposed_urgency,
    nothing_in_it_for_them,
    ask_without_reason,
    only_writes_when_needing,
    guilt_follow_up,
    vague_or_multiple_ask,
)
