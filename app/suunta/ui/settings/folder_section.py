"""The data folder: where all that is the user's own lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from suunta.ui.settings.section import Section
from suunta.ui.settings.setting_row import SettingRow

Opener = Callable[[Path], bool]
"""Has the system show a folder; `False` if it will not."""


def open_folder(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FolderSection(Section):
    """Shows the folder; which one it is is decided before the program starts."""

    told = Signal(str)

    def __init__(
        self, *, folder: Path, opener: Opener = open_folder, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="folder", parent=parent)
        self._folder = folder
        self._opener = opener
        self._buttons = QWidget(self)
        self._open = QPushButton(self._buttons)
        self._copy = QPushButton(self._buttons)
        self._row = SettingRow(control=self._buttons, parent=self)
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Your data"))
        self._row.set_words(self.tr("Data folder"), _breakable(self._folder))
        self._open.setText(self.tr("Open folder"))
        self._copy.setText(self.tr("Copy path"))

    def _build(self) -> None:
        self._open.setObjectName("openFolder")
        self._copy.setObjectName("copyPath")
        self._open.clicked.connect(self._on_open_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self._open)
        buttons.addWidget(self._copy)
        self.add(self._row)

    def _on_open_clicked(self) -> None:
        if not self._opener(self._folder):
            self.told.emit(self.tr("The system does not show the folder; its path can be copied."))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self.told.emit(self.tr("Path copied: %1").replace("%1", str(self._folder)))


def _breakable(folder: Path) -> str:
    """A path that may go on in the next line after each of its parts."""
    text = str(folder)
    for separator in ("/", "\\"):
        text = text.replace(separator, f"{separator}\N{ZERO WIDTH SPACE}")
    return text
