"""JSON of other programs: read without the surprises of the standard reader, or refused in one clear sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from networking_rules.importers.base import Limits
from networking_rules.problems import InputError, Problem

_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")


def read_json(text: str, file: str, limits: Limits) -> Any:
    """
    The data in a JSON text; numbers that JSON cannot hold become None.

    Raises InputError, with the line, for what is no JSON or is nested deeper than `limits.depth`.
    """
    if _deepest(text) > limits.depth:
        raise InputError([Problem("too-deep", f"is nested deeper than {limits.depth} levels", file=file)])
    try:
        return json.loads(text, parse_constant=_nothing, parse_int=_whole, parse_float=_decimal)
    except json.JSONDecodeError as error:
        message = f"is no JSON: {error.msg} at column {error.colno}"
        raise InputError([Problem("bad-json", message, file=file, line=error.lineno)]) from error
    except (ValueError, RecursionError) as error:
        raise InputError([Problem("bad-json", "is no JSON that can be read", file=file)]) from error


def items(data: Any) -> list[Any]:
    """The data where it is a list; an empty one where it is anything else."""
    return list(cast("Iterable[Any]", data)) if isinstance(data, list) else []


def fields(data: Any) -> dict[str, Any]:
    """The data where it is an object; an empty one where it is anything else."""
    return dict(cast("Mapping[str, Any]", data)) if isinstance(data, dict) else {}


def _nothing(word: str) -> None:
    del word


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) < 20 else None


def _decimal(digits: str) -> float | None:
    number = float(digits)
    return None if abs(number) == float("inf") else number


def _deepest(text: str) -> int:
    level = deepest = 0
    for mark in _BRACKET.findall(_STRING.sub("", text)):
        level += 1 if mark in "[{" else -1
        deepest = max(deepest, level)
    return deepest
