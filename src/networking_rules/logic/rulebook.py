"""
A rulebook: an immutable, hashable, picklable collection of rules with the settings they run under.

`check` runs it on a case, or on anything its `cases` function can turn into cases. There is no registry:
books are made from rules, added, subtracted, narrowed and configured, each time giving a new value.
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from networking_rules.findings import Edit, Edits, Evidence, Finding, Report, Severity, Span, Unknown, Value, merge
from networking_rules.interval import Interval
from networking_rules.logic.conditions import Compare, Condition, FactLeaf, OneOf, leaves
from networking_rules.logic.evaluate import FactValue, Reader, decided, missing, part_of, truth
from networking_rules.logic.facts import FactDef
from networking_rules.logic.rule import Grade, Rule, fill
from networking_rules.logic.suppress import Settled, settle, settled
from networking_rules.logic.truth import Truth
from networking_rules.logic.words import words
from networking_rules.problems import Problem, RuleError
from networking_rules.suppressions import Suppression

if TYPE_CHECKING:
    from networking_rules.logic.compile import Compiled

Cases = Callable[..., Iterable[object]]


def _as_they_are(*subjects: object) -> Iterable[object]:
    return subjects


def _sorted(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(sorted(rules, key=lambda rule: rule.code))


WARM = 20
"""After so many cases about the same subjects a book writes itself a loop for them, which takes about as long as
checking them did."""


class _Loops:
    """The compiled loops of a book, by the subjects that cases are about; not kept where the book is pickled."""

    def __init__(self) -> None:
        self._cases: dict[frozenset[str], int] = {}
        self._made: dict[frozenset[str], Compiled] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()

    def of(self, book: RuleBook, subjects: frozenset[str]) -> Compiled | None:
        """The loop of the rules that speak of these subjects; None while too few cases were about them."""
        made = self._made.get(subjects)
        if made is None:
            cases = self._cases[subjects] = self._cases.get(subjects, 0) + 1
            if cases > WARM:
                rules = tuple(rule for rule in book.rules if rule.subject in subjects)
                made = self._made[subjects] = evolve(book, rules=rules).compile()
        return made


@frozen
class RuleBook:
    """
    Rules, sorted by code, and how they are run.

    `cases` turns what `check` is given into cases (as given, by default). `fail_on` is the mildest severity
    that makes a report not ok. `known` are codes that comments may name though they are not in the book, such as
    those it was narrowed from. Two books are equal when their rules and settings are.
    """

    rules: tuple[Rule, ...] = field(converter=_sorted)
    cases: Cases = field(default=_as_they_are, eq=False, repr=False)
    fail_on: Severity = "warning"
    known: frozenset[str] = field(default=frozenset[str](), eq=False, repr=False)
    _loops: _Loops = field(factory=lambda: _Loops(), init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for one, other in zip(self.rules, self.rules[1:], strict=False):
            if one.code == other.code:
                raise RuleError(f"{one.code} is claimed twice: by {one.plugin} and by {other.plugin}")

    def check(self, *subjects: Any, **parts: Any) -> Report:
        """
        Run the rules on what is given and report findings, unknowns and problems.

        A rule that raises is dropped for that case and reported as a problem; the others go on, and the
        report's `complete` is False. What comments in a text accept is kept apart, in `suppressed`; a comment that
        gives no reason, names no rule or accepts nothing is reported as a problem.
        """
        parts_settled = [self._settled(case, self._quick(case)) for case in self.cases(*subjects, **parts)]
        return merge([Report(fail_on=self.fail_on), *settled(parts_settled)])

    def check_case(self, case: object) -> Report:
        """Run the rules on one case, as it is, one after the other: the slow way that `check` is held equal to."""
        return merge([Report(fail_on=self.fail_on), *settled([self._settled(case, self._plain(case))])])

    def _settled(self, case: object, report: Report) -> Settled:
        comments: Sequence[Suppression] = part_of(case, "suppressions") or ()
        return settle(report, comments, self.all_known) if comments else Settled(report)

    def _quick(self, case: object) -> Report:
        about = part_of(case, "subjects")
        present = frozenset(
            subject
            for subject in {rule.subject for rule in self.rules}
            if (about is None or subject in about) and part_of(case, subject) is not None
        )
        loop = self._loops.of(self, present)
        return self._plain(case) if loop is None else loop.check([case]).report()

    def _plain(self, case: object) -> Report:
        reader = Reader(case)
        chosen = [rule for rule in self.rules if applies(rule, case)]
        results = [outcome(rule, reader) for rule in chosen]
        return Report(
            findings=tuple(r for r in results if isinstance(r, Finding)),
            unknowns=tuple(r for r in results if isinstance(r, Unknown)),
            problems=tuple(r for r in results if isinstance(r, Problem)),
            complete=not any(isinstance(r, Problem) for r in results),
            fail_on=self.fail_on,
            ran=frozenset(rule.code for rule in chosen),
        )

    def compile(self, part: str | None = None) -> Compiled:
        """
        The same rules as one generated loop, for many cases; its `report` is what `check` reports. The quicker
        `check`, `pairs` and `codes` of it do not look at comments in a text, nor make findings that nobody reads.

        With `part`, it is run on the values of that part themselves, and the rules may need no other; RuleError
        where one does.
        """
        from networking_rules.logic.compile import Compiled

        return Compiled(self, part)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the rules, sorted."""
        return tuple(rule.code for rule in self.rules)

    @property
    def all_known(self) -> frozenset[str]:
        """The codes of the rules and of those that are known besides."""
        return self.known.union(self.codes)

    def fingerprint(self) -> str:
        """Sixteen hex digits that change exactly when a rule, a threshold or a setting does."""
        content = repr((self.fail_on, tuple(rule.data() for rule in self.rules)))
        return hashlib.sha256(content.encode()).hexdigest()[:16]

    def select(self, *codes: str) -> RuleBook:
        """Only the rules whose code or name is given, or whose code begins so; RuleError for one that fits none."""
        chosen = self._matching(codes)
        return evolve(self, rules=tuple(r for r in self.rules if r.code in chosen), known=self.all_known)

    def ignore(self, *codes: str) -> RuleBook:
        """All but those rules; RuleError for a code that fits none."""
        dropped = self._matching(codes)
        return evolve(self, rules=tuple(r for r in self.rules if r.code not in dropped), known=self.all_known)

    def configure(self, settings: Mapping[str, Mapping[str, float]]) -> RuleBook:
        """Options by rule: `{"GIV001": {"min_gives": 2}}`; RuleError for an unknown rule, option or value."""
        for code in settings:
            self[code]
        return evolve(self, rules=tuple(rule.configure(**settings.get(rule.code, {})) for rule in self.rules))

    def _matching(self, codes: Iterable[str]) -> frozenset[str]:
        found: set[str] = set()
        for code in codes:
            fits = {rule.code for rule in self.rules if rule.code.startswith(code.upper()) or rule.name == code}
            if not fits or not code:
                raise RuleError(self._unknown(code))
            found |= fits
        return frozenset(found)

    def _unknown(self, code: str) -> str:
        names = [*self.codes, *(rule.name for rule in self.rules)]
        near = difflib.get_close_matches(code, names, n=1) or difflib.get_close_matches(code.upper(), names, n=1)
        return f"no rule {code!r}" + (f"; did you mean {near[0]!r}?" if near else "")

    def __getitem__(self, code: str) -> Rule:
        for rule in self.rules:
            if code in (rule.code, rule.name):
                return rule
        raise RuleError(self._unknown(code))

    def __contains__(self, code: object) -> bool:
        return any(code in (rule.code, rule.name, rule) for rule in self.rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __add__(self, other: RuleBook | Iterable[Rule]) -> RuleBook:
        return evolve(self, rules=tuple(dict.fromkeys((*self.rules, *other))))

    def __sub__(self, other: RuleBook | Iterable[Rule]) -> RuleBook:
        dropped = {rule.code for rule in other}
        return evolve(self, rules=tuple(r for r in self.rules if r.code not in dropped), known=self.all_known)


def applies(rule: Rule, case: object) -> bool:
    """Whether a rule speaks of the case: its subject is present, and is one of those the case is about."""
    subjects = part_of(case, "subjects")
    return part_of(case, rule.subject) is not None and (subjects is None or rule.subject in subjects)


def verdicts(rule: Rule, reader: Reader) -> tuple[tuple[Grade, Truth], ...]:
    """Each grade of a rule with its truth on a case, gravest first."""
    return tuple((grade, truth(grade[1], reader, rule.settings)) for grade in rule.grades)


def outcome(rule: Rule, reader: Reader) -> Finding | Unknown | Problem | None:
    """
    What a rule says of a case: a finding, that it cannot tell, that it failed, or None where nothing is wrong.

    It has failed where its verdict is open (it cannot be told, or a graver grade cannot) and one of its facts raised;
    or where the words of a finding cannot be made.
    """
    label, file = reader.part("label"), reader.part("file")
    try:
        held, unsure = _weighed(rule, reader)
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
        where = f" for {label}" if label else ""
        told = f"{rule.code} of {rule.plugin} was dropped{where}: {type(error).__name__}: {error}"
        return Problem("rule-failed", told, "error", file)
    return None


_Held = tuple[Severity, tuple[Condition, ...]]
"""A grade that holds: its severity, and the comparisons and flags that made it so."""


def _weighed(rule: Rule, reader: Reader) -> tuple[_Held | None, list[Condition]]:
    """The grade that counts, the gravest that holds, and the conditions graver than it that cannot be told."""
    unsure: list[Condition] = []
    for severity, condition in rule.grades:
        verdict, deciders = decided(condition, reader, rule.settings)
        if verdict:
            return (severity, deciders), unsure
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
    spans = _spans(deciders, reader)

    def lookup(name: str) -> str | None:
        if name in rule.templates:
            return _shown_fact(rule.templates[name], reader)
        return f"{rule.values[name]:g}"

    facts = _missing(rule, graver, reader) if graver else ()
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        message=fill(rule.message, lookup),
        why=rule.why or rule.summary,
        fix=fill(rule.fix, lookup),
        evidence=evidence(deciders, reader, rule.values),
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
    return Edits(lambda: make(case, [(span.start, span.end) for span in spans]), f"{rule.code} of {rule.plugin}")


def evidence(decided: Iterable[Condition], reader: Reader, options: Mapping[str, float]) -> tuple[Evidence, ...]:
    """The facts behind some conditions, with their values and what they were compared to."""
    found: dict[str, Evidence] = {}
    for condition in decided:
        compared = _compared(condition, options)
        for leaf in leaves(condition):
            fact = str(leaf.fact)
            if fact not in found:
                found[fact] = Evidence(fact, shown(reader.value(leaf, options)), compared)
    return tuple(found.values())


_COMPARING = (Compare, OneOf)


def _compared(condition: Condition, options: Mapping[str, float]) -> str:
    """What a fact was compared to, in words, the options with their values; "" for a flag."""
    told = words(condition) if isinstance(condition, _COMPARING) else ""
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


def _shown_fact(fact: FactDef, reader: Reader) -> str | None:
    part = reader.part(fact.part)
    value = None if part is None else fact.function(part)
    if isinstance(value, float):
        return f"{value:g}"
    return None if value is None else str(value)


def _spans(decided: Iterable[Condition], reader: Reader) -> tuple[Span, ...]:
    places = {place for condition in decided for leaf in leaves(condition) for place in reader.spans(leaf)}
    text = reader.part("text") or ""
    return tuple(Span(start, end, text[start:end]) for start, end in sorted(places))
