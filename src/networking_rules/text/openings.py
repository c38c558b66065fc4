"""
How the matches of a pattern begin: so that a pattern is only run where it may match.

    >>> sorted(openings(" (?:really )?need(?:ed)?"))
    [' nee', ' rea']

What is not understood counts as "anything may follow", so a match is never missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

LOOK = 4
"""How many characters are looked at."""
MOST = 2_000
"""More beginnings than this are not told apart any further."""

_TOKEN = re.compile(
    r"[a-zA-Z '<>\",/]+(?![*+?{])"  # plain text, up to a character that a quantifier belongs to
    r"|\\."
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\(\?(?:[:=!>]|<[=!]|-?i:|.)|\("
    r"|\{(?:\d+(?:,\d*)?|,\d+)\}[?+]?|[*+?][?+]?"
    r"|.",
    re.DOTALL,
)
_COUNT = re.compile(r"\{(\d*)(,?)(\d*)\}")
_AROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_GROUPS = frozenset({"(", "(?:", "(?>", "(?i:", "(?-i:"})
_PLACES = frozenset({"^", "$", r"\b", r"\B", r"\A", r"\Z"})
_DIGITS = frozenset("0123456789")
_SMALL_SET = re.compile(r"\[([^\\^\-\[\]{}]{1,12})\]")


class _Begun(NamedTuple):
    """
    What may stand at the beginning of a match, in small letters.

    `whole` are all of it; after those that are only `begun`, anything may follow.
    """

    whole: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()


_NOTHING = _Begun(whole=frozenset({""}))
_ANYTHING = _Begun(begun=frozenset({""}))


def openings(pattern: str) -> frozenset[str]:
    """Texts of at most `LOOK` characters, in small letters: what ASCII text the pattern matches begins with one."""
    tokens = _TOKEN.findall(pattern)
    try:
        begun, end = _alternatives(tokens, 0)
    except _Unknown:
        return frozenset({""})
    return begun.whole | begun.begun if end == len(tokens) else frozenset({""})


class _Unknown(Exception):
    """The pattern has a part that is not understood."""


def _alternatives(tokens: list[str], at: int) -> tuple[_Begun, int]:
    """What stands before the next closing parenthesis, and the place of that."""
    found: list[_Begun] = []
    while True:
        branch, at = _sequence(tokens, at)
        found.append(branch)
        if at == len(tokens) or tokens[at] == ")":
            return _either(found), at
        at += 1


def _sequence(tokens: list[str], at: int) -> tuple[_Begun, int]:
    sofar = _NOTHING
    while at < len(tokens) and tokens[at] not in ("|", ")"):
        if not sofar.whole:
            return sofar, _end(tokens, at)
        item, at = _item(tokens, at)
        if at < len(tokens) and (limits := _limits(tokens[at])) is not None:
            item, at = _repeated(item, *limits), at + 1
        sofar = _then(sofar, item)
    return sofar, at


def _end(tokens: list[str], at: int) -> int:
    """The place of the "|" or ")" that ends a sequence; what stands before it makes no difference any more."""
    depth = 0
    for place, token in enumerate(tokens[at:], at):
        if depth == 0 and token in ("|", ")"):
            return place
        depth += (token[0] == "(") - (token == ")")
    return len(tokens)


def _item(tokens: list[str], at: int) -> tuple[_Begun, int]:
    token = tokens[at]
    if token in _GROUPS or token in _AROUND:
        inner, at = _alternatives(tokens, at + 1)
        if at == len(tokens):
            raise _Unknown
        return (inner if token in _GROUPS else _NOTHING), at + 1
    if token.startswith("("):
        raise _Unknown
    if token in _PLACES:
        return _NOTHING, at + 1
    return _characters(token), at + 1


def _characters(token: str) -> _Begun:
    if token == r"\d":
        return _Begun(whole=_DIGITS)
    if small := _SMALL_SET.fullmatch(token):
        return _Begun(whole=frozenset(small[1].lower())) if small[1].isascii() else _ANYTHING
    if token[0] == "\\":
        token = token[1:]
        if token.isalnum():
            return _ANYTHING
    elif token[0] in "[.{*+?":
        return _ANYTHING
    return _Begun(whole=frozenset({token.lower()})) if token.isascii() else _ANYTHING


def _limits(token: str) -> tuple[int, int] | None:
    """How often an item may stand that is followed by the token; None where the token is no quantifier."""
    if token[0] in "?*+" and len(token) <= 2:
        return int(token[0] == "+"), 1 if token[0] == "?" else LOOK
    if token[0] == "{" and (count := _COUNT.match(token)) is not None:
        low = int(count[1] or 0)
        return low, int(count[3] or low + LOOK) if count[2] else low
    return None


def _repeated(item: _Begun, low: int, high: int) -> _Begun:
    least, more = _NOTHING, _NOTHING
    for _ in range(min(low, LOOK)):
        least = _then(least, item)
    for _ in range(min(high - low, LOOK)):
        more = _either((_NOTHING, _then(item, more)))
    return _then(least, more)


def _either(found: Iterable[_Begun]) -> _Begun:
    found = tuple(found)
    return _Begun(
        frozenset[str]().union(*(one.whole for one in found)), frozenset[str]().union(*(one.begun for one in found))
    )


def _then(first: _Begun, second: _Begun) -> _Begun:
    if first == _NOTHING and not any(len(tail) >= LOOK for tail in second.whole):
        return second
    if len(first.whole) * (len(second.whole) + len(second.begun)) > MOST:
        return _Begun(begun=first.begun | first.whole)
    joined = frozenset(head + tail for head in first.whole for tail in second.whole)
    begun = frozenset((head + tail)[:LOOK] for head in first.whole for tail in second.begun)
    full = frozenset(text[:LOOK] for text in joined if len(text) >= LOOK)
    return _Begun(frozenset(text for text in joined if len(text) < LOOK), first.begun | begun | full)
