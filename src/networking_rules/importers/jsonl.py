"""
JSON lines, read strictly: what JSON readers let pass silently is a fault here.

The standard reader accepts NaN, turns 1e999 into infinity, keeps the last of two equal keys, and gives up
on depth with an exception of its own. Each of these is named with the line and the field instead.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, cast

from attrs import frozen

from networking_rules.problems import Problem
from networking_rules.serde.leaves import SAFE, shown

DEPTH = 64
BOM = b"\xef\xbb\xbf"
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_LONG_NUMBER = re.compile(r"\d{16}|\d[eE][+]?\d")
_RARE = re.compile(r"\\u|NaN|Infinity")
_SURROGATE = re.compile("[\ud800-\udfff]")


class _Twice(dict[str, Any]):
    """An object that had a key more than once."""

    twice: tuple[str, ...] = ()


@frozen
class _BadNumber:
    """A number that JSON or its readers cannot hold; the words are those of the file."""

    words: str


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    counted = Counter(key for key, _ in pairs)
    found = _Twice(made)
    found.twice = tuple(key for key, count in counted.items() if count > 1)
    return found


def _integer(words: str) -> int | _BadNumber:
    if len(words) > 17 or abs(int(words)) > SAFE:
        return _BadNumber(words)
    return int(words)


def _float(words: str) -> float | _BadNumber:
    value = float(words)
    return _BadNumber(words) if abs(value) == float("inf") else value


_FAST = json.JSONDecoder(object_pairs_hook=_pairs, parse_constant=_BadNumber)
_SLOW = json.JSONDecoder(object_pairs_hook=_pairs, parse_constant=_BadNumber, parse_int=_integer, parse_float=_float)


def read_object(
    content: bytes, file: str, line: int, depth: int = DEPTH
) -> tuple[dict[str, Any] | None, list[Problem]]:
    """
    The object in one line, with every fault of the JSON itself.

    None where there is none. An object with faults is given as well, so that its fields can be looked at.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"expected UTF-8 text; the byte at place {error.start + 1} of the line is none"
        return None, [Problem("bad-utf8", message, file=file, line=line)]
    if text.count("{") + text.count("[") > depth and _deepest(text) > depth:
        return None, [Problem("too-deep", f"expected at most {depth} levels of nesting", file=file, line=line)]
    decoder = _SLOW if _LONG_NUMBER.search(text) else _FAST
    try:
        made: Any = decoder.decode(text.strip(" \t\r\n"))
    except json.JSONDecodeError as error:
        message = f"expected one JSON object: {error.msg} at column {error.colno}"
        return None, [Problem("bad-json", message, file=file, line=line)]
    except (ValueError, RecursionError):
        return None, [Problem("bad-json", "expected one JSON object", file=file, line=line)]
    if not isinstance(made, dict):
        return None, [Problem("not-object", f"expected a JSON object, not {_words(made)}", file=file, line=line)]
    found = cast("dict[str, Any]", made)
    if decoder is _FAST and not _RARE.search(text) and (found.__class__ is dict and text.count("{") == 1):
        return found, []
    problems = list(_doubtful(found, file, line))
    return (_plain(found) if problems else found), problems


def _words(value: object) -> str:
    return value.words if isinstance(value, _BadNumber) else shown(value)


def _plain(value: Any) -> Any:
    """The same data with nothing but plain dictionaries."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_plain(item) for item in cast("Iterable[object]", value)]
    return value


def _deepest(text: str) -> int:
    level = deepest = 0
    for mark in re.findall(r"[\[\]{}]", _STRING.sub("", text)):
        level += 1 if mark in "[{" else -1
        deepest = max(deepest, level)
    return deepest


def _doubtful(value: object, file: str, line: int, path: str = "") -> Iterator[Problem]:
    """Keys given twice, numbers that are none, and characters that are halves of one, wherever they stand."""
    where = path or None
    if isinstance(value, _BadNumber):
        message = f"expected a number that JSON can hold (integers up to 2^53-1), not {value.words[:40]}"
        yield Problem("bad-number", message, file=file, line=line, field=where)
    elif isinstance(value, str):
        if _SURROGATE.search(value):
            yield Problem("bad-text", "expected whole characters, not half of one", file=file, line=line, field=where)
    elif isinstance(value, dict):
        yield from _doubtful_keys(cast("dict[str, Any]", value), file, line, path)
    elif isinstance(value, list):
        for number, item in enumerate(cast("Iterable[object]", value)):
            yield from _doubtful(item, file, line, f"{path}[{number}]")


def _doubtful_keys(value: dict[str, Any], file: str, line: int, path: str) -> Iterator[Problem]:
    for key in value.twice if isinstance(value, _Twice) else ():
        field = f"{path}.{key}" if path else key
        yield Problem("duplicate-key", "expected a key once in an object", file=file, line=line, field=field)
    for key, item in value.items():
        if _SURROGATE.search(key):
            message = "expected whole characters in a key, not half of one"
            yield Problem("bad-text", message, file=file, line=line, field=path or None)
        yield from _doubtful(item, file, line, f"{path}.{key}" if path else key)


def lines(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines that are not empty, with their numbers from 1; a byte-order mark is left out."""
    start, number = (len(BOM) if content.startswith(BOM) else 0), 0
    while start < len(content):
        end = content.find(b"\n", start)
        end = len(content) if end < 0 else end
        number += 1
        if line := content[start:end].strip():
            yield number, line
        start = end + 1


def written(data: Any) -> str:
    """Data as one line of JSON; ValueError for a number that JSON cannot hold."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
