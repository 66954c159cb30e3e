"""Rows under headings as one flat list: what a row shows is its own, a heading is never chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex


class Heading(Protocol):
    """What rows stand under."""

    @property
    def heading(self) -> str:
        """Empty where the rows need none."""
        ...


class Row(Protocol):
    """What is listed."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        ...


class HeadedRole(IntEnum):
    """What a row is asked for besides its text."""

    ROW = Qt.ItemDataRole.UserRole
    """The row as it was given, or `None` for a heading."""
    HEADING = Qt.ItemDataRole.UserRole + 1
    """The heading as it was given, or `None` for a row."""


class HeadedRows(QAbstractListModel):
    """The model of `HeadedView` and of lists like it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[Heading | None, Row | None], ...] = ()

    def set_rows(self, groups: Iterable[tuple[Heading, Sequence[Row]]]) -> None:
        """Show other rows, each group under its heading."""
        self.beginResetModel()
        self._lines = tuple(line for group in groups for line in _lines(*group))
        self.endResetModel()

    def row_of(self, identifier: str) -> QModelIndex:
        """The first row of that identifier, invalid when it has none."""
        for number, (_, row) in enumerate(self._lines):
            if row is not None and row.id == identifier:
                return self.index(number)
        return QModelIndex()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        heading, row = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title if row else heading and heading.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken if row else heading and heading.heading
            case HeadedRole.ROW:
                return row
            case HeadedRole.HEADING:
                return heading
        return None


def _lines(heading: Heading, rows: Sequence[Row]) -> list[tuple[Heading | None, Row | None]]:
    beneath: list[tuple[Heading | None, Row | None]] = [(None, row) for row in rows]
    return [(heading, None), *beneath] if heading.heading else beneath
