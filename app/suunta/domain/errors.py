"""Every error Suunta raises.

SuuntaError
├── UnknownIdentifier   no document has this identifier
├── UnreadableKnowledge the knowledge folder is missing, empty or cannot be read
├── IndexUnusable       a search index is missing, broken, old or not ours
├── NotWritten          a file could not be written; what was there before still is
├── KeepingUnusable     the file of the user's own data cannot be used as it is
│   ├── KeptByNewer     a newer Suunta has written it
│   └── KeptBroken      it is damaged, or no file of ours
├── NotKept             something could not be saved; whoever asked still has it
├── UnreadableExport    a file of user data to import has a mistake
└── WrongUse            a command was given something it cannot take
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path


class SuuntaError(Exception):
    """The root of what this program raises on purpose; its text is a sentence for people."""


class UnknownIdentifier(SuuntaError):
    """No document, or no deck, has this identifier."""

    def __init__(
        self, identifier: str, nearest: Sequence[str] = (), what: str = "document"
    ) -> None:
        super().__init__(f"There is no {what} {identifier!r}.")
        self.identifier = identifier
        self.nearest = tuple(nearest)


class UnreadableKnowledge(SuuntaError):
    """The knowledge folder is missing, empty or cannot be read."""


class IndexUnusable(SuuntaError):
    """A search index is missing, broken, older than the knowledge, or not ours."""


class Obstacle(StrEnum):
    """What was in the way of writing a file."""

    FULL = "full"
    FORBIDDEN = "forbidden"
    IN_USE = "in-use"
    NO_FOLDER = "no-folder"
    IS_FOLDER = "is-folder"
    """What stands there is a folder."""
    IS_DEVICE = "is-device"
    """What stands there is neither a file nor a folder: a printer, a pipe, a device."""
    OTHER = "other"


class NotWritten(SuuntaError):
    """A file could not be written; what was there before still is."""

    def __init__(self, path: Path, obstacle: Obstacle = Obstacle.OTHER) -> None:
        super().__init__(f"{path} was not written.")
        self.path = path
        self.obstacle = obstacle


class WrongUse(SuuntaError):
    """A command was given something it cannot take."""


class KeepingUnusable(SuuntaError):
    """The file that holds the user's own data cannot be used as it is; it was left untouched."""

    def __init__(self, sentence: str, file: Path) -> None:
        super().__init__(sentence)
        self.file = file


class KeptByNewer(KeepingUnusable):
    """A newer Suunta has written the file."""

    def __init__(self, file: Path, found: int, known: int) -> None:
        super().__init__(
            f"{file} was written by a newer version of Suunta (form {found}; this one knows forms "
            f"up to {known}). Nothing was changed in it. Install the newer version, or set "
            f"another data folder for this one with the environment variable SUUNTA_DATA.",
            file,
        )
        self.found, self.known = found, known


class KeptBroken(KeepingUnusable):
    """The file is damaged, or no file of ours."""

    def __init__(self, file: Path, reason: str, backup: Path | None = None) -> None:
        remedy = (
            f"The newest sound backup is {backup.name}: set the damaged file aside and restore it."
            if backup
            else "There is no sound backup: set the damaged file aside to begin a new one."
        )
        super().__init__(f"{file} {reason}. Nothing was changed in it. {remedy}", file)
        self.reason = reason
        self.backup = backup
        """The newest backup that can be restored; `None` if there is none."""


class WhyNotKept(StrEnum):
    """What kept something from being saved, as a sentence for people."""

    FULL = "The disk is full."
    READ_ONLY = "The folder or the disk cannot be written."
    BUSY = "Another program holds the file."
    GONE = "The folder is not there any more."
    BROKEN = "The file of your data is damaged."
    TOO_LONG = "The path of the folder is too long."
    NO_LOCKS = "The network drive keeps no file locks."
    NEWER = "A newer version of Suunta has taken the file over."
    CLOSED = "Suunta is closing."
    DISK = "The disk reports an error."


class NotKept(SuuntaError):
    """Something could not be saved; nothing half of it was, and saving can be tried again."""

    def __init__(self, why: WhyNotKept, file: Path, what: object = None) -> None:
        super().__init__(f"Not saved in {file}. {why}")
        self.why = why
        self.file = file
        self.what = what
        """The value that was not saved."""


class WhyUnreadable(StrEnum):
    """Why the file of somebody's data is not taken over."""

    CLOSED = "closed"
    """It is not there, or may not be read."""
    STRANGE = "strange"
    """It is something else than was asked for."""
    ALL_OF_IT = "all-of-it"
    """It holds everything that somebody keeps, where one thing was asked for."""
    NEWER = "newer"
    """A newer version of the program has written it."""
    MISTAKEN = "mistaken"
    """Something in it cannot be."""


class UnreadableExport(SuuntaError):
    """A file of user data to import has a mistake; nothing of it was taken over."""

    def __init__(
        self,
        file: Path,
        reason: str,
        place: str = "",
        why: WhyUnreadable = WhyUnreadable.MISTAKEN,
    ) -> None:
        super().__init__(f"{file}{f', {place}' if place else ''}: {reason}")
        self.file, self.place, self.reason, self.why = file, place, reason, why
