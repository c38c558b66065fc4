"""A LinkedIn export becomes people, met dates and touches; what is bad in it is named and left out."""

from datetime import date

import pytest

from importers.making import (
    CONNECTIONS,
    INVITATIONS,
    MESSAGES,
    PROFILE,
    by_name,
    codes,
    lines,
    options,
    plain,
    source,
)
from networking_rules.cases import history_of
from networking_rules.facts.history import owed_days
from networking_rules.importers import linkedin
from networking_rules.importers.memory import take_in
from networking_rules.importers.source import read_source
from networking_rules.model import Network
from networking_rules.problems import InputError

ME = "https://www.linkedin.com/in/nora-v"
TOM = "https://www.linkedin.com/in/tom-w"
OLD = "First Name,Last Name,Email Address,Company,Position,Connected On"
GERMAN = "Vorname,Nachname,Profil-URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am"
FRENCH = "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le"
FIRST = "2026-01-05 09:00:00 UTC"
PIA = "https://www.linkedin.com/in/pia-k"
PROFILE_FILE = lines(PROFILE, "Nora,Vell,,Photographer")


def parse(**files):
    return plain(linkedin.parse(source(**files), options()))


def message(
    *, sender=("Tom Wren", TOM), to=("Nora Vell", ME), at="2026-01-05 09:00:00 UTC", text="hello", title="", conv="c1"
):
    cells = (conv, title, *sender, *to, at, "", text, "INBOX")
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)


def messages(*rows):
    return lines(MESSAGES, *rows)


class TestConnections:
    def test_gives_a_person_with_a_met_date_and_no_touch(self):
        network = parse(Connections=lines(CONNECTIONS, f"Tom,Wren,{TOM},TOM@example.org,Wren,Florist,06 Jun 2026"))
        (tom,) = network.people
        assert (tom.name, tom.keys, tom.org, tom.role) == (
            "Tom Wren", ("linkedin:tom-w", "mailto:tom@example.org"), "Wren", "Florist"
        )  # fmt: skip
        assert tom.met.on.isoformat() == "2026-06-06"
        assert (network.touches, network.problems, tom.reason) == ((), (), None)

    @pytest.mark.parametrize(
        "before",
        [
            "",
            "\ufeff",
            "Notes:\n\n",
            'Notes:\n"two lines\nof notes, with ""quotes"""\n\n',
            '\ufeffNotes:\n"a"\n\n\n\n',
        ],
    )
    def test_finds_the_header_after_notes(self, before):
        network = parse(Connections=before + lines(CONNECTIONS, f"Tom,Wren,{TOM},,,,06 Jun 2026"))
        assert list(by_name(network)) == ["Tom Wren"]

    @pytest.mark.parametrize(
        ("header", "row"),
        [
            (OLD, "Tom,Wren,t@x.org,W,Florist,06 Jun 2026"),
            (OLD + ",URL", f"Tom,Wren,t@x.org,W,F,06 Jun 2026,{TOM}"),
            (GERMAN, f"Tom,Wren,{TOM},t@x.org,W,F,06 Juni 2026"),
            (FRENCH, f"Tom,Wren,{TOM},t@x.org,W,F,6 juin 2026"),
        ],
    )  # fmt: skip
    def test_knows_older_layouts_and_other_languages(self, header, row):
        tom = by_name(parse(Connections=lines(header, row)))["Tom Wren"]
        assert "mailto:t@x.org" in tom.keys
        assert tom.met.on.isoformat() == "2026-06-06"

    def test_skips_closed_accounts_without_a_word(self):
        network = parse(Connections=lines(CONNECTIONS, ",,,,,,03 Mar 2020", ",,,,,,"))
        assert (network.people, network.problems) == ((), ())

    def test_reads_a_slug_whatever_stands_around_it(self):
        rows = [
            "Émilie,C,https://www.linkedin.com/in/%C3%89milie-x/,,,,15 Dec 2021",
            "Émilie,C,http://de.linkedin.com/in/émilie-x?utm_source=a#b,,,,14 Dec 2021",
        ]
        (one,) = parse(Connections=lines(CONNECTIONS, *rows)).people
        assert one.keys == ("linkedin:émilie-x",)
        assert one.met.on.isoformat() == "2021-12-14"

    def test_two_rows_of_one_name_without_links_are_two_people(self):
        network = parse(Connections=lines(CONNECTIONS, "Tom,Wren,,,A,,06 Jun 2026", "Tom,Wren,,,B,,06 Jun 2026"))
        assert len(network.people) == 2

    def test_names_the_line_of_a_ragged_row(self):
        network = parse(Connections=lines("Notes:", "", CONNECTIONS, "Tom,Wren,x", f"Pia,K,{PIA},,,,06 Jun 2026"))
        assert codes(network) == [("ragged-row", 4)]
        assert list(by_name(network)) == ["Pia K"]

    def test_a_broken_record_takes_nothing_of_the_next(self):
        network = parse(Connections=lines(CONNECTIONS, 'Tom,"Wren,x,,,,', f'Pia,"K",{PIA},,,,06 Jun 2026'))
        assert codes(network) == [("bad-csv", 2)]
        assert list(by_name(network)) == ["Pia K"]

    def test_never_reads_a_wrong_date(self):
        network = parse(Connections=lines(CONNECTIONS, f"Tom,Wren,{TOM},,,,06 Kuu 2026", f"Pia,K,{PIA},,,,06 Jun 20"))
        assert [person.met.on for person in network.people] == [None, None]
        assert codes(network) == [("bad-date", 2), ("bad-date", 3)]


class TestMessages:
    def test_direction_follows_who_wrote(self):
        rows = [message(), message(sender=("Nora Vell", ME), to=("Tom Wren", TOM), at="2026-01-06 09:00:00 UTC")]
        network = parse(Profile=PROFILE_FILE, messages=messages(*rows))
        assert [(t.direction, t.acts) for t in network.touches] == [("in", ()), ("out", ("reply",))]
        assert network.touches[1].reply_to == network.touches[0].id
        assert network.me.person == "nora-v"

    def test_a_group_message_of_mine_is_a_touch_with_each(self):
        row = message(sender=("Nora Vell", ME), to=("Pia K, PhD,Tom Wren", f"{PIA},{TOM}"))
        network = parse(Profile=PROFILE_FILE, messages=messages(row))
        assert {t.person for t in network.touches} == {"pia-k", "tom-w"}

    def test_a_group_message_of_theirs_is_a_touch_with_the_writer(self):
        row = message(to=("Pia K,LinkedIn Member,Nora Vell", f"{PIA},{ME}"))
        network = parse(Profile=PROFILE_FILE, messages=messages(row))
        assert [(t.person, t.direction) for t in network.touches] == [("tom-w", "in")]

    @pytest.mark.parametrize("flag", ["Yes", "TRUE", "1", "true"])
    def test_leaves_out_drafts_by_the_name_of_the_column(self, flag):
        text = lines(MESSAGES + ",IS MESSAGE DRAFT", message() + "," + flag, message(text="sent") + ",")
        assert len(parse(Profile=PROFILE_FILE, messages=text).touches) == 1

    def test_leaves_out_advertisements_and_nobody(self):
        rows = [
            message(title="Sponsored Conversation"),
            message(text='<p class="spinmail-quill-editor__spin-break">x</p>', conv="c2"),
            message(sender=("LinkedIn Member", ""), conv="c3"),
        ]
        assert parse(Profile=PROFILE_FILE, messages=messages(*rows)).touches == ()

    def test_an_equal_row_in_a_split_file_is_a_double(self):
        text = messages(message())
        network = parse(Profile=PROFILE_FILE, messages=text, messages_1=text)
        assert len(network.touches) == 1

    def test_an_empty_message_is_a_touch(self):
        assert len(parse(Profile=PROFILE_FILE, messages=messages(message(text=""))).touches) == 1

    def test_without_a_zone_only_the_day_is_known(self):
        network = parse(Profile=PROFILE_FILE, messages=messages(message(at="2026-01-05 09:00")))
        assert str(network.touches[0].at) == "2026-01-05"

    def test_the_owner_is_who_is_in_every_conversation(self):
        rows = [message(), message(sender=("Pia K", PIA), conv="c2")]
        assert parse(messages=messages(*rows)).me.person == "nora-v"

    def test_asks_who_i_am_where_nothing_tells(self):
        with pytest.raises(InputError, match="who you are"):
            parse(messages=messages(message()))

    def test_the_option_me_decides(self):
        network = plain(linkedin.parse(source(messages=messages(message())), options(me=(TOM,))))
        assert [(t.person, t.direction) for t in network.touches] == [("nora-v", "out")]

    def test_a_namesake_of_mine_is_somebody_else(self):
        twin = "https://www.linkedin.com/in/other-nora"
        rows = [message(), message(sender=("Nora Vell", twin), conv="c2")]
        network = parse(Profile=PROFILE_FILE, messages=messages(*rows))
        assert (network.me.person, {t.person for t in network.touches}) == ("nora-v", {"tom-w", "other-nora"})

    def test_the_short_layout_has_names_only(self):
        header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT"
        rows = [
            f"c1,,Nora Vell,{ME},Tom Wren,2026-01-05 09:00:00 UTC,,hi",
            f"c1,,Tom Wren,{TOM},Nora Vell,2026-01-06 09:00:00 UTC,,hi",
        ]
        network = parse(Profile=PROFILE_FILE, messages=lines(header, *rows))
        assert [(t.person, t.direction) for t in network.touches] == [("tom-w", "out"), ("tom-w", "in")]

    def test_a_name_that_fits_several_is_nobodys(self):
        header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT"
        people = lines(CONNECTIONS, f"Tom,Wren,{TOM},,,,06 Jun 2026", f"Tom,Wren,{PIA},,,,06 Jun 2026")
        rows = lines(header, f"c1,,Nora Vell,{ME},Tom Wren,2026-01-05 09:00:00 UTC,,hi")
        network = parse(Profile=PROFILE_FILE, Connections=people, messages=rows)
        assert network.touches == ()
        assert codes(network) == [("ambiguous-name", 2)]

    def test_names_with_commas_are_counted_by_their_links(self):
        row = message(sender=("Nora Vell", ME), to=("Pia K, PhD", PIA))
        network = parse(Profile=PROFILE_FILE, messages=messages(row))
        assert list(by_name(network)) == ["Pia K, PhD"]
        row = message(sender=("Nora Vell", ME), to=("Pia K, PhD,Tom Wren", f"{PIA},{TOM}"))
        people = lines(CONNECTIONS, f'Pia,"K, PhD",{PIA},,,,06 Jun 2026')
        network = parse(Profile=PROFILE_FILE, Connections=people, messages=messages(row))
        assert set(by_name(network)) == {"Pia K, PhD", "Tom Wren"}

    def test_one_conversation_without_links_does_not_tell_who_i_am(self):
        header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT"
        row = f"c1,,Tom Wren,{TOM},Nora Vell,2026-01-05 09:00:00 UTC,,hi"
        with pytest.raises(InputError, match="who you are"):
            parse(messages=lines(header, row))

    def test_an_unconfirmed_address_is_not_mine(self):
        mails = lines(
            "Email Address,Confirmed,Primary,Updated On", "tom@example.org,No,No,x", "n@example.org,Yes,Yes,x"
        )
        people = lines(CONNECTIONS, f"Tom,Wren,{TOM},tom@example.org,,,06 Jun 2026", f"Nora,Vell,{ME},,,,06 Jun 2026")
        files = {
            "Profile": PROFILE_FILE,
            "Email Addresses": mails,
            "Connections": people,
            "messages": messages(message()),
        }
        assert list(by_name(parse(**files))) == ["Tom Wren"]

    def test_talks_with_an_assistant_are_no_messages(self):
        network = parse(Profile=PROFILE_FILE, learning_role_play_messages=messages(message()))
        assert network.touches == ()

    def test_text_is_kept_only_when_asked(self):
        files = source(Profile=PROFILE_FILE, messages=messages(message()))
        assert linkedin.parse(files, options()).touches[0].text is None
        assert linkedin.parse(files, options(keep_text=True)).touches[0].text == "hello"


class TestInvitations:
    def test_is_one_touch_either_way(self):
        rows = [
            f'Nora Vell,Tom Wren,"6/6/26, 2:54 PM",,OUTGOING,{ME},{TOM}',
            f'Pia K,Nora Vell,"1/9/26, 11:03 AM","Hello, you",incoming,{PIA},{ME}',
        ]
        network = parse(Invitations=lines(INVITATIONS, *rows))
        assert [(t.person, t.direction, str(t.at), t.acts) for t in network.touches] == [
            ("pia-k", "in", "2026-01-09", ("invite",)),
            ("tom-w", "out", "2026-06-06", ("invite",)),
        ]

    def test_of_a_connection_is_accepted_and_calls_for_no_answer(self):
        rows = [
            f'Nora Vell,Tom Wren,"6/6/26, 2:54 PM",,OUTGOING,{ME},{TOM}',
            f'Pia K,Nora Vell,"1/9/26, 11:03 AM","Hello, you",INCOMING,{PIA},{ME}',
        ]
        people = lines(CONNECTIONS, f"Pia,K,{PIA},,,,10 Jan 2026")
        open_ones = parse(Invitations=lines(INVITATIONS, *rows))
        accepted = parse(Connections=people, Invitations=lines(INVITATIONS, *rows))
        assert [(t.acts, t.landed) for t in open_ones.touches] == [(("invite",), None)] * 2
        assert [t.landed for t in accepted.touches] == [True, None]
        day = date(2026, 7, 1)
        for network, waits in ((open_ones, True), (accepted, False)):
            pia = next(person for person in network.people if person.name == "Pia K")
            assert (owed_days(history_of(network, pia, day)) == 0) is not waits

    def test_accepted_later_is_accepted_in_the_file_too(self):
        rows = [f'Pia K,Nora Vell,"1/9/26, 11:03 AM",,INCOMING,{PIA},{ME}']
        before = parse(Invitations=lines(INVITATIONS, *rows))
        after = parse(
            Connections=lines(CONNECTIONS, f"Pia,K,{PIA},,,,10 Jan 2026"), Invitations=lines(INVITATIONS, *rows)
        )
        made = take_in(take_in(Network(), [before]).network, [after]).network
        assert [touch.landed for touch in made.touches] == [True]

    def test_a_hidden_member_is_nobody(self):
        rows = [
            f'LinkedIn Member,Nora Vell,"6/6/26, 2:54 PM",,INCOMING,,{ME}',
            "LinkedIn Member,Nora Vell,x,,INCOMING,,",
        ]
        network = parse(Invitations=lines(INVITATIONS, *rows))
        assert (network.touches, list(by_name(network))) == ((), [])

    def test_the_older_layout_has_names_only(self):
        rows = ["Nora Vell,Tom Wren,01 Mar 2019,,OUTGOING"]
        network = parse(Invitations=lines("From,To,Sent At,Message,Direction", *rows))
        assert [by_name(network)["Tom Wren"].id] == [t.person for t in network.touches]


class TestGives:
    HEADER = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"

    def rows(self, *statuses):
        rows = [f'Tom,Wren,W,F,well done {s},"10/15/24, 09:30 AM",{s}' for s in statuses]
        return lines(self.HEADER, *rows)

    def test_what_is_given_and_visible_has_landed(self):
        network = parse(Recommendations_Given=self.rows("VISIBLE", "PENDING", "HIDDEN", "REJECTED"))
        assert sorted(str(t.landed) for t in network.touches) == ["False", "None", "True"]
        assert {(t.direction, t.acts, t.form) for t in network.touches} == {("out", ("give",), "recommendation")}

    def test_what_is_received_is_theirs(self):
        assert parse(Recommendations_Received=self.rows("VISIBLE")).touches[0].direction == "in"

    def test_joins_the_one_of_that_name_and_company(self):
        people = lines(CONNECTIONS, f"Tom,Wren,{TOM},,W,,06 Jun 2026", f"Tom,Wren,{PIA},,Other,,06 Jun 2026")
        network = parse(Connections=people, Recommendations_Given=self.rows("VISIBLE"))
        assert [t.person for t in network.touches] == ["tom-w"]

    def test_is_nobodys_where_several_fit(self):
        people = lines(CONNECTIONS, f"Tom,Wren,{TOM},,A,,06 Jun 2026", f"Tom,Wren,{PIA},,B,,06 Jun 2026")
        network = parse(Connections=people, Recommendations_Given=self.rows("VISIBLE"))
        assert (network.touches, codes(network)) == ((), [("ambiguous-name", 2)])

    def test_endorsements_have_links_without_a_scheme(self):
        names = "Endorsee First Name,Endorsee Last Name,Endorsee Public Url"
        header = f"Endorsement Date,Skill Name,{names},Endorsement Status"
        rows = [
            "2017/05/07 01:01:57 UTC,Flowers,Tom,Wren,www.linkedin.com/in/tom-w,ACCEPTED",
            "2017/05/07 01:01:57 UTC,Bad,Tom,Wren,www.linkedin.com/in/tom-w,REJECTED",
        ]
        (touch,) = parse(Endorsement_Given_Info=lines(header, *rows)).touches
        assert (touch.person, touch.what, touch.landed, touch.form) == ("tom-w", "Flowers", True, "endorsement")


def test_the_samples_are_read(samples):
    folder = linkedin.parse(read_source(samples / "linkedin" / "made_export"), options())
    packed = linkedin.parse(read_source(samples / "linkedin" / "Basic_LinkedInDataExport_made_here.zip"), options())
    assert folder == packed
    assert (len(folder.people), len(folder.touches)) == (5, 10)
    whole = linkedin.parse(read_source(samples / "linkedin" / "synthetic_45_members.zip"), options(read_text=False))
    assert len(whole.people) > 2000
    assert not whole.problems


def test_only_known_files_make_an_export():
    assert linkedin.detects(source(Connections=lines(CONNECTIONS)))
    assert not linkedin.detects(source(contacts="First Name,Last Name,E-mail 1 - Value\n"))
    with pytest.raises(InputError, match="no file of a LinkedIn export"):
        linkedin.parse(source(other="a,b\n"), options())


def test_an_unknown_header_is_named():
    with pytest.raises(InputError, match="no header of Connections"):
        linkedin.parse(source(Connections="Etunimi,Sukunimi,Yhdistetty\n"), options())


class TestWhoIAmSaidToBe:
    """By an option, where the export says who its owner is."""

    PEOPLE = lines(CONNECTIONS, f"Tom,Wren,{TOM},tom@example.org,,,06 Jun 2026")
    INVITED = lines(INVITATIONS, f'Pia K,Nora Vell,"1/9/26, 11:03 AM","Hello",INCOMING,{PIA},{ME}')

    @pytest.mark.parametrize("word", [TOM, "tom@example.org", "Tom Wren", PIA])
    def test_is_nobody_else(self, word):
        files = source(Profile=PROFILE_FILE, Connections=self.PEOPLE, Invitations=self.INVITED)
        with pytest.raises(
            InputError, match=r"you are said to be (Tom Wren|Pia K) here; the export is that of Nora Vell"
        ):
            linkedin.parse(files, options(me=(word,)))

    def test_who_writes_under_another_name_is_not_me(self):
        files = source(Profile=PROFILE_FILE, Invitations=self.INVITED, messages=messages(message()))
        with pytest.raises(InputError, match="you are said to be Tom Wren here"):
            linkedin.parse(files, options(me=(TOM,)))

    @pytest.mark.parametrize(
        ("word", "shown"), [("other@h.example", "other@h.example"), (TOM, r"linkedin\.com/in/tom-w")]
    )
    def test_a_connection_of_my_own_name_is_told_by_what_was_said(self, word, shown):
        files = source(Profile=PROFILE_FILE, Connections=lines(CONNECTIONS, f"Nora,Vell,{TOM},other@h.example,,,"))
        told = f"{shown} is said to be yours; here it is that of a connection of your name, Nora Vell"
        with pytest.raises(InputError, match=told):
            linkedin.parse(files, options(me=(word,)))

    @pytest.mark.parametrize("word", [ME, "nora@example.org", "Nora Vell", "https://www.linkedin.com/in/nora-before"])
    def test_may_be_said_once_more(self, word):
        before = messages(message(sender=("Nora Vell", "https://www.linkedin.com/in/nora-before")))
        files = source(Profile=PROFILE_FILE, Connections=self.PEOPLE, Invitations=self.INVITED, messages=before)
        network = linkedin.parse(files, options(me=(word,)))
        assert {"Tom Wren", "Pia K"} <= set(by_name(network))

    def test_a_connection_is_not_me_whoever_i_am(self):
        with pytest.raises(InputError, match="you are said to be Tom Wren here"):
            linkedin.parse(source(Connections=self.PEOPLE), options(me=("tom@example.org",)))
