"""Cutting a text so that what stays reads as if the rest had never been there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from networking_rules.findings import Edit

Range = tuple[int, int]
_BULLET = re.compile(r"[ \t]*(?:[-*•+]|\d{1,3}[.)])[ \t]*")
_STOPS = ".!?…"
_CLOSERS = "\"'”’)"


def cut(text: str, ranges: Iterable[Range], why: str) -> tuple[Edit, ...]:
    """Edits that take ranges out with the blanks, line ends and bullets that would be left over."""
    return tuple(Edit(*_widened(text, start, end), "", why) for start, end in _joined(text, ranges))


def with_stop(text: str, end: int) -> int:
    """The place after the marks that end a sentence, where a range stops short of them."""
    while end < len(text) and text[end] in _STOPS:
        end += 1
    while end < len(text) and text[end] in _CLOSERS:
        end += 1
    return end


def _joined(text: str, ranges: Iterable[Range]) -> Sequence[Range]:
    """Ranges in order, those with only blanks between them made one."""
    found: list[Range] = []
    for start, end in sorted(ranges):
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _widened(text: str, start: int, end: int) -> Range:
    line = text.rfind("\n", 0, start) + 1
    alone = not text[line:start].strip() or _BULLET.fullmatch(text, line, start) is not None
    while end < len(text) and text[end] in " \t":
        end += 1
    if _line_end(text, end) == end < len(text):
        return line if alone else start, end
    if not alone:
        return len(text[:start].rstrip(" \t")), end
    return _lines(text, line, _line_end(text, end))


def _line_end(text: str, place: int) -> int:
    """The place after the line end that stands at a place; the place itself where none does."""
    return place + 2 if text.startswith("\r\n", place) else place + 1 if text.startswith("\n", place) else place


def _lines(text: str, start: int, end: int) -> Range:
    """Whole lines, with the blank lines of a paragraph that is gone."""
    if _blank_before(text, start):
        while end < len(text) and (stop := _blank_line(text, end)):
            end = stop
    if end == len(text) and start > 0:
        last = 2 if text.endswith("\r\n") else int(text.endswith("\n"))
        start, end = len(text[:start].rstrip()), end - last
    return start, end


def _blank_before(text: str, start: int) -> bool:
    return start == 0 or text[:start].rstrip(" \t\r").endswith("\n\n") or text[:start].endswith(("\n\r\n", "\n \n"))


def _blank_line(text: str, start: int) -> int:
    """Where the blank line that begins at a place ends; 0 where there is none."""
    stop = text.find("\n", start)
    return stop + 1 if stop >= 0 and not text[start:stop].strip() else 0
