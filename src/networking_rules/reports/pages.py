"""The page of a rule, the same in the terminal and in the docs: what, why, examples, when, options, fix, ground."""

from __future__ import annotations

from attrs import frozen

from networking_rules.logic import Rule
from networking_rules.logic.words import words
from networking_rules.reports.text import Style

EXAMPLES = ("Flagged", "Fine")
FORMAL = ("Broken when", "Settings")
PROSE = ("False alarms", "Cannot tell", "Options")


@frozen
class Section:
    """A part of a page: its heading, its lines, and whether they are code."""

    title: str
    lines: tuple[str, ...]
    code: bool = False

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The lines of written prose as paragraphs, with an empty one between them; other lines as they are."""
        if self.title and self.title not in PROSE:
            return self.lines
        made: list[str] = []
        for line in self.lines:
            if made and made[-1] and line and not line.startswith(("-", "*", " ")):
                made[-1] += f" {line}"
            else:
                made.append(line)
        return tuple(made)


def sections(rule: Rule) -> tuple[Section, ...]:
    """All there is to say of a rule, in order; a part without content is left out."""
    made = [
        *_written(rule.doc),
        Section("Broken when", tuple(f"{severity}: {words(condition)}" for severity, condition in rule.grades)),
        Section("Settings", tuple(_option(rule, option.name) for option in rule.options)),
        Section("Instead", (rule.fix,)),
        Section("Ground", rule.ground),
        Section("Where", (_where(rule),)),
    ]
    return tuple(section for section in made if section.lines)


def _option(rule: Rule, name: str) -> str:
    option = next(option for option in rule.options if option.name == name)
    bounds = f"{option.low:g} or more" if option.high == float("inf") else f"{option.low:g} to {option.high:g}"
    return f"{rule.code}.{name} = {rule.values[name]:g} (default {option.default:g}, {bounds})"


def _where(rule: Rule) -> str:
    reads = f"reads {', '.join(rule.needs)}; since {rule.since}"
    if rule.plugin != "networking-rules":
        return f"in every profile; {reads}; from the plugin {rule.plugin}"
    profile = "guide, evidence and strict" if "guide" in rule.grounds else "evidence and strict"
    return f"in the profiles {profile}; {reads}"


def _written(doc: str) -> list[Section]:
    """The parts of a rule's documentation under their headings; before the first, its summary and reasons."""
    made: list[Section] = []
    title, lines = "", list[str]()
    for line in [*doc.splitlines(), "End:"]:
        heading = line[:-1] if line.endswith(":") and line[:-1] in (*EXAMPLES, *PROSE, "End") else None
        if heading is None:
            lines.append(line.strip() if title in PROSE else line.removeprefix("    "))
            continue
        made.append(Section(title, tuple("\n".join(lines).strip().splitlines()), title in EXAMPLES))
        title, lines = heading, []
    return made


def rule_page(rule: Rule, style: Style | None = None) -> str:
    """The page as plain text, wrapped to the width of the terminal."""
    shown = style or Style()
    lines = [shown("bold", f"{rule.code} {rule.name}"), ""]
    for section in sections(rule):
        if section.title:
            lines.append(shown("bold", section.title))
        lead = "  " if section.title else ""
        for line in section.lines if section.code else section.paragraphs:
            lines += [f"{lead}{line}"] if section.code else shown.wrap(line, lead) or [""]
        lines.append("")
    return "\n".join(lines).rstrip()


def rule_markdown(rule: Rule) -> str:
    """The page as Markdown."""
    lines = [f"# {rule.code} {rule.name}", ""]
    for section in sections(rule):
        lines += [f"## {section.title}", ""] if section.title else []
        if section.code:
            lines += ["```pycon", *section.lines, "```"]
        elif section.title:
            quote = "`" if section.title in FORMAL else ""
            lines += [f"- {quote}{line}{quote}" for line in section.lines]
        else:
            lines += section.lines
        lines.append("")
    return "\n".join(lines)
