"""Edits are applied to the text as it was, and never on top of each other."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networking_rules import Edit, Finding, Report, apply_edits
from networking_rules.edits import ROUNDS, mend
from networking_rules.findings import Edits


def test_edits_are_made_at_the_places_of_the_original():
    """In whatever order they come; an equal one once."""
    text = "one two three"
    edits = [Edit(8, 13, "3"), Edit(0, 3, "1"), Edit(4, 7), Edit(0, 3, "1")]
    assert apply_edits(text, edits) == "1  3"
    assert apply_edits(text, []) == text


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, 5), Edit(4, 6)],
        [Edit(0, 3, "x"), Edit(0, 3, "y"), Edit(1, 2)],
        [Edit(-1, 2)],
        [Edit(3, 2)],
        [Edit(9, 11)],
    ],
)
def test_edits_that_overlap_or_lie_outside_are_refused(edits):
    """A sentence says which."""
    with pytest.raises(ValueError, match=r"edit (at|from) -?\d+"):
        apply_edits("0123456789", edits)


@given(st.text(max_size=30), st.data())
def test_what_is_not_edited_stays(text, data):
    """Cutting the text at any places and putting the same back changes nothing; cutting shortens by as much."""
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    ranges = list(zip(places[::2], places[1::2], strict=False))
    assert apply_edits(text, [Edit(a, b, text[a:b]) for a, b in ranges]) == text
    assert len(apply_edits(text, [Edit(a, b) for a, b in ranges])) == len(text) - sum(b - a for a, b in ranges)


def found(code, text, word, severity="warning", insert=""):
    start = text.find(word)
    edits = (Edit(start, start + len(word), insert),)
    return Finding(code, code.lower(), severity, "message", edits=edits)


def test_mending_goes_on_until_nothing_can_be_mended():
    """Gravest first, each after a new look at the text."""

    def check(text):
        grave = [found("B", text, "bad", "error")] if "bad" in text else []
        return Report((*[found("A", text, "ugly ")] * ("ugly" in text), *grave))

    assert mend("an ugly bad word", check) == ("an  word", ("B", "A"))
    assert mend("an ugly bad, bad word", check) == ("an bad, bad word", ("A",))


def test_a_fix_that_brings_an_error_or_leaves_its_finding_is_not_kept():
    """The text stays as it was."""

    def worse(text):
        return Report(
            (found("A", text, "old", "warning", "new"),) if "old" in text else (found("B", text, "new", "error"),)
        )

    assert mend("old", worse) == ("old", ())
    assert mend("x" * 100, lambda text: Report((found("A", text, "x"),) if text else ())) == ("x" * 100, ())
    assert ROUNDS >= 10


def test_edits_are_made_once_when_they_are_looked_at():
    made = []

    def make():
        made.append("once")
        return [Edit(0, 1)]

    edits = Edits(make, "ONE001 of a plugin")
    finding = Finding("ONE001", "one", "error", "message", edits=edits)
    assert made == []
    assert finding == Finding("ONE001", "one", "error", "message", edits=(Edit(0, 1),))
    assert (list(edits), edits[0], len(edits), hash(edits)) == ([Edit(0, 1)], Edit(0, 1), 1, hash((Edit(0, 1),)))
    assert type(pickle.loads(pickle.dumps(finding)).edits) is tuple
    assert made == ["once"]


def test_edits_that_cannot_be_made_are_none_and_that_is_told():
    """A plugin's function may raise anything; the finding it belongs to stands."""
    edits = Edits(lambda: [Edit(0, 1 // 0)], "ONE001 of a plugin")
    with pytest.warns(RuntimeWarning, match="ONE001 of a plugin could not make its edits: ZeroDivisionError"):
        assert not edits
    assert edits == ()


def test_the_edits_of_a_finding_are_made_as_well():
    """A finding, its edits or one edit will do; anything else is refused by name."""
    finding = Finding("ONE001", "one", "error", "message", edits=(Edit(0, 1, "b"),))
    assert apply_edits("a", finding) == apply_edits("a", finding.edits) == apply_edits("a", finding.edits[0]) == "b"
    for wrong, told in ((Report((finding,)), "Finding"), ("b", "str"), (None, "NoneType")):
        with pytest.raises(TypeError, match=f"apply_edits takes a finding or the edits of one, not {told}"):
            apply_edits("a", wrong)
