"""
Pages: one self-contained HTML file each, readable without a script, a network or a mouse.

Everything is escaped by Jinja2 (extra `report`); a content security policy in the page forbids scripts and requests.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from networking_rules import __version__
from networking_rules.extras import need
from networking_rules.findings import Finding, Report
from networking_rules.model import Plan
from networking_rules.reports import charts, views
from networking_rules.reports.base import Context, counts, many, place_of, tally
from networking_rules.steps.segment import Placement

LISTED = 200
"""So many targets are listed beside the map; the cards have the rest."""


def plan(made: Plan, context: Context) -> str:
    """The plan page: map, minutes, ladders, a card for each target, what to find out, what the rules say."""
    network = context.network
    placements = views.planned_and_chosen(made, network, context.segments) if network else ()
    names = views.names_of(made, network)
    anchors = {entry.id: f"t{number}" for number, entry in enumerate(made.targets, 1)}
    time = charts.timeline_of(made)
    asked = views.questions(made.targets)
    return _page(
        "plan.html",
        context,
        title=f"Networking plan from {views.day(made.today)}",
        plan=made,
        names=names,
        left_out=views.left_out(made),
        nobody=views.nobody(made),
        anchors=anchors,
        map=charts.map_of(placements, names) if placements else None,
        placements=placements[:LISTED],
        more=max(0, len(placements) - LISTED),
        bar=charts.bar_of(made, context.segments),
        time=time,
        rows=views.ladder_rows(made.targets, time),
        groups=charts.by_segment(made.targets, context.segments),
        about=views.by_target(made.report),
        asked=asked,
        questions=[entry for entry in made.targets if asked.own[entry.id]],
        **_rules(made.report, context, {}),
    )


def report(found: Report, context: Context) -> str:
    """The page of a check: each draft with the places of its findings marked, then the findings by rule."""
    numbers = {id(finding): number for number, finding in enumerate(found.findings, 1)}
    drafts = [
        (name or "draft", views.pieces(text, [(numbers[id(f)], f) for f in found.findings if f.file == name]))
        for name, text in context.texts.items()
    ]
    names = views.names_of(None, context.network)
    rules = _rules(found, context, numbers)
    return _page("report.html", context, title="What the rules say", drafts=drafts, names=names, anchors={}, **rules)


def segments(placements: Sequence[Placement], context: Context) -> str:
    """The page of step 1: the map, and a table of the targets with the question that would decide the open ones."""
    names = {placement.id: placement.id for placement in placements} | views.names_of(None, context.network)
    return _page(
        "segments.html",
        context,
        title="Targets by segment",
        names=names,
        anchors={},
        map=charts.map_of(placements, names) if placements else None,
        placements=placements,
        more=0,
    )


def frame(page: str, height: int = 720) -> str:
    """A page inside a frame of its own, for notebooks: its style cannot reach the notebook's."""
    template = "<iframe title='networking plan' sandbox style='{}' srcdoc=\"{}\"></iframe>"
    style = f"width:100%;height:{height}px;border:1px solid #8884;border-radius:8px"
    return template.format(style, page.replace("&", "&amp;").replace('"', "&quot;"))


def _rules(found: Report, context: Context, numbers: Mapping[int, int]) -> dict[str, Any]:
    def number(finding: Finding) -> int | None:
        return numbers.get(id(finding))

    def where(finding: Finding) -> str:
        return _where(finding, context)

    return {
        "report": found,
        "rule_groups": views.groups(found.findings),
        "doubts": views.doubts(found.unknowns) if context.unknowns else (),
        "counts": counts(found),
        "tally": tally(found),
        "number": number,
        "where": where,
    }


def _where(finding: Finding, context: Context) -> str:
    place = place_of(finding, context.texts)
    return f"{finding.file}, line {place.line}" if place and finding.file else finding.file or ""


def _page(template: str, context: Context, **values: Any) -> str:
    made: str = _environment().get_template(template).render(version=__version__, context=context, **values)
    return made


@cache
def _environment() -> Any:
    jinja2 = need("jinja2", "report", "the HTML page")
    folder = files("networking_rules.reports") / "templates"

    def source(name: str) -> str:
        return (folder / name).read_text("utf-8")

    made = jinja2.Environment(
        loader=jinja2.FunctionLoader(source),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"day": views.day, "many": many, "rungs": views.rungs, "segment_name": charts.segment_name}
    made.filters |= {"kind_of": charts.kind_of, "gate": views.gate, "through": views.through}
    made.globals |= {"inf": math.inf, "style": source("style.css"), "shortened": charts.shortened}
    return made
