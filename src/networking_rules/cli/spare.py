"""A file that a command reads is never what it writes over."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from networking_rules.cli import common
from networking_rules.drafts import SUFFIXES
from networking_rules.importers.base import Source
from networking_rules.problems import InputError, Problem

READ = ("paths", "sources", "path", "network", "me", "last", "baseline")
"""The arguments that name what is read."""
_LOOKED_AT = 20_000
"""Bytes of a file that tell what it is."""


def spare(arguments: argparse.Namespace) -> None:
    """InputError where `--output` is a file that is read, by whatever path; `import` changes its file."""
    output: str = arguments.output
    if getattr(arguments, "changes", False) or not os.path.isfile(output):
        return
    if any(os.path.exists(one) and _is_of(output, one, arguments) for one in _read(arguments)):
        message = "is one of the files that are read, and is left as it is; write elsewhere"
        raise InputError([Problem("file-exists", message, file=output)])


def _read(arguments: argparse.Namespace) -> Iterable[str]:
    for name in READ:
        given: str | list[str] | None = getattr(arguments, name, None)
        yield from [given] if isinstance(given, str) else given or ()


def _is_of(output: str, source: str, arguments: argparse.Namespace) -> bool:
    """Whether the output is a source, or a file in a folder that would be read with it."""
    if os.path.samefile(output, source):
        return True
    place = os.path.realpath(output)
    if not os.path.isdir(source) or not Path(place).is_relative_to(os.path.realpath(source)):
        return False
    if hasattr(arguments, "as_") and place.lower().endswith(SUFFIXES):
        return True
    with open(place, "rb") as file:
        alone = Source(output, {Path(place).name: file.read(_LOOKED_AT)})
    return any(importer.detects(alone) for importer in common.host(arguments).importers)
