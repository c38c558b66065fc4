"""`forget`: every trace of a person goes."""

from __future__ import annotations

import argparse

from networking_rules.cli import common
from networking_rules.cli.living import counted, network_of
from networking_rules.importers.forget import forget


def run(arguments: argparse.Namespace) -> int:
    """Take a person out of the file; lines whose free text has a name or an address of theirs are listed."""
    person = common.person(network_of(arguments), arguments.person)
    gone = forget(arguments.network, person.id, arguments.dry_run, not arguments.no_mark)
    told = "would forget" if arguments.dry_run else "forgot"
    print(f"{told} {person.name} [{', '.join(gone.people)}] and {counted(len(gone.touches), 'touch', 'touches')}")
    if gone.mentions:
        numbers = ", ".join(map(str, gone.mentions))
        where = f"in the lines {numbers} of {arguments.network}"
        print(f"Free text still has the name or an address, {where}: look at them yourself.")
    return common.OK
