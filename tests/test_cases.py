"""What check() takes, and which cases it makes of it."""

import inspect
from datetime import UTC, date, datetime, timedelta
from typing import get_type_hints
from unicodedata import normalize

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import guide, plan
from networking_rules.cases import (
    STRANGER,
    Parts,
    as_target,
    cases,
    draft_case,
    histories,
    history_of,
    last_ask,
    last_day,
    my_org,
    network_cases,
    others,
    plan_cases,
    roster,
)
from networking_rules.importers.merge import join_people
from networking_rules.model import (
    EASY,
    MEDIUM,
    Activity,
    Case,
    Draft,
    History,
    Me,
    Met,
    Network,
    Person,
    Touch,
)
from networking_rules.plugins import Host
from networking_rules.problems import InputError, Problem
from networking_rules.steps.segment import place
from networking_rules.testing import build
from networking_rules.testing.strategies import networks

TODAY = build.TODAY
PLAIN = Draft("Here are the drawings of the weir.")
ASKING = Draft("Could you introduce me to Ann?", name="ann.txt")


def small(**me):
    people = [
        build.person(id="ann", org="Alder Mill"),
        build.person(id="bo", reason=None),
        build.person(id="cy", status="do_not_contact"),
        build.person(id="me", org="Birch Mill"),
    ]
    touches = [
        build.touch("30 out give landed", 1, "ann"),
        build.touch("20 out ask", 2, "ann"),
        build.touch("-9 in give", 3, "ann"),
        build.touch("10 in news", 4, "bo"),
    ]
    return Network(build.me(person="me", **me), people, touches)


def made(*subjects, **parts):
    return list(cases(*subjects, **parts))


def test_a_draft_alone():
    """Nothing is known of whom it is for."""
    (case,) = made(PLAIN)
    assert (case.draft, case.drafts, case.target, case.history, case.ask) == (PLAIN, (PLAIN,), None, None, None)
    assert (case.label, case.file) == (None, None)
    assert case.subjects == {"draft", "drafts", "ask"}


def test_a_draft_that_asks_is_an_ask_that_is_meant():
    """With the history before it, its places and its size."""
    (case,) = made(ASKING, history=build.history(["30 out give landed"]))
    assert case.ask.meant
    assert case.ask.before is case.history
    assert [ASKING.text[start:end] for start, end in case.ask.spans] == ["Could you introduce me to Ann"]
    assert 1 <= case.ask.size <= 5
    assert case.file == "ann.txt"


def test_a_draft_to_somebody_of_the_network():
    """With the history up to the day, and its rules in play; where they work and where I do."""
    (case,) = made(PLAIN, network=small(), target="ann", today=TODAY)
    assert case.label == "ann"
    assert case.target.selected
    assert case.target.my_org == "Birch Mill"
    assert [t.day for t in case.history.touches] == [date(2026, 1, 31), date(2026, 2, 10)]
    assert "history" in case.subjects


LOST = Problem("bad-value", "a touch could not be read")
DOUBT = Problem("possible-duplicate", "two may be one", "warning")


@pytest.mark.parametrize("subject", [ASKING, [PLAIN, ASKING], None], ids=["a draft", "drafts", "the network"])
def test_what_was_left_out_of_a_network_makes_a_check_incomplete(subject):
    """The touch that was lost may be the very give that an ask rests on. A doubt changes nothing."""
    sound, faulty = small(), evolve(small(), problems=(DOUBT, LOST))
    book = guide()
    for check in (book.check, book.compile().report, Host().check):
        told = [check(subject, network=one, target="ann") if subject else check(one) for one in (sound, faulty)]
        assert (told[0].complete, told[0].problems) == (True, ())
        assert (told[1].complete, told[1].problems) == (False, (LOST,))
        assert told[1].findings == told[0].findings


def test_what_was_left_out_of_a_network_makes_a_plan_incomplete():
    """And the plan of it checked again; whom it is about or not."""
    faulty = evolve(small(), problems=(DOUBT, LOST))
    made = plan(faulty, minutes=60, today=TODAY)
    for report in (made.report, guide().check(made, network=faulty)):
        assert (report.complete, report.problems) == (False, (LOST,))
    assert guide().check(made).complete


WORDS = ("ann", " ann ", "Ann Lee", "ANN LEE", "ann@example.org", "mailto:ann@example.org", " Ann@example.org ")
HEADS = ("<ann@example.org>", "Ann Lee <ann@example.org>", '"Lee, Ann" <ann@example.org>')


@pytest.mark.parametrize("who", [*WORDS, *HEADS])
def test_whoever_is_meant_is_found(who):
    """By id, by name, by a key, by an address; a person is looked up as well."""
    network = small()
    ann = next(person for person in network.people if person.id == "ann")
    keyed = evolve(ann, name="Ann Lee", keys=("mailto:ann@example.org",))
    known = evolve(network, people=[keyed if person is ann else person for person in network.people])
    for target in (who, keyed):
        (case,) = made(PLAIN, network=known, target=target, today=TODAY)
        assert (case.label, len(case.history.touches)) == ("ann", 2)


def addressed():
    """A network whose people have addresses: ann, bo, cy (who is not to be contacted) and me."""
    network = small()
    people = [
        evolve(one, name=f"{one.id.title()} Lee", keys=(f"mailto:{one.id}@example.org",)) for one in network.people
    ]
    return evolve(network, people=people)


@pytest.mark.parametrize(
    ("recipients", "label", "history", "codes"),
    [
        (["ann@example.org"], "ann", 2, ()),
        (["Ann Lee <ann@example.org>", "me@example.org"], "ann", 2, ()),
        (["ann@example.org", "mailto:ANN@example.org"], "ann", 2, ()),
        (["ann@example.org", "bo@example.org"], None, None, ("several-recipients",)),
        (["ann@example.org", "zoe@example.org"], None, 0, ()),
        (["ann@example.org", "cy@example.org"], "cy", 0, ()),
        (["Ann Lee <ann@private.example>"], None, 0, ("unknown-address",)),
        (["me@example.org"], None, None, ()),
        ([], None, None, ()),
    ],
)
def test_whom_a_draft_goes_to_is_looked_up(recipients, label, history, codes):
    """One who is known is the target; a stranger among them makes it a stranger's; of several, none is taken."""
    (case,) = made(Draft("Could you look at it?", recipients=recipients), network=addressed(), today=TODAY)
    assert (case.label, None if case.history is None else len(case.history.touches)) == (label, history)
    assert tuple(one.code for one in case.problems) == codes


def test_a_name_is_found_however_its_accents_are_written():
    """As one character or as two; beside an address that nobody has as well."""
    network = Network(people=[build.person(id="j", name="José Pérez")])
    for name in ("José Pérez", "José Pérez".upper(), normalize("NFD", "José Pérez")):
        assert made(PLAIN, network=network, target=name)[0].label == "j"
        (case,) = made(Draft("Hello.", recipients=[f"{name} <j@new.example>"]), network=network)
        assert [one.code for one in case.problems] == ["unknown-address"]


@pytest.mark.parametrize("aim", [{"target": "cy"}, {}], ids=["by target", "by recipient"])
@pytest.mark.parametrize("how", ["plain", "compiled"])
def test_a_message_to_somebody_who_is_not_to_be_contacted_is_not_ok(aim, how):
    """Whatever it says, and on the word of the network; a comment may accept it with a reason."""
    recipients = [] if aim else ["ann@example.org", "cy@example.org"]
    parts = {"network": addressed(), "today": TODAY, **aim}
    book = guide()
    check = book.check if how == "plain" else book.compile().report
    report = check(Draft(PLAIN.text, recipients=recipients), **parts)
    assert (report.ok, report.codes) == (False, ("TGT008",))
    accepted = "<!-- networking-rules: ignore TGT008 an answer is due -->"
    assert check(Draft(PLAIN.text + accepted, recipients=recipients), **parts).ok


@pytest.mark.parametrize(("until", "codes"), [(None, ("TGT008",)), (1, ("TGT008",)), (0, ()), (-9, ())])
def test_a_pause_counts_as_long_as_it_lasts(until, codes):
    """A day on which it is over is one to write on."""
    day = None if until is None else TODAY + timedelta(days=until)
    network = Network(build.me(), [build.person(id="ann", status="paused", until=day)])
    assert guide().check(PLAIN, network=network, target="ann", today=TODAY).codes == codes


def test_the_target_that_is_said_counts_before_the_recipients():
    """A draft may be checked for one of several; and two addresses are no target."""
    draft = Draft("Could you look at it?", recipients=["ann@example.org", "bo@example.org"])
    (case,) = made(draft, network=addressed(), target="Bo Lee <bo@example.org>", today=TODAY)
    assert (case.label, case.problems) == ("bo", ())
    with pytest.raises(InputError, match="holds several addresses; give one"):
        made(draft, network=addressed(), target="ann@example.org, bo@example.org")


def test_a_history_beside_a_network_is_refused():
    """One of them would silently win."""
    with pytest.raises(TypeError, match="check takes a history or a network that it is found in, not both"):
        guide().check(PLAIN, network=small(), target="ann", history=History(TODAY))


def test_who_was_made_one_with_somebody_keeps_the_history():
    """Under either id, by words, as a person and as a target; and what was left out of theirs may be of theirs."""
    people = [build.person(id="a", name="Ann"), build.person(id="b", name="Ann B"), build.person(id="c", name="Cy")]
    lost = [Problem("bad-date", "a line was left out", people=(one,)) for one in "bc"]
    gift = Touch("t", "b", TODAY - timedelta(days=9), "out", ["give"], landed=True)
    network = join_people(Network(people=people, touches=[gift], problems=lost), [("a", "b")])
    for target in ("a", "b", Person("b", "Ann B"), as_target(Person("b", "Ann B"), Me())):
        left, case = made(ASKING, network=network, target=target, today=TODAY)
        assert left.problems == (lost[0],)
        assert [touch.id for touch in case.history.touches] == ["t"]
    (case,) = made(Person("b", "Ann B"), network=evolve(network, problems=()), today=TODAY)
    assert len(case.history.touches) == 1


def test_another_me_beside_a_network_is_refused():
    """Which has it, beside a draft or by itself; the same one is no harm."""
    network = small()
    several = ([network], [[network]], [[PLAIN, ([network],)]], [network, PLAIN])
    for subjects, parts in (([ASKING], {"network": network, "target": "ann"}), *((one, {}) for one in several)):
        assert guide().check(*subjects, **parts, me=network.me) == guide().check(*subjects, **parts)
        with pytest.raises(
            TypeError, match=r"takes `me` or a network, which has me, not both: evolve\(network, me=me\)"
        ):
            guide().check(*subjects, **parts, me=Me("ann"))


@pytest.mark.parametrize("beside", [{}, {"network": small(), "target": "ann"}])
@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"me": "x"}, "me takes a Me, not str"),
        ({"history": {"x": 1}}, "history takes a History, not dict"),
        ({"segments": "easy"}, "segments takes a list of Segment, not str"),
        ({"segments": [1]}, "segments takes a list of Segment, not int"),
    ],
)
def test_a_keyword_of_another_type_is_refused_at_the_door(beside, parts, told):
    """With and without a network."""
    with pytest.raises(TypeError, match=told):
        guide().check(ASKING, **beside, **parts)


def test_a_draft_to_somebody_who_is_not_in_the_network():
    """An address is a stranger's: nothing passed between us, and that is known. A name may be a slip: refused."""
    (case,) = made(PLAIN, network=small(), target="zoe@example.org", today=TODAY)
    assert case.target.person is STRANGER
    assert case.history == History(TODAY)
    assert case.label is None
    (case,) = made(PLAIN, network=small(), target=Person("zoe", "Zoe"), today=TODAY)
    assert (case.label, case.history) == ("zoe", History(TODAY))
    with pytest.raises(InputError, match=r"nobody is known as 'anm'; did you mean .*\(ann\)\?"):
        made(PLAIN, network=small(), target="anm", today=TODAY)


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"targt": "1"}, "check takes the keywords network, target, .*, accept, not targt; did you mean target?"),
        ({"zzz": "1"}, "check takes the keywords .*, not zzz$"),
        (
            {"target": 2},
            "target takes a Person, a Target, or the id, a key or the name of somebody in the .*, not int",
        ),
        ({"network": []}, "network takes a Network, not list"),
        ({"today": "2026-03-02"}, "today takes a date, not str"),
    ],
)
def test_what_is_said_beside_the_subject_is_checked(parts, told):
    """Each keyword with what it takes, compiled or not."""
    for check in (guide().check, guide().compile().report):
        with pytest.raises(TypeError, match=told):
            check(PLAIN, **parts)


def test_of_a_datetime_the_date_counts():
    """Whether with a zone or without."""
    for today in (datetime(2026, 3, 2, 9), datetime(2026, 3, 2, 9, tzinfo=UTC)):
        (case,) = made(PLAIN, network=small(), target="ann", today=today)
        assert case.history.today == date(2026, 3, 2)
        assert plan(small(), minutes=60, today=today) == plan(small(), minutes=60, today=date(2026, 3, 2))


@pytest.mark.parametrize(
    ("network", "parts", "told"),
    [
        ([], {}, "plan takes a Network .*, not list"),
        (Network(), {"minutes": "60"}, "minutes takes a whole number, not str"),
        (Network(), {"minutes": True}, "minutes takes a whole number, not bool"),
        (Network(), {"today": None}, "today takes a date, not NoneType"),
    ],
)
def test_a_plan_says_what_it_takes(network, parts, told):
    """Before anything is planned."""
    with pytest.raises(TypeError, match=told):
        plan(network, **{"minutes": 60, "today": TODAY, **parts})


def test_a_draft_to_a_name_without_a_network():
    """Nothing is known but the name."""
    (case,) = made(PLAIN, target="zoe")
    assert (case.label, case.history) == ("zoe", None)
    (case,) = made(PLAIN, target=build.person(id="ann"), me=build.me())
    assert case.target.segments == (MEDIUM,)
    aimed = build.target(build.person(), build.me(), "easy")
    assert made(PLAIN, target=aimed)[0].target is aimed


def test_several_drafts_are_a_set_as_well():
    """Each alone, and all together."""
    found = made(PLAIN, ASKING)
    assert [case.draft for case in found] == [PLAIN, ASKING, None]
    assert found[-1].drafts == (PLAIN, ASKING)
    assert found[-1].subjects == {"drafts"}
    assert made([PLAIN, ASKING]) == found == made((PLAIN, ASKING))


def test_a_network():
    """A case for each person but me, and one for the list of targets."""
    found = made(small(), today=TODAY)
    assert [case.label for case in found] == ["ann", "bo", "cy", None]
    assert found[0].ask.before.touches == found[0].history.touches[:1]
    assert found[0].subjects == {"history", "ask", "target"}
    assert found[2].subjects == {"history", "ask"}
    assert found[1].target.selected is False
    assert [t.person.id for t in found[-1].network.targets] == ["ann"]
    assert found[-1].network.touches == (2,)


def test_without_a_day_history_ends_with_the_last_touch():
    """Which may lie ahead of the clock; without any touch it is the first day of all."""
    assert last_day(small()) == date(2026, 3, 11)
    assert made(small())[0].history.today == date(2026, 3, 11)
    assert last_day(Network()) == date.min
    assert [case.subjects for case in made(Network())] == [{"network"}]


def test_a_plan():
    """A case for the plan, and one for each entry, with its target and history where the network has them."""
    plan = build.plan(60, [{"id": "ann"}, {"id": "zoe"}], [{"what": "fair", "minutes": 5}])
    alone = made(plan)
    assert [case.subjects for case in alone] == [{"plan"}, {"entry", "target"}, {"entry", "target"}]
    assert all(case.target is None and case.history is None for case in alone)
    assert isinstance(plan.activities[0], Activity)
    known = made(plan, network=small())
    assert known[1].target.purpose == "give"
    assert known[1].target.selected
    assert len(known[1].history.touches) == 2
    assert known[2].target is None
    assert [case.plan for case in known] == [plan] * 3


def test_other_parts():
    """An entry, a history, a target, a person and a ready case."""
    entry, history = build.entry(), build.history(["30 out give landed", "20 out ask"])
    target = build.target(build.person(), build.me())
    assert made(entry, target=target, history=history)[0] == Case(
        entry=entry, target=target, history=history, label="ann", subjects=frozenset({"entry"})
    )
    assert made(entry, target="ann")[0].target is None
    (case,) = made(history, target=target)
    assert (case.label, case.ask, case.target) == ("ann", last_ask(history), target)
    (case,) = made(target, history=history)
    assert (case.target, case.history, case.label) == (target, history, "ann")
    (case,) = made(build.person(), me=build.me())
    assert case.target.segments == (MEDIUM,)
    assert made(build.person())[0].target.me == Me()
    assert made(case)[0] is case


def test_a_person_of_a_network_is_what_the_network_says():
    """Alone, or as a target: with what passed between us, and what the network knows of me."""
    for past in ([], ["30 in give", "20 out ask"]):
        touches = [evolve(t, person="ann") for t in build.history(past).touches]
        network = evolve(small(), touches=touches)
        (of_all, *_) = made(network, today=TODAY)
        for subject in (network.people[0], of_all.target):
            (case,) = made(subject, network=network, today=TODAY)
            assert evolve(case, subjects=of_all.subjects) == of_all
    (case,) = made(PLAIN, network=small(), target=of_all.target, today=TODAY)
    assert len(case.history.touches) == 2


def test_a_history_in_any_order_is_the_same():
    """As a subject, and beside one."""
    history = build.history(["90 out ask", "60 in reply", "30 out give landed", "2 out ask"])
    mixed = evolve(history, touches=[history.touches[n] for n in (2, 3, 0, 1)])
    for subject in (ASKING, build.person(), build.target(build.person(), build.me())):
        assert made(subject, history=mixed) == made(subject, history=history)
    assert made(mixed) == made(history)


def test_segments_may_change_between_checks():
    """What was found by a list before does not stand for what is in it now."""
    person, me, segments = build.person(segment="mine"), build.me(), [EASY]
    assert as_target(person, me, segments).segments == (EASY,)
    segments.append(evolve(MEDIUM, name="mine"))
    assert [segment.name for segment in as_target(person, me, segments).segments] == ["mine"]
    assert place(me, person, segments).pinned


@pytest.mark.parametrize("wrong", ["a text", 3, None, {"draft": "x"}])
def test_anything_else_is_refused(wrong):
    """With what would be taken."""
    with pytest.raises(TypeError, match=f"check takes drafts, a network, .* not {type(wrong).__name__}"):
        guide().check(wrong)


def test_nothing_to_check_is_nothing_found():
    """No subject, no case."""
    assert made() == []
    assert guide().check().findings == ()


@settings(max_examples=30)
@given(networks(), st.integers(-30, 30))
def test_histories_by_the_slow_way(network, later):
    """For everybody the touches up to the day, by instant and id."""
    day = date.fromordinal(TODAY.toordinal() + later)
    found = histories(network, day)
    for person in network.people:
        theirs = [t for t in network.touches if t.person == person.id and t.day <= day]
        assert found[person.id].touches == tuple(sorted(theirs, key=lambda t: t.order))
        assert found[person.id].today == day
        assert history_of(network, person, day) == found[person.id]


def test_touches_are_put_in_order_by_instant():
    """A bare date is its first moment; what happens at once goes by id."""
    moments = [datetime(2026, 1, 5, 1, tzinfo=UTC), date(2026, 1, 5), datetime(2026, 1, 5, 0, tzinfo=UTC)]
    touches = [Touch(name, "p", at, "out") for name, at in zip("abc", moments, strict=True)]
    network = Network(people=[Person("p", "P")], touches=touches)
    assert [t.id for t in histories(network, TODAY)["p"].touches] == ["b", "c", "a"]


def test_when_we_met():
    """The day is kept where it is known and not ahead."""
    person = build.person(met={"on": date(2020, 5, 1)})
    assert histories(Network(people=[person]), TODAY)["ann"].met == date(2020, 5, 1)
    assert histories(Network(people=[person]), date(2020, 4, 30))["ann"].met is None
    assert histories(Network(people=[evolve(person, met=Met(how="fair"))]), TODAY)["ann"].met is None


def test_the_last_ask():
    """With what came before it, as of its day; none where nothing was asked."""
    history = build.history(["30 out ask size=5", "20 out give landed", "10 out ask size=3", "5 in reply"])
    ask = last_ask(history)
    assert (ask.size, ask.meant, ask.before.today) == (3, False, date(2026, 2, 20))
    assert ask.before.touches == history.touches[:2]
    assert last_ask(build.history(["5 out news", "4 in ask"])) is None


def test_targets():
    """A person with a reason is selected, and meant to be given to; one without is neither."""
    chosen, contact = as_target(build.person(), build.me()), as_target(build.person(reason=None), build.me())
    assert (chosen.selected, chosen.purpose) == (True, "give")
    assert (contact.selected, contact.purpose) == (False, None)
    assert as_target(build.person(), build.me(), purpose="learn").purpose == "learn"
    assert as_target(build.person(can_help=[]), build.me(), [EASY]).segments == (EASY,)


def test_who_i_am():
    """I am no contact of mine; where I work is known from my own entry."""
    network = small()
    assert "me" not in [person.id for person in others(network)]
    assert my_org(network) == "Birch Mill"
    assert my_org(evolve(network, me=Me())) is None
    assert [t.person.id for t in roster(network, TODAY).targets] == ["ann"]


def test_a_colleague_is_known_by_the_firm():
    """The same ask of somebody elsewhere is too early; among colleagues it is not."""
    whole = evolve(small(), touches=[build.touch("20 out ask", 1, "ann")])
    people = tuple(evolve(p, org="Birch Mill") if p.id == "ann" else p for p in whole.people)
    assert "GIV002" in guide().check(whole, today=TODAY).codes
    assert "GIV002" not in guide().check(evolve(whole, people=people), today=TODAY).codes


def test_history_ends_today():
    """A give that is dated ahead earns nothing yet, and the touches of a list are those up to today."""
    ahead = evolve(
        small(), touches=[build.touch("20 out ask", 1, "ann"), build.touch("-9 out give landed", 2, "ann")]
    )
    (case, *_, whole) = network_cases(ahead, TODAY)
    assert len(case.history.touches) == 1
    assert whole.network.touches == (1,)


def test_cases_can_be_made_one_at_a_time():
    """The functions that check uses are there for others."""
    plan = build.plan(60, [{"id": "ann"}])
    assert list(plan_cases(plan, None)) == made(plan)
    assert draft_case(PLAIN, None, None, frozenset({"draft"})).subjects == {"draft"}


def test_what_type_checkers_know_of_the_keywords_is_what_there_is():
    """By name and type."""
    taken = inspect.signature(cases, eval_str=True).parameters.values()
    assert get_type_hints(Parts) == {one.name: one.annotation for one in taken if one.kind is one.KEYWORD_ONLY}


@pytest.mark.parametrize("text", ["", " \n", "<html><body></body></html>", "> what they wrote", "-- \nWren"])
def test_a_draft_without_words_of_its_own_is_told_on_every_way(text):
    """Alone, among others, compiled, by a host, and in a list: the case carries it, as it does an unread language."""
    empty, told = Draft(text, name="empty.md"), [("empty-draft", "empty.md")]
    book = guide()
    (case,) = cases(empty)
    checked = (book.check(empty), book.check(PLAIN, empty), book.check_case(case), book.compile().report(case))
    for report in (*checked, Host().check(empty), Host().check([PLAIN, empty])):
        assert [(problem.code, problem.file) for problem in report.problems] == told
        assert not report.complete


@pytest.mark.parametrize("text", ["👍", "...", "{{body}}", "https://mill.example"])
def test_what_is_short_is_not_empty(text):
    """A sign is something that was written."""
    assert guide().check(Draft(text)).complete
