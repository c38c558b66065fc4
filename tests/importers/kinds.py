"""One made source for each importer, rich in what its kind is about, and a way to reorder its records."""

import importlib
import re
from pathlib import Path

from attrs import frozen

from importers.making import options
from networking_rules.importers.base import Source

DATA = Path(__file__).parent / "data"
MINE = {"me": ("nora@example.org",)}
MAILS = {
    "cur/1.host:2,S": "From: soren@example.org\nTo: nora@example.org\nDate: Tue, 6 Jan 2026 10:00:00 +0100\n\nhi\n",
    "new/2.host": "From: nora@example.org\nTo: soren@example.org\nDate: Wed, 7 Jan 2026 10:00:00 +0100\n\nhi\n",
    "tmp/3.host": "From: x\n",
}


@frozen
class Kind:
    """A made source: the importer's module, its files, what the options say, and how one file is cut into records."""

    module: str
    files: dict[str, bytes]
    options: dict[str, object]
    record: bytes = b""
    head: int = 1

    @property
    def importer(self):
        return importlib.import_module(f"networking_rules.importers.{self.module}")

    @property
    def source(self):
        return self.of(self.files)

    @staticmethod
    def of(files):
        return Source("made", dict(sorted(files.items())))

    def parse(self, source=None, **changes):
        return self.importer.parse(source or self.source, options(**{**self.options, **changes}))

    def shuffled(self, random):
        """The same source with the records of every file in another order."""
        files = {}
        for name, content in self.files.items():
            parts = [part for part in re.split(self.record, content, flags=re.MULTILINE) if part]
            head, records = parts[: self.head], parts[self.head :]
            random.shuffle(records)
            files[name] = b"".join((*head, *records))
        return self.of(files)


def _kind(folder, module, options=None, **record):
    files = {
        path.relative_to(DATA / folder).as_posix(): path.read_bytes()
        for path in sorted((DATA / folder).rglob("*"))
        if path.is_file()
    }
    return Kind(module, files, options or {}, **record)


KINDS = {
    "linkedin": _kind("linkedin", "linkedin"),
    "csv": _kind("csv", "csv_contacts"),
    "vcard": _kind("vcard", "vcard", record=rb"(?=^BEGIN:VCARD$)", head=0),
    "jcard": _kind("jcard", "vcard"),
    "mbox": _kind("mbox", "mail", MINE, record=rb"(?=^From \S+ \w{3} \w{3} )", head=0),
    "maildir": Kind("mail", {name: text.encode() for name, text in MAILS.items()}, MINE),
    "icalendar": _kind("icalendar", "icalendar", MINE, record=rb"(?=^BEGIN:VEVENT$)"),
    "monica": _kind("monica", "monica"),
    "markdown": _kind("markdown", "markdown"),
    "whatsapp": _kind("whatsapp", "whatsapp", record=rb"(?=^\d\d/\d\d/\d{4})", head=0),
}
