"""`mcp`: a server for language models."""

from __future__ import annotations

import argparse

from networking_rules.cli import common
from networking_rules.integrations.judge import Situation
from networking_rules.integrations.mcp_server import server


def run(arguments: argparse.Namespace) -> int:
    """Serve until the client closes. A network or rules that cannot be read are told before it begins."""
    base = Situation(
        network=arguments.network,
        me=arguments.me,
        today=arguments.today.isoformat() if arguments.today else None,
        profile=arguments.profile or "guide",
        select=tuple(common.split(arguments.select)),
        ignore=tuple(common.split(arguments.ignore)),
    )
    base.book()
    base.loaded()
    server(base).run("stdio")
    return common.OK
