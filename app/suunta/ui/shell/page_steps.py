"""What the page that is shown can take back of what was changed there, and do again."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class PageSteps(Protocol):
    """A page that remembers its changes; where the keyboard is on it makes no difference."""

    def undo(self) -> bool:
        """Take the last change back, or say that there is none; `False` leaves it to others."""

    def redo(self) -> bool:
        """Do again what was taken back last; `False` where the page has nothing to say to it."""


def undone_on(page: QWidget | None) -> bool:
    """Whether a page has answered the wish to take something back."""
    return isinstance(page, PageSteps) and page.undo()


def redone_on(page: QWidget | None) -> bool:
    """Whether a page has answered the wish to do something again."""
    return isinstance(page, PageSteps) and page.redo()
