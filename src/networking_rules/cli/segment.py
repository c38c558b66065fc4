"""`segment`: step 1 on its own."""

from __future__ import annotations

import argparse
import sys

from networking_rules.cases import others
from networking_rules.cli import common
from networking_rules.plugins import rows_of
from networking_rules.reports.mask import mask_of, masked_network, masked_placements
from networking_rules.steps.segment import segment_targets


def run(arguments: argparse.Namespace) -> int:
    """Show the targets by segment; of contacts without a reason only with --all, or where there are no targets."""
    show = common.reporter(arguments, "segments")
    network = common.network(arguments, arguments.sources)
    people = others(network)
    targets = [person for person in people if person.reason is not None]
    chosen = people if arguments.all or not targets else targets
    host = common.host(arguments)
    rows = rows_of(network, common.today(arguments))
    segments, left_out, problems = host.scheme(rows, arguments.segmenter)
    for problem in (*host.problems, *problems):
        print(f"networking-rules: {problem}", file=sys.stderr)
    complete = not (host.problems or problems)
    placements = segment_targets(network.me, [one for one in chosen if one.id not in left_out], segments)
    known = network
    if arguments.mask:
        mask = mask_of(network)
        placements, known = masked_placements(placements, mask), masked_network(network, mask)
    common.present(arguments, show, placements, network=known, segments=segments)
    if arguments.format == "text":
        common.warn(network.problems)
    return common.OK if complete else common.INCOMPLETE
