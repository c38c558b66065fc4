"""
How fast a draft is checked, beside general checkers of prose, on the same messages.

    python benchmarks/text_speed.py [--data DIR] [--rounds N] [--node DIR]

Each tool checks every message with its full findings; rounds are interleaved, so that other work on the machine
falls on all alike, after one that does not count. Told are medians of processor time (of the Node tools, of time on
the clock), and the median of the ratios within rounds. Without `--data` the messages are made up; with it, the
personal mails of its spamassassin set. proselint is used where it is there;
write-good and alex where Node is there and `--node` is a folder in which they were installed
(`npm install --prefix DIR write-good alex`).
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from timing import Contest

from networking_rules.cases import draft_case
from networking_rules.model import Draft
from networking_rules.rulebooks import guide
from networking_rules.testing import build
from networking_rules.text import read
from networking_rules.text.acts import find

LONGEST = 20_000
MADE_UP = (
    "Hi Ann,\n\nI liked your talk on tidal mills. Here are the photos I took of the wheel; use them as you like. "
    "The second drawing shows the old sluice, which nobody had seen since the flood.\n\n"
    "Could you tell me which of the two plates you would put first?\n\nBest regards,\nBo",
    "Dear Sir or Madam,\n\nWe help shops double their sales. Book a free demo today and get 20% off. I need your "
    "answer by tomorrow, since our offer ends tonight. This is the third time I write to you.\n\nThanks,\nBo",
)
NODE = """
const [, , kind, file] = process.argv;
const texts = JSON.parse(require('fs').readFileSync(file, 'utf8'));
const run = async () => {
  const tool = kind === 'alex' ? (await import('alex')).default || (await import('alex')) : require('write-good');
  const check = kind === 'alex' ? (t) => (tool.text || tool)(t).messages.length : (t) => tool(t).length;
  texts.slice(0, 20).forEach(check);
  const begun = process.hrtime.bigint();
  let found = 0;
  for (const text of texts) found += check(text);
  console.log(JSON.stringify([Number(process.hrtime.bigint() - begun) / 1e9, found]));
};
run();
"""

Tool = Callable[[Sequence[str]], tuple[float, int]]
"""Checks all messages; tells the seconds it took and how many findings there were."""


def timed(check: Callable[[str], int]) -> Tool:
    """A tool from a function that checks one message."""

    def run(texts: Sequence[str]) -> tuple[float, int]:
        begun = time.process_time()
        found = sum(check(text) for text in texts)
        return time.process_time() - begun, found

    return run


def ours() -> Tool:
    """All rules about drafts, as to a stranger."""
    book = guide("evidence")
    person = build.person(wants=None, can_help=None, reach=None, reason=None)
    target = build.target(person, build.me(), "easy", segments=build.segments_named("easy"))
    past = build.summary(0, 0, 0, None, False)
    about = frozenset({"draft", "drafts", "ask"})

    rounds = count()

    def run(texts: Sequence[str]) -> tuple[float, int]:
        find.cache_clear()
        once = f"\n\nRound {next(rounds)}."  # a text of its own each round: readings that are kept would flatter us
        return timed(lambda text: len(book.check(draft_case(Draft(text + once), target, past, about)).findings))(
            texts
        )

    return run


def reading(texts: Sequence[str]) -> tuple[float, int]:
    """The reader alone: acts, without rules."""
    find.cache_clear()  # sentences that are kept would flatter us
    return timed(lambda text: len(read(text).acts))(texts)


def proselint() -> Tool | None:
    """proselint with its default checks; None where it is not installed."""
    if importlib.util.find_spec("proselint") is None:
        return None
    checks, config, registry, tools = (
        importlib.import_module(f"proselint.{name}") for name in ("checks", "config", "registry", "tools")
    )
    registry.CheckRegistry().register_many(checks.__register__)
    return timed(lambda text: len(tools.LintFile("message", text).lint(config.DEFAULT)))


def node(kind: str, folder: Path, texts: Sequence[str]) -> Tool | None:
    """write-good or alex, in a process of Node that is warm before it is timed; None where it is not there."""
    program = shutil.which("node")
    if program is None or not (folder / "node_modules" / kind).is_dir():
        return None
    script, data = folder / f"speed-{kind}.cjs", folder / "speed-messages.json"
    script.write_text(NODE, encoding="utf-8")
    data.write_text(json.dumps(list(texts)), encoding="utf-8")

    def run(_: Sequence[str]) -> tuple[float, int]:
        done = subprocess.run(
            [program, script.name, kind, data.name], cwd=folder, capture_output=True, text=True, check=True
        )
        seconds, found = json.loads(done.stdout)
        return float(seconds), int(found)

    return run


def messages(data: Path | None, most: int) -> list[str]:
    """What is checked: ordinary mails of a set, or made-up ones."""
    if data is None:
        return [f"{text}\n\nNo. {n}" for n in range(most // 2) for text in MADE_UP]
    with (data / "spamassassin_msg.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row["text"] for row in rows if not row["mass"] and row["text"].strip()][:most]


def main() -> None:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--node", type=Path)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--messages", type=int, default=200)
    args = parser.parse_args()
    texts = [text[:LONGEST] for text in messages(args.data, args.messages)]
    tools = {"networking-rules": ours(), "its reader alone": reading, "proselint": proselint()}
    if args.node is not None:
        tools |= {kind: node(kind, args.node, texts) for kind in ("write-good", "alex")}
    present = {name: tool for name, tool in tools.items() if tool is not None}
    times: dict[str, list[float]] = {name: [] for name in present}
    found: dict[str, int] = {}
    for round_ in range(args.rounds + 1):
        for name, tool in present.items():
            seconds, found[name] = tool(texts)
            if round_:  # in the first one patterns are compiled
                times[name].append(seconds)
    told = Contest(times)
    size = sum(len(text) for text in texts)
    python = sys.version.split()[0]
    print(f"{len(texts)} messages, {size:,} characters, {args.rounds} interleaved rounds, Python {python}")
    for name in present:
        median = told.median(name)
        against = f"   {told.ratio('proselint', name):5.1f} x proselint" if "proselint" in times else ""
        print(f"{name:18} {median:8.3f} s   {size / median / 1e3:8.0f} kB/s   {found[name]:6} findings{against}")


if __name__ == "__main__":
    main()
