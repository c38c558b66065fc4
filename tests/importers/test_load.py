"""`load`: what a file is, several sources as one, people joined by the owner's word."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings

from networking_rules import InputError, Me, Network, Person, Touch, load, save
from networking_rules.importers.csv_contacts import mapped
from networking_rules.importers.merge import joined, merge
from networking_rules.importers.network_file import dump
from networking_rules.testing.strategies import full_networks

DAY = date(2026, 1, 1)


def test_all_faults_of_all_sources_are_one_error(tmp_path):
    """A missing file, one of an unknown kind and a refused one are told together."""
    picture, broken = tmp_path / "a.png", tmp_path / "b.jsonl"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    broken.write_bytes(b'{"kind":"person"}')
    with pytest.raises(InputError) as refused:
        load(tmp_path / "none.jsonl", picture, broken)
    codes = [(problem.file, problem.code) for problem in refused.value.problems]
    assert codes[:3] == [
        (str(tmp_path / "none.jsonl"), "missing-file"),
        (str(picture), "unknown-format"),
        (str(broken), "no-header"),
    ]
    with pytest.raises(InputError):
        load()


def test_a_network_file_is_known_by_its_content(tmp_path):
    """Whatever it is called."""
    path = tmp_path / "people.txt"
    path.write_bytes(dump(Network(people=[Person("a", "A")])))
    assert load(path).people == (Person("a", "A"),)


def test_the_owner_may_be_named(tmp_path):
    """By an address, a key or an id, where the file does not say."""
    path = tmp_path / "n.jsonl"
    path.write_bytes(dump(Network(people=[Person("a", "A", keys=["mailto:a@example.org"]), Person("b", "B")])))
    assert load(path, me="A@example.org").me.person == "a"
    assert load(path, me=["b"]).me.person == "b"
    assert load(path).me.person is None


def test_who_i_am_said_to_be_is_somebody_here(tmp_path):
    """What is no key and nobody's name is told; an empty word and another owner than the file's are refused."""
    path = tmp_path / "n.jsonl"
    people = [Person("a", "A", keys=["mailto:a@example.org"]), Person("b", "B", keys=["mailto:b@example.org"])]
    path.write_bytes(dump(Network(Me("a"), people)))
    assert [problem.code for problem in load(path, me=["zoe", "A", "zoe@example.org"]).problems] == ["who-am-i"]
    assert load(path, me=["a", "A", "a@example.org", "b@example.org"]).me.person == "a"
    for word, told in ((" ", "an empty word"), ("b", "says that you are 'a', and b is B"), ("b@example.org", "is B")):
        with pytest.raises(InputError, match=told):
            load(path, me=word)


def test_people_who_are_the_same_are_one():
    """The first in the file keeps its id; lists add up, gaps are filled, touches follow; chains are followed."""
    people = [
        Person("a", "Ann", keys=["mailto:a@x"], tags=["one"]),
        Person("b", "Bo"),
        Person("c", "Ann C.", keys=["linkedin:c"], org="Mill", tags=["two"], status="do_not_contact"),
        Person("d", "A.", role="Owner", met=None),
    ]
    touches = [Touch("1", "c", DAY, "out"), Touch("2", "b", DAY, "out", with_="d")]
    network = Network(Me("d"), people, touches, same=(("c", "a"), ("d", "c")), different=(("b", "d"),))
    made = joined(network)
    assert [person.id for person in made.people] == ["a", "b"]
    ann = made.people[0]
    assert (ann.name, ann.keys, ann.tags) == ("Ann", ("mailto:a@x", "linkedin:c"), ("one", "two"))
    assert (ann.org, ann.role, ann.status) == ("Mill", "Owner", "do_not_contact")
    assert [(touch.person, touch.with_) for touch in made.touches] == [("a", None), ("b", "a")]
    assert (made.me.person, made.same, made.different) == ("a", (), (("b", "a"),))


def test_two_sources_meet_in_a_key():
    """The same address is the same person; the same name alone is not; an id taken by another gets a number."""
    first = Network(
        people=[Person("a", "Ann", keys=["mailto:a@x"]), Person("b", "Bo")], touches=[Touch("t", "a", DAY, "out")]
    )
    second = Network(
        people=[
            Person("z", "A. Ann", keys=["mailto:a@x", "tel:+1"]),
            Person("b", "Bea", org="Mill"),
            Person("n", "Bo"),
        ],
        touches=[Touch("t", "b", date(2026, 2, 2), "in"), Touch("u", "z", DAY, "in")],
    )
    made = merge([first, second])
    assert [(p.id, p.name) for p in made.people] == [("a", "Ann"), ("b", "Bo"), ("b-2", "Bea"), ("n", "Bo")]
    assert made.people[0].keys == ("mailto:a@x", "tel:+1")
    assert [(t.id, t.person) for t in made.touches] == [("t", "a"), ("t-2", "b-2"), ("u", "a")]
    assert merge([made, second]) == made
    assert merge([made, first]) == made


def test_one_person_may_be_two_in_another_source():
    """Somebody with two keys, whom another source has as two people: they are one, and stay one."""
    first = Network(people=[Person("p", "Ann", keys=["mailto:a@x", "tel:+1"])])
    people = [Person("r", "A.", keys=["mailto:a@x"], org="Mill"), Person("s", "Ann", keys=["tel:+1"], role="Owner")]
    second = Network(people=people, touches=[Touch("t", "r", DAY, "in"), Touch("u", "s", DAY, "in")])
    made = merge([first, second])
    assert [(p.id, p.org, p.role) for p in made.people] == [("p", "Mill", "Owner")]
    assert [touch.person for touch in made.touches] == ["p", "p"]
    assert merge([made, second]) == made


@settings(max_examples=40)
@given(full_networks(), full_networks())
def test_importing_twice_changes_nothing(one, other):
    """Whatever is merged in a second time is there already."""
    made = merge([one, other])
    assert merge([made, other]) == made
    assert merge([made, one]) == made
    assert merge([one, one]) == one


@settings(max_examples=40)
@given(full_networks())
def test_joining_twice_changes_nothing(network):
    """After joining nobody is left to join, and no touch is lost."""
    made = joined(network)
    assert joined(made) == made
    assert len(made.touches) == len(network.touches)
    assert made.same == ()
    assert joined(evolve(network, same=())) == evolve(network, same=())


def test_what_is_saved_is_loaded_again(tmp_path):
    """As it was; without what is private, what `dump` gives."""
    network = Network(
        Me(person="me"), [Person("me", "I"), Person("ann", "Ann")], [Touch("1", "ann", DAY, "out", text="Hi")]
    )
    path = tmp_path / "network.jsonl"
    save(network, path)
    assert load(path, today=DAY) == network
    save(network, str(path), private=False)
    assert path.read_bytes() == dump(network, private=False)


def test_saving_takes_a_network(tmp_path):
    """Its arguments the right way round."""
    with pytest.raises(TypeError, match="save takes a Network, not PosixPath"):
        save(tmp_path, Network())


def test_importers_of_ones_own_are_asked_first(tmp_path):
    """The others are there all the same, and keep what is theirs."""
    (tmp_path / "net.jsonl").write_bytes(dump(Network(people=[Person("bo", "Bo")])))
    (tmp_path / "crm.csv").write_text("Name,Score\nIda,7\n")
    (tmp_path / "notes.txt").write_text("Name,Score\nTom,3\n")
    (tmp_path / "chat.txt").write_text("[01.03.26, 10:00:00] Ann: Hello\n[01.03.26, 10:01:00] Me: Hello\n")
    (tmp_path / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ann,Lee,https://www.linkedin.com/in/annlee,,Weir Ltd,Keeper,01 Mar 2024\n"
    )

    def read(name, **meanings):
        return load(tmp_path / name, using=[mapped(meanings)], me="Me").people

    assert [person.name for person in read("net.jsonl", Score="notes")] == ["Bo"]
    for name in ("crm.csv", "notes.txt"):
        (person,) = read(name, Score="notes")
        assert person.notes in ("7", "3")
    assert "Ann" in {person.name for person in read("chat.txt", Score="notes")}
    assert read("Connections.csv", Score="notes")[0].sources == ("linkedin",)
    assert read("Connections.csv", Position="notes")[0].notes == "Keeper"


def test_a_source_that_nobody_reads_is_told_in_plain_words(tmp_path):
    """No names of modules."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "pictures").mkdir()
    for number in range(2):
        (tmp_path / "pictures" / f"{number}.png").write_bytes(b"\x89PNG")
    (tmp_path / "page.html").write_text("<p>Hello.</p>")
    (tmp_path / "nothing.html").write_text("")
    for name, told in (
        ("empty", "empty: holds no file with anything in it; drafts are"),
        ("pictures", "holds no file that can be read: no network file, export, address book"),
        ("page.html", "page.html: is no kind of file that can be read: no network file"),
        ("nothing.html", "nothing.html: is empty"),
    ):
        with pytest.raises(InputError, match=told) as caught:
            load(tmp_path / name)
        assert "_" not in str(caught.value).replace(str(tmp_path), "")


def test_a_network_that_could_not_be_read_again_is_not_saved(tmp_path):
    """An owner who is nobody in it; what stood in the file stays."""
    path = tmp_path / "network.jsonl"
    path.write_text("as it was", encoding="utf-8")
    with pytest.raises(
        ValueError, match=r"Me\.person takes the id of one of the people in the network, or None, not 'zz'"
    ):
        save(Network(Me(person="zz"), [Person("ann", "Ann")]), path)
    assert path.read_text("utf-8") == "as it was"
