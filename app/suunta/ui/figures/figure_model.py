"""The rows of the figures: a heading over each kind, and the charts beneath it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.domain.chart import Chart
from suunta.domain.document import DocumentId
from suunta.ui.model_types import NO_PARENT, ModelIndex


class FigureRole(IntEnum):
    """What a row is asked for besides its text."""

    CHART = Qt.ItemDataRole.UserRole
    """The `Chart`, or `None` for a heading."""


class FigureModel(QAbstractListModel):
    """Shares first, then counts, each under its heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str | Chart, ...] = ()

    def set_charts(self, charts: tuple[Chart, ...], shares: str, counts: str) -> None:
        """Show the charts under two headings; one that nothing stands under is left out."""
        self.beginResetModel()
        on_scale = [chart for chart in charts if chart.scale]
        others = [chart for chart in charts if not chart.scale]
        rows: list[str | Chart] = []
        for heading, found in ((shares, on_scale), (counts, others)):
            rows += [heading, *found] if found else []
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def charts(self) -> tuple[Chart, ...]:
        return tuple(row for row in self._rows if isinstance(row, Chart))

    def row_of(self, identifier: DocumentId) -> QModelIndex:
        """The row of a figure, invalid when it has none."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Chart) and row.id == identifier:
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
        is_named = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(row, str):
            return row if is_named else None
        if is_named:
            return row.title
        match role:
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.description
            case FigureRole.CHART:
                return row
        return None
