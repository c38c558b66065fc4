"""`keep-apart`: people of a network file are not one."""

from __future__ import annotations

import argparse

from networking_rules.cli import common
from networking_rules.cli.living import file_of
from networking_rules.cli.merge import say


def run(arguments: argparse.Namespace) -> int:
    """Add the owner's word that people are not one."""
    say(arguments, file_of(arguments), "different")
    return common.OK
