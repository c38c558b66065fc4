"""The network file: what it refuses, what it keeps, and that what is written is what is read."""

import gc
import json
from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import InputError, Interval, Me, Network, Person, Touch, load
from networking_rules.importers.network_file import LARGE, dump, parse, touches
from networking_rules.testing.strategies import full_networks

HEADER = '{"format":"networking-rules","version":1}'
ANN = '{"kind":"person","id":"ann","name":"Ann"}'
BO = '{"kind":"person","id":"bo","name":"Bo"}'


def touch(**fields):
    """A touch line with some fields changed; a field set to ... is left out."""
    data = {"kind": "touch", "id": "t", "person": "ann", "at": "2026-01-01", "direction": "out", **fields}
    return json.dumps({key: value for key, value in data.items() if value is not ...})


def person(**fields):
    """A person line with some fields changed; a field set to ... is left out."""
    data = {"kind": "person", "id": "ann", "name": "Ann", **fields}
    return json.dumps({key: value for key, value in data.items() if value is not ...})


def me(**fields):
    """A me line with some fields changed; a field set to ... is left out."""
    data = {"kind": "me", "person": "ann", **fields}
    return json.dumps({key: value for key, value in data.items() if value is not ...})


def read(*lines):
    """The network in some lines."""
    return parse("\n".join(lines).encode())


def faults(*lines):
    """The faults of some lines, as (line, field, code); lines may be bytes."""
    content = b"\n".join(line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass") for line in lines)
    with pytest.raises(InputError) as refused:
        parse(content, "n.jsonl")
    assert {problem.file for problem in refused.value.problems} == {"n.jsonl"}
    assert all(problem.severity == "error" for problem in refused.value.problems)
    return [(problem.line, problem.field, problem.code) for problem in refused.value.problems]


WHOLE_FILES = {
    "an empty file": ([""], [(1, None, "no-header")]),
    "no header": ([ANN], [(1, None, "no-header")]),
    "no header and another fault": ([person(name=3)], [(1, None, "no-header"), (1, "name", "bad-value")]),
    "a header that is not first": ([ANN, HEADER], [(1, None, "no-header"), (2, None, "second-header")]),
    "a second header": ([HEADER, HEADER], [(2, None, "second-header")]),
    "another format": (['{"format":"x","version":1}'], [(1, "format", "bad-value")]),
    "no version": (['{"format":"networking-rules"}'], [(1, "version", "bad-version")]),
    "version 1.0": (['{"format":"networking-rules","version":1.0}'], [(1, "version", "bad-version")]),
    "version true": (['{"format":"networking-rules","version":true}'], [(1, "version", "bad-version")]),
    "version as text": (['{"format":"networking-rules","version":"1"}'], [(1, "version", "bad-version")]),
    "version 0": (['{"format":"networking-rules","version":0}'], [(1, "version", "bad-version")]),
    "version 2": (['{"format":"networking-rules","version":2}'], [(1, "version", "newer-version")]),
    "a me that is no id": (['{"format":"networking-rules","version":1,"me":3}'], [(1, "me", "bad-value")]),
    "a me that nobody is": (
        ['{"format":"networking-rules","version":1,"me":"x"}'],
        [(1, "me", "unknown-person")],
    ),
    "a time that is none": (
        ['{"format":"networking-rules","version":1,"exported_at":"now"}'],
        [(1, "exported_at", "bad-value")],
    ),
    "a me line against the header": (
        ['{"format":"networking-rules","version":1,"me":"bo"}', ANN, BO, me()],
        [(4, "person", "contradiction")],
    ),
    "two me lines": ([HEADER, ANN, me(), me()], [(4, None, "second-me")]),
    "an id twice": ([HEADER, ANN, ANN], [(3, "id", "duplicate-id")]),
    "a touch id twice": ([HEADER, ANN, touch(), touch()], [(4, "id", "duplicate-id")]),
    "bad UTF-8": ([HEADER, b'{"kind":"\xff"}', ANN, ANN], [(2, None, "bad-utf8"), (4, "id", "duplicate-id")]),
    "one fault at each end of a file": (
        [HEADER, ANN, person(id="bo", reach="no"), *[""] * 5, touch(person="nobody")],
        [(3, "reach", "bad-value"), (9, "person", "unknown-person")],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), WHOLE_FILES.values(), ids=WHOLE_FILES)
def test_a_file_with_faults_is_refused_with_all_of_them(lines, expected):
    """Each fault has its line, its field and a code."""
    assert faults(*lines) == expected


ONE_LINE = {
    "no JSON": ("{", None, "bad-json"),
    "two objects": (f"{BO} {BO}", None, "bad-json"),
    "a list": ("[]", None, "not-object"),
    "text": ('"x"', None, "not-object"),
    "no kind": ("{}", "kind", "missing-field"),
    "a kind that is no text": ('{"kind":3}', "kind", "bad-value"),
    "a key twice": ('{"kind":"x","a":1,"a":2}', "a", "duplicate-key"),
    "a key twice deep in an unknown key": ('{"kind":"x","a":[{"b":1,"b":1}]}', "a[0].b", "duplicate-key"),
    "NaN": ('{"kind":"x","a":NaN}', "a", "bad-number"),
    "minus infinity": ('{"kind":"x","a":[-Infinity]}', "a[0]", "bad-number"),
    "an overflow": ('{"kind":"x","a":1e999}', "a", "bad-number"),
    "an overflow without exponent": ('{"kind":"x","a":' + "9" * 400 + ".0}", "a", "bad-number"),
    "an integer beyond 2^53-1": ('{"kind":"x","a":9007199254740992}', "a", "bad-number"),
    "a negative one": ('{"kind":"x","a":-9007199254740992}', "a", "bad-number"),
    "an endless one": ('{"kind":"x","a":' + "9" * 5000 + "}", "a", "bad-number"),
    "half a character": ('{"kind":"x","a":"\\ud800"}', "a", "bad-text"),
    "half a character in a key": ('{"kind":"x","\\udfff":1}', None, "bad-text"),
    "half a character, raw": ('{"kind":"x","a":"\ud800"}', None, "bad-utf8"),
    "too deep": ('{"kind":"x","a":' + "[" * 64 + "]" * 64 + "}", None, "too-deep"),
    "far too deep": ('{"kind":"x","a":' + "[" * 100_000 + "]" * 100_000 + "}", None, "too-deep"),
    "same with one id": ('{"kind":"same","people":["ann"]}', "people", "bad-value"),
    "same without people": ('{"kind":"same"}', "people", "missing-field"),
    "different of nobody": ('{"kind":"different","people":["ann","x"]}', "people[1]", "unknown-person"),
    "same with a number": ('{"kind":"same","people":["ann",3]}', "people[1]", "bad-value"),
    **{
        f"a touch with {fields}": (touch(**fields), next(iter(fields)), code)
        for fields, code in (
            ({"id": ...}, "missing-field"),
            ({"id": ""}, "bad-value"),
            ({"id": 3}, "bad-value"),
            ({"person": ...}, "missing-field"),
            ({"person": "x"}, "unknown-person"),
            ({"at": ...}, "missing-field"),
            ({"at": "2026-01-01T10:00:00"}, "bad-value"),
            ({"at": "2026-02-30"}, "bad-value"),
            ({"at": "20260101"}, "bad-value"),
            ({"at": "2026-W01-1"}, "bad-value"),
            ({"at": "２０２６-01-01"}, "bad-value"),
            ({"at": "0001-01-01T00:00:00+01:00"}, "bad-value"),
            ({"at": None}, "bad-value"),
            ({"direction": "up"}, "bad-value"),
            ({"direction": ...}, "missing-field"),
            ({"acts": None}, "bad-value"),
            ({"acts": "give"}, "bad-value"),
            ({"channel": 3}, "bad-value"),
            ({"size": 0}, "bad-value"),
            ({"size": 6}, "bad-value"),
            ({"size": True}, "bad-value"),
            ({"size": "3"}, "bad-value"),
            ({"minutes": 4.0}, "bad-value"),
            ({"minutes": 3.9}, "bad-value"),
            ({"minutes": 525_601}, "bad-value"),
            ({"minutes": -1}, "bad-value"),
            ({"landed": "no"}, "bad-value"),
            ({"landed": 0}, "bad-value"),
            ({"text": ["x"]}, "bad-value"),
            ({"with": "x"}, "unknown-person"),
            ({"with": 3}, "bad-value"),
        )
    },
    "an unknown act": (touch(acts=["give", "gossip"]), "acts[1]", "bad-value"),
}


@pytest.mark.parametrize(("line", "field", "code"), ONE_LINE.values(), ids=ONE_LINE)
def test_a_line_with_a_fault_is_named(line, field, code):
    """The fault is at the line and field where it stands, once, and nothing else is blamed."""
    assert faults(HEADER, ANN, line) == [(3, field, code)]


PEOPLE = (
    ({"id": ...}, "id", "missing-field"),
    ({"name": ...}, "name", "missing-field"),
    ({"name": ""}, "name", "bad-value"),
    ({"name": None}, "name", "bad-value"),
    ({"keys": ["ann"]}, "keys[0]", "bad-value"),
    ({"keys": None}, "keys", "bad-value"),
    ({"keys": "mailto:a@b"}, "keys", "bad-value"),
    ({"org": 3}, "org", "bad-value"),
    ({"tags": None}, "tags", "bad-value"),
    ({"tags": ["a", 3]}, "tags[1]", "bad-value"),
    ({"reach": "no"}, "reach", "bad-value"),
    ({"reach": -1}, "reach", "bad-value"),
    ({"reach": [2, 1]}, "reach", "bad-value"),
    ({"reach": [1]}, "reach", "bad-value"),
    ({"reach": [1, None]}, "reach", "bad-value"),
    ({"reach": True}, "reach", "bad-value"),
    ({"wants": {}}, "wants", "bad-value"),
    ({"wants": [3]}, "wants[0]", "bad-value"),
    ({"wants": [{"weight": 1}]}, "wants[0].kind", "missing-field"),
    ({"wants": [{"kind": "x", "weight": 1.5}]}, "wants[0].weight", "bad-value"),
    ({"can_help": [{"kind": ""}]}, "can_help[0].kind", "bad-value"),
    ({"asks_welcome": "no"}, "asks_welcome", "bad-value"),
    ({"met": None}, "met", "bad-value"),
    ({"met": "2026-01-01"}, "met", "bad-value"),
    ({"met": {"on": "2026-01-01T00:00:00Z"}}, "met.on", "bad-value"),
    ({"met": {"on": None}}, "met.on", "bad-value"),
    ({"met": {"via": "x"}}, "met.via", "unknown-person"),
    ({"cadence": "monthly"}, "cadence", "bad-value"),
    ({"cadence": "P"}, "cadence", "bad-value"),
    ({"cadence": "PT3H"}, "cadence", "bad-value"),
    ({"cadence": "P1M1Y"}, "cadence", "bad-value"),
    ({"segment": 3}, "segment", "bad-value"),
    ({"status": "asleep"}, "status", "bad-value"),
    ({"status": None}, "status", "bad-value"),
    ({"until": None}, "until", "bad-value"),
)


@pytest.mark.parametrize(("fields", "field", "code"), PEOPLE, ids=str)
def test_a_person_with_a_fault_is_named(fields, field, code):
    """The fault is at its field, and no touch of the person is blamed for it."""
    extra = [touch()] if "id" not in fields else []
    assert faults(HEADER, person(**fields), *extra) == [(2, field, code)]


OWNERS = (
    ({"person": ...}, "person", "missing-field"),
    ({"person": "x"}, "person", "unknown-person"),
    ({"reach": None}, "reach", "bad-value"),
    ({"offers": None}, "offers", "bad-value"),
    ({"offers": [{"kind": "x", "quality": 2}]}, "offers[0].quality", "bad-value"),
    ({"offers": [{"kind": "x", "minutes": -1}]}, "offers[0].minutes", "bad-value"),
    ({"offers": [{"kind": "x", "minutes": None}]}, "offers[0].minutes", "bad-value"),
    ({"goals": [{"kind": "x", "weight": "1"}]}, "goals[0].weight", "bad-value"),
    ({"minutes_per_week": 10_081}, "minutes_per_week", "bad-value"),
    ({"minutes_per_week": 60.0}, "minutes_per_week", "bad-value"),
)


@pytest.mark.parametrize(("fields", "field", "code"), OWNERS, ids=str)
def test_an_owner_with_a_fault_is_named(fields, field, code):
    """The fault of a me line is at its field."""
    assert faults(HEADER, ANN, me(**fields)) == [(3, field, code)]


def test_every_fault_of_a_line_is_listed():
    """Not only the first one of a line, nor the first of a list."""
    line = touch(direction="up", acts=["x", "give", "y"], size=9, landed="no")
    fields = ["direction", "acts[0]", "acts[2]", "size", "landed"]
    assert faults(HEADER, ANN, line) == [(3, field, "bad-value") for field in fields]


def test_messages_say_what_was_expected():
    """A fault says what would be right, and what is there."""
    with pytest.raises(InputError, match=r"n.jsonl:2: reach: expected a number of 0 or more.*, not \"no\""):
        parse(f"{HEADER}\n{person(reach='no')}\n".encode(), "n.jsonl")


def test_what_is_accepted():
    """Byte-order mark, CRLF, blank lines, forward references, nesting of 64, nulls where they are allowed."""
    deep = '{"kind":"x","a":' + "[" * 63 + "]" * 63 + "}"
    blank = dict.fromkeys(["org", "role", "notes", "found_via", "reach", "wants", "can_help", "asks_welcome"])
    nulls = blank | dict.fromkeys(["reason", "cadence", "segment", "segment_reason"])
    open_touch = dict.fromkeys(["channel", "what", "form", "thread", "reply_to", "size", "minutes", "landed", "text"])
    lines = [HEADER, "", " \t ", touch(**open_touch), deep, person(**nulls)]
    network = parse(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    assert network.people == (Person("ann", "Ann"),)
    assert network.touches == (Touch("t", "ann", date(2026, 1, 1), "out"),)
    assert dump(network).decode().splitlines() == [HEADER, ANN, _plain_touch(), deep]


def _plain_touch():
    return '{"kind":"touch","id":"t","person":"ann","at":"2026-01-01","direction":"out"}'


def test_braces_in_text_are_no_nesting():
    """Only brackets outside strings count."""
    assert read(HEADER, person(notes="{[" * 80 + '\\"')).people[0].notes == "{[" * 80 + '\\"'


def test_times_keep_their_instant_and_their_offset():
    """Z is UTC; an offset is kept, so that the day stays the one that was written."""
    network = read(HEADER, ANN, touch(at="2026-03-13T03:18:54Z"), touch(id="u", at="2026-03-13T00:30:00.25+02:00"))
    first, second = network.touches
    assert first.at == datetime(2026, 3, 13, 3, 18, 54, tzinfo=UTC)
    assert second.at == datetime(2026, 3, 13, 0, 30, 0, 250_000, timezone(timedelta(hours=2)))
    assert second.day == date(2026, 3, 13)
    assert b"2026-03-13T03:18:54Z" in dump(network)


def test_mail_addresses_are_written_in_lower_case():
    """They compare without case; other keys keep theirs."""
    network = read(HEADER, person(keys=["MailTo:Ann@Example.org", "urn:X:Y"]))
    assert network.people[0].keys == ("mailto:ann@example.org", "urn:X:Y")


def test_a_key_in_common_is_a_possible_duplicate():
    """Reported with both ids and the key, unless the owner said what they are."""
    lines = [HEADER, person(keys=["mailto:a@b"]), person(id="bo", keys=["mailto:A@B"])]
    (problem,) = read(*lines).problems
    assert (problem.code, problem.severity, problem.line, problem.field) == (
        "possible-duplicate",
        "warning",
        3,
        "keys",
    )
    for kind in ("same", "different"):
        assert not read(*lines, json.dumps({"kind": kind, "people": ["ann", "bo"]})).problems


def test_the_owner_is_named_by_the_header_or_the_me_line():
    """Either will do."""
    assert read('{"format":"networking-rules","version":1,"me":"ann"}', ANN).me == Me(person="ann")
    assert read(HEADER, ANN, me(reach=[1, 2])).me == Me(person="ann", reach=Interval(1, 2))
    assert read('{"format":"networking-rules","version":1,"me":null}', ANN).me == Me()


def test_unknown_keys_and_kinds_survive():
    """At every place where an object has fields."""
    lines = [
        '{"format":"networking-rules","version":1,"me":"ann","exported_at":"2026-01-01","x":{"y":[1.5]}}',
        me(reach=1, x=1, offers=[{"kind": "advice", "quality": 0.5, "x": 2}]),
        person(wants=[{"kind": "advice", "weight": 0.5, "x": 3}], met={"how": "well", "x": 4}, x=5),
        touch(x=[6]),
        '{"kind":"same","people":["ann","ann"],"x":7}',
        '{"kind":"circle","of":["ann"]}',
    ]
    written = dump(read(*lines)).decode().splitlines()
    assert [json.loads(line) for line in written] == [json.loads(line) for line in lines]


@settings(max_examples=40)
@given(full_networks())
def test_what_is_written_is_what_is_read(network):
    """Writing and reading a network gives an equal one, and writing it again the same bytes."""
    content = dump(network)
    again = parse(content)
    assert evolve(again, problems=()) == network
    assert [p.extra for p in again.people] == [p.extra for p in network.people]
    assert [t.extra for t in again.touches] == [t.extra for t in network.touches]
    assert (again.header, again.kept, again.me.goals) == (network.header, network.kept, network.me.goals)
    assert dump(again) == content


@settings(max_examples=40)
@given(full_networks())
def test_touches_stream_as_they_are(network):
    """The streaming reader gives the touches of the file, in order."""
    assert tuple(touches(BytesIO(dump(network)))) == network.touches


def test_a_stream_stops_at_a_fault():
    """The first faulty line raises, naming it."""
    stream = touches(BytesIO("\n".join([HEADER, ANN, touch(), touch(size=9)]).encode()))
    assert next(stream).id == "t"
    with pytest.raises(InputError, match="size"):
        next(stream)


def test_goals_stay_out_of_an_export():
    """They are private: left out unless asked."""
    network = read(HEADER, ANN, me(goals=[{"kind": "referral"}], reach=1))
    assert b"referral" in dump(network)
    assert b"goals" not in dump(network, private=False)


def test_what_the_format_cannot_hold_is_not_written():
    """An owner with contents needs a person; an endless reach is no number."""
    with pytest.raises(ValueError, match="needs a person"):
        dump(Network(Me(reach=1)))
    with pytest.raises(ValueError, match=r"[Oo]ut of range"):
        dump(Network(people=[Person("a", "A", reach=Interval(0, float("inf")))]))


def test_the_sample_file(samples):
    """It reads without a fault, and reads back equal."""
    network = load(samples / "networking_example.jsonl", today=date(2026, 11, 23))
    assert (len(network.people), len(network.touches), network.problems) == (13, 45, ())
    assert parse(dump(network)) == network


def outcome(content, fast):
    """What reading gives: a network, written again, or the faults."""
    try:
        network = parse(content, fast=fast)
    except InputError as error:
        return error.problems
    return network, dump(network)


@settings(max_examples=40)
@given(full_networks(most_people=6, most_touches=6))
def test_the_fast_reader_gives_the_same(network):
    """An equal network, that is written as the same bytes."""
    pytest.importorskip("msgspec")
    content = dump(network)
    assert outcome(content, True) == outcome(content, False)


@settings(max_examples=150)
@given(full_networks(), st.data())
def test_the_fast_reader_finds_the_same_faults(network, data):
    """Whatever happens to a file: lines twice, lines gone, bytes changed, pieces put in."""
    pytest.importorskip("msgspec")
    content = dump(network)
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(content)))
        kind = data.draw(st.sampled_from(["cut", "put", "line", "word"]))
        if kind == "cut":
            content = content[:place] + content[place + data.draw(st.integers(1, 9)) :]
        elif kind == "put":
            content = content[:place] + data.draw(st.sampled_from(PIECES)) + content[place:]
        elif kind == "line":
            rows = content.split(b"\n")
            content = b"\n".join([*rows, data.draw(st.sampled_from(rows))])
        else:
            old, new = data.draw(st.sampled_from(WORDS))
            content = content.replace(old, new, 1)
    assert outcome(content, True) == outcome(content, False)


PIECES = (
    b" ",
    b"\n",
    b"\r\n",
    b'"',
    b"{",
    b"}",
    b",",
    b"null",
    b"1e999",
    b"\\",
    b"\xff",
    b"\\ud800",
    b'"a":1,',
    b'"id":"x",',
)
WORDS = (
    (b'":', b'" :'),
    (b'"at":"', b'"at":"x'),
    (b"[", b"[null,"),
    (b"false", b"0"),
    (b"true", b'"yes"'),
    (b'"size":', b'"size":9,"size":'),
    (b'"minutes":', b'"minutes":1.0,"x":'),
    (b'"org":', b'"org":null,"role":'),
    (b'"org":', b'"org":null,"org":'),
    (b'"what":', b'"what":null,"what":'),
    (b'"weight":', b'"weight":2,"y":'),
    (b'"touch"', b'"touch","kind":"touch"'),
    (b"}\n{", b"} {"),
    (b'"]', b'"\n]'),
)


@pytest.mark.parametrize(
    "line",
    [
        '{"kind":"person","id":"bob","name":"Bob","org":null,"org":"Acme"}',
        '{"kind":"person","id":"bob","name":"Bob","org":"Acme","org":null}',
        '{"kind":"touch","id":"t","person":"ann","at":"2026-01-01","direction":"in","what":null,"what":"x"}',
        '{"kind":"touch","id":"t","person":"ann","at":"2026-01-01","direction":"in",'
        '"what" :null,"text":"x","text":"y"}',
    ],
)
def test_a_key_given_twice_is_seen_by_the_fast_reader_though_one_is_null(line):
    """A key with null and then with a value is there twice."""
    pytest.importorskip("msgspec")
    content = f"{HEADER}\n{ANN}\n{line}\n".encode()
    found = outcome(content, True)
    assert "duplicate-key" in {problem.code for problem in found}
    assert found == outcome(content, False)


def test_loading_a_large_file_leaves_the_collector_as_it_was():
    """It is paused while many values are made, and what was frozen before stays so."""
    content = (HEADER + "\n" + ANN + "\n").encode() + b" " * LARGE
    assert gc.isenabled()
    parse(content)
    assert gc.isenabled()
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        gc.disable()
        parse(content)
        assert not gc.isenabled()
        gc.enable()
        parse(content)
        assert gc.get_freeze_count() > frozen // 2 > 0
    finally:
        gc.enable()
        gc.unfreeze()


@pytest.mark.parametrize(("lines", "expected"), WHOLE_FILES.values(), ids=WHOLE_FILES)
def test_the_fast_reader_refuses_the_same_files(lines, expected):
    """Every refusal above, once more."""
    pytest.importorskip("msgspec")
    content = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    found = outcome(content, True)
    assert [(problem.line, problem.field, problem.code) for problem in found] == expected


@pytest.mark.parametrize("line", [line for line, _, _ in ONE_LINE.values()], ids=ONE_LINE)
def test_the_fast_reader_refuses_the_same_lines(line):
    """Every faulty line above, among many good ones."""
    pytest.importorskip("msgspec")
    good = [touch(id=f"t{number}").replace(", ", ",").replace(": ", ":") for number in range(40)]
    lines = [
        HEADER,
        ANN,
        *good,
        line.replace('": ', '":').replace(', "', ',"'),
        *[g.replace('"t', '"u') for g in good],
    ]
    content = b"\n".join(text.encode("utf-8", "surrogatepass") for text in lines)
    found = outcome(content, True)
    assert found == outcome(content, False)
    assert {problem.line for problem in found} == {43}
