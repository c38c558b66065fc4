"""`completion`: a script for the shell."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import cast

from networking_rules.cli import common
from networking_rules.cli.arguments import parser
from networking_rules.extras import need
from networking_rules.reports import FORMATS
from networking_rules.rulebooks import RULES

FILES = ("PATH", "SOURCE", "FILE", "ME.TOML", "PLAN.JSON")
CODES = ("CODE", "CODES")
"""Arguments with these names in their help are files, or codes of rules."""


def run(arguments: argparse.Namespace) -> int:
    """Print the script."""
    shtab = need("shtab", "completion", "shell completion")
    made = parser()
    for action in _actions(made):
        if action.dest == "format" and action.choices is None:
            action.choices = tuple(FORMATS)
        if action.metavar in CODES:
            action.choices = tuple(rule.code for rule in RULES)
        if action.metavar in FILES or action.dest == "path":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        if action.dest == "folder":
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
    script = shtab.complete(made, arguments.shell)
    print(_mended(script) if arguments.shell == "zsh" else script)
    return common.OK


def _mended(script: str) -> str:
    """A script for zsh that can be sourced as well, and completes every one of several files, not the first only."""
    script = script.replace("== eval ]]", "== (eval|file) ]]")
    return re.sub(r'^  "\(\*\)::?', '  "*:', script, flags=re.MULTILINE)


def _actions(made: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every argument of a parser and of its commands."""
    for action in made._actions:  # pyright: ignore[reportPrivateUsage]  (argparse has no public way to walk a parser)
        yield action
        if isinstance(action, argparse._SubParsersAction):  # pyright: ignore[reportPrivateUsage]
            for command in cast("dict[str, argparse.ArgumentParser]", action.choices).values():  # pyright: ignore[reportUnknownMemberType]
                yield from _actions(command)
