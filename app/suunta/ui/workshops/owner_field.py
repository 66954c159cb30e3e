"""The field for who sees to an action: it suggests roles, and takes whatever is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget
from typing_extensions import override

from suunta.ui.workshops.plain_line import PlainLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST = 8
_AROUND = 48


class OwnerField(PlainLine):
    """Roles that hold what is typed stand beneath it; Down shows all of them.

    `textEdited` tells what was chosen as it tells what was typed.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._roles = QStringListModel(self)
        # Not the completer of the line itself: that would show what is not chosen yet as typed.
        self._completer = QCompleter(self._roles, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.setObjectName("suggestions")
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._on_edited)

    def suggest(self, roles: Sequence[str]) -> None:
        """Offer these from now on."""
        if self._roles.stringList() != list(roles):
            self._roles.setStringList(list(roles))

    def suggested(self) -> list[str]:
        """What stands beneath the field now."""
        if not self._popup.isVisible():
            return []
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shown = self._popup.isVisible()
        if event.key() in _ENTER and is_shown:
            index = self._popup.currentIndex()
            self._popup.hide()
            if index.isValid():
                self._take(str(index.data()))
        elif event.key() == Qt.Key.Key_Down and not is_shown:
            self._show("")
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
        super().focusOutEvent(event)

    def _on_edited(self, typed: str) -> None:
        if typed.strip():
            self._show(typed.strip())
        else:
            self._popup.hide()

    def _show(self, typed: str) -> None:
        self._completer.setCompletionPrefix(typed)
        if self._completer.completionCount() and self._completer.currentCompletion() != self.text():
            self._completer.complete(QRect(0, 0, self._wide_enough(), self.height()))
        else:
            self._popup.hide()

    def _wide_enough(self) -> int:
        """The field may be narrow; what is chosen from is read whole."""
        words = max(self.fontMetrics().horizontalAdvance(each) for each in self._roles.stringList())
        return max(self.width(), words + _AROUND)

    def _take(self, role: str) -> None:
        if role != self.text():
            self.setText(role)
            self.textEdited.emit(role)
        self._popup.hide()
