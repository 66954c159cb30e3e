"""The rows of a list: headings, and the documents beneath them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.ui.browse.entry import Entry, Group
from suunta.ui.model_types import NO_PARENT, ModelIndex


class BrowseRole(IntEnum):
    """What a row is asked for besides its text."""

    ENTRY = Qt.ItemDataRole.UserRole
    """The `Entry`, or `None` for a heading."""
    GROUP = Qt.ItemDataRole.UserRole + 1
    """The `Group` a heading names, or `None` for a document."""


class BrowseModel(QAbstractListModel):
    """Shows groups of entries as one flat list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Group | Entry, ...] = ()

    def set_groups(self, groups: tuple[Group, ...]) -> None:
        self.beginResetModel()
        self._rows = tuple(row for group in groups for row in _rows(group))
        self.endResetModel()

    def row_of(self, identifier: str) -> QModelIndex:
        """The first row of a document, invalid when it has none."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Entry) and row.id == identifier:
                return self.index(number)
        return QModelIndex()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Group):
            return _heading_data(row, role)
        return _entry_data(row, role)


def _rows(group: Group) -> tuple[Group | Entry, ...]:
    return (group, *group.entries) if group.heading else group.entries


def _heading_data(group: Group, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return group.heading
        case BrowseRole.GROUP:
            return group
    return None


def _entry_data(entry: Entry, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return entry.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        case BrowseRole.ENTRY:
            return entry
    return None
