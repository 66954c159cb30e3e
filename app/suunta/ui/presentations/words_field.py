"""A field of the slide's words: what it is, what is typed, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

_MOST = 12
_AROUND = 12


class WordsText(QPlainTextEdit):
    """As high as its words, or as what stands there while there are none; Tab leaves it."""

    def __init__(self, *, is_one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_one_line = is_one_line
        self.setTabChangesFocus(True)
        # Steps are taken back by the deck, of which this field is a part.
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)
        self.fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_enter and self._is_one_line):
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Take the height that the words need."""
        lines = round(self.document().size().height())
        if not self.toPlainText() and self.placeholderText():
            room = max(40, self.viewport().width() - 2 * round(self.document().documentMargin()))
            flags = int(Qt.TextFlag.TextWordWrap)
            box = self.fontMetrics().boundingRect(0, 0, room, 9999, flags, self.placeholderText())
            lines = max(1, round(box.height() / self.fontMetrics().lineSpacing()))
        fewest = 1 if self._is_one_line else 2
        shown = max(fewest, min(_MOST, lines))
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + _AROUND)


class WordsField(QWidget):
    """Tells what a person types; what the program shows is not told."""

    typed = Signal(str)
    left = Signal()

    def __init__(
        self, name: str, *, is_one_line: bool = False, parent: QWidget | None = None
    ) -> None:
        """`name` says which part of the words it is: `title`, `say`."""
        super().__init__(parent)
        self.name = name
        self._label = QLabel(self)
        self.text = WordsText(is_one_line=is_one_line, parent=self)
        self.text.setObjectName(name)
        self._remark = QLabel(self)
        self._is_one_line = is_one_line
        self._label.setProperty("role", "strong")
        self._label.setBuddy(self.text)
        self._remark.setWordWrap(True)
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._remark.hide()
        self.text.textChanged.connect(self._on_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self._label, self.text, self._remark):
            layout.addWidget(widget)
        self.setFocusProxy(self.text)

    def value(self) -> str:
        text = self.text.toPlainText()
        return " ".join(text.splitlines()) if self._is_one_line else text

    def show_words(self, words: str, filled: str = "") -> None:
        """Show what is typed, and what stands there while nothing is."""
        if self.text.placeholderText() != filled:
            self.text.setPlaceholderText(filled)
            self.text.fit()
        if self.value() == words:
            return
        self.text.blockSignals(True)
        place = self.text.textCursor().position()
        self.text.setPlainText(words)
        cursor = self.text.textCursor()
        cursor.setPosition(min(place, len(words)))
        self.text.setTextCursor(cursor)
        self.text.blockSignals(False)
        self.text.fit()

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.text.setAccessibleName(label)

    def remark(self, sentence: str, *, is_warning: bool = False) -> None:
        """Say something of it beneath; an empty sentence says nothing."""
        self._remark.setVisible(bool(sentence))
        if self._remark.text() == sentence:
            return
        self._remark.setText(sentence)
        self._remark.setProperty("role", "" if is_warning else "faint")
        self._remark.setProperty("tone", "warning" if is_warning else "")
        self._remark.style().polish(self._remark)
        self.text.setAccessibleDescription(sentence)

    def said(self) -> str:
        """What is said beneath it now."""
        return "" if self._remark.isHidden() else self._remark.text()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.text.setFocus(event.reason())

    def _on_changed(self) -> None:
        self.typed.emit(self.value())
