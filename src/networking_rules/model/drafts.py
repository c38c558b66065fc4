"""A message that is not yet sent."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from networking_rules import checks, tuples


class Body(str):
    """
    A draft's text that stands in its file below other lines, such as the head of a mail.

    `above` says how many these are; None where the file does not hold the text as it is, so that it has no lines.
    """

    above: int | None = None


def lines_above(text: str) -> int | None:
    """How many lines of its file stand above a draft's text; None where the file does not hold it as it is."""
    return text.above if isinstance(text, Body) else 0


@frozen
class Draft:
    """
    A message not yet sent. `recipients` are those of To and Bcc: by them a check finds in a network whom it goes to;
    empty means one, not named. Of the `subject` only "Re:" counts: what it asks for is not read.

    `channel` is the medium: email, linkedin, phone, in person, letter, … `phrasebooks` are languages of plugins that
    it may be in, beside the built-in ones.
    """

    text: str = field(validator=checks.text, repr=False)
    subject: str = field(default="", validator=checks.text)
    channel: str = field(default="email", validator=checks.text)
    recipients: tuple[str, ...] = field(default=(), converter=tuples.texts, validator=checks.texts)
    name: str | None = field(default=None, validator=checks.words)
    language: str | None = field(default=None, validator=checks.words)
    phrasebooks: tuple[Any, ...] = field(default=(), converter=tuples.anything, repr=False)
