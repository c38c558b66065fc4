"""The pages: whole, escaped, and without anything to fetch."""

import re
from html.parser import HTMLParser

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.findings import Finding, Span
from networking_rules.model import Entry, Plan
from networking_rules.planner import plan
from networking_rules.reports import render, views
from networking_rules.reports.base import Context
from networking_rules.steps.segment import segment_targets
from reports.conftest import HOSTILE, TODAY

pytest.importorskip("jinja2")

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Balance(HTMLParser):
    """Checks that every tag is closed, and collects ids, links and text."""

    def __init__(self):
        super().__init__()
        self.open, self.faults, self.ids, self.links, self.words = [], [], [], [], []

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if "id" in known:
            self.ids.append(known["id"])
        if "href" in known:
            self.links.append(known["href"])
        self.faults += [f"{tag} has {name}" for name in known if name.startswith("on")]
        self.faults += [tag] if tag in ("script", "img", "iframe", "object") else []

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"{tag} closed out of order at {self.getpos()}")

    def handle_data(self, data):
        self.words.append(data)


def read(page):
    made = Balance()
    made.feed(page)
    assert made.faults == []
    assert made.open == []
    assert len(made.ids) == len(set(made.ids))
    assert {link[1:] for link in made.links if link.startswith("#")} <= set(made.ids)
    assert all(link.startswith("#") or link == "data:," for link in made.links)
    return made


@pytest.fixture(scope="module")
def page(plan_page, context):
    return render("html", "plan", plan_page, context)


def test_the_plan_page_is_whole(page, plan_page):
    """Balanced, links lead somewhere, nothing is fetched, every target has a card."""
    made = read(page)
    assert "http" not in re.sub(r"http-equiv", "", page)
    assert {f"t{n}" for n in range(1, len(plan_page.targets) + 1)} <= set(made.ids)
    for section in ("map", "minutes", "ladders", "targets", "questions", "rules"):
        assert section in made.ids


def test_what_people_wrote_is_escaped(page, report, context):
    """In names, messages and drafts."""
    assert HOSTILE not in page
    assert "&lt;script&gt;" in page
    checked = render("html", "report", report, context)
    read(checked)
    assert "<b>introduce" not in checked
    assert "Could you &lt;b&gt;introduce" in checked.replace("</mark>", "").replace(
        '<mark class="error" title="GIV001, NEE002">', ""
    ).replace('<mark class="error" title="GIV001">', "")


def test_the_page_holds_what_the_plan_holds(page, plan_page):
    """Reasons, gives, questions, expectation."""
    text = " ".join("".join(read(page).words).split())
    for entry in plan_page.targets:
        for words in (*entry.why, *(give.what for give in entry.gives), *entry.find_out, entry.expect):
            assert " ".join(words.split()) in text


def test_whom_a_plan_leaves_out_is_told_with_the_reason(network):
    """Counted, and by name; a name is escaped."""
    people = tuple(evolve(one, status="do_not_contact") if one.id == "bad" else one for one in network.people)
    made = plan(evolve(network, people=people), minutes=120, today=TODAY)
    told = render("html", "plan", made, Context(network=network))
    assert {one.id for one in made.left_out} >= {"bad"}
    assert "<li>1 not to be contacted</li>" in told
    assert "<li>&lt;script&gt;alert(1)&lt;/script&gt;: so you marked them</li>" in told


def test_drafts_are_shown_whole_with_their_findings_marked(report, context):
    """The words of a draft, and a number behind each span that leads to its finding."""
    made = read(render("html", "report", report, context))
    assert "f1" in made.ids
    assert made.links.count("#f2") == 2
    text = "".join(made.words)
    assert 'Please, "please" & 你好' in re.sub(r"(?<=\S)\d(?=\s|,|$)", "", text)


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_pieces_are_the_draft(text, ends):
    """Cut anywhere, joined again they are the text; every span ends once for each finding."""
    spans = [tuple(sorted((min(a, len(text)), min(b, len(text))))) for a, b in ends]
    findings = [(n, Finding("X001", "x", "info", "m", spans=(Span(a, b),))) for n, (a, b) in enumerate(spans)]
    pieces = views.pieces(text, findings)
    assert "".join(piece.text for piece in pieces) == text
    for piece in pieces:
        assert bool(piece.codes) == (piece.severity is not None)


def test_an_empty_plan_has_a_page(context):
    """That says so."""
    assert "Nobody to give time to" in render("html", "plan", Plan(TODAY), Context())
    assert "these minutes are too few" in render("html", "plan", Plan(TODAY, waiting=("ann",)), Context())
    read(render("html", "plan", Plan(TODAY), Context()))
    read(render("html", "segments", (), Context()))
    read(render("html", "report", evolve(Plan(TODAY).report), Context()))


def test_segments_have_a_page(network, context):
    """A row for each target."""
    placements = segment_targets(network.me, network.people[1:])
    made = read(render("html", "segments", placements, context))
    assert sum(word.strip() == "王小明" for word in made.words) >= 2


def test_a_notebook_shows_the_page_in_a_frame(plan_page):
    """So that styles do not meet; the frame may run no script."""
    framed = plan_page._repr_html_()
    assert framed.startswith("<iframe")
    assert "sandbox" in framed
    assert HOSTILE not in framed


def test_a_notebook_without_the_extra_shows_the_plain_form(plan_page, monkeypatch):
    """None is what a notebook expects then."""
    from networking_rules.problems import InputError, Problem
    from networking_rules.reports import html

    def absent():
        raise InputError([Problem("missing-extra", "the HTML page needs jinja2")])

    monkeypatch.setattr(html, "_environment", absent)
    assert plan_page._repr_html_() is None


def test_what_many_targets_hang_on_is_asked_once():
    """A question about oneself, that is; what is asked of one person stands with them."""
    one, two = (
        Entry(
            id=name,
            name=name,
            purpose="learn",
            minutes=5,
            find_out=("What are your goals?", f"What does {name} want?"),
        )
        for name in ("Ann", "Bo")
    )
    shown = views.questions([one, two])
    assert shown.shared == {"What are your goals?": 2}
    assert shown.own == {"Ann": ("What does Ann want?",), "Bo": ("What does Bo want?",)}
    assert views.questions([one]).own == {"Ann": one.find_out}
