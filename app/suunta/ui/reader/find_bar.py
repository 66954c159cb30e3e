"""The strip under a page to find words in it: a field, which place this is, on to the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from suunta.ui.commands.keys import with_key
from suunta.ui.reader.step_bar import StepBar
from suunta.ui.theme.theme import Theme

_FIELD_HEIGHT = 30
_FIELD_LEAST, _FIELD_MOST = 150, 300
_STEP_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(StepBar):
    """Asks for words and steps; it does not know the text."""

    HEIGHT = 46

    words_changed = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        field = QLineEdit()
        super().__init__(first=field, theme=theme, parent=parent)
        self._field = field
        self._build()
        self._retranslate()
        self._tint()

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

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif event.key() in _STEP_KEYS and self._field.hasFocus():
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if is_back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setObjectName("findBar")
        # The first of them: Tab passes over those before the proxy.
        self.setFocusProxy(self._field)
        self._field.setObjectName("findField")
        self._field.setMinimumWidth(_FIELD_LEAST)
        self._field.setMaximumWidth(_FIELD_MOST)
        self._field.textChanged.connect(self.words_changed)
        self._place.setObjectName("findPlace")
        self._previous.setObjectName("previousFound")
        self._next.setObjectName("nextFound")
        self._close.setObjectName("closeFind")
        row = self._row
        row.addWidget(self._field, 1)
        row.addSpacing(4)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(8)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._close)

    @override
    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find on this page"))
        self._field.setAccessibleName(self.tr("Words to find on this page"))
        self._field.setPlaceholderText(self.tr("Find on this page"))
        previous, following = self.tr("Previous place"), self.tr("Next place")
        close = self.tr("Close")
        self._name(self._previous, previous, with_key(previous, "Shift+Enter"))
        self._name(self._next, following, with_key(following, "Enter"))
        self._name(self._close, close, with_key(close, "Esc"))
        self._write()

    def _write(self) -> None:
        if self._count:
            self._write_place(self.tr("%1 of %2"))
        else:
            self._place.setText(self.tr("Not on this page") if self.words().strip() else "")
        self._previous.setEnabled(self._count > 0)
        self._next.setEnabled(self._count > 0)

    @override
    def _tint(self) -> None:
        super()._tint()
        self._field.setFixedHeight(self._theme.grown(_FIELD_HEIGHT))
