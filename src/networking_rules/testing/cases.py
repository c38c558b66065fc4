"""
Rule cases as data: a TOML file for each rule, with what is flagged, what is fine and what cannot be told.

    code = "GIV001"

    [[flagged]]
    name = "a stranger is asked for an introduction"
    text = "Could you introduce me to Ann?"
    spans = ["Could you introduce me to Ann"]

    [[fine]]
    name = "two gives have landed"
    text = "Could you introduce me to Ann?"
    gives = 2

    [[unknown]]
    name = "nobody knows what went before"
    text = "Could you introduce me to Ann?"
    gives = "unknown"
    missing = ["history.gives"]

Which check a case is for shows in what it holds: `text` a draft, `texts` a set of drafts, `touches` a history,
`entry` an entry of a plan, `plan`, `roster`, or else `person`, `me` a target. The other keys are the keywords of
that check; `lacks` says what a history's source cannot tell, `options` are settings of the rule, `missing` are the
facts that an unknown names. TOML has no null: the word "unknown" stands for it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from attrs import field, frozen

from networking_rules import testing
from networking_rules.findings import Report
from networking_rules.logic import RuleBook
from networking_rules.problems import InputError, Problem

Expected = Literal["flagged", "fine", "unknown"]
EXPECTED: tuple[Expected, ...] = ("flagged", "fine", "unknown")


@frozen
class RuleCase:
    """One case of a rule: what to check, and what the rule must say of it."""

    code: str
    expected: Expected
    name: str
    inputs: Mapping[str, Any] = field(hash=False)
    severity: str | None = None
    spans: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.code} {self.expected}: {self.name}"

    def report(self, book: RuleBook | None = None) -> Report:
        """The report of the check that the case describes, by the rules of a book where one is given."""
        inputs = dict(self.inputs)
        options = {self.code: inputs.pop("options", {})}
        helper, positional, keywords = _call(inputs)
        chosen = {} if book is None else {"profile": book}
        return helper(*positional, **{"options": options, **keywords, **chosen})

    def faults(self, book: RuleBook | None = None) -> list[str]:
        """What is not as expected; [] where all is. `book` is that of a host where the rule is a plugin's."""
        report = self.report(book)
        found = [finding for finding in report.findings if finding.code == self.code]
        unknown = [item for item in report.unknowns if item.code == self.code]
        got: Expected = "flagged" if found else "unknown" if unknown else "fine"
        if got != self.expected:
            return [f"expected {self.expected}, got {got}: {'; '.join(map(str, found or unknown)) or 'nothing'}"]
        faults: list[str] = []
        if found and self.severity and found[0].severity != self.severity:
            faults.append(f"expected severity {self.severity}, got {found[0].severity}")
        places = tuple(span.text for span in found[0].spans) if found else ()
        if self.spans and places != self.spans:
            faults.append(f"expected spans {self.spans}, got {places}")
        if unknown and self.missing and set(unknown[0].missing) != set(self.missing):
            faults.append(f"expected to miss {self.missing}, got {unknown[0].missing}")
        return faults + list(map(str, report.problems))


def _call(inputs: Mapping[str, Any]) -> tuple[Callable[..., Report], tuple[Any, ...], dict[str, Any]]:
    keywords: dict[str, Any] = {"profile": "evidence", **_nulls(dict(inputs))}
    if "text" in keywords:
        return testing.check, (keywords.pop("text"),), keywords
    if "texts" in keywords:
        return testing.check_drafts, tuple(keywords.pop("texts")), keywords
    if "touches" in keywords:
        keywords["missing"] = keywords.pop("lacks", ())
        return testing.check_history, tuple(keywords.pop("touches")), keywords
    for name, helper in (
        ("entry", testing.check_entry),
        ("plan", testing.check_plan),
        ("roster", testing.check_network),
    ):
        if name in keywords:
            return helper, (), {**keywords.pop(name), **keywords}
    return testing.check_target, (), keywords


def _nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _nulls(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_nulls(item) for item in cast("list[object]", value)]
    return None if value == "unknown" else value


def load_cases(path: str | Path) -> tuple[RuleCase, ...]:
    """The cases in a TOML file; InputError for a file that is none, or a case without a name."""
    name = str(path)
    try:
        document = tomllib.loads(Path(path).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError([Problem("bad-cases", str(error), file=name)]) from error
    known = {"code", *EXPECTED}
    if "code" not in document or document.keys() - known:
        raise InputError([Problem("bad-cases", f"expected code and {', '.join(EXPECTED)}, nothing else", file=name)])
    found: list[RuleCase] = []
    for expected in EXPECTED:
        for number, item in enumerate(document.get(expected, [])):
            if "name" not in item:
                raise InputError(
                    [Problem("bad-cases", "a case needs a name", file=name, field=f"{expected}[{number}]")]
                )
            inputs = {k: v for k, v in item.items() if k not in ("name", "severity", "spans", "missing")}
            spans, missing = (tuple(item.get(key, ())) for key in ("spans", "missing"))
            found.append(
                RuleCase(document["code"], expected, item["name"], inputs, item.get("severity"), spans, missing)
            )
    return tuple(found)
