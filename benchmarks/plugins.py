"""
What plugins cost: segmenting through a host against a plain loop, assembling a host, importing the library.

    python benchmarks/plugins.py [--targets N] [--rounds N]

Contestants take turns in each round, and a ratio is the median of the ratios within rounds; what runs in this
process is counted in its own processor time, so that other work on the machine does not count. Exits 1 where a
number is over its limit: 1.10 times the loop, 30 ms for a host of 50 plugins, 1.2 times the imports.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from timing import contest, table

from networking_rules import Gate, History, Me, Person, Segment, Touch
from networking_rules.entries import Segmenter
from networking_rules.hooks import PluginInfo, hookimpl, segmenter
from networking_rules.plugins import Host, Rows
from networking_rules.testing.build import TODAY
from networking_rules.testing.sample import sample_me, sample_person

SEGMENTS = (
    Segment("near", "easy", Gate(1, 1, 0)),
    Segment("middle", "medium", Gate(3, 3, 30)),
    Segment("far", "reach", Gate(5, 5, 180)),
)
LIMITS = {"loop": 1.10, "host": 0.030, "imports": 1.2}
PLUGINS = 50


def judged(shift: int) -> Callable[[Me, Person, History], str]:
    """A function as a plugin would have it: it looks at reach, wants and the last touches."""

    def one(me: Me, person: Person, history: History) -> str:
        score = shift
        if person.reach is not None and me.reach is not None:
            score += int(person.reach.low - me.reach.high)
        if person.wants:
            score -= sum(want.weight > 0.5 for want in person.wants)
        score -= sum(touch.direction != "out" for touch in history.touches[-5:])
        return "near" if score < 0 else "middle" if score < 2 else "far"

    return one


class Plugin:
    """A plugin with one segmenter."""

    def __init__(self, number: int, function: Callable[[Me, Person, History], str]) -> None:
        self.__name__ = f"bench-{number:02}"
        self.entry: Segmenter = segmenter(f"bench-{number:02}", segments=SEGMENTS)(function)

    @hookimpl
    def networking_plugin_info(self) -> PluginInfo:
        """Who it is."""
        return PluginInfo(self.__name__, "1.0")

    @hookimpl
    def networking_add_segmenters(self) -> Sequence[Segmenter]:
        """One."""
        return [self.entry]


def rows(count: int) -> Rows:
    """So many people with histories of up to six touches."""
    people = tuple(sample_person(number) for number in range(count))
    directions = ("out", "in", "out")
    shared = [
        tuple(
            Touch(f"t{n}", "p", TODAY - timedelta(days=n * 9), directions[n % 3], ("give",))  # type: ignore[arg-type]
            for n in range(length)
        )
        for length in range(7)
    ]
    return Rows(sample_me(), people, tuple(History(TODAY, shared[number % 7]) for number in range(count)))


def loop(functions: Sequence[Callable[[Me, Person, History], str]], batch: Rows) -> list[list[str]]:
    """The same functions without any host."""
    me = batch.me
    pairs = (batch.people, batch.histories)
    return [[function(me, person, history) for person, history in zip(*pairs, strict=True)] for function in functions]


def segmenting(count: int, rounds: int) -> list[tuple[str, float, float]]:
    """For 1, 3 and 12 plugins: how many times the loop, and milliseconds of the host."""
    batch = rows(count)
    found: list[tuple[str, float, float]] = []
    for plugins in (1, 3, 12):
        functions = [judged(number % 4) for number in range(plugins)]
        host = Host([Plugin(number, function) for number, function in enumerate(functions)], strict=True)
        names = [f"bench-{number:02}" for number in range(plugins)]

        def through(host: Host = host, names: list[str] = names) -> object:
            return [host.segment(batch, name) for name in names]

        def plain(functions: Any = functions) -> object:
            return loop(functions, batch)

        result = contest({"host": through, "loop": plain}, rounds, time.process_time)
        found.append((f"{plugins} plugins, {count} targets", result.ratio("host", "loop"), result.median("host")))
    return found


def assembling(rounds: int) -> float:
    """Seconds to make a host of fifty plugins, in the median."""
    plugins = [Plugin(number, judged(number % 4)) for number in range(PLUGINS)]
    seconds: list[float] = []
    for _ in range(rounds * 3):
        start = time.process_time()
        host = Host(plugins)
        seconds.append(time.process_time() - start)
        if host.problems or len(host.plugins) != PLUGINS + 1:
            raise SystemExit("the plugins were refused")
    return statistics.median(seconds)


def importing(rounds: int) -> tuple[float, float, float]:
    """How many times the three dependencies the package takes to import; seconds of both above a bare Python."""
    scripts = {"package": "import networking_rules", "three": "import pluggy, attrs, cattrs", "bare": "pass"}

    def runner(script: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", script], check=True)

    result = contest({name: runner(script) for name, script in scripts.items()}, rounds)
    bare = result.median("bare")
    return result.ratio("package", "three"), result.median("package") - bare, result.median("three") - bare


def main() -> int:
    """Measure, show, and compare with the limits."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--targets", type=int, default=100_000)
    arguments.add_argument("--rounds", type=int, default=7)
    asked = arguments.parse_args()
    lines: list[tuple[str, str, str]] = []
    over = False
    for name, ratio, seconds in segmenting(asked.targets, asked.rounds):
        over |= ratio > LIMITS["loop"]
        lines.append(
            (f"segmenting, {name}", f"{ratio:.3f} times the loop ({seconds * 1000:.0f} ms)", f"{LIMITS['loop']}")
        )
    seconds = assembling(asked.rounds)
    over |= seconds > LIMITS["host"]
    lines.append(
        (f"assembling a host of {PLUGINS} plugins", f"{seconds * 1000:.1f} ms", f"{LIMITS['host'] * 1000:.0f} ms")
    )
    ratio, ours, three = importing(asked.rounds)
    over |= ratio > LIMITS["imports"]
    told = f"{ratio:.2f} times pluggy, attrs, cattrs ({ours * 1000:.0f} against {three * 1000:.0f} ms)"
    lines.append(("importing the package", told, f"{LIMITS['imports']}"))
    print(table(lines, ("what", "measured", "limit")))
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
