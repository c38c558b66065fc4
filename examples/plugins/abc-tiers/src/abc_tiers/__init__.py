"""Tiers A, B and C from tags, a channel for each, and a rule for targets without one."""

from __future__ import annotations

from networking_rules import Gate, History, Me, Person, Rule, Segment, Target, rule
from networking_rules.hooks import ApproachAdvisor, Hint, PluginInfo, Segmenter, approach_advisor, hookimpl, segmenter
from networking_rules.logic import Condition, Facts, flag

A = Segment("A", like="easy", gate=Gate(gives=1, ratio=1, days=0))
B = Segment("B", like="medium", gate=Gate(gives=2, ratio=2, days=14))
C = Segment("C", like="reach", gate=Gate(gives=5, ratio=5, days=180), share=0.1)
CHANNELS = {"A": "phone", "B": "email", "C": "letter"}


def tier(person: Person) -> str | None:
    """The tier a person is tagged with; None without one, or with several."""
    found = [tag for tag in person.tags if tag in CHANNELS]
    return found[0] if len(found) == 1 else None


@segmenter("abc-tiers", segments=[A, B, C])
def tiers(me: Me, person: Person, history: History) -> str | None:
    """Whoever is tagged A, B or C; the numbers decide for others."""
    return tier(person)


@approach_advisor("abc-tiers")
def channels(me: Me, person: Person, history: History) -> Hint | None:
    """A is called, B gets mail, C a letter."""
    name = tier(person)
    return Hint(CHANNELS[name], note=f"tier {name}: {CHANNELS[name]}") if name else None


def has_tier(target: Target) -> bool:
    """Whether the target is tagged with one tier."""
    return tier(target.person) is not None


def selected(target: Target) -> bool:
    """Whether the person was chosen."""
    return target.selected


class TierFacts(Facts[Target]):
    """What this plugin knows of a target."""

    part = "target"
    has_tier = flag(has_tier)
    is_chosen = flag(selected)


@rule(
    "TIER001",
    ground="design: our team plans by tiers",
    severity="info",
    message="is a target without a tier",
    fix="Tag them A, B or C.",
)
def target_without_tier(target: TierFacts) -> Condition:
    """
    A target has none of the tags A, B, C, or several of them.

    Then the numbers decide the segment, which may be right; but nobody has looked, and the team talks of
    tiers.

    Flagged:
        >>> check_target(person={"tags": ["florist"]})
        TIER001 target-without-tier  is a target without a tier

    Fine:
        >>> check_target(person={"tags": ["florist", "B"]})
    """
    return target.is_chosen & ~target.has_tier


@hookimpl
def networking_plugin_info() -> PluginInfo:
    """Who this is."""
    return PluginInfo("abc-tiers", "1.0.0", code_prefix="TIER", summary="Tiers A, B and C from tags.")


@hookimpl
def networking_add_segmenters() -> list[Segmenter]:
    """Step 1."""
    return [tiers]


@hookimpl
def networking_add_approaches() -> list[ApproachAdvisor]:
    """Step 2."""
    return [channels]


@hookimpl
def networking_add_facts() -> list[type[TierFacts]]:
    """What rules may read."""
    return [TierFacts]


@hookimpl
def networking_add_rules() -> list[Rule]:
    """The rule."""
    return [target_without_tier]
