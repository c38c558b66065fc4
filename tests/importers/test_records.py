"""Mentions become people by keys alone, or by name where that is certain; ids come of contents, not of order."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.making import options
from networking_rules.importers.identity import any_key, linkedin_key, mail_key, name_of, phone_key
from networking_rules.importers.records import Gathering, Mention
from networking_rules.importers.titles import TITLES, reach_of

DAY = date(2026, 1, 5)
KEYS = st.sampled_from(["mailto:a@x", "mailto:b@x", "linkedin:c", "tel:+1234"])
MENTIONS = st.builds(
    Mention,
    name=st.sampled_from(["Ann", "Bo", "Cy", ""]),
    keys=st.lists(KEYS, max_size=2, unique=True).map(tuple),
    org=st.none() | st.sampled_from(["Mill", "Barn"]),
    tags=st.lists(st.sampled_from(["a", "b"]), max_size=2, unique=True).map(tuple),
)


def gathered(mentions):
    gathering = Gathering("made", options())
    for mention in mentions:
        gathering.touch(gathering.see(mention), DAY, "out", mention.name, *mention.keys)
    return gathering.network()


@given(st.lists(MENTIONS, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_mentions_does_not_matter(mentions, random):
    expected = gathered(mentions)
    random.shuffle(mentions)
    assert gathered(mentions).people == expected.people


@given(st.lists(MENTIONS, max_size=6))
def test_people_share_no_key(mentions):
    keys = [key for person in gathered(mentions).people for key in person.keys]
    assert len(keys) == len(set(keys))


def people(*mentions):
    network = gathered(mentions)
    return sorted((p.name, len(p.keys)) for p in network.people), [p.code for p in network.problems]


def test_a_shared_key_makes_one_of_two_and_a_shared_name_does_not():
    assert people(Mention("Ann", ("mailto:a@x",)), Mention("Ann B", ("mailto:a@x", "urn:1"))) == ([("Ann", 2)], [])
    assert people(Mention("Ann", ("mailto:a@x",)), Mention("Ann", ("mailto:b@x",)))[0] == [("Ann", 1), ("Ann", 1)]


def test_a_name_joins_the_one_of_that_name():
    ann = Mention("Ann", ("linkedin:a",), org="Mill")
    twin = Mention("Ann", ("linkedin:b",), org="Barn")
    named = Mention("Ann", joins="name")
    assert people(ann, named) == ([("Ann", 1)], [])
    assert people(named, named) == ([("Ann", 0)], [])
    assert people(ann, twin, named)[1] == ["ambiguous-name"]
    assert people(ann, twin, Mention("Ann", joins="name", org="Barn"))[1] == []


def test_a_row_without_a_link_joins_one_with_it_and_two_do_not():
    ann = Mention("Ann", ("linkedin:a",))
    row = [Mention("Ann", ("mailto:a@x",), joins="weakly", line=1), Mention("Ann", joins="weakly", line=2)]
    assert people(ann, row[0])[0] == [("Ann", 2)]
    assert people(*row)[0] == [("Ann", 0), ("Ann", 1)]
    assert len(people(ann, *row)[0]) == 3


def test_a_number_of_two_people_is_nobodys_key():
    """The line of a firm makes no one person of its people."""
    ann, bo = Mention("Ann", ("mailto:a@x", "tel:+1")), Mention("Bo", ("mailto:b@x", "tel:+1"))
    assert people(ann, bo)[0] == [("Ann", 1), ("Bo", 1)]
    assert people(ann)[0] == [("Ann", 2)]


def test_i_am_one_and_never_touched():
    gathering = Gathering("made", options())
    mine = gathering.see(Mention("Nora", ("mailto:n@x",), mine=True))
    gathering.see(Mention("Nora V", ("linkedin:n",), mine=True))
    gathering.touch(mine, DAY, "out", "x")
    network = gathering.network()
    assert (len(network.people), network.touches, network.me.person[:5]) == (1, (), "nora-")


def test_the_strictest_status_and_the_earliest_day_count():
    gathering = Gathering("made", options())
    gathering.see(Mention("Ann", ("mailto:a@x",), status="do_not_contact", met=date(2020, 1, 2)))
    gathering.see(Mention("Ann", ("mailto:a@x",), met=date(2020, 1, 1)))
    (ann,) = gathering.network().people
    assert (ann.status, ann.met.on) == ("do_not_contact", date(2020, 1, 1))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("https://www.linkedin.com/in/Ann-X/?utm=1#top", "linkedin:ann-x"),
        ("www.linkedin.com/in/%C3%89milie/en", "linkedin:émilie"),
        ("HTTP://de.LinkedIn.com/in/e\u0301milie", "linkedin:émilie"),
        ("https://www.linkedin.com/company/mill", None),
        ("https://evil.example/linkedin.com/in/ann", None),
        ("https://www.linkedin.com/in/%ff", None),
        ("https://www.linkedin.com/in/", None),
    ],
)
def test_profile_links(text, key):
    assert linkedin_key(text) == key


def test_other_keys():
    assert mail_key(" MAILTO:Ann@X.org ") == mail_key("ann@x.org") == "mailto:ann@x.org"
    assert mail_key("ann at x.org") is mail_key("a@b@c") is mail_key("@x") is None
    assert phone_key("+44 (0)20-7946.0001") == phone_key("0044 20 7946 0001") == "tel:+442079460001"
    assert phone_key("020 7946 0001") is None
    assert any_key("ann@x.org") == "mailto:ann@x.org"
    assert any_key("Ann Lee") is None


@given(st.text(max_size=30))
def test_a_name_is_clean_and_stays_so(text):
    name = name_of(text)
    assert name == name_of(name) == name.strip()
    assert "  " not in name


def test_a_title_says_little_and_an_unknown_one_nothing():
    assert reach_of("Chief of the Order of Owls") == reach_of("chief")
    both, low = reach_of("Assistant to the CEO"), reach_of("Assistant")
    assert both.low <= low.low
    assert both.high == reach_of("CEO").high
    assert reach_of("Wizard") is reach_of("") is reach_of(None) is None
    assert all(2 <= high - low <= 5 for _, low, high in TITLES)
