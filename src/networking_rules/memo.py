"""Remembering results: for pure functions that are asked the same thing several times in a row."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])

LATELY = 256


def remembered(function: F) -> F:
    """
    The same pure function of immutable values, with its last results kept for the very same objects.

    It looks at which objects they are, not at what they hold: that costs next to nothing, and an equal copy is
    simply computed again. The objects are kept as long as their result, so an identity is never taken twice. Windows,
    given by keyword, are looked at by value.
    """
    kept: dict[Any, tuple[tuple[Any, ...], Any]] = {}

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        key = id(args[0]) if len(args) == 1 and not kwargs else (*map(id, args), *kwargs.items())
        found = kept.get(key)
        if found is None:
            found = (args, function(*args, **kwargs))
            if len(kept) >= LATELY:
                kept.clear()
            kept[key] = found
        return found[1]

    return cast("F", call)
