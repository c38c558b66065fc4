"""
Writes the pages that are made from the code: the guide with what carries it, the rules, the facts, the command line,
the network file, and the hooks with a page for each and `hooks.api.json`, what plugins rely on.

    python docs/generate.py            write them
    python docs/generate.py --check    exit 1 where one is not fresh
"""

from __future__ import annotations

import inspect
import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import attrs
import generate_commands
import generate_facts
import generate_network_file

from networking_rules import entries, hooks
from networking_rules.logic import Rule
from networking_rules.plugins import MEANING
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
        "For whoever wants to know where the rules come from: Jeff Haden, *The Only Business Networking Guide You'll Ever",
        "Need* (2011), sentence by sentence. The table has a few words of each sentence, and the rules and functions that",
        "carry it. Only the guide's first page is public in full. This page is made by `docs/generate.py`.",
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
        f"For whoever wants to know what is checked, and why: all {len(RULES)} rules, in the order of the guide, its four",
        "principles before its four steps. Each rule has a page with examples, the exact condition, its options, what to",
        "do instead, and the ground it stands on.",
        "`networking-rules rules CODE` shows the same page in the terminal.",
        "",
        "- **Profile**: `guide` (the default) has the rules that the guide itself grounds; `evidence` and `strict` have all.",
        "- **Severity**: an error or a warning fails a check; an info fails it under `strict` only. A rule with several",
        "  severities gives the first that applies.",
        "- **Ground**, on a rule's page: *guide* quotes the guide, *research* and *measured* support the rule, *against*",
        "  is research that contradicts or qualifies it, *design* is a choice of ours. See [what research says](evidence.md).",
        "",
        'Choose rules in the [settings](settings.md), or [write your own](write-a-rule.md). In the summaries "I" is whoever',
        "writes, and a *target* is a person chosen to be given to. This page is made by `docs/generate.py`.",
        "",
    ]
    by_family = {family: [rule for rule in RULES if rule.code.startswith(family)] for family in FAMILIES}
    for family, title in FAMILIES.items():
        lines += [f"## {title}", "", "| rule | what it finds | severity | profile |", "|---|---|---|---|"]
        lines += [_row(rule) for rule in by_family[family]]
        lines.append("")
    return "\n".join([*lines, *contents(f"rules/{rule.code}" for rules in by_family.values() for rule in rules)])


def contents(pages: Iterable[str]) -> list[str]:
    """The lines that put pages below this one in the side bar."""
    return ["```{toctree}", ":hidden:", "", *pages, "```", ""]


def _row(rule: Rule) -> str:
    severities = ", ".join(severity for severity, _ in rule.grades)
    profile = "guide" if "guide" in rule.grounds else "evidence"
    return f"| [{rule.code}](rules/{rule.code}.md) {rule.name} | {rule.summary} | {severities} | {profile} |"


def rule_page(rule: Rule) -> str:
    """A rule as the terminal shows it, with where to go on."""
    closing = [
        "`check` in the examples is that of [`networking_rules.testing`](../rules-in-tests.md): a text, and what went before.",
        "Numbers are set in the [settings](../settings.md), under `options`; the [facts](../facts.md) explain the words of the",
        "condition.",
        "",
        "[All rules](../rules.md)",
        "",
    ]
    return "\n".join([rule_markdown(rule), *closing])


HOMES = {
    "host_with": "networking_rules.testing",
    "check": "networking_rules.testing",
    "Cue": "networking_rules.text",
    "Context": "networking_rules.reports.base",
}
"""Where the names in the examples of hooks come from that are in none of the usual modules."""
HEADINGS = ("Called", "Returns", "Example", "Errors", "Since")
_HEADING = re.compile(rf"^({'|'.join(HEADINGS)}):[ ]*", re.MULTILINE)
ENTRIES = ("PluginInfo", "Segmenter", "ApproachAdvisor", "GiveSuggester", "TimeModel", "Hint", "Importer", "Reporter")
LIFTERS = ("segmenter", "approach_advisor", "give_suggester", "time_model")


def hook_parts(name: str) -> dict[str, str]:
    """The text of a hook's documentation by heading; "" has what stands before the first."""
    pieces = _HEADING.split(inspect.getdoc(getattr(hooks, name)) or "")
    return {"": pieces[0].strip(), **dict(zip(pieces[1::2], map(str.rstrip, pieces[2::2]), strict=True))}


def signature(name: str) -> str:
    """A hook as it is written."""
    found = inspect.signature(getattr(hooks, name))
    return f"{name}({', '.join(found.parameters)}) -> {found.return_annotation}"


def hook_page(name: str) -> str:
    """One hook: signature, arguments, when it is called, what it returns, an example, errors, since."""
    parts = hook_parts(name)
    lines = [
        f"# {sentence(name.removeprefix('networking_').replace('_', ' '))}",
        "",
        "```python",
        f"@hookimpl\ndef {signature(name)}: ...",
        "```",
        "",
        parts[""],
        "",
    ]
    lines += ["## Arguments", ""]
    told = "an instance of the class of settings that the plugin's `PluginInfo` names, `None` without one"
    arguments = [f"- `{argument}`: {told}" for argument in inspect.signature(getattr(hooks, name)).parameters]
    lines += (
        [*arguments, "", "An implementation that needs no settings may leave it out."] if arguments else ["None."]
    )
    lines += ["", "## When and how often it is called", "", sentence(parts["Called"]), ""]
    lines += ["## What it returns", "", sentence(parts["Returns"]), ""]
    if "Example" in parts:
        example = inspect.cleandoc(parts["Example"])
        lines += ["## Example", "", "```pycon", example, "```", "", names_in(example), ""]
    lines += ["## Errors", "", *hook_errors(parts["Errors"]), ""]
    lines += ["## Since", "", f"Version {parts['Since']} of the hooks.", "", "[All hooks](../hooks.md)", ""]
    return "\n".join(lines)


def names_in(example: str) -> str:
    """Where the names of an example are imported from."""
    others = [f"`{name}` is in `{home}`" for name, home in HOMES.items() if f"{name}(" in example]
    usual = "The names come from `networking_rules`, `networking_rules.hooks` and `networking_rules.facts`"
    return f"{'; '.join([usual, *others])}. [The API](../api.md#write-plugins) has the fields of each entry."


def sentence(text: str) -> str:
    """Words in one line, with a capital."""
    words_ = " ".join(text.split())
    return words_[:1].upper() + words_[1:]


def hook_errors(text: str) -> list[str]:
    """The codes in a text with their meaning."""
    own = [code for code in MEANING if re.search(rf"\b{code}\b", text)]
    lines = [f"- `{code}`: {MEANING[code]}" for code in own]
    return [*lines, "- those of [every hook](../hooks.md#errors-of-every-hook)"]


def hooks_page() -> str:
    """The hooks in a table, the errors of all of them, and what happens at run time."""
    lines = [
        "# Hooks",
        "",
        "For authors of plugins: what a plugin can add, hook by hook, and what each fault means. A plugin implements those",
        "hooks that it needs. Each is called once, when a `Host` is made; none is called for each target.",
        f"[Write a plugin](writing-plugins.md) shows how. The version of the hooks is {entries.API_VERSION};",
        "[compatibility](compatibility.md) says what stays as it is. This page is made by `docs/generate.py`.",
        "",
        "| hook | what it is for | stable |",
        "|---|---|---|",
    ]
    for name in hooks.HOOKS:
        parts = hook_parts(name)
        purpose = sentence(parts[""]).split(". ")[0].rstrip(".")
        stable = "experimental" if "experimental" in parts["Since"] else "yes"
        lines.append(f"| [`{name}`](hooks/{name}.md) | {purpose} | {stable} |")
    lines += ["", "## Errors of every hook", "", "A plugin with one of these faults is left out whole, and told.", ""]
    general = [code for code in MEANING if code.startswith("hook-") or code in _GENERAL]
    lines += [f"- `{code}`: {MEANING[code]}" for code in general]
    lines += ["", "## Faults at run time", "", "These cost the targets they are about, and are told.", ""]
    lines += [f"- `{code}`: {MEANING[code]}" for code in _RUNNING]
    return "\n".join([*lines, "", *contents(f"hooks/{name}" for name in hooks.HOOKS)])


_GENERAL = ("plugin-missing", "plugin-import-failed", "plugin-is-class", "plugin-empty", "plugin-version-differs")
_RUNNING = ("plugin-failed", "plugin-switched-off", "give-with-strings", "give-without-consent", "give-misses-wants")


def api() -> str:
    """What plugins rely on, as JSON: hooks, entries, decorators, codes of problems. A change of it shows in review."""
    described = {
        "version": entries.API_VERSION,
        "hooks": {
            name: {
                "arguments": list(inspect.signature(getattr(hooks, name)).parameters),
                "returns": str(inspect.signature(getattr(hooks, name)).return_annotation),
                "since": hook_parts(name)["Since"],
            }
            for name in hooks.HOOKS
        },
        "entries": {name: _fields(getattr(entries, name)) for name in ENTRIES},
        "decorators": {name: str(inspect.signature(getattr(entries, name))) for name in LIFTERS},
        "problems": sorted(MEANING),
    }
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"


def _fields(entry: type) -> dict[str, str]:
    return {
        one.name: f"{one.type}{'' if one.default is attrs.NOTHING else ', optional'}" for one in attrs.fields(entry)
    }


PAGES: dict[str, Callable[[], str]] = {
    "guide.md": guide_page,
    "rules.md": rules_page,
    "hooks.md": hooks_page,
    "hooks.api.json": api,
    **{f"hooks/{name}.md": partial(hook_page, name) for name in hooks.HOOKS},
    **{f"rules/{rule.code}.md": partial(rule_page, rule) for rule in RULES},
    **generate_commands.PAGES,
    **generate_facts.PAGES,
    **generate_network_file.PAGES,
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
