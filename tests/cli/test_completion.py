"""The scripts of `completion` in the shells they are for: what is offered where TAB would be pressed."""

import shutil
import subprocess

import pytest

from networking_rules.rulebooks import RULES

pytest.importorskip("shtab")

OFFERED = (
    ("pl", {"plan", "plugins"}),
    ("plan --form", {"--format"}),
    ("plan net.jsonl --format j", {"json", "junit"}),
    ("check --profile ", {"guide", "evidence", "strict"}),
    ("check dr", {"draft.md", "drafts"}),
    ("check draft.md --cold dr", {"draft.md", "drafts"}),
    ("plan net.jsonl --last pl", {"plan.json"}),
    ("import net.jsonl -o n", {"net.jsonl"}),
    ("log ann ", {"ask", "give", "thank", "introduce", "reply", "news", "invite"}),
    ("rules GIV001 SEG", {rule.code for rule in RULES if rule.code.startswith("SEG")}),
    ("explain GIV001 dr", {"draft.md", "drafts"}),
    ("plugins ", {"list", "info", "check", "why", "new"}),
    ("plugins list --j", {"--json"}),
    ("plugins new x --folder dr", {"drafts"}),
    ("select net.jsonl --reason ", set()),
)
"""A line as far as it is written, and what may follow."""

FISH = 'source ./script; complete -C "networking-rules $argv[1]"'

BASH = """
source ./script
COMP_WORDS=(networking-rules "$@") COMP_CWORD=$# COMP_LINE="networking-rules $*" COMP_POINT=${#COMP_LINE}
by=$(complete -p networking-rules | sed -E 's/.*-F ([^ ]+).*/\\1/')
$by networking-rules "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""

ZSH = """
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT= ; autoload -Uz compinit; compinit -u -D; $1"
zpty -w shell 'compadd() {
  local -a hits
  [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]] || { builtin compadd -A hits "$@"; print -rl -- "<<"${^hits}">>" }
  builtin compadd "$@"
}'
zpty -w shell 'finish() { print "<END>"; exit }; comppostfuncs=(finish); bindkey "^I" complete-word; print "<READY>"'
while zpty -r shell line; do [[ $line == *"<READY>"$'\\r'* ]] && break; done
zpty -w -n shell "networking-rules $2"$'\\t'
while zpty -r shell line; do
  [[ $line == *"<END>"* ]] && break
  [[ $line =~ '<<(.*)>>' ]] && print -r -- $match[1]
done
"""
"""A shell in a pseudo-terminal, which is set up by the first argument and says what it would add."""


@pytest.fixture(scope="module")
def scripts(tmp_path_factory):
    """A folder with files, and in a folder for each shell its script."""
    folder = tmp_path_factory.mktemp("completion")
    for name in ("draft.md", "net.jsonl", "plan.json"):
        (folder / name).write_text("", "utf-8")
    (folder / "drafts").mkdir()
    return folder


@pytest.fixture
def offered(scripts, run, monkeypatch):
    """What a shell offers at the end of a line."""

    def call(shell, program, *words):
        if not shutil.which(shell):
            pytest.skip(f"{shell} is not installed")
        (scripts / "script").write_text(run("completion", shell).out, "utf-8")
        made = subprocess.run(
            [shell, *program, *words],
            cwd=scripts,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        told = made.stdout.decode("utf-8").splitlines()
        assert made.stderr.decode("utf-8") == ""
        return {line.split("\t")[0].strip().rstrip("/") for line in told} - {""}

    return call


@pytest.mark.parametrize(("line", "expected"), OFFERED, ids=[line for line, _ in OFFERED])
class TestOffered:
    """Commands, options, choices, codes of rules, files and folders; nothing where a word is free."""

    def test_fish(self, offered, line, expected):
        assert offered("fish", ("--no-config", "-c", FISH), line) == expected

    def test_bash(self, offered, line, expected):
        assert offered("bash", ("--norc", "-c", BASH, "bash"), *line.split(" ")) == expected

    def test_zsh(self, offered, line, expected):
        assert offered("zsh", ("-f", "-c", ZSH, "zsh"), "source ./script", line) == expected


@pytest.mark.parametrize(
    "setup", ['eval \\"\\$(<script)\\"', "cp script _networking-rules; fpath=(. \\$fpath); compinit -u -D"]
)
def test_zsh_takes_the_script_in_each_usual_way(offered, setup):
    """Besides being sourced: evaluated, or found on the path of functions."""
    assert offered("zsh", ("-f", "-c", ZSH, "zsh"), setup.replace("\\", ""), "check draft.md dr") == {
        "draft.md",
        "drafts",
    }
