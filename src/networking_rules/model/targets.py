"""People as targets: segments with their gates, an ask with what came before it, all targets at once."""

from __future__ import annotations

from attrs import field, frozen

from networking_rules import checks, tuples
from networking_rules.model import fields
from networking_rules.model.people import Me, Person
from networking_rules.model.touches import History
from networking_rules.model.words import BUILT_IN, LIKES, UNMARKED, Like, Purpose


@frozen
class Gate:
    """What must have happened before an ask: landed gives, gives for each ask, days since the tie began."""

    gives: int = field(validator=checks.amount)
    ratio: float = field(validator=checks.amount)
    days: int = field(validator=checks.amount)


@frozen
class Segment:
    """
    A class of targets (step 1). `like` says which of easy, medium, reach the built-in rules take it for.

    `share` is the largest part of the week's minutes that the segment may take, None for no limit. `source` says
    whose segment it is; it does not count when segments are compared.
    """

    name: str = field(validator=checks.name)
    like: Like = field(validator=checks.one_of(LIKES))
    gate: Gate = field(validator=checks.a(Gate))
    share: float | None = field(default=None, validator=checks.maybe_share)
    source: str = field(default=BUILT_IN, eq=False)


EASY = Segment("easy", "easy", Gate(1, 1, 0))
MEDIUM = Segment("medium", "medium", Gate(3, 3, 30))
REACH = Segment("reach", "reach", Gate(5, 5, 180), share=0.2)
SEGMENTS: tuple[Segment, ...] = (EASY, MEDIUM, REACH)


@frozen
class Target:
    """
    A person as a target of mine: what the rules about targets look at.

    `segments` are those the target may be in; several say that it is not decided. `computed` is what the model
    makes of the numbers, where a pin by hand says otherwise. `selected` is whether the person was chosen (by a
    reason or by a plan); `purpose` what the next touch is for, None if not decided. `missing` names marks
    ("asks_welcome") that nobody could tell. `my_org` is where I work, as far as known.
    """

    person: Person = field(validator=checks.a(Person))
    me: Me = field(default=Me(), validator=checks.a(Me))
    segments: tuple[Segment, ...] = field(
        default=SEGMENTS, converter=tuples.segments, validator=checks.several(Segment)
    )
    computed: tuple[Segment, ...] = field(default=(), converter=tuples.segments, validator=checks.several(Segment))
    selected: bool = False
    purpose: Purpose | None = None
    my_org: str | None = field(default=None, validator=checks.words)
    missing: frozenset[str] = field(factory=fields.nothing, converter=fields.names, validator=checks.set_of(UNMARKED))


@frozen
class Ask:
    """
    One ask of mine with all that came before it: the one a draft makes (`meant`), or the last one made.

    `spans` are its places in the draft; `size` 1-5. It is `sure` unless the draft only hints at it, or orders
    something by which the writer gains nothing.
    """

    before: History | None
    size: int | None = None
    meant: bool = False
    spans: tuple[tuple[int, int], ...] = field(
        default=(), converter=tuples.spans, validator=checks.several(tuple, "tuples")
    )
    sure: bool = True


@frozen
class Roster:
    """All the targets of a network at once, each with its number of touches: what the rules about a list look at."""

    targets: tuple[Target, ...] = field(default=(), converter=tuples.targets, validator=checks.several(Target))
    touches: tuple[int, ...] = field(
        default=(), converter=tuples.numbers, validator=checks.several(int, "whole numbers")
    )
