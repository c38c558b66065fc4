"""Settings of a project: which profile, which rules, which options. Read from `[tool.networking-rules]`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from attrs import evolve, field, frozen

from networking_rules.logic import RuleBook
from networking_rules.problems import InputError, Problem, RuleError
from networking_rules.rulebooks import PROFILES, guide


@frozen
class Settings:
    """`select` and `ignore` are codes, names or beginnings of codes; `options` are values by rule code."""

    profile: str = "guide"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, float]] = field(factory=dict[str, Mapping[str, float]], hash=False)

    def book(self) -> RuleBook:
        """The rulebook that these settings make; RuleError for an unknown profile, rule, option or value."""
        made = guide(self.profile)
        everything = guide("strict")
        for code in (*self.select, *self.ignore):
            everything.select(code)  # a rule of another profile may be named: it is known, if not in play
        if self.select:
            made = evolve(everything.select(*self.select), fail_on=made.fail_on)
        ignored = [code for code in self.ignore if any(_fits(code, rule.code, rule.name) for rule in made)]
        made = made.ignore(*ignored)
        for code in self.options:
            everything[code]
        return made.configure({code: values for code, values in self.options.items() if code in made})


def _fits(word: str, code: str, name: str) -> bool:
    return code.startswith(word.upper()) or word == name


def merged(base: Settings, profile: str | None, select: Iterable[str], ignore: Iterable[str]) -> Settings:
    """Settings with what the command line says on top: a given profile or selection replaces, ignores add up."""
    chosen = tuple(select)
    return evolve(
        base,
        profile=profile or base.profile,
        select=chosen or base.select,
        ignore=(*base.ignore, *ignore),
    )


def find(start: Path) -> Path | None:
    """The nearest pyproject.toml with a `[tool.networking-rules]` table, upwards from a folder; None without one."""
    for folder in (start, *start.parents):
        path = folder / "pyproject.toml"
        if path.is_file() and _table(path) is not None:
            return path
    return None


def read(path: Path) -> Settings:
    """The settings in a pyproject.toml; InputError lists every fault. Without the table, the defaults."""
    table = _table(path)
    return Settings() if table is None else parse(table, str(path))


def _table(path: Path) -> dict[str, Any] | None:
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise InputError([Problem("bad-settings", f"cannot be read: {error}", file=str(path))]) from error
    found = document.get("tool", {}).get("networking-rules")
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None


def parse(table: Mapping[str, Any], file: str = "pyproject.toml") -> Settings:
    """Settings from a table; InputError lists every wrong key and type."""
    problems: list[Problem] = []

    def fault(key: str, expected: str) -> None:
        problems.append(
            Problem("bad-settings", f"expected {expected}", file=file, field=f"tool.networking-rules.{key}")
        )

    known = {"profile", "select", "ignore", "options"}
    for key in sorted(table.keys() - known):
        fault(key, f"one of {', '.join(sorted(known))}; this key is not known")
    profile = table.get("profile", "guide")
    if profile not in PROFILES:
        fault("profile", f"one of {', '.join(PROFILES)}")
    lists = {key: table.get(key, []) for key in ("select", "ignore")}
    for key, value in lists.items():
        if not _strings(value):
            fault(key, "a list of rule codes")
    options = table.get("options", {})
    if not _options(options):
        fault("options", "a table of numbers by rule, such as options.GIV001 = {min_gives = 2}")
    if problems:
        raise InputError(problems)
    return Settings(profile, tuple(lists["select"]), tuple(lists["ignore"]), options)


def _strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in cast("list[object]", value))


def _options(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    tables = cast("dict[str, object]", value).values()
    return all(
        isinstance(table, dict)
        and all(
            isinstance(n, int | float) and not isinstance(n, bool) for n in cast("dict[str, object]", table).values()
        )
        for table in tables
    )


__all__ = ["RuleError", "Settings", "find", "merged", "parse", "read"]
