"""
Phrasebooks: what acts look like in a language. A language is data.

    >>> from networking_rules.text import read
    >>> from networking_rules.text.phrasebooks import Cue, Phrasebook
    >>> esperanto = Phrasebook("eo", (Cue("ask.chu-vi", "ask", "ĉu: vi povus", "Ĉu vi povus helpi?", "Vi povus."),))
    >>> [act.cue for act in read("Ĉu vi povus helpi min?", language="eo", phrasebooks=(esperanto,)).acts]
    ['ask.chu-vi']
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Literal, cast

from attrs import field, frozen

from networking_rules.text.reading import Strength, Whose

BUILT_IN = ("en", "de")
OWN = "written for this project"
NOTHING = "nothing"
"""The kind of a cue that says: this looks like an act and is none."""


def _words(value: str | Iterable[str]) -> frozenset[str]:
    return frozenset(value.split() if isinstance(value, str) else value)


def _tuple(value: tuple[Cue, ...]) -> tuple[Cue, ...]:
    return tuple(value)


@frozen
class Cue:
    """
    One way in which an act shows itself.

    `pattern` is "first words: the rest": the words with which it begins, separated by "|" (a cheap look-up finds
    them before any pattern runs), and a regular expression that goes on right after them; every gap in it must
    be bounded. "{name}" in it stands for a part that the phrasebook names. A cue of kind "nothing" hides all acts that begin inside
    what it matches. Of an ask and an offer that begin at one place the longer match wins.

    `at`: "start" (where a sentence begins, or goes on after a frame such as "If you can,"), "clause" (where any
    clause begins) or "anywhere". `span`: what the act covers, from the first word to
    the end of the "match", of the "clause", or the whole "sentence". `unless` is a pattern that, found in the same
    sentence, silences the cue; `after` are words right before the first word that silence it. `fires` and `quiet`
    are examples, of our own: one in which the cue fires, one in which it must not.
    """

    name: str
    kind: str
    pattern: str
    fires: str
    quiet: str
    strength: Strength = "strong"
    at: Literal["start", "clause", "anywhere"] = "clause"
    span: Literal["match", "clause", "sentence"] = "clause"
    unless: str = ""
    after: frozenset[str] = field(factory=frozenset[str], converter=_words)
    whose: Whose | None = None
    effort: str | None = None
    source: str = OWN


@frozen(cache_hash=True)
class Phrasebook:
    """
    The cues of one language.

    `parts` are pieces of patterns that cues share; `openers` are words that may stand before a clause without
    being its beginning (also, please), `joining` those that begin a clause inside a sentence (and, but); `framers`
    are words that begin a frame, after whose comma the sentence proper starts (if, when, to); `efforts` lists, largest first, effort classes with the pattern
    that shows them in the text of an ask; `common` are frequent short words by which the language is known.
    """

    language: str
    cues: tuple[Cue, ...] = field(converter=_tuple)
    parts: Mapping[str, str] = field(factory=dict[str, str], hash=False)
    openers: frozenset[str] = field(factory=frozenset[str], converter=_words)
    joining: frozenset[str] = field(factory=frozenset[str], converter=_words)
    framers: frozenset[str] = field(factory=frozenset[str], converter=_words)
    efforts: tuple[tuple[str, str], ...] = ()
    common: frozenset[str] = field(factory=frozenset[str], converter=_words)


@frozen
class Compiled:
    """
    A phrasebook ready for reading.

    `known` has, for each single word that a cue begins with, the cues to try inside a clause, where a clause begins,
    and where a sentence begins: each holds those before it. `pairs` has the same for cues that begin with several
    words, by the first and then by the second.
    """

    known: dict[str, Levels]
    pairs: dict[str, dict[str, Levels]]
    openers: frozenset[str]
    joining: frozenset[str]
    framers: frozenset[str]
    efforts: tuple[tuple[str, re.Pattern[str]], ...]


class Ready:
    """A cue with its patterns, each compiled when it is first needed: most cues are not, in one run."""

    def __init__(self, cue: Cue, parts: Mapping[str, str]) -> None:
        self.cue = cue
        self._parts = parts

    @cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        """Match the whole pattern, first words included, at a place of a text."""
        words = "|".join(_edged(word) for word in sorted(first_words(self.cue), key=len, reverse=True))
        rest = expand(self.cue.pattern.partition(":")[2], self._parts)
        return self._compile(f"(?:{words})(?:{rest})").match

    @cached_property
    def unless(self) -> Callable[[str], re.Match[str] | None]:
        """Find what silences the cue; only for a cue that something silences."""
        return self._compile(expand(self.cue.unless, self._parts)).search

    def _compile(self, pattern: str) -> re.Pattern[str]:
        try:
            return re.compile(pattern, re.IGNORECASE)
        except re.error as error:
            raise ValueError(f"the cue {self.cue.name} has a pattern that is none: {error}") from error


Levels = tuple[tuple[Ready, ...], tuple[Ready, ...], tuple[Ready, ...]]
"""The cues to try inside a clause, at its beginning, and at a sentence's beginning."""


def expand(pattern: str, parts: Mapping[str, str]) -> str:
    """A pattern with its named parts written out; a part may use parts."""
    for _ in range(3):
        pattern = _PART.sub(lambda found: f"(?:{parts.get(found[1], found[0])})", pattern)
    return pattern


WORD = re.compile(r"[^\W_]+(?:'[^\W_]+){0,3}|\{\{|<<|[\[%{<?!$€£#*]")
"""A word, or a sign that a cue may begin with."""
_PART = re.compile(r"\{([a-z_]+)\}")


def first_words(cue: Cue) -> tuple[str, ...]:
    """The words that a cue begins with."""
    return tuple(word.strip() for word in cue.pattern.partition(":")[0].split("|"))


def _edged(word: str) -> str:
    return re.escape(word) + (r"(?![\w'])" if word[-1].isalnum() else "")


def _keys(words: str) -> tuple[str, str]:
    """What the look-up knows a cue's beginning by: its first word, and its second or ""."""
    found = WORD.findall(words.casefold())
    if not found or not words.casefold().startswith(found[0]):
        raise ValueError(f"a cue cannot begin with {words!r}: it begins with a word or one of the signs of WORD")
    return found[0], found[1] if len(found) > 1 else ""


def compile_book(book: Phrasebook) -> Compiled:
    """A phrasebook made ready for reading."""
    places: dict[tuple[str, str], dict[str, list[Ready]]] = {}
    for cue in book.cues:
        ready = Ready(cue, book.parts)
        for keys in dict.fromkeys(_keys(words) for words in first_words(cue)):
            places.setdefault(keys, {}).setdefault(cue.at, []).append(ready)
    known: dict[str, Levels] = {}
    pairs: dict[str, dict[str, Levels]] = {}
    for (first, second), found in places.items():
        inside, clause, start = (tuple(found.get(at, ())) for at in ("anywhere", "clause", "start"))
        levels = inside, clause + inside, start + clause + inside
        if second:
            pairs.setdefault(first, {})[second] = levels
        else:
            known[first] = levels
    efforts = tuple((name, re.compile(expand(shown, book.parts), re.IGNORECASE)) for name, shown in book.efforts)
    return Compiled(known, pairs, book.openers | book.joining, book.joining, book.framers, efforts)


@lru_cache(maxsize=len(BUILT_IN))
def built_in(language: str) -> Phrasebook:
    """A phrasebook of ours, by its language; loaded on first use."""
    return cast("Phrasebook", import_module(f"{__name__}.{language}").PHRASEBOOK)


@lru_cache(maxsize=len(BUILT_IN))
def built_in_compiled(language: str) -> Compiled:
    """The same, ready for reading."""
    return compile_book(built_in(language))
