"""
Whole mails, judged before they were read: decent ones must not be told off, bad ones must.

`mails.txt` holds a mail a line: the codes that must be found as an error or a warning, the codes that must not, the
text. A decent mail has a dash instead of codes, and breaks none of the grave rules.
"""

from pathlib import Path

import pytest

from networking_rules.testing import check

GRAVE = {"GIV001", "GIV004", "GIV006", "GIV009", "NEE001", "NEE002", "NEE003", "NEE004", "NEE007"}
LINES = Path(__file__).with_name("mails.txt").read_text(encoding="utf-8").splitlines()
MAILS = [line for line in LINES if line and not line.startswith("#")]


def found(text):
    """The codes of all errors and warnings, read as from a stranger."""
    return {finding.code for finding in check(text, profile="evidence").findings if finding.severity != "info"}


@pytest.mark.parametrize("text", [line.removeprefix("- | ") for line in MAILS if line.startswith("- | ")])
def test_a_decent_mail_breaks_nothing_grave(text):
    """Whoever orders for the reader's own good, or for mere logistics, asks for nothing."""
    assert found(text) & GRAVE == set()


@pytest.mark.parametrize("line", [line for line in MAILS if not line.startswith("- | ")])
def test_a_bad_mail_breaks_what_it_breaks(line):
    """Each rule that it breaks is told, and none of those that it keeps."""
    must, must_not, text = line.split(" | ", 2)
    codes = found(text)
    assert (set(must.split()) - codes, set(must_not.split()) & codes) == (set(), set())
