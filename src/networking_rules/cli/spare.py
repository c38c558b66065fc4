"""A file that a command reads is never what it writes over."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from networking_rules.cli import common
from networking_rules.cli.folders import is_of_programs
from networking_rules.drafts import SUFFIXES
from networking_rules.importers.base import Source
from networking_rules.importers.network_reading import HEADER
from networking_rules.problems import InputError, Problem

READ = ("paths", "sources", "path", "network", "me", "last", "baseline")
"""The arguments that name what is read."""
_BEGINNINGS = {"jsonl": HEADER.encode(), "vcard": b"BEGIN:VCARD\n"}
"""How a network that is written begins, by format."""
_LOOKED_AT = 20_000
"""Bytes of a file that tell what it is."""


def spare(arguments: argparse.Namespace) -> None:
    """
    InputError where `--output` is a file that is read, by whatever path, or a new one that would be read the next
    time; `import` changes its file.
    """
    output: str = arguments.output
    there = os.path.isfile(output)
    if getattr(arguments, "changes", False) or (os.path.exists(output) and not there):
        return
    if any(_is_of(output, one, arguments) for one in _read(arguments)):
        message = "is one of the files that are read, and is left as it is; write elsewhere"
        if not there:
            message = "would be one of the files that are read, the next time; write elsewhere"
        raise InputError([Problem("file-exists" if there else "usage", message, file=output)])


def _read(arguments: argparse.Namespace) -> Iterable[str]:
    for name in READ:
        given: str | list[str] | None = getattr(arguments, name, None)
        yield from [given] if isinstance(given, str) else given or ()
    asked = common.project(arguments)
    if asked.file:
        yield asked.file
    if asked.baseline_path and getattr(arguments, "baseline", "") is None:
        yield str(asked.baseline_path)


def _is_of(output: str, source: str, arguments: argparse.Namespace) -> bool:
    """Whether the output is a source, or a file in a folder that would be read with it."""
    place, folder = os.path.realpath(output), os.path.realpath(source)
    if place == folder or (os.path.exists(place) and os.path.exists(folder) and os.path.samefile(place, folder)):
        return True
    if not os.path.isdir(folder) or not Path(place).is_relative_to(folder):
        return False
    if getattr(arguments, "as_", "network") != "network" and place.lower().endswith(SUFFIXES):
        return not _passed_over(Path(place), folder, arguments)
    alone = Source(output, {Path(place).name: _start(place, arguments)})
    return any(importer.detects(alone) for importer in common.host(arguments).importers)


def _passed_over(place: Path, folder: str, arguments: argparse.Namespace) -> bool:
    """Whether a draft in a folder is not opened with it: the settings or the name of a folder below leave it out."""
    below = [one for one in place.parents if one != Path(folder) and one.is_relative_to(folder)]
    hidden = any(is_of_programs(str(one.parent), one.name) for one in below)
    return hidden or common.project(arguments).excludes(str(place))


def _start(place: str, arguments: argparse.Namespace) -> bytes:
    """How a file begins, or will begin: of one that is not there yet, what the format tells."""
    if not os.path.exists(place):
        return _BEGINNINGS.get(arguments.format, b"")
    with open(place, "rb") as file:
        return file.read(_LOOKED_AT)
