"""What is published is whole, small, and works without the checkout."""

import os
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_string
from pathlib import Path

import pytest

import networking_rules
from conftest import ROOT

pytestmark = pytest.mark.slow
SUITES = ("logic", "reports", "integrations")
"""Tests that are run on the installed wheel; `nox` runs all."""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A wheel and a source distribution, made without a network."""
    for module in ("build", "hatchling"):
        pytest.importorskip(module)
    folder = tmp_path_factory.mktemp("dist")
    run("-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT))
    return {path.suffix: path for path in folder.iterdir()}


def run(*arguments, **more):
    made = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=600, check=False, **more
    )
    assert made.returncode == 0, f"{made.stdout[-4000:]}\n{made.stderr[-4000:]}"
    return made.stdout


def test_the_wheel_holds_the_package_and_nothing_else(built):
    """Every module, template and data file of it; no test, no cache."""
    with zipfile.ZipFile(built[".whl"]) as archive:
        names = set(archive.namelist())
    source = ROOT / "src"
    there = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.endswith((".pyc", ".part"))
    }
    package = {name for name in names if ".dist-info/" not in name}
    assert package == there
    assert {"networking_rules/py.typed", "networking_rules/reports/templates/plan.html"} <= package
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert built[".whl"].stat().st_size < 1_000_000


def test_the_metadata_says_what_it_needs(built):
    """Three dependencies; everything more is an extra."""
    with zipfile.ZipFile(built[".whl"]) as wheel:
        text = next(wheel.read(name).decode() for name in wheel.namelist() if name.endswith("METADATA"))
    metadata = message_from_string(text)
    assert metadata["Name"] == "networking-rules"
    assert metadata["Version"] == networking_rules.__version__
    assert metadata["Requires-Python"] == ">=3.11"
    needed = [line for line in metadata.get_all("Requires-Dist") if "extra ==" not in line]
    assert sorted(line.split("<")[0].split(">")[0].split("!")[0] for line in needed) == ["attrs", "cattrs", "pluggy"]
    assert {"report", "mcp", "completion", "docs"} <= set(metadata.get_all("Provides-Extra"))


def test_the_source_distribution_can_be_worked_on(built):
    """Sources, tests, docs, and how to contribute; nothing that a machine left behind."""
    with tarfile.open(built[".gz"]) as archive:
        names = ["/".join(name.split("/")[1:]) for name in archive.getnames()]
    for wanted in ("src/networking_rules/py.typed", "tests/conftest.py", "docs/tutorial.md", "LICENSE", "noxfile.py"):
        assert wanted in names
    assert {"CONTRIBUTING.md", "SECURITY.md"} <= set(names)
    assert not any(part in name for name in names for part in ("__pycache__", ".hypothesis", ".venv", "uv.lock"))


def test_twine_accepts_it(built):
    """The long description can be shown."""
    pytest.importorskip("twine")
    assert "PASSED" in run("-m", "twine", "check", *map(str, built.values()))


def test_the_tests_pass_on_the_installed_wheel(built, tmp_path):
    """With the sources out of reach."""
    pytest.importorskip("pip")
    site = tmp_path / "site"
    run("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(site), str(built[".whl"]))
    work = tmp_path / "work"
    work.mkdir()
    for name in ("tests", "examples", "docs", "pyproject.toml", ".pre-commit-hooks.yaml"):
        os.symlink(ROOT / name, work / name)
    environment = {**os.environ, "PYTHONPATH": str(site)}
    where = run("-c", "import networking_rules; print(networking_rules.__file__)", env=environment, cwd=work)
    assert Path(where.strip()).is_relative_to(site)
    suites = [f"tests/{suite}" for suite in SUITES]
    run("-m", "pytest", "-q", "-p", "no:cacheprovider", *suites, env=environment, cwd=work)
    shown = run("-m", "networking_rules", "rules", "GIV001", env=environment, cwd=tmp_path)
    assert shown.startswith("GIV001 ask-before-give")
