"""
A baseline: what was found when a project took up the rules, so that only what is new counts.

A finding is known again by its file, rule, target and the words it is about, not by its line or its numbers. The
file holds no text of a draft: the words are kept as a short hash.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from attrs import evolve, field, frozen

from networking_rules.findings import Finding, Report
from networking_rules.problems import InputError, Problem
from networking_rules.serde.leaves import shown

FORMAT = "networking-rules/baseline"
VERSION = 1
_KEYS = ("file", "code", "target", "words")

Key = tuple[str, str, str, str]


@frozen
class Checked:
    """
    What a run is about: the drafts that were read, by path, and the folders that were searched for all drafts.

    `others` says whether a network or a plan was checked: its findings stand in no file.
    """

    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    others: bool = False


@frozen
class Baseline:
    """How often each known finding may be found again; files are named relative to `folder`."""

    counts: Mapping[Key, int] = field(factory=dict[Key, int], hash=False)
    folder: Path = Path()

    def key(self, finding: Finding) -> Key:
        """What a finding is known again by."""
        words = "\n".join(" ".join(span.text.split()) for span in finding.spans)
        short = hashlib.sha256(words.encode()).hexdigest()[:12] if words else ""
        file = self._named(finding.file) if finding.file else ""
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

    def gone(self, report: Report, checked: Checked | None = None) -> int:
        """
        How many known findings were not found again: the baseline can be made smaller.

        `checked` is what the report is about, None where that is all: of other files nothing is told.
        """
        found = Counter(map(self.key, report.findings))
        stale = self.counts.keys() - self._kept(report, checked).keys()
        return sum(max(0, self.counts[key] - found[key]) for key in stale)

    def updated(self, report: Report, checked: Checked | None = None) -> Baseline:
        """The baseline with what a report holds in the place of what it is about; the rest stays as it is known."""
        found = Counter(map(self.key, report.findings))
        return evolve(self, counts=dict(Counter(self._kept(report, checked)) | found))

    def _kept(self, report: Report, checked: Checked | None) -> Mapping[Key, int]:
        """The known findings on which a report says nothing: of other files, of rules not run or not decided."""
        if checked is None:
            return {}
        failed = {problem.file for problem in report.problems if problem.severity == "error"}
        named = {self._named(file) for file in checked.files if file not in failed}
        searched = [Path(folder).resolve() for folder in checked.folders]
        open_ = {(self._named(one.file) if one.file else "", one.target or "", one.code) for one in report.unknowns}

        def judged(key: Key) -> bool:
            file, code, target, _ = key
            if code not in report.ran or (file, target, code) in open_:
                return False
            if not file:
                return report.complete and (checked.others or bool(searched and not target))
            place = Path(os.path.normpath(self.folder.resolve() / file))
            return file in named or (any(map(place.is_relative_to, searched)) and not place.exists())

        return {key: count for key, count in self.counts.items() if not judged(key)}

    def _named(self, file: str) -> str:
        """A file's name as seen from the baseline's folder, with forward slashes; as it is on another drive."""
        try:
            return Path(os.path.relpath(Path(file).resolve(), self.folder.resolve())).as_posix()
        except ValueError:
            return Path(file).as_posix()


def read_baseline(path: str | Path) -> Baseline:
    """The baseline in a file; an empty one where there is no file. InputError for a file that is none."""
    where = Path(path)
    if not where.exists():
        return Baseline(folder=where.parent)
    try:
        data: Any = json.loads(where.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError([Problem("bad-baseline", f"cannot be read: {error}", file=str(path))]) from error
    if not isinstance(data, dict) or (data.get("format"), data.get("version")) != (FORMAT, VERSION):  # pyright: ignore[reportUnknownMemberType]
        told = f"is no {FORMAT} of version {VERSION}; once it is away, --update-baseline writes one"
        raise InputError([Problem("bad-baseline", told, file=str(path))])
    items: Any = cast("dict[str, Any]", data).get("findings", [])
    if not isinstance(items, list):
        told = f"expected a list, not {shown(items)}"
        raise InputError([Problem("bad-baseline", told, file=str(path), field="findings")])
    found = [_known(item) for item in cast("list[object]", items)]
    wrong = [
        Problem(
            "bad-baseline", f"expected {_KNOWN_WORDS}, not {shown(item)}", file=str(path), field=f"findings[{number}]"
        )
        for number, (item, one) in enumerate(zip(cast("list[object]", items), found, strict=True))
        if one is None
    ]
    if wrong:
        raise InputError(wrong)
    return Baseline(dict(one for one in found if one), where.parent)


_KNOWN_WORDS = f"texts for {', '.join(_KEYS)}, and a count of 1 or more"


def _known(item: object) -> tuple[Key, int] | None:
    """A finding that is known, and how often; None for what is none."""
    if not isinstance(item, dict):
        return None
    data = cast("dict[str, Any]", item)
    key, count = tuple(data.get(name) for name in _KEYS), data.get("count")
    if not all(isinstance(word, str) for word in key) or type(count) is not int or count < 1:
        return None
    return cast("Key", key), count


def write_baseline(path: str | Path, report: Report, checked: Checked | None = None) -> Baseline:
    """
    Write what a report holds as a baseline, sorted, one finding a line.

    Of what the file knew already, the findings of what was not `checked` stay; None replaces them all. InputError for
    a file that is there and is no baseline, where some of it would stay.
    """
    where = Path(path)
    known = Baseline(folder=where.parent) if checked is None else read_baseline(where)
    made = known.updated(report, checked)
    items = [{**dict(zip(_KEYS, key, strict=True)), "count": count} for key, count in sorted(made.counts.items())]
    lines = ",\n".join(f"    {json.dumps(item, ensure_ascii=False)}" for item in items)
    body = f"[\n{lines}\n  ]" if items else "[]"
    text = f'{{\n  "format": "{FORMAT}",\n  "version": {VERSION},\n  "findings": {body}\n}}\n'
    where.write_bytes(text.encode("utf-8", "backslashreplace"))  # of a name that is no UTF-8, JSON's own escapes
    return made
