"""Where the keyboard lands in a list that has headings between its rows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView

from suunta.ui.model_types import ModelIndex

_UPWARDS = (
    QAbstractItemView.CursorAction.MoveUp,
    QAbstractItemView.CursorAction.MovePageUp,
    QAbstractItemView.CursorAction.MoveEnd,
)


def landed(index: ModelIndex, action: QAbstractItemView.CursorAction) -> QModelIndex:
    """The row itself, or instead of a heading the next row in the direction of the step.

    Where there is none that way it is the nearest one the other way: the first row is reached by
    Home and by Page Up although a heading stands above it.
    """
    model, row = index.model(), index.row()
    if model is None:
        return QModelIndex()
    before, after = range(row, -1, -1), range(row, model.rowCount())
    ways: tuple[Iterable[int], ...] = (before, after) if action in _UPWARDS else (after, before)
    numbers = (number for way in ways for number in way)
    rows = (model.index(number, 0) for number in numbers)
    can_be_chosen = Qt.ItemFlag.ItemIsSelectable
    return next((each for each in rows if each.flags() & can_be_chosen), QModelIndex())
