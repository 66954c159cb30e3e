"""The hits of the last search, for the view."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex
from suunta.ui.search.hit_reason import reason_sentence
from suunta.ui.search.hit_rows import HitRow


class HitRole(IntEnum):
    """What the view asks for besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class HitModel(QAbstractListModel):
    """Documents that were found, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HitRow, ...] = ()

    def set_rows(self, rows: tuple[HitRow, ...]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, identifier: str) -> int:
        """Where a document stands, or -1."""
        for number, row in enumerate(self._rows):
            if row.hit.id == identifier:
                return number
        return -1

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case HitRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(part for part in (row.title, row.kind, row.place) if part)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                parts = (row.snippet, reason_sentence(row.hit.reason))
                return " ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                return reason_sentence(row.hit.reason) or None
            case _:
                return None

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
