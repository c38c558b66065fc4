"""What a rule is checked on."""

from __future__ import annotations

from attrs import evolve, field, frozen

from networking_rules import checks, tuples
from networking_rules.model.drafts import Draft, lines_above
from networking_rules.model.plans import Entry, Plan
from networking_rules.model.targets import Ask, Roster, Target
from networking_rules.model.touches import History
from networking_rules.problems import Problem
from networking_rules.suppressions import Suppression, find_suppressions


@frozen
class Case:
    """
    What a rule is checked on: any of these parts may be absent (None).

    `subjects` are the parts that the case is about; a rule runs where the part it speaks of is among them.
    `problems` are what the maker of the case could not read or had to leave out: the report tells them. `accepted`
    are findings that whoever checks accepts, as comments in a text do."""

    target: Target | None = None
    history: History | None = None
    ask: Ask | None = None
    draft: Draft | None = None
    drafts: tuple[Draft, ...] | None = field(
        default=None, converter=tuples.drafts, validator=checks.maybe_several(Draft)
    )
    entry: Entry | None = None
    plan: Plan | None = None
    network: Roster | None = None
    subjects: frozenset[str] | None = None
    label: str | None = field(default=None, validator=checks.words)
    file: str | None = field(default=None, validator=checks.words)
    problems: tuple[Problem, ...] = field(default=(), converter=tuples.problems, validator=checks.several(Problem))
    accepted: tuple[Suppression, ...] = field(
        default=(), converter=tuples.suppressions, validator=checks.several(Suppression)
    )

    @property
    def reader(self) -> Target | None:
        """Whom the draft is to; None without a draft, and where it is not known to whom."""
        return self.target if self.draft else None

    @property
    def text(self) -> str:
        """What the spans of a finding point into."""
        return self.draft.text if self.draft else ""

    @property
    def suppressions(self) -> tuple[Suppression, ...]:
        """What is accepted: by the check, and by comments in the draft; of several drafts, by every one of them."""
        return (*self.accepted, *self._commented())

    def _commented(self) -> tuple[Suppression, ...]:
        if self.draft:
            return _comments(self.draft)
        each = [_comments(draft) for draft in self.drafts or ()]
        codes = [{code for found in one if not found.fault for code in found.codes} for one in each]
        shared = set[str].intersection(*codes) if codes else set[str]()
        return tuple(
            evolve(found, codes=tuple(code for code in found.codes if code in shared))
            for one in each
            for found in one
            if not found.fault and shared.intersection(found.codes)
        )


def _comments(draft: Draft) -> tuple[Suppression, ...]:
    return find_suppressions(draft.text, draft.name, lines_above(draft.text))
