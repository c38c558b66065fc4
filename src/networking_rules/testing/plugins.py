"""Plugins and hosts for tests: made of a few functions, without any discovery."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from networking_rules.hooks import HOOKS, PluginInfo, hookimpl
from networking_rules.plugins import Host


class MadePlugin:
    """A plugin made of functions: each becomes an attribute by its name."""

    def __init__(self, *functions: Callable[..., Any], name: str) -> None:
        self.__name__ = name
        for function in functions:
            setattr(self, function.__name__, function)

    def __repr__(self) -> str:
        return f"<plugin {self.__name__}>"


def made_plugin(
    *functions: Callable[..., Any], name: str = "made", version: str = "1.0", prefix: str = "", priority: int = 50
) -> MadePlugin:
    """A plugin of some functions, each marked with `hookimpl`; it says its own name unless one of them does."""
    if any(function.__name__ == "networking_plugin_info" for function in functions):
        return MadePlugin(*functions, name=name)

    @hookimpl
    def networking_plugin_info() -> PluginInfo:
        return PluginInfo(name, version, code_prefix=prefix, priority=priority)

    return MadePlugin(networking_plugin_info, *functions, name=name)


def host_with(*functions: Callable[..., Any], name: str = "made", version: str = "1.0", prefix: str = "") -> Host:
    """A strict host with one plugin made of some functions."""
    return Host([made_plugin(*functions, name=name, version=version, prefix=prefix)], strict=True)


class Recorder:
    """A plugin that brings nothing, and notes which hooks were called, in order, each with its settings."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []
        for name in HOOKS:
            if name != "networking_plugin_info":
                setattr(self, name, self._noting(name))

    def _noting(self, name: str) -> Callable[..., Any]:
        def note(settings: Any) -> list[Any]:
            self.calls.append((name, settings))
            return []

        note.__name__ = name
        return hookimpl(note)

    @hookimpl
    def networking_plugin_info(self) -> PluginInfo:
        """Who it is."""
        self.calls.append(("networking_plugin_info", None))
        return PluginInfo("recorder", "1.0", summary="Notes which hooks are called.")
