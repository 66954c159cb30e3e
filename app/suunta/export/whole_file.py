"""Write a file whole or not at all: what was there before stays until the new one is complete."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path
from uuid import uuid4

from suunta.domain.errors import NotWritten, Obstacle
from suunta.export.replacing import replace

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_IN_USE = (errno.EBUSY, errno.ETXTBSY)
_SHARING_VIOLATION = (32, 33)
"""What Windows says of a file that another program has open."""


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path`; raises `NotWritten`, and leaves nothing half-written behind."""
    refuse_other_than_file(path)
    path = path.resolve()  # a link keeps pointing where it does
    try:
        _write_beside(path, content)
    except OSError as error:
        raise NotWritten(path, _obstacle(path, error)) from error


def refuse_other_than_file(path: Path) -> None:
    """Raises `NotWritten` where a folder, a device or a pipe is: no file takes its place."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return  # whatever is wrong with it, writing tells
    if stat.S_ISDIR(mode):
        raise NotWritten(path, Obstacle.IS_FOLDER)
    if not stat.S_ISREG(mode):
        raise NotWritten(path, Obstacle.IS_DEVICE)


def _write_beside(path: Path, content: bytes) -> None:
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "the file is read-only", str(path))
    part = path.with_name(f".suunta-{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, part)
        replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _obstacle(path: Path, error: OSError) -> Obstacle:
    if error.errno in _FULL:
        return Obstacle.FULL
    if error.errno in _IN_USE or getattr(error, "winerror", None) in _SHARING_VIOLATION:
        return Obstacle.IN_USE
    if not path.parent.is_dir():
        return Obstacle.NO_FOLDER
    if error.errno in _CLOSED:
        # Windows denies to replace a file that is open elsewhere, in a folder that takes others.
        is_held = os.name == "nt" and path.exists() and os.access(path, os.W_OK)
        return Obstacle.IN_USE if is_held else Obstacle.FORBIDDEN
    if error.errno == errno.ENOENT:
        return Obstacle.FORBIDDEN  # the folder is there, and takes no file: one of the system's
    return Obstacle.OTHER
