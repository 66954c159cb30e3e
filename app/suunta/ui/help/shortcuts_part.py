"""The table of shortcuts, with a field to look one up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.help.help_list import HelpList
from suunta.ui.help.shortcut_rows import matching, shortcut_rows
from suunta.ui.theme.theme import Theme

_FIELD_WIDTH = 420
_INSET = 12


class ShortcutsPart(QWidget):
    """Typing narrows the table, wherever in it; Down leads into it, Escape empties the field."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit(self)
        self.list = _ShortcutList(theme=theme, parent=self)
        self._nothing = QLabel(self)
        self._build()
        self._retranslate()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field did not take."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.field.setObjectName("shortcutField")
        self._fit()
        self._theme.changed.connect(self._fit)
        self.field.setTextMargins(8, 0, 8, 0)
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._fill)
        self.list.setObjectName("shortcutList")
        self.list.letters_typed.connect(self._on_letters_typed)
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(_INSET, 8, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.addWidget(self.field, 100)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)

    def _fit(self) -> None:
        self.field.setFixedHeight(self._theme.size("field"))
        self.field.setMaximumWidth(self._theme.grown(_FIELD_WIDTH))
        self.field.setMinimumWidth(_FIELD_WIDTH // 2)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a shortcut by what it does, or by its key"))
        self.field.setAccessibleName(self.tr("Find a shortcut"))
        self.list.setAccessibleName(self.tr("Shortcuts"))
        self._nothing.setText(self.tr("No shortcut is called so."))
        self._fill()

    def _fill(self) -> None:
        rows = matching(shortcut_rows(COMMANDS), self.field.text())
        self.list.set_rows(rows)
        self._nothing.setVisible(not rows)

    def _on_letters_typed(self, letters: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(self.field.text() + letters)


class _ShortcutList(HelpList):
    """Letters go to the field above: to jump to a row that begins with them finds less."""

    letters_typed = Signal(str)

    @override
    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.letters_typed.emit(search)
