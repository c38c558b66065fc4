"""Facts of a history: what counts, what fades, what waits, and how far what is not known reaches."""

import itertools
import math
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from networking_rules.facts import AskFacts, HistoryFacts
from networking_rules.facts import history as facts
from networking_rules.interval import Interval
from networking_rules.model import Ask, History, Touch
from networking_rules.testing import build
from networking_rules.testing.strategies import TODAY, histories


def past(*words, **changes):
    return evolve(build.history(words), **changes)


def with_touch(history, touch):
    return evolve(history, touches=tuple(sorted((*history.touches, touch), key=lambda t: t.order)))


def completions(history):
    """The history with every give of which it is not known whether it landed, landed or lost."""
    open_ones = [t for t in history.touches if t.landed is None]
    assume(len(open_ones) <= 4)
    for landed in itertools.product((True, False), repeat=len(open_ones)):
        said = {t.id: value for t, value in zip(open_ones, landed, strict=True)}
        yield evolve(history, touches=tuple(evolve(t, landed=said.get(t.id, t.landed)) for t in history.touches))


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ([], (0, 0)),
        (["9 out give landed"], (1, 1)),
        (["9 out introduce landed"], (1, 1)),
        (["9 out give"], (0, 1)),
        (["9 out give lost"], (0, 0)),
        (["9 in give landed"], (0, 0)),
        (["9 both give landed"], (0, 0)),
        (["9 out news", "8 out thank landed"], (0, 0)),
        (["9 out give+introduce landed"], (1, 1)),
        (["9 out give form=endorsement landed", "9 out give form=Endorsement landed"], (1, 1)),
        (["9 out give form=endorsement landed", "8 out give form=endorsement landed"], (2, 2)),
        (["9 out give form=endorsement", "9 out give form=endorsement landed"], (1, 1)),
        (["9 out give form=endorsement lost", "9 out give form=endorsement"], (0, 1)),
        (["9 out give form=endorsement landed", "9 out give form=advice landed"], (2, 2)),
    ],
)
def test_which_gives_of_mine_count(words, count):
    """Landed ones; those that may have landed at most; what both did never; endorsements once a day."""
    assert facts.gives(past(*words)) == Interval(*count)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["9 in give"], 1),
        (["9 in give lost"], 0),
        (["9 in introduce landed"], 1),
        (["9 both give"], 0),
        (["9 in give form=endorsement", "9 in give form=endorsement"], 1),
        (["9 in give form=newsletter", "8 in give form=Automatic"], 0),
    ],
)
def test_which_gives_of_theirs_count(words, count):
    """What reached me, services left out, endorsements once a day."""
    assert facts.received(past(*words)) == count


@given(histories(most=6))
def test_bounds_hold_every_history_that_may_be_true(history):
    """Whatever turns out to have landed: counts, credit and days lie inside, and what is decided stays so."""
    for known in completions(history):
        for fact in (facts.gives, facts.given, facts.credit, facts.giving_days):
            wide, exact = fact(history), fact(known)
            assert exact.low == exact.high
            assert wide.low - 1e-9 <= exact.low <= wide.high + 1e-9
        for fact in (facts.cold, facts.was_strong):
            assert fact(history) in (None, fact(known))
            assert fact(known) is not None


@given(histories(), st.integers(0, 400), st.booleans())
def test_more_endorsements_of_one_day_change_nothing(history, ago, landed):
    """The second of a day adds neither a give nor credit."""
    one, other = (
        Touch(name, "p", TODAY - timedelta(days=ago), "out", ("give",), form="endorsement", size=5, landed=landed)
        for name in ("x", "y")
    )
    once = with_touch(history, one)
    twice = with_touch(once, other)
    for fact in (facts.gives, facts.given, facts.credit):
        assert fact(twice) == fact(once)


@given(histories())
def test_counts_by_the_slow_way(history):
    """Each count is a count of touches that anybody could make by hand."""
    known = history.touches
    assert facts.asks(history) == sum(t.direction == "out" and "ask" in t.acts for t in known)
    assert facts.inbound(history) == sum(t.direction in ("in", "both") for t in known)
    assert facts.outbound(history) == sum(t.direction == "out" for t in known)
    assert facts.reached_out(history) == sum(t.direction in ("out", "both") for t in known)
    assert facts.outbound(history) + facts.inbound(history) == len(known)
    assert facts.first_touch(history) is (not known)
    share = facts.ask_share(history)
    assert share * facts.outbound(history) == pytest.approx(facts.asks(history))


@pytest.mark.parametrize(
    ("words", "met", "days"),
    [
        ([], None, 0),
        (["30 out ask"], None, 0),
        (["30 out ask", "20 out give"], None, 20),
        (["30 out ask", "20 in reply"], None, 20),
        (["30 out news", "20 out ask"], None, 30),
        (["30 both ask"], None, 30),
        (["30 out news"], TODAY - timedelta(days=90), 90),
        (["30 out news"], TODAY - timedelta(days=9), 30),
        ([], TODAY - timedelta(days=90), 90),
    ],
)
def test_when_a_tie_began(words, met, days):
    """With the first touch that is not an ask of mine, or when we met."""
    assert facts.tenure(past(*words, met=met)) == days


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        (["0 out give landed"], 2, 2),
        (["0 out give landed size=5"], 5, 5),
        (["180 out give landed size=4"], 2, 2),
        (["360 out give landed size=4"], 1, 1),
        (["0 out give size=3"], 0, 3),
        (["0 out give landed size=3", "0 out ask size=1"], 2, 2),
        (["0 out ask"], -2, -2),
        (["0 out give landed form=endorsement size=5"], 1, 1),
        (["0 in give landed size=5"], 0, 0),
    ],
)
def test_credit(words, low, high):
    """Landed gives less asks, halved every 180 days; a size that is not known is two."""
    found = facts.credit(past(*words))
    assert (found.low, found.high) == pytest.approx((low, high))


def test_the_ledger_has_a_window():
    """What I gave and asked counts for a year, credit for ever."""
    history = past("365 out give landed", "366 out ask")
    assert facts.given(history).low == pytest.approx(2 * 0.5 ** (365 / 180))
    assert facts.asked(history) == 0
    assert facts.asked(history, within=366) > 0
    assert facts.given(history, within=364) == Interval(0, 0)
    assert facts.credit(history).low == pytest.approx(2 * 0.5 ** (365 / 180) - 2 * 0.5 ** (366 / 180))


@given(histories(), st.sampled_from([30, 90, 180]), st.sampled_from([1, 2, 4]))
def test_a_longer_half_life_forgets_less(history, half_life, longer):
    """Both sides of the ledger grow with it."""
    for fact in (facts.asked, lambda h, **w: facts.given(h, **w).low, lambda h, **w: facts.given(h, **w).high):
        assert fact(history, half_life=half_life * longer) >= fact(history, half_life=half_life)


@pytest.mark.parametrize(
    ("words", "invited"),
    [
        (["60 in invite"], True),
        (["61 in invite"], False),
        (["5 in ask"], True),
        (["5 out invite"], False),
        (["5 both invite"], False),
        (["5 in news"], False),
    ],
)
def test_invitations(words, invited):
    """They invited me or asked me something within sixty days."""
    assert facts.invited(past(*words)) is invited


@pytest.mark.parametrize(
    ("words", "cold"),
    [
        ([], True),
        (["90 out ask", "30 out news"], True),
        (["90 out give lost"], True),
        (["90 out give"], None),
        (["90 out give landed"], False),
        (["900 in news"], False),
        (["900 both news"], False),
    ],
)
def test_who_is_a_stranger(words, cold):
    """Nothing came from them, nothing of mine landed, no invitation stands."""
    assert facts.cold(past(*words)) is cold


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ([], 0),
        (["30 in give"], 30),
        (["30 in give", "29 out thank"], 0),
        (["30 in give", "29 both thank"], 0),
        (["30 in give", "29 in thank"], 30),
        (["60 in give", "59 out thank", "30 in give"], 30),
        (["60 in give", "30 in give"], 60),
        (["60 out thank", "30 in introduce"], 30),
        (["30 in give form=notification"], 0),
    ],
)
def test_thanks_that_are_owed(words, days):
    """Since the oldest give of theirs that no thanks of mine came after."""
    assert facts.unthanked_days(past(*words)) == days


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ([], 0),
        (["30 in ask"], 30),
        (["30 in invite", "20 in ask"], 30),
        (["30 in invite", "20 out news"], 0),
        (["30 in invite landed"], 0),
        (["30 in invite landed", "20 in ask"], 20),
        (["30 in invite lost"], 30),
        (["30 in ask+invite landed"], 30),
        (["30 in ask", "29 out reply"], 0),
        (["30 in ask", "29 both news"], 0),
        (["30 in news"], 0),
        (["30 out news", "20 in ask"], 20),
    ],
)
def test_answers_that_are_owed(words, days):
    """Since the oldest ask or invitation of theirs after my last word."""
    assert facts.owed_days(past(*words)) == days


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ([], 0),
        (["50 out news", "40 out ask", "30 out give"], 3),
        (["50 out news", "40 in reply", "30 out ask"], 1),
        (["50 out news", "40 both news", "30 out ask"], 1),
        (["61 out news", "60 out news"], 1),
        (["30 out news", "30 out ask", "30 out give"], 1),
        (["30 out thank", "29 out reply", "28 out thank+reply"], 0),
        (["30 out thank+ask", "29 out reply+news"], 2),
        (["30 out give landed", "29 out give"], 1),
    ],
)
def test_touches_in_vain(words, count):
    """Days on which I touched since their last word; what calls for no answer is left out."""
    assert facts.unanswered(past(*words)) == count


MORNING, NOON, EVENING = (datetime(2026, 2, 20, hour, tzinfo=UTC) for hour in (8, 12, 20))
THAT_DAY, MIDNIGHT = date(2026, 2, 20), datetime(2026, 2, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "then", "open_"),
    [
        (MORNING, NOON, False),
        (NOON, MORNING, True),
        (NOON, THAT_DAY, False),
        (THAT_DAY, NOON, False),
        (THAT_DAY, THAT_DAY, False),
        (NOON, MIDNIGHT, False),
        (NOON, THAT_DAY - timedelta(days=1), True),
        (THAT_DAY, EVENING - timedelta(days=1), True),
        (NOON, datetime(2026, 2, 20, tzinfo=timezone(timedelta(hours=1))), True),
        (datetime(2026, 2, 20, 1, tzinfo=timezone(timedelta(hours=1))), THAT_DAY, False),
        (NOON, datetime(2026, 2, 20, 1, tzinfo=timezone(timedelta(hours=1))), False),
    ],
)
@pytest.mark.parametrize("names", ["ab", "ba"])
def test_of_a_day_without_times_nobody_knows_what_came_first(first, then, open_, names):
    """So thanks, an answer and a word of theirs count as after what they may answer, whatever the ids are."""

    def made(direction, act, answer):
        ways = {"out": "in", "in": "out"}
        touches = [
            Touch(names[0], "p", first, direction, (act,)),
            Touch(names[1], "p", then, ways[direction], (answer,)),
        ]
        return History(TODAY, sorted(touches, key=lambda touch: touch.order))

    assert (facts.unthanked(made("in", "give", "thank")) is not None) is open_
    assert (facts.unanswered_in(made("in", "ask", "reply")) is not None) is open_
    assert facts.unanswered(made("out", "ask", "reply")) == int(open_)


@pytest.mark.parametrize(
    ("direction", "acts", "may_answer"),
    [
        ("out", ("give",), False),
        ("out", ("introduce",), False),
        ("out", ("ask",), False),
        ("out", ("news",), False),
        ("out", ("give", "reply"), True),
        ("out", ("thank",), True),
        ("out", (), True),
        ("both", ("news",), True),
    ],
)
@pytest.mark.parametrize("asked", ["ask", "invite"])
def test_of_a_day_without_times_a_gift_answers_nothing_that_was_asked_after_it(direction, acts, may_answer, asked):
    """Only what may be an answer comes last of its day; other words of mine stand where their ids put them."""

    def waits(ask, mine, at=THAT_DAY):
        touches = [Touch(ask, "p", THAT_DAY, "in", (asked,)), Touch(mine, "p", at, direction, acts)]
        return facts.unanswered_in(History(TODAY, sorted(touches, key=lambda touch: touch.order))) is not None

    assert waits("log-2026-02-20-10", "log-2026-02-20-9") is not may_answer
    assert not waits("log-2026-02-20-9", "log-2026-02-20-10")
    assert not waits("log-2", "log-1", THAT_DAY + timedelta(days=1))
    assert waits("log-1", "log-2", THAT_DAY - timedelta(days=1))


def test_a_touch_of_which_the_acts_are_not_known_waits_for_an_answer():
    """A message that nobody has read for acts is a message all the same."""
    silent = Touch("t", "ann", build.TODAY - timedelta(days=3), "out")
    assert facts.unanswered(History(build.TODAY, (silent,))) == 1


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ([], 0),
        (["20 out ask"], 0),
        (["200 out news", "20 out ask"], 180),
        (["200 in news", "20 out ask"], 180),
        (["200 out ask", "20 out ask"], 180),
        (["200 out news", "20 out ask", "10 out give"], 0),
        (["200 out news", "20 out ask", "10 out give lost"], 180),
        (["200 out news", "20 out ask", "10 out news"], 180),
        (["900 out news", "400 out ask", "20 out ask"], 380),
    ],
)
def test_silence_that_an_ask_broke(words, days):
    """Before the last ask; a give after it mends that."""
    assert facts.silence_broken(past(*words)) == days


@pytest.mark.parametrize(
    ("words", "strong"),
    [
        ([], False),
        (["900 out give landed", "800 in give"], False),
        (["900 out give landed", "800 in give", "700 in give"], True),
        (["900 out give landed", "800 out give landed", "700 out give landed"], False),
        (["900 in give", "800 in give", "700 in give"], False),
        (["900 out give", "800 in give", "700 in give"], None),
        (["900 out give landed", "850 out give", "800 in give"], None),
        (["900 out give", "800 in give"], False),
    ],
)
def test_ties_that_were_strong(words, strong):
    """Gives both ways, three in all."""
    assert facts.was_strong(past(*words)) is strong


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["20 out ask", "18 out news"], 1),
        (["20 out ask", "17 out news"], 0),
        (["20 out ask", "20 out news"], 0),
        (["20 out ask", "19 out thank"], 0),
        (["20 out ask", "19 in reply", "18 out news"], 0),
        (["20 out news", "19 out ask"], 0),
        (["20 out ask", "19 out ask", "18 out ask"], 2),
        (["62 out ask", "60 out ask"], 1),
        (["63 out ask", "61 out ask"], 0),
    ],
)
def test_hasty_follow_ups(words, count):
    """On an unanswered ask, before three days had passed, in the last two months."""
    assert facts.hasty(past(*words)) == count


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ([], 0),
        (["20 out ask"], 20),
        (["20 out ask", "10 out news"], 0),
        (["20 out ask", "10 in news"], 0),
        (["20 out ask", "10 out ask"], 10),
    ],
)
def test_asks_that_wait(words, days):
    """An unanswered ask with no word of mine since."""
    assert facts.ask_waiting(past(*words)) == days


@pytest.mark.parametrize(("count", "days"), [(0, 365), (1, 365), (2, 180), (11, 180), (12, 30), (49, 30), (50, 7)])
def test_layers(count, days):
    """The more touches in a year, the closer the tie, the sooner it is due."""
    close = [f"{365 - n} in news" for n in range(count)]
    assert facts.layer_days(past("366 in news", *close)) == days
    assert facts.layer_days(past(*close), close=1, near=2, known=3, wide=4) == {7: 1, 30: 2, 180: 3, 365: 4}[days]


def test_days_since():
    """Since the last touch of either, else since we met, else unknown."""
    assert facts.days_since(past("9 in news", "4 out news")) == 4
    assert facts.days_since(past(met=TODAY - timedelta(days=40))) == 40
    assert facts.days_since(past()) is None


UNKNOWN_WITHOUT = {
    "gives": [
        "gives",
        "outbound",
        "reached_out",
        "giving_days",
        "given",
        "ask_share",
        "unanswered",
        "silence_broken",
    ],
    "asks": ["asks", "outbound", "reached_out", "asked", "ask_share", "unanswered", "hasty", "ask_waiting"],
    "received": ["received", "inbound", "unanswered", "silence_broken", "was_strong", "hasty", "ask_waiting", "cold"],
    "tenure": ["tenure", "days_since", "layer_days"],
    "invited": ["invited", "cold", "layer_days"],
}


@pytest.mark.parametrize(("lacking", "names"), UNKNOWN_WITHOUT.items())
def test_what_a_source_cannot_tell_is_unknown(lacking, names):
    """Every fact that rests on it is unknown; never nought."""
    history = past(missing=[lacking])
    for name in names:
        assert HistoryFacts.definition(name).function(history) is None, name


def test_what_waits_is_known_from_below():
    """A give or a question that waits is seen; whether an older one does is not."""
    assert facts.unthanked_days(past("30 in give", missing=["received"])) == Interval(30, math.inf)
    assert facts.unthanked_days(past(missing=["received"])) == Interval(0, math.inf)
    assert facts.owed_days(past("30 in ask", missing=["invited"])) == Interval(30, math.inf)


def test_an_invitation_that_is_seen_is_one():
    """Whatever else the source cannot tell."""
    assert facts.invited(past("3 in invite", missing=["invited", "received"])) is True
    assert facts.cold(past("3 in invite", missing=["invited", "received"])) is False


def test_without_any_ask_nothing_was_asked():
    """Where there was no ask, when the tie began does not matter to what asks weigh."""
    assert facts.asked(past("9 out news", missing=["tenure"])) == 0
    assert facts.asked(past("9 out ask", missing=["tenure"])) is None
    assert facts.credit(past(missing=["tenure"])) == Interval(0, 0)


def ask_fact(name, ask):
    return AskFacts.definition(name).function(ask)


def test_an_ask_is_judged_by_what_came_before():
    """Its facts are those of the history up to it."""
    before = past("90 out give landed", "60 out give", "30 out ask")
    ask = Ask(before, 3, True, ((0, 4),))
    assert ask_fact("gives", ask) == facts.gives(before) == Interval(1, 2)
    assert ask_fact("may_gives", ask) == 2
    assert (ask_fact("asks", ask), ask_fact("tenure", ask)) == (1, 90)
    assert ask_fact("credit", ask) == facts.credit(before)
    assert (ask_fact("size", ask), ask_fact("meant", ask), ask_fact("invited", ask)) == (3, True, False)
    assert AskFacts.gives.spans(ask) == ((0, 4),)
    assert ask_fact("size", Ask(before)) == facts.SIZE_UNKNOWN


def test_an_ask_without_a_history_is_unknown():
    """Nothing came before it that anybody knows of; its size is known all the same."""
    for name in ("gives", "may_gives", "asks", "tenure", "credit", "invited"):
        assert ask_fact(name, Ask(None)) is None
    assert ask_fact("size", Ask(None, 4)) == 4


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_days_between(one, other):
    """Whole days, never below nought."""
    assert facts.days_between(one, other) == max(0, (other - one).days)
