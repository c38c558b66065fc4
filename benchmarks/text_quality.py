"""
How well the reader of text sees acts, beside a plain lexicon, on sets that people have labelled.

    python benchmarks/text_quality.py --data DIR [--half even|odd] [--alarms] [--misses SET]

DIR holds the sets as JSON lines. Intervals are 95 % bootstrap intervals over groups (whole messages or dialogues)
where rows belong together. The sets' text stays where it is: only numbers are printed, and with `--misses` the
rows that are read otherwise than labelled.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from networking_rules.cases import draft_case
from networking_rules.model import Draft
from networking_rules.rulebooks import guide
from networking_rules.testing import build
from networking_rules.text import Reading, read
from networking_rules.text.reader import tells

Row = Mapping[str, Any]
RESAMPLES = 400
PRESSURE = frozenset({"urgency", "entitlement", "guilt", "strings"})


@frozen
class Task:
    """One label of one set: what counts as it, and what the reader and the floor make of it."""

    name: str
    file: str
    label: Callable[[Row], bool]
    kinds: frozenset[str]
    floor: str
    sees: Callable[[Reading], bool] | None = None
    """What counts as seen, where the set means less or more than an act of these kinds."""


ASK_WORDS = r"\b(?:please|could you|can you|would you|let me know|need|want|send|call|help|ask)\b|\?"
GIVE_WORDS = r"\b(?:attached|here is|i will|i'll|we will|happy to|glad to|offer|donate|provide|send|help)\b"
NEED_WORDS = r"\b(?:need|needs|want|require|looking for|help|without|hungry|lack)\b"
PUSH_WORDS = r"\b(?:must|should|need to|immediately|expect|asap|urgent|crucial|please|ensure)\b"


def asks_for_money(reading: Reading) -> bool:
    """Whether a text asks for money: in p4g no other request is one."""
    return any(act.effort == "money" for act in reading.of("ask"))


def gives_or_tells(reading: Reading) -> bool:
    """Whether a text gives something or tells it in a plain statement: in mailex both are delivered."""
    kinds: dict[int, set[str]] = defaultdict(set)
    for act in reading.acts:
        kinds[act.sentence].add(act.kind)
    return any(
        "offer" in kinds[number] or ("ask" not in kinds[number] and tells(sentence, kinds[number]))
        for number, sentence in enumerate(reading.sentences)
    )


TASKS = (
    Task("ask: parakweet", "parakweet_intent", lambda r: r["ask"] == 1, frozenset({"ask"}), ASK_WORDS),
    Task("ask: mailex", "mailex_sent", lambda r: r["request"] == 1, frozenset({"ask"}), ASK_WORDS),
    Task("ask: p4g", "p4g_sent", lambda r: r["ask"] == 1, frozenset({"ask"}), ASK_WORDS),
    Task("money: p4g", "p4g_sent", lambda r: r["ask"] == 1, frozenset({"ask"}), ASK_WORDS, asks_for_money),
    Task("offer: mailex", "mailex_sent", lambda r: r["deliver"] == 1, frozenset({"offer"}), GIVE_WORDS),
    Task(
        "told: mailex", "mailex_sent", lambda r: r["deliver"] == 1, frozenset({"offer"}), GIVE_WORDS, gives_or_tells
    ),
    Task("offer: p4g", "p4g_sent", lambda r: r["commit"] == 1, frozenset({"offer"}), GIVE_WORDS),
    Task("offer: faceemail", "faceemail_sent_*", lambda r: "SNeg-" in r["acts"], frozenset({"offer"}), GIVE_WORDS),
    Task("need: munro", "munro_msg", lambda r: r["request"] == 1, frozenset({"need", "desperation"}), NEED_WORDS),
    Task(
        "need: casino", "casino_sent", lambda r: r["self_need"] == 1, frozenset({"need", "desperation"}), NEED_WORDS
    ),
    Task(
        "pushy: faceemail",
        "faceemail_sent_*",
        lambda r: "HNeg-" in r["acts"],
        PRESSURE,
        PUSH_WORDS,
    ),
)
MEANS = {
    "ask": ("ask: parakweet", "ask: mailex", "ask: p4g"),
    "ask, as the sets mean it,": ("ask: parakweet", "ask: mailex", "money: p4g"),
    "offer": ("offer: mailex", "offer: p4g", "offer: faceemail"),
    "offer, as the sets mean it,": ("told: mailex", "offer: p4g", "offer: faceemail"),
}


def rows_of(data: Path, pattern: str, half: str) -> list[Row]:
    """The rows of a set; `half` keeps every second group (or row)."""
    rows: list[Row] = []
    for path in sorted(data.glob(f"{pattern}.jsonl")):
        with path.open(encoding="utf-8") as lines:
            rows += [json.loads(line) | {"file": path.stem} for line in lines]
    if half == "all":
        return rows
    order: dict[object, int] = {}
    for number, row in enumerate(rows):
        order.setdefault(group_of(row, number), len(order))
    wanted = 0 if half == "even" else 1
    return [row for number, row in enumerate(rows) if order[group_of(row, number)] % 2 == wanted]


def group_of(row: Row, number: int) -> object:
    """What a row belongs to; casino's group is a class, not a dialogue."""
    return (row["file"], row["group"]) if "group" in row and not row["file"].startswith("casino") else number


def kinds_in(text: str) -> frozenset[str]:
    """The kinds of act that the reader sees in a text."""
    return frozenset(act.kind for act in read(text, language="en").acts)


Counts = tuple[int, int, int, int]


def score(counts: Counts) -> tuple[float, float, float, float]:
    """Precision, recall, F1 of the label, and macro-F1 over the label and its absence."""
    tp, fp, fn, tn = counts
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    yes = 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 0.0
    no = 2 * tn / (2 * tn + fp + fn) if tn + fp + fn else 0.0
    return precision, recall, yes, (yes + no) / 2


def tally(pairs: Iterable[tuple[bool, bool]]) -> Counts:
    """Hits, false alarms, misses and rightly silent, from pairs of (seen, true)."""
    tp = fp = fn = tn = 0
    for seen, true in pairs:
        tp += seen and true
        fp += seen and not true
        fn += true and not seen
        tn += not seen and not true
    return tp, fp, fn, tn


def interval(groups: Sequence[Counts], measure: Callable[[Counts], float]) -> tuple[float, float]:
    """The 95 % bootstrap interval of a measure over groups."""
    chance = random.Random(7)
    found: list[float] = []
    for _ in range(RESAMPLES):
        a = b = c = d = 0
        for one in chance.choices(groups, k=len(groups)):
            a, b, c, d = a + one[0], b + one[1], c + one[2], d + one[3]
        found.append(measure((a, b, c, d)))
    found.sort()
    return found[int(RESAMPLES * 0.025)], found[int(RESAMPLES * 0.975)]


def measure_task(task: Task, rows: Sequence[Row], misses: bool) -> Counts:
    """Print a task's line; return its counts."""
    floor = re.compile(task.floor, re.IGNORECASE)
    groups: dict[object, list[tuple[bool, bool]]] = defaultdict(list)
    plain: list[tuple[bool, bool]] = []
    for number, row in enumerate(rows):
        reading = read(row["text"], language="en")
        seen = task.sees(reading) if task.sees else bool(reading.of(*task.kinds))
        true = task.label(row)
        groups[group_of(row, number)].append((seen, true))
        plain.append((floor.search(row["text"]) is not None, true))
        if misses and seen != true:
            print(
                "MISSED" if true else "FALSE ",
                cues_of(row["text"], task.kinds),
                row["text"][:230].replace("\n", " / "),
            )
    counts = tally(pair for pairs in groups.values() for pair in pairs)
    low, high = interval([tally(pairs) for pairs in groups.values()], lambda c: score(c)[2])
    precision, recall, f1, macro = score(counts)
    base = score(tally(plain))
    print(
        f"{task.name:18} {len(rows):5} {sum(t for _, t in plain):5}  P {precision:.2f}  R {recall:.2f}  "
        f"F1 {f1:.3f} [{low:.2f}, {high:.2f}]  macro {macro:.3f}   floor F1 {base[2]:.3f} macro {base[3]:.3f}"
    )
    return counts


def cues_of(text: str, kinds: frozenset[str]) -> list[str]:
    """The cues that saw something of some kinds."""
    return [act.cue for act in read(text, language="en").acts if act.kind in kinds]


def first_of(text: str) -> str | None:
    """Whether a message asks or gives first, by the acts alone."""
    act = next((act for act in read(text, language="en").acts if act.kind in {"ask", "offer"}), None)
    return None if act is None else {"ask": "ask", "offer": "give"}[act.kind]


def measure_order(rows: Sequence[Row], misses: bool) -> None:
    """Print how well the order of ask and give is seen."""
    rows = [row for row in rows if row["first"]]
    for name, first in (("order: mailex", first_of), ("  floor", floor_first)):
        pairs = [(first(row["text"]), row["first"]) for row in rows]
        low, high = order_interval(pairs)
        ask, give = (order_f1(pairs, label) for label in ("ask", "give"))
        print(
            f"{name:18} {len(rows):5}        macro-F1 {(ask + give) / 2:.3f} [{low:.2f}, {high:.2f}]"
            f"   ask {ask:.2f}  give {give:.2f}"
        )
        if misses:
            for row, (seen, true) in zip(rows, pairs, strict=True):
                if seen != true:
                    print("ORDER", true, seen, row["text"][:230].replace("\n", " / "))


def order_f1(pairs: Sequence[tuple[str | None, str]], label: str) -> float:
    """The F1 of one of the two orders."""
    return score(tally((seen == label, true == label) for seen, true in pairs))[2]


def order_interval(pairs: Sequence[tuple[str | None, str]]) -> tuple[float, float]:
    """The 95 % bootstrap interval of the macro-F1."""
    chance = random.Random(7)
    found: list[float] = []
    for _ in range(RESAMPLES):
        sample = chance.choices(pairs, k=len(pairs))
        found.append((order_f1(sample, "ask") + order_f1(sample, "give")) / 2)
    found.sort()
    return found[int(RESAMPLES * 0.025)], found[int(RESAMPLES * 0.975)]


def floor_first(text: str) -> str | None:
    """The lexicon's order."""
    places = {
        name: found.start()
        for name, words in (("ask", ASK_WORDS), ("give", GIVE_WORDS))
        if (found := re.search(words, text, re.IGNORECASE))
    }
    return min(places, key=lambda name: places[name], default=None)


def labels_seen(text: str) -> frozenset[str]:
    """The labels of the outreach set that the reader sees; despair counts as need and as pressure."""
    kinds = kinds_in(text)
    found = kinds & {"ask", "offer", "need"}
    return found | {"pressure"} if kinds & PRESSURE else found | ({"need"} if "desperation" in kinds else frozenset())


def measure_outreach(rows: Sequence[Row], misses: bool) -> None:
    """Print the share of outreach sentences read rightly, and the false alarms on those with no act."""
    right = alarms = none = 0
    for row in rows:
        true, seen = set(row["labels"]) - {"none"}, labels_seen(row["text"])
        good = bool(true & seen) if true else not seen
        right += good
        none += not true
        alarms += not true and bool(seen)
        if misses and not good:
            print("OUTREACH", sorted(true), sorted(seen), row["text"])
    print(
        f"outreach           {len(rows):5}        right {right / len(rows):.3f}"
        f"   false alarms on none {alarms / max(none, 1):.3f}"
    )


ALARM_RULES = (
    "GIV001 GIV003 GIV004 GIV006 GIV009 NEE001 NEE002 NEE003 NEE004 NEE007 NEE008 TGT003 APP002 APP003 APP004"
)


def measure_alarms(rows: Sequence[Row], misses: str) -> None:
    """Print each draft rule's findings in 100 ordinary mails, read as from a stranger and as from a friend."""
    rows = [row for row in rows if not row["mass"]]
    book = guide("evidence").select(*ALARM_RULES.split())
    readers = {"stranger": build.summary(0, 0, 0, None, False), "friend": build.summary(6, 0, 4, 700, False)}
    person = build.person(wants=None, can_help=None, reach=None, reason=None)
    target = build.target(person, build.me(), "easy", segments=build.segments_named("easy"))
    about = frozenset({"draft", "drafts", "ask"})
    print(f"ordinary mail: findings in 100 messages ({len(rows)} messages; errors in brackets)")
    found: dict[str, dict[str, list[int]]] = {name: defaultdict(lambda: [0, 0]) for name in readers}
    for name, past in readers.items():
        for row in rows:
            report = book.check(draft_case(Draft(row["text"]), target, past, about))
            for finding in report.findings:
                found[name][finding.code][0] += 1
                found[name][finding.code][1] += finding.severity == "error"
                if misses == finding.code and name == "stranger" and finding.span:
                    print(misses, finding.severity, repr(finding.span.text[:160]))
    for code in ALARM_RULES.split():
        cells = [
            f"{name} {100 * found[name][code][0] / len(rows):5.1f} ({100 * found[name][code][1] / len(rows):.1f})"
            for name in readers
        ]
        print(f"{code}   {'   '.join(cells)}")


def main() -> None:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--half", choices=("all", "even", "odd"), default="all")
    parser.add_argument("--misses", default="")
    parser.add_argument("--alarms", action="store_true")
    args = parser.parse_args()
    if args.alarms:
        measure_alarms(rows_of(args.data, "spamassassin_msg", args.half), args.misses)
        return
    totals = {}
    for task in TASKS:
        if not args.misses or args.misses in task.name:
            totals[task.name] = measure_task(task, rows_of(args.data, task.file, args.half), bool(args.misses))
    for name, parts in MEANS.items():
        if all(part in totals for part in parts):
            f1 = sum(score(totals[part])[2] for part in parts) / len(parts)
            macro = sum(score(totals[part])[3] for part in parts) / len(parts)
            print(f"{name} over its sets: mean F1 {f1:.3f}, mean macro-F1 {macro:.3f}")
    if not args.misses or args.misses in "order":
        measure_order(rows_of(args.data, "mailex_msg", args.half), bool(args.misses))
    if not args.misses or args.misses in "outreach":
        measure_outreach(rows_of(args.data, "outreach_sent", args.half), bool(args.misses))


if __name__ == "__main__":
    main()
