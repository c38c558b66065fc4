"""Living with a network file: import, export, merge, done, snooze, forget, ask-wants."""

import csv
import io
import json
import re
from datetime import date

import pytest

from networking_rules import Network, Person, Touch, load, plan
from networking_rules.cli.ask_wants import parse_wants
from networking_rules.importers import edit
from networking_rules.importers.files import replace_file
from networking_rules.importers.network_file import dump, parse
from networking_rules.model import STATUSES, Me, Met, Offer, Want
from networking_rules.serde import plan_to_json

DAY = date(2026, 3, 2)
NORA = Person("nora", "Nora Vale", keys=["mailto:nora@example.org"])
INES = Person("ines", "Ines Calder", keys=["mailto:ines@example.org"], reason="does most weddings", reach=2)
BO = Person("bo", "Bo Wren", met=Met(via="ines"))
NETWORK = Network(
    Me("nora", offers=(Offer("photos", quality=0.9),), reach=2),
    [NORA, INES, BO],
    [
        Touch("t1", "ines", date(2026, 1, 2), "in", ("give",), what="a place on her list", landed=True),
        Touch("t2", "bo", date(2026, 1, 3), "out", ("introduce",), with_="ines", reply_to="t1"),
    ],
    kept=({"kind": "circle", "of": ["ines", "bo"]}, {"kind": "colour", "is": "red"}),
)


@pytest.fixture
def file(tmp_path):
    """A network file."""
    path = tmp_path / "network.jsonl"
    path.write_bytes(dump(NETWORK))
    return path


@pytest.fixture
def other(tmp_path):
    """Another one, that shares a person with it by an address, and another by name alone."""
    path = tmp_path / "other.jsonl"
    people = [
        Person("p1", "I. Calder", keys=["mailto:ines@example.org", "tel:+44123"], org="Petal"),
        Person("p2", "Bo Wren", org="Wren Flowers"),
    ]
    path.write_bytes(dump(Network(people=people, touches=[Touch("x", "p1", DAY, "in", text="a secret")])))
    return path


def test_import_makes_a_file(run, other, tmp_path):
    """Where there is none yet."""
    done = run("import", other, "-o", tmp_path / "new.jsonl")
    assert (done.code, done.err) == (0, "")
    assert "2 people and 1 touch more, 0 people changed" in done.out
    assert parse((tmp_path / "new.jsonl").read_bytes()).people[0].name == "I. Calder"


def test_import_adds_and_keeps(run, file, other):
    """Lines that do not change keep their bytes, what the file says stands, and a second time changes nothing."""
    before = file.read_bytes().splitlines()
    done = run("import", other, "-o", file)
    assert done.code == 0
    assert "1 person and 1 touch more, 1 person changed" in done.out
    assert "~ Ines Calder [ines]: keys, org" in done.out
    assert "Possibly one person" in done.out
    assert "both are Bo Wren" in done.out
    after = file.read_bytes().splitlines()
    assert [line for line in before if line not in after] == [before[3]]
    network = parse(file.read_bytes())
    assert network.people[1].name == "Ines Calder"
    assert network.people[1].org == "Petal"
    assert [touch.person for touch in network.touches] == ["ines", "bo", "ines"]
    content = file.read_bytes()
    assert "nothing new" in run("import", other, other, "-o", file).out
    assert file.read_bytes() == content


def test_a_dry_run_writes_nothing(run, file, other, tmp_path):
    """It shows what would be."""
    content = file.read_bytes()
    assert "would have 1 person" in run("import", other, "-o", file, "--dry-run").out
    run("import", other, "-o", tmp_path / "new.jsonl", "--dry-run")
    assert "would add" in run("merge", "ines", "bo", "--network", file, "--dry-run").out
    assert "would forget" in run("forget", "ines", "--network", file, "--dry-run").out
    assert "would write" in run("snooze", "ines", "--days", 7, "--network", file, "--dry-run").out
    assert "would add" in run("done", "ines", "--network", file, "--dry-run").out
    assert file.read_bytes() == content
    assert not (tmp_path / "new.jsonl").exists()


def test_import_of_a_broken_source_leaves_the_file(run, file, tmp_path):
    """One clear error, and the old file as it was."""
    content = file.read_bytes()
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{}\n[]\n")
    done = run("import", broken, "-o", file)
    assert done.code == 2
    assert "broken.jsonl:2" in done.err
    assert "Traceback" not in done.err
    assert file.read_bytes() == content


def test_merge_and_keep_apart_are_remembered(run, file, other):
    """A word in the file; the pair is not listed again; the two cannot both be said."""
    run("import", other, "-o", file)
    assert run("merge", "--network", file).out == "Bo Wren [bo] and Bo Wren [p2]: both are Bo Wren\n"
    assert run("merge", "bo", "p2", "--network", file).code == 0
    assert run("merge", "--network", file).out == ""
    assert [person.id for person in load(file).people] == ["nora", "ines", "bo"]
    assert load(file).people[2].org == "Wren Flowers"
    assert "says so already" in run("merge", "p2", "bo", "--network", file).out
    refused = run("keep-apart", "bo", "p2", "--network", file)
    assert refused.code == 2
    assert "take that line out" in refused.err
    assert run("keep-apart", "bo", "ines", "--network", file).code == 0
    assert parse(file.read_bytes()).different == (("bo", "ines"),)
    assert run("merge", "bo", "--network", file).code == 2
    assert "nothing new" in run("import", other, "-o", file).out


def test_forget_leaves_no_trace(run, file):
    """The person, the touches, and whatever names them; other lines stay as they are."""
    done = run("forget", "Ines Calder", "--network", file)
    assert done.code == 0
    assert "forgot Ines Calder [ines] and 1 touch" in done.out
    content = file.read_bytes()
    assert b"ines" not in content.lower()
    assert b"t1" not in content
    network = parse(content)
    assert [person.id for person in network.people] == ["nora", "bo"]
    assert network.touches[0].with_ is None
    assert [data["kind"] for data in network.kept] == ["colour", "forgotten"]
    assert run("forget", "nora", "--network", file).code == 2


def test_forget_names_the_lines_with_the_name_in_their_text(run, file):
    """Free text is for the owner to change."""
    run("log", "bo", "news", "met Ines Calder at the fair", "--network", file)
    done = run("forget", "ines", "--network", file)
    assert "Free text still has the name or an address, in the lines 7" in done.out


def test_done_notes_what_was_planned(run, file, tmp_path):
    """A touch for each give of the plan; without a plan, for what is called for."""
    made = plan(NETWORK, minutes=60, today=DAY)
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(plan_to_json(made)))
    assert run("done", "ines", "--plan", path, "--on", DAY, "--network", file).code == 0
    added = load(file).touches[2:]
    assert [touch.acts for touch in added] == [("thank",)]
    assert added[0].day == DAY
    assert run("done", "ines", "twelve photos", "--landed", "yes", "--on", DAY, "--network", file).code == 0
    assert load(file).touches[-1].what == "twelve photos"
    assert run("done", "bo", "--plan", file, "--network", file).code == 2


def test_what_is_noted_is_not_noted_twice(run, file, tmp_path):
    """The plan's since the plan was made, on whatever day; one's own words on the same day; `log` adds it again."""
    made = plan(NETWORK, minutes=60, today=DAY)
    (tmp_path / "plan.json").write_text(json.dumps(plan_to_json(made)))
    planned = ("done", "ines", "--plan", "plan.json", "--network", file)
    own = ("done", "ines", "twelve photos", "--network", file)
    for words in ((*planned, "--on", "2026-03-04"), (*own, "--on", DAY)):
        assert run(*words).out.startswith("added")
    before = file.read_bytes()
    for words in (planned, (*planned, "--on", DAY, "--landed", "yes"), (*own, "--on", DAY)):
        done = run(*words)
        assert (done.code, "already noted on 2026-03-0" in done.out, "log" in done.out) == (0, True, True)
    assert file.read_bytes() == before
    assert run(*own, "--on", "2026-03-03").out.startswith("added")
    assert run("log", "ines", "give", "twelve photos", "--on", DAY, "--network", file).code == 0


def test_what_was_logged_by_hand_is_done(run, file, tmp_path):
    """The plan's words and act are enough: who logs them gives no minutes, and may give a form."""
    made = plan(NETWORK, minutes=60, today=DAY)
    (tmp_path / "plan.json").write_text(json.dumps(plan_to_json(made)))
    done = ("done", "ines", "--plan", "plan.json", "--on", DAY, "--network", file)
    [what] = [give.what for entry in made.targets if entry.id == "ines" for give in entry.gives]
    logged = ("log", "ines", "--network", file, "--on", DAY, "--form", "a card")
    assert run(*logged, "news", what).code == 0
    assert run(*done, "--dry-run").out.startswith("would add")
    assert run(*logged, "thank", what).code == 0
    before = file.read_bytes()
    assert run(*done).out.startswith(f"already noted on {DAY}: {what}")
    assert file.read_bytes() == before


def test_select_changes_all_in_one_go_and_tells_what_it_replaces(run, file, monkeypatch):
    """The old reason, and that no plan names somebody; by an id, which is one person's whole id."""
    writes: list[object] = []
    monkeypatch.setattr(
        edit, "replace_file", lambda *words, **more: writes.append(words) or replace_file(*words, **more)
    )
    edit.set_person_fields(file, "bo", status="do_not_contact")
    writes.clear()
    done = run("select", file, "--name", "e", "--reason", "new")
    assert done.out.splitlines() == [
        "selected Ines Calder [ines]; the reason before: does most weddings",
        "selected Bo Wren [bo]; no plan names them: do not contact",
    ]
    assert len(writes) == 1
    assert [person.reason for person in load(file).people] == [None, "new", "new"]
    again = run("select", file, "--id", "ines", "--reason", "new", "--dry-run")
    assert again.out == "would select Ines Calder [ines]\n"
    assert run("select", file, "--id", "ine", "--reason", "new").out == "Nobody fits.\n"
    assert "--id ID" in " ".join(run("select", "--help").out.split())


def test_snooze_puts_off_and_brings_back(run, file):
    """No plan names a person who is put off; the reason is kept; the rest of the line stays."""
    done = run("snooze", "ines", "--days", 14, "--because", "on holiday", "--today", DAY, "--network", file)
    assert "put off until 2026-03-16" in done.out
    ines = load(file).people[1]
    assert (ines.status, ines.until, ines.extra) == ("paused", date(2026, 3, 16), {"until_reason": "on holiday"})
    assert not plan(load(file), minutes=60, today=DAY).targets
    assert plan(load(file), minutes=60, today=date(2026, 3, 16)).targets
    assert run("snooze", "ines", "--until", "2026-01-01", "--today", DAY, "--network", file).code == 2
    run("snooze", "ines", "--off", "--network", file)
    assert load(file) == NETWORK


def test_ask_wants_writes_answers_down(run, file, monkeypatch):
    """Kinds with weights, "-" for nothing, nothing for not known; a wrong answer is asked again."""
    monkeypatch.setattr("sys.stdin", io.StringIO("photos=2\nphotos=0.9, advice\n-\n"))
    done = run("ask-wants", "--all", "--network", file)
    assert done.code == 0
    assert "once more" in done.out
    people = {person.id: person.wants for person in load(file).people}
    assert people == {"nora": None, "ines": (Want("photos", 0.9), Want("advice", 0.5)), "bo": ()}
    assert "Nobody to ask about" in run("ask-wants", "--all", "--network", file).out


@pytest.mark.parametrize(
    ("typed", "wants"),
    [
        ("Photos = 0,5", [("photos", 0.5)]),
        ("photos=0,5,advice", [("photos", 0.5), ("advice", 0.5)]),
        ("advice=1, PHOTOS =0.7,", [("advice", 1), ("photos", 0.7)]),
        ("Street  Photos", [("Street  Photos", 0.5)]),
        ("4 photos=0", [("4 photos", 0)]),
    ],
)
def test_wants_as_people_type_them(typed, wants):
    """With a comma or a point, in capitals; what I offer too is spelled as there."""
    made = parse_wants(typed.rstrip(","), {"photos": "photos"})
    assert [(want.kind, want.weight) for want in made] == wants


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("photos=0.5, Photos=0.7", "'Photos' is named twice"),
        ("photos, 5", "'5' names no kind"),
        ("photos=", "'' is no number from 0 to 1"),
        ("photos=1,5", "'1.5' is no number from 0 to 1"),
        ("photos=nan", "'nan' is no number from 0 to 1"),
        ("=0.5", "'=0.5' names no kind"),
    ],
)
def test_what_is_no_want_is_asked_again(typed, told):
    """Nothing is written that was not meant."""
    with pytest.raises(ValueError, match=re.escape(told)):
        parse_wants(typed, {})


def test_ask_wants_asks_about_nobody_who_is_away(run, tmp_path, monkeypatch):
    """Archived, not to be contacted, or put off beyond the day, with --all and without a touch in the file."""
    path = tmp_path / "n.jsonl"
    people = [Person(status, status, status=status) for status in STATUSES]
    path.write_bytes(dump(Network(people=[*people, Person("back", "back", status="paused", until=DAY)])))
    monkeypatch.setattr("sys.stdin", io.StringIO("\n" * 9))
    out = run("ask-wants", "--all", "--network", path, "--today", DAY).out
    assert [status for status in (*STATUSES, "back") if f"{status}: " in out] == ["active", "back"]


def test_ask_wants_stops_at_the_end(run, file, monkeypatch):
    """No answer at all, and "q"."""
    content = file.read_bytes()
    for typed in ("", "q\n"):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert run("ask-wants", "--network", file).code == 0
    assert file.read_bytes() == content


def test_export_keeps_what_is_private(run, file, other, tmp_path):
    """Goals and message texts only with --private; what is written reads back."""
    out = tmp_path / "out.jsonl"
    run("export", other, "-o", out)
    assert b"a secret" not in out.read_bytes()
    run("export", other, "-o", out, "--private")
    assert b"a secret" in out.read_bytes()
    run("export", file, "-o", out)
    assert parse(out.read_bytes()) == NETWORK


def test_export_to_csv_is_safe(run, tmp_path):
    """No cell begins a formula, whatever a name or a note begins with."""
    names = ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "fine\n=1+1", "Ann"]
    path = tmp_path / "evil.jsonl"
    path.write_bytes(dump(Network(people=[Person(f"={n}", name, notes=name) for n, name in enumerate(names)])))
    run("export", path, "--format", "csv", "-o", tmp_path / "out.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig"), newline="")))
    assert [row["Name"].replace("'", "") for row in rows] == names
    for row in rows:
        for cell in row.values():
            assert not any(line.lstrip().startswith(("=", "+", "-", "@", "＝")) for line in cell.split("\n"))


def test_export_to_vcard(run, file, tmp_path):
    """Version 4.0, folded, escaped, without me."""
    path = tmp_path / "n.jsonl"
    person = Person("a", "Ünal; " + "x" * 100, keys=["mailto:a@b", "tel:+44", "linkedin:a"], org="A, B", notes="1\n2")
    path.write_bytes(dump(Network(Me("me"), [Person("me", "Me"), person])))
    run("export", path, "--format", "vcard", "-o", tmp_path / "out.vcf")
    content = (tmp_path / "out.vcf").read_bytes()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    unfolded = content.replace(b"\r\n ", b"").decode().split("\r\n")
    assert unfolded == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Ünal\\; " + "x" * 100,
        "EMAIL:a@b",
        "TEL;VALUE=uri:tel:+44",
        "URL:https://www.linkedin.com/in/a",
        "ORG:A\\, B",
        "NOTE:1\\n2",
        "END:VCARD",
        "",
    ]


@pytest.mark.parametrize(("form", "told"), [("csv", ""), ("vcard", "1 person is not to be contacted, put off or")])
def test_who_is_not_to_be_contacted_stays_so_through_an_export(run, tmp_path, form, told):
    """Nobody plans for them when they come back; where other programs would not see it, it is told."""
    path = tmp_path / "n.jsonl"
    path.write_bytes(dump(Network(people=[Person("a", "Ann", reason="r", status="do_not_contact")])))
    out = tmp_path / f"out.{'vcf' if form == 'vcard' else form}"
    made = run("export", path, "--format", form, "-o", out)
    assert told in made.err
    run("import", out, "-o", tmp_path / "back.jsonl")
    assert "1 not to be contacted" in run("plan", tmp_path / "back.jsonl", "--today", DAY).out


def test_the_next_plan_knows_the_last(run, file, tmp_path):
    """What was done, what was put off and why, in the notes of the plan, as text and as JSON."""
    last = tmp_path / "last.json"
    run("plan", file, "--today", DAY, "--minutes", 60, "--format", "json", "-o", last)
    week = ("plan", file, "--today", "2026-03-09", "--minutes", 60, "--last", last)
    assert "Ines Calder: not done (thank); planned again (thank)" in run(*week, "--format", "json").json["notes"]
    run("done", "ines", "--plan", last, "--on", "2026-03-04", "--network", file)
    assert "Ines Calder: done (thank on 2026-03-04)" in run(*week).out
    run("snooze", "ines", "--until", "2026-04-01", "--because", "on holiday", "--today", DAY, "--network", file)
    assert "Ines Calder: done (thank on 2026-03-04)" in run(*week).out
    assert run("plan", file, "--last", tmp_path / "none.json").code == 2


def test_a_chat_that_leaves_the_order_of_day_and_month_open(run, tmp_path):
    """It is refused with a word on how to say it, and read once it is said."""
    (tmp_path / "chat.txt").write_text("2/9/21, 7:26 pm - John: hi\n2/9/21, 7:27 pm - Nora: hello\n", "utf-8")
    words = ("import", "chat.txt", "-o", "n.jsonl", "--i-am", "Nora")
    refused = run(*words)
    assert refused.code == 2
    assert "--dates" in refused.err
    assert run(*words, "--dates", "dmy").code == 0
    assert "2021-09-02" in (tmp_path / "n.jsonl").read_text("utf-8")


def test_bodies_that_are_not_to_be_read_are_not_kept(run, other, tmp_path):
    """The two options contradict each other."""
    done = run("import", other, "-o", tmp_path / "new.jsonl", "--no-text", "--keep-text")
    assert (done.code, "not allowed with argument" in done.err) == (2, True)
    assert not (tmp_path / "new.jsonl").exists()


@pytest.mark.parametrize("what", ["-5 photos", "-5", "--on", "-- both --"])
def test_what_stands_after_two_dashes_is_no_option(run, file, what):
    """However it begins, and wherever the options stand."""
    options = ("--network", file, "--on", DAY)
    for words in (
        ("log", "bo", "give", *options, "--", what),
        ("log", *options, "bo", "give", "--", what),
        ("log", "bo", *options, "--", "give", what),
        ("log", *options, "--", "bo", "give", what),
    ):
        assert run(*words).code == 0
        assert load(file).touches[-1].what == what
    assert "already noted" in run("done", "bo", *options, "--", what).out


def test_log_refuses_what_cannot_be(run, file):
    """Nobody is introduced to themselves or to me, and only what was given can arrive."""
    before = file.read_bytes()
    for words, told in (
        ("introduce x --with bo", "introduces somebody to themselves"),
        ("introduce x --with nora", "names you as who was introduced"),
        ("news x --with ines", "is no introduction (news), and names who was introduced: ines"),
        ("ask x --landed yes", "is no give, introduction or invitation (ask), and says whether one arrived"),
    ):
        refused = run("log", "bo", *words.split(), "--network", file)
        assert (refused.code, told in refused.err) == (2, True)
    assert file.read_bytes() == before
    for words in ("introduce x --with ines --landed yes", "give x --landed no", "invite x --landed yes"):
        assert run("log", "bo", *words.split(), "--network", file).code == 0


def test_who_i_am_is_a_key_or_a_name_there(run, file, other, tmp_path):
    """Anything else would be ignored, and is refused; so is another owner than the file has."""
    for word, told in (
        ("zoe", "nobody has that name here"),
        ("", "an empty word does"),
        ("ines", "is Ines Calder [ines]"),
    ):
        for words in (("plan", file), ("export", file), ("import", file, "-o", tmp_path / "new.jsonl")):
            done = run(*words, "--i-am", word)
            assert (done.code, done.out, told in done.err) == (2, "", True)
    assert not (tmp_path / "new.jsonl").exists()
    assert run("import", other, "-o", file).code == 0


@pytest.mark.parametrize("word", ["nora", "Nora Vale", "NORA  vale", "N. Vale"])
def test_who_i_am_is_a_name_of_mine_in_the_file(run, file, tmp_path, word):
    """Though the source has it nowhere; the file's keys of me count, also those of a line that is me as well."""
    with file.open("a") as lines:
        lines.write('{"kind":"person","id":"nora2","name":"N. Vale","keys":["mailto:nora2@example.org"]}\n')
        lines.write('{"kind":"same","people":["nora","nora2"]}\n')
    (tmp_path / "c.vcf").write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Zoe Ash\nEND:VCARD\n")
    assert run("import", "c.vcf", "-o", file, "--i-am", word).code == 0
    mail = "From: nora2@example.org\nTo: zoe@example.org\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\nHello Zoe.\n"
    (tmp_path / "m.eml").write_text(mail)
    assert run("import", "m.eml", "-o", file, "--i-am", word).code == 0
    assert [touch.direction for touch in load(file).touches] == ["in", "out", "out"]
    assert "nobody has that name" in run("import", "c.vcf", "-o", file, "--i-am", "zoe").err


def test_nothing_passes_between_me_and_myself_nor_tomorrow(run, file):
    """A slip is refused, and the file stays; `done` without a plan or words says what it notes."""
    before = file.read_bytes()
    for words in (
        ("log", "nora", "give", "x", "--network", file),
        ("snooze", "nora", "--days", "3", "--network", file),
        ("done", "nora", "x", "--network", file),
    ):
        made = run(*words)
        assert (made.code, "is you; nothing passes between you and yourself" in made.err) == (2, True)
    for words in (("log", "ines", "give", "x"), ("done", "ines", "x")):
        made = run(*words, "--on", "9999-01-01", "--network", file)
        assert (made.code, "9999-01-01 has not come yet" in made.err) == (2, True)
    assert file.read_bytes() == before
    assert "no plan and no words are given" in run("done", "ines", "--network", file).err
