"""A list that is as tall as its rows: part of a panel that scrolls as a whole."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.ui.model_types import ModelIndex
from suunta.ui.reader.headed_view import HeadedView


class FittedView(HeadedView):
    """Never scrolls itself; tells its panel what should be in sight."""

    wanted_in_sight = Signal(QRect)
    """A row got the keyboard; the rectangle is the view's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the height that the rows need in the present width."""
        model = self.model()
        count = model.rowCount() if model is not None else 0
        height = sum(self.sizeHintForIndex(model.index(row, 0)).height() for row in range(count))
        self.setFixedHeight(height)
        self.setVisible(count > 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # Qt lays rows out anew when the height is another, and paints the old ones until then.
            self.doItemsLayout()
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the panel, which scrolls."""
        event.ignore()

    @override
    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.wanted_in_sight.emit(self.visualRect(current))
