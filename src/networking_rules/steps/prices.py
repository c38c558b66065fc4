"""
What a minute is worth: the concave hulls of the options give prices, and the prices a bound that no allocation beats.

Against the prices every choice has a loss, and the losses of an allocation add up to its distance from the bound.
All of it is in whole numbers.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import field, frozen

SCALE = 1 << 20
"""Losses and prices are counted in parts of a value unit, so that prices can be fractions of it."""
NO_PRICE = -(1 << 200)
"""Below every price: where a cap leaves room for all there is."""


@frozen
class Option:
    """One way to spend time on a candidate: a name of its own, whole `minutes` (1 or more), whole units of `value`."""

    key: str
    minutes: int
    value: int


@frozen
class Candidate:
    """Somebody who may get time: at most one of the options. `group` is the segment, "" while not decided."""

    id: str
    group: str
    options: tuple[Option, ...]


@frozen
class Limits:
    """
    What may be spent: `minutes` in all, `caps` by group, and pairs `at_most`: the first group's minutes may not
    exceed the second's. A group stands in one pair at most.
    """

    minutes: int
    caps: Mapping[str, int] = field(factory=dict[str, int], hash=False)
    at_most: tuple[tuple[str, str], ...] = ()


@frozen
class Row:
    """A candidate's options that can be part of a best solution, by minutes."""

    id: str
    options: tuple[Option, ...]


@frozen
class Group:
    """
    The candidates of one segment with its cap. `slopes` are the steps of their hulls: what each next minute is
    worth, in `SCALE` parts, negated so that they ascend; `reached` the minutes up to each.
    """

    name: str
    cap: int
    rows: tuple[Row, ...]
    slopes: tuple[int, ...]
    reached: tuple[int, ...]

    @property
    def cap_price(self) -> int:
        """The least price above which the steps fit the cap: that of the first step beyond it, NO_PRICE without."""
        fitting = bisect_right(self.reached, self.cap) - 1
        return -self.slopes[fitting] if fitting < len(self.slopes) else NO_PRICE

    def minutes_above(self, price: int) -> int:
        """The minutes of all steps that are worth more than a price."""
        return self.reached[bisect_left(self.slopes, -price)]


def grouped(candidates: Iterable[Candidate], limits: Limits) -> tuple[Group, ...]:
    by_name: dict[str, list[Candidate]] = {}
    for candidate in sorted(candidates, key=lambda candidate: candidate.id):
        by_name.setdefault(candidate.group, []).append(candidate)
    for name in itertools.chain.from_iterable(limits.at_most):
        by_name.setdefault(name, [])
    useful_longer = {longer for _, longer in limits.at_most}
    made: list[Group] = []
    for name, members in sorted(by_name.items()):
        cap = min(limits.minutes, limits.caps.get(name, limits.minutes))
        rows = _contenders(members, cap, name in useful_longer)
        steps = sorted((-(dv * SCALE // dm), dm) for row in rows for dm, dv in _hull(row.options))
        reached = (0, *itertools.accumulate(minutes for _, minutes in steps))
        made.append(Group(name, cap, rows, tuple(slope for slope, _ in steps), reached))
    return tuple(made)


def _contenders(members: Sequence[Candidate], cap: int, longer: bool) -> tuple[Row, ...]:
    """
    The options that fit and can matter: at most n candidates get time, n being the cap over the shortest option,
    so of all options of one length the n best will do: whoever has another leaves one of these candidates free.
    """
    fitting = [_undominated(candidate.options, cap, longer) for candidate in members]
    shortest = min((option.minutes for options in fitting for option in options), default=1)
    by_minutes: dict[int, list[tuple[int, int]]] = {}
    for number, options in enumerate(fitting):
        for option in options:
            by_minutes.setdefault(option.minutes, []).append((-option.value, number))
    kept = {
        (number, minutes) for minutes, ranked in by_minutes.items() for _, number in sorted(ranked)[: cap // shortest]
    }
    rows = (
        Row(candidate.id, tuple(option for option in fitting[number] if (number, option.minutes) in kept))
        for number, candidate in enumerate(members)
    )
    return tuple(row for row in rows if row.options)


def _undominated(options: Iterable[Option], cap: int, longer: bool) -> list[Option]:
    """By minutes, the best of each length; those worth no more than a shorter one only where longer can help."""
    found: list[Option] = []
    for option in sorted(options, key=lambda option: (option.minutes, -option.value, option.key)):
        if option.minutes > cap or (found and found[-1].minutes == option.minutes):
            continue
        if longer or option.value > (found[-1].value if found else 0):
            found.append(option)
    return found


def _hull(options: Sequence[Option]) -> list[tuple[int, int]]:
    """The steps (minutes, value) of the least concave curve over nothing and the options, steepest first."""
    corners = [(0, 0)]
    for option in options:
        m, v = option.minutes, option.value
        while len(corners) > 1:
            (m0, v0), (m1, v1) = corners[-2:]
            if (v1 - v0) * (m - m1) > (v - v1) * (m1 - m0):
                break
            corners.pop()
        corners.append((m, v))
    return [(m1 - m0, v1 - v0) for (m0, v0), (m1, v1) in itertools.pairwise(corners)]


@frozen
class Prices:
    """
    What a minute costs, in `SCALE` parts: `total` of the budget, `caps` on top of it by group, `pairs` for each
    minute of the first group beyond the second's. Any prices of 0 or more give a bound; these are about the best.
    """

    total: int
    caps: Mapping[str, int]
    pairs: tuple[int, ...]
    of_group: Mapping[str, int]

    @classmethod
    def of(cls, groups: Sequence[Group], limits: Limits) -> Prices:
        """The prices at which the hulls, taken from the steepest step on, just fill the limits."""
        by_name = {group.name: group for group in groups}
        top = max((abs(slope) for group in groups for slope in group.slopes), default=0) + 1
        pairs = [0] * len(limits.at_most)
        for number, (less, more) in enumerate(limits.at_most):

            def holds(price: int, number: int = number, less: str = less, more: str = more) -> bool:
                tried = cls._given(groups, limits, [*pairs[:number], price, *pairs[number + 1 :]], top)
                one, other = (_used(by_name[name], tried.of_group[name]) for name in (less, more))
                return one <= other

            pairs[number] = _least(holds, 2 * top)
        return cls._given(groups, limits, pairs, top)

    @classmethod
    def _given(cls, groups: Sequence[Group], limits: Limits, pairs: Sequence[int], top: int) -> Prices:
        """The prices of budget and caps, the prices of the pairs being given."""
        shift = dict.fromkeys((group.name for group in groups), 0)
        for price, (less, more) in zip(pairs, limits.at_most, strict=True):
            shift[less] += price
            shift[more] -= price
        total = _least(lambda price: sum(_used(g, price + shift[g.name]) for g in groups) <= limits.minutes, 4 * top)
        bases = {name: total + moved for name, moved in shift.items()}
        of_group = {group.name: max(bases[group.name], group.cap_price) for group in groups}
        caps = {name: price - bases[name] for name, price in of_group.items()}
        return cls(total, caps, tuple(pairs), of_group)


def _used(group: Group, price: int) -> int:
    return min(group.cap, group.minutes_above(price))


def _least(holds: Callable[[int], bool], high: int) -> int:
    """The least number from 0 to `high` for which something holds that holds for all greater ones as well."""
    low = 0
    if holds(low):
        return low
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low


Move = tuple[int, int, "Option | None"]  # minutes more than the best choice, loss against it, the option itself


@frozen
class Losses:
    """
    Against the prices, each candidate has a best choice and a loss for every other one.

    `best` are the best choices and `minutes` what they take, `moves` the other choices, by group and candidate.
    `bound` less the losses of a solution, and less the price of every minute it leaves free, is its value.
    """

    bound: int
    minutes: Mapping[str, int]
    best: Mapping[str, Option]
    moves: Mapping[str, tuple[tuple[str, tuple[Move, ...]], ...]]

    @classmethod
    def of(cls, groups: Sequence[Group], prices: Prices, limits: Limits) -> Losses:
        bound = prices.total * limits.minutes
        best: dict[str, Option] = {}
        minutes: dict[str, int] = {}
        moves: dict[str, tuple[tuple[str, tuple[Move, ...]], ...]] = {}
        for group in groups:
            price, used, rows = prices.of_group[group.name], 0, list[tuple[str, tuple[Move, ...]]]()
            bound += prices.caps[group.name] * group.cap
            for row in group.rows:
                gains = [(SCALE * option.value - price * option.minutes, option) for option in row.options]
                top, chosen = max(gains, key=lambda pair: pair[0])
                length = chosen.minutes if top > 0 else 0
                if top > 0:
                    best[row.id] = chosen
                    used, bound = used + length, bound + top
                others: list[Move] = [
                    (option.minutes - length, max(top, 0) - gain, option)
                    for gain, option in gains
                    if top <= 0 or option is not chosen
                ]
                rows.append((row.id, (*others, (-length, top, None)) if top > 0 else tuple(others)))
            minutes[group.name], moves[group.name] = used, tuple(rows)
        return cls(bound, minutes, best, moves)
