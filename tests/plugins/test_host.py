"""What plugins bring takes part in plans and checks, and never in an order that could matter."""

import itertools
import pickle
from datetime import datetime

import pytest
from parts import adding, long

from networking_rules import Draft, Gate, History, Network, Person, Segment, guide, plan
from networking_rules.cases import STRANGER
from networking_rules.findings import Report
from networking_rules.hooks import (
    Hint,
    Importer,
    Reporter,
    TimeModel,
    approach_advisor,
    give_suggester,
    hookimpl,
    segmenter,
    time_model,
)
from networking_rules.model import PlannedGive
from networking_rules.plugins import Host, rows_of
from networking_rules.problems import PluginError, RuleError
from networking_rules.reports.base import Context
from networking_rules.testing.build import TODAY
from networking_rules.testing.plugins import made_plugin
from networking_rules.text import Cue, Phrasebook

A = Segment("A", "easy", Gate(1, 1, 0), share=0.5)
B = Segment("B", "medium", Gate(2, 2, 10))
C = Segment("C", "reach", Gate(9, 9, 365), share=0.4)
D = Segment("D", "reach", Gate(9, 9, 365))


@segmenter("tiers", segments=(A, B, C, D))
def tiers(me, person, history):
    """By number."""
    return "ABCD"[int(person.id[1]) % 4]


@give_suggester("reviews")
def reviews(me, person, history):
    """A review for everybody."""
    return [PlannedGive("review their site", "review", 10, "review", 0.4, "they want one")]


@give_suggester("cheaper reviews")
def cheaper(me, person, history):
    """The same, in less time."""
    return [PlannedGive("Review  their site", "Review", 5, "review", 0.4, "they want one")]


@approach_advisor("letters")
def letters(me, person, history):
    """Letters to the odd ones, and no ask before a year has gone."""
    return Hint("letter", TODAY.replace(year=TODAY.year + 1), "they like paper") if "odd" in person.tags else None


@time_model("odd ones")
def heavier(me, person, history):
    """Odd ones count three times, the last not at all."""
    return 0 if person.id == "p6" else 3 if "odd" in person.tags else None


TIERS = made_plugin(adding("segmenters", tiers), name="acme-tiers")
REVIEWS = made_plugin(adding("give_suggesters", reviews), name="acme-reviews")
CHEAPER = made_plugin(adding("give_suggesters", cheaper), name="acme-cheaper")
LETTERS = made_plugin(adding("approaches", letters), name="acme-letters")
TIME = made_plugin(adding("time_models", heavier), name="acme-time")


def made(network, *plugins, minutes=200, **kwargs):
    return Host(plugins, strict=True).plan(network, minutes=minutes, today=TODAY, **kwargs)


def by_id(plan_):
    return {entry.id: entry for entry in plan_.targets}


def test_a_host_without_plugins_plans_as_the_library_does(network):
    """What is built in comes through the same hooks, to the same end."""
    assert made(network) == plan(network, minutes=200, today=TODAY)
    silent = made_plugin(
        adding("time_models", TimeModel("silent", lambda me, people, histories: [None] * len(people)))
    )
    assert made(network, silent) == plan(network, minutes=200, today=TODAY)
    assert made(network, segmenter="levels") == made(network)


def test_custom_segments_reach_approach_plan_and_rules(network):
    """Names, order, gate and share are the plugin's; the rules see what each is like."""
    found = made(network, TIERS)
    entries = by_id(found)
    assert {entries["p0"].segment, entries["p4"].segment} == {"A"}
    assert entries["p1"].like == ("medium",)
    assert any("A by acme-tiers 1.0" in reason for reason in entries["p0"].why)
    assert any("1 of 2 gives have arrived" in r or "0 of 2 gives have arrived" in r for r in entries["p1"].why)
    assert sum(e.minutes for e in found.targets if e.segment == "A") <= 100
    assert [one.source for one in Host([TIERS]).segment(rows_of(network, TODAY))[0].segments] == [
        "acme-tiers 1.0"
    ] * 4


def test_custom_segments_are_shown_in_their_own_order(network):
    """Not by name, nor by what they are like."""
    scheme = (
        Segment("zeal", "reach", Gate(5, 5, 180)),
        Segment("yarn", "easy", Gate(1, 1, 0)),
        Segment("ally", "easy", Gate(1, 1, 0)),
    )

    @segmenter("backwards", segments=scheme)
    def backwards(me, person, history):
        return ["zeal", "yarn", "ally"][int(person.id[1]) % 3]

    host = Host([made_plugin(adding("segmenters", backwards), name="acme")], strict=True)
    made_ = host.plan(network, minutes=400, today=TODAY)
    for form in ("text", "markdown"):
        text = host.reporter(form).plan(made_, Context(segments=host.segments())).lower()
        places = [
            text.index(f"{name}  (") if form == "text" else text.index(f"## {name}")
            for name in ("zeal", "yarn", "ally")
        ]
        assert places == sorted(places)


@pytest.mark.parametrize("minutes", [20, 60, 120, 200, 400, 1000])
def test_a_plan_with_custom_segments_passes_its_own_rules(network, minutes):
    """Several segments like reach together keep to what reach may take."""
    host = Host([TIERS, REVIEWS, LETTERS, TIME], strict=True)
    found = host.plan(network, minutes=minutes, today=TODAY, book=host.book("strict"))
    report = host.check(found, network=network, book=host.book("strict"))
    assert [f for f in report.findings if f.severity != "info"] == []
    assert found.report.complete
    assert found.allocated_minutes <= minutes


@pytest.mark.parametrize("minutes", [20, 60, 120, 400])
def test_who_is_reach_in_every_possible_segment_is_reach(network, minutes):
    """Though which of them is open: together they get a fifth at most, and no more than those like medium."""

    @segmenter("open", segments=(B, C, D))
    def unsettled(me, person, history):
        return ["C", "D"] if int(person.id[1]) % 2 else "B"

    host = Host([made_plugin(adding("segmenters", unsettled), name="acme")], strict=True)
    found = host.plan(network, minutes=minutes, today=TODAY)
    reach, medium = (
        sum(one.minutes for one in found.targets if set(one.like) == {like}) for like in ("reach", "medium")
    )
    assert any(len(one.possible_segments) == 2 for one in found.targets) or minutes < 60
    assert reach <= min(medium, minutes / 5)
    assert "RCH003" not in host.check(found, network=network).codes


def test_another_segmenter_may_be_chosen_by_name(network):
    """The first in order is used without a choice; one that is not there is told."""
    assert by_id(made(network, TIERS, segmenter="levels"))["p0"].segment != "A"
    with pytest.raises(RuleError, match=r"no segmenter 'tears'; there are tiers, levels"):
        made(network, TIERS, segmenter="tears")


def test_suggestions_name_who_made_them_and_the_best_of_the_same_stays(network):
    """Whatever the order, the cheaper of two equal reviews is planned."""
    for plugins in itertools.permutations((REVIEWS, CHEAPER)):
        gives = [
            give for entry in made(network, *plugins).targets for give in entry.gives if give.for_want == "review"
        ]
        assert gives
        assert {(give.minutes, give.source) for give in gives} == {(5, "acme-cheaper 1.0")}


def test_an_adviser_can_put_an_ask_off_and_choose_the_channel(network):
    """Never the other way: the earliest ask is not before the one of the gate."""
    before, after = by_id(made(network)), by_id(made(network, LETTERS))
    later = TODAY.replace(year=TODAY.year + 1)
    for identity, entry in after.items():
        odd = int(identity[1]) % 2
        assert (entry.approach.channel == "letter") == bool(odd)
        assert any("acme-letters 1.0" in reason for reason in entry.why) == bool(odd)
        asks = [step.on for step in entry.approach.steps if step.act == "ask"]
        old = [step.on for step in before[identity].approach.steps if step.act == "ask"]
        assert asks == ([max(day, later) for day in old] if odd else old)
        assert entry.may_ask is (False if odd else before[identity].may_ask)


def test_a_time_model_moves_minutes(network):
    """Who counts more is worth more; who counts nothing gets nothing."""
    before, found = by_id(made(network, minutes=1000)), by_id(made(network, TIME, minutes=1000))
    assert set(before) - set(found) == {"p6"}
    for identity, entry in found.items():
        assert entry.worth == pytest.approx(before[identity].worth * (3 if int(identity[1]) % 2 else 1), abs=1e-5)
    assert any("counts 3 times by odd ones (acme-time 1.0)" in reason for reason in found["p1"].why)


def test_every_registration_order_gives_the_same_plan(network):
    """All 24 of four plugins."""
    plans = [made(network, *order) for order in itertools.permutations((TIERS, REVIEWS, CHEAPER, LETTERS))]
    assert len(plans) == 24
    assert all(repr(one) == repr(plans[0]) for one in plans)
    assert all(one == plans[0] for one in plans)


def test_rules_of_plugins_are_in_every_profile_and_name_it():
    """Who allows a plugin wants its rules."""
    host = Host([made_plugin(adding("rules", long()), name="acme", prefix="ACME")], strict=True)
    for profile in ("guide", "evidence", "strict"):
        assert set(host.book(profile).codes) == {*guide(profile).codes, "ACME001"}
    found = host.check(Draft("word " * 200)).only(lambda finding: finding.code == "ACME001")
    assert [finding.plugin for finding in found] == ["acme 1.0"]


def test_importers_of_plugins_read_files(tmp_path):
    """Before the built-in ones are asked; which still read theirs."""

    def parse(source, options):
        return Network(people=[Person(name, name) for name in source.only[1].decode().split()])

    names = Importer("names", lambda source: source.name.endswith(".names"), parse)
    host = Host([made_plugin(adding("importers", names), name="acme")], strict=True)
    (tmp_path / "a.names").write_text("ann bo")
    (tmp_path / "b.jsonl").write_text(
        '{"format": "networking-rules", "version": 1}\n{"kind": "person", "id": "cy", "name": "Cy"}\n'
    )
    found = host.load(tmp_path / "a.names", tmp_path / "b.jsonl", today=TODAY)
    assert [person.id for person in found.people] == ["ann", "bo", "cy"]
    mine = Importer("mine", names.detects, lambda source, options: Network(people=[Person("di", "Di")]))
    assert [person.id for person in host.load(tmp_path / "a.names", using=[mine]).people] == ["di"]


def test_reporters_of_plugins_and_built_in_ones():
    """By name."""
    host = Host(
        [made_plugin(adding("reporters", Reporter("count", lambda report, context: str(len(report)))))], strict=True
    )
    assert host.reporter("count").report(Report(), Context()) == "0"
    assert "nothing broken" in host.reporter("text").report(Report(), Context())
    with pytest.raises(RuleError, match="no reporter 'pdf'; there are count, text, json"):
        host.reporter("pdf")


def test_a_language_of_a_plugin_is_read_and_judged():
    """Known by its short words, or by name; the rules see what it finds."""
    could_you = Cue("ask.chu-vi", "ask", "ĉu: vi povus", fires="Ĉu vi povus helpi?", quiet="Vi povus helpi.")
    book = Phrasebook("eo", [could_you], common="kaj la vi mi estas ĉu povus")
    host = Host([made_plugin(adding("phrasebooks", book), name="acme")], strict=True)
    text = "Mi estas Zam, kaj vi estas Ann. Ĉu vi povus helpi min?"
    stranger = {"target": STRANGER, "history": History(TODAY)}
    for draft in (Draft(text), Draft(text, language="eo")):
        found = host.check(draft, **stranger)
        assert "GIV001" in found.codes
        assert "GIV001" in host.check([draft], **stranger).codes
        assert [text[f.span.start : f.span.end] for f in found if f.code == "GIV001"] == ["Ĉu vi povus helpi min"]
    assert "GIV001" not in Host().check(Draft(text), **stranger).codes
    assert host.plugins[0].brought["networking_add_phrasebooks"] == (book,)


@hookimpl
def networking_add_segmenters():
    """This module is a plugin as well."""
    return [tiers]


def test_a_host_goes_to_a_worker_and_back(network):
    """As a spec: what arrives plans the same."""
    import picklable_plugin

    host = Host([picklable_plugin], settings={"picklable_plugin": {}}, strict=True)
    again = pickle.loads(pickle.dumps(host))
    assert again.spec == host.spec
    assert again.book().fingerprint() == host.book().fingerprint()
    assert again.plan(network, minutes=200, today=TODAY) == host.plan(network, minutes=200, today=TODAY)


def test_a_plugin_without_a_hash_goes_to_a_worker_too(network):
    """And so do settings; a host's plugins and its spec can stand in a set."""
    import picklable_plugin

    host = Host([picklable_plugin.Knob()], settings={"knob": {}}, strict=True)
    again = pickle.loads(pickle.dumps(host))
    assert again.spec == host.spec
    assert hash(again.spec) == hash(host.spec)
    assert len(set(host.plugins)) == 2
    assert again.segment(rows_of(network, TODAY)) == host.segment(rows_of(network, TODAY))


def test_of_a_time_its_date_counts(network):
    """With plugins as without: for plans and for checks."""
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12)
    host = Host([TIERS, LETTERS], strict=True)
    plans = (host.plan(network, minutes=200, today=day) for day in (now, TODAY))
    assert len(set(plans)) == 1
    assert host.check(network, today=now) == host.check(network, today=TODAY)


def test_a_plugin_that_failed_fails_at_the_worker_too():
    """The problems travel."""
    host = Host([type("Empty", (), {})()])
    assert [one.code for one in host.problems] == ["plugin-empty"]
    import picklable_plugin

    odd = Host([picklable_plugin.Broken()])
    assert [one.code for one in pickle.loads(pickle.dumps(odd)).problems] == [one.code for one in odd.problems]


def test_another_version_at_the_worker_is_refused():
    """Two workers must not judge by two rulebooks."""
    import picklable_plugin

    host = Host([picklable_plugin.Versioned()], strict=True)
    sent = pickle.dumps(host)
    picklable_plugin.VERSION = "2.0"
    try:
        with pytest.raises(PluginError, match=r"1\.0 was sent, here is 2\.0"):
            pickle.loads(sent)
    finally:
        picklable_plugin.VERSION = "1.0"
