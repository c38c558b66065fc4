"""The pages made from the code are fresh, and the guide is carried whole."""

import re
import tomllib
from importlib import import_module

import generate
import pytest

import networking_rules
from conftest import ROOT, SHARED
from networking_rules import hooks, testing
from networking_rules.rulebooks import RULES

SENTENCES = tomllib.loads((ROOT / "docs" / "guide.toml").read_text("utf-8"))["sentence"]


@pytest.mark.parametrize("name", ["guide.md", "rules.md", "command-line.md", "facts.md"])
def test_a_generated_page_is_fresh(name):
    """What is in the folder is what the code says."""
    assert (ROOT / "docs" / name).read_text("utf-8") == generate.PAGES[name]()


def test_every_public_name_is_on_the_page_of_the_api():
    """By itself, or with its whole module."""
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    whole = set(re.findall(r"automodule:: (\S+)", page))
    for package in (networking_rules, testing, hooks):
        for name in (name for name in package.__all__ if not name.isupper()):
            home = getattr(getattr(package, name), "__module__", "")
            listed = any(name in getattr(import_module(one), "__all__", ()) for one in whole)
            assert listed or home in whole or re.search(rf":: (?:[a-z_.]+\.)?{name}(?:\(.*)?$", page, re.M), name


def test_each_rule_has_a_fresh_page_and_no_page_is_left_over():
    """What the docs show is what `networking-rules rules CODE` shows."""
    there = {path.name for path in (ROOT / "docs" / "rules").glob("*.md")}
    assert there == {f"{rule.code}.md" for rule in RULES}
    stale = [rule.code for rule in RULES if not generate.same(*_page(rule.code))]
    assert stale == []


def _page(code):
    name = f"rules/{code}.md"
    return ROOT / "docs" / name, generate.PAGES[name]()


def test_every_sentence_is_carried_or_has_no_advice():
    """Each has an id, words, and either what carries it or why nothing does; all names exist."""
    codes = {rule.code for rule in RULES}
    assert [item["id"] for item in SENTENCES] == [f"G{n:02}" for n in range(1, len(SENTENCES) + 1)]
    for item in SENTENCES:
        assert ("by" in item) != ("why" in item)
        for name in item.get("by", []):
            assert name in codes or callable(getattr(networking_rules, name))


def test_every_rule_of_the_guide_carries_a_sentence_that_it_quotes():
    """A ground that quotes the guide quotes one of the sentences that name the rule."""
    for rule in RULES:
        carried = [item for item in SENTENCES if rule.code in item.get("by", [])]
        assert bool(carried) == ("guide" in rule.grounds), rule.code


def test_the_words_are_in_the_guide():
    """Quoted words stand in the guide, in the order of the sentences; a ground's words stand there too."""
    path = SHARED / "guide.txt"
    if not path.is_file():
        pytest.skip("the guide is not beside this checkout")
    text = " ".join(path.read_text("utf-8").split())
    place = 0
    for item in SENTENCES:
        found = text.find(item["words"], place)
        assert found >= place, item
        place = found + 1
    for rule in RULES:
        for item in rule.ground:
            kind, _, words = item.partition(": ")
            assert kind != "guide" or re.search(re.escape(words), text, re.I), item
