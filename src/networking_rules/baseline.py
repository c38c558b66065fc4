"""
A baseline: what was found when a project took up the rules, so that only what is new counts.

A finding is known again by its file, rule, target and the words it is about, not by its line or its numbers. The
file holds no text of a draft: the words are kept as a short hash.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, cast

from attrs import evolve, field, frozen

from networking_rules.findings import Finding, Report
from networking_rules.problems import InputError, Problem
from networking_rules.settings import named_from

FORMAT = "networking-rules/baseline"
VERSION = 1
_KEYS = ("file", "code", "target", "words")

Key = tuple[str, str, str, str]


@frozen
class Baseline:
    """How often each known finding may be found again; files are named relative to `folder`."""

    counts: Mapping[Key, int] = field(factory=dict[Key, int], hash=False)
    folder: Path = Path()

    def key(self, finding: Finding) -> Key:
        """What a finding is known again by."""
        words = "\n".join(" ".join(span.text.split()) for span in finding.spans)
        short = hashlib.sha256(words.encode()).hexdigest()[:12] if words else ""
        file = named_from(self.folder, finding.file) if finding.file else ""
        return (file, finding.code, finding.target or "", short)

    def new(self, report: Report) -> Report:
        """The report without the findings that are known: as many of a kind as were known, the first ones."""
        left = Counter(dict(self.counts))
        found: list[Finding] = []
        for finding in report.findings:
            key = self.key(finding)
            if left[key] > 0:
                left[key] -= 1
            else:
                found.append(finding)
        return evolve(report, findings=tuple(found))

    def gone(self, report: Report, checked: Collection[str] | None = None) -> int:
        """
        How many known findings were not found again: the baseline can be made smaller.

        `checked` are the files that the report is about ("" for findings of no file), as they are named here; None
        that it is about all of them. Of a file that is not there any more, all findings are gone.
        """
        found = Counter(map(self.key, report.findings))
        return sum(
            max(0, count - found[key])
            for key, count in self.counts.items()
            if checked is None or key[0] in checked or not (self.folder / key[0]).exists()
        )

    def of(self, report: Report) -> Baseline:
        """A baseline of just what a report holds."""
        return evolve(self, counts=dict(Counter(map(self.key, report.findings))))


def read_baseline(path: str | Path) -> Baseline:
    """The baseline in a file; an empty one where there is no file. InputError for a file that is none."""
    where = Path(path)
    if not where.exists():
        return Baseline(folder=where.parent)
    try:
        data: Any = json.loads(where.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError([Problem("bad-baseline", f"cannot be read: {error}", file=str(path))]) from error
    if not isinstance(data, dict) or (data.get("format"), data.get("version")) != (FORMAT, VERSION):  # pyright: ignore[reportUnknownMemberType]
        told = f"is no {FORMAT} of version {VERSION}; write one with --update-baseline"
        raise InputError([Problem("bad-baseline", told, file=str(path))])
    counts: dict[Key, int] = {}
    for number, item in enumerate(cast("dict[str, list[Any]]", data).get("findings", [])):
        try:
            key = tuple(str(item[name]) for name in _KEYS)
            counts[cast("Key", key)] = int(item["count"])
        except (KeyError, TypeError, ValueError) as error:
            told = f"expected {', '.join(_KEYS)} and count: {error}"
            raise InputError([Problem("bad-baseline", told, file=str(path), field=f"findings[{number}]")]) from error
    return Baseline(counts, where.parent)


def write_baseline(path: str | Path, report: Report) -> Baseline:
    """Write what a report holds as a baseline, sorted, one finding a line; the old file is replaced."""
    where = Path(path)
    made = Baseline(folder=where.parent).of(report)
    items = [{**dict(zip(_KEYS, key, strict=True)), "count": count} for key, count in sorted(made.counts.items())]
    lines = ",\n".join(f"    {json.dumps(item, ensure_ascii=False)}" for item in items)
    body = f"[\n{lines}\n  ]" if items else "[]"
    where.write_text(
        f'{{\n  "format": "{FORMAT}",\n  "version": {VERSION},\n  "findings": {body}\n}}\n', encoding="utf-8"
    )
    return made
