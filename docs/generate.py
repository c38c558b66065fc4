"""
Writes the pages that are made from the code: `guide.md` (sentences of the guide and what carries them), `rules.md`.

    python docs/generate.py            write them
    python docs/generate.py --check    exit 1 where one is not fresh
"""

from __future__ import annotations

import inspect
import sys
import tomllib
from pathlib import Path

from networking_rules.logic import Rule
from networking_rules.logic.words import words
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
        return f"[{name}](rules.md#{anchor(found)})"
    return f"`{name}` ({PARTS[name]})"


def anchor(rule: Rule) -> str:
    """The id of a rule's heading."""
    return f"{rule.code}-{rule.name}".lower()


def rules_page() -> str:
    """All rules, whole."""
    lines = [
        "# The rules",
        "",
        f"{len(RULES)} rules. The profile `guide` (the default) has those that the guide itself grounds, `evidence` and",
        "`strict` have all. Grounds: *guide* quotes it, *research* and *measured* support the rule, *against* is research",
        "that contradicts or qualifies it, *design* is a choice of ours. This page is made by `docs/generate.py`.",
        "",
    ]
    family = ""
    for rule in sorted(RULES, key=lambda r: (list(FAMILIES).index(r.code[:3]), r.code)):
        if rule.code[:3] != family:
            family = rule.code[:3]
            lines += [f"## {FAMILIES[family]}", ""]
        lines += rule_section(rule)
    return "\n".join(lines)


def rule_section(rule: Rule) -> list[str]:
    """One rule: what it says, examples, condition, options, ground."""
    profile = "guide" if "guide" in rule.grounds else "evidence"
    prose, _, examples = rule.doc.partition("\nFlagged:\n")
    lines = [f"### {rule.code} {rule.name}", "", prose.strip(), ""]
    lines += ["```pycon", *(line[4:] for line in _examples(examples)), "```", ""]
    lines += [f"- **{severity}** when {words(condition)}" for severity, condition in rule.grades]
    lines += [f"- option `{o.name}` = {o.default:g} ({o.low:g} to {o.high:g})" for o in rule.options]
    lines += [
        f"- fix: {rule.fix}",
        *([f"- edit: {inspect.getdoc(rule.edits)}"] if rule.edits else []),
        f"- ground: {'; '.join(rule.ground)}",
        f"- profile: {profile}; since {rule.since}",
        "",
    ]
    return lines


def _examples(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip() and line.strip() != "Fine:"]


PAGES = {"guide.md": guide_page, "rules.md": rules_page}


def main() -> int:
    """Write the pages, or check them."""
    stale = [name for name, make in PAGES.items() if not same(HERE / name, make())]
    if "--check" in sys.argv:
        for name in stale:
            print(f"docs/{name} is not fresh: run python docs/generate.py")
        return bool(stale)
    for name in stale:
        (HERE / name).write_text(PAGES[name](), "utf-8")
        print(f"wrote docs/{name}")
    return 0


def same(path: Path, content: str) -> bool:
    """Whether a file has a content."""
    return path.is_file() and path.read_text("utf-8") == content


if __name__ == "__main__":
    sys.exit(main())
