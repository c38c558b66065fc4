"""A plugin that fails on some targets costs those targets, is named, and goes off after too many faults."""

import inspect
import random
import re
from datetime import datetime

import pytest
from attrs import evolve
from parts import adding

from networking_rules import Draft, Facts, number, rule
from networking_rules.hooks import (
    ApproachAdvisor,
    GiveSuggester,
    Hint,
    Segmenter,
    TimeModel,
    give_suggester,
    segmenter,
)
from networking_rules.model import Case, PlannedGive
from networking_rules.plugins import Host, Rows
from networking_rules.plugins.isolation import Policy, Voice, run
from networking_rules.problems import PluginError
from networking_rules.testing.build import TODAY, history, me, person
from networking_rules.testing.plugins import made_plugin

NOON = datetime(TODAY.year + 1, 1, 1, 12)


def rows(count):
    people = tuple(person(id=f"p{n:03}") for n in range(count))
    return Rows(me(), people, (history(()),) * count)


def failing_on(bad, calls=None):
    def ask(me_, people, histories):
        if calls is not None:
            calls.append(len(people))
        if any(one.id in bad for one in people):
            raise ValueError("no such luck")
        return [one.id for one in people]

    return Voice("segmenter 'x' of acme 1.0", "acme 1.0", ask, lambda answers, people: answers)


def test_a_batch_without_faults_is_asked_once():
    """No call for each target."""
    calls = []
    outcome = run(failing_on(set(), calls), rows(1000), Policy())
    assert calls == [1000]
    assert outcome.problems == ()
    assert run(failing_on(set(), calls), rows(0), Policy()).answers == ()


@pytest.mark.parametrize("count", [1, 2, 7, 64, 257])
def test_faults_are_narrowed_down_to_their_rows(count):
    """Exactly the rows that fail are left out, whatever their number and places: all others are answered."""
    shuffled = random.Random(count)
    for _ in range(20):
        bad = set(shuffled.sample(range(count), min(count, shuffled.randrange(0, 9))))
        outcome = run(failing_on({f"p{n:03}" for n in bad}), rows(count), Policy(most=10))
        assert set(outcome.left_out) == bad
        assert [a for a in outcome.answers if a is not None] == [f"p{n:03}" for n in range(count) if n not in bad]
        assert [one.code for one in outcome.problems] == ["plugin-failed"] * len(bad)
        assert all("acme 1.0" in one.message and "no such luck" in one.message for one in outcome.problems)


def test_one_bad_row_in_a_thousand_costs_few_calls():
    """Halving, not one by one."""
    calls = []
    run(failing_on({"p500"}, calls), rows(1000), Policy())
    assert len(calls) <= 2 * 10 + 1


def test_after_too_many_faults_it_is_off_and_nothing_of_it_stays():
    """So that the order of the rows cannot matter."""
    calls = []
    outcome = run(failing_on({f"p{n:03}" for n in range(0, 100, 3)}, calls), rows(100), Policy(most=5))
    assert outcome.off
    assert set(outcome.answers) == {None}
    assert outcome.left_out == ()
    assert [one.code for one in outcome.problems] == ["plugin-failed"] * 5 + ["plugin-switched-off"]
    assert len(calls) < 60


def test_strict_raises_the_first_fault():
    """With the plugin's name, and the cause behind it."""
    with pytest.raises(PluginError, match=r"acme 1\.0 failed on p003") as caught:
        run(failing_on({"p003", "p007"}), rows(9), Policy(strict=True))
    assert isinstance(caught.value.__cause__, ValueError)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (lambda n: None, "answered with NoneType, not a list"),
        (lambda n: "easy", "answered with str, not a list"),
        (lambda n: ["easy"] * (n + 1), "gave 2 answers for 1 targets"),
        (lambda n: ["hard"] * n, "'hard' is none of its segments, which are easy, medium, reach"),
        (lambda n: [3] * n, "3 is no name of a segment"),
        (lambda n: [["easy", "hard"]] * n, "'hard' is none of its segments"),
        (lambda n: (_ for _ in range(n)), "answered with generator"),
    ],
)
def test_a_wrong_answer_is_a_fault(network, answers, words):
    """Of a wrong number, type or name."""
    bad = Segmenter("bad", lambda me_, people, histories: answers(len(people)))
    host = Host([made_plugin(adding("segmenters", bad), name="acme")])
    found = host.plan(network, minutes=100, today=TODAY)
    assert words in found.report.problems[0].message
    assert not found.report.complete


@pytest.mark.parametrize(
    ("kind", "entry", "words"),
    [
        (
            "approaches",
            ApproachAdvisor("bad", lambda me_, people, past: ["phone"] * len(people)),
            "neither a Hint nor None",
        ),
        (
            "approaches",
            ApproachAdvisor("bad", lambda me_, people, past: [Hint(no_ask_before=NOON) for _ in people]),
            "Hint.no_ask_before takes a date or None, not datetime.datetime(",
        ),
        (
            "approaches",
            ApproachAdvisor("bad", lambda me_, people, past: [Hint(channel=5) for _ in people]),
            "Hint.channel takes a text or None, not 5",
        ),
        (
            "time_models",
            TimeModel("bad", lambda me_, people, past: [11] * len(people)),
            "11 is no number from 0 to 10",
        ),
        ("time_models", TimeModel("bad", lambda me_, people, past: [True] * len(people)), "True is no number"),
        ("time_models", TimeModel("bad", lambda me_, people, past: [float("nan")] * len(people)), "nan is no number"),
        ("give_suggesters", GiveSuggester("bad", lambda me_, people, past: [None] * len(people)), "None is no list"),
        (
            "segmenters",
            Segmenter("bad", lambda me_, people, past: [{"easy", 3}] * len(people)),
            "'3' is none of its segments",
        ),
    ],
)
def test_a_wrong_answer_of_any_kind_is_a_fault(network, kind, entry, words):
    """And named, with what was expected."""
    found = Host([made_plugin(adding(kind, entry), name="acme")]).plan(network, minutes=100, today=TODAY)
    assert words in found.report.problems[0].message
    assert "acme 1.0" in found.report.problems[0].message
    assert not found.report.complete


def test_a_segmenter_that_fails_on_one_leaves_that_one_out(network):
    """The rest is planned, the plan says whom it left out."""

    @segmenter("shaky")
    def shaky(me_, one, past):
        return {"p1": None, "p2": ["easy", "medium"]}[one.id] if one.id in ("p1", "p2", "p3") else "easy"

    found = Host([made_plugin(adding("segmenters", shaky), name="acme")]).plan(network, minutes=1000, today=TODAY)
    assert {entry.id for entry in found.targets} == {"p0", "p1", "p2", "p4", "p5", "p6", "p7"}
    assert next(e for e in found.targets if e.id == "p2").possible_segments == ("easy", "medium")
    assert [(one.id, one.code) for one in found.left_out if one.id == "p3"] == [("p3", "plugin_failed")]
    (told,) = map(str, found.report.problems)
    assert told.startswith("segmenter 'shaky' of acme 1.0 failed on p3, which is left out: KeyError: 'p3' (")
    assert re.search(r"test_isolation\.py:\d+, in shaky\) \[plugin-failed\]$", told)


def test_a_segmenter_that_is_switched_off_gives_way_to_the_next(network):
    """And the plan is not complete."""
    bad = Segmenter("bad", lambda me_, people, histories: 1 / 0)
    host = Host([made_plugin(adding("segmenters", bad), name="acme")], most_faults=3)
    found = host.plan(network, minutes=1000, today=TODAY)
    built_in = Host().plan(network, minutes=1000, today=TODAY)
    assert found.targets == built_in.targets
    assert [one.code for one in found.report.problems] == ["plugin-failed"] * 3 + ["plugin-switched-off"]
    assert not found.report.complete
    assert not host.check(network, today=TODAY).complete


@pytest.mark.parametrize(
    ("give", "code"),
    [
        (PlannedGive("if I send it, will you buy my book?", "book", 5, value=0.5), "give-with-strings"),
        (PlannedGive("could you introduce me to Ann", "talk", 5, value=0.5), "give-with-strings"),
        (PlannedGive("introduce them to Bo", "introduction", 5, value=0.5), "give-without-consent"),
        (PlannedGive("dinner", "meal", 5, value=0.5, involves=["bo"]), "give-without-consent"),
        (PlannedGive("a map", "map", 5, "maps", value=0.5), "give-misses-wants"),
        (PlannedGive("a map", "map", 5, value=1.5), "plugin-failed"),
        ("a map", "plugin-failed"),
    ],
)
def test_a_give_that_may_not_be_is_rejected_and_named(network, give, code):
    """The sound gives of the same suggester stay."""

    @give_suggester("mixed")
    def mixed(me_, one, past):
        good = PlannedGive("a walk along the weir", "walk", 5, value=0.3)
        return [give, good] if one.id == "p0" else [good]

    host = Host([made_plugin(adding("give_suggesters", mixed), name="acme")])
    found = host.plan(network, minutes=1000, today=TODAY)
    assert [one.code for one in found.report.problems] == [code]
    assert "acme 1.0" in found.report.problems[0].message
    given = {one.what for entry in found.targets for one in entry.gives}
    assert getattr(give, "what", give) not in given
    assert "a walk along the weir" in given
    with pytest.raises(PluginError):
        Host([made_plugin(adding("give_suggesters", mixed), name="acme")], strict=True).plan(
            network, minutes=100, today=TODAY
        )


def test_a_suggester_of_nothing_but_strings_is_switched_off(network):
    """After as many as faults."""
    give = PlannedGive("could you introduce me to Ann", "talk", 5, value=0.5)
    greedy = GiveSuggester("greedy", lambda me_, people, histories: [[give]] * len(people))
    found = Host([made_plugin(adding("give_suggesters", greedy), name="acme")], most_faults=4).plan(
        network, minutes=1000, today=TODAY
    )
    assert [one.code for one in found.report.problems] == ["give-with-strings"] * 4 + ["plugin-switched-off"]


def fickle(draft):
    """Fails on every draft without a question."""
    return len(draft.text) // draft.text.count("?")


class FickleFacts(Facts[Draft]):
    part = "draft"
    fickle = number(fickle)


@rule("ACME009", ground="design: ours", message="is fickle", fix="Be steady.")
def fickle_draft(draft: FickleFacts):
    """The draft is fickle."""
    return draft.fickle > 1


def test_a_rule_that_fails_is_dropped_for_the_case_and_off_after_too_many():
    """Its faults are told as many times as it takes, and what it found goes too."""
    host = Host([made_plugin(adding("rules", fickle_draft), name="acme", prefix="ACME")], most_faults=3)
    book = host.book().select("ACME")
    mixed = [Draft("How are you?"), Draft("Well.")]
    found = host.check(*mixed, book=book)
    assert found.codes == ("ACME009",)
    assert [one.code for one in found.problems] == ["rule-failed"]
    assert "ACME009 of acme 1.0" in found.problems[0].message
    line = inspect.getsourcelines(fickle)[1] + 2
    assert found.problems[0].message.endswith(f" ({__file__}:{line}, in fickle)")
    assert book.compile().report(Case(draft=mixed[1])).problems == found.problems
    many = host.check(*mixed, *[Draft(f"Well {n}.", name=f"{n}.txt") for n in range(5)], book=book)
    assert many.codes == ()
    assert [one.code for one in many.problems] == ["rule-failed"] * 3 + ["plugin-switched-off"]
    assert not many.complete
    strict = Host([made_plugin(adding("rules", fickle_draft), name="acme", prefix="ACME")], strict=True)
    with pytest.raises(PluginError, match="ACME009"):
        strict.check(*mixed, book=strict.book().select("ACME"))


def test_inputs_reach_a_plugin_as_tuples(network):
    """Nobody can reorder another's rows."""
    seen = []

    def look(me_, people, histories):
        seen.append((type(people), type(histories)))
        return [None] * len(people)

    Host([made_plugin(adding("segmenters", Segmenter("look", look)), name="acme")], strict=True).plan(
        evolve(network), minutes=10, today=TODAY
    )
    assert seen == [(tuple, tuple)]
