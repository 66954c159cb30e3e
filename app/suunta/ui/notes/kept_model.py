"""The rows of the page: headings, and what is kept beneath them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex
from suunta.ui.notes.kept_row import KeptRow, RowGroup


class KeptRole(IntEnum):
    """What a row is asked for besides its text."""

    ROW = Qt.ItemDataRole.UserRole
    """The `KeptRow`, or `None` for a heading."""


class KeptModel(QAbstractListModel):
    """Shows groups as one flat list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[KeptRow | str, ...] = ()

    def set_groups(self, groups: tuple[RowGroup, ...]) -> None:
        self.beginResetModel()
        self._rows = tuple(row for group in groups for row in _rows(group))
        self.endResetModel()

    def index_of(self, identifier: str) -> QModelIndex:
        """Where a thing stands, invalid where it does not."""
        for number, row in enumerate(self._rows):
            if isinstance(row, KeptRow) and row.identifier == identifier:
                return self.index(number)
        return QModelIndex()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if is_text else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case KeptRole.ROW:
                return row
        return None


def _rows(group: RowGroup) -> tuple[KeptRow | str, ...]:
    return (group.heading, *group.rows) if group.heading else group.rows
