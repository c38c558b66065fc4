"""The host: the plugins that count, assembled once, and what can be done with them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any, Unpack, cast

from attrs import evolve, field, frozen

from networking_rules import entries, importers, planner
from networking_rules.cases import Parts, last_day
from networking_rules.findings import Report
from networking_rules.logic import Facts, Rule, RuleBook
from networking_rules.model import BUILT_IN, SEGMENTS, Draft, Network, Plan, Segment
from networking_rules.plugins import builtin, discovery, steps
from networking_rules.plugins.assembly import Loaded, Offered, assemble
from networking_rules.plugins.isolation import Outcome, Policy, Rows, limited
from networking_rules.plugins.refusals import problem
from networking_rules.plugins.steps import Owned, Segmentation, by_id, rows_of
from networking_rules.problems import PluginError, Problem, RuleError
from networking_rules.rulebooks import GuideBook, guide
from networking_rules.steps.extras import Extras, Hint, Weight, merge_gives
from networking_rules.text import Reading, read

Settings = Mapping[str, Mapping[str, Any]]
_SEGMENT = "networking_add_segmenters"
_STEPS = (_SEGMENT, "networking_add_approaches", "networking_add_give_suggesters", "networking_add_time_models")
_BUILT_IN = Offered(builtin, BUILT_IN, reference=builtin.__name__)


@frozen
class HostSpec:
    """All that a worker needs to build the same host: plugins with versions, settings, policy."""

    plugins: tuple[discovery.PluginSpec, ...]
    settings: Settings = field(hash=False)
    policy: Policy
    problems: tuple[Problem, ...] = ()

    def build(self) -> Host:
        """The host. Raises PluginError for a plugin that has another version here than there."""
        offered: list[Offered] = []
        problems = list(self.problems)
        for one in self.plugins:
            found = one.offered()
            problems.append(found) if isinstance(found, Problem) else offered.append(found)
        host = Host.of(offered, self.settings, self.policy, tuple(problems))
        versions = {plugin.name: plugin.info.version for plugin in host.plugins}
        for one in self.plugins:
            here = versions.get(one.name, one.version)
            if here != one.version:
                told = problem("plugin-version-differs", f"plugin {one.name}: {one.version} was sent, here is {here}")
                raise PluginError(told)
        return host


class Host:
    """
    The built-in rules and steps, and those of plugins. It is a value: made once, never changed, picklable.

    `plugins` are modules or instances that implement hooks (see `networking_rules.hooks`); `settings` their tables
    of settings by plugin name. A plugin with a fault is left out whole and told in `problems`; with `strict` it
    raises PluginError. At run time a plugin's function that fails on `most_faults` targets is switched off.
    """

    plugins: tuple[Loaded, ...]
    problems: tuple[Problem, ...]

    def __init__(
        self,
        plugins: Iterable[object] = (),
        *,
        settings: Settings | None = None,
        strict: bool = False,
        most_faults: int = 10,
    ) -> None:
        if isinstance(plugins, str | ModuleType):
            raise TypeError("plugins is a list of modules or instances")
        self._set([_offer(plugin) for plugin in plugins], settings or {}, Policy(strict, most_faults), ())

    @classmethod
    def of(
        cls, offered: Iterable[Offered], settings: Settings, policy: Policy, problems: tuple[Problem, ...]
    ) -> Host:
        """A host of plugins that were already found, with the problems of finding them."""
        host = cls.__new__(cls)
        host._set(offered, settings, policy, problems)
        return host

    def _set(
        self, offered: Iterable[Offered], settings: Settings, policy: Policy, problems: tuple[Problem, ...]
    ) -> None:
        if policy.most < 1:
            raise ValueError("most_faults is 1 or more")
        if policy.strict and problems:
            raise PluginError(problems[0])
        self._offered = tuple(offered)
        self._settings = {name: dict(table) for name, table in settings.items()}
        self._policy = policy
        self._found = problems
        self.plugins, refused = assemble((_BUILT_IN, *self._offered), self._settings, policy.strict)
        self.problems = (*problems, *refused)

    @classmethod
    def from_entry_points(
        cls,
        allow: Collection[str] = (),
        block: Collection[str] = (),
        *,
        settings: Settings | None = None,
        strict: bool = False,
        most_faults: int = 10,
    ) -> Host:
        """
        A host with the installed plugins that `allow` names and `block` does not; with `allow="all"`, every one.

        Names are those of entry points or of distributions. A plugin that is not chosen is never imported. Raises
        TypeError for an `allow` that is no list of names (None, as of a setting that is not there).
        """
        chosen, problems = discovery.choose(discovery.installed() if allow else (), allow, block)
        brought = [discovery.bring_in(found) for found in chosen]
        failed = tuple(one for one in brought if isinstance(one, Problem))
        offered = [one for one in brought if isinstance(one, Offered)]
        return cls.of(offered, settings or {}, Policy(strict, most_faults), (*problems, *failed))

    def with_plugin(self, plugin: object, name: str = "", version: str = "") -> Host:
        """The same host with one more plugin."""
        one = evolve(_offer(plugin), name=name, version=version)
        return self.of((*self._offered, one), self._settings, self._policy, self._found)

    @property
    def spec(self) -> HostSpec:
        """What a worker builds the same host from. Raises TypeError for a plugin that cannot be sent."""
        loaded = {plugin.offered: plugin for plugin in self.plugins}
        made = tuple(_spec(one, loaded.get(one)) for one in self._offered)
        return HostSpec(made, self._settings, self._policy, self._found)

    def __reduce__(self) -> tuple[Any, ...]:
        return (HostSpec.build, (self.spec,))

    def __repr__(self) -> str:
        told = f", {len(self.problems)} problems" if self.problems else ""
        return f"<Host {', '.join(plugin.label for plugin in self.plugins)}{told}>"

    def owned(self, hook: str) -> tuple[Owned, ...]:
        """All entries of a hook, by (priority, name) of their plugins, and as each plugin lists them."""
        return tuple(Owned(entry, plugin.label) for plugin in self.plugins for entry in plugin.brought[hook])

    def _entries(self, hook: str) -> tuple[Any, ...]:
        return tuple(owned.entry for owned in self.owned(hook))

    @property
    def segmenters(self) -> tuple[entries.Segmenter, ...]:
        """All segmenters; a plan uses the first unless it is told another."""
        return self._entries("networking_add_segmenters")

    @property
    def approach_advisors(self) -> tuple[entries.ApproachAdvisor, ...]:
        """All approach advisors."""
        return self._entries("networking_add_approaches")

    @property
    def give_suggesters(self) -> tuple[entries.GiveSuggester, ...]:
        """All give suggesters."""
        return self._entries("networking_add_give_suggesters")

    @property
    def time_models(self) -> tuple[entries.TimeModel, ...]:
        """All time models."""
        return self._entries("networking_add_time_models")

    @property
    def importers(self) -> tuple[entries.Importer, ...]:
        """All kinds of sources."""
        return self._entries("networking_add_importers")

    def load(self, *paths: str | Path, using: Iterable[entries.Importer] = (), **options: Any) -> Network:
        """The network in files or folders, as `networking_rules.load` reads it, by all importers, `using` first."""
        return importers.load(*paths, using=(*using, *self.importers), **options)

    @property
    def reporters(self) -> tuple[entries.Reporter, ...]:
        """All forms of output."""
        return self._entries("networking_add_reporters")

    def reporter(self, name: str) -> entries.Reporter:
        """A form of output by name; RuleError where there is none."""
        return cast("entries.Reporter", self._named("networking_add_reporters", "reporter", name).entry)

    @property
    def phrasebooks(self) -> tuple[entries.Phrasebook, ...]:
        """The cues of all languages."""
        return self._entries("networking_add_phrasebooks")

    def read(self, text: str, language: str | None = None) -> Reading:
        """A text as `networking_rules.text.read` sees it, with the phrasebooks of plugins."""
        return read(text, language=language, phrasebooks=self.phrasebooks)

    @property
    def facts(self) -> tuple[type[Facts[Any]], ...]:
        """The tables of facts that plugins bring."""
        return tuple(
            table for one in self.plugins if one.name != BUILT_IN for table in one.brought["networking_add_facts"]
        )

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that plugins bring, marked with whose they are."""
        return tuple(
            evolve(rule, plugin=one.label)
            for one in self.plugins
            if one.name != BUILT_IN
            for rule in one.brought["networking_add_rules"]
        )

    def _named(self, hook: str, kind: str, name: str) -> Owned:
        found = self.owned(hook)
        for owned in found:
            if owned.entry.name == name:
                return owned
        raise RuleError(f"no {kind} {name!r}; there are {', '.join(owned.entry.name for owned in found)}")

    def book(self, profile: str = "guide") -> GuideBook:
        """The built-in rulebook of a profile with the rules of all plugins."""
        own = self.rules
        return guide(profile) + own if own else guide(profile)

    def segment(self, rows: Rows, segmenter: str | None = None) -> tuple[Segmentation, ...]:
        """What every segmenter (or the one named) says of a batch, in their order."""
        chosen = self.owned(_SEGMENT) if segmenter is None else (self._segmenter(segmenter),)
        return tuple(self._segmentation(owned, rows) for owned in chosen)

    def segments(self, segmenter: str | None = None) -> tuple[Segment, ...]:
        """The segments of the segmenter named, or of the first one, in their order."""
        return steps.own_segments(self._segmenter(segmenter))

    def _segmenter(self, name: str | None) -> Owned:
        return self.owned(_SEGMENT)[0] if name is None else self._named(_SEGMENT, "segmenter", name)

    def _segmentation(self, owned: Owned, rows: Rows) -> Segmentation:
        outcome = steps.segment(owned, rows, self._policy)
        segments = steps.own_segments(owned)
        return Segmentation(
            owned.entry.name, owned.label, segments, rows.people, outcome.answers, outcome.problems, outcome.off
        )

    def scheme(
        self, rows: Rows, segmenter: str | None
    ) -> tuple[Sequence[Segment], frozenset[str], tuple[Problem, ...]]:
        """
        The segments to use for a batch, whom a fault left out, and what went wrong.

        They are those of the segmenter named, or else of the first one in order that is not switched off.
        """
        told: list[Problem] = []
        for owned in self.owned(_SEGMENT) if segmenter is None else (self._segmenter(segmenter),):
            if owned.label == BUILT_IN:
                break
            found = self._segmentation(owned, rows)
            told += found.problems
            if not found.off:
                return found.scheme, found.left_out, tuple(told)
        return SEGMENTS, frozenset(), tuple(told)

    def extras(self, rows: Rows) -> Extras:
        """What all plugins add for steps 2 to 4."""
        problems: list[Problem] = []

        def told(outcome: Outcome[Any]) -> Sequence[Any]:
            problems.extend(outcome.problems)
            return outcome.answers

        ids = [person.id for person in rows.people]
        gives = [
            told(steps.suggest(owned, rows, self._policy, owned.label == BUILT_IN))
            for owned in self.owned("networking_add_give_suggesters")
        ]
        hints = [told(steps.advise(o, rows, self._policy)) for o in self.owned("networking_add_approaches")]
        weights = [told(steps.weigh(o, rows, self._policy)) for o in self.owned("networking_add_time_models")]
        merged = {
            identity: merge_gives(give for column in gives for give in column[row] or ())
            for row, identity in enumerate(ids)
        }
        return Extras(merged, by_id(ids, hints, Hint), by_id(ids, weights, Weight), problems=tuple(problems))

    def plan(
        self,
        network: Network,
        *,
        minutes: int | None = None,
        today: date,
        segmenter: str | None = None,
        book: RuleBook | None = None,
        progress: planner.Progress | None = None,
    ) -> Plan:
        """
        A week's plan as `networking_rules.plan` makes it, with what the plugins add.

        `segmenter` is the name of the one to use, by default the first. The plan's report holds what went wrong
        with plugins too, and is then not `complete`.
        """
        segments, extras = self._added(network, today, segmenter)
        return planner.plan(
            network,
            minutes=minutes,
            today=today,
            segments=segments,
            book=book or self.book(),
            progress=progress,
            extras=evolve(extras, problems=(*self.problems, *extras.problems)),
        )

    def _added(self, network: Network, today: date, segmenter: str | None) -> tuple[Sequence[Segment], Extras]:
        """What plugins add to a plan; where none adds to any step, the planner's own steps do."""
        own = any(owned.label != BUILT_IN for hook in _STEPS for owned in self.owned(hook))
        if not own and segmenter in (None, builtin.LEVELS):
            return SEGMENTS, Extras()
        rows = rows_of(network, today)
        segments, left_out, problems = self.scheme(rows, segmenter)
        extras = self.extras(rows)
        return segments, evolve(extras, left_out=left_out, problems=(*problems, *extras.problems))

    def check(
        self,
        *subjects: object,
        book: RuleBook | None = None,
        segmenter: str | None = None,
        **parts: Unpack[Parts],
    ) -> Report:
        """
        Check drafts, a network, a plan as `RuleBook.check` does, with the plugins' rules and segments.

        `book` is the rulebook, by default `self.book()`; `parts` are what `networking_rules.cases` takes.
        """
        network = next((one for one in (*subjects, parts.get("network")) if isinstance(one, Network)), None)
        problems: tuple[Problem, ...] = ()
        chosen = self._segmenter(segmenter)
        if network is not None and "segments" not in parts and chosen.label != BUILT_IN:
            day = parts.get("today") or next((one.today for one in subjects if isinstance(one, Plan)), None)
            rows = rows_of(network, day or last_day(network))
            parts["segments"], _, problems = self.scheme(rows, segmenter)
        given = (self._with_languages(subject) for subject in subjects) if self.phrasebooks else subjects
        report = (book or self.book()).check(*given, **parts)
        return self.told(report, problems)

    def told(self, report: Report, problems: tuple[Problem, ...] = ()) -> Report:
        """A report made with `self.book()`, with what went wrong with plugins; failing rules are switched off."""
        told = (*self.problems, *problems)
        return limited(report + Report(problems=told, complete=not told, fail_on=report.fail_on), self._policy)

    def _with_languages(self, subject: object) -> object:
        """Drafts with the languages of plugins, anything else as it is."""
        if isinstance(subject, list | tuple):
            return tuple(self._with_languages(one) for one in cast("list[object]", subject))
        return evolve(subject, phrasebooks=self.phrasebooks) if isinstance(subject, Draft) else subject


def _offer(plugin: object) -> Offered:
    if isinstance(plugin, str):
        told = f"{plugin!r} is a name, and plugins are modules or objects here"
        raise TypeError(f"{told}; by their names: Host.from_entry_points(allow=[{plugin!r}])")
    if isinstance(plugin, ModuleType):
        return Offered(plugin, reference=plugin.__name__)
    return Offered(plugin)


def _spec(one: Offered, loaded: Loaded | None) -> discovery.PluginSpec:
    if isinstance(one.plugin, ModuleType) and not one.reference:
        raise TypeError(f"module {one.called} cannot be sent to a worker: it cannot be imported by name")
    name, version = (loaded.name, loaded.info.version) if loaded else (one.name, one.version)
    plugin = None if one.reference else one.plugin
    return discovery.PluginSpec(name, version, one.reference, plugin, one.distribution)
