"""
The values that everything else is written in: who I am, whom I know, what passed between us, what I plan.

The words are those of the network file, so what is read is what is held. All classes are frozen. An unknown
is None; an estimate is an `Interval`. `extra` keeps the keys of a file that this version does not know.
"""

from __future__ import annotations

from networking_rules.model.case import Case
from networking_rules.model.drafts import Body, Draft, lines_above
from networking_rules.model.network import Network
from networking_rules.model.people import Goal, Help, Me, Met, Offer, Person, Want
from networking_rules.model.plans import LEFT_OUT, Activity, Approach, Entry, LeftOut, Plan, PlannedGive, Step
from networking_rules.model.targets import EASY, MEDIUM, REACH, SEGMENTS, Ask, Gate, Roster, Segment, Target
from networking_rules.model.touches import History, Touch
from networking_rules.model.words import (
    ACTS,
    BUILT_IN,
    DIRECTIONS,
    LIKES,
    PURPOSES,
    STATUSES,
    Act,
    Direction,
    Like,
    Purpose,
    Status,
)

__all__ = [
    "ACTS",
    "BUILT_IN",
    "DIRECTIONS",
    "EASY",
    "LEFT_OUT",
    "LIKES",
    "MEDIUM",
    "PURPOSES",
    "REACH",
    "SEGMENTS",
    "STATUSES",
    "Act",
    "Activity",
    "Approach",
    "Ask",
    "Body",
    "Case",
    "Direction",
    "Draft",
    "Entry",
    "Gate",
    "Goal",
    "Help",
    "History",
    "LeftOut",
    "Like",
    "Me",
    "Met",
    "Network",
    "Offer",
    "Person",
    "Plan",
    "PlannedGive",
    "Purpose",
    "Roster",
    "Segment",
    "Status",
    "Step",
    "Target",
    "Touch",
    "Want",
    "lines_above",
]
