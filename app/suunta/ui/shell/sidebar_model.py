"""The rows of the sidebar."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex
from suunta.ui.shell.place import Place
from suunta.ui.shell.sidebar_entry import SidebarEntry


class SidebarRole(IntEnum):
    """What a row is asked for besides its text."""

    ENTRY = Qt.ItemDataRole.UserRole
    IS_HERE = Qt.ItemDataRole.UserRole + 1
    """Whether the window is at this place."""


class SidebarModel(QAbstractListModel):
    """Shows sidebar entries, and which of them the window is at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[SidebarEntry, ...] = ()
        self._here: Place | None = None

    def set_entries(self, entries: tuple[SidebarEntry, ...]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def set_here(self, place: Place) -> QModelIndex:
        """Mark the place the window is at; answers its row, invalid when it has none."""
        self._here = place
        if self._entries:
            last = self.index(len(self._entries) - 1)
            self.dataChanged.emit(self.index(0), last, [SidebarRole.IS_HERE])
        for row, entry in enumerate(self._entries):
            if entry.place == place:
                return self.index(row)
        return QModelIndex()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._entries[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case SidebarRole.ENTRY:
                return entry
            case SidebarRole.IS_HERE:
                return entry.place is not None and entry.place == self._here
        return None
