"""A network, a plan and a report with everything that can go wrong on a page: hostile names, long ones, unknowns."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from networking_rules.findings import Edit, Evidence, Finding, Report, Span, Unknown
from networking_rules.model import Goal, Help, Me, Network, Offer, Person, Touch, Want
from networking_rules.planner import plan
from networking_rules.problems import Problem
from networking_rules.reports.base import Context

TODAY = date(2026, 11, 23)
HOSTILE = "<script>alert(1)</script>"
DRAFT = 'Hi Ann,\n\nCould you <b>introduce</b> me?\n\tPlease, "please" & 你好 please.\n'


def person(known, name, wants, helps, reach, **more):
    return Person(known, name, wants=wants, can_help=helps, reach=reach, reason=f"{name} is known to couples", **more)


@pytest.fixture(scope="session")
def network():
    photos, referral = (Want("photos", 0.9),), (Help("referral", 0.4),)
    people = (
        Person("me", "Nora Vell"),
        person("ines", "Ines Calder", photos, referral, 2, org="Petal & Press"),
        person("bad", HOSTILE, photos, (Help("referral", 0.9),), 2, keys=("mailto:bad@mill.example",)),
        person("open", "Tomasz Wren", None, referral, None),
        person("far", "Ravi Menon", photos, (Help("referral", 1.0),), 5),
        person("chloe", "王小明", photos, (), (1, 2)),
    )
    touches = [
        Touch("t1", "ines", TODAY - timedelta(40), "in", ("give",), what="a word to Ravi Menon", form="referral"),
        Touch("t2", "bad", TODAY - timedelta(90), "out", ("give",), size=4, landed=True),
        Touch("t3", "bad", TODAY - timedelta(80), "in", ("thank",), channel="email"),
        Touch("t4", "far", TODAY - timedelta(300), "out", ("give",), size=3, landed=True),
    ]
    me = Me("me", (Offer("photos", "six photos", 0.9, 20),), (Goal("referral", "bookings", 1),), 2, 120)
    return Network(me=me, people=people, touches=touches)


@pytest.fixture(scope="session")
def plan_page(network):
    made = plan(network, minutes=120, today=TODAY)
    return evolve(made, report=evolve(made.report, problems=(Problem("odd", "a row is odd", "warning", "x.csv", 3),)))


@pytest.fixture(scope="session")
def report():
    first = DRAFT.index("Could")
    ask = Span(first, first + 30, DRAFT[first : first + 30])
    begging = DRAFT.index("Please")
    spans = (
        Span(begging, begging + 16, DRAFT[begging : begging + 16]),
        Span(first, first + 9, DRAFT[first : first + 9]),
    )
    findings = (
        Finding(
            "GIV001",
            "ask-before-give",
            "error",
            "asks before any give",
            "why",
            "fix",
            (Evidence("draft.asks", 1),),
            ask,
            (ask,),
            "ann",
            ("guide: at least not at first",),
            file="my draft,1.md",
            edits=(Edit(ask.start, ask.end, "", "leave it out"),),
        ),
        Finding("NEE002", "desperation", "warning", HOSTILE, "why", "cut", (), spans[0], spans, file="my draft,1.md"),
        Finding(
            "TIM004", "overdue", "info", "is overdue\x1b[31m", "why", "write", target="bob", note="may be graver"
        ),
    )
    unknowns = (Unknown("RCH001", "ask-a-reach-target", ("target.segment",), "the segment is not known", "ann"),)
    problems = (Problem("rule-failed", "X001 was dropped\x00", "error", "my draft,1.md", 2),)
    return Report(
        findings, unknowns, problems, False, ran=frozenset({"GIV001", "NEE002", "TIM004", "RCH001", "GIV003"})
    )


@pytest.fixture(scope="session")
def context(network):
    return Context(network=network, texts={"my draft,1.md": DRAFT})
