"""
The values that a reading of a text is made of.

All places are offsets into the text that was given to `read`, markup and quotes included.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Strength = Literal["strong", "weak"]
Whose = Literal["mine", "theirs"]

KINDS = (
    "ask",
    "offer",
    "need",
    "desperation",
    "urgency",
    "entitlement",
    "guilt",
    "strings",
    "pitch",
    "flattery",
    "placeholder",
    "generic",
    "thanks",
    "specific",
    "question",
    "benefit",
    "reason",
    "vague",
    "blunt",
    "cost",
    "social",
    "invited",
)
"""What a piece of text can do; a plugin's phrasebook may add kinds of its own."""

SIZES = {
    "click": 1,
    "reply": 1,
    "minutes": 2,
    "review": 3,
    "meeting": 3,
    "introduction": 3,
    "referral": 4,
    "money": 4,
    "favour": 5,
}
"""How much an ask of each effort class asks for, 1-5: our numbers."""
SIZE_UNKNOWN = 2


@frozen
class Act:
    """
    Something that a piece of text does: asks, offers, tells a need, ...

    `text` is the text between `start` and `end`. `cue` names the cue that saw it, for instance "ask.could-you".
    A "strong" act stands there in so many words, a "weak" one is hinted. `whose` says whose need or deadline it
    is, None where that is no question. `effort` is the class of what an ask asks for, a key of `SIZES`, None where
    it does not show. `sentence` is the index of the sentence in `Reading.sentences`.
    """

    kind: str
    start: int
    end: int
    text: str
    cue: str
    strength: Strength = "strong"
    whose: Whose | None = None
    effort: str | None = None
    sentence: int = 0


@frozen
class Sentence:
    """A sentence of the writer's own, as the reader of the message sees it: without markup."""

    start: int
    end: int
    text: str


@frozen
class Zone:
    """
    A stretch of the text: authored, quote, signature or disclaimer.

    Zones follow one another and cover the whole text.
    """

    kind: Literal["authored", "quote", "signature", "disclaimer"]
    start: int
    end: int


@frozen
class Reading:
    """
    What a text says and does: its own sentences, without quotes and signature, and the acts in them, by place.

    `words` and `questions` count the writer's own. `language` is the code of the phrasebook it was read by.
    `understood` is False where it seems to be in no language that there is a phrasebook for.
    """

    text: str
    sentences: tuple[Sentence, ...]
    acts: tuple[Act, ...]
    words: int
    questions: int
    zones: tuple[Zone, ...] = ()
    language: str = "en"
    understood: bool = True

    def of(self, *kinds: str) -> tuple[Act, ...]:
        """The acts of some kinds, by place."""
        return tuple(act for act in self.acts if act.kind in kinds)


def size_of(effort: str | None) -> int:
    """How much an effort class asks for: 1 (a click) to 5 (a great favour); 2 where it is not known."""
    return SIZES.get(effort or "", SIZE_UNKNOWN)
