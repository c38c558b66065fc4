"""`segment`: step 1 on its own."""

from __future__ import annotations

import argparse
from typing import Any

from networking_rules.cases import others
from networking_rules.cli import common
from networking_rules.reports.text import segments_text
from networking_rules.steps.segment import Placement, segment_targets


def run(arguments: argparse.Namespace) -> int:
    """Show the targets by segment; of contacts without a reason only with --all, or where there are no targets."""
    network = common.network(arguments, arguments.sources)
    people = others(network)
    targets = [person for person in people if person.reason is not None]
    chosen = people if arguments.all or not targets else targets
    placements = segment_targets(network.me, chosen)
    names = {person.id: person.name for person in chosen}
    text = segments_text(placements, names, common.style(arguments))
    data = {"format": "networking-rules/segments", "version": 1, "targets": [_data(p, names) for p in placements]}
    common.show(arguments, text, data)
    if arguments.format == "text":
        common.warn(network)
    return common.OK


def _data(placement: Placement, names: dict[str, str]) -> dict[str, Any]:
    return {
        "id": placement.id,
        "name": names[placement.id],
        "segment": placement.segment.name if placement.segment else None,
        "possible_segments": [segment.name for segment in placement.possible],
        "computed": [segment.name for segment in placement.computed],
        "pinned": placement.pinned,
        "give": _bounds(placement.give.low, placement.give.high),
        "get": _bounds(placement.get.low, placement.get.high),
        "question": placement.question,
        "why": placement.why,
    }


def _bounds(low: float, high: float) -> list[float | None]:
    return [low, None if high == float("inf") else high]
