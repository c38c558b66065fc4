"""What went wrong with an input or a part of the library, and the exceptions that carry it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from attrs import frozen

_PASSED = (__name__.split(".")[0], "importlib")
"""Packages whose frames are no place in the code of a plugin or user."""


@frozen
class Problem:
    """
    One fault, told so that it can be mended.

    `code` is stable and may be matched on. `severity` is "error" (what it names was refused or dropped)
    or "warning" (kept, but look at it). `line` is physical, 1-based, where the record begins. `people` are the ids of
    those whom it may be about, () for nobody in the network; None where it may be about anybody.
    """

    code: str
    message: str
    severity: Literal["error", "warning"] = "error"
    file: str | None = None
    line: int | None = None
    field: str | None = None
    people: tuple[str, ...] | None = None

    def __str__(self) -> str:
        where = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        subject = f"{self.field}: " if self.field else ""
        return f"{where + ': ' if where else ''}{subject}{self.message} [{self.code}]"


class NetworkingRulesError(Exception):
    """The base of every exception this library raises on purpose."""


class InputError(NetworkingRulesError):
    """An input was refused. `problems` lists every fault found in it, never only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        return (type(self), (self.problems,))


class RuleError(NetworkingRulesError):
    """A rule, rulebook or setting is wrong in itself: an unknown code, a mistyped fact, an option of a wrong type."""


class PluginError(NetworkingRulesError):
    """A plugin was refused, or failed, where the host is strict. `problem` says which, how and what to do."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))

    def __reduce__(self) -> tuple[type[PluginError], tuple[Problem]]:
        return (type(self), (self.problem,))


def raised(error: BaseException) -> str:
    """What was raised, and where in the code of a plugin or user: the last place there, however deep below it was."""
    place, own, where = error.__traceback__, "", ""
    while place is not None:
        code, package = place.tb_frame.f_code, str(place.tb_frame.f_globals.get("__name__", "")).split(".")[0]
        if package not in _PASSED and package == (own or package):
            own, where = package, f" ({code.co_filename}:{place.tb_lineno}, in {code.co_name})"
        place = place.tb_next
    return f"{type(error).__name__}: {error}{where}"


def meant(word: str, words: Iterable[str], otherwise: str = "", show: Callable[[str], str] = str) -> str:
    """
    What may be meant by a slip, to put behind what is wrong: "; did you mean X?" for the nearest of some words.

    Where none is near, it is `otherwise`, behind a semicolon as well, or nothing.
    """
    from difflib import get_close_matches  # only a slip needs it

    near = get_close_matches(word, list(words), n=1)
    told = f"did you mean {show(near[0])}?" if near else otherwise
    return f"; {told}" if told else ""
