"""What stays of somebody in free text when they are forgotten: the lines are told, and no others."""

from datetime import date

import pytest

from networking_rules import Network, Person, Touch
from networking_rules.importers.forget import forget
from networking_rules.importers.network_file import dump

KEYS = ["mailto:ann@x.example", "linkedin:ann-lee7", "linkedin:annie", "tel:+441632960001", "https://ann.example"]
SHARED = "mailto:shop@x.example"


def mentioned(tmp_path, text):
    """Whether a line with a text is told once Ann is forgotten."""
    path = tmp_path / "network.jsonl"
    people = [Person("ann", "Ann Lee", keys=[*KEYS, SHARED]), Person("bo", "Bo", keys=[SHARED])]
    touches = [Touch("t", "bo", date(2026, 1, 2), "out", text=text)]
    path.write_bytes(dump(Network(people=people, touches=touches)))
    return forget(path, "ann").mentions


@pytest.mark.parametrize(
    "text",
    [
        "as ANN LEE said",
        "mail ann@x.example.",
        "To:\nAnn@X.example\nhello",
        "<mailto:ann@x.example>",
        "see https://www.linkedin.com/in/ann-lee7/",
        "she is ann-lee7 there",
        "find @annie",
        "linkedin.com/in/annie?x=1",
        "call +44 (0)1632 960-001, please",
        "call 01632 960001",
        "her site is ann.example/blog",
    ],
)
def test_a_line_with_a_name_an_address_or_a_handle_is_told(tmp_path, text):
    """However it is written."""
    assert mentioned(tmp_path, text) == (3,)


@pytest.mark.parametrize(
    "text",
    [
        "joann@x.example",
        "ann@x.example.org",
        "annie get your gun",
        "ann-lee70",
        "call 01632 9600011",
        "shop@x.example",
    ],
)
def test_what_only_looks_like_it_is_not_told(tmp_path, text):
    """A longer address or number, a plain word, and what somebody else has as well."""
    assert mentioned(tmp_path, text) == ()


def test_a_key_without_anything_in_it_is_found_nowhere(tmp_path):
    """It would be found everywhere."""
    path = tmp_path / "network.jsonl"
    people = [Person("ann", "Ann Lee", keys=["tel:x", "x://"]), Person("bo", "Bo")]
    path.write_bytes(dump(Network(people=people)))
    assert forget(path, "ann").mentions == ()
