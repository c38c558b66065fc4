"""What comes with the library, through the same hooks as everybody's plugins."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import partial
from typing import Any

from networking_rules import __version__, facts, importers, rulebooks
from networking_rules.entries import GiveSuggester, Importer, PluginInfo, Reporter, Segmenter, give_suggester
from networking_rules.hooks import hookimpl
from networking_rules.logic import Facts, Rule
from networking_rules.model import BUILT_IN, SEGMENTS, History, Me, Person, PlannedGive
from networking_rules.reports import FORMATS, render
from networking_rules.steps.provide import suggest_gives
from networking_rules.steps.segment import place

LAST = 100
LEVELS = "levels"
"""The name of the built-in segmenter."""


def _levels(me: Me, people: Sequence[Person], histories: Sequence[History], /) -> list[tuple[str, ...]]:
    del histories
    return [tuple(segment.name for segment in place(me, person).computed) for person in people]


@give_suggester("wants", summary="What they want and I can give, by worth for the time it takes.")
def wants(me: Me, person: Person, history: History) -> tuple[PlannedGive, ...]:
    """Step 3 of the guide."""
    return suggest_gives(me, person, history)


@hookimpl
def networking_plugin_info() -> PluginInfo:
    """The library itself."""
    return PluginInfo(BUILT_IN, __version__, priority=LAST, summary="What comes with the library.")


@hookimpl
def networking_add_rules() -> Sequence[Rule]:
    """The guide's rules."""
    return rulebooks.RULES


@hookimpl
def networking_add_facts() -> Sequence[type[Facts[Any]]]:
    """All tables of facts."""
    return [getattr(facts, name) for name in facts.__all__]


@hookimpl
def networking_add_segmenters() -> Sequence[Segmenter]:
    """Easy, medium, reach."""
    return [Segmenter(LEVELS, _levels, SEGMENTS, "Easy, medium, reach: by what I can give and they could do.")]


@hookimpl
def networking_add_give_suggesters() -> Sequence[GiveSuggester]:
    """Want times quality, damping and novelty, for the minutes it takes."""
    return [wants]


@hookimpl
def networking_add_importers() -> Sequence[Importer]:
    """The sources a network is read from."""
    return [_importer(module) for module in importers.MODULES]


def _importer(module: str) -> Importer:
    """An importer whose module is loaded when it is used."""

    def real() -> Importer:
        found: Importer = importlib.import_module(f"{importers.__name__}.{module}").IMPORTER
        return found

    return Importer(module, lambda source: real().detects(source), lambda source, how: real().parse(source, how))


@hookimpl
def networking_add_reporters() -> Sequence[Reporter]:
    """Forms of output."""
    return [_reporter(name) for name in FORMATS]


def _reporter(name: str) -> Reporter:
    kinds = FORMATS[name]
    return Reporter(
        name,
        partial(render, name, "report"),
        partial(render, name, "plan") if "plan" in kinds else None,
        partial(render, name, "segments") if "segments" in kinds else None,
    )
