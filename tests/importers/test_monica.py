"""A Monica export: what was given, lent, said and done together, each with its direction."""

import json

import pytest

from importers.making import by_name, codes, options
from networking_rules.importers import monica
from networking_rules.importers.base import Source
from networking_rules.problems import InputError

AT = "2026-02-01T10:00:00.000000Z"


def contact(uuid="u1", data=(), **properties):
    return {
        "uuid": uuid,
        "properties": {"first_name": "Ines", "last_name": "Calder", **properties},
        "data": list(data),
    }


def group(kind, *values):
    return {"type": kind, "count": len(values), "values": list(values)}


def parse(*groups, **changes):
    content = json.dumps({"app_version": "4.1", "account": {"data": list(groups)}}).encode()
    source = Source("monica.json", {"monica.json": content})
    assert monica.detects(source)
    return monica.parse(source, options(**changes))


def touches(kind, **properties):
    record = {"uuid": "r1", "created_at": AT, "properties": properties}
    return [
        (t.direction, t.acts, t.form) for t in parse(group("contact", contact(data=[group(kind, record)]))).touches
    ]


def test_a_contact_with_all_that_is_known():
    fields = [
        {"uuid": "f1", "properties": {"type": "Email", "data": "Ines@example.org"}},
        {"uuid": "f2", "properties": {"type": "LinkedIn", "data": "https://linkedin.com/in/ines-c"}},
    ]
    told = contact(
        data=[group("contact_field", *fields), group("note", {"uuid": "n", "properties": {"body": "likes peonies"}})],
        company="Petal", job="Florist", tags=["mentor"], is_starred=True, stay_in_touch_frequency=60,
        first_met_date="2020-05-01", first_met_where="a fair",
    )  # fmt: skip
    (ines,) = parse(group("contact", told)).people
    assert (ines.name, ines.org, ines.role, ines.cadence) == ("Ines Calder", "Petal", "Florist", "P60D")
    assert (ines.tags, ines.met.on.isoformat(), ines.met.how) == (("mentor", "starred"), "2020-05-01", "a fair")
    assert {"mailto:ines@example.org", "linkedin:ines-c"} <= set(ines.keys)
    assert ines.notes == "likes peonies"


@pytest.mark.parametrize("kind", ["gift", "gifts"])
@pytest.mark.parametrize(
    ("status", "expected"),
    [("offered", [("out", ("give",), "gift")]), ("received", [("in", ("give",), "gift")]), ("idea", [])],
)
def test_gifts(kind, status, expected):
    assert touches(kind, name="a print", status=status) == expected


def test_debts_and_calls():
    assert touches("debt", in_debt="yes") == [("in", ("give",), "loan")]
    assert touches("debt", in_debt="no") == [("out", ("give",), "loan")]
    assert touches("call", called_at=AT, contact_called=True) == [("in", (), None)]
    assert touches("call", called_at=AT, contact_called=False) == [("out", (), None)]


def test_conversations_are_read():
    messages = [
        {
            "uuid": "m1",
            "properties": {"written_at": AT, "written_by_me": True, "content": "Could you send it?"},
        },
        {"uuid": "m2", "properties": {"written_at": AT, "written_by_me": False, "content": "Here is the list."}},
    ]
    record = {"uuid": "r1", "properties": {"happened_at": AT, "messages": messages}}
    network = parse(group("contact", contact(data=[group("conversation", record)])))
    assert sorted((t.direction, t.acts) for t in network.touches) == [("in", ("give",)), ("out", ("ask",))]
    assert all(touch.text is None for touch in network.touches)


def test_an_activity_is_one_touch_for_each_who_took_part():
    people = contact(data=[group("activity", "a1")]), contact("u2", [group("activities", "a1")], first_name="Tom")
    activity = group("activity", {"uuid": "a1", "properties": {"summary": "lunch", "happened_at": "2026-02-01"}})
    network = parse(group("contacts", *people), activity)
    assert [(t.direction, t.what) for t in network.touches] == [("both", "lunch")] * 2


def test_who_brought_us_together_is_named_where_known():
    network = parse(group("contact", contact(), contact("u2", first_name="Tom", first_met_through="u1"),
                          contact("u3", first_name="Sam", first_met_through="gone")))  # fmt: skip
    people = by_name(network)
    assert people["Tom Calder"].met.via == people["Ines Calder"].id
    assert people["Sam Calder"].met.via is None


def test_the_dead_are_archived():
    assert parse(group("contact", contact(is_dead=True))).people[0].status == "archived"


def test_what_is_not_read_is_named_once():
    network = parse(
        group("contact", contact(data=[group("life_event", {"uuid": "x"})])), group("journal", {"uuid": "y"})
    )
    assert codes(network) == [("unused-records", None)]


def test_records_without_a_date_are_named():
    call = {"uuid": "c", "properties": {"called_at": "long ago"}}
    network = parse(group("contact", contact(data=[group("call", call)])))
    assert (network.touches, codes(network)) == ((), [("bad-date", None)])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"account": 3}', '{"account": {"data": NaN}}', "[" * 9_000])
def test_what_is_no_export_is_refused(text):
    with pytest.raises(InputError):
        monica.parse(Source("m.json", {"m.json": text.encode()}), options())


@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [None], {"values": 3}, {"type": 3, "values": [3, None, []]}])
def test_any_shape_is_borne(value):
    parse(group("contact", contact(data=[value])), value)
    parse(group("contact", {"uuid": value, "properties": value, "data": value}))
    parse(group("contact", contact(tags=value, stay_in_touch_frequency=value, first_met_through=value)))


def test_the_sample_is_read(samples):
    content = (samples / "monica_v4_export.json").read_bytes()
    network = monica.parse(Source("m.json", {"m.json": content}), options())
    assert [(t.direction, t.acts) for t in network.touches] == [("out", ("give",)), ("in", ()), ("both", ())]
