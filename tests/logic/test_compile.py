"""A compiled rulebook says what the plain one says: on random rules, with unknowns and ranges, and on the guide."""

import os
import pickle
from datetime import date

import pytest
from attrs import evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import guide
from networking_rules.cases import draft_case, network_cases
from networking_rules.findings import merge
from networking_rules.interval import Interval
from networking_rules.logic import Facts, RuleBook, attribute, flag, number, rule, text
from networking_rules.logic.conditions import leaves
from networking_rules.logic.evaluate import Reader, truth
from networking_rules.logic.normal import normal, settled
from networking_rules.logic.rulebook import WARM
from networking_rules.model import Draft
from networking_rules.problems import RuleError
from networking_rules.testing.strategies import networks
from trees import ComputedFacts, Row, RowFacts, conditions, rows, rules

TODAY = date(2026, 3, 2)
TABLES = [RowFacts(), ComputedFacts()]


def plainly(book, cases):
    """What the plain evaluator finds: (case, code) of findings and of unknowns."""
    reports = [(case, book.check_case({"row": case})) for case in cases]
    return (
        sorted((id(case), finding.code) for case, report in reports for finding in report.findings),
        sorted((id(case), unknown.code) for case, report in reports for unknown in report.unknowns),
    )


def by_id(pairs):
    return sorted((id(case), code) for case, code in pairs)


@pytest.mark.parametrize("table", TABLES, ids=["attributes", "functions"])
@settings(max_examples=int(os.environ.get("COMPILE_EXAMPLES", "40")))
@given(st.data())
def test_it_finds_what_the_plain_evaluator_finds(table, data):
    """Findings and unknowns alike, whatever the rules, on rows alone and inside cases."""
    book = RuleBook(data.draw(rules(table)))
    cases = data.draw(st.lists(rows(), max_size=5))
    cases = [evolve(case, label=str(place)) for place, case in enumerate(cases)]
    found, unsure = plainly(book, cases)
    compiled = book.compile("row")
    hits = compiled.check(cases)
    assert by_id(hits.pairs) == found
    assert by_id(hits.unsure) == unsure
    assert by_id(compiled.pairs(cases)) == found
    assert by_id((case, code) for case in cases for code in compiled.codes(case)) == found
    whole = [{"row": case, "label": case.label} for case in cases]
    assert book.compile().report(*whole) == book.check(*whole)


@pytest.mark.parametrize("table", TABLES, ids=["attributes", "functions"])
@given(st.data())
def test_the_normal_form_has_the_same_truth(table, data):
    """Negations pushed inside, common parts pulled out: no truth changes, unknown included."""
    condition = data.draw(conditions(table))
    reader = Reader({"row": data.draw(rows())})
    assert truth(normal(condition), reader, {}) is truth(condition, reader, {})


@settings(max_examples=50)
@given(networks())
def test_on_the_guide_it_reports_what_the_plain_check_reports(network):
    """The whole evidence profile on whole networks."""
    book = guide("evidence")
    cases = list(network_cases(network, TODAY))
    plain = merge(book.check_case(case) for case in cases)
    assert book.compile().check(cases).report() == plain
    assert book.check(*cases) == plain


def failing(row):
    """A number, or a fault."""
    if row.n0 is None:
        raise KeyError("no such thing")
    return row.n0


class Faulty(Facts[Row]):
    part = "row"
    value = number(failing)
    other = number(attribute("n1"))


@rule("BAD001", ground="design: made up", message="is broken", fix="mend it")
def broken(row: Faulty):
    """The value is above one."""
    return row.value > 1


def test_a_rule_that_raises_is_a_problem_for_that_case_only():
    """The others go on, and the same object twice in a row counts twice."""
    book = RuleBook((broken,))
    bad, good = Row(), Row(n0=2)
    cases = [good, good, bad, bad, good]
    hits = book.compile("row").check(cases)
    assert [case for case, _ in hits.pairs] == [good, good, good]
    assert len(hits.problems) == 2
    assert not hits.complete
    assert len(book.compile("row").pairs(cases)) == 3
    assert book.compile("row").codes(bad) == ()


def raising(name):
    """A fact that raises where the row holds a fault in place of a value."""

    def find(row):
        value = getattr(row, name)
        if isinstance(value, Fault):
            raise KeyError(name)
        return value

    return find


@frozen
class Fault:
    """Stands in a row for a fact that raises."""


class RaisingFacts(Facts[Row]):
    part = "row"
    n0 = number(raising("n0"))
    n1 = number(raising("n1"))
    n2 = number(raising("n2"))
    n3 = number(raising("n3"))
    f0 = flag(raising("f0"))
    f1 = flag(raising("f1"))
    f2 = flag(raising("f2"))
    w0 = text(raising("w0"))
    w1 = text(raising("w1"))


def would_say(condition, row, faulty):
    """All that a condition could come to, the facts that raise being unknown: what they would have said is open."""
    return truth(condition, Reader({"row": evolve(row, **dict.fromkeys(faulty))}), {})


def agrees(compiled, cases, report):
    """Every way to run the loop says what a report says, without looking at the findings too."""
    hits = compiled.check(cases)
    found = sorted((finding.target, finding.code) for finding in report.findings)
    assert sorted((case.label, code) for case, code in hits.pairs) == found
    assert sorted((case.label, code) for case, code in compiled.pairs(cases)) == found
    assert sorted((case.label, code) for case in cases for code in compiled.codes(case)) == found
    assert sorted((c.label, code) for c, code in hits.unsure) == sorted((u.target, u.code) for u in report.unknowns)
    assert len(hits.problems) == len(report.problems)
    assert hits.report() == report


@settings(max_examples=int(os.environ.get("COMPILE_EXAMPLES", "60")))
@given(st.data())
def test_facts_that_raise_count_where_the_verdict_is_open_and_nowhere_else(data):
    """One law for both: same findings, unknowns and problems; and a rule fails exactly where it is open."""
    book = RuleBook(data.draw(rules(RaisingFacts(), most=3)))
    cases = []
    for place, row in enumerate(data.draw(st.lists(rows(), min_size=1, max_size=4))):
        faulty = data.draw(st.sets(st.sampled_from(["n0", "n1", "n2", "f0", "f1", "w0"]), max_size=3))
        cases.append((evolve(row, label=str(place), **dict.fromkeys(faulty, Fault())), row, faulty))
    whole = [{"row": case, "label": case.label} for case, _, _ in cases]
    report = merge([book.check_case(case) for case in whole])
    assert book.compile().report(*whole) == report
    agrees(book.compile("row"), [case for case, _, _ in cases], report)
    failed = {(p.message[:6], p.message.split(" for ")[1].split(":")[0]) for p in report.problems}
    for case, row, faulty in cases:
        for one in book:
            asked = {leaf.fact.name for _, tree in one.grades for leaf in leaves(tree)}
            told = [would_say(settled(tree, one), row, faulty) for _, tree in one.grades]
            is_open = next((t is None for t in told if t is not False), False)
            assert ((one.code, case.label) in failed) == (is_open and bool(asked & faulty))


TABLE = RaisingFacts()
OPEN = Row(n0=None, n1=Fault(), n2=None, label="0")


@pytest.mark.parametrize(
    ("grades", "fails"),
    [
        ([TABLE.n1 > 0], True),
        ([(TABLE.n2 > 0) | ((TABLE.n0 > 0) & (TABLE.n1 > 0))], True),
        ([(TABLE.n2 > 0) | (TABLE.n0 > 0)], False),
        ([TABLE.f0 & (TABLE.n1 > 0)], False),
        ([TABLE.f1 | (TABLE.n1 > 0)], False),
        ([TABLE.n1 > 0, TABLE.f1], True),
        ([TABLE.f1, TABLE.n1 > 0], False),
        ([TABLE.f0, TABLE.f1 & (TABLE.n1 > 0)], True),
        ([(TABLE.n0 > 0) & TABLE.f0, TABLE.f1], False),
        ([TABLE.n0 > 0, TABLE.f1, TABLE.n1 > 0], True),
        ([TABLE.f1 & (TABLE.n1 > 0), TABLE.f1], True),
        ([(TABLE.n2 > 0) | ((TABLE.n2 > 0) & (TABLE.n1 > 0))], True),
    ],
)
def test_where_a_fact_that_raises_matters(grades, fails):
    """It does where a verdict is open, by whatever way the loop may have come by it: f0 is false, f1 true."""
    rule_ = evolve(
        broken, code="OPN001", grades=tuple(zip(("error", "warning", "info"), grades, strict=False)), templates={}
    )
    case = evolve(OPEN, f0=False, f1=True)
    book = RuleBook((rule_,))
    report = book.check_case({"row": case, "label": "0"})
    assert bool(report.problems) is fails
    agrees(book.compile("row"), [case], report)
    assert book.compile().report({"row": case, "label": "0"}) == report


@rule("WOR001", ground="design: made up", message="is {row.value}", fix="mend it")
def unspeakable(row: Faulty):
    """The second number is above one; the words need another."""
    return row.other > 1


def test_a_finding_whose_words_fail_is_a_problem_in_every_report():
    """It is not lost on the way from the loop to the report."""
    book = RuleBook((unspeakable,))
    whole = [{"row": Row(n1=2), "label": "a"}, {"row": Row(n0=5, n1=2), "label": "b"}]
    report = merge([book.check_case(case) for case in whole])
    assert [problem.code for problem in report.problems] == ["rule-failed"]
    assert [finding.message for finding in report.findings] == ["is 5"]
    assert book.compile().report(*whole) == report
    assert not report.complete


@rule("MIX001", ground="design: made up", message="is at most two", fix="mend it")
def low(row: RowFacts):
    """The first number is two or less, and the second above."""
    return (row.n0 <= 2) & (row.n1 > 2)


def test_ranges_among_plain_attributes_are_understood():
    """A case the fast loop stumbles over keeps its hits, and so do its neighbours, even the same object."""
    compiled = RuleBook((low,)).compile("row")
    wide, sure, plain = Row(n0=Interval(1, 3), n1=3), Row(n0=Interval(1, 2), n1=3), Row(n0=0, n1=5)
    cases = [plain, sure, sure, wide, plain]
    assert [case for case, _ in compiled.pairs(cases)] == [plain, sure, sure, plain]
    assert [case for case, _ in compiled.check(cases).unsure] == [wide]


LETTERS = (
    "Could you introduce me to Ann today?",
    "Here are the photos. <!-- networking-rules: ignore NEE002 a joke of ours --> I need a job, please, please.",
    "Hi {{name}}, this is the third time I write.",
)


def test_a_book_that_has_seen_many_cases_goes_on_reporting_the_same():
    """It writes itself a loop for them; comments are weighed, and every mend is the same."""
    book = guide()
    about = frozenset({"draft", "drafts", "ask"})
    cases = [draft_case(Draft(text), None, None, about) for text in LETTERS]
    first, plain = [book.check(case) for case in cases], [book.check_case(case) for case in cases]
    assert first == plain
    for _ in range(WARM):
        for case in cases:
            book.check(case)
    assert [book.check(case) for case in cases] == plain
    assert [f.edits for report in plain for f in report] == [f.edits for c in cases for f in book.check(c)]
    assert any(report.suppressed for report in plain)
    assert pickle.loads(pickle.dumps(book)).check(*cases) == book.check(*cases)


def test_findings_are_made_when_they_are_looked_at():
    """With message and evidence, as the plain check makes them."""
    hits = RuleBook((low,)).compile("row").check([Row(n0=1, n1=3, label="first"), Row(n0=1)])
    assert len(hits) == 1
    (finding,) = hits
    assert (finding.target, finding.message) == ("first", "is at most two")
    assert [unknown.missing for unknown in hits.unknowns()] == [("row.n1",)]


def test_it_pickles_and_refuses_what_it_cannot_run():
    """A book that needs other parts cannot be run on one of them."""
    compiled = pickle.loads(pickle.dumps(RuleBook((low,)).compile("row")))
    assert compiled.codes(Row(n0=1, n1=3)) == ("MIX001",)
    with pytest.raises(RuleError, match="cannot be run on history alone"):
        guide().compile("history")


def test_options_count():
    """A configured book is another function."""
    book = guide().select("GIV001")
    assert book.compile().source() != book.configure({"GIV001": {"min_gives": 3}}).compile().source()
