"""What the command line understands of living with a network file: bring in, take out, note, put off, forget."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from networking_rules.cli.parsing import day, some

Run = Callable[[argparse.Namespace], int]


def add(commands: Any, runner: Callable[[str], Run]) -> None:
    """Add the commands; `runner` makes what loads a command's module when it runs."""

    def command(name: str, module: str, summary: str, detail: str = "") -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(name, help=summary, description=detail or summary)
        made.set_defaults(run=runner(module))
        return made

    for adding in (_import, _export, _merge, _keep_apart, _done, _snooze, _forget, _ask_wants):
        adding(command)


Command = Callable[..., argparse.ArgumentParser]


def allowed(made: argparse.ArgumentParser) -> None:
    """The option that allows plugins."""
    told = "a plugin that may be imported, beside those that pyproject.toml allows"
    made.add_argument("--plugin", action="append", default=[], metavar="NAME", help=told)


def _import(command: Command) -> None:
    made = command(
        "import",
        "bring_in",
        "bring files of other programs into one network file",
        "Bring exports (LinkedIn, contacts, mail, calendars, notes, chats) into one network file. What the file says "
        "already stands, what was taken out of it by hand stays out, and importing twice changes nothing.",
    )
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="files or folders of any known kind")
    made.add_argument("-o", "--output", required=True, metavar="FILE", help="the network file; made where absent")
    made.set_defaults(changes=True)
    made.add_argument("--i-am", action="append", default=[], metavar="KEY", help="your own address or profile")
    made.add_argument("--today", type=day, metavar="DATE", help="the day up to which things count (default: today)")
    bodies = made.add_mutually_exclusive_group()
    bodies.add_argument("--no-text", action="store_true", help="do not read message bodies")
    bodies.add_argument("--keep-text", action="store_true", help="keep message bodies in the file")
    made.add_argument("--again", action="store_true", help="take in once more what was removed from the file by hand")
    made.add_argument("--dates", choices=("dmy", "mdy"), help="what comes first in dates like 2/9/21, where unclear")
    allowed(made)
    _dry(made)


def _export(command: Command) -> None:
    made = command(
        "export",
        "export",
        "write a network for other programs: JSON lines, CSV or vCard 4.0",
        "Write a network for other programs. Goals and message bodies stay out unless --private is given.",
    )
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="a network file, or exports")
    made.add_argument("--format", choices=("jsonl", "csv", "vcard"), default="jsonl", help="default: jsonl")
    made.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    made.add_argument("--private", action="store_true", help="goals and message bodies too (jsonl)")
    made.add_argument("--i-am", action="append", default=[], metavar="KEY", help="your own address or profile")
    made.add_argument("--today", type=day, metavar="DATE", help="the day up to which things count (default: today)")
    allowed(made)


def _merge(command: Command) -> None:
    made = command(
        "merge",
        "merge",
        "say that two people of a network file are one, or list who may be",
        "Say that people of a network file are one and the same: a line is added, and remembered. With nobody named, "
        "those are listed who may be one.",
    )
    made.add_argument("people", nargs="*", metavar="PERSON", help="ids, names or keys")
    _network(made)
    _dry(made)


def _keep_apart(command: Command) -> None:
    made = command(
        "keep-apart", "keep_apart", "say that people of a network file are not one: they are not asked again"
    )
    made.add_argument("people", nargs="+", metavar="PERSON", help="ids, names or keys, two or more")
    _network(made)
    _dry(made)


def _done(command: Command) -> None:
    made = command(
        "done",
        "done",
        "note that what was planned for a person is done",
        "Note that what was planned for a person is done: a touch for each give of it, or for what is called for.",
    )
    made.add_argument("person", metavar="PERSON", help="id, name or key")
    made.add_argument("what", nargs="?", help="what it was, in a few words (default: what the plan says)")
    made.add_argument("--plan", metavar="PLAN.JSON", help="the plan that it was in")
    made.add_argument("--landed", choices=("yes", "no"), help="whether a give arrived")
    made.add_argument("--on", type=day, metavar="DATE", help="the day (default: today)")
    _network(made)
    _dry(made)


def _snooze(command: Command) -> None:
    made = command("snooze", "snooze", "put a person off: no plan names them before a day")
    made.add_argument("person", metavar="PERSON", help="id, name or key")
    until = made.add_mutually_exclusive_group(required=True)
    until.add_argument("--until", type=day, metavar="DATE", help="the day on which they are back")
    until.add_argument("--days", type=some, metavar="N", help="how many days from today")
    until.add_argument("--off", action="store_true", help="they are back now")
    made.add_argument("--because", metavar="WORDS", help="why; the next plan tells it")
    made.add_argument("--today", type=day, metavar="DATE", help="the day to count from (default: today)")
    _network(made)
    _dry(made)


def _forget(command: Command) -> None:
    made = command(
        "forget",
        "forget",
        "take every trace of a person out of a network file",
        "Take every trace of a person out of a network file: the person, all touches, and whatever names them. Lines "
        "whose free text has the name, an address, a number or a handle are listed, not changed. A salted one-way "
        "mark of their keys stays, so that no import brings them back.",
    )
    made.add_argument("person", metavar="PERSON", help="id, name or key")
    made.add_argument(
        "--no-mark", action="store_true", help="keep no one-way mark either: the next import may bring them back"
    )
    _network(made)
    _dry(made)


def _ask_wants(command: Command) -> None:
    made = command(
        "ask-wants",
        "ask_wants",
        "go through the targets whose wants decide most, and write down what you know",
    )
    _network(made)
    made.add_argument("--limit", type=some, default=10, metavar="N", help="how many people at most (default: 10)")
    made.add_argument("--all", action="store_true", help="contacts too, not only targets")
    made.add_argument("--today", type=day, metavar="DATE", help="the day on which pauses count (default: today)")


def _network(made: argparse.ArgumentParser) -> None:
    made.add_argument("--network", required=True, metavar="FILE", help="the network file; it is changed in place")


def _dry(made: argparse.ArgumentParser) -> None:
    made.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
