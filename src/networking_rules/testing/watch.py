"""Watching what code does to the world: opening files to write, network, other programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

_FAMILIES = ("socket.", "shutil.", "ftplib.", "smtplib.", "http.client.", "urllib.", "sqlite3.", "webbrowser.")
_EVENTS = frozenset(
    {
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.fork",
        "os.forkpty",
        "os.posix_spawn",
        "os.spawn",
        "os.startfile",
        "os.remove",
        "os.rename",
        "os.mkdir",
        "os.rmdir",
        "os.link",
        "os.symlink",
        "os.truncate",
        "os.chmod",
        "os.chown",
        "os.utime",
        "tempfile.mkstemp",
        "tempfile.mkdtemp",
        "pty.spawn",
    }
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class TouchedTheWorldError(PermissionError):
    """Raised in the place of what is not allowed while watched, so that it does not happen."""


class _Watch:
    """The one audit hook of the process: hooks cannot be taken off, so it sleeps between uses."""

    def __init__(self) -> None:
        self.seen: list[str] | None = None
        self.hooked = False

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.seen is None or not _forbidden(event, arguments):
            return
        told = f"{event}({', '.join(repr(argument)[:80] for argument in arguments[:2])})"
        self.seen.append(told)
        raise TouchedTheWorldError(told)


_watch = _Watch()


def _forbidden(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "open":
        _, mode, flags = arguments
        if isinstance(mode, str):
            return any(letter in mode for letter in "wax+")
        return isinstance(flags, int) and bool(flags & _WRITING)
    return event in _EVENTS or event.startswith(_FAMILIES)


@contextmanager
def watched() -> Generator[list[str]]:
    """
    While inside, writing files, network and other programs raise TouchedTheWorldError, and are listed.

    Reading is allowed. What other threads do is seen too.
    """
    if not _watch.hooked:
        sys.addaudithook(_watch)
        _watch.hooked = True
    before, bytecode = _watch.seen, sys.dont_write_bytecode
    _watch.seen = seen = list[str]()
    sys.dont_write_bytecode = True
    try:
        yield seen
    finally:
        _watch.seen, sys.dont_write_bytecode = before, bytecode
