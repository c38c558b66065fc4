"""Two lines of a network file that it says are one person: each id, name and key means that person, everywhere."""

import json
from datetime import date

import pytest
from attrs import evolve

from networking_rules import Draft, Network, Person, Touch, guide, load, plan
from networking_rules.cases import cases
from networking_rules.importers.merge import merge
from networking_rules.importers.network_file import dump, parse
from networking_rules.model import Me
from networking_rules.people import find_person
from networking_rules.serde import plan_to_json

DAY = date(2026, 3, 2)
WREN = Person("wren", "Wren Day")
ANN = Person("a", "Ann Lee", keys=["mailto:a@x.example"], reason="knows the printers")
AGAIN = Person("b", "Ann Lee", keys=["mailto:b@x.example"])
NAMESAKE = Person("c", "Ann Lee", keys=["mailto:c@x.example"])
NETWORK = Network(Me("wren"), [WREN, ANN, AGAIN, NAMESAKE], same=[("a", "b")])
ALONE = Network(Me("wren"), [WREN, ANN, AGAIN], same=[("a", "b")])


@pytest.fixture
def file(tmp_path):
    """A network file with two lines for one person."""
    path = tmp_path / "network.jsonl"
    path.write_bytes(dump(ALONE))
    return path


@pytest.mark.parametrize("back", ["a", "b", "mailto:a@x.example", "Ann Lee"])
def test_an_edit_reaches_all_lines(run, file, back):
    """Who is put off by one id is back by another."""
    assert run("snooze", "b", "--days", 30, "--because", "away", "--network", file).code == 0
    assert [person.status for person in parse(file.read_bytes()).people] == ["active", "paused", "paused"]
    assert "Ann Lee [a] is back" in run("snooze", back, "--off", "--network", file).out
    assert parse(file.read_bytes()) == ALONE


@pytest.mark.parametrize("word", ["a", "b", "Ann Lee", "mailto:b@x.example"])
def test_every_command_knows_who_is_meant(run, file, tmp_path, word):
    """By both ids, the name and the keys of both."""
    (tmp_path / "plan.json").write_text(json.dumps(plan_to_json(plan(load(file), minutes=60, today=DAY))))
    (tmp_path / "note.md").write_text("Thank you for the prints.")
    assert "Ann Lee is in" in run("explain", word, file).out
    assert run("check", "note.md", "--to", word, "--network", file).code == 0
    assert '"person":"a"' in run("log", word, "news", "--network", file, "--dry-run").out
    assert '"person":"a"' in run("done", word, "--plan", "plan.json", "--network", file, "--dry-run").out
    assert "would forget Ann Lee [a, b]" in run("forget", word, "--network", file, "--dry-run").out
    assert guide().check(Draft("Thank you for the prints."), network=load(file), target=word).ok


def test_a_plan_from_before_knows_them_still(run, file, tmp_path):
    """Its entry has the id that another line has now."""
    before = Network(Me("wren"), [WREN, NAMESAKE, Person("b", "Ann Lee", reason="knows the printers")])
    made = plan(before, minutes=60, today=DAY)
    (tmp_path / "plan.json").write_text(json.dumps(plan_to_json(made)))
    done = run("done", "a", "--plan", "plan.json", "--on", DAY, "--network", file)
    assert (done.code, '"person":"a"' in done.out) == (0, True)
    told = run("plan", file, "--today", DAY, "--last", "plan.json", "--format", "json").json["notes"]
    assert any("Ann Lee: done (news on 2026-03-02)" in note for note in told)
    assert [case.target.person.id for case in cases(made, network=load(file)) if case.entry] == ["a"]


def test_merge_and_keep_apart_look_at_the_person(run, tmp_path):
    """What was said of one line is said of the other."""
    file = tmp_path / "network.jsonl"
    file.write_bytes(dump(NETWORK))
    assert run("merge", "--network", file).out == "Ann Lee [a] and Ann Lee [c]: both are Ann Lee\n"
    assert "says so already" in run("merge", "b", "a", "--network", file).out
    assert "that a, b are same" in run("keep-apart", "a", "b", "--network", file).err
    assert run("keep-apart", "b", "c", "--network", file).code == 0
    assert run("merge", "--network", file).out == ""
    assert "says so already" in run("keep-apart", "a", "c", "--network", file).out
    assert "that b, c are different" in run("merge", "a", "c", "--network", file).err
    assert "fits several: a, c" in run("snooze", "Ann Lee", "--off", "--network", file).err
    assert "name two people or more" in run("merge", "a", "mailto:a@x.example", "--network", file).err


def test_the_name_on_the_other_line_means_the_person(run, tmp_path):
    """In any capitals, in every command and in Python; two people who have it are told apart by their ids."""
    again = Person("b", "A. Lee-Ruiz", keys=["mailto:b@x.example"])
    network = Network(Me("wren"), [WREN, ANN, again], same=[("a", "b")])
    file = tmp_path / "network.jsonl"
    file.write_bytes(dump(network))
    for word in ("A. Lee-Ruiz", "a. lee-ruiz"):
        assert "Ann Lee is in" in run("explain", word, file).out
        assert '"person":"a"' in run("done", word, "thanked her", "--network", file, "--dry-run").out
        assert "would forget Ann Lee [a, b]" in run("forget", word, "--network", file, "--dry-run").out
        assert guide().check(Draft("Thank you for the prints."), network=load(file), target=word).ok
    chosen = run("select", file, "--name", "ruiz", "--reason", "prints", "--dry-run").out
    assert chosen.startswith("would select Ann Lee [a]")
    assert find_person(merge([Network(people=[Person("z", "Zoe")]), load(file)]), "A. Lee-Ruiz").id == "a"
    file.write_bytes(dump(evolve(network, people=[*network.people, Person("c", "A. Lee-Ruiz")])))
    assert "fits several: a, c" in run("explain", "A. Lee-Ruiz", file).err


def test_a_network_knows_the_ids_that_were_joined_away(file):
    """Also one made of several, in which somebody else may not take such an id."""
    network = load(file)
    assert (network.id_of("b"), network.id_of("a"), network.id_of("zoe")) == ("a", "a", "zoe")
    other = Network(people=[Person("b", "Bo")])
    both = merge([network, other])
    assert [person.id for person in both.people] == ["wren", "a", "b-2"]
    again = Network(people=[AGAIN], touches=[Touch("t", "b", DAY, "in")])
    assert [touch.person for touch in merge([network, again]).touches] == ["a"]
    assert merge([other, network]).id_of("b") == "b"
