"""Every cue keeps its promises, and a language is data."""

import re

import pytest
from attrs import evolve

from networking_rules.text import KINDS, read
from networking_rules.text.faults import faults, unkept
from networking_rules.text.phrasebooks import BUILT_IN, Cue, Phrasebook, built_in, compile_book, first_words
from networking_rules.text.reader import cues_in

CUES = [(language, cue) for language in BUILT_IN for cue in built_in(language).cues]
COMPILED = {language: compile_book(built_in(language)) for language in BUILT_IN}


@pytest.mark.parametrize(("language", "cue"), CUES, ids=lambda value: getattr(value, "name", value))
def test_it_fires_on_its_example_and_not_on_the_other(language, cue):
    """Two examples a cue: one in which it fires, one in which it must not."""
    assert cue.name in cues_in(cue.fires, COMPILED[language])
    assert cue.name not in cues_in(cue.quiet, COMPILED[language])


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


BONVOLU = Cue("ask.bonvolu", "ask", "bonvolu: [a-z ]{1,40}", "Bonvolu veni.", "Veni.")
FAULTS = [
    ({"pattern": "could: (you"}, "the cue ask.bonvolu has a pattern that is none: missing )"),
    ({"unless": "[a"}, "the cue ask.bonvolu has a pattern that is none: unterminated character set"),
    ({"pattern": "(could): you"}, "the cue ask.bonvolu: a cue cannot begin with '(could)'"),
    ({"pattern": "could|: you"}, "the cue ask.bonvolu: a cue cannot begin with ''"),
    (
        {"pattern": "bonvolu: {vin}"},
        "the cue ask.bonvolu names {vin}, which is no part of the phrasebook; did you mean vi",
    ),
    ({"unless": "{rond}"}, "names {rond}, which is no part of the phrasebook; it is named too deep in other parts"),
    ({"at": "begin"}, "the cue ask.bonvolu: at takes one of start, clause, anywhere, not 'begin'"),
    ({"span": "sentense"}, "span takes one of match, clause, sentence, not 'sentense'; did you mean sentence?"),
    ({"strength": "stark"}, "strength takes one of strong, weak, not 'stark'"),
    ({"whose": "ours"}, "whose takes one of mine, theirs, not 'ours'"),
    ({"effort": "meet"}, "effort takes one of click, "),
    ({"kind": "aks"}, "its kind is 'aks', and its name says 'ask'"),
    ({"kind": ""}, "its kind is '', and its name says 'ask'"),
    ({"fires": None}, "fires is a text, not None"),
]


@pytest.mark.parametrize(("changes", "told"), FAULTS, ids=[told for _, told in FAULTS])
def test_a_cue_that_cannot_work_is_refused_by_name(changes, told):
    """Before any text is read by it."""
    parts = {"vi": "vi", "rond": "{rond}"}
    sound = Phrasebook("eo", [BONVOLU], parts)
    assert faults(sound) == ()
    broken = evolve(sound, cues=(evolve(BONVOLU, **changes),))
    with pytest.raises(ValueError, match=re.escape(told)):
        read("Salve.", language="eo", phrasebooks=[broken])


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"language": "EO"}, "a language is a code in small letters, such as 'fr', not 'EO'"),
        ({"cues": (BONVOLU, BONVOLU)}, "the cue ask.bonvolu stands there twice"),
        ({"cues": ("bonvolu",)}, "'bonvolu' stands among the cues, and is none"),
        ({"efforts": [("meetin", "kunven")]}, "effort takes one of click, "),
        ({"efforts": [("meeting", "(")]}, "the effort meeting of 'eo' has a pattern that is none"),
        ({"efforts": [("meeting", "{kie}")]}, "the effort meeting names {kie}"),
        ({"short": {"BV": "bonvolu"}}, "what is written in a hurry (short) is in small letters"),
        ({"parts": {"vi": 5}}, "parts names texts by texts"),
    ],
)
def test_a_phrasebook_that_cannot_work_is_refused(changes, told):
    """With every fault that it has."""
    broken = evolve(Phrasebook("eo", [BONVOLU]), **changes)
    assert any(told in fault for fault in faults(broken))


@pytest.mark.parametrize("language", BUILT_IN)
def test_the_built_in_ones_have_no_fault(language):
    """They are held to what is asked of others, and are not looked at again at run time."""
    assert faults(built_in(language)) == ()
    assert list(unkept(built_in(language))) == []


def test_a_first_word_may_have_a_hyphen():
    """The rest goes on right behind the first words, the blank behind the colon included."""
    for pattern, seen in (("pourriez-vous:", "-"), ("pourriez: vous", " "), ("pourriez:[- ]vous", "- ")):
        book = compile_book(Phrasebook("fr", [Cue("ask.p", "ask", pattern, "", "")]))
        assert [sign for sign in "- " if cues_in(f"Pourriez{sign}vous m'aider ?", book)] == list(seen)
