"""
The network file: one JSON object a line, the header first.

It is read strictly: nothing is coerced, every fault of a file is listed, and a file with a fault is refused as a
whole. Lines of an unknown kind and keys that are not known are kept and written back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast

from attrs import Factory, define, evolve, frozen

from networking_rules.importers.base import Importer, Options, Source
from networking_rules.importers.duplicates import duplicates
from networking_rules.importers.jsonl import BOM, lines, read_object, written
from networking_rules.model import Me, Network, Person, Touch
from networking_rules.problems import InputError, Problem
from networking_rules.serde.converter import CONVERTER, ERRORS, faults, required, unstructure
from networking_rules.serde.leaves import NAME, TIME, Wrong, shown

FORMAT = "networking-rules"
VERSION = 1
JOINING = ("same", "different")
T = TypeVar("T")
_HEADER = '{"format":"networking-rules","version":1}'


@frozen
class Line:
    """One line that was understood: its number and its object."""

    number: int
    data: dict[str, Any]


@define
class _Reading:
    """What is gathered from a file, line by line."""

    file: str
    header: Line | None = None
    me: Me | None = None
    me_line: Line | None = None
    people: dict[str, Person] = Factory(dict[str, Person])
    touches: list[Touch] = Factory(list[Touch])
    known: dict[str, int] = Factory(dict[str, int])
    touch_lines: dict[str, int] = Factory(dict[str, int])
    named: list[tuple[int, str, str]] = Factory(list[tuple[int, str, str]])
    groups: dict[str, list[tuple[str, ...]]] = Factory(lambda: {kind: [] for kind in JOINING})
    kept: list[dict[str, Any]] = Factory(list[dict[str, Any]])
    problems: list[Problem] = Factory(list[Problem])

    def fault(self, code: str, message: str, line: int, field: str | None = None) -> None:
        self.problems.append(Problem(code, message, file=self.file, line=line, field=field))


def parse(content: bytes, name: str = "network.jsonl") -> Network:
    """
    A network from the bytes of a file; InputError lists every fault with line, field and what was expected.

    The network holds what the file says: people named as the same are not joined yet (`load` does that). People
    with a key in common are among its `problems` as possible duplicates, unless the file says what they are.
    """
    reading = _Reading(name)
    for position, (number, text) in enumerate(lines(content)):
        data, problems = read_object(text, name, number)
        reading.problems += problems
        if position == 0 and not _takes_header(reading, number, data):
            return _refuse(reading)
        if data is not None and (position or reading.header is None):
            _take(reading, Line(number, data), {problem.field for problem in problems})
    if not content.removeprefix(BOM).strip():
        reading.fault("no-header", f"expected the header in the first line: {_HEADER}", 1)
    _join(reading)
    return _refuse(reading) if reading.problems else _network(reading)


def _refuse(reading: _Reading) -> Network:
    raise InputError(sorted(reading.problems, key=lambda problem: problem.line or 0))


def _network(reading: _Reading) -> Network:
    header = dict(reading.header.data) if reading.header else {}
    owner = header.pop("me", None)
    extra = {key: value for key, value in header.items() if key not in ("format", "version")}
    made = Network(
        me=reading.me or Me(person=owner),
        people=reading.people.values(),
        touches=reading.touches,
        same=tuple(reading.groups["same"]),
        different=tuple(reading.groups["different"]),
        kept=tuple(reading.kept),
        header=extra,
    )
    return evolve(made, problems=tuple(duplicates(made, reading.file, reading.known)))


def _takes_header(reading: _Reading, number: int, data: dict[str, Any] | None) -> bool:
    """Look at the first line; False where nothing after it can be understood."""
    if data is None or "kind" in data or "format" not in data:
        reading.fault("no-header", f"expected the header in the first line: {_HEADER}", number)
        return True
    reading.header = Line(number, data)
    if data["format"] != FORMAT:
        reading.fault("bad-value", f'expected "{FORMAT}", not {shown(data["format"])}', number, "format")
    version: Any = data.get("version")
    if version.__class__ is int and version > VERSION:
        reading.fault("newer-version", f"version {version} needs a newer networking-rules", number, "version")
        return False
    if version.__class__ is not int or version != VERSION:
        told = shown(version) if "version" in data else "missing"
        reading.fault("bad-version", f"expected the integer {VERSION}; it is {told}", number, "version")
    for field, leaf in (("me", NAME.or_null()), ("exported_at", TIME)):
        if field in data:
            try:
                leaf.read(data[field])
            except Wrong as error:
                reading.fault("bad-value", str(error), number, field)
    if isinstance(data.get("me"), str):
        reading.named.append((number, "me", data["me"]))
    return True


def _take(reading: _Reading, line: Line, blamed: set[str | None]) -> None:
    kind: Any = line.data.get("kind")
    if kind.__class__ is str:
        taker = _TAKERS.get(kind)
        if taker:
            taker(reading, line, blamed)
        else:
            reading.kept.append(line.data)
    elif "kind" in line.data:
        reading.fault("bad-value", f"expected text, not {shown(kind)}", line.number, "kind")
    elif "format" in line.data:
        reading.fault("second-header", "expected one header, in the first line", line.number)
    else:
        reading.fault(
            "missing-field", "is missing: expected person, touch, me, same or different", line.number, "kind"
        )


def _structured(reading: _Reading, line: Line, kind: type[T], blamed: set[str | None]) -> T | None:
    """A value from a line; where it has faults they are noted, and it is None."""
    data: Any = line.data
    try:
        del data["kind"]
        return CONVERTER.structure(data, kind)
    except ERRORS as error:
        for fault in faults(error):
            if fault.path not in blamed:
                code = "missing-field" if fault.message == "is missing" else "bad-value"
                reading.fault(code, fault.message, line.number, fault.path or None)
    return None


def _take_me(reading: _Reading, line: Line, blamed: set[str | None]) -> None:
    if reading.me_line:
        message = f"expected one me line at most; line {reading.me_line.number} is one"
        reading.fault("second-me", message, line.number)
    reading.me_line = line
    if "person" not in line.data:
        reading.fault("missing-field", "is missing", line.number, "person")
    made = _structured(reading, line, Me, blamed)
    reading.me = made or reading.me
    owner = line.data.get("person")
    stated = reading.header.data.get("me") if reading.header else None
    if isinstance(owner, str) and isinstance(stated, str) and owner != stated:
        reading.fault("contradiction", f"expected {shown(stated)}, as the header says", line.number, "person")
    elif isinstance(owner, str):
        reading.named.append((line.number, "person", owner))


def _take_person(reading: _Reading, line: Line, blamed: set[str | None]) -> None:
    made = _structured(reading, line, Person, blamed)
    identity = line.data.get("id")
    if not isinstance(identity, str):
        return
    if identity in reading.known:
        message = f"expected an id once; {shown(identity)} is in line {reading.known[identity]}"
        reading.fault("duplicate-id", message, line.number, "id")
        return
    reading.known[identity] = line.number
    if made:
        reading.people[identity] = made
    met = line.data.get("met")
    if isinstance(met, dict):
        via = cast("dict[str, Any]", met).get("via")
        if isinstance(via, str) and via:
            reading.named.append((line.number, "met.via", via))


def _take_touch(reading: _Reading, line: Line, blamed: set[str | None]) -> None:
    made = _structured(reading, line, Touch, blamed)
    if made:
        reading.touches.append(made)
    data = line.data
    identity = data.get("id")
    if isinstance(identity, str):
        before = reading.touch_lines.setdefault(identity, line.number)
        if before != line.number:
            message = f"expected an id once; {shown(identity)} is in line {before}"
            reading.fault("duplicate-id", message, line.number, "id")
    for field in ("person", "with"):
        named: Any = data.get(field)
        if named.__class__ is str and named:
            reading.named.append((line.number, field, named))


def _take_group(kind: str) -> Callable[[_Reading, Line, set[str | None]], None]:
    def take(reading: _Reading, line: Line, blamed: set[str | None]) -> None:
        people: Any = line.data.get("people")
        if "people" not in line.data:
            reading.fault("missing-field", "is missing", line.number, "people")
        elif people.__class__ is not list or len(people) < 2:
            reading.fault(
                "bad-value", f"expected a list of two ids or more, not {shown(people)}", line.number, "people"
            )
        elif not all(item.__class__ is str and item for item in people):
            for position, item in enumerate(people):
                field = f"people[{position}]"
                if not (item.__class__ is str and item) and field not in blamed:
                    reading.fault("bad-value", f"expected an id, not {shown(item)}", line.number, field)
        else:
            reading.named += [(line.number, f"people[{place}]", item) for place, item in enumerate(people)]
            reading.groups[kind].append(tuple(people))
            if line.data.keys() != {"kind", "people"}:
                reading.kept.append(line.data)

    return take


_TAKERS: dict[str, Callable[[_Reading, Line, set[str | None]], None]] = {
    "me": _take_me,
    "person": _take_person,
    "touch": _take_touch,
    **{kind: _take_group(kind) for kind in JOINING},
}


def _join(reading: _Reading) -> None:
    """Whatever names a person must name one of the file."""
    for number, field, identity in reading.named:
        if identity not in reading.known:
            message = f"expected the id of a person in this file; {shown(identity)} is none"
            reading.fault("unknown-person", message, number, field)


def touches(file: str | Path | BinaryIO) -> Iterator[Touch]:
    """
    The touches of a network file one by one, in constant memory.

    Each line is checked by itself, and the first that has a fault raises InputError; that touches name known
    people and have ids of their own is for `parse` to check.
    """
    if isinstance(file, str | Path):
        with Path(file).open("rb") as opened:
            yield from _stream(opened, str(file))
    else:
        yield from _stream(file, getattr(file, "name", "network.jsonl"))


def _stream(file: BinaryIO, name: str) -> Iterator[Touch]:
    first = True
    for number, raw in enumerate(file, 1):
        text = (raw.removeprefix(BOM) if number == 1 else raw).strip()
        if not text:
            continue
        reading = _Reading(name)
        data, reading.problems = read_object(text, name, number)
        if first:
            _takes_header(reading, number, data)
        elif data is not None:
            blamed = {problem.field for problem in reading.problems}
            _take(reading, Line(number, data), blamed)
        first = False
        if reading.problems:
            _refuse(reading)
        yield from reading.touches


def dump(network: Network, private: bool = True) -> bytes:
    """
    A network as the bytes of a file. Without `private`, goals and the text of messages are left out.

    Raises ValueError for what the format cannot hold: a `me` with contents and no person, an infinite reach.
    """
    return "".join(f"{line}\n" for line in dump_lines(network, private)).encode("utf-8")


def dump_lines(network: Network, private: bool = True) -> Iterator[str]:
    """The lines of a file, one by one: header, me, people, touches, the owner's word on duplicates, what was kept."""
    me = network.me if private else evolve(network.me, goals=None)
    owner = {} if me.person is None else {"me": me.person}
    yield written({"format": FORMAT, "version": VERSION, **owner, **network.header})
    if me != Me(person=me.person) or me.extra:
        if me.person is None:
            raise ValueError("a network whose owner has offers, goals or reach needs a person who is the owner")
        yield me_line(me)
    for person in network.people:
        yield person_line(person)
    for touch in network.touches:
        yield touch_line(touch if private or touch.text is None else evolve(touch, text=None))
    yield from _group_lines(network)
    for data in network.kept:
        yield written(data)


def _group_lines(network: Network) -> Iterable[str]:
    """Lines of kind same and different; those with keys of their own are among what is kept."""
    kept = [
        (data.get("kind"), tuple(cast("list[str]", data["people"])))
        for data in network.kept
        if data.get("kind") in JOINING
    ]
    for kind, groups in (("same", network.same), ("different", network.different)):
        for group in groups:
            if (kind, group) in kept:
                kept.remove((kind, group))
            else:
                yield written({"kind": kind, "people": list(group)})


def me_line(me: Me) -> str:
    """Me as a line of the file, without the line's end."""
    return _line("me", me)


def person_line(person: Person) -> str:
    """A person as a line of the file, without the line's end."""
    return _line("person", person)


def touch_line(touch: Touch) -> str:
    """A touch as a line of the file, without the line's end."""
    return _line("touch", touch)


def _line(kind: str, value: Me | Person | Touch) -> str:
    data = unstructure(value)
    data.pop("kind", None)
    return written({"kind": kind, **data})


def detects(source: Source) -> bool:
    """Whether a source looks like a network file, be it a broken one."""
    if source.only is None:
        return False
    name, content = source.only
    head = content.removeprefix(BOM).lstrip()[:4096].split(b"\n", 1)[0]
    ours = b'"networking-rules"' in head or b'"kind"' in head
    return name.lower().endswith((".jsonl", ".ndjson")) or (head.startswith(b"{") and ours)


def _parse(source: Source, options: Options) -> Network:
    del options
    name, content = source.only or (source.name, b"")
    return parse(content, source.name or name)


IMPORTER = Importer("network file", detects, _parse)
REQUIRED = {"person": required(Person), "touch": required(Touch)}
