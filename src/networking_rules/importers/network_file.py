"""
The network file: one JSON object a line, the header first.

It is read strictly: nothing is coerced, every fault of a file is listed, and a file with a fault is refused as a
whole. Lines of an unknown kind and keys that are not known are kept and written back.
"""

from __future__ import annotations

import gc
import importlib
import importlib.util
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO, cast

from attrs import evolve

from networking_rules.importers.base import Importer, Options, Source
from networking_rules.importers.jsonl import BOM, not_empty, written
from networking_rules.importers.network_reading import FORMAT, HEADER, JOINING, MEMORY, VERSION, Reading
from networking_rules.model import Me, Network, Person, Touch
from networking_rules.serde.converter import unstructure

LARGE = 500_000
"""Bytes from which on loading msgspec pays, and pausing the collector."""
_HAS_MSGSPEC = importlib.util.find_spec("msgspec") is not None


def parse(content: bytes, name: str = "network.jsonl", fast: bool | None = None) -> Network:
    """
    A network from the bytes of a file; InputError lists every fault with line, field and what was expected.

    The network holds what the file says: people named as the same are not joined yet (`load` does that). People
    with a key in common are among its `problems` as possible duplicates, unless the file says what they are.
    `fast` reads with msgspec, which gives the same; by default large files are, where the extra is installed.
    """
    if fast is None:
        fast = _HAS_MSGSPEC and len(content) >= LARGE
    with _no_collection() if len(content) >= LARGE else nullcontext():
        return _parse_all(content, name, fast)


@contextmanager
def _no_collection() -> Generator[None, None, None]:
    """Without the collector of cycles: of the many values that are made, none is garbage."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if not gc.get_freeze_count():
                gc.freeze()  # what was made counts as old at once, else the next collection would walk through it all
                gc.unfreeze()
            gc.enable()


def _parse_all(content: bytes, name: str, fast: bool) -> Network:
    reading = Reading(name)
    physical = content.removeprefix(BOM).split(b"\n")
    rows = not_empty(physical)
    first = next(rows, None)
    if first is None:
        reading.fault("no-header", f"expected the header in the first line: {HEADER}", 1)
    elif reading.take_first(*first):
        if fast:
            taking = importlib.import_module("networking_rules.importers.network_fast")
            taking.take_all(reading, physical[first[0] :], first[0] + 1)
        else:
            for number, line in rows:
                reading.take(number, line)
    return reading.finish()


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
    reading = Reading(name)
    first = True
    for number, raw in enumerate(file, 1):
        line = (raw.removeprefix(BOM) if number == 1 else raw).strip(b" \t\r\n")
        if not line:
            continue
        if first:
            reading.take_first(number, line)
            first = False
        else:
            reading.take(number, line)
        if reading.problems:
            reading.refuse()
        yield from reading.touches
        reading.forget()


def dump(network: Network, private: bool = True) -> bytes:
    """
    A network as the bytes of a file. Without `private`, goals, the text of messages and what is remembered of sources
    are left out.

    Raises ValueError for what the format cannot hold: a `me` with contents and no person, or with one who is none of
    the people, an infinite reach. `networking_rules.save` makes sure that the rest can be read again, too.
    """
    return "".join(f"{line}\n" for line in dump_lines(network, private)).encode("utf-8")


def dump_lines(network: Network, private: bool = True) -> Iterator[str]:
    """The lines of a file, one by one: header, me, people, touches, the owner's word on duplicates, what was kept."""
    me = network.me if private else evolve(network.me, goals=None)
    owner = {} if me.person is None else {"me": me.person}
    if me.person is not None and all(person.id != me.person for person in network.people):
        raise ValueError(f"Me.person takes the id of one of the people in the network, or None, not {me.person!r}")
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
        if private or data.get("kind") not in MEMORY:
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
    network = parse(content, source.name or name)
    return evolve(network, problems=(*source.problems, *network.problems)) if source.problems else network


IMPORTER = Importer("network file", detects, _parse)
