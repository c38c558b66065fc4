"""
Sentences of outreach by writers who had not seen the cues, judged before they were read.

`strangers.txt` has a line each: the acts that are seen ("/" for "or"), those that are not, the sentence.
"""

from pathlib import Path

import pytest

from text.judged import check

LINES = (Path(__file__).parent / "strangers.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_sentence_of_a_stranger_does_what_a_person_says_it_does(line):
    """Acts named first are seen, those named second are not."""
    done, undone, text = line.split("|", 2)
    check(text.strip(), done.replace("/", "|"), undone, "en")
