"""Interleaved timing: every round runs all contestants once; a ratio is the median of the ratios within rounds."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping

from attrs import frozen


@frozen
class Contest:
    """Seconds of each contestant in each round."""

    seconds: Mapping[str, list[float]]

    def ratio(self, name: str, base: str) -> float:
        """How long one takes against another: the median over the rounds."""
        pairs = zip(self.seconds[name], self.seconds[base], strict=True)
        return statistics.median(one / other for one, other in pairs)

    def median(self, name: str) -> float:
        """Seconds of one, in the median."""
        return statistics.median(self.seconds[name])


def contest(
    contestants: Mapping[str, Callable[[], object]], rounds: int, clock: Callable[[], float] = time.perf_counter
) -> Contest:
    """
    Run all contestants once a round, after one round that does not count.

    `clock` gives seconds: `time.process_time` counts what this process used, whatever else the machine does.
    """
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for round_ in range(rounds + 1):
        for name, run in contestants.items():
            gc.collect()
            start = clock()
            result = run()
            taken = clock() - start
            del result
            if round_:
                seconds[name].append(taken)
    return Contest(seconds)


def table(rows: list[tuple[str, str, str]], heads: tuple[str, str, str]) -> str:
    """Rows as a table in Markdown."""
    lines = ["| " + " | ".join(row) + " |" for row in (heads, ("---",) * 3, *rows)]
    return "\n".join(lines)
