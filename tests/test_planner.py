"""The plan: what comes first, what is left out, what is found out, and what it says."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules.cases import histories
from networking_rules.days import later
from networking_rules.facts.history import unanswered_in, unthanked
from networking_rules.findings import Report
from networking_rules.model import SEGMENTS, Gate, LeftOut, Me, Network, Segment
from networking_rules.planner import plan, review
from networking_rules.plugins import Host
from networking_rules.purposes import PAUSE, Calling, Pause, choose_purpose, pause_until
from networking_rules.reports import render
from networking_rules.reports.base import Context
from networking_rules.reports.charts import timeline_of
from networking_rules.rulebooks import guide
from networking_rules.testing import build
from networking_rules.testing.sample import sample_network
from networking_rules.testing.strategies import networks

TODAY = build.TODAY
CONTACT = {"reason": None}


def network(people, me=None):
    """A network of people by id: fields, and touches in words."""
    made, touches = [], []
    for name, (fields, words) in people.items():
        made.append(build.person(**{"id": name, "name": name.title(), **fields}))
        touches += [build.touch(w, len(touches) + n, person=name) for n, w in enumerate(words)]
    return Network(me if isinstance(me, Me) else build.me(**me or {}), made, touches)


def planned(people, minutes=300, me=None, **more):
    return plan(network(people, me), minutes=minutes, today=TODAY, **more)


def one(fields, words=(), me=None):
    """The entry of a plan for one person alone, or None."""
    made = planned({"ann": (fields, words)}, me=me)
    return made.targets[0] if made.targets else None


@pytest.mark.parametrize(
    ("fields", "words", "purpose"),
    [
        ({}, [], "give"),
        ({}, ["30 in ask"], "answer"),
        ({}, ["30 in invite"], "answer"),
        ({}, ["30 in give"], "thank"),
        ({}, ["30 in give", "20 in ask"], "thank"),
        ({}, ["30 in give", "29 out thank", "20 in ask"], "answer"),
        ({}, ["30 in give", "29 out thank"], "give"),
        ({"wants": None}, [], "learn"),
        ({"wants": []}, [], "learn"),
        ({"reach": 5}, [], "learn"),
        ({"reach": 5}, ["90 out give landed"], "give"),
        ({"can_help": []}, [], "upkeep"),
        ({"can_help": [], "segment": "easy"}, [], "give"),
        (CONTACT, [], None),
        (CONTACT, ["90 in news"], "give"),
        ({**CONTACT, "wants": None}, ["90 in news"], None),
        ({**CONTACT, "wants": None, "cadence": "P1M"}, ["90 in news"], "upkeep"),
        ({**CONTACT, "wants": None, "cadence": "P6M"}, ["90 in news"], None),
        ({**CONTACT, "wants": None}, ["90 in give form=advice", "80 out thank"], "upkeep"),
        ({**CONTACT, "wants": None}, ["90 in ask"], "answer"),
        ({**CONTACT, "wants": None}, ["5000 in give"], "thank"),
    ],
)
def test_what_a_touch_is_for(fields, words, purpose):
    """Thanks, then answers, then gives; learning where nothing may be given; ties that live are kept up."""
    found = one(fields, words)
    assert (found.purpose if found else None) == purpose


def test_each_purpose_has_its_reason():
    """In words: what was done and when, or why the person is a target."""
    assert one({}, ["30 in give"]).why[0] == "they gave you something 30 days ago and have no thanks yet"
    assert one({}, ["30 in ask"]).why[0] == "they have waited 30 days for an answer"
    assert one({}).why[0] == "a target of yours: an example"
    assert "what they want is not known" in one({"wants": None}).why[0]
    assert "only a give that has arrived would prove" in one({"reach": 5}).why[0]
    assert "nothing you offer is known to be of use" in one({"wants": []}).why[0]
    assert "none of your goals is linked" in one({"can_help": []}).why[0]
    assert "made a target by this plan" in one(CONTACT, ["90 in news"]).why[0]


def test_the_first_step_follows_the_purpose():
    """One thanks, answers, looks or gives today."""
    for words, fields, act in (
        (["30 in give"], {}, "thank"),
        (["30 in ask"], {}, "reply"),
        ([], {"wants": None}, "learn"),
        ([], {}, "give"),
    ):
        first = one(fields, words).approach.steps[0]
        assert (first.act, first.on) == (act, TODAY)


def test_where_wants_are_unknown_the_plan_says_what_to_find_out():
    """It learns, guesses no give, and gives what needs no guess."""
    found = one({"wants": None, "can_help": None}, ["400 in give form=advice", "399 out thank"])
    assert found.purpose == "learn"
    assert found.find_out[:2] == ("what Ann wants", "how Ann could help you")
    assert [give.kind for give in found.gives] == ["recommendation"]
    assert all(give.for_want is None for give in found.gives)
    assert one({}).find_out == ()


def test_what_is_open_about_a_segment_is_asked():
    """The one question that decides it."""
    assert one({"reach": [2, 4]}).find_out == ("How far does Ann reach (decades of audience)?",)


@pytest.mark.parametrize(
    ("fields", "there"),
    [
        ({"status": "do_not_contact"}, False),
        ({"status": "archived"}, False),
        ({"status": "paused"}, False),
        ({"status": "paused", "until": TODAY + timedelta(days=1)}, False),
        ({"status": "paused", "until": TODAY}, True),
        ({"status": "active"}, True),
    ],
)
def test_who_is_left_out(fields, there):
    """Whoever is not to be contacted, whatever is owed to them; whoever is put off, until the day has come."""
    made = planned({"ann": (fields, ["30 in give", "20 in ask"])})
    assert [entry.id for entry in made.targets] == (["ann"] if there else [])
    assert made.waiting == ()
    assert [(one.name, one.code) for one in made.left_out] == ([] if there else [("Ann", fields["status"])])
    if "until" in fields and not there:
        assert str(fields["until"]) in made.left_out[0].why


def test_who_is_not_called_is_named_with_the_reason():
    """Nobody vanishes: no reason was given, a tie is kept up with nothing to give, or the give takes too long."""
    long = {"offers": [{"kind": "photos", "what": "a film", "quality": 1, "minutes": 100}]}
    mute = planned({"ann": ({"reason": None}, [])})
    idle = planned({"ann": ({"reason": None, "wants": []}, ["30 out give landed", "20 in thank"])})
    dear = planned({"ann": ({"reason": None}, ["30 out give landed", "20 in thank"])}, 100, long)
    for made, code, told in (
        (mute, "no_reason", "you gave no reason why they are a target"),
        (idle, "nothing_now", "nothing that you offer is known to be wanted"),
        (dear, "too_dear", "takes more than a quarter of these 100 minutes"),
    ):
        ((known, found, why),) = [(one.id, one.code, one.why) for one in made.left_out]
        assert (known, found) == ("ann", code)
        assert told in why
        assert made.targets == made.waiting == ()


def test_i_am_not_my_own_target():
    """The owner of a network is one of its people, and never planned for."""
    made = plan(evolve(network({"ann": ({}, [])}), me=build.me(person="ann")), minutes=60, today=TODAY)
    assert made.targets == made.waiting == ()


CHASED = ["40 out news", "30 out news", "20 out news", "10 out ask"]


def test_whoever_was_chased_is_left_in_peace():
    """For ninety days after the last of four touches in vain; the plan says until when."""
    made = planned({"ann": ({}, CHASED)})
    until = TODAY + timedelta(days=PAUSE - 10)
    assert made.targets == ()
    told = f"they did not answer several touches in a row: leave them in peace until {until}"
    assert made.left_out == (LeftOut("ann", "Ann", "chased", told),)
    assert plan(network({"ann": ({}, CHASED)}), minutes=300, today=until).targets[0].purpose == "give"
    assert [one.code for one in planned({"ann": ({"status": "paused"}, CHASED)}).left_out] == ["paused"]


def test_whoever_is_answered_or_thanked_now_is_not_said_to_be_left_in_peace():
    """The pause is for those whom the plan does not call; and it is known from the choice of a purpose."""
    made = planned({"ann": ({}, ["200 in give", *CHASED])})
    assert [entry.purpose for entry in made.targets] == ["thank"]
    assert made.left_out == ()
    chased = build.history(CHASED)
    assert choose_purpose(build.person(), build.me(), chased) == Pause(TODAY + timedelta(days=PAUSE - 10))


def test_nobody_is_asked_for_the_same_twice():
    """Where wants decide the segment, they are asked for once."""
    assert one({"wants": None}).find_out == ("what Ann wants",)


def test_a_word_of_theirs_ends_the_pause():
    """An answer, a question, a gift: whatever comes from them."""
    history = build.history([*CHASED, "5 in news"])
    assert pause_until(build.person(), build.me(), history) is None
    assert pause_until(build.person(), build.me(), build.history([])) is None
    assert one({}, [*CHASED, "5 in ask"]).purpose == "answer"


def test_the_minutes_that_i_noted_are_the_budget():
    """Unless others are given; where nobody says how many there are, that is told."""
    noted = Network(me=Me(minutes_per_week=45), people=[build.person(id="ann")])
    for make in (plan, Host().plan):
        assert (make(noted, today=TODAY).minutes, make(noted, minutes=60, today=TODAY).minutes) == (45, 60)
        with pytest.raises(TypeError, match="plan takes `minutes` where the network's `me` has no minutes_per_week"):
            make(evolve(noted, me=Me()), today=TODAY)


def test_no_minutes():
    """Nothing is given out, nobody is forgotten, and the plan is sound."""
    made = planned({"ann": ({}, []), "bo": ({}, ["30 in give"])}, minutes=0)
    assert (made.targets, made.allocated_minutes, made.minutes) == ((), 0, 0)
    assert set(made.waiting) == {"ann", "bo"}
    assert made.report.complete


def test_a_negative_budget_is_refused():
    """There is no less than no time."""
    with pytest.raises(ValueError, match="negative"):
        planned({}, minutes=-1)


def test_nobody():
    """A network without people has a plan without targets."""
    made = planned({})
    assert (made.targets, made.waiting) == ((), ())
    assert "no target is chosen" in made.notes[-1]


def many():
    return {f"p{n}": ({"wants": None if n % 3 else [{"kind": "photos"}]}, ["90 in ask"] * (n % 2)) for n in range(12)}


def test_the_same_again():
    """Twice the same network is twice the same plan, whatever order people and touches come in."""
    whole = network(many())
    first = plan(whole, minutes=90, today=TODAY)
    turned = evolve(whole, people=whole.people[::-1], touches=whole.touches[::-1])
    assert plan(whole, minutes=90, today=TODAY) == first == plan(turned, minutes=90, today=TODAY)


def test_minutes_add_up():
    """At most the budget; whoever got none waits; no one is there twice."""
    made = planned(many(), minutes=60)
    assert made.allocated_minutes == sum(e.minutes for e in made.targets) <= 60
    ids = [e.id for e in made.targets] + list(made.waiting)
    assert sorted(ids) == sorted(set(ids)) == sorted(many())
    assert list(made.targets) == sorted(made.targets, key=lambda e: (-e.worth, e.id))


def test_what_happens_later_does_not_count():
    """A give that is dated after today is not there yet."""
    people = {"ann": ({}, ["-5 in give"])}
    assert plan(network(people), minutes=300, today=TODAY).targets[0].purpose == "give"
    assert plan(network(people), minutes=300, today=TODAY + timedelta(days=5)).targets[0].purpose == "thank"


def test_an_entry_says_what_to_expect():
    """Segment, gate, horizon and what to hope for, by the strictest segment that is possible."""
    found = one({})
    assert (found.segment, found.possible_segments, found.like) == ("medium", ("medium",), ("medium",))
    assert found.may_ask is False
    assert found.earliest_ask > TODAY
    assert (found.horizon_days, found.expect) == (120, "a favour in kind, some months on")
    assert found.why[-1].startswith("before an ask: 0 of 3 gives have arrived")
    assert found.existing is False
    unsure = one({"reach": [2, 4]})
    assert (unsure.segment, unsure.possible_segments) == (None, ("medium", "reach"))
    assert unsure.horizon_days == 365


def test_an_ask_that_is_allowed_is_said_to_be():
    """Welcome, invited or earned."""
    found = one({"asks_welcome": True})
    assert found.may_ask is True
    assert found.why[-1] == "an ask is allowed"


def test_gives_that_are_too_dear_are_left_out():
    """More than a quarter of the budget goes to no single give; then there is nothing to give, and it says so."""
    me = {"offers": [{"kind": "photos", "what": "a film", "quality": 1, "minutes": 100}]}
    assert planned({"ann": ({}, [])}, 400, me).targets[0].gives[0].what == "a film"
    short = planned({"ann": ({}, [])}, 100, me).targets[0]
    assert (short.purpose, short.gives) == ("upkeep", ())
    assert "takes more than a quarter of these 100 minutes" in short.why[0]


def test_a_reach_target_gets_nothing_common():
    """A share is what everybody offers them."""
    me = {"offers": [{"kind": "share", "quality": 1, "minutes": 5}, {"kind": "photos", "quality": 1, "minutes": 10}]}
    fields = {"wants": [{"kind": "share"}, {"kind": "photos"}], "segment": "reach", "segment_reason": "famous"}
    assert [give.kind for give in one(fields, me=me).gives] == ["photos"]


def test_a_giving_touch_gives_something_wanted():
    """A word for what one has seen comes beside it, never in its place."""
    words = ["400 in give form=advice", "399 out thank"]
    entries = [planned({"ann": ({}, words)}, minutes).targets[0] for minutes in (60, 120, 300)]
    assert [(e.purpose, [give.kind for give in e.gives]) for e in entries] == [
        ("upkeep", ["recommendation"]),
        ("give", ["recommendation", "photos"]),
        ("give", ["recommendation", "photos"]),
    ]
    assert [planned({"ann": ({}, words)}, minutes).worth for minutes in (60, 120)] == pytest.approx([1.1, 2.6])


def test_notes():
    """What is missing to a better plan, in sentences."""
    bare = planned({"ann": ({"wants": None, "can_help": None}, [])}, me=Me())
    assert bare.notes[:3] == (
        "nothing is known of what you can offer: gives that need a guess are left out",
        "nothing is known of your goals: targets cannot be ranked by return",
        "what they want is not known of 1 of 1 people",
    )
    assert planned({"ann": ({}, [])}).notes == ()


def test_the_report_speaks_of_the_past_that_the_plan_answers():
    """Thanks that are owed are a finding, and the plan thanks."""
    made = planned({"ann": ({}, ["30 in give"]), "bo": ({**CONTACT, "status": "archived"}, ["30 in give"])})
    assert [e.purpose for e in made.targets] == ["thank"]
    report = plan(network({"ann": ({}, ["30 in give"])}), minutes=60, today=TODAY, book=guide("evidence")).report
    assert "GIV008" in report.codes
    assert {f.target for f in report if f.code == "GIV008"} == {"ann"}


def test_whoever_is_on_the_plan_is_not_overlooked():
    """A contact that the plan takes up after years of silence is no dormant tie that it overlooks."""
    old = ["1400 in news", "1300 out news", "1200 in give form=advice"]
    made = planned({"ann": (CONTACT, old)}, book=guide("evidence"))
    assert [e.id for e in made.targets] == ["ann"]
    assert "TGT007" not in made.report.codes


def test_a_plan_can_be_reviewed_again():
    """The report is what the rules say of plan and network; with other rules, another."""
    whole = network({"ann": ({}, ["30 in give"])})
    made = plan(whole, minutes=60, today=TODAY)
    assert review(evolve(made, report=Report()), whole, guide()) == made.report
    assert "GIV008" in review(made, whole, guide("evidence")).codes


def test_progress_is_told():
    """For long work: how far it has come, of how many."""
    told = []
    planned({f"p{n}": ({}, []) for n in range(501)}, progress=lambda *step: told.append(step), minutes=10)
    assert told == [("planning", 0, 501), ("planning", 500, 501)]


def test_segments_of_ones_own():
    """Their names stand in the plan, with what they are like."""
    own = (Segment("shops", "easy", build.SEGMENTS[0].gate), Segment("peers", "medium", build.SEGMENTS[1].gate))
    (found,) = planned({"ann": ({}, [])}, segments=own).targets
    assert (found.segment, found.like) == ("peers", ("medium",))


def test_choosing_a_purpose_by_hand():
    """The function says why, or None where nothing calls for a touch."""
    history = build.history([])
    assert choose_purpose(build.person(), build.me(), history) == Calling("give", "a target of yours: an example")
    assert choose_purpose(build.person(reason=None), build.me(), history) is None


@settings(max_examples=100)
@given(networks(), st.integers(0, 400))
def test_whatever_the_network_is(network, minutes):
    """Owed thanks come first, then answers; nobody who is away or chased is touched; everybody is accounted for."""
    made = plan(network, minutes=minutes, today=TODAY)
    past, people = histories(network, TODAY), {person.id: person for person in network.people}
    for entry in made.targets:
        person, history = people[entry.id], past[entry.id]
        assert person.status not in ("do_not_contact", "archived")
        assert person.status != "paused" or (person.until and person.until <= TODAY)
        assert (entry.purpose == "thank") is (unthanked(history) is not None)
        assert entry.purpose in ("thank", "answer") or unanswered_in(history) is None
        assert entry.purpose in ("thank", "answer") or pause_until(person, network.me, history) is None
        assert entry.purpose != "learn" or all(give.for_want is None for give in entry.gives)
        assert entry.minutes >= entry.min_minutes
        assert ("what " + person.name + " wants" in entry.find_out) is (person.wants is None)
    assert network.me.person not in {entry.id for entry in made.targets}
    assert not {entry.id for entry in made.targets} & set(made.waiting)


@pytest.mark.parametrize("today", [date.min, date.min + timedelta(days=40), date.max - timedelta(days=40), date.max])
def test_the_calendar_may_end(today):
    """Days ahead stop at its last day, those of a far gate too; the plan is shown as ever."""
    away = today - TODAY
    moved = sample_network()
    moved = evolve(
        moved,
        people=[evolve(person, until=today, met=None) for person in moved.people],
        touches=[evolve(touch, at=touch.day + away) for touch in moved.touches if _has(touch.day, away)],
    )
    far = Segment("far", "medium", Gate(1, 1, 10**7))
    for segments in (SEGMENTS, (far,)):
        made = plan(moved, minutes=600, today=today, segments=segments)
        assert made.targets
        assert all(step.on >= today for entry in made.targets for step in entry.approach.steps)
        assert render("text", "plan", made, Context())
        assert timeline_of(made).last >= today


def _has(day, away):
    """Whether the calendar has a day so far from another."""
    return 1 <= day.toordinal() + away.days <= date.max.toordinal()


@pytest.mark.parametrize(("days", "day"), [(0, -3), (2, -1), (3, 0), (4, 0), (10**9, 0), (-5, -8)])
def test_the_day_so_many_days_later(days, day):
    """The last day of the calendar has none after it."""
    assert later(date.max - timedelta(days=3), days) == date.max + timedelta(days=day)
