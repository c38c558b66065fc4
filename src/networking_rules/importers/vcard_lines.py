"""
The lines that vCard and iCalendar files are made of: unfolded, split into name, parameters and value.

Old phones write vCard 2.1 with quoted-printable values and bare types, so both are read here.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping

from attrs import field, frozen

_PARAMETER = re.compile(r';([^;:="]*+)(?:=((?:"[^"]*"|[^;:"]*+)*+))?')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"})


@frozen
class Line:
    """
    One property: where it begins in the file, its group, its name in capitals, parameters and raw value.

    `parameters` has names in capitals; the bare words of vCard 2.1 count as types.
    """

    number: int
    name: str
    value: str = field(repr=False)
    group: str = ""
    parameters: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def types(self) -> frozenset[str]:
        """Its types, in lower case."""
        return frozenset(
            part.strip().strip('"').lower() for part in self.parameters.get("TYPE", "").split(",") if part
        )


def content_lines(text: str) -> Iterator[Line | int]:
    """The properties of a file in order; the number of a line instead where it is none."""
    for number, line in _unfolded(text):
        found = _line(number, line)
        if found is not None:
            yield found
        elif line.strip():
            yield number


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines with the number they begin at: a line that begins with a blank goes on from the one before."""
    whole: list[str] = []
    start = 0
    soft = False
    for number, line in enumerate(text.split("\n"), 1):
        if soft:
            whole[-1] = whole[-1].rstrip()[:-1]
            whole.append(line)
        elif whole and line[:1] in (" ", "\t"):
            whole.append(line[1:])
        else:
            if whole:
                yield start, "".join(whole)
            whole, start = [line], number
        soft = line.rstrip().endswith("=") and _is_quoted(whole[0])
    if whole:
        yield start, "".join(whole)


def _is_quoted(line: str) -> bool:
    """Whether a property says that its value is quoted-printable."""
    return "QUOTED-PRINTABLE" in line[:1_000].split(":", 1)[0].upper()


def _line(number: int, line: str) -> Line | None:
    colon = _colon(line)
    if colon < 0:
        return None
    head, value = line[:colon], line[colon + 1 :]
    full, mark, rest = head.partition(";")
    group, dot, name = full.rpartition(".")
    name = name.strip().upper()
    if not re.fullmatch(r"[A-Z0-9-]+", name):
        return None
    parameters: dict[str, str] = {}
    for found in _PARAMETER.finditer(mark + rest):
        key, content = found[1].strip().upper(), found[2]
        if content is None:
            key, content = ("ENCODING", key) if key in BARE_ENCODINGS else ("TYPE", key)
        content = content.strip().strip('"')
        parameters[key] = f"{parameters[key]},{content}" if key in parameters else content
    del dot
    return Line(number, name, value, group.strip().upper(), parameters)


def _colon(line: str) -> int:
    """Where the value begins: the first colon outside quotes; a quote that is not closed hides none."""
    quoted = False
    for place, letter in enumerate(line[:10_000]):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return place
    return line.find(":")


def value_of(line: Line) -> str | None:
    """The value without its transport encoding; None where its character set does not fit."""
    if line.parameters.get("ENCODING", "").upper() != "QUOTED-PRINTABLE":
        return line.value
    raw = quopri.decodestring(line.value.encode("utf-8", "surrogateescape"))
    for charset in (line.parameters.get("CHARSET") or "utf-8", "utf-8"):
        try:
            return raw.decode(charset)
        except (LookupError, UnicodeError):
            continue
    return None


def unescape(text: str) -> str:
    r"""The text with `\n`, `\,`, `\;` and `\\` read."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text) if "\\" in text else text


def split(text: str, mark: str) -> list[str]:
    """The parts between marks that no backslash hides, each unescaped."""
    parts: list[str] = []
    start = place = 0
    while place < len(text):
        if text[place] == "\\":
            place += 1
        elif text[place] == mark:
            parts.append(unescape(text[start:place]))
            start = place + 1
        place += 1
    parts.append(unescape(text[start:]))
    return parts
