"""The words that fields of values take: directions, acts, statuses, purposes, levels."""

from __future__ import annotations

from typing import Literal

Direction = Literal["out", "in", "both"]
Act = Literal["ask", "give", "thank", "introduce", "reply", "news", "invite"]
Status = Literal["active", "paused", "do_not_contact", "archived"]
Like = Literal["easy", "medium", "reach"]
Purpose = Literal["learn", "thank", "answer", "give", "upkeep", "ask"]

DIRECTIONS: tuple[Direction, ...] = ("out", "in", "both")
ACTS: tuple[Act, ...] = ("ask", "give", "thank", "introduce", "reply", "news", "invite")
STATUSES: tuple[Status, ...] = ("active", "paused", "do_not_contact", "archived")
PURPOSES: tuple[Purpose, ...] = ("learn", "thank", "answer", "give", "upkeep", "ask")
UNTOLD = ("gives", "asks", "received", "tenure", "invited")
"""What the source of a history may not be able to tell."""
UNMARKED = ("asks_welcome",)
"""Marks of a person that nobody may be able to tell."""
LIKES: tuple[Like, ...] = ("easy", "medium", "reach")

BUILT_IN = "networking-rules"
"""Who a built-in segment or give comes from."""
