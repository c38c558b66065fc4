"""The command with plugins: listing, inspecting, checking, explaining, writing; rules and segments of plugins in use."""

import json
import os
import subprocess
import sys

import pytest

from conftest import ROOT
from networking_rules.plugins.scaffold import default_prefix, scaffold
from networking_rules.problems import InputError

ACME = """
from networking_rules import Gate, Network, Person, Segment, rule
from networking_rules.facts import DraftFacts
from networking_rules.hooks import Importer, PluginInfo, hookimpl, segmenter

@rule("ACME001", ground="design: ours", message="has {draft.words} words", fix="Say more.")
def two_words(draft: DraftFacts):
    \"\"\"
    The draft has two words.

    Two are too few to say anything, and too many to say nothing.

    Flagged:
        >>> check("Good morning.")
        ACME001 two-words  has 2 words

    Fine:
        >>> check("Hello.")
    \"\"\"
    return draft.words == 2

@segmenter("tiers", segments=[Segment("A", "easy", Gate(1, 1, 0)), Segment("B", "medium", Gate(2, 2, 10))])
def tiers(me, person, history):
    \"\"\"A for friends.\"\"\"
    return "A" if "friend" in person.tags else "B"

@hookimpl
def networking_plugin_info():
    return PluginInfo("acme", code_prefix="ACME", summary="Tiers.")

@hookimpl
def networking_add_rules():
    return [two_words]

@hookimpl
def networking_add_segmenters():
    return [tiers]

def parse(source, options):
    return Network(people=[Person(name, name.title()) for name in source.only[1].decode().split()])

@hookimpl
def networking_add_importers():
    return [Importer("names", lambda source: source.name.endswith(".names"), parse)]
"""
NETWORK = """\
{"format": "networking-rules", "version": 1}
{"kind": "person", "id": "ann", "name": "Ann", "reason": "runs the fair", "tags": ["friend"]}
{"kind": "person", "id": "bo", "name": "Bo", "reason": "edits"}
"""


@pytest.fixture
def acme(install):
    install("acme", ACME)


def allow(tmp_path, *names, more=""):
    (tmp_path / "pyproject.toml").write_text(f"[tool.networking-rules]\nplugins = {json.dumps(names)}\n{more}")


def test_list_says_what_is_installed_and_what_is_in_use(command, acme, install, tmp_path):
    """What is not allowed is listed and not imported."""
    install("evil", "raise SystemExit('imported')")
    found = command("plugins", "list")
    assert found.code == 0
    assert [line.split()[:3] for line in found.out.splitlines()[1:3]] == [
        ["acme", "1.2", "not"],
        ["evil", "1.2", "not"],
    ]
    assert "--plugin NAME" in found.out
    allow(tmp_path, "acme")
    rows = command("plugins", "list", "--json").json["plugins"]
    assert [(row["name"], row["state"]) for row in rows[1:]] == [("acme", "in use"), ("evil", "not allowed")]
    refused = command("plugins", "list", "--plugin", "evil")
    assert refused.code == 3
    assert "! plugin evil 1.2: importing installed_evil raised SystemExit: imported" in refused.out
    assert "installed_evil.py:1, in <module>) [plugin-import-failed]" in refused.out
    assert "refused" in refused.out


def test_info_shows_what_a_plugin_brings(command, acme):
    """Entry by entry, with their summaries; one that is not there is told."""
    found = command("plugins", "info", "acme", "--plugin", "acme")
    assert "acme 1.2: Tiers." in found.out
    assert "ACME001 two-words" in found.out
    assert "A for friends." in found.out
    brings = command("plugins", "info", "networking-rules", "--json").json["brings"]
    assert {one["name"] for one in brings["segmenters"]} == {"levels"}
    assert len(brings["rules"]) == 51
    assert command("plugins", "info", "acne").code == 2
    told = "no plugin 'acme' in use; it is installed and not allowed: add --plugin acme"
    assert told in command("plugins", "info", "acme").err


def test_check_runs_the_contract(command, acme, install):
    """All is well, or the fault by name and exit code 1."""
    found = command("plugins", "check", "acme")
    assert found.out == "17 of 17 checks passed\n"
    assert found.code == 0
    install("bad", ACME.replace("ACME", "BADD").replace('"acme"', '"bad"').replace("== 2", "== 3"))
    found = command("plugins", "check", "acme", "bad", "--json")
    assert found.code == 1
    faults = [row for row in found.json["results"] if row["fault"]]
    assert [(row["plugin"], row["check"]) for row in faults] == [("bad", "check_rules_are_documented")]
    assert command("plugins", "check").code == 2
    assert "acne is allowed and not installed" in command("plugins", "check", "acne").err


def test_why_explains_codes(command, acme):
    """Of problems, and whose a rule is."""
    assert "Correct its name" in command("plugins", "why", "hook-misspelt").out
    assert "ACME001 two-words comes from acme 1.2" in command("plugins", "why", "ACME001", "--plugin", "acme").out
    assert "GIV001 ask-before-give comes from networking-rules" in command("plugins", "why", "GIV001").out
    assert command("plugins", "why", "ACME001").code == 2


def test_plugins_take_part_in_the_other_commands(command, acme, tmp_path):
    """Rules, segments and names; a plugin that is refused makes the exit code 3."""
    (tmp_path / "net.jsonl").write_text(NETWORK)
    (tmp_path / "a.md").write_text("Good morning.")
    assert "ACME001" not in command("check", "a.md").out
    allow(tmp_path, "acme")
    found = command("check", "a.md", "--format", "json")
    assert [(f["code"], f["plugin"]) for f in found.json["findings"]] == [("ACME001", "acme 1.2")]
    assert found.code == 1
    assert "ACME001" in command("rules").out
    assert "ACME001 two-words" in command("rules", "ACME001").out
    assert "draft.words" in command("explain", "ACME001", "a.md").out
    assert command("check", "a.md", "--ignore", "ACME").code == 0
    told = command("plan", "net.jsonl", "--today", "2026-03-02", "--minutes", "60", "--format", "json").json
    assert {entry["id"]: entry["segment"] for entry in told["targets"]} == {"ann": "A", "bo": "B"}
    assert "A by acme 1.2" in " ".join(told["targets"][0]["why"] + told["targets"][1]["why"])
    plain = command("plan", "net.jsonl", "--today", "2026-03-02", "--minutes", "60", "--segmenter", "levels")
    assert "A by acme" not in plain.out
    assert command("segment", "net.jsonl", "--today", "2026-03-02").out.splitlines()[0].startswith("A")
    assert command("plan", "net.jsonl", "--segmenter", "tears").code == 2
    allow(tmp_path, "acme", "missing")
    broken = command("plan", "net.jsonl", "--today", "2026-03-02", "--minutes", "60")
    assert broken.code == 3
    assert command("segment", "net.jsonl", "--today", "2026-03-02").code == 3
    assert command("check", "a.md", "--ignore", "ACME").code == 3


REPORTERS = """
from networking_rules.hooks import PluginInfo, Reporter, hookimpl

def count(report, context):
    return f"{len(report)} of {len(report.ran)} rules"

def broken(report, context):
    raise ValueError("out of ink")

@hookimpl
def networking_plugin_info():
    return PluginInfo("paper")

@hookimpl
def networking_add_reporters():
    names = Reporter("names", count, lambda plan, context: " ".join(one.name for one in plan.targets),
                     lambda placements, context: f"{len(placements)} targets", "Names and counts.")
    return [Reporter("count", count), names, Reporter("broken", broken), Reporter("none", lambda *_: None)]
"""


def test_a_form_of_output_of_a_plugin(command, install, tmp_path):
    """By its name wherever there is a format; where it shows no plan, what the rules say of one; its faults are told."""
    install("paper", REPORTERS)
    (tmp_path / "net.jsonl").write_text(NETWORK)
    (tmp_path / "a.md").write_text("Could you introduce me to Bo?")
    check = ("check", "a.md", "--cold", "--select", "GIV001", "--format")
    plan = ("plan", "net.jsonl", "--today", "2026-03-02", "--minutes", "60", "--format")
    refused = command(*check, "count")
    assert (refused.code, "no format 'count' for report; choose from text" in refused.err) == (2, True)
    allow(tmp_path, "paper")
    assert (command(*check, "count").out, command(*check, "count").code) == ("1 of 1 rules\n", 1)
    assert command(*check, "count", "-o", "out.txt").out == ""
    assert (tmp_path / "out.txt").read_text() == "1 of 1 rules\n"
    assert command(*plan, "names").out == "Bo Ann\n"
    assert command(*plan, "count").out.endswith(" rules\n")
    assert command("segment", "net.jsonl", "--format", "names").out == "2 targets\n"
    unfit = command("segment", "net.jsonl", "--format", "count")
    assert (unfit.code, "choose from names, text" in unfit.err) == (2, True)
    assert "--statistics needs" in command(*check, "count", "--statistics").err
    for name, told in (("broken", "ValueError: out of ink"), ("none", "gave NoneType, not text")):
        failed = command(*check, name)
        assert (failed.code, failed.out) == (2, "")
        assert f"reporter '{name}' of paper 1.2" in failed.err
        assert told in failed.err
    assert "Names and counts." in command("plugins", "info", "paper").out


def test_a_baseline_on_the_command_line(command, tmp_path):
    """Written once, then only what is new counts; what is gone is told."""
    path = tmp_path / "a.md"
    path.write_text("Could you introduce me to Bo?")
    known = tmp_path / "known.json"
    assert command("check", "a.md", "--cold").code == 1
    found = command("check", "a.md", "--cold", "--baseline", known, "--update-baseline")
    assert found.code == 0
    assert "known findings" in found.err
    assert command("check", "a.md", "--cold", "--baseline", known).code == 0
    path.write_text("Could you introduce me to Bo? Could you send me your supplier list?")
    assert command("check", "a.md", "--cold", "--baseline", known).code == 1
    path.write_text("Here are the photos from Saturday, Ann.")
    assert "of the known findings are gone" in command("check", "a.md", "--cold", "--baseline", known).err
    assert command("check", "a.md", "--update-baseline").code == 2
    (tmp_path / "pyproject.toml").write_text(
        '[tool.networking-rules]\nbaseline = "known.json"\nper-file-ignores = {"b.md" = ["GIV", "NEE"]}\n'
    )
    path.write_text("Could you introduce me to Bo?")
    assert command("check", "a.md", "--cold").code == 0
    (tmp_path / "b.md").write_text("Could you introduce me to Bo?")
    assert command("check", "b.md", "--cold").code == 0


def test_new_writes_a_package_once(command, tmp_path):
    """Never over something that is there."""
    shown = command("plugins", "new", "acme-tiers", "--dry-run")
    assert "src/acme_tiers/__init__.py" in shown.out
    assert not (tmp_path / "acme-tiers").exists()
    assert command("plugins", "new", "acme-tiers").code == 0
    assert (tmp_path / "acme-tiers" / "tests" / "cases" / "ACME001.toml").is_file()
    again = command("plugins", "new", "acme-tiers")
    assert again.code == 2
    assert "is there already" in again.err
    assert (
        command("plugins", "new", "acme-tiers", "--folder", "other", "--prefix", "TIERS", "--json").json["folder"]
        == "other"
    )
    assert "@" not in "".join(text for path, text in scaffold("x-y").items() if "toml" in path)


@pytest.mark.parametrize("name", ["Acme", "acme_tiers", "", "-acme", "acme-", "../acme", "1acme"])
def test_a_name_that_cannot_be_is_refused(name):
    """No path, no capitals."""
    with pytest.raises(InputError, match="cannot be the name of a plugin"):
        scaffold(name)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("class", "class is a word of Python"),
        ("json", "json is a module of Python's standard library"),
        ("pytest", "pytest is the package of something else"),
        ("networking-rules", "networking_rules is the package of something else"),
    ],
)
def test_a_name_that_is_taken_is_refused(name, told):
    """With the reason."""
    with pytest.raises(InputError, match=told):
        scaffold(name)


def test_a_new_plugin_is_typed(tmp_path):
    """Its tests too, strictly."""
    pytest.importorskip("mypy")
    for path, text in scaffold("acme-typed").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    paths = os.pathsep.join((str(ROOT / "src"), str(tmp_path / "src")))
    made = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "src", "tests"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.mark.parametrize(
    ("name", "prefix"),
    [("acme-tiers", "ACME"), ("x-y", "XY"), ("give", "XGIVE"), ("a", "XA"), ("tim-tools", "XTIMTOOL")],
)
def test_a_prefix_is_made_from_the_name(name, prefix):
    """Never one of the built-in ones."""
    assert default_prefix(name) == prefix
    with pytest.raises(InputError, match="cannot begin rule codes"):
        scaffold(name, "GIVE")


def test_importers_of_plugins_serve_import_and_export(command, acme, tmp_path):
    """Where the plugin is allowed; else the source is of no known kind."""
    (tmp_path / "fair.names").write_text("ann bo")
    refused = command("import", "fair.names", "-o", "network.jsonl")
    assert (refused.code, "is no kind of file that can be read" in refused.err) == (2, True)
    found = command("import", "fair.names", "-o", "network.jsonl", "--plugin", "acme")
    assert (found.code, "+ Ann [ann]" in found.out) == (0, True)
    assert '"id":"bo"' in (tmp_path / "network.jsonl").read_text()
    shown = command("export", "fair.names", "--format", "vcard", "--plugin", "acme")
    assert "FN:Ann" in shown.out
