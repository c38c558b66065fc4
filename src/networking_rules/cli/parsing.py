"""How arguments are parsed: one line for a slip, with what may be meant; numbers and days in bounds."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NoReturn

from networking_rules.checks import MOST_DAYS, MOST_MINUTES, MOST_TOUCHES
from networking_rules.problems import meant


class Parser(argparse.ArgumentParser):
    """A parser that takes no option by its first letters, and says in one line what is wrong and may be meant."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.allow_abbrev = False
        self._mixing = False

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride]  (its overloads say no more)
        self, args: Any = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """
        The arguments, as of `argparse`, with options between them too; what a command does not know is told by that
        command's parser.
        """
        known, unknown = super().parse_known_args(args, namespace)
        if self._mixing:
            return known, unknown
        if any(not word.startswith("-") for word in unknown):
            known, unknown = self._mixed(args, namespace)
        if options := [word for word in unknown if word.startswith("-")]:
            self.error(f"there is no {' '.join(options)}{self._meant(options)}")
        if unknown:
            self.error(f"{unknown[0]!r} is one argument too many; several words that are one need quotes")
        return known, []

    def _mixed(self, args: Any, namespace: Any) -> tuple[Any, list[str]]:
        """The arguments where options stand between them, which `argparse` by itself takes for the end of a list."""
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False

    def _meant(self, unknown: Sequence[str]) -> str:
        return meant(
            unknown[0].split("=")[0], [word for word in self._option_string_actions if word.startswith("--")]
        )

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            choices = [str(choice) for choice in action.choices]
            hint = meant(str(value), choices, f"choose from {', '.join(choices)}")
            raise argparse.ArgumentError(action, f"there is no {value!r}{hint}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line on standard error; exit code 2."""
        self.exit(2, f"networking-rules: {message}; see {self.prog} --help\n")


def whole(least: int, most: int) -> Callable[[str], int]:
    """The type of an argument that is a whole number in bounds."""

    def read(words: str) -> int:
        if not words.isdecimal() or len(words) > 9 or not least <= int(words) <= most:
            raise argparse.ArgumentTypeError(f"{words!r} is no whole number from {least} to {most}")
        return int(words)

    return read


minutes: Callable[[str], int] = whole(0, MOST_MINUTES)
touches: Callable[[str], int] = whole(0, MOST_TOUCHES)
days: Callable[[str], int] = whole(0, MOST_DAYS)
some: Callable[[str], int] = whole(1, MOST_DAYS)


def day(words: str) -> date:
    """The type of an argument that is a day."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r} is no date; write YYYY-MM-DD") from None
