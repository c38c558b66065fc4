"""Finding the person whom somebody means."""

from __future__ import annotations

from difflib import get_close_matches
from unicodedata import normalize

from networking_rules.model import Network, Person
from networking_rules.problems import InputError, Problem


def find_person(found: Network, words: str) -> Person:
    """
    The person meant by an id (also one that was joined away), a key, an address as a mail's head has it
    ("Ann <ann@x.example>") or a name.

    InputError where nobody or several fit.
    """
    words = words.strip()
    key, spelt, identity = address_key(words), _spelt(words), found.id_of(words)
    by_id = [p for p in found.people if p.id == identity]
    by_key = [p for p in found.people if words in p.keys or key in p.keys]
    by_name = [p for p in found.people if _spelt(p.name) == spelt]
    for fits in (by_id, by_key, by_name):
        if len(fits) == 1:
            return fits[0]
        if fits:
            ids = ", ".join(p.id for p in fits)
            raise InputError([Problem("ambiguous-person", f"{words!r} fits several: {ids}; give the id")])
    raise InputError([Problem("unknown-person", f"nobody is known as {words!r}{_hint(found, words)}")])


def address_key(words: str) -> str | None:
    """
    The key of the address in words such as " Ann@x.example" and "Ann <ann@x.example>"; None where there is none.

    InputError where there are several: a message to several people is checked for each.
    """
    if "@" not in words:
        return None
    from email.utils import getaddresses  # it brings in sockets, which a check of texts does not need

    addresses = {address.lower() for _, address in getaddresses([words.strip()]) if "@" in address}
    if len(addresses) > 1:
        raise InputError([Problem("ambiguous-person", f"{words!r} holds several addresses; give one")])
    plain = normalize("NFC", next(iter(addresses), "")).removeprefix("mailto:")
    return f"mailto:{plain}" if plain else None


def namesakes(found: Network, words: str) -> list[Person]:
    """Those who have the name that stands beside an address: they may be meant, with an address that is not known."""
    from email.utils import parseaddr

    name = _spelt(parseaddr(words.strip())[0])
    return [p for p in found.people if name and _spelt(p.name) == name]


def misread(found: Network) -> list[Person]:
    """Those with an address that could not be read: any that nobody has may be theirs."""
    ids = {one for told in found.problems if told.code == "bad-key" for one in told.people or ()}
    return [p for p in found.people if p.id in ids]


def _spelt(name: str) -> str:
    """A name as it is compared: small letters, an accent and its letter one character."""
    return normalize("NFC", name.casefold())


def _hint(found: Network, words: str) -> str:
    near = [p for p in found.people if words.casefold() in p.name.casefold()][:3] or _alike(found, words)
    return f"; did you mean {', '.join(f'{p.name} ({p.id})' for p in near)}?" if near else ""


def _alike(found: Network, words: str) -> list[Person]:
    """Those whose id or name is written much as these words are."""
    by_words = {word: p for p in found.people for word in (p.id, p.name)}
    return list({p.id: p for word in get_close_matches(words, by_words, n=3) if (p := by_words[word])}.values())
