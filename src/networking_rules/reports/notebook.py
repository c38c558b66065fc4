"""Pages inside a notebook: each in a frame of its own, so that styles do not meet."""

from __future__ import annotations

from networking_rules.model import Plan
from networking_rules.problems import InputError
from networking_rules.reports import html
from networking_rules.reports.base import Context


def plan(made: Plan) -> str | None:
    """The page of a plan in a frame; None where Jinja2 is not installed, so that a notebook shows the plain form."""
    try:
        return html.frame(html.plan(made, Context()))
    except InputError:
        return None
