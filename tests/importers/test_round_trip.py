"""What an export writes, the importer of its form reads back: every column, or it says which not."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from importers.making import TODAY, codes, options
from networking_rules.exports import COLUMNS, to_csv, to_vcard
from networking_rules.importers import csv_contacts, vcard
from networking_rules.importers.base import Source
from networking_rules.importers.csv_rows import FORMULA, plain_cell, safe_cell
from networking_rules.importers.identity import name_of
from networking_rules.importers.statuses import status_of
from networking_rules.model import STATUSES, Met, Network, Person, Touch

PLAIN = st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"], exclude_characters="\ufeff\ufffd")
LINE = st.text(PLAIN, max_size=12).map(name_of)
MAYBE_LINE = LINE.map(lambda text: text or None)
PROSE = st.lists(LINE | st.sampled_from(["=1+1", "'=x", "- a", "''+b", "* c ::: d"]), max_size=3)
MAYBE_PROSE = PROSE.map("\n".join).map(lambda text: text.strip() or None)
TAG = st.text(st.characters(categories=["L", "N", "S"]), min_size=1, max_size=8).map(name_of)
KEYS = st.one_of(
    st.emails().map(lambda mail: f"mailto:{mail.lower()}"),
    st.integers(10_000, 10**14).map(lambda number: f"tel:+{number}"),
    st.sampled_from(["linkedin:ines", "linkedin:i%41", "linkedin:ünal", "linkedin:a?b#c"]),
)
PEOPLE = st.builds(
    Person,
    id=LINE.filter(bool),
    name=LINE.filter(bool) | st.sampled_from(["=1+1", "'+44", "* Ann", "Ann ::: Bo"]),
    keys=st.lists(KEYS, max_size=5, unique=True),
    org=MAYBE_LINE,
    role=MAYBE_LINE,
    tags=st.lists(TAG.filter(lambda tag: tag and status_of(tag) is None), max_size=3, unique=True),
    status=st.sampled_from(STATUSES),
    until=st.none() | st.dates(),
    reason=MAYBE_PROSE,
    segment=MAYBE_LINE,
    segment_reason=MAYBE_PROSE,
    met=st.none() | st.dates().map(Met),
    cadence=st.sampled_from([None, "P2M", "P1Y6M"]),
    notes=MAYBE_PROSE,
)
BY_COLUMN = {
    "Name": "name", "E-mail": "keys", "Phone": "keys", "LinkedIn": "keys", "Company": "org", "Job Title": "role",
    "Tags": "tags", "Status": "status", "Until": "until", "Reason": "reason", "Segment": "segment",
    "Segment reason": "segment_reason", "Met on": "met", "Keep in touch every": "cadence", "Notes": "notes",
    "Id": "id",
}  # fmt: skip
OF_A_CARD = ("name", "keys", "org", "role", "tags", "status", "until", "notes")


def alike(person, names):
    """Some fields of a person; the order of keys and tags tells nothing."""
    return {name: sorted(its) if isinstance(its := getattr(person, name), tuple) else its for name in names}


def read(importer, name, content):
    return importer.parse(Source(name, {name: content}), options())


def test_every_column_is_read_but_for_the_number_of_touches():
    network = Network(people=[Person("a", "Ann")], touches=[Touch("t", "a", TODAY, "out")])
    assert set(COLUMNS) - set(BY_COLUMN) == {"Touches", "Last touch"}
    (problem,) = read(csv_contacts, "a.csv", to_csv(network)).problems
    assert problem.message == "these columns are not read: 'Touches'"


@given(PEOPLE)
def test_a_table_gives_back_every_column(person):
    (back,) = read(csv_contacts, "a.csv", to_csv(Network(people=[person]))).people
    assert alike(back, BY_COLUMN.values()) == alike(person, BY_COLUMN.values())


@given(PEOPLE)
def test_cards_give_back_who_it_is_and_the_status(person):
    (back,) = read(vcard, "a.vcf", to_vcard(Network(people=[person]))).people
    assert alike(back, OF_A_CARD) == alike(person, OF_A_CARD)


def test_the_last_touch_comes_back_as_one():
    """Two people of one name and no keys stay two, each with a last touch."""
    people = [Person("ann", "Ann"), Person("ann-2", "Ann")]
    network = Network(people=people, touches=[Touch(p.id, p.id, TODAY, "in") for p in people])
    back = read(csv_contacts, "a.csv", to_csv(network))
    assert sorted((touch.person, touch.at) for touch in back.touches) == [("ann", TODAY), ("ann-2", TODAY)]


@given(st.text("'=+ \t\nab＝", max_size=12))
def test_a_safe_cell_is_undone_exactly(text):
    made = safe_cell(text)
    assert plain_cell(made) == text
    assert not any(line.lstrip().startswith(tuple("=+-@＝")) for line in made.split("\n"))
    assert all(line.startswith("'") for line in made.split("\n") if FORMULA.match(line))


def test_a_refusal_is_kept_by_programs_that_know_labels_only():
    """The category of a card comes back as a label; a status is read from it, in a table and on a card."""
    person = Person("a", "Ann", status="do_not_contact", tags=["venue"])
    card = to_vcard(Network(people=[person])).replace(b"X-NETWORKING-RULES-STATUS:do_not_contact\r\n", b"")
    for back in (
        read(vcard, "a.vcf", card),
        read(csv_contacts, "a.csv", b"Name,Labels\nAnn,venue ::: Do not contact\n"),
    ):
        assert [(one.status, one.tags) for one in back.people] == [("do_not_contact", ("venue",))]


@pytest.mark.parametrize("word", ["do_not_contact", "Do not contact", "Do-Not-Contact", "Unsubscribed", "opted out"])
def test_a_status_of_another_program(word):
    (person,) = read(csv_contacts, "a.csv", f"Name,Status\nAnn,{word}\n".encode()).people
    assert person.status == "do_not_contact"


def test_what_is_no_status_is_told():
    network = read(csv_contacts, "a.csv", b"Name,Status,Segment\nAnn,Customer,easy\nBo,Active,\n")
    assert [person.status for person in network.people] == ["active", "active"]
    assert [person.segment for person in network.people] == [None, None]
    assert {problem.message for problem in network.problems} == {
        "these statuses are not read: 'Customer'",
        "these columns are not read: 'Segment'",
    }
    card = to_vcard(Network(people=[evolve(Person("a", "Ann"), status="paused")])).replace(b"paused", b"asleep")
    assert codes(read(vcard, "a.vcf", card)) == [("unused-status", 1)]


def test_what_is_no_length_of_time_or_day_is_told():
    network = read(csv_contacts, "a.csv", b"Name,Status,Until,Keep in touch every\nAnn,paused,soon,often\n")
    assert sorted(problem.code for problem in network.problems) == ["bad-date", "bad-value"]
    assert network.people[0].status == "paused"
