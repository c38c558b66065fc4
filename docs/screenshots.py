"""
Takes the pictures of the docs in headless Chromium.

    python docs/screenshots.py

It needs the extra `report`, selenium, chromium and chromedriver; the pages are made from the network in tutorial.md.
"""

from __future__ import annotations

import re
import sys
import tempfile
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "browser"))

import chromium  # noqa: E402

from networking_rules import Draft, guide, load, plan  # noqa: E402
from networking_rules.reports import render  # noqa: E402
from networking_rules.reports.base import Context  # noqa: E402

DAY = date(2026, 11, 23)
NETWORK = re.compile(r"<!-- file: network\.jsonl -->\n```json\n(.*?)```", re.S)
DRAFT = re.compile(r"<!-- file: draft\.md -->\n```text\n(.*?)```", re.S)


def pages(folder: Path) -> dict[str, Path]:
    """The pages to show: a plan and a checked draft."""
    tutorial = (HERE / "tutorial.md").read_text("utf-8")
    source = folder / "network.jsonl"
    source.write_text(NETWORK.search(tutorial)[1], "utf-8")
    network = load(str(source), today=DAY)
    week = plan(network, minutes=120, today=DAY)
    text = DRAFT.search(tutorial)[1]
    found = guide().check(Draft(text, name="draft.md"), network=network, target="philippa", today=DAY)
    made = {
        "plan": render("html", "plan", week, Context(network=network)),
        "report": render("html", "report", found, Context(network=network, texts={"draft.md": text})),
    }
    for name, page in made.items():
        (folder / f"{name}.html").write_text(page, "utf-8")
    return {name: folder / f"{name}.html" for name in made}


def main() -> None:
    """Take every picture: what a window shows."""
    (HERE / "pictures").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium.browser() as page:
        for name, path in pages(Path(folder)).items():
            for suffix, dark in (("", False), ("-dark", True)):
                page.look(1200, 1000, dark)
                page.open(path)
                page.shot(HERE / "pictures" / f"{name}{suffix}.png", whole=False)
                print(f"wrote docs/pictures/{name}{suffix}.png")


if __name__ == "__main__":
    main()
