"""What several commands share: settings, sources, people, output."""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from attrs import evolve

from networking_rules import settings
from networking_rules.cli.streams import hush
from networking_rules.findings import Report
from networking_rules.importers import load_me, with_me
from networking_rules.importers.base import NOT_ME
from networking_rules.importers.files import replace_file
from networking_rules.logic import RuleBook
from networking_rules.model import Network
from networking_rules.people import find_person
from networking_rules.plugins import Host, host_of
from networking_rules.plugins.reporting import Show, showing
from networking_rules.problems import InputError, Problem
from networking_rules.reports import COUNTING, Kind
from networking_rules.reports.base import Context
from networking_rules.reports.text import WIDTH, Style

OK, BROKEN, USAGE, INCOMPLETE = 0, 1, 2, 3
TABLE = 160
"""So wide a list with columns may be; prose is narrower."""


def project(arguments: argparse.Namespace) -> settings.Settings:
    """The settings of pyproject.toml, with the plugins that the command line allows; read once for each command."""
    made: settings.Settings | None = getattr(arguments, "project", None)
    if made is None:
        found = settings.find(Path.cwd())
        base = settings.read(found) if found else settings.Settings(root=Path.cwd())
        made = arguments.project = evolve(base, plugins=(*base.plugins, *arguments.plugin))
    return made


def host(arguments: argparse.Namespace) -> Host:
    """The host with the plugins that are allowed; made once for each command."""
    made: Host | None = getattr(arguments, "host", None)
    if made is None:
        made = arguments.host = host_of(project(arguments))
    return made


def book(arguments: argparse.Namespace) -> RuleBook:
    """The rulebook that pyproject.toml and the command line ask for, with the rules of plugins."""
    select, ignore = (split(words) for words in (arguments.select, arguments.ignore))
    base, books = project(arguments), host(arguments).book
    made = base.book(books)  # what is wrong in the file is told by its keys
    asked = settings.merged(base, arguments.profile, select, ignore)
    return made if asked == base else asked.book(books)


def split(words: list[str]) -> list[str]:
    """Codes from options that may be given several times, each with commas."""
    return [code.strip() for item in words for code in item.split(",") if code.strip()]


def day_of(given: date | None) -> date:
    """The day given, or that of the clock."""
    return given or date.today()  # noqa: DTZ011  (a person's own calendar day is what is meant)


def today(arguments: argparse.Namespace) -> date:
    """The day of `--today`, or that of the clock."""
    return day_of(arguments.today)


def network(arguments: argparse.Namespace, sources: list[str]) -> Network:
    """The network from some sources, with `me` from me.toml on top."""
    found = host(arguments).load(
        *sources,
        today=today(arguments),
        me=arguments.i_am or None,
        read_text=not arguments.no_text,
        dates=arguments.dates,
        progress=progress,
    )
    known_me(found.problems)
    return with_me(found, load_me(arguments.me)) if arguments.me else found


def known_me(problems: Sequence[Problem]) -> None:
    """InputError where `--i-am` says what is no key and nobody's name: it would do nothing."""
    if told := [evolve(problem, severity="error") for problem in problems if problem.code == NOT_ME]:
        raise InputError(told)


def progress(doing: str, done: int, total: int) -> None:
    """Show how far long work is, on a terminal only."""
    if sys.stderr.isatty():
        end = "\r" if done < total else "\n"
        print(f"\x1b[K{doing} {done} of {total}", end=end, file=sys.stderr, flush=True)


person = find_person
"""The person meant by an id, a key or a name."""


def style(arguments: argparse.Namespace, most: int = WIDTH) -> Style:
    """How text is shown: colour and width as the terminal has them, prose no wider than `most`."""
    terminal = sys.stdout.isatty() and not arguments.output
    return Style(coloured(arguments), min(most, columns(arguments)), terminal)


def coloured(arguments: argparse.Namespace) -> bool:
    """
    Whether to colour: where the output is a terminal that shows colours, or FORCE_COLOR asks for it.

    Never in a file, and not where nobody wants it (NO_COLOR, TERM=dumb).
    """
    if arguments.output or os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def columns(arguments: argparse.Namespace) -> int:
    """The width of the terminal (COLUMNS, if set, says it); of a file or a pipe, that of a page."""
    if arguments.output or not (sys.stdout.isatty() or os.environ.get("COLUMNS")):
        return WIDTH
    return shutil.get_terminal_size((WIDTH, 24)).columns


def reporter(arguments: argparse.Namespace, kind: Kind) -> Show:
    """How the format asked for shows a report, a plan or segments; asked first, so that a slip costs no work."""
    if getattr(arguments, "statistics", False) and arguments.format not in COUNTING:
        told = f"--statistics needs one of the formats {', '.join(COUNTING)}, not {arguments.format}"
        raise InputError([Problem("usage", told)])
    return showing(host(arguments), arguments.format, kind)


def present(arguments: argparse.Namespace, show: Show, subject: object, **known: Any) -> None:
    """Print or write a report, a plan or segments by a reporter; `known` are fields of a `Context`."""
    shown = style(arguments)
    context = Context(
        unknowns=not getattr(arguments, "no_unknowns", False),
        everybody=getattr(arguments, "all", False),
        statistics=getattr(arguments, "statistics", False),
        colour=shown.colour,
        width=shown.width,
        terminal=shown.terminal,
        **known,
    )
    write(arguments, show(subject, context))


def show(arguments: argparse.Namespace, text: str, data: Mapping[str, Any]) -> None:
    """Print or write text or JSON, as asked."""
    write(arguments, json.dumps(data, indent=2, ensure_ascii=False) if arguments.format == "json" else text)


def write(arguments: argparse.Namespace, words: str) -> None:
    """Print words, or write them to the file asked for: whole or not at all."""
    if not arguments.output:
        stream: TextIO = sys.stdout
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot show a letter must not stop the rest
            stream.reconfigure(errors="backslashreplace")
        try:
            print(words, flush=True)
        except BrokenPipeError:  # whoever reads has enough; what was found still counts
            hush()
        return
    folder = Path(arguments.output).parent
    if not folder.is_dir():
        raise InputError([Problem("missing-folder", f"there is no folder {str(folder)!r}", file=arguments.output)])
    replace_file(arguments.output, f"{words}\n".encode())


def warn(problems: Sequence[Problem]) -> None:
    """Tell what a reader left out or doubts, on standard error: the first few, and how many more."""
    for problem in problems[:_TOLD]:
        print(f"networking-rules: {problem}", file=sys.stderr)
    if len(problems) > _TOLD:
        print(f"networking-rules: ... and {len(problems) - _TOLD} more (--format json has all)", file=sys.stderr)


_TOLD = 10


def verdict(report: Report, exit_zero: bool = False) -> int:
    """The exit code of a report; with `exit_zero` findings do not count, a dropped rule still does."""
    if not report.ok and not exit_zero:
        return BROKEN
    return OK if report.complete else INCOMPLETE
