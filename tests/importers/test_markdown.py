"""Notes on people: the lines at the top are read, the note below is left alone."""

import pytest

from importers.making import codes, lines, options
from networking_rules.importers import markdown
from networking_rules.importers.base import Source
from networking_rules.problems import InputError


def parse(*top, body="Body", name="Ines Calder.md", **changes):
    text = lines("---", *top, "---", body)
    return markdown.parse(Source("notes", {name: text.encode(), "README.md": b"# x"}), options(**changes))


def one(*top, **more):
    (person,) = parse(*top, **more).people
    return person


def test_a_note_is_named_by_its_file_or_its_name():
    assert one("email: i@x.org").name == "Ines Calder"
    assert one("email: i@x.org", "name: 'Ines  C.'").name == "Ines C."
    assert one("email: i@x.org", name="@Tom.md").name == "Tom"


def test_all_that_is_read():
    network = parse(
        "email: [I@x.org, \"j@x.org\"]", "company: [[Petal Press|Petal]]", "role: Florist # chief", "tags:",
        "  - person", "  - '#florist'", "linkedin: https://linkedin.com/in/ines-c", "last_contacted: 2026-01-05",
        "contact_interval_days: 30", "reason: knows the mill", "met: 2020-05-01", "status: paused",
        "phone: '+44 20 7946 0001'",
    )  # fmt: skip
    (ines,) = network.people
    assert (ines.org, ines.role, ines.tags, ines.cadence) == ("Petal", "Florist", ("florist",), "P30D")
    assert (ines.reason, ines.met.on.isoformat(), ines.status) == ("knows the mill", "2020-05-01", "paused")
    assert set(ines.keys) == {"mailto:i@x.org", "mailto:j@x.org", "linkedin:ines-c", "tel:+442079460001"}
    assert [(str(t.at), t.direction) for t in network.touches] == [("2026-01-05", "out")]
    assert network.problems == ()


@pytest.mark.parametrize(
    ("often", "expected"), [("monthly", "P1M"), ("P2W", "P2W"), ("now and then", None), ("weekly", "P1W")]
)
def test_how_often(often, expected):
    assert one("email: i@x.org", f"frequency: {often}").cadence == expected


def test_the_body_is_kept_only_when_asked():
    assert one("email: i@x.org").notes is None
    assert one("email: i@x.org", keep_text=True).notes == "Body"


def test_blocks_and_empty_values():
    assert one("email: i@x.org", "notes: |", "  one", "  two", "company: null").notes == "one\ntwo"


def test_odd_lines_are_named_and_the_rest_read():
    network = parse("email: i@x.org", "what is this", "email: j@x.org", "shoe: 38")
    assert network.people[0].keys == ("mailto:i@x.org",)
    assert codes(network) == [("bad-note", 3), ("bad-note", 4), ("unused-keys", None)]


def test_a_date_that_fits_two_days_is_none():
    network = parse("last_contacted: 3/4/2026")
    assert (network.touches, [code for code, _ in codes(network)]) == ((), ["bad-date"])
    assert str(parse("last_contacted: 3/4/2026", dates="dmy").touches[0].at) == "2026-04-03"


def test_a_top_that_is_not_closed_is_named():
    source = Source("a.md", {"a.md": b"---\nemail: i@x.org\n"})
    assert markdown.detects(source)
    assert codes(markdown.parse(source, options())) == [("bad-note", 1)]


def test_notes_on_other_things_are_none():
    other = Source("a.md", {"a.md": b"---\ntitle: Soup\ndate: 2026-01-01\n---\n"})
    assert not markdown.detects(other)
    with pytest.raises(InputError):
        markdown.parse(other, options())
    assert markdown.detects(Source("a.md", {"a.md": b"---\ntags: [person]\n---\n"}))
