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

import inspect
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from attrs import field, frozen

from networking_rules import testing
from networking_rules.findings import Report
from networking_rules.logic import RuleBook
from networking_rules.model import Entry, Person
from networking_rules.problems import InputError, Problem
from networking_rules.testing import build

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


_FIELDS: Mapping[Callable[..., Report], tuple[Any, ...]] = {
    testing.check_history: (Person,),
    testing.check_entry: (Entry, build.entry),
    testing.check_plan: (build.plan,),
    testing.check_network: (build.roster,),
}
"""What names the further keywords of a check that takes any."""


def _strangers(inputs: Mapping[str, Any]) -> list[str]:
    """The keys of a case that its check does not know, sorted."""
    helper, _, keywords = _call({key: value for key, value in inputs.items() if key != "options"})
    known = {name for source in (helper, *_FIELDS.get(helper, ())) for name in inspect.signature(source).parameters}
    if helper is testing.check_entry:
        known |= {"steps", "override"}
    return sorted(keywords.keys() - known)


def _nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _nulls(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_nulls(item) for item in cast("list[object]", value)]
    return None if value == "unknown" else value


def load_cases(path: str | Path) -> tuple[RuleCase, ...]:
    """
    The cases in a TOML file.

    Raises InputError for a file that is none or holds no case, and for a case without a name, with a name that
    another one of its kind has, or with a key that its check does not know.
    """
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
            case = _case(document["code"], expected, item) if "name" in item else None
            fault = "a case needs a name" if case is None else _fault(case, found)
            if case is None or fault:
                raise InputError([Problem("bad-cases", fault, file=name, field=f"{expected}[{number}]")])
            found.append(case)
    if not found:
        raise InputError([Problem("bad-cases", f"holds no case: write [[{']], [['.join(EXPECTED)}]]", file=name)])
    return tuple(found)


def _case(code: str, expected: Expected, item: Mapping[str, Any]) -> RuleCase:
    inputs = {k: v for k, v in item.items() if k not in ("name", "severity", "spans", "missing")}
    spans, missing = (tuple(item.get(key, ())) for key in ("spans", "missing"))
    return RuleCase(code, expected, item["name"], inputs, item.get("severity"), spans, missing)


def _fault(case: RuleCase, before: Iterable[RuleCase]) -> str:
    """What is wrong with a case in itself; "" for nothing."""
    if any((case.expected, case.name) == (other.expected, other.name) for other in before):
        return f"there is another case named {case.name!r}"
    strangers = _strangers(case.inputs)
    return f"case {case.name!r} has {', '.join(map(repr, strangers))}, which its check does not know" * bool(
        strangers
    )
