"""A field for words, as high as they are; taking back is the workshop's, not its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from suunta.ui.workshops.count_field import is_redo

_AROUND = 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The keyboard will come back: a menu is open, or another program is looked at."""


class GrowingText(QPlainTextEdit):
    """Enter goes on to the next field, or begins a line where `has_lines`."""

    typed = Signal(str)
    """A person changed it."""
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        *,
        name: str = "",
        fewest: int = 1,
        most: int = 12,
        has_lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fewest, self._most, self._has_lines = fewest, most, has_lines
        self._is_set = False
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def set_text(self, text: str) -> None:
        """Show other words; the cursor stays where it is as far as that is there."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        self._is_set = True
        self.setPlainText(text)
        self._is_set = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) or is_redo(event):
            event.ignore()
        elif event.key() in _ENTER and not self._has_lines:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _on_changed(self) -> None:
        self._fit()
        if not self._is_set:
            self.typed.emit(self.toPlainText())

    def _fit(self) -> None:
        lines = max(self._fewest, min(self._most, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _AROUND)
