"""
The hooks that a plugin may implement, and the marker to do it with.

    from networking_rules.hooks import PluginInfo, hookimpl

    @hookimpl
    def networking_plugin_info() -> PluginInfo:
        return PluginInfo("acme-tiers", code_prefix="ACME")

Each hook is called once, when a `Host` is made, and returns typed entries; none is called for a target. An
implementation takes the arguments it wants, by their names. It is called on its own: one that fails takes nobody
along. Each hook's docstring has the headings Called, Returns, Example, Errors, Since, from which its page is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pluggy

from networking_rules.entries import (
    API_VERSION,
    ApproachAdvisor,
    GiveSuggester,
    Hint,
    Importer,
    Phrasebook,
    PluginInfo,
    Reporter,
    Segmenter,
    TimeModel,
    approach_advisor,
    give_suggester,
    segmenter,
    time_model,
)
from networking_rules.logic import Facts, Rule

PROJECT = "networking_rules"
"""The name of the project for pluggy, and of the group of entry points."""

hookspec: pluggy.HookspecMarker = pluggy.HookspecMarker(PROJECT)
hookimpl: pluggy.HookimplMarker = pluggy.HookimplMarker(PROJECT)


@hookspec
def networking_plugin_info() -> PluginInfo:  # type: ignore[empty-body]
    """
    Say who the plugin is: its name, version, prefix of rule codes, settings, the version of the hooks it needs.

    Without it a plugin is called as it was registered, and can bring no rules.

    Called: once for each plugin, before any other hook, without arguments.

    Returns: a `PluginInfo`.

    Example:
        >>> @hookimpl
        ... def networking_plugin_info():
        ...     return PluginInfo("acme", "1.0", code_prefix="ACME")
        >>> host = host_with(networking_plugin_info, name="acme")
        >>> host.plugins[0].label
        'acme 1.0'

    Errors: plugin-misnamed, plugin-needs-newer-api, plugin-name-taken, bad-prefix, prefix-taken,
    bad-plugin-settings, and those of every hook.

    Since: 1
    """


@hookspec
def networking_add_rules(settings: Any) -> Sequence[Rule]:  # type: ignore[empty-body]
    """
    Add rules. They are in play in every profile: who allows a plugin wants its rules.

    Called: once for each plugin.

    Returns: a list or tuple of `Rule`, the code of each beginning with the plugin's prefix.

    Example:
        >>> @rule("ACME001", ground="design: our house style", message="shouts", fix="Lower your voice.")
        ... def shouting(draft: DraftFacts):
        ...     '''The draft has a hundred words or more.'''
        ...     return draft.words >= 100
        >>> @hookimpl
        ... def networking_add_rules(settings):
        ...     return [shouting]
        >>> host_with(networking_add_rules, name="acme", prefix="ACME").book()["ACME001"].plugin
        'acme 1.0'

    Errors: rule-taken, rule-without-prefix, and those of every hook.

    Since: 1
    """


@hookspec
def networking_add_facts(settings: Any) -> Sequence[type[Facts[Any]]]:  # type: ignore[empty-body]
    """
    Add tables of facts, so that they are listed, documented and checked for clashes.

    A rule of the plugin may use a table of its own without this hook; the names of the facts of one part must
    differ from the built-in ones and from those of other plugins.

    Called: once for each plugin.

    Returns: a list or tuple of subclasses of `Facts`, each with the `part` of a case that it is about.

    Example:
        >>> def exclamations(draft: Draft) -> int:
        ...     '''How many exclamation marks the draft has.'''
        ...     return draft.text.count("!")
        >>> class Loudness(Facts[Draft]):
        ...     part = "draft"
        ...     exclamations = number(exclamations)
        >>> @hookimpl
        ... def networking_add_facts():
        ...     return [Loudness]
        >>> [table.__name__ for table in host_with(networking_add_facts).facts]
        ['Loudness']

    Errors: fact-taken, fact-without-part, and those of every hook.

    Since: 1
    """


@hookspec
def networking_add_segmenters(settings: Any) -> Sequence[Segmenter]:  # type: ignore[empty-body]
    """
    Add ways to segment targets (step 1), with segments of their own or with the built-in ones.

    A plan uses one: the one it is told to by name, or else the first by (priority, plugin).

    Called: once for each plugin. The entry's `assign` is called once for each plan or check, with all people of
    the network, sorted by id.

    Returns: a list or tuple of `Segmenter`.

    Example:
        >>> near, far = Segment("A", "easy", Gate(1, 1, 0)), Segment("B", "reach", Gate(5, 5, 180))
        >>> @segmenter("by-tag", segments=[near, far])
        ... def by_tag(me, person, history):
        ...     return "A" if "near" in person.tags else "B"
        >>> @hookimpl
        ... def networking_add_segmenters():
        ...     return [by_tag]
        >>> [one.name for one in host_with(networking_add_segmenters).segmenters]
        ['by-tag', 'levels']

    Errors: entry-taken, and those of every hook.

    Since: 1
    """


@hookspec
def networking_add_approaches(settings: Any) -> Sequence[ApproachAdvisor]:  # type: ignore[empty-body]
    """
    Add advice on how to approach targets (step 2): a channel, a day before which nothing is asked for, a note.

    Of several advisers the first to name a channel is heard, the latest day counts, and all notes are shown.

    Called: once for each plugin. The entry's `advise` is called once for each plan, with all people of the network,
    sorted by id.

    Returns: a list or tuple of `ApproachAdvisor`.

    Example:
        >>> @approach_advisor("letters")
        ... def letters(me, person, history):
        ...     return Hint(channel="letter", note="they like paper") if "paper" in person.tags else None
        >>> @hookimpl
        ... def networking_add_approaches():
        ...     return [letters]
        >>> [one.name for one in host_with(networking_add_approaches).approach_advisors]
        ['letters']

    Errors: entry-taken, and those of every hook.

    Since: 1
    """


@hookspec
def networking_add_give_suggesters(settings: Any) -> Sequence[GiveSuggester]:  # type: ignore[empty-body]
    """
    Add ideas for gives (step 3), each with minutes, value 0-1, a reason and the want it answers.

    All suggestions are merged: of the same thing from several sources the best scored one stays. One that asks
    for something, or passes on a third person without consent, is rejected and reported.

    Called: once for each plugin. The entry's `suggest` is called once for each plan, with all people of the network,
    sorted by id.

    Returns: a list or tuple of `GiveSuggester`.

    Example:
        >>> @give_suggester("reviews")
        ... def reviews(me, person, history):
        ...     return [PlannedGive("review their latest change", "review", 20, value=0.4, why="they wait for one")]
        >>> @hookimpl
        ... def networking_add_give_suggesters():
        ...     return [reviews]
        >>> [one.name for one in host_with(networking_add_give_suggesters).give_suggesters]
        ['reviews', 'wants']

    Errors: entry-taken, and those of every hook.

    Since: 1
    """


@hookspec
def networking_add_time_models(settings: Any) -> Sequence[TimeModel]:  # type: ignore[empty-body]
    """
    Add a view on how much targets count when time is shared out (step 4).

    The factors of several models are multiplied. The limits of the segments and the budget hold all the same.

    Called: once for each plugin. The entry's `weigh` is called once for each plan, with all people of the network,
    sorted by id.

    Returns: a list or tuple of `TimeModel`.

    Example:
        >>> @time_model("season")
        ... def season(me, person, history):
        ...     return 2 if "florist" in person.tags and history.today.month in (4, 5) else None
        >>> @hookimpl
        ... def networking_add_time_models():
        ...     return [season]
        >>> [one.name for one in host_with(networking_add_time_models).time_models]
        ['season']

    Errors: entry-taken, and those of every hook.

    Since: 1
    """


@hookspec
def networking_add_importers(settings: Any) -> Sequence[Importer]:  # type: ignore[empty-body]
    """
    Add kinds of sources that a network can be read from. Experimental: may change in any minor version.

    Called: once for each plugin.

    Returns: a list or tuple of `Importer`.

    Example:
        >>> def parse(source, options):
        ...     return Network(people=[Person(name, name) for name in source.only[1].decode().split()])
        >>> @hookimpl
        ... def networking_add_importers():
        ...     return [Importer("names", lambda source: source.name.endswith(".names"), parse)]
        >>> "names" in [one.name for one in host_with(networking_add_importers).importers]
        True

    Errors: entry-taken, and those of every hook.

    Since: 1 (experimental)
    """


@hookspec
def networking_add_reporters(settings: Any) -> Sequence[Reporter]:  # type: ignore[empty-body]
    """
    Add forms of output: `check`, `plan` and `segment` take the name of each at `--format`. Experimental: may change
    in any minor version.

    Of a plan, a reporter without `plan` shows what the rules say of it. Its text is printed or written as it is:
    escape what stands in names and drafts. One that raises, or gives no text, ends the command with exit code 2.

    Called: once for each plugin.

    Returns: a list or tuple of `Reporter`.

    Example:
        >>> @hookimpl
        ... def networking_add_reporters():
        ...     return [Reporter("count", lambda report, context: f"{len(report)} findings")]
        >>> count = host_with(networking_add_reporters).reporter("count")
        >>> count.report(check("Here are the photos from Saturday."), Context())
        '0 findings'

    Errors: entry-taken, reporter-failed, and those of every hook.

    Since: 1 (experimental)
    """


@hookspec
def networking_add_phrasebooks(settings: Any) -> Sequence[Phrasebook]:  # type: ignore[empty-body]
    """
    Add the cues of a language that drafts are read by. Experimental: may change in any minor version.

    A draft is read by the phrasebook of its language, which is known by frequent short words; one with the code of
    a built-in language takes its place. All patterns of a plugin's phrasebook are compiled when the host is made.
    A cue's pattern goes on right behind its first words, the blank behind the colon counted: "pourriez:[- ]vous" is
    for "pourriez-vous" and "pourriez vous", "pourriez: vous" for the latter alone.

    Called: once for each plugin.

    Returns: a list or tuple of `Phrasebook`.

    Example:
        >>> could_you = Cue("ask.chu-vi", "ask", "ĉu: vi povus", fires="Ĉu vi povus helpi?", quiet="Vi povus helpi.")
        >>> @hookimpl
        ... def networking_add_phrasebooks():
        ...     return [Phrasebook("eo", [could_you], common="kaj la vi")]
        >>> host = host_with(networking_add_phrasebooks)
        >>> [act.kind for act in host.read("Ĉu vi povus helpi min?", language="eo").acts]
        ['ask']

    Errors: entry-taken, bad-phrasebook, and those of every hook.

    Since: 1 (experimental)
    """


HOOKS = tuple(name for name in sorted(globals()) if name.startswith("networking_"))
"""The names of all hooks."""

__all__ = [
    "API_VERSION",
    "HOOKS",
    "ApproachAdvisor",
    "GiveSuggester",
    "Hint",
    "Importer",
    "Phrasebook",
    "PluginInfo",
    "Reporter",
    "Segmenter",
    "TimeModel",
    "approach_advisor",
    "give_suggester",
    "hookimpl",
    "segmenter",
    "time_model",
]
