"""Whatever segments, gives, hints and weights plugins bring: every plan passes its own rules."""

import os

from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from parts import adding

from networking_rules.hooks import ApproachAdvisor, GiveSuggester, Hint, Segmenter, TimeModel
from networking_rules.model import SEGMENTS
from networking_rules.plugins import Host
from networking_rules.steps.extras import merge_gives
from networking_rules.testing.plugins import made_plugin
from networking_rules.testing.strategies import TODAY, networks
from networking_rules.testing.values import planned_gives, segments, values

PLANS = 5_000 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 40
INPUT = ("SEG002", "SEG004")
HINTS = st.none() | values(Hint)
schemes = st.lists(segments(), min_size=1, max_size=4, unique_by=lambda one: one.name).map(tuple)


def by_person(answers):
    """A batch function that answers from a table, by the last figure of the id."""
    return lambda me, people, histories: [answers[int(person.id[-1]) % len(answers)] for person in people]


@st.composite
def hosts(draw):
    """A host with four plugins that answer anything they may."""
    scheme = draw(schemes)
    names = [one.name for one in scheme]
    placed = st.none() | st.sampled_from(names) | st.lists(st.sampled_from(names), min_size=1, max_size=2)
    gives = st.lists(planned_gives().map(lambda give: evolve(give, for_want=None)), max_size=3)

    def some(strategy):
        return by_person(draw(st.lists(strategy, min_size=1, max_size=4)))

    return Host(
        [
            made_plugin(adding("segmenters", Segmenter("own", some(placed), scheme)), name="acme"),
            made_plugin(adding("give_suggesters", GiveSuggester("own", some(gives))), name="bolt"),
            made_plugin(adding("approaches", ApproachAdvisor("own", some(HINTS))), name="cask"),
            made_plugin(
                adding("time_models", TimeModel("own", some(st.none() | st.sampled_from([0, 0.5, 3])))), name="dune"
            ),
        ],
        most_faults=1000,
    )


@settings(max_examples=PLANS)
@given(networks(), hosts(), st.integers(0, 400))
def test_every_plan_with_plugins_passes_its_own_rules(network, host, minutes):
    """No error and no warning, and never more minutes than there are, for a segment either."""
    made = host.plan(network, minutes=minutes, today=TODAY)
    report = host.check(made, network=network, book=host.book("strict"))
    assert [str(f) for f in report.findings if f.severity != "info" and f.code not in INPUT] == []
    assert made.allocated_minutes <= minutes
    assert made.worth <= made.bound + 1e-9
    for segment in host.segmenters[0].segments:
        if segment.share is not None:
            spent = sum(entry.minutes for entry in made.targets if entry.segment == segment.name)
            assert spent <= minutes * segment.share


@settings(max_examples=20)
@given(networks(), st.integers(0, 300))
def test_built_in_segments_under_other_names_change_nothing_but_names(network, minutes):
    """A segmenter that says what the numbers say makes the same plan."""
    assume(all(person.segment is None for person in network.people))
    renamed = tuple(evolve(one, name=one.name.upper()) for one in SEGMENTS)
    plugin = made_plugin(adding("segmenters", Segmenter("own", by_person([None]), renamed)), name="acme")
    made = Host([plugin], strict=True).plan(network, minutes=minutes, today=TODAY)
    plain = Host().plan(network, minutes=minutes, today=TODAY)
    assert [(e.id, e.minutes, e.gives, e.may_ask) for e in made.targets] == [
        (e.id, e.minutes, e.gives, e.may_ask) for e in plain.targets
    ]
    assert [e.segment and e.segment.lower() for e in made.targets] == [e.segment for e in plain.targets]


@given(st.lists(planned_gives(), max_size=8), st.randoms(use_true_random=False))
def test_merging_gives_does_not_depend_on_their_order(gives, random):
    """And is done when it is done: merging again changes nothing."""
    shuffled = list(gives)
    random.shuffle(shuffled)
    merged = merge_gives(gives)
    assert merge_gives(shuffled) == merged
    assert merge_gives(merged) == merged
    assert set(merged) <= set(gives)


@given(st.lists(planned_gives(), max_size=6), st.lists(planned_gives(), max_size=6))
def test_more_suggestions_never_make_a_give_worse(some, more):
    """The best score for each thing only rises."""

    def best(gives):
        return {(g.kind.casefold(), g.what.casefold()): g.value / max(g.minutes, 1) for g in merge_gives(gives)}

    before, after = best(some), best([*some, *more])
    assert all(after[key] >= score for key, score in before.items())
