"""What one run of pytest shares: settings, host, rulebook, baseline, which files are wanted, which rules were run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from networking_rules.baseline import Baseline
    from networking_rules.findings import Report
    from networking_rules.logic import RuleBook
    from networking_rules.model import Draft
    from networking_rules.plugins import Host
    from networking_rules.settings import Settings

SUFFIXES = (".txt", ".md", ".eml", ".json", ".jsonl")
"""Drafts (.txt, .md, .eml), plans (.json) and networks (.jsonl)."""
OPTION = "--networking-rules"
"""What is to be checked."""
_SAY = "--networking-rules-cold, or a test that names a target"
COUNTED = ("ran", "broken", "strange", "undecided")
"""The sets of a session that workers of pytest-xdist send home."""


class Session:
    """What one run shares: settings, host, rulebook, baseline, and which rules were ever run and found broken."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.ran: set[str] = set()
        self.broken: set[str] = set()
        self.strange: set[str] = set()
        self.undecided: set[str] = set()
        self.roots: list[Path] = [Path(config.invocation_params.dir, path).resolve() for path in paths_of(config)]
        self._parts: tuple[Settings, Host, RuleBook] | None = None

    @property
    def parts(self) -> tuple[Settings, Host, RuleBook]:
        """Settings, host and rulebook, made when they are first used."""
        if self._parts is None:
            from networking_rules import settings
            from networking_rules.plugins import host_of

            found = settings.find(self.config.rootpath)
            asked = settings.read(found) if found else settings.Settings(root=self.config.rootpath)
            host = host_of(asked)
            self._parts = (asked, host, asked.book(host.book))
        return self._parts

    @property
    def baseline(self) -> Baseline | None:
        """The findings that are known, None without a file of them."""
        from networking_rules.baseline import read_baseline
        from networking_rules.problems import InputError, Problem

        given = self.config.getoption("--networking-rules-baseline")
        path = Path(self.config.invocation_params.dir, given) if given else self.parts[0].baseline_path
        if path and not path.exists():
            told = "there is no such baseline; `networking-rules check` with --update-baseline writes it"
            raise InputError([Problem("missing-file", told, file=str(path))])
        return read_baseline(path) if path else None

    def spoken(self, draft: Draft) -> Draft:
        """A draft in the language that is asked for, read by the phrasebooks of plugins as well."""
        from networking_rules.drafts import in_language

        asked, host, _ = self.parts
        code = self.config.getoption("--networking-rules-language") or asked.language
        return in_language(draft, code, host.phrasebooks)

    def check(self, *subjects: object, book: RuleBook | None = None, **parts: Any) -> Report:
        """Check with the project's rules, or those of a `book`, and note which were run and found broken."""
        _, host, own = self.parts
        return self.noted(host.check(*subjects, book=book or own, **parts))

    def noted(self, report: Report) -> Report:
        """Note which rules a report ran and found broken."""
        self.ran |= report.ran
        self.broken |= set(report.codes)
        return report

    def doubted(self, report: Report, name: str) -> str:
        """Note which rules could not be decided on a draft, and say it in a line; empty where all could."""
        from networking_rules.reports.base import many

        codes = {unknown.code for unknown in report.unknowns}
        if not codes:
            return ""
        facts = sorted({fact for unknown in report.unknowns for fact in unknown.missing})
        cold = self.config.getoption("--networking-rules-cold")
        why = f"not known: {', '.join(facts)}" if cold else f"nobody said who reads it; {_SAY}"
        told = f"{many(len(codes), 'rule')} undecided in {name}: {why}"
        self.undecided.add(told)
        return told

    def wants(self, path: Path) -> bool:
        """Whether a file is to be checked: of a kind that can be, in one of the paths asked for."""
        if path.suffix.lower() not in SUFFIXES:
            return False
        real = path.resolve()
        if real in self.roots or not any(root in real.parents for root in self.roots):
            return real in self.roots
        if self._excludes(real):
            return False
        ours = _is_ours(real)
        if not ours and path.suffix.lower() == ".jsonl":
            self.strange.add(str(path))
        return ours

    def _excludes(self, path: Path) -> bool:
        from networking_rules.problems import NetworkingRulesError

        try:
            return self.parts[0].excludes(str(path))
        except NetworkingRulesError:
            return False  # what is wrong with the settings fails the test of the file


SESSION = pytest.StashKey[Session]()
"""Where pytest keeps it."""


def paths_of(config: pytest.Config) -> list[str]:
    """The paths that are to be checked, as they were given."""
    return list(config.getoption(OPTION) or ())


def _is_ours(path: Path) -> bool:
    """Whether a file in a folder is a draft, plan or network: other JSON is somebody else's, unless it is empty."""
    mark = {".json": b"networking-rules/plan", ".jsonl": b'"networking-rules"'}.get(path.suffix.lower())
    if mark is None:
        return True
    try:
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError:
        return True  # it fails as a test, with the reason
    return mark in start or not start.strip()
