"""A report as instructions by which somebody, or a model, can rewrite the draft."""

from networking_rules import Draft, guide
from networking_rules.findings import Report
from networking_rules.testing import build, check

TEXT = "I need a job by the summer. Could you\nintroduce me to Ann? If I send you the plans, will you list us?"


def test_each_finding_says_what_where_why_and_what_instead():
    """In order of gravity, the place quoted on one line."""
    report = check(TEXT)
    prompt = report.as_prompt()
    for finding in report:
        assert finding.code in prompt
        assert finding.message in prompt
        assert finding.fix in prompt
    assert '"Could you introduce me to Ann"' in prompt
    assert prompt.index("Must change") < prompt.index("Should change" if "Should change" in prompt else "Keep")
    assert "Needs are nobody else's responsibility, least of all in the opening lines.\n" in prompt


def test_it_ends_with_what_must_be_kept():
    """So that a rewriting does not lose the gift or invent one."""
    last = check(TEXT).as_prompt().split("\n\n")[-1]
    assert last.startswith("Keep ")
    assert "Invent nothing" in last


def test_it_is_plain_text():
    """No markup, no control characters."""
    prompt = check(TEXT).as_prompt()
    assert prompt.isprintable() or all(c == "\n" or c.isprintable() for c in prompt)
    assert not any(mark in prompt for mark in ("**", "##", "```", "\x1b"))


def test_it_tells_nothing_of_the_past():
    """Findings about what passed between us stay out, and so do the counts behind the others."""
    touches = ["300 in give", "90 out ask", "60 out ask", "30 out ask"]
    someone = build.person(id="ann@example.org", name="Ann Arkwright")
    report = guide("evidence").check(
        Draft(TEXT), target=build.target(someone, build.me()), history=build.history(touches)
    )
    prompt = report.as_prompt()
    assert "ann@example.org" not in prompt
    assert "Arkwright" not in prompt
    about_past = [f for f in report if f.subject == "history"]
    assert all(finding.code not in prompt for finding in about_past)


def test_without_findings_nothing_has_to_change():
    """It says so."""
    assert Report().as_prompt() == "Nothing in the message has to change."


def test_of_several_drafts_each_is_named():
    """An instruction says which draft it is about."""
    report = guide().check(Draft("Dear {{name}}, hello.", name="a.md"), Draft("Hi {{name}}, hello.", name="b.md"))
    prompt = report.as_prompt()
    assert "a.md is a message" in prompt
    assert "b.md is a message" in prompt
