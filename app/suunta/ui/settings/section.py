"""A part of the settings: a heading, and a card with the rows that belong together."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override


class Section(QWidget):
    """Builds its rows from top to bottom, for Tab goes in the order in which they are made."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = QLabel(self)
        self._card = QFrame(self)
        self._rows = QVBoxLayout(self._card)
        self._title.setProperty("role", "heading3")
        self._card.setProperty("role", "card")
        self._rows.setContentsMargins(1, 4, 1, 4)
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._card)

    def title(self) -> str:
        return self._title.text()

    def retranslate(self) -> None:
        """Say everything in the language of the window; each section does."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def add(self, row: QWidget) -> None:
        """Put a row beneath those there are."""
        self._rows.addWidget(row)

    def add_line(self) -> QFrame:
        """Part the rows there are from what comes."""
        line = QFrame(self._card)
        line.setProperty("role", "divider")
        line.setFixedHeight(1)
        self._rows.addWidget(line)
        return line

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
