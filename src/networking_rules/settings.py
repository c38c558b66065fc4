"""Settings of a project: which profile, which rules, which options. Read from `[tool.networking-rules]`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import Any, cast

from attrs import evolve, field, frozen

from networking_rules.findings import Finding, Report
from networking_rules.logic import RuleBook
from networking_rules.problems import InputError, Problem, RuleError, meant
from networking_rules.rulebooks import PROFILES, GuideBook, guide


def _nothing() -> Mapping[str, Any]:
    return {}


@frozen
class Settings:
    """
    What a project asks for.

    `select` and `ignore` are codes, names or beginnings of codes; `options` are values by rule code.
    `per_file_ignores` are patterns of file names (relative to `root`, or the name alone) with codes that do not
    count there. `plugins` are the names of those that may be imported, `plugin_settings` their tables. `baseline`
    is a file of findings that are known, relative to `root`, the folder of the settings. `language` is the code of
    the language of all drafts, None to find it out; `exclude` are patterns of files that are left out of folders.
    `file` is where they were read, None for those that a program or a command line made.
    """

    profile: str = "guide"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, float]] = field(factory=_nothing, hash=False)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(factory=_nothing, hash=False)
    plugins: tuple[str, ...] = ()
    plugin_settings: Mapping[str, Mapping[str, Any]] = field(factory=_nothing, hash=False)
    baseline: str | None = None
    root: Path = field(factory=Path, eq=False)
    language: str | None = None
    exclude: tuple[str, ...] = ()
    file: str | None = field(default=None, eq=False)

    def book(self, books: Callable[[str], GuideBook] = guide) -> GuideBook:
        """
        The rulebook that these settings make.

        `books` gives the rulebook of a profile: the built-in one, or `Host.book` with the rules of plugins. Every
        unknown rule, option or value is told: by InputError with the file and the key where they were read from one,
        else by RuleError, as is an unknown profile.
        """
        made = books(self.profile)
        everything = books("strict")
        faults = [*_faults(self, everything)]
        if faults and self.file:
            told = [(f"tool.networking-rules.{key}", message) for key, message in faults]
            raise InputError(Problem("bad-settings", words, file=self.file, field=key) for key, words in told)
        if faults:
            raise RuleError("\n".join(message for _, message in faults))
        if self.select:
            made = evolve(everything.select(*self.select), fail_on=made.fail_on)
        ignored = [code for code in self.ignore if any(_fits(code, rule.code, rule.name) for rule in made)]
        made = made.ignore(*ignored)
        return made.configure({code: values for code, values in self.options.items() if code in made})

    @property
    def baseline_path(self) -> Path | None:
        """Where the baseline is, None without one."""
        return self.root / self.baseline if self.baseline else None

    def keep(self, report: Report) -> Report:
        """A report without the findings that the settings ignore in their files."""
        return report.only(lambda finding: not self._ignored(finding)) if self.per_file_ignores else report

    def _ignored(self, finding: Finding) -> bool:
        if finding.file is None:
            return False
        return any(
            self._meant(pattern, finding.file) and any(_fits(code, finding.code, finding.name) for code in codes)
            for pattern, codes in self.per_file_ignores.items()
        )

    def excludes(self, file: str) -> bool:
        """Whether a file is to be left out of the folder in which it was found."""
        return any(self._meant(pattern, file) for pattern in self.exclude)

    def _meant(self, pattern: str, file: str) -> bool:
        name = named_from(self.root, file)
        return fnmatchcase(name, pattern) or fnmatchcase(Path(name).name, pattern)


def named_from(folder: Path, file: str) -> str:
    """A file's name as seen from a folder, with forward slashes; as it is where it lies elsewhere."""
    path = Path(file)
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def _faults(asked: Settings, book: RuleBook) -> Iterator[tuple[str, str]]:
    """
    What settings name that is in no rule of a book, by key, with what is wrong.

    Rules of another profile may be named: they are known, if not in play.
    """
    named = [("select", asked.select), ("ignore", asked.ignore)]
    named += [(f'per-file-ignores."{pattern}"', codes) for pattern, codes in asked.per_file_ignores.items()]
    for key, codes in named:
        for code in codes:
            yield from _refused(key, partial(book.select, code))
    for code, values in asked.options.items():
        if code not in book:
            yield from _refused(f"options.{code}", partial(book.__getitem__, code))
            continue
        for name, value in values.items():
            change = partial(book[code].configure, **{name: value})
            yield from _refused(f"options.{code}", change)


def _refused(key: str, tried: Callable[[], object]) -> Iterator[tuple[str, str]]:
    """The key with what is wrong, where something cannot be done."""
    try:
        tried()
    except RuleError as error:
        yield key, str(error)


def _fits(word: str, code: str, name: str) -> bool:
    return code.startswith(word.upper()) or word == name


def merged(base: Settings, profile: str | None, select: Iterable[str], ignore: Iterable[str]) -> Settings:
    """Settings with what the command line says on top: a given profile or selection replaces, ignores add up."""
    chosen = tuple(select)
    return evolve(
        base,
        file=None,
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
    return evolve(Settings() if table is None else parse(table, str(path)), root=path.parent, file=str(path))


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

    for key in sorted(table.keys() - KNOWN):
        fault(key, f"one of {', '.join(sorted(KNOWN))}; this key is not known{meant(key, KNOWN)}")
    for key, (fits, expected) in KNOWN.items():
        if key in table and not fits(table[key]):
            fault(key, expected)
    if problems:
        raise InputError(problems)
    ignores = cast("dict[str, list[str]]", table.get("per-file-ignores", {}))
    return Settings(
        table.get("profile", "guide"),
        tuple(table.get("select", ())),
        tuple(table.get("ignore", ())),
        table.get("options", {}),
        {pattern: tuple(codes) for pattern, codes in ignores.items()},
        tuple(table.get("plugins", ())),
        table.get("plugin-settings", {}),
        table.get("baseline"),
        language=table.get("language"),
        exclude=tuple(table.get("exclude", ())),
    )


def _strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in cast("list[object]", value))


def _lists(value: object) -> bool:
    return isinstance(value, dict) and all(_strings(item) for item in cast("dict[str, object]", value).values())


def _tables(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(item, dict) for item in cast("dict[str, object]", value).values()
    )


def _profile(value: object) -> bool:
    return value in PROFILES


def _words(value: object) -> bool:
    return isinstance(value, str) and bool(value)


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


KNOWN: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "profile": (_profile, f"one of {', '.join(PROFILES)}"),
    "select": (_strings, "a list of rule codes"),
    "ignore": (_strings, "a list of rule codes"),
    "options": (_options, "a table of numbers by rule, such as options.GIV001 = {min_gives = 2}"),
    "per-file-ignores": (_lists, 'a table of lists of rule codes, such as "old/*.md" = ["APP003"]'),
    "plugins": (_strings, "a list of the names of plugins that may be imported"),
    "plugin-settings": (_tables, "a table of tables by plugin"),
    "baseline": (_words, "the name of a file"),
    "language": (_words, 'the code of a language, such as "en"'),
    "exclude": (_strings, "a list of patterns of file names"),
}
"""Each key with what its value must be."""

__all__ = ["RuleError", "Settings", "find", "merged", "named_from", "parse", "read"]
