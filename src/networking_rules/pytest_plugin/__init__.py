"""
For pytest: a fixture to check drafts and plans in tests, and files checked as tests.

    def test_our_welcome_mail(networking):
        networking.assert_ok(WELCOME, gives=1, tenure_days=30)

    pytest --networking-rules drafts/

Settings come from `[tool.networking-rules]` of the nearest pyproject.toml. Nothing of the library is loaded until
it is used, so that measuring its coverage, and runs that do not use it, lose nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast

import pytest

from networking_rules.pytest_plugin.files import FoundBrokenError, RulesFile, RulesItem
from networking_rules.pytest_plugin.fixtures import Networking, PluginBench
from networking_rules.pytest_plugin.session import COUNTED, OPTION, SESSION, SUFFIXES, Session, paths_of

__all__ = ["SUFFIXES", "FoundBrokenError", "Networking", "PluginBench", "RulesFile", "RulesItem", "Session"]

_TOLD = 12
"""So many drafts are named in the summary."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options."""
    group = parser.getgroup("networking-rules")
    group.addoption(
        OPTION,
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
        "--networking-rules-strict",
        action="store_true",
        help="a draft on which a rule cannot be decided fails (default: the summary says so)",
    )
    group.addoption(
        "--networking-rules-language",
        metavar="CODE",
        help="the language of the drafts, such as en (default: what pyproject.toml says, or found out)",
    )
    group.addoption(
        "--networking-rules-coverage", action="store_true", help="list every rule that was never run or never broken"
    )


def pytest_configure(config: pytest.Config) -> None:
    """
    Add the paths to what pytest collects: beside the tests asked for, or alone where none were.

    Where the configuration of a project names them, they stand beside all its tests.
    """
    config.stash[SESSION] = Session(config)
    paths = paths_of(config)
    for path in paths:
        if not Path(config.invocation_params.dir, path).exists():
            raise pytest.UsageError(f"{OPTION}: there is no file or folder {path}")
    if paths:
        typed = any(word.split("=")[0] == OPTION for word in config.invocation_params.args)
        alone = typed and config.args_source is not pytest.Config.ArgsSource.ARGS
        asked = [] if alone else config.args
        config.args = [*asked, *(path for path in paths if path not in asked)]


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A file that is to be checked is a collector of one test."""
    if parent.config.stash[SESSION].wants(file_path):
        return cast("pytest.Collector", RulesFile.from_parent(parent, path=file_path))  # pyright: ignore[reportUnknownMemberType]
    return None


@pytest.fixture
def networking(request: pytest.FixtureRequest) -> Networking:
    """Checks with the project's rules: `check`, `plan`, `assert_ok`, `assert_flags`."""
    return Networking(request.config.stash[SESSION])


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
    mine = session.config.stash[SESSION]
    if output is not None:
        output["networking_rules"] = {name: sorted(getattr(mine, name)) for name in COUNTED}


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """What a worker of pytest-xdist sent counts here."""
    sent: dict[str, list[str]] = getattr(node, "workeroutput", {}).get("networking_rules", {})
    mine: Session = node.config.stash[SESSION]
    for name in COUNTED:
        getattr(mine, name).update(sent.get(name, ()))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Which drafts could not be judged by every rule; which rules were ever run, and ever found broken."""
    mine = config.stash[SESSION]
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
    for told in sorted(mine.undecided)[:_TOLD]:
        write(told)
    if len(mine.undecided) > _TOLD:
        write(f"... and in {len(mine.undecided) - _TOLD} more drafts")
    write(f"{len(ran)} of {len(codes)} rules were run, {len(broken)} of them found broken at least once")
    for words, listed in (
        ("never run", [code for code in codes if code not in mine.ran]),
        ("run, never found broken", [code for code in ran if code not in broken]),
    ):
        if listed and whole:
            write(f"{words}: {', '.join(listed)}")
    for problem in mine.parts[1].problems:
        write(f"! {problem}")
