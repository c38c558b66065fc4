"""
What a plugin gives: typed entries, and the decorators that lift a function for one target into one for a batch.

    @segmenter("tiers", segments=(A, B, C))
    def tiers(me: Me, person: Person, history: History) -> str:
        return person.tags[0] if person.tags else "C"

An entry works on a batch: `me`, then people and their histories side by side, both in the same order; it answers
with as many items, in that order. It must be pure: no files, no network, no clock (`history.today` is the day).
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from networking_rules import checks, tuples
from networking_rules.findings import Report
from networking_rules.importers.base import Importer
from networking_rules.model import SEGMENTS, History, Me, Person, Plan, PlannedGive, Segment
from networking_rules.reports.base import Context
from networking_rules.steps.extras import Hint, Weight
from networking_rules.steps.segment import Placement
from networking_rules.text import Phrasebook

API_VERSION = 1
"""The version of the hooks: raised when a plugin could need something that was not there before."""

PRIORITY = 50
"""Where a plugin stands unless it says otherwise. Lower comes first; what is built in has 100 and comes last."""

Answer = TypeVar("Answer", covariant=True)

SegmentAnswer = str | Sequence[str] | None
"""The name of a segment, the names of several it may be, or None: the numbers decide."""


class Batch(Protocol[Answer]):
    """A function over many targets: an answer for each, in their order."""

    def __call__(self, me: Me, people: Sequence[Person], histories: Sequence[History], /) -> Sequence[Answer]: ...


class One(Protocol[Answer]):
    """A function over one target."""

    def __call__(self, me: Me, person: Person, history: History, /) -> Answer: ...


def _text(instance: Any, attribute: Any, value: str) -> None:
    if not isinstance(value, str) or not value.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"{type(instance).__name__}.{attribute.name} must be words, not {value!r}")


def _callable(instance: Any, attribute: Any, value: Any) -> None:
    if not callable(value):
        raise TypeError(f"{type(instance).__name__}.{attribute.name} must be a function, not {value!r}")
    if inspect.iscoroutinefunction(value) or inspect.isgeneratorfunction(value) or inspect.isasyncgenfunction(value):
        raise TypeError(
            f"{value.__qualname__} is a generator or a coroutine, which answers nothing; return the answer"
        )


@frozen
class Each(Generic[Answer]):
    """A function over one target, made one over many."""

    function: One[Answer] = field(validator=_callable)

    def __call__(self, me: Me, people: Sequence[Person], histories: Sequence[History], /) -> list[Answer]:
        function = self.function
        return [function(me, person, history) for person, history in zip(people, histories, strict=True)]


@frozen
class PluginInfo:
    """
    Who a plugin is.

    `name` is that of its entry point. `version` may be left out where it is installed. `api` is the version of
    the hooks that it needs. `code_prefix` begins the codes of all its rules (two to eight capitals), and nobody
    else's. `settings` is an attrs class that its table of settings is read into, which the hooks then get.
    Lower `priority` comes first.
    """

    name: str = field(validator=_text)
    version: str = field(default="", validator=checks.text)
    api: int = field(
        default=API_VERSION,
        validator=checks.must("a version of the hooks, 1 or more", checks.whole(1, math.inf)),
    )
    code_prefix: str = field(default="", validator=checks.text)
    settings: type[Any] | None = field(default=None, validator=checks.maybe(type, "a class"))
    summary: str = field(default="", validator=checks.text)
    priority: int = field(
        default=PRIORITY, validator=checks.must("a whole number", checks.whole(-math.inf, math.inf))
    )


def _segments(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    return tuples.of(segments)


def _distinct(instance: Any, attribute: Any, value: Any) -> None:
    if not checks.items(Segment)(value):
        raise TypeError(f"{type(instance).__name__}.{attribute.name} must be a list of Segment, not {value!r}")
    names = [segment.name for segment in value]
    if not names or len(set(names)) != len(names):
        raise ValueError(f"segmenter {instance.name!r} needs one segment or more, each with a name of its own")


@frozen
class Segmenter:
    """
    Step 1: which segment each target belongs to.

    `segments` are the segments it uses, in their order (the first one is planned first): its own, with gate,
    share of time and which of easy, medium, reach they are like; or the built-in ones.
    """

    name: str = field(validator=_text)
    assign: Batch[SegmentAnswer] = field(validator=_callable)
    segments: tuple[Segment, ...] = field(default=SEGMENTS, converter=_segments, validator=_distinct)
    summary: str = ""


@frozen
class ApproachAdvisor:
    """Step 2: what to mind when coming near each target. A hint can put an ask off, never bring one forward."""

    name: str = field(validator=_text)
    advise: Batch[Hint | None] = field(validator=_callable)
    summary: str = ""


@frozen
class GiveSuggester:
    """Step 3: what each target could be given, with minutes, value, reason. What asks for something is no give."""

    name: str = field(validator=_text)
    suggest: Batch[Sequence[PlannedGive]] = field(validator=_callable)
    summary: str = ""


@frozen
class TimeModel:
    """Step 4: how much a touch to each target counts: None as usual, 2 twice as much (10 at most), 0 not at all."""

    name: str = field(validator=_text)
    weigh: Batch[float | None] = field(validator=_callable)
    summary: str = ""


@frozen
class Reporter:
    """
    A form of output: `report` makes text of a report and a `Context`; `plan` and `segments`, where it has them, of
    a plan and of placements.
    """

    name: str = field(validator=_text)
    report: Callable[[Report, Context], str] = field(validator=_callable)
    plan: Callable[[Plan, Context], str] | None = None
    segments: Callable[[Sequence[Placement], Context], str] | None = None
    summary: str = ""


def _called(decorator: str, name: object) -> None:
    """Raise TypeError for a decorator without a name, which is then given the function in its place."""
    if not isinstance(name, str):
        function = getattr(name, "__name__", "a function")
        raise TypeError(f'{decorator} takes a name first: write @{decorator}("a name") above {function}')


def _summary(function: Callable[..., Any], given: str) -> str:
    return given or (function.__doc__ or "").strip().split("\n", 1)[0]


def segmenter(
    name: str, *, segments: Sequence[Segment] = SEGMENTS, summary: str = ""
) -> Callable[[One[SegmentAnswer]], Segmenter]:
    """Lift a function that segments one target to a `Segmenter`. The summary is the first line of its docstring."""
    _called("segmenter", name)

    def lift(function: One[SegmentAnswer]) -> Segmenter:
        return Segmenter(name, Each(function), segments, _summary(function, summary))

    return lift


def approach_advisor(name: str, *, summary: str = "") -> Callable[[One[Hint | None]], ApproachAdvisor]:
    """Lift a function that advises on one target to an `ApproachAdvisor`."""
    _called("approach_advisor", name)

    def lift(function: One[Hint | None]) -> ApproachAdvisor:
        return ApproachAdvisor(name, Each(function), _summary(function, summary))

    return lift


def give_suggester(name: str, *, summary: str = "") -> Callable[[One[Sequence[PlannedGive]]], GiveSuggester]:
    """Lift a function that suggests gives for one target to a `GiveSuggester`."""
    _called("give_suggester", name)

    def lift(function: One[Sequence[PlannedGive]]) -> GiveSuggester:
        return GiveSuggester(name, Each(function), _summary(function, summary))

    return lift


def time_model(name: str, *, summary: str = "") -> Callable[[One[float | None]], TimeModel]:
    """Lift a function that weighs one target to a `TimeModel`."""
    _called("time_model", name)

    def lift(function: One[float | None]) -> TimeModel:
        return TimeModel(name, Each(function), _summary(function, summary))

    return lift


__all__ = [
    "API_VERSION",
    "ApproachAdvisor",
    "GiveSuggester",
    "Hint",
    "Importer",
    "Phrasebook",
    "PluginInfo",
    "Reporter",
    "Segmenter",
    "TimeModel",
    "Weight",
    "approach_advisor",
    "give_suggester",
    "segmenter",
    "time_model",
]
