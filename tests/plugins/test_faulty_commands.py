"""The commands with plugins that have a fault: each says what it is, and goes on."""

import json
import time
from textwrap import dedent

import pytest

from conftest import ROOT

EXAMPLE = ROOT / "examples" / "wedding-photographer.jsonl"

FAULTY = {
    "raises": """
        from networking_rules.hooks import PluginInfo, hookimpl, segmenter
        from networking_rules.model import SEGMENTS

        @segmenter("tiers", segments=SEGMENTS)
        def tiers(me, person, history):
            raise KeyError("tier")

        @hookimpl
        def networking_plugin_info():
            return PluginInfo("raises", "1.0")

        @hookimpl
        def networking_add_segmenters():
            return [tiers]
    """,
    "misspelt": """
        from networking_rules.hooks import PluginInfo, hookimpl

        @hookimpl
        def networking_plugin_info():
            return PluginInfo("misspelt", "1.0")

        @hookimpl
        def networking_add_segmentors():
            return []
    """,
    "unimportable": "import no_such_module",
}
FAULTY["three"] = FAULTY["raises"].replace('raise KeyError("tier")', "return 3").replace('"raises"', '"three"')


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("raises", "KeyError"),
        ("three", "3 is no name of a segment"),
        ("misspelt", "networking_add_segmentors"),
        ("unimportable", "no_such_module"),
    ],
)
def test_a_plan_says_in_text_what_failed(command, install, name, told):
    """It is incomplete, and the problems say why: so they are there to be read."""
    install(name, dedent(FAULTY[name]), version="1.0")
    made = command("plan", EXAMPLE, "--today", "2026-11-23", "--plugin", name)
    assert made.code == 3
    assert "INCOMPLETE" in made.out
    assert told in " ".join(made.out.split())


FAULTY |= {
    "words": """
        from networking_rules.hooks import PluginInfo, give_suggester, hookimpl
        from networking_rules.model import PlannedGive

        @give_suggester("notes")
        def notes(me, person, history):
            return "a note"

        @hookimpl
        def networking_plugin_info():
            return PluginInfo("words", "1.0")

        @hookimpl
        def networking_add_give_suggesters():
            return [notes]
    """,
    "anded": """
        from networking_rules import rule
        from networking_rules.facts import DraftFacts

        @rule("ANDD001", ground="design: ours", message="is long", fix="Cut it.")
        def long(draft: DraftFacts):
            return draft.words > 3 and draft.asks > 0
    """,
}
FAULTY["nothing"] = FAULTY["words"].replace('return "a note"', "return None").replace('"words"', '"nothing"')
FAULTY["strings"] = (
    FAULTY["words"]
    .replace(
        'return "a note"', 'return [PlannedGive("a note, if you introduce me to your boss", "note", 5, value=0.2)]'
    )
    .replace('"words"', '"strings"')
)
FAULTY["slow"] = (
    FAULTY["words"]
    .replace('return "a note"', "time.sleep(0.5)\n            return []")
    .replace("from networking_rules.hooks", "import time\n        from networking_rules.hooks")
    .replace('"words"', '"slow"')
)


@pytest.mark.parametrize(
    ("name", "check", "told"),
    [
        ("words", "check_answers_for_everybody", "'a note' is no list of PlannedGive"),
        ("nothing", "check_answers_for_everybody", "None is no list of PlannedGive"),
        ("three", "check_answers_for_everybody", "3 is no name of a segment"),
        ("strings", "check_answers_for_everybody", "'a note, if you introduce me to your boss' asks for something"),
        ("misspelt", "check_is_accepted", "networking_add_segmentors"),
        ("anded", "check_is_accepted", "importing installed_anded raised"),
        ("slow", "check_is_quick", "give suggester 'notes' of slow 1.0 is slow: 0."),
    ],
)
def test_checks_report_every_fault_and_end_with_their_count(command, install, name, check, told):
    """By the check that finds it; nothing breaks off, and nothing goes on for minutes."""
    install(name, dedent(FAULTY[name]), version="1.0")
    begun = time.monotonic()
    found = command("plugins", "check", name)
    assert time.monotonic() - begun < 30
    assert (found.code, found.err) == (1, "")
    assert f"{name}  {check}\n    " in found.out
    assert told in found.out
    assert found.out.splitlines()[-1].endswith(" of 17 checks passed")
    assert not found.out.splitlines()[-1].startswith("17")


def test_what_a_plugin_prints_is_no_part_of_what_is_shown(command, install):
    """It goes to standard error, so that JSON stays JSON, and is told."""
    source = (
        FAULTY["words"]
        .replace('return "a note"', 'print("hello")\n            return []')
        .replace('"words"', '"talker"')
    )
    install("talker", dedent(source), version="1.0")
    found = command("plugins", "check", "talker", "--json")
    assert "hello" in found.err
    told = {row["check"]: row["fault"] for row in json.loads(found.out)["results"] if row["fault"]}
    assert told == {"check_hash_seeds_do_not_matter": "it prints to standard output: 'hello'"}


def test_a_plan_gives_nothing_with_strings(command, install, tmp_path):
    """Whatever a plugin suggests; and a plan that has such a give breaks a rule."""
    install("strings", dedent(FAULTY["strings"]), version="1.0")
    made = command("plan", EXAMPLE, "--today", "2026-11-23", "--plugin", "strings")
    assert "give-with-strings" in made.out
    assert "give:   a note, if" not in made.out
    plan = json.loads(command("plan", EXAMPLE, "--today", "2026-11-23", "--format", "json").out)
    given = next(entry for entry in plan["targets"] if entry["purpose"] == "give")
    given["gives"][0]["what"] = "a note, if you introduce me to your boss"
    (tmp_path / "plan.json").write_text(json.dumps(plan), "utf-8")
    checked = command("check", "plan.json")
    assert checked.code == 1
    assert "PRO001" in checked.out
