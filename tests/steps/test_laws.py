"""The laws of the four steps, as properties of whatever network there is."""

import os
from datetime import timedelta

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import guide, plan
from networking_rules.interval import Interval
from networking_rules.model import EASY, LEFT_OUT, MEDIUM, REACH, Goal, Help, Me, Offer, Person, Touch, Want
from networking_rules.serde import plan_from_json, plan_to_json
from networking_rules.steps.approach import permission
from networking_rules.steps.provide import suggest_gives
from networking_rules.steps.segment import level, possible_levels, segment_targets
from networking_rules.testing.strategies import TODAY, histories, networks, offers, owners, people

PLANS = 20_000 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 2_000

INPUT = ("SEG002", "SEG004")
amounts = st.floats(0, 4, allow_subnormal=False)
ranges = st.tuples(amounts, amounts).map(lambda pair: Interval(min(pair), max(pair)))


@settings(max_examples=PLANS)
@given(networks(), st.integers(0, 400))
def test_every_plan_passes_its_own_rules(network, minutes):
    """No error and no warning about targets or plans, in any profile, and never more minutes than there are."""
    made = plan(network, minutes=minutes, today=TODAY)
    report = guide("strict").check(made, network=network)
    broken = [f for f in report.findings if f.severity != "info" and f.code not in INPUT]
    assert broken == []
    assert report.complete
    assert made.allocated_minutes <= minutes
    assert made.worth <= made.bound + 1e-9


@settings(max_examples=300)
@given(networks(), st.integers(0, 400))
def test_everybody_is_planned_for_waits_or_is_left_out_for_a_reason(network, minutes):
    """Each but me once; those left out by id, each with a known code and words. It survives JSON."""
    made = plan(network, minutes=minutes, today=TODAY)
    told = [*(entry.id for entry in made.targets), *made.waiting, *(one.id for one in made.left_out)]
    assert sorted(told) == sorted(person.id for person in network.people if person.id != network.me.person)
    assert [one.id for one in made.left_out] == sorted(one.id for one in made.left_out)
    assert all(one.code in LEFT_OUT and one.why for one in made.left_out)
    assert plan_from_json(plan_to_json(made)) == made


@settings(max_examples=300)
@given(networks(), st.integers(0, 400))
def test_an_approach_begins_with_what_the_touch_is_for(network, minutes):
    """A give only where one is planned; and the day on which one may ask is that of its step."""
    begins = {"thank": "thank", "answer": "reply", "learn": "learn"}
    for entry in plan(network, minutes=minutes, today=TODAY).targets:
        steps = entry.approach.steps
        assert steps[0].act == begins.get(entry.purpose, "give" if entry.gives else "news")
        asks = [step.on for step in steps if step.act == "ask"]
        if not entry.may_ask:
            assert asks == ([entry.earliest_ask] if entry.earliest_ask else [])


@settings(max_examples=200)
@given(networks(), st.integers(0, 300), st.randoms(use_true_random=False))
def test_the_order_of_people_and_touches_does_not_matter(network, minutes, random):
    """The same network in another order gives the same plan."""
    people_, touches = list(network.people), list(network.touches)
    random.shuffle(people_)
    random.shuffle(touches)
    again = evolve(network, people=people_, touches=touches)
    assert plan(again, minutes=minutes, today=TODAY) == plan(network, minutes=minutes, today=TODAY)


@given(amounts, amounts, amounts)
def test_more_give_never_moves_toward_reach(give, get, more):
    """Level falls or stays as what I give rises."""
    assert level(give + more, get) <= level(give, get)


@given(amounts, amounts, amounts)
def test_more_get_never_moves_toward_easy(give, get, more):
    """Level rises or stays as what they can do rises."""
    assert level(give, get + more) >= level(give, get)


@given(amounts, amounts, st.sampled_from([0.125, 0.5, 2, 8, 1024]))
def test_scale_does_not_matter(give, get, factor):
    """Both sides times the same power of two: the same level."""
    assert level(give * factor, get * factor) == level(give, get)


@given(ranges, ranges, st.floats(0, 1), st.floats(0, 1))
def test_the_possible_levels_hold_every_level_inside_the_ranges(give, get, x, y):
    """Whatever the true values are, their level is among the possible ones."""
    inside = level(give.low + x * (give.high - give.low), get.low + y * (get.high - get.low))
    assert inside in possible_levels(give, get)


@given(people(), owners(), st.sampled_from([0.5, 1, 2]))
def test_a_wider_gap_never_moves_toward_easy(person, me, wider):
    """The further up somebody stands, the higher the level, or the same."""
    if person.reach is None or me.reach is None:
        return
    further = evolve(person, reach=Interval(person.reach.low + wider, person.reach.high + wider), segment=None)
    near, far = (segment_targets(me, [p])[0].possible for p in (evolve(person, segment=None), further))
    order = [EASY, MEDIUM, REACH]
    assert min(map(order.index, far)) >= min(map(order.index, near))
    assert max(map(order.index, far)) >= max(map(order.index, near))


def rank(truth):
    """False, unknown, True as 0, 1, 2."""
    return {False: 0, None: 1, True: 2}[truth]


@given(histories(), st.integers(0, 800), st.sampled_from([1, 2, 5]), st.integers(1, 5))
def test_a_landed_give_never_revokes_a_permission(history, ago, give_size, size):
    """One more landed give, whenever it was, leaves every permission as it was or better."""
    extra = Touch("x", "p", TODAY - timedelta(days=ago), "out", ("give",), size=give_size, landed=True)
    richer = evolve(history, touches=tuple(sorted((*history.touches, extra), key=lambda t: t.order)))
    for segment in (EASY, MEDIUM, REACH):
        assert rank(permission(richer, segment.gate, size)) >= rank(permission(history, segment.gate, size))


@given(histories(), st.integers(0, 800), st.integers(1, 5))
def test_an_ask_never_grants_a_permission(history, ago, size):
    """One more ask, whenever it was, leaves every permission as it was or worse."""
    extra = Touch("x", "p", TODAY - timedelta(days=ago), "out", ("ask",))
    poorer = evolve(history, touches=tuple(sorted((*history.touches, extra), key=lambda t: t.order)))
    for segment in (EASY, MEDIUM, REACH):
        assert rank(permission(poorer, segment.gate, size)) <= rank(permission(history, segment.gate, size))


@given(histories(), st.integers(1, 5))
def test_permissions_are_ordered(history, size):
    """What is allowed to a reach target is allowed to a medium one, and what to that, to an easy one."""
    easy, medium, reach = (rank(permission(history, segment.gate, size)) for segment in (EASY, MEDIUM, REACH))
    assert easy >= medium >= reach


@given(histories(), st.integers(1, 4))
def test_a_smaller_ask_is_never_refused_where_a_larger_passes(history, size):
    """Permission falls with the size of the ask."""
    for segment in (EASY, MEDIUM, REACH):
        assert rank(permission(history, segment.gate, size)) >= rank(permission(history, segment.gate, size + 1))


@given(people(), owners(), histories(), offers())
def test_adding_an_offer_never_reorders_the_others(person, me, history, extra):
    """The gives suggested before stay in their order."""
    if me.offers is None:
        return
    extra = evolve(extra, kind=extra.kind, what="the one that was added")
    before = list(suggest_gives(me, person, history))
    after = suggest_gives(evolve(me, offers=(*me.offers, extra)), person, history)
    assert [give for give in after if give.what != extra.what and "was added" not in give.what] == before


@given(people(), owners(), histories())
def test_no_suggested_give_has_strings(person, me, history):
    """An offer that asks for something is never suggested."""
    assert not [give for give in suggest_gives(me, person, history) if "will you buy" in give.what]


@settings(max_examples=60)
@given(networks(), st.integers(0, 200), st.integers(1, 100))
def test_more_minutes_never_lower_what_the_plan_is_worth(network, minutes, more):
    """Time only adds, as long as the same gives are on offer."""
    people_ = [evolve(person, wants=()) for person in network.people]
    plain = evolve(network, people=people_)
    less, greater = (plan(plain, minutes=m, today=TODAY).worth for m in (minutes, minutes + more))
    assert greater >= less - 1e-9


def test_the_wedding_photographer_of_the_guide():
    """A florist is easy, a respected planner medium, the famous editor reach, as on the guide's second page."""
    me = Me(offers=(Offer("photos", quality=0.9),), goals=(Goal("referral", weight=1),), reach=2)
    florist = Person("f", "Florist", reach=1.5, wants=(Want("photos", 0.9),), can_help=(Help("referral", 0.2),))
    planner = Person("p", "Planner", reach=2, wants=(Want("photos", 0.8),), can_help=(Help("referral", 0.9),))
    editor = Person("e", "Editor", reach=5, wants=(Want("photos", 0.1),), can_help=(Help("referral", 1),))
    placed = segment_targets(me, [editor, planner, florist])
    assert [(p.id, p.segment.name) for p in placed] == [("f", "easy"), ("p", "medium"), ("e", "reach")]
