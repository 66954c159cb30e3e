"""The rows of the filters, for the view."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex
from suunta.ui.search.facet_rows import FacetFold, FacetHeading, FacetOption, FacetRow


class FacetRole(IntEnum):
    """What the view asks for besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class FacetModel(QAbstractListModel):
    """Headings, values and folds, top to bottom."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FacetRow, ...] = ()

    def set_rows(self, rows: tuple[FacetRow, ...]) -> None:
        """Show other rows; where only counts and choices differ, the view keeps its place."""
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, facet: str, value: str) -> int:
        """Where a value stands, or -1."""
        for number, row in enumerate(self._rows):
            if isinstance(row, FacetOption) and (row.facet, row.value) == (facet, value):
                return number
        return -1

    def fold_of(self, facet: str) -> int:
        """Where the fold of a facet stands, or -1."""
        for number, row in enumerate(self._rows):
            if isinstance(row, FacetFold) and row.facet == facet:
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
            case FacetRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.CheckStateRole if isinstance(row, FacetOption):
                return Qt.CheckState.Checked if row.is_chosen else Qt.CheckState.Unchecked
            case _:
                return None

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if isinstance(row, FacetHeading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        flags = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        return flags | Qt.ItemFlag.ItemIsUserCheckable if isinstance(row, FacetOption) else flags

    def _text(self, row: FacetRow) -> str:
        if not isinstance(row, FacetFold):
            return row.text
        if row.is_open:
            return self.tr("Show fewer")
        return self.tr("Show {count} more").replace("{count}", str(row.hidden))

    def _spoken(self, row: FacetRow) -> str:
        if isinstance(row, FacetOption):
            return f"{row.text}, {row.count}"
        return self._text(row)


def _key(row: FacetRow) -> tuple[str, ...]:
    match row:
        case FacetHeading():
            return ("heading", row.facet)
        case FacetFold():
            return ("fold", row.facet)
        case FacetOption():
            return ("option", row.facet, row.value)
