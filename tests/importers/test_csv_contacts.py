"""Tables of people become people, whoever wrote them."""

import pytest

from importers.making import by_name, codes, lines, options, source
from importers.making import source as made
from networking_rules.importers import csv_contacts
from networking_rules.importers.base import Source
from networking_rules.problems import InputError


def parse(text, **changes):
    data = text if isinstance(text, bytes) else text.encode()
    return csv_contacts.parse(Source("contacts.csv", {"contacts.csv": data}), options(**changes))


def one(*rows):
    (person,) = parse(lines(*rows)).people
    return person


class TestGoogle:
    HEADER = (
        "Name,Given Name,Additional Name,Family Name,Name Prefix,Name Suffix,Notes,Group Membership,E-mail 1 - Type,"
        "E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,"
        "Website 1 - Value"
    )

    def test_the_old_layout(self):
        person = one(
            self.HEADER,
            "Dr. Ines Calder,Ines,,Calder,Dr.,,note,Florists ::: * myContacts,* Work,"
            "I@example.org ::: i2@example.org,i3@example.org,+44 (0)7700 900021,Petal,Florist,https://www.linkedin.com/in/ines-c/",
        )
        assert person.name == "Dr. Ines Calder"
        assert set(person.keys) == {
            "mailto:i@example.org", "mailto:i2@example.org", "mailto:i3@example.org", "tel:+447700900021",
            "linkedin:ines-c",
        }  # fmt: skip
        assert (person.org, person.role, person.tags, person.notes) == ("Petal", "Florist", ("Florists",), "note")

    def test_the_new_layout_is_not_taken_for_linkedin(self):
        person = one(
            "Name Prefix,First Name,Middle Name,Last Name,Name Suffix,E-mail 1 - Label,E-mail 1 - Value,"
            "Organization Name,Organization Title,Labels",
            "Dr.,Ines,Maria,Calder,PhD,* Work,ines@example.org,Petal,Florist,Mentors ::: * myContacts",
        )
        assert (person.name, person.org, person.tags) == ("Ines Maria Calder", "Petal", ("Mentors",))


class TestOutlook:
    HEADER = (
        "First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Referred By,Company,"
        "Job Title,Categories"
    )

    def test_titles_before_a_name_are_no_role(self):
        person = one(self.HEADER, "Ines,,Calder,Dr.,,ines@example.org,,Tom Wren,Petal,,a;b")
        assert (person.role, person.found_via, person.tags) == (None, "Tom Wren", ("a", "b"))

    def test_an_address_without_at_is_no_key(self):
        network = parse(lines(self.HEADER, "Ines,,Calder,,,/o=Exchange/cn=ines,,,,,"))
        assert (network.people[0].keys, codes(network)) == ((), [("bad-key", 2)])

    def test_windows_text(self):
        network = parse(lines(self.HEADER, "Zoë,,Müller,,,z@example.org,,,,,").encode("cp1252"))
        assert network.people[0].name == "Zoë Müller"
        assert codes(network) == [("guessed-encoding", None)]


class TestHubSpotAndSalesforce:
    def test_who_unsubscribed_is_not_contacted(self):
        header = "Record ID,First Name,Last Name,Email,Unsubscribed from all email,Associated Company"
        person = one(header, "101,Ines,Calder,ines@example.org,Yes,Petal")
        assert (person.status, person.tags, person.org) == ("do_not_contact", ("no-email",), "Petal")
        assert "urn:hubspot:101" in person.keys

    def test_opting_out_survives(self):
        header = (
            "Id,IsDeleted,MasterRecordId,LastName,FirstName,Name,Email,Title,LeadSource,HasOptedOutOfEmail,DoNotCall"
        )
        rows = [
            "003000000000001AAA,0,,Calder,Ines,Ines Calder,ines@example.org,Florist,Trade Show,1,0",
            "003000000000002AAA,0,,Wren,Tom,Tom Wren,tom@example.org,,,0,1",
            "003000000000003AAA,1,,Poe,Sam,Sam Poe,sam@example.org,,,0,0",
        ]
        people = by_name(parse(lines(header, *rows)))
        assert (people["Ines Calder"].status, people["Ines Calder"].found_via) == ("do_not_contact", "event")
        assert people["Ines Calder"].role == "Florist"
        assert (people["Tom Wren"].status, people["Tom Wren"].tags) == ("active", ("no-calls",))
        assert people["Sam Poe"].status == "archived"

    def test_one_that_was_merged_into_another_is_the_other(self):
        header = "Id,IsDeleted,MasterRecordId,LastName,FirstName,Email"
        rows = [
            "003000000000001AAA,0,,Calder,Ines,a@x.org",
            "003000000000002AAA,1,003000000000001AAA,Calder,I.,b@x.org",
        ]
        (person,) = parse(lines(header, *rows)).people
        assert person.status == "active"
        assert {"mailto:a@x.org", "mailto:b@x.org"} <= set(person.keys)


class TestAnyTable:
    @pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
    def test_cells_are_divided_by_what_divides_the_header(self, mark):
        text = lines("Name,Email", "Ines,ines@example.org").replace(",", mark)
        assert parse(text).people[0].keys == ("mailto:ines@example.org",)

    def test_a_first_line_may_say_the_mark(self):
        assert parse("sep=;\nName;Email\nInes;ines@example.org\n").people[0].name == "Ines"

    def test_utf16_with_tabs(self):
        assert parse("\ufeffName\tEmail\nInes\ti@x.org\n".encode("utf-16-le")).people[0].name == "Ines"

    def test_a_shared_address_is_one_person_a_shared_name_is_not(self):
        rows = ["Ines,i@x.org", "Ines C.,I@X.org", "Ines,other@x.org", "Ines,"]
        assert len(parse(lines("Name,Email", *rows)).people) == 3

    def test_an_address_a_number_or_nothing_in_place_of_a_name(self):
        network = parse(lines("Name,Email,Phone,City", ",a@x.org,,", ",,020 123,", ",,,Paris"))
        assert sorted(person.name for person in network.people) == ["020 123", "a@x.org"]
        assert ("nobody", 4) in codes(network)

    def test_a_last_contact_is_a_touch(self):
        (touch,) = parse(lines("Name,Email,Last Contacted", "Ines,i@x.org,2026-01-05")).touches
        assert (str(touch.at), touch.direction) == ("2026-01-05", "out")

    def test_columns_not_read_are_named_once(self):
        network = parse(lines("Name,Email,Shoe size,Empty", "Ines,i@x.org,38,", "Tom,t@x.org,44,"))
        (problem,) = network.problems
        assert "Shoe size" in problem.message
        assert "Empty" not in problem.message

    def test_without_a_name_or_an_address_the_headers_are_listed(self):
        with pytest.raises(InputError, match="'Colour', 'Weight'"):
            parse(lines("Colour,Weight", "red,3"))

    def test_a_short_row_is_kept_and_named(self):
        network = parse(lines("Name,Email,Notes", "Ines,i@x.org", "Tom,t@x.org,x,y"))
        assert [person.name for person in network.people] == ["Ines"]
        assert codes(network) == [("ragged-row", 2), ("ragged-row", 3)]

    def test_a_mapping_reads_what_nobody_knows(self):
        importer = csv_contacts.mapped({"Wer": "name", "Wo": "email"})
        network = importer.parse(made(x=lines("Wer,Wo", "Ines,i@x.org")), options())
        assert network.people[0].keys == ("mailto:i@x.org",)
        with pytest.raises(ValueError, match="unknown meanings: shoe"):
            csv_contacts.mapped({"Wer": "shoe"})

    def test_a_mapping_leaves_the_headers_that_are_known_and_wins_over_them(self):
        importer = csv_contacts.mapped({"Score": "notes", "Title": "tags", "Rufname": "name"})
        text = lines("Name,Score,E-mail,Company,Title,Rufname", "Ines D.,7,i@x.org,Weir Ltd,dr,Ines")
        (person,) = importer.parse(made(x=text), options()).people
        assert (person.name, person.notes, person.org, person.tags) == ("Ines", "7", "Weir Ltd", ("dr",))
        assert person.keys == ("mailto:i@x.org",)

    def test_a_mapped_header_that_is_missing_is_named(self):
        importer = csv_contacts.mapped({"Score": "notes", "Rank": "tags"})
        network = importer.parse(made(x=lines("Name,Score", "Ines,7")), options())
        assert codes(network) == [("missing-header", 1)]
        assert "the mapping names 'Rank', which is not there" in network.problems[0].message
        with pytest.raises(InputError, match="among: 'Wr'; the mapping names 'Wer', which is not there"):
            csv_contacts.mapped({"Wer": "name"}).parse(made(x=lines("Wr", "Ines")), options())

    @pytest.mark.parametrize("text", ["", "\n\n", ",,\n"])
    def test_an_empty_table_is_called_empty(self, text):
        with pytest.raises(InputError, match="is empty"):
            parse(text)

    def test_text_of_another_kind_is_not_ours(self):
        assert not csv_contacts.detects(Source("a.txt", {"a.txt": b"Dear Ines,\nhow are you?\n"}))
        assert csv_contacts.detects(Source("a.txt", {"a.txt": b"Name,Email\n"}))


def test_the_samples_are_read(samples):
    for path in sorted((samples / "csv").glob("*.csv")):
        network = csv_contacts.parse(Source(path.name, {path.name: path.read_bytes()}), options())
        (person,) = network.people
        assert (person.name, person.role) == ("Grace Hopper", None if "hubspot" in path.name else "Rear Admiral")
    assert source(a="").files
