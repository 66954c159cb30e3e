"""A list whose rows are opened with one click or with Enter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from suunta.ui.widgets.row_steps import landed

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BUTTONS_OF_THE_WINDOW = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


class RowView(QListView):
    """Shows a flat model; the row that has the keyboard is the current one."""

    chosen = Signal(QModelIndex)
    """A person wants what the row stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self._on_clicked)

    def first_row(self) -> QModelIndex:
        """The first row a person can choose."""
        model = self.model()
        for row in range(model.rowCount() if model else 0):
            index = model.index(row, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                return index
        return QModelIndex()

    def begin(self) -> None:
        """Make the first row current, if the keyboard is here and no row is."""
        if self.hasFocus() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.first_row())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.begin()
        super().focusInEvent(event)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return landed(super().moveCursor(action, modifiers), action)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in _BUTTONS_OF_THE_WINDOW:
            event.ignore()
            return
        super().mousePressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.chosen.emit(index)
