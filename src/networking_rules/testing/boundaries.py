"""
Boundary cases of rules as data: facts that break a rule, and what changes when one of them moves by a step.

    code = "GIV001"
    expect = "error"

    [facts]
    "draft.asks" = 1
    "history.gives" = 0

    [[change]]
    facts = { "history.gives" = 1 }
    expect = "fine"

`expect` is a severity, "fine" or "unknown"; facts that are not named keep what the first table says, and are unknown
where it does not name them. A fact is a number, a pair (the ends of a range), a flag, a word, or "unknown". Texts and
histories that lead to such facts are the business of the facts' own tests.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from attrs import field, frozen

from networking_rules.interval import Interval, to_interval
from networking_rules.logic import RuleBook
from networking_rules.logic.evaluate import FactValue, Reader
from networking_rules.logic.outcomes import verdicts
from networking_rules.problems import InputError, Problem

VERDICTS = ("error", "warning", "info", "fine", "unknown")


@frozen
class Boundary:
    """Facts by name, and what the rule says of them."""

    code: str
    name: str
    facts: Mapping[tuple[str, str], FactValue] = field(hash=False)
    expected: str

    def __str__(self) -> str:
        return f"{self.code} {self.name}: {self.expected}"

    def faults(self, book: RuleBook) -> list[str]:
        """What is not as expected; [] where all is."""
        rule = book[self.code]
        graded = verdicts(rule, Reader({}, self.facts))
        held = next((severity for (severity, _), truth in graded if truth), None)
        got = held or ("unknown" if any(truth is None for _, truth in graded) else "fine")
        return [] if got == self.expected else [f"expected {self.expected}, got {got}"]


def load_boundaries(path: str | Path) -> tuple[Boundary, ...]:
    """The boundary cases in a TOML file, the first one first; InputError for a file that is none."""
    name = str(path)
    try:
        document = tomllib.loads(Path(path).read_text("utf-8"))
        code, base = str(document["code"]), cast("dict[str, Any]", document["facts"])
        found = [Boundary(code, "as it stands", _facts(base), _verdict(document["expect"]))]
        for change in document.get("change", []):
            told = ", ".join(f"{key} = {value}" for key, value in change["facts"].items())
            found.append(Boundary(code, told, _facts({**base, **change["facts"]}), _verdict(change["expect"])))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, ValueError) as error:
        raise InputError([Problem("bad-cases", f"{type(error).__name__}: {error}", file=name)]) from error
    return tuple(found)


def _verdict(word: str) -> str:
    if word not in VERDICTS:
        raise ValueError(f"expect is one of {', '.join(VERDICTS)}, not {word!r}")
    return word


def _facts(table: Mapping[str, Any]) -> dict[tuple[str, str], FactValue]:
    made: dict[tuple[str, str], FactValue] = {}
    for name, value in table.items():
        part, dot, fact = name.partition(".")
        if not dot:
            raise ValueError(f"{name!r} names no fact of a part")
        made[part, fact] = _value(value)
    return made


def _value(value: Any) -> FactValue:
    if value == "unknown":
        return None
    if isinstance(value, bool | str):
        return value
    return Interval(value, value) if isinstance(value, int | float) else to_interval(value)
