"""Laws of reading, on generated messages."""

from hypothesis import given
from hypothesis import strategies as st

from networking_rules.text import read

PIECES = st.sampled_from(
    [
        "Could you introduce me to Ann?",
        "Here are the plans of the weir.",
        "I need a roof by Friday.",
        "İstanbul’dan",
        "ﬁne ß ǆ",
        "👩‍👩‍👧",
        "e\u0301",
        "\u2028",
        "\x00",
        "“Could you come?”",
        "> quoted",
        "On Mon, Bo wrote:",
        "-- ",
        "<p>",
        "</p>",
        "<blockquote>",
        "<!--",
        "-->",
        "&amp;",
        "&#0;",
        "&rsquo;",
        "**",
        "[a](b)",
        "{{name}}",
        "[Name]",
        "```",
        "\r\n",
        "\n\n",
        " , ",
        "Best,",
        "PS",
        "Bitte antworten Sie umgehend, wir brauchen Sie.",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=14).map(" ".join) | st.lists(PIECES, max_size=9).map(
    "\n".join
)


@given(TEXTS)
def test_every_place_is_in_the_text_and_holds_what_is_told(text):
    """An act's text is the text between its places, and its sentence is one of the reading's."""
    reading = read(text)
    for act in reading.acts:
        assert 0 <= act.start < act.end <= len(text)
        assert text[act.start : act.end] == act.text
        assert 0 <= act.sentence < len(reading.sentences)
    for sentence in reading.sentences:
        assert 0 <= sentence.start < sentence.end <= len(text)


@given(TEXTS)
def test_zones_cover_the_text_without_overlap(text):
    """Each character is in one zone, and every act begins in an authored one."""
    reading = read(text)
    assert "".join(text[zone.start : zone.end] for zone in reading.zones) == text
    authored = [(zone.start, zone.end) for zone in reading.zones if zone.kind == "authored"]
    for act in reading.acts:
        assert any(start <= act.start < end for start, end in authored)


@given(TEXTS)
def test_sentences_and_acts_come_in_order(text):
    """By place."""
    reading = read(text)
    assert [act.start for act in reading.acts] == sorted(act.start for act in reading.acts)
    assert [one.start for one in reading.sentences] == sorted(one.start for one in reading.sentences)


@given(TEXTS)
def test_reading_twice_gives_the_same(text):
    """The same text is read the same way."""
    assert read(text) == read(text)


@given(
    st.lists(st.sampled_from(["Could you come?", "I need a roof.", "Here is the map.", "You owe me."]), min_size=1)
)
def test_quoting_a_message_leaves_no_act(lines):
    """What another wrote asks for nothing of mine."""
    assert read("\n".join(f"> {line}" for line in lines)).acts == ()


@given(st.lists(st.sampled_from(["Could you come?", "I need a roof.", "Here is the map.", "It rains."]), min_size=1))
def test_a_quote_below_changes_nothing_above(lines):
    """Acts are those of the message alone."""
    alone = " ".join(lines)
    below = f"{alone}\n\nOn Mon, Bo wrote:\n> Could you send me the plans?\n> I need them.\n"
    assert read(below).acts == read(alone).acts


@given(st.lists(st.sampled_from(["Could you come to Leeds?", "I need a roof.", "Here is the map."]), min_size=1))
def test_markup_changes_no_act(lines):
    """The same message as HTML does the same."""
    plain = read("\n\n".join(lines))
    marked = read("".join(f"<p>{line}</p>" for line in lines))
    assert [(act.kind, act.text) for act in marked.acts] == [(act.kind, act.text) for act in plain.acts]
