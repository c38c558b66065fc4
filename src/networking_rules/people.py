"""Finding the person whom somebody means."""

from __future__ import annotations

from difflib import get_close_matches

from networking_rules.model import Network, Person
from networking_rules.problems import InputError, Problem


def find_person(found: Network, words: str) -> Person:
    """The person meant by an id, a key or a name; InputError where nobody or several fit."""
    by_id = [p for p in found.people if p.id == words]
    by_key = [p for p in found.people if words in p.keys or f"mailto:{words.lower()}" in p.keys]
    by_name = [p for p in found.people if p.name.casefold() == words.casefold()]
    for fits in (by_id, by_key, by_name):
        if len(fits) == 1:
            return fits[0]
        if fits:
            ids = ", ".join(p.id for p in fits)
            raise InputError([Problem("ambiguous-person", f"{words!r} fits several: {ids}; give the id")])
    near = [p for p in found.people if words.casefold() in p.name.casefold()][:3] or _alike(found, words)
    hint = f"; did you mean {', '.join(f'{p.name} ({p.id})' for p in near)}?" if near else ""
    raise InputError([Problem("unknown-person", f"nobody is known as {words!r}{hint}")])


def _alike(found: Network, words: str) -> list[Person]:
    """Those whose id or name is written much as these words are."""
    by_words = {word: p for p in found.people for word in (p.id, p.name)}
    return list({p.id: p for word in get_close_matches(words, by_words, n=3) if (p := by_words[word])}.values())
