"""
What a rule says of a case: nothing, a finding with its evidence, that it cannot tell and why, or that it failed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from networking_rules.findings import Edit, Edits, Evidence, Finding, Report, Severity, Span, Unknown, Value
from networking_rules.interval import Interval
from networking_rules.logic.conditions import Compare, Condition, FactLeaf, OneOf, leaves, walk
from networking_rules.logic.evaluate import FactValue, Reader, deciders_of, missing, part_of, truth
from networking_rules.logic.facts import FactDef
from networking_rules.logic.rule import Grade, Rule, fill
from networking_rules.logic.truth import Truth
from networking_rules.logic.words import words
from networking_rules.memo import remembered
from networking_rules.problems import Problem, raised


def applies(rule: Rule, case: object) -> bool:
    """Whether a rule speaks of the case: its subject is present, and is one of those the case is about."""
    subjects = part_of(case, "subjects")
    return part_of(case, rule.subject) is not None and (subjects is None or rule.subject in subjects)


def verdicts(rule: Rule, reader: Reader) -> tuple[tuple[Grade, Truth], ...]:
    """Each grade of a rule with its truth on a case, gravest first."""
    return tuple((grade, truth(grade[1], reader, rule.settings)) for grade in rule.grades)


Known = int | None
"""The place of the grade in which a rule is known to hold, none graver being possible; `SOME_GRADE`; or None."""
SOME_GRADE = -1
"""It holds, but not in which grade is known: where no other grade does, the mildest."""


def outcome(rule: Rule, reader: Reader, known: Known = None) -> Finding | Unknown | Problem | None:
    """
    What a rule says of a case: a finding, that it cannot tell, that it failed, or None where nothing is wrong.

    `known` is what is known of it beforehand.

    It has failed where its verdict is open (it cannot be told, or a graver grade cannot) and one of its facts raised;
    or where the words of a finding cannot be made.
    """
    label, file = reader.part("label"), reader.part("file")
    try:
        held, unsure = _weighed(rule, reader, known)
        fault = reader.fault(rule_facts(rule), rule.settings) if unsure else None
        if fault is not None:
            raise fault
        if held:
            return _finding(rule, held, reader, unsure, label, file)
        if unsure:
            facts = _missing(rule, unsure, reader)
            return Unknown(
                rule.code,
                rule.name,
                tuple(str(f.fact) for f in facts),
                because(facts, reader, rule.settings),
                label,
                file,
            )
    except Exception as error:  # a rule or a fact of a plugin may raise anything; it must not take the rest along
        return failure(rule, error, label, file)
    return None


def reported(told: Iterable[Finding | Unknown | Problem | None], fail_on: Severity, ran: frozenset[str]) -> Report:
    """What rules said of cases as a report, in that order; `ran` are the codes of the rules that were asked."""
    findings, unknowns, problems = list[Finding](), list[Unknown](), list[Problem]()
    for item in told:
        if isinstance(item, Finding):
            findings.append(item)
        elif isinstance(item, Unknown):
            unknowns.append(item)
        elif item is not None:
            problems.append(item)
    return Report(tuple(findings), tuple(unknowns), tuple(problems), not problems, fail_on, ran)


def carried(cases: Iterable[object], fail_on: Severity) -> Report:
    """What the makers of cases told in `problems`; what they had to leave out makes a report incomplete."""
    told = tuple(problem for case in cases for problem in part_of(case, "problems") or ())
    return Report(problems=told, complete=all(one.severity != "error" for one in told), fail_on=fail_on)


_Held = tuple[Severity, tuple[Condition, ...]]
"""A grade that holds: its severity, and the comparisons and flags that made it so."""


def failure(rule: Rule, error: Exception, label: str | None, file: str | None) -> Problem:
    """That a rule had to be dropped for a case, why, and where in whose code."""
    where = f" for {label}" if label else ""
    told = f"{rule.code}{rule.of_plugin} was dropped{where}: {raised(error)}"
    return Problem("rule-failed", told, "error", file)


def filled(template: str, rule: Rule, reader: Reader) -> str:
    """The words of a rule with the facts and options that they name."""

    def lookup(name: str) -> str | None:
        if name in rule.templates:
            return _shown_fact(rule.templates[name], rule, reader)
        return f"{rule.values[name]:g}"

    return fill(template, lookup) if "{" in template else template


def _weighed(rule: Rule, reader: Reader, known: Known) -> tuple[_Held | None, list[Condition]]:
    """The grade that counts, the gravest that holds, and the conditions graver than it that cannot be told."""
    unsure: list[Condition] = []
    if known is not None and known != SOME_GRADE:
        severity, condition = rule.grades[known]
        return (severity, deciders_of(True, condition, reader, rule.settings)), unsure
    for severity, condition in rule.grades:
        left = known == SOME_GRADE and not unsure and condition is rule.grades[-1][1]
        verdict = left or truth(condition, reader, rule.settings)
        if verdict:
            return (severity, deciders_of(True, condition, reader, rule.settings)), unsure
        if verdict is None:
            unsure.append(condition)
    return None, unsure


def rule_facts(rule: Rule) -> Iterator[FactLeaf]:
    """The facts of all grades of a rule, as they stand in it."""
    return (leaf for _, condition in rule.grades for leaf in leaves(condition))


def _missing(rule: Rule, conditions: Iterable[Condition], reader: Reader) -> tuple[FactLeaf, ...]:
    found = {str(leaf.fact): leaf for c in conditions for leaf in missing(c, reader, rule.settings)}
    return tuple(found.values())


def because(facts: Iterable[FactLeaf], reader: Reader, options: Mapping[str, float]) -> str:
    """In words, which facts are missing and what is known of them."""
    told: list[str] = []
    for leaf in facts:
        value, fault = reader.value(leaf, options), reader.fault((leaf,), options)
        if fault is not None:
            told.append(f"{leaf.fact} failed ({type(fault).__name__}: {fault})")
            continue
        meaning = leaf.fact.doc.split("\n", 1)[0].rstrip(".") or str(leaf.fact)
        about = f"; it is {value}" if isinstance(value, Interval) else ""
        told.append(f"{leaf.fact} is not known ({meaning[:1].lower()}{meaning[1:]}{about})")
    return "; ".join(told)


def _finding(
    rule: Rule, held: _Held, reader: Reader, graver: list[Condition], label: str | None, file: str | None
) -> Finding:
    severity, deciders = held
    spans = _spans(deciders, reader, rule)

    facts = _missing(rule, graver, reader) if graver else ()
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        message=filled(rule.message, rule, reader),
        why=rule.why or rule.summary,
        fix=filled(rule.fix, rule, reader),
        evidence=evidence(deciders, reader, rule),
        span=spans[0] if spans else None,
        spans=spans,
        target=label,
        ground=rule.ground,
        plugin=rule.plugin,
        note=f"may be graver: {because(facts, reader, rule.settings)}" if facts else "",
        file=file,
        edits=_edits(rule, spans, reader),
        subject=rule.subject,
    )


def _edits(rule: Rule, spans: tuple[Span, ...], reader: Reader) -> Sequence[Edit]:
    """What mends the finding in its text, by the rule's own function; () where there is none or nothing to mend."""
    make, case = rule.edits, reader.case
    if make is None or not reader.part("text"):
        return ()
    return Edits(lambda: make(case, [(span.start, span.end) for span in spans]), f"{rule.code}{rule.of_plugin}")


def evidence(decided: Iterable[Condition], reader: Reader, rule: Rule) -> tuple[Evidence, ...]:
    """The facts behind some conditions of a rule, with their values and what they were compared to."""
    known, options = _written(rule), rule.values
    found: dict[str, Evidence] = {}
    for condition in decided:
        told = known[id(condition)]
        for fact, leaf in told.facts:
            if fact not in found:
                found[fact] = Evidence(fact, shown(reader.value(leaf, options)), told.compared)
    return tuple(found.values())


@frozen
class _Written:
    """Of a comparison or flag: its facts by name, those of them that have places, and what they are compared to."""

    facts: tuple[tuple[str, FactLeaf], ...]
    placed: tuple[FactLeaf, ...]
    compared: str


@remembered
def _written(rule: Rule) -> Mapping[int, _Written]:
    """Each comparison and flag of a rule, by its identity."""
    nodes = [node for _, tree in rule.grades for node in walk(tree) if isinstance(node, Condition)]
    return {
        id(node): _Written(
            tuple((str(leaf.fact), leaf) for leaf in leaves(node)),
            tuple(leaf for leaf in leaves(node) if leaf.fact.spans is not None),
            _compared(node, rule.values),
        )
        for node in nodes
    }


def _compared(condition: Condition, options: Mapping[str, float]) -> str:
    """What a fact was compared to, in words, the options with their values; "" for what compares nothing."""
    match condition:
        case Compare() | OneOf():
            told = words(condition)
        case _:
            return ""
    for name, value in options.items():
        if name in told:
            told = re.sub(rf"(?<![\w.]){name}(?![\w=(])", f"{name} ({value:g})", told)
    return told


_DIGITS = 6
"""How many digits of a number are shown."""


def shown(value: FactValue) -> Value:
    """A fact's value in plain form."""
    if not isinstance(value, Interval):
        return value
    if value.exact:
        return int(value.low) if value.low == int(value.low) else float(f"{value.low:.{_DIGITS}g}")
    return str(value)


def _shown_fact(fact: FactDef, rule: Rule, reader: Reader) -> str | None:
    """A fact in the words of a rule, with the rule's own options as its windows."""
    part = reader.part(fact.part)
    windows = {name: rule.values[name] for name, _ in fact.windows if name in rule.values}
    value = None if part is None else fact.function(part, **windows)
    if isinstance(value, float):
        return f"{value:g}"
    return None if value is None else str(value)


def _spans(decided: Iterable[Condition], reader: Reader, rule: Rule) -> tuple[Span, ...]:
    known, text = _written(rule), reader.part("text") or ""
    places = {place for condition in decided for leaf in known[id(condition)].placed for place in reader.spans(leaf)}
    return tuple(Span(start, end, text[start:end]) for start, end in sorted(places))
