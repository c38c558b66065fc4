"""Step 3: gives that are wanted, ranked; and gentle ones that need no guess."""

import pytest
from attrs import evolve
from hypothesis import given

from networking_rules.steps.provide import gentle_gives, suggest_gives, without_common
from networking_rules.testing import build
from networking_rules.testing.strategies import histories, owners, people


def past(*words, **changes):
    return evolve(build.history(words), **changes)


def suggested(offers, wants=({"kind": "photos", "weight": 1},), history=(), **person):
    me = build.me(offers=offers)
    return suggest_gives(me, build.person(wants=wants, **person), past(*history))


def test_a_wanted_give():
    """What, for which want, how long, how much it is worth, and why."""
    (give,) = suggested([{"kind": "Photos", "what": "six pictures", "quality": 0.8, "minutes": 12.5}])
    assert (give.what, give.kind, give.for_want, give.minutes) == ("six pictures", "Photos", "Photos", 13)
    assert give.value == pytest.approx(0.8)
    assert give.why == "Ann wants Photos"
    assert (give.involves, give.consent, give.source) == ((), None, "networking-rules")


def test_what_is_not_known_is_not_guessed():
    """No wants, no offers: no suggestion; nor for what nobody wants or what is worth nothing."""
    offers = [{"kind": "photos", "quality": 1}]
    assert suggested(offers, None) == ()
    assert suggested(None) == ()
    assert suggested(offers, ()) == ()
    assert suggested(offers, [{"kind": "yachts", "weight": 1}]) == ()
    assert suggested([{"kind": "photos", "quality": 0}]) == ()


def test_the_ranking():
    """Worth for the time it takes: a small good give before a large better one."""
    offers = [
        {"kind": "photos", "what": "a film", "quality": 1, "minutes": 120},
        {"kind": "photos", "what": "one picture", "quality": 0.5, "minutes": 10},
        {"kind": "advice", "what": "a word", "quality": 0.5, "minutes": 10},
    ]
    wants = [{"kind": "photos", "weight": 1}, {"kind": "advice", "weight": 0.5}]
    assert [give.what for give in suggested(offers, wants)] == ["one picture", "a word", "a film"]


def test_a_give_of_no_minutes_takes_one():
    """So that nothing is worth infinitely much for its time."""
    (give,) = suggested([{"kind": "photos", "quality": 1, "minutes": 0}])
    assert give.minutes == 1


def test_height_takes_from_what_a_give_is_worth():
    """At the far end of a range that is not known."""
    offers = [{"kind": "photos", "quality": 1}]
    near, far, unsure = (suggested(offers, reach=reach)[0].value for reach in (2, 4, (2, 4)))
    assert (near, far, unsure) == pytest.approx((1, 0.1, 0.1))
    assert suggested(offers, reach=None) == ()


@pytest.mark.parametrize(
    ("history", "value"),
    [
        ([], 1),
        (["180 out give landed form=photos"], 1 / 2),
        (["90 out give landed form=photos", "60 out give form=Photos"], 1 / 3),
        (["181 out give landed form=photos"], 1),
        (["90 out give lost form=photos"], 1),
        (["90 out give landed form=advice"], 1),
        (["90 in give form=photos"], 1),
    ],
)
def test_the_same_again_is_worth_less(history, value):
    """Half after one of the kind within half a year, a third after two."""
    (give,) = suggested([{"kind": "photos", "quality": 1}], history=history)
    assert give.value == pytest.approx(value)


def test_introductions_begin_with_asking_both_sides():
    """So they have consent, and say so."""
    (give,) = suggested([{"kind": "introduction", "what": "two bakers"}], [{"kind": "introduction", "weight": 1}])
    assert (give.what, give.consent) == ("two bakers (ask both sides first)", True)


def test_a_want_named_twice_counts_at_its_greatest():
    """The heavier of the two."""
    wants = [{"kind": "photos", "weight": 0.9}, {"kind": "Photos", "weight": 0.1}]
    (give,) = suggested([{"kind": "photos", "quality": 1}], wants)
    assert give.value == pytest.approx(0.9)


def kinds(*words):
    return [give.kind for give in gentle_gives(build.person(), past(*words))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], []),
        (["30 out give landed", "20 in thank"], []),
        (["30 in give"], ["thanks"]),
        (["30 in ask"], ["answer"]),
        (["30 in give form=advice", "20 in ask"], ["thanks", "answer", "recommendation"]),
        (["30 in give form=advice", "29 out thank"], ["recommendation"]),
        (["30 in give form=advice", "29 out thank", "20 out give form=endorsement"], []),
        (["30 in give form=advice", "29 out thank", "20 out give form=Recommendation"], []),
        (["30 in give form=referral", "29 out thank"], []),
        (["30 in give form=Endorsement", "29 out thank"], []),
        (["30 in give", "29 out thank"], []),
    ],
)
def test_gentle_gives(words, found):
    """Thanks that are owed, an answer that is waited for, a word for work that one has seen, once."""
    assert kinds(*words) == found


@pytest.mark.parametrize(
    ("words", "worth"),
    [
        ("30 in give", 0.3),
        ("30 in give size=4", 0.6),
        ("30 in give form=endorsement", 0.15),
        ("30 in give form=Endorsement size=4", 0.15),
    ],
)
def test_thanks_are_worth_what_they_are_for(words, worth):
    """By its size as it counts everywhere: an endorsement is the smallest give."""
    (thanks,) = gentle_gives(build.person(), past(words))[:1]
    assert thanks.value == pytest.approx(worth)


def test_gentle_gives_say_what_for():
    """Naming the thing where it is known, else its form and day."""
    thanks, answer, praise = gentle_gives(build.person(), past("30 in give form=advice", "20 in ask channel=mail"))
    assert thanks.what == "thank Ann for: advice, 2026-01-31"
    assert answer.what == "answer Ann (mail, 2026-02-10)"
    assert praise.why == "you have seen it: advice, 2026-01-31"
    (thanks,) = gentle_gives(build.person(), past("30 in give"))
    assert thanks.what == "thank Ann for: what they did on 2026-01-31"
    named = past("30 in give form=advice", "20 in ask")
    named = evolve(named, touches=tuple(evolve(t, what="the roof") for t in named.touches))
    assert [g.what for g in gentle_gives(build.person(), named)][:2] == [
        "thank Ann for: the roof",
        "answer Ann: the roof",
    ]


@given(owners(), people(), histories())
def test_suggestions_are_wanted_and_worth_something(me, person, history):
    """Each answers a want of theirs with an offer of mine, and its value is a share."""
    wants = {want.kind for want in person.wants or ()}
    for give in suggest_gives(me, person, history):
        assert give.for_want in wants
        assert 0 < give.value <= 1
        assert give.minutes >= 1
    assert all(give.for_want is None and 0 < give.value < 1 for give in gentle_gives(person, history))


def test_what_everybody_offers_is_left_out_for_reach():
    """Praise, shares, links and the like."""
    offers = [{"kind": " Share ", "quality": 1}, {"kind": "photos", "quality": 1}]
    wants = [{"kind": "share", "weight": 1}, {"kind": "photos", "weight": 1}]
    assert [g.kind for g in without_common(suggested(offers, wants))] == ["photos"]
