"""`completion`: a script for the shell."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import cast

from networking_rules.cli import common
from networking_rules.cli.arguments import parser
from networking_rules.extras import need
from networking_rules.reports import FORMATS

FILES = ("PATH", "SOURCE", "FILE", "ME.TOML")
"""Arguments with these names in their help are files."""


def run(arguments: argparse.Namespace) -> int:
    """Print the script."""
    shtab = need("shtab", "completion", "shell completion")
    made = parser()
    for action in _actions(made):
        if action.dest == "format" and action.choices is None:
            action.choices = tuple(FORMATS)
        if action.metavar in FILES or action.dest == "path":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    print(shtab.complete(made, arguments.shell))
    return common.OK


def _actions(made: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every argument of a parser and of its commands."""
    for action in made._actions:  # pyright: ignore[reportPrivateUsage]  (argparse has no public way to walk a parser)
        yield action
        if isinstance(action, argparse._SubParsersAction):  # pyright: ignore[reportPrivateUsage]
            for command in cast("dict[str, argparse.ArgumentParser]", action.choices).values():  # pyright: ignore[reportUnknownMemberType]
                yield from _actions(command)
