"""Edits of a network file: atomic, and careful with what they do not understand."""

import os
import stat
from datetime import date

import pytest

from networking_rules import InputError, Met, Touch, load
from networking_rules.importers.edit import append_touch, rewrite, set_person_fields, set_touch_fields

LINES = [
    '{"format": "networking-rules", "version": 1, "x": 1.50}',
    "",
    '{"kind" : "person", "id":"ann", "x-odd":1e2, "name":"Ann", "reason":"old", "y":[1, 2]}',
    '{"kind":"circle",  "of":["ann"]}',
    '{"kind":"touch","id":"t","person":"ann","at":"2026-01-01","direction":"out","x":"\\u00e9"}',
]
TOUCH = Touch("u", "ann", date(2026, 1, 2), "out", ("give",))


@pytest.fixture
def network(tmp_path):
    """A network file with odd spacing, an unknown kind and unknown keys."""
    path = tmp_path / "network.jsonl"
    path.write_text("\n".join(LINES) + "\n", "utf-8")
    return path


def lines(path):
    """The lines of a file as they are."""
    return path.read_bytes().decode().split("\n")


def test_a_touch_is_appended(network):
    """One line more, the others byte for byte as they were."""
    append_touch(network, TOUCH)
    assert lines(network)[:-2] == LINES
    assert lines(network)[-2] == (
        '{"kind":"touch","id":"u","person":"ann","at":"2026-01-02","direction":"out","acts":["give"]}'
    )


def test_a_last_line_without_end_gets_one(network):
    """A file edited by hand may lack the last line's end."""
    network.write_text("\n".join(LINES), "utf-8")
    append_touch(network, TOUCH)
    assert len(load(network).touches) == 2


def test_crlf_and_the_mark_are_kept(network):
    """A file keeps its own line ends and its byte-order mark."""
    before = b"\xef\xbb\xbf" + "\r\n".join(LINES).encode() + b"\r\n"
    network.write_bytes(before)
    append_touch(network, TOUCH)
    set_person_fields(network, "ann", reason="new")
    after = network.read_bytes()
    assert after.startswith(b"\xef\xbb\xbf{")
    assert after.count(b"\r\n") == after.count(b"\n") == len(LINES) + 1


def test_fields_are_set_in_their_places(network):
    """Keys keep their order; the unknown ones stay; all other lines are untouched."""
    met = Met(on=date(2025, 5, 1))
    set_person_fields(network, "ann", reason="new", met=met, reach=[1, 2])
    assert lines(network)[2] == (
        '{"kind":"person","id":"ann","x-odd":100.0,"name":"Ann","reason":"new","y":[1,2],'
        '"met":{"on":"2025-05-01"},"reach":[1,2]}'
    )
    assert [line for n, line in enumerate(lines(network)) if n != 2] == [*LINES[:2], *LINES[3:], ""]
    set_person_fields(network, "ann", reason=None, met=None, status="active")
    assert '"reason"' not in lines(network)[2]
    set_touch_fields(network, "t", landed=True)
    assert load(network).touches[0].landed is True


def test_a_wrong_edit_changes_nothing(network):
    """A value that the file cannot hold, an unknown person, an unknown field, a touch that is there already."""
    before = network.read_bytes()
    for edit, error in (
        (lambda: set_person_fields(network, "ann", status="asleep"), InputError),
        (lambda: set_person_fields(network, "bo", reason="x"), InputError),
        (lambda: set_person_fields(network, "ann", colour="red"), TypeError),
        (lambda: append_touch(network, Touch("t", "ann", date(2026, 1, 2), "out")), InputError),
        (lambda: append_touch(network, Touch("u", "bo", date(2026, 1, 2), "out")), InputError),
        (lambda: rewrite(network, lambda data: None), InputError),
        (lambda: rewrite(network.with_name("none.jsonl"), lambda data: data), InputError),
    ):
        with pytest.raises(error):
            edit()
        assert network.read_bytes() == before
    assert os.listdir(network.parent) == [network.name]


def test_a_file_with_faults_is_not_edited(network):
    """All its faults are listed instead."""
    network.write_text("\n".join([*LINES, "{", "[]"]), "utf-8")
    with pytest.raises(InputError) as refused:
        append_touch(network, TOUCH)
    assert [problem.line for problem in refused.value.problems] == [6, 7]


def test_links_and_modes_are_kept(network, tmp_path):
    """A link still points to the file, which keeps who may read it."""
    network.chmod(0o640)
    link = tmp_path / "link.jsonl"
    link.symlink_to(network)
    append_touch(link, TOUCH)
    assert link.is_symlink()
    assert stat.S_IMODE(network.stat().st_mode) == 0o640
    assert len(load(network).touches) == 2


def test_a_crash_leaves_the_old_file(network, monkeypatch):
    """Where the new file cannot be put in place, the old one stays and nothing is left behind."""
    before = network.read_bytes()

    def fail(*_):
        raise OSError("no space")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="no space"):
        append_touch(network, TOUCH)
    assert network.read_bytes() == before
    assert os.listdir(network.parent) == [network.name]
