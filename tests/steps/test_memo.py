"""Remembering never changes what a function says."""

from networking_rules import memo
from networking_rules.memo import remembered


def test_it_remembers_the_same_objects_and_forgets_in_time(monkeypatch):
    """The same objects are not computed again, equal ones are, and nothing is kept for ever."""
    monkeypatch.setattr(memo, "LATELY", 2)
    asked = []

    @remembered
    def double(values, times=2):
        asked.append(values)
        return [*values] * times

    one = [1, 2]
    assert double(one) is double(one)
    assert double([1, 2]) == double(one)
    assert double(one, times=1) == [1, 2]
    assert len(asked) == 3
    for number in range(5):
        assert double([number]) == [number, number]
    assert double(one) == [1, 2, 1, 2]
    assert len(asked) == 9
