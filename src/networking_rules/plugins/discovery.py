"""Finding installed plugins by their entry points: which there are, which may be imported, importing them."""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import cast

from attrs import field, frozen

from networking_rules.plugins.assembly import Offered
from networking_rules.plugins.refusals import problem
from networking_rules.problems import Problem, meant, raised

GROUP = "networking_rules"
"""The group of entry points: the name is the plugin's, the value a module or an instance in one."""


ALL = "all"
"""In the place of a list of names: every installed plugin."""


@frozen
class Found:
    """An installed plugin that was not imported: what its entry point says."""

    name: str
    value: str
    distribution: str = ""
    version: str = ""


def installed() -> tuple[Found, ...]:
    """All installed plugins, by name; nothing is imported."""
    found = [_found(point) for point in entry_points(group=GROUP)]
    return tuple(sorted(set(found), key=lambda one: (one.name, one.distribution, one.value)))


def _found(point: EntryPoint) -> Found:
    home = point.dist
    return Found(point.name, point.value, home.name if home else "", home.version if home else "")


def choose(
    found: Iterable[Found], allow: Collection[str], block: Collection[str]
) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """
    The plugins that may be imported: those allowed ("all", or a list) and not blocked, by name or distribution.

    A name that is allowed and not installed is a problem. Raises TypeError for what is neither, None included.
    """
    names = () if allow == ALL else _names("allow", allow, f", or {ALL!r}")
    blocked = _names("block", block)
    everything = tuple(found)
    chosen = tuple(one for one in everything if (allow == ALL or _named(one, names)) and not _named(one, blocked))
    known = {name for one in everything for name in (one.name, one.distribution)}
    problems: list[Problem] = []
    for name in sorted(set(names) - known - set(blocked)):
        hint = meant(name, known, f"installed are: {', '.join(sorted(known)) or 'none'}", repr)
        problems.append(problem("plugin-missing", f"plugin {name} is allowed and not installed{hint}"))
    return chosen, tuple(problems)


def _names(name: str, value: object, more: str = "") -> Collection[str]:
    names = () if isinstance(value, str) or not isinstance(value, Collection) else cast("Collection[object]", value)
    if names is not value or not all(isinstance(one, str) for one in names):
        raise TypeError(f"{name} takes a list of names{more}, not {value!r}")
    return cast("Collection[str]", names)


def _named(one: Found, names: Collection[str]) -> bool:
    return one.name in names or (bool(one.distribution) and one.distribution in names)


def bring_in(found: Found) -> Offered | Problem:
    """Import a plugin; a Problem where that raises, whatever it raises."""
    try:
        plugin = resolve(found.value)
    except (Exception, SystemExit) as error:
        words = f"plugin {found.name} {found.version}: importing {found.value} raised {raised(error)}"
        return problem("plugin-import-failed", words)
    return Offered(plugin, found.name, found.version, found.value, found.distribution)


def resolve(reference: str) -> object:
    """What "module" or "module:attribute.attribute" names. Raises what importing it raises."""
    module, _, attributes = reference.partition(":")
    found: object = importlib.import_module(module.strip())
    for name in filter(None, attributes.strip().split(".")):
        found = getattr(found, name)
    return found


@frozen
class PluginSpec:
    """A plugin as a worker finds it again: by reference, or, where it is an instance without one, itself."""

    name: str
    version: str
    reference: str = ""
    plugin: object = field(default=None, repr=False, hash=False)
    distribution: str = ""

    def offered(self) -> Offered | Problem:
        """The plugin, imported."""
        if not self.reference:
            return Offered(self.plugin, self.name, self.version)
        return bring_in(Found(self.name, self.reference, self.distribution, self.version))
