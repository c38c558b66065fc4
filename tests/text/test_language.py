"""The language is chosen, or found out by a count of short words."""

import pytest

from networking_rules.text import read

GERMAN = "Liebe Frau Berg, hier sind die Pläne des Wehrs. Könnten Sie mich mit Herrn Kurz bekannt machen?"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        ("Here are the plans of the weir. Could you introduce me to Bo?", "en"),
        ("", "en"),
        ("Merci beaucoup pour tout", "en"),
        ("Danke", "en"),
    ],
)
def test_it_is_found_out(text, language):
    """English unless another language clearly stands out."""
    assert read(text).language == language


def test_it_can_be_chosen():
    """Who knows the language says so."""
    assert read(GERMAN, language="en").of("ask") == ()
    assert [act.kind for act in read(GERMAN, language="de").of("ask", "offer")] == ["offer", "ask"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("need", "Wir suchen dringend einen Müller."),
        ("desperation", "Sie sind unsere letzte Hoffnung."),
        ("urgency", "Bitte antworten Sie umgehend."),
        ("guilt", "Ich habe noch immer nichts von Ihnen gehört."),
        ("strings", "Ich leihe Ihnen die Scheune, im Gegenzug helfen Sie mir."),
        ("generic", "Sehr geehrte Damen und Herren,"),
        ("placeholder", "Hallo {{vorname}},"),
        ("thanks", "Vielen Dank für die Leiter."),
    ],
)
def test_german_acts(kind, text):
    """The same kinds in another language."""
    assert kind in {act.kind for act in read(text, language="de").acts}


@pytest.mark.parametrize("text", ["Wie geht es dem Garten?", "Es ist nicht eilig.", "Ich möchte mich bedanken."])
def test_german_that_asks_for_nothing(text):
    """Courtesies are no asks."""
    assert read(text, language="de").of("ask", "need", "urgency") == ()
