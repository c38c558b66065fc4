"""
Rule checks for tests: a draft with a history in one line, and short notations for every other part of a case.

    >>> from networking_rules.testing import check
    >>> check("Could you introduce me to Ann?", gives=2, tenure_days=60, segment="easy").ok
    True
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from networking_rules.cases import draft_case, last_ask, unread
from networking_rules.findings import Report
from networking_rules.logic import RuleBook
from networking_rules.model import Case, Draft, Status
from networking_rules.rulebooks import guide
from networking_rules.testing import build

if TYPE_CHECKING:
    from networking_rules.testing.asserts import assert_flags, assert_ok
    from networking_rules.testing.cases import load_cases
    from networking_rules.testing.plugins import Recorder, host_with, made_plugin
    from networking_rules.testing.results import parametrize_with_checks

__all__ = [
    "Recorder",
    "assert_flags",
    "assert_ok",
    "check",
    "check_drafts",
    "check_entry",
    "check_history",
    "check_network",
    "check_plan",
    "check_target",
    "host_with",
    "load_cases",
    "made_plugin",
    "parametrize_with_checks",
]

_HOME_OF = {
    "Recorder": "plugins",
    "assert_flags": "asserts",
    "assert_ok": "asserts",
    "host_with": "plugins",
    "load_cases": "cases",
    "made_plugin": "plugins",
    "parametrize_with_checks": "results",
}
"""Names that are loaded when they are used: a test that only checks drafts needs no plugins."""


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME_OF[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


_DRAFT = frozenset({"draft", "drafts", "ask"})
Options = Mapping[str, Mapping[str, float]]
"""Settings of rules by code, such as `{"GIV001": {"min_gives": 2}}`."""


def _book(profile: str | RuleBook, options: Options | None) -> RuleBook:
    book = profile if isinstance(profile, RuleBook) else guide(profile)
    return book.configure(options or {})


def check(
    text: str | Draft,
    *,
    subject: str | None = None,
    channel: str | None = None,
    language: str | None = None,
    gives: int | None = 0,
    asks: int | None = 0,
    received: int | None = 0,
    tenure_days: int | None = None,
    invited: bool | None = False,
    asks_welcome: bool | None = False,
    segment: str | None = None,
    recipients: Iterable[str] | None = None,
    tags: Iterable[str] = (),
    status: Status = "active",
    profile: str | RuleBook = "guide",
    options: Options | None = None,
) -> Report:
    """
    Check a draft against a history given in one line; the defaults are a stranger.

    `gives` are gives of mine that landed, `asks` my earlier asks, `received` gives of theirs, `tenure_days` the days
    since the tie began, `segment` one of easy, medium, reach. None is unknown for each. `tags` are those of the
    reader, such as "colleague", and `status` is theirs, such as "do_not_contact". `options` are settings of rules by
    code, as for every check here. `profile` is the name of a profile or, as in all these checks, a rulebook, such as
    that of a host with plugins. What `text` is as a draft stands, unless `subject`, `channel`, `language` (a code,
    such as "en") or `recipients` say otherwise. A draft without words, or in a language that is not read, gives a
    report that is not complete.

    Raises ValueError for a text that is the path of a file, for numbers that cannot be, and for a language without a
    phrasebook.
    """
    build.lists(recipients=recipients, tags=tags)
    build.flags(invited=invited, asks_welcome=asks_welcome)
    missing = ("asks_welcome",) if asks_welcome is None else ()
    person = build.person(
        wants=None,
        can_help=None,
        reach=None,
        reason=None,
        asks_welcome=asks_welcome,
        tags=tuple(tags),
        status=status,
    )
    target = build.target(person, build.me(), segment, segments=build.segments_named(segment), missing=missing)
    past = build.summary(gives, asks, received, tenure_days, invited)
    given: dict[str, Any] = {"subject": subject, "channel": channel, "language": language, "recipients": recipients}
    draft = evolve(build.draft(text), **{name: value for name, value in given.items() if value is not None})
    case = evolve(draft_case(draft, target, past, _DRAFT), label=None)
    return _book(profile, options).check(case)


def check_drafts(*texts: str, profile: str | RuleBook = "guide", options: Options | None = None) -> Report:
    """Check several drafts as a set: only the rules about sameness."""
    drafts = tuple(map(build.draft, texts))
    problems = tuple(problem for draft in drafts for problem in unread(draft))
    return _book(profile, options).check(Case(drafts=drafts, problems=problems))


def check_history(
    *touches: str,
    segment: str | None = None,
    profile: str | RuleBook = "guide",
    missing: Iterable[str] = (),
    selected: bool = False,
    my_org: str | None = None,
    options: Options | None = None,
    **person: Any,
) -> Report:
    """
    Check what passed between us, in words such as "30 out give landed"; other keywords are fields of a person.

    `selected` says that the person is a target already, `my_org` where I work.
    """
    someone = build.person(**person)
    past = evolve(build.history(touches, missing=missing), met=someone.met.on if someone.met else None)
    made = build.target(someone, build.me(), segments=build.segments_named(segment), selected=selected, my_org=my_org)
    case = Case(history=past, ask=last_ask(past), target=made, subjects=frozenset({"history", "ask"}))
    return _book(profile, options).check(case)


def check_target(
    *,
    person: build.Fields | None = None,
    me: build.Fields | None = None,
    purpose: str | None = "give",
    history: Iterable[str] | None = (),
    segment: str | None = None,
    selected: bool = True,
    profile: str | RuleBook = "evidence",
    options: Options | None = None,
) -> Report:
    """Check a person as a target: fields of the person and of me, what the next touch is for, and the history."""
    someone, myself = build.person(**person or {}), build.me(**me or {})
    made = build.target(someone, myself, segment, purpose=purpose, selected=selected)
    past = None if history is None else build.history(history)
    return _book(profile, options).check(Case(target=made, history=past, subjects=frozenset({"target", "history"})))


def check_entry(
    *,
    minutes_there_are: int | None = 120,
    person: build.Fields | None = None,
    history: Iterable[str] | None = None,
    profile: str | RuleBook = "evidence",
    options: Options | None = None,
    **entry: Any,
) -> Report:
    """Check one entry of a plan, by its fields, in a plan of so many minutes."""
    made = build.entry(**entry)
    target = None if person is None else build.target(build.person(**person), build.me(), purpose=made.purpose)
    past = None if history is None else build.history(history)
    plan = build.plan(minutes_there_are)
    case = Case(entry=made, plan=plan, target=target, history=past, subjects=frozenset({"entry"}))
    return _book(profile, options).check(case)


def check_plan(*, profile: str | RuleBook = "evidence", options: Options | None = None, **plan: Any) -> Report:
    """Check a plan as a whole: its minutes, entries and activities."""
    return _book(profile, options).check(Case(plan=build.plan(**plan), subjects=frozenset({"plan"})))


def check_network(*, profile: str | RuleBook = "evidence", options: Options | None = None, **roster: Any) -> Report:
    """Check a list of targets: so many easy, medium, reach, unsure ones, and `people` given as fields."""
    return _book(profile, options).check(Case(network=build.roster(**roster)))
