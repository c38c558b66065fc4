"""
Reading CSV strictly: every record knows the physical line it begins on, and a broken one takes nothing of the next.

The standard module swallows the rest of a file after an unclosed quote and passes on rows of any width; here such
a record is named and left out, and reading goes on at the next physical line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from networking_rules.importers.base import Limits
from networking_rules.importers.decoding import spoiled
from networking_rules.problems import InputError, Problem

REREADING = 8
"""How often a file may be read over, all broken records together, before it is given up."""

FORMULA = re.compile(r"[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""What a spreadsheet takes for the beginning of a formula, also after white space; full-width forms count."""


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet runs: an apostrophe before what would be a formula, on any line of it."""
    lines = text.replace("\0", "").split("\n")
    return "\n".join(f"'{line}" if FORMULA.match(line) else line for line in lines)


def plain_cell(text: str) -> str:
    """The cell that `safe_cell` made safe."""
    return "\n".join(line.removeprefix("'") if FORMULA.match(line) else line for line in text.split("\n"))


class Row(NamedTuple):
    """One record: the physical line it begins on (1-based) and its cells."""

    line: int
    cells: tuple[str, ...]


class CsvRows:
    """
    The rows of a CSV text, those of empty cells left out.

    Once `width` is set, rows of another width are named in `problems` and left out: longer ones unless their
    extra cells are empty, shorter ones unless `pad` fills them up. Raises InputError beyond the limits.
    """

    def __init__(
        self,
        text: str,
        file: str,
        problems: list[Problem],
        limits: Limits,
        *,
        delimiter: str = ",",
        pad: bool = False,
    ) -> None:
        mark = re.escape(delimiter)
        self._cell = re.compile(rf'(?:"((?:[^"]++|"")*+)"|([^{mark}\n"][^{mark}\n]*+|))({mark}|\n|\Z)')
        self._text, self._file, self._problems, self._limits, self._pad = text, file, problems, limits, pad
        self._delimiter = delimiter
        self._suspect = "\0" in text or spoiled(text)
        self.width: int | None = None

    def __iter__(self) -> Iterator[Row]:
        text, start, line, count = self._text, 0, 1, 0
        budget = REREADING * len(text) + 1_000_000
        while start < len(text):
            cells, end = self._record(start)
            budget -= abs(end) - start
            if budget < 0:
                raise InputError([Problem("bad-csv", "is too broken to be read as CSV", file=self._file, line=line)])
            following = text.find("\n", start) + 1 or len(text)
            several = end > following
            row = None if cells is None else self._checked(Row(line, cells), several)
            if cells is None:
                self._warn("bad-csv", "has a quote that is not closed; the record was left out", line)
            if cells is None or (row is None and several and len(cells) != self.width and self.width):
                end = following
            line += text.count("\n", start, end)
            start = end
            if row is not None:
                count += 1
                if count > self._limits.rows:
                    raise InputError(
                        [Problem("too-large", f"has more than {self._limits.rows} rows", file=self._file)]
                    )
                yield row

    def _record(self, at: int) -> tuple[tuple[str, ...] | None, int]:
        """The cells of the record that begins at an offset and where it ends; None for cells where it is broken."""
        cells: list[str] = []
        match, text, size = self._cell.match, self._text, len(self._text)
        while found := match(text, at):
            quoted, plain, stop = found.groups()
            cells.append(plain if quoted is None else quoted.replace('""', '"'))
            at = found.end()
            if stop == "\n" or (at == size and stop != self._delimiter):
                return tuple(cells), at
        return None, size if text.startswith('"', at) else at

    def _checked(self, row: Row, several: bool) -> Row | None:
        """The row as it may be used; None where it is empty or left out (then named)."""
        line, cells = row
        if not any(cells) or not "".join(cells).strip():
            return None
        width = self.width
        if width is not None and len(cells) != width:
            fits = not any(cells[width:]) if len(cells) > width else self._pad and not several
            told = "read all the same" if fits else "left out"
            self._warn("ragged-row", f"has {len(cells)} cells where the header has {width}; {told}", line)
            if not fits:
                return None
            cells = (*cells[:width], *[""] * (width - len(cells)))
        if max(map(len, cells)) > self._limits.cell:
            self._warn("too-large", f"has a cell of more than {self._limits.cell} characters; left out", line)
            return None
        return self._clean(Row(line, cells)) if self._suspect else Row(line, cells)

    def _clean(self, row: Row) -> Row | None:
        line, cells = row
        if any(spoiled(cell) for cell in cells):
            self._warn("bad-encoding", "holds bytes that are no text; left out", line)
            return None
        if any("\0" in cell for cell in cells):
            self._warn("bad-csv", "holds NUL characters, which were taken out", line)
            cells = tuple(cell.replace("\0", "") for cell in cells)
        return Row(line, cells)

    def _warn(self, code: str, message: str, line: int) -> None:
        self._problems.append(Problem(code, message, "warning", file=self._file, line=line))
