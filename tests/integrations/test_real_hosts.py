"""
The examples run in the hosts themselves, as the docs show them: no model, no telemetry, no connection.

deepeval and guardrails are looked for in this environment, promptfoo on the path; `nox -s hosts promptfoo` installs
them. deepeval's plugins for pytest warn, so run this with `-p no:deepeval -W default`.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import networking_rules
from conftest import ROOT

pytestmark = pytest.mark.slow
EXAMPLES = ROOT / "examples"
QUIET = {
    "DEEPEVAL_TELEMETRY_OPT_OUT": "YES",
    "DEEPEVAL_DISABLE_DOTENV": "1",
    "OTEL_SDK_DISABLED": "true",
    "PROMPTFOO_DISABLE_TELEMETRY": "1",
    "PROMPTFOO_DISABLE_UPDATE": "1",
    "PROMPTFOO_DISABLE_REMOTE_GENERATION": "1",
    "PROMPTFOO_PYTHON": sys.executable,
}
ALONE = """
import socket
def refused(self, address):
    with open(__file__ + ".log", "a") as log:
        print(address, file=log)
    raise OSError("no connections here")
def connect(self, address, _connect=socket.socket.connect):
    return _connect(self, address) if self.family == socket.AF_UNIX else refused(self, address)
socket.socket.connect = connect
"""
"""A module for the start of Python that refuses connections and writes them down."""


@pytest.fixture
def host(tmp_path):
    """Run a command of a host in an empty home; nothing may connect to anywhere."""
    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "sitecustomize.py").write_text(ALONE, "utf-8")
    library = Path(networking_rules.__file__).parent.parent
    home = tmp_path / "home"
    home.mkdir()
    (home / ".guardrailsrc").write_text("enable_metrics=false\n", "utf-8")
    paths = f"{alone}{os.pathsep}{library}"
    own = {"HOME": str(home), "PYTHONPATH": paths, "PROMPTFOO_CONFIG_DIR": str(home), "COLUMNS": "200"}

    def run(*command):
        made = subprocess.run(
            [str(part) for part in command],
            cwd=tmp_path,
            env={**os.environ, **QUIET, **own},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        tried = alone / "sitecustomize.py.log"
        assert not tried.exists(), tried.read_text("utf-8")
        return made.returncode, re.sub(r"\x1b\[[\d;]*m", "", made.stdout + made.stderr)

    return run


def needed(module):
    """Skip where a host is not installed; it is not imported here."""
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed")


def test_deepeval_judges_what_was_written(host, tmp_path):
    """`deepeval test run` passes the example; the same example with an early ask fails, with the rule's words."""
    needed("deepeval")
    example = (EXAMPLES / "deepeval" / "test_drafts.py").read_text("utf-8")
    asks = example.replace("Here are six photos of it, yours to use.", "Could you introduce me to the couple?")
    assert asks != example
    (tmp_path / "test_drafts.py").write_text(example, "utf-8")
    (tmp_path / "test_asks.py").write_text(asks, "utf-8")
    code, shown = host(Path(sys.executable).parent / "deepeval", "test", "run", ".")
    assert (code != 0, "1 failed, 1 passed" in shown) == (True, True), shown
    assert "FAILED test_asks.py" in shown
    assert "GIV001 ask-before-give" in shown


def test_deepeval_evaluates_many(host, tmp_path):
    """Through `evaluate`, which copies metrics and awaits them; a case's own situation goes before."""
    needed("deepeval")
    script = """
from deepeval import evaluate
from deepeval.metrics import BaseMetric
from deepeval.test_case import LLMTestCase
from networking_rules.integrations.deepeval import metric
known = {"networking": {"cold": False, "gives": 5, "tenure_days": 240, "segment": "medium"}}
said = "Could you introduce me to Ann?"
cases = [LLMTestCase(input="x", actual_output=said, metadata=m) for m in (None, known)]
found = evaluate(cases, [metric(BaseMetric)(situation={"cold": True})]).test_results
print("verdicts", [one.success for one in sorted(found, key=lambda one: one.index)])
"""
    (tmp_path / "many.py").write_text(script, "utf-8")
    code, shown = host(sys.executable, "many.py")
    assert (code, "verdicts [False, True]" in shown) == (0, True), shown


def test_guardrails_guards(host):
    """The example: a give passes, an early ask does not, and its place is told."""
    needed("guardrails")
    code, shown = host(sys.executable, EXAMPLES / "guardrails" / "guard.py")
    assert code == 0, shown
    assert shown.splitlines()[-3:] == ["True", "False", "could you introduce me to Ann"]


def test_guardrails_raises_and_asks_again(host, tmp_path):
    """With `on_fail="exception"` and `"reask"`; the metadata of a call goes before."""
    needed("guardrails")
    example = (EXAMPLES / "guardrails" / "guard.py").read_text("utf-8")
    script = (
        example.split("guard = ")[0]
        + """
asks, known = "Could you introduce me to Ann?", {"cold": False, "gives": 5, "tenure_days": 240, "segment": "medium"}
def guard(on_fail):
    return Guard().use(NetworkingRules(situation={"cold": True}, on_fail=on_fail))
print("known", guard("exception").validate(asks, metadata={"networking": known}).validation_passed)
print("again", guard("reask").validate(asks).reask.fail_results[0].error_message)
try:
    guard("exception").validate(asks)
except Exception as error:
    print("raised", error)
"""
    )
    (tmp_path / "again.py").write_text(script, "utf-8")
    code, shown = host(sys.executable, "again.py")
    assert code == 0, shown
    assert "known True" in shown
    assert "again GIV001 ask-before-give" in shown
    assert "raised Validation failed for field with errors: GIV001" in shown


def test_guardrails_mends(host, tmp_path):
    """With `on_fail="fix"` and "fix_reask": the text that passes after fixes; else none, and it does not pass."""
    needed("guardrails")
    example = (EXAMPLES / "guardrails" / "guard.py").read_text("utf-8")
    script = (
        example.split("guard = ")[0]
        + """
gift = "Hi Ines, here are six photos of your arch, yours to use."
for on_fail in ("fix", "fix_reask"):
    guard = Guard().use(NetworkingRules(situation={"cold": True}, on_fail=on_fail))
    for draft in (gift + " Could you introduce me to Ann?", "Could you introduce me to Ann? I need a publisher."):
        outcome = guard.validate(draft)
        print(on_fail, outcome.validation_passed, outcome.validated_output == gift, outcome.validated_output is None)
"""
    )
    (tmp_path / "mends.py").write_text(script, "utf-8")
    code, shown = host(sys.executable, "mends.py")
    assert code == 0, shown
    for on_fail in ("fix", "fix_reask"):
        assert f"{on_fail} True True False" in shown
        assert f"{on_fail} False False True" in shown


def test_promptfoo_runs_the_example(host, tmp_path):
    """Two drafts pass; the third asks a stranger, and the reason reaches the result."""
    program = shutil.which("promptfoo")
    if not program:
        pytest.skip("promptfoo is not installed")
    config = EXAMPLES / "promptfoo" / "promptfooconfig.yaml"
    code, shown = host(program, "eval", "-c", config, "--no-cache", "--no-write", "--no-table", "-o", "out.json")
    assert code == 100, shown  # promptfoo's own code for a failed test
    results = json.loads((tmp_path / "out.json").read_text("utf-8"))["results"]["results"]
    results.sort(key=lambda one: one["testIdx"])
    assert [one["success"] for one in results] == [True, True, False]
    judged = results[2]["gradingResult"]
    assert judged["reason"].startswith("GIV001 ask-before-give")
    assert judged["namedScores"]["GIV001"] == 0
    assert len(judged["componentResults"][0]["componentResults"]) == 2
