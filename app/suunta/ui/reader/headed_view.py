"""A list with headings between its rows, which the keyboard passes over."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from suunta.ui.widgets.row_view import RowView

_UPWARD = (
    QAbstractItemView.CursorAction.MoveUp,
    QAbstractItemView.CursorAction.MovePageUp,
    QAbstractItemView.CursorAction.MovePrevious,
    QAbstractItemView.CursorAction.MoveEnd,
)


class HeadedView(RowView):
    """A row is a heading when the model says it cannot be selected."""

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        step = -1 if action in _UPWARD else 1
        while index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            index = self.model().index(index.row() + step, 0)
        return index if index.isValid() else self.currentIndex()
