"""What `generate.py` writes of the command line: every command with its arguments, from the parser itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from networking_rules.cli.arguments import parser

INTRODUCTION = """\
# The command line

For whoever works in a shell: every command of `networking-rules` with its arguments and defaults.
`networking-rules COMMAND --help` shows the same in the terminal, and `python -m networking_rules` is another way to call
it. This page is made by `docs/generate.py`.
"""
GROUPS = {
    "Make a plan": ("demo", "init", "plan", "segment", "done", "snooze"),
    "Check drafts, networks and plans": ("check", "rules", "explain"),
    "Keep a network file": ("import", "select", "log", "ask-wants", "merge", "keep-apart", "forget", "export"),
    "Extend and connect": ("plugins", "mcp", "completion"),
}
CLOSING = """\
## Exit codes

{}. [Exit codes](exit-codes.md) has the details.
"""


def page() -> str:
    """All commands in a list by what they are for, then one after the other."""
    top = parser()
    (commands,) = (action for action in top._actions if isinstance(action, argparse._SubParsersAction))
    summaries = {action.dest: action.help for action in commands._choices_actions}
    assert sorted(summaries) == sorted(name for names in GROUPS.values() for name in names)
    lines = [INTRODUCTION]
    for title, names in GROUPS.items():
        lines += [f"**{title}**", "", *(f"- [`{name}`](#{name}): {summaries[name]}" for name in names), ""]
    for names in GROUPS.values():
        for name in names:
            lines += [f"## {name}", "", *described(commands.choices[name])]
    _, codes = str(top.epilog).split(": ", 1)
    return "\n".join([*lines, CLOSING.format(codes)])


def described(command: argparse.ArgumentParser) -> Iterator[str]:
    """What a command does, how it is called, and its arguments; then the same for its actions."""
    yield from (sentence(str(command.description)), "", "```text", usage(command), "```", "")
    shown = [argument for argument in command._actions if is_shown(argument)]
    plain = [argument for argument in shown if not isinstance(argument, argparse._SubParsersAction)]
    if plain:
        yield from ("| argument | |", "|---|---|", *(row(argument) for argument in plain), "")
    for argument in shown:
        if isinstance(argument, argparse._SubParsersAction):
            for name, action in argument.choices.items():
                yield from (f"### {command.prog.removeprefix('networking-rules ')} {name}", "", *described(action))


def usage(command: argparse.ArgumentParser) -> str:
    """How a command is called: its name, that it has options, and what must be given."""
    words = [command.prog]
    options = [action for action in command._actions if action.option_strings and is_shown(action)]
    words += ["[OPTIONS]"] if any(not option.required for option in options) else []
    words += [
        f"{option.option_strings[0]} {option.metavar or option.dest.upper()}" for option in options if option.required
    ]
    for action in command._actions:
        if not action.option_strings:
            name = str(action.metavar or action.dest)
            words.append(
                {"?": f"[{name}]", "*": f"[{name} ...]", "+": f"{name} [{name} ...]"}.get(str(action.nargs), name)
            )
    return " ".join(words)


def is_shown(argument: argparse.Action) -> bool:
    """Whether an argument is for everybody."""
    return argument.help is not argparse.SUPPRESS and argument.dest != "help"


def row(argument: argparse.Action) -> str:
    """An argument with what it takes and what it does."""
    takes = f" {argument.metavar}" if argument.option_strings and argument.metavar else ""
    names = [f"`{option}{takes}`" for option in argument.option_strings]
    named = ", ".join(names) or f"`{argument.metavar or argument.dest}`"
    choices = [f"`{choice}`" for choice in argument.choices or ()]
    told = [argument.help or "", f"one of {', '.join(choices)}" if choices else ""]
    return f"| {named} | {'; '.join(filter(None, told))} |"


def sentence(text: str) -> str:
    """Words with a capital before and a stop after them."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


PAGES = {"command-line.md": page}
