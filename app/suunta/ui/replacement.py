"""Whether another program stands by now where this one was started from.

A program imports parts of itself when they are first needed; after an upgrade they are others'.
"""

from __future__ import annotations

from pathlib import Path

from suunta import paths

Identity = tuple[int, int, int, int]


class Program:
    """A file, as it was when this object was made."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._began = _identity(file)

    def is_replaced(self) -> bool:
        """Whether the file is another one now; a file that is gone may come back."""
        now = _identity(self._file)
        return now is not None and self._began is not None and now != self._began


def _identity(file: Path | None) -> Identity | None:
    """What tells a file from another one of its name; `None` where there is none."""
    if file is None:
        return None
    try:
        state = file.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns


THIS = Program(paths.program_file())
"""This program, as it was at its start."""
