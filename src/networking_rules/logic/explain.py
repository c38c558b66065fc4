"""Why a rule fired on a case, why it did not, what is missing to tell, and what would clear it."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from networking_rules.findings import Evidence, Severity, Value
from networking_rules.interval import Interval
from networking_rules.logic.conditions import (
    All,
    AnyOf,
    Arithmetic,
    AtLeast,
    Compare,
    Condition,
    FactLeaf,
    FlagFact,
    Not,
    Number,
    NumberFact,
    OneOf,
    TextFact,
    leaves,
)
from networking_rules.logic.evaluate import FactValue, Options, Reader, amount, deciders, missing, truth
from networking_rules.logic.outcomes import applies, because, evidence, shown, verdicts
from networking_rules.logic.rule import Rule
from networking_rules.logic.truth import Truth
from networking_rules.logic.words import words

_WIDTH = 64  # how many ways to clear a condition are kept while searching; the cheapest first
_Way = Mapping[tuple[str, str], tuple[FactValue, float]]  # facts to change: the new value, and how far it moves


@frozen
class Change:
    """A fact that would have to be otherwise: `to` is the nearest value that clears the rule."""

    fact: str
    now: Value
    to: Value

    def __str__(self) -> str:
        return f"{self.fact}: {_plain(self.now)} -> {_plain(self.to)}"


@frozen
class Explanation:
    """
    What a rule says of a case and why.

    `truth` is whether it is broken (None: cannot tell). `because` is the evidence that decided, `missing` the
    facts that would decide it, `change` the smallest change of what can be changed that would clear it (empty
    where nothing would). `subject` is the part of a case that the rule speaks of.
    """

    code: str
    name: str
    truth: Truth
    severity: Severity | None
    condition: str
    because: tuple[Evidence, ...] = ()
    missing: tuple[str, ...] = ()
    cannot_tell: str = ""
    change: tuple[Change, ...] = field(default=())
    applies: bool = True
    subject: str = ""

    def __str__(self) -> str:
        head = f"{self.code} {self.name}"
        if not self.applies:
            return f"{head} does not apply: it speaks of the {self.subject}, and the case is about none"
        facts = "\n".join(f"  {item}" for item in self.because)
        if self.truth is None:
            return f"{head} cannot tell: {self.cannot_tell}"
        if not self.truth:
            facts = "\n".join(f"  {_against(item)}" for item in self.because)
            return f"{head} did not fire, because\n{facts}"
        cure = "; ".join(map(str, self.change)) or "nothing that you can change"
        return f"{head} fired ({self.severity}), because\n{facts}\n  smallest change that clears it: {cure}"


def explain(rule: Rule, case: object) -> Explanation:
    """Explain one rule on one case."""
    reader = Reader(case)
    if not applies(rule, case):
        return Explanation(rule.code, rule.name, False, None, words(rule.fires), applies=False, subject=rule.subject)
    held = next((grade for grade, verdict in verdicts(rule, reader) if verdict), None)
    verdict = truth(rule.fires, reader, rule.settings)
    condition = held[1] if held else rule.fires
    facts = missing(condition, reader, rule.settings) if verdict is None else ()
    return Explanation(
        code=rule.code,
        name=rule.name,
        truth=verdict,
        severity=held[0] if held else None,
        condition=words(rule.fires),
        because=evidence(deciders(condition, reader, rule.settings), reader, rule),
        missing=tuple(str(leaf.fact) for leaf in facts),
        cannot_tell=because(facts, reader, rule.settings),
        change=smallest_change(rule.fires, reader, rule.settings) if verdict else (),
        subject=rule.subject,
    )


def smallest_change(condition: Condition, reader: Reader, options: Options) -> tuple[Change, ...]:
    """The fewest facts to change, by the least, so that a condition that holds no longer does; () if none would."""
    now = {_key(leaf): shown(reader.value(leaf, options)) for leaf in leaves(condition)}

    def clears(changed: Mapping[tuple[str, str], FactValue]) -> bool:
        return truth(condition, Reader(reader.case, {**reader.overrides, **changed}), options) is False

    for way in _ways(condition, False, reader, options):
        changed = {key: value for key, (value, _) in way.items()}
        if not clears(changed):
            continue
        for key in sorted(changed):  # a change made for one part may have cleared another as well
            fewer = {k: v for k, v in changed.items() if k != key}
            changed = fewer if clears(fewer) else changed
        return tuple(Change(".".join(key), now[key], _exactly(value)) for key, value in sorted(changed.items()))
    return ()


def _exactly(value: FactValue) -> Value:
    """A new value to the last digit: rounded, it might lie on the wrong side of the boundary."""
    if isinstance(value, Interval):
        return int(value.low) if value.low == int(value.low) else value.low
    return value


def _ways(condition: Condition, want: bool, reader: Reader, options: Options) -> list[_Way]:
    """Ways to make a condition `want`, cheapest first, at most `_WIDTH`."""
    if truth(condition, reader, options) is want:
        return [{}]
    match condition:
        case Not(inner):
            return _ways(inner, not want, reader, options)
        case All(parts) | AnyOf(parts):
            ways = [_ways(part, want, reader, options) for part in parts]
            return _every(ways) if isinstance(condition, All) is want else _cheapest(itertools.chain(*ways))
        case AtLeast(count, parts):
            needed = count if want else len(parts) - count + 1
            ways = [_ways(part, want, reader, options) for part in parts]
            groups = itertools.islice(itertools.combinations(ways, needed), _WIDTH)
            return _cheapest(itertools.chain(*map(_every, groups)))
        case FlagFact():
            return [{_key(condition): (want, 1)}] if condition.fact.actionable else []
        case OneOf(TextFact() as leaf, choices):
            return [{_key(leaf): (choices[0], 1)}] if want and leaf.fact.actionable else []
        case Compare():
            return _comparison(condition, want, reader, options)
        case _:
            return []


def _every(ways: Iterable[list[_Way]]) -> list[_Way]:
    """One way from each list, united; a fact wanted at two values is tried at both, and the caller checks."""
    found: list[_Way] = [{}]
    for choices in ways:
        pairs = [(one, other) for one in found for other in choices]
        mixed = [(other, one) for one, other in pairs if one.keys() & other.keys()]
        found = _cheapest({**one, **other} for one, other in (*pairs, *mixed))
    return found


def _cheapest(ways: Iterable[_Way]) -> list[_Way]:
    def cost(way: _Way) -> tuple[int, float, str]:
        return (len(way), sum(moved for _, moved in way.values()), repr(sorted(way)))

    return sorted(ways, key=cost)[:_WIDTH]


def _comparison(condition: Compare, want: bool, reader: Reader, options: Options) -> list[_Way]:
    """Every single fact of a comparison that can be moved across its boundary, to the nearest value beyond."""
    found: list[_Way] = []
    for side, other in ((condition.left, condition.right), (condition.right, condition.left)):
        for leaf, way in _movable(side):
            now, rest, goal = (amount(number, reader, options) for number in (leaf, side, other))
            for bound in (goal.low, goal.high):
                summed = side is not leaf and math.isfinite(now.low) and math.isfinite(rest.low)
                start = now.low + way * (bound - rest.low) if summed else bound
                for value in (start, start + 1, start - 1):
                    if not math.isfinite(value) or value < 0 or _forbidden(leaf, value, now):
                        continue
                    changed = Reader(reader.case, {**reader.overrides, _key(leaf): Interval(value, value)})
                    if truth(condition, changed, options) is want:
                        moved = abs(value - now.low) if math.isfinite(now.low) else value
                        found.append({_key(leaf): (Interval(value, value), moved)})
    return _cheapest(found)


def _forbidden(leaf: NumberFact, value: float, now: Interval) -> bool:
    """Whether a fact may be moved the other way only."""
    return (leaf.fact.only == "up" and value < now.low) or (leaf.fact.only == "down" and value > now.high)


def _movable(number: Number, way: int = 1) -> list[tuple[NumberFact, int]]:
    """The facts of a sum that can be changed, with 1 where it grows with them and -1 where it falls."""
    if isinstance(number, NumberFact):
        return [(number, way)] if number.fact.actionable else []
    if not isinstance(number, Arithmetic) or number.sign == "*":
        return []
    return _movable(number.left, way) + _movable(number.right, -way if number.sign == "-" else way)


def _key(leaf: FactLeaf) -> tuple[str, str]:
    return (leaf.fact.part, leaf.fact.name)


def _against(item: Evidence) -> str:
    """A fact with the limit that it was compared to."""
    return f"{item}, and the rule asks whether {item.compared}" if item.compared else str(item)


def _plain(value: Value) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return "unknown" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
