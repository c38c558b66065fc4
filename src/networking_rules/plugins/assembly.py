"""Plugins are looked at, registered, called and checked one by one; one that is refused leaves nothing behind."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any, cast

import pluggy
from attrs import evolve, field, fields, frozen, mutable

from networking_rules import entries, hooks
from networking_rules.logic import Facts, Rule
from networking_rules.model import BUILT_IN, Case
from networking_rules.plugins.refusals import Refusal, problem
from networking_rules.plugins.settings import structured
from networking_rules.problems import PluginError, Problem, meant, raised

INFO = "networking_plugin_info"
RETURNS: Mapping[str, type[Any]] = {
    "networking_add_rules": Rule,
    "networking_add_facts": Facts,
    "networking_add_segmenters": entries.Segmenter,
    "networking_add_approaches": entries.ApproachAdvisor,
    "networking_add_give_suggesters": entries.GiveSuggester,
    "networking_add_time_models": entries.TimeModel,
    "networking_add_importers": entries.Importer,
    "networking_add_reporters": entries.Reporter,
    "networking_add_phrasebooks": entries.Phrasebook,
}
"""What each hook's list holds."""
ARGUMENTS = {name: tuple(inspect.signature(getattr(hooks, name)).parameters) for name in (INFO, *RETURNS)}
PARTS = frozenset(attribute.name for attribute in fields(Case))
_PREFIX = re.compile(r"[A-Z]{2,8}")


@frozen
class Offered:
    """
    A plugin as it is handed in: a module or an instance.

    `name` is the one it was asked for by, "" where it says its own; `reference` where it can be imported from
    ("module:attribute"), "" where it cannot.
    """

    plugin: object = field(repr=False, hash=False)
    name: str = ""
    version: str = ""
    reference: str = ""
    distribution: str = ""

    @property
    def called(self) -> str:
        """What it is called before it has said its name."""
        own = getattr(self.plugin, "__name__", None)
        return self.name or str(own or type(self.plugin).__name__)


@frozen
class Loaded:
    """A plugin that was accepted, with what it brought: entries by hook, in its own order."""

    offered: Offered = field(repr=False)
    info: entries.PluginInfo
    brought: Mapping[str, tuple[Any, ...]] = field(repr=False, hash=False)

    @property
    def name(self) -> str:
        """The plugin's name."""
        return self.info.name

    @property
    def label(self) -> str:
        """Name and version, as findings, suggestions, segments and problems tell it."""
        return self.name if self.name == BUILT_IN else f"{self.name} {self.info.version or '(no version)'}"


@mutable
class Claims:
    """Who has which prefix, code, name: the first in order keeps it."""

    owners: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])

    def refuse(self, kind: str, word: str, label: str, code: str) -> None:
        """Raise Refusal, naming both, where somebody else has it."""
        other = self.owners.get((kind, word))
        if other is not None:
            raise Refusal(code, f"{kind} {word!r} is claimed by {label} and was taken by {other}; rename one of them")

    def take(self, claimed: Iterable[tuple[str, str]], label: str) -> None:
        """Note that a plugin has them."""
        self.owners.update((claim, label) for claim in claimed)


def assemble(
    offered: Iterable[Offered], settings: Mapping[str, Mapping[str, Any]], strict: bool
) -> tuple[tuple[Loaded, ...], tuple[Problem, ...]]:
    """
    Accept plugins one by one, ordered by (priority, name), and say what is wrong with those that are refused.

    Raises PluginError for the first refusal where `strict`.
    """
    manager = pluggy.PluginManager(hooks.PROJECT)
    manager.add_hookspecs(hooks)
    problems: list[Problem] = []
    registered: list[Offered] = []

    def refused(one: Offered, error: Refusal) -> None:
        if any(one is other for other in registered):
            manager.unregister(name=one.called)
        found = problem(error.code, f"plugin {one.called}{' ' + one.version if one.version else ''}: {error.message}")
        if strict:
            raise PluginError(found) from error
        problems.append(found)

    introduced: list[tuple[Offered, entries.PluginInfo]] = []
    for one in sorted(offered, key=lambda one: one.called):
        try:
            _register(manager, one, registered)
            registered.append(one)
            introduced.append((one, _introduce(manager, one)))
        except Refusal as error:
            refused(one, error)
    claims, loaded = Claims(), list[Loaded]()
    for one, info in sorted(introduced, key=lambda pair: (pair[1].name != BUILT_IN, pair[1].priority, pair[1].name)):
        try:
            loaded.append(_bring(manager, one, info, settings.get(info.name, {}), claims))
        except Refusal as error:
            refused(one, error)
    known = {info.name for _, info in introduced} | {one.called for one in offered}
    for name in sorted(settings.keys() - known):
        problems.append(problem("plugin-missing", f"there are settings for plugin {name}, and it is not here"))
    return tuple(sorted(loaded, key=lambda one: (one.info.priority, one.name))), tuple(problems)


def _register(manager: pluggy.PluginManager, one: Offered, registered: list[Offered]) -> None:
    """Check a plugin and register it."""
    if isinstance(one.plugin, type):
        raise Refusal("plugin-is-class", f"is the class {one.plugin.__name__}; register an instance of it")
    other = next((other for other in registered if other.called == one.called), None)
    if other is not None:
        taken = _home(other.plugin)
        raise Refusal("plugin-name-taken", f"both {_home(one.plugin)} and {taken} are called so; rename or block one")
    stand_in = ModuleType(one.called)
    vars(stand_in).clear()
    vars(stand_in).update(_look(manager, one))
    try:
        manager.register(stand_in, one.called)
    except Exception as error:  # pluggy's own refusals, and whatever a plugin's attributes may raise
        raise Refusal("hook-failed", f"could not be registered: {error}") from error


def _introduce(manager: pluggy.PluginManager, one: Offered) -> entries.PluginInfo:
    """Ask a plugin who it is."""
    info = _call(manager, one, INFO, {}, entries.PluginInfo(one.called, one.version))
    if not isinstance(info, entries.PluginInfo):
        raise Refusal("hook-returned", f"{INFO} returned {_kind(info)}, not a PluginInfo")
    if one.name and info.name != one.name:
        raise Refusal("plugin-misnamed", f"says its name is {info.name!r}, and is installed as {one.name!r}")
    if info.name == BUILT_IN and one.called != BUILT_IN:
        raise Refusal("plugin-name-taken", f"says its name is {BUILT_IN!r}, which is what comes with the library")
    if info.api > entries.API_VERSION:
        raise Refusal(
            "plugin-needs-newer-api", f"needs version {info.api} of the hooks; here is {entries.API_VERSION}"
        )
    return evolve(info, version=info.version or one.version)


def _home(plugin: object) -> str:
    module = getattr(plugin, "__file__", None) or type(plugin).__module__
    return f"{getattr(plugin, '__name__', type(plugin).__name__)} ({module})"


def _look(manager: pluggy.PluginManager, one: Offered) -> dict[str, Any]:
    """
    A plugin's implementations of hooks, by name.

    Raises Refusal for what pluggy would take and then fail on, or never call. Only these are registered: pluggy looks
    at every attribute of what it registers, which takes most of the time of making a host.
    """
    found: dict[str, Any] = {}
    by_hook: dict[str, str] = {}
    for name in dir(one.plugin):
        if name.startswith("__"):
            continue
        try:
            options = manager.parse_hookimpl_opts(cast("Any", one.plugin), name)
            function = getattr(one.plugin, name) if options is not None else None
        except Exception as error:  # an attribute of a plugin may raise anything
            raise Refusal("hook-failed", f"its attribute {name} raised {raised(error)}") from error
        if options is None:
            if name in ARGUMENTS and inspect.isroutine(inspect.getattr_static(one.plugin, name)):
                raise Refusal("hook-unmarked", f"{name} is not marked as a hook; put @hookimpl above it")
            continue
        found[name] = function
        hook = options.get("specname") or name
        if hook in by_hook:
            raise Refusal("hook-twice", f"{by_hook[hook]} and {name} both implement {hook}; make them one function")
        by_hook[hook] = name
        if options.get("wrapper") or options.get("hookwrapper") or options.get("tryfirst") or options.get("trylast"):
            raise Refusal(
                "hook-wrapper", f"{hook} is marked as a wrapper, first or last; mark it with plain @hookimpl"
            )
        if hook in ARGUMENTS:
            _look_at(hook, found[name])
        elif not options.get("optionalhook"):
            hint = meant(hook, ARGUMENTS, f"there are {', '.join(ARGUMENTS)}")
            raise Refusal("hook-misspelt", f"there is no hook {hook}{hint}")
    if not found:
        raise Refusal("plugin-empty", "implements no hook; mark its functions with @hookimpl")
    return found


def _look_at(hook: str, function: Callable[..., Any]) -> None:
    if (
        inspect.isgeneratorfunction(function)
        or inspect.iscoroutinefunction(function)
        or inspect.isasyncgenfunction(function)
    ):
        raise Refusal("hook-generator", f"{hook} is a generator or a coroutine; return a list")
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.default is not parameter.empty:
            raise Refusal("hook-argument-default", f"{hook}: argument {name} has a default; take it away")
        if name not in ARGUMENTS[hook] or parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            given = ", ".join(ARGUMENTS[hook]) or "nothing"
            raise Refusal("hook-argument-unknown", f"{hook}: there is no argument {name}; it is given {given}")


def _call(
    manager: pluggy.PluginManager, one: Offered, hook: str, arguments: Mapping[str, Any], without: object
) -> Any:
    """Call one plugin's implementation of a hook on its own; `without` where it has none."""
    for implementation in getattr(manager.hook, hook).get_hookimpls():
        if implementation.plugin_name == one.called:
            try:
                return implementation.function(*(arguments[name] for name in implementation.argnames))
            except (Exception, SystemExit) as error:
                raise Refusal("hook-failed", f"{hook} raised {raised(error)}") from error
    return without


def _kind(value: object) -> str:
    if value is None:
        return "None (is a return missing?)"
    return f"the class {value.__name__}" if isinstance(value, type) else f"a {type(value).__name__}"


def _bring(
    manager: pluggy.PluginManager,
    one: Offered,
    info: entries.PluginInfo,
    table: Mapping[str, Any],
    claims: Claims,
) -> Loaded:
    """Ask a plugin for all it brings, and check it whole before anything of it counts."""
    label = Loaded(one, info, {}).label
    arguments = {"settings": structured(info.settings, table)}
    brought = {hook: _list(hook, kind, _call(manager, one, hook, arguments, ())) for hook, kind in RETURNS.items()}
    claimed = [("plugin", info.name)]
    claims.refuse("plugin", info.name, _home(one.plugin), "plugin-name-taken")
    rules = cast("tuple[Rule, ...]", brought["networking_add_rules"])
    claimed += _prefix(info, rules, label, claims)
    for rule in rules:
        if info.name != BUILT_IN and not (info.code_prefix and rule.code.startswith(info.code_prefix)):
            raise Refusal(
                "rule-without-prefix",
                f"rule {rule.code} does not begin with code_prefix {info.code_prefix!r} of its PluginInfo",
            )
        claimed += [("rule", rule.code), ("rule", rule.name)]
    for table_ in cast("tuple[type[Facts[Any]], ...]", brought["networking_add_facts"]):
        if table_.part not in PARTS:
            raise Refusal(
                "fact-without-part", f"{table_.__name__} is about {table_.part!r}, which is no part of a case"
            )
        claimed += [(f"{table_.part} fact", name) for name in table_.names() if name in vars(table_)]
    for book in cast("tuple[entries.Phrasebook, ...]", brought["networking_add_phrasebooks"]):
        _readable(book)
    for hook, kind in RETURNS.items():
        if kind not in (Rule, Facts):
            claimed += [(kind.__name__, name_of(entry)) for entry in brought[hook]]
    _once(claimed, label, claims)
    claims.take(claimed, label)
    return Loaded(one, info, brought)


def _readable(book: entries.Phrasebook) -> None:
    """Refuse a phrasebook with a fault, which would otherwise come up where a draft in its language is read."""
    from networking_rules.text.faults import refuse  # few plugins bring one

    try:
        refuse(book)
    except ValueError as error:
        raise Refusal("bad-phrasebook", f"phrasebook {book.language!r}: {error}") from error


def name_of(entry: Any) -> str:
    """What an entry is called: a phrasebook by its language, all others by their name."""
    name: str = entry.language if isinstance(entry, entries.Phrasebook) else entry.name
    return name


def _list(hook: str, kind: type[Any], value: object) -> tuple[Any, ...]:
    if inspect.isgenerator(value):
        raise Refusal("hook-generator", f"{hook} returned a generator; return a list")
    if not isinstance(value, list | tuple):
        raise Refusal("hook-returned", f"{hook} returned {_kind(value)}, not a list or tuple of {kind.__name__}")
    items = tuple(cast("list[object]", value))
    for item in items:
        fits = isinstance(item, type) and issubclass(item, Facts) if kind is Facts else isinstance(item, kind)
        if not fits:
            wanted = "subclasses of Facts" if kind is Facts else f"{kind.__name__} values"
            given = _kind(item)  # pyright: ignore[reportUnknownArgumentType]
            raise Refusal("hook-returned", f"{hook} returned a list with {given} in it, not {wanted}")
    return items


def _prefix(info: entries.PluginInfo, rules: tuple[Rule, ...], label: str, claims: Claims) -> list[tuple[str, str]]:
    if info.name == BUILT_IN:
        return [("prefix", prefix) for prefix in sorted({rule.code[:3] for rule in rules})]
    if not info.code_prefix:
        return []
    if not _PREFIX.fullmatch(info.code_prefix):
        raise Refusal("bad-prefix", f"code_prefix {info.code_prefix!r} is not two to eight capitals")
    for (kind, other), owner in claims.owners.items():
        if kind == "prefix" and (other.startswith(info.code_prefix) or info.code_prefix.startswith(other)):
            raise Refusal(
                "prefix-taken",
                f"prefix {info.code_prefix!r} is claimed by {label}, and {owner} has {other!r}; choose another",
            )
    return [("prefix", info.code_prefix)]


_TAKEN = {"rule": "rule-taken", "prefix": "prefix-taken", "plugin": "plugin-name-taken"}


def _once(claimed: list[tuple[str, str]], label: str, claims: Claims) -> None:
    seen = Claims()
    for kind, word in claimed:
        code = _TAKEN.get(kind, "fact-taken" if kind.endswith(" fact") else "entry-taken")
        claims.refuse(kind, word, label, code)
        seen.refuse(kind, word, label, code)
        seen.take([(kind, word)], label)
