"""`export`: a network for other programs."""

from __future__ import annotations

import argparse
import sys

from networking_rules.cli import common
from networking_rules.cli.living import counted
from networking_rules.exports import FORMATS, unseen_statuses
from networking_rules.importers.files import replace_file


def run(arguments: argparse.Namespace) -> int:
    """Write the network in the format asked for; a file is written whole or not at all."""
    host = common.host(arguments)
    network = host.load(
        *arguments.sources, today=arguments.today, me=arguments.i_am or None, progress=common.progress
    )
    common.known_me(network.problems)
    content = FORMATS[arguments.format](network, arguments.private)
    unseen = unseen_statuses(network) if arguments.format == "vcard" else 0
    if unseen:
        people = counted(unseen, "person is", "people are")
        told = "not to be contacted, put off or archived: their cards say so, and few other programs look"
        print(f"networking-rules: {people} {told}", file=sys.stderr)
    if arguments.output:
        replace_file(arguments.output, content)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
    return common.OK
