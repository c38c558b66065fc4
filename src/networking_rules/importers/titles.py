"""
How far up a job title may stand: decades of audience or seniority, honestly wide.

The table is ours and rough on purpose: a title says little, so each line spans two to four decades. All words found
are joined, so that "assistant to the chief executive" is as wide as both. An unknown title says nothing.
"""

from __future__ import annotations

import re

from networking_rules.interval import Interval

TITLES: tuple[tuple[str, float, float], ...] = (
    ("student intern apprentice trainee graduate volunteer praktikant werkstudent stagiaire", 0.5, 2.5),
    ("assistant secretary clerk technician nurse teacher coordinator administrator associate junior", 1.0, 3.0),
    (
        "engineer developer programmer designer analyst accountant consultant researcher scientist specialist",
        1.0,
        3.5,
    ),
    (
        "photographer florist artist musician baker coach therapist freelance freelancer recruiter translator",
        1.0,
        4.0,
    ),
    ("entwickler ingenieur berater développeur ingénieur desarrollador ingeniero lehrer", 1.0, 3.5),
    ("lecturer lawyer attorney doctor physician architect producer curator", 1.0, 4.0),
    ("manager lead supervisor senior principal staff leiter responsable gerente", 1.0, 4.0),
    ("founder cofounder owner entrepreneur gründer inhaber fondateur fundador", 1.0, 5.0),
    ("director head partner dean directeur", 1.5, 5.0),
    ("professor author editor journalist writer publisher speaker investor", 1.5, 5.5),
    ("vp vice president svp evp geschäftsführer pdg", 2.0, 5.5),
    ("ceo cto cfo coo cmo cio chief chair chairman chairwoman chairperson vorstand", 1.5, 6.0),
    ("minister senator governor ambassador admiral general celebrity", 2.5, 7.0),
)
"""Words of titles, and the decades between which such a person may stand."""

_WORD = re.compile(r"[^\W\d_]+")
_DECADES = {word: (low, high) for line, low, high in TITLES for word in line.split()}


def reach_of(title: str | None) -> Interval | None:
    """The interval that holds every known word of the title; None where there is none."""
    if not title:
        return None
    found = [_DECADES[word] for word in _WORD.findall(title.casefold()) if word in _DECADES]
    if not found:
        return None
    return Interval(min(low for low, _ in found), max(high for _, high in found))
