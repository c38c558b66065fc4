"""Bytes become text by the rulings, never with a name spoiled."""

import pytest

from networking_rules.importers.decoding import decode, spoiled, whole_folds
from networking_rules.problems import InputError


def decoded(data):
    problems = []
    return decode(data, "x", problems), [problem.code for problem in problems]


def test_utf8_with_and_without_a_mark():
    assert decoded("Zoë".encode()) == decoded("\ufeffZoë".encode()) == ("Zoë", [])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_by_its_mark(encoding):
    assert decoded("\ufeffZoë\r\n".encode(encoding)) == ("Zoë\n", [])
    assert decoded("\ufeffZoë".encode(encoding) + b"x")[1] == ["cut-short"]


def test_windows_text_is_read_with_a_warning():
    assert decoded("Zoë – “Mill”".encode("cp1252")) == ("Zoë – “Mill”", ["guessed-encoding"])


@pytest.mark.parametrize("data", [b"Zo\x81 caf\xe9", "Zoë".encode("utf-16-le"), b"\x00" * 9])
def test_what_fits_no_encoding_is_refused(data):
    with pytest.raises(InputError, match=r"UTF-8|UTF-16"):
        decoded(data)


def test_a_file_cut_inside_a_character_loses_only_that():
    assert decoded("Zoë, Zoë".encode()[:-1]) == ("Zoë, Zo", ["cut-short"])


def test_a_few_bad_bytes_do_not_spoil_the_names_of_others():
    text, codes = decoded("Zoë,é\nÉmile,à\n".encode() + b"Bad\xff,x\n")
    assert codes == ["bad-encoding"]
    assert "Zoë" in text
    assert spoiled(text)


def test_line_ends_are_line_feeds():
    assert decoded(b"a\r\nb\r\nc")[0] == decoded(b"a\rb\rc")[0] == "a\nb\nc"


def test_a_fold_inside_a_character_is_moved_before_it():
    assert whole_folds(b"NOTE:Zo\xc3\r\n \xab!") == b"NOTE:Zo\r\n \xc3\xab!"
