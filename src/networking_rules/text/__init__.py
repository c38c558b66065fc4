"""
Reading a draft: its own words apart from quotes and signatures, sentence by sentence, and what they do.

    >>> reading = read("Here are the photos. Could you introduce me to Ann?")
    >>> [(act.kind, act.text) for act in reading.of("ask", "offer")]
    [('offer', 'Here are the photos'), ('ask', 'Could you introduce me to Ann')]

Only the standard library is used, and the time is linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from attrs import evolve

from networking_rules.text.phrasebooks import (
    BUILT_IN,
    Compiled,
    Cue,
    Phrasebook,
    built_in,
    built_in_compiled,
    compile_book,
)
from networking_rules.text.reading import KINDS, SIZES, Act, Reading, Sentence, Zone, size_of

__all__ = ["KINDS", "SIZES", "Act", "Cue", "Phrasebook", "Reading", "Sentence", "Zone", "read", "size_of"]


def read(text: str, *, language: str | None = None, phrasebooks: Iterable[Phrasebook] = ()) -> Reading:
    """
    Read a text: plain, Markdown or HTML.

    `phrasebooks` are languages beside the built-in ones ("en", "de"); one with the code of a built-in language
    takes its place. `language` is the code of the language; None means that it is found out (see `language`).
    Raises ValueError where there is no phrasebook for the language, and for one that has a fault (a pattern that is
    none, an unknown part). The text itself is never refused.
    """
    from networking_rules.text.reader import reading_of

    books = _books(tuple(phrasebooks))
    if language is None:
        from networking_rules.text.language import language_of, understood

        book = language_of(text, books)
        made = reading_of(text, book.language, _compiled(book))
        return made if understood(made, books) else evolve(made, understood=False)
    named = {one.language: one for one in books}
    if language not in named:
        raise ValueError(f"there is no phrasebook for {language!r}; there are: {', '.join(named)}")
    return reading_of(text, language, _compiled(named[language]))


def _books(more: tuple[Phrasebook, ...]) -> tuple[Phrasebook, ...]:
    replaced = {book.language for book in more}
    ours = tuple(built_in(code) for code in BUILT_IN if code not in replaced)
    if "en" in replaced:
        english = tuple(book for book in more if book.language == "en")
        return (*english, *ours, *(book for book in more if book.language != "en"))
    return ours + more


def _compiled(book: Phrasebook) -> Compiled:
    if book.language in BUILT_IN and book is built_in(book.language):
        return built_in_compiled(book.language)
    return _looked_at(book)


@lru_cache(maxsize=16)
def _looked_at(book: Phrasebook) -> Compiled:
    from networking_rules.text.faults import refuse

    refuse(book)
    return compile_book(book)
