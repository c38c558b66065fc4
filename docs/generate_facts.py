"""What `generate.py` writes of the facts: the table of each part, from the definitions that rules read."""

from __future__ import annotations

import inspect

from networking_rules import facts
from networking_rules.logic.facts import FactDef, Facts

INTRODUCTION = """\
# The facts

For those who write rules: everything a rule can ask about a draft, a history, a target or a plan. A rule names the
tables it reads as its parameters, and their facts as attributes; [writing a rule](write-a-rule.md) shows how.

- A **number** is compared (`history.gives < 2`), a **flag** is true or false (`history.cold`), a **text** is compared
  with words (`draft.channel == "email"`). Each of them may be *unknown*: then so is what hangs on it.
- Numbers are counts where nothing else is said. A number may also be a range, as `history.gives` is while nobody
  knows whether a give landed. Odds and shares go from 0 to 1, sizes from 1 (a click) to 5 (a great favour).
- Parameters in brackets can be set in the rule: `history.invited(within=30)`. What is shown are the defaults.

"I", "me" and "my" stand for whoever writes the drafts and owns the network. This page is made by `docs/generate.py`.
"""


def page() -> str:
    """The introduction, and the facts of each part in a table."""
    return "\n".join([INTRODUCTION, *(table(getattr(facts, name)) for name in facts.__all__)])


def table(part: type[Facts]) -> str:
    """One part: what it is, the class to annotate a parameter with, and its facts."""
    rows = [row(part.definition(name)) for name in part.names()]
    about = f"{inspect.getdoc(part)} In a rule: `{part.part}: {part.__name__}`, from `networking_rules.facts`."
    return "\n".join([f"## {part.part}", "", about, "", "| fact | |", "|---|---|", *rows, ""])


def row(fact: FactDef) -> str:
    """A fact with its parameters, its kind and its meaning."""
    settings = ", ".join(f"{name}={constant.value}" for name, constant in fact.windows)
    written = f"{fact.name}({settings})" if settings else fact.name
    return f"| `{written}` | *{fact.kind}*: {' '.join(fact.doc.split()).rstrip('.')} |"


PAGES = {"facts.md": page}
