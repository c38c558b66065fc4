"""Imports point down, the four layers do no I/O, and the logic knows nothing of networking."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT

SOURCE = ROOT / "src" / "networking_rules"
PURE = (
    "cases.py",
    "planner.py",
    "purposes.py",
    "rulebooks.py",
    "model",
    "logic",
    "text",
    "facts",
    "principles",
    "steps",
)
WORLD = {"os", "pathlib", "socket", "subprocess", "random", "time", "io", "tempfile", "pluggy", "cattrs"}
CLOCKS = {"now", "today", "utcnow"}
REACHING = {"open", "print", "input", "exec", "eval"}
"""What no layer calls; the compiler of rulebooks alone runs code, made of nodes that it has checked."""


def test_the_contracts_are_kept():
    """import-linter, with the contracts of pyproject.toml."""
    pytest.importorskip("importlinter")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "NO_COLOR": "1"}
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def pure_files() -> list[Path]:
    """Every module of the four layers."""
    return [
        path for name in PURE for path in ([SOURCE / name] if name.endswith(".py") else (SOURCE / name).rglob("*.py"))
    ]


@pytest.mark.parametrize("path", pure_files(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_the_four_layers_do_nothing_to_the_world(path):
    """No module of theirs imports what could, opens a file, prints, or looks at a clock."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            assert not WORLD & {name.name.split(".")[0] for name in node.names}
        if isinstance(node, ast.ImportFrom):
            assert (node.module or "").split(".")[0] not in WORLD
        if isinstance(node, ast.Call):
            called = node.func
            forbidden = REACHING - {"exec"} if path.name == "compile.py" else REACHING
            assert not (isinstance(called, ast.Name) and called.id in forbidden)
            on = called.value if isinstance(called, ast.Attribute) else None
            clock = isinstance(on, ast.Name) and on.id in {"date", "datetime"} and called.attr in CLOCKS
            assert not clock, ast.unparse(node)
