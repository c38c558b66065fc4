"""What is written in a hurry is read as if it were written out, and found where it stands."""

import pytest

from networking_rules.text import Cue, Phrasebook, read
from networking_rules.text.sentences import Hurried, fold

SHORT = {"u": "you", "ur": "your", "dont": "don't", "id love": "i'd love", "tmrw": "tomorrow"}


def test_words_are_written_out_and_lead_back_to_their_places():
    """A word of the written-out text leads to what stands for it in the sentence, across spaces that were folded."""
    told = "Hey  u , dont   bring ur  van tmrw ,  id love it"
    plain = Hurried(SHORT).written_out(fold(told))
    assert plain.text == "Hey you, don't bring your van tomorrow, i'd love it"
    for word, stands in [
        ("you,", "u ,"),
        ("don't", "dont"),
        ("bring", "bring"),
        ("your", "ur"),
        ("tomorrow", "tmrw"),
        ("it", "it"),
    ]:
        start = plain.text.index(word)
        assert told[plain.start(start) : plain.end(start + len(word))] == stands


def test_a_sentence_without_such_words_stays_as_it_is():
    """Nothing is made anew, and a longer word that begins the same is none of them."""
    folded = fold("Your urn is under the umbrella.")
    assert Hurried(SHORT).written_out(folded) is folded


@pytest.mark.parametrize(
    "text", ["can u send ur file tmrw", "Cn u   lend us a van , pls ?", "i hoped u cud lend ur van"]
)
def test_an_act_is_told_in_the_words_of_the_draft(text):
    """Its text is what stands between its places."""
    acts = read(text, language="en").of("ask")
    assert acts
    assert all(text[act.start : act.end] == act.text for act in acts)


def test_a_language_of_a_plugin_has_its_own():
    """What a phrasebook says under `short` is what its cues see."""
    cue = Cue("ask.bv", "ask", "bonvolu: [a-z ]{1,40}", "Bonvolu veni.", "Veni.")
    book = Phrasebook("eo", (cue,), short={"bv": "bonvolu"})
    (act,) = read("Bv veni morgau.", language="eo", phrasebooks=[book]).of("ask")
    assert act.text == "Bv veni morgau"
