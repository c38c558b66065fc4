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
LIKES: tuple[Like, ...] = ("easy", "medium", "reach")

BUILT_IN = "networking-rules"
"""Who a built-in segment or give comes from."""
