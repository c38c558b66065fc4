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
from typing import Any, Literal, cast

from attrs import field, frozen

from networking_rules.text.openings import LOOK, openings
from networking_rules.text.reading import Strength, Whose
from networking_rules.text.sentences import Hurried

BUILT_IN = ("en", "de")
OWN = "written for this project"
NOTHING = "nothing"
"""The kind of a cue that says: this looks like an act and is none."""


def _words(value: str | Iterable[str]) -> frozenset[str]:
    return frozenset(value.split() if isinstance(value, str) else value)


def _tuple(value: tuple[Cue, ...]) -> tuple[Cue, ...]:
    return tuple(value)


def _pairs(value: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, pattern) for name, pattern in value)


At = Literal["start", "clause", "anywhere"]
Covers = Literal["match", "clause", "sentence"]


@frozen
class Cue:
    """
    One way in which an act shows itself.

    `pattern` is "first words: the rest": the words with which it begins, separated by "|" (a cheap look-up finds
    them before any pattern runs), and a regular expression that goes on right after them, the blank behind the colon
    included: "could: you" is for "could you", "pourriez:[- ]vous" for "pourriez-vous" and "pourriez vous", and
    "pourriez-vous:" for the former alone. Every gap in it must be bounded. "{name}" in it stands for a part that the
    phrasebook names.

    `kind` is one of `networking_rules.text.KINDS`, a kind of your own (for rules of your own: the built-in ones read
    none), or "nothing": such a cue hides all acts that begin inside what it matches. Of an ask and an offer that begin
    at one place the longer match wins.

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
    at: At = "clause"
    span: Covers = "clause"
    unless: str = ""
    after: frozenset[str] = field(factory=frozenset[str], converter=_words)
    whose: Whose | None = None
    effort: str | None = None
    source: str = OWN


def cue(name: str, pattern: str, fires: str, quiet: str, **more: Any) -> Cue:
    """A cue whose kind is the first part of its name; needs and deadlines are the writer's own."""
    kind = name.partition(".")[0]
    if kind in {"need", "urgency"}:
        more.setdefault("whose", "mine")
    return Cue(name, kind, pattern, fires, quiet, **more)


@frozen(cache_hash=True)
class Phrasebook:
    """
    The cues of one language.

    `parts` are pieces of patterns that cues share; `openers` are words that may stand before a clause without
    being its beginning (also, please), `joining` those that begin a clause inside a sentence (and, but); `framers`
    are words that begin a frame, after whose comma the sentence proper starts (if, when, to); `efforts` lists, largest first, effort classes with the pattern
    that shows them in the text of an ask; `common` are frequent short words by which the language is known. `short` says
    how words are written in a hurry ("u", "pls", "dont") and what they stand for, in small letters: cues see only the latter.
    """

    language: str
    cues: tuple[Cue, ...] = field(converter=_tuple)
    parts: Mapping[str, str] = field(factory=dict[str, str], hash=False)
    openers: frozenset[str] = field(factory=frozenset[str], converter=_words)
    joining: frozenset[str] = field(factory=frozenset[str], converter=_words)
    framers: frozenset[str] = field(factory=frozenset[str], converter=_words)
    efforts: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs)
    common: frozenset[str] = field(factory=frozenset[str], converter=_words)
    short: Mapping[str, str] = field(factory=dict[str, str], hash=False)


INSIDE, CLAUSE, START = 0, 1, 2
"""Where a word stands: inside a clause, where a clause begins, where a sentence begins (or goes on after a frame)."""


@frozen(eq=False)
class Compiled:
    """A phrasebook made ready: what each of the words does that do anything, and its patterns."""

    words: Mapping[str, Trigger]
    framers: frozenset[str]
    efforts: tuple[tuple[str, Lazy], ...]
    hurried: Hurried


class Lazy:
    """
    A pattern that is compiled when it is first needed: most of a phrasebook are not, in one run.

    One that is none raises ValueError then. Those of plugins are compiled before (see `text.faults`).
    """

    def __init__(self, pattern: str, about: str) -> None:
        self._pattern = pattern
        self._about = about

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern for any text: upper and lower case are alike to it."""
        return self._compiled(re.IGNORECASE)

    @cached_property
    def small(self) -> re.Pattern[str] | None:
        """The pattern for ASCII text in small letters, which takes half the time; None where it tells capitals apart."""
        plain = _ESCAPED.sub("", self._pattern)
        return self._compiled(re.NOFLAG) if plain == plain.lower() and "(?-i:" not in plain else None

    def search(self, text: str, lowered: str) -> re.Match[str] | None:
        """Find it in a text; `lowered` is the same in small letters, and counts only if it is ASCII."""
        small = self.small if text.isascii() else None
        return small.search(lowered) if small else self.regex.search(text)

    def _compiled(self, flags: re.RegexFlag) -> re.Pattern[str]:
        try:
            return re.compile(self._pattern, flags)
        except re.error as error:
            raise ValueError(f"{self._about} has a pattern that is none: {error}") from error


class Ready:
    """A cue with its patterns."""

    def __init__(self, cue: Cue, parts: Mapping[str, str]) -> None:
        self.cue = cue
        self._parts = parts

    @cached_property
    def whole(self) -> Lazy:
        """The whole pattern, first words included."""
        words = "|".join(_edged(word) for word in sorted(first_words(self.cue), key=len, reverse=True))
        return Lazy(f"(?:{words})(?:{self._rest})", f"the cue {self.cue.name}")

    @cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        """Match the whole pattern at a place of a text."""
        return self.whole.regex.match

    @cached_property
    def small(self) -> Callable[[str, int], re.Match[str] | None] | None:
        """The same in an ASCII text in small letters, in half the time; None where the pattern tells capitals apart."""
        return self.whole.small and self.whole.small.match

    @cached_property
    def unless(self) -> Lazy:
        """What silences the cue where it is found in the sentence; only for a cue that something silences."""
        return Lazy(expand(self.cue.unless, self._parts), f"the cue {self.cue.name}")

    @cached_property
    def _rest(self) -> str:
        return expand(self.cue.pattern.partition(":")[2], self._parts)

    @cached_property
    def _openings(self) -> frozenset[str]:
        return openings(self._rest)

    def openings(self, word: str) -> frozenset[str]:
        """With what the text right after a first word begins, in ASCII text that the cue matches."""
        phrases = [phrase.casefold() for phrase in first_words(self.cue)]
        after = {phrase[len(word) :] for phrase in phrases if phrase.startswith(word)}
        shorter = any(word.startswith(phrase) and phrase[-1:] not in _EDGE for phrase in phrases if phrase != word)
        if shorter or not all(phrase.isascii() for phrase in after):
            return frozenset({""})
        if after == {""}:
            return self._openings
        return frozenset(f"{phrase}{rest}"[:LOOK] for phrase in after for rest in self._openings)


class Trigger:
    """
    What a word does in a sentence: the cues that begin with it, by where it stands, and what it leaves to the next.

    `opens`: a word after it at the beginning of a clause still stands there. `joins`: it begins a clause itself. `seen`
    is what `at` has given lately, by the level and what is ahead.
    """

    __slots__ = ("_cues", "_openings", "_word", "joins", "opens", "seen")

    def __init__(self, word: str, cues: tuple[tuple[Ready, ...], ...], opens: bool, joins: bool) -> None:
        self._word = word
        self._cues = cues
        self._openings: dict[Ready, frozenset[str]] = {}
        self.seen: tuple[dict[str, tuple[Ready, ...]], ...] = ({}, {}, {})
        self.opens: bool = opens
        self.joins: bool = joins

    def at(self, level: int, ahead: str) -> tuple[Ready, ...]:
        """The cues that can match where the word stands, by the `LOOK` characters that follow it."""
        seen = self.seen[level]
        found = self._cues[level]
        if ahead.isascii():
            heads = [ahead[:size].lower() for size in range(len(ahead) + 1)]
            found = tuple(one for one in found if not self._openings_of(one).isdisjoint(heads))
        if len(seen) < MOST_SEEN:
            seen[ahead] = found
        return found

    def _openings_of(self, ready: Ready) -> frozenset[str]:
        found = self._openings.get(ready)
        if found is None:
            found = self._openings[ready] = ready.openings(self._word)
        return found


MOST_SEEN = 1_000
"""For so many different continuations, at most, a word remembers which cues they leave."""


def expand(pattern: str, parts: Mapping[str, str]) -> str:
    """A pattern with its named parts written out; a part may use parts."""
    for _ in range(3):
        pattern = PART.sub(lambda found: f"(?:{parts.get(found[1], found[0])})", pattern)
    return pattern


WORD = re.compile(r"[^\W_]+(?:'[^\W_]+){0,3}|\{\{|<<|[\[%{<?!$€£#*]")
"""A word, or a sign that a cue may begin with."""
ASCII_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+){0,3}|\{\{|<<|[\[%{<?!$#*]")
"""The same in ASCII text, found in two thirds of the time."""
_ESCAPED = re.compile(r"\\.")
PART = re.compile(r"\{([a-z_]+)\}")
"""Where a pattern names a part."""


def first_words(cue: Cue) -> tuple[str, ...]:
    """The words that a cue begins with."""
    return tuple(word.strip() for word in cue.pattern.partition(":")[0].split("|"))


_EDGE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
"""A word that ends in one of these is matched whole, never as the beginning of a longer one."""


def _edged(word: str) -> str:
    return re.escape(word) + (r"(?![\w'])" if word[-1].isalnum() else "")


def key_of(word: str) -> str:
    """What the look-up knows a cue's first words by: the first of them."""
    found = WORD.match(word.casefold())
    if found is None:
        raise ValueError(f"a cue cannot begin with {word!r}: it begins with a word or one of the signs of WORD")
    return found[0]


@lru_cache(maxsize=16)
def compile_book(book: Phrasebook) -> Compiled:
    """A phrasebook made ready for reading."""
    places: dict[str, dict[str, list[Ready]]] = {"start": {}, "clause": {}, "anywhere": {}}
    for cue in book.cues:
        ready = Ready(cue, book.parts)
        for word in dict.fromkeys(key_of(word) for word in first_words(cue)):
            places[cue.at].setdefault(word, []).append(ready)
    openers = book.openers | book.joining
    words = dict.fromkeys((*places["start"], *places["clause"], *places["anywhere"], *sorted(openers)))
    triggers = {word: _trigger(word, places, word in openers, word in book.joining) for word in words}
    efforts = tuple(
        (name, Lazy(expand(shown, book.parts), f"the effort {name} of {book.language!r}"))
        for name, shown in book.efforts
    )
    return Compiled(triggers, book.framers, efforts, Hurried(book.short))


def _trigger(word: str, places: Mapping[str, Mapping[str, list[Ready]]], opens: bool, joins: bool) -> Trigger:
    start, clause, anywhere = (tuple(places[at].get(word, ())) for at in ("start", "clause", "anywhere"))
    return Trigger(word, (anywhere, clause + anywhere, start + clause + anywhere), opens, joins)


@lru_cache(maxsize=len(BUILT_IN))
def built_in(language: str) -> Phrasebook:
    """A phrasebook of ours, by its language; loaded on first use."""
    return cast("Phrasebook", import_module(f"{__name__}.{language}").PHRASEBOOK)


@lru_cache(maxsize=len(BUILT_IN))
def built_in_compiled(language: str) -> Compiled:
    """The same, ready for reading."""
    return compile_book(built_in(language))
