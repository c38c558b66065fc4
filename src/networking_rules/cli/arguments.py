"""What the command line understands. Each command's work is in a module of its own, loaded when it runs."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable
from typing import TypeAlias

from networking_rules import __version__
from networking_rules.cli import arguments_living
from networking_rules.cli.arguments_living import allowed
from networking_rules.cli.parsing import Parser, day, days, minutes, touches
from networking_rules.reports import Kind, formats

_EXITS = "exit codes: 0 nothing broken, 1 an error or warning, 2 usage or input error, 3 result incomplete"


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = Parser(
        prog="networking-rules",
        description="Give first, ask late, aim well, expect little: plans and drafts, checked by a guide.",
        epilog=_EXITS,
    )
    top.add_argument("--version", action="version", version=f"networking-rules {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _demo(commands)
    _init(commands)
    _plan(commands)
    _check(commands)
    _segment(commands)
    _select(commands)
    _log(commands)
    arguments_living.add(commands, _runner)
    _rules(commands)
    _explain(commands)
    _plugins(commands)
    _mcp(commands)
    _completion(commands)
    return top


_Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # pyright: ignore[reportPrivateUsage]


def _runner(module: str) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        if getattr(arguments, "output", None):
            importlib.import_module("networking_rules.cli.spare").spare(arguments)
        code: int = importlib.import_module(f"networking_rules.cli.{module}").run(arguments)
        return code

    return run


def _command(
    commands: _Commands, name: str, summary: str, detail: str = "", module: str | None = None
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=summary, description=detail or summary, epilog=_EXITS)
    made.set_defaults(run=_runner(module or name))
    return made


def _demo(commands: _Commands) -> None:
    made = _command(commands, "demo", "plan a week for the example: a wedding photographer", module="plan")
    _book(made)
    _output(made, "plan")
    made.add_argument("--minutes", type=minutes, metavar="N", help="minutes there are (default: the example's)")


def _init(commands: _Commands) -> None:
    made = _command(commands, "init", "write a commented me.toml: offers, goals, reach, minutes")
    made.add_argument("path", nargs="?", default="me.toml", help="where to write it (default: me.toml)")
    made.add_argument("--dry-run", action="store_true", help="show it, write nothing")


def _plan(commands: _Commands) -> None:
    made = _command(
        commands,
        "plan",
        "make a week's plan from a network or an export",
        "Make a week's plan by the four steps. It exits 0 whatever the past looks like.",
    )
    _sources(made)
    made.add_argument(
        "--minutes", type=minutes, metavar="N", help="minutes there are (default: those of `me`, or 120)"
    )
    made.add_argument(
        "--last", metavar="PLAN.JSON", help="the last plan: what was done, put off, what changed and why"
    )
    made.add_argument("--all", action="store_true", help="name all whom the plan leaves out, with the reason")
    _segmenter(made)
    _book(made)
    _output(made, "plan")


def _past(made: argparse.ArgumentParser) -> None:
    """What is known of the reader of a draft, and of the history with them."""
    past = made.add_argument_group("the history of a draft")
    past.add_argument("--to", metavar="TARGET", help="id, name or key of the person it is for; needs --network")
    past.add_argument(
        "--network",
        action="append",
        default=[],
        metavar="SOURCE",
        help="where the history is, with the reader of a mail; gives a plan its histories",
    )
    past.add_argument("--cold", action="store_true", help="the reader is a stranger")
    for name, kind, what in (
        ("gives", touches, "gives of yours that landed"),
        ("asks", touches, "earlier asks of yours"),
        ("received", touches, "gives of theirs"),
        ("tenure-days", days, "days since the tie began"),
    ):
        past.add_argument(f"--{name}", type=kind, metavar="N", help=what)
    past.add_argument("--segment", choices=("easy", "medium", "reach"), help="the segment of the reader")
    past.add_argument("--invited", action="store_true", help="they asked or invited you")
    past.add_argument("--asks-welcome", action="store_true", help="their role invites asks")


def _folder(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--as",
        dest="as_",
        choices=("drafts", "network"),
        help="what a folder holds (default: drafts if there are any in it, else a network; doubt is refused)",
    )


def _check(commands: _Commands) -> None:
    made = _command(
        commands,
        "check",
        "check drafts (.txt, .md, .eml, -), a network, an export, or a plan (.json)",
        "Check drafts, a network or a plan. Without a history, rules that need one say that they cannot tell.",
    )
    made.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="drafts, a folder of them, a network, an export or a plan; - is standard input",
    )
    _folder(made)
    _past(made)
    made.add_argument("--subject", help="subject of the drafts, where the file has none")
    made.add_argument("--channel", help="email, linkedin, phone, in person, ... (default: email)")
    made.add_argument(
        "--language", metavar="CODE", help="the language of the drafts, such as en (default: found out)"
    )
    _me(made)
    _book(made)
    _output(made, "report")
    _judging(made)
    _mending(made)


def _judging(made: argparse.ArgumentParser) -> None:
    """What counts of what is found."""
    made.add_argument(
        "--baseline", metavar="FILE", help="findings that are known (default: what pyproject.toml says)"
    )
    made.add_argument(
        "--update-baseline",
        action="store_true",
        help="write what is found now into the baseline; of what is not checked now, what is known stays",
    )
    made.add_argument("--exit-zero", action="store_true", help="exit 0 whatever is found")
    made.add_argument("--no-unknowns", action="store_true", help="do not list what cannot be told")


def _mending(made: argparse.ArgumentParser) -> None:
    """What is done about what is found."""
    mending = made.add_mutually_exclusive_group()
    mending.add_argument("--fix", action="store_true", help="mend what can be mended mechanically, in .txt and .md")
    mending.add_argument("--diff", action="store_true", help="show what --fix would change; write nothing")
    mending.add_argument(
        "--as-prompt", action="store_true", help="print instructions by which a person or a model can rewrite it"
    )


def _segment(commands: _Commands) -> None:
    made = _command(
        commands, "segment", "show the targets by segment, best first, and what would decide the open ones"
    )
    _sources(made)
    made.add_argument("--all", action="store_true", help="contacts too, not only targets")
    _segmenter(made)
    allowed(made)
    _output(made, "segments")


def _select(commands: _Commands) -> None:
    made = _command(commands, "select", "choose targets in a network file: by tag, org, role or name, with a reason")
    made.add_argument("source", metavar="SOURCE", help="the network file; it is changed in place")
    for name in ("tag", "org", "role", "name"):
        made.add_argument(
            f"--{name}", action="append", default=[], metavar="WORDS", help=f"people whose {name} has these words"
        )
    made.add_argument("--id", action="append", default=[], metavar="ID", help="the person who has this id")
    made.add_argument("--reason", required=True, help="why they are targets")
    made.add_argument("--dry-run", action="store_true", help="show who it would be, write nothing")


def _log(commands: _Commands) -> None:
    made = _command(commands, "log", "note what passed between you and somebody, so that the next plan knows")
    made.add_argument("target", help="id, name or key of the person")
    made.add_argument(
        "act", choices=("ask", "give", "thank", "introduce", "reply", "news", "invite"), help="what kind of touch"
    )
    made.add_argument("what", nargs="?", help="what it was, in a few words")
    made.add_argument("--network", required=True, metavar="FILE", help="the network file; a line is added")
    made.add_argument(
        "--direction", choices=("out", "in", "both"), default="out", help="from you, to you (default: out)"
    )
    made.add_argument("--on", type=day, metavar="DATE", help="the day (default: today)")
    made.add_argument("--channel", help="email, phone, in person, ...")
    made.add_argument("--form", help="form of a give: introduction, advice, referral, ...")
    made.add_argument("--size", type=int, choices=range(1, 6), help="1 a click ... 5 a great favour")
    made.add_argument("--minutes", type=minutes, metavar="N", help="how long it took you")
    made.add_argument("--landed", choices=("yes", "no"), help="whether a give arrived (accepted, used, thanked)")
    made.add_argument("--with", dest="with_", metavar="TARGET", help="the other person of an introduction")
    made.add_argument("--dry-run", action="store_true", help="show the line, write nothing")


def _rules(commands: _Commands) -> None:
    made = _command(commands, "rules", "list the rules, or show one whole")
    made.add_argument("codes", nargs="*", metavar="CODE", help="codes, names or beginnings of codes")
    _book(made)
    _output(made)


def _explain(commands: _Commands) -> None:
    made = _command(
        commands,
        "explain",
        "why a rule fires on a draft or a person, why not, what is missing, what would clear it",
    )
    made.add_argument(
        "code", metavar="CODE", help="code or name of a rule; or a person, to say why a plan has them or not"
    )
    made.add_argument(
        "path",
        nargs="?",
        metavar="PATH",
        help="a draft, a folder of them, a network or an export (default: the rule's page)",
    )
    _folder(made)
    made.add_argument("--to", metavar="TARGET", help="id, name or key of a person")
    made.add_argument("--network", action="append", default=[], metavar="SOURCE", help="where the history is")
    made.add_argument("--cold", action="store_true", help="the reader is a stranger")
    for name, kind in (("gives", touches), ("asks", touches), ("received", touches), ("tenure-days", days)):
        made.add_argument(f"--{name}", type=kind, metavar="N", help=argparse.SUPPRESS)
    made.add_argument("--segment", choices=("easy", "medium", "reach"), help="the segment of the reader")
    made.add_argument("--invited", action="store_true", help=argparse.SUPPRESS)
    made.add_argument("--asks-welcome", action="store_true", help=argparse.SUPPRESS)
    made.add_argument("--subject", help=argparse.SUPPRESS)
    made.add_argument("--channel", help=argparse.SUPPRESS)
    made.add_argument("--language", help=argparse.SUPPRESS)
    made.add_argument(
        "--minutes",
        type=minutes,
        metavar="N",
        help="minutes of the plan that has a person or not (default: as for plan)",
    )
    _me(made)
    _book(made)
    _output(made)


def _mcp(commands: _Commands) -> None:
    made = _command(
        commands,
        "mcp",
        "serve checks and plans to a language model over standard input and output (Model Context Protocol)",
        "Serve the tools check_draft, plan, suggest_gives and explain_rule. Needs the extra `mcp`.",
    )
    made.add_argument("--network", metavar="SOURCE", help="whom you know: a network file or an export")
    made.add_argument("--me", metavar="ME.TOML", help="your offers, goals, reach and minutes (`init` writes one)")
    made.add_argument("--today", type=day, metavar="DATE", help="the day of the checks (default: today)")
    _book(made)


def _completion(commands: _Commands) -> None:
    made = _command(
        commands,
        "completion",
        "print a script that completes commands and options in your shell",
        "Print a completion script. Source it from your shell's start file: `source <(networking-rules completion "
        "bash)`, in fish `networking-rules completion fish | source`; or put it where your shell looks. Needs the "
        "extra `completion`.",
    )
    made.add_argument("shell", choices=("bash", "zsh", "fish", "tcsh"), help="which shell")


def _plugins(commands: _Commands) -> None:
    made = _command(commands, "plugins", "list, inspect, check and write plugins")
    actions = made.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    for name, summary, argument in (
        ("list", "what is installed, and what of it is in use", None),
        ("info", "what a plugin brings", "name"),
        ("check", "whether plugins keep what plugins promise", "names"),
        ("why", "what the code of a problem means, or who brings a rule", "code"),
        ("new", "write a whole new plugin with its tests", "name"),
    ):
        action = actions.add_parser(name, help=summary, description=summary, epilog=_EXITS)
        if argument == "names":
            action.add_argument("names", nargs="*", metavar="NAME", help="plugins (default: those that are allowed)")
        elif argument:
            action.add_argument(argument, metavar=argument.upper())
        if name == "new":
            action.add_argument("--prefix", help="begins the codes of its rules (default: from the name)")
            action.add_argument("--folder", help="where to write it (default: a folder of its name)")
            action.add_argument("--dry-run", action="store_true", help="show what would be written")
        else:
            allowed(action)
        action.add_argument(
            "--json", dest="format", action="store_const", const="json", default="text", help="as JSON"
        )
        action.set_defaults(output=None)


def _segmenter(made: argparse.ArgumentParser) -> None:
    made.add_argument("--segmenter", metavar="NAME", help="the segmenter to use (default: the first of the plugins)")


def _sources(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="a network file (.jsonl), or exports of other programs"
    )
    _me(made)


def _me(made: argparse.ArgumentParser) -> None:
    made.add_argument("--me", metavar="ME.TOML", help="your offers, goals, reach and minutes (`init` writes one)")
    made.add_argument(
        "--i-am",
        action="append",
        default=[],
        metavar="KEY",
        help="your own address or profile, where the source does not say",
    )
    made.add_argument("--today", type=day, metavar="DATE", help="the day of the check (default: today)")
    made.add_argument("--no-text", action="store_true", help="do not read message bodies")
    made.add_argument("--dates", choices=("dmy", "mdy"), help="what comes first in dates like 2/9/21, where unclear")


def _book(made: argparse.ArgumentParser) -> None:
    chosen = made.add_argument_group("which rules")
    chosen.add_argument(
        "--profile", choices=("guide", "evidence", "strict"), help="default: guide, or what pyproject.toml says"
    )
    chosen.add_argument(
        "--select", action="append", default=[], metavar="CODES", help="only these, separated by commas"
    )
    chosen.add_argument("--ignore", action="append", default=[], metavar="CODES", help="all but these")
    allowed(made)


def _output(made: argparse.ArgumentParser, kind: Kind | None = None) -> None:
    if kind is None:
        made.add_argument(
            "--format", "--output-format", choices=("text", "json"), default="text", help="default: text"
        )
    else:
        told = f"{', '.join(formats(kind))}, or one of a plugin (default: text)"
        made.add_argument("--format", "--output-format", metavar="NAME", default="text", help=told)
    made.add_argument(
        "-o", "--output", "--output-file", metavar="FILE", help="write there instead of to standard output"
    )
    if kind in ("report", "plan"):
        made.add_argument("--statistics", action="store_true", help="count the findings by rule instead")
    if kind in ("plan", "segments"):
        made.add_argument("--mask", action="store_true", help="show nobody's name, address or organisation")
