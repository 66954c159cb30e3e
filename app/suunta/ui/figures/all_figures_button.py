"""All figures at once: a button with a menu of the ways to take them along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override


class AllFiguresButton(QPushButton):
    """Asks for what its menu names."""

    text_requested = Signal()
    csv_requested = Signal()
    picture_requested = Signal()
    save_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("allFigures")
        self.setProperty("role", "segment")
        menu = QMenu(self)
        self._text = menu.addAction("", self.text_requested.emit)
        self._csv = menu.addAction("", self.csv_requested.emit)
        menu.addSeparator()
        self._picture = menu.addAction("", self.picture_requested.emit)
        self._save = menu.addAction("", self.save_requested.emit)
        self.setMenu(menu)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setText(self.tr("All figures"))
        hint = self.tr("Copy or save all figures at once, with their sources")
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        self._text.setText(self.tr("Copy as text"))
        self._csv.setText(self.tr("Copy as CSV"))
        self._picture.setText(self.tr("Copy the shares as one picture"))
        self._save.setText(self.tr("Save the shares as PNG or SVG…"))
