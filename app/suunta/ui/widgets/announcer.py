"""Tell a screen reader what changed without moving the keyboard there."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE = 700
"""Milliseconds: who types is not interrupted at each letter."""


class Announcer(QTimer):
    """Says the last thing it was told; what was overtaken before it was said is not said."""

    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        """`widget` is what a screen reader hears the words from."""
        super().__init__(widget)
        self._widget = widget
        self._text = ""
        self.setSingleShot(True)
        self.timeout.connect(self._say)

    def say(self, text: str) -> None:
        """Say something at once."""
        self._text = text
        self._say()

    def say_soon(self, text: str) -> None:
        """Say something when nothing else has happened for a moment."""
        self._text = text
        self.start(PAUSE)

    def be_silent(self) -> None:
        """Leave unsaid what was to be said soon."""
        self.stop()

    def _say(self) -> None:
        self.stop()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, self._text))
        self.said.emit(self._text)
