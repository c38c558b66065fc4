"""
Edits of a network file, each atomic: the file is replaced whole or stays as it was.

Every line that an edit does not concern is kept byte for byte, and in an edited line all keys that are not
known. A file with faults is not edited: InputError lists them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from networking_rules.importers.files import read_bytes, replace_file
from networking_rules.importers.jsonl import BOM, written
from networking_rules.importers.network_file import parse, touch_line
from networking_rules.model import Network, Person, Touch
from networking_rules.problems import InputError, Problem
from networking_rules.serde.converter import unstructure, wire_name

Data = dict[str, Any]
Change = Callable[[Data], Data | None]
"""What an edit makes of the object of a line: the same object to leave it, another to replace it, None to drop it."""


def append_touch(path: str | Path, touch: Touch) -> None:
    """Add a touch at the end of a network file."""
    append_lines(path, [touch_line(touch)])


def append_lines(path: str | Path, added: Iterable[str]) -> None:
    """Add lines at the end of a network file; the file as a whole must be without fault afterwards."""
    rewrite(path, lambda data: data, added)


def set_person_fields(path: str | Path, person_id: str, **fields: Any) -> None:
    """
    Set fields of a person, by the names of `Person`; a field set to its default leaves the file.

    `extra` sets keys that the model does not know; None takes one away.

    Raises InputError for an unknown person or a value that the file cannot hold, TypeError for an unknown field.
    """
    set_people_fields(path, (person_id,), **fields)


def set_people_fields(path: str | Path, ids: Iterable[str], /, **fields: Any) -> None:
    """Set fields of several people to the same values in one rewrite, as `set_person_fields` does for one."""
    _set(path, Person, "person", ids, fields)


def set_touch_fields(path: str | Path, touch_id: str, **fields: Any) -> None:
    """Set fields of a touch, by the names of `Touch`, in the same way."""
    _set(path, Touch, "touch", (touch_id,), fields)


def _set(path: str | Path, kind: type, word: str, ids: Iterable[str], fields: Mapping[str, Any]) -> None:
    plain = _plain(kind, fields)
    wanted = set(ids)
    missing = set(wanted)

    def change(data: Data) -> Data:
        if data.get("kind") != word or data.get("id") not in wanted:
            return data
        missing.discard(data["id"])
        return with_fields(data, plain)

    content = read_bytes(path)
    made = edited(content, change, str(path))
    if missing:
        told = [
            Problem("unknown-person", f"there is no {word} {one!r} in it", file=str(path)) for one in sorted(missing)
        ]
        raise InputError(told)
    parse(made, str(path))
    replace_file(path, made, expected=content)


def _plain(kind: type, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as plain data by their names in a file; None for those at their default."""
    known = {field.name: field for field in attrs.fields(kind)}
    unknown = fields.keys() - known.keys()
    if unknown:
        raise TypeError(f"{kind.__name__} has no field {', '.join(sorted(unknown))}")
    plain = {
        wire_name(name): None if value == known[name].default else unstructure(value)
        for name, value in fields.items()
        if name != "extra"
    }
    return plain | dict(fields.get("extra", {}))


def with_fields(data: Data, plain: Mapping[str, Any]) -> Data:
    """An object with some keys set, in their places; None takes a key away."""
    made = {key: plain.get(key, value) for key, value in data.items()} | dict(plain)
    return {key: value for key, value in made.items() if value is not None or key not in plain}


def rewrite(path: str | Path, change: Change, added: Iterable[str] = ()) -> Network:
    """
    Change the objects of a file and add lines; gives the network as it is then.

    Raises InputError, and changes nothing, where the file has faults before or would have some afterwards.
    """
    content = read_bytes(path)
    parse(content, str(path))
    made = edited(content, change, str(path), added)
    network = parse(made, str(path))
    if made != content:
        replace_file(path, made, expected=content)
    return network


def edited(content: bytes, change: Change, name: str, added: Iterable[str] = ()) -> bytes:
    """The content of a file with its objects changed and lines added; lines not changed keep their bytes."""
    end = b"\r\n" if content.split(b"\n", 1)[0].endswith(b"\r") else b"\n"
    kept: list[bytes] = []
    for raw in _physical(content):
        line = changed_line(raw, change, name)
        if line is not None:
            kept.append(line)
    more = [line.encode("utf-8") + end for line in added]
    if more and kept and not kept[-1].endswith(b"\n"):
        kept[-1] += end
    return b"".join([*kept, *more])


def _physical(content: bytes) -> list[bytes]:
    """Lines as the format has them, ended by a line feed alone."""
    parts = content.split(b"\n")
    return [part + b"\n" for part in parts[:-1]] + [part for part in parts[-1:] if part]


def changed_line(raw: bytes, change: Change, name: str) -> bytes | None:
    """One line with its end, changed; None where it is dropped."""
    text = raw.removeprefix(BOM).strip()
    if not text:
        return raw
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        parse(raw, name)
        raise InputError([Problem("bad-json", "has a line that is no JSON object", file=name)]) from error
    made = change(data)
    if made is data or made == data:
        return raw
    if made is None:
        return None
    start = BOM if raw.startswith(BOM) else b""
    end = raw[len(raw.rstrip(b"\r\n")) :]
    return start + written(made).encode("utf-8") + end
