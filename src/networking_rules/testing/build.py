"""Short notations for the parts of a case, for examples, case files and tests: people, touches, entries, plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from os.path import isfile
from typing import Any, cast

from attrs import evolve

from networking_rules.checks import MOST_DAYS, MOST_TOUCHES
from networking_rules.model import (
    ACTS,
    SEGMENTS,
    Act,
    Activity,
    Approach,
    Direction,
    Draft,
    Entry,
    Goal,
    Help,
    History,
    Me,
    Met,
    Offer,
    Person,
    Plan,
    PlannedGive,
    Roster,
    Segment,
    Step,
    Target,
    Touch,
    Want,
)
from networking_rules.steps.segment import place

TODAY = date(2026, 3, 2)
"""The day on which all examples play."""

_FILE = (".md", ".txt", ".eml", ".html")

Fields = Mapping[str, Any]


def draft(text: str | Draft) -> Draft:
    """A draft of a text, or the draft itself; ValueError for the path of a file, and for what is no text."""
    if isinstance(text, Draft):
        return text
    made = Draft(text)
    one_line = 0 < len(text) < 256 and "\n" not in text
    if one_line and ((text.lower().endswith(_FILE) and " " not in text) or isfile(text)):
        raise ValueError(f"{text!r} is a path, not a text; give networking_rules.drafts.read_draft({text!r})")
    return made


def count(name: str, value: object, most: int = MOST_TOUCHES) -> None:
    """Raise TypeError or ValueError where a value is neither None nor a whole number from 0 to `most`."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise TypeError(f"{name} is a whole number or None, not {value!r}")
    if value is not None and not 0 <= value <= most:
        raise ValueError(f"{name} is from 0 to {most}, not {value}")


def flags(**given: object) -> None:
    """Raise TypeError for a value that is not True, False or None."""
    for name, value in given.items():
        if value not in (True, False, None) or (isinstance(value, int) and not isinstance(value, bool)):
            raise TypeError(f"{name} is True, False or None, not {value!r}")


def lists(**given: object) -> None:
    """Raise TypeError for a string where a list of strings is meant."""
    for name, value in given.items():
        if isinstance(value, str):
            raise TypeError(f"{name} is a list of strings, not the string {value!r}")


def segments_named(name: str | None) -> tuple[Segment, ...]:
    """The built-in segment of a name, or all of them where none is given; ValueError for another name."""
    if name is None:
        return SEGMENTS
    found = tuple(segment for segment in SEGMENTS if segment.name == name)
    if not found:
        raise ValueError(f"no segment {name!r}; choose from {', '.join(s.name for s in SEGMENTS)}")
    return found


def touch(words: str, number: int = 0, person: str = "ann", today: date = TODAY) -> Touch:
    """
    A touch in words: days ago, direction, acts joined by +, then any of landed, lost, size=N, form=X.

    `touch("30 out give landed size=3")` is a give of mine of size 3 that landed, thirty days ago.
    """
    ago, direction, acts, *marks = words.split()
    named = dict(mark.split("=", 1) for mark in marks if "=" in mark)
    unknown = set(acts.split("+")) - set(ACTS)
    if unknown:
        raise ValueError(f"{words!r}: no act {', '.join(sorted(unknown))}; choose from {', '.join(ACTS)}")
    return Touch(
        id=f"t{number:03}",
        person=person,
        at=today - timedelta(days=int(ago)),
        direction=cast("Direction", direction),
        acts=cast("Sequence[Act]", acts.split("+")),
        landed=True if "landed" in marks else False if "lost" in marks else None,
        size=int(named["size"]) if "size" in named else None,
        form=named.get("form"),
        channel=named.get("channel"),
    )


def history(touches: Iterable[str], today: date = TODAY, missing: Iterable[str] = ()) -> History:
    """A history of touches in words, in whatever order they are given."""
    made = [touch(words, number, today=today) for number, words in enumerate(touches)]
    return History(today, tuple(sorted(made, key=lambda t: t.order)), missing=missing)


def summary(
    gives: int | None = 0,
    asks: int | None = 0,
    received: int | None = 0,
    tenure_days: int | None = None,
    invited: bool | None = False,
    today: date = TODAY,
) -> History:
    """
    A history known only by its counts: gives of mine that landed, my asks, gives of theirs, days since it began.

    The touches are spread evenly over the tenure. None is unknown. A tenure of None with no touches is that of
    a stranger. Raises TypeError or ValueError for a number that cannot be.
    """
    for name, value in (("gives", gives), ("asks", asks), ("received", received)):
        count(name, value)
    count("tenure_days", tenure_days, MOST_DAYS)
    days = tenure_days or 0
    words = [f"{days - n * days // gives} out give landed" for n in range(gives or 0) if gives]
    words += [f"{days * (n + 1) // (asks + 1)} out ask" for n in range(asks or 0) if asks is not None]
    words += [f"{days - n * days // received} in give landed" for n in range(received or 0) if received]
    words += ["0 in invite"] if invited else []
    given = {"gives": gives, "asks": asks, "received": received, "invited": invited}
    missing = {name for name, value in given.items() if value is None}
    begun = bool(words) or bool(missing - {"invited"})
    made = history(words, today, missing | ({"tenure"} if tenure_days is None and begun else set()))
    return evolve(made, met=today - timedelta(days=days)) if tenure_days else made


def me(**fields: Any) -> Me:
    """Me: offers photos, hopes for referrals, reaches hundreds; any field may be given, lists as dicts."""
    given: dict[str, Any] = {
        "offers": [{"kind": "photos", "quality": 1}],
        "goals": [{"kind": "referral", "weight": 1}],
    }
    given |= {"reach": 2, **fields}
    given["offers"] = _each(Offer, given["offers"])
    given["goals"] = _each(Goal, given["goals"])
    return Me(**given)


def person(**fields: Any) -> Person:
    """Ann, a target who wants photos and can refer, on a level with me; any field may be given, lists as dicts."""
    given: dict[str, Any] = {
        "id": "ann",
        "name": "Ann",
        "reason": "an example",
        "reach": 2,
        "wants": [{"kind": "photos", "weight": 1}],
        "can_help": [{"kind": "referral", "weight": 1}],
        **fields,
    }
    given["wants"] = _each(Want, given["wants"])
    given["can_help"] = _each(Help, given["can_help"])
    if isinstance(given.get("met"), Mapping):
        given["met"] = Met(**given["met"])
    return Person(**given)


def _each(kind: Any, items: Iterable[Fields] | None) -> tuple[Any, ...] | None:
    return None if items is None else tuple(kind(**item) for item in items)


def target(person_: Person, me_: Me, segment: str | None = None, **changes: Any) -> Target:
    """A person as a selected target, segmented by the numbers or as said."""
    placement = place(me_, person_)
    segments = segments_named(segment) if segment else placement.possible
    made = Target(person_, me_, segments, placement.computed, selected=person_.reason is not None, purpose="give")
    return evolve(made, **changes)


def entry(today: date = TODAY, **fields: Any) -> Entry:
    """
    Ann's entry in a plan: twenty minutes, easy, one give that she wants.

    `steps` are words such as "30 ask" (in thirty days); `earliest_ask` may be a number of days ahead.
    """
    given: dict[str, Any] = {"id": "ann", "name": "Ann", "purpose": "give", "minutes": 20, "segment": "easy"}
    given |= {"gives": [{"what": "six photos", "kind": "photos", "minutes": 10, "for_want": "photos", "value": 0.5}]}
    given |= fields
    steps = given.pop("steps", ["0 give"])
    if "approach" not in given:
        made = tuple(_step(words, today) for words in steps)
        given["approach"] = Approach("email", made, given.pop("override", None))
    if isinstance(given.get("earliest_ask"), int):
        given["earliest_ask"] = today + timedelta(days=given["earliest_ask"])
    given["gives"] = tuple(PlannedGive(**give) for give in given["gives"])
    return Entry(**given)


def _step(words: str, today: date) -> Step:
    days, act = words.split()
    return Step(today + timedelta(days=int(days)), act)


def plan(
    minutes: int | None = 120,
    entries: Iterable[Fields] = (),
    activities: Iterable[Fields] = (),
    today: date = TODAY,
) -> Plan:
    """A plan of entries and activities given as fields; every entry gets an id of its own."""
    made = tuple(entry(today, **{"id": f"p{n}", **fields}) for n, fields in enumerate(entries))
    return Plan(today, minutes, made, tuple(Activity(**activity) for activity in activities))


def roster(
    easy: int = 0,
    medium: int = 0,
    reach: int = 0,
    unsure: int = 0,
    org: str | None = None,
    touches: int = 1,
    people: Iterable[Fields] = (),
) -> Roster:
    """
    So many targets of each level, each in an organisation of its own unless `org` is given.

    `people` are further ones, given as fields of a person; `segment` (for any one), `touches` and `times` (how
    many such people) may be among these.
    """
    levels = {"easy": easy, "medium": medium, "reach": reach, None: unsure}
    given: list[dict[str, Any]] = [{"segment": name, "times": count} for name, count in levels.items()]
    made: list[Target] = []
    counts: list[int] = []
    for group in (*given, *map(dict, people)):
        segments, had = segments_named(group.pop("segment", None)), group.pop("touches", touches)
        for _ in range(group.pop("times", 1)):
            one = person(**{"id": f"p{len(made)}", "org": org or f"Mill {len(made)}", **group})
            made.append(target(one, me(), segments=segments))
            counts.append(had)
    return Roster(tuple(made), tuple(counts))
