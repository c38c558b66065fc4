"""The host that a project's settings ask for."""

from __future__ import annotations

from collections.abc import Iterable

from networking_rules.plugins.host import Host
from networking_rules.settings import Settings


def host_of(settings: Settings, *, allow: Iterable[str] = (), strict: bool = False) -> Host:
    """
    The host with the plugins that the settings, or `allow`, name; without any, nothing is discovered.

    Settings for a plugin that is not allowed are told as a problem.
    """
    names = (*settings.plugins, *allow)
    return Host.from_entry_points(names, settings=settings.plugin_settings, strict=strict)
