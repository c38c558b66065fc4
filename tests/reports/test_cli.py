"""The command line shows what the formats make, and keeps to the terminal it is on."""

import json
import sys
from pathlib import Path

import pytest

from integrations.test_judge import NETWORK
from networking_rules import extras
from networking_rules.cli import main
from networking_rules.reports import COUNTING, formats

TOO_SOON = "Hi Ann,\n\nCould you introduce me to your editor?\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lines = "".join(json.dumps(line) + "\n" for line in NETWORK)
    Path("network.jsonl").write_text(lines, "utf-8")
    Path("draft.md").write_text(TOO_SOON, "utf-8")
    for name in ("NO_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def run(folder, capsys):
    def call(*words):
        status = main(list(words))
        return status, capsys.readouterr()

    return call


COMMANDS = {
    "report": ("check", "draft.md", "--cold"),
    "plan": ("plan", "network.jsonl", "--today", "2026-03-10", "--minutes", "60"),
    "segments": ("segment", "network.jsonl", "--today", "2026-03-10"),
}


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind in COMMANDS for name in formats(kind)])
def test_every_format_of_every_command(run, kind, name):
    """To standard output, and the same into a file."""
    if name == "html":
        pytest.importorskip("jinja2")
    status, shown = run(*COMMANDS[kind], "--format", name)
    assert status == (1 if kind == "report" else 0)
    assert run(*COMMANDS[kind], "--format", name, "-o", "out.txt")[1].out == ""
    assert Path("out.txt").read_text("utf-8") == shown.out


def test_a_format_that_does_not_fit_is_refused(run):
    """Before any work, with those there are."""
    status, shown = run("segment", "gone.jsonl", "--format", "sarif")
    assert status == 2
    assert "no format 'sarif' for segments; choose from text, json, markdown, html" in shown.err


def test_names_that_other_tools_use(run):
    """As ruff's users know them; a folder that is not there is told before a file is begun."""
    status, shown = run(*COMMANDS["report"], "--output-format", "json", "--output-file", "out.json")
    assert (status, shown.out) == (1, "")
    assert json.loads(Path("out.json").read_text("utf-8"))["findings"]
    status, shown = run(*COMMANDS["report"], "-o", "gone/out.txt")
    assert (status, "there is no folder 'gone'" in shown.err) == (2, True)


def test_exit_zero_forgives_findings_only(run):
    """Not a mistake in the command."""
    assert run(*COMMANDS["report"])[0] == 1
    assert run(*COMMANDS["report"], "--exit-zero")[0] == 0
    assert run("check", "gone.md", "--exit-zero")[0] == 2


@pytest.mark.parametrize("name", formats("report"))
def test_statistics_where_they_make_sense(run, name):
    """Counts, or a sentence that says which formats count."""
    status, shown = run(*COMMANDS["report"], "--select", "GIV001", "--statistics", "--format", name)
    assert status == (1 if name in COUNTING else 2)
    assert ("GIV001" in shown.out) == (name in COUNTING)


def test_a_masked_plan_names_nobody(run):
    """In no format that shows plans or segments."""
    for kind in ("plan", "segments"):
        for name in ("text", "json", "markdown"):
            shown = run(*COMMANDS[kind], "--mask", "--format", name)[1].out
            assert "Ann" not in shown
            assert "Weir" not in shown


class Terminal:
    """Standard output that says it is a terminal."""

    def __init__(self, stream):
        self.stream, self.isatty = stream, lambda: True

    def __getattr__(self, name):
        return getattr(self.stream, name)


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_on_a_terminal_only(run, monkeypatch, environment, coloured):
    """And there not against the will of its owner (an empty NO_COLOR is none)."""
    assert "\x1b" not in run(*COMMANDS["report"])[1].out
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal(sys.stdout))
    assert ("\x1b" in run(*COMMANDS["report"])[1].out) == coloured


def test_lines_are_as_wide_as_the_terminal(run, monkeypatch):
    """As COLUMNS says, never wider than a page."""
    wide = max(map(len, run(*COMMANDS["plan"])[1].out.splitlines()))
    monkeypatch.setenv("COLUMNS", "50")
    narrow = [line for line in run(*COMMANDS["plan"])[1].out.splitlines() if line.startswith("    ")]
    assert max(map(len, narrow)) <= 50 < wide <= 100


def test_a_missing_extra_is_told_with_the_way_to_get_it(run, monkeypatch):
    """No traceback."""

    def absent(name):
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    from networking_rules.reports import html

    html._environment.cache_clear()
    monkeypatch.setattr(extras.importlib, "import_module", absent)
    with pytest.raises(extras.InputError, match=r"needs jinja2: pip install 'networking-rules\[report\]'"):
        extras.need("jinja2", "report", "the HTML page")
    html._environment.cache_clear()


def test_a_broken_dependency_is_not_called_missing(monkeypatch):
    """What it lacks is told as it is."""

    def broken(name):
        raise ModuleNotFoundError("No module named 'markupsafe'", name="markupsafe")

    monkeypatch.setattr(extras.importlib, "import_module", broken)
    with pytest.raises(ModuleNotFoundError, match="markupsafe"):
        extras.need("jinja2", "report", "the HTML page")


def test_a_rule_s_page_is_the_one_of_the_docs(run):
    """The same parts under the same headings."""
    from networking_rules.reports.pages import rule_markdown, sections
    from networking_rules.rulebooks import RULES

    for rule in RULES[::7]:
        shown, page = run("rules", rule.code)[1].out, rule_markdown(rule)
        for section in sections(rule):
            assert section.title in shown
            assert f"## {section.title}" in page or not section.title
            assert all(line.split(" ")[0] in shown for line in section.lines)
