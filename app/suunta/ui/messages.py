"""Turn an exception into sentences for people: what happened, and what they can do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from suunta.domain.errors import IndexUnusable, UnknownIdentifier, UnreadableKnowledge
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
_UNKNOWN_TITLE = QT_TRANSLATE_NOOP("Messages", "There is no such page")
_UNKNOWN_REMEDY = QT_TRANSLATE_NOOP("Messages", "Here is what the search finds for its words.")


@dataclass(frozen=True, slots=True)
class Message:
    """What to show in the place of what could not be shown."""

    title: str
    text: str


def message_of(error: BaseException) -> Message:
    """What to tell about an error; its own words come first, the remedy after them."""
    title, remedy = _words(error)
    particulars = str(error).strip() or type(error).__name__
    translated = QCoreApplication.translate(CONTEXT, remedy)
    return Message(QCoreApplication.translate(CONTEXT, title), f"{particulars}\n\n{translated}")


def _words(error: BaseException) -> tuple[str, str]:
    if isinstance(error, UnreadableKnowledge):
        return _UNREADABLE_TITLE, _UNREADABLE_REMEDY
    if isinstance(error, IndexUnusable):
        return _INDEX_TITLE, _INDEX_REMEDY
    if isinstance(error, UnknownIdentifier):
        return _UNKNOWN_TITLE, _UNKNOWN_REMEDY
    if isinstance(error, OSError):
        return _DISK_TITLE, _DISK_REMEDY
    return _OTHER_TITLE, _OTHER_REMEDY
