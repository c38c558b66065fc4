"""Reading CSV strictly: the right cells, the right lines, and nothing taken from a neighbour."""

import contextlib
import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networking_rules.importers.base import Limits
from networking_rules.importers.csv_rows import CsvRows
from networking_rules.problems import InputError

CELLS = st.text(st.sampled_from('ab ",\n;é'), max_size=8)


def read(text, width=None, limits=None, **options):
    problems = []
    rows = CsvRows(text, "x.csv", problems, limits or Limits(), **options)
    rows.width = width
    return [tuple(row) for row in rows], [(problem.code, problem.line) for problem in problems]


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=6))
def test_what_the_standard_writer_writes_is_read(table):
    """The standard reader is the slow, obvious version for text that is well-formed."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(table)
    expected = [tuple(row) for row in csv.reader(io.StringIO(buffer.getvalue())) if "".join(row).strip()]
    rows, problems = read(buffer.getvalue())
    assert ([cells for _, cells in rows], problems) == (expected, [])


@given(st.text(st.sampled_from('a",\n'), max_size=40))
def test_any_text_is_read_to_its_end(text):
    rows, _ = read(text, width=2)
    assert all(len(cells) == 2 for _, cells in rows)


def test_lines_are_physical_and_begin_at_one():
    assert read('a,b\n"x\ny",1\n\n,\nc,d\n')[0] == [(1, ("a", "b")), (2, ("x\ny", "1")), (6, ("c", "d"))]


def test_an_unclosed_quote_costs_its_own_record_only():
    rows, problems = read('a,"b\nc,d\ne,"f"\n', width=2)
    assert rows == [(2, ("c", "d")), (3, ("e", "f"))]
    assert problems == [("bad-csv", 1)]


def test_a_quote_closed_by_a_later_record_costs_its_own_only():
    rows, problems = read('a,"b,c\nd,",e"\nf,g\n', width=2)
    assert rows[-1] == (3, ("f", "g"))
    assert problems[0][1] == 1


def test_rows_of_another_width_are_named():
    rows, problems = read("a,b\nc\nd,e,\nf,g,h\n", width=2)
    assert [line for line, _ in rows] == [1, 3]
    assert problems == [("ragged-row", 2), ("ragged-row", 3), ("ragged-row", 4)]
    assert read("c\n", width=2, pad=True)[0] == [(1, ("c", ""))]


def test_nul_and_bytes_that_are_no_text_are_named():
    assert read("a\0b,c\nd,\udcff\n") == ([(1, ("ab", "c"))], [("bad-csv", 1), ("bad-encoding", 2)])


def test_a_huge_cell_and_too_many_rows():
    assert read("a,b\n" + "c" * 200_000 + ",d\n", width=2)[0][1][1][0] == "c" * 200_000
    assert read("aaaa,b\nc,d\n", limits=Limits(cell=3)) == ([(2, ("c", "d"))], [("too-large", 1)])
    with pytest.raises(InputError, match="more than 2 rows"):
        read("a\nb\nc\n", limits=Limits(rows=2))


@pytest.mark.parametrize("line", ['"\n', 'q",z,"\n', 'a,"b\n', '""",\n', '"a""\n', '","\n', '"a\n\n'])
def test_hostile_text_takes_time_in_step_with_its_length(line):
    def seconds(count):
        began = time.perf_counter()
        with contextlib.suppress(InputError):
            read(line * count, width=3)
        return time.perf_counter() - began

    small = min(seconds(1_000) for _ in range(3))
    assert min(seconds(4_000) for _ in range(2)) < max(0.5, 12 * small)
