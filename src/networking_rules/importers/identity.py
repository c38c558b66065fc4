"""What tells who somebody is: names as people write them, and keys in the one form that compares."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote

_LINKEDIN = re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)*linkedin\.com/in/([^/?#\s]+)", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+")
_QUOTED = re.compile(r'"[^"]*"(?!@)')
_BETWEEN = re.compile(r"[\s<>()\[\],;:|\\\"]+")
_TELEPHONE = re.compile(r"\+?[0-9]{4,15}")
_HIDDEN = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]")
_NO_SLUG = re.compile(r"[\s/]")
_HALVES = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=20_000)
def name_of(*parts: str) -> str:
    """A name of its parts: inner runs of white space made one space, control characters left out, NFC."""
    return " ".join(unicodedata.normalize("NFC", _HIDDEN.sub("", " ".join(parts))).split())


def words(text: str | None) -> str | None:
    """A line of text (an employer, a role) cleaned as a name is; None where nothing is left."""
    return name_of(text) or None if text else None


def prose(text: str | None) -> str | None:
    """Text of several lines as it is, without what a text file cannot hold; None where nothing is left."""
    return _HALVES.sub("", text.replace("\0", "").replace("\r\n", "\n")).strip() or None if text else None


@lru_cache(maxsize=100_000)
def linkedin_key(url: str) -> str | None:
    """`linkedin:slug` for a profile's address, whatever its host, scheme and query; None for other addresses."""
    found = _LINKEDIN.match(url.strip())
    return slug_key(found[1]) if found else None


def slug_key(slug: str) -> str | None:
    """`linkedin:slug` for a profile's own name, percent-escapes read; None where it is empty or no text."""
    try:
        plain = unicodedata.normalize("NFC", unquote(slug, errors="strict").strip().lower())
    except UnicodeDecodeError:
        return None
    plain = unicodedata.normalize("NFC", plain)
    return f"linkedin:{plain}" if plain and not _NO_SLUG.search(plain) else None


def mail_key(address: str) -> str | None:
    """`mailto:address` in lower case; None for what is no address."""
    plain = unicodedata.normalize("NFC", address.strip().lower().removeprefix("mailto:").strip())
    return f"mailto:{plain}" if _ADDRESS.fullmatch(plain) else None


def addresses(text: str) -> tuple[tuple[str, ...], bool]:
    """
    The keys of all addresses in a text such as "Ann <ann@x.example>; bo@x.example", and whether each could be read.

    Names in quotes are none; nor is anything in a text without an @.
    """
    keys = [mail_key(one) for one in _BETWEEN.split(_QUOTED.sub("", text)) if "@" in one]
    found = [key for key in keys if key]
    return tuple(dict.fromkeys(found)), len(found) == len(keys)


def phone_key(number: str) -> str | None:
    """`tel:+…` for a number with its country; None without one, since the same digits may be anybody's."""
    text = number.strip().lower().removeprefix("tel:").split(";", 1)[0]
    digits = re.sub(r"\(0\)|[\s().\-/\u00a0\u2011]", "", text)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    return f"tel:{digits}" if digits.startswith("+") and _TELEPHONE.fullmatch(digits) else None


def uid_key(uid: str) -> str | None:
    """`urn:…` for an identifier of another program; None where it is empty."""
    plain = name_of(uid)
    if not plain:
        return None
    return plain.lower() if plain.lower().startswith("urn:") else f"urn:{plain}"


def any_key(text: str) -> str | None:
    """The key that a piece of text is: a profile's address, a mail address, a telephone number or a ready key."""
    text = text.strip()
    if text.startswith("linkedin:"):
        return slug_key(text.removeprefix("linkedin:"))
    return linkedin_key(text) or mail_key(text) or (phone_key(text) if text.startswith(("+", "tel:")) else None)
