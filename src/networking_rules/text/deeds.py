"""What a message does, as acts of a touch. The text itself is not kept."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from attrs import frozen

from networking_rules.text import read, size_of

if TYPE_CHECKING:
    from networking_rules.model import Act

LONGEST = 50_000
"""Characters of a message that are read; what a person writes by hand is shorter."""
DELIVERED = frozenset(
    f"offer.{name}" for name in ("here-is", "attached", "i-attached", "find-attached", "did-for-you", "gift")
)
"""Cues of things that come with the message. What is only offered is no give yet."""
_TO_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
"""A need of one's own that names the reader is an ask: "I need an introduction to your publisher"."""
_TAG = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]{0,500}>", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_HTML = re.compile(r"</?(?:p|br|div|span|html|body|a|b|i|ul|li|table)\b[^<>]{0,2000}>", re.IGNORECASE)


@frozen
class Said:
    """
    What a message does: `acts` as those of a touch ("ask", "give", "thank").

    `size` 1-5 is the effort of its largest ask, None where it asks for nothing; `thanks` whether it plainly thanks.
    """

    acts: tuple[Act, ...] = ()
    size: int | None = None
    thanks: bool = False


def plain(text: str) -> str:
    """The text without markup, where it is HTML."""
    if not _HTML.search(text):
        return text
    return html.unescape(_MARKUP.sub("", _TAG.sub("\n", text)))


def said(text: str) -> Said:
    """
    What the writer of a message does in it, for the acts and the size of a touch: only what is surely read.

    A give is what comes with the message, never what it only promises. Invitations, introductions, news and whether
    it is a reply are not read. HTML is read without its markup, and no more than 50,000 characters.
    """
    if not text or text.isspace():
        return Said()
    acts: list[Act] = []
    sizes: list[int] = []
    for act in read(plain(text[:LONGEST])).acts:
        if act.strength != "strong" and act.cue not in DELIVERED:
            continue
        needed = act.kind == "need" and act.whose != "theirs" and _TO_YOU.search(act.text)
        if act.kind == "ask" or needed:
            acts.append("ask")
            sizes.append(size_of(act.effort))
        elif act.cue in DELIVERED:
            acts.append("give")
        elif act.kind == "thanks":
            acts.append("thank")
    return Said(tuple(dict.fromkeys(acts)), max(sizes, default=None), "thank" in acts)
