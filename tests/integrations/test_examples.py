"""The files for other programs are what those programs read, and name commands and options that exist."""

import shlex

import pytest

from conftest import ROOT
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


def test_the_hook_has_what_pre_commit_wants():
    """An id, a name, an entry, a language, and which files."""
    hook = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))[0]
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
    from networking_rules.cli import main

    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for command in ("check", "plan", "segment", "mcp", "completion"):
        assert command in script
