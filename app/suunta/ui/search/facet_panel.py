"""The filters beside the results: choose a value, see what would be left."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from suunta.ui.commands.hints import key_of, with_key_of
from suunta.ui.commands.keys import shown
from suunta.ui.reader.headed_view import HeadedView
from suunta.ui.search.facet_delegate import FacetDelegate
from suunta.ui.search.facet_model import FacetModel, FacetRole
from suunta.ui.search.facet_rows import FacetFold, FacetOption, FacetRows, Filters, toggled
from suunta.ui.search.typed_filters import merged
from suunta.ui.theme.theme import Theme

_LEFT, _RIGHT = 8, 7


class FacetPanel(QWidget):
    """Shows the facets of the last search and holds the filters that are chosen."""

    filters_changed = Signal(object)
    """The `Filters` that hold from now on; sent for a person's choice only."""
    typed_dropped = Signal(str, str)
    """A facet and a value that should no longer stand in the query; of no facet: every one."""

    def __init__(self, *, theme: Theme, names: FacetRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self._filters: Filters = {}
        self._typed: Filters = {}
        self._counts: Mapping[str, Mapping[str, int]] = {}
        self._opened: frozenset[str] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._model = FacetModel(self)
        self._view = _FacetView(theme=theme, parent=self)
        self._clear = QPushButton(self)
        self._key = QLabel(self)
        self._foot = QHBoxLayout()
        self._build()
        self._retranslate()
        theme.changed.connect(self._on_theme_changed)

    def filters(self) -> Filters:
        """The values chosen here."""
        return self._filters

    def all_filters(self) -> Filters:
        """The values chosen here and those that stand in the query."""
        return merged(self._typed, self._filters)

    def set_typed(self, typed: Filters) -> None:
        """Show the values that stand in the query as chosen, too."""
        if typed != self._typed:
            self._typed = typed
            self._show()

    def set_filters(self, filters: Filters) -> None:
        """Take filters that were not chosen here."""
        self._filters = {key: tuple(values) for key, values in filters.items() if values}
        self._show()

    def set_names(self, names: FacetRows) -> None:
        """Name the values in another language."""
        self._names = names
        self._show()

    def has_something(self) -> bool:
        """Whether there is anything to choose."""
        return self._model.rowCount() > 0

    def clear_filters(self) -> None:
        """Choose nothing any more, as a person would."""
        had_chosen, had_typed = bool(self._filters), bool(self._typed)
        self.set_filters({})
        if had_chosen:
            self.filters_changed.emit(self._filters)
        if had_typed:
            self.typed_dropped.emit("", "")

    def show_counts(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        """Show what each value would leave; where filters stand already, after the results."""
        self._counts = counts
        if any(counts.values()) and self.isVisible():
            self._soon.start(0)
        else:
            self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_key()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("background"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._soon.timeout.connect(self._show)
        self._view.setModel(self._model)
        self._view.chosen.connect(self._on_chosen)
        self._clear.setObjectName("clearFilters")
        self._clear.setProperty("role", "quiet")
        self._clear.clicked.connect(self.clear_filters)
        self._key.setObjectName("clearKey")
        self._key.setProperty("role", "key")
        self._show_clear(False)
        self.setFocusProxy(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 11, _RIGHT, 10)
        column.setSpacing(8)
        column.addWidget(self._view, 1)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self._clear)
        self._foot.addWidget(self._key)
        self._foot.addStretch(1)
        column.addLayout(self._foot)
        self._on_theme_changed()

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Filters"))
        self._view.setAccessibleDescription(
            self.tr("Space chooses a value; the number says how many documents it would leave.")
        )
        self._clear.setText(self.tr("Clear filters"))
        self._clear.setToolTip(with_key_of(self.tr("Clear filters"), "filters.clear"))
        self._key.setText(shown(key_of("filters.clear")))
        self._fit_key()

    def _show(self) -> None:
        self._soon.stop()
        at = self._view.currentIndex().data(FacetRole.ROW)
        self._model.set_rows(self._names.rows(self._counts, self.all_filters(), self._opened))
        has_rows = self._model.rowCount() > 0
        self._view.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if has_rows else Qt.FocusPolicy.NoFocus
        )
        # Before it is painted: a view that lays itself out while painting is painted twice.
        self._view.doItemsLayout()
        self._show_clear(bool(self._filters or self._typed))
        if self._view.currentIndex().isValid():
            return
        self._view.go_to(self._row_like(at))

    def _show_clear(self, is_shown: bool) -> None:
        self._clear.setVisible(is_shown)
        self._fit_key()

    def _fit_key(self) -> None:
        """The key stands beside the words where there is room; their hint tells it, too."""
        taken = sum(each.sizeHint().width() for each in (self._clear, self._key))
        room = self.contentsRect().width() - _LEFT - _RIGHT - self._foot.spacing()
        self._key.setVisible(not self._clear.isHidden() and taken <= room)

    def _row_like(self, row: object) -> int:
        if isinstance(row, FacetOption):
            return self._model.row_of(row.facet, row.value)
        if isinstance(row, FacetFold):
            return self._model.fold_of(row.facet)
        return -1

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(FacetRole.ROW)
        if isinstance(row, FacetFold):
            self._opened = self._opened ^ {row.facet}
            self._show()
        elif isinstance(row, FacetOption):
            self._toggle(row.facet, row.value)

    def _toggle(self, facet: str, value: str) -> None:
        """Choose a value, or choose it no more wherever it was chosen."""
        is_typed = value in self._typed.get(facet, ())
        if value in self._filters.get(facet, ()) or not is_typed:
            self._filters = toggled(self._filters, facet, value)
            self._show()
            self.filters_changed.emit(self._filters)
        if is_typed:
            self.typed_dropped.emit(facet, value)

    def _on_theme_changed(self) -> None:
        self._fit_key()
        self._view.viewport().update()
        self.update()


class _FacetView(HeadedView):
    """A list of which nothing is selected: what is chosen has its box ticked."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setProperty("role", "plain")
        self.setItemDelegate(FacetDelegate(theme=theme, parent=self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setAutoFillBackground(False)

    def go_to(self, row: int) -> None:
        """Move the keyboard to a row; to none with -1."""
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
