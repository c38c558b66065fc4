"""What the charts draw is where the numbers are."""

import itertools
import math
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.interval import Interval
from networking_rules.model import Activity, Entry, Plan
from networking_rules.reports import charts, views
from networking_rules.steps.segment import Placement, level, place

VALUES = st.floats(0, 50, allow_subnormal=False).map(lambda x: round(x, 3))
RANGES = st.tuples(VALUES, VALUES | st.just(math.inf)).map(lambda p: Interval(min(p), max(p)))


def placement(known, give, get):
    return Placement(known, None, (), (), give, get)


@given(st.lists(st.tuples(RANGES, RANGES), min_size=1, max_size=30))
def test_every_target_lies_on_the_map(ranges):
    """Exactly once, inside the plot, a range from its low to its high end."""
    places = [placement(f"p{n}", give, get) for n, (give, get) in enumerate(ranges)]
    drawn = charts.map_of(places, {p.id: p.id for p in places})
    assert sorted(known for mark in drawn.marks for known in mark.ids) == sorted(p.id for p in places)
    for mark in drawn.marks:
        assert 0 <= mark.left <= mark.right <= 100
        assert 0 <= mark.top <= mark.bottom <= 100
        assert places[mark.number - 1].id == mark.ids[0]


@given(st.lists(RANGES, min_size=1))
def test_an_axis_ends_beyond_what_is_known(ranges):
    """No exactly known value is cut off, and the axis has a length."""
    top = charts.top_of(ranges)
    assert 0 < top < math.inf
    assert all(value.high <= top for value in ranges if value.exact)


@given(VALUES.filter(lambda v: v > 0.01), VALUES.filter(lambda v: v > 0.01), st.floats(0.5, 50), st.floats(0.5, 50))
def test_a_point_lies_in_the_field_of_its_segment(give, get, across, up):
    """The fields of the map are drawn by the rule that segments."""
    edge = give > 0.99 * across or get > 0.99 * up
    if edge or min(abs(give - 2 * get), abs(get - 2 * give)) < 0.05 * max(give, get):
        return
    x, y = charts.share(give, across), 100 - charts.share(get, up)
    fields = dict(charts._regions(across, up))
    inside = [name for name, points in fields.items() if _within(x, y, _points(points))]
    assert inside == [("easy", "medium", "reach")[level(give, get)]]


def _points(text):
    return [tuple(map(float, pair.split(","))) for pair in text.split()]


def _within(x, y, points):
    inside = False
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


@given(st.lists(st.tuples(VALUES, VALUES), max_size=60))
def test_labels_never_lie_over_each_other(points):
    """Of two targets at one place one has a label, or both share a mark."""
    places = [placement(f"p{n}", Interval(a, a), Interval(b, b)) for n, (a, b) in enumerate(points)]
    drawn = charts.map_of(places, {p.id: "Somebody" for p in places}) if places else None
    boxes = [_box(mark) for mark in (drawn.marks if drawn else ()) if mark.label]
    for number, one in enumerate(boxes):
        assert not any(charts._touch(one, other) for other in boxes[:number])


def test_a_label_keeps_off_the_line_of_a_range():
    """Above or below it; a name without room gives way to its number, and that to nothing."""
    places = [
        placement("one", Interval(0.3, 0.8), Interval(0.5, 0.5)),
        placement("two", Interval(0.56, 0.56), Interval(0.2, 0.2)),
    ]
    drawn = charts.map_of(places, {"one": "Nuala Fenn", "two": "Caspian Thorne"})
    assert [mark.label for mark in drawn.marks] == ["Nuala Fenn", "Caspian Thorne"]
    line = charts._line(drawn.marks[0])
    assert not any(charts._touch(_box(mark), line) for mark in drawn.marks)
    near = [placement(f"p{n}", Interval(1, 1), Interval(n / 50, n / 50)) for n in range(50)]
    labels = [mark.label for mark in charts.map_of(near, {p.id: "Somebody Else" for p in near}).marks]
    assert any(label.isdigit() for label in labels)
    assert "Somebody Else" in labels


def _box(mark):
    x, y = charts._pixels(mark)
    wide = charts.width_of(mark.label)
    shift = {"start": wide / 2, "end": -wide / 2, "middle": 0}[mark.anchor]
    return (x + mark.dx + shift, y + mark.dy - 4, wide, 13.0)


def entry(known, minutes, segment="easy"):
    return Entry(known, known.title(), "give", minutes, segment, (segment,), (segment,))


@pytest.mark.parametrize("count", [0, 1, 7, 200])
def test_the_bar_is_the_budget(count):
    """Blocks follow each other without gap, and what is not given out fills the rest."""
    entries = tuple(entry(f"p{n}", n % 9, ("easy", "medium", "reach")[n % 3]) for n in range(count))
    plan = Plan(date(2026, 1, 1), 2000, entries, (Activity("the fair", 60),))
    bar = charts.bar_of(plan)
    for blocks in (bar.segments, bar.targets):
        assert sum(block.minutes for block in blocks) == bar.total == 2000
        for one, other in itertools.pairwise(blocks):
            assert one.left + one.wide == pytest.approx(other.left, abs=0.01)
    assert len([block for block in bar.targets if block.id]) <= charts.BLOCKS
    assert {block.id for block in bar.targets if block.id} <= {e.id for e in entries}


def test_a_plan_over_its_budget_fills_the_bar():
    """Then the whole is what was given out."""
    assert charts.bar_of(Plan(date(2026, 1, 1), 10, (entry("a", 30),))).total == 30


def test_an_undecided_entry_is_open():
    """As long as it may be like several."""
    assert charts.kind_of(evolve(entry("a", 1), like=("easy", "medium"))) == "open"
    assert charts.kind_of(evolve(entry("a", 1), like=(), segment="gold", possible_segments=("gold",))) == "open"
    assert charts.kind_of(evolve(entry("a", 1), like=("reach",), segment="gold")) == "reach"


def test_a_ladder_is_told_in_one_line(plan_page):
    """How many gives, and when an ask is earned; dots lie on the days of the steps."""
    time = charts.timeline_of(plan_page)
    for row, planned in zip(views.ladder_rows(plan_page.targets, time), plan_page.targets, strict=True):
        assert len(row.dots) == len(planned.approach.steps)
        assert all(0 <= dot.left <= 100 for dot in row.dots)
        assert row.told == views.ladder(planned)
    far = next(e for e in plan_page.targets if e.id == "bad")
    assert "give" in views.ladder(far)


def test_steps_of_one_kind_are_one_rung(plan_page):
    """No step is lost."""
    for planned in plan_page.targets:
        rungs = views.rungs(planned.approach)
        assert sum(len(rung.days) for rung in rungs) == len(planned.approach.steps)


def test_the_map_shows_chosen_and_planned_only(network, plan_page):
    """Not me, and nobody who is not to be contacted."""
    closed = evolve(network, people=(*network.people[:-1], evolve(network.people[-1], status="do_not_contact")))
    shown = {p.id for p in views.planned_and_chosen(evolve(plan_page, targets=()), closed, charts_segments())}
    assert shown == {"ines", "bad", "open", "far"}
    assert place(network.me, network.people[1]).id == "ines"


def charts_segments():
    from networking_rules.model import SEGMENTS

    return SEGMENTS
