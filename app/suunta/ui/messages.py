"""Turn an exception into sentences for people: what happened, and what they can do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from suunta.domain.errors import (
    IndexUnusable,
    KeepingUnusable,
    KeptBroken,
    KeptByNewer,
    NotKept,
    NotWritten,
    Obstacle,
    UnknownIdentifier,
    UnreadableExport,
    UnreadableKnowledge,
    WhyNotKept,
    WhyUnreadable,
)
from suunta.ui.replacement import THIS
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "Messages"

_UNREADABLE_TITLE = QT_TRANSLATE_NOOP("Messages", "The knowledge cannot be read")
_UNREADABLE_REMEDY = QT_TRANSLATE_NOOP(
    "Messages",
    "Install Suunta again, or run “suunta check”, which explains each mistake with file and line.",
)
_INDEX_TITLE = QT_TRANSLATE_NOOP("Messages", "The search index cannot be used")
_INDEX_REMEDY = QT_TRANSLATE_NOOP(
    "Messages", "Run “suunta index --force” to build it anew, or install Suunta again."
)
_DISK_TITLE = QT_TRANSLATE_NOOP("Messages", "A file cannot be read or written")
_DISK_REMEDY = QT_TRANSLATE_NOOP(
    "Messages", "See that the disk has room and that the folder may be written, then try again."
)
_OTHER_TITLE = QT_TRANSLATE_NOOP("Messages", "Something went wrong")
_OTHER_REMEDY = QT_TRANSLATE_NOOP(
    "Messages", "Try again. If it happens again, “suunta doctor” tells what support will ask."
)
_REPLACED_TITLE = QT_TRANSLATE_NOOP("Messages", "Another version of Suunta was installed")
_REPLACED_REMEDY = QT_TRANSLATE_NOOP(
    "Messages", "Close Suunta and start it again. Everything you kept is there."
)
_UNKNOWN_TITLE = QT_TRANSLATE_NOOP("Messages", "There is no such page")
_UNKNOWN_REMEDY = QT_TRANSLATE_NOOP("Messages", "Here is what the search finds for its words.")
_NOT_WRITTEN_TITLE = QT_TRANSLATE_NOOP("Messages", "The file was not saved")
_NOT_WRITTEN_REMEDIES = {
    Obstacle.FULL: QT_TRANSLATE_NOOP(
        "Messages", "The disk is full. Make room there, or choose another folder."
    ),
    Obstacle.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages", "The file or its folder may not be written. Choose another name or folder."
    ),
    Obstacle.IN_USE: QT_TRANSLATE_NOOP(
        "Messages", "Another program has the file open. Close it there, or choose another name."
    ),
    Obstacle.NO_FOLDER: QT_TRANSLATE_NOOP(
        "Messages", "The folder is not there any more. Choose another one."
    ),
    Obstacle.IS_FOLDER: QT_TRANSLATE_NOOP(
        "Messages", "This is a folder. Choose a name for a file in it."
    ),
    Obstacle.IS_DEVICE: QT_TRANSLATE_NOOP(
        "Messages", "This is a device, and no file. Choose another name."
    ),
    Obstacle.OTHER: QT_TRANSLATE_NOOP("Messages", "Try again, or choose another folder."),
}
_KEEPING_TITLE = QT_TRANSLATE_NOOP("Messages", "Your bookmarks and notes cannot be opened")
_NEWER_REMEDY = QT_TRANSLATE_NOOP(
    "Messages",
    "Everything can be read and searched meanwhile. Nothing of yours was changed. Start the newer "
    "version of Suunta to work with your notes.",
)
_BROKEN_REMEDY = QT_TRANSLATE_NOOP(
    "Messages",
    "Everything can be read and searched meanwhile. Nothing of yours was changed. In the settings "
    "the file can be set aside and the newest backup restored.",
)
_KEEPING_REMEDY = QT_TRANSLATE_NOOP(
    "Messages",
    "Everything can be read and searched meanwhile. See that the folder is there and may be read, "
    "then start Suunta again.",
)
_NOT_KEPT_TITLE = QT_TRANSLATE_NOOP("Messages", "This was not saved")
_NOT_KEPT = {
    WhyNotKept.FULL: QT_TRANSLATE_NOOP("Messages", "Not saved: the disk is full."),
    WhyNotKept.READ_ONLY: QT_TRANSLATE_NOOP(
        "Messages", "Not saved: the folder or the disk cannot be written."
    ),
    WhyNotKept.BUSY: QT_TRANSLATE_NOOP("Messages", "Not saved: another program holds the file."),
    WhyNotKept.GONE: QT_TRANSLATE_NOOP("Messages", "Not saved: the folder is not there any more."),
    WhyNotKept.BROKEN: QT_TRANSLATE_NOOP(
        "Messages", "Not saved: the file of your data is damaged."
    ),
    WhyNotKept.TOO_LONG: QT_TRANSLATE_NOOP(
        "Messages", "Not saved: the path of the folder is too long. Choose a folder nearer the top."
    ),
    WhyNotKept.NO_LOCKS: QT_TRANSLATE_NOOP(
        "Messages", "Not saved: the network drive keeps no file locks, without which data are lost."
    ),
    WhyNotKept.NEWER: QT_TRANSLATE_NOOP(
        "Messages",
        "Not saved: a newer Suunta has taken the file over. Close this one and go on there.",
    ),
    WhyNotKept.CLOSED: QT_TRANSLATE_NOOP("Messages", "Not saved: Suunta is closing."),
    WhyNotKept.DISK: QT_TRANSLATE_NOOP("Messages", "Not saved: the disk reports an error."),
}
_NOT_KEPT_REMEDY = QT_TRANSLATE_NOOP("Messages", "Nothing that was saved before is lost.")
_EXPORT_TITLE = QT_TRANSLATE_NOOP("Messages", "The file cannot be taken over")
_EXPORT_REMEDIES = {
    WhyUnreadable.CLOSED: QT_TRANSLATE_NOOP(
        "Messages", "The file is not there any more, or you may not read it."
    ),
    WhyUnreadable.STRANGE: QT_TRANSLATE_NOOP(
        "Messages",
        "Suunta did not export this file, or it holds something else than what is imported here. "
        "Choose another one.",
    ),
    WhyUnreadable.ALL_OF_IT: QT_TRANSLATE_NOOP(
        "Messages", "The file holds everything that somebody keeps. Import it in the settings."
    ),
    WhyUnreadable.NEWER: QT_TRANSLATE_NOOP(
        "Messages",
        "A newer version of Suunta exported the file. Install that version here, too, to import "
        "it.",
    ),
    WhyUnreadable.MISTAKEN: QT_TRANSLATE_NOOP("Messages", "Nothing of it was taken over."),
}


@dataclass(frozen=True, slots=True)
class Message:
    """What to show in the place of what could not be shown."""

    title: str
    text: str


def message_of(error: BaseException) -> Message:
    """What to tell about an error; its own words come first, the remedy after them."""
    title, remedy = _words(error)
    particulars = _particulars(error)
    translated = QCoreApplication.translate(CONTEXT, remedy)
    return Message(QCoreApplication.translate(CONTEXT, title), f"{particulars}\n\n{translated}")


def why_not_kept(error: NotKept) -> str:
    """A sentence for the line beside what could not be saved."""
    return QCoreApplication.translate(CONTEXT, _NOT_KEPT[error.why])


def _words(error: BaseException) -> tuple[str, str]:
    if isinstance(error, UnreadableKnowledge):
        return _UNREADABLE_TITLE, _UNREADABLE_REMEDY
    if isinstance(error, IndexUnusable):
        return _INDEX_TITLE, _INDEX_REMEDY
    if isinstance(error, UnknownIdentifier):
        return _UNKNOWN_TITLE, _UNKNOWN_REMEDY
    if isinstance(error, NotWritten):
        return _NOT_WRITTEN_TITLE, _NOT_WRITTEN_REMEDIES[error.obstacle]
    if isinstance(error, KeepingUnusable):
        return _KEEPING_TITLE, _keeping_remedy(error)
    if isinstance(error, NotKept):
        return _NOT_KEPT_TITLE, _NOT_KEPT_REMEDY
    if isinstance(error, UnreadableExport):
        return _EXPORT_TITLE, _EXPORT_REMEDIES[error.why]
    if isinstance(error, OSError):
        return _DISK_TITLE, _DISK_REMEDY
    if THIS.is_replaced():
        return _REPLACED_TITLE, _REPLACED_REMEDY
    return _OTHER_TITLE, _OTHER_REMEDY


def _particulars(error: BaseException) -> str:
    """What the error says; where the title and the remedy tell it, the name of the file is enough.

    The words of an error are English, those of the window are not.
    """
    if isinstance(error, NotWritten):
        return str(error.path)
    if isinstance(error, UnreadableExport) and error.why is not WhyUnreadable.MISTAKEN:
        return str(error.file)
    return str(error).strip() or type(error).__name__


def _keeping_remedy(error: KeepingUnusable) -> str:
    if isinstance(error, KeptByNewer):
        return _NEWER_REMEDY
    return _BROKEN_REMEDY if isinstance(error, KeptBroken) else _KEEPING_REMEDY
