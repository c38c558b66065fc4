"""Files as tests: drafts, plans and networks, one test each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from networking_rules.pytest_plugin.session import SESSION, Session

if TYPE_CHECKING:
    from networking_rules.findings import Report


class RulesFile(pytest.File):
    """A draft, plan or network."""

    def collect(self) -> Iterator[pytest.Item]:
        """One test, named after what the file is."""
        suffix = self.path.suffix.lower()
        kind = {".json": "plan", ".jsonl": "network"}.get(suffix, "draft")
        yield cast("pytest.Item", RulesItem.from_parent(self, name=kind))  # pyright: ignore[reportUnknownMemberType]


class FoundBrokenError(AssertionError):
    """A file breaks rules; `words` tell which."""


class RulesItem(pytest.Item):
    """The check of one file."""

    def runtest(self) -> None:
        """Check the file; raise where it breaks a rule that is not ignored nor known, or was not judged."""
        from networking_rules.testing.asserts import head, told

        session = self.config.stash[SESSION]
        name = self._name()
        report, text = getattr(self, f"_{self.name}")(session, name)
        report = self._new(session, report, name)
        if not report.ok or not report.complete:
            raise FoundBrokenError(f"{head(report)}\n\n{told(report, {name: text} if text else {})}")
        doubted = session.doubted(report, name) if self.name == "draft" else ""
        if doubted and self.config.getoption("--networking-rules-strict"):
            raise FoundBrokenError("\n".join((doubted, *map(str, report.unknowns))))

    def _new(self, session: Session, report: Report, name: str) -> Report:
        """What settings and baseline do not know: they look for the file where it lies, wherever pytest began."""
        there = session.parts[0].keep(_moved(report, name, str(self.path)))
        baseline = session.baseline
        return _moved(baseline.new(there) if baseline else there, str(self.path), name)

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
        """
        Findings and faults of the input in words, anything else as a traceback.

        Their first line alone goes into the summary, where pytest on a build server would print all of them again.
        """
        from networking_rules.problems import NetworkingRulesError

        if isinstance(excinfo.value, FoundBrokenError | NetworkingRulesError):
            shown = excinfo.getrepr(style="value", chain=False)
            if shown.reprcrash is not None:
                shown.reprcrash.message = str(excinfo.value).partition("\n")[0]
            return shown
        if isinstance(excinfo.value, OSError):
            return f"{self._name()}: cannot be read: {excinfo.value.strerror}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """What a report calls it."""
        return self.path, None, f"{self._name()} ({self.name})"


def _moved(report: Report, name: str, other: str) -> Report:
    """A report whose findings in a file are in one of another name."""
    from attrs import evolve

    found = [evolve(one, file=other) if one.file == name else one for one in report.findings]
    return evolve(report, findings=tuple(found))
