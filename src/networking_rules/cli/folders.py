"""A folder given to `check`: the drafts in it, or what another program exported; doubt is refused."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from networking_rules.cli import common
from networking_rules.drafts import SUFFIXES
from networking_rules.importers.base import Importer, Source
from networking_rules.problems import InputError, Problem
from networking_rules.settings import Settings

LISTS = frozenset({"network_file", "csv_contacts", "vcard", "icalendar"})
"""Importers of what may lie beside drafts: a list of those who get them, a card, an invitation, the network."""
_OF_PROGRAMS = frozenset({"node_modules", "__pycache__", "site-packages"})
_LOOKED_AT = 20_000
"""Bytes of a file that tell what it is."""


def opened(paths: Sequence[str], arguments: argparse.Namespace, closed: list[Problem]) -> list[str]:
    """
    The paths with drafts in the place of each folder that holds some, also below it; hidden folders below it, virtual
    environments and what package managers install are passed over, unless one of them is given itself.

    A folder without a draft stays: it is a source of a network. Drafts that the settings exclude are left out;
    folders that cannot be opened are told in `closed`. InputError for an empty path, and for a folder that holds both
    drafts and an export, unless `--as` says what is meant.
    """
    if arguments.as_ and not any(map(is_folder, paths)):
        raise InputError([Problem("usage", "--as says what a folder holds, and no folder is given")])
    return [one for path in paths for one in _inside(path, arguments, closed)]


def is_folder(path: str) -> bool:
    """Whether a path that is given is a folder."""
    return path != "-" and os.path.isdir(path)


def _inside(path: str, arguments: argparse.Namespace, closed: list[Problem]) -> list[str]:
    if not path:
        raise InputError([Problem("usage", "a path is empty; . is the folder one is in")])
    if not is_folder(path) or arguments.as_ == "network":
        return [path]
    every = _files(path, closed)
    drafts = [one for one in every if one.lower().endswith(SUFFIXES)]
    if not drafts:
        if arguments.as_:
            raise InputError([Problem("usage", f"holds no draft ({', '.join(SUFFIXES)})", file=path)])
        return [path]
    if not arguments.as_ and (kind := _export(path, set(every).difference(drafts), common.host(arguments).importers)):
        raise InputError([Problem("usage", _doubt(drafts, path, kind), file=path)])
    return _kept(drafts, path, common.project(arguments))


def _files(path: str, closed: list[Problem]) -> list[str]:
    def shut(error: OSError) -> None:
        closed.append(Problem("missing-file", f"cannot be read: {error.strerror}", file=str(error.filename)))

    found: list[str] = []
    for place, folders, names in os.walk(path, onerror=shut):
        folders[:] = [name for name in folders if not is_of_programs(place, name)]
        found += [os.path.join(place, name) for name in names]
    return [one for one in found if os.path.isfile(one) or os.path.islink(one)]


def is_of_programs(place: str, name: str) -> bool:
    """Whether a folder below the one that is given is hidden, or holds what programs put there for themselves."""
    return name.startswith(".") or name in _OF_PROGRAMS or os.path.exists(os.path.join(place, name, "pyvenv.cfg"))


def _kept(drafts: Iterable[str], path: str, asked: Settings) -> list[str]:
    kept = sorted(one for one in drafts if not asked.excludes(one))
    if not kept:
        raise InputError([Problem("usage", "the settings exclude every draft in it", file=path)])
    return kept


def _doubt(drafts: Sequence[str], path: str, kind: str) -> str:
    first = Path(min(drafts)).relative_to(path).as_posix()
    more = f" and {len(drafts) - 1} more" if len(drafts) > 1 else ""
    told = f"holds both drafts ({first}{more}) and what is read as a network ({kind})"
    return f"{told}; say which is meant: --as drafts or --as network"


def _export(path: str, others: Iterable[str], importers: Iterable[Importer]) -> str:
    """The name of the importer that takes the files that are no drafts for an export; empty without one."""
    starts: dict[str, bytes] = {}
    for number, one in enumerate(sorted(others)):
        if not os.path.islink(one):
            try:
                with open(one, "rb") as file:  # by number: that a folder is called "new" makes no mailbox of it
                    starts[f"{number}/{Path(one).name}"] = file.read(_LOOKED_AT)
            except OSError:
                continue  # what may not be read is no draft, and makes none
    source = Source(path, starts)
    return next((one.name for one in importers if one.name not in LISTS and one.detects(source)), "")
