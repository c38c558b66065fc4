"""`plugins`: what is installed and allowed, what a plugin brings, whether it keeps the contract, a new one."""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Callable, Iterable
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from textwrap import indent
from typing import Any, cast

from networking_rules.cli import common
from networking_rules.logic import Facts, Rule
from networking_rules.plugins import MEANING, Host, installed
from networking_rules.plugins.assembly import RETURNS, Loaded, name_of
from networking_rules.plugins.discovery import choose
from networking_rules.plugins.scaffold import scaffold
from networking_rules.problems import InputError, Problem
from networking_rules.reports.text import table
from networking_rules.settings import Settings

KINDS = {hook: hook.removeprefix("networking_add_").replace("_", " ") for hook in RETURNS}


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked."""
    code: int = _ACTIONS[arguments.action](arguments)
    return code


def _list(arguments: argparse.Namespace) -> int:
    """All installed plugins and what becomes of them here; only allowed ones are imported."""
    settings = common.project(arguments)
    host = common.host(arguments)
    loaded = {plugin.name: plugin for plugin in host.plugins}
    rows = [_listed(loaded["networking-rules"], "built in")]
    rows += [_listed(plugin, "in use") for name, plugin in loaded.items() if name != "networking-rules"]
    for found in installed():
        if found.name not in loaded:
            allowed = {found.name, found.distribution} & set(settings.plugins)
            state = "refused" if allowed else "not allowed"
            rows.append({"name": found.name, "version": found.version, "state": state, "summary": found.distribution})
    style = common.style(arguments, common.TABLE)
    lines = table([tuple(row.values()) for row in rows], style)
    lines += [line for problem in host.problems for line in style.line(f"! {problem}")]
    if not settings.plugins and len(rows) > 1:
        told = (
            'Allow plugins by name: [tool.networking-rules] plugins = ["NAME"] in pyproject.toml, or --plugin NAME.'
        )
        lines += style.line(told)
    data = {"plugins": rows, "problems": [_problem(one) for one in host.problems]}
    common.show(arguments, "\n".join(lines), _document("plugins", data))
    return common.INCOMPLETE if host.problems else common.OK


def _listed(plugin: Loaded, state: str) -> dict[str, str]:
    return {"name": plugin.name, "version": plugin.info.version, "state": state, "summary": plugin.info.summary}


def _info(arguments: argparse.Namespace) -> int:
    """What one plugin is and brings, entry by entry."""
    plugin = _one(common.host(arguments), arguments.name)
    brought = {kind: [_entry(entry) for entry in plugin.brought[hook]] for hook, kind in KINDS.items()}
    info = plugin.info
    lines = [plugin.label + (f": {info.summary}" if info.summary else "")]
    lines.append(f"  hooks version {info.api}, priority {info.priority}, rule codes {info.code_prefix or 'none'}")
    style = common.style(arguments, common.TABLE)
    for kind, items in brought.items():
        lines += [f"  {kind}:"] * bool(items)
        lines += table([tuple(item.values()) for item in items], style, "    ")
    data = {**_listed(plugin, "in use"), "api": info.api, "priority": info.priority, "code_prefix": info.code_prefix}
    common.show(arguments, "\n".join(lines), _document("plugin", {**data, "brings": brought}))
    return common.OK


def _entry(entry: Any) -> dict[str, str]:
    if isinstance(entry, Rule):
        return {"name": f"{entry.code} {entry.name}", "summary": entry.summary}
    if isinstance(entry, type):
        table = cast("type[Facts[Any]]", entry)
        names = [name for name in table.names() if name in vars(table)]
        return {"name": table.part, "summary": ", ".join(names)}
    return {"name": name_of(entry), "summary": getattr(entry, "summary", "")}


def _one(host: Host, name: str) -> Loaded:
    for plugin in host.plugins:
        if plugin.name == name:
            return plugin
    refused = [problem for problem in host.problems if f"plugin {name}" in problem.message]
    names = ", ".join(plugin.name for plugin in host.plugins)
    here = any(name in (one.name, one.distribution) for one in installed())
    hint = f"it is installed and not allowed: add --plugin {name}" if here else f"there are {names}"
    told = Problem("unknown-plugin", f"no plugin {name!r} in use; {hint}")
    raise InputError(refused or [told])


def _check(arguments: argparse.Namespace) -> int:
    """Run the contract checks on plugins; exit code 1 where one fails."""
    from networking_rules.testing.results import results

    settings = common.project(arguments)
    names = arguments.names or settings.plugins
    if not names:
        raise InputError([Problem("usage", "say which plugin to check: networking-rules plugins check NAME")])
    missing = [problem for name in names for problem in choose(installed(), [name], ())[1]]
    if missing:
        raise InputError(missing)
    lines: list[str] = []
    rows: list[dict[str, str]] = []
    for name in names:
        with warnings.catch_warnings(record=True) as doubts:
            warnings.simplefilter("always")
            with redirect_stdout(sys.stderr):  # what a plugin prints is no part of what is shown
                found = results(partial(_checked, settings, name), progress=common.progress)
        for doubt in doubts:
            print(f"networking-rules: {doubt.message}", file=sys.stderr)
        rows += [{"plugin": name, "check": one.check, "fault": one.fault} for one in found]
        faults = [one for one in found if one.fault and one.ran]
        lines += [f"{name}  {one.check}\n{indent(one.fault, '    ')}" for one in faults]
        apart = [one for one in found if not one.ran]
        lines += [f"{name}  the {len(apart)} other checks\n    {apart[0].fault}"] if apart else []
    passed = sum(not row["fault"] for row in rows)
    lines.append(f"{passed} of {len(rows)} checks passed")
    common.show(arguments, "\n".join(lines), _document("plugin-checks", {"results": rows}))
    return common.OK if passed == len(rows) else common.BROKEN


def _checked(settings: Settings, name: str) -> Host:
    """A strict host with one plugin; PluginError for a fault."""
    return Host.from_entry_points([name], settings=_only(settings, name), strict=True)


def _only(settings: Settings, name: str) -> dict[str, Any]:
    return {key: dict(table) for key, table in settings.plugin_settings.items() if key == name}


def _why(arguments: argparse.Namespace) -> int:
    """What the code of a problem means and how to mend it, or who brings a rule."""
    code: str = arguments.code
    if code in MEANING:
        common.show(arguments, f"{code}: {MEANING[code]}", _document("why", {"code": code, "meaning": MEANING[code]}))
        return common.OK
    host = common.host(arguments)
    book = host.book("strict")
    if code not in book and code not in (rule.code for rule in host.rules):
        known = ", ".join(MEANING)
        raise InputError(
            [Problem("unknown-code", f"{code!r} is no rule and no problem of a plugin; problems are {known}")]
        )
    rule = book[code]
    told = f"{rule.code} {rule.name} comes from {rule.plugin}; `networking-rules rules {rule.code}` shows it whole."
    common.show(arguments, told, _document("why", {"code": rule.code, "plugin": rule.plugin}))
    return common.OK


def _new(arguments: argparse.Namespace) -> int:
    """Write a new plugin into a folder of its name, which must not be there yet."""
    made = scaffold(arguments.name, arguments.prefix)
    folder = Path(arguments.folder or arguments.name)
    if not arguments.dry_run:
        _write(folder, made.items())
    verb = "Would write" if arguments.dry_run else "Wrote"
    text = "\n".join([f"{verb} {folder}:", *(f"  {path}" for path in made), *_NEXT]).replace("@FOLDER@", str(folder))
    common.show(arguments, text, _document("new-plugin", {"folder": str(folder), "files": sorted(made)}))
    return common.OK


_NEXT = ("Next:", "  cd @FOLDER@ && pip install -e '.[dev]' && pytest")


def _write(folder: Path, made: Iterable[tuple[str, str]]) -> None:
    try:
        folder.mkdir(parents=True)
    except FileExistsError as error:
        raise InputError(
            [Problem("file-exists", "is there already and is left as it is", file=str(folder))]
        ) from error
    for path, text in made:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _document(kind: str, data: dict[str, Any]) -> dict[str, Any]:
    return {"format": f"networking-rules/{kind}", "version": 1, **data}


def _problem(problem: Problem) -> dict[str, Any]:
    return {"code": problem.code, "severity": problem.severity, "message": problem.message}


_ACTIONS: dict[str, Callable[[argparse.Namespace], int]] = {
    "list": _list,
    "info": _info,
    "check": _check,
    "why": _why,
    "new": _new,
}
