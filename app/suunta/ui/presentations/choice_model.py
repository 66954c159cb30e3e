"""A list of pages with a tick for each that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from suunta.ui.model_types import ModelIndex
from suunta.ui.presentations.choice_row import ChoiceRow
from suunta.ui.widgets.headed_rows import HeadedRole, HeadedRows


class ChoiceModel(HeadedRows):
    """Remembers what is chosen, in the order of choosing, though a filter hides it."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[str, ...] = ()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The identifiers of the pages."""
        return self._chosen

    def choose(self, identifiers: tuple[str, ...]) -> None:
        """Let these be chosen, and no others."""
        self._chosen = identifiers
        self.dataChanged.emit(self.index(0), self.index(max(0, self.rowCount() - 1)))
        self.chosen_changed.emit()

    def toggle(self, identifier: str) -> None:
        """Choose a page, or leave it out again."""
        if identifier in self._chosen:
            self.choose(tuple(each for each in self._chosen if each != identifier))
        else:
            self.choose((*self._chosen, identifier))

    @override
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if flags else flags

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            row = super().data(index, HeadedRole.ROW)
            if not isinstance(row, ChoiceRow):
                return None
            is_chosen = row.id in self._chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        return super().data(index, role)
