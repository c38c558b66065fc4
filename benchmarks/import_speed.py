"""
How long a LinkedIn export with 20,000 messages takes to read, with its texts read for acts and without.

Run it as `python benchmarks/import_speed.py [EXPORT.zip]`; without an export, one is made in memory. The numbers
are medians of interleaved runs, in seconds of processor time and of the clock.
"""

import io
import random
import statistics
import sys
import time
import zipfile
from datetime import UTC, date, datetime, timedelta

from networking_rules.importers import linkedin
from networking_rules.importers.base import Options, Source
from networking_rules.importers.source import open_bytes, read_source

MESSAGES, PEOPLE, ROUNDS = 20_000, 2_000, 3
ME = "https://www.linkedin.com/in/nora-v"
HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)
OPENINGS = (
    "Good to see the new kiln running.",
    "The weir held all winter.",
    "Your talk on glaze was clear.",
    "Hello again.",
)
MIDDLES = (
    "Could you send me the name of the mason?",
    "Here are the plans of the mill, with my notes.",
    "Thank you for the introduction to Ines.",
    "We moved the workshop to the barn by the river last week.",
)
ENDS = ("Best, Nora", "See you at the fair.", "No hurry at all.", "More when the rain stops.")


def made() -> Source:
    """An export of 2,000 connections and 20,000 messages, most of them unlike any other."""
    dice = random.Random(7)
    names = [(f"Ann{number}", f"Mill{number % 97}") for number in range(PEOPLE)]
    connections = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    connections += [
        f"{first},{last},https://www.linkedin.com/in/a{number},,Mill {number % 50},Miller,06 Jun 2020"
        for number, (first, last) in enumerate(names)
    ]
    rows = [HEADER]
    at = datetime(2021, 1, 1, tzinfo=UTC)
    for number in range(MESSAGES):
        other = dice.randrange(PEOPLE)
        pair = (f"Nora Vell,{ME}", f"{' '.join(names[other])},https://www.linkedin.com/in/a{other}")
        sender, to = pair if dice.random() < 0.5 else pair[::-1]
        text = (
            f"{dice.choice(OPENINGS)} {dice.choice(MIDDLES)} Number {number} is on the list.\n\n{dice.choice(ENDS)}"
        )
        at += timedelta(minutes=dice.randrange(1, 200))
        rows.append(f'c{other},,{sender},{to},{at:%Y-%m-%d %H:%M:%S} UTC,,"{text}",INBOX')
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as export:
        export.writestr("Connections.csv", "\n".join(connections))
        export.writestr("messages.csv", "\n".join(rows))
        export.writestr("Profile.csv", "First Name,Last Name,Maiden Name,Headline\nNora,Vell,,Potter\n")
    return open_bytes("made.zip", packed.getvalue())


def seconds(source: Source, read_text: bool) -> tuple[float, float]:
    """Processor and clock time of one import."""
    options = Options(today=date(2026, 1, 1), read_text=read_text)
    clock, processor = time.perf_counter(), time.process_time()
    linkedin.parse(source, options)
    return time.process_time() - processor, time.perf_counter() - clock


def main() -> None:
    """Measure and print."""
    source = read_source(sys.argv[1]) if len(sys.argv) > 1 else made()
    runs: dict[bool, list[tuple[float, float]]] = {False: [], True: []}
    for _ in range(ROUNDS):
        for read_text, found in runs.items():
            found.append(seconds(source, read_text))
    for read_text, found in runs.items():
        processor, clock = (statistics.median(times) for times in zip(*found, strict=True))
        words = "texts read" if read_text else "texts not read"
        print(f"{source.name}, {words}: {processor:.2f} s of processor time, {clock:.2f} s by the clock")


if __name__ == "__main__":
    main()
