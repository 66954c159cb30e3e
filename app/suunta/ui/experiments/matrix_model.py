"""The use-case classes down, the sectors across: which experiments stand where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.services.experiment_overview import ExperimentOverview
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.model_types import NO_PARENT, ModelIndex


class MatrixRole(IntEnum):
    """What a cell is asked for besides its text."""

    CELL = Qt.ItemDataRole.UserRole
    IS_CHOSEN = Qt.ItemDataRole.UserRole + 1
    """Whether it is chosen itself, or one of its experiments is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One class in one sector."""

    use_case: str
    sector: str
    titles: tuple[str, ...]
    empty: str
    """What an empty cell says."""
    spoken: str

    @property
    def text(self) -> str:
        return "\n".join(self.titles) or self.empty


class MatrixModel(QAbstractTableModel):
    """A row for each class, a column for each sector; which are marked is told from outside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heading = ""
        """What the names of the rows are."""
        self._names: tuple[str, ...] = ()
        self._sectors: tuple[str, ...] = ()
        self._sector_names: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()
        self._chosen: frozenset[tuple[str, str]] = frozenset()

    def set_overview(self, overview: ExperimentOverview, words: ExperimentWords) -> None:
        """Show the experiments of an overview, in the language of the words."""
        self.beginResetModel()
        self.heading = words.label("facet.use_case")
        self._names = tuple(map(words.use_case_name, overview.use_cases))
        self._sectors = overview.sectors
        self._sector_names = tuple(map(words.short_sector, overview.sectors))
        self._rows = tuple(
            tuple(_cell(overview, words, use_case, sector) for sector in overview.sectors)
            for use_case in overview.use_cases
        )
        self.endResetModel()

    def set_chosen(self, cells: frozenset[tuple[str, str]]) -> None:
        """Mark the cells of those classes and sectors."""
        if cells == self._chosen:
            return
        self._chosen = cells
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._sectors) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [MatrixRole.IS_CHOSEN])

    def sector_at(self, column: int) -> str:
        return self._sectors[column]

    def cell(self, row: int, column: int) -> Cell:
        return self._rows[row][column]

    def column(self, column: int) -> tuple[Cell, ...]:
        """The cells of a sector, class by class."""
        return tuple(row[column] for row in self._rows)

    def index_of(self, use_case: str, sector: str) -> QModelIndex:
        """The cell of a class and a sector, invalid when there is none."""
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                if (cell.use_case, cell.sector) == (use_case, sector):
                    return self.index(row, column)
        return QModelIndex()

    def first_with_experiments(self) -> QModelIndex:
        """The first cell of all where none has an experiment."""
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                if cell.titles:
                    return self.index(row, column)
        return self.index(0, 0)

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._sectors)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        is_row = orientation is Qt.Orientation.Vertical
        names = self._names if is_row else self._sector_names
        return names[section] if section < len(names) else None

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return cell.text if cell.titles else None
            case MatrixRole.CELL:
                return cell
            case MatrixRole.IS_CHOSEN:
                return (cell.use_case, cell.sector) in self._chosen
        return None


def _cell(overview: ExperimentOverview, words: ExperimentWords, use_case: str, sector: str) -> Cell:
    documents = overview.in_cell(use_case, sector)
    return Cell(
        use_case=use_case,
        sector=sector,
        titles=tuple(words.title(document) for document in documents),
        empty=words.label("experiments.cell.none"),
        spoken=words.spoken_cell(use_case, sector),
    )
