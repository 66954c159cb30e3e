"""The matrix as a table: as wide as its place, as tall as its words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QWidget
from typing_extensions import override

from suunta.ui.experiments.lettering import Lettering, letterings
from suunta.ui.experiments.matrix_delegate import MatrixDelegate
from suunta.ui.experiments.matrix_header import MatrixCorner, MatrixHeader, heading_height
from suunta.ui.experiments.matrix_layout import (
    cell_height,
    name_height,
    narrowest_names,
    narrowest_titles,
)
from suunta.ui.experiments.matrix_model import MatrixModel
from suunta.ui.model_types import ModelIndex
from suunta.ui.theme.theme import Theme

_LEAST = 260
_NAMES = 2
"""What the names of the classes weigh when room is left over."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the matrix fills a width."""

    lettering: Lettering
    names: int
    """Width of the names of the classes."""
    columns: list[int]
    rows: list[int]

    @property
    def height(self) -> int:
        return heading_height(self.lettering) + sum(self.rows)


class MatrixView(QTableView):
    """Never scrolls itself: it is part of a page that does."""

    def __init__(self, *, theme: Theme, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._matrix = model
        self._room = 0
        self._delegate = MatrixDelegate(theme=theme, parent=self)
        self._across = MatrixHeader(
            Qt.Orientation.Horizontal, theme=theme, model=model, parent=self
        )
        self._down = MatrixHeader(Qt.Orientation.Vertical, theme=theme, model=model, parent=self)
        self._corner = MatrixCorner(theme=theme, model=model, parent=self)
        self.setModel(model)
        self._build()
        theme.changed.connect(self.fit)
        model.modelReset.connect(self.fit)

    def narrowest(self) -> int:
        """The width in which no word is broken."""
        return sum(self._needed(letterings(self._theme)[-1]))

    def take_height(self, room: int) -> None:
        """Be lettered large where that fits into a height; with 0, never."""
        if room != self._room:
            self._room = room
            self.fit()

    def fit(self) -> None:
        """Part the width there is among the columns, and give the rows what their words need."""
        if not self._matrix.columnCount():
            return
        plan = self._plan(self.width())
        for part in (self._delegate, self._across, self._down, self._corner):
            part.lettering = plan.lettering
        self._down.setFixedWidth(plan.names)
        self._across.setFixedHeight(heading_height(plan.lettering))
        self._corner.setGeometry(0, 0, plan.names, self._across.height())
        for column, width in enumerate(plan.columns):
            self.setColumnWidth(column, width)
        for row, height in enumerate(plan.rows):
            self.setRowHeight(row, height)
        self._corner.raise_()
        # The headings have new sizes: the view itself, and what lays it out, must know.
        self.updateGeometries()
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._plan(width).height

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self._plan(max(self.width(), _LEAST)).height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, 0)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if not self.currentIndex().isValid():
            return self._matrix.first_with_experiments()
        return super().moveCursor(action, modifiers)

    @override
    def scrollTo(
        self,
        index: ModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The page scrolls, this view does not."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def _build(self) -> None:
        self.setObjectName("experimentMatrix")
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMinimumWidth(_LEAST)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _plan(self, width: int) -> _Plan:
        """The largest lettering that fits: in which no word is broken, and the large one in height.

        Where words must be broken, it is the smallest.
        """
        known = [(each, self._needed(each)) for each in letterings(self._theme)]
        largest, *others = [each for each in known if sum(each[1]) <= width] or known[-1:]
        plan = self._plan_in(*largest, width)
        if others and largest is known[0] and plan.height > self._room:
            plan = self._plan_in(*others[0], width)
        return plan

    def _plan_in(self, lettering: Lettering, needed: list[int], width: int) -> _Plan:
        names, *columns = self._widths(needed, width)
        rows = [
            self._row_height(row, lettering, names, columns)
            for row in range(self._matrix.rowCount())
        ]
        return _Plan(lettering, names, columns, rows)

    def _needed(self, lettering: Lettering) -> list[int]:
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        matrix = self._matrix
        names = [str(matrix.headerData(row, down)) for row in range(matrix.rowCount())]
        return [
            narrowest_names(matrix.heading, names, lettering),
            *(
                narrowest_titles(
                    str(matrix.headerData(column, across)), matrix.column(column), lettering
                )
                for column in range(matrix.columnCount())
            ),
        ]

    def _widths(self, needed: list[int], width: int) -> list[int]:
        """What each column needs at least, and its part of what is left; all of the room."""
        columns = range(self._matrix.columnCount())
        weights = [_NAMES, *(self._weight(column) for column in columns)]
        left = max(0, width - sum(needed))
        whole = max(width, sum(needed))
        widths = [
            (least + left * weight // sum(weights)) * width // whole
            for least, weight in zip(needed, weights, strict=True)
        ]
        widths[-1] += width - sum(widths)
        return widths

    def _weight(self, column: int) -> int:
        """The fullest cell of a column says how much it has to say."""
        return 1 + max((len(cell.titles) for cell in self._matrix.column(column)), default=0)

    def _row_height(self, row: int, lettering: Lettering, names: int, columns: list[int]) -> int:
        name = str(self._matrix.headerData(row, Qt.Orientation.Vertical))
        cells = (
            cell_height(self._matrix.cell(row, column), width, lettering)
            for column, width in enumerate(columns)
        )
        return max(name_height(name, names, lettering), *cells)
