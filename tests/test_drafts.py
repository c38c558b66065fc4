"""Drafts from files: what is read of them, where their lines are, and in which language they are read."""

import pickle

import pytest
from attrs import evolve

from networking_rules import Draft, guide
from networking_rules.cases import STRANGER
from networking_rules.drafts import in_language, mended, parse_draft, read_draft
from networking_rules.model import History, lines_above
from networking_rules.problems import InputError
from networking_rules.testing.build import TODAY
from networking_rules.text import Cue, Phrasebook

HEAD = "From: me@example.org\nTo: Ann <ann@example.org>, bo@example.org\nSubject: Seeds\n"
LATIN = Phrasebook(
    "la", (Cue("desperation.ultimate", "desperation", "ultima: spes mea", "", "", at="anywhere", span="sentence"),)
)
COLD = {"target": STRANGER, "history": History(TODAY)}


def test_a_mail_has_subject_recipients_and_the_lines_above_its_body():
    """The text is one like any other beside that, and keeps them when it travels."""
    made = parse_draft(f"{HEAD}\nHere are the seeds.\n".encode(), "a.eml")
    assert (made.text, made.subject) == ("Here are the seeds.\n", "Seeds")
    assert made.recipients == ("ann@example.org", "bo@example.org")
    assert lines_above(made.text) == lines_above(pickle.loads(pickle.dumps(made)).text) == 4
    assert made == evolve(made, text="Here are the seeds.\n")
    assert guide().check(made, **COLD) == guide().check(evolve(made, text=str(made.text)), **COLD)


@pytest.mark.parametrize(
    "rest",
    [
        "Content-Type: text/plain; charset=latin-1\n\nGröße\n",
        "Content-Transfer-Encoding: quoted-printable\n\nHere =\nare the seeds.\n",
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nHere are the seeds.\n--b--\n',
    ],
)
def test_a_body_that_is_not_in_the_file_as_it_is_read_has_no_lines(rest):
    """Rather none than wrong ones."""
    made = parse_draft(f"{HEAD}{rest}".encode("latin-1"), "a.eml")
    assert made.text.startswith(("Größe", "Here are the seeds."))
    assert lines_above(made.text) is None
    assert lines_above(str(made.text)) == 0


def test_a_draft_may_have_another_name_than_its_path(tmp_path):
    """By which problems call it, too."""
    (tmp_path / "a.md").write_text("Here are the seeds.", "utf-8")
    assert read_draft(str(tmp_path / "a.md"), "letters/a.md").name == "letters/a.md"
    with pytest.raises(InputError, match=r"^letters/b\.md: cannot be read"):
        read_draft(str(tmp_path / "b.md"), "letters/b.md")


def test_a_language_of_a_plugin_is_read_and_mended():
    """Named or found out, by the phrasebook that is given along; without it, it is refused."""
    given = Draft("Semina quae petivisti hic sunt. Tu es ultima spes mea.", name="a.md")
    draft = in_language(given, "la", (LATIN,))
    assert "NEE002" in guide().check(draft, **COLD).codes
    better, codes = mended(draft, guide(), **COLD)
    assert (better.text.strip(), codes) == ("Semina quae petivisti hic sunt.", ("NEE002",))
    assert in_language(given, None, (LATIN,)).phrasebooks == (LATIN,)
    assert in_language(given, None) is given
    with pytest.raises(InputError, match=r"a\.md: there is no phrasebook for 'la'; there are: de, en"):
        in_language(given, "la")
