"""What finds a value in a host object: paths, and what can be made of what stands there. `adapters` has the names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from datetime import date
from decimal import Decimal
from enum import Enum
from math import isnan
from typing import Any, cast

from attrs import field, frozen

from networking_rules import checks
from networking_rules.importers.identity import addresses, linkedin_key, phone_key
from networking_rules.serde.leaves import shown

Find = Callable[[Any], Any]
"""What finds a value in a host object; None where there is none."""

_YES = frozenset({"true", "t", "yes", "y", "on", "1"})
_NO = frozenset({"false", "f", "no", "n", "off", "0", "none", "null", "n/a", "-", "unknown", ""})
_EMPTY_CELLS = frozenset({"NAType", "NaTType"})
"""What pandas has for an empty cell."""
_ABSENT = object()
_REFUSED = object()


class Unreadable(ValueError):
    """
    What stands in a host object cannot be what its field takes; the sentence is told as it is.

    Where the object can be kept all the same, `so` says in words what counts instead, and `kept` is that.
    """

    def __init__(self, message: str, kept: Any = None, so: str = "") -> None:
        super().__init__(message)
        self.kept: Any = kept
        self.so: str = so


@frozen
class Path:
    """What stands at a path; see `at`."""

    parts: tuple[str, ...]

    @property
    def path(self) -> str:
        """As it stands in a spec."""
        return ".".join(self.parts)

    def __call__(self, host: Any) -> Any:
        for part in self.parts:
            if host is None or host is _ABSENT:
                return None
            host = _part(host, part)
        return None if host is _ABSENT or (isinstance(host, str) and not host.strip()) else host

    def is_in(self, host: Any) -> bool | None:
        """Whether an object has such a place; None below something that is None, where nobody can tell."""
        for part in self.parts:
            if host is None:
                return None
            try:
                host = _part(host, part)
            except Exception:  # a property of the host may raise anything: it is there
                return True
            if host is _ABSENT:
                return False
        return True


def _part(host: Any, part: str) -> Any:
    if isinstance(host, Mapping):
        return cast("Mapping[str, Any]", host).get(part, _ABSENT)
    if isinstance(host, str | int | float | date):
        return _ABSENT
    if part.isdecimal() and isinstance(host, Sequence):
        items = cast("Sequence[object]", host)
        return items[int(part)] if int(part) < len(items) else None
    if callable(getattr(host, "keys", None)) and hasattr(host, "__getitem__"):  # a row, as of sqlite3
        try:
            return host[part]
        except (LookupError, TypeError):
            return _ABSENT
    return getattr(host, part, _ABSENT)


@frozen
class Made:
    """A function over the values at some paths."""

    make: Find = field(repr=False)
    paths: tuple[Path, ...] = ()

    def __call__(self, host: Any) -> Any:
        return self.make(host)


def finder(found: str | Find) -> Find:
    """A path as what finds it; a function is one already."""
    return at(found) if isinstance(found, str) else found


def paths_of(find: Find) -> tuple[Path, ...]:
    """The paths that something looks at; a function of the host's own says none."""
    if isinstance(find, Path):
        return (find,)
    return find.paths if isinstance(find, Made) else ()


def _over(finds: Iterable[Find], make: Find) -> Made:
    return Made(make, tuple(path for find in finds for path in paths_of(find)))


def at(path: str) -> Find:
    """
    What stands at a path of keys, attributes or list places, joined by dots; None where a part is missing.

    Empty text counts as missing: host systems write it where they know nothing.
    """
    return Path(tuple(path.split(".")))


def optional(found: str | Find) -> Find:
    """The same, but no problem where not one object has such a key or attribute."""
    return Made(finder(found))


def join(*paths: str | Find, between: str = " ") -> Find:
    """The texts at several paths as one, those that are missing left out; None where all are."""
    finds = [finder(path) for path in paths]

    def find(host: Any) -> str | None:
        texts = [str(value).strip() for value in (one(host) for one in finds) if value is not None]
        return between.join(text for text in texts if text) or None

    return _over(finds, find)


def first(*paths: str | Find) -> Find:
    """The first value there is."""
    finds = [finder(path) for path in paths]
    return _over(finds, lambda host: next((v for v in (one(host) for one in finds) if v is not None), None))


def always(value: object) -> Find:
    """The same value for every object."""
    return Made(lambda _: value)


def text(path: str | Find) -> Find:
    """A number or an identifier as text: for ids that are numbers."""
    find = finder(path)

    def made(host: Any) -> str | None:
        value = find(host)
        return None if value is None else str(value)

    return _over([find], made)


def split(path: str | Find, by: str = ";") -> Find:
    """The parts of a text, or of a list, as a list of texts; empty ones are left out."""
    find = finder(path)

    def made(host: Any) -> list[str]:
        value = find(host)
        parts = value.split(by) if isinstance(value, str) else [str(part) for part in value or ()]
        return [part.strip() for part in parts if part.strip()]

    return _over([find], made)


def tags(**paths: str | Find) -> Find:
    """
    For each name the tag (written with - for _) where the value at its path is true: `no_email="optout"`.

    What is read as true and as false is as in `refused`. Where it is neither, a tag that forbids (`no_email`) is
    given, another is not, and a network tells it as a warning.
    """
    finds = {name.replace("_", "-"): finder(path) for name, path in paths.items()}

    def found(host: Any) -> list[str]:
        made: list[str] = []
        odd: list[str] = []
        for name, find in finds.items():
            value = find(host)
            yes = _is_yes(value)
            if yes is None:
                odd.append(f"{_no_flag(value)} ({name})")
            if yes or (yes is None and name.startswith("no-")):
                made.append(name)
        if odd:
            raise Unreadable("; ".join(odd), made, "a tag that forbids (no-...) is given then, another is not")
        return made

    return _over(finds.values(), found)


def refused(*paths: str | Find) -> Find:
    """
    The status `do_not_contact` where the value at one of the paths is true: for who opted out of mail.

    True, 1, "true", "t", "yes", "y" and "on" in any case are true, as is a bit in bytes; False, 0, "false", "f",
    "no", "n", "off" and what is empty ("", [], {}, "n/a", "-", "none", "null", "unknown") are not. Anything else (a
    date, "maybe") may be an opt-out: it counts as one, and a network tells it as a warning.
    """
    finds = [finder(path) for path in paths]

    def found(host: Any) -> str | None:
        values = [find(host) for find in finds]
        said = [_is_yes(value) for value in values]
        if None in said and True not in said:
            message = _no_flag(values[said.index(None)])
            raise Unreadable(message, "do_not_contact", "it may be an opt-out, and counts as one (do_not_contact)")
        return "do_not_contact" if True in said else None

    return _over(finds, found)


def _is_yes(value: Any) -> bool | None:
    """Whether a flag is set; None where it says neither."""
    plain = value.value if isinstance(value, Enum) else value
    plain = plain.item() if hasattr(plain, "item") else plain  # of numpy
    if isinstance(plain, bytes):  # a bit, as MySQL gives it, or a text
        plain = plain[0] if plain in (b"\0", b"\1") else plain.decode("utf-8", "replace")
    if plain is None or (isinstance(plain, float) and isnan(plain)) or type(plain).__name__ in _EMPTY_CELLS:
        return False
    if isinstance(plain, Sized) and not len(plain):
        return False
    if isinstance(plain, int | float | Decimal) and plain in (0, 1):
        return bool(plain)
    word = plain.strip().casefold() if isinstance(plain, str) else "?"
    return word in _YES if word in _YES or word in _NO else None


def _no_flag(value: Any) -> str:
    return f"expected true or false (or 1, 0, yes, no), not {shown(value)}"


def both(*finds: Find) -> Find:
    """Several lists as one."""

    def found(host: Any) -> list[Any]:
        made: list[Any] = []
        odd: dict[str, str] = {}
        for find in finds:
            try:
                made += find(host) or ()
            except Unreadable as error:
                if not error.so:
                    raise
                made += error.kept
                odd[str(error)] = error.so
        if odd:
            raise Unreadable("; ".join(odd), made, "; ".join(dict.fromkeys(odd.values())))
        return made

    return _over(finds, found)


def keys(
    mail: Iterable[str | Find] = (), phone: Iterable[str | Find] = (), linkedin: Iterable[str | Find] = ()
) -> Find:
    """
    Keys for the addresses, numbers and profiles at some paths, or in lists there; what is none is left out.

    Of a text with several addresses, or names beside them ("Ann <ann@x.example>"), each address is a key; one with an
    @ that cannot be read is left out, and a network tells it as a warning.
    """
    kinds = ((addresses, mail), (_one_of(phone_key), phone), (_one_of(linkedin_key), linkedin))
    finds = [(make, finder(path)) for make, paths in kinds for path in paths]

    def find(host: Any) -> list[str]:
        made: list[str] = []
        odd: list[str] = []
        for make, one in finds:
            value = one(host)
            for item in cast("Iterable[Any]", value) if isinstance(value, list | tuple) else [value]:
                found, whole = make(str(item)) if item else ((), True)
                made += found
                odd += [] if whole else [shown(str(item))]
        made = list(dict.fromkeys(made))
        if odd:
            message = f"expected an address, or several, not {' or '.join(dict.fromkeys(odd))}"
            raise Unreadable(message, made, "what is no address there is left out")
        return made

    return _over([one for _, one in finds], find)


def _one_of(make: Callable[[str], str | None]) -> Callable[[str], tuple[tuple[str, ...], bool]]:
    def made(text: str) -> tuple[tuple[str, ...], bool]:
        key = make(text)
        return (key,) if key else (), True

    return made


def mapped(path: str | Find, words: Mapping[Any, Any], other: object = _REFUSED) -> Find:
    """
    What a table has for the value at a path; `other` for a value that is not in it.

    Without `other`, a value that is not in the table is a fault, and one that is missing is unknown.
    """
    checks.given("mapped", words, Mapping, "a path and a mapping")
    find = finder(path)

    def made(host: Any) -> Any:
        value = find(host)
        try:
            return words[value]
        except (KeyError, TypeError):
            if other is not _REFUSED:
                return other
        if value is None:
            return None
        raise Unreadable(f"{shown(value)} is not in the table ({', '.join(map(repr, words))})")

    return _over([find], made)
