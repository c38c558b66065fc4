"""How arguments are parsed: one line for a slip, with what may be meant; numbers and days in bounds."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NoReturn

from networking_rules.checks import MOST_DAYS, MOST_MINUTES, MOST_TOUCHES
from networking_rules.problems import meant


class _Plain(str):
    """A word after `--`: no option, however it begins."""

    __slots__ = ()


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
        args = _plain_after_dashes(sys.argv[1:] if args is None else args)
        known, unknown = super().parse_known_args(args, namespace)
        if self._mixing:
            return known, unknown
        if not all(map(_is_option, unknown)):
            known, unknown = self._mixed(args, namespace)
        if options := list(filter(_is_option, unknown)):
            self.error(f"there is no {' '.join(options)}{self._meant(options)}")
        if unknown:
            hint = "several words that are one need quotes"
            if any(word.startswith("-") for word in unknown):
                hint = "options stand before --"
            self.error(f"{str(unknown[0])!r} is one argument too many; {hint}")
        return known, []

    def _parse_optional(self, arg_string: str) -> Any:
        return None if isinstance(arg_string, _Plain) else super()._parse_optional(arg_string)

    def _get_value(self, action: argparse.Action, arg_string: str) -> Any:
        """The value of a word; those of a command stay marked, for its own parser."""
        return super()._get_value(action, arg_string if action.nargs == argparse.PARSER else str(arg_string))

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


def _plain_after_dashes(words: Sequence[str]) -> list[str]:
    """The words without the first `--`, after which they are marked."""
    if "--" not in words:
        return [*words]
    place = [*words].index("--")
    return [*words[:place], *map(_Plain, words[place + 1 :])]


def _is_option(word: str) -> bool:
    return word.startswith("-") and not isinstance(word, _Plain)


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
