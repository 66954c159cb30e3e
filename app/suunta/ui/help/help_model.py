"""The rows of a help list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.ui.help.help_row import HelpRow
from suunta.ui.model_types import NO_PARENT, ModelIndex


class HelpRole(IntEnum):
    """What a row is asked for besides its text."""

    ROW = Qt.ItemDataRole.UserRole


class HelpModel(QAbstractListModel):
    """Shows rows; a heading cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HelpRow, ...] = ()

    def set_rows(self, rows: Sequence[HelpRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case HelpRole.ROW:
                return row
        return None


def row_at(index: QModelIndex) -> HelpRow | None:
    row = index.data(HelpRole.ROW)
    return row if isinstance(row, HelpRow) else None
