"""Step 2: what may be asked and when, over which channel, by which ladder, and what to expect."""

from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.model import EASY, MEDIUM, REACH, SEGMENTS, Gate, History, Segment
from networking_rules.steps.approach import (
    BREATH,
    EXPECT,
    HORIZON,
    PACE,
    channel,
    choose_approach,
    lacking,
    may_ask,
    permission,
)
from networking_rules.testing import build
from networking_rules.testing.strategies import TODAY, histories, people

ME, ANN = build.me(), build.person()
SIX = [
    "200 out give landed",
    "150 out give landed",
    "120 out give landed",
    "90 out give landed",
    "60 out give landed",
]


def past(*words, **changes):
    return evolve(build.history(words), **changes)


@pytest.mark.parametrize(
    ("words", "easy", "medium", "reach"),
    [
        ([], False, False, False),
        (["9 out ask"], False, False, False),
        (["0 out give landed"], True, False, False),
        (["0 out give size=1 landed"], False, False, False),
        (["9 out give size=3"], None, False, False),
        (["30 out give landed", "20 out give landed", "10 out give landed"], True, True, False),
        (["29 out give landed", "20 out give landed", "10 out give landed"], True, False, False),
        ([*SIX, "20 out give landed"], True, True, True),
        ([*SIX, "10 out ask"], True, False, False),
        ([*SIX, "20 out give landed", "10 out ask"], True, True, False),
    ],
)
def test_gates(words, easy, medium, reach):
    """Gives, gives for each ask, days and credit: all four, or no permission."""
    found = [permission(past(*words), segment.gate) for segment in (EASY, MEDIUM, REACH)]
    assert found == [easy, medium, reach]


def test_a_gate_that_is_all_nought_still_wants_credit():
    """An ask is never larger than what is left of the gives."""
    assert permission(past(), Gate(0, 0, 0)) is False
    assert permission(past("0 out give landed size=1"), Gate(0, 0, 0), size=1) is True


@pytest.mark.parametrize("missing", ["gives", "asks", "tenure"])
def test_what_is_not_known_permits_nothing(missing):
    """Neither yes nor no; no only where something known says so."""
    rich = past(*SIX, "20 out give landed", missing=[missing])
    assert permission(rich, EASY.gate) is None
    assert permission(past("9 out give lost", missing=["tenure"]), EASY.gate) is False


def test_who_may_be_asked():
    """Welcome, invited or earned in every possible segment; never at first contact."""
    assert may_ask(ANN, past(), SEGMENTS) is False
    assert may_ask(build.person(asks_welcome=True), past(), SEGMENTS) is True
    assert may_ask(ANN, past("9 in invite"), SEGMENTS) is True
    assert may_ask(ANN, past("70 in invite"), SEGMENTS) is False
    assert may_ask(ANN, past("0 out give landed"), SEGMENTS) is None
    assert may_ask(ANN, past("0 out give landed"), [EASY]) is True
    assert may_ask(ANN, past("0 out give landed"), [EASY], size=5) is False
    assert may_ask(ANN, past("9 out news"), []) is None
    assert may_ask(ANN, past(missing=["gives", "asks", "received", "tenure", "invited"]), SEGMENTS) is None
    assert may_ask(ANN, past(missing=["tenure"]), SEGMENTS) is False


@pytest.mark.parametrize(
    ("words", "keys", "medium"),
    [
        ([], [], None),
        ([], ["tel:+44", "mailto:a@example.org"], "email"),
        ([], ["tel:+44"], "phone"),
        ([], ["linkedin:ann"], "linkedin"),
        ([], ["urn:x:1"], None),
        (["9 in news channel=mail"], ["linkedin:ann"], "email"),
        (["9 out news channel=phone"], ["linkedin:ann"], "linkedin"),
        (["9 both news channel=cafe", "8 in news channel=mail", "7 in news channel=mail"], [], "email"),
        (["9 in news channel=mail", "8 in news channel=cafe"], [], "cafe"),
        (["30 in news channel=mail"] + [f"{n} in news channel=cafe" for n in range(5, 0, -1)], [], "cafe"),
    ],
)
def test_the_channel(words, keys, medium):
    """The one they used most of late, the last of equals; else one that their keys allow."""
    assert channel(build.person(keys=keys), past(*words)) == medium


def test_what_is_lacking():
    """In words, each part of the gate that is not met; nothing where all is."""
    assert lacking(past(), MEDIUM) == (
        "0 of 3 gives have arrived",
        "0 of 30 days",
        "what you give must outweigh what you ask",
    )
    told = lacking(past("9 out give", "8 out give landed size=5"), MEDIUM)
    assert told == ("1 of 3 gives have arrived (2 may have)", "9 of 30 days")
    assert lacking(past("9 out give landed size=5", "5 out ask size=1"), EASY) == ("1 of 2 gives have arrived",)
    assert lacking(past("9 out news", missing=["tenure"]), EASY)[1] == "? of 0 days"
    assert lacking(past(*SIX, "20 out give landed"), REACH) == ()


def steps(advice):
    return [((step.on - build.TODAY).days, step.act) for step in advice.approach.steps]


def test_the_ladder_to_an_easy_target():
    """A give now, another after the pace, an ask when what is left of both outweighs it."""
    advice = choose_approach(ME, ANN, past(), [EASY])
    assert steps(advice) == [(0, "give"), (14, "give"), (28, "ask")]
    assert advice.may_ask is False
    assert advice.earliest_ask == build.TODAY + timedelta(days=2 * PACE["easy"])
    assert (advice.expect, advice.horizon_days) == (EXPECT["easy"], HORIZON["easy"])
    assert advice.lacking == ("0 of 1 gives have arrived", "what you give must outweigh what you ask")


def test_the_ladder_to_a_reach_target_holds_no_ask():
    """Give, for a very long time; what comes of it, if anything, is not planned."""
    advice = choose_approach(ME, ANN, past(), [REACH])
    assert {act for _, act in steps(advice)} == {"give"}
    assert (advice.may_ask, advice.earliest_ask, advice.horizon_days) == (False, None, 365)


def test_an_open_gate():
    """Nothing is lacking, and the ask may come some breath after the next give."""
    advice = choose_approach(ME, ANN, past("20 out give landed size=5"), [EASY])
    assert (advice.may_ask, advice.lacking, advice.earliest_ask) == (True, (), build.TODAY)
    assert steps(advice) == [(0, "give"), (BREATH, "ask")]


def test_those_who_welcome_asks_get_one_after_a_give():
    """Even far up: but never before something was given."""
    advice = choose_approach(ME, build.person(asks_welcome=True), past(), [REACH])
    assert [act for _, act in steps(advice)] == ["give", "ask"]
    assert advice.may_ask is True
    assert advice.earliest_ask == build.TODAY


@pytest.mark.parametrize("first", ["thank", "reply", "learn"])
def test_the_first_step_is_what_calls(first):
    """Thanks, an answer or a look come before the gives, of which there is at least one."""
    found = steps(choose_approach(ME, ANN, past("9 in ask"), [MEDIUM], first))
    assert found[0] == (0, first)
    assert [act for _, act in found[1:]].count("give") >= 1


def test_the_strictest_of_several_segments_counts():
    """What is not decided is treated as the highest that is possible."""
    assert choose_approach(ME, ANN, past()).horizon_days == HORIZON["reach"]
    assert choose_approach(ME, ANN, past(), [EASY, MEDIUM]).horizon_days == HORIZON["medium"]


def test_a_gate_that_no_giving_opens():
    """Where even forty gives would not do, no day is promised."""
    closed = Segment("stars", "medium", Gate(200, 1, 0))
    advice = choose_approach(ME, ANN, past(), [closed])
    assert advice.earliest_ask is None
    assert all(act == "give" for _, act in steps(advice))


def test_days_alone_are_waited_for():
    """With gives enough, the gate opens on the day the tie is old enough."""
    advice = choose_approach(
        ME, ANN, past("9 out give landed size=5", "8 out give landed", "7 out give landed"), [MEDIUM]
    )
    assert advice.earliest_ask == build.TODAY + timedelta(days=21)


@given(people(), histories(), st.sampled_from([(EASY,), (MEDIUM,), (REACH,), SEGMENTS]))
def test_every_approach_gives_before_it_asks(person, history, segments):
    """Steps in order of days, the first today, a give before any ask, and no ask before the gate can open."""
    advice = choose_approach(ME, person, history, segments)
    ladder = advice.approach.steps
    assert ladder[0].on == TODAY
    assert [s.on for s in ladder] == sorted(s.on for s in ladder)
    asks = [n for n, step in enumerate(ladder) if step.act == "ask"]
    assert len(asks) <= 1
    assert all(any(step.act == "give" for step in ladder[:n]) for n in asks)
    assert advice.may_ask or all(ladder[n].on >= advice.earliest_ask for n in asks)
    assert bool(advice.lacking) <= (advice.may_ask is not True)


@given(people(), histories())
def test_the_day_that_is_promised_is_one_on_which_the_gate_opens(person, history):
    """With a give landing at every pace, permission is there on the day, and was not a day of giving before."""
    advice = choose_approach(ME, person, history, [MEDIUM])
    if advice.may_ask or advice.earliest_ask is None:
        return
    waited = (advice.earliest_ask - TODAY).days
    given_ = [
        build.touch("0 out give landed", n, today=TODAY + timedelta(days=n * PACE["medium"]))
        for n in range(waited // PACE["medium"] + 1)
    ]
    ahead = [t for t in (*history.touches, *given_) if t.day <= advice.earliest_ask]
    later = History(advice.earliest_ask, tuple(sorted(ahead, key=lambda t: t.order)), history.met)
    assert permission(later, MEDIUM.gate) in (True, None)
