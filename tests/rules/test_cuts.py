"""Cutting leaves no traces: no double blanks, no empty bullets, no holes between paragraphs."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networking_rules import Draft, Edit, apply_edits
from networking_rules.facts import seen
from networking_rules.fixes.cuts import cut
from networking_rules.fixes.remains import _kept
from networking_rules.testing import check


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("One. CUT. Two.", "One. Two."),
        ("CUT. Two.", "Two."),
        ("One. CUT.", "One."),
        ("One. CUT.\nTwo.", "One.\nTwo."),
        ("One.\nCUT.\nTwo.", "One.\nTwo."),
        ("One.\n\nCUT.\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\nCUT.\n", "One.\n"),
        ("One.\n\nCUT.", "One."),
        ("CUT.\n\nTwo.\n", "Two.\n"),
        ("One.\r\n\r\nCUT.\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n"),
        ("One. CUT.\r\nTwo.", "One.\r\nTwo."),
        ("One.\r\n\r\nCUT.\r\n", "One.\r\n"),
        ("- One.\n- CUT.\n- Two.\n", "- One.\n- Two.\n"),
        ("1. One.\n2. CUT.\n", "1. One.\n"),
        ("One. CUT. CUT.\nTwo.", "One.\nTwo."),
        ("One. CUT.\n\nCUT.\n\nTwo.", "One.\n\nTwo."),
        ("CUT.", ""),
        ("**CUT.** Two.", "Two."),
        ("One. *CUT.*", "One."),
        ("<p>One.</p>\n<p class='x'><b>CUT.</b></p>\n", "<p>One.</p>\n"),
        ("## CUT.\n\nTwo.", "Two."),
        ("One.\n\nP.S. CUT.", "One."),
    ],
)
def test_what_is_left_reads_as_if_it_had_never_been_there(text, after):
    """Blanks, line ends, bullets."""
    ranges = [(i, i + 4) for i in range(len(text)) if text.startswith("CUT.", i)]
    assert apply_edits(text, cut(text, ranges, "why")) == after


@given(st.text("ab \n\r-.", max_size=40), st.data())
def test_nothing_but_blanks_goes_beside_what_is_cut(text, data):
    """Every letter outside the ranges stays, in order."""
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4, unique=True)))
    ranges = list(zip(places[::2], places[1::2], strict=False))
    outside = "".join(c for i, c in enumerate(text) if not any(a <= i < b for a, b in ranges) and c in "ab")
    after = apply_edits(text, cut(text, ranges, "why"))
    assert "".join(c for c in after if c in "ab") == outside


def test_many_cuts_take_time_in_proportion():
    """Four times the text takes no more than about four times as long."""

    def seconds(count):
        text = "CUT. One. " * count
        ranges = [(i, i + 4) for i in range(0, len(text), 10)]
        start = time.perf_counter()
        cut(text, ranges, "why")
        return time.perf_counter() - start

    assert min(seconds(40_000) for _ in range(3)) < 8 * min(seconds(10_000) for _ in range(3))


def test_a_draft_with_very_many_asks_is_not_mended():
    """Trying each way of each ask would take hours."""
    asks = " ".join(f"Could you introduce me to editor {n}? I need publisher {n} by Friday." for n in range(1_500))
    report = check(f"Here are the photos. {asks}")
    found = {finding.code: finding.edits for finding in report.findings}
    assert [found[code] for code in ("GIV001", "NEE001", "NEE003")] == [(), (), ()]


@given(st.lists(st.sampled_from(["Two mills stand.", "It turns.", "Could you help me?", "They run."]), min_size=1))
def test_what_no_edit_touches_is_kept(sentences):
    """As a loop over all edits and sentences finds it."""
    draft = Draft(" ".join(sentences))
    told = seen.body(draft)
    edits = [Edit(one.start, one.end, "", "") for one in told if "help" in one.text or "turns" in one.text]
    slow = [one for one in told if all(e.end <= one.start or one.end <= e.start for e in edits)]
    assert list(_kept(draft, edits)) == slow
