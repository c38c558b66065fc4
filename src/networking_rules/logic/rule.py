"""
A rule: a condition that says when it is broken, with its name, its ground, its options and its words.

`@rule(...)` calls the function once, with stand-ins whose attributes are facts, and keeps the tree it returns.
"""

from __future__ import annotations

import inspect
import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_type_hints

from attrs import evolve, field, fields, frozen

from networking_rules.findings import SEVERITIES, Edit, Severity
from networking_rules.logic.conditions import All, AnyOf, Condition, Option, walk
from networking_rules.logic.facts import FactDef, Facts, SpanList
from networking_rules.logic.words import data
from networking_rules.problems import RuleError

_CODE = re.compile(r"[A-Z]{2,8}[0-9]{3,4}")
_FIELD = re.compile(r"\{([a-z_]+)(?:\.([a-z_]+))?(?:\|([^{}]*))?\}")
GROUNDS: tuple[str, ...] = ("guide", "research", "measured", "design", "against")
"""What a rule can rest on: the guide, research, a measurement, our design; "against" is what speaks against it."""
_HEADINGS = ("Flagged:", "Fine:", "Options:", "False alarms:", "Cannot tell:")


_NO_PLUGIN = "networking-rules"
"""What `Rule.plugin` says of the built-in rules, and of those that no plugin brings."""

Grade = tuple[Severity, Condition]
Fixer = Callable[[Any, SpanList], Sequence[Edit]]
"""Makes the edits that mend a finding in its text, from the case and the places that decided."""


@frozen(eq=False, order=False)
class Graded:
    """Conditions by severity: the gravest that holds counts."""

    grades: tuple[Grade, ...]


def graded(
    *, error: Condition | None = None, warning: Condition | None = None, info: Condition | None = None
) -> Graded:
    """A rule with grades: each severity with the condition under which it counts."""
    given: tuple[tuple[Severity, Condition | None], ...] = (("error", error), ("warning", warning), ("info", info))
    grades: list[Grade] = [(severity, condition) for severity, condition in given if condition is not None]
    if not grades:
        raise ValueError("graded() needs at least one condition")
    return Graded(tuple(grades))


@frozen(eq=False, order=False)
class Rule:
    """
    A rule as a value: `grades` are its conditions by severity, gravest first.

    `needs` are the parts of a case it reads, `subject` the one it speaks of. `settings` are the values of its
    options where they differ from the defaults. `ground` says where it comes from, each item "kind: words". `edits`
    is a function at module level that mends a finding in its text (see `Fixer`), where that can be done.
    """

    code: str
    name: str
    summary: str
    why: str
    doc: str
    ground: tuple[str, ...]
    message: str
    fix: str
    grades: tuple[Grade, ...]
    needs: tuple[str, ...]
    subject: str
    options: tuple[Option, ...] = ()
    settings: Mapping[str, float] = field(factory=dict[str, float])
    templates: Mapping[str, FactDef] = field(factory=dict[str, FactDef], repr=False)
    plugin: str = _NO_PLUGIN
    since: str = "0.1"
    edits: Fixer | None = field(default=None, repr=False, eq=False)
    wrapped: Callable[..., Any] | None = field(default=None, repr=False, eq=False)

    @property
    def __wrapped__(self) -> Callable[..., Any]:
        if self.wrapped is None:
            raise AttributeError("__wrapped__")
        return self.wrapped

    @property
    def of_plugin(self) -> str:
        """ " of acme 1.0" behind its code in what is told of it, where a plugin brings it; "" for all others."""
        return "" if self.plugin == _NO_PLUGIN else f" of {self.plugin}"

    @property
    def severity(self) -> Severity:
        """The gravest severity the rule can have."""
        return self.grades[0][0]

    @property
    def fires(self) -> Condition:
        """The condition under which it fires at any severity."""
        return self.grades[0][1] if len(self.grades) == 1 else AnyOf(tuple(c for _, c in self.grades))

    @property
    def values(self) -> Mapping[str, float]:
        """Every option with the value it has now."""
        return {option.name: self.settings.get(option.name, option.default) for option in self.options}

    @property
    def grounds(self) -> tuple[str, ...]:
        """The kinds of ground: the words before the colon."""
        return tuple(item.split(":", 1)[0] for item in self.ground)

    def data(self) -> tuple[Any, ...]:
        """All that its verdicts depend on, as plain data."""
        trees = tuple((severity, data(condition)) for severity, condition in self.grades)
        return (self.code, self.subject, trees, tuple(sorted((k, float(v)) for k, v in self.values.items())))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rule) and self.data() == other.data()

    def __hash__(self) -> int:
        return hash(self.data())

    def __getstate__(self) -> dict[str, Any]:
        return {a.name: getattr(self, a.name) for a in fields(Rule) if a.name != "wrapped"}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        for name, value in {**state, "wrapped": None}.items():
            object.__setattr__(self, name, value)

    def when(self, condition: Condition) -> Rule:
        """The same rule, only where `condition` holds too."""
        return evolve(self, grades=tuple((severity, All((grade, condition))) for severity, grade in self.grades))

    def with_severity(self, severity: Severity) -> Rule:
        """The same rule with one severity for all its grades."""
        return evolve(self, grades=((_severity(self.code, severity), self.fires),))

    def configure(self, **settings: float) -> Rule:
        """The same rule with other values for its options; raises RuleError for an unknown name or a bad value."""
        known = {option.name: option for option in self.options}
        for name, value in settings.items():
            if name not in known:
                raise RuleError(f"{self.code} has no option {name!r}; it has {', '.join(known) or 'none'}")
            _fits(self.code, known[name], value)
        return evolve(self, settings={**self.settings, **settings})


def _severity(code: str, severity: Severity) -> Severity:
    if severity not in SEVERITIES:
        raise RuleError(f"{code}: {severity!r} is no severity; choose from {', '.join(SEVERITIES)}")
    return severity


def _grounds(code: str, ground: str | tuple[str, ...]) -> tuple[str, ...]:
    items = (ground,) if isinstance(ground, str) else tuple(ground)
    for item in items or ("",):
        kind, colon, words = item.partition(":")
        if kind not in GROUNDS or not (colon and words.strip()):
            raise RuleError(f'{code}: a ground is "kind: words", its kind one of {", ".join(GROUNDS)}; not {item!r}')
    return items


def _fits(code: str, option: Option, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RuleError(f"{code}: option {option.name} takes a number, not {value!r}")
    if option.whole and not (math.isfinite(value) and value == int(value)):
        raise RuleError(f"{code}: option {option.name} takes a whole number, not {value!r}")
    if not option.low <= value <= option.high:
        raise RuleError(f"{code}: option {option.name} must be {option.low:g} to {option.high:g}, not {value!r}")


def rule(
    code: str,
    *,
    ground: str | tuple[str, ...],
    message: str,
    fix: str,
    severity: Severity = "warning",
    name: str | None = None,
    subject: str | None = None,
    since: str = "0.1",
    edits: Fixer | None = None,
) -> Callable[[Callable[..., Condition | Graded]], Rule]:
    """
    Make a rule of a function that says when it is broken.

    The function's parameters are annotated with tables of facts (the parts it needs); its keyword-only
    parameters are options. `edits` is a function at module level that mends a finding in its text. A ground is
    "kind: words", with a kind of `GROUNDS`. Raises RuleError for a bad code, severity or ground, a mistyped fact in a
    template or a wrong return, AttributeError for a mistyped fact in the condition.
    """

    def decorate(function: Callable[..., Condition | Graded]) -> Rule:
        if not _CODE.fullmatch(code):
            raise RuleError(f"{code!r} is no rule code: two to eight capitals and three or four digits")
        grounds = _grounds(code, ground)
        tables, options = _signature(code, function)
        returned = function(**tables, **{option.name: option for option in options})
        grades = _grades(code, returned, _severity(code, severity))
        summary, why = _prose(code, function)
        _used(code, options, grades)
        return Rule(
            code=code,
            name=name or function.__name__.replace("_", "-"),
            summary=summary,
            why=why,
            doc=inspect.getdoc(function) or "",
            ground=grounds,
            message=message,
            fix=fix,
            grades=grades,
            needs=tuple(tables),
            subject=subject or max(tables.values(), key=lambda table: table.rank).part,
            options=options,
            templates=_templates(code, message + fix, tables, options),
            since=since,
            edits=edits,
            wrapped=function,
        )

    return decorate


def _grades(code: str, returned: object, severity: Severity) -> tuple[Grade, ...]:
    if isinstance(returned, Condition):
        return ((severity, returned),)
    if isinstance(returned, Graded):
        return returned.grades
    raise RuleError(f"{code} must return a condition or graded(...)")


def _signature(code: str, function: Callable[..., Any]) -> tuple[dict[str, Facts[Any]], tuple[Option, ...]]:
    hints = get_type_hints(function)
    tables: dict[str, Facts[Any]] = {}
    options: list[Option] = []
    for parameter in inspect.signature(function).parameters.values():
        kind = hints.get(parameter.name)
        if parameter.kind is parameter.KEYWORD_ONLY and isinstance(parameter.default, Option):
            options.append(evolve(parameter.default, name=parameter.name))
        elif isinstance(kind, type) and issubclass(kind, Facts) and kind.part == parameter.name:
            tables[parameter.name] = kind()
        else:
            told = f"{code}: parameter {parameter.name!r} is neither a part of a case nor an option"
            raise RuleError(f"{told}; {_to_write(parameter, hints.get(parameter.name))}")
    if not tables:
        raise RuleError(f"{code} names no part of a case")
    return tables, tuple(options)


def _to_write(parameter: inspect.Parameter, kind: object) -> str:
    """What to write in the place of a parameter that is neither a part of a case nor an option."""
    name, default = parameter.name, parameter.default
    if isinstance(default, Option):
        return f"put it behind a *: `*, {name}: Option = option({default.default:g})`"
    if default is not parameter.empty:
        return f"as an option it is written `*, {name}: Option = option({default!r})`"
    if isinstance(kind, type) and issubclass(kind, Facts):
        about = f"{kind.__name__} is about {kind.part!r}: call the parameter so, or " if kind.part else ""
        return f"{about}set part = {name!r} in {kind.__name__}"
    made: list[Any] = Facts.__subclasses__()  # pyright: ignore[reportUnknownVariableType]
    tables: list[type[Facts[Any]]] = [table for table in made if table.part == name]
    return f"annotate it with {tables[0].__name__ if tables else f'a table of facts whose part is {name!r}'}"


def _used(code: str, options: tuple[Option, ...], grades: tuple[Grade, ...]) -> None:
    used = {node.name for _, condition in grades for node in walk(condition) if isinstance(node, Option)}
    for option in options:
        if option.name not in used:
            raise RuleError(f"{code}: option {option.name} is not used in the condition")


def _prose(code: str, function: Callable[..., Any]) -> tuple[str, str]:
    """The summary (first paragraph) and the reasons (what follows, up to the first heading) of a docstring."""
    doc = inspect.getdoc(function)
    if not doc:
        raise RuleError(f"{code} has no documentation")
    summary, _, rest = doc.partition("\n\n")
    lines: list[str] = []
    for line in rest.splitlines():
        if line.strip() in _HEADINGS:
            break
        lines.append(line)
    return " ".join(summary.split()), " ".join(" ".join(lines).split())


def _templates(
    code: str, template: str, tables: Mapping[str, Facts[Any]], options: tuple[Option, ...]
) -> Mapping[str, FactDef]:
    """The facts that the words of a rule name; raises RuleError for one that does not exist."""
    found: dict[str, FactDef] = {}
    for part, fact, _ in _FIELD.findall(template):
        if not fact and part in {option.name for option in options}:
            continue
        if part not in tables:
            raise RuleError(f"{code}: its words name {part!r}, which is no part or option of it")
        found[f"{part}.{fact}"] = type(tables[part]).definition(fact)
    return found


def fill(template: str, lookup: Callable[[str], str | None]) -> str:
    """A template with its fields filled by `lookup`; `{part.fact|words}` gives the words where it returns None."""

    def replace(match: re.Match[str]) -> str:
        part, fact, default = match.groups()
        found = lookup(f"{part}.{fact}" if fact else part)
        return found if found is not None else default if default is not None else "unknown"

    return _FIELD.sub(replace, template)
