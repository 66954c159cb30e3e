"""The list of figures: the current one is shown beside it, Enter opens its page."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from suunta.domain.chart import Chart
from suunta.ui.figures.figure_model import FigureRole
from suunta.ui.model_types import ModelIndex
from suunta.ui.widgets.row_steps import landed

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FigureList(QListView):
    """Always has a current figure, if it has any."""

    current_changed = Signal()
    chosen = Signal()
    """The page of the current figure is wanted."""
    copy_requested = Signal()
    menu_requested = Signal(object)
    """Where on the screen the menu of the current figure should open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figureList")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.doubleClicked.connect(self._on_double_clicked)

    def chart(self) -> Chart | None:
        """The current figure."""
        chart = self.currentIndex().data(FigureRole.CHART)
        return chart if isinstance(chart, Chart) else None

    def go_to(self, index: QModelIndex) -> None:
        """Make a figure current: the one asked for, or else the first there is."""
        self.setCurrentIndex(index if index.isValid() else self._first())

    @override
    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.chart() is None:
            self.go_to(QModelIndex())
        super().focusInEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # Qt lays rows out anew a tenth of a second later, and paints the old ones until then.
            self.doItemsLayout()

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return landed(super().moveCursor(action, modifiers), action)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in _OPENING_KEYS and self.chart() is not None:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the figure under the pointer, or by key of the current one."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return
            self.setCurrentIndex(index)
        else:
            box = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(box.center())
        if self.chart() is not None:
            self.menu_requested.emit(place)

    def _first(self) -> QModelIndex:
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        selectable = (row for row in rows if row.flags() & Qt.ItemFlag.ItemIsSelectable)
        return next(selectable, QModelIndex())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.chosen.emit()
