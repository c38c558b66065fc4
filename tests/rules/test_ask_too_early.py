"""GIV002 says in the reader's own numbers what is missing, and never that one should have given less."""

from hypothesis import given
from hypothesis import strategies as st

from networking_rules import explain, guide
from networking_rules.cases import cases
from networking_rules.facts import AskFacts, HistoryFacts
from networking_rules.model import Draft
from networking_rules.testing import build

RULE = guide()["GIV002"]
TEXT = "Could you introduce me to your editor?"


def aimed(segment):
    return build.target(build.person(), build.me(), segment)


def case(touches, segment):
    target = aimed(segment)
    return next(iter(cases(Draft(TEXT), target=target, history=build.history(touches))))


def fix(*touches, **more):
    report = guide().check(Draft(TEXT), target=aimed(**more), history=build.history(touches))
    return next(found.fix for found in report.findings if found.code == "GIV002")


def test_an_old_give_is_told_to_weigh_too_little():
    """One give 150 days ago is enough by number; it counts 1.1 by now."""
    told = fix("150 out give landed size=2", segment="easy")
    assert "What you gave counts 1.1 by now, and this ask weighs 3: give about 2 small things more first" in told
    assert told.endswith("Before an ask it takes 1 give that arrived for each ask; so far 1 has arrived in 150 days.")


def test_what_was_asked_before_is_counted():
    """Both what it took away and how often."""
    told = fix("90 out give landed size=3", "80 out ask size=3", segment="easy")
    assert "What you gave, less what you asked for, counts nothing by now" in told
    assert "give about 3 small things more first" in told
    assert told.endswith("so far 1 has arrived in 90 days, and you asked once before.")


def test_where_the_weight_suffices_number_and_days_are_told():
    """And nothing of weights."""
    told = fix("9 out give landed size=5", segment="medium")
    assert told == (
        "Give first. Before an ask it takes 3 gives that arrived for each ask, over 30 days;"
        " so far 1 has arrived in 9 days."
    )


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(1, 5)), max_size=5), st.sampled_from(("easy", "medium")))
def test_the_smallest_change_never_gives_less(gives, segment):
    """Nor does it ask for more, or make the tie younger."""
    made = case([f"{ago} out give landed size={size}" for ago, size in gives], segment)
    told = explain(RULE, made)
    for change in told.change:
        assert change.fact in ("ask.gives", "ask.tenure", "ask.credit", "ask.size")
        assert (change.to < change.now) == (change.fact == "ask.size")
    assert told.truth is not True or told.change


def test_no_fact_of_what_i_gave_falls_to_mend_anything():
    """In whatever rule: one-way giving is mended by an ask, not by giving less."""
    for table, names in (
        (HistoryFacts, ("gives", "given", "giving_days", "credit", "tenure")),
        (AskFacts, ("gives", "may_gives", "credit", "tenure")),
    ):
        assert {table.definition(name).only for name in names} == {"up"}
    history = build.history([f"{200 - 20 * n} out give landed" for n in range(6)])
    (made,) = cases(history, target=aimed("easy"))
    (change,) = explain(guide("evidence")["GIV007"], made).change
    assert (change.fact, change.to) == ("history.asks", 1)


def test_the_words_of_a_rule_keep_to_its_options():
    """A half-life of its own counts in the fix as it does in the verdict."""
    report = (
        guide()
        .configure({"GIV002": {"half_life": 10_000}})
        .check(Draft(TEXT), target=aimed("easy"), history=build.history(["150 out give landed size=2"]))
    )
    assert any("counts 2.0 by now" in found.fix for found in report.findings)
