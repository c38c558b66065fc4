"""Spans, order, effort, strength, and whose need or deadline it is."""

import pytest

from networking_rules.text import SIZES, read, size_of


def test_an_ask_spans_its_clause_without_the_final_mark():
    """From the first word of the asking clause to its end."""
    text = "So, Ann: could you introduce me to Bo, because he asked for you?"
    (ask,) = read(text).of("ask")
    assert ask.text == "could you introduce me to Bo"
    assert text[ask.start : ask.end] == ask.text
    assert ask.cue.startswith("ask.")
    assert ask.strength == "strong"


def test_the_order_of_acts_is_kept():
    """Whether one gives or asks first can be seen."""
    give_first = read("Here are the plans. Could you lend me the key?").of("offer", "ask")
    ask_first = read("Could you lend me the key? Here are the plans.").of("offer", "ask")
    assert [act.kind for act in give_first] == ["offer", "ask"]
    assert [act.kind for act in ask_first] == ["ask", "offer"]


@pytest.mark.parametrize(
    ("effort", "text"),
    [
        ("click", "Please vote for the mill."),
        ("reply", "Let me know which day suits you."),
        ("minutes", "Could you fill in this form?"),
        ("review", "Could you review the second chapter?"),
        ("meeting", "Could we have a call next week?"),
        ("introduction", "Could you introduce me to Ann?"),
        ("referral", "Could you recommend me for the position?"),
        ("money", "Would you donate ten pounds to the mill?"),
        ("favour", "Could you write a foreword for my book?"),
    ],
)
def test_the_effort_of_an_ask_is_a_class(effort, text):
    """From a click to a great favour."""
    assert read(text).of("ask")[0].effort == effort


def test_sizes_go_from_one_to_five_and_unknown_is_two():
    """The size of an ask is that of its class."""
    assert size_of("click") == 1
    assert size_of("favour") == 5
    assert size_of(None) == size_of("something else") == 2
    assert sorted(set(SIZES.values())) == [1, 2, 3, 4, 5]


def test_needs_and_deadlines_say_whose_they_are():
    """Mine are told; those of the reader and of others are no acts of this kind."""
    assert [act.whose for act in read("I need a roof by Friday, please.").of("need", "urgency")] == ["mine", "mine"]
    assert read("You need a roof. Your visa expires on Friday. Customers need a roof.").of("need", "urgency") == ()


def test_sentences_words_and_questions_are_the_writers():
    """Quotes count for nothing."""
    reading = read("Hi Ann,\n\nIs it you? I saw the mill.\n\n> Who? What? Why?\n")
    assert [sentence.text for sentence in reading.sentences] == ["Hi Ann,", "Is it you?", "I saw the mill."]
    assert (reading.words, reading.questions) == (9, 1)


def test_what_stands_in_quotation_marks_is_somebody_elses():
    """Quoted words ask for nothing."""
    assert read('On 3 May you wrote: "Can you send the invoice?"').of("ask") == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Berg met Mr. Kurz at 5 p.m. in the mill.", 1),
        ("The plan (v. 2) is ready. It has 3.5 pages.", 2),
        ("One line\nthat goes on in the next.", 1),
        ("1. The roof\n2. The wheel\n- The gate", 3),
        ("Good day\n\nBo", 2),
        ("What? No! Yes...", 3),
        ("can u come? thx", 2),
        ("This line is long enough to have been wrapped by a mail program at\nSeventy-two columns.", 1),
    ],
)
def test_sentences_end_where_people_would_say(text, count):
    """Abbreviations and wrapped lines end none; lists and short lines do."""
    assert len(read(text).sentences) == count


def test_a_long_stretch_without_a_full_stop_is_cut():
    """No sentence has more than 2,000 characters."""
    assert all(len(sentence.text) <= 2_000 for sentence in read("word " * 3_000).sentences)
    assert all(len(sentence.text) <= 2_000 for sentence in read("x" * 9_000).sentences)


def test_what_is_told_before_an_ask_is_a_weak_offer():
    """It shows the order of a message; a need, a question or a greeting tells nothing."""
    first = read("The mill is open from nine. Could you bring the keys?").acts[0]
    assert (first.kind, first.cue, first.strength) == ("offer", "offer.tells-first", "weak")
    assert first.text == "The mill is open from nine."
    for text in (
        "Could you bring the keys? The mill is open from nine.",
        "The mill is open from nine.",
        "We need a new wheel this year. Could you bring the keys?",
        "Is the mill open? Could you bring the keys?",
        "Hi Ann, Could you bring the keys?",
    ):
        assert "offer.tells-first" not in {act.cue for act in read(text).acts}, text
