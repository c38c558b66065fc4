"""`init`: a commented me.toml."""

from __future__ import annotations

import argparse
from pathlib import Path

from networking_rules.cli import common
from networking_rules.importers import ME_TEMPLATE
from networking_rules.problems import InputError, Problem


def run(arguments: argparse.Namespace) -> int:
    """Write the template; an existing file is never overwritten."""
    if arguments.dry_run:
        print(ME_TEMPLATE, end="")
        return common.OK
    path = Path(arguments.path)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(ME_TEMPLATE)
    except FileExistsError as error:
        raise InputError([Problem("file-exists", "is there already and is left as it is", file=str(path))]) from error
    print(f"Wrote {path}: fill it in, then `networking-rules plan SOURCE --me {path}`.")
    return common.OK
