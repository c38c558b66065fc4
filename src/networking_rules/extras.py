"""Optional dependencies, loaded where they are used; where one is not there, a sentence says how to get it."""

from __future__ import annotations

import importlib
from typing import Any

from networking_rules.problems import InputError, Problem


def need(module: str, extra: str, purpose: str) -> Any:
    """
    A module of an optional dependency.

    Raises InputError with the code `missing-extra` where it is not installed; `purpose` opens the sentence
    ("the HTML page").
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        top = module.split(".", 1)[0]
        if error.name is None or error.name.split(".", 1)[0] != top:
            raise
        told = f"{purpose} needs {top}: pip install 'networking-rules[{extra}]'"
        raise InputError([Problem("missing-extra", told)]) from error
