"""
Every code block of the docs runs, page by page, in a folder of its own.

`pycon` is run as a doctest, `console` through the command line or pytest (with `...` for what varies, and
`[exit code N]` where it is not 0), `python` is executed, data is parsed. A block after `<!-- file: NAME -->` is first
written to that file; one after `<!-- needs: NAME -->` is left out where that part or its data is not there. One with
`name=` is an example that runs inside another program: tests/integrations runs it there.
The pages of the rules are run by tests/rules.
"""

import doctest
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

import networking_rules
from conftest import ROOT, SHARED
from networking_rules.cli import main

OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
BLOCK = re.compile(
    r"(?:<!-- file: (?P<file>\S+) -->\n)?(?:<!-- needs: (?P<needs>\S+) -->\n)?"
    r"^```(?P<kind>[^\n`]*)\n(?P<code>.*?)^```$",
    re.M | re.S,
)
OF_OTHERS = ("guide.md", "design.md", "performance.md", "quality.md")
"""Pages with pictures in text, or with numbers that a machine measured: their own tests hold them."""
PAGES = sorted(
    path
    for path in (ROOT / "docs").glob("*.md")
    if path.name not in OF_OTHERS
    and not path.name.startswith(("hooks", "compatibility", "writing-", "embed", "network-file"))
)
QUIET = ("text", "sh", "{toctree}", "{eval-rst}", "{image}", "{include}", "markdown")


def blocks(path):
    return list(BLOCK.finditer(path.read_text("utf-8")))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_code_of_a_page_runs(path, tmp_path, monkeypatch, capsys):
    """In the order in which a reader meets it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    names: dict = {}
    for block in blocks(path):
        if block["file"]:
            goal = tmp_path / block["file"]
            goal.parent.mkdir(parents=True, exist_ok=True)
            goal.write_text(block["code"], "utf-8")
        if block["needs"] and not provided(block["needs"], tmp_path):
            continue
        if " name=" in block["kind"]:
            continue
        run(block["kind"].split(" ")[0], block["code"], names, capsys, str(path.name))


def provided(needed, folder):
    """Whether the example, or LinkedIn exports and one to read, are there."""
    if needed == "demo":
        return (Path(networking_rules.__file__).parent / "data" / "wedding-photographer.jsonl").is_file()
    if needed == "columnar":
        return all(find_spec(name) is not None for name in ("duckdb", "polars", "pyarrow"))
    assert needed == "linkedin"
    sample = SHARED / "data" / "samples" / "linkedin" / "synthetic_45_members.zip"
    if find_spec("networking_rules.importers.linkedin") is None or not sample.is_file():
        return False
    shutil.copy(sample, folder / "LinkedIn-export.zip")
    return True


def run(kind, code, names, capsys, where):
    match kind:
        case "pycon":
            python(code, names, where)
        case "console":
            console(code, capsys, where)
        case "python":
            exec(compile(code, where, "exec"), names)  # noqa: S102  (that is what a test of code is)
        case "json":
            data(code)
        case "toml":
            tomllib.loads(code)
        case "yaml":
            pytest.importorskip("yaml").safe_load(code)
        case _:
            assert kind in QUIET, f"{where}: nobody runs {kind!r}"


def data(code):
    """One document, or one a line."""
    try:
        json.loads(code)
    except json.JSONDecodeError:
        for line in code.splitlines():
            json.loads(line)


def python(code, names, where):
    test = doctest.DocTestParser().get_doctest(code, names, where, where, 0)
    test.globs = names
    told: list[str] = []
    doctest.DocTestRunner(optionflags=OPTIONS).run(test, out=told.append, clear_globs=False)
    assert "".join(told) == ""


def console(code, capsys, where):
    for part in re.split(r"^\$ ", code, flags=re.M)[1:]:
        command, _, wanted = part.partition("\n")
        words = shlex.split(command.split("  #")[0])
        if words[0] == "networking-rules" and "html" in words:
            pytest.importorskip("jinja2")
        assert words[0] in ("networking-rules", "pytest"), f"{where}: nobody runs {command!r}"
        out, err, status = by_pytest(words[1:]) if words[0] == "pytest" else called(words[1:], capsys)
        got = out + err + (f"[exit code {status}]\n" if status else "")
        same = doctest.OutputChecker().check_output(wanted, got, OPTIONS)
        assert same or not wanted.strip(), f"{where}: $ {command}\n{got}\nis not\n{wanted}"
        assert wanted.strip() or not status, f"{where}: $ {command} exits with {status}\n{err}"


def called(words, capsys):
    """What the command says and exits with."""
    capsys.readouterr()
    status = main(words)
    shown = capsys.readouterr()
    return shown.out, shown.err, status


def by_pytest(words):
    """What pytest says and exits with, in a process of its own, with this plugin and no other."""
    command = [sys.executable, "-m", "pytest", "-p", "networking_rules.pytest_plugin", "-p", "no:cacheprovider"]
    quiet = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run([*command, *words], capture_output=True, text=True, env=quiet, check=False)
    return done.stdout, done.stderr, done.returncode


def test_every_page_is_in_the_table_of_contents():
    """Nobody writes a page that nobody finds."""
    listed = (ROOT / "docs" / "index.md").read_text("utf-8").splitlines()
    assert [path.stem for path in (ROOT / "docs").glob("*.md") if path.stem not in ("index", *listed)] == []


def test_a_page_says_at_its_top_for_whom_it_is():
    """In its first paragraph; the front page and what tells of the library itself speak to all."""
    to_all = {"index.md", "changes.md", *OF_OTHERS} - {"guide.md"}
    pages = [path for path in (ROOT / "docs").glob("*.md") if path.name not in to_all]
    assert [path.name for path in pages if not path.read_text("utf-8").split("\n\n")[1].startswith("For ")] == []
