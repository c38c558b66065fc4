"""The page and the JSON Schema of the network file: fresh, and of one mind with the reader."""

import json

import generate
import pytest
from hypothesis import given, settings

from conftest import ROOT
from networking_rules.importers.network_file import dump_lines
from networking_rules.importers.schema import schema
from networking_rules.testing.strategies import full_networks

validators = pytest.importorskip("jsonschema")
VALIDATOR = validators.Draft202012Validator(schema())


@pytest.mark.parametrize("name", ["network-file.md", "network-file.schema.json"])
def test_a_page_is_fresh(name):
    """What is in the folder is what the code says."""
    assert (ROOT / "docs" / name).read_text("utf-8") == generate.PAGES[name]()


def test_the_schema_is_one():
    """It is a valid schema itself."""
    validators.Draft202012Validator.check_schema(schema())


@settings(max_examples=25)
@given(full_networks())
def test_every_line_written_fits_the_schema(network):
    """Whatever a network holds."""
    for line in dump_lines(network):
        VALIDATOR.validate(json.loads(line))


WRONG = (
    {},
    {"format": "networking-rules"},
    {"format": "networking-rules", "version": 2},
    {"kind": "person", "id": "a"},
    {"kind": "person", "id": "", "name": "A"},
    {"kind": "person", "id": "a", "name": "A", "reach": "no"},
    {"kind": "person", "id": "a", "name": "A", "met": None},
    {"kind": "person", "id": "a", "name": "A", "tags": [1]},
    {"kind": "person", "id": "a", "name": "A", "wants": [{"kind": "x", "weight": 2}]},
    {"kind": "person", "id": "a", "name": "A", "keys": ["ann"]},
    {"kind": "person", "id": "a", "name": "A", "cadence": "soon"},
    {"kind": "touch", "id": "t", "person": "a", "at": "2026-01-01", "direction": "up"},
    {"kind": "touch", "id": "t", "person": "a", "at": "2026-01-01", "direction": "out", "size": 6},
    {"kind": "touch", "id": "t", "person": "a", "at": "2026-01-01", "direction": "out", "landed": "no"},
    {"kind": "me"},
    {"kind": "me", "person": "a", "goals": None},
    {"kind": "same", "people": ["a"]},
)


@pytest.mark.parametrize("line", WRONG, ids=str)
def test_what_the_reader_refuses_does_not_fit(line):
    """The schema is no laxer than it can be."""
    assert not VALIDATOR.is_valid(line)
