"""
Feed the reader of text with what a coverage-guided fuzzer makes up, until it stops or finds a fault.

    pip install atheris
    python benchmarks/fuzz_text.py -max_total_time=600

A fault is any exception, a place outside the text, or zones that do not cover it.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

from networking_rules.text import read


def one_input(data: bytes) -> None:
    """Read a made-up text in both languages and hold the reading to its promises."""
    text = data.decode("utf-8", "ignore")
    for language in ("en", "de"):
        reading = read(text, language=language)
        for act in reading.acts:
            assert 0 <= act.start < act.end <= len(text), act
            assert text[act.start : act.end] == act.text, act
        for sentence in reading.sentences:
            assert 0 <= sentence.start < sentence.end <= len(text), sentence
        assert "".join(text[zone.start : zone.end] for zone in reading.zones) == text


def main() -> None:
    """Fuzz for as long as the arguments say."""
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError as error:
        raise SystemExit("atheris is not installed: pip install atheris") from error
    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
