"""`demo`, `plan`, `segment`: the main job, by running it."""

import json

import pytest

from conftest import ROOT

DAY = "2026-11-23"


def test_the_demo_shows_all_four_steps(spawn):
    """Segments with reasons, an approach and a gate for each target, ranked gives, minutes within the budget."""
    shown = spawn("demo")
    assert shown.code == 0, shown.err
    for words in ("EASY", "MEDIUM", "REACH", "why:", "give:", "how:", "ask:", "expect:", "of 240 minutes"):
        assert words in shown.out, words
    assert "\x1b[" not in shown.out


def test_the_packaged_example_is_the_one_in_the_examples_folder():
    """The wheel carries the same network."""
    packaged = ROOT / "src" / "networking_rules" / "data" / "wedding-photographer.jsonl"
    assert packaged.read_bytes() == (ROOT / "examples" / "wedding-photographer.jsonl").read_bytes()


def test_the_plan_as_json_passes_its_own_check(run, example, tmp_path):
    """`plan --format json -o` writes a plan that `check` finds nothing wrong with, alone and with the histories."""
    made = run("plan", example, "--today", DAY, "--format", "json", "-o", "plan.json")
    assert made.code == 0, made.err
    data = json.loads((tmp_path / "plan.json").read_text("utf-8"))
    assert data["format"] == "networking-rules/plan"
    assert data["version"] == 1
    assert data["today"] == DAY
    assert data["allocated_minutes"] == sum(t["minutes"] for t in data["targets"]) <= data["minutes"] == 240
    assert run("check", "plan.json").code == 0
    assert run("check", "plan.json", "--network", example).code == 0


def test_a_plan_entry_says_all_that_is_needed(run, example):
    """Each target has an id, a purpose, minutes, an approach, gives, a gate and what to expect."""
    data = run("plan", example, "--today", DAY, "--format", "json").json
    assert data["targets"]
    for entry in data["targets"]:
        assert {"id", "name", "purpose", "minutes", "approach", "gives", "may_ask", "earliest_ask"} <= entry.keys()
        assert {"find_out", "expect", "horizon_days", "why"} <= entry.keys()
        assert "segment" in entry or "possible_segments" in entry
        assert entry["why"]
    by_id = {entry["id"]: entry for entry in data["targets"]}
    assert by_id["petal"]["purpose"] == "thank"
    assert {by_id["barn"]["purpose"], by_id["baker"]["purpose"]} == {"answer"}
    assert "agency" not in by_id
    assert "celebrant" not in by_id


def test_minutes_hold(run, example):
    """Whatever the budget, no more is given out; nothing at all with none."""
    for minutes in (0, 7, 30, 600):
        data = run("plan", example, "--today", DAY, "--minutes", minutes, "--format", "json").json
        assert data["allocated_minutes"] <= minutes


def test_a_plan_without_a_budget_says_what_it_takes(run, tmp_path):
    """Two hours, told on standard error."""
    (tmp_path / "n.jsonl").write_text('{"format": "networking-rules", "version": 1}\n', "utf-8")
    made = run("plan", "n.jsonl", "--today", DAY)
    assert made.code == 0
    assert "120 minutes" in made.err
    assert "--minutes" in made.err


def test_a_plan_is_the_same_twice_and_under_another_hash_seed(spawn, example):
    """Byte for byte."""
    words = ("plan", example, "--today", DAY, "--format", "json")
    one, other = (spawn(*words, PYTHONHASHSEED=seed).out for seed in ("1", "2"))
    assert one == other


def test_segments_are_shown_with_reasons_and_open_questions(run, example):
    """Step 1 alone, as text and as JSON."""
    shown = run("segment", example)
    assert shown.code == 0
    assert "Ines Duarte" in shown.out
    data = run("segment", example, "--format", "json").json
    places = {item["id"]: item for item in data["targets"]}
    assert places["petal"]["segment"] == "easy"
    assert places["planner"]["segment"] == "medium"
    assert places["editor"]["segment"] == "reach"
    assert places["parish"]["segment"] is None
    assert places["parish"]["question"]


@pytest.mark.parametrize("today", ["2026-11-23", "1853-05-01"])
def test_an_export_names_people_to_thank_to_answer_and_to_give_to(run, samples, today):
    """On a made-up member's export, on two days more than a century apart."""
    zipped = samples / "linkedin" / "synthetic_45_members.zip"
    made = run("plan", zipped, "--minutes", "120", "--today", today, "--format", "json")
    assert made.code == 0, made.err
    purposes = {entry["purpose"] for entry in made.json["targets"]}
    assert {"thank", "answer"} <= purposes
    assert any(entry["gives"] for entry in made.json["targets"])


def test_an_export_shows_who_was_asked_too_early(run, samples):
    """Below the gate of every segment she may be in."""
    checked = run("check", samples / "linkedin" / "Basic_LinkedInDataExport_made_here.zip", "--format", "json")
    found = [f for f in checked.json["findings"] if f["code"] == "GIV002"]
    assert any("grace" in f["target"].casefold() for f in found)
    assert checked.code == 1


def test_me_toml_counts_over_the_file(run, example, tmp_path):
    """The template is valid; what it says of me replaces the file's, field by field."""
    assert run("init").code == 0
    assert run("plan", example, "--today", DAY, "--me", "me.toml").code == 0
    (tmp_path / "mine.toml").write_text("minutes_per_week = 35\n", "utf-8")
    data = run("plan", example, "--today", DAY, "--me", "mine.toml", "--format", "json").json
    assert data["minutes"] == 35
    again = run("init")
    assert again.code == 2
    assert "me.toml" in again.err
