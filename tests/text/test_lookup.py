"""Looking cues up by what they begin with leaves out none that would have matched."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.text.acts import Reader
from networking_rules.text.openings import LOOK, openings
from networking_rules.text.phrasebooks import BUILT_IN, Cue, Phrasebook, built_in, compile_book, first_words
from networking_rules.text.sentences import fold, spans
from text import slow

CUES = [(code, cue) for code in BUILT_IN for cue in built_in(code).cues]
WORDS = sorted({word for _, cue in CUES for word in re.findall(r"[a-zäöüß']{2,12}", cue.pattern)})
FIRST = sorted({word for _, cue in CUES for word in first_words(cue)})
TEXTS = st.lists(
    st.sampled_from(FIRST)
    | st.sampled_from(WORDS)
    | st.sampled_from([",", ";", "?", "'", " - ", "$5", "İ", "ſ", "ı", "\u212a", "[Name]", "{{x}}", "  ", "I", "YOU"])
    | st.text(max_size=6),
    max_size=12,
).map(" ".join)


def fast(text, book):
    """The same, in the way of the reader."""
    return [(hit.cue.name, hit.start, hit.end, hit.matched) for hit in Reader(text, compile_book(book)).candidates()]


@pytest.mark.parametrize("language", BUILT_IN)
@pytest.mark.parametrize("change", [str, str.upper, str.title], ids=["as it is", "upper case", "title case"])
def test_on_the_examples_of_all_cues(language, change):
    """Whatever their case."""
    book = built_in(language)
    for _, cue in CUES:
        for text in (cue.fires, cue.quiet):
            folded = fold(change(text)).text
            assert fast(folded, book) == slow.candidates(folded, book)


@pytest.mark.parametrize("language", BUILT_IN)
@given(text=TEXTS)
def test_on_made_up_sentences(language, text):
    """Words of the cues in any order, with what only looks like a letter among them."""
    folded = fold(text).text
    assert fast(folded, built_in(language)) == slow.candidates(folded, built_in(language))


def test_on_mail(samples):
    """And on what people wrote, where it is there."""
    book = built_in("en")
    for name in ("mailex_msg", "outreach_sent"):
        path = samples.parent / "text" / f"{name}.jsonl"
        if not path.exists():
            pytest.skip("the texts are not beside this checkout")
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            for start, end in spans(text, 0, len(text)):
                folded = fold(text[start:end]).text
                assert fast(folded, book) == slow.candidates(folded, book)


LITERALS = st.text("abc '", min_size=1, max_size=3)
PATTERNS = st.recursive(
    LITERALS | st.sampled_from([r"\b", "[ab]", "[^a]", r"\d", r"\w", ".", "(?!b)", "(?=a)", r"\.", "$", "[a-c]"]),
    lambda inner: (
        st.tuples(inner, inner).map("".join)
        | st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})")
        | st.tuples(inner, st.sampled_from(["?", "*", "+", "{0,2}", "{2}", "??", "{1,3}?", "{,2}"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        )
        | st.tuples(LITERALS, st.sampled_from(["?", "{0,3}"])).map("".join)
    ),
    max_leaves=8,
)


@given(PATTERNS, st.text("abcABC1'. ", max_size=8))
def test_what_a_pattern_matches_begins_with_one_of_its_openings(pattern, text):
    """So a pattern need not be run where none of them stands."""
    if re.match(pattern, text, re.IGNORECASE):
        assert any(text.lower().startswith(opening) for opening in openings(pattern))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (" need", {" nee"}),
        (" (?:really )?need", {" rea", " nee"}),
        ("a?b", {"ab", "b"}),
        (r"[xy]\d{2}", {f"{letter}{n:02}" for letter in "xy" for n in range(100)}),
        ("\\w+", {""}),
        ("für", {"f"}),
        ("(?P<name>a)", {""}),
        (r"a\1", {"a"}),
        ("{name}a", {""}),
        ("x(", {""}),
        ("x)", {""}),
    ],
)
def test_openings(pattern, expected):
    """What is not understood may be anything."""
    assert openings(pattern) == expected
    assert all(len(opening) <= LOOK for opening in expected)


def test_a_language_made_by_others_is_looked_up_alike():
    """First words of several words, signs, and words that are not ASCII."""
    cues = (
        Cue("ask.a", "ask", "my family|my|für dich|p.s.:(?: ?(?:x|y|bitte))?", "", "", at="anywhere"),
        Cue("ask.b", "ask", "<|<<|été: ?a", "", "", at="anywhere"),
    )
    book = Phrasebook("xx", cues)
    for text in (
        "my familyx",
        "my family bitte",
        "für dich y",
        "FÜR DICH",
        "p.s.x",
        "<<a",
        "< a",
        "<a",
        "ÉTÉ a",
        "my",
    ):
        assert fast(text, book) == slow.candidates(text, book)
        assert fast(text, book)
