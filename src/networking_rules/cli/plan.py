"""`plan` and `demo`: a week's plan."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from importlib.resources import as_file, files

from attrs import evolve

from networking_rules.cli import common
from networking_rules.cli.living import read_plan
from networking_rules.follow_up import since
from networking_rules.importers import load
from networking_rules.model import Network
from networking_rules.planner import WEEK
from networking_rules.reports.mask import mask_of, masked_network, masked_plan

DEMO = "wedding-photographer.jsonl"
DEMO_DAY = date(2026, 11, 23)


def run(arguments: argparse.Namespace) -> int:
    """Make a plan and show it. Exit code 0 whatever the past looks like, 3 where a rule was dropped."""
    show = common.reporter(arguments, "plan")
    sources = getattr(arguments, "sources", None)
    if sources is None:
        with as_file(files("networking_rules") / "data" / DEMO) as path:
            network, day = load(path), DEMO_DAY
        print(f"The example: a wedding photographer, on {day}\n", file=sys.stderr)
    else:
        network, day = common.network(arguments, sources), common.today(arguments)
    minutes = budget(arguments, network)
    rules = common.book(arguments)
    host, segmenter = common.host(arguments), getattr(arguments, "segmenter", None)
    made = host.plan(
        network,
        minutes=minutes,
        today=day,
        segmenter=segmenter,
        book=rules,
        progress=common.progress,
    )
    if getattr(arguments, "last", None):
        made = evolve(made, notes=(*made.notes, *since(read_plan(arguments.last), made, network)))
    made = evolve(
        made, report=evolve(made.report, problems=tuple(dict.fromkeys((*network.problems, *made.report.problems))))
    )
    known = network
    if arguments.mask:
        mask = mask_of(network, made)
        made, known = masked_plan(made, mask), masked_network(network, mask)
    segments = host.segments(segmenter)
    common.present(arguments, show, made, network=known, rules=tuple(rules), segments=segments)
    return common.OK if made.report.complete else common.INCOMPLETE


def budget(arguments: argparse.Namespace, network: Network) -> int:
    """The minutes of `--minutes`, or those of `me`, or as many as are taken where nobody says."""
    given: int | None = getattr(arguments, "minutes", None)
    if given is not None:
        return given
    if network.me.minutes_per_week is not None:
        return network.me.minutes_per_week
    print(f"networking-rules: no budget was set; taking {WEEK} minutes (--minutes N, or me.toml)", file=sys.stderr)
    return WEEK
