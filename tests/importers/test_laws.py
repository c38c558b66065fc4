"""The laws that every importer keeps, whatever kind of source it reads."""

import os
import random
import socket
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.kinds import KINDS
from importers.making import zipped
from networking_rules.importers import network_file
from networking_rules.importers.base import Limits
from networking_rules.importers.linkedin_files import kind_of
from networking_rules.importers.merge import merge
from networking_rules.importers.source import open_bytes, read_source
from networking_rules.model import Network
from networking_rules.problems import InputError

every = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
SMALL = Limits(file=10_000_000, archive=10_000_000)


def known(network):
    """What a network tells of people and what passed."""
    return network.me, network.people, network.touches


@every
def test_detects_its_own_and_no_other(kind):
    assert kind.importer.detects(kind.source)
    others = [other for other in KINDS.values() if other.module != kind.module]
    mistaken = {other.module for other in others if other.importer.detects(kind.source)}
    assert mistaken <= ({"csv_contacts"} if kind.module == "linkedin" else set())


@every
def test_zip_folder_and_zip_with_a_top_folder_are_one(kind, tmp_path):
    folder = tmp_path / "made"
    for name, content in kind.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    plain = open_bytes("made.zip", zipped(kind.files))
    wrapped = open_bytes("made.zip", zipped({f"Export/{name}": content for name, content in kind.files.items()}))
    assert kind.parse(read_source(folder)) == kind.parse(plain) == kind.parse(wrapped) == kind.parse()


@every
def test_importing_twice_changes_nothing(kind):
    once = kind.parse()
    assert once == kind.parse()
    assert known(merge([once, kind.parse()])) == known(once)


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.record])
@given(seed=st.integers(0, 1_000))
@settings(max_examples=10)
def test_the_order_of_records_does_not_matter(name, seed):
    kind = KINDS[name]
    assert known(kind.parse(kind.shuffled(random.Random(seed)))) == known(kind.parse())


@given(seed=st.integers(0, 1_000))
@settings(max_examples=10)
def test_the_order_of_rows_does_not_matter(seed):
    """Rows of cells with line breaks are kept whole by joining them before they are shuffled."""
    kind = KINDS["linkedin"]
    files = {}
    for name, content in kind.files.items():
        parts, rows, header = content.decode().split("\n"), [], None
        for line in parts:
            if rows and rows[-1].count('"') % 2:
                rows[-1] += "\n" + line
            else:
                rows.append(line)
        header = next(i for i, row in enumerate(rows) if kind_of(tuple(row.split(",")), name))
        body = [row for row in rows[header + 1 :] if row]
        random.Random(seed).shuffle(body)
        files[name] = "\n".join((*rows[: header + 1], *body)).encode()
    assert known(kind.parse(kind.of(files))) == known(kind.parse())


@every
def test_line_ends_do_not_matter(kind):
    crlf = {name: content.replace(b"\n", b"\r\n") for name, content in kind.files.items()}
    assert kind.parse(kind.of(crlf), keep_text=True) == kind.parse(keep_text=True)


@every
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_the_zone_of_the_machine_does_not_matter(kind, zone, monkeypatch):
    expected = kind.parse()
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert kind.parse() == expected
    finally:
        monkeypatch.undo()
        time.tzset()


@every
def test_the_network_file_holds_it_all(kind):
    network = kind.parse(keep_text=True)
    assert known(network_file.parse(network_file.dump(network))) == known(network)


_WATCHED: list[str] = []
_SEEN: list[tuple[str, object]] = []


def _audit(event, arguments):
    if not _WATCHED:
        return
    writes = event == "open" and (
        any(letter in str(arguments[1]) for letter in "wax+") or bool((arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR))
    )
    if writes or event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "shutil.")):
        _SEEN.append((event, arguments))


sys.addaudithook(_audit)


def test_the_watch_sees_what_it_should(tmp_path):
    _WATCHED.append("on")
    try:
        (tmp_path / "x").write_text("x")
        socket.socket().close()
        subprocess.run(["true"], check=True)
    finally:
        _WATCHED.clear()
    assert {event.split(".")[0] for event, _ in _SEEN} >= {"open", "socket", "subprocess"}
    _SEEN.clear()


@every
def test_nothing_is_written_sent_or_started(kind):
    packed = zipped(kind.files)
    kind.parse()
    _WATCHED.append("on")
    try:
        kind.parse(open_bytes("made.zip", packed))
    finally:
        _WATCHED.clear()
    assert _SEEN == []


def survives(kind, files):
    """Parse what may be broken: a network, or our own exception."""
    source = kind.of(files)
    kind.importer.detects(source)
    try:
        network = kind.parse(source, keep_text=True, limits=SMALL)
    except InputError:
        return
    assert isinstance(network, Network)
    assert known(network_file.parse(network_file.dump(network))) == known(network)


@every
def test_a_file_cut_anywhere_is_read_or_refused(kind):
    for name, content in kind.files.items():
        for cut in range(0, len(content), max(1, len(content) // 60)):
            survives(kind, {**kind.files, name: content[:cut]})


@every
@given(data=st.data())
@settings(max_examples=25)
def test_whatever_stands_in_a_file_only_our_exception_leaves(kind, data):
    name = data.draw(st.sampled_from(sorted(kind.files)))
    content = bytearray(kind.files[name])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, max(0, len(content) - 1)))
        piece = data.draw(st.sampled_from(PIECES) | st.binary(max_size=6))
        content[place : place + data.draw(st.integers(0, 8))] = piece
    survives(kind, {**kind.files, name: bytes(content)})


PIECES = [
    b'"', b"\x00", b"\xff\xfe", b"\n", b"\r", b",", b"\xc3", b"=?utf-8?Q?=", b"BEGIN:VCARD\n", b"BEGIN:VEVENT\n",
    b"From ", b"99999999999", b"\\", b"\\ud83d", b"1e999", b"NaN", b"[" * 100, b"---\n", b"%ff", b"P9999Y",
    b"FREQ=SECONDLY", b"9999-12-31", b"0001-01-01", b":", b";", b"\xed\xa0\x80",
]  # fmt: skip
NO_FILES = [b"", b"\x00" * 100, b"\xff\xfe", b"\xff\xfe\x00", bytes(range(256)) * 4, b"PK\x03\x04", b"[" * 5_000]


@every
def test_bytes_of_any_kind_are_refused(kind):
    for content in (
        b"",
        b"\x00" * 100,
        b"\xff\xfe",
        b"\xff\xfe\x00",
        bytes(range(256)) * 4,
        b"PK\x03\x04",
        b"[" * 5_000,
    ):
        survives(kind, dict.fromkeys(kind.files, content))
