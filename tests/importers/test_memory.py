"""What was taken out or changed by hand stays so, whatever is imported again; what is new comes in."""

import json
from datetime import date
from unicodedata import normalize

import attrs
import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from importers.kinds import KINDS
from networking_rules import InputError, Network, Person, Touch
from networking_rules.importers.edit import set_person_fields
from networking_rules.importers.forget import forget
from networking_rules.importers.memory import take_in
from networking_rules.importers.network_file import dump, parse
from networking_rules.importers.update import updated, write_network
from networking_rules.model import Me, Met
from networking_rules.testing.strategies import full_networks

DAY = date(2026, 3, 2)
ME = Person("me", "Nora Vale", keys=["mailto:nora@example.org"])
INES = Person("i", "Ines Calder", keys=["mailto:ines@example.org", "linkedin:ines"], org="Petal", tags=["venue"])
BO = Person("b", "Bo Wren", met=Met(DAY, via="i"))
SOURCE = Network(
    Me("me"),
    [ME, INES, BO],
    [
        Touch("t1", "i", DAY, "in", ("ask",)),
        Touch("t2", "i", DAY, "out", ("give",), landed=False),
        Touch("t3", "b", DAY, "out", ("introduce",), with_="i"),
    ],
)


def imported(base, *sources, **options):
    """The network after an import."""
    return take_in(base, sources, **options).network


def without(network, people=(), touches=()):
    """A network out of which somebody took people and touches by hand, with all that names them."""
    gone = set(people)
    return evolve(
        network,
        people=[
            evolve(p, met=evolve(p.met, via=None)) if p.met and p.met.via in gone else p
            for p in network.people
            if p.id not in gone
        ],
        touches=[
            evolve(t, with_=None) if t.with_ in gone else t
            for t in network.touches
            if t.person not in gone and t.id not in touches
        ],
        same=tuple(group for group in network.same if gone.isdisjoint(group)),
        different=tuple(group for group in network.different if gone.isdisjoint(group)),
        kept=tuple(
            line
            for line in network.kept
            if line["kind"] not in ("same", "different") or gone.isdisjoint(line["people"])
        ),
    )


def shares_keys(network):
    """Whether two people of a network have a key in common, or the same one twice."""
    keys = [key for person in network.people for key in person.keys]
    return len(set(keys)) < len(keys)


def by_hand(data, network):
    """A network after some edits by hand."""
    others = [person.id for person in network.people if person.id != network.me.person]
    people = data.draw(st.sets(st.sampled_from(others))) if others else set()
    ids = [touch.id for touch in network.touches]
    made = without(network, people, data.draw(st.sets(st.sampled_from(ids))) if ids else set())
    changed = [_edited(data, person) for person in made.people]
    edits = st.sampled_from([{}, {"acts": ()}, {"acts": ("news",)}, {"text": None}, {"text": "by hand"}])
    touches = [evolve(touch, **data.draw(edits)) for touch in made.touches]
    return evolve(
        made,
        people=changed,
        touches=touches,
        me=evolve(made.me, offers=None) if data.draw(st.booleans()) else made.me,
    )


def _edited(data, person):
    """Somebody with a field emptied or changed, or a part of a list taken out."""
    fields = {
        field.name: field.default for field in attrs.fields(Person) if field.name not in ("id", "until", "extra")
    }
    name = data.draw(st.sampled_from([*sorted(fields), None]))
    if name is None:
        return person
    if name in ("keys", "tags", "sources"):
        return evolve(person, **{name: getattr(person, name)[1:]})
    if name == "name":
        return evolve(person, name="By Hand")
    if name == "status":
        return evolve(person, status="active", until=None)
    if name in ("org", "role", "notes") and data.draw(st.booleans()):
        return evolve(person, **{name: "by hand"})
    return evolve(person, **{name: fields[name]})


@settings(max_examples=50)
@given(full_networks(), full_networks(), st.data())
def test_edits_by_hand_outlive_every_import(one, other, data):
    """
    Nothing that a source said before comes back, in any order of the sources, and not a byte changes.

    Where two people share a key, in a source or in the file (I, whom both sources know, may bring a key of somebody
    else), nothing is promised: one of them taken out is seen in the other.
    """
    file = imported(Network(), one, other)
    assume(not any(map(shares_keys, (one, other, file))))
    edited = by_hand(data, file)
    sources = data.draw(st.permutations([one, other]))
    content = dump(edited)
    assert parse(content) == evolve(edited, problems=parse(content).problems)
    again = imported(edited, *sources)
    assert (again.me, again.people, again.touches) == (edited.me, edited.people, edited.touches)
    assert updated(content, edited, again, "network.jsonl") == content


@settings(max_examples=25)
@given(full_networks(), st.data())
def test_what_is_new_comes_in_though_much_was_edited(source, data):
    """A new person and a new touch of the same source."""
    edited = by_hand(data, imported(Network(), source))
    new = Person("somebody-new", "Somebody New", keys=["mailto:new@new.example"])
    touches = [Touch("new-touch", person.id, DAY, "in") for person in (*source.people[:1], new)]
    touches[-1] = evolve(touches[-1], id="new-touch-2")
    more = evolve(source, people=(*source.people, new), touches=(*source.touches, *touches))
    after = imported(edited, more)
    assert {person.id for person in after.people} - {person.id for person in edited.people} == {"somebody-new"}
    here = {person.id for person in edited.people}
    expected = {"new-touch-2"} | ({"new-touch"} if source.people and source.people[0].id in here else set())
    assert {touch.id for touch in after.touches} - {touch.id for touch in edited.touches} == expected


@settings(max_examples=25)
@given(full_networks(), full_networks())
def test_a_second_import_changes_no_byte(one, other):
    """Lines by which the file remembers included."""
    made = imported(Network(), one, other)
    content = dump(made)
    assert updated(content, made, imported(made, other, one), "network.jsonl") == content


@settings(max_examples=25)
@given(full_networks(), st.data())
def test_what_was_removed_comes_in_again_where_that_is_asked(source, data):
    """People and touches all return; people who share a key are left aside: a second import makes one of them."""
    assume(not shares_keys(source))
    file = imported(Network(), source)
    others = [person.id for person in file.people if person.id != file.me.person]
    edited = without(file, data.draw(st.sets(st.sampled_from(others))) if others else set())
    again = imported(edited, source, again=True)
    assert {person.id for person in again.people} == {person.id for person in file.people}
    assert {touch.id for touch in again.touches} == {touch.id for touch in file.touches}


def test_what_stays_out_is_counted():
    """People and touches."""
    file = imported(Network(), SOURCE)
    kept = take_in(without(file, ["b"], ["t1"]), [SOURCE])
    assert (kept.people, kept.touches) == (1, 1)


def test_somebody_removed_is_known_again_in_another_source_by_a_key():
    """Nobody else is."""
    edited = without(imported(Network(), SOURCE), ["i"])
    other = Network(people=[Person("x", "I. C.", keys=["mailto:ines@example.org"]), Person("i", "Ivo Blau")])
    assert [person.name for person in imported(edited, other).people] == ["Nora Vale", "Bo Wren", "Ivo Blau"]


def test_a_line_of_three_goes_whole_with_one_of_them():
    """What is left of it comes back as a pair in no import."""
    cy = Person("c", "Cy Vale", keys=["mailto:cy@example.org"])
    three = evolve(SOURCE, people=(*SOURCE.people, cy), different=(("i", "b", "c"),))
    edited = without(imported(Network(), three), {"b"})
    assert edited.different == ()
    assert imported(edited, three).different == ()


def test_a_line_that_is_taken_out_lets_its_person_in_again():
    """The memory of one person is one line."""
    edited = without(imported(Network(), SOURCE), ["i"])
    lines = [line for line in dump(edited).splitlines() if b'"imported","person":"i"' not in line]
    assert "i" in {person.id for person in imported(parse(b"\n".join(lines)), SOURCE).people}


def test_whether_a_give_landed_follows_the_source_but_not_over_the_owner():
    """A recommendation that was pending is visible later; what the owner wrote stands."""
    landed = evolve(SOURCE, touches=[evolve(t, landed=True) if t.id == "t2" else t for t in SOURCE.touches])
    file = imported(Network(), SOURCE)
    assert [t.landed for t in imported(file, landed).touches] == [None, True, None]
    other = evolve(file, touches=[evolve(t, landed=t.landed if t.id == "t2" else False) for t in file.touches])
    said = evolve(SOURCE, touches=[evolve(t, landed=True) for t in SOURCE.touches])
    assert [t.landed for t in imported(other, said).touches] == [False, True, False]
    taken = evolve(file, touches=[evolve(t, landed=None) for t in file.touches])
    assert [t.landed for t in imported(taken, SOURCE).touches] == [None, None, None]


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("first", [{"read_text": False}, {}])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_what_was_not_read_or_kept_comes_in_later(kind, first, again):
    """Acts, sizes, landed gives and texts: as if all had been read at once, and then no byte changes."""
    whole = kind.parse(keep_text=True)
    once = imported(Network(), whole)
    later = imported(imported(Network(), kind.parse(**first)), whole, again=again)
    assert (later.people, set(later.touches)) == (once.people, set(once.touches))
    assert imported(later, whole) == later
    assert set(imported(later, kind.parse(read_text=False)).touches) == set(once.touches)


def test_what_is_read_later_overrules_nothing_that_was_written_by_hand():
    """An act that the owner wrote, or took out, stands; so do words taken out."""
    said = Touch("t", "i", DAY, "in", ("ask", "reply"), size=3, text="Could you?")
    read, unread = (
        evolve(SOURCE, touches=[one]) for one in (said, evolve(said, acts=["reply"], size=None, text=None))
    )
    file = imported(Network(), unread)

    def after(**edit):
        (made,) = imported(evolve(file, touches=[evolve(file.touches[0], **edit)]), read).touches
        return made.acts, made.size

    assert after() == (("ask", "reply"), 3)
    assert after(size=5) == (("ask", "reply"), 5)
    assert after(acts=()) == (("ask",), 3)
    assert after(acts=("give",)) == (("give",), None)
    emptied = evolve(imported(file, read), touches=[evolve(said, acts=(), text=None)])
    assert imported(emptied, read).touches == emptied.touches
    assert imported(emptied, read, again=True).touches == (said,)


def test_a_changed_touch_is_written_in_its_line(tmp_path):
    """All other lines keep their bytes."""
    path = tmp_path / "network.jsonl"
    write_network(path, imported(Network(), SOURCE))
    before = path.read_bytes().splitlines()
    landed = evolve(SOURCE, touches=[evolve(t, landed=True) if t.id == "t2" else t for t in SOURCE.touches])
    write_network(path, imported(parse(path.read_bytes()), landed))
    changed = [line for line in path.read_bytes().splitlines() if line not in before]
    assert len(changed) == 2
    assert json.loads(changed[0])["landed"] is True
    assert json.loads(changed[1])["kind"] == "imported"


def test_who_was_forgotten_stays_away_and_leaves_nothing_to_read(tmp_path):
    """Neither ids, names nor keys stay; the salted mark keeps them out of every source, and nobody else."""
    path = tmp_path / "network.jsonl"
    write_network(path, imported(Network(), SOURCE))
    forget(path, "i")
    content = path.read_bytes()
    for word in (b"Ines", b"ines", b"Calder", b'"i"', b"t1", b"t2"):
        assert word not in content
    again = imported(parse(content), SOURCE, again=True)
    assert [person.id for person in again.people] == ["me", "b"]
    assert [touch.id for touch in again.touches] == ["t3"]
    other = Network(
        people=[Person("x", "I. C.", keys=["linkedin:ines"]), Person("y", "Ines Calder", keys=["linkedin:y"])]
    )
    assert [person.id for person in imported(parse(content), other).people] == ["me", "b", "y"]
    forget(path, "b")
    assert [person.id for person in imported(parse(path.read_bytes()), SOURCE).people] == ["me"]
    salts = {line["salt"] for line in parse(path.read_bytes()).kept if line["kind"] == "forgotten"}
    assert len(salts) == 1


def test_forgetting_without_a_mark_leaves_the_way_open(tmp_path):
    """As if the person had never been there."""
    path = tmp_path / "network.jsonl"
    write_network(path, imported(Network(), SOURCE))
    forget(path, "i", keep_away=False)
    assert b"forgotten" not in path.read_bytes()
    assert [person.id for person in imported(parse(path.read_bytes()), SOURCE).people] == ["me", "b", "i"]


@pytest.mark.parametrize("written", ["NFC", "NFD"])
def test_lines_that_still_have_a_forgotten_name_are_told(tmp_path, written):
    """However its accents are written."""
    path = tmp_path / "network.jsonl"
    jose = Person("j", "José Núñez")
    bo = evolve(BO, met=None, notes=normalize(written, "a friend of josé núñez"))
    write_network(path, Network(Me("me"), [ME, jose, bo]))
    told = forget(path, "j").mentions
    assert [json.loads(path.read_bytes().splitlines()[number - 1])["id"] for number in told] == ["b"]


def test_a_field_set_by_a_command_stands(tmp_path):
    """Taking an address away by an edit."""
    path = tmp_path / "network.jsonl"
    write_network(path, imported(Network(), SOURCE))
    set_person_fields(path, "i", keys=("linkedin:ines",), org=None)
    content = path.read_bytes()
    write_network(path, imported(parse(content), SOURCE))
    assert path.read_bytes() == content


def test_an_export_remembers_nothing():
    """What is remembered is of use to this file alone."""
    made = imported(Network(), SOURCE)
    assert b'"imported"' in dump(made)
    assert b'"imported"' not in dump(made, private=False)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('{"kind":"imported","person":"i"}', "said"),
        ('{"kind":"imported","person":3,"said":""}', "person"),
        ('{"kind":"forgotten","salt":"a","marks":"b"}', "marks"),
        ('{"kind":"forgotten","salt":"a","marks":[1]}', "marks"),
        ('{"kind":"forgotten","marks":[]}', "salt"),
    ],
)
def test_a_broken_memory_is_named(line, field):
    """With its line and field."""
    with pytest.raises(InputError) as caught:
        parse(f'{{"format":"networking-rules","version":1}}\n{line}\n'.encode())
    assert [(p.line, p.field) for p in caught.value.problems] == [(2, field)]
