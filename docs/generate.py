"""
Writes the pages that are made from the code: the guide with what carries it, the rules, the command line.

    python docs/generate.py            write them
    python docs/generate.py --check    exit 1 where one is not fresh
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from networking_rules.cli.arguments import parser
from networking_rules.logic import Rule
from networking_rules.reports.pages import rule_markdown
from networking_rules.rulebooks import RULES

HERE = Path(__file__).parent
FAMILIES = {
    "GIV": "Principle 1: networking always starts with giving",
    "NEE": "Principle 2: no one cares what you need",
    "TGT": "Principle 3: networking is highly targeted",
    "RCH": "Principle 4: the higher you reach, the less you should expect",
    "SEG": "Step 1: segment your targets",
    "APP": "Step 2: the best approach to each",
    "PRO": "Step 3: what you should provide",
    "TIM": "Step 4: how much time you can afford",
}
PARTS = {
    "segment_targets": "steps/segment.py",
    "choose_approach": "steps/approach.py",
    "suggest_gives": "steps/provide.py",
    "allocate_time": "steps/afford.py",
    "plan": "planner.py",
}


def guide_page() -> str:
    """Every sentence of the guide with the rules and steps that carry it."""
    sentences = tomllib.loads((HERE / "guide.toml").read_text("utf-8"))["sentence"]
    lines = [
        "# The guide and what carries it",
        "",
        "Jeff Haden, *The Only Business Networking Guide You'll Ever Need* (2011), sentence by sentence: a few words of",
        "each, and the rules and functions that carry it. Only its first page is public in full; what is known of the",
        "later ones is in [the design](design.md). This page is made by `docs/generate.py`.",
        "",
        "| id | words | carried by |",
        "|---|---|---|",
    ]
    for item in sentences:
        by = ", ".join(link(name) for name in item["by"]) if "by" in item else f"no advice: {item['why']}"
        lines.append(f"| {item['id']} | {item['words']} | {by} |")
    carried = sum("by" in item for item in sentences)
    lines += ["", f"{carried} of {len(sentences)} sentences give advice; each is carried by a rule or a step.", ""]
    return "\n".join(lines)


def link(name: str) -> str:
    """A rule by its anchor, a function by its file."""
    found = next((rule for rule in RULES if rule.code == name), None)
    if found:
        return f"[{name}](rules/{name}.md)"
    return f"`{name}` ({PARTS[name]})"


def rules_page() -> str:
    """All rules in a table by family, each with a link to its page."""
    lines = [
        "# The rules",
        "",
        f"{len(RULES)} rules. The profile `guide` (the default) has those that the guide itself grounds, `evidence` and",
        "`strict` have all. Grounds: *guide* quotes it, *research* and *measured* support the rule, *against* is research",
        "that contradicts or qualifies it, *design* is a choice of ours. `networking-rules rules CODE` shows the same page",
        "in the terminal. This page is made by `docs/generate.py`.",
        "",
    ]
    for family, title in FAMILIES.items():
        lines += [f"## {title}", "", "| rule | | severity | profile | |", "|---|---|---|---|---|"]
        lines += [_row(rule) for rule in RULES if rule.code.startswith(family)]
        lines.append("")
    pages = [f"rules/{rule.code}" for rule in sorted(RULES, key=lambda rule: rule.code)]
    return "\n".join([*lines, "```{toctree}", ":hidden:", "", *pages, "```", ""])


def _row(rule: Rule) -> str:
    severities = ", ".join(severity for severity, _ in rule.grades)
    profile = "guide" if "guide" in rule.grounds else "evidence"
    return f"| [{rule.code}](rules/{rule.code}.md) | {rule.name} | {severities} | {profile} | {rule.summary} |"


def commands_page() -> str:
    """Every command with its arguments, from the parser itself."""
    made = parser()
    lines = ["# The command line", "", "This page is made by `docs/generate.py`.", ""]
    for action in made._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                lines += [f"## {name}", "", f"{command.description}", "", "| argument | |", "|---|---|"]
                lines += [_argument(argument) for argument in command._actions if _shown(argument)]
                lines.append("")
    return "\n".join([*lines, f"{made.epilog}.", ""])


def _shown(argument: argparse.Action) -> bool:
    return argument.help is not argparse.SUPPRESS and argument.dest != "help"


def _argument(argument: argparse.Action) -> str:
    name = ", ".join(f"`{option}`" for option in argument.option_strings) or f"`{argument.metavar or argument.dest}`"
    choices = f" ({', '.join(map(str, argument.choices))})" if argument.choices and argument.dest != "size" else ""
    return f"| {name} | {argument.help or ''}{choices} |"


PAGES: dict[str, Callable[[], str]] = {
    "guide.md": guide_page,
    "rules.md": rules_page,
    "command-line.md": commands_page,
    **{f"rules/{rule.code}.md": partial(rule_markdown, rule) for rule in RULES},
}


def main() -> int:
    """Write the pages, or check them."""
    stale = [name for name, make in PAGES.items() if not same(HERE / name, make())]
    if "--check" in sys.argv:
        for name in stale:
            print(f"docs/{name} is not fresh: run python docs/generate.py")
        return bool(stale)
    for name in stale:
        (HERE / name).parent.mkdir(exist_ok=True)
        (HERE / name).write_text(PAGES[name](), "utf-8")
        print(f"wrote docs/{name}")
    return 0


def same(path: Path, content: str) -> bool:
    """Whether a file has a content."""
    return path.is_file() and path.read_text("utf-8") == content


if __name__ == "__main__":
    sys.exit(main())
