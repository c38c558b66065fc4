"""What is shown on a terminal, narrow and wide, by asking a real one; and what a pipe gets instead."""

import os
import re
import struct
import subprocess
import sys

import pytest

from networking_rules.reports.text import columns

fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
COMMANDS = (
    ("rules",),
    ("rules", "--profile", "evidence"),
    ("explain", "TIM004"),
    ("explain", "GIV001", "draft.md", "--cold"),
    ("check", "draft.md", "--cold"),
    ("check", "draft.md"),
    ("check", "network.jsonl"),
    ("plan", "network.jsonl", "--today", "2026-11-23"),
    ("segment", "network.jsonl"),
    ("plugins", "list"),
    ("plugins", "info", "networking-rules"),
)
DRAFT = "Hi Ann,\n\ncould you introduce me to your editor? I need a publisher for my book on weirs and on silt.\n"


@pytest.fixture
def terminal(tmp_path, example):
    """Run a command on a terminal of so many columns; the lines that it shows."""
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")

    def call(width, *words, **environment):
        ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
        unset = ("COLUMNS", "NO_COLOR", "FORCE_COLOR")
        known = {key: value for key, value in os.environ.items() if key not in unset}
        made = subprocess.Popen(
            [sys.executable, "-m", "networking_rules", *words],
            stdout=theirs,
            stderr=subprocess.DEVNULL,
            cwd=tmp_path,
            env={**known, "TERM": "xterm", **environment},
        )
        os.close(theirs)
        shown = b""
        while part := _read(ours):
            shown += part
        made.wait(60)
        os.close(ours)
        return shown.decode("utf-8").splitlines()

    return call


def _read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that nobody writes there any longer
        return b""


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_line_is_wider_than_the_terminal(terminal, words):
    """Except the examples of a rule, which are code."""
    for width in (60, 140):
        shown = terminal(width, *words)
        code = [n for n, line in enumerate(shown) if line.startswith("  >>>")]
        wide = [line for n, line in enumerate(shown) if columns(line) > width and not {n, n - 1} & set(code)]
        assert len(shown) > 0
        assert wide == []


def test_a_wide_terminal_shows_each_rule_on_a_line(terminal):
    """And a narrow one the same words on more."""
    wide, narrow = terminal(160, "rules"), terminal(60, "rules")
    assert all(re.match(r"[A-Z]{3}\d{3}  (error|warning|info)", line) for line in wide)
    assert len(narrow) > 2 * len(wide)
    assert " ".join(" ".join(narrow).split()) == " ".join(" ".join(wide).split())


def test_what_is_read_by_lines_is_whole_in_a_pipe(run, monkeypatch, tmp_path):
    """The rows of a list and the first line of a finding, however narrow COLUMNS says it is; prose is not."""
    monkeypatch.setenv("COLUMNS", "50")
    assert all(re.match(r"[A-Z]{3}\d{3}  ", line) for line in run("rules").out.splitlines())
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    shown = run("check", "draft.md", "--cold").out.splitlines()
    head = next(line for line in shown if line.startswith("draft.md: warning GIV003"))
    assert head.endswith("neither gives anything nor says anything that is about this reader")
    assert max(len(line) for line in shown if line.startswith("     ")) <= 50


def test_colours_on_a_terminal_are_no_width(terminal):
    """A marked line breaks where it would without marks."""
    marked, plain = (terminal(60, "check", "draft.md", "--cold", **told) for told in ({}, {"NO_COLOR": "1"}))
    assert any("\x1b[31m" in line for line in marked)
    assert [re.sub(r"\x1b\[\d+m", "", line) for line in marked] == plain


def test_a_pipe_is_coloured_where_that_is_asked_for(spawn, tmp_path):
    """FORCE_COLOR, as in a log of a build; NO_COLOR goes before, a file stays plain."""
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    words = ("check", "draft.md", "--cold")
    assert "\x1b[31merror" in spawn(*words, FORCE_COLOR="1").out
    assert "\x1b" not in spawn(*words, FORCE_COLOR="1", NO_COLOR="1").out
    spawn(*words, "-o", "found.txt", FORCE_COLOR="1")
    assert "\x1b" not in (tmp_path / "found.txt").read_text("utf-8")
