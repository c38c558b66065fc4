"""
The geometry of the plan page: where things lie, in per cent and pixels. No markup.

A chart is as wide as the page lets it be, so what lies along its width is in per cent; heights are in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date

from attrs import evolve, frozen

from networking_rules.days import later
from networking_rules.interval import Interval
from networking_rules.model import SEGMENTS, Entry, Plan, Segment
from networking_rules.steps.segment import Placement

MAP_HEIGHT = 440
_MAP_WIDTH = 590
"""The width in pixels for which the labels of the map are placed."""
_LETTER = 6.4
_BAR_WIDTH, _BAR_LETTER = 1000, 1.1
_LABEL = 22
LABELS = 60
"""So many marks of a map may have a label; more would hide each other."""
BLOCKS = 60
"""So many targets have a block of their own in the bar of minutes."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@frozen
class Mark:
    """
    A target, or several at the same spot, on the map: a point where both values are known, else a range.

    `left`, `right`, `top`, `bottom` are in per cent of the plot; `open_right` and `open_top` say that there is no
    end inside the plot. `kind` is easy, medium, reach or open; `number` is the place of the first target in the
    list; `label` is placed `dx`, `dy` pixels from the middle.
    """

    ids: tuple[str, ...]
    kind: str
    left: float
    right: float
    top: float
    bottom: float
    open_right: bool = False
    open_top: bool = False
    number: int = 0
    label: str = ""
    dx: float = 0.0
    dy: float = 0.0
    anchor: str = "start"

    @property
    def exact(self) -> bool:
        """Whether it is a point."""
        return self.left == self.right and self.top == self.bottom and not (self.open_right or self.open_top)

    @property
    def x(self) -> float:
        """The middle, from left to right."""
        return (self.left + self.right) / 2

    @property
    def y(self) -> float:
        """The middle, from top to bottom."""
        return (self.top + self.bottom) / 2


@frozen
class Map:
    """What I can give (across) against what they can give (up), both on a square-root scale up to a top value."""

    marks: tuple[Mark, ...]
    across: tuple[tuple[float, str], ...]
    up: tuple[tuple[float, str], ...]
    regions: tuple[tuple[str, str], ...]


def top_of(ranges: Iterable[Interval]) -> float:
    """
    A round number for the end of an axis: no known value lies beyond it.

    Ranges may go on beyond, so that one target of whom little is known does not press the others together; where
    nothing is known exactly, the upper ends count.
    """
    found = list(ranges)
    known = [value.high for value in found if value.exact] + [value.low for value in found]
    most = max((value for value in known if math.isfinite(value)), default=0.0)
    if most <= 0:
        most = max((value.high for value in found if math.isfinite(value.high)), default=0.0)
    if most <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(most))
    return next(step * power for step in (1, 1.2, 1.5, 2, 3, 4, 5, 6, 8, 10, 12) if step * power >= most * _ROOM)


_ROOM = 1.05
"""An axis ends so far beyond the greatest known value, so that no mark lies on the edge."""


def share(value: float, top: float) -> float:
    """Where a value lies on an axis, in per cent: by its square root, so that small values keep apart."""
    return round(100 * math.sqrt(max(0.0, min(value, top)) / top), 2)


def map_of(placements: Sequence[Placement], names: dict[str, str]) -> Map:
    """The map of some targets: those at one spot share a mark, and the first `LABELS` marks have labels."""
    across, up = top_of(p.give for p in placements), top_of(p.get for p in placements)
    spots: dict[Mark, list[int]] = {}
    for number, placement in enumerate(placements):
        spots.setdefault(_mark(placement, across, up), []).append(number)
    marks = [
        evolve(mark, ids=tuple(placements[n].id for n in numbers), number=numbers[0] + 1)
        for mark, numbers in spots.items()
    ]
    return Map(
        tuple(_labelled(marks, names)),
        tuple((share(value, across), f"{value:g}") for value in _ticks(across)),
        tuple((100 - share(value, up), f"{value:g}") for value in _ticks(up)),
        _regions(across, up),
    )


def _mark(placement: Placement, across: float, up: float) -> Mark:
    give, get = placement.give, placement.get
    return Mark(
        ids=(),
        kind=placement.segment.like if placement.segment else "open",
        left=share(give.low, across),
        right=share(give.high, across),
        top=100 - share(get.high, up),
        bottom=100 - share(get.low, up),
        open_right=give.high > across,
        open_top=get.high > up,
    )


def _ticks(top: float) -> tuple[float, ...]:
    return (0, top * 0.1, top * 0.25, top * 0.5, top)


def _regions(across: float, up: float) -> tuple[tuple[str, str], ...]:
    """
    The fields of easy, medium and reach as points for a polygon in a square of 100.

    A ray from the origin stays a ray under the square root: return = k x give is the line of slope
    sqrt(k x across / up).
    """
    flat, steep = (math.sqrt(k * across / up) for k in (0.5, 2.0))

    def edge(slope: float) -> tuple[float, float]:
        return (100.0, 100 - 100 * slope) if slope <= 1 else (100 / slope, 0.0)

    low, high = edge(flat), edge(steep)
    corner = [(100.0, 0.0)]
    easy = [(0.0, 100.0), low, *(corner if flat > 1 else []), (100.0, 100.0)]
    medium = [(0.0, 100.0), low, *(corner if flat < 1 < steep else []), high]
    reach = [(0.0, 100.0), high, *(corner if steep < 1 else []), (0.0, 0.0)]
    shapes = (("easy", easy), ("medium", medium), ("reach", reach))
    return tuple((name, " ".join(f"{x:.2f},{y:.2f}" for x, y in points)) for name, points in shapes)


def _labelled(marks: list[Mark], names: dict[str, str]) -> list[Mark]:
    """
    Marks with labels where there is room: beside, else above or below; never over another label, mark or line.

    Where a name has no room, the number in the list may have.
    """
    taken = [(*_pixels(mark), 13.0, 13.0) for mark in marks]
    taken += [
        _line(mark) for mark in marks if not mark.exact and (mark.left == mark.right or mark.top == mark.bottom)
    ]
    made: list[Mark] = []
    for number, mark in enumerate(marks):
        if number >= LABELS:
            made.append(mark)
            continue
        name = shortened(names[mark.ids[0]]) if len(mark.ids) == 1 else f"{len(mark.ids)} targets"
        spots = ((text, _spot(mark, text, taken)) for text in (name, str(mark.number)))
        text, spot = next(((text, spot) for text, spot in spots if spot), ("", None))
        if spot is None:
            made.append(mark)
            continue
        dx, dy, anchor, box = spot
        taken.append(box)
        made.append(evolve(mark, label=text, dx=dx, dy=dy, anchor=anchor))
    return made


Box = tuple[float, float, float, float]
"""The middle of a rectangle, its width and its height, in pixels."""


def _pixels(mark: Mark) -> tuple[float, float]:
    return mark.x * _MAP_WIDTH / 100, mark.y * MAP_HEIGHT / 100


def _line(mark: Mark) -> Box:
    """A range in one direction, with a little room around it."""
    wide, high = (mark.right - mark.left) * _MAP_WIDTH / 100, (mark.bottom - mark.top) * MAP_HEIGHT / 100
    return (*_pixels(mark), wide + 6, high + 6)


def _spot(mark: Mark, text: str, taken: list[Box]) -> tuple[float, float, str, Box] | None:
    x, y = _pixels(mark)
    wide, high = width_of(text), 13.0
    for dx, dy, anchor in _AROUND:
        middle = x + dx + {"start": wide / 2, "end": -wide / 2, "middle": 0.0}[anchor]
        box = (middle, y + dy - 4, wide, high)
        inside = middle - wide / 2 >= 2 and middle + wide / 2 <= _MAP_WIDTH - 2 and 8 < box[1] < MAP_HEIGHT - 8
        if inside and not any(_touch(box, other) for other in taken):
            return dx, dy, anchor, box
    return None


_AROUND = (
    (10.0, 4.0, "start"),
    (-10.0, 4.0, "end"),
    (0.0, -11.0, "middle"),
    (0.0, 20.0, "middle"),
    (10.0, -9.0, "start"),
    (10.0, 17.0, "start"),
    (-10.0, -9.0, "end"),
    (-10.0, 17.0, "end"),
)


def _touch(one: Box, other: Box) -> bool:
    return abs(one[0] - other[0]) * 2 < one[2] + other[2] and abs(one[1] - other[1]) * 2 < one[3] + other[3]


def shortened(name: str, most: int = _LABEL) -> str:
    """A name cut to so many letters."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def width_of(text: str) -> float:
    """About how wide a text of 12 pixels is: letters beyond Latin and Greek count double."""
    return sum(_LETTER * (2 if ord(letter) > 0x2E80 else 1) for letter in text)


@frozen
class Block:
    """A part of a bar: where it begins and how wide it is, in per cent."""

    kind: str
    name: str
    minutes: int
    left: float
    wide: float
    id: str | None = None

    @property
    def label(self) -> str:
        """Name and minutes, as much of it as fits into the block on a wide page; empty where nothing does."""
        room = self.wide * _BAR_WIDTH / 100 - 14
        words = (f"{self.name}, {self.minutes} min", self.name, self.name.split(":")[0], self.name.split(" ")[0])
        return next((text for text in words if width_of(text) * _BAR_LETTER <= room), "")


@frozen
class Bar:
    """The week's minutes: by segment, and inside each by target. The whole is the budget, or what was given out."""

    segments: tuple[Block, ...]
    targets: tuple[Block, ...]
    total: int


def segment_name(entry: Entry) -> str:
    """The segment of an entry, or that it is not decided between some."""
    if entry.segment or not entry.possible_segments:
        return entry.segment or "no segment"
    return f"not decided: {' or '.join(entry.possible_segments)}"


def kind_of(entry: Entry) -> str:
    """Which of easy, medium, reach an entry is like; "open" while several are possible."""
    likes = set(entry.like or entry.possible_segments or ((entry.segment,) if entry.segment else ()))
    return likes.pop() if len(likes) == 1 and likes <= set(_ORDER) else "open"


_ORDER = {"easy": 0, "medium": 1, "reach": 2, "open": 3}


def by_segment(
    entries: Iterable[Entry], segments: Sequence[Segment] = SEGMENTS
) -> list[tuple[str, str, list[Entry]]]:
    """Entries by segment, as (kind, name, entries): in the order of `segments`, those not decided last."""
    places = {segment.name: place for place, segment in enumerate(segments)}
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        groups.setdefault((kind_of(entry), segment_name(entry)), []).append(entry)
    last = len(places)
    ordered = sorted(
        groups.items(), key=lambda group: (places.get(group[0][1], last), _ORDER[group[0][0]], group[0][1])
    )
    return [(kind, name, found) for (kind, name), found in ordered]


def bar_of(plan: Plan, order: Sequence[Segment] = SEGMENTS) -> Bar:
    """The bar of a plan's minutes; of many targets the largest have blocks of their own, the rest one a segment."""
    total = max(plan.minutes or 0, plan.allocated_minutes, 1)
    largest = sorted(plan.targets, key=lambda entry: (-entry.minutes, entry.id))[:BLOCKS]
    alone = {entry.id for entry in largest}
    segments: list[tuple[str, str, int, str | None]] = []
    targets: list[tuple[str, str, int, str | None]] = []
    for kind, name, entries in by_segment(plan.targets, order):
        segments.append((kind, name, sum(entry.minutes for entry in entries), None))
        shown = [entry for entry in entries if entry.id in alone]
        targets += [(kind, entry.name, entry.minutes, entry.id) for entry in shown]
        rest = [entry for entry in entries if entry.id not in alone]
        if rest:
            targets.append((kind, f"{len(rest)} more", sum(entry.minutes for entry in rest), None))
    events = [("event", activity.what, activity.minutes, None) for activity in plan.activities]
    left = total - plan.allocated_minutes
    free = [("free", "not given out", left, None)] if left > 0 else []
    return Bar(_blocks([*segments, *events, *free], total), _blocks([*targets, *events, *free], total), total)


def _blocks(parts: Sequence[tuple[str, str, int, str | None]], total: int) -> tuple[Block, ...]:
    made: list[Block] = []
    done = 0
    for kind, name, minutes, known in parts:
        made.append(Block(kind, name, minutes, round(100 * done / total, 3), round(100 * minutes / total, 3), known))
        done += minutes
    return tuple(made)


@frozen
class Timeline:
    """The days on which steps of ladders lie: the first day, the last, and a tick for the start of some months."""

    first: date
    last: date
    ticks: tuple[tuple[float, str], ...]

    def at(self, day: date) -> float:
        """Where a day lies, in per cent."""
        return round(100 * (day - self.first).days / max(1, (self.last - self.first).days), 2)


def timeline_of(plan: Plan) -> Timeline:
    """The time from the day of the plan to the last step of its ladders, ticked by months."""
    days = [step.on for entry in plan.targets if entry.approach for step in entry.approach.steps]
    days += [entry.earliest_ask for entry in plan.targets if entry.earliest_ask]
    last = max([*days, later(plan.today, 30)])
    bare = Timeline(plan.today, last, ())
    months = _months(plan.today, last)
    every = max(1, math.ceil(len(months) / 6))
    ticks = [(bare.at(day), f"{MONTHS[day.month - 1]} {day.year}") for day in months[::every]]
    return Timeline(plan.today, last, tuple((x, words) for x, words in ticks if 4 <= x <= 96))


def _months(first: date, last: date) -> list[date]:
    found: list[date] = []
    year, month = first.year, first.month
    while True:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        if (year, month) > (last.year, last.month):
            return found
        found.append(date(year, month, 1))
