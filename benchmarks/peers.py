"""The twelve rules of the benchmarks in the languages of other libraries, as their own documentation does it."""

from __future__ import annotations

import importlib.util
import operator as op
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from dossiers import FIELDS, Dossier

Pairs = list[tuple[Dossier, str]]
Peer = Callable[[Sequence[Dossier]], Pairs]

Atom = tuple[str, str, Any]
SPEC: dict[str, list[Atom]] = {
    "BEN001": [("asks", ">", 0), ("gives", "<", 1), ("asks_welcome", "is", False), ("invited", "is", False)],
    "BEN002": [("asks", ">", 0), ("tenure", "<", 30), ("asks_welcome", "is", False)],
    "BEN003": [("asks", ">", 0), ("gap", ">=", 2), ("invited", "is", False)],
    "BEN004": [("asks", ">", 0), ("credit", "<", 2)],
    "BEN005": [("unanswered", ">=", 3), ("days_since", "<=", 60)],
    "BEN006": [("received - gives", ">", 2)],
    "BEN007": [("give_value", "<", 0.05), ("gives", "<", 1)],
    "BEN008": [("days_since", ">", 180), ("gives", ">=", 3), ("received", ">=", 3)],
    "BEN009": [("asks", ">=", 2), ("tenure", "<", 90)],
    "BEN010": [
        ("asks", ">", 0),
        ("received", "<", 1),
        ("channel", "in", ("email", "linkedin")),
        ("invited", "is", False),
    ],
    "BEN011": [("asks", ">", 0), ("days_since", ">", 365)],
    "BEN012": [("gap", ">=", 2), ("give_value", "<", 0.2), ("gives", "<", 1)],
}


def _dict(case: Dossier) -> dict[str, Any]:
    return {name: getattr(case, name) for name in FIELDS}


def rule_engine() -> Peer:
    """rule-engine: a text language compiled to an expression tree."""
    engine: Any = import_module("rule_engine")

    def atom(field: str, operator: str, value: Any) -> str:
        if operator == "is":
            return f"not {field}"
        return f"{field} {operator} {list(value)!r}" if operator == "in" else f"{field} {operator} {value}"

    context = engine.Context(resolver=engine.resolve_attribute)
    made = {
        code: engine.Rule(" and ".join(atom(*one) for one in atoms), context=context) for code, atoms in SPEC.items()
    }
    return lambda cases: [(case, code) for case in cases for code, rule in made.items() if rule.matches(case)]


def business_rules() -> Peer:
    """business-rules: JSON conditions over a class of variables."""
    holds: Any = import_module("business_rules.engine").check_conditions_recursively
    kinds: Any = import_module("business_rules.variables")
    numeric = kinds.numeric_rule_variable
    of = {
        "asks_welcome": kinds.boolean_rule_variable,
        "invited": kinds.boolean_rule_variable,
        "channel": kinds.string_rule_variable,
    }

    def variable(name: str) -> Any:
        def value(self: Any) -> Any:
            return getattr(self.case, name)

        value.__name__ = name
        return of.get(name, numeric)()(value)

    def init(self: Any, case: Dossier) -> None:
        self.case = case

    def excess(self: Any) -> Any:
        return self.case.received - self.case.gives

    members = {name: variable(name) for name in FIELDS}
    variables: Any = type(
        "Variables", (kinds.BaseVariables,), {**members, "__init__": init, "excess": numeric()(excess)}
    )
    operators = {
        ">": "greater_than",
        ">=": "greater_than_or_equal_to",
        "<": "less_than",
        "<=": "less_than_or_equal_to",
    }

    def atom(field: str, operator: str, value: Any) -> dict[str, Any]:
        if operator == "is":
            return {"name": field, "operator": "is_false", "value": None}
        if operator == "in":
            return {"any": [{"name": field, "operator": "equal_to", "value": word} for word in value]}
        name = "excess" if " " in field else field
        return {"name": name, "operator": operators[operator], "value": value}

    made = {code: {"all": [atom(*one) for one in atoms]} for code, atoms in SPEC.items()}

    def run(cases: Sequence[Dossier]) -> Pairs:
        found: Pairs = []
        for case in cases:
            known = variables(case)
            found += [(case, code) for code, rule in made.items() if holds(rule, known)]
        return found

    return run


def zen_engine() -> Peer:
    """zen-engine (Rust): all twelve rules in one compiled expression over a dict."""
    zen: Any = import_module("zen")

    def atom(field: str, operator: str, value: Any) -> str:
        if operator == "is":
            return f"not({field})"
        return f"{field} in {list(value)!r}" if operator == "in" else f"({field}) {operator} {value}"

    rules = [" and ".join(atom(*one) for one in atoms) for atoms in SPEC.values()]
    compiled = zen.compile_expression("[" + ", ".join(rules) + "]")
    codes = tuple(SPEC)
    return lambda cases: [
        (case, code)
        for case in cases
        for code, broken in zip(codes, compiled.evaluate(_dict(case)), strict=True)
        if broken
    ]


def cel() -> Peer:
    """cel-python: Google's expression language."""
    celpy: Any = import_module("celpy")

    def atom(field: str, operator: str, value: Any) -> str:
        if operator == "is":
            return f"!{field}"
        told = list(value) if operator == "in" else value
        return f"{field} {operator} {told!r}"

    environment = celpy.Environment()
    made = {
        code: environment.program(environment.compile(" && ".join(atom(*one) for one in atoms)))
        for code, atoms in SPEC.items()
    }

    def run(cases: Sequence[Dossier]) -> Pairs:
        found: Pairs = []
        for case in cases:
            known = {name: celpy.json_to_cel(value) for name, value in _dict(case).items()}
            for name in ("credit", "gap", "give_value"):
                known[name] = celpy.celtypes.DoubleType(getattr(case, name))
            found += [(case, code) for code, rule in made.items() if rule.evaluate(known)]
        return found

    return run


def json_logic() -> Peer:
    """json-logic: conditions as JSON."""
    logic: Any = import_module("json_logic").jsonLogic

    def atom(field: str, operator: str, value: Any) -> Any:
        if operator == "is":
            return {"!": [{"var": field}]}
        if " " in field:
            one, other = field.split(" - ")
            return {operator: [{"-": [{"var": one}, {"var": other}]}, value]}
        return {operator: [{"var": field}, list(value) if operator == "in" else value]}

    made = {code: {"and": [atom(*one) for one in atoms]} for code, atoms in SPEC.items()}

    def run(cases: Sequence[Dossier]) -> Pairs:
        found: Pairs = []
        for case in cases:
            known = _dict(case)
            found += [(case, code) for code, rule in made.items() if logic(rule, known)]
        return found

    return run


def django_rules() -> Peer:
    """django-rules: predicates joined by operators; it needs no Django for that."""
    rules: Any = import_module("rules")
    tests = {">": op.gt, ">=": op.ge, "<": op.lt, "<=": op.le}

    def atom(field: str, operator: str, value: Any) -> Any:
        if operator == "is":
            return ~rules.predicate(lambda case: getattr(case, field), name=field)
        if operator == "in":
            return rules.predicate(lambda case: getattr(case, field) in value, name=field)
        if " " in field:
            return rules.predicate(lambda case: tests[operator](case.received - case.gives, value), name="excess")
        return rules.predicate(lambda case: tests[operator](getattr(case, field), value), name=field)

    made: dict[str, Any] = {}
    for code, atoms in SPEC.items():
        joined = atom(*atoms[0])
        for one in atoms[1:]:
            joined = joined & atom(*one)
        made[code] = joined
    return lambda cases: [(case, code) for case in cases for code, rule in made.items() if rule.test(case)]


ROW_WISE: dict[str, tuple[str, Callable[[], Peer]]] = {
    "rule-engine": ("rule_engine", rule_engine),
    "business-rules": ("business_rules", business_rules),
    "zen-engine": ("zen", zen_engine),
    "cel-python": ("celpy", cel),
    "json-logic": ("json_logic", json_logic),
    "django-rules": ("rules", django_rules),
}


def installed() -> dict[str, Peer]:
    """Those that can be imported here."""
    return {name: make() for name, (module, make) in ROW_WISE.items() if _found(module)}


def _found(module: str) -> bool:
    """Whether a library is installed; a script of this folder that has its name is not it."""
    spec = importlib.util.find_spec(module)
    return spec is not None and Path(spec.origin or "").parent != Path(__file__).parent


def pandera_polars() -> Callable[[Any], list[tuple[str, str]]] | None:
    """pandera over polars: each rule a frame-wide check, all failures gathered; gives (id, code)."""
    if not (importlib.util.find_spec("pandera") and importlib.util.find_spec("polars")):
        return None
    pa: Any = import_module("pandera.polars")
    pl: Any = import_module("polars")

    def atom(field: str, operator: str, value: Any) -> Any:
        if operator == "is":
            return ~pl.col(field)
        if operator == "in":
            return pl.col(field).is_in(list(value))
        column = pl.col("received") - pl.col("gives") if " " in field else pl.col(field)
        return {">": column > value, ">=": column >= value, "<": column < value, "<=": column <= value}[operator]

    def check(code: str, atoms: Sequence[Atom]) -> Any:
        broken = pl.all_horizontal([atom(*one) for one in atoms])
        return pa.Check(lambda data: data.lazyframe.select(~broken), name=code)

    schema = pa.DataFrameSchema(checks=[check(code, atoms) for code, atoms in SPEC.items()])

    def run(frame: Any) -> list[tuple[str, str]]:
        try:
            schema.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as errors:
            failed = errors.failure_cases.select("check", "index").drop_nulls()
            ids = frame["id"]
            return [(ids[index], code) for code, index in failed.iter_rows()]
        return []

    return run
