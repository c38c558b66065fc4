"""Bad input: one clear error each, no traceback, the right exit code."""

import argparse
import os
import shlex
import subprocess
import sys
import zipfile

import pytest

from networking_rules import Network, Person
from networking_rules.checks import MOST_DAYS, MOST_TOUCHES
from networking_rules.cli import main, parsing
from networking_rules.importers.network_file import dump
from networking_rules.testing import build

HEADER = '{"format": "networking-rules", "version": 1}\n'


def test_a_missing_file(run):
    """Named, exit code 2."""
    for words in (("plan", "gone.jsonl"), ("check", "gone.txt"), ("check", "gone.json"), ("segment", "gone.zip")):
        made = run(*words)
        assert made.code == 2
        assert words[1] in made.err
        assert made.out == ""


def test_a_truncated_zip(run, tmp_path):
    """Cut anywhere, it is one error that names the file."""
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("Connections.csv", "First Name,Last Name,URL\n" * 200)
    whole = path.read_bytes()
    for share in (0.1, 0.5, 0.9):
        path.write_bytes(whole[: int(len(whole) * share)])
        made = run("plan", "export.zip")
        assert made.code == 2
        assert "export.zip" in made.err


def test_every_fault_of_a_network_file_is_named(run, tmp_path):
    """A wrong type on line 3 and an unknown person on line 9, both with line and field."""
    people = [f'{{"kind": "person", "id": "p{n}", "name": "P {n}"}}' for n in range(6)]
    people.insert(1, '{"kind": "person", "id": "x", "name": "X", "reach": "no"}')
    touch = '{"kind": "touch", "id": "t", "person": "nobody", "at": "2026-01-01", "direction": "out"}'
    (tmp_path / "n.jsonl").write_text(HEADER + "\n".join([*people, touch]) + "\n", "utf-8")
    made = run("check", "n.jsonl")
    assert made.code == 2
    assert "n.jsonl:3" in made.err
    assert "reach" in made.err
    assert "n.jsonl:9" in made.err
    assert "nobody" in made.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("rules", "GIV999"), "GIV999"),
        (("rules", "ask-befor-give"), "ask-before-give"),
        (("check", "-", "--select", "XYZ"), "XYZ"),
        (("explain", "GIV01", "-"), "GIV001"),
        (("plan", "--minutes", "-3", "x"), "-3"),
        (("plan", "--today", "soon", "x"), "YYYY-MM-DD"),
        (("check", "-", "--to", "ann"), "--network"),
        (("check", "-", "--cold", "--gives", "2"), "--cold"),
        (("nonsense",), "nonsense"),
        (("chek", "-"), "there is no 'chek'; did you mean check?; see networking-rules --help"),
        (("check", "-", "--clod"), "there is no --clod; did you mean --cold?; see networking-rules check --help"),
        (("check", "-", "--clod", "x"), "there is no --clod; did you mean --cold?"),
        (
            ("done", "ines", "x", "y", "--network", "x"),
            "'y' is one argument too many; several words that are one need",
        ),
        (
            ("log", "m", "give", "--network", "n", "--", "-5 photos", "--on", "2026-01-01"),
            "'--on' is one argument too many; options stand before --",
        ),
        (("log", "m", "give", "--network", "n", "--onn", "x", "--", "--on"), "there is no --onn; did you mean --on?"),
        (("demo", "x"), "'x' is one argument too many"),
        (("check", "-", "--col"), "there is no --col; did you mean --cold?"),
        (("check", "-", "--format", "jsn"), "did you mean 'json'?"),
        (("check", "-", "--profile", "gide"), "argument --profile: there is no 'gide'; did you mean guide?"),
        (("check", "-", "--tenure-days", "99999999"), "'99999999' is no whole number from 0 to 36525"),
        (("check", "-", "--gives", "99999999"), "no whole number from 0 to 10000"),
        (("snooze", "ines", "--days", "999999999", "--network", "x"), "no whole number from 1 to 36525"),
        (("log", "ines", "give", "x", "--minutes", "99999999", "--network", "x"), "from 0 to 525600"),
        (("plugins", "lst"), "did you mean list?"),
        ((), "COMMAND"),
    ],
)
def test_wrong_words(run, words, told):
    """Exit code 2, and what was wrong with them."""
    made = run(*words, stdin=b"Hello.")
    assert made.code == 2
    assert told in made.err
    assert len(made.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("import a.jsonl b.jsonl -o z.jsonl --dry-run", "import a.jsonl -o z.jsonl b.jsonl --dry-run"),
        ("explain GIV001 d.md --cold", "explain GIV001 --cold d.md"),
        ("explain GIV001 d.md --cold", "explain GIV001 --cold -- d.md"),
        ("log bo give x --on 2026-01-02 --network a.jsonl", "log bo --on 2026-01-02 give --network a.jsonl x"),
        ("done bo x --network a.jsonl --dry-run", "done bo --network a.jsonl x --dry-run"),
        ("merge bo ida --network a.jsonl --dry-run", "merge bo --network a.jsonl ida --dry-run"),
        ("keep-apart bo ida --network a.jsonl --dry-run", "keep-apart bo --network a.jsonl --dry-run ida"),
        (
            "check d.md e.md --cold --ignore GIV001 --ignore GIV003",
            "check d.md --ignore GIV001 --cold e.md --ignore GIV003",
        ),
        ("rules GIV001 GIV002 --format json", "rules GIV001 --format json GIV002"),
        ("plugins check a b --json", "plugins check a --json b"),
    ],
)
def test_options_may_stand_anywhere(run, tmp_path, command, words):
    """Between arguments too: the same is done as with all options at the end."""
    for name in ("d.md", "e.md"):
        (tmp_path / name).write_text("Could you help me?")
    people = {"a": (Person("bo", "Bo"), Person("ida", "Ida")), "b": (Person("cy", "Cy"),)}

    def done(line):
        for name, some in people.items():
            (tmp_path / f"{name}.jsonl").write_bytes(dump(Network(people=some)))
        return run(*line.split())

    expected = done(command)
    assert done(words) == expected
    assert "too many" not in expected.err


def test_the_bounds_of_counts_are_those_of_the_library():
    """A number that the command takes is one that a history can be made of, and no other."""
    past = {"gives": 0, "asks": 0, "received": 0, "tenure_days": 0, "invited": False}
    for read, name, most in ((parsing.touches, "gives", MOST_TOUCHES), (parsing.days, "tenure_days", MOST_DAYS)):
        assert read(str(most)) == most
        assert build.summary(**{**past, name: most})
        with pytest.raises(argparse.ArgumentTypeError):
            read(str(most + 1))
        with pytest.raises(ValueError, match=f"{name} is from 0 to {most}"):
            build.summary(**{**past, name: most + 1})


def test_an_unexpected_fault_is_none_that_was_found(run, monkeypatch, capsys):
    """Exit code 2 and one line; where it was is shown on demand."""

    def broken(arguments):
        raise OverflowError("too far")

    monkeypatch.setattr("networking_rules.cli.check.run", broken)
    made = run("check", "-")
    told = "a fault of this program: OverflowError: too far; NETWORKING_RULES_TRACEBACK=1 shows where"
    assert (made.code, made.err) == (2, f"networking-rules: {told}\n")
    monkeypatch.setenv("NETWORKING_RULES_TRACEBACK", "1")
    assert main(["check", "-"]) == 2
    assert "in broken" in capsys.readouterr().err


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-"])
def test_a_closed_stream_is_no_traceback(tmp_path, closed):
    """What was found is told by the code all the same; closed input is an error."""
    (tmp_path / "d.md").write_text("Could you introduce me to Ann?", "utf-8")
    path = "-" if closed == "<&-" else "d.md"
    command = f"{shlex.quote(sys.executable)} -m networking_rules check {path} --cold {closed}"
    made = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert made.returncode == (2 if path == "-" else 1)
    assert "Traceback" not in made.stdout + made.stderr
    assert ("standard input: is closed" in made.stderr) == (path == "-")


def test_a_reader_that_has_enough_does_not_change_the_code(tmp_path):
    """`check d.md | head -1` found an error."""
    (tmp_path / "d.md").write_text("Could you introduce me to Ann?", "utf-8")
    reads, writes = os.pipe()
    os.close(reads)
    words = [sys.executable, "-m", "networking_rules", "check", "d.md", "--cold"]
    made = subprocess.run(words, cwd=tmp_path, stdout=writes, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writes)
    assert (made.returncode, made.stderr) == (1, "")


def test_a_plan_file_of_the_wrong_shape(run, tmp_path):
    """Every fault with its path."""
    (tmp_path / "plan.json").write_text('{"format": "networking-rules/plan", "version": 1, "targets": 3}', "utf-8")
    made = run("check", "plan.json")
    assert made.code == 2
    assert "targets" in made.err
    (tmp_path / "plan.json").write_text("{", "utf-8")
    assert run("check", "plan.json").code == 2


def test_settings_with_faults(run, tmp_path):
    """Each wrong key of pyproject.toml is named."""
    (tmp_path / "pyproject.toml").write_text(
        '[tool.networking-rules]\nprofile = "loud"\nignor = ["GIV001"]\n', "utf-8"
    )
    made = run("rules")
    assert made.code == 2
    assert "profile" in made.err
    assert "ignor: expected one of" in made.err
    assert "this key is not known; did you mean ignore?" in made.err


def test_settings_are_kept_to(run, tmp_path):
    """Profile, ignore and options of pyproject.toml count."""
    (tmp_path / "pyproject.toml").write_text(
        '[tool.networking-rules]\nprofile = "evidence"\nignore = ["NEE"]\noptions.GIV001 = {min_gives = 9}\n', "utf-8"
    )
    (tmp_path / "d.txt").write_text("Could you introduce me to Ann?", "utf-8")
    assert "NEE" not in run("rules").out
    assert "GIV001" in run("check", "d.txt", "--gives", "8").out
    assert "GIV001" not in run("check", "d.txt", "--gives", "9").out


def test_select_and_log_change_the_file_and_nothing_else(run, example):
    """A target gets its reason, a touch is added; every other line stays to the byte."""
    from pathlib import Path

    before = Path(example).read_text("utf-8").splitlines()
    assert run("select", example, "--name", "fionn", "--reason", "plays at the same weddings", "--dry-run").code == 0
    assert Path(example).read_text("utf-8").splitlines() == before
    assert run("select", example, "--name", "fionn", "--reason", "plays at the same weddings").code == 0
    made = run("log", "Fionn Daly", "give", "a film of the reel", "--network", example, "--on", "2026-11-20")
    assert made.code == 0, made.err
    after = Path(example).read_text("utf-8").splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=False) if old != new]
    assert len(changed) == 1
    assert '"band"' in changed[0][0]
    assert len(after) == len(before) + 1
    assert "a film of the reel" in after[-1]
    plan = run("plan", example, "--today", "2026-11-23", "--minutes", "600", "--format", "json").json
    assert "band" in {entry["id"] for entry in plan["targets"]} | set(plan.get("waiting", ()))


def test_a_plan_written_to_a_folder_that_is_not_there(run, example):
    """An error that names it, and no file left behind."""
    made = run("plan", example, "--today", "2026-11-23", "-o", "gone/plan.txt")
    assert made.code == 2
    assert "gone" in made.err
