"""`plan` and `demo`: a week's plan."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from importlib.resources import as_file, files

from attrs import evolve

from networking_rules.cli import common
from networking_rules.importers import load
from networking_rules.model import Network, Plan
from networking_rules.planner import WEEK, plan
from networking_rules.reports.text import plan_text, report_text
from networking_rules.serde import plan_to_json

DEMO = "wedding-photographer.jsonl"
DEMO_DAY = date(2026, 11, 23)


def run(arguments: argparse.Namespace) -> int:
    """Make a plan and show it. Exit code 0 whatever the past looks like, 3 where a rule was dropped."""
    sources = getattr(arguments, "sources", None)
    if sources is None:
        with as_file(files("networking_rules") / "data" / DEMO) as path:
            network, day = load(path), DEMO_DAY
        print(f"The example: a wedding photographer, on {day} (networking-rules/data/{DEMO})\n", file=sys.stderr)
    else:
        network, day = common.network(arguments, sources), common.today(arguments)
    minutes = _budget(arguments, network)
    made = plan(network, minutes=minutes, today=day, book=common.book(arguments), progress=common.progress)
    made = evolve(made, report=evolve(made.report, problems=(*network.problems, *made.report.problems)))
    common.show(arguments, _text(made, arguments), plan_to_json(made))
    if arguments.format == "text":
        common.warn(network)
    return common.OK if made.report.complete else common.INCOMPLETE


def _budget(arguments: argparse.Namespace, network: Network) -> int:
    if arguments.minutes is not None:
        given: int = arguments.minutes
        return given
    if network.me.minutes_per_week is not None:
        return network.me.minutes_per_week
    print(f"networking-rules: no budget was set; taking {WEEK} minutes (--minutes N, or me.toml)", file=sys.stderr)
    return WEEK


def _text(made: Plan, arguments: argparse.Namespace) -> str:
    style = common.style(arguments)
    told = report_text(evolve(made.report, problems=()), {}, style, unknowns=False)
    heading = style("bold", "What the rules say of the past, and of this plan")
    return f"{plan_text(made, style)}\n\n{heading}\n{told}"
