"""Facts of drafts: the body and the opening, what belongs to a gift, what makes drafts the same."""

import pytest

from networking_rules import Draft
from networking_rules.facts import draft as facts
from networking_rules.facts import drafts, seen


@pytest.mark.parametrize(
    "line",
    [
        "Hi Ann,",
        "Dear Dr. Reed,",
        "Hello!",
        "Good morning Ms. Reed,",
        "hey",
        "Dear all,",
        "Liebe Frau Reed,",
        "Guten Tag,",
    ],
)
def test_a_greeting_is_no_sentence_of_the_body(line):
    """Whatever its form."""
    assert seen.GREETING.fullmatch(line)
    assert [s.text for s in seen.body(Draft(f"{line}\n\nThe weir is mended."))] == ["The weir is mended."]


@pytest.mark.parametrize(
    "line",
    [
        "Hi Ann, here are the photos.",
        "Dear me, what a storm that was last night.",
        "Hello from a miller down the river.",
    ],
)
def test_a_sentence_that_begins_with_a_greeting_is_one(line):
    """It says something."""
    assert not seen.GREETING.fullmatch(line)


def test_the_opening_is_two_sentences_after_the_greeting():
    """A need in the third is none of the opening."""
    need = "I need a job by the summer."
    assert len(seen.opening_needs(Draft(f"Hi Ann,\n\nThe weir is mended. {need}"))) == 1
    assert len(seen.opening_needs(Draft(f"Hi Ann,\n\nThe weir is mended. It holds. {need}"))) == 0


def test_links_count_beside_the_gift_only():
    """In the sentence that gives and the next one; the same link once; a signature's not at all."""
    gift = "Here are the photos of your stall"
    one, two = "https://pics.example/a", "https://pics.example/b"
    assert facts.gift_links(Draft(f"{gift}: {one}")) == 1
    assert facts.gift_links(Draft(f"{gift}: {one} {two}")) == 2
    assert facts.gift_links(Draft(f"{gift}: {one}. They are at {one} for a month.")) == 1
    assert facts.gift_links(Draft(f"{gift}.\n\n-- \nWren\n{one}\n{two}")) == 0
    assert facts.gift_links(Draft(f"The river is high: {one} {two}")) == 0


def test_what_a_gift_demands_is_no_ask():
    """Without the gift it is one."""
    demand = "Just book a call with me to get it."
    assert seen.acts(Draft(f"I can send you the survey of your roof. {demand}"), "ask") == ()
    assert seen.costs(Draft(demand)) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann, meet Bo. Bo, meet Ann.", True),
        ("You two should talk.", True),
        ("I would like to introduce you both: Ann rows, Bo builds oars.", True),
        ("Could we meet on Monday?", False),
        ("Could you introduce me to Ann?", False),
    ],
)
def test_two_people_are_made_known_to_each_other(text, expected):
    """And nobody to me."""
    assert facts.introduces(Draft(text)) is expected


def test_an_answer_shows_in_the_subject_or_in_the_words():
    """In either language."""
    assert seen.is_reply(Draft("Yes.", subject="RE: the weir"))
    assert seen.is_reply(Draft("Ja.", subject="AW: das Wehr"))
    assert seen.is_reply(Draft("As you asked, here is the plan."))
    assert not seen.is_reply(Draft("Here is the plan.", subject="the weir"))


def test_drafts_are_the_same_whatever_the_names_in_them():
    """Four in five runs of five words."""
    words = "your colleague {} told me of the small boats that you build beside the old mill in spring"
    same = tuple(Draft(f"Hi {a}, {words.format(b)}") for a, b in (("Al", "Kim"), ("Bo", "Lou"), ("Cy", "Max")))
    other = Draft("The weir is mended and the boats can pass again, as they did before the flood came.")
    assert drafts.alike(same) == 3
    assert drafts.alike((*same, other)) == 3
    assert drafts.alike((other,)) == 1
    assert drafts.alike(()) == 0


def test_a_field_is_told_of_one_draft_at_a_time():
    """A set speaks of sameness only."""
    one = Draft("Hi {{name}}, the weir is mended.")
    assert drafts.placeholders((one,)) == 1
    assert drafts.placeholders((one, one)) == 0


def test_an_announcement_is_one_only_if_every_draft_is():
    """One plain letter among them makes the set a mailing."""
    notice, letter = Draft("You are invited to the opening on Saturday."), Draft("The mill shop opens on Saturday.")
    assert drafts.announced((notice, notice))
    assert not drafts.announced((notice, letter))


@pytest.mark.parametrize(
    ("recipients", "count"),
    [
        ([], 1),
        (["a@x.example"], 1),
        (["a@x.example", "b@x.example"], 2),
        (["Ann <A@x.example>", "a@x.example", " a@X.example "], 1),
        (["Ann", "Bo", "ann"], 2),
    ],
)
def test_whoever_is_named_twice_is_one_recipient(recipients, count):
    """To and Bcc may hold the same address."""
    assert facts.recipients(Draft("Here are the photos.", recipients=recipients)) == count
