"""The files for other programs are what those programs read, and name commands and options that exist."""

import json
import os
import re
import shlex

import pytest

from conftest import ROOT
from networking_rules.cli import main
from networking_rules.cli.arguments import parser
from networking_rules.integrations.judge import situation

yaml = pytest.importorskip("yaml")


def commands():
    hook = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))[0]
    yield f"{hook['entry']} drafts/a.md"
    action = yaml.safe_load((ROOT / "examples" / "github-action.yml").read_text("utf-8"))
    for step in action["jobs"]["check"]["steps"]:
        if "networking-rules check" in step.get("run", ""):
            yield step["run"]


@pytest.mark.parametrize("command", list(commands()))
def test_a_command_is_understood(command):
    """Every option in it exists."""
    assert parser().parse_args(shlex.split(command)[1:]).paths


def test_the_steps_of_the_action_do_what_they_are_named(tmp_path, monkeypatch, capsys):
    """Over drafts of every kind, also in folders below: one fails with annotations, one writes the alerts."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drafts" / "old").mkdir(parents=True)
    (tmp_path / "drafts" / "give.txt").write_text("Here are the six photos of your stand.\n", "utf-8")
    (tmp_path / "drafts" / "old" / "ask.eml").write_text("Subject: Hello\n\nCould you introduce me to Bo?\n", "utf-8")
    annotate, alert = (shlex.split(command)[1:] for command in list(commands())[1:])
    assert main(annotate) == 1
    assert f"::error file={os.path.join('drafts', 'old', 'ask.eml')},line=3," in capsys.readouterr().out
    assert main(alert) == 0
    results = json.loads((tmp_path / "drafts.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert {found["ruleId"] for found in results} >= {"GIV001"}


def test_the_hook_has_what_pre_commit_wants():
    """Among it which files; and one process, since drafts are compared with each other."""
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["require_serial"]
    for name, wanted in (
        ("drafts/a.md", True),
        ("drafts/old/b c.eml", True),
        ("drafts/a.png", False),
        ("a.md", False),
    ):
        assert bool(re.search(hook["files"], name)) is wanted
    assert {"id", "name", "entry", "language", "files"} <= hook.keys()
    assert hook["language"] == "python"


def test_the_promptfoo_example_is_judged_as_it_says():
    """Its code runs, with the situation of the configuration and of each test."""
    found = yaml.safe_load((ROOT / "examples" / "promptfoo" / "promptfooconfig.yaml").read_text("utf-8"))
    [check] = found["defaultTest"]["assert"]
    body = "".join(f"    {line}\n" for line in check["value"].splitlines())
    scope: dict = {}
    exec(f"def run(output, context):\n{body}", scope)  # noqa: S102  (as promptfoo does)
    for test in found["tests"]:
        situation({**check["config"], **test["vars"].get("networking", {})})
        answer = scope["run"]("Could you introduce me to Ann?", {"vars": test["vars"], "config": check["config"]})
        assert answer["pass"] is ("networking" in test["vars"])


SHOWN = ("deepeval/test_drafts.py", "guardrails/guard.py", "promptfoo/promptfooconfig.yaml")


@pytest.mark.parametrize("name", SHOWN)
def test_the_page_shows_what_is_run_inside_the_hosts(name):
    """The example as it stands, without the words at its head."""
    page = (ROOT / "docs" / "check-model-output.md").read_text("utf-8")
    example = (ROOT / "examples" / name).read_text("utf-8")
    code = example.split('"""\n\n', 1)[1] if name.endswith(".py") else example[example.index("prompts:") :]
    assert f"```{'python' if name.endswith('.py') else 'yaml'} name={name}\n{code}```" in page


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "tcsh"])
def test_completion_knows_every_command(shell, capsys):
    """In each shell."""
    pytest.importorskip("shtab")
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for command in ("check", "plan", "segment", "mcp", "completion"):
        assert command in script
