"""Meetings become touches with those who came, each time they took place."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.making import by_name, codes, lines, options, plain
from networking_rules.importers import icalendar
from networking_rules.importers.base import Source
from networking_rules.importers.recurrence import Repeat, days_of, repeat_of
from networking_rules.problems import InputError

ME = "mailto:nora@example.org"
GUEST = "ATTENDEE;CN=Ines Calder:mailto:ines@example.org"
START = "DTSTART:20260105T100000Z"


def event(*properties, uid="1", start=START):
    return lines("BEGIN:VEVENT", f"UID:{uid}", *([start] if start else []), *properties, "END:VEVENT")


def parse(*events, **changes):
    data = ("BEGIN:VCALENDAR\n" + "".join(events) + "END:VCALENDAR\n").encode()
    return plain(
        icalendar.parse(Source("a.ics", {"a.ics": data}), options(**{"me": ("nora@example.org",), **changes}))
    )


def test_a_meeting_is_a_touch_with_each_other():
    network = parse(event(f"ORGANIZER;CN=Nora:{ME}", GUEST, "ATTENDEE:mailto:tom@example.org", "DURATION:PT45M"))
    assert {(t.person, t.direction, t.minutes) for t in network.touches} == {
        ("ines@example.org", "out", 45), ("tom@example.org", "out", 45),
    }  # fmt: skip
    assert by_name(network)["Ines Calder"].keys == ("mailto:ines@example.org",)


def test_who_asks_me_counts_as_there():
    (touch,) = parse(event("ORGANIZER:mailto:ines@example.org", f"ATTENDEE:{ME}", "DTEND:20260105T110000Z")).touches
    assert (touch.person, touch.direction, touch.minutes) == ("ines@example.org", "in", 60)


@pytest.mark.parametrize(
    "extra",
    ["STATUS:CANCELLED", f"ATTENDEE;PARTSTAT=DECLINED:{ME}", "DTSTART:20270101T100000Z"],
)
def test_cancelled_declined_and_future_meetings_are_none(extra):
    start = extra if extra.startswith("DTSTART") else START
    assert parse(event(GUEST, extra if start == START else "SUMMARY:x", start=start)).touches == ()


@pytest.mark.parametrize("extra", ["STATUS:TENTATIVE", f"ATTENDEE;PARTSTAT=NEEDS-ACTION:{ME}", "TRANSP:TRANSPARENT"])
def test_tentative_and_transparent_meetings_count(extra):
    assert len(parse(event(GUEST, extra)).touches) == 1


def test_whole_days_are_days():
    (touch,) = parse(event(GUEST, start="DTSTART;VALUE=DATE:20260105")).touches
    assert (touch.at, touch.minutes) == (date(2026, 1, 5), None)


def test_a_time_without_a_known_zone_is_a_day():
    for start in ("DTSTART:20260105T100000", "DTSTART;TZID=Nowhere Standard Time:20260105T100000"):
        assert parse(event(GUEST, start=start)).touches[0].at == date(2026, 1, 5)


def test_a_zone_is_kept():
    pytest.importorskip("zoneinfo").ZoneInfo("Europe/Paris")
    (touch,) = parse(event(GUEST, start='DTSTART;TZID="Europe/Paris":20260105T100000')).touches
    assert touch.at.isoformat() == "2026-01-05T10:00:00+01:00"


def test_rooms_and_those_who_declined_are_not_there():
    extra = "ATTENDEE;CUTYPE=ROOM:mailto:room@example.org", "ATTENDEE;PARTSTAT=DECLINED:mailto:tom@example.org"
    assert {t.person for t in parse(event(GUEST, *extra)).touches} == {"ines@example.org"}


def test_a_meeting_with_nobody_else_is_none():
    assert parse(event(f"ORGANIZER:{ME}", f"ATTENDEE:{ME}")).touches == ()


def test_repeats_up_to_today_without_exceptions():
    rule = "RRULE:FREQ=WEEKLY;BYDAY=MO", "EXDATE:20260112T100000Z,20260119T100000Z"
    days = [t.day for t in parse(event(GUEST, *rule), today=date(2026, 2, 3)).touches]
    assert days == [date(2026, 1, 5), date(2026, 1, 26), date(2026, 2, 2)]


def test_one_moved_or_cancelled_time_replaces_its_own():
    series = event(GUEST, "RRULE:FREQ=DAILY;COUNT=4")
    moved = event(GUEST, "RECURRENCE-ID:20260106T100000Z", start="DTSTART:20260110T100000Z")
    gone = event(GUEST, "RECURRENCE-ID:20260107T100000Z", "STATUS:CANCELLED", start="DTSTART:20260107T100000Z")
    days = [t.day.day for t in parse(gone, series, moved).touches]
    assert days == [5, 8, 10]


def test_of_two_versions_the_later_counts():
    old, new = event(GUEST, "SEQUENCE:1"), event(GUEST, "SEQUENCE:2", "STATUS:CANCELLED")
    assert parse(old, new).touches == parse(new, old).touches == ()


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1", "FREQ=DAILY;BYHOUR=1,2", "nonsense", "FREQ="]
)
def test_a_rule_that_is_not_followed_counts_once_and_is_named(rule):
    network = parse(event(GUEST, f"RRULE:{rule}"))
    assert (len(network.touches), codes(network)) == (1, [("unknown-rule", 6)])


def test_a_rule_without_end_is_bounded():
    network = parse(event(GUEST, "RRULE:FREQ=DAILY", start="DTSTART:19000101T100000Z"))
    assert (len(network.touches), codes(network)) == (2_000, [("too-often", 2)])


def test_the_ends_of_the_calendar_and_crowds_do_no_harm():
    for start in ("DTSTART:00010101T000000Z", "DTSTART:99991231T235959Z", "DTSTART;TZID=Asia/Tokyo:00010101T000000"):
        parse(event(GUEST, "RRULE:FREQ=DAILY", "RECURRENCE-ID:99991231T235959Z", start=start))
    crowd = [f"ATTENDEE:mailto:a{number}@x.org" for number in range(300)]
    assert codes(parse(event(*crowd))) == [("crowd", 2)]


def test_many_endless_rules_take_bounded_time():
    many = [
        event(GUEST, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", uid=str(n), start="DTSTART:18700101")
        for n in range(400)
    ]
    network = parse(*many)
    assert len(network.touches) == 400
    assert "unknown-rule" in {code for code, _ in codes(network)}


def test_alarms_and_broken_events_take_nothing_of_others():
    alarm = "BEGIN:VALARM", "ATTENDEE:mailto:alarm@example.org", "DURATION:PT5M", "END:VALARM"
    broken = lines("BEGIN:VEVENT", "UID:9", START, "ATTENDEE:mailto:lost@example.org")
    network = parse(event(GUEST, *alarm), broken, event(GUEST, uid="2"), event(GUEST, start="", uid="3"))
    assert {t.person for t in network.touches} == {"ines@example.org"}
    assert codes(network) == [("bad-event", 11), ("bad-event", 20)]


def test_who_i_am_is_asked_where_nothing_tells():
    pair = event(f"ORGANIZER:{ME}", GUEST)
    assert (
        parse(pair, event(f"ORGANIZER:{ME}", "ATTENDEE:mailto:t@x.org", uid="2"), me=()).me.person
        == "nora@example.org"
    )
    assert parse("X-WR-CALNAME:nora@example.org\n", pair, me=()).me.person == "nora@example.org"
    with pytest.raises(InputError, match="yours"):
        parse(pair, me=())


def slow_days(rule, first, last):
    """The obvious version: look at every day and ask whether the rule names it."""
    found = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if _named(rule, first, day):
            found.append(day)
    found = sorted({first, *found})
    found = [day for day in found if rule.until is None or day <= rule.until or day == first]
    return found[: rule.count] if rule.count else found


def _named(rule, first, day):
    week = timedelta(days=(first.weekday() - rule.week_start) % 7)
    steps = {
        "DAILY": (day - first).days,
        "WEEKLY": ((day - (first - week)).days) // 7,
        "MONTHLY": (day.year - first.year) * 12 + day.month - first.month,
        "YEARLY": day.year - first.year,
    }[rule.frequency]
    if steps % rule.interval or (rule.months and day.month not in rule.months):
        return False
    weekdays = {weekday for _, weekday in rule.days}
    if rule.month_days and day.day not in rule.month_days:
        return False
    if weekdays:
        return day.weekday() in weekdays
    if rule.month_days or rule.frequency == "DAILY":
        return True
    if rule.frequency == "WEEKLY":
        return day.weekday() == first.weekday()
    same = day.day == first.day
    return same if rule.frequency == "MONTHLY" or rule.months else same and day.month == first.month


RULES = st.builds(
    Repeat,
    frequency=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 3),
    count=st.none() | st.integers(1, 9),
    until=st.none() | st.dates(date(2020, 1, 1), date(2022, 1, 1)),
    days=st.just(()) | st.lists(st.tuples(st.just(0), st.integers(0, 6)), max_size=2).map(tuple),
    months=st.just(()) | st.lists(st.integers(1, 12), max_size=2).map(tuple),
    week_start=st.integers(0, 6),
)


@given(RULES, st.dates(date(2020, 1, 1), date(2020, 12, 31)))
def test_the_expander_agrees_with_the_obvious_one(rule, first):
    if rule.frequency == "YEARLY" and rule.days and not rule.months:
        return
    last = date(2022, 6, 1)
    assert list(days_of(rule, first, last)) == slow_days(rule, first, last)


@pytest.mark.parametrize(
    ("rule", "first", "expected"),
    [
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "2026-01-13", ["2026-01-13", "2026-02-10", "2026-03-10"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-01-30", ["2026-01-30", "2026-02-27", "2026-03-27"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-01-30", ["2026-01-30", "2026-02-27"]),
        ("FREQ=YEARLY;COUNT=3", "2024-02-29", ["2024-02-29", "2028-02-29", "2032-02-29"]),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "2026-11-26", ["2026-11-26", "2027-11-25"]),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=2", "1997-05-19", ["1997-05-19", "1998-05-18"]),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4", "1997-08-05",
         ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]),
        ("FREQ=WEEKLY;UNTIL=20260112T100000Z", "2026-01-05", ["2026-01-05", "2026-01-12"]),
    ],
)  # fmt: skip
def test_rules_of_the_standard(rule, first, expected):
    found = days_of(repeat_of(rule), date.fromisoformat(first), date(2040, 1, 1))
    assert [day.isoformat() for day in found] == expected


def test_the_samples_are_read_or_refused(samples):
    for path in sorted((samples / "ics").rglob("*.ics")):
        source = Source(path.name, {path.name: path.read_bytes()})
        try:
            icalendar.parse(source, options(me=("nora@example.org",)))
        except InputError as error:
            assert not icalendar.detects(source), error  # noqa: PT017
