"""Cutting a text so that what stays reads as if the rest had never been there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from networking_rules.findings import Edit

Range = tuple[int, int]
_BULLET = re.compile(r"[ \t]*(?:[-*•+]|\d{1,3}[.)]|#{1,6})[ \t]*")
_MARKS = ("**", "__", "~~", "*", "_", "`", '"')
_POSTSCRIPT = re.compile(r"\bP\.?\s?P?\.?S\.?:?[ \t]*$", re.I)
_OPENS = re.compile(r"<(\w{1,10})(?:\s[^<>]{0,200})?>\s{0,9}$")
_FAR = 250
"""Characters before a range in which its markup is looked for."""
_MARGIN = 60
"""Characters at the beginning of a line that may be its indent and bullet."""
_WHITE = " \t\r\n"
_STOPS = ".!?…"
_CLOSERS = "\"'”’)"


def cut(text: str, ranges: Iterable[Range], why: str) -> tuple[Edit, ...]:
    """Edits that take ranges out with the blanks, line ends and bullets that would be left over."""
    bare = [_with_marks(text, start, end) for start, end in ranges]
    return tuple(Edit(*_widened(text, start, end), "", why) for start, end in _joined(text, bare))


def with_stop(text: str, end: int) -> int:
    """The place after the marks that end a sentence, where a range stops short of them."""
    while end < len(text) and text[end] in _STOPS:
        end += 1
    while end < len(text) and text[end] in _CLOSERS:
        end += 1
    return end


def _with_marks(text: str, start: int, end: int) -> Range:
    """A range with the markup around it that would be left without content: emphasis, a tag, a "P.S."."""
    if text.endswith("[", 0, start):
        start -= 1
    while True:
        mark = next((m for m in _MARKS if text.endswith(m, 0, start) and text.startswith(m, end)), None)
        tag = _OPENS.search(text, max(0, start - _FAR), start)
        if mark:
            start, end = start - len(mark), end + len(mark)
        elif tag and text.startswith(f"</{tag.group(1)}>", end):
            start, end = tag.start(), end + len(tag.group(1)) + 3
        else:
            break
    postscript = _POSTSCRIPT.search(text, max(0, start - _FAR), start)
    return (postscript.start() if postscript else start), end


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
    line = _line_start(text, start)
    while end < len(text) and text[end] in " \t":
        end += 1
    if _line_end(text, end) == end < len(text):
        return start if line is None else line, end
    if line is None:
        return _before_blanks(text, start), end
    return _lines(text, line, _line_end(text, end))


def _line_start(text: str, start: int) -> int | None:
    """Where the line begins, if only blanks or a bullet stand before a place in it; else None."""
    line = text.rfind("\n", max(0, start - _MARGIN), start) + 1
    if line == 0 and start > _MARGIN:
        return None
    return line if not text[line:start].strip() or _BULLET.fullmatch(text, line, start) else None


def _before_blanks(text: str, place: int, blanks: str = " \t") -> int:
    """The place after the last character before `place` that is no blank."""
    while place > 0 and text[place - 1] in blanks:
        place -= 1
    return place


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
        start, end = _before_blanks(text, start, _WHITE), end - last
    return start, end


def _blank_before(text: str, start: int) -> bool:
    """Whether a line that begins at a place is the first, or has a blank line before it."""
    above = _before_blanks(text, start - 1, " \t\r")
    return start == 0 or above == 0 or text[above - 1] == "\n"


def _blank_line(text: str, start: int) -> int:
    """Where the blank line that begins at a place ends; 0 where there is none."""
    stop = text.find("\n", start)
    return stop + 1 if stop >= 0 and not text[start:stop].strip() else 0
