"""
How large the plan page of many targets is, and how fast it opens in headless Chromium.

    python benchmarks/page.py [TARGETS]

Prints one line of JSON. It needs the extra `report`, selenium, chromium and chromedriver. Every target is in the
plan, so this is the most a page of so many targets can hold.
"""

from __future__ import annotations

import importlib
import json
import statistics
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from networking_rules.model import Goal, Help, Me, Network, Offer, Person, Touch, Want
from networking_rules.planner import plan
from networking_rules.reports import render
from networking_rules.reports.base import Context

TODAY = date(2026, 11, 23)
KINDS = ("photos", "advice", "referral", "review", "listing")
SYLLABLES = ("ma", "ren", "to", "li", "ves", "ka", "dor", "ni", "sol", "be")
ROUNDS = 3
WEEK = 10_080


def name(number: int) -> str:
    """A name of two words, made up."""
    first, last = (SYLLABLES[number % 10] + SYLLABLES[number // 10 % 10], SYLLABLES[number // 100 % 10] + "berg")
    return f"{first.title()} {last.title()} {number}"


def network(count: int) -> Network:
    """So many targets of all levels, a tenth of them little known, a few touches with each."""
    people = [Person("me", "Me")]
    touches: list[Touch] = []
    for n in range(count):
        wants = None if n % 10 == 0 else (Want(KINDS[n % 5], 0.4 + n % 7 / 10), Want(KINDS[n % 3], 0.3))
        helps, reach = (Help(KINDS[(n + 1) % 5], n % 11 / 10),), 1 + n % 9 / 3
        people.append(Person(f"p{n}", name(n), wants=wants, can_help=helps, reach=reach, reason="known to many"))
        for ago in (30 + n % 200, 300 + n % 50):
            day = TODAY - timedelta(days=ago)
            touches.append(Touch(f"t{n}-{ago}", f"p{n}", day, "out", ("give",), size=2, landed=n % 4 != 0))
    offers = tuple(Offer(kind, f"some {kind} of mine", 0.8, 3) for kind in KINDS)
    goals = tuple(Goal(kind, "", 0.8) for kind in KINDS)
    return Network(me=Me("me", offers, goals, 2, WEEK), people=tuple(people), touches=tuple(touches))


def opened(path: Path) -> list[float]:
    """Seconds from asking for the page until it is laid out and painted, a few times, in one browser."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "browser"))
    chromium: Any = importlib.import_module("chromium")
    found: list[float] = []
    with chromium.browser() as page:
        for _ in range(ROUNDS):
            page.driver.get("about:blank")
            begun = time.perf_counter()
            page.open(path)
            page.run("return document.body.offsetHeight")
            page.driver.execute_async_script("requestAnimationFrame(() => setTimeout(arguments[0], 0))")
            found.append(time.perf_counter() - begun)
    return found


def main() -> None:
    """Make the page, measure it, print what was measured."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    made = network(count)
    planned = plan(made, minutes=WEEK, today=TODAY)
    begun = time.perf_counter()
    text = render("html", "plan", planned, Context(network=made))
    rendered = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.html"
        path.write_text(text, "utf-8")
        times = opened(path)
        size = path.stat().st_size
    told = {
        "targets": count,
        "in the plan": len(planned.targets),
        "bytes": size,
        "render seconds": round(rendered, 2),
        "open seconds": round(statistics.median(times), 2),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
