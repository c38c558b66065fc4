"""Drafts from files: `.txt` and `.md` as they are, `.eml` with subject and recipients; their language; mended."""

from __future__ import annotations

from email import message_from_bytes
from email.errors import MessageError
from email.policy import default
from email.utils import getaddresses
from pathlib import Path
from typing import Any

from attrs import evolve

from networking_rules.edits import mend
from networking_rules.facts.seen import reading
from networking_rules.findings import Report
from networking_rules.logic import RuleBook
from networking_rules.model import Body, Draft
from networking_rules.problems import InputError, Problem, meant
from networking_rules.text import Phrasebook
from networking_rules.text.phrasebooks import BUILT_IN

LIMIT = 5_000_000
"""The most bytes read of a draft: a message a person wrote is far below it."""
SUFFIXES = (".txt", ".md", ".eml")


def read_draft(path: str, name: str | None = None) -> Draft:
    """
    A draft from a file, named after its path unless a `name` is given; InputError where it is missing, too large, or
    no text.

    The text of a mail knows its lines in the file: see `networking_rules.model.Body`.
    """
    name = name or path
    try:
        size = Path(path).stat().st_size
        if size > LIMIT:
            raise InputError([Problem("too-large", f"has {size} bytes; a draft may have {LIMIT}", file=name)])
        content = Path(path).read_bytes()
    except OSError as error:
        told = error.strerror or type(error).__name__
        raise InputError([Problem("missing-file", f"cannot be read: {told}", file=name)]) from error
    return parse_draft(content, name)


def parse_draft(content: bytes, name: str) -> Draft:
    """A draft from bytes; the name's ending says whether it is mail."""
    if name.lower().endswith(".eml"):
        return _mail(content, name)
    try:
        return Draft(content.decode("utf-8-sig"), name=name)
    except UnicodeDecodeError as error:
        raise InputError([Problem("bad-encoding", f"is not UTF-8 text (byte {error.start})", file=name)]) from error


def _mail(content: bytes, name: str) -> Draft:
    try:
        message = message_from_bytes(content, policy=default)
        body = message.get_body(("plain", "html"))
        text = Body("" if body is None else body.get_content())
        subject = str(message.get("Subject", ""))
        fields = [str(value) for key in ("To", "Bcc") for value in message.get_all(key, [])]
    except (MessageError, LookupError, UnicodeError, ValueError, AttributeError, IndexError, TypeError) as error:
        raise InputError([Problem("bad-mail", f"cannot be read as mail: {error}", file=name)]) from error
    text.above = _lines_above(content, text)
    recipients = tuple(address for _, address in getaddresses(fields) if address)
    return Draft(text, subject, "email", recipients, name)


def _lines_above(content: bytes, body: str) -> int | None:
    """How many lines of a mail's file stand above its body; None where it is encoded or of several parts."""
    head, _, rest = content.replace(b"\r\n", b"\n").partition(b"\n\n")
    plain = rest.decode("utf-8", "replace") == body.replace("\r\n", "\n")
    return head.count(b"\n") + 2 if plain else None


def in_language(draft: Draft, code: str | None, more: tuple[Phrasebook, ...] = ()) -> Draft:
    """
    The draft, said to be in a language; None has it found out.

    `more` are phrasebooks beside the built-in ones, by which it may be read. InputError where there is none for the
    language.
    """
    draft = evolve(draft, phrasebooks=more) if more else draft
    if code is None:
        return draft
    known = sorted({*BUILT_IN, *(book.language for book in more)})
    if code not in known:
        told = f"there is no phrasebook for {code!r}{meant(code, known)}; there are: {', '.join(known)}"
        raise InputError([Problem("no-phrasebook", told, file=draft.name)])
    return evolve(draft, language=code)


def mended(draft: Draft, rules: RuleBook, **parts: Any) -> tuple[Draft, tuple[str, ...]]:
    """
    A draft after the mechanical fixes of its findings, and the codes of those; `parts` are those of a check.

    It stays in the language in which it was read: one that gets shorter might be taken for English.
    """
    language = reading(draft).language

    def check(text: str) -> Report:
        return rules.check(evolve(draft, text=text, language=language), **parts)

    text, codes = mend(draft.text, check)
    return evolve(draft, text=text, language=language), codes
