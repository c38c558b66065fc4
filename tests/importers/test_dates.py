"""Dates as exports write them: exactly, or not at all."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.importers.dates import MONTHS, doubt, month, numeric_order, when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("06 Jun 2026", date(2026, 6, 6)),
        ("6. Juni 2026", date(2026, 6, 6)),
        ("15 déc. 2021", date(2021, 12, 15)),
        ("15 dez. 2021", date(2021, 12, 15)),
        ("1 de marzo de 2020", date(2020, 3, 1)),
        ("March 3, 2020", date(2020, 3, 3)),
        ("2026-03-13", date(2026, 3, 13)),
        ("2026-03-13 03:18:54 UTC", datetime(2026, 3, 13, 3, 18, 54, tzinfo=UTC)),
        ("2024-06-01 12:00 UTC", datetime(2024, 6, 1, 12, tzinfo=UTC)),
        ("2024-06-01 12:00", date(2024, 6, 1)),
        ("2017/05/07 01:01:57 UTC", datetime(2017, 5, 7, 1, 1, 57, tzinfo=UTC)),
        ("2024-03-12T09:14:00.000+0000", datetime(2024, 3, 12, 9, 14, tzinfo=UTC)),
        ("2026-01-01T00:00:00.000000Z", datetime(2026, 1, 1, tzinfo=UTC)),
        ("2026-01-01T00:00:00+05:30", datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=5, minutes=30)))),
        ("Fri Jan 24 02:54:41 UTC 2025", datetime(2025, 1, 24, 2, 54, 41, tzinfo=UTC)),
        ("13.06.26, 14:54", date(2026, 6, 13)),
        ("13/06/2026", date(2026, 6, 13)),
        ("06/13/26, 2:54 PM", date(2026, 6, 13)),
        ("5/5/2026", date(2026, 5, 5)),
    ],
)
def test_known_forms(text, expected):
    assert when(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "6/7/26", "06 Jun 20", "06 Jun 202", "31 Feb 2026", "2026-13-01", "06 Kesä 2026", "13/13/2026", "2026-3-1",
     "2026-03-13 25:00 UTC", "0000-01-01", "2026-03-13 03:18:54 PDT", "yesterday", "6/6/2", "13:00 PM", "ju 6, 2026"],
)  # fmt: skip
def test_never_a_wrong_date(text):
    assert when(text) is None


def test_the_order_of_numbers_is_that_of_the_file():
    assert when("6/7/26", "mdy") == date(2026, 6, 7)
    assert when("6/7/26", "dmy") == date(2026, 7, 6)
    assert numeric_order(["6/7/26", "1/31/26, 9:00 AM"]) == "mdy"
    assert numeric_order(["6/7/26", "31/1/26"]) == "dmy"
    assert numeric_order(["6/7/26, 2:54 PM"]) == "mdy"
    assert numeric_order(["6/7/26, 2:54 pm"]) is None
    assert numeric_order(["31/1/26", "1/31/26"]) is None


def test_every_month_name_is_its_own():
    for language in MONTHS:
        for number, name in enumerate(language.split(), 1):
            assert month(name) == month(name.upper()) == number
    assert month("jui") is None
    assert month("Marzo") == 3


@given(st.dates(min_value=date(1000, 1, 1)), st.times())
def test_what_iso_writes_is_read(day, clock):
    assert when(day.isoformat()) == day
    at = datetime.combine(day, clock.replace(microsecond=0), UTC)
    assert when(at.isoformat()) == at


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text):
    assert when(text) is None or isinstance(when(text), date)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-13-40", "is no date"),
        ("31 Feb 2026", "is no date"),
        ("February 30, 2026", "is no date"),
        ("13/13/2026", "is no date"),
        ("2026-03-01 25:00", "is no date"),
        ("3/4/2026", "cannot be told for certain"),
        ("3 Foo 2026", "cannot be read"),
        ("next week", "cannot be read"),
    ],
)
def test_why_a_date_is_not_taken(text, why):
    """It has two readings, it is none, or it is in words that are not known."""
    assert when(text) is None
    assert doubt(text) == f"the date {text!r} {why}"
