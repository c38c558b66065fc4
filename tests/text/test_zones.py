"""The writer's own words are told from quotes, signatures and legal footers, in plain text, Markdown and HTML."""

import pytest

from networking_rules.text import read

OWN = "Here are the plans of the weir."
QUOTES = {
    "marked lines": f"{OWN}\n\n> Could you send me the plans?\n> I need them by noon.\n",
    "marked with initials": f"{OWN}\n\nAB> Could you send me the plans?\n",
    "an attribution over marked lines": f"{OWN}\n\nOn Mon, 4 May 2020, Bo wrote:\n> Could you send me the plans?\n",
    "an attribution on two lines": (
        f"{OWN}\n\nOn Mon, 4 May 2020 at 11:02, Bo of the Mill\n<bo@mill.example> wrote:\n\n"
        "Could you send me the plans?\n"
    ),
    "an attribution over unmarked lines": f"{OWN}\n\nOn 4 May 2020, Bo wrote:\n\nCould you send me the plans?\n",
    "a German attribution": f"{OWN}\n\nAm 4. Mai 2020 schrieb Bo:\n> Could you send me the plans?\n",
    "an original message": f"{OWN}\n\n-----Original Message-----\nFrom: Bo\n\nCould you send me the plans?\n",
    "a forwarded message": f"{OWN}\n\n---------- Forwarded message ---------\nCould you send me the plans?\n",
    "a forwarded message of Apple Mail": f"{OWN}\n\nBegin forwarded message:\n\nCould you send me the plans?\n",
    "the headers of Outlook": (
        f"{OWN}\n\nFrom: Bo <bo@mill.example>\nSent: Monday\nTo: Ann\nSubject: weir\n\nCould you send me the plans?\n"
    ),
    "a fenced block": f"{OWN}\n\n```\nCould you send me the plans?\n```\n",
    "a block quote": f"<p>{OWN}</p><blockquote><p>Could you send me the plans?</p></blockquote>",
    "nested block quotes": (
        f"<div>{OWN}</div><blockquote>a<blockquote>b</blockquote>Could you send me the plans?</blockquote>"
    ),
    "the quote of Gmail": f'<div>{OWN}</div><div class="gmail_quote"><div>Could you send me the plans?</div></div>',
    "the reply of Outlook": f'<p>{OWN}</p><div id="divRplyFwdMsg"></div><p>Could you send me the plans?</p>',
    "a comment": f"{OWN} <!-- Could you send me the plans? -->",
    "a script": f"<p>{OWN}</p><script>Could you send me the plans?</script>",
}


@pytest.mark.parametrize("text", QUOTES.values(), ids=QUOTES)
def test_what_is_quoted_is_not_the_writers(text):
    """The offer is theirs, the quoted ask is not."""
    reading = read(text)
    assert [act.text for act in reading.of("offer")] == ["Here are the plans of the weir"]
    assert reading.of("ask", "need", "question", "urgency") == ()


def test_answers_between_quoted_lines_are_the_writers():
    """Interleaved answers are read, the lines they answer are not."""
    text = "On Mon, Bo wrote:\n> Could you come?\n\nYes, happy to help you.\n\n> When?\n\nCould you say which day?\n"
    assert [act.kind for act in read(text).of("ask", "offer")] == ["offer", "ask"]


@pytest.mark.parametrize(
    "ending",
    [
        "-- \nBo, call me at the mill\nI need a job",
        "--\nPlease visit our shop",
        "Sent from my phone. Please excuse typos",
        "Best regards,\nBo Mill\nMiller and Sons\n1 Mill Lane",
        "Thanks!\nBo",
        "This e-mail is confidential and intended only for the addressee. Please delete it if you are not.",
        "CONFIDENTIALITY NOTICE: if you are not the addressee, please notify us.",
    ],
)
def test_signatures_and_footers_are_not_read_for_asks(ending):
    """What stands under the message is set apart."""
    reading = read(f"{OWN}\n\n{ending}\n")
    assert reading.of("ask", "need") == ()
    assert {"signature", "disclaimer"} & {zone.kind for zone in reading.zones}


def test_a_postscript_is_the_writers():
    """Many read it first."""
    text = f"{OWN}\n\nBest regards,\nBo\n\nPS Could you send me the key?\n"
    assert [act.text for act in read(text).of("ask")] == ["Could you send me the key"]


def test_thanks_in_the_middle_close_nothing():
    """A closing phrase with a message after it is none."""
    text = f"{OWN}\n\nThanks,\n\nCould you say which of the two beams of the old weir by the church you would keep?\n"
    assert len(read(text).of("ask")) == 1


def test_places_in_html_are_places_in_the_source():
    """Entities and tags in between move nothing."""
    text = "<p>I&rsquo;d love to <b>pick your</b> brain &amp; more.</p><p>Could you <i>introduce</i> me to Bo?</p>"
    found = {act.kind: act.text for act in read(text).acts}
    assert found["ask"] == "Could you <i>introduce</i> me to Bo"
    assert found["vague"] == "pick your</b> brain"
    assert read(text).sentences[0].text == "I’d love to pick your brain & more."


def test_markdown_is_read_as_a_person_sees_it():
    """Emphasis and links do not hide an ask; a link's address is not read."""
    text = "Could **you** send me [the plans](https://mill.example/i_need_a_job)?"
    reading = read(text)
    assert [sentence.text for sentence in reading.sentences] == ["Could you send me the plans?"]
    assert [act.kind for act in reading.of("ask", "need")] == ["ask"]


@pytest.mark.parametrize("text", [*QUOTES.values(), "", "\n", "x", "<p>", "> a\nb\n> c"])
def test_zones_follow_one_another_and_cover_the_text(text):
    """No character is in two zones or in none."""
    zones = read(text).zones
    assert "".join(text[zone.start : zone.end] for zone in zones) == text
