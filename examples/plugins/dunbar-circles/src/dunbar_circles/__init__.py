"""Circles of people by how often one is in touch, and more time for the inner ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from attrs import field, frozen
from attrs.validators import ge

from networking_rules import Gate, History, Me, Person, Segment
from networking_rules.hooks import PluginInfo, Segmenter, TimeModel, hookimpl

YEAR = 365
SUPPORT = Segment("support", like="easy", gate=Gate(gives=1, ratio=0.5, days=0))
CLOSE = Segment("close", like="easy", gate=Gate(gives=1, ratio=1, days=0))
FRIENDS = Segment("friends", like="medium", gate=Gate(gives=2, ratio=2, days=30))
ACQUAINTANCES = Segment("acquaintances", like="medium", gate=Gate(gives=3, ratio=3, days=60), share=0.5)
CIRCLES = (SUPPORT, CLOSE, FRIENDS, ACQUAINTANCES)


@frozen
class Settings:
    """Touches in a year from which somebody belongs to a circle."""

    support: int = field(default=40, validator=ge(1))
    close: int = field(default=12, validator=ge(1))
    friends: int = field(default=3, validator=ge(1))


def touches_in_a_year(history: History) -> int:
    """Touches of any kind in the year up to today."""
    return sum((history.today - touch.day).days <= YEAR for touch in history.touches)


def circle(settings: Settings, history: History) -> str:
    """The name of the circle that a history belongs to."""
    often = touches_in_a_year(history)
    for segment, least in ((SUPPORT, settings.support), (CLOSE, settings.close), (FRIENDS, settings.friends)):
        if often >= least:
            return segment.name
    return ACQUAINTANCES.name


def assign(settings: Settings, me: Me, people: Sequence[Person], histories: Sequence[History]) -> list[str]:
    """The circle of each person."""
    return [circle(settings, history) for history in histories]


def weigh(settings: Settings, me: Me, people: Sequence[Person], histories: Sequence[History]) -> list[float | None]:
    """Inner circles count twice."""
    inner = (SUPPORT.name, CLOSE.name)
    return [2.0 if circle(settings, history) in inner else None for history in histories]


@hookimpl
def networking_plugin_info() -> PluginInfo:
    """Who this is."""
    return PluginInfo("dunbar-circles", "1.0.0", settings=Settings, summary="Circles by how often one is in touch.")


@hookimpl
def networking_add_segmenters(settings: Settings) -> list[Segmenter]:
    """Step 1."""
    return [Segmenter("dunbar-circles", partial(assign, settings), CIRCLES, "By touches in the last year.")]


@hookimpl
def networking_add_time_models(settings: Settings) -> list[TimeModel]:
    """Step 4."""
    return [TimeModel("dunbar-circles", partial(weigh, settings), "Inner circles fade first.")]
