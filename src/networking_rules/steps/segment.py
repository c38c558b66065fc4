"""
Step 1: segment your targets.

Easy: a sure help to them and little gain for me. Medium: about equal. Reach: I have little beside what they
have. The class is relative to me; inside it, targets are ranked by return (guide, page 2, known in part).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

from attrs import evolve, field, frozen

from networking_rules.facts import EntryFacts, NetworkFacts, TargetFacts
from networking_rules.facts.target import LEVELS
from networking_rules.facts.worth import gap, get_value, give_value
from networking_rules.interval import Interval
from networking_rules.logic import Graded, Option, graded, option, rule
from networking_rules.memo import remembered
from networking_rules.model import BUILT_IN, SEGMENTS, Goal, Help, Me, Offer, Person, Segment, Want

BALANCE = 2.0
"""How far give and return may differ and still be about equal: ours."""


def _nobody() -> Mapping[str, tuple[Segment, ...]]:
    return {}


@frozen
class Scheme(Sequence[Segment]):
    """
    Segments with the word of a segmenter on who belongs where: `given` is what it says of people, by id.

    It stands wherever a sequence of segments does. Of people it does not name the numbers decide.
    """

    segments: tuple[Segment, ...]
    given: Mapping[str, tuple[Segment, ...]] = field(factory=_nobody, hash=False, repr=False)

    @overload
    def __getitem__(self, index: int) -> Segment: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Segment]: ...
    def __getitem__(self, index: int | slice) -> Segment | Sequence[Segment]:
        return self.segments[index]

    def __iter__(self) -> Iterator[Segment]:
        return iter(self.segments)

    def __len__(self) -> int:
        return len(self.segments)


@frozen
class Placement:
    """
    Where a target stands: its segment, or None while several are `possible`, and the `question` that would decide.

    `give` and `get` are what I could do for them and they for my goals, as ranges. `computed` is what the numbers
    say where a pin by hand (`pinned`) says otherwise. `why` tells the reason in words. `position` is the place of
    the first possible segment among all segments.
    """

    id: str
    segment: Segment | None
    possible: tuple[Segment, ...]
    computed: tuple[Segment, ...]
    give: Interval
    get: Interval
    pinned: bool = False
    question: str | None = None
    why: str = ""
    position: int = 1

    @property
    def rank(self) -> tuple[int, float, float, str]:
        """What placements are sorted by: segment, then return (the sure part first), then what I can give."""
        return (self.position, -self.get.low, -self.give.low, self.id)


def level(give: float, get: float) -> int:
    """0 easy, 1 medium, 2 reach: by what one gives and gets. Where nothing is to be had, it is easy."""
    if get == 0 or get * BALANCE <= give:
        return 0
    return 2 if get >= give * BALANCE else 1


def possible_levels(give: Interval, get: Interval) -> tuple[int, ...]:
    """All levels that some value inside the two ranges would give, lowest first."""
    lowest, highest = level(give.high, get.low), level(give.low, get.high)
    if give.high == 0:
        return tuple(sorted({lowest, highest}))
    return tuple(range(lowest, highest + 1))


def settled(segments: Sequence[Segment]) -> Sequence[Segment]:
    """Segments that nobody can change meanwhile: what was found by a list must not stand once the list is another."""
    return segments if isinstance(segments, tuple | Scheme) else tuple(segments)


def standing(
    me: Me, person: Person, segments: Sequence[Segment] = SEGMENTS
) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """
    The segments that a target may be in, and those that it would be in without a pin by hand: all that rules ask for.

    The second are what a segmenter says (see `Scheme`), or else the numbers. Without a pin that names a known
    segment, both are the same tuple.
    """
    return _standing(me, person, settled(segments))


@remembered
def _standing(me: Me, person: Person, segments: Sequence[Segment]) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    given = segments.given.get(person.id, ()) if isinstance(segments, Scheme) else ()
    computed = given or _by_numbers(give_value(me, person), get_value(me, person), segments)
    pin = None
    if person.segment is not None:
        pin = next((segment for segment in segments if segment.name == person.segment), None)
    return ((pin,) if pin else computed), computed


def place(me: Me, person: Person, segments: Sequence[Segment] = SEGMENTS) -> Placement:
    """
    Segment one target.

    A pin by hand that names a known segment decides; what a segmenter says (see `Scheme`), or else the numbers,
    is kept beside it.
    """
    return _place(me, person, settled(segments))


@remembered
def _place(me: Me, person: Person, segments: Sequence[Segment]) -> Placement:
    give, get = give_value(me, person), get_value(me, person)
    possible, computed = standing(me, person, segments)
    pin = possible[0] if possible is not computed else None
    given = isinstance(segments, Scheme) and bool(segments.given.get(person.id))
    return Placement(
        id=person.id,
        segment=possible[0] if len(possible) == 1 else None,
        possible=possible,
        computed=computed,
        give=give,
        get=get,
        pinned=pin is not None,
        question=question(me, person) if len(possible) > 1 else None,
        why=_why(pin, person, give, get, computed, given),
        position=next((n for n, one in enumerate(segments) if possible and one.name == possible[0].name), 1),
    )


def _by_numbers(give: Interval, get: Interval, segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments like a level that the numbers allow; all of them where none is."""
    found = possible_levels(give, get)
    return tuple(segment for segment in segments if LEVELS[segment.like] in found) or tuple(segments)


def segment_targets(
    me: Me, targets: Iterable[Person], segments: Sequence[Segment] = SEGMENTS
) -> tuple[Placement, ...]:
    """
    Segment targets: easy ones first, inside a segment those with the greatest return first.

    The order of the input does not matter. `segments` are the classes to use; each says which of easy, medium,
    reach it is like.
    """
    return tuple(sorted((place(me, person, segments) for person in targets), key=lambda placement: placement.rank))


def question(me: Me, person: Person) -> str | None:
    """The one question whose answer narrows the segments most; None where nothing is open."""
    ranked: list[tuple[float, int, str]] = []
    for number, (asked, answers) in enumerate(_open_questions(me, person)):
        left = [len(possible_levels(give_value(*answer), get_value(*answer))) for answer in answers]
        ranked.append((sum(left) / len(left), number, asked))
    return min(ranked)[2] if ranked else None


def wants_question(person: Person) -> str:
    """The question for what somebody wants."""
    return f"What does {person.name} want?"


def help_question(person: Person) -> str:
    """The question for what somebody can do for me."""
    return f"Which of your goals can {person.name} help with?"


def _open_questions(me: Me, person: Person) -> list[tuple[str, list[tuple[Me, Person]]]]:
    """What is not known, each with two answers at the ends of what it could be."""
    found: list[tuple[str, list[tuple[Me, Person]]]] = []
    if person.wants is None:
        kinds = tuple(Want(offer.kind, 1) for offer in me.offers or ()) or (Want("anything", 1),)
        found.append((wants_question(person), [(me, evolve(person, wants=w)) for w in ((), kinds)]))
    if person.can_help is None:
        helps = tuple(Help(goal.kind, 1) for goal in me.goals or ()) or (Help("anything", 1),)
        found.append((help_question(person), [(me, evolve(person, can_help=h)) for h in ((), helps)]))
    if me.offers is None:
        offers = tuple(Offer(want.kind, "", 1) for want in person.wants or ())
        found.append(("What can you offer?", [(evolve(me, offers=o), person) for o in ((), offers)]))
    if me.goals is None:
        goals = tuple(Goal(help_.kind, "", 1) for help_ in person.can_help or ())
        found.append(("What are your goals?", [(evolve(me, goals=g), person) for g in ((), goals)]))
    distance = gap(me, person)
    if me.reach is None:
        found.append(("How far do you reach (decades of audience)?", [(evolve(me, reach=x), person) for x in (0, 6)]))
    if person.reach is None or (distance and not distance.exact):
        ends = (person.reach.low, person.reach.high) if person.reach else (0, 6)
        asked = f"How far does {person.name} reach (decades of audience)?"
        found.append((asked, [(me, evolve(person, reach=x)) for x in ends]))
    return found


def _why(
    pin: Segment | None, person: Person, give: Interval, get: Interval, computed: tuple[Segment, ...], given: bool
) -> str:
    numbers = f"you can give {_told(give)}, they can do {_told(get)} for your goals"
    if pin:
        reason = f": {person.segment_reason}" if person.segment_reason else ""
        return f"set by hand{reason} ({numbers})"
    if given and computed[0].source != BUILT_IN:
        numbers = f"{' or '.join(one.name for one in computed)} by {computed[0].source}; {numbers}"
    return numbers if len(computed) == 1 else f"not decided: {numbers}"


def _told(value: Interval) -> str:
    if math.isinf(value.high):
        return "an unknown amount" if value.low == 0 else f"{value.low:.2f} or more"
    return f"{value.low:.2f}" if value.exact else f"{value.low:.2f} to {value.high:.2f}"


@rule(
    "SEG001",
    ground="guide: Segment your networking",
    severity="error",
    message="is in the plan without a segment",
    fix="Run segment_targets, or set a segment by hand with a reason.",
)
def unsegmented(entry: EntryFacts) -> Graded:
    """
    A target is in the plan without a segment.

    What one may ask and how long it takes depends on the class of the target; without one, every
    other step works blind. Family and friends can be given a segment of their own, outside the three.

    Flagged:
        >>> check_entry(segment=None)
        SEG001 unsegmented  is in the plan without a segment

    Fine:
        >>> check_entry(segment="easy")
        >>> check_entry(segment=None, possible_segments=["easy", "medium"])
    """
    return graded(error=entry.segments < 1)


@rule(
    "SEG002",
    ground=("guide: Segment your networking", "design: how many levels apart is an error is our number"),
    message="was set to a segment that the numbers do not give",
    fix="Look at both values; keep yours with a reason (segment_reason), or take the computed one.",
)
def segment_disagrees(target: TargetFacts, *, error_at: Option = option(2, low=1, high=2)) -> Graded:
    """
    The segment set by hand and the computed one differ.

    One of the two is wrong: the wants, goals and reach that were noted, or the pin. You may well know
    something the numbers do not: then say what, and the rule is silent.

    Flagged:
        >>> check_target(person={"segment": "easy", "wants": [], "can_help": [{"kind": "referral", "weight": 1}]})
        SEG002 segment-disagrees  was set to a segment that the numbers do not give

    Fine:
        >>> check_target(person={"segment": "easy", "segment_reason": "an old friend",
        ...     "wants": [], "can_help": [{"kind": "referral", "weight": 1}]})
    """
    apart = ~target.pin_reasoned & target.selected
    return graded(error=apart & (target.disagreement >= error_at), warning=apart & (target.disagreement >= 1))


@rule(
    "SEG003",
    ground="design: intervals are carried to the end and never averaged",
    severity="info",
    message="may be in {target.possible} segments",
    fix="Ask the one question that decides it (`networking-rules segment` names it).",
)
def segment_uncertain(target: TargetFacts) -> Graded:
    """
    What is known allows more than one segment.

    The plan then keeps to the strictest of them, which wastes chances; one answer usually settles it.

    Flagged:
        >>> check_target(person={"wants": None, "can_help": [{"kind": "referral", "weight": 0.5}]})
        SEG003 segment-uncertain  may be in 3 segments

    Fine:
        >>> check_target(person={"wants": [{"kind": "photos", "weight": 1}], "can_help": []})
    """
    return graded(info=target.selected & (target.possible > 1))


@rule(
    "SEG004",
    ground=("guide: with major emphasis on", "design: ten targets is our number"),
    message="none of your {network.targets} targets is of medium level",
    fix="Look at your own level: whom would you gain from about as much as they from you?",
)
def no_medium(network: NetworkFacts, *, targets: Option = option(10, low=1)) -> Graded:
    """
    Ten targets or more, and none of medium level.

    The guide wants relationships of mutual benefit; a list of people far below and far above has none.
    Early in a career this may be right all the same: raise the number of targets then.

    Flagged:
        >>> check_network(easy=10)
        SEG004 no-medium  none of your 10 targets is of medium level

    Fine:
        >>> check_network(easy=9, medium=1)
        >>> check_network(easy=9)
    """
    return graded(warning=(network.targets >= targets) & (network.mediums < 1))


@rule(
    "SEG005",
    ground="guide: Segment your networking",
    severity="info",
    message="{network.same_return} targets of one segment promise exactly the same return",
    fix="Rank them: who of them is asked most often for a referral?",
)
def unranked(network: NetworkFacts, *, same: Option = option(5, low=2)) -> Graded:
    """
    Five targets or more in one segment share one return value.

    Inside a segment time goes to those with the greatest return first; equal values say that nobody has
    looked. Some trades are uniform by nature: raise the number then.

    Flagged:
        >>> check_network(easy=5)
        SEG005 unranked  5 targets of one segment promise exactly the same return

    Fine:
        >>> check_network(easy=4)
    """
    return graded(info=network.same_return >= same)


RULES = (unsegmented, segment_disagrees, segment_uncertain, no_medium, unranked)
