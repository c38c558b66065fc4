"""
Twelve rules over many dossiers: the compiled rulebook against a hand-written loop and against other rule libraries.

    python benchmarks/rules.py [--cases 30000] [--rounds 15] [--peer-cases 300]

The hand-written loop, twelve ifs over slotted attrs objects, is 1. Libraries that are not installed are left out.
Times are processor time, since all but pandera use one core.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from importlib import import_module
from typing import Any

sys.path.append(sys.path.pop(0))  # this folder last: a library measured here has the name of this file

from attrs import asdict, evolve
from dossiers import BOOK, Dossier, by_hand, dossiers
from peers import installed, pandera_polars
from timing import contest, table

from networking_rules.logic import Rule, RuleBook


def _agree(cases: list[Dossier]) -> None:
    """All say the same, or the comparison is worth nothing."""
    hand = sorted((case.id, code) for case, code in by_hand(cases))
    compiled = BOOK.compile("dossier")
    for name, pairs in {"compiled": compiled.pairs, **installed()}.items():
        found = sorted((case.id, code) for case, code in pairs(cases))
        if found != hand:
            raise SystemExit(f"{name} finds something else than the loop by hand")


def _plugins() -> RuleBook:
    """The same rules as twelve plugins would bring them, one each, in another order."""
    rules: list[Rule] = [evolve(rule, plugin=f"plugin-{place}") for place, rule in enumerate(BOOK)]
    random.Random(1).shuffle(rules)
    book = RuleBook(())
    for rule in rules:
        book = book + RuleBook((rule,))
    return book


def ours(count: int, rounds: int) -> list[tuple[str, str, str]]:
    """The rows of this library."""
    full, gaps = dossiers(count), dossiers(count, missing=0.05)
    compiled, plugged = BOOK.compile("dossier"), _plugins().compile("dossier")
    made = contest(
        {
            "by hand": lambda: by_hand(full),
            "pairs": lambda: compiled.pairs(full),
            "missing": lambda: compiled.check(gaps),
            "lazy": lambda: compiled.check(full),
            "single": lambda: [compiled.codes(case) for case in full],
            "plugins": lambda: plugged.pairs(full),
        },
        rounds,
        time.process_time,
    )
    named = {
        "pairs": ("objects to (target, code) pairs", "0.80"),
        "missing": ("findings and unknowns, 5 % of all values missing", "1.10"),
        "lazy": ("findings that are made when looked at", "1.15"),
        "single": ("one case at a time", "1.10"),
        "plugins": ("the rules from twelve plugins", "1.10"),
    }
    first = f"{made.median('by hand') / count * 1e9:.0f} ns a case"
    rows = [(f"loop by hand ({first})", "1", "")]
    return rows + [(told, f"{made.ratio(key, 'by hand'):.2f}", most) for key, (told, most) in named.items()]


def others(count: int, rounds: int) -> list[tuple[str, str, str]]:
    """The rows of other libraries, on fewer cases, since most are slow."""
    cases = dossiers(count)
    runs = {name: (lambda peer=peer: peer(cases)) for name, peer in installed().items()}
    many = dossiers(count * 30)
    made = contest({"by hand": lambda: by_hand(many), **runs}, rounds, time.process_time)
    return [(name, f"{made.ratio(name, 'by hand') * 30:,.0f}", "") for name in runs]


def pandera(count: int, rounds: int) -> list[tuple[str, str, str]]:
    """The row of pandera, which checks whole tables."""
    run = pandera_polars()
    if run is None:
        return []
    pl: Any = import_module("polars")

    cases = dossiers(count)
    frame = pl.DataFrame([asdict(case) for case in cases])
    made = contest({"by hand": lambda: by_hand(cases), "pandera": lambda: run(frame)}, rounds)
    return [("pandera over polars (a table of facts)", f"{made.ratio('pandera', 'by hand'):.1f}", "")]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=30_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--peer-cases", type=int, default=300)
    arguments = parser.parse_args()
    _agree(dossiers(arguments.peer_cases))
    rows = ours(arguments.cases, arguments.rounds)
    rows += pandera(arguments.cases // 3, 5)
    rows += others(arguments.peer_cases, 5)
    print(table(rows, ("what", "time, the loop by hand = 1", "at most")))


if __name__ == "__main__":
    main()
