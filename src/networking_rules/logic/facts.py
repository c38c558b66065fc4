"""
Facts: named pure functions over one part of a case, grouped in a table for each part.

    class HistoryFacts(Facts[History]):
        part = "history"
        gives = number(landed_gives)

On an instance, `history.gives` is a leaf of a condition tree; on the class, `HistoryFacts.gives` is the
definition with its function. A fact's keyword-only parameters are windows that a rule may set.
"""

from __future__ import annotations

import inspect
import keyword
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar, overload

from attrs import evolve, frozen

from networking_rules.interval import Interval
from networking_rules.logic.conditions import Constant, FlagFact, NumberFact, Parameter, TextFact
from networking_rules.problems import meant

Part = TypeVar("Part")
Kind = Literal["number", "flag", "text"]
Way = Literal["up", "down"]
NumberValue = float | Interval | None
SpanList = Sequence[tuple[int, int]]


@lru_cache(maxsize=1_024)
def _windows_of(function: Callable[..., Any]) -> tuple[Parameter, ...]:
    """The keyword-only parameters of a function, kept since the words of a finding ask for them each time."""
    return tuple(
        (name, Constant(parameter.default))
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY
    )


@frozen
class FactDef:
    """
    One fact: where it belongs, its kind, the function that finds it and, for texts, the one that finds its places.

    `actionable` says whether the user can change it (gives, days, words) or not (someone's reach); `only` the one
    way in which a number can be changed, or should be: one gives more, and never less, to mend what is broken.
    """

    kind: Kind
    function: Callable[..., Any]
    spans: Callable[..., SpanList] | None = None
    actionable: bool = True
    meaning: str = ""
    part: str = ""
    name: str = ""
    only: Way | None = None

    @property
    def windows(self) -> tuple[Parameter, ...]:
        """The parameters a rule may set, with their defaults."""
        return _windows_of(self.function)

    @property
    def doc(self) -> str:
        """What the fact means: as given, else from its function's docstring."""
        return self.meaning or inspect.getdoc(self.function) or ""

    def __str__(self) -> str:
        return f"{self.part}.{self.name}"


@frozen
class Attribute:
    """
    The function of a fact that is an attribute of its part, as it stands.

    A compiled rulebook reads such facts in place, so the class of the part has to see to their types: numbers
    without NaN, intervals, true or false, words, or None for unknown.
    """

    attribute: str

    def __attrs_post_init__(self) -> None:
        if not self.attribute.isidentifier() or keyword.iskeyword(self.attribute):
            raise ValueError(f"{self.attribute!r} is no name of an attribute")

    def __call__(self, part: object) -> Any:
        """The attribute's value."""
        return getattr(part, self.attribute)


def attribute(name: str) -> Attribute:
    """The function of a fact that stands as an attribute on its part: `gives = number(attribute("gives"))`."""
    return Attribute(name)


class _Descriptor:
    """Binds a definition to its table: a leaf on instances, the definition on the class."""

    def __init__(self, definition: FactDef) -> None:
        self.definition: FactDef = definition

    def __set_name__(self, owner: type[Facts[Any]], name: str) -> None:
        self.definition = evolve(self.definition, part=owner.part, name=name)


class NumberDescriptor(_Descriptor):
    """A numeric fact in a table."""

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> FactDef: ...
    @overload
    def __get__(self, instance: Facts[Any], owner: type[Any]) -> NumberFact: ...
    def __get__(self, instance: Facts[Any] | None, owner: type[Any]) -> FactDef | NumberFact:
        return self.definition if instance is None else NumberFact(self.definition, self.definition.windows)


class FlagDescriptor(_Descriptor):
    """A fact in a table that is true, false or unknown."""

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> FactDef: ...
    @overload
    def __get__(self, instance: Facts[Any], owner: type[Any]) -> FlagFact: ...
    def __get__(self, instance: Facts[Any] | None, owner: type[Any]) -> FactDef | FlagFact:
        return self.definition if instance is None else FlagFact(self.definition, self.definition.windows)


class TextDescriptor(_Descriptor):
    """A fact in a table that is a word."""

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> FactDef: ...
    @overload
    def __get__(self, instance: Facts[Any], owner: type[Any]) -> TextFact: ...
    def __get__(self, instance: Facts[Any] | None, owner: type[Any]) -> FactDef | TextFact:
        return self.definition if instance is None else TextFact(self.definition, self.definition.windows)


def number(
    function: Callable[..., NumberValue],
    *,
    spans: Callable[..., SpanList] | None = None,
    actionable: bool = True,
    only: Way | None = None,
    meaning: str = "",
) -> NumberDescriptor:
    """A fact that counts or measures: its function returns a number, an Interval, or None for unknown."""
    return NumberDescriptor(FactDef("number", function, spans, actionable, meaning, only=only))


def flag(
    function: Callable[..., bool | None],
    *,
    spans: Callable[..., SpanList] | None = None,
    actionable: bool = True,
    meaning: str = "",
) -> FlagDescriptor:
    """A fact that holds or not: its function returns True, False, or None for unknown."""
    return FlagDescriptor(FactDef("flag", function, spans, actionable, meaning))


def text(function: Callable[..., str | None], *, actionable: bool = False) -> TextDescriptor:
    """A fact that is a word: its function returns a string, or None for unknown."""
    return TextDescriptor(FactDef("text", function, None, actionable))


class Facts(Generic[Part]):
    """
    The table of the facts of one part of a case; subclass it with `part` set to the part's name.

    `rank` orders the parts: a rule speaks of the part with the highest rank among its parameters, and does not
    apply to a case without it.
    """

    part: ClassVar[str] = ""
    rank: ClassVar[int] = 0

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of the facts in this table."""
        return tuple(n for k in reversed(cls.__mro__) for n, v in vars(k).items() if isinstance(v, _Descriptor))

    @classmethod
    def definition(cls, name: str) -> FactDef:
        """The definition of a fact; raises AttributeError with the nearest names."""
        for klass in cls.__mro__:
            found = vars(klass).get(name)
            if isinstance(found, _Descriptor):
                return found.definition
        raise AttributeError(_unknown_fact(cls, name))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(_unknown_fact(type(self), name))


def _unknown_fact(table: type[Facts[Any]], name: str) -> str:
    hint = meant(name, table.names(), f"it has {', '.join(table.names())}", repr)
    return f"{table.part} has no fact {name!r}{hint}"
