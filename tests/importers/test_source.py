"""Opening what is to be imported: safely, within limits, without writing anything."""

import errno
import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from importers.making import zipped
from networking_rules.importers.base import Limits
from networking_rules.importers.source import open_bytes, read_source
from networking_rules.problems import InputError


def opened(entries, limits=None):
    return open_bytes("made.zip", zipped(entries), limits)


def test_a_file_has_one_entry_and_its_path_as_name(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"x")
    source = read_source(path)
    assert (source.name, dict(source.files)) == (str(path), {"a.csv": b"x"})


def test_one_common_top_folder_is_left_out():
    assert sorted(opened({"Export/a.csv": b"", "Export/b/c.csv": b""}).files) == ["a.csv", "b/c.csv"]
    assert sorted(opened({"Export/a.csv": b"", "b.csv": b""}).files) == ["Export/a.csv", "b.csv"]
    assert sorted(opened({"cur/1": b"", "cur/2": b""}).files) == ["cur/1", "cur/2"]


def test_what_systems_leave_behind_is_not_read(tmp_path):
    assert sorted(opened({"a.csv": b"", "__MACOSX/._a.csv": b"", ".DS_Store": b""}).files) == ["a.csv"]
    (tmp_path / ".DS_Store").write_bytes(b"")
    assert dict(read_source(tmp_path).files) == {}


@pytest.mark.parametrize(
    "name", ["../a.csv", "/etc/a.csv", "b/../../a.csv", "C:\\a.csv", "..\\a.csv", "\\\\host\\a.csv"]
)
def test_an_entry_outside_the_archive_is_left_out_with_a_warning(name):
    source = opened({name: b"evil", "good.csv": b"x"})
    assert list(source.files) == ["good.csv"]
    assert [problem.code for problem in source.problems] == ["unsafe-entry"]


@pytest.mark.parametrize("shut", ["b.csv", "sub"])
def test_what_may_not_be_opened_in_a_folder_is_left_out_and_named(tmp_path, monkeypatch, shut):
    """As an error: what comes of the rest is not complete."""
    (tmp_path / "sub").mkdir()
    for name in ("a.csv", "b.csv", "sub/c.csv"):
        (tmp_path / name).write_bytes(b"x")
    opening = {"b.csv": (Path, "read_bytes"), "sub": (os, "scandir")}[shut]
    before = getattr(*opening)

    def refuse(path):
        if Path(path) == tmp_path / shut:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return before(path)

    monkeypatch.setattr(*opening, refuse)
    source = read_source(tmp_path)
    assert len(source.files) == 2
    (told,) = source.problems
    assert (told.severity, told.file) == ("error", str(tmp_path / shut))
    assert "Permission denied" in told.message


def test_a_link_in_an_archive_is_left_out():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        link = zipfile.ZipInfo("link.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
        packed.writestr("good.csv", "x")
    source = open_bytes("made.zip", buffer.getvalue())
    assert (list(source.files), len(source.problems)) == (["good.csv"], 1)


def test_a_link_in_a_folder_is_not_followed(tmp_path):
    (tmp_path / "real.csv").write_bytes(b"x")
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "a.csv").write_bytes(b"a")
    (folder / "link.csv").symlink_to(tmp_path / "real.csv")
    (folder / "loop").symlink_to(folder)
    source = read_source(folder)
    assert (list(source.files), len(source.problems)) == (["a.csv"], 2)


def test_of_two_entries_of_one_name_the_first_is_read():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("a.csv", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            packed.writestr("a.csv", "second")
    source = open_bytes("made.zip", buffer.getvalue())
    assert dict(source.files) == {"a.csv": b"first"}
    assert len(source.problems) == 1


def refused(name, data, limits=None):
    with pytest.raises(InputError) as error:
        open_bytes(name, data, limits)
    (problem,) = error.value.problems
    assert problem.file == name
    return problem.code


def test_a_bomb_is_refused_while_it_inflates():
    bomb = zipped({"a.csv": b"0" * 30_000_000})
    assert refused("bomb.zip", bomb) == "too-large"
    assert (
        refused("sum.zip", zipped({"a": os.urandom(600), "b": os.urandom(600)}), Limits(archive=1_000)) == "too-large"
    )
    assert refused("many.zip", zipped({str(n): b"" for n in range(20)}), Limits(entries=10)) == "too-large"


def test_a_small_file_may_be_packed_well():
    assert len(opened({"a.csv": b"0" * 5_000_000}).files["a.csv"]) == 5_000_000


def test_a_lying_header_is_no_way_round():
    data = bytearray(zipped({"a.csv": b"0" * 100_000}))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.find(mark) + offset
        data[place : place + 4] = (10).to_bytes(4, "little")
    assert refused("lies.zip", bytes(data)) == "damaged-archive"


def test_a_password_is_named():
    data = bytearray(zipped({"a.csv": b"x"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    assert refused("locked.zip", bytes(data)) == "locked-archive"


def test_a_zip_cut_anywhere_is_refused_with_its_name():
    data = zipped({"a.csv": b"First Name,Last Name\n" * 50, "b.csv": os.urandom(300)})
    for cut in range(4, len(data) - 1, 17):
        assert refused("cut.zip", data[:cut]) == "damaged-archive"


def test_a_zip_with_any_byte_changed_is_read_or_refused():
    data = zipped({"a.csv": b"First Name,Last Name\n" * 50})
    for place in range(0, len(data), 5):
        changed = bytearray(data)
        changed[place] ^= 0xFF
        try:
            open_bytes("changed.zip", bytes(changed))
        except InputError as error:
            assert error.problems[0].file == "changed.zip"  # noqa: PT017


def test_what_is_not_there_or_no_file_is_one_clear_error(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_source(tmp_path / "none.zip")
    with pytest.raises(InputError, match="cannot be read"):
        read_source("a\0b")
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(InputError, match="neither a file nor a folder"):
            read_source(tmp_path / "pipe")


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"x" * 100)
    with pytest.raises(InputError, match="more than 10 bytes"):
        read_source(path, Limits(file=10))
    with pytest.raises(InputError, match="goes beyond"):
        read_source(tmp_path, Limits(file=10))
