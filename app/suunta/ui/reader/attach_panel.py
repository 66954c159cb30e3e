"""Choose the passage that something kept is attached to: the nearest ones, or one's own choice."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.ui.model_types import NO_PARENT, ModelIndex
from suunta.ui.reader.fitted_view import FittedView
from suunta.ui.reader.row_delegate import PanelRow, RowDelegate
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.flow_layout import FlowLayout
from suunta.ui.widgets.painting import paint_ground

if TYPE_CHECKING:
    from suunta.services.keeping.nearest import Candidate

_MARGIN = 10
_LONGEST = 220


class AttachPanel(QWidget):
    """The last row of the list stands for what is selected, or read, on the page itself."""

    pointed_at = Signal(int)
    """The number of the candidate to look at; that of the last row lies behind all of them."""
    wanted = Signal(int)
    """Attach it there; carries the same number."""
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading, self._words, self._hint = QLabel(self), QLabel(self), QLabel(self)
        self._model = _AttachModel(self)
        self.list = FittedView(self)
        self._attach, self._cancel = QPushButton(self), QPushButton(self)
        self._build()
        self._retranslate()
        theme.changed.connect(self.update)

    def show_thing(self, words: str) -> None:
        """Say what looks for a passage; the candidates come when they are found."""
        whole = " ".join(words.split())
        is_long = len(whole) > _LONGEST
        self._words.setText(f"{whole[:_LONGEST].rsplit(' ', 1)[0]}…" if is_long else whole)
        self.show_candidates(())

    def show_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        """Offer other passages, the first of them chosen."""
        self._model.set_candidates(candidates)
        self._say_hint()
        self.list.setCurrentIndex(self._model.index(0))
        self.list.fit()

    def choose_own(self, words: str) -> None:
        """Words were selected on the page: they are meant."""
        self._model.set_own(words)
        self.list.fit()
        self.list.setCurrentIndex(self._model.index(self._model.rowCount() - 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.size("radius_card")
        paint_ground(painter, self.rect(), self._theme.color("surface_raised"), radius)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("attachPanel")
        self._heading.setProperty("role", "label")
        self._hint.setProperty("role", "muted")
        for label in (self._words, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.list.setObjectName("attachList")
        self.list.setItemDelegate(_AttachDelegate(theme=self._theme, parent=self.list))
        self.list.setModel(self._model)
        self.list.chosen.connect(self._on_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._attach.setObjectName("attachHere")
        self._attach.setProperty("role", "primary")
        self._attach.clicked.connect(self._on_attach)
        self._cancel.setObjectName("cancelAttaching")
        self._cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self.list)
        buttons = FlowLayout(spacing=7)
        buttons.addWidget(self._attach)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN + 2, _MARGIN, _MARGIN + 2)
        column.setSpacing(8)
        for each in (self._heading, self._words, self._hint, self.list):
            column.addWidget(each)
        column.addLayout(buttons)

    def _retranslate(self) -> None:
        heading = self.tr("Attach to a passage")
        self._heading.setText(heading.upper())
        self.setAccessibleName(heading)
        self.list.setAccessibleName(self.tr("Passages to attach it to"))
        self._model.name_own(self.tr("What you select on the page, or the paragraph you read"))
        self._attach.setText(self.tr("Attach here"))
        self._cancel.setText(self.tr("Cancel"))
        self._say_hint()

    def _say_hint(self) -> None:
        has_some = self._model.rowCount() > 1
        nearest = self.tr("The nearest passages. Or select words on the page.")
        none = self.tr("Nothing on this page is like it. Select words on the page.")
        self._hint.setText(nearest if has_some else none)

    def _on_current_changed(self, current: QModelIndex) -> None:
        self.list.doItemsLayout()  # the chosen row is set in bold
        self.list.fit()
        if current.isValid():
            self.pointed_at.emit(current.row())

    def _on_chosen(self, index: QModelIndex) -> None:
        self.wanted.emit(index.row())

    def _on_attach(self) -> None:
        if self.list.currentIndex().isValid():
            self.wanted.emit(self.list.currentIndex().row())


class _AttachRole(IntEnum):
    HEADING = Qt.ItemDataRole.UserRole


class _AttachModel(QAbstractListModel):
    """The candidates, and one row after them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._own_name = self._own = ""

    def set_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        self.beginResetModel()
        self._candidates, self._own = candidates, ""
        self.endResetModel()

    def set_own(self, words: str) -> None:
        self._own = words
        self._tell_own()

    def name_own(self, name: str) -> None:
        self._own_name = name
        self._tell_own()

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._candidates) + 1

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        is_own = index.row() == len(self._candidates)
        text, note = self._own_row() if is_own else self._row(self._candidates[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case _AttachRole.HEADING:
                return note
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (text, note) if part)
        return None

    def _row(self, candidate: Candidate) -> tuple[str, str]:
        return candidate.text, candidate.heading

    def _own_row(self) -> tuple[str, str]:
        return (self._own, self._own_name) if self._own else (self._own_name, "")

    def _tell_own(self) -> None:
        last = self.index(len(self._candidates))
        self.dataChanged.emit(last, last)


class _AttachDelegate(RowDelegate):
    """Sets off the row that is chosen, wherever the keyboard is."""

    @override
    def panel_row(self, index: ModelIndex) -> PanelRow:
        view = self.parent()
        assert isinstance(view, FittedView)
        is_here = view.currentIndex() == index
        return PanelRow(str(index.data()), str(index.data(_AttachRole.HEADING)), is_here=is_here)
