"""
What is wrong with a phrasebook that somebody brings: looked at before it counts, its patterns compiled.

The built-in ones are held to the same by their tests, and compile no pattern before it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, get_args

from networking_rules.problems import meant
from networking_rules.text.phrasebooks import (
    NOTHING,
    PART,
    At,
    Covers,
    Cue,
    Phrasebook,
    Ready,
    compile_book,
    expand,
    first_words,
    key_of,
)
from networking_rules.text.reader import cues_in
from networking_rules.text.reading import KINDS, SIZES, Strength, Whose

KNOWN = (*KINDS, NOTHING)
"""The kinds that rules and the reader look at."""
_CODE = re.compile(r"[a-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_WORDS = ("name", "kind", "pattern", "fires", "quiet", "unless", "source")
_CHOICES: Mapping[str, tuple[Any, ...]] = {
    "strength": get_args(Strength),
    "at": get_args(At),
    "span": get_args(Covers),
    "whose": (*get_args(Whose), None),
    "effort": (*SIZES, None),
}


def refuse(book: Phrasebook) -> None:
    """Raise ValueError, with its faults, for a phrasebook that cannot be read by."""
    told = faults(book)
    if told:
        raise ValueError("; ".join(told))


def faults(book: Phrasebook) -> tuple[str, ...]:
    """
    What is wrong with a phrasebook, each fault in words that name the cue; () where nothing is.

    Patterns are looked at where its values are right.
    """
    shape = (*_book(book), *(f"the cue {cue.name}: {told}" for cue in _cues(book) for told in _cue(cue)))
    return shape or _patterns(book)


def unkept(book: Phrasebook) -> Iterator[str]:
    """Which cues do not fire in their own `fires`, or fire in their `quiet`; for a phrasebook without faults."""
    ready = compile_book(book)
    for cue in book.cues:
        fires, quiet = (cue.name in cues_in(text, ready) for text in (cue.fires, cue.quiet))
        if not cue.fires.strip() or not cue.quiet.strip():
            yield f"the cue {cue.name} needs two examples: one in which it fires, one in which it must not (quiet)"
        elif quiet and not fires:
            yield f"the cue {cue.name} fires in its `quiet` and not in its `fires`: are the two swapped?"
        elif quiet:
            yield f"the cue {cue.name} fires in its `quiet`, {cue.quiet!r}"
        elif not fires:
            words, _, rest = cue.pattern.partition(":")
            goes_on = f"; behind {words!r} the text has to go on with {rest!r}, the blank counted" if rest else ""
            yield f"the cue {cue.name} does not fire in its `fires`, {cue.fires!r}{goes_on}"


def slips(book: Phrasebook) -> Iterator[str]:
    """Kinds of cues that no rule of the library reads and that are nearly one that some do: own ones, or slips."""
    for kind in sorted({cue.kind for cue in book.cues} - set(KNOWN)):
        hint = meant(kind, KNOWN, show=repr)
        if hint:
            own = f"the phrasebook {book.language!r} has cues of a kind of its own, {kind!r}"
            yield f"{own}, which no built-in rule reads{hint}"


def _cues(book: Phrasebook) -> tuple[Cue, ...]:
    return tuple(cue for cue in book.cues if isinstance(cue, Cue))  # pyright: ignore[reportUnnecessaryIsInstance]


def _book(book: Phrasebook) -> Iterator[str]:
    if not _CODE.fullmatch(str(book.language)):
        yield f"a language is a code in small letters, such as 'fr', not {book.language!r}"
    cues = _cues(book)
    yield from (f"{other!r} stands among the cues, and is none" for other in book.cues if other not in cues)
    names = [cue.name for cue in cues]
    yield from (f"the cue {name} stands there twice" for name in dict.fromkeys(names) if names.count(name) > 1)
    yield from (_no("effort", effort, tuple(SIZES)) for effort, _ in book.efforts if effort not in SIZES)
    for name in ("parts", "short"):
        if not all(isinstance(word, str) for pair in getattr(book, name).items() for word in pair):
            yield f"{name} names texts by texts"
        elif name == "short" and not all(word.strip() and word == word.lower() for word in book.short):
            yield "what is written in a hurry (short) is in small letters"


def _cue(cue: Cue) -> Iterator[str]:
    for name in _WORDS:
        if not isinstance(getattr(cue, name), str):
            yield f"{name} is a text, not {getattr(cue, name)!r}"
    for name, choices in _CHOICES.items():
        if getattr(cue, name) not in choices:
            yield _no(name, getattr(cue, name), choices)
    named = str(cue.name).partition(".")[0]
    if not cue.kind or (cue.kind not in KNOWN and named in KNOWN):
        yield f"its kind is {cue.kind!r}, and its name says {named!r}"


def _no(name: str, value: object, choices: tuple[Any, ...]) -> str:
    words = [choice for choice in choices if choice is not None]
    return f"{name} takes one of {', '.join(words)}, not {value!r}{meant(str(value), words)}"


@lru_cache(maxsize=16)
def _patterns(book: Phrasebook) -> tuple[str, ...]:
    """What is wrong with the patterns of a phrasebook whose values are all of the right kind."""
    wrong = [told for cue in book.cues for told in _first_words(cue)]
    wrong += [told for about, pattern in _written(book) for told in _unknown_parts(about, pattern, book.parts)]
    return tuple(dict.fromkeys(wrong)) or tuple(_broken(book))


def _first_words(cue: Cue) -> Iterator[str]:
    for word in first_words(cue):
        try:
            key_of(word)
        except ValueError as error:
            yield f"the cue {cue.name}: {error}"


def _written(book: Phrasebook) -> Iterator[tuple[str, str]]:
    """Every pattern of a phrasebook, with what it belongs to."""
    for cue in book.cues:
        yield f"the cue {cue.name}", cue.pattern.partition(":")[2]
        yield f"the cue {cue.name}", cue.unless
    for name, pattern in book.efforts:
        yield f"the effort {name}", pattern


def _unknown_parts(about: str, pattern: str, parts: Mapping[str, str]) -> Iterator[str]:
    for name in PART.findall(expand(pattern, parts)):
        known = f"it has {', '.join(sorted(parts)) or 'none'}"
        hint = "; it is named too deep in other parts" if name in parts else meant(name, parts, known)
        yield f"{about} names {{{name}}}, which is no part of the phrasebook{hint}"


def _broken(book: Phrasebook) -> Iterator[str]:
    """Which patterns are none."""
    patterns = [compiled for _, compiled in compile_book(book).efforts]
    patterns += [
        one for cue in book.cues for ready in (Ready(cue, book.parts),) for one in (ready.whole, ready.unless)
    ]
    for one in patterns:
        try:
            _ = one.regex
        except ValueError as error:
            yield str(error)
