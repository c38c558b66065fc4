"""What the plugins of a host say of targets, read and checked: segments, hints, gives, weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from networking_rules.cases import day_of, histories, others
from networking_rules.entries import ApproachAdvisor, GiveSuggester, Segmenter, TimeModel
from networking_rules.facts.plan import NEEDS_CONSENT, has_strings
from networking_rules.facts.worth import kind
from networking_rules.model import Network, Person, PlannedGive, Segment
from networking_rules.plugins.isolation import Outcome, Policy, Rows, Voice, run, switched_off
from networking_rules.plugins.refusals import problem
from networking_rules.problems import PluginError, Problem
from networking_rules.steps.extras import Hint, Weight
from networking_rules.steps.segment import Scheme

T = TypeVar("T")
HEAVIEST = 10


@frozen
class Owned:
    """An entry of a plugin, and the plugin's label."""

    entry: Any
    label: str

    def what(self, kind_: str) -> str:
        """What problems call it."""
        return f"{kind_} {self.entry.name!r} of {self.label}"


@frozen
class Segmentation:
    """
    What one segmenter says of a batch.

    `answers` are the possible segments of each person, in the order of the batch: () where the numbers decide,
    None for whom a fault left out. All are None where it was switched `off`.
    """

    name: str
    plugin: str
    segments: tuple[Segment, ...]
    people: tuple[Person, ...] = field(repr=False)
    answers: tuple[tuple[Segment, ...] | None, ...] = field(repr=False)
    problems: tuple[Problem, ...] = ()
    off: bool = False

    @property
    def left_out(self) -> frozenset[str]:
        """The ids of those whom a fault left out."""
        pairs = zip(self.people, self.answers, strict=True)
        return frozenset() if self.off else frozenset(person.id for person, answer in pairs if answer is None)

    @property
    def scheme(self) -> Scheme:
        """As a sequence of segments that knows who belongs where."""
        pairs = zip(self.people, self.answers, strict=True)
        return Scheme(self.segments, {person.id: answer for person, answer in pairs if answer})


def own_segments(owned: Owned) -> tuple[Segment, ...]:
    """A segmenter's segments, marked with whose they are."""
    return tuple(evolve(segment, source=owned.label) for segment in owned.entry.segments)


def segment(owned: Owned, rows: Rows, policy: Policy) -> Outcome[tuple[Segment, ...]]:
    """The possible segments of each target, in the segmenter's order; () where the numbers decide."""
    entry: Segmenter = owned.entry
    segments = own_segments(owned)
    table: dict[Any, tuple[Segment, ...]] = {one.name: (one,) for one in segments} | {None: ()}

    def read(answers: Sequence[Any], people: Sequence[Person]) -> Sequence[tuple[Segment, ...]]:
        del people
        try:
            return list(map(table.__getitem__, answers))
        except (KeyError, TypeError):
            return [_several(answer, segments, table) for answer in answers]

    return run(Voice(owned.what("segmenter"), owned.label, entry.assign, read), rows, policy)


def _several(
    answer: object, segments: tuple[Segment, ...], table: Mapping[Any, tuple[Segment, ...]]
) -> tuple[Segment, ...]:
    if answer is None or isinstance(answer, str):
        if answer in table:
            return table[answer]
        raise ValueError(f"{answer!r} is none of its segments, which are {', '.join(one.name for one in segments)}")
    if not isinstance(answer, list | tuple | set | frozenset):
        raise TypeError(f"{answer!r} is no name of a segment, no list of names, and not None")
    names: set[object] = set(answer)  # pyright: ignore[reportUnknownArgumentType]
    for name in names:
        _several(name if isinstance(name, str) else repr(name), segments, table)
    return tuple(one for one in segments if one.name in names)


def advise(owned: Owned, rows: Rows, policy: Policy) -> Outcome[Hint]:
    """The hint for each target, None where there is none."""
    entry: ApproachAdvisor = owned.entry

    def read(answers: Sequence[Any], people: Sequence[Person]) -> Sequence[Any]:
        del people
        for answer in answers:
            if answer is not None and not isinstance(answer, Hint):
                raise TypeError(f"{answer!r} is neither a Hint nor None")
        return [answer and evolve(answer, source=owned.label) for answer in answers]

    return run(Voice(owned.what("approach advisor"), owned.label, entry.advise, read), rows, policy)


def weigh(owned: Owned, rows: Rows, policy: Policy) -> Outcome[Weight]:
    """The weight of each target, None where it is as usual."""
    entry: TimeModel = owned.entry

    def read(answers: Sequence[Any], people: Sequence[Person]) -> Sequence[Any]:
        del people
        return [None if answer is None else _weight(answer, owned) for answer in answers]

    return run(Voice(owned.what("time model"), owned.label, entry.weigh, read), rows, policy)


def _weight(answer: object, owned: Owned) -> Weight | None:
    if isinstance(answer, bool) or not isinstance(answer, int | float) or not 0 <= answer <= HEAVIEST:
        raise ValueError(f"{answer!r} is no number from 0 to {HEAVIEST}")
    if answer == 1:
        return None
    return Weight(float(answer), f"counts {answer:g} times by {owned.entry.name} ({owned.label})")


def suggest(owned: Owned, rows: Rows, policy: Policy, built_in: bool) -> Outcome[tuple[PlannedGive, ...]]:
    """
    The gives suggested for each target, marked with who suggests them; those that may not be are taken out.

    What is taken out is reported; too many such gives switch the suggester off.
    """
    entry: GiveSuggester = owned.entry

    def read(answers: Sequence[Any], people: Sequence[Person]) -> Sequence[tuple[PlannedGive, ...]]:
        del people
        return [_gives(answer) for answer in answers]

    voice = Voice(owned.what("give suggester"), owned.label, entry.suggest, read)
    outcome = run(voice, rows, policy)
    if built_in or outcome.off:
        return outcome
    told: list[Problem] = []
    answers: list[tuple[PlannedGive, ...] | None] = []
    for person, gives in zip(rows.people, outcome.answers, strict=True):
        kept: list[PlannedGive] = []
        for give in gives or ():
            fault = _unfit(give, person, has_strings(give.what))
            if fault is None:
                kept.append(evolve(give, source=owned.label))
            elif len(told) < policy.most:
                told.append(problem(fault[0], f"{voice.what} for {person.id}: {give.what!r} {fault[1]}"))
                if policy.strict:
                    raise PluginError(told[-1])
        answers.append(tuple(kept))
    if len(told) + len(outcome.problems) >= policy.most:
        return switched_off(voice, rows, (*outcome.problems, *told))
    return evolve(outcome, answers=tuple(answers), problems=(*outcome.problems, *told))


def _gives(answer: object) -> tuple[PlannedGive, ...]:
    if not isinstance(answer, list | tuple):
        raise TypeError(f"{answer!r} is no list of PlannedGive")
    made: list[PlannedGive] = []
    for give in answer:  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(give, PlannedGive):
            raise TypeError(f"{give!r} is no PlannedGive")
        if give.value > 1:
            raise ValueError(f"{give.what!r} has value {give.value:g}; it is from 0 to 1")
        made.append(give)
    return tuple(made)


def _unfit(give: PlannedGive, person: Person, strings: bool) -> tuple[str, str] | None:
    """Why a give may not be suggested for a person, as a code and words; None where it may."""
    if strings:
        return "give-with-strings", "asks for something or ties itself to a return; a give comes without strings"
    if give.consent is not True and (give.involves or kind(give.kind) in NEEDS_CONSENT):
        return "give-without-consent", "brings in a third person; set consent=True where all of them agreed"
    wants = {kind(want.kind) for want in person.wants or ()}
    if give.for_want is not None and kind(give.for_want) not in wants:
        return "give-misses-wants", f"is for the want {give.for_want!r}, which they are not known to have"
    return None


def rows_of(network: Network, today: date) -> Rows:
    """Everybody in a network but me, sorted by id, each with the history up to a day."""
    past = histories(network, day_of(today))
    people = tuple(sorted(others(network), key=lambda person: person.id))
    return Rows(network.me, people, tuple(past[person.id] for person in people))


def by_id(ids: Sequence[str], columns: Sequence[Sequence[Any]], kind: type[Any]) -> Mapping[str, tuple[Any, ...]]:
    found: dict[str, tuple[Any, ...]] = {}
    for row, identity in enumerate(ids):
        said = tuple(column[row] for column in columns if isinstance(column[row], kind))
        if said:
            found[identity] = said
    return found
