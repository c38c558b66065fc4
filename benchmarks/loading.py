"""
How fast a network file loads: the detailed reader and the fast one, beside orjson with hand-written constructors.

    python benchmarks/loading.py [--targets 100000] [--touches 10] [--repeats 3]

Prints seconds (medians of interleaved repeats) and ratios to the hand-written reader, and the memory that streaming
a million touches takes. Needs orjson and msgspec.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import orjson

from networking_rules.importers.network_file import parse
from networking_rules.interval import Interval
from networking_rules.model import Help, Me, Met, Network, Offer, Person, Touch, Want

DAY = date(2026, 1, 1)
Reader = Callable[[bytes], Network]


def lines(targets: int, each: int) -> Iterator[dict[str, Any]]:
    """The objects of a network file: people with wants and reach, and touches with the fields that are common."""
    yield {"format": "networking-rules", "version": 1, "me": "p0"}
    yield {"kind": "me", "person": "p0", "reach": 2.5, "offers": [{"kind": "photos", "quality": 0.9, "minutes": 20}]}
    for number in range(targets):
        yield {
            "kind": "person",
            "id": f"p{number}",
            "name": f"Person Number {number}",
            "keys": [f"mailto:p{number}@example.org", f"linkedin:person-{number}"],
            "org": f"Organisation {number % 997}",
            "role": "Owner",
            "tags": ["venue", "north"],
            "reach": [1.5, 2.5] if number % 3 else 2,
            "wants": [{"kind": "photos", "weight": 0.9}],
            "can_help": [{"kind": "referral", "weight": 0.5}],
            "asks_welcome": True if number % 2 else None,
            "reason": "an example",
            "met": {"on": "2024-09-14", "how": "at a wedding"},
            "cadence": "P2M",
        }
    for number in range(targets):
        for turn in range(each):
            yield {
                "kind": "touch",
                "id": f"t{number}-{turn}",
                "person": f"p{number}",
                "at": f"2025-{turn % 12 + 1:02}-02T09:10:00+01:00" if turn % 2 else "2025-06-05",
                "direction": "out" if turn % 3 else "in",
                "acts": ["give"] if turn % 3 else ["thank", "reply"],
                "channel": "mail",
                "what": "twelve pictures of her arches",
                "form": "photos",
                "size": 2,
                "minutes": 45,
                "landed": True,
                "thread": f"m{number}",
            }


def content(targets: int, each: int) -> bytes:
    """The bytes of such a file."""
    return b"".join(orjson.dumps(line) + b"\n" for line in lines(targets, each))


def by_hand(data: bytes) -> Network:
    """orjson and constructors written by hand: what somebody would write who trusts the file."""
    me, people, found = Me(), list[Person](), list[Touch]()
    for line in data.splitlines():
        item = orjson.loads(line)
        kind = item.get("kind")
        if kind == "touch":
            found.append(hand_touch(item))
        elif kind == "person":
            people.append(hand_person(item))
        elif kind == "me":
            offers = tuple(Offer(o["kind"], o.get("what", ""), o["quality"], o["minutes"]) for o in item["offers"])
            me = Me(item["person"], offers, None, item.get("reach"), item.get("minutes_per_week"))
    return Network(me, people, found)


def hand_touch(item: dict[str, Any]) -> Touch:
    """A touch, field by field."""
    at = item["at"]
    return Touch(
        id=item["id"],
        person=item["person"],
        at=date.fromisoformat(at) if len(at) == 10 else datetime.fromisoformat(at),
        direction=item["direction"],
        acts=item.get("acts", ()),
        channel=item.get("channel"),
        what=item.get("what"),
        form=item.get("form"),
        size=item.get("size"),
        minutes=item.get("minutes"),
        landed=item.get("landed"),
        text=item.get("text"),
        thread=item.get("thread"),
        reply_to=item.get("reply_to"),
        with_=item.get("with"),
    )


def hand_person(item: dict[str, Any]) -> Person:
    """A person, field by field."""
    wants, helps, met, reach = item.get("wants"), item.get("can_help"), item.get("met"), item.get("reach")
    return Person(
        id=item["id"],
        name=item["name"],
        keys=item.get("keys", ()),
        org=item.get("org"),
        role=item.get("role"),
        reach=Interval(*reach) if isinstance(reach, list) else reach,
        wants=None if wants is None else tuple(Want(w["kind"], w["weight"]) for w in wants),
        can_help=None if helps is None else tuple(Help(h["kind"], h["weight"]) for h in helps),
        asks_welcome=item.get("asks_welcome"),
        reason=item.get("reason"),
        found_via=item.get("found_via"),
        met=Met(date.fromisoformat(met["on"]), met.get("via"), met.get("how")) if met else None,
        cadence=item.get("cadence"),
        segment=item.get("segment"),
        segment_reason=item.get("segment_reason"),
        status=item.get("status", "active"),
        tags=item.get("tags", ()),
        sources=item.get("sources", ()),
        notes=item.get("notes"),
    )


def detailed(data: bytes) -> Network:
    """The strict reader that lists every fault."""
    return parse(data, fast=False)


def fast(data: bytes) -> Network:
    """The strict reader with msgspec, where the extra `fast` is installed."""
    return parse(data, fast=True)


def seconds(reader: Reader, data: bytes) -> float:
    """How long one reading takes."""
    gc.collect()
    begun = time.perf_counter()
    network = reader(data)
    taken = time.perf_counter() - begun
    assert network.people
    return taken


STREAM = """
import resource, sys
from networking_rules.importers.network_file import touches
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
count = sum(1 for _ in touches(sys.argv[1]))
print(count, before // 1024, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def streamed(targets: int) -> str:
    """How much memory streaming takes, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.jsonl"
        with path.open("wb") as file:
            for line in lines(targets, 10):
                file.write(orjson.dumps(line) + b"\n")
        begun = time.perf_counter()
        done = subprocess.run([sys.executable, "-c", STREAM, str(path)], capture_output=True, text=True, check=True)
        count, before, after = done.stdout.split()
        taken = time.perf_counter() - begun
    return f"streamed {count} touches in {taken:.1f} s, at most {after} MB of memory ({before} MB before)"


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--targets", type=int, default=100_000)
    options.add_argument("--touches", type=int, default=10)
    options.add_argument("--repeats", type=int, default=3)
    options.add_argument("--json", action="store_true", help="the numbers as JSON")
    chosen = options.parse_args()
    if not chosen.json:
        print(streamed(100_000))  # first, since a process begins with the memory that its parent once had
    data = content(chosen.targets, chosen.touches)
    readers: dict[str, Reader] = {"by hand": by_hand, "detailed": detailed, "fast": fast}
    taken: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(chosen.repeats):
        for name, reader in readers.items():
            taken[name].append(seconds(reader, data))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    if chosen.json:
        print(json.dumps(medians))
        return 0
    print(f"{chosen.targets} targets with {chosen.touches} touches each, {len(data) / 1e6:.0f} MB")
    for name, median in medians.items():
        print(f"  {name:10} {median:7.2f} s   {median / medians['by hand']:.2f} of by hand")
    return 0


if __name__ == "__main__":
    sys.exit(main())
