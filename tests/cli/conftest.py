"""Running the command as a person does, and looking at what comes out."""

import shutil
import subprocess
import sys

import pytest

from conftest import ROOT, Result


@pytest.fixture
def spawn(tmp_path):
    """Run the command in a process of its own."""

    def call(*words, cwd=tmp_path, **environment):
        import os

        made = subprocess.run(
            [sys.executable, "-m", "networking_rules", *map(str, words)],
            capture_output=True,
            cwd=cwd,
            env={**os.environ, **environment},
            timeout=120,
            check=False,
        )
        return Result(made.returncode, made.stdout.decode("utf-8"), made.stderr.decode("utf-8"))

    return call


@pytest.fixture
def example(tmp_path):
    """A copy of the example network."""
    return shutil.copy(ROOT / "examples" / "wedding-photographer.jsonl", tmp_path / "network.jsonl")


@pytest.fixture
def drafts():
    """The folder of example drafts."""
    return ROOT / "examples" / "drafts"
