"""What all adapters share: a draft judged in a situation that is told in plain words, as YAML and JSON have them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from attrs import evolve, field, fields, frozen

from networking_rules.cases import STRANGER, as_target
from networking_rules.drafts import in_language, mended
from networking_rules.findings import Finding, Report, Severity
from networking_rules.importers import load, load_me, with_me
from networking_rules.logic import RuleBook
from networking_rules.model import Draft, History, Me, Network, Segment
from networking_rules.people import find_person
from networking_rules.problems import InputError, Problem
from networking_rules.settings import Settings
from networking_rules.testing.build import segments_named, summary

PENALTY: Mapping[Severity, float] = {"error": 1.0, "warning": 0.25, "info": 0.05}
"""What one finding takes off a score of 1; a score is never below 0. Ours: a host wants a number."""

COUNTS = ("gives", "asks", "received", "tenure_days")


def _codes(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(code.strip() for code in value.split(",") if code.strip())
    return tuple(value)


@frozen
class Situation:
    """
    To whom a draft goes, what went before, and which rules judge it.

    `cold` is a stranger. `gives`, `asks`, `received` and `tenure_days` count what is known of the past; `to` with
    `network` (a path) takes it from a network file or an export instead, `me` is a me.toml. Without any of them
    the history is unknown, and rules that need one say so. `language` is the code of the draft's, found out where it
    is not said. `profile`, `select` and `ignore` choose the rules.
    """

    cold: bool = False
    gives: int | None = None
    asks: int | None = None
    received: int | None = None
    tenure_days: int | None = None
    segment: str | None = None
    invited: bool = False
    asks_welcome: bool | None = None
    to: str | None = None
    network: str | None = None
    me: str | None = None
    today: str | None = None
    subject: str = ""
    channel: str = "email"
    language: str | None = None
    profile: str = "guide"
    select: tuple[str, ...] = field(default=(), converter=_codes)
    ignore: tuple[str, ...] = field(default=(), converter=_codes)

    def book(self) -> RuleBook:
        """The rulebook of the situation; RuleError for an unknown profile or rule."""
        return Settings(self.profile, self.select, self.ignore).book()

    def day(self) -> date:
        """The day of the check: `today`, or that of the clock."""
        try:
            return date.fromisoformat(self.today) if self.today else date.today()  # noqa: DTZ011  (a person's own day)
        except ValueError as error:
            raise InputError([Problem("bad-situation", f"{self.today!r} is no date", field="today")]) from error

    def loaded(self) -> Network | None:
        """The network, with `me` on top; None where none was named."""
        if self.network is None:
            return None
        found = load(self.network, today=self.day())
        return with_me(found, load_me(self.me)) if self.me else found

    def check(self, text: str) -> Report:
        """
        What the rules say of a draft in this situation.

        InputError for a person who is not in the network, and for a language that there is no phrasebook for.
        """
        return self.book().check(self._draft(text), **self._parts())

    def mended(self, text: str) -> str:
        """The draft after the mechanical fixes of what the rules say; as it is where there are none."""
        return mended(self._draft(text), self.book(), **self._parts())[0].text

    def _draft(self, text: str) -> Draft:
        return in_language(Draft(text, self.subject, self.channel), self.language)

    def _parts(self) -> dict[str, Any]:
        known = self.loaded()
        if known is not None and self.to is not None:
            return {"network": known, "target": find_person(known, self.to).id, "today": self.day()}
        counts = {name: getattr(self, name) for name in COUNTS}
        stated = self.cold or self.invited or any(value is not None for value in counts.values())
        if not (stated or self.segment or self.asks_welcome is not None):
            return {}
        target = as_target(
            evolve(STRANGER, asks_welcome=self.asks_welcome), known.me if known else Me(), _segments(self.segment)
        )
        return {"target": target, "history": self._history(counts) if stated else None}

    def _history(self, counts: Mapping[str, int | None]) -> History:
        filled = {name: counts[name] or 0 for name in ("gives", "asks", "received")}
        return summary(**filled, tenure_days=counts["tenure_days"], invited=self.invited, today=self.day())


def _segments(name: str | None) -> tuple[Segment, ...]:
    try:
        return segments_named(name)
    except ValueError as error:
        raise InputError([Problem("bad-situation", str(error), field="segment")]) from error


def situation(given: Mapping[str, Any] | Situation | None) -> Situation:
    """
    A situation from a mapping, such as a `config` in YAML.

    Raises InputError that lists every unknown key and every value of a wrong type: a mistyped key must not make a
    check milder.
    """
    if given is None or isinstance(given, Situation):
        return given or Situation()
    kinds = {attribute.name: _KINDS.get(attribute.name, (str,)) for attribute in fields(Situation)}
    problems: list[Problem] = []
    for key, value in given.items():
        if key not in kinds:
            told = f"is not known; choose from {', '.join(kinds)}"
            problems.append(Problem("bad-situation", told, field=str(key)))
        elif value is not None and not _fits(value, kinds[key]):
            told = f"takes {' or '.join(kind.__name__ for kind in kinds[key])}, not {value!r}"
            problems.append(Problem("bad-situation", told, field=key))
    if problems:
        raise InputError(problems)
    return Situation(**{key: value for key, value in given.items() if value is not None})


_KINDS: Mapping[str, tuple[type, ...]] = {
    "cold": (bool,),
    "invited": (bool,),
    "asks_welcome": (bool,),
    **dict.fromkeys(COUNTS, (int,)),
    "select": (str, list, tuple),
    "ignore": (str, list, tuple),
}


def _fits(value: object, kinds: tuple[type, ...]) -> bool:
    if isinstance(value, bool):
        return bool in kinds
    if isinstance(value, int):
        return int in kinds and value >= 0
    if isinstance(value, list | tuple):
        return list in kinds and all(isinstance(item, str) for item in cast("list[object]", value))
    return isinstance(value, kinds)


@frozen
class Verdict:
    """A report in the terms of a host: whether it passes, a score from 0 to 1, and why in words; of which text."""

    report: Report
    passed: bool
    score: float
    reason: str
    text: str
    situation: Situation

    def mended(self) -> str | None:
        """
        The text after the mechanical fixes of its findings, where it passes then.

        None where it fails all the same, and where it passes as it is: half a fix is no draft that may be sent.
        """
        if self.passed:
            return None
        better = self.situation.mended(self.text)
        return better if judge(better, self.situation).passed else None


def merged(*given: object) -> dict[str, Any]:
    """Mappings as one, the later before the earlier, key by key; what is no mapping counts as empty."""
    found: dict[str, Any] = {}
    for one in given:
        if isinstance(one, Mapping):
            found |= cast("Mapping[str, Any]", one)
    return found


def judge(text: str, given: Mapping[str, Any] | Situation | None = None) -> Verdict:
    """A draft judged in a situation. A report that is not complete never passes: no findings is then no proof."""
    known = situation(given)
    found = known.check(text)
    return Verdict(found, found.ok and found.complete, score(found), reason(found), text, known)


def score(found: Report) -> float:
    """1 where nothing was found, less for each finding by its severity, never below 0; 0 where a rule was dropped."""
    if not found.complete:
        return 0.0
    return round(max(0.0, 1.0 - sum(PENALTY[finding.severity] for finding in found.findings)), 4)


def reason(found: Report) -> str:
    """The findings with what to do instead, one a line."""
    lines = [told(finding) for finding in found.findings]
    lines += [str(problem) for problem in found.problems if not found.complete]
    return "\n".join(lines) or "nothing broken"


def told(finding: Finding) -> str:
    """One finding in a line: code, name, what is wrong with which words, what to do instead."""
    words = f': "{finding.span.text}"' if finding.span and finding.span.text else ""
    return f"{finding.code} {finding.name}: {finding.message}{words}. Instead: {finding.fix}"
