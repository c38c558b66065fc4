"""`import`: files of other programs become part of one network file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from networking_rules.cli import common
from networking_rules.cli.living import counted, listed, told_pairs
from networking_rules.importers import read_all
from networking_rules.importers.base import Options
from networking_rules.importers.files import read_bytes
from networking_rules.importers.identity import any_key, name_of
from networking_rules.importers.memory import Kept, take_in
from networking_rules.importers.merge import joined
from networking_rules.importers.network_file import parse
from networking_rules.importers.update import Difference, difference, write_network
from networking_rules.model import Network
from networking_rules.people import named


def run(arguments: argparse.Namespace) -> int:
    """Merge the sources into the file; exit code 3 where something of them was left out."""
    path = Path(arguments.output)
    before = parse(read_bytes(path), str(path)) if path.exists() else Network()
    me, names = _who_i_am(before, arguments.i_am)
    options = Options(
        today=common.day_of(arguments.today),
        me=me,
        read_text=not arguments.no_text,
        keep_text=arguments.keep_text,
        dates=arguments.dates,
        progress=common.progress,
    )
    sources = read_all(arguments.sources, options, common.host(arguments).importers, names)
    common.known_me(sources[0].problems)
    kept = take_in(before, sources, arguments.again)
    after = kept.network
    found = difference(before, after)
    if not arguments.dry_run:
        write_network(path, after)
    print(_told(found, str(path), arguments.dry_run))
    if kept.people or kept.touches:
        print(_left_out(kept, arguments.again))
    problems = [problem for source in sources for problem in source.problems if problem.code != "possible-duplicate"]
    for problem in problems:
        print(f"networking-rules: {problem}", file=sys.stderr)
    doubtful = told_pairs(after)
    if doubtful:
        print(f"Possibly one person (say so with `merge`, or `keep-apart`):\n{listed(doubtful)}")
    return common.INCOMPLETE if any(problem.severity == "error" for problem in problems) else common.OK


def _who_i_am(before: Network, said: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """
    What tells a source who I am, and which of these words are my names in the file itself.

    The file's own keys of me count where nothing is said, or one of its names for me.
    """
    network = joined(before)
    owner = next((person for person in network.people if person.id == network.me.person), None)
    if owner is None:
        return tuple(said), []
    keys = tuple(filter(any_key, owner.keys))
    names = [word for word in said if network.id_of(word) == owner.id or owner in named(network, name_of(word))]
    if names:
        return (*said, *keys, owner.name), [*names, owner.name]
    return tuple(said) or keys, []


def _left_out(kept: Kept, again: bool) -> str:
    people, touches = counted(kept.people, "person", "people"), counted(kept.touches, "touch", "touches")
    hint = "" if again else " (--again takes them in, but nobody who was forgotten)"
    return f"Left out, since they were taken out of the file before: {people}, {touches}{hint}."


def _told(found: Difference, name: str, dry: bool) -> str:
    if not found:
        return f"{name}: nothing new"
    more = (
        f"{counted(len(found.people), 'person', 'people')} and {counted(len(found.touches), 'touch', 'touches')} more"
    )
    counts = f"{more}, {counted(len(found.changed), 'person', 'people')} changed"
    lines = [f"+ {person.name} [{person.id}]" for person in found.people]
    lines += [f"~ {person.name} [{person.id}]: {', '.join(fields)}" for person, fields in found.changed]
    if found.altered:
        counts += f", {counted(len(found.altered), 'touch', 'touches')} changed"
    lines += [f"~ you: {', '.join(found.me)}"] if found.me else []
    return f"{name}: {'would have ' if dry else ''}{counts}" + (f"\n{listed(lines)}" if lines else "")
