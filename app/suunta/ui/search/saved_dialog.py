"""Ask under which name a search is to be kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

_WIDTH, _MARGIN, _FIELD = 420, 20, 32


class SavedDialog(QDialog):
    """A name is suggested, and chosen whole, so that typing replaces it."""

    named = Signal(str)

    def __init__(self, *, suggested: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self.field = QLineEdit(suggested, self)
        self._save = QPushButton(self)
        self._cancel = QPushButton(self)
        self._build()
        self._retranslate()

    @override
    def accept(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            super().accept()
            self.named.emit(name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("savedDialog")
        self.setMinimumWidth(_WIDTH)
        self._label.setProperty("role", "strong")
        self._label.setBuddy(self.field)
        self.field.setMinimumHeight(_FIELD)
        self.field.selectAll()
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.field.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addWidget(self._label)
        column.addWidget(self.field)
        column.addSpacing(6)
        column.addLayout(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Save this search"))
        self._label.setText(self.tr("Name of the search"))
        self.field.setAccessibleName(self._label.text())
        self._save.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
