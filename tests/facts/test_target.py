"""Facts of targets: marks, worth, gates and segments, and of all targets at once."""

import itertools
import math
from collections import Counter

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.facts import target as facts
from networking_rules.facts import worth
from networking_rules.interval import Interval
from networking_rules.model import (
    EASY,
    MEDIUM,
    REACH,
    SEGMENTS,
    Gate,
    Goal,
    Help,
    Me,
    Offer,
    Roster,
    Segment,
    Target,
    Want,
)
from networking_rules.testing import build
from networking_rules.testing.strategies import KINDS, owners, people


def aimed(me=None, changes=None, **person):
    return build.target(build.person(**person), build.me(**me or {}), **changes or {})


@pytest.mark.parametrize(
    ("duration", "days"),
    [
        ("P7D", 7),
        ("P2W", 14),
        ("P1M", 30),
        ("P3M", 91),
        ("P1Y", 365),
        ("P1Y6M", 548),
        ("P0D", 0),
        ("P", None),
        ("", None),
        ("1M", None),
        ("PT5H", None),
        ("P1.5M", None),
        ("P-1D", None),
        ("P1M ", None),
    ],
)
def test_durations(duration, days):
    """ISO 8601 in years, months, weeks and days; anything else is no duration."""
    assert facts.duration_days(duration) == days
    if days is None and duration:
        with pytest.raises(ValueError, match="cadence"):
            aimed(cadence=duration)
        return
    person = aimed(cadence=duration or None)
    assert facts.has_cadence(person) is (days is not None)
    assert facts.cadence_days(person) == days


@pytest.mark.parametrize(
    ("fact", "tag"),
    [
        (facts.personal, "family"),
        (facts.personal, "Friends"),
        (facts.kin, "Kin"),
        (facts.one_sided, "mentor"),
        (facts.one_sided, "Pro  Bono"),
        (facts.colleague, "Colleague"),
    ],
)
def test_tags(fact, tag):
    """Marks are read without case and with single blanks, among others."""
    assert fact(aimed(tags=["venue", tag]))
    assert not fact(aimed(tags=["venue"]))


@pytest.mark.parametrize(
    ("org", "mine", "same"),
    [("Alder Mill", "alder  mill", True), ("Alder", "Birch", False), (None, "Birch", False), ("Alder", None, False)],
)
def test_colleagues_by_firm(org, mine, same):
    """Only where both are known."""
    assert facts.colleague(aimed(org=org, changes={"my_org": mine})) is same


@pytest.mark.parametrize(
    ("status", "closed", "paused"),
    [("active", False, False), ("paused", False, True), ("archived", True, False), ("do_not_contact", True, False)],
)
def test_status(status, closed, paused):
    """Put off and closed are two things."""
    target = aimed(status=status)
    assert (facts.closed(target), facts.paused(target)) == (closed, paused)


def test_marks():
    """What is said of a person, and what is not said."""
    assert facts.asks_welcome(aimed(asks_welcome=None)) is False
    assert facts.asks_welcome(aimed(asks_welcome=True)) is True
    assert facts.asks_welcome(aimed(asks_welcome=True, changes={"missing": ["asks_welcome"]})) is None
    assert facts.introduced(aimed(met={"via": "bo"})) is True
    assert facts.introduced(aimed(met={"how": "fair"})) is False
    assert facts.introduced(aimed()) is False
    assert (facts.wants_known(aimed(wants=None)), facts.wants_known(aimed(wants=[]))) == (False, True)
    assert (facts.help_known(aimed(can_help=None)), facts.help_known(aimed(can_help=[]))) == (False, True)


def test_the_best_give():
    """What I can offer of what they want most, by its words; None where nothing fits or nothing is known."""
    offers = [{"kind": "photos", "quality": 0.5}, {"kind": "advice", "what": "how to light a barn", "quality": 0.9}]
    wants = [{"kind": "photos", "weight": 1}, {"kind": "Advice", "weight": 0.9}]
    assert facts.best_give(aimed(me={"offers": offers}, wants=wants)) == "how to light a barn"
    assert facts.best_give(aimed(me={"offers": offers}, wants=wants[:1])) == "photos"
    assert facts.best_give(aimed(me={"offers": offers}, wants=[])) is None
    assert facts.best_give(aimed(me={"offers": offers}, wants=None)) is None
    assert facts.best_give(aimed(me={"offers": None}, wants=wants)) is None


@pytest.mark.parametrize(
    ("segments", "gives", "ratio", "days"),
    [
        ([EASY], (1, 1), (1, 1), (0, 0)),
        ([REACH], (5, 5), (5, 5), (180, 180)),
        ([EASY, MEDIUM], (1, 3), (1, 3), (0, 30)),
        (SEGMENTS, (1, 5), (1, 5), (0, 180)),
    ],
)
def test_gates(segments, gives, ratio, days):
    """Of an uncertain segment, the least and the most that may be demanded."""
    target = evolve(aimed(), segments=tuple(segments))
    assert facts.gate_gives(target) == Interval(*gives)
    assert facts.gate_ratio(target) == Interval(*ratio)
    assert facts.gate_days(target) == Interval(*days)


def test_without_any_segment_nothing_is_known_of_gates():
    """No segment, no gate, no level."""
    target = evolve(aimed(), segments=())
    for fact in (facts.gate_gives, facts.gate_ratio, facts.gate_days, facts.is_easy, facts.is_medium, facts.is_reach):
        assert fact(target) is None
    assert facts.possible(target) == 0


STARS = Segment("stars", "reach", Gate(9, 9, 900))


@pytest.mark.parametrize(
    ("segments", "easy", "medium", "reach"),
    [
        ([EASY], True, False, False),
        ([MEDIUM], False, True, False),
        ([STARS], False, False, True),
        ([REACH, STARS], False, False, True),
        ([EASY, REACH], None, False, None),
        (SEGMENTS, None, None, None),
    ],
)
def test_levels(segments, easy, medium, reach):
    """A segment of one's own is what it is like; where several are possible, only what they share is known."""
    target = evolve(aimed(), segments=tuple(segments))
    assert (facts.is_easy(target), facts.is_medium(target), facts.is_reach(target)) == (easy, medium, reach)
    assert facts.surely_reach(target) is (reach is True)


@pytest.mark.parametrize(
    ("pin", "segments", "computed", "apart"),
    [
        ("easy", [EASY], [REACH], (2, 2)),
        ("easy", [EASY], [EASY, MEDIUM], (0, 1)),
        ("stars", [STARS], [MEDIUM], (1, 1)),
        ("medium", [MEDIUM], [MEDIUM], (0, 0)),
        (None, [EASY], [REACH], (0, 0)),
        ("platinum", [EASY, MEDIUM], [EASY, MEDIUM], (0, 0)),
    ],
)
def test_disagreement(pin, segments, computed, apart):
    """Levels between the pin and the numbers; none where nothing was pinned, or to a segment that there is not."""
    target = evolve(aimed(segment=pin), segments=tuple(segments), computed=tuple(computed))
    assert facts.disagreement(target) == Interval(*apart)


def test_a_pin_without_numbers_is_not_judged():
    """Where nothing was computed there is nothing to disagree with."""
    assert facts.disagreement(evolve(aimed(segment="easy"), segments=(EASY,), computed=())) is None


@pytest.mark.parametrize(
    ("segment", "reason", "vouched", "easy"),
    [
        ("easy", "knows me", True, True),
        ("medium", "knows me", True, False),
        ("reach", "knows me", False, False),
        ("easy", None, False, True),
        (None, "knows me", False, False),
    ],
)
def test_what_a_pin_says(segment, reason, vouched, easy):
    """With a reason and below reach it vouches for me; to easy it is a choice."""
    target = aimed(segment=segment, segment_reason=reason)
    assert facts.vouched(target) is vouched
    assert bool(facts.pinned_easy(target)) is easy


numbers = st.sampled_from([0, 0.25, 0.5, 1])


def filled_me(draw, me):
    """Me, with what is not known made up."""
    reach = (
        draw(st.sampled_from([0, 2, 4])) if me.reach is None else draw(st.sampled_from([me.reach.low, me.reach.high]))
    )
    offers = me.offers
    if offers is None:
        offers = draw(st.lists(st.builds(Offer, st.sampled_from(KINDS), quality=numbers), max_size=3).map(tuple))
    goals = me.goals
    if goals is None:
        goals = draw(st.lists(st.builds(Goal, st.sampled_from(KINDS), weight=numbers), max_size=3).map(tuple))
    return evolve(me, reach=reach, offers=offers, goals=goals)


def filled_person(draw, person):
    """A person, with what is not known made up."""
    ends = [0, 3, 6] if person.reach is None else [person.reach.low, person.reach.high]
    wants, helps = person.wants, person.can_help
    if wants is None:
        wants = draw(st.lists(st.builds(Want, st.sampled_from(KINDS), numbers), max_size=3).map(tuple))
    if helps is None:
        helps = draw(st.lists(st.builds(Help, st.sampled_from(KINDS), numbers), max_size=3).map(tuple))
    return evolve(person, reach=draw(st.sampled_from(ends)), wants=wants, can_help=helps)


@given(owners(), people(), st.data())
def test_worth_holds_whatever_may_be_true(me, person, data):
    """What I can give and get lies inside the ranges, however what is not known turns out."""
    known_me, known_person = filled_me(data.draw, me), filled_person(data.draw, person)
    for fact in (worth.claimed_value, worth.give_value, worth.get_value):
        wide, exact = fact(me, person), fact(known_me, known_person)
        assert exact.exact
        assert wide.low - 1e-9 <= exact.low <= wide.high + 1e-9


@given(owners(), people())
def test_worth_by_the_slow_way(me, person):
    """Weight by best quality for each want; goal weight by capacity for each goal."""
    if me.offers is not None and person.wants is not None:
        wants = {w.kind: max(x.weight for x in person.wants if x.kind == w.kind) for w in person.wants}
        slow = sum(
            weight * max((o.quality for o in me.offers if o.kind == kind), default=0)
            for kind, weight in wants.items()
        )
        assert worth.claimed_value(me, person).low == pytest.approx(slow)
    if me.goals is not None and person.can_help is not None:
        slow = sum(
            g.weight * max((h.weight for h in person.can_help if h.kind == g.kind), default=0) for g in me.goals
        )
        assert worth.get_value(me, person).low == pytest.approx(slow)


@pytest.mark.parametrize(
    ("mine", "theirs", "left"),
    [
        (2, 2, (1, 1)),
        (2, 4, (0.1, 0.1)),
        (4, 2, (1, 1)),
        (2, (2, 4), (0.1, 1)),
        ((1, 2), 4, (10**-1.5, 0.1)),
        (None, 4, (0, 1)),
        (2, None, (0, 1)),
    ],
)
def test_distance_takes_from_what_i_give(mine, theirs, left):
    """A tenth is left at two decades; nothing is lost downwards; not known is anything between."""
    distance = worth.gap(Me(reach=mine), build.person(reach=theirs))
    found = worth.damping(distance)
    assert (found.low, found.high) == pytest.approx(left)


def test_at_whatever_distance_what_is_not_known_stays_so():
    """No product of everything and next to nothing."""
    assert worth.give_value(Me(reach=0), build.person(wants=None, reach=1e300)) == Interval(0, math.inf)
    assert worth.give_value(Me(reach=0, offers=()), build.person(wants=None, reach=1e300)) == Interval(0, 0)
    assert worth.gap(Me(reach=(3, math.inf)), build.person(reach=(3, math.inf))) == Interval(-math.inf, math.inf)


def test_kinds_are_compared_by_what_one_sees():
    """Whatever case and blanks, and however an accent is written."""
    assert worth.kind(" Cafe\N{COMBINING ACUTE ACCENT}  visits") == worth.kind(
        "caf\N{LATIN SMALL LETTER E WITH ACUTE} VISITS"
    )


def test_the_best_offer_of_a_kind():
    """By quality, then the quickest, then by name."""
    slow, quick = Offer("photos", "slow", 1, 50), Offer("Photos", "quick", 1, 5)
    worse = Offer("photos", "worse", 0.5, 1)
    assert worth.best_offers([worse, slow, quick]) == {"photos": quick}


def test_no_goals_and_no_help():
    """Where they can do nothing, goals that are not known do not matter."""
    assert worth.get_value(Me(), build.person(can_help=[])) == Interval(0, 0)
    assert worth.get_value(Me(), build.person(can_help=[{"kind": "advice"}])) == Interval(0, math.inf)


def roster(*groups, **counts):
    return build.roster(people=groups, **counts)


def test_counts_of_a_list():
    """Only those who were chosen count."""
    contact = {"segment": "medium", "reason": None, "times": 3}
    made = roster(contact, easy=2, medium=1, unsure=2)
    assert facts.targets(made) == 5
    assert facts.mediums(made) == Interval(1, 3)
    assert facts.targets(Roster()) == 0
    assert facts.mediums(Roster()) == Interval(0, 0)
    assert facts.same_org_share(Roster()) is None
    assert facts.same_return(Roster()) == Interval(0, 0)


@pytest.mark.parametrize(
    ("orgs", "low", "high"),
    [
        (["A", "A", "B"], 2 / 3, 2 / 3),
        (["A", " a", "B"], 2 / 3, 2 / 3),
        (["A", "B", None], 1 / 3, 2 / 3),
        ([None, None], 0, 1),
        (["A"], 1, 1),
    ],
)
def test_the_commonest_firm(orgs, low, high):
    """A share with what is not known on either side."""
    found = facts.same_org_share(roster(*({"org": org} for org in orgs)))
    assert (found.low, found.high) == pytest.approx((low, high))


def test_weak_ties():
    """Some touches, but few."""
    made = roster(*({"touches": n} for n in (0, 1, 5, 6)), {"touches": 3, "reason": None})
    assert facts.weak_ties(made) == 2
    assert facts.weak_ties(made, most=6) == 3


@given(
    st.lists(st.tuples(st.sampled_from([None, "easy", "medium"]), st.sampled_from([None, 0, 0.25, 0.5])), max_size=7)
)
def test_the_same_return_by_the_slow_way(groups):
    """The surest count and the greatest possible one, found by trying every value."""
    made = roster(
        *({"segment": s, "can_help": None if h is None else [{"kind": "referral", "weight": h}]} for s, h in groups)
    )
    sure = Counter((s, h) for s, h in groups if s and h is not None)
    best = 0
    for segment, value in itertools.product(["easy", "medium", "reach"], [0, 0.25, 0.5, 1]):
        best = max(best, sum(s in (None, segment) and h in (None, value) for s, h in groups))
    assert facts.same_return(made) == Interval(max(sure.values(), default=0), best)


def test_a_target_is_what_it_is_by_default():
    """Nothing chosen, nothing decided."""
    bare = Target(build.person())
    assert (facts.selected(bare), facts.purpose(bare), facts.possible(bare)) == (False, None, 3)
