"""Every cue keeps its promises, and a language is data."""

import re

import pytest

from networking_rules.text import KINDS, read
from networking_rules.text.acts import Reader
from networking_rules.text.phrasebooks import BUILT_IN, Cue, Phrasebook, built_in, compile_book, first_words
from networking_rules.text.sentences import fold

CUES = [(language, cue) for language in BUILT_IN for cue in built_in(language).cues]
COMPILED = {language: compile_book(built_in(language)) for language in BUILT_IN}


def seen_by(language, text):
    """The cues that see something in a text, whatever is made of it."""
    return {hit.cue.name for hit in Reader(fold(text).text, COMPILED[language]).candidates()}


@pytest.mark.parametrize(("language", "cue"), CUES, ids=lambda value: getattr(value, "name", value))
def test_it_fires_on_its_example_and_not_on_the_other(language, cue):
    """Two examples a cue: one in which it fires, one in which it must not."""
    assert cue.name in seen_by(language, cue.fires)
    assert cue.name not in seen_by(language, cue.quiet)


@pytest.mark.parametrize(("language", "cue"), CUES, ids=lambda value: getattr(value, "name", value))
def test_it_is_named_after_its_kind_and_begins_with_plain_words(language, cue):
    """Its name says what it is, its first words are no pattern, and its gaps are bounded."""
    assert cue.kind in (*KINDS, "nothing")
    assert cue.name.startswith(f"{cue.kind}.")
    assert cue.source
    for word in first_words(cue):
        assert word == "[" or not re.search(r"[\\()\[\]+?]", word.removesuffix("?"))
    assert not re.search(r"(?:\.|\[\^?[^\]]*\])[*+](?![?]?\\)", cue.pattern.replace("\\.", ""))


@pytest.mark.parametrize("language", BUILT_IN)
def test_no_name_is_given_twice(language):
    """A cue is known by its name."""
    names = [cue.name for cue in built_in(language).cues]
    assert len(names) == len(set(names))


def test_the_two_languages_know_the_same_kinds_of_act():
    """German is small, but lacks none of the kinds that rules rest on."""
    english, german = ({cue.kind for cue in built_in(language).cues} for language in BUILT_IN)
    assert german == english


def test_a_plugin_can_bring_a_language():
    """Its code chooses it, its words are counted, and without it the language is refused."""
    latin = Phrasebook(
        "la",
        (Cue("ask.potesne", "ask", "potesne: [a-z ]{1,40}", "Potesne venire?", "Venire potest."),),
        common="et in est non ad cum sed quod ut",
    )
    text = "Salve. Non in urbe est sed in villa. Potesne venire ad cenam?"
    assert read(text, phrasebooks=[latin]).language == "la"
    assert [act.cue for act in read(text, phrasebooks=[latin]).acts] == ["offer.tells-first", "ask.potesne"]
    with pytest.raises(ValueError, match="no phrasebook for 'la'"):
        read(text, language="la")


def test_a_cue_that_cannot_work_is_refused_by_name():
    """A pattern that is none, and first words that are none, say which cue it is."""
    broken = Phrasebook("xx", (Cue("ask.broken", "ask", "could: (you", "", ""),))
    with pytest.raises(ValueError, match=r"ask\.broken"):
        read("could you", language="xx", phrasebooks=[broken])
    wordless = Phrasebook("xx", (Cue("ask.wordless", "ask", "(could): you", "", ""),))
    with pytest.raises(ValueError, match="cannot begin with"):
        read("could you", language="xx", phrasebooks=[wordless])
