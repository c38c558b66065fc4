"""Host objects as people and touches: paths, ready specs, faults, and the page on embedding, run as it stands."""

import re
import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from conftest import ROOT
from networking_rules import (
    Draft,
    InputError,
    Interval,
    Me,
    Met,
    Network,
    Offer,
    Person,
    Touch,
    Want,
    guide,
    histories,
    plan,
)
from networking_rules.adapters import (
    DJANGO,
    HUBSPOT,
    SALESFORCE,
    TWENTY,
    Adapter,
    always,
    at,
    both,
    first,
    from_mapping,
    join,
    keys,
    mapped,
    optional,
    refused,
    split,
    tags,
    text,
)

HOST = SimpleNamespace(a={"b": [{"c": 1}, "x"]}, empty=" ", none=None, word="word")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("a.b.0.c", 1),
        ("a.b.1", "x"),
        ("a.b.2", None),
        ("a.x.y.z", None),
        ("empty", None),
        ("none.x", None),
        ("word.title", None),
        ("missing", None),
    ],
)
def test_paths(path, value):
    """Through keys, attributes and list places; what is missing or empty is unknown; a method is no value."""
    assert at(path)(HOST) == value


def test_what_is_found_can_be_put_together():
    """Joined, the first there is, split, mapped, as tags, as keys."""
    host = {"f": "Ann", "l": "", "n": 7, "t": "a; b;", "yes": True, "no": False, "m": ["A@x.org", "no address"]}
    assert join("f", "l")(host) == "Ann"
    assert join("l", "x")(host) is None
    assert first("l", "f")(host) == "Ann"
    assert text("n")(host) == "7"
    assert split("t")(host) == ["a", "b"]
    assert split("x")(host) == []
    assert tags(no_email="yes", no_calls="no")(host) == ["no-email"]
    assert mapped("n", {7: "seven"})(host) == "seven"
    assert mapped("f", {}, "other")(host) == "other"
    assert keys(mail=["m", "f"])(host) == ["mailto:a@x.org"]


SALES = {
    "Id": "003",
    "FirstName": "Ann",
    "LastName": "Lee",
    "Email": "Ann@Example.org",
    "Account": {"Name": "Mill", "attributes": {"type": "Account"}},
    "Title": "Owner",
    "HasOptedOutOfEmail": True,
}
HUB = {"id": "51", "properties": {"firstname": "Ann", "lastname": None, "email": "ann@example.org", "company": ""}}
PERSON = {
    "id": "u1",
    "name": {"firstName": "Ann", "lastName": "Lee"},
    "emails": {"primaryEmail": "ann@example.org", "additionalEmails": ["a@example.org"]},
    "phones": {"primaryPhoneNumber": "207946000", "primaryPhoneCallingCode": "+44"},
    "linkedinLink": {"primaryLinkUrl": "https://www.linkedin.com/in/ann-lee/"},
    "jobTitle": "Owner",
    "company": {"name": "Mill"},
}
ROW = SimpleNamespace(
    pk=7, first_name="Ann", last_name="Lee", email="", company=None, job_title="", notes="", name="x"
)


@pytest.mark.parametrize(
    ("host", "spec", "person"),
    [
        (
            SALES,
            SALESFORCE,
            Person(
                "003",
                "Ann Lee",
                ("mailto:ann@example.org",),
                "Mill",
                "Owner",
                status="do_not_contact",
                tags=("no-email",),
                sources=("salesforce",),
            ),
        ),
        (HUB, HUBSPOT, Person("51", "Ann", ("mailto:ann@example.org",), sources=("hubspot",))),
        (
            PERSON,
            TWENTY,
            Person(
                "u1",
                "Ann Lee",
                ("mailto:ann@example.org", "mailto:a@example.org", "tel:+44207946000", "linkedin:ann-lee"),
                "Mill",
                "Owner",
                sources=("twenty",),
            ),
        ),
        (ROW, DJANGO, Person("7", "Ann Lee")),
    ],
    ids=["salesforce", "hubspot", "twenty", "django"],
)
def test_ready_specs(host, spec, person):
    """What the interfaces of known systems give becomes a person; what they leave empty is unknown."""
    assert from_mapping(host, spec) == person


class Flag(Enum):
    """A host's own words."""

    YES = "yes"
    NO = "no"


NAN = float("nan")


class NAType:
    """As of pandas: it is neither true nor false."""

    def __bool__(self):
        raise TypeError("boolean value of NA is ambiguous")


@pytest.mark.parametrize(
    "value", [True, 1, 1.0, Decimal(1), "1", "yes", "TRUE", "y", " on ", "T", b"\x01", b"1", Flag.YES]
)
def test_what_is_plainly_true_is_an_opt_out(value):
    """In whatever way a database or an interface writes it."""
    assert from_mapping({"pk": 1, "name": "Ann", "opted_out": value}, DJANGO).status == "do_not_contact"
    assert from_mapping({"Id": "1", "Name": "Ann", "HasOptedOutOfEmail": value}, SALESFORCE).tags == ("no-email",)
    host = {"id": 1, "properties": {"firstname": "Ann", "hs_email_optout": value}}
    assert from_mapping(host, HUBSPOT).status == "do_not_contact"


EMPTY = ["", b"", [], {}, (), "N/A", "n/a", "-", "Unknown", "none", "NULL", NAType()]


@pytest.mark.parametrize("value", [False, None, 0, 0.0, NAN, "0", "no", "FALSE", "n", "off", b"\0", Flag.NO, *EMPTY])
def test_what_is_plainly_false_or_empty_is_none(value):
    """Nor a tag."""
    person = from_mapping({"pk": 1, "name": "Ann", "opted_out": value}, DJANGO)
    assert (person.status, person.tags) == ("active", ())


@pytest.mark.parametrize("value", [2, "maybe", "2026-01-01", date(2026, 1, 1), b"\x02", ["yes"]])
def test_what_may_be_an_opt_out_counts_as_one_and_is_told(value):
    """Never silently active: the contact is known and not to be contacted; read strictly it is a fault."""
    host = {"pk": 1, "name": "Ann", "email": "ann@x.example", "opted_out": value}
    network = Adapter().register(dict, DJANGO).network([host])
    assert [(person.status, person.tags) for person in network.people] == [("do_not_contact", ("no-email",))]
    told = {problem.field: problem for problem in network.problems if problem.code == "bad-value"}
    assert set(told) == {"tags", "status"}
    assert {(problem.severity, problem.people) for problem in told.values()} == {("warning", ("1",))}
    assert "status: expected true or false (or 1, 0, yes, no), not " in str(told["status"])
    assert "; it may be an opt-out, and counts as one (do_not_contact)" in str(told["status"])
    report = guide().check(Draft("Here are the photos of the mill."), network=network, target="ann@x.example")
    assert (report.codes, report.complete) == (("TGT008",), True)
    assert plan(network, minutes=60, today=date(2026, 3, 2)).report.complete
    with pytest.raises(InputError, match="status: expected true or false"):
        from_mapping(host, DJANGO)


def test_of_tags_that_cannot_be_read_those_that_forbid_are_given():
    """Another might allow something; acts of a touch are never guessed."""
    spec = {"id": "id", "name": "name", "tags": both(always(["vip"]), tags(no_calls="calls", friend="calls"))}
    network = Adapter().register(dict, spec).network([{"id": "1", "name": "Ann", "calls": "maybe"}])
    assert network.people[0].tags == ("vip", "no-calls")
    (told,) = network.problems
    assert (told.severity, told.field, told.people) == ("warning", "tags", ("1",))
    sent = {**NOTE, "acts": tags(give="gave")}
    touched = ADAPT.register(Note, sent, Touch).network([Contact(id="a", name="A")], [Note(id="1", of="a", gave="?")])
    assert (touched.touches, [problem.severity for problem in touched.problems]) == ((), ["error"])


def test_a_function_of_the_host_that_asks_what_cannot_be_read_is_at_fault():
    """It might have made more of it, so nothing is taken in its place."""
    spec = {"id": "id", "name": "name", "keys": lambda host: [*keys(mail=["mail"])(host), "urn:x:1"]}
    network = Adapter().register(dict, spec).network([{"id": "1", "name": "Ann", "mail": "ann@"}])
    assert (network.people, [problem.severity for problem in network.problems]) == ((), ["error"])


def test_numpy_flags_are_flags():
    """As a table's cells are."""
    numpy = pytest.importorskip("numpy")
    for value, status in ((numpy.True_, "do_not_contact"), (numpy.int64(0), "active")):
        assert from_mapping({"pk": 1, "name": "Ann", "opted_out": value}, DJANGO).status == status


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Ann <Ann@x.example>", ("ann@x.example",)),
        ("<ann@x.example>", ("ann@x.example",)),
        ('"ann@home" <ann@x.example>', ("ann@x.example",)),
        ("Lee, Ann <ann@x.example>", ("ann@x.example",)),
        ("mailto:ann@x.example", ("ann@x.example",)),
        ("ann@x.example, bo@x.example", ("ann@x.example", "bo@x.example")),
        ("ann@x.example;bo@x.example", ("ann@x.example", "bo@x.example")),
        ("ann@x.example|bo@x.example", ("ann@x.example", "bo@x.example")),
        (["ann@x.example", "Bo <bo@x.example>", None], ("ann@x.example", "bo@x.example")),
        ("n/a", ()),
    ],
)
def test_addresses_are_read_with_what_stands_around_them(value, found):
    """So that whoever opted out is no stranger."""
    spec = {"id": "id", "name": "name", "keys": keys(mail=["mail"]), "status": refused("out")}
    network = Adapter().register(dict, spec).network([{"id": "1", "name": "Ann", "mail": value, "out": 1}])
    assert network.people[0].keys == tuple(f"mailto:{one}" for one in found)
    for one in found:
        report = guide().check(Draft("Here are the photos of the mill.", recipients=[one]), network=network)
        assert report.codes == ("TGT008",)


ODD = ["foo@", "ann@@x.example", '"a b"@x.example', "ann @ x.example", "Ann @ Home", "@twitter", "a@b@x.example"]


@pytest.mark.parametrize("value", ODD)
def test_an_address_that_cannot_be_read_costs_its_key_alone(value):
    """It is told, and no check of others is incomplete for it; read strictly it is a fault."""
    good = [
        {"id": n, "properties": {"firstname": f"F{n}", "email": f"p{n}@x.example", "hs_email_optout": ""}}
        for n in (1, 2, 3)
    ]
    odd = {"id": 4, "properties": {"firstname": "Ann", "email": value, "phone": "+44207946000"}}
    network = Adapter().register(dict, HUBSPOT).network([*good, odd])
    assert [person.keys for person in network.people][2:] == [("mailto:p3@x.example",), ("tel:+44207946000",)]
    (told,) = network.problems
    assert (told.code, told.severity, told.field, told.people) == ("bad-key", "warning", "keys", ("4",))
    assert told.message.startswith("expected an address, or several, not ")
    draft = Draft("Here are the six photos of your stall.")
    for target in ("1", "p1@x.example", "4", "zoe@x.example"):
        report = guide().check(draft, network=network, target=target)
        assert report.complete
        doubts = [str(problem) for problem in report.problems]
        assert len(doubts) == (target == "zoe@x.example")
        assert all("an address of Ann (4) could not be read" in doubt for doubt in doubts)
    assert guide().check(network).complete
    assert plan(network, minutes=60, today=date(2026, 3, 2)).report.complete
    with pytest.raises(InputError, match="keys: expected an address, or several, not"):
        from_mapping(odd, HUBSPOT)


def test_what_can_be_read_beside_it_is_a_key():
    """In the same text, and in others; of many whose address was not read, a few are named."""
    hosts = [contact(n, f"P{n}", ["foo@; bo@x.example", "@a", f"p{n}@x.example"]) for n in range(5)]
    network = Adapter().register(dict, WHO).network(hosts)
    assert network.people[3].keys == ("mailto:bo@x.example", "mailto:p3@x.example")
    assert 'not "foo@; bo@x.example" or "@a"; what is no address there is left out' in str(network.problems[3])
    (told,) = guide().check(Draft("Here are the photos."), network=network, target="zoe@x.example").problems
    assert "P0 (0), P1 (1), P2 (2), 2 more could not be read" in told.message


def test_who_is_there_twice_with_such_an_address_is_told_as_twice():
    """Of the id that they have, not of anybody."""
    network = Adapter().register(dict, WHO).network([contact(1, "Ann", "ann@"), contact(1, "Ann", "ann@")])
    assert [(told.code, told.people) for told in network.problems] == [("bad-key", ("1",)), ("duplicate-id", ("1",))]


@pytest.mark.parametrize(
    ("host", "spec"),
    [
        ({"Id": "1", "Name": "Ann", "HasOptedOutOfEmail": True}, SALESFORCE),
        ({"id": "1", "properties": {"firstname": "Ann", "hs_email_optout": "true"}}, HUBSPOT),
        ({"pk": 1, "name": "Ann", "opted_out": True}, DJANGO),
    ],
    ids=["salesforce", "hubspot", "django"],
)
def test_who_opted_out_is_never_planned_for(host, spec):
    """Of whatever system; the same person without that word is."""
    spec = {**spec, "reason": always("knows the venues"), "wants": always([{"kind": "photos"}])}
    me = Me(offers=(Offer("photos", "six photos", 0.9, 20),))
    out = Adapter().register(dict, spec).network([host], me=me)
    assert out.people[0].status == "do_not_contact"
    assert plan(out, minutes=60, today=date(2026, 3, 2)).targets == ()
    open_ = Network(me, [evolve(out.people[0], status="active")])
    assert [entry.id for entry in plan(open_, minutes=60, today=date(2026, 3, 2)).targets] == ["1"]


def test_a_mistyped_spec_is_refused_when_it_is_registered():
    """With the name that was meant; nor may a value be anything but a path or a function."""
    for use in (Adapter().register, lambda kind, spec: from_mapping({}, spec)):
        with pytest.raises(ValueError, match=r"a spec of Person has no field 'reson'; did you mean 'reason'\?"):
            use(dict, {**HUBSPOT, "reson": "goal"})
    with pytest.raises(ValueError, match="has no field 'qqq'; it has id, name, keys"):
        Adapter().register(dict, {"qqq": "goal"})
    with pytest.raises(ValueError, match="a spec of Person takes a path or a function for 'reach', not 3"):
        Adapter().register(dict, {"reach": 3})


def test_a_function_of_a_spec_that_raises_is_told():
    """The object is left out and named, with each field that raised; the others are there."""
    spec = {"id": text("id"), "name": "name", "reach": lambda host: 1 / host["n"], "org": lambda host: host["org"]}
    network = (
        Adapter()
        .register(dict, spec)
        .network([{"id": 1, "name": "A", "n": 0}, {"id": 2, "name": "B", "n": 1, "org": "x"}])
    )
    assert [person.id for person in network.people] == ["2"]
    assert list(map(str, network.problems)) == [
        "dict 1: reach: its spec raised ZeroDivisionError: division by zero [bad-value]",
        "dict 1: org: its spec raised KeyError: 'org' [bad-value]",
    ]


def test_values_of_the_host_language():
    """Dates, times, decimals and sets; a time without a zone counts by its date."""
    host = {"id": "t", "at": datetime(2026, 1, 2, 3, 4), "size": None}
    spec = {"id": "id", "person": always("a"), "at": "at", "direction": always("out"), "size": "size"}
    assert from_mapping(host, spec, Touch) == Touch("t", "a", date(2026, 1, 2), "out")
    aware = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    assert from_mapping({**host, "at": aware}, spec, Touch).at == aware
    reach = from_mapping({"r": Decimal("2.5")}, {"id": always("a"), "name": always("A"), "reach": "r"}).reach
    assert reach == Interval(2.5, 2.5)


def test_every_fault_is_listed():
    """Nothing is coerced; each fault has its field."""
    with pytest.raises(InputError) as refused:
        from_mapping({"id": 3, "r": "no"}, {"id": "id", "reach": "r", "name": "x", "tags": always("a")})
    assert {problem.field for problem in refused.value.problems} == {"id", "reach", "name", "tags"}


class Contact(SimpleNamespace):
    """A host's class."""


class Special(Contact):
    """A subclass of it."""


class Note(SimpleNamespace):
    """Another."""


NOTE = {"id": "id", "person": "of", "at": always("2026-01-01"), "direction": always("out")}
ADAPT = Adapter().register(Contact, {"id": "id", "name": "name"}).register(Note, NOTE, Touch)


def test_an_adapter_is_a_value():
    """Registering gives a new one; subclasses are known; other classes are refused by name."""
    assert Adapter().specs == {}
    assert ADAPT(Special(id="a", name="A")) == Person("a", "A")
    with pytest.raises(TypeError, match="no spec for dict; registered are: Contact, Note"):
        ADAPT({})


def test_a_network_leaves_out_what_is_wrong():
    """Faulty objects, ids that are there twice, touches of nobody: reported; the rest is there."""
    people = (Contact(id=name, name="A") for name in ("a", "b", "a", 3))
    notes = (Note(id=name, of=of) for name, of in (("1", "a"), ("1", "b"), ("2", "x"), ("3", None)))
    network = ADAPT.network([*people, Person("c", "C")], notes, Me("a"))
    assert [person.id for person in network.people] == ["a", "b", "c"]
    assert [touch.id for touch in network.touches] == ["1"]
    assert [problem.code for problem in network.problems] == [
        "duplicate-id",
        "bad-value",
        "duplicate-id",
        "unknown-person",
        "bad-value",
    ]


def test_the_page_on_embedding_runs():
    """Every block of code, in order, with a real Django model on SQLite."""
    pytest.importorskip("django")
    page = (ROOT / "docs" / "embed-in-your-crm.md").read_text("utf-8")
    code = "\n".join(re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


class Mail(SimpleNamespace):
    """A host's message."""


MAIL = {
    "id": text("id"),
    "person": text("of"),
    "at": "at",
    "direction": mapped("incoming", {True: "in", False: "out"}),
    "acts": "acts",
}


def mail(number, incoming, **changes):
    """A message with Ann, on one day."""
    acts = ["ask"] if incoming else ["reply"]
    return Mail(
        **(
            {"id": number, "of": "a", "at": datetime(2026, 1, 2, 20 - number), "incoming": incoming, "acts": acts}
            | changes
        )
    )


def test_touches_of_a_day_are_in_the_order_of_ids_or_of_times_in_a_zone():
    """By default a time without a zone counts by its date alone; where the zone is known it counts."""
    adapt = ADAPT.register(Mail, MAIL, Touch)
    mails = [mail(9, True), mail(10, False)]  # the mail 10 was sent at ten, the mail 9 at eleven
    for zone, order in ((None, ["9", "10"]), (ZoneInfo("Europe/Berlin"), ["10", "9"])):
        network = evolve(adapt, zone=zone).network([Contact(id="a", name="A")], mails)
        assert [touch.id for touch in histories(network, date(2026, 1, 3))["a"].touches] == order
    assert network.touches[0].at == datetime(2026, 1, 2, 11, tzinfo=ZoneInfo("Europe/Berlin"))
    until = from_mapping(
        {"id": "a", "name": "A", "u": datetime(2026, 1, 2, 3)}, {"id": "id", "name": "name", "until": "u"}, zone=UTC
    )
    assert until.until == date(2026, 1, 2)
    with pytest.raises(ValueError, match=r"Adapter\.zone takes a time zone or None, not 'Europe/Berlin'"):
        Adapter(zone="Europe/Berlin")


def test_a_value_that_a_table_has_not_is_told():
    """With what the table has; a missing one is unknown, and another word can be given for the rest."""
    for value, told in ((2, r"2 is not in the table \(True, False\)"), (["x"], r"\[\"x\"\] is not in the table")):
        with pytest.raises(InputError, match=f"direction: {told}"):
            from_mapping(mail(1, value), MAIL, Touch)
    with pytest.raises(InputError, match="direction: is missing"):
        from_mapping(mail(1, None), MAIL, Touch)
    assert mapped("x", {1: "one"}, None)({"x": 2}) is None
    with pytest.raises(TypeError, match="mapped takes a path and a mapping, not str"):
        mapped("x", "in")


def test_rows_of_sqlite():
    """They have keys and places, and are no mapping."""
    base = sqlite3.connect(":memory:")
    base.row_factory = sqlite3.Row
    row = base.execute("select 7 as id, 'Ann' as name, 1 as opted_out").fetchone()
    base.close()
    spec = {"id": text("id"), "name": "name", "status": refused("opted_out"), "role": "rol"}
    assert from_mapping(row, spec) == Person("7", "Ann", status="do_not_contact")
    (told,) = Adapter().register(sqlite3.Row, spec).network([row]).problems
    assert str(told) == "Row: role: not one of 1 objects has 'rol' [unused-path]"


def test_what_stands_in_the_wrong_place_is_refused():
    """A message among people, a person among messages."""
    for people, touches, told in (
        ([Note(id="1", of="a")], [], "expected what becomes a Person; Note becomes a Touch"),
        ([], [Contact(id="a", name="A")], "expected what becomes a Touch; Contact becomes a Person"),
    ):
        with pytest.raises(TypeError, match=told):
            ADAPT.network(people, touches)
        with pytest.raises(TypeError, match=told):
            [*ADAPT.people(people), *ADAPT.touches(touches)]


def test_a_path_that_no_object_has_is_told():
    """As a warning, with what was meant; not where one object has it, nobody can tell, or it is optional."""
    spec = {
        "id": "id",
        "name": first("nickname", "name"),
        "role": "rol",
        "org": "firm.name",
        "notes": optional("remarks"),
        "status": refused("optedout"),
        "reason": "goal",
    }
    adapt = Adapter().register(dict, spec)
    hosts = [
        {"id": "a", "name": "A", "role": "x", "firm": None, "opted_out": 1},
        {"id": "b", "name": "B", "firm": None, "goal": None},
    ]
    network = adapt.network(hosts)
    assert [str(problem) for problem in network.problems] == [
        "dict: name: not one of 2 objects has 'nickname'; did you mean 'name'? [unused-path]",
        "dict: role: not one of 2 objects has 'rol' [unused-path]",
        "dict: status: not one of 2 objects has 'optedout' [unused-path]",
    ]
    assert {problem.severity for problem in network.problems} == {"warning"}
    assert guide().check(network).complete
    assert adapt.network([]).problems == ()
    assert "did you mean 'opted_out'?" in str(adapt.network(hosts[:1]).problems[2])


def test_a_ready_spec_tells_only_that_nobody_says_who_opted_out():
    """Each host lacks something; but an opt-out that is never there may be elsewhere."""
    for spec, host in ((DJANGO, {"pk": 1, "name": "A"}), (HUBSPOT, {"id": 1, "properties": {"firstname": "A"}})):
        told = Adapter().register(dict, spec).network([host]).problems
        assert [(problem.code, problem.field) for problem in told] == [("unused-path", "status")]


def test_values_of_ours_may_be_given():
    """By a function of a spec."""
    spec = {
        "id": "id",
        "name": "name",
        "wants": always([Want("photos", 0.8)]),
        "reach": always(Interval(1, 2)),
        "met": always(Met(date(2026, 1, 2), how="at the mill")),
    }
    person = from_mapping({"id": "a", "name": "A"}, spec)
    assert person == Person(
        "a", "A", wants=[Want("photos", 0.8)], reach=(1, 2), met=Met(date(2026, 1, 2), how="at the mill")
    )


WHO = {"id": text("id"), "name": "name", "keys": keys(mail=["mail"])}


def contact(number, name, mail=""):
    """A contact as a row."""
    return {"id": number, "name": name, "mail": mail}


@pytest.mark.parametrize(
    ("contacts", "mails", "people"),
    [
        ([contact(2, None, "bo@x.example")], [], ("2",)),
        ([contact(2, None, "ann@x.example")], [], ("2", "1")),
        ([contact(2, None, "ann@@x.example")], [], None),
        ([contact(None, "Bo", "bo@x.example")], [], ()),
        ([contact(None, "Bo", "ann@x.example")], [], ("1",)),
        ([contact(1, "Bo", "bo@x.example")], [], ("1",)),
        ([], [mail(1, 2, of=1)], ("1",)),
        ([], [mail(1, 2, of=3)], ("3",)),
        ([], [mail(1, 2, of=None)], None),
        ([], [mail(1, True, of=3)], ("3",)),
        ([contact(3, "Cy")], [mail(1, True, of=3), mail(1, True, of=3)], ("3",)),
        ([contact(3, "Cy")], [mail(1, True, of=3), mail(1, True, of=1)], ("3", "1")),
    ],
)
def test_a_problem_says_whom_it_may_be_about(contacts, mails, people):
    """Of drafts to people in the network it counts for those to them alone; for any other check always."""
    adapt = Adapter().register(dict, WHO).register(Mail, MAIL, Touch)
    network = adapt.network([contact(1, "Ann", "ann@x.example"), *contacts], mails)
    (told,) = {problem.people for problem in network.problems}
    assert told == people
    draft = Draft("Here are the six photos of your stall.")
    for one in (
        guide().check(draft, network=network, target="1"),
        guide().check(draft, network=network, target=network.people[0]),
        guide().check([draft, draft], network=network, target="1"),
        guide().check(evolve(draft, recipients=["Ann <ann@x.example>"]), network=network),
    ):
        assert one.complete is not (people is None or "1" in people)
    for one in (
        guide().check(evolve(draft, recipients=["zoe@x.example"]), network=network),
        guide().check(draft, network=network, target=Person("9", "Zoe")),
        guide().check(draft, network=network),
        guide().check(network),
    ):
        assert not one.complete


def test_a_touch_of_somebody_left_out_is_of_whom_they_may_be():
    """The same address in two records: what passed with the one that is left out passed with the other."""
    adapt = Adapter().register(dict, WHO).register(Mail, MAIL, Touch)
    hosts = [contact(1, "Ann", "ann@x.example"), contact(2, None, "ann@x.example"), contact(3, None, "ann@")]
    network = adapt.network(hosts, [mail(1, True, of=2), mail(2, 2, of=2), mail(3, True, of=3)])
    assert [problem.people for problem in network.problems] == [
        ("2", "1"),
        None,
        None,
        ("2", "1"),
        ("2", "1"),
        None,
    ]
