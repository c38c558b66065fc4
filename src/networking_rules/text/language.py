"""
Which language a text is written in, by a simple check: the frequent short words of each phrasebook are counted.

The first phrasebook (English) is taken unless another one has at least three such words and twice as many as
every one before it. A text too short to tell is read as English: then few cues fire. So is one in a language without
a phrasebook, and the reading says that it is not `understood`, since then no finding proves nothing. Who knows the
language says so: `read(text, language="de")`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from unicodedata import name

from networking_rules.text.others import ANY, OTHERS
from networking_rules.text.phrasebooks import Phrasebook
from networking_rules.text.reading import Reading
from networking_rules.text.sentences import like, words_of

ENOUGH = 3
LOOK = 200
"""How many words are looked at."""
FAR = 1_000
"""How many characters are looked at word by word, where it is not plain at once."""

LEAST = 12
"""A text of fewer words is never said not to be understood; of more, one word in so many has to be a frequent one."""

BEYOND, SURELY = 3, 6
"""
Where one of so many words is frequent, capitals and parts of addresses counted, nothing more is looked at: at once,
and where other languages have no more.
"""

FOREIGN = 3
"""One letter in so many of a script that is not read makes a text one that is not."""
_ODD = re.compile("[\u0370-\u1dff\u2c00-\ufdff\ufe70-\ufeff\uff66-\uffdc\U00010000-\U0001efff\U00020000-\U0003ffff]")
"""A letter that is hardly of the Latin script. Only where there is one, letters are looked up one by one."""

_PLAIN = re.compile(r"(?<![^\s('’\"¿¡])[^\W\d_]{1,20}(?=[’'\s,;:.!?)]|$)(?!\.\w)")
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


def _foreign(words: Sequence[str], books: Sequence[Phrasebook]) -> bool:
    """
    Whether prose is in another language: three or more of its words, and more than those of all phrasebooks.

    The first words of sentences count too. The first dozen decides as well: what follows may be a footer in another
    language, or a title.
    """
    if sum(map(ANY.__contains__, words)) < ENOUGH:
        return False
    read = {book.language for book in books}
    own, first = _frequent(words, books), _frequent(words[:LEAST], books)
    for codes, theirs in OTHERS.items():
        found = [word for word in words if word in theirs] if codes.isdisjoint(read) else []
        if len(found) > own and len(set(found)) >= ENOUGH:
            return sum(map(theirs.__contains__, words[:LEAST])) > first
    return False


def _strange(text: str, books: Sequence[Phrasebook]) -> bool:
    """Whether many letters of a text are of scripts in which no phrasebook is written."""
    letters = [letter for letter in like(text[:FAR]) if letter.isalpha()]
    odd = Counter(filter(_ODD.match, letters))
    if not odd or odd.total() * FOREIGN < len(letters):
        return False
    read = {script(letter) for book in books for word in book.common for letter in word if letter.isalpha()}
    return sum(count for letter, count in odd.items() if script(letter) not in read) * FOREIGN >= len(letters)


def script(letter: str) -> str:
    """The script of a letter, as the first word of its name has it: LATIN, CYRILLIC, CJK."""
    return name(letter, "").partition(" ")[0]


def understood(made: Reading, books: Sequence[Phrasebook]) -> bool:
    """
    Whether a text's own sentences hold about as many frequent words of a phrasebook as prose in its language does.

    Where another language has more of its own (see `others`), the text is in that one. Words with capitals are left
    out: addresses, headlines and lists of names have few others, whatever their language. Where a third of the
    letters are of scripts that no phrasebook is written in, nothing is counted: such a text may have no blanks in it.
    """
    odd = not made.text.isascii() and _ODD.search(made.text) is not None
    if not odd and [zone.kind for zone in made.zones] == ["authored"] and _surely(words_of(made.text)[:LOOK], books):
        return True
    told = [sentence.text for sentence in made.sentences]
    own = " ".join(told)
    if odd and _strange(own, books):
        return False
    words = words_of(own)[:LOOK]
    if _surely(words, books):
        return True
    if _foreign(_prose(" ".join(f"{one[0].lower()}{one[1:]}" for one in told)), books):
        return False
    prose = _prose(own)
    enough = _frequent(words, books) * SURELY >= len(words)
    return enough or len(prose) < LEAST or _frequent(prose, books) * LEAST >= len(prose)


def _prose(text: str) -> Sequence[str]:
    """The words of a text that begin small, and "I"."""
    return [word.lower() for word in _PLAIN.findall(text[:FAR]) if word == "I" or not word[0].isupper()]


def _surely(words: Sequence[str], books: Sequence[Phrasebook]) -> bool:
    """Whether words, capitals and parts of addresses among them, are of a language that is read beyond doubt."""
    known = _frequent(words, books)
    if known * BEYOND >= len(words):
        return True
    return known * SURELY >= len(words) and sum(map(ANY.__contains__, words)) <= known
