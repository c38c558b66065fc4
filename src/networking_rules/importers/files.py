"""Writing files whole or not at all: the old one stays until the new one is safely on the disk."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from networking_rules.problems import InputError, Problem


def read_bytes(path: str | Path) -> bytes:
    """The bytes of a file; InputError where it cannot be read."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        told = error.strerror or type(error).__name__
        raise InputError([Problem("missing-file", f"cannot be read: {told}", file=str(path))]) from error


def replace_file(path: str | Path, content: bytes, expected: bytes | None = None) -> None:
    """
    Put new content in place of a file in one move; a link is followed, and the file's mode is kept.

    With `expected`, the file must still hold these bytes: InputError where somebody changed it meanwhile.
    OSError, with the name of the file, where it cannot be written.
    """
    target = Path(os.path.realpath(path))
    if expected is not None and read_bytes(target) != expected:
        raise InputError([Problem("changed-meanwhile", "was changed by somebody else; try again", file=str(path))])
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        error.filename = str(path)  # not the part that would have been written first
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException as error:
        Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno:
            error.filename = str(path)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
