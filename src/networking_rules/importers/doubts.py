"""What a network says that can hardly be meant: touches that contradict themselves, words much like known ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import attrs

from networking_rules.importers.network_reading import JOINING, MEMORY
from networking_rules.model import Act, Me, Network, Person, Touch
from networking_rules.problems import Problem
from networking_rules.serde.converter import wire_name

LANDING: frozenset[Act] = frozenset({"give", "introduce", "invite"})
"""What can arrive, so that `landed` says something of it."""
NEAR = 0.85
"""How much alike two words are that are taken for one: a letter more or less, or another one in a long word."""
_SHORT = 4
"""Words of so few letters may well be others with the same letters, as "from" and "form"."""
_KINDS = ("me", "person", "touch", *JOINING, *MEMORY)
_KEYS = {kind: tuple(wire_name(field.name) for field in attrs.fields(kind)) for kind in (Me, Person, Touch)}


def doubts(network: Network) -> Iterator[Problem]:
    """A warning for each thing that is kept as it stands and is likely a slip."""
    for touch in network.touches:
        for told in impossible(touch, network.me.person):
            yield Problem("doubtful-touch", f"the touch {touch.id!r} {told}", "warning")
    for data in network.kept:
        yield from _misspelt("a line has the kind", (str(data["kind"]),), _KINDS)
    values: tuple[Me | Person | Touch, ...] = (network.me, *network.people, *network.touches)
    for value in values:
        if value.extra:
            whose = "your line" if isinstance(value, Me) else f"the line of {value.id!r}"
            yield from _misspelt(f"{whose} has the key", value.extra, _KEYS[type(value)])


def impossible(touch: Touch, owner: str | None) -> Iterator[str]:
    """What a touch says that cannot be, each in words about it; `owner` is the id of me."""
    acts = "+".join(touch.acts) or "a message"
    if touch.with_ is not None and "introduce" not in touch.acts and touch.form != "introduction":
        yield f"is no introduction ({acts}), and names who was introduced: {touch.with_}"
    elif touch.with_ == touch.person:
        yield "introduces somebody to themselves"
    elif touch.with_ is not None and touch.with_ == owner:
        yield "names you as who was introduced; it is between two others"
    if touch.landed is not None and LANDING.isdisjoint(touch.acts):
        yield f"is no give, introduction or invitation ({acts}), and says whether one arrived"


def _misspelt(what: str, words: Iterable[str], known: tuple[str, ...]) -> Iterator[Problem]:
    for word in words:
        same = (one for one in known if len(one) > _SHORT and sorted(one) == sorted(word))
        near = next(iter(get_close_matches(word, known, n=1, cutoff=NEAR)), None) or next(same, None)
        if near and word not in known:
            message = f"{what} {word!r}, which is kept and not read; is {near!r} meant?"
            yield Problem("misspelt", message, "warning")
