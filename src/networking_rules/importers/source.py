"""
Opening what is to be imported: a file, a folder or a zip, as names with bytes.

Nothing is unpacked to disk and no link is followed. Sizes are counted while an archive inflates, so what its
headers claim does not matter.
"""

from __future__ import annotations

import io
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePath, PurePosixPath

from networking_rules.importers.base import Limits, Source
from networking_rules.problems import InputError, Problem

CHUNK = 1 << 20
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
MAIL_FOLDERS = frozenset({"cur", "new"})
"""The parts of a Maildir: names that mean something, so never taken for a mere wrapping."""
_DRIVE = re.compile(r"[A-Za-z]:")
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    OverflowError,
    IndexError,
    KeyError,
)


def read_source(path: str | os.PathLike[str], limits: Limits | None = None) -> Source:
    """
    What stands at `path`: a file, a folder with all below it, or a zip (known by its content).

    Raises InputError for what cannot be read, is damaged, needs a password or is larger than `limits` allow.
    Entries of an archive that point outside it are left out, with a warning each.
    """
    place, limits = Path(path), limits or Limits()
    try:
        kind = os.stat(place)
        if stat.S_ISDIR(kind.st_mode):
            return _folder(place, limits)
        if not stat.S_ISREG(kind.st_mode):
            raise _refused("not-a-file", "is neither a file nor a folder", str(path))
        if kind.st_size > limits.file:
            raise _refused("too-large", f"has more than {limits.file} bytes", str(path))
        data = place.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise _refused("missing-file", f"cannot be read: {reason}", str(path)) from error
    return open_bytes(str(place), data, limits)


def open_bytes(name: str, data: bytes, limits: Limits | None = None) -> Source:
    """The same for bytes in memory: a zip is opened, anything else is one file, called by the last part of `name`."""
    if data.startswith(ZIP_STARTS) or name.lower().endswith(".zip"):
        return _archive(name, data, limits or Limits())
    return Source(name, {PurePath(name).name: data})


def _refused(code: str, message: str, file: str) -> InputError:
    return InputError([Problem(code, message, file=file)])


def _folder(place: Path, limits: Limits) -> Source:
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    total = 0
    for name, path in _below(place, problems):
        if len(files) >= limits.entries:
            raise _refused("too-large", f"has more than {limits.entries} files", str(place))
        try:
            size = path.stat().st_size
            total += size
            if size > limits.file or total > limits.archive:
                message = f"goes beyond {limits.file} bytes a file or {limits.archive} bytes in all"
                raise _refused("too-large", message, str(path))
            files[name] = path.read_bytes()
        except OSError as error:
            problems.append(_closed(error, path))
    return Source(str(place), unwrapped(_without_archives(files, problems)), tuple(problems))


def _closed(error: OSError, path: Path) -> Problem:
    return Problem("missing-file", f"cannot be read, and was left out: {error.strerror}", file=str(path))


def _without_archives(files: Mapping[str, bytes], problems: list[Problem]) -> dict[str, bytes]:
    """The files that are no archives themselves; what is packed twice is named, and not unpacked."""
    packed = [name for name, data in files.items() if data.startswith(ZIP_STARTS) or name.lower().endswith(".zip")]
    for name in packed:
        if name.lower().endswith(".zip"):
            message = "is an archive inside another source and was left out; give it by itself"
            problems.append(Problem("nested-archive", message, "warning", file=name))
    return {name: data for name, data in files.items() if name not in packed}


def _below(place: Path, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    """The regular files under a folder by relative name, sorted; links are named and not followed."""
    waiting = [place]
    found: list[tuple[str, Path]] = []
    while waiting:
        folder = waiting.pop()
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            if folder == place:
                raise
            problems.append(_closed(error, folder))
            continue
        for entry in entries:
            name = Path(entry.path).relative_to(place).as_posix()
            if entry.is_symlink():
                problems.append(Problem("unsafe-entry", "is a link and was not followed", "warning", file=name))
            elif _noise(name):
                continue
            elif entry.is_dir():
                waiting.append(Path(entry.path))
            elif entry.is_file():
                found.append((name, Path(entry.path)))
    problems.sort(key=str)
    return iter(sorted(found))


def _noise(name: str) -> bool:
    """Files that operating systems leave behind."""
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or parts[-1:] in ((".DS_Store",), ("Thumbs.db",), ("desktop.ini",))


def _archive(name: str, data: bytes, limits: Limits) -> Source:
    problems: list[Problem] = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            files = _inflate(opened, name, len(data), limits, problems)
    except _BROKEN as error:
        raise _refused("damaged-archive", f"is no zip that can be read ({_reason(error)})", name) from error
    return Source(name, unwrapped(_without_archives(files, problems)), tuple(problems))


def _reason(error: BaseException) -> str:
    return str(error).strip().rstrip(".") or type(error).__name__


def _inflate(
    opened: zipfile.ZipFile, name: str, packed: int, limits: Limits, problems: list[Problem]
) -> dict[str, bytes]:
    entries = opened.infolist()
    if len(entries) > limits.entries:
        raise _refused("too-large", f"has more than {limits.entries} entries", name)
    locked = next((entry for entry in entries if entry.flag_bits & 1), None)
    if locked:
        raise _refused("locked-archive", "is protected by a password; unpack it and give the folder", name)
    files: dict[str, bytes] = {}
    total = 0

    def count(size: int) -> None:
        nonlocal total
        total += size
        if total > limits.archive or (total > limits.ratio_from and total > limits.ratio * packed):
            raise _refused("too-large", f"unpacks to far more than it holds (over {total} bytes)", name)

    for entry in entries:
        inside = entry.filename.replace("\\", "/")
        if not inside or inside.endswith("/") or _noise(inside):
            continue
        fault = _unsafe(inside, entry) or ("is in the archive twice; the first is read" if inside in files else None)
        if fault:
            problems.append(Problem("unsafe-entry", fault, "warning", file=inside))
            continue
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _refused("damaged-archive", f"packs {inside} in a way that is not read here", name)
        files[inside] = _entry(opened, entry, count)
    return dict(sorted(files.items()))


def _unsafe(name: str, entry: zipfile.ZipInfo) -> str | None:
    """Why an entry is not read; None where it is a plain file inside the archive."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return "is a link or a device, not a file, and was left out"
    if name.startswith("/") or _DRIVE.match(name) or ".." in name.split("/"):
        return "points outside the archive and was left out"
    return None


def _entry(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, count: Callable[[int], None]) -> bytes:
    parts: list[bytes] = []
    with opened.open(entry) as stream:
        while part := stream.read(CHUNK):
            count(len(part))
            parts.append(part)
    return b"".join(parts)


def unwrapped(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files without the one top folder that all of them stand in."""
    tops = {name.split("/", 1)[0] if "/" in name else "" for name in files}
    if len(tops) != 1 or "" in tops or tops & MAIL_FOLDERS:
        return dict(files)
    return {name.split("/", 1)[1]: data for name, data in files.items()}
