"""What the fixtures give: `networking` checks by the project's rules, `networking_bench` tries plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from networking_rules.pytest_plugin.session import Session

if TYPE_CHECKING:
    from networking_rules.findings import Report
    from networking_rules.logic import RuleBook
    from networking_rules.model import Network, Plan
    from networking_rules.plugins import Host


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
        `asks_welcome` say what went before; or `network` and `target`, whose history counts then. `profile` is the
        name of a profile or a rulebook in place of the project's, `options` are settings of rules by code.
        """
        from networking_rules import testing
        from networking_rules.model import Draft
        from networking_rules.testing import build

        made = [self._session.spoken(build.draft(one)) if isinstance(one, str) else one for one in subjects]
        book = self._rules(standing.pop("profile", None)).configure(standing.pop("options", None) or {})
        alone = made[0] if len(made) == 1 and isinstance(subjects[0], str) else None
        if isinstance(alone, Draft) and not {"network", "target", "history"} & set(standing):
            report = self._session.noted(self.host.told(testing.check(alone, profile=book, **standing)))
        else:
            report = self._session.check(*made, book=book, **standing)
        report = self._session.parts[0].keep(report)
        self._texts = dict(map(_named_text, subjects))
        self.report = report
        return report

    def _rules(self, profile: str | RuleBook | None) -> RuleBook:
        """The project's rulebook, unless a test names a profile, or has a rulebook of its own."""
        from attrs import evolve

        from networking_rules.checks import given
        from networking_rules.logic import RuleBook

        if profile is None:
            return self.book
        given("profile", profile, (str, RuleBook), "the name of a profile, or a rulebook")
        if isinstance(profile, str):
            return self.host.book(profile)
        return evolve(self.book, rules=profile.rules, fail_on=profile.fail_on, known=profile.known)

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
        known = self.host.book("strict") + self._rules(standing.get("profile"))
        return assert_flags(report, *codes, texts=self._texts, rules=known)

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


class PluginBench:
    """A place to try plugins: `tmp_plugin` makes a host with one more; installed ones are out of reach."""

    def __init__(self) -> None:
        from networking_rules.plugins import Host

        self.host: Host = Host(strict=True)

    def tmp_plugin(self, plugin: object, name: str = "") -> Host:
        """The host with one more plugin, a module or an instance. Raises PluginError where it is refused."""
        self.host = self.host.with_plugin(plugin, name)
        return self.host
