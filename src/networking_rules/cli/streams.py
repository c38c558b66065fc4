"""Standard output and error that are closed, or that nobody reads any longer."""

from __future__ import annotations

import os
import sys


def open_what_is_closed() -> None:
    """A stream that the caller closed takes what is written, and shows it nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  (open as long as the process)


def hush() -> None:
    """Let what is still to be printed go nowhere: nobody reads it any longer."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
