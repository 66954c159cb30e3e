"""The speaker's notes under the slide, where the window is wide enough for that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_MARGINS = (2, 6, 8, 6)


class NotesArea(QScrollArea):
    """Lends its room to the notes of the form."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(*_MARGINS)
        self.setWidget(inside)
        self.hide()

    def take(self, notes: QWidget) -> None:
        """Let the notes stand here."""
        self._layout.addWidget(notes)
        self._layout.addStretch(1)
        self.show()
