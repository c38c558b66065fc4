"""What every importer shares: the source it is given, what it may be told, and its own shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal

from attrs import field, frozen

from networking_rules.model import Network
from networking_rules.problems import Problem

Progress = Callable[[str, int, int], None]
"""Called as (what is being done, how much is done, of how much)."""

MEGABYTE = 1_000_000
NOT_ME = "who-am-i"
"""The code of a problem with who I am."""


@frozen
class Limits:
    """
    What a reader refuses to go beyond. Bytes, unless said otherwise.

    `ratio` is how many times its packed size an archive may unpack to, once it has unpacked `ratio_from` bytes.
    """

    file: int = 512 * MEGABYTE
    archive: int = 2_147_483_648
    entries: int = 100_000
    ratio: int = 100
    ratio_from: int = 10 * MEGABYTE
    rows: int = 5_000_000
    cell: int = 10 * MEGABYTE
    depth: int = 64


@frozen
class Options:
    """
    What an importer may be told.

    `today` is the day up to which things count; `me` my own addresses, profile links or names where the source
    does not say who I am; `dates` the order of day and month in dates of three numbers where the source leaves it
    open; `read_text` whether message bodies are read for acts (in memory), `keep_text` whether they are kept in
    the network.
    """

    today: date
    me: tuple[str, ...] = ()
    dates: Literal["mdy", "dmy"] | None = None
    read_text: bool = True
    keep_text: bool = False
    limits: Limits = Limits()
    progress: Progress | None = field(default=None, eq=False, repr=False)


@frozen
class Source:
    """
    One thing to read: `files` by their names inside it ("/" between folders). A single file has one entry.

    `name` is what problems call it. An archive or a folder with one top folder has that folder's name left out.
    `problems` name what was left out while it was opened; an importer hands them on.
    """

    name: str
    files: Mapping[str, bytes] = field(repr=False, hash=False)
    problems: tuple[Problem, ...] = ()

    @property
    def only(self) -> tuple[str, bytes] | None:
        """Name and bytes of the only file, None where there are several or none."""
        return next(iter(self.files.items())) if len(self.files) == 1 else None


@frozen
class Importer:
    """
    A kind of source: `detects` looks at the content, `parse` makes a network of it (both pure).

    `parse` reports bad rows in the network's `problems`, and raises InputError for a source it must refuse.
    """

    name: str
    detects: Callable[[Source], bool]
    parse: Callable[[Source, Options], Network]
