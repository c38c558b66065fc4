"""
The exact solver behind step 4: at most one option for each candidate, the greatest value in the minutes there are.

A multiple-choice knapsack whose limits are a total, caps on disjoint groups and on sets of them, and pairs of which
one may get no more than the other. The best allocation is the one with the least loss against the prices of a minute:
dynamic programming finds it among the few choices whose own loss is not already too great, group by group, and the
groups are then joined. The order of the candidates never matters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen, mutable

from networking_rules.steps.prices import (
    SCALE,
    Candidate,
    Group,
    Limits,
    Losses,
    Move,
    Option,
    Prices,
    Side,
    sides_of,
)

__all__ = ["Allocation", "Candidate", "Limits", "Option", "allocate"]

EFFORT = 40_000_000
"""Steps of the search after which it gives up and says how far from the best it may be: some ten seconds."""


@frozen
class Allocation:
    """
    The options chosen, by candidate id, with their value and minutes in all and by group.

    `bound` is proven: no allocation within the limits is worth more. It equals `value` unless the search gave up.
    `proof` says in words how it is known.
    """

    chosen: Mapping[str, Option] = field(hash=False)
    value: int
    bound: int
    minutes: int
    by_group: Mapping[str, int] = field(hash=False)
    proof: str = ""


def allocate(candidates: Sequence[Candidate], limits: Limits) -> Allocation:
    """
    The allocation of greatest value within the limits, and the proof that it is.

    Raises ValueError for two candidates with one id, an option of no minutes, a negative limit, or a group that
    stands in two pairs or two sets of groups.
    """
    _refuse(candidates, limits)
    sides = sides_of(candidates, limits)
    prices = Prices.of(sides, limits)
    table = Losses.of(sides, prices, limits)
    start = _greedy(sides, limits)
    found, value = start, sum(option.value for option in start.values())
    gap = table.bound - SCALE * (value + 1)
    search = _Search(sides, limits, prices, table)
    for limit in sorted({gap >> 8, gap >> 6, gap >> 4, gap >> 2, gap}) if gap >= 0 else ():
        best = search.best(limit)
        if search.gave_up:
            return _allocation(candidates, found, table.bound // SCALE, _PROOFS["gave up"])
        if best is not None:
            found = best
            break
    worth = sum(option.value for option in found.values())
    told = _PROOFS["hulls" if gap < 0 else "search"].format(
        tried=search.tried, all=sum(len(c.options) for c in candidates)
    )
    return _allocation(candidates, found, worth, told)


_PROOFS = {
    "hulls": "no other use of these minutes is worth more: that is proven",
    "search": "no other use of these minutes is worth more: that is proven, by trying each option that could have been better ({tried} of {all})",
    "gave up": "perhaps not the best use of these minutes: the search for a better one was given up",
}


def _allocation(candidates: Iterable[Candidate], chosen: Mapping[str, Option], bound: int, proof: str) -> Allocation:
    by_group: dict[str, int] = {}
    for candidate in candidates:
        if candidate.id in chosen:
            by_group[candidate.group] = by_group.get(candidate.group, 0) + chosen[candidate.id].minutes
    return Allocation(
        chosen=dict(sorted(chosen.items())),
        value=sum(option.value for option in chosen.values()),
        bound=bound,
        minutes=sum(by_group.values()),
        by_group=dict(sorted(by_group.items())),
        proof=proof,
    )


def _refuse(candidates: Sequence[Candidate], limits: Limits) -> None:
    if len({candidate.id for candidate in candidates}) != len(candidates):
        raise ValueError("two candidates have one id")
    for candidate in candidates:
        if any(option.minutes < 1 for option in candidate.options):
            raise ValueError(f"an option of {candidate.id} takes no time; every option needs a minute or more")
    if limits.minutes < 0 or any(cap < 0 for cap in limits.caps.values()):
        raise ValueError("a limit of minutes cannot be negative")
    paired = [name for pair in limits.pairs for side in pair for name in side]
    if len(set(paired)) != len(paired):
        raise ValueError("a group may stand in one pair of at_most only")
    joined = [name for union in limits.unions for name in union]
    if len(set(joined)) != len(joined):
        raise ValueError("a group may be taken together with others in one way only")


def _greedy(sides: Sequence[Side], limits: Limits) -> dict[str, Option]:
    """A first allocation: options by value for each minute, and again while any still fits."""
    ranked = sorted(
        (
            (option.value / option.minutes, option, row.id, group, side)
            for side in sides
            for group in side.groups
            for row in group.rows
            for option in row.options
        ),
        key=lambda item: (-item[0], item[2], item[1].minutes),
    )
    longer = dict(limits.pairs)
    chosen: dict[str, Option] = {}
    spent = dict.fromkeys((group.name for side in sides for group in side.groups), 0)
    by_side = dict.fromkeys((side.name for side in sides), 0)
    for _ in range(2):
        for _, option, person, group, side in ranked:
            before = chosen.get(person)
            more = option.minutes - (before.minutes if before else 0)
            after = by_side[side.name] + more
            fits = sum(by_side.values()) + more <= limits.minutes and spent[group.name] + more <= group.cap
            fits = fits and (side.cap is None or after <= side.cap)
            if side.name in longer:
                fits = fits and after <= by_side[longer[side.name]]
            if fits and more > 0 and option.value > (before.value if before else 0):
                chosen[person], by_side[side.name] = option, after
                spent[group.name] += more
    return chosen


Chain = tuple[str, "Option | None", "Chain | None"]
"""The choices of a state that differ from the best ones, latest first."""
States = dict[int, tuple[int, "Chain | None"]]
"""For each number of minutes, the least loss and how it is reached."""
Joined = dict[int, tuple[int, tuple["Chain | None", ...]]]


@mutable
class _Search:
    """The search for the least loss. `tried` counts the options that were in play, `gave_up` says it took too long."""

    sides: Sequence[Side]
    limits: Limits
    prices: Prices
    losses: Losses
    tried: int = 0
    steps: int = 0

    @property
    def gave_up(self) -> bool:
        """Whether the effort was spent before the end."""
        return self.steps > EFFORT

    def best(self, limit: int) -> dict[str, Option] | None:
        """The allocation of least loss, if there is one whose loss is at most the limit."""
        self.tried = 0
        states = {side.name: self._side(side, limit) for side in self.sides}
        joined: Joined = {0: (0, ())}
        for number, (less, more) in enumerate(self.limits.pairs):
            pair = self._pair(states.pop(less), states.pop(more), self.prices.pairs[number], limit)
            joined = self._join(joined, pair, limit, self.limits.minutes)
        for side in states.values():
            joined = self._join(joined, side, limit, self.limits.minutes)
        total, minutes = self.prices.total, self.limits.minutes
        ends = [(loss + total * (minutes - m), m, chains) for m, (loss, chains) in joined.items()]
        loss, _, chains = min(ends, key=lambda end: end[:2], default=(limit + 1, 0, ()))
        return self._choices(chains) if loss <= limit else None

    def _side(self, side: Side, limit: int) -> Joined:
        """The states of groups that are taken together."""
        most = self.limits.minutes if side.cap is None else side.cap
        joined: Joined = {0: (0, ())}
        for group in side.groups:
            states = self._group(group, limit)
            joined = self._join(joined, {m: (loss, (chain,)) for m, (loss, chain) in states.items()}, limit, most)
        price = self.prices.sides[side.name]
        return {
            minutes: (loss + price * (most - minutes), chains)
            for minutes, (loss, chains) in joined.items()
            if loss + price * (most - minutes) <= limit
        }

    def _group(self, group: Group, limit: int) -> States:
        """The states of one group: its candidates one by one, each with its best choice or one of small loss."""
        rows: list[tuple[str, tuple[Move, ...]]] = []
        for person, moves in self.losses.moves[group.name]:
            within = tuple(move for move in moves if move[1] <= limit)
            if within:
                rows.append((person, within))
                self.tried += len(within)
        saving = sum(min(0, *(move[0] for move in moves)) for _, moves in rows)
        start = self.losses.minutes[group.name]
        states: States = {start: (0, None)} if start + saving <= group.cap else {}
        for person, moves in rows:
            saving -= min(0, *(move[0] for move in moves))
            states = self._step(states, person, moves, limit, group.cap - saving)
        price = self.prices.caps[group.name]
        return {
            minutes: (loss + price * (group.cap - minutes), chain)
            for minutes, (loss, chain) in states.items()
            if minutes <= group.cap and loss + price * (group.cap - minutes) <= limit
        }

    def _step(self, states: States, person: str, moves: Sequence[Move], limit: int, most: int) -> States:
        self.steps += len(states) * len(moves)
        if self.gave_up:
            return {}
        after = {minutes: state for minutes, state in states.items() if minutes <= most}
        for more, extra, option in moves:
            room = limit - extra
            for minutes, (loss, chain) in states.items():
                if loss <= room and minutes + more <= most:
                    known = after.get(minutes + more)
                    if known is None or loss + extra < known[0]:
                        after[minutes + more] = (loss + extra, (person, option, chain))
        return after

    def _pair(self, less: Joined, more: Joined, price: int, limit: int) -> Joined:
        """Two sides of which the first may have no more minutes than the second."""
        found: Joined = {}
        ranked = _by_loss(more)
        for first, (lost, chains) in sorted(less.items(), key=_minutes):
            for loss, second, others in ranked:
                if lost + loss > limit:
                    break
                self.steps += 1
                total = lost + loss + price * (second - first)
                if first <= second and total <= limit:
                    known = found.get(first + second)
                    if known is None or total < known[0]:
                        found[first + second] = (total, (*chains, *others))
        return found

    def _join(self, one: Joined, other: Joined, limit: int, most: int) -> Joined:
        """Two sets of groups together, in so many minutes."""
        found: Joined = {}
        ranked = _by_loss(other)
        for first, (lost, chains) in sorted(one.items(), key=_minutes):
            for loss, second, others in ranked:
                if lost + loss > limit:
                    break
                self.steps += 1
                minutes = first + second
                if minutes <= most:
                    known = found.get(minutes)
                    if known is None or lost + loss < known[0]:
                        found[minutes] = (lost + loss, (*chains, *others))
        return found

    def _choices(self, chains: Iterable[Chain | None]) -> dict[str, Option]:
        chosen = dict(self.losses.best)
        for chain in chains:
            link = chain
            while link is not None:
                person, option, link = link
                if option is None:
                    chosen.pop(person, None)
                else:
                    chosen[person] = option
        return chosen


def _minutes(state: tuple[int, tuple[int, tuple[Chain | None, ...]]]) -> int:
    return state[0]


def _by_loss(states: Joined) -> list[tuple[int, int, tuple[Chain | None, ...]]]:
    ranked = [(loss, minutes, chains) for minutes, (loss, chains) in states.items()]
    return sorted(ranked, key=lambda state: state[:2])
