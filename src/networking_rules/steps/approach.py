"""
Step 2: identify the best approach to each target.

What may be asked and when, over which channel, by which ladder of touches, and what to expect by when.
Providing comes first, and there is never an ask at first contact.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from datetime import date

from attrs import evolve, frozen

from networking_rules import fixes
from networking_rules.days import later
from networking_rules.facts import DraftFacts, EntryFacts, HistoryFacts, TargetFacts
from networking_rules.facts.history import SIZE_UNKNOWN, asks, credit, first_touch, gives, invited, tenure
from networking_rules.interval import Interval
from networking_rules.logic import Condition, Graded, Option, graded, option, rule
from networking_rules.logic.evaluate import compare
from networking_rules.logic.truth import Truth, conjunction, disjunction
from networking_rules.model import SEGMENTS, Approach, Gate, History, Me, Person, Segment, Step, Touch

PACE = {"easy": 14, "medium": 21, "reach": 36}
"""Days between two gives to one target: ours; for reach it is the gate's 180 days over its five gives."""
HORIZON = {"easy": 60, "medium": 120, "reach": 365}
"""Days until a return may be hoped for: ours; the guide says "a very long time" of reach."""
BREATH = 7
"""Days between the last give and an ask, so that the one does not pay for the other: ours."""
EXPECT = {
    "easy": "thanks, and now and then a word to others; little more",
    "medium": "a favour in kind, some months on",
    "reach": "nothing for a very long time, and perhaps nothing ever",
}
CHANNELS = {"mailto": "email", "linkedin": "linkedin", "tel": "phone"}
_MOST_GIVES = 40


@frozen
class Advice:
    """
    How to approach one target.

    `may_ask`: True, False, or None where it depends on a segment or a give that is not known. `earliest_ask` is
    the first day on which the gate can open if every give of the approach lands, None if one should not count on it.
    `lacking` says in words what is missing to the gate.
    """

    approach: Approach
    may_ask: Truth
    earliest_ask: date | None
    lacking: tuple[str, ...]
    expect: str
    horizon_days: int


def permission(history: History, gate: Gate, size: int = SIZE_UNKNOWN) -> Truth:
    """
    Whether an ask of a size is earned: gives, gives for each ask, days and credit all suffice.

    True, False, or None where what is known does not tell (a give that may not have landed).
    """
    landed, earlier, begun, left = gives(history), asks(history), tenure(history), credit(history)
    if earlier is None:
        needed: Interval = Interval(gate.ratio, math.inf)
    else:
        needed = Interval(gate.ratio * (earlier + 1), gate.ratio * (earlier + 1))
    return conjunction(
        (
            _reaches(landed, gate.gives),
            None if landed is None else compare(">=", landed, needed),
            None if begun is None else begun >= gate.days,
            _reaches(left, size),
        )
    )


def _reaches(value: Interval | None, least: float) -> Truth:
    return None if value is None else compare(">=", value, Interval(least, least))


def may_ask(person: Person, history: History, segments: Sequence[Segment], size: int = SIZE_UNKNOWN) -> Truth:
    """
    Whether this person may be asked for something of a size now: welcome, invited or earned in every segment.

    None where it holds in some of the possible segments only.
    """
    if first_touch(history) and not person.asks_welcome:
        return False
    verdicts = [permission(history, segment.gate, size) for segment in segments]
    agreed = verdicts[0] if verdicts and all(verdict is verdicts[0] for verdict in verdicts) else None
    return disjunction((person.asks_welcome is True, invited(history), agreed))


def choose_approach(
    me: Me, target: Person, history: History, segments: Sequence[Segment] = SEGMENTS, first: str = "give"
) -> Advice:
    """
    The approach to one target: channel, ladder of touches, gate, expectation.

    `segments` are those the target may be in; where there are several the strictest counts. `first` is the act
    of the first step: give, thank, reply, news or learn.
    """
    del me
    strictest = max(segments, key=lambda s: (s.gate.days, s.gate.gives, s.gate.ratio))
    level = strictest.like
    allowed = may_ask(target, history, segments)
    earliest, rounds = _opening(history, strictest.gate, PACE[level]) if allowed is not True else (history.today, 0)
    welcome = allowed is True and (target.asks_welcome is True or invited(history) is True)
    steps = _ladder(history.today, first, rounds, PACE[level], earliest, level, welcome)
    return Advice(
        approach=Approach(channel(target, history), steps),
        may_ask=allowed,
        earliest_ask=history.today if allowed else steps[-1].on if steps[-1].act == "ask" else None,
        lacking=() if allowed else lacking(history, strictest),
        expect=EXPECT[level],
        horizon_days=HORIZON[level],
    )


def _opening(history: History, gate: Gate, pace: int) -> tuple[date | None, int]:
    """The first day on which the gate is open if a give lands every `pace` days, and how many that takes."""
    touches = list(history.touches)
    for count in range(_MOST_GIVES):
        day = later(history.today, count * pace)
        ahead = evolve(history, today=day, touches=tuple(touches))
        if permission(ahead, gate) is True:
            return day, count
        begun = tenure(ahead)
        without_days = evolve(gate, days=0)
        if begun is not None and touches and permission(ahead, without_days) is True:
            waited = evolve(ahead, today=later(day, gate.days - begun))
            if permission(waited, gate) is True:
                return waited.today, count
        touches.append(Touch(f"~{count:03}", "~", day, "out", ("give",), landed=True))
    return None, _MOST_GIVES


def _ladder(
    today: date, first: str, rounds: int, pace: int, earliest: date | None, level: str, welcome: bool
) -> tuple[Step, ...]:
    steps = [Step(today, first, _FIRST[first])]
    gives_ahead = range(1, min(max(rounds, 1), 5) + (first != "give"))
    steps += [Step(later(today, n * pace), "give", "the next give, without any return") for n in gives_ahead]
    after = later(steps[-1].on, BREATH)
    if welcome:
        steps.append(Step(after, "ask", "they welcome it: one small ask, after the give"))
    elif earliest is not None and level != "reach":
        steps.append(Step(max(earliest, after), "ask", "if every give before has arrived: one small ask"))
    return tuple(steps)


_FIRST = {
    "give": "something they want, without any return",
    "thank": "thank them, and ask for nothing in it",
    "reply": "answer what they asked",
    "news": "a word that wants nothing",
    "learn": "look, do not write: what do they want, and what do they publish?",
}


def channel(person: Person, history: History) -> str | None:
    """The medium they last wrote or spoke through most, else one that their keys allow, else None."""
    theirs = [t.channel for t in history.touches if t.channel and t.direction != "out"]
    counts = Counter(theirs[-5:])
    if counts:
        best = max(counts.items(), key=lambda pair: (pair[1], max(i for i, c in enumerate(theirs) if c == pair[0])))
        return "email" if best[0] == "mail" else best[0]
    schemes = {key.split(":", 1)[0] for key in person.keys}
    return next((name for scheme, name in CHANNELS.items() if scheme in schemes), None)


def lacking(history: History, segment: Segment) -> tuple[str, ...]:
    """In words, what is missing to a segment's gate."""
    found: list[str] = []
    landed, earlier, begun, left = gives(history), asks(history), tenure(history), credit(history)
    sure = int(landed.low) if landed else 0
    needed = max(segment.gate.gives, math.ceil(segment.gate.ratio * ((earlier or 0) + 1)))
    if sure < needed:
        maybe = f" ({int(landed.high)} may have)" if landed and landed.high > landed.low else ""
        found.append(f"{sure} of {needed} gives have arrived{maybe}")
    if begun is None or begun < segment.gate.days:
        found.append(f"{begun if begun is not None else '?'} of {segment.gate.days} days")
    if left is None or left.low < SIZE_UNKNOWN:
        found.append("what you give must outweigh what you ask")
    return tuple(found)


@rule(
    "APP001",
    ground="guide: best approach to each",
    severity="error",
    message="has no approach, or one that asks before enough was given",
    fix="Take the default approach (choose_approach), or set your own with a reason.",
)
def no_permitted_approach(entry: EntryFacts) -> Condition:
    """
    A planned target has no approach, or the approach asks for something that is not earned by then.

    How one comes near a target decides more than what one says. An approach set by hand, with a reason, is
    left alone.

    Flagged:
        >>> check_entry(approach=None)
        APP001 no-permitted-approach  has no approach, or one that asks before enough was given
        >>> check_entry(steps=["0 ask"], may_ask=False)
        APP001 no-permitted-approach  has no approach, or one that asks before enough was given

    Fine:
        >>> check_entry(steps=["0 give", "30 ask"], may_ask=True)
        >>> check_entry(steps=["0 give", "30 ask"], may_ask=False, earliest_ask=30)
    """
    return (~entry.has_approach | entry.asks_before_gate) & ~entry.overridden


@rule(
    "APP002",
    ground="research: Roghanizad & Bohns 2017",
    message="asks a stranger for a lot by e-mail",
    fix="Let somebody introduce you, call, or meet; or ask for something that takes a minute.",
)
def ask_in_the_wrong_channel(
    draft: DraftFacts, history: HistoryFacts, target: TargetFacts, *, size: Option = option(3, low=1, high=5)
) -> Condition:
    """
    A sizeable ask goes to a stranger by e-mail.

    Asked face to face, seven in ten strangers said yes; asked by e-mail, one in fifty. Those whose role
    welcomes asks are another matter, and so are people who work at a distance, who cannot or would not speak, or
    who prefer writing: mark them too, or ignore the rule with that reason.

    Flagged:
        >>> check("Could you introduce me to your publisher?", profile="evidence")
        APP002 ask-in-the-wrong-channel  asks a stranger for a lot by e-mail: "Could you introduce me to your publisher"

    Fine:
        >>> check("Could you introduce me to your publisher?", channel="in person", profile="evidence")
        >>> check("Could you introduce me to your publisher?", asks_welcome=True, profile="evidence")
        >>> check("Could you introduce me to your publisher?", received=1, profile="evidence")
    """
    written = draft.channel.is_in("email", "mail", "e-mail")
    return (draft.ask_size >= size) & history.cold & written & ~target.asks_welcome & ~draft.is_reply


@rule(
    "APP003",
    ground=(
        "research: 40 million mails, 50 to 125 words do best",
        "measured: first mails have 74 words in the median",
    ),
    message="is {draft.words} words long, to a stranger",
    fix="Cut it to what they need to know.",
)
def too_long(
    draft: DraftFacts,
    history: HistoryFacts,
    *,
    words: Option = option(125, low=1),
    most: Option = option(250, low=1),
    inmail: Option = option(400, low=1),
) -> Graded:
    """
    A first message is longer than strangers read.

    More than 125 words are worth a thought, more than 250 a cut; on LinkedIn, more than 400 characters. Where
    the right to ask is earned and the ask needs a story, length helps: then there is a history, and the rule
    is silent.

    Flagged:
        >>> check("The weir was built in stages. " * 50, profile="evidence")
        APP003 too-long  is 300 words long, to a stranger

    Fine:
        >>> check("The weir was built in stages. " * 20, profile="evidence")
        >>> check("The weir was built in stages. " * 50, received=1, profile="evidence")
    """
    first = history.cold & ~draft.is_reply
    on_linkedin = draft.channel.is_in("linkedin", "inmail") & (draft.characters > inmail)
    return graded(warning=first & (draft.words > most), info=first & ((draft.words > words) | on_linkedin))


@rule(
    "APP004",
    ground=("measured: opening with you -0.61, with a bare wh-word -0.97, you should -0.65",),
    severity="info",
    message="puts the ask bluntly",
    fix="Ask with could or would you, give thanks, and leave an easy way out.",
    edits=fixes.soften,
)
def blunt_form(draft: DraftFacts, history: HistoryFacts) -> Condition:
    """
    The ask opens with "you", with a bare what, why or when, or says "you should".

    In 2,176 requests that people rated, those forms cost politeness; could, would, thanks and an easy way out
    gained it. Opening with "I" is not rude and is never flagged. Among close ties bluntness is fine.

    Flagged:
        >>> check("You should send me your supplier list.", profile="evidence")
        APP004 blunt-form  puts the ask bluntly: "You should send me your supplier list"

    Fine:
        >>> check("I wonder if you could send me your supplier list.", profile="evidence")
        >>> check("Could you send me your supplier list, if it is no trouble?", profile="evidence")
    """
    return (draft.blunt > 0) & (draft.asks > 0) & ~history.was_strong


@rule(
    "APP005",
    ground=(
        "research: Kooti 2015, nine replies in ten come within a day",
        "research: two or three follow-ups (vendor data)",
    ),
    severity="info",
    message="the follow-up came too soon, or is due",
    fix="One follow-up, four to seven days after, with something new in it.",
)
def follow_up_timing(
    history: HistoryFacts,
    target: TargetFacts,
    *,
    soon: Option = option(3, low=1),
    late: Option = option(10, low=1),
    live: Option = option(60, low=1),
) -> Condition:
    """
    I followed up on an ask within three days, or have let an ask to a medium target lie for more than ten.

    Nearly all who reply do so within a day; one reminder a few days later is right, one the next morning is
    not. After two months the ask is dead, and nothing is due. An out-of-office note is a word of theirs, and
    somebody on holiday can be paused: both keep the rule silent.

    Flagged:
        >>> check_history("20 out ask", "19 out news", profile="evidence")
        APP005 follow-up-timing  the follow-up came too soon, or is due
        >>> check_history("90 out give landed", "12 out ask", segment="medium", profile="evidence")
        APP005 follow-up-timing  the follow-up came too soon, or is due

    Fine:
        >>> check_history("20 out ask", "15 out news", profile="evidence")
        >>> check_history("12 out ask", "11 in reply", segment="medium", profile="evidence")
    """
    waiting = (history.ask_waiting > late) & (history.ask_waiting <= live)
    return (history.hasty(within=soon, lately=live) > 0) | (
        target.is_medium & waiting & ~target.paused & ~target.closed
    )


RULES = (no_permitted_approach, ask_in_the_wrong_channel, too_long, blunt_form, follow_up_timing)
