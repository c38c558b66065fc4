"""The contract kit passes sound plugins and catches broken ones, with a message that names the fault."""

import importlib
import logging
import re
import sys
from pathlib import Path

import picklable_plugin
import pytest
from attrs import evolve
from broken import FAULTS
from parts import adding

from networking_rules.hooks import Phrasebook, approach_advisor, give_suggester, segmenter
from networking_rules.plugins import Host
from networking_rules.plugins.scaffold import scaffold
from networking_rules.testing import host_with, parametrize_with_checks
from networking_rules.testing.contract import (
    CHECKS,
    ContractError,
    KindWarning,
    SilentWarning,
)
from networking_rules.testing.watch import watched
from networking_rules.text import Cue

BY_NAME = {check.__name__: check for check in CHECKS}


def plugin_of(name):
    module = importlib.import_module(f"broken.{name}")
    return getattr(module, "PLUGIN", module)


@parametrize_with_checks([picklable_plugin], expected_failed_checks={"check_says_who_it_is": "it has no info"})
def test_a_sound_plugin_passes(plugin, check):
    """All checks but the one that is expected to fail."""
    check(plugin)


@pytest.mark.parametrize("name", FAULTS)
def test_a_broken_plugin_is_caught_by_name(name):
    """By the check that is for it, in words that name the fault."""
    check, words = FAULTS[name]
    with pytest.raises(ContractError) as caught:
        BY_NAME[check](plugin_of(name))
    assert words in str(caught.value)


@pytest.mark.parametrize("name", [name for name, (check, _) in FAULTS.items() if check not in ("check_is_accepted",)])
def test_quick_checks_before_it_pass(name):
    """So that the message a user sees first is the one that names the fault."""
    for check in CHECKS:
        if check.__name__ == FAULTS[name][0]:
            break
        check(plugin_of(name))


def test_there_is_a_file_for_each_fault():
    """None is left over."""
    assert {path.stem for path in Path(__file__).with_name("broken").glob("*.py")} == {*FAULTS, "__init__"}


def test_an_unknown_check_cannot_be_expected_to_fail():
    """A misspelt name would hide a failure."""
    with pytest.raises(ValueError, match="no check check_sane_twice"):
        parametrize_with_checks([picklable_plugin], expected_failed_checks={"check_sane_twice": "why"})


def test_a_host_may_be_checked_whole():
    """For plugins with settings."""
    for check in (BY_NAME["check_is_accepted"], BY_NAME["check_plans_pass_their_own_rules"]):
        check(Host([picklable_plugin], strict=True))


def test_who_never_answers_is_told():
    """Since then no check tells anything of it."""
    quiet = (
        adding("segmenters", segmenter("mute")(lambda me, person, history: None)),
        adding("give_suggesters", give_suggester("mean")(lambda me, person, history: [])),
    )
    for adds, kind in zip(quiet, ("segmenter 'mute'", "give suggester 'mean'"), strict=True):
        with pytest.warns(SilentWarning, match=f"{kind} of made 1.0 answers for nobody of the sample"):
            BY_NAME["check_answers_for_everybody"](host_with(adds))


def french(**changes):
    cue = Cue(
        "ask.pouvez", "ask", "pouvez-vous|pourriez-vous:", fires="Pouvez-vous venir ?", quiet="Vous pouvez venir."
    )
    return adding("phrasebooks", Phrasebook("fr", [evolve(cue, **changes)], common="je vous et de"))


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"fires": "Vous pouvez venir.", "quiet": "Pouvez-vous venir ?"}, "are the two swapped?"),
        ({"quiet": "Pouvez-vous venir ?"}, "the cue ask.pouvez fires in its `quiet`, 'Pouvez-vous venir ?'"),
        ({"fires": "Vous pouvez venir."}, "the cue ask.pouvez does not fire in its `fires`, 'Vous pouvez venir.'"),
        ({"quiet": " "}, "the cue ask.pouvez needs two examples"),
    ],
)
def test_a_cue_that_does_not_keep_its_promise_is_caught(changes, told):
    """Whether it is silent where it should fire, or the other way round."""
    BY_NAME["check_cues_fire"](host_with(french()))
    with pytest.raises(ContractError, match=re.escape(told)):
        BY_NAME["check_cues_fire"](host_with(french(**changes)))


def test_a_kind_that_may_be_a_slip_is_told():
    """A phrasebook may have kinds of its own, so it is no fault."""
    BY_NAME["check_cues_fire"](host_with(french(name="prière.pouvez", kind="prière")))
    with pytest.warns(
        KindWarning, match="a kind of its own, 'ofer', which no built-in rule reads; did you mean 'offer'"
    ):
        BY_NAME["check_cues_fire"](host_with(french(name="ofer.pouvez", kind="ofer")))


def test_the_standard_library_may_look_at_the_clock():
    """A log does, and its answers do not depend on it."""

    @approach_advisor("logs")
    def logs(me, person, history):
        logging.getLogger("made").warning("advising")

    BY_NAME["check_looks_at_no_clock"](host_with(adding("approaches", logs)))


@pytest.mark.parametrize("fault", ["raise RuntimeError", "what += ' and ask for a link back'"])
def test_the_contract_catches_a_fault_in_the_gives_of_a_new_plugin(tmp_path, monkeypatch, fault):
    """Its people publish."""
    for path, text in scaffold("acme-faulty").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text.replace("    return [PlannedGive", f"    {fault}\n    return [PlannedGive"))
    monkeypatch.syspath_prepend(tmp_path / "src")
    for name in ("acme_faulty", "acme_faulty.gives", "acme_faulty.segments", "acme_faulty.rules"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    plugin = importlib.import_module("acme_faulty")
    with pytest.raises(ContractError):
        BY_NAME["check_answers_for_everybody"](plugin)


def test_watching_stops_what_touches_the_world(tmp_path):
    """And reading is allowed; outside nothing is stopped."""
    import socket
    import subprocess

    (tmp_path / "read").write_text("x")
    with watched() as seen:
        assert (tmp_path / "read").read_text() == "x"
        assert seen == []
        for touch in (
            lambda: (tmp_path / "written").write_text("x"),
            lambda: (tmp_path / "read").unlink(),
            lambda: socket.create_connection(("localhost", 9)),
            lambda: subprocess.run(["true"], check=False),
        ):
            with pytest.raises(PermissionError):
                touch()
        assert len(seen) == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == ["read"]
    (tmp_path / "written").write_text("x")
