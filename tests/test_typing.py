"""The public names are typed, as two checkers see them."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import networking_rules
from conftest import ROOT

pytestmark = pytest.mark.slow
API = ROOT / "tests" / "typing" / "api.py"
EXPECTED = {n for n, line in enumerate(API.read_text("utf-8").splitlines(), 1) if line.endswith("# expect-error")}


PATH = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
"""With the programs beside this Python first: `pyright --verifytypes` asks the first one for its libraries."""


def run(*command):
    return subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, timeout=300, check=False, env={**os.environ, "PATH": PATH}
    )


def _pyright():
    found = shutil.which("pyright", path=PATH)
    if found is None:
        pytest.skip("pyright is not installed")
    return found


def test_mypy_finds_the_planted_errors_and_no_other():
    """Strictly."""
    pytest.importorskip("mypy")
    made = run(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=", str(API))
    found = {int(n) for n in re.findall(r"api\.py:(\d+): error", made.stdout)}
    assert found == EXPECTED, made.stdout


def test_pyright_finds_the_planted_errors_and_no_other():
    """The same."""
    pyright = _pyright()
    made = json.loads(run(pyright, "--outputjson", "--pythonpath", sys.executable, str(API)).stdout)
    errors = [d for d in made["generalDiagnostics"] if d["severity"] == "error"]
    assert {d["range"]["start"]["line"] + 1 for d in errors} == EXPECTED, [d["message"] for d in errors]


def test_every_public_name_has_a_known_type():
    """`pyright --verifytypes` is complete, also for what is not exported."""
    pyright = _pyright()
    made = run(
        pyright,
        "--verifytypes",
        "networking_rules",
        "--ignoreexternal",
        "--outputjson",
        "--pythonpath",
        sys.executable,
    )
    found = json.loads(made.stdout)["typeCompleteness"]
    unknown = [symbol for symbol in found["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    assert unknown == [], [(s["name"], [d["message"] for d in s["diagnostics"]]) for s in unknown[:20]]
    assert found["completenessScore"] == 1


def test_the_package_says_that_it_is_typed():
    """By its marker."""
    assert (ROOT / "src" / networking_rules.__name__ / "py.typed").is_file()
