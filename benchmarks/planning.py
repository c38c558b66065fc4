"""
A plan for many targets: the four steps and the check of the plan by its own rules, end to end.

    python benchmarks/planning.py [--targets 10000 20000 50000 100000] [--minutes 360]

Each size is planned three times, the sizes taking turns; the table gives the medians of processor seconds (one core
is used, so on an idle machine they are seconds). "per n log n" is the time for each target and each doubling of the
number of targets: where it does not grow, time grows no faster.
"""

from __future__ import annotations

import argparse
import math
import time

from networks import TODAY, network
from timing import contest

from networking_rules import plan


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--targets", type=int, nargs="+", default=[10_000, 20_000, 50_000, 100_000])
    parser.add_argument("--minutes", type=int, default=360)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    made = {count: network(count) for count in arguments.targets}
    runs = {str(n): (lambda n=n: plan(made[n], minutes=arguments.minutes, today=TODAY)) for n in made}
    result = contest(runs, arguments.rounds, time.process_time)
    print("| targets | touches | processor seconds | microseconds per n log n |\n| --- | --- | --- | --- |")
    for count, one in made.items():
        seconds = result.median(str(count))
        each = seconds / (count * math.log2(count)) * 1e6
        print(f"| {count:,} | {len(one.touches):,} | {seconds:.2f} | {each:.2f} |")


if __name__ == "__main__":
    main()
