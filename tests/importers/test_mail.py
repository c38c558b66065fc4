"""Mail becomes touches between people; what no person wrote to a person is left out."""

import pytest

from importers.making import by_name, codes, lines, options, plain
from networking_rules.importers import mail
from networking_rules.importers.base import Source
from networking_rules.importers.mail_headers import Address, addresses, decoded, head_of, is_robot, sent_at
from networking_rules.importers.source import read_source
from networking_rules.problems import InputError

ME = "nora@example.org"
DATE = "Date: Tue, 6 Jan 2026 10:00:00 +0100"


def eml(*head, sender="Ines Calder <ines@example.org>", to=f"Nora <{ME}>", date=DATE, body="hi"):
    first = [f"From: {sender}", *([f"To: {to}"] if to else []), *([date] if date else [])]
    return lines(*first, *head, "", body)


def parse(*mails, **changes):
    files = {f"{number}.eml": text if isinstance(text, bytes) else text.encode() for number, text in enumerate(mails)}
    return plain(mail.parse(Source("mails", files), options(**{"me": (ME,), **changes})))


def test_direction_follows_who_wrote():
    network = parse(eml(), eml(sender=f"Nora Vell <{ME}>", to="Ines <ines@example.org>, tom@example.org"))
    assert sorted((t.person, t.direction) for t in network.touches) == [
        ("ines@example.org", "in"), ("ines@example.org", "out"), ("tom@example.org", "out"),
    ]  # fmt: skip
    assert network.me.person == ME
    assert by_name(network)["Ines Calder"].keys == ("mailto:ines@example.org",)


def test_each_of_to_cc_and_bcc_is_a_touch_and_no_one_twice():
    network = parse(
        eml("Cc: tom@example.org", "Bcc: pia@example.org, INES@example.org", sender=ME, to="ines@example.org")
    )
    assert len(network.touches) == 3


def test_an_answer_names_what_it_answers():
    first = eml("Message-ID: <1@x>", date="Date: Tue, 6 Jan 2026 10:00:00 +0100")
    second = eml(
        "In-Reply-To: <1@x>", "Message-ID: <2@x>", sender=ME, to="ines@example.org",
        date="Date: Tue, 6 Jan 2026 12:30:00 +0100",
    )  # fmt: skip
    asked, answered = parse(second, first).touches
    assert (answered.acts, answered.reply_to, answered.thread) == (("reply",), asked.id, "1@x")
    assert (answered.at - asked.at).total_seconds() == 2.5 * 3600


@pytest.mark.parametrize(
    "header",
    [
        "List-Id: <a.example.org>",
        "Precedence: bulk",
        "Precedence: list",
        "Auto-Submitted: auto-replied",
        "List-Unsubscribe: <mailto:x@y.org>",
        "Content-Type: multipart/report; boundary=x",
        "Return-Path: <>",
    ],
)
def test_lists_bulk_and_automatic_mail_make_no_touch(header):
    network = parse(eml(header))
    assert network.touches == ()
    assert codes(network) == [("not-personal", None)]


def test_auto_submitted_no_is_a_person():
    assert len(parse(eml("Auto-Submitted: no")).touches) == 1


@pytest.mark.parametrize("address", ["no-reply@x.org", "noreply+a@x.org", "MAILER-DAEMON@x.org", "bounces-7@x.org"])
def test_robots_are_nobody(address):
    assert parse(eml(sender=address)).touches == ()
    assert parse(eml(sender=ME, to=address)).touches == ()
    assert is_robot(f"mailto:{address.lower()}")
    assert not is_robot("mailto:nora.notley@x.org")


def test_a_list_address_is_nobody():
    listed = eml("List-Id: Team <team.lists.example.org>", "List-Post: <mailto:all@lists.example.org>")
    network = parse(listed, eml(sender=ME, to="team@lists.example.org, all@lists.example.org, ines@example.org"))
    assert [t.person for t in network.touches] == ["ines@example.org"]


def test_mail_not_addressed_to_me_makes_no_touch():
    assert parse(eml(to="tom@example.org")).touches == ()


@pytest.mark.parametrize(
    "date", ["", "Date: never", "Date: Tue, 6 Jan 1970 10:00:00 +0000", "Date: Tue, 6 Jan 2032 10:00:00 +0000"]
)
def test_mail_without_a_date_that_can_be_is_named(date):
    network = parse(eml(date=date))
    assert (network.touches, [code for code, _ in codes(network)]) == ((), ["bad-date"])


def test_the_line_of_an_mbox_dates_a_mail_without_a_date():
    text = "From ines@example.org Tue Jan 06 10:00:00 2026\n" + eml(date="")
    source = Source("box", {"box": text.encode()})
    assert str(mail.parse(source, options(me=(ME,))).touches[0].at) == "2026-01-06"


def test_a_date_without_a_zone_is_a_day():
    assert str(parse(eml(date="Date: Tue, 6 Jan 2026 10:00:00")).touches[0].at) == "2026-01-06"


def test_an_unquoted_from_in_a_body_begins_no_mail():
    body = "Dear all,\n\nFrom the desk of Ines:\nNote: this is text\n\nFrom here to there in 2024\nX: y"
    text = (
        "From a Tue Jan 06 10:00:00 2026\n"
        + eml(body=body)
        + "\nFrom b Tue Jan 06 10:00:00 2026\n"
        + eml(sender="t@x.org")
    )
    source = Source("box", {"box": text.encode()})
    assert mail.detects(source)
    assert len(mail.parse(source, options(me=(ME,))).touches) == 2


def test_the_same_mail_in_two_folders_is_one():
    assert len(parse(eml("Message-ID: <1@x>"), eml("Message-ID: <1@x>")).touches) == 1


def test_the_name_is_the_first_of_two_words():
    later = "Date: Wed, 7 Jan 2026 10:00:00 +0100"
    network = parse(
        eml(sender="ines@example.org"),
        eml(sender='"Calder, Ines" <ines@example.org>', date=later),
        eml(sender="Ines <ines@example.org>", date="Date: Mon, 5 Jan 2026 10:00:00 +0100"),
    )
    assert "Calder, Ines" in by_name(network)


def test_who_i_am_is_told_by_the_mailbox():
    assert parse(eml("Delivered-To: nora@example.org"), me=()).me.person == ME
    others = eml(sender="tom@example.org"), eml()
    assert parse(*others, me=()).me.person == ME
    with pytest.raises(InputError, match="yours"):
        parse(eml(), me=())


def test_bodies_are_read_and_not_kept():
    body = lines("Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/html", "",
                 "<p>Could you send me the list?</p>", "--b--")  # fmt: skip
    text = eml().replace("\n\nhi", "\n" + body)
    (touch,) = parse(text).touches
    assert (touch.acts, touch.text) == (("ask",), None)
    assert parse(text, read_text=False).touches[0].acts == ()
    assert "list" in parse(text, keep_text=True).touches[0].text


@pytest.mark.parametrize("charset", ["nonsense", "utf-8", "iso-2022-jp"])
def test_a_broken_body_leaves_the_mail_a_touch(charset):
    head = eml(f"Content-Type: text/plain; charset={charset}", "Content-Transfer-Encoding: base64", body="")
    assert len(parse(head.encode() + b"\xff\xfe====\n").touches) == 1


def test_deep_nesting_and_a_huge_head_do_no_harm():
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(400))
    assert len(parse(eml().replace("\n\nhi", "\n" + deep)).touches) == 1
    assert parse(eml("X: " + "y" * 2_000_000)).people is not None


class TestHeads:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("a@x.org", [("a@x.org", "")]),
            ('"Calder, Ines" <a@x.org>, b@x.org', [("a@x.org", "Calder, Ines"), ("b@x.org", "")]),
            ("a@x.org (Ines Calder)", [("a@x.org", "Ines Calder")]),
            ("Team: a@x.org, Bo <b@x.org>; c@x.org", [("a@x.org", ""), ("b@x.org", "Bo"), ("c@x.org", "")]),
            ("undisclosed-recipients:;", []),
            ("=?utf-8?Q?Calder=2C_Ines?= <A@X.org>", [("a@x.org", "Calder, Ines")]),
            ("'a@x.org' <a@x.org>", [("a@x.org", "")]),
            ("Ines Calder a@x.org", [("a@x.org", "Ines Calder")]),
            ("Ines <a@x.org", [("a@x.org", "Ines")]),
            ("<>", []),
            ('"unclosed <a@x.org>', [("a@x.org", "unclosed")]),
        ],
    )
    def test_addresses(self, text, expected):
        assert list(addresses(text)) == [Address(f"mailto:{address}", name) for address, name in expected]

    def test_a_name_split_inside_a_word_or_a_character_is_whole(self):
        assert decoded("=?utf-8?Q?S=C3?=\n =?utf-8?Q?=B8ren?= Berg") == "Søren Berg"
        assert decoded("=?utf-8?Q?S=C3=B8?= =?utf-8?Q?ren?=") == "Søren"
        assert decoded("=?nonsense?Q?abc?=") == ""
        assert decoded("=?utf-8?Q?=FF=FE?=") == ""

    def test_folded_and_repeated_fields(self):
        raw = b"\r\nTo: a@x.org,\r\n b@x.org\r\nTo: c@x.org\r\nSubject: x\r\n\r\nbody"
        head, body = head_of(raw)
        assert [person.key for person in head.people("to")] == ["mailto:a@x.org", "mailto:b@x.org", "mailto:c@x.org"]
        assert raw[body:] == b"body"

    @pytest.mark.parametrize(
        "text", ["", "x", "Tue, 6 Jan 2026 99:00:00 +0100", "1e9", "0 0 0 0", "Tue, 99 Jan 2026"]
    )
    def test_a_broken_date_is_none(self, text):
        assert sent_at(text) is None


def test_every_sample_mail_is_read_or_reported(samples):
    mails = sorted((samples / "mail" / "mikel").rglob("*.eml"))
    assert len(mails) >= 100
    for path in mails:
        source = read_source(path)
        assert mail.detects(source)
        sender = next((p.key for p in head_of(source.only[1])[0].people("from")), "mailto:me@example.org")
        network = mail.parse(source, options(me=(sender.removeprefix("mailto:"),)))
        assert network.touches or network.problems, path.name
