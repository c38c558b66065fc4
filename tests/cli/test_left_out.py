"""Whom a plan leaves out: how many and why, by name on asking, and for one person."""

import json

import pytest

DAY = "2026-11-23"
PEOPLE = (
    {"id": "dnc", "name": "Dora Nope", "status": "do_not_contact", "reason": "an editor"},
    {"id": "ann", "name": "Ann Weir", "status": "paused", "until": "2027-01-31"},
    {"id": "bo", "name": "Bo Reed"},
    {"id": "cy", "name": "Cy Moss", "reason": "knows florists", "wants": [], "can_help": []},
)


@pytest.fixture
def network(tmp_path):
    """Somebody not to be contacted, somebody paused, somebody without a reason, and a target; and me."""
    lines = [{"format": "networking-rules", "version": 1}, {"kind": "me", "person": "me"}]
    people = [{"kind": "person", **one} for one in ({"id": "me", "name": "Me"}, *PEOPLE)]
    path = tmp_path / "net.jsonl"
    path.write_text("\n".join(map(json.dumps, [*lines, *people])), "utf-8")
    return path


def words(shown):
    return " ".join(shown.out.split())


def test_the_plan_counts_whom_it_leaves_out_and_names_them_on_asking(run, network):
    """In text, Markdown and JSON; nobody is there with `--mask`."""
    plan = ("plan", network, "--today", DAY, "--minutes", 60)
    counted = "1 not to be contacted; 1 not chosen; 1 paused"
    assert f"Not planned for: {counted}" in words(run(*plan))
    assert "Dora Nope" not in run(*plan).out
    assert "Dora Nope [dnc]: not to be contacted; so you marked them" in words(run(*plan, "--all"))
    assert "Ann Weir [ann]: paused; you paused them until 2027-01-31" in words(run(*plan, "--all"))
    marked = run(*plan, "--format", "markdown").out
    assert "## Not planned for" in marked
    assert "- 1 paused" in marked
    assert [one["id"] for one in run(*plan, "--format", "json").json["left_out"]] == ["ann", "bo", "dnc"]
    assert "Dora" not in run(*plan, "--all", "--mask").out


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("Dora Nope", "Dora Nope is not planned for: not to be contacted; so you marked them"),
        ("ann", "Ann Weir is not planned for: paused; you paused them until 2027-01-31"),
        ("Bo Reed", "Bo Reed is not planned for: not chosen; you gave no reason why they are a target"),
        ("cy", "Cy Moss is in a plan of 120 minutes: learn, 10 minutes; a target of yours: knows florists"),
        ("me", "Me is not planned for: that is you"),
    ],
)
def test_a_person_is_explained(run, network, who, told):
    """Why a plan has them or not."""
    shown = run("explain", who, network, "--today", DAY)
    assert shown.code == 0
    assert told in words(shown)
    assert told in run("explain", who, network, "--today", DAY, "--format", "json").json["plan"]


def test_who_waits_is_explained(run, network, tmp_path):
    """By the minutes there are."""
    network.write_text(network.read_text("utf-8").replace('"person": "me"', '"person": "me", "minutes_per_week": 3'))
    told = "Cy Moss is not in a plan of 3 minutes: waiting for time, number 1 of 1; others bring more"
    assert told in words(run("explain", "Cy Moss", network, "--today", DAY))
    assert "is in a plan of 60 minutes" in words(run("explain", "Cy Moss", network, "--today", DAY, "--minutes", 60))


def test_minutes_that_reach_nobody_are_told_so(run, network):
    """Whoever waits is somebody to give time to."""
    for form in ("text", "markdown"):
        shown = words(run("plan", network, "--today", DAY, "--minutes", 0, "--format", form))
        assert "these minutes are too few" in shown
        assert "nobody to thank" not in shown


def test_what_is_neither_a_rule_nor_a_person_is_told_so(run, network, tmp_path):
    """And without a network it can only be a rule."""
    assert "'Nobody' is no rule, and nobody is known as 'Nobody'" in run("explain", "Nobody", network).err
    assert "no rule" in run("explain", "GIV999").err
    (tmp_path / "a.md").write_text("Hello.", "utf-8")
    assert run("explain", "GIV999", "a.md").code == 2


def test_a_rule_about_targets_says_why_it_spares_somebody(run, network):
    """Whoever is not to be contacted is no target."""
    shown = run("explain", "TGT001", network, "--to", "dnc", "--today", DAY)
    assert "does not apply: it judges targets, and Dora Nope is none (do_not_contact)" in words(shown)
