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
and where no other language has more of its own.
"""

FOREIGN = 3
"""One letter in so many of a script that is not read makes a text one that is not."""
_ODD = re.compile("[\u0370-\u1dff\u2c00-\ufdff\ufe70-\ufeff\uff66-\uffdc\U00010000-\U0001efff\U00020000-\U0003ffff]")
"""A letter that is hardly of the Latin script. Only where there is one, letters are looked up one by one."""

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


def _plain(words: Sequence[str], books: Sequence[Phrasebook]) -> bool | None:
    """Whether words are of a language that is read, or of one that is not; None where that is not plain."""
    own = _frequent(words, books)
    if own * BEYOND >= len(words):
        return True
    if _foreign(words, books) >= max(ENOUGH, own + 1):
        return False
    return True if own * SURELY >= len(words) else None


def _foreign(words: Sequence[str], books: Sequence[Phrasebook]) -> int:
    """How many words are of another language, of the one that has most of them; 0 for fewer than tell anything."""
    if sum(map(ANY.__contains__, words)) < ENOUGH:
        return 0
    read = {book.language for book in books}
    counts = (sum(map(known.__contains__, words)) for codes, known in OTHERS.items() if codes.isdisjoint(read))
    return max(counts, default=0)


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

    Where another language has more of its own (see `others`), the text is in that one. Words in capitals are left
    out: addresses, headlines and lists of names have few others, whatever their language. Where a third of the
    letters are of scripts that no phrasebook is written in, nothing is counted: such a text may have no blanks in it.
    """
    odd = not made.text.isascii() and _ODD.search(made.text) is not None
    if not odd and [zone.kind for zone in made.zones] == ["authored"]:
        told = _plain(words_of(made.text)[:LOOK], books)
        if told is not None:
            return told
    own = " ".join(sentence.text for sentence in made.sentences)
    told = False if odd and _strange(own, books) else _plain(words_of(own)[:LOOK], books)
    if told is not None:
        return told
    words = [word.lower() for word in _PLAIN.findall(own[:FAR]) if word == "I" or not word[0].isupper()]
    return len(words) < LEAST or _frequent(words, books) * LEAST >= len(words)
