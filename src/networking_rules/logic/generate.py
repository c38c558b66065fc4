"""
From conditions to the source of one Python function that checks all rules of a book, case after case.

The source is made of validated nodes alone: names are made here, numbers and words are written by `repr`, and an
attribute's name was checked when its fact was defined. What rules have in common is tested once, and a fact is found
once for a case, when it is first needed. Numbers are ranges: "surely less" compares the high end of one with the low
end of the other, "possibly less" the other ends; so unknowns cost no more than numbers that are known.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal

from attrs import Factory, define, field, frozen

from networking_rules.logic.branches import Branch, branches, uses
from networking_rules.logic.conditions import (
    All,
    AnyOf,
    Arithmetic,
    AtLeast,
    Compare,
    Condition,
    Constant,
    FactLeaf,
    FlagFact,
    Not,
    Number,
    NumberFact,
    OneOf,
    Option,
    leaves,
    parts,
)
from networking_rules.logic.facts import Attribute
from networking_rules.logic.normal import additive, factor, normal, settled
from networking_rules.logic.outcomes import SOME_GRADE
from networking_rules.logic.rule import Rule
from networking_rules.logic.words import Data, data

Mode = Literal["pairs", "check", "codes", "case"]
"""
"pairs": (case, code) where rules are surely broken. "check": the cases by rule, also those that cannot be told.
Functions of one case: "codes" gives the codes of the rules surely broken, "case" the places of the rules in the book
with what is known of each, as `outcomes.outcome` takes it.
"""
_OF_ONE: frozenset[Mode] = frozenset({"codes", "case"})
_TELLING: frozenset[Mode] = frozenset({"check", "case"})
"""They tell a rule that is broken from one that cannot be told."""


@frozen(eq=False)
class Generated:
    """Source of a module with a function `run`, and the objects it names."""

    source: str
    names: Mapping[str, Any]


@frozen
class _Slot:
    """Where a fact's value is kept: a range in `low` and `high` (the same name where it is one number or a word)."""

    low: str
    high: str
    plain: bool  # an attribute, read in place: a number, a flag, a word or None
    load: str


def generate(rules: Sequence[Rule], mode: Mode, part: str | None, helpers: Mapping[str, Any]) -> Generated:
    """
    The function `run` for some rules.

    With a `part`, the cases are values of that part themselves. `helpers` are the functions that the source
    names: `Mapping`, and `bounds`, `flag`, `text`, which refuse what is no number, flag or word.
    """
    return _Writer(rules, mode, part, helpers).written()


OFTEN = 1.2
"""How often an attribute is likely to be read where it is read once and kept."""
_ONE_HEAD = ("def run(c):", " found = ()")
_ONE_TAIL = (" return found",)
_LOOP_HEAD = (
    "def run(cases, hit, unsure, failed, ran):",
    " cases = iter(cases)",
    " while True:",
    "  try:",
    "   for c in cases:",
)
_KEPT = (("h", "hit"), ("u", "unsure"))
"""In "check" each rule has two lists of its own: a case is put there as it is, and nothing is made for it."""
_LOOP_TAIL = ("   return", "  except Exception:", "   failed(c)")


@define(eq=False)
class _Writer:
    rules: Sequence[Rule]
    mode: Mode
    part: str | None
    helpers: Mapping[str, Any]
    lines: list[str] = Factory(list[str])
    names: dict[str, Any] = Factory(dict[str, Any])
    slots: dict[Data, _Slot] = Factory(dict[Data, _Slot])
    conditions: Sequence[Condition] = field(init=False)
    depth: int = field(default=0, init=False)
    ready: frozenset[str] = field(default=frozenset[str](), init=False)

    def written(self) -> Generated:
        self.conditions = [normal(settled(rule.fires, rule)) for rule in self.rules]
        body = self._body([(number, parts(tree, All)) for number, tree in enumerate(self.conditions)])
        head, tail = (_ONE_HEAD, _ONE_TAIL) if self.mode in _OF_ONE else (_LOOP_HEAD, _LOOP_TAIL)
        indent = " " if self.mode in _OF_ONE else "    "
        if self.mode == "check" and self.rules:
            kept = [f" {''.join(f'{name}{n}, ' for n in range(len(self.rules)))}= {whole}" for name, whole in _KEPT]
            head = (head[0], *kept, *head[1:])
        lines = [*head, *(indent + line for line in body or ["pass"]), *tail, ""]
        return Generated("\n".join(lines), {**self.helpers, **self.names})

    def _body(self, rules: Sequence[tuple[int, Sequence[Condition]]]) -> list[str]:
        by_subject: dict[str, list[tuple[int, Sequence[Condition]]]] = {}
        for number, literals in rules:
            by_subject.setdefault(self.rules[number].subject, []).append((number, literals))
            for literal in literals:
                for leaf in leaves(literal):
                    self._slot(leaf)
        if self.part is not None:
            self._block(branches(rules))
        else:
            for subject, own in by_subject.items():
                with self._when(f"p_{subject} is not None and (s is None or {subject!r} in s)"):
                    if self.mode == "check":
                        self._line(f"ran({subject!r})")
                    self._block(branches(own))
        return [*self._start(), *self.lines]

    def _start(self) -> list[str]:
        lazy = [slot.low for slot in self.slots.values() if not slot.plain]
        first = [f"{' = '.join(lazy)} = UNREAD"] if lazy else []
        if self.part is None:
            needed = sorted({key[2] for key in self.slots} | {rule.subject for rule in self.rules})
            first += ["k = isinstance(c, Mapping)"]
            first += [f"p_{part} = c.get({part!r}) if k else getattr(c, {part!r}, None)" for part in needed]
            first += ["s = c.get('subjects') if k else getattr(c, 'subjects', None)"]
        return first

    def _slot(self, leaf: FactLeaf) -> _Slot:
        key = data(leaf)
        if key in self.slots:
            return self.slots[key]
        number, function = len(self.slots), leaf.fact.function
        if self.part is not None and isinstance(function, Attribute):
            made = _Slot(f"v{number}", f"v{number}", True, f"c.{function.attribute}")
        else:
            self.names[f"f{number}"] = function
            holder = "c" if self.part is not None else f"p_{leaf.fact.part}"
            windows = "".join(f", {name}={_written(value)}" for name, value in leaf.params)
            kind = "bounds" if isinstance(leaf, NumberFact) else leaf.fact.kind
            call = f"{kind}(f{number}({holder}{windows}))"
            nothing = "NOTHING" if isinstance(leaf, NumberFact) else "None"
            load = call if self.part is not None else f"{call} if {holder} is not None else {nothing}"
            ends = (f"a{number}", f"b{number}") if isinstance(leaf, NumberFact) else (f"v{number}", f"v{number}")
            made = _Slot(*ends, False, load)
        self.slots[key] = made
        return made

    @contextmanager
    def _when(self, test: str) -> Generator[None]:
        """A block that is run where the test holds; else, where there is none."""
        before = self.ready
        self._line(f"if {test}:" if test else "else:")
        self.depth += 1
        yield
        self.depth -= 1
        self.ready = before

    def _line(self, text: str) -> None:
        self.lines.append(" " * self.depth + text)

    def _read(self, condition: Condition) -> None:
        """Lines that find the facts of a condition, where they have not been found before."""
        for leaf in leaves(condition):
            slot = self._slot(leaf)
            if not self._at_hand(slot):
                self._load(slot)

    def _load(self, slot: _Slot) -> None:
        target = slot.low if slot.low == slot.high else f"{slot.low}, {slot.high}"
        self._line(f"{target} = {slot.load}" if slot.plain else f"if {slot.low} is UNREAD: {target} = {slot.load}")
        self.ready |= {slot.low}

    def _block(self, inner: Sequence[Branch]) -> None:
        """Tests one after the other, attributes that are likely to be read more than once being read before."""
        before, depth = self.ready, self.depth
        for key, times in uses(inner).items():
            slot = self.slots[key]
            if slot.plain and slot.low not in self.ready and times > OFTEN:
                self._load(slot)
        for branch in inner:
            self._branch(branch)
        self.ready, self.depth = before, depth

    def _branch(self, branch: Branch) -> None:
        before, depth = self.ready, self.depth
        tests: list[str] = []
        link: Branch | None = branch
        while link is not None:
            if tests and not all(self._at_hand(self._slot(leaf)) for leaf in leaves(link.literal)):
                self._enter(tests)
            self._read(link.literal)
            tests.append(self._possible(link.literal))
            branch, link = link, link.inner[0] if len(link.inner) == 1 else None
        self._enter(tests)
        if branch.rule is not None:
            self._found(branch.rule)
        self._block(branch.inner)
        self.ready, self.depth = before, depth

    def _enter(self, tests: list[str]) -> None:
        self._line(f"if {' and '.join(tests)}:")
        self.depth += 1
        tests.clear()

    def _at_hand(self, slot: _Slot) -> bool:
        """Whether a test may name the fact as it is: it was found before, or an attribute is read in place."""
        return slot.low in self.ready or (slot.plain and self.mode not in _TELLING)

    def _name(self, slot: _Slot) -> str:
        """What a fact that is one value is called here: an attribute that was not read is read in place."""
        return slot.load if slot.plain and slot.low not in self.ready else slot.low

    def _found(self, number: int) -> None:
        """A hit or an unknown. Where the verdict may be open all facts of the rule are found: none fails unseen."""
        rule = self.rules[number]
        if len(rule.grades) > 1:
            self._read_all(rule)
        if self.mode == "codes":
            self._line(f"found += ({rule.code!r},)")
        elif self.mode == "pairs":
            self._line(f"hit((c, {rule.code!r}))")
        else:
            with self._when(self._confirmed(self.conditions[number])):
                if self.mode == "case":
                    self._graded(number)
                else:
                    self._line(f"h{number}(c)")
            with self._when(""):
                self._read_all(rule)
                self._line(f"found += (({number}, None),)" if self.mode == "case" else f"u{number}(c)")

    def _graded(self, number: int) -> None:
        """The grade that a broken rule holds in, where none graver may; where one may, that it is to be weighed."""
        rule = self.rules[number]
        keyword, hit = "if", "found += (({}, {}),)".format
        for place, (_, grade) in enumerate(rule.grades[:-1]):
            tree = normal(settled(grade, rule))
            self._line(f"{keyword} {self._sure(tree)}: {hit(number, place)}")
            self._line(f"elif {self._may(tree)}: {hit(number, SOME_GRADE)}")
            keyword = "elif"
        mildest = hit(number, len(rule.grades) - 1)
        self._line(f"else: {mildest}" if len(rule.grades) > 1 else mildest)

    def _read_all(self, rule: Rule) -> None:
        for _, grade in rule.grades:
            for leaf in leaves(settled(grade, rule)):
                slot = self._slot(leaf)
                if not slot.plain or self.mode == "case":
                    self._load(slot)

    def _confirmed(self, condition: Condition) -> str:
        """That a condition that may hold surely does: where all it rests on are attributes, that none is missing."""
        tests: dict[str, None] = {}
        for literal in parts(condition, All):
            slots = [self._slot(leaf) for leaf in leaves(literal)]
            if _single(literal) and all(slot.plain for slot in slots):
                tests |= dict.fromkeys(f"{slot.low} is not None" for slot in slots)
            else:
                tests[self._sure(literal)] = None
        return " and ".join(tests)

    def _possible(self, condition: Condition) -> str:
        """What the rule's branch is entered on: that it may be so where unknowns are told, else that it surely is."""
        return self._may(condition) if self.mode in _TELLING else self._sure(condition)

    def _sure(self, condition: Condition) -> str:
        return self._truth(condition, True)

    def _may(self, condition: Condition) -> str:
        return self._truth(condition, False)

    def _truth(self, condition: Condition, sure: bool) -> str:
        """An expression that is true where the condition surely holds, or where it may hold."""
        match condition:
            case All(inner):
                return "(" + " and ".join(self._truth(part, sure) for part in inner) + ")"
            case AnyOf(inner):
                return "(" + " or ".join(self._truth(part, sure) for part in inner) + ")"
            case AtLeast(count, inner):
                counted = " + ".join(f"(1 if {self._truth(part, sure)} else 0)" for part in inner)
                return f"({counted} >= {count})"
            case Compare():
                return self._comparison(condition, sure)
            case FlagFact():
                value = self._name(self._slot(condition))
                return value if sure else f"{value} is not False"
            case Not(FlagFact() as leaf):
                value = self._name(self._slot(leaf))
                return f"{value} is False" if sure else f"not {value}"
            case OneOf() | Not(OneOf()):
                return self._word(condition, sure)
            case _:
                raise TypeError(f"not a condition in normal form: {condition!r}")

    def _word(self, condition: OneOf | Not, sure: bool) -> str:
        choice = condition.inner if isinstance(condition, Not) else condition
        assert isinstance(choice, OneOf)
        value = self._name(self._slot(leaves(choice)[0]))
        words = "".join(f"{word!r}, " for word in choice.words)
        if isinstance(condition, Not):
            return f"({value} is not None and {value} not in ({words}))" if sure else f"{value} not in ({words})"
        return f"{value} in ({words})" if sure else f"({value} is None or {value} in ({words}))"

    def _comparison(self, condition: Compare, sure: bool) -> str:
        plain = sorted({slot.low for leaf in leaves(condition) if (slot := self._slot(leaf)).plain})
        guarded = bool(plain) and self.mode in _TELLING
        safe = not guarded or (additive(condition.left) and additive(condition.right))
        (a, b), (c, d) = (self._range(side, not safe) for side in (condition.left, condition.right))
        test = _compared(condition.operator, a, b, c, d, sure)
        if not guarded or not safe:
            return test
        if sure:
            return "(" + " and ".join([*(f"{name} is not None" for name in plain), test]) + ")"
        return "(" + " or ".join([*(f"{name} is None" for name in plain), test]) + ")"

    def _range(self, number: Number, open_ended: bool) -> tuple[str, str]:
        """Expressions for the least and the greatest a number can be, with `open_ended` where it may be None."""
        match number:
            case Constant(value):
                told = repr(value) if math.isfinite(value) else f"({_written(number)})"
                return told, told
            case NumberFact():
                slot = self._slot(number)
                if slot.plain and open_ended:
                    return (
                        f"(-INF if {slot.low} is None else {slot.low})",
                        f"(INF if {slot.low} is None else {slot.low})",
                    )
                return (self._name(slot), self._name(slot)) if slot.plain else (slot.low, slot.high)
            case Arithmetic(sign, left, right):
                (a, b), (c, d) = self._range(left, open_ended), self._range(right, open_ended)
                if sign == "+":
                    return f"({a} + {c})", f"({b} + {d})"
                if sign == "-":
                    return f"({a} - {d})", f"({b} - {c})"
                if (a, c) == (b, d) or factor(left) or factor(right):
                    return f"({a} * {c})", f"({b} * {d})"
                return f"product({a}, {b}, {c}, {d})[0]", f"product({a}, {b}, {c}, {d})[1]"
            case _:
                raise TypeError(f"not a number in normal form: {number!r}")


def _compared(operator: str, a: str, b: str, c: str, d: str, sure: bool) -> str:
    """Whether a range a-b compares so with a range c-d: for all their numbers, or for some."""
    match operator:
        case "<" | "<=":
            return f"{b} {operator} {c}" if sure else f"{a} {operator} {d}"
        case ">" | ">=":
            return f"{a} {operator} {d}" if sure else f"{b} {operator} {c}"
        case "==":
            return f"{d} <= {a} <= {b} <= {c}" if sure else f"({a} <= {d} and {c} <= {b})"
        case _:
            return f"({b} < {c} or {d} < {a})" if sure else f"not ({d} <= {a} <= {b} <= {c})"


def _written(value: Constant | Option) -> str:
    assert isinstance(value, Constant)
    if math.isinf(value.value):
        return "INF" if value.value > 0 else "-INF"
    return repr(value.value)


def _single(literal: Condition) -> bool:
    """Whether a literal is unknown exactly where one of its facts is."""
    match literal:
        case Compare(_, left, right):
            return additive(left) and additive(right)
        case Not(inner):
            return _single(inner)
        case _:
            return isinstance(literal, FlagFact | OneOf)
