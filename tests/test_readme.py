"""The README is true: its examples run, its two commands are where the gate looks, its links lead somewhere."""

import doctest
import re

from conftest import ROOT

TEXT = (ROOT / "README.md").read_text("utf-8")


def test_its_examples_are_true():
    """Every Python example gives what it shows; they follow on from each other."""
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False, verbose=False)
    assert tried > 5
    assert failed == 0


def test_there_are_exactly_two_commands():
    """One line each, under their heading: the first for the main job, the second for the tests."""
    section = TEXT.split("## Two commands", 1)[1].split("\n## ", 1)[0]
    blocks = re.findall(r"^```sh\n(.*?)^```$", section, re.S | re.M)
    assert [block.count("\n") for block in blocks] == [1, 1]
    assert section.count("```") == 4
    assert "networking-rules demo" in blocks[0]
    assert "pytest" in blocks[1]


def test_the_gate_runs_the_second_command_word_for_word():
    """`.ci/run` reads it from here."""
    gate = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "README.md" in gate
    assert "Two commands" in gate


def test_its_links_lead_somewhere():
    """Every relative link is a file of the project."""
    for link in re.findall(r"\]\(([^)#:]+)\)", TEXT):
        assert (ROOT / link).exists(), link
