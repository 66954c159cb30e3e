"""The sections of a page, for the outline."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.services.reading_page import OutlineRow
from suunta.ui.model_types import NO_PARENT, ModelIndex


class OutlineRole(IntEnum):
    """What the view asks for besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    IS_HERE = Qt.ItemDataRole.UserRole + 2


class OutlineModel(QAbstractListModel):
    """One row a section, one of them the section that is being read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OutlineRow, ...] = ()
        self._here = ""

    def set_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show the sections of another page."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_here(self, anchor: str) -> None:
        """Say which section is being read."""
        self._here = anchor
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, anchor: str) -> QModelIndex:
        """The row of a section; none where the page does not have it."""
        numbers = (n for n, row in enumerate(self._rows) if row.anchor == anchor)
        number = next(numbers, None)
        return QModelIndex() if number is None else self.index(number)

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case OutlineRole.ROW:
                return row
            case OutlineRole.IS_HERE:
                return row.anchor == self._here
            case Qt.ItemDataRole.DisplayRole:
                return row.heading
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.tr("being read") if row.anchor == self._here else ""
            case _:
                return None
