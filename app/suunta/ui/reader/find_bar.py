"""The strip under a page to find words in it: a field, which place this is, on to the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from suunta.ui.commands.keys import with_key
from suunta.ui.theme.theme import Theme

_BUTTON = 28
_ICON = 16
_HEIGHT = 46
_EDGE = 14
_FIELD_HEIGHT = 30
_FIELD_LEAST, _FIELD_MOST = 150, 300
_STEP_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Asks for words and steps; it does not know the text."""

    words_changed = Signal(str)
    previous_requested = Signal()
    next_requested = Signal()
    close_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number, self._count = 0, 0
        self._field = QLineEdit(self)
        self._place = QLabel(self)
        self._previous = QToolButton(self)
        self._next = QToolButton(self)
        self._close = QToolButton(self)
        self._row = QHBoxLayout(self)
        self._build()
        self._retranslate()
        self._tint()
        theme.changed.connect(self._tint)

    def begin(self, words: str = "") -> None:
        """Take the keyboard; `words` take the place of what was looked for last."""
        self.show()
        if words:
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def words(self) -> str:
        return self._field.text()

    def show_place(self, words: str, number: int, count: int) -> None:
        """Say which of how many places this is, counted from 1."""
        del words  # they stand in the field
        self._number, self._count = number, count
        self._write()

    def show_none(self, keyboard_to: QWidget) -> None:
        """Say that the words are nowhere; the keyboard stays in the field."""
        del keyboard_to
        self._number = self._count = 0
        self._write()

    def set_indent(self, indent: int) -> None:
        """Begin where the text above begins."""
        self._row.setContentsMargins(indent, 1, _EDGE, 0)
        self._row.activate()

    def place(self) -> str:
        """`3 of 17`."""
        return self._place.text()

    def announce(self, text: str) -> None:
        """Let a screen reader say something now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif event.key() in _STEP_KEYS and self._field.hasFocus():
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if is_back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("findBar")
        # The first of them: Tab passes over those before the proxy.
        self.setFocusProxy(self._field)
        self.hide()
        self._field.setObjectName("findField")
        self._field.setMinimumWidth(_FIELD_LEAST)
        self._field.setMaximumWidth(_FIELD_MOST)
        self._field.textChanged.connect(self.words_changed)
        self._place.setProperty("role", "muted")
        self._place.setObjectName("findPlace")
        for button, name, asks in (
            (self._previous, "previousFound", self.previous_requested),
            (self._next, "nextFound", self.next_requested),
            (self._close, "closeFind", self.close_requested),
        ):
            button.setObjectName(name)
            button.setProperty("role", "quiet")
            button.setFixedSize(_BUTTON, _BUTTON)
            button.clicked.connect(asks)
        self._previous.setText("↑")
        self._next.setText("↓")
        self._close.setIconSize(QSize(_ICON, _ICON))
        row = self._row
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addSpacing(4)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(8)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._close)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find on this page"))
        self._field.setAccessibleName(self.tr("Words to find on this page"))
        self._field.setPlaceholderText(self.tr("Find on this page"))
        for button, name, key in (
            (self._previous, self.tr("Previous place"), "Shift+Enter"),
            (self._next, self.tr("Next place"), "Enter"),
            (self._close, self.tr("Close"), "Esc"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(with_key(name, key))
        self._write()

    def _write(self) -> None:
        if self._count:
            place = self.tr("%1 of %2").replace("%1", self._number_text(self._number))
            self._place.setText(place.replace("%2", self._number_text(self._count)))
        else:
            self._place.setText(self.tr("Not on this page") if self.words().strip() else "")
        has_places = self._count > 0
        self._previous.setEnabled(has_places)
        self._next.setEnabled(has_places)

    def _number_text(self, number: int) -> str:
        return self.locale().toString(number)

    def _tint(self) -> None:
        self._close.setIcon(self._theme.icon("close"))
        self.setFixedHeight(self._theme.grown(_HEIGHT))
        self._field.setFixedHeight(self._theme.grown(_FIELD_HEIGHT))
        self.update()
