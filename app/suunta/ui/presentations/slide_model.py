"""The slides of a deck as a list whose rows can be dragged to another place."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex
from suunta.ui.presentations.slide_row import SlideRow

MIME = "application/x-suunta-slide"


class SlideRole(IntEnum):
    """What a row is asked for besides its text."""

    ROW = Qt.ItemDataRole.UserRole


class SlideModel(QAbstractListModel):
    """Moves nothing itself: it tells what was dropped where."""

    move_requested = Signal(str, int)
    """The identifier of a slide, and the place that it shall have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SlideRow, ...] = ()

    @property
    def rows(self) -> tuple[SlideRow, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[SlideRow]) -> None:
        """Show other rows; where they are the same slides, the view keeps its place."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            before, self._rows = self._rows, tuple(rows)
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, identifier: str) -> QModelIndex:
        """The row of a slide, invalid where there is none."""
        for number, row in enumerate(self._rows):
            if row.id == identifier:
                return self.index(number)
        return QModelIndex()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case SlideRole.ROW:
                return row
        return None

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        names = [self._rows[index.row()].id for index in indexes]
        data.setData(MIME, "".join(names[:1]).encode())
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: ModelIndex
    ) -> bool:
        """Always `False`: the row is moved by whoever is told, never by the view."""
        identifier = bytes(data.data(MIME).data()).decode()
        index = self.row_of(identifier)
        if index.isValid() and action is Qt.DropAction.MoveAction:
            to = len(self._rows) if row < 0 else row
            self.move_requested.emit(identifier, to - 1 if to > index.row() else to)
        return False
