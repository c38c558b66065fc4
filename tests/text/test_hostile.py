"""Text made to be slow costs no more than other text, and nothing in it is too much for the reader."""

import time

import pytest

from networking_rules.text import read
from networking_rules.text.acts import find

SIZE = 1 << 16
SHAPES = {
    "one letter": "a",
    "spaces": " ",
    "line breaks": "\n",
    "asks": "could you ",
    "asks after commas": "and could you, ",
    "please": "please ",
    "I": "i ",
    "you": "you your ",
    "needs": "i need a ",
    "terms": "if i give in return ",
    "wishes": "i'd love really really really to ",
    "not": "not without no never ",
    "straight quotes": '"',
    "curly quotes": "“",
    "quote marks": "> > ",
    "attributions": "On Mon wrote\n",
    "headers": "From: a\n",
    "signatures": "-- \n",
    "closings": "Best,\n",
    "fences": "```\n",
    "angle brackets": "<",
    "open tags": "<div ",
    "nested elements": "<div>",
    "nested quotes": "<blockquote>",
    "open comments": "<!--",
    "entities": "&amp;",
    "brackets": "[",
    "links": "[a](",
    "braces": "{{",
    "emphasis": "**a_",
    "full stops": ". ",
    "question marks": "?",
    "capital I with a dot": "İ",
    "joiners": "e\u0301\u200d",
    "links to follow": "http://a ",
    "numbers": "by 1 ",
    "thanks": "thanks for ",
    "please please": "please please ",
    "deadlines": "by tomorrow ",
    "short needs": "I need a job. ",
    "short asks": "Could you help me? ",
    "asks of two kinds": "Can I pick your brain? Could you send me it? ",
    "terms without end": "if I ",
    "nothing left": "we have no no ",
    "a number short": "we are 5 short 5 ",
    "from right to left": "\u202eאב ",
    "without width": "a\u200b",
    "line breaks of all kinds": "crlf\r\n\r",
    "combining marks": "e\u0301\u0301",
    "attributions of mail": "On Mon, Bo wrote:\n",
    "merge fields": "{{{{",
    "first words and nothing after": "we, no, i, don't ",
}


def seconds(text):
    """Processor time, so that other work on the machine does not count; the better of two runs."""
    best = float("inf")
    for _ in range(2):
        find.cache_clear()
        begun = time.process_time()
        read(text)
        best = min(best, time.process_time() - begun)
    return best


@pytest.fixture(scope="module", autouse=True)
def _warm():
    """Patterns are compiled when they are first needed."""
    for unit in SHAPES.values():
        read((unit * 300)[:1_000])


@pytest.mark.parametrize("unit", SHAPES.values(), ids=SHAPES)
def test_four_times_the_text_takes_at_most_six_times_as_long(unit):
    """And 64 kB are read in a moment."""
    whole = (unit * (SIZE // len(unit) + 1))[:SIZE]
    quarter, all_of_it = seconds(whole[: SIZE // 4]), seconds(whole)
    assert all_of_it <= 6 * quarter + 0.05
    assert all_of_it < 1


@pytest.mark.parametrize("unit", SHAPES.values(), ids=SHAPES)
def test_places_stay_inside_the_text(unit):
    """Whatever the text is."""
    text = (unit * 400)[:3_000] + " Could you come? "
    for act in read(text).acts:
        assert 0 <= act.start < act.end <= len(text)
        assert text[act.start : act.end] == act.text
