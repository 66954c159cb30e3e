"""One line: what is chosen, and what can be done with it; a hint where nothing is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from suunta.ui.widgets.elided_label import ElidedLabel


class ChoiceBar(QWidget):
    """As high when nothing is chosen as when something is, so that nothing jumps."""

    open_requested = Signal()
    clear_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._is_single = False
        self._words = ElidedLabel(parent=self)
        self._open = QPushButton(self)
        self._clear = QPushButton(self)
        self._build()
        self._retranslate()

    def show_choice(self, words: str, count: int) -> None:
        """Say what is chosen; one experiment is opened, several are listed, none is neither."""
        self._chosen = words
        self._is_single = count == 1
        self._open.setVisible(bool(words) and count > 0)
        self._clear.setVisible(bool(words))
        self._words.setProperty("role", "strong" if words else "muted")
        self._words.style().polish(self._words)
        self._retranslate()

    def text(self) -> str:
        """What it says, whole."""
        return self._words.text()

    @override
    def sizeHint(self) -> QSize:
        """Its buttons have their room also while they are hidden."""
        height = max(self._words.sizeHint().height(), self._clear.sizeHint().height())
        return QSize(super().sizeHint().width(), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words.setObjectName("choiceWords")
        self._open.setObjectName("openChoice")
        self._clear.setObjectName("clearChoice")
        for button in (self._open, self._clear):
            button.setProperty("role", "link")
            button.hide()
        self._open.clicked.connect(self.open_requested)
        self._clear.clicked.connect(self.clear_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._open)
        layout.addWidget(self._clear)
        layout.addStretch(1)

    def _retranslate(self) -> None:
        self._say()
        self._open.setText(
            self.tr("Open the page") if self._is_single else self.tr("Show in the list")
        )
        self._clear.setText(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Choose nothing"))

    def _say(self) -> None:
        """What is chosen, or the longer of two hints that there is room for."""
        hint = self.tr("Each tile is a county, HUS or Helsinki. Arrow keys move, Enter opens.")
        if self._words.fontMetrics().horizontalAdvance(hint) + 2 > self.width():
            hint = self.tr("Arrow keys move, Enter opens.")
        self._words.setText(self._chosen or hint)
