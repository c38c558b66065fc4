"""
JSON lines, read strictly: what JSON readers let pass silently is a fault here.

The standard reader accepts NaN, turns 1e999 into infinity, keeps the last of two equal keys, and gives up
on depth with an exception of its own. Each of these is named with the line and the field instead.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from attrs import frozen

from networking_rules.checks import SAFE
from networking_rules.problems import Problem
from networking_rules.serde.leaves import shown

DEPTH = 64
BOM = b"\xef\xbb\xbf"
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
"""The escape of half a character; two of them may make a whole one."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_NONE: list[Problem] = []


class _Twice(dict[str, Any]):
    """An object that had a key more than once."""

    twice: tuple[str, ...] = ()


@frozen
class _BadNumber:
    """A number that JSON or its readers cannot hold; the words are those of the file."""

    words: str


class LineReader:
    """Reads the lines of one file: gives the object in a line with every fault of the JSON itself."""

    def __init__(self, file: str, depth: int = DEPTH) -> None:
        self.file = file
        self.depth = depth
        self._odd = False
        decoder: Any = json.JSONDecoder(
            object_pairs_hook=self._pairs,
            parse_constant=self._bad_number,
            parse_int=self._integer,
            parse_float=self._float,
        )
        self._scan: Callable[[str, int], tuple[Any, int]] = decoder.scan_once

    def _pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        self._odd = True
        counted = Counter(key for key, _ in pairs)
        found = _Twice(made)
        found.twice = tuple(key for key, count in counted.items() if count > 1)
        return found

    def _integer(self, words: str) -> int | _BadNumber:
        if len(words) < 16:
            return int(words)
        return self._bad_number(words) if len(words) > 17 or abs(int(words)) > SAFE else int(words)

    def _float(self, words: str) -> float | _BadNumber:
        value = float(words)
        return value if -math.inf < value < math.inf else self._bad_number(words)

    def _bad_number(self, words: str) -> _BadNumber:
        self._odd = True
        return _BadNumber(words)

    def read(self, content: bytes, line: int) -> tuple[dict[str, Any] | None, list[Problem]]:
        """
        The object in a line, None where there is none.

        An object with faults is given as well, so that its fields can be looked at.
        """
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            place = error.start + 1
            return self._fault(
                "bad-utf8", f"expected UTF-8 text; the byte at place {place} of the line is none", line
            )
        if text.count("{") + text.count("[") > self.depth and _deepest(text) > self.depth:
            return self._fault("too-deep", f"expected at most {self.depth} levels of nesting", line)
        self._odd = b"\\u" in content and _HALF.search(content) is not None
        try:
            made, end = self._scan(text, 0)
        except StopIteration as error:
            return self._fault("bad-json", f"expected one JSON object: no value at column {error.value + 1}", line)
        except json.JSONDecodeError as error:
            return self._fault("bad-json", f"expected one JSON object: {error.msg} at column {error.colno}", line)
        except (ValueError, RecursionError):
            return self._fault("bad-json", "expected one JSON object", line)
        if end != len(text):
            return self._fault("bad-json", f"expected one JSON object: more stands at column {end + 1}", line)
        if not isinstance(made, dict):
            return self._fault("not-object", f"expected a JSON object, not {_words(made)}", line)
        found = cast("dict[str, Any]", made)
        if not self._odd:
            return found, _NONE
        problems = list(_doubtful(found, self.file, line))
        return (_plain(found) if problems else found), problems

    def _fault(self, code: str, message: str, line: int) -> tuple[None, list[Problem]]:
        return None, [Problem(code, message, file=self.file, line=line)]


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
    return not_empty(content.removeprefix(BOM).split(b"\n"))


def not_empty(physical: Iterable[bytes], start: int = 1) -> Iterator[tuple[int, bytes]]:
    """Those of some lines that are not empty, with their numbers."""
    for number, line in enumerate(physical, start):
        if bare := line.strip(b" \t\r"):
            yield number, bare


def written(data: Any) -> str:
    """Data as one line of JSON; ValueError for a number that JSON cannot hold."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
