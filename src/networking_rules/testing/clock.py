"""Watching whether code looks at the clock."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from types import FrameType
from typing import Any

_OF_DATES = frozenset({"today", "now", "utcnow"})
_OF_TIME = (time.time, time.time_ns)
_PASSED = sys.stdlib_module_names | {__name__.partition(".")[0]}
"""Packages that may: the standard library looks at it for its logs, for instance."""


@contextmanager
def clock_watched() -> Generator[list[str]]:
    """
    While inside, each look of this thread at the clock is listed, with its place; those of the standard library not.

    Seen are `today`, `now` and `utcnow` of dates and datetimes, `time.time` and `time.time_ns`.
    """
    before, seen = sys.getprofile(), list[str]()

    def note(frame: FrameType, event: str, called: Any) -> None:
        if event == "c_call" and _tells_time(called):
            package = str(frame.f_globals.get("__name__", "")).partition(".")[0]
            if package not in _PASSED:
                where = f"{frame.f_code.co_filename}:{frame.f_lineno}, in {frame.f_code.co_name}"
                seen.append(f"{called.__self__.__name__}.{called.__name__}() ({where})")

    sys.setprofile(note)
    try:
        yield seen
    finally:
        sys.setprofile(before)


def _tells_time(called: Any) -> bool:
    if called in _OF_TIME:
        return True
    owner = getattr(called, "__self__", None)
    return isinstance(owner, type) and issubclass(owner, date) and called.__name__ in _OF_DATES
