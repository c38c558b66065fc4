"""
For pytest: a fixture to check drafts and plans in tests, and files checked as tests.

    def test_our_welcome_mail(networking):
        networking.assert_ok(WELCOME, gives=1, tenure_days=30)

    pytest --networking-rules drafts/

Settings come from `[tool.networking-rules]` of the nearest pyproject.toml. Nothing of the library is loaded until
it is used, so that measuring its coverage, and runs that do not use it, lose nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

if TYPE_CHECKING:
    from networking_rules.baseline import Baseline
    from networking_rules.findings import Report
    from networking_rules.logic import RuleBook
    from networking_rules.model import Draft, Network, Plan
    from networking_rules.plugins import Host
    from networking_rules.settings import Settings

SUFFIXES = (".txt", ".md", ".eml", ".json", ".jsonl")
"""Drafts (.txt, .md, .eml), plans (.json) and networks (.jsonl)."""
_TOLD = 12
_COUNTED = ("ran", "broken", "strange")
"""The sets of a session that workers of pytest-xdist send home."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options."""
    group = parser.getgroup("networking-rules")
    group.addoption(
        "--networking-rules",
        action="append",
        default=[],
        metavar="PATH",
        help="check the drafts (.txt, .md, .eml), plans (.json) and networks (.jsonl) in a file or folder as tests",
    )
    group.addoption(
        "--networking-rules-baseline",
        metavar="FILE",
        help="findings that are known (default: what pyproject.toml says)",
    )
    group.addoption("--networking-rules-cold", action="store_true", help="the readers of these drafts are strangers")
    group.addoption(
        "--networking-rules-language",
        metavar="CODE",
        help="the language of the drafts, such as en (default: what pyproject.toml says, or found out)",
    )
    group.addoption(
        "--networking-rules-coverage", action="store_true", help="list every rule that was never run or never broken"
    )


class Session:
    """What one run shares: settings, host, rulebook, baseline, and which rules were ever run and found broken."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.ran: set[str] = set()
        self.broken: set[str] = set()
        self.strange: set[str] = set()
        self.roots: list[Path] = [Path(config.invocation_params.dir, path).resolve() for path in _paths(config)]
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
            raise InputError([Problem("missing-file", "there is no such baseline", file=str(path))])
        return read_baseline(path) if path else None

    def spoken(self, draft: Draft) -> Draft:
        """A draft in the language that is asked for, read by the phrasebooks of plugins as well."""
        from attrs import evolve

        from networking_rules.drafts import in_language

        asked, host, _ = self.parts
        code = self.config.getoption("--networking-rules-language") or asked.language
        return evolve(in_language(draft, code, host.phrasebooks), phrasebooks=host.phrasebooks)

    def check(self, *subjects: object, **parts: Any) -> Report:
        """Check with the project's rules, and note which were run and found broken."""
        _, host, book = self.parts
        return self.noted(host.check(*subjects, book=book, **parts))

    def noted(self, report: Report) -> Report:
        """Note which rules a report ran and found broken."""
        self.ran |= report.ran
        self.broken |= set(report.codes)
        return report

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


_SESSION = pytest.StashKey[Session]()


def _paths(config: pytest.Config) -> list[str]:
    return list(config.getoption("--networking-rules") or ())


def pytest_configure(config: pytest.Config) -> None:
    """Add the paths to what pytest collects: beside the tests asked for, or alone where none were."""
    config.stash[_SESSION] = Session(config)
    paths = _paths(config)
    for path in paths:
        if not Path(config.invocation_params.dir, path).exists():
            raise pytest.UsageError(f"--networking-rules: there is no file or folder {path}")
    if paths:
        asked = config.args if config.args_source is pytest.Config.ArgsSource.ARGS else []
        config.args = [*asked, *(path for path in paths if path not in asked)]


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A file that is to be checked is a collector of one test."""
    if parent.config.stash[_SESSION].wants(file_path):
        return cast("pytest.Collector", RulesFile.from_parent(parent, path=file_path))  # pyright: ignore[reportUnknownMemberType]
    return None


class RulesFile(pytest.File):
    """A draft, plan or network."""

    def collect(self) -> Iterator[pytest.Item]:
        """One test, named after what the file is."""
        suffix = self.path.suffix.lower()
        kind = {".json": "plan", ".jsonl": "network"}.get(suffix, "draft")
        yield cast("pytest.Item", RulesItem.from_parent(self, name=kind))  # pyright: ignore[reportUnknownMemberType]


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


class FoundBrokenError(AssertionError):
    """A file breaks rules; `words` tell which."""


class RulesItem(pytest.Item):
    """The check of one file."""

    def runtest(self) -> None:
        """Check the file by its kind; raise where it breaks a rule that is not ignored nor known."""
        from networking_rules.testing.asserts import head, told

        session = self.config.stash[_SESSION]
        name = self._name()
        report, text = getattr(self, f"_{self.name}")(session, name)
        report = session.parts[0].keep(report)
        baseline = session.baseline
        report = baseline.new(report) if baseline else report
        if not report.ok or not report.complete:
            raise FoundBrokenError(f"{head(report)}\n\n{told(report, {name: text} if text else {})}")

    def _name(self) -> str:
        try:
            return self.path.relative_to(self.config.rootpath).as_posix()
        except ValueError:
            return str(self.path)

    def _draft(self, session: Session, name: str) -> tuple[Report, str]:
        from networking_rules.drafts import read_draft

        draft = session.spoken(read_draft(str(self.path), name))
        standing: dict[str, Any] = {}
        if self.config.getoption("--networking-rules-cold"):
            from networking_rules.cases import STRANGER
            from networking_rules.testing.build import history

            standing = {"target": STRANGER, "history": history(())}
        return session.check(draft, **standing), draft.text

    def _plan(self, session: Session, name: str) -> tuple[Report, str]:
        import json

        from networking_rules.problems import InputError, Problem
        from networking_rules.serde import plan_from_json

        try:
            data: object = json.loads(self.path.read_bytes())
        except (ValueError, RecursionError) as error:
            raise InputError([Problem("bad-json", f"is no JSON: {error}", file=name)]) from error
        return session.check(plan_from_json(data, file=name)), ""

    def _network(self, session: Session, name: str) -> tuple[Report, str]:
        from attrs import evolve

        from networking_rules.cases import last_day
        from networking_rules.importers import load

        network = load(self.path)
        report = session.check(network, today=last_day(network))
        return evolve(report, problems=(*network.problems, *report.problems)), ""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Findings and faults of the input in words, anything else as a traceback."""
        from networking_rules.problems import NetworkingRulesError

        if isinstance(excinfo.value, FoundBrokenError | NetworkingRulesError):
            return str(excinfo.value)
        if isinstance(excinfo.value, OSError):
            return f"{self._name()}: cannot be read: {excinfo.value.strerror}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """What a report calls it."""
        return self.path, None, f"{self._name()} ({self.name})"


class Networking:
    """
    The fixture: `check`, `plan`, and asserts on what was checked.

    The rules are those of the project's settings, with the plugins that these allow.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.report: Report | None = None
        self._texts: dict[str | None, str] = {}

    @property
    def host(self) -> Host:
        """The host with the project's plugins."""
        return self._session.parts[1]

    @property
    def book(self) -> RuleBook:
        """The project's rulebook."""
        return self._session.parts[2]

    def check(self, *subjects: object, **standing: Any) -> Report:
        """
        Check texts, drafts, a network, a plan or cases.

        A text is a draft to a stranger, unless `gives`, `asks`, `received`, `tenure_days`, `segment`, `invited` or
        `asks_welcome` say what went before; or `network` and `target`, whose history counts then.
        """
        from networking_rules import testing
        from networking_rules.model import Draft
        from networking_rules.testing import build

        made = [self._session.spoken(build.draft(one)) if isinstance(one, str) else one for one in subjects]
        alone = made[0] if len(made) == 1 and isinstance(subjects[0], str) else None
        if isinstance(alone, Draft) and not {"network", "target", "history"} & set(standing):
            report = self._session.noted(self.host.told(testing.check(alone, profile=self.book, **standing)))
        else:
            report = self._session.check(*made, **standing)
        self._texts = dict(map(_named_text, subjects))
        self.report = report
        return report

    def plan(self, network: Network, **asked: Any) -> Plan:
        """A plan made with the project's plugins and rules; `minutes` and `today` as for `networking_rules.plan`."""
        made = self.host.plan(network, book=self.book, **asked)
        self.report, self._texts = self._session.noted(made.report), {}
        return made

    def assert_ok(self, *subjects: object, **standing: Any) -> Report:
        """Check, or take what was checked last, and assert that nothing is broken."""
        __tracebackhide__ = True
        from networking_rules.testing.asserts import assert_ok

        return assert_ok(self._subject(subjects, standing), texts=self._texts)

    def assert_flags(self, *codes: Any, of: object = None, **standing: Any) -> Report:
        """
        Assert that rules are found broken, by code or name: in what was checked last, or in `of`.

        What is to be checked may also stand first, before the codes, as in `networking_rules.testing.assert_flags`.
        """
        __tracebackhide__ = True
        from networking_rules.testing.asserts import assert_flags

        if codes and of is None and not (isinstance(codes[0], str) and len(codes[0].split()) == 1):
            of, codes = codes[0], codes[1:]
        report = self._subject(() if of is None else (of,), standing)
        return assert_flags(report, *codes, texts=self._texts, rules=self.host.book("strict"))

    def _subject(self, subjects: tuple[object, ...], standing: dict[str, Any]) -> Report:
        from networking_rules.findings import Report

        if subjects and isinstance(subjects[0], Report):
            self._texts = {}
            return subjects[0]
        report = self.check(*subjects, **standing) if subjects else self.report
        if report is None:
            raise TypeError("nothing was checked yet: give a text, or call networking.check first")
        return report


def _named_text(subject: object) -> tuple[str | None, str]:
    return (
        (None, subject)
        if isinstance(subject, str)
        else (getattr(subject, "name", None), getattr(subject, "text", ""))
    )


@pytest.fixture
def networking(request: pytest.FixtureRequest) -> Networking:
    """Checks with the project's rules: `check`, `plan`, `assert_ok`, `assert_flags`."""
    return Networking(request.config.stash[_SESSION])


class PluginBench:
    """A place to try plugins: `tmp_plugin` makes a host with one more; installed ones are out of reach."""

    def __init__(self) -> None:
        from networking_rules.plugins import Host

        self.host: Host = Host(strict=True)

    def tmp_plugin(self, plugin: object, name: str = "") -> Host:
        """The host with one more plugin, a module or an instance. Raises PluginError where it is refused."""
        self.host = self.host.with_plugin(plugin, name)
        return self.host


@pytest.fixture
def networking_bench(monkeypatch: pytest.MonkeyPatch) -> PluginBench:
    """A strict host for trying plugins, with discovery blocked."""
    from networking_rules.plugins import discovery

    def blocked() -> Iterable[object]:
        raise AssertionError("discovery of plugins is blocked in this test; use tmp_plugin")

    monkeypatch.setattr(discovery, "installed", blocked)
    return PluginBench()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of pytest-xdist sends home which rules it ran."""
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    mine = session.config.stash[_SESSION]
    if output is not None:
        output["networking_rules"] = {name: sorted(getattr(mine, name)) for name in _COUNTED}


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """What a worker of pytest-xdist sent counts here."""
    sent: dict[str, list[str]] = getattr(node, "workeroutput", {}).get("networking_rules", {})
    mine: Session = node.config.stash[_SESSION]
    for name in _COUNTED:
        getattr(mine, name).update(sent.get(name, ()))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Which of the rules were ever run, and ever found broken."""
    mine = config.stash[_SESSION]
    whole = bool(config.getoption("--networking-rules-coverage"))
    write: Callable[[str], None] = terminalreporter.write_line
    if mine.strange:
        terminalreporter.section("networking rules: not checked, since they are no networks")
        for path in sorted(mine.strange):
            write(path)
    if not mine.ran and not whole:
        return
    codes = mine.parts[2].codes
    ran = [code for code in codes if code in mine.ran]
    broken = [code for code in ran if code in mine.broken]
    terminalreporter.section("networking rules")
    write(f"{len(ran)} of {len(codes)} rules were run, {len(broken)} of them found broken at least once")
    for words, listed in (
        ("never run", [code for code in codes if code not in mine.ran]),
        ("run, never found broken", [code for code in ran if code not in broken]),
    ):
        if listed and (whole or words == "never run"):
            more = (
                f" and {len(listed) - _TOLD} more (--networking-rules-coverage)"
                if len(listed) > _TOLD and not whole
                else ""
            )
            write(f"{words}: {', '.join(listed if whole else listed[:_TOLD])}{more}")
    for problem in mine.parts[1].problems:
        write(f"! {problem}")
