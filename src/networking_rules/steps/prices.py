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


Name = str | tuple[str, ...]
"""One group by its name, or several taken together."""


def together(name: Name) -> tuple[str, ...]:
    """The groups that a name stands for."""
    return (name,) if isinstance(name, str) else tuple(sorted(name))


@frozen
class Limits:
    """
    What may be spent: `minutes` in all, `caps` by group or by several groups together, and pairs `at_most`: the
    minutes of the first may not exceed those of the second. A group stands in one pair at most, and in one set of
    groups that are taken together.
    """

    minutes: int
    caps: Mapping[Name, int] = field(factory=dict[Name, int], hash=False)
    at_most: tuple[tuple[Name, Name], ...] = ()

    @property
    def pairs(self) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
        """The pairs of `at_most` as the groups on both sides."""
        return tuple((together(less), together(more)) for less, more in self.at_most)

    @property
    def unions(self) -> frozenset[tuple[str, ...]]:
        """The sets of groups that a cap or a pair takes together."""
        capped = (together(name) for name in self.caps if not isinstance(name, str))
        return frozenset((*capped, *(side for pair in self.pairs for side in pair)))

    def cap(self, name: Name) -> int:
        """The cap of a group, or of groups together; all the minutes where there is none."""
        return min((cap for own, cap in self.caps.items() if _same(own, name)), default=self.minutes)


def _same(one: Name, other: Name) -> bool:
    return isinstance(one, str) == isinstance(other, str) and together(one) == together(other)


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


@frozen
class Side:
    """
    Groups that are taken together, often a single one, and what they may spend: all there is where `cap` is None.

    `cap_price` is the least price, in `SCALE` parts, at which the steps of all of them fit the cap.
    """

    name: tuple[str, ...]
    groups: tuple[Group, ...]
    cap: int | None
    cap_price: int = NO_PRICE

    @classmethod
    def of(cls, name: tuple[str, ...], groups: tuple[Group, ...], limits: Limits) -> Side:
        """A side with its price."""
        cap = limits.cap(name)
        if cap >= limits.minutes:
            return cls(name, groups, None)
        if sum(used(group, NO_PRICE) for group in groups) <= cap:
            return cls(name, groups, cap)
        top = _top(groups)
        price = _least(lambda p: sum(used(g, max(p - top, g.cap_price)) for g in groups) <= cap, 2 * top) - top
        return cls(name, groups, cap, price)

    def used(self, base: int) -> int:
        """The minutes that all steps take that are worth more than a price and fit the caps."""
        taken = sum(used(group, base) for group in self.groups)
        return taken if self.cap is None else min(self.cap, taken)


def used(group: Group, price: int) -> int:
    """The minutes of a group's steps that are worth more than a price and fit its cap."""
    return min(group.cap, group.minutes_above(price))


def _top(groups: Iterable[Group]) -> int:
    return max((abs(slope) for group in groups for slope in group.slopes), default=0) + 1


def sides_of(candidates: Iterable[Candidate], limits: Limits) -> tuple[Side, ...]:
    """The candidates in their groups, and these as the limits take them together."""
    by_name: dict[str, list[Candidate]] = {}
    for candidate in sorted(candidates, key=lambda candidate: candidate.id):
        by_name.setdefault(candidate.group, []).append(candidate)
    unions = {name: union for union in limits.unions for name in union}
    for name in unions:
        by_name.setdefault(name, [])
    longer = {name for _, more in limits.pairs for name in more}
    made: dict[tuple[str, ...], list[Group]] = {}
    for name, members in sorted(by_name.items()):
        side = unions.get(name, (name,))
        cap = min(limits.minutes, limits.cap(name), limits.cap(side))
        made.setdefault(side, []).append(_group(name, cap, members, name in longer))
    return tuple(Side.of(name, tuple(groups), limits) for name, groups in sorted(made.items()))


def _group(name: str, cap: int, members: Sequence[Candidate], longer: bool) -> Group:
    rows = _contenders(members, cap, longer)
    steps = sorted((-(dv * SCALE // dm), dm) for row in rows for dm, dv in _hull(row.options))
    reached = (0, *itertools.accumulate(minutes for _, minutes in steps))
    return Group(name, cap, rows, tuple(slope for slope, _ in steps), reached)


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
    What a minute costs, in `SCALE` parts: `total` of the budget, `caps` on top of it by group, `sides` by side, and
    `pairs` for each minute of the first side beyond the second's. Any prices of 0 or more give a bound; these are
    about the best. `of_group` is what a minute costs a group in all.
    """

    total: int
    caps: Mapping[str, int]
    sides: Mapping[tuple[str, ...], int]
    pairs: tuple[int, ...]
    of_group: Mapping[str, int]

    @classmethod
    def of(cls, sides: Sequence[Side], limits: Limits) -> Prices:
        """The prices at which the hulls, taken from the steepest step on, just fill the limits."""
        by_name = {side.name: side for side in sides}
        top = _top(group for side in sides for group in side.groups)
        pairs = [0] * len(limits.pairs)
        for number, (less, more) in enumerate(limits.pairs):

            def holds(
                price: int, number: int = number, less: Side = by_name[less], more: Side = by_name[more]
            ) -> bool:
                tried = cls._given(sides, limits, [*pairs[:number], price, *pairs[number + 1 :]], top)
                one, other = (sum(used(g, tried.of_group[g.name]) for g in side.groups) for side in (less, more))
                return one <= other

            pairs[number] = _least(holds, 2 * top)
        return cls._given(sides, limits, pairs, top)

    @classmethod
    def _given(cls, sides: Sequence[Side], limits: Limits, pairs: Sequence[int], top: int) -> Prices:
        """The prices of budget and caps, the prices of the pairs being given."""
        shift = dict.fromkeys((side.name for side in sides), 0)
        for price, (less, more) in zip(pairs, limits.pairs, strict=True):
            shift[less] += price
            shift[more] -= price
        total = _least(lambda price: sum(s.used(price + shift[s.name]) for s in sides) <= limits.minutes, 4 * top)
        caps: dict[str, int] = {}
        of_side: dict[tuple[str, ...], int] = {}
        of_group: dict[str, int] = {}
        for side in sides:
            base = total + shift[side.name]
            held = max(base, side.cap_price)
            of_side[side.name] = held - base
            for group in side.groups:
                of_group[group.name] = max(held, group.cap_price)
                caps[group.name] = of_group[group.name] - held
        return cls(total, caps, of_side, tuple(pairs), of_group)


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
    def of(cls, sides: Sequence[Side], prices: Prices, limits: Limits) -> Losses:
        bound = prices.total * limits.minutes
        bound += sum(prices.sides[side.name] * side.cap for side in sides if side.cap is not None)
        best: dict[str, Option] = {}
        minutes: dict[str, int] = {}
        moves: dict[str, tuple[tuple[str, tuple[Move, ...]], ...]] = {}
        for group in (group for side in sides for group in side.groups):
            price, taken, rows = prices.of_group[group.name], 0, list[tuple[str, tuple[Move, ...]]]()
            bound += prices.caps[group.name] * group.cap
            for row in group.rows:
                gains = [(SCALE * option.value - price * option.minutes, option) for option in row.options]
                top, chosen = max(gains, key=lambda pair: pair[0])
                length = chosen.minutes if top > 0 else 0
                if top > 0:
                    best[row.id] = chosen
                    taken, bound = taken + length, bound + top
                others: list[Move] = [
                    (option.minutes - length, max(top, 0) - gain, option)
                    for gain, option in gains
                    if top <= 0 or option is not chosen
                ]
                rows.append((row.id, (*others, (-length, top, None)) if top > 0 else tuple(others)))
            minutes[group.name], moves[group.name] = taken, tuple(rows)
        return cls(bound, minutes, best, moves)
