"""A rulebook is a value: its algebra, its fingerprint, its pickles, and what it reports."""

import pickle

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from boxes import BOX, Box, BoxFacts
from networking_rules.interval import Interval
from networking_rules.logic import Option, Report, RuleBook, graded, option, rule
from networking_rules.logic.outcomes import shown
from networking_rules.problems import RuleError


@rule("ONE001", ground="design: a test", message="{box.a} is too much", fix="at most {most}")
def too_much(box: BoxFacts, *, most: Option = option(3)):
    """Too much."""
    return box.a > most


@rule("ONE002", ground="design: a test", message="too little", fix="more", severity="error")
def too_little(box: BoxFacts, *, least: Option = option(1)):
    """Too little."""
    return box.a < least


@rule("TWO001", ground="design: a test", message="not red", fix="paint", severity="info")
def not_red(box: BoxFacts):
    """Not red."""
    return box.word != "red"


@rule("TWO002", ground="design: a test", message="shut", fix="open")
def shut(box: BoxFacts):
    """Shut."""
    return graded(error=box.p & box.q, warning=box.p)


RULES = (too_much, too_little, not_red, shut)
BOOK = RuleBook(RULES)
books = st.sets(st.sampled_from(RULES)).map(lambda some: RuleBook(tuple(some)))
codes = st.sets(st.sampled_from([r.code for r in RULES]), min_size=1)


def drawn(book, some):
    return [code for code in some if code in book]


@given(books, books, books)
def test_adding_and_taking_away_are_those_of_sets(x, y, z):
    """Union and difference, with all their laws; the order in which rules come does not matter."""
    assert x + y == y + x
    assert (x + y) + z == x + (y + z)
    assert x + x == x
    assert x - x == RuleBook(())
    assert (x + y) - y == x - y
    assert (x - y) + y == x + y
    assert x - (y + z) == (x - y) - z
    assert set((x + y).codes) == set(x.codes) | set(y.codes)
    assert set((x - y).codes) == set(x.codes) - set(y.codes)
    assert hash(x + y) == hash(y + x)


@given(books, codes)
def test_selecting_and_ignoring_part_a_book(book, some):
    """What is selected and what is ignored make the whole, and neither happens twice."""
    some = drawn(book, some)
    if not some:
        return
    chosen, rest = book.select(*some), book.ignore(*some)
    assert chosen + rest == book
    assert not set(chosen.codes) & set(rest.codes)
    assert chosen.select(*some) == chosen
    assert book - chosen == rest


@given(st.integers(0, 9), st.integers(0, 9))
def test_configuring_is_setting(first, second):
    """The last value counts, other rules are left alone, and choosing before or after does not matter."""
    once, twice = {"ONE001": {"most": first}}, {"ONE001": {"most": second}}
    assert BOOK.configure(once).configure(twice) == BOOK.configure(twice)
    assert BOOK.configure({}) == BOOK
    assert BOOK.configure(once).select("ONE001") == BOOK.select("ONE001").configure(once)
    assert BOOK.configure(once)["ONE002"] == too_little


@given(st.integers(0, 9), st.integers(0, 9), books, books)
def test_a_fingerprint_changes_exactly_when_a_verdict_may(first, second, x, y):
    """With a threshold, a rule or the severity that fails; not with the order, the words or a default set by hand."""
    one, other = ({"ONE001": {"most": value}} for value in (first, second))
    same = BOOK.configure(one).fingerprint() == BOOK.configure(other).fingerprint()
    assert same is (first == second)
    assert (x.fingerprint() == y.fingerprint()) is (x == y)
    assert RuleBook(tuple(reversed(RULES))).fingerprint() == BOOK.fingerprint()
    assert BOOK.configure({"ONE001": {"most": 3}}).fingerprint() == BOOK.fingerprint()
    assert evolve(BOOK, fail_on="info").fingerprint() != BOOK.fingerprint()
    reworded = evolve(too_much, message="other words", summary="Said otherwise.")
    assert RuleBook((reworded, *RULES[1:])).fingerprint() == BOOK.fingerprint()
    milder = too_little.with_severity("info")
    assert RuleBook((too_much, milder, not_red, shut)).fingerprint() != BOOK.fingerprint()
    assert RuleBook((too_much.when(BOX.p), *RULES[1:])).fingerprint() != BOOK.fingerprint()


def test_a_fingerprint_is_the_same_in_every_process():
    """It is written down: a change here is a change of what every stored fingerprint means."""
    assert len(BOOK.fingerprint()) == 16
    assert int(BOOK.fingerprint(), 16) >= 0
    assert BOOK.fingerprint() == RuleBook(RULES).fingerprint()


@given(books, st.integers(0, 9))
def test_a_book_survives_pickling(book, amount):
    """Equal, with the same hash, fingerprint and report."""
    again = pickle.loads(pickle.dumps(book))
    case = {"box": Box(a=amount, p=True, word="blue")}
    assert (again, hash(again), again.fingerprint()) == (book, hash(book), book.fingerprint())
    assert again.check(case) == book.check(case)


def test_looking_up():
    """By code or by name; by beginnings where several are meant."""
    assert BOOK["too-much"] is BOOK["ONE001"] is too_much
    assert "ONE001" in BOOK
    assert "too-much" in BOOK
    assert too_much in BOOK
    assert "ONE009" not in BOOK
    assert BOOK.select("one").codes == ("ONE001", "ONE002")
    assert BOOK.select("not-red", "TWO002").codes == ("TWO001", "TWO002")
    assert list(BOOK) == sorted(RULES, key=lambda r: r.code)
    assert len(BOOK) == len(RULES)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: BOOK["ONE003"], "no rule 'ONE003'; did you mean 'ONE00"),
        (lambda: BOOK.select("too-munch"), "did you mean 'too-much'"),
        (lambda: BOOK.ignore("XYZ"), "no rule 'XYZ'"),
        (lambda: BOOK.select(""), "no rule ''"),
        (lambda: BOOK.configure({"ONE009": {}}), "no rule 'ONE009'"),
        (
            lambda: RuleBook((too_much, too_much.configure(most=9))),
            "claimed twice: by too-much and by too-much; use book.conf",
        ),
        (
            lambda: BOOK + evolve(not_red, code="ONE001", plugin="acme 1.0"),
            "ONE001 is claimed twice: by too-much and by not-red of acme 1.0; give one another code",
        ),
        (lambda: BOOK + RuleBook((too_much.configure(most=9),)), "ONE001 is claimed twice"),
    ],
)
def test_mistakes_are_told(call, told):
    """With the nearest name, and both owners of a code."""
    with pytest.raises(RuleError, match=told):
        call()


def test_a_report_holds_what_was_found():
    """Sorted by file, target and severity, with what was run; the verdict goes by the mildest that fails."""
    cases = [
        {"box": Box(a=9, word="blue"), "label": "z"},
        {"box": Box(a=0, p=True), "label": "b"},
        {"box": Box(a=None, word=None), "label": "a"},
    ]
    report = BOOK.check(*cases)
    assert [(f.target, f.code, f.severity) for f in report] == [
        ("b", "ONE002", "error"),
        ("b", "TWO002", "warning"),
        ("z", "ONE001", "warning"),
        ("z", "TWO001", "info"),
    ]
    assert [(u.target, u.code, u.missing) for u in report.unknowns] == [
        ("a", "ONE001", ("box.a",)),
        ("a", "ONE002", ("box.a",)),
        ("a", "TWO001", ("box.word",)),
    ]
    assert report.codes == ("ONE001", "ONE002", "TWO001", "TWO002")
    assert (report.ok, report.complete, len(report)) == (False, True, 4)
    assert report.ran == set(BOOK.codes)
    assert BOOK.check(*reversed(cases)) == report
    assert report.only(lambda f: f.severity == "info").ok
    assert "ONE001 too-much  9 is too much  (z)" in str(report)
    assert "ONE001 too-much  cannot tell: box.a is not known (the first number)" in str(report)
    assert str(BOOK.check({"box": Box(a=2)})) == "nothing found"
    assert bool(Report())


def test_infos_fail_a_strict_book_only():
    """`fail_on` is the mildest severity that counts."""
    case = {"box": Box(a=2, word="blue")}
    assert BOOK.check(case).ok
    assert not evolve(BOOK, fail_on="info").check(case).ok
    hard = evolve(BOOK, fail_on="error")
    assert [hard.check(case).fail_on, hard.check_case(case).fail_on, hard.compile().report(case).fail_on] == [
        "error"
    ] * 3
    assert hard.check().fail_on == "error"
    assert (BOOK.check(case) + evolve(BOOK, fail_on="info").check({"box": Box(a=2)})).fail_on == "info"


def test_a_rule_runs_where_the_case_has_what_it_speaks_of():
    """A case without the part, or about something else, runs nothing."""
    assert BOOK.check({"crate": 3}).ran == frozenset()
    assert BOOK.check({"box": Box(a=9), "subjects": {"crate"}}).ran == frozenset()
    assert BOOK.check({"box": Box(a=9), "subjects": {"box"}}).codes == ("ONE001",)
    assert BOOK.check().findings == ()


def test_evidence_names_what_decided_and_places():
    """Each fact once, with its value, what it was compared to, and where in the text it was found."""
    (finding,) = BOOK.check({"box": Box(a=9), "text": "x box"}).findings
    assert [(e.fact, e.value, e.compared, str(e)) for e in finding.evidence] == [
        ("box.a", 9, "box.a > most (3)", "box.a = 9")
    ]
    assert (finding.span.start, finding.span.end, finding.span.text) == (0, 1, "x")
    assert str(finding) == 'ONE001 too-much  9 is too much: "x"'


@rule("ONE003", ground="design: a test", message="too much", fix="less")
def namesake(box: BoxFacts, *, a: Option = option(3), plus: Option = option(1)):
    """An option with the name of a fact, and one with the name of a window."""
    return (box.a > a) & (box.b(plus=plus) > 0)


def test_a_book_takes_rules_one_or_several():
    """One rule, a list, another book; anything else is refused, and codes have ways of their own."""
    rest = BOOK - namesake - BOOK["ONE001"]
    assert rest + BOOK["ONE001"] == rest + iter([BOOK["ONE001"]]) == rest + BOOK.select("ONE001") == BOOK
    assert BOOK - BOOK["ONE001"] == BOOK - [BOOK["ONE001"]] == BOOK.ignore("ONE001")
    for wrong in ("ONE001", ["ONE001"]):
        with pytest.raises(TypeError, match="a book takes rules, not 'ONE001'; `ignore` and `select` take codes"):
            BOOK - wrong
    with pytest.raises(TypeError, match="a book takes rules, not 3"):
        BOOK + 3


def test_evidence_shows_an_option_where_it_stands_and_nowhere_else():
    """A fact or a window of the same name is left as it is written."""
    (finding,) = RuleBook((namesake,)).check({"box": Box(a=9, b=1)}).findings
    assert [e.compared for e in finding.evidence] == ["box.a > a (3)", "box.b(plus=plus (1)) > 0"]


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Interval(3, 3), 3),
        (Interval(0.5, 0.5), 0.5),
        (Interval(1, 3), "1 to 3"),
        (True, True),
        ("red", "red"),
        (None, None),
    ],
)
def test_values_are_shown_plainly(value, plain):
    """Whole numbers without a point, ranges in words."""
    assert shown(value) == plain
