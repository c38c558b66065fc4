"""Running the command as a person does, and looking at what comes out."""

import json
import shutil
import subprocess
import sys

import pytest
from attrs import frozen

from conftest import ROOT
from networking_rules.cli import main


@frozen
class Result:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        """What it printed, as JSON."""
        return json.loads(self.out)


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Run the command in an empty folder, in this process."""
    monkeypatch.chdir(tmp_path)

    def call(*words, stdin=None):
        if stdin is not None:
            monkeypatch.setattr("sys.stdin", _Standard(stdin))
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as stop:
            code = stop.code
        shown = capsys.readouterr()
        assert "Traceback" not in shown.err
        return Result(code, shown.out, shown.err)

    return call


class _Standard:
    def __init__(self, content):
        import io

        self.buffer = io.BytesIO(content)


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
