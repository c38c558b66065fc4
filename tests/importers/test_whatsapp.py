"""Chats: who wrote what on which day, in every form that phones write."""

import pytest

from importers.making import by_name, codes, lines, options, plain
from networking_rules.importers import whatsapp
from networking_rules.importers.base import Source
from networking_rules.problems import InputError


def parse(*rows, name="chat.txt", **changes):
    source = Source(name, {name: lines(*rows).encode()})
    assert whatsapp.detects(source)
    return plain(whatsapp.parse(source, options(**{"me": ("Nora",), **changes})))


@pytest.mark.parametrize(
    "head",
    [
        "30/12/2025, 14:30 - ",
        "[30/12/2025, 14:30:00] ",
        "\u200e[30/12/2025, 2:30:00\u202fPM] ",
        "12/30/25, 2:30 PM - ",
        "30.12.25, 14:30 - ",
        "30/12/25, 2:30 p.m. - ",
        "2025-12-30, 14:30 - ",
    ],
)
def test_every_form_of_a_line(head):
    network = parse(f"{head}John: hello", f"{head}Nora: hello: you")
    assert sorted((t.direction, str(t.at)) for t in network.touches) == [("in", "2025-12-30"), ("out", "2025-12-30")]
    assert list(by_name(network)) == ["John"]


def test_lines_go_on_and_the_program_speaks_for_itself():
    network = parse(
        "30/12/2025, 14:30 - Messages and calls are end-to-end encrypted. Learn more: here",
        '30/12/2025, 14:30 - John changed the subject to "Mill: plans"',
        "30/12/2025, 14:31 - John: could you send", "me the list?", "",
        "30/12/2025, 14:32 - Nora: <Media omitted>",
        keep_text=True,
    )  # fmt: skip
    assert [(t.direction, t.acts, t.text) for t in sorted(network.touches, key=lambda t: t.direction)] == [
        ("in", ("ask",), "could you send\nme the list?"),
        ("out", ("reply",), None),
    ]
    assert list(by_name(network)) == ["John"]


def test_a_day_that_may_be_two_is_asked():
    with pytest.raises(InputError, match="dates=dmy"):
        parse("2/9/21, 7:26 pm - John: hi")
    assert (
        str(parse("2/9/21, 7:26 pm - John: hi", "2/9/21, 7:27 pm - Nora: hi", dates="dmy").touches[0].at)
        == "2021-09-02"
    )
    assert str(parse("2/9/21, 7:26 pm - Nora: hi", "13/9/21, 7:26 pm - John: hi").touches[0].at) == "2021-09-02"


def test_who_i_am_is_told_by_the_file_or_asked():
    rows = "30/12/2025, 14:30 - John: hi", "30/12/2025, 14:31 - Nora Vell: hi"
    assert list(by_name(parse(*rows, name="WhatsApp Chat with John.txt", me=()))) == ["John"]
    with pytest.raises(InputError, match="John, Nora Vell"):
        parse(*rows, me=())


def test_a_number_is_a_key():
    network = parse("30/12/2025, 14:30 - +44 7700 900021: hi", "30/12/2025, 14:30 - Nora: hi")
    assert {t.person for t in network.touches} == {"+447700900021"}


def test_equal_messages_are_one_and_different_ones_are_not():
    rows = "30/12/2025, 14:30 - John: hi", "30/12/2025, 14:30 - John: hi", "30/12/2025, 14:30 - John: ho"
    assert len(parse(*rows, "30/12/2025, 14:30 - Nora: hi").touches) == 3


def test_an_impossible_time_is_named():
    network = parse("30/12/2025, 25:99 - John: hi", "30/12/2025, 14:30 - Nora: hi", "31/12/2025, 14:30 - John: hi")
    assert codes(network) == [("bad-line", 1)]
    assert len(network.touches) == 2
