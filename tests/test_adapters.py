"""Host objects as people and touches: paths, ready specs, faults, and the page on embedding, run as it stands."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace

import pytest
from attrs import evolve

from conftest import ROOT
from networking_rules import InputError, Interval, Me, Network, Offer, Person, Touch, plan
from networking_rules.adapters import (
    DJANGO,
    HUBSPOT,
    SALESFORCE,
    TWENTY,
    Adapter,
    always,
    at,
    first,
    from_mapping,
    join,
    keys,
    mapped,
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
