"""`segment`: step 1 on its own."""

from __future__ import annotations

import argparse

from networking_rules.cases import others
from networking_rules.cli import common
from networking_rules.reports.mask import mask_of, masked_network, masked_placements
from networking_rules.steps.segment import segment_targets


def run(arguments: argparse.Namespace) -> int:
    """Show the targets by segment; of contacts without a reason only with --all, or where there are no targets."""
    network = common.network(arguments, arguments.sources)
    people = others(network)
    targets = [person for person in people if person.reason is not None]
    chosen = people if arguments.all or not targets else targets
    placements = segment_targets(network.me, chosen)
    known = network
    if arguments.mask:
        mask = mask_of(network)
        placements, known = masked_placements(placements, mask), masked_network(network, mask)
    common.present(arguments, "segments", placements, network=known)
    if arguments.format == "text":
        common.warn(network)
    return common.OK
