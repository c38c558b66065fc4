"""
Which language a text is written in, by a simple check: the frequent short words of each phrasebook are counted.

The first phrasebook (English) is taken unless another one has at least three such words and twice as many as
every one before it. A text too short to tell is read as English: then few cues fire. So is one in a language without
a phrasebook, and the reading says that it is not `understood`, since then no finding proves nothing. Who knows the
language says so: `read(text, language="de")`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from networking_rules.text.phrasebooks import Phrasebook
from networking_rules.text.reading import Reading
from networking_rules.text.sentences import words_of

ENOUGH = 3
LOOK = 200
"""How many words are looked at."""
FAR = 1_000
"""How many characters are looked at word by word, where it is not plain at once."""

LEAST = 12
"""A text of fewer words is never said not to be understood; of more, one word in so many has to be a frequent one."""

SURELY = 6
"""Where one of so many words is frequent, capitals and parts of addresses counted, nothing more is looked at."""

_PLAIN = re.compile(r"(?<![^\s('’\"])[^\W\d_]{1,20}(?=[’'\s,;:.!?)]|$)(?!\.\w)")
"""A word that stands alone: no part of an address, a path or a number."""


def language_of(text: str, books: Sequence[Phrasebook]) -> Phrasebook:
    """The phrasebook whose language a text is in; the first one where none stands out."""
    words = words_of(text)[:LOOK]
    best, most = books[0], sum(map(books[0].common.__contains__, words))
    for book in books[1:]:
        count = sum(map(book.common.__contains__, words))
        if count >= ENOUGH and count >= 2 * most:
            best, most = book, count
    return best


def _frequent(words: Sequence[str], books: Sequence[Phrasebook]) -> int:
    return max(sum(map(book.common.__contains__, words)) for book in books)


def surely(text: str, books: Sequence[Phrasebook]) -> bool:
    """Whether so many words of a text are frequent ones of a phrasebook that it is in its language beyond doubt."""
    words = words_of(text)[:LOOK]
    return _frequent(words, books) * SURELY >= len(words)


def understood(made: Reading, books: Sequence[Phrasebook]) -> bool:
    """
    Whether a text's own sentences hold about as many frequent words of a phrasebook as prose in its language does.

    Words in capitals are left out: addresses, headlines and lists of names have few others, whatever their language.
    """
    if [zone.kind for zone in made.zones] == ["authored"] and surely(made.text, books):
        return True
    own = " ".join(sentence.text for sentence in made.sentences)
    if surely(own, books):
        return True
    words = [word.lower() for word in _PLAIN.findall(own[:FAR]) if word == "I" or not word[0].isupper()]
    return len(words) < LEAST or _frequent(words, books) * LEAST >= len(words)
