"""From bytes to text without a guess that could spoil a name: UTF-8, UTF-16 by its mark, else Windows-1252."""

from __future__ import annotations

import codecs
import re

from networking_rules.problems import InputError, Problem

_RETURNS = re.compile("\r+\n")
_BROKEN = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_BROKEN_FOLD = re.compile(rb"([\xc2-\xf4][\x80-\xbf]{0,2})(\r?\n[ \t])(?=[\x80-\xbf])")
_HALF = re.compile("[\ud800-\udfff]")
_TAIL = 4
"""The longest character of UTF-8, in bytes: a file cut inside one has fewer of it left at its end."""


def decode(data: bytes, file: str, problems: list[Problem]) -> str:
    """
    The text of a file, its line ends as line feeds and no byte-order mark before it.

    A file that is UTF-8 but for a few bytes keeps them as lone surrogates, so that the records they stand in can
    be named (`spoiled` finds them). Raises InputError where no encoding fits.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _utf16(data, file, problems)
    else:
        text = _eight_bit(data.removeprefix(codecs.BOM_UTF8), file, problems)
    if text.count("\0") * 4 > len(text):
        raise InputError([Problem("bad-encoding", "is UTF-16 without its mark, or no text at all", file=file)])
    return line_feeds(text)


def whole_folds(data: bytes) -> bytes:
    """The bytes of a file of folded lines with every fold inside a character moved before it."""
    return _BROKEN_FOLD.sub(rb"\2\1", data)


def line_feeds(text: str) -> str:
    """The text with every line end as one line feed."""
    if "\r" not in text:
        return text
    text = _RETURNS.sub("\n", text)
    return text if "\n" in text else text.replace("\r", "\n")


def spoiled(text: str) -> bool:
    """Whether the text holds a byte that could not be read, or half a character."""
    return not text.isascii() and _HALF.search(text) is not None


def _utf16(data: bytes, file: str, problems: list[Problem]) -> str:
    if len(data) % 2:
        problems.append(Problem("cut-short", "ends inside a character; its last byte was left out", "warning", file))
        data = data[:-1]
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        raise InputError(
            [Problem("bad-encoding", f"starts as UTF-16 and is not: {error.reason}", file=file)]
        ) from error


def _eight_bit(data: bytes, file: str, problems: list[Problem]) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and len(data) - error.start < _TAIL:
            kept = data[: error.start]
            if not kept.isascii() or error.end - error.start > 1:
                problems.append(Problem("cut-short", "ends inside a character, which was left out", "warning", file))
                return kept.decode("utf-8")
    return _mixed(data, file, problems)


def _mixed(data: bytes, file: str, problems: list[Problem]) -> str:
    """Text that is not UTF-8 throughout: mostly UTF-8 with spoiled bytes, or Windows-1252."""
    text = data.decode("utf-8", "surrogateescape")
    broken = len(_BROKEN.findall(text))
    whole = len(_BEYOND_ASCII.findall(text)) - broken
    if whole > broken:
        message = f"is UTF-8 with {broken} bytes that are not; records with them are left out"
        problems.append(Problem("bad-encoding", message, "warning", file))
        return text
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = "is neither UTF-8 nor Windows-1252 (cp1252); save it as UTF-8"
        raise InputError([Problem("bad-encoding", message, file=file, line=line)]) from error
    problems.append(Problem("guessed-encoding", "is not UTF-8; read as Windows-1252 (cp1252)", "warning", file))
    return text
