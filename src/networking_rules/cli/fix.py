"""`check --fix` and `check --diff`: mending drafts by the edits that their findings carry."""

from __future__ import annotations

import argparse
import codecs
import difflib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from networking_rules.drafts import mended as mend_draft
from networking_rules.importers.files import replace_file
from networking_rules.logic import RuleBook
from networking_rules.model import Draft
from networking_rules.problems import InputError, Problem

SUFFIXES = (".txt", ".md")
STANDARD_INPUT = "-"


def wanted(arguments: argparse.Namespace) -> bool:
    """Whether fixes are asked for; InputError where a path is none that can be mended."""
    if not (arguments.fix or arguments.diff):
        return False
    flag = "--fix" if arguments.fix else "--diff"
    for path in arguments.paths:
        dry = path == STANDARD_INPUT and not arguments.fix
        if not dry and not path.lower().endswith(SUFFIXES):
            raise InputError([Problem("usage", f"{flag} mends drafts in .txt and .md files only", file=path)])
    return True


def mended(drafts: Sequence[Draft], rules: RuleBook, **parts: Any) -> list[Draft]:
    """The drafts with their fixes made; what was mended is told on standard error."""
    made: list[Draft] = []
    for draft in drafts:
        better, codes = mend_draft(draft, rules, **parts)
        if codes:
            print(f"networking-rules: {draft.name}: mended {', '.join(codes)}", file=sys.stderr)
        made.append(better)
    return made


def difference(before: Sequence[Draft], after: Sequence[Draft]) -> str:
    """What fixing changes, as a unified diff; empty where it changes nothing."""
    lines: list[str] = []
    for old, new in zip(before, after, strict=True):
        name = old.name or STANDARD_INPUT
        pair = (_lines(old.text), _lines(new.text))
        lines += difflib.unified_diff(*pair, fromfile=name, tofile=f"{name} (mended)", lineterm="")
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return [line.rstrip("\r") for line in text.split("\n")]


def write(before: Sequence[Draft], after: Sequence[Draft]) -> None:
    """Write the drafts that changed, each whole or not at all."""
    for old, new in zip(before, after, strict=True):
        if new.name and new.text != old.text:
            _replace(Path(new.name).resolve(), new.text)


def _replace(path: Path, text: str) -> None:
    """A file's content anew: its mark of order, its mode and its line ends stay."""
    before = path.read_bytes()
    mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
    replace_file(path, mark + text.encode("utf-8"), before)
