"""`check --fix`, `--diff` and `--as-prompt`."""

import os
import stat

import pytest

pytest.importorskip("networking_rules.serde")

PLEADING = "Hi Ann,\r\n\r\nHere are the photos of your stall. You are my last hope.\r\n\r\nWren\r\n"
MENDED = "Hi Ann,\r\n\r\nHere are the photos of your stall.\r\n\r\nWren\r\n"


@pytest.fixture
def pleading(tmp_path):
    path = tmp_path / "draft.md"
    path.write_bytes(b"\xef\xbb\xbf" + PLEADING.encode())
    return path


def test_what_is_left_is_read_in_the_language_of_the_whole(run, tmp_path):
    """Two words of German are few, yet what was an ask before the deadline was struck is one after it."""
    ask = "Hallo Ann, könntest du mich deiner Lektorin vorstellen?"
    (tmp_path / "de.md").write_text(
        f"{ask} Bitte antworte bis Freitag, sonst ist es zu spät für uns alle.\n", "utf-8"
    )
    result = run("check", "--cold", "--fix", "de.md")
    assert "NEE003" in result.err
    assert (tmp_path / "de.md").read_text("utf-8").strip() == ask
    assert result.code == 1
    assert "GIV001" in result.out


def test_fix_writes_the_mended_draft(run, pleading):
    """Only what is mended changes: line ends, the mark at the beginning and the mode stay."""
    os.chmod(pleading, 0o640)
    result = run("check", "--cold", "--fix", "draft.md")
    assert result.code == 0
    assert "NEE002" in result.err
    assert pleading.read_bytes() == b"\xef\xbb\xbf" + MENDED.encode()
    assert stat.S_IMODE(pleading.stat().st_mode) == 0o640
    assert os.listdir(pleading.parent) == ["draft.md"]


def test_fix_follows_a_link(run, pleading):
    """The file behind it is mended, and the link stays."""
    link = pleading.parent / "link.md"
    link.symlink_to(pleading)
    assert run("check", "--cold", "--fix", "link.md").code == 0
    assert link.is_symlink()
    assert b"last hope" not in pleading.read_bytes()


def test_diff_writes_nothing(run, pleading):
    """It shows the change and exits as the check of the draft does."""
    before = pleading.read_bytes()
    result = run("check", "--cold", "--diff", "draft.md")
    assert result.code == 1
    assert "-Here are the photos of your stall. You are my last hope." in result.out
    assert "+Here are the photos of your stall." in result.out
    assert pleading.read_bytes() == before
    assert "+Here are" in run("check", "--cold", "--diff", "-", stdin=PLEADING.encode()).out


def test_what_cannot_be_mended_is_left(run, tmp_path):
    """The draft stays as it is, and its finding is shown."""
    (tmp_path / "ask.txt").write_text("Could you introduce me to Ann?", "utf-8")
    result = run("check", "--cold", "--fix", "ask.txt")
    assert result.code == 1
    assert "GIV001" in result.out
    assert (tmp_path / "ask.txt").read_text("utf-8") == "Could you introduce me to Ann?"


@pytest.mark.parametrize("path", ["letter.eml", "-", "network.jsonl"])
def test_fix_takes_text_and_markdown_only(run, tmp_path, path):
    """Anything else is refused before anything is written."""
    result = run("check", "--fix", "draft.md", path, stdin=b"")
    assert result.code == 2
    assert path in result.err


def test_as_prompt_prints_instructions(run, pleading):
    """Nothing but the instructions."""
    result = run("check", "--cold", "--as-prompt", "draft.md")
    assert result.code == 1
    assert result.out.startswith("Rewrite the message")
    assert "NEE002" in result.out


def test_a_difference_is_written_and_judged_as_a_check_is(run, tmp_path):
    """To a file where that is asked for; what is known or ignored does not count."""
    (tmp_path / "draft.md").write_text(PLEADING, "utf-8")
    words = ("check", "--cold", "draft.md", "--diff")
    assert run(*words, "--exit-zero").code == 0
    made = run(*words, "-o", "change.diff")
    assert (made.code, made.out) == (1, "")
    assert "+Here are" in (tmp_path / "change.diff").read_text("utf-8")
    run("check", "--cold", "draft.md", "--baseline", "known.json", "--update-baseline")
    assert run(*words, "--baseline", "known.json").code == 0
