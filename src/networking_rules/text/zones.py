"""Which parts of a message are its writer's own words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from attrs import frozen

from networking_rules.text.reading import Zone


@frozen
class View:
    """
    A text as a person sees it, with the way back to the source.

    `text` is the source without markup. `authored` are the places in it that are the writer's own words.
    """

    source: str
    text: str
    authored: tuple[tuple[int, int], ...]
    zones: tuple[Zone, ...]
    seen_at: tuple[int, ...] = (0,)
    stands_at: tuple[int, ...] = (0,)

    def start(self, place: int) -> int:
        """Where a character of the view stands in the source."""
        index = bisect_right(self.seen_at, place) - 1
        return min(self.stands_at[index] + place - self.seen_at[index], len(self.source))

    def end(self, place: int) -> int:
        """The place in the source right after the last character before `place` in the view."""
        return self.start(place - 1) + 1 if place else self.start(0)


_QUOTE = re.compile(r"[ \t]{0,8}(?:>|\|\s)")
_INTRO = re.compile(
    r"[ \t>]{0,8}(?:On\b.{4,200}\bwrote:?|Am\b.{4,200}\bschrieb\b.{0,100}:|-{2,}\s?(?:Original Message|Forwarded by|Forwarded message|Urspr.{2,12} Nachricht).{0,120}|Begin forwarded message:.{0,10}|_{20,})[ \t]*$",
    re.I,
)
_SIGN = re.compile(r"-- ?$|Sent from my \w{1,20}.{0,40}$|Von meinem .{1,30} gesendet$", re.I)


def view_of(text: str) -> View:
    """The view of a text, with its zones."""
    zones = tuple(_zones(text))
    return View(text, text, tuple((z.start, z.end) for z in zones if z.kind == "authored"), zones)


def _zones(text: str) -> Iterator[Zone]:
    start = 0
    kind = "authored"
    place = 0
    sticky = None
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        if sticky is None:
            if _INTRO.match(bare):
                sticky = "quote"
            elif _SIGN.match(bare):
                sticky = "signature"
        now = sticky or ("quote" if _QUOTE.match(bare) else "authored")
        if now != kind:
            if place > start:
                yield Zone(kind, start, place)
            start, kind = place, now
        place += len(line)
    if place > start:
        yield Zone(kind, start, place)
