"""Say why a file was not written."""

from __future__ import annotations

from suunta.cli.output import complain
from suunta.domain.errors import NotWritten, Obstacle

_REASONS = {
    Obstacle.FULL: "The disk is full.",
    Obstacle.FORBIDDEN: "The file or its folder may not be written.",
    Obstacle.IN_USE: "Another program has the file open.",
    Obstacle.NO_FOLDER: "There is no such folder.",
    Obstacle.IS_FOLDER: "It is a folder: name a file in it.",
    Obstacle.IS_DEVICE: "It is a device or a pipe, and no file.",
    Obstacle.OTHER: "The disk reports an error.",
}


def complain_of(error: NotWritten) -> int:
    """Tell it on standard error; answers the exit status."""
    complain(f"{error} {_REASONS[error.obstacle]} What was there before is unchanged.")
    return 1
