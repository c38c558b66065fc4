"""Cards become people: old and new, quoted and folded, broken ones alone left out."""

import json

import pytest

from importers.making import by_name, codes, lines, options
from networking_rules.importers import vcard
from networking_rules.importers.base import Source
from networking_rules.importers.source import read_source
from networking_rules.problems import InputError


def parse(text, name="cards.vcf"):
    data = text if isinstance(text, bytes) else text.encode()
    return vcard.parse(Source(name, {name: data}), options())


def card(*properties, version="3.0"):
    return lines("BEGIN:VCARD", f"VERSION:{version}", *properties, "END:VCARD")


def one(*properties, version="3.0"):
    (person,) = parse(card(*properties, version=version)).people
    return person


def test_a_card_of_version_3():
    person = one(
        "item1.EMAIL;type=INTERNET;type=pref:Ines@Example.org", "FN:Dr. Ines  Calder", "N:Calder;Ines;;Dr.;",
        "ORG:Petal\\, Press;Roses", "TITLE:Florist", "CATEGORIES:a,b\\,c", "NOTE:one\\ntwo", "UID:abc",
        "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/ines-c", "TEL;TYPE=CELL:+44 7700 900021",
    )  # fmt: skip
    assert (person.name, person.org, person.role) == ("Dr. Ines Calder", "Petal, Press", "Florist")
    assert (person.tags, person.notes) == (("a", "b,c"), "one\ntwo")
    assert set(person.keys) == {"mailto:ines@example.org", "linkedin:ines-c", "tel:+447700900021", "urn:abc"}


def test_a_card_of_version_2_is_quoted_and_has_bare_types():
    person = one(
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;Zo=EB;;;",
        "ORG;ENCODING=QUOTED-PRINTABLE:A long=", "=20name; B",
        "TEL;CELL;PREF:+447700900021",
        version="2.1",
    )  # fmt: skip
    assert (person.name, person.org, person.keys) == ("Zoë Müller", "A long name", ("tel:+447700900021",))


def test_a_card_of_version_4_has_uris():
    person = one("FN:Ines", 'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-123-4567;ext=5', version="4.0")
    assert person.keys == ("tel:+15551234567",)


def test_the_parts_of_a_name_leave_prefix_and_suffix_out():
    assert one("N:Calder;Ines;Maria;Dr.;PhD", "EMAIL:i@x.org").name == "Ines Maria Calder"


@pytest.mark.parametrize("kind", ["KIND:group", "KIND:org", "X-ADDRESSBOOKSERVER-KIND:group", "X-ABShowAs:COMPANY"])
def test_groups_and_firms_are_no_persons(kind):
    assert parse(card("FN:All", kind)).people == ()


def test_a_card_inside_a_card_is_not_taken_for_it():
    person = one("FN:Ines", "AGENT:", "BEGIN:VCARD", "FN:Tom", "EMAIL:tom@x.org", "END:VCARD", "EMAIL:i@x.org")
    assert (person.name, person.keys) == ("Ines", ("mailto:i@x.org",))


def test_a_broken_card_takes_nothing_of_the_next():
    text = lines("BEGIN:VCARD", "FN:Ines", "EMAIL:i@x.org") + card("FN:Tom") + lines("BEGIN:VCARD", "FN:Sam")
    network = parse(text)
    assert list(by_name(network)) == ["Tom"]
    assert codes(network) == [("bad-card", 1), ("bad-card", 8)]


def test_a_value_that_is_no_text_is_named_and_the_card_kept():
    network = parse(card("FN:Ines", "ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3"))
    assert (network.people[0].org, codes(network)) == (None, [("bad-encoding", 4)])


def test_a_fold_inside_a_character_is_read():
    person = parse(b"BEGIN:VCARD\r\nFN:Zo\xc3\r\n \xab\r\nEND:VCARD\r\n").people[0]
    assert person.name == "Zoë"


def test_nobody_is_named_by_a_card_without_name_or_address():
    network = parse(card("NOTE:x"))
    assert (network.people, codes(network)) == ((), [("nobody", 1)])


def test_two_cards_of_one_uid_are_one_person():
    assert len(parse(card("FN:Ines", "UID:a") + card("FN:Ines", "UID:a", "EMAIL:i@x.org")).people) == 1


def test_a_jcard_is_one_card_or_many():
    made = ["vcard", [["fn", {}, "text", "Ines"], ["org", {}, "text", ["Petal", "Roses"]], ["n", {}, "text", 3]]]
    assert parse(json.dumps(made), "a.json").people[0].org == "Petal"
    assert len(parse(json.dumps([made, ["vcard", [["fn", {}, "text", "Tom"]]], ["x"]]), "a.json").people) == 2


@pytest.mark.parametrize("text", ['["vcard",', '["vcard", ' + "[" * 3_000, '["vcard", []] x'])
def test_a_broken_jcard_is_refused(text):
    with pytest.raises(InputError, match=r"a\.json"):
        parse(text, "a.json")


def test_nearly_all_sample_cards_are_complete(samples):
    """Name, keys and employer are there wherever the card has them, in 95 of 100 cards and more."""
    complete = total = 0
    for path in sorted((samples / "vcard").rglob("*")):
        if path.suffix not in (".vcf", ".json"):
            continue
        text = path.read_text("utf-8", "replace").upper()
        network = vcard.parse(read_source(path), options())
        cards = max(1, text.count("BEGIN:VCARD"))
        total += cards
        wanted = {"ORG" if "\nORG" in text and cards == 1 else "", "KEYS" if "@" in text and cards == 1 else ""}
        for person in network.people:
            has = {"ORG" if person.org else "", "KEYS" if person.keys else "", ""}
            complete += bool(person.name) and wanted <= has
    assert total >= 25
    assert complete / total >= 0.95
