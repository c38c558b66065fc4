"""A new plugin: a whole package that installs and passes its own tests."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Mapping
from importlib.resources import files

from networking_rules import __version__
from networking_rules.problems import InputError, Problem
from networking_rules.rulebooks import RULES

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_PREFIX = re.compile(r"[A-Z]{2,8}")
_RESERVED = tuple(sorted({rule.code[:3] for rule in RULES}))

FILES: Mapping[str, str] = {
    "pyproject.toml": "pyproject.toml.tmpl",
    "README.md": "README.md.tmpl",
    "src/@MODULE@/__init__.py": "src/__init__.py.tmpl",
    "src/@MODULE@/segments.py": "src/segments.py.tmpl",
    "src/@MODULE@/gives.py": "src/gives.py.tmpl",
    "src/@MODULE@/rules.py": "src/rules.py.tmpl",
    "src/@MODULE@/py.typed": "",
    "tests/test_contract.py": "tests/test_contract.py.tmpl",
    "tests/test_plugin.py": "tests/test_plugin.py.tmpl",
    "tests/cases/@PREFIX@001.toml": "cases/RULE001.toml.tmpl",
}
"""Each file of the package with the template it is made from."""


def scaffold(name: str, prefix: str | None = None) -> dict[str, str]:
    """
    The files of a new plugin, by their paths in it.

    `name` is that of the package and the entry point, such as acme-tiers; `prefix` begins the codes of its rules
    (by default the name's first word). InputError for a name or prefix that cannot be.
    """
    if not _NAME.fullmatch(name):
        told = f"{name!r} cannot be the name of a plugin: use small letters, digits and hyphens, such as acme-tiers"
        raise InputError([Problem("bad-name", told)])
    module = name.replace("-", "_")
    if taken := _module_taken(module):
        raise InputError([Problem("bad-name", f"{name!r} cannot be the name of a plugin: {module} {taken}")])
    chosen = prefix or default_prefix(name)
    if not _PREFIX.fullmatch(chosen) or _taken(chosen):
        told = f"{chosen!r} cannot begin rule codes: two to eight capitals, not beginning with {', '.join(_RESERVED)}"
        raise InputError([Problem("bad-prefix", told)])
    words = {"@NAME@": name, "@MODULE@": module, "@PREFIX@": chosen, "@LIBRARY@": __version__}
    folder = files("networking_rules.plugins") / "template"
    return {
        _filled(path, words): _filled((folder / template).read_text("utf-8"), words) if template else ""
        for path, template in FILES.items()
    }


def default_prefix(name: str) -> str:
    """The letters of a name's first word as capitals, or of the whole name where that is too short or taken."""
    words = [re.sub(r"[^a-z]", "", word).upper() for word in name.split("-")]
    for candidate in (words[0][:8], "".join(words)[:8], f"X{''.join(words)}"[:8]):
        if _PREFIX.fullmatch(candidate) and not _taken(candidate):
            return candidate
    return "XPLUGIN"


def _module_taken(module: str) -> str:
    """Why a package cannot have a name; "" where it can."""
    if keyword.iskeyword(module) or keyword.issoftkeyword(module):
        return "is a word of Python, and cannot be imported"
    if module in sys.stdlib_module_names:
        return "is a module of Python's standard library"
    others = ("networking_rules", "pytest", "pluggy", "attr", "attrs", "cattr", "cattrs", "tests")
    return "is the package of something else that it would hide" if module in others else ""


def _taken(prefix: str) -> bool:
    return any(prefix.startswith(one) or one.startswith(prefix) for one in _RESERVED)


def _filled(text: str, words: Mapping[str, str]) -> str:
    for mark, word in words.items():
        text = text.replace(mark, word)
    return text
