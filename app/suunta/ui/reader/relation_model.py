"""What a page is related to, both ways, for the view: a heading for each kind of relation."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from suunta.services.reading_page import RelationGroup, RelationRow
from suunta.ui.model_types import NO_PARENT, ModelIndex


class RelationRole(IntEnum):
    """What the view asks for besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """A `RelationRow`, or `None` for a heading."""
    NOTE = Qt.ItemDataRole.UserRole + 2
    """Why the two are related, where that says more than the heading does."""


class RelationModel(QAbstractListModel):
    """Headings and documents, top to bottom."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, RelationRow | None, str], ...] = ()

    def set_groups(self, groups: tuple[RelationGroup, ...]) -> None:
        """Show the relations of another page."""
        self.beginResetModel()
        self._rows = tuple(row for group in groups for row in _rows(group))
        self.endResetModel()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text, row, note = self._rows[index.row()]
        match role:
            case RelationRole.ROW:
                return row
            case RelationRole.NOTE:
                return note
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.reason if row else ""
            case _:
                return None

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        is_heading = self._rows[index.row()][1] is None
        return flags if is_heading else flags | Qt.ItemFlag.ItemIsSelectable


def _rows(group: RelationGroup) -> list[tuple[str, RelationRow | None, str]]:
    """A reason that is the same for the whole group says nothing about its members."""
    reasons = {row.reason for row in group.rows}
    says_nothing = len(group.rows) > 1 and len(reasons) == 1
    rows: list[tuple[str, RelationRow | None, str]] = [(group.label, None, "")]
    rows.extend((row.title, row, "" if says_nothing else row.reason) for row in group.rows)
    return rows
