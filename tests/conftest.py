"""What all tests share: data that is only there beside a full checkout, a longer run on demand, and the command."""

import io
import json
import os
from pathlib import Path

import pytest
from attrs import frozen
from hypothesis import HealthCheck, settings

from networking_rules.cli import main

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

settings.register_profile(
    "default",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("long", settings.get_profile("default"), max_examples=20_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


OUTSIDE = ("BUILD_NUMBER", "CI", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR", "PYTEST_ADDOPTS", "PY_COLORS")
"""What a build server or a terminal may say, by which output would differ: a test that wants one of them sets it."""


@pytest.fixture(autouse=True)
def same_everywhere(monkeypatch):
    """No test sees where it runs."""
    for name in OUTSIDE:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def samples():
    """The folder of sample files; tests that use it are skipped where it is absent."""
    folder = SHARED / "data" / "samples"
    if not folder.is_dir():
        pytest.skip("the shared samples are not beside this checkout")
    return folder


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
        self.buffer = io.BytesIO(content)
