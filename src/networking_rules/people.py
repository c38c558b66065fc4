"""Finding the person whom somebody means."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from unicodedata import normalize

from networking_rules.model import Network, Person
from networking_rules.problems import InputError, Problem


def find_person(found: Network, words: str) -> Person:
    """
    The person meant by an id or a name (also one that was joined away), a key, or an address as a mail's head has it
    ("Ann <ann@x.example>").

    InputError where nobody or several fit.
    """
    words = words.strip()
    for fits in _fitting(found, words, address_key(words)):
        if len(fits) == 1:
            return fits[0]
        if fits:
            ids = ", ".join(p.id for p in fits)
            raise InputError([Problem("ambiguous-person", f"{words!r} fits several: {ids}; give the id")])
    raise InputError([Problem("unknown-person", f"nobody is known as {words!r}{_hint(found, words)}")])


def _fitting(found: Network, words: str, key: str | None) -> Iterator[list[Person]]:
    """Whom words fit: by id, else by key, else by name."""
    identity = found.id_of(words)
    yield [p for p in found.people if p.id == identity]
    yield [p for p in found.people if words in p.keys or key in p.keys]
    yield named(found, words)


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

    name = parseaddr(words.strip())[0]
    return named(found, name) if name else []


def named(found: Network, name: str) -> list[Person]:
    """Those who have a name, in whatever capitals, also on a line that was joined away."""
    plain = as_compared(name)
    away = {found.id_of(old) for old, called in found.joined_names.items() if as_compared(called) == plain}
    return [p for p in found.people if p.id in away or as_compared(p.name) == plain]


def other_names(found: Network) -> dict[str, list[str]]:
    """The names on lines that were joined away, by the id under which the person stands now."""
    made: dict[str, list[str]] = {}
    for old, called in found.joined_names.items():
        made.setdefault(found.id_of(old), []).append(called)
    return made


def misread(found: Network) -> list[Person]:
    """Those with an address that could not be read: any that nobody has may be theirs."""
    ids = {one for told in found.problems if told.code == "bad-key" for one in told.people or ()}
    return [p for p in found.people if p.id in ids]


def as_compared(text: str) -> str:
    """A name or another text as it is compared: small letters, an accent and its letter one character."""
    return normalize("NFC", text.casefold())


def _hint(found: Network, words: str) -> str:
    near = [p for p in found.people if words.casefold() in p.name.casefold()][:3] or _alike(found, words)
    return f"; did you mean {', '.join(f'{p.name} ({p.id})' for p in near)}?" if near else ""


def _alike(found: Network, words: str) -> list[Person]:
    """Those whose id or name is written much as these words are."""
    by_words = {word: p for p in found.people for word in (p.id, p.name)}
    return list({p.id: p for word in get_close_matches(words, by_words, n=3) if (p := by_words[word])}.values())
