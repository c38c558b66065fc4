"""The guide as a rulebook: all its rules, by profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, get_args

from networking_rules.cases import Parts, cases
from networking_rules.logic import Rule, RuleBook
from networking_rules.principles import giving, needs, reach, targeting
from networking_rules.problems import RuleError
from networking_rules.steps import afford, approach, provide, segment

if TYPE_CHECKING:
    from networking_rules.findings import Report

    class GuideBook(RuleBook):
        """A rulebook whose cases are those of `networking_rules.cases`: what `check` takes beside them is typed."""

        def check(self, *subjects: object, **parts: Unpack[Parts]) -> Report: ...
        def cases_of(self, *subjects: object, **parts: Unpack[Parts]) -> list[object]: ...
else:
    GuideBook = RuleBook

Profile = Literal["guide", "evidence", "strict"]
PROFILES: tuple[Profile, ...] = get_args(Profile)

RULES: tuple[Rule, ...] = (
    *giving.RULES,
    *needs.RULES,
    *targeting.RULES,
    *reach.RULES,
    *segment.RULES,
    *approach.RULES,
    *provide.RULES,
    *afford.RULES,
)


def guide(profile: str = "guide") -> GuideBook:
    """
    The built-in rulebook under a profile.

    "guide" has the rules that the guide itself grounds; "evidence" adds those that research, measurement or
    design ground; "strict" has them all and lets infos fail a report as warnings do. Raises RuleError for
    another name.
    """
    if profile not in PROFILES:
        raise RuleError(f"no profile {profile!r}; choose from {', '.join(PROFILES)}")
    rules = RULES if profile != "guide" else tuple(rule for rule in RULES if "guide" in rule.grounds)
    known = frozenset(word for rule in RULES for word in (rule.code, rule.name))
    return GuideBook(rules, cases, "info" if profile == "strict" else "warning", known)
