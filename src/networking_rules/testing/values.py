"""
Hypothesis strategies for every public value, by its class. Needs hypothesis.

    @given(values(Draft), values(History))
    def test_my_rule_never_fails(draft, history): ...

People, touches and networks come from `networking_rules.testing.strategies`, where they take arguments as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar, cast

from hypothesis import strategies as st

from networking_rules import findings as f
from networking_rules import model as m
from networking_rules.interval import Interval
from networking_rules.problems import Problem
from networking_rules.steps.extras import Hint, Weight
from networking_rules.suppressions import Suppression
from networking_rules.testing import strategies as s

T = TypeVar("T")
Strategy = st.SearchStrategy[Any]
SENTENCES = (
    "Could you introduce me to Ann?",
    "Here are the photos from Saturday.",
    "If I review your book, will you share mine?",
    "I need a sponsor, and you are my last hope.",
    "Thank you for the plans of the weir.",
    "Your talk on the mill settled it for me.",
    "",
    "İstanbul \ud83d\udcf7 ﬁne",
)
_days = st.dates(s.TODAY - timedelta(days=900), s.TODAY + timedelta(days=400))
_words = st.sampled_from(["", "a map", "six photos", "review the site", "introduce Bo"])
_weights = st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0])
_minutes = st.sampled_from([0, 1, 5, 20, 45, 300])
_severity = st.sampled_from(f.SEVERITIES)


def texts() -> st.SearchStrategy[str]:
    """A message of a few sentences, with line breaks, and letters that grow or shrink when their case is changed."""
    plain = st.text("abİıßﬁ \n?.!,", max_size=40)
    return st.lists(st.sampled_from(SENTENCES) | plain, max_size=5).map(" ".join)


def drafts() -> st.SearchStrategy[m.Draft]:
    """A draft over any channel, to nobody named, one or several."""
    channels = st.sampled_from(["email", "linkedin", "phone", "in person", "letter"])
    recipients = st.lists(st.sampled_from(["ann@example.org", "bo@example.org"]), max_size=3)
    name = st.none() | st.just("draft.md")
    return st.builds(m.Draft, texts(), st.just("") | _words, channels, recipients, name, st.none() | st.just("en"))


def gates() -> st.SearchStrategy[m.Gate]:
    """What must have happened before an ask."""
    ratios = st.sampled_from([0.0, 0.5, 1.0, 3.0])
    return st.builds(m.Gate, st.integers(0, 9), ratios, st.sampled_from([0, 1, 30, 400]))


def segments() -> st.SearchStrategy[m.Segment]:
    """A built-in segment, or one of somebody's own."""
    likes = st.sampled_from(["easy", "medium", "reach"])
    shares = st.none() | st.sampled_from([0.0, 0.1, 0.5, 1.0])
    own = st.builds(m.Segment, st.sampled_from(["A", "B", "close", "far"]), likes, gates(), shares)
    return st.sampled_from(m.SEGMENTS) | own


def _schemes() -> st.SearchStrategy[tuple[m.Segment, ...]]:
    return st.lists(segments(), min_size=1, max_size=4, unique_by=lambda one: one.name).map(tuple)


def planned_gives() -> st.SearchStrategy[m.PlannedGive]:
    """A give of a plan, of somebody's own or common, with or without third parties."""
    kinds = st.sampled_from([*s.KINDS, "link", "thanks"])
    involved = st.lists(st.sampled_from(["ann", "bo"]), max_size=2, unique=True)
    consent = st.sampled_from([None, True, False])
    wanted = st.none() | st.sampled_from(s.KINDS)
    return st.builds(m.PlannedGive, _words, kinds, _minutes, wanted, _weights, _words, involved, consent)


def approaches() -> st.SearchStrategy[m.Approach]:
    """A ladder of up to four steps, from today on."""
    ahead = st.dates(s.TODAY, s.TODAY + timedelta(days=400))
    steps = st.lists(st.builds(m.Step, ahead, st.sampled_from([*m.ACTS, "learn"]), _words), max_size=4)
    channels = st.none() | st.sampled_from(["email", "phone"])
    return st.builds(m.Approach, channels, steps.map(tuple), st.none() | st.just("I know her"))


def entries(identity: str = "p") -> st.SearchStrategy[m.Entry]:
    """One target of a plan, as anybody might write it: sound or not."""
    levels = st.lists(st.sampled_from(["easy", "medium", "reach"]), max_size=3, unique=True)
    return st.builds(
        m.Entry,
        id=st.just(identity),
        name=st.just(f"Name {identity}"),
        purpose=st.sampled_from(m.PURPOSES),
        minutes=_minutes,
        segment=st.none() | st.sampled_from(["easy", "medium", "reach", "A"]),
        possible_segments=levels,
        like=levels,
        approach=st.none() | approaches(),
        gives=st.lists(planned_gives(), max_size=3).map(tuple),
        may_ask=st.sampled_from([None, True, False]),
        earliest_ask=st.none() | _days,
        horizon_days=st.none() | st.integers(0, 500),
        reply_odds=st.none() | _weights,
        existing=st.sampled_from([None, True, False]),
        min_minutes=_minutes,
        worth=_weights,
    )


def left_out() -> st.SearchStrategy[m.LeftOut]:
    """Somebody whom a plan leaves out."""
    return st.builds(m.LeftOut, st.just("p1"), _words, st.sampled_from(sorted(m.LEFT_OUT)), _words)


def activities() -> st.SearchStrategy[m.Activity]:
    """An event or some other use of time."""
    kinds = st.sampled_from(["event", "writing"])
    return st.builds(m.Activity, _words, _minutes, kinds, st.lists(st.just("p0"), max_size=1).map(tuple))


@st.composite
def plans(draw: st.DrawFn, most: int = 4) -> m.Plan:
    """A plan of a few entries, each of a person of its own."""
    made = tuple(draw(entries(f"p{number}")) for number in range(draw(st.integers(0, most))))
    minutes = draw(st.none() | st.integers(0, 400))
    return m.Plan(s.TODAY, minutes, made, tuple(draw(st.lists(activities(), max_size=2))))


def targets() -> st.SearchStrategy[m.Target]:
    """A person as a target, in one or several segments, chosen or not."""
    purposes = st.none() | st.sampled_from(m.PURPOSES)
    missing = st.sampled_from([(), ("asks_welcome",)])
    return st.builds(
        m.Target,
        person=s.people(),
        me=s.owners(),
        segments=_schemes(),
        computed=_schemes() | st.just(()),
        selected=st.booleans(),
        purpose=purposes,
        missing=missing,
    )


def asks() -> st.SearchStrategy[m.Ask]:
    """An ask with what came before it, where that is known."""
    return st.builds(m.Ask, st.none() | s.histories(), st.none() | st.integers(1, 5), st.booleans())


@st.composite
def rosters(draw: st.DrawFn) -> m.Roster:
    """A few targets at once, each with a number of touches."""
    chosen = draw(st.lists(targets(), max_size=4))
    return m.Roster(tuple(chosen), tuple(draw(st.integers(0, 9)) for _ in chosen))


def cases() -> st.SearchStrategy[m.Case]:
    """A case with any of its parts absent."""
    return st.builds(
        m.Case,
        target=st.none() | targets(),
        history=st.none() | s.histories(),
        ask=st.none() | asks(),
        draft=st.none() | drafts(),
        drafts=st.none() | st.lists(drafts(), max_size=3).map(tuple),
        entry=st.none() | entries(),
        plan=st.none() | plans(),
        network=st.none() | rosters(),
        label=st.none() | st.just("p"),
    )


def problems() -> st.SearchStrategy[Problem]:
    """A fault of an input or a plugin."""
    kinds = st.sampled_from(["error", "warning"])
    return st.builds(Problem, st.just("bad-date"), st.just("is no date"), kinds, st.none() | st.just("a.csv"))


def found() -> st.SearchStrategy[f.Finding]:
    """A finding, with or without a place."""
    span = st.none() | st.just(f.Span(0, 5, "Could"))
    code = st.sampled_from(["GIV001", "NEE002"])
    return st.builds(f.Finding, code, st.just("a-rule"), _severity, st.just("is broken"), span=span)


def unknowns() -> st.SearchStrategy[f.Unknown]:
    """A rule that could not be decided."""
    return st.builds(
        f.Unknown, st.just("GIV001"), st.just("a-rule"), st.just(("history.gives",)), st.just("not known")
    )


def reports() -> st.SearchStrategy[f.Report]:
    """A report of a few findings, unknowns and problems."""
    lists: list[Strategy] = [st.lists(one, max_size=3).map(tuple) for one in (found(), unknowns(), problems())]
    return st.builds(f.Report, *lists, st.booleans(), _severity)


def _intervals() -> Strategy:
    return s.reaches().filter(lambda reach: reach is not None)


def _weighted(kind: type[Any]) -> Callable[[], Strategy]:
    return lambda: st.builds(kind, kind=st.sampled_from(s.KINDS), weight=_weights)


def _hints() -> st.SearchStrategy[Hint]:
    return st.builds(Hint, st.none() | st.just("letter"), st.none() | _days, _words)


def _edits() -> st.SearchStrategy[f.Edit]:
    return st.builds(f.Edit, st.integers(0, 5), st.integers(5, 9), _words, _words)


STRATEGIES: Mapping[type[Any], Callable[[], Strategy]] = {
    Interval: _intervals,
    m.Offer: s.offers,
    m.Goal: _weighted(m.Goal),
    m.Want: _weighted(m.Want),
    m.Help: _weighted(m.Help),
    m.Me: s.owners,
    m.Met: lambda: st.builds(m.Met, st.none() | _days, st.none() | st.just("bo"), st.none() | _words),
    m.Person: s.people,
    m.Touch: s.touches,
    m.History: s.histories,
    m.Network: s.networks,
    m.Draft: drafts,
    m.Gate: gates,
    m.Segment: segments,
    m.PlannedGive: planned_gives,
    m.Step: lambda: st.builds(m.Step, _days, st.sampled_from([*m.ACTS, "learn"]), _words),
    m.Approach: approaches,
    m.Entry: entries,
    m.Activity: activities,
    m.LeftOut: left_out,
    m.Plan: plans,
    m.Target: targets,
    m.Ask: asks,
    m.Roster: rosters,
    m.Case: cases,
    f.Span: lambda: st.just(f.Span(0, 5, "Could")),
    f.Evidence: lambda: st.builds(f.Evidence, st.just("history.gives"), st.none() | st.integers(0, 9), _words),
    f.Edit: _edits,
    f.Finding: found,
    f.Unknown: unknowns,
    f.Suppressed: lambda: st.builds(f.Suppressed, found(), st.just("she offered")),
    f.Report: reports,
    Suppression: lambda: st.builds(
        Suppression, st.just(("GIV001",)), st.just("she offered"), st.just(0), st.just(9), st.just(1)
    ),
    Problem: problems,
    Hint: _hints,
    Weight: lambda: st.builds(Weight, st.sampled_from([0.0, 0.5, 1.0, 2.0]), _words),
    date: lambda: _days,
}
"""A strategy for each public value."""


def values(kind: type[T]) -> st.SearchStrategy[T]:
    """A strategy for a public value by its class; KeyError for a class that is none."""
    return cast("st.SearchStrategy[T]", STRATEGIES[kind]())
