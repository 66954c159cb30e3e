"""Where a page lies while another program prints it, and how it goes away again."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

_PREFIX = "suunta-print-"
_KEPT = 24 * 60 * 60
"""Seconds: nobody can tell when a viewer has done with a file."""


def place_to_print(name: str) -> Path:
    """A path among the temporary files that no other page has; nothing is there yet."""
    return Path(tempfile.gettempdir()) / f"{_PREFIX}{uuid4().hex}" / name


def write_to_print(path: Path, write: Callable[[Path], bool]) -> None:
    """Write a file to such a place, and clear away those of former days; any thread will do.

    What was not written, because it failed or was cancelled, leaves no folder behind.
    """
    clear_old(path.parent.parent, time.time())
    path.parent.mkdir(mode=0o700)
    is_written = False
    try:
        is_written = write(path)
    finally:
        if not is_written:
            shutil.rmtree(path.parent, ignore_errors=True)


def clear_old(folder: Path, now: float) -> None:
    """Remove what was printed more than a day ago; what is held open stays until next time."""
    for each in folder.glob(f"{_PREFIX}*"):
        if not each.is_symlink() and each.is_dir() and now - each.stat().st_mtime > _KEPT:
            shutil.rmtree(each, ignore_errors=True)
