"""The map and the matrix: side by side where there is room, beneath each other where not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.ui.experiments.matrix_model import MatrixModel
from suunta.ui.experiments.matrix_view import MatrixView
from suunta.ui.experiments.standing_out_card import StandingOutCard
from suunta.ui.experiments.tile_model import TileModel
from suunta.ui.experiments.tile_view import TileView
from suunta.ui.theme.theme import Theme

_GAP = 14
_CARD = 2
"""The edge of the card around the matrix."""
_PART_OF_MAP = 0.45
"""The map's part of a wide page."""
_TOP, _BOTTOM = 2, 12
_BENEATH = 14
_AROUND = 8


class MapPage(QScrollArea):
    """Scrolls as one; what has the keyboard is always in sight."""

    def __init__(
        self,
        *,
        theme: Theme,
        tiles: TileModel,
        cells: MatrixModel,
        margins: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.map = TileView(theme=theme, model=tiles)
        self.matrix = MatrixView(theme=theme, model=cells)
        self.standing_out = StandingOutCard(theme=theme)
        self._margins = margins
        self._content = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._build()
        for view in (self.map, self.matrix):
            view.selectionModel().currentChanged.connect(partial(self._on_current_changed, view))
            view.model().modelReset.connect(self._arrange)
        theme.changed.connect(self._arrange)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrowest, matrix = self.map.narrowest(), self.matrix.narrowest() + _CARD
        room = self.width() - self._bar_width() - sum(self._margins) - _GAP
        is_wide = room >= narrowest + matrix
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(across if is_wide else down)
        if is_wide:
            wished = min(round(room * _PART_OF_MAP), self.map.widest(), room - matrix)
            self._fill(max(narrowest, wished), room)
        else:
            self.map.take_width(None)
            self.map.take_height(0)
            self.matrix.take_height(0)
            self._put_standing_out(self._left)
        self._fit_margins()

    def _fill(self, width: int, room: int) -> None:
        """What stands out goes beneath the shorter half, and the tiles grow into what is left."""
        height = self.viewport().height() - _TOP - _BOTTOM
        self.map.take_height(height)
        tiles, beside = self.map.heightForWidth(width), room - width
        left, right = map(self._height_of_standing_out, (width, beside))
        self.matrix.take_height(height - right)
        matrix = self.matrix.heightForWidth(beside - _CARD) + _CARD
        if max(tiles, matrix + right) < max(tiles + left, matrix):
            self._put_standing_out(self._right)
        else:
            self._put_standing_out(self._left)
            self.map.take_height(height - left)
        self.map.take_width(width)
        self.map.updateGeometry()

    def _height_of_standing_out(self, width: int) -> int:
        return self.standing_out.heightForWidth(width) + _BENEATH

    def _put_standing_out(self, half: QVBoxLayout) -> None:
        if half.indexOf(self.standing_out) < 0:
            half.insertWidget(1, self.standing_out)

    def _fit_margins(self) -> None:
        """The scroll bar, when there is one, stands in the margin."""
        left, right = self._margins
        bar = self.verticalScrollBar()
        taken = self._bar_width() if bar.maximum() > bar.minimum() else 0
        self._halves.setContentsMargins(left, _TOP, right - taken, _BOTTOM)

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _build(self) -> None:
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.matrix)
        for half, part in ((self._left, self.map), (self._right, card)):
            half.setSpacing(_BENEATH)
            half.addWidget(part)
            half.addStretch(1)
        self._put_standing_out(self._left)
        self._content.setObjectName("experimentsContent")
        self._halves.setSpacing(_GAP)
        self._halves.addLayout(self._left)
        self._halves.addLayout(self._right, 1)
        self.setWidget(self._content)
        self.verticalScrollBar().rangeChanged.connect(self._fit_margins)

    def _on_current_changed(
        self, view: QAbstractItemView, current: QModelIndex, _previous: QModelIndex
    ) -> None:
        if view.hasFocus() and current.isValid():
            self._show(view, current)

    def _show(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Scroll until an item of one of the views is in sight."""
        box = view.visualRect(index)
        middle = view.viewport().mapTo(self._content, QPoint(box.center()))
        self.ensureVisible(middle.x(), middle.y(), box.width() // 2, box.height() // 2 + _AROUND)
