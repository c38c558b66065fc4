"""The package that `plugins new` writes and the worked examples are really installed, and pass their own tests."""

import json
import os
import shutil
import site
import subprocess
import sysconfig
import venv
from pathlib import Path

import pytest

import networking_rules
from conftest import ROOT
from networking_rules.plugins.scaffold import scaffold

EXAMPLES = sorted(path.name for path in (ROOT / "examples" / "plugins").iterdir() if path.is_dir())
LIBRARY = Path(networking_rules.__file__).resolve().parent.parent


def test_there_are_three_worked_examples():
    """Each with a README and the contract in its tests."""
    assert len(EXAMPLES) >= 3
    for name in EXAMPLES:
        folder = ROOT / "examples" / "plugins" / name
        assert (folder / "README.md").is_file()
        assert any("parametrize_with_checks" in path.read_text() for path in (folder / "tests").glob("*.py"))


def package(name, folder):
    """The sources of a plugin in a folder: a new one, or a copy of an example."""
    if name in EXAMPLES:
        shutil.copytree(
            ROOT / "examples" / "plugins" / name, folder, ignore=shutil.ignore_patterns("__pycache__", ".*")
        )
    else:
        for path, text in scaffold(name).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")


def environment(folder):
    """A new environment that sees this one's libraries (pytest, hatchling, pip) and the library, and no plugin."""
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    if not python.exists():
        pytest.skip("environments look otherwise on this system")
    places = {"base": str(folder), "platbase": str(folder)}
    own = Path(sysconfig.get_path("purelib", vars=places))
    seen = [str(LIBRARY), *site.getsitepackages(), sysconfig.get_path("purelib")]
    (own / "seen.pth").write_text("\n".join(dict.fromkeys(seen)))
    return python


@pytest.mark.slow
@pytest.mark.parametrize("name", ["brand-new", *EXAMPLES])
def test_it_installs_and_passes_its_own_tests(name, tmp_path):
    """From a wheel, with its sources out of reach; then the command knows it."""
    pytest.importorskip("hatchling")
    pytest.importorskip("pip")
    source = tmp_path / "source"
    package(name, source)
    python = environment(tmp_path / "env")
    clean = {
        key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    }

    def run(*words):
        done = subprocess.run(
            [python, "-m", *words], cwd=source, env=clean, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run("pip", "install", "--no-deps", "--no-build-isolation", "--no-index", "--quiet", ".")
    shutil.rmtree(source / "src")
    assert " passed" in run("pytest", "-q", "-p", "no:cacheprovider")
    listed = json.loads(run("networking_rules", "plugins", "list", "--json", "--plugin", name))
    assert (name, "in use") in [(row["name"], row["state"]) for row in listed["plugins"]]
    assert "17 of 17 checks passed" in run("networking_rules", "plugins", "check", name)
