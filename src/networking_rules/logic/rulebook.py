"""
A rulebook: an immutable, hashable, picklable collection of rules with the settings they run under.

`check` runs it on a case, or on anything its `cases` function can turn into cases. There is no registry:
books are made from rules, added, subtracted, narrowed and configured, each time giving a new value.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import Factory, evolve, field, frozen

from networking_rules.findings import Report, Severity, merge
from networking_rules.logic.evaluate import Reader, part_of
from networking_rules.logic.outcomes import applies, carried, outcome, reported
from networking_rules.logic.rule import Rule
from networking_rules.logic.suppress import Settled, settle, settled
from networking_rules.problems import RuleError, meant
from networking_rules.suppressions import Suppression

if TYPE_CHECKING:
    from networking_rules.logic.compile import Compiled

Cases = Callable[..., Iterable[object]]


def _as_they_are(*subjects: object) -> Iterable[object]:
    return subjects


def _subjects_of(book: RuleBook) -> frozenset[str]:
    return frozenset(rule.subject for rule in book.rules)


def _rules(given: object) -> tuple[Rule, ...]:
    """The rules of a book, one rule, or several; TypeError for anything else."""
    if isinstance(given, Rule):
        return (given,)
    if isinstance(given, Iterable) and not isinstance(given, str):
        return tuple(rule for one in cast("Iterable[object]", given) for rule in _rules(one))
    hint = "; `ignore` and `select` take codes" if isinstance(given, str) else ""
    raise TypeError(f"a book takes rules, not {given!r}{hint}")


def _twice(one: Rule, other: Rule) -> str:
    """That two rules have one code; the same rule with other settings is not meant to be added, but to be set."""
    told = f"{one.code} is claimed twice: by {one.name}{one.of_plugin} and by {other.name}{other.of_plugin}"
    hint = "use book.configure(...), or take the first out" if one.name == other.name else "give one another code"
    return f"{told}; {hint}"


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
    that makes a report not ok. `known` are codes and names that comments may name though they are not in the book,
    such as those it was narrowed from. Two books are equal when their rules and settings are.
    """

    rules: tuple[Rule, ...] = field(converter=_sorted)
    cases: Cases = field(default=_as_they_are, eq=False, repr=False)
    fail_on: Severity = "warning"
    known: frozenset[str] = field(default=frozenset[str](), eq=False, repr=False)
    _subjects: frozenset[str] = field(
        default=Factory(lambda book: _subjects_of(book), takes_self=True), init=False, eq=False, repr=False
    )
    _loops: _Loops = field(factory=lambda: _Loops(), init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for one, other in zip(self.rules, self.rules[1:], strict=False):
            if one.code == other.code:
                raise RuleError(_twice(one, other))

    def check(self, *subjects: Any, **parts: Any) -> Report:
        """
        Run the rules on what is given and report findings, unknowns and problems.

        A rule that raises is dropped for that case and reported as a problem; the others go on, and the report's
        `complete` is False. What comments in a text accept, or `accept` with a reason for each code, is kept apart,
        in `suppressed`; one that gives no reason, names no rule or accepts nothing is reported as a problem. The
        problems that a case carries (what the source of it left out) are told as well; with an error among them
        `complete` is False.
        """
        cases = self.cases_of(*subjects, **parts)
        found = settled([self._settled(case, self._quick(case)) for case in cases], self.fail_on)
        return merge([*found, carried(cases, self.fail_on)])

    def cases_of(self, *subjects: Any, **parts: Any) -> list[object]:
        """The cases that `cases` makes of what `check` is given; TypeError for a keyword that it does not take."""
        try:
            return list(self.cases(*subjects, **parts))
        except TypeError as error:
            known = [
                one.name for one in inspect.signature(self.cases).parameters.values() if one.kind is one.KEYWORD_ONLY
            ]
            wrong = next((part for part in parts if part not in known), None)
            if wrong is None:
                raise
            takes = ", ".join(known) or "of no part"
            raise TypeError(f"check takes the keywords {takes}, not {wrong}{meant(wrong, known)}") from error

    def check_case(self, case: object) -> Report:
        """Run the rules on one case, as it is, one after the other: the slow way that `check` is held equal to."""
        found = settled([self._settled(case, self._plain(case))], self.fail_on)
        return merge([*found, carried([case], self.fail_on)])

    def _settled(self, case: object, report: Report) -> Settled:
        comments: Sequence[Suppression] = part_of(case, "suppressions") or ()
        if not comments:
            return Settled(report)
        names = {rule.name: rule.code for rule in self.rules}
        return settle(report, [one.by_code(names) for one in comments], self.all_known)

    def _quick(self, case: object) -> Report:
        about = part_of(case, "subjects")
        subjects = self._subjects if about is None else self._subjects.intersection(about)
        present = frozenset(subject for subject in subjects if part_of(case, subject) is not None)
        loop = self._loops.of(self, present)
        return self._plain(case) if loop is None else loop.told(case)

    def _plain(self, case: object) -> Report:
        reader = Reader(case)
        chosen = [rule for rule in self.rules if applies(rule, case)]
        ran = frozenset(rule.code for rule in chosen)
        return reported([outcome(rule, reader) for rule in chosen], self.fail_on, ran)

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
        """The codes and names of the rules and of those that are known besides."""
        return self.known.union(self.codes, (rule.name for rule in self.rules))

    def fingerprint(self) -> str:
        """Sixteen hex digits that change exactly when a rule, a threshold or a setting does."""
        content = repr((self.fail_on, tuple(rule.data() for rule in self.rules)))
        return hashlib.sha256(content.encode()).hexdigest()[:16]

    def select(self, *codes: str) -> Self:
        """Only the rules whose code or name is given, or whose code begins so; RuleError for one that fits none."""
        chosen = self._matching(codes)
        return evolve(self, rules=tuple(r for r in self.rules if r.code in chosen), known=self.all_known)

    def ignore(self, *codes: str) -> Self:
        """All but those rules; RuleError for a code that fits none."""
        dropped = self._matching(codes)
        return evolve(self, rules=tuple(r for r in self.rules if r.code not in dropped), known=self.all_known)

    def configure(self, settings: Mapping[str, Mapping[str, float]]) -> Self:
        """Options by code or name: `{"GIV001": {"min_gives": 2}}`; RuleError for an unknown rule, option or value."""
        values = {self[code].code: options for code, options in settings.items()}
        return evolve(self, rules=tuple(rule.configure(**values.get(rule.code, {})) for rule in self.rules))

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
        return f"no rule {code!r}{meant(code, names, show=repr) or meant(code.upper(), names, show=repr)}"

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

    def __add__(self, other: RuleBook | Rule | Iterable[Rule]) -> Self:
        return evolve(self, rules=tuple(dict.fromkeys((*self.rules, *_rules(other)))))

    def __sub__(self, other: RuleBook | Rule | Iterable[Rule]) -> Self:
        dropped = {rule.code for rule in _rules(other)}
        return evolve(self, rules=tuple(r for r in self.rules if r.code not in dropped), known=self.all_known)
