"""The middle of the search page: the hits, or what stands there when there are none."""

from __future__ import annotations

import re
from enum import IntEnum

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.search.hit import FindMatches, Results, no_matches
from suunta.ui.messages import Message
from suunta.ui.search.facet_rows import FacetRows
from suunta.ui.search.hit_delegate import HitDelegate
from suunta.ui.search.hit_model import HitModel, HitRole
from suunta.ui.search.hit_rows import HitRow
from suunta.ui.search.hit_view import HitView
from suunta.ui.search.nothing_found import NothingFound
from suunta.ui.search.results_header import ResultsHeader
from suunta.ui.search.search_start import SearchStart
from suunta.ui.search.unknown_filter_row import UnknownFilterRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.elided_label import ElidedLabel
from suunta.ui.widgets.empty_state import EmptyState
from suunta.ui.widgets.keyboard_lead import KeyboardLead
from suunta.ui.widgets.loading_state import LoadingState

_MOST_SHOWN = 60
"""Characters of a query that a heading repeats."""
_LONG_PIECE = re.compile(r"\S{16}(?=\S{4})")
_BUTTON_INSET = 3
"""The words of the button begin where those of the hits do."""


class _Shown(IntEnum):
    """What fills the panel; the order of the stack."""

    HITS = 0
    FAILED = 1
    WAITING = 2
    START = 3
    NOTHING = 4


class ResultsPanel(QWidget):
    """Shows what it is given; it does not search."""

    current_changed = Signal(object)
    """The `HitRow` to preview, or `None`."""
    open_requested = Signal(str)
    field_requested = Signal(str)
    all_requested = Signal()
    """The person wants the hits that were left out, too."""
    retry_requested = Signal()
    """The search that failed should be tried again."""
    unfilter_requested = Signal()
    """The filters should go, for nothing fits them."""
    emptying_requested = Signal()
    """The query should go, for nothing was found."""
    search_requested = Signal(str)
    """An example should be searched for."""
    word_chosen = Signal(str)
    """A word that exists should take the place of the one that does not."""
    copy_requested = Signal()
    """The current hit should be on the clipboard."""
    row_copy_requested = Signal(object)
    row_address_copy_requested = Signal(object)
    """A certain `HitRow`, or its address, should be on the clipboard."""

    def __init__(self, *, theme: Theme, names: FacetRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._total = 0
        self.find_matches: FindMatches = no_matches
        """Tells what of a text was looked for; for whoever shows a hit whole."""
        self._blames_filters = False
        self.header = ResultsHeader(theme=theme, parent=self)
        self.unknown_filters = UnknownFilterRow(theme=theme, names=names, parent=self)
        self._model = HitModel(self)
        self._view = HitView(self)
        self._delegate = HitDelegate(theme=theme, parent=self._view)
        self._failed = EmptyState(theme=theme, icon="warning", parent=self)
        self._waiting = LoadingState(theme=theme, parent=self)
        self.start = SearchStart(theme=theme, parent=self)
        self._nothing = NothingFound(theme=theme, parent=self)
        self._stack = QStackedWidget(self)
        self._all = QPushButton(self)
        self._keys = ElidedLabel(parent=self)
        self._build()
        self._retranslate()
        theme.changed.connect(self._on_theme_changed)

    def show_hits(self, results: Results, rows: tuple[HitRow, ...], current: str) -> None:
        """Show hits, with the document `current` as the current one, or else the first."""
        self._show_answered(results)
        self.find_matches = results.find_matches
        self._model.set_rows(rows)
        self._total = results.total
        self._all.setVisible(results.total > len(rows))
        self._retranslate_all()
        self._show(_Shown.HITS)
        self._view.setCurrentIndex(self._model.index(max(0, self._model.row_of(current)), 0))

    def show_nothing_found(self, results: Results, query: str, *, is_narrowed: bool) -> None:
        """Say that nothing matches, and what may help.

        Words come near only where there would be nothing without filters either.
        """
        self._show_answered(results)
        self._blames_filters = is_narrowed and not results.suggestions
        title = self.tr("Nothing found for ‘%1’").replace("%1", _short(query))
        if self._blames_filters:
            title = title if query.strip() else self.tr("Nothing fits these filters")
            text = self.tr("The filters may be too narrow. Without them there may be something.")
            way_on = self.tr("Clear filters")
        elif results.suggestions:
            text = self.tr("These words come near, and there is something about them:")
            if len(results.suggestions) == 1:
                text = self.tr("This word comes near, and there is something about it:")
            way_on = self.tr("Clear the search")
        else:
            text = self.tr(
                "Try fewer or other words, the singular, or only the beginning of a word."
            )
            way_on = self.tr("Clear the search")
        self._drop_hits()
        self._nothing.set_texts(title, text, way_on)
        self._nothing.show_suggestions(results.suggestions)
        self._show(_Shown.NOTHING)

    def show_failure(self, message: Message) -> None:
        """Say that the search did not work, and why."""
        self.header.show_nothing()
        self.unknown_filters.show_unknown(())
        self._drop_hits()
        self._failed.set_texts(message.title, message.text, self.tr("Try again"))
        self._show(_Shown.FAILED)

    def show_start(self) -> None:
        """Show what can be typed."""
        self.header.show_nothing()
        self.unknown_filters.show_unknown(())
        self._drop_hits()
        self._show(_Shown.START)

    def show_waiting(self) -> None:
        """Say that a search takes its time, unless there are still hits to look at."""
        if not self.has_hits():
            self._waiting.set_texts(self.tr("Searching…"))
            self._show(_Shown.WAITING)

    def current_row(self) -> HitRow | None:
        row = self._view.currentIndex().data(HitRole.ROW)
        return row if isinstance(row, HitRow) else None

    def holds(self, identifier: str) -> bool:
        """Whether a document is among the hits."""
        return self._model.row_of(identifier) >= 0

    def has_hits(self) -> bool:
        return self._model.rowCount() > 0

    def focus(self) -> None:
        """Take the keyboard, where there is something to do with it."""
        match self._stack.currentIndex():
            case _Shown.HITS:
                self._view.setFocus(Qt.FocusReason.TabFocusReason)
            case _Shown.START:
                self.start.focus()
            case _Shown.NOTHING:
                self._nothing.focus()
            case _Shown.FAILED:
                self._failed.setFocus(Qt.FocusReason.TabFocusReason)

    def set_opens_with_click(self, opens: bool) -> None:
        self._view.set_opens_with_click(opens)

    def scroll_position(self) -> int:
        return self._view.verticalScrollBar().value()

    def set_scroll_position(self, position: int) -> None:
        self._view.lay_out_all()
        self._view.verticalScrollBar().setValue(position)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.current_changed.connect(self._on_current_changed)
        self._view.chosen.connect(self._on_chosen)
        self._view.field_requested.connect(self.field_requested)
        self._view.copy_requested.connect(self.copy_requested)
        self._view.row_open_requested.connect(self._on_row_open_requested)
        self._view.row_copy_requested.connect(self.row_copy_requested)
        self._view.row_address_copy_requested.connect(self.row_address_copy_requested)
        self._failed.action_requested.connect(self.retry_requested)
        self._nothing.way_on_requested.connect(self._on_way_on_requested)
        self._nothing.word_chosen.connect(self.word_chosen)
        self._all.setProperty("role", "quiet")
        self._all.clicked.connect(self.all_requested)
        self._all.hide()
        self._keys.setProperty("role", "faint")
        self._keys.setContentsMargins(12, 0, 12, 0)
        KeyboardLead(self, self._stack.currentWidget)
        self.start.search_requested.connect(self.search_requested)
        for widget in (self._view, self._failed, self._waiting, self.start, self._nothing):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 10)
        column.setSpacing(6)
        column.addWidget(self.header)
        column.addWidget(self.unknown_filters)
        column.addWidget(self._stack, 1)
        everything = QHBoxLayout()
        everything.setContentsMargins(_BUTTON_INSET, 0, 0, 0)
        everything.addWidget(self._all)
        everything.addStretch()
        column.addLayout(everything)
        column.addWidget(self._keys)

    def _show_answered(self, results: Results) -> None:
        self.header.show_results(results)
        self.unknown_filters.show_unknown(results.unknown_filters)

    def _retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Results"))
        self._keys.setText(
            self.tr("↑ ↓ move · Enter open · Ctrl C copy with source · type to change the query")
        )
        self._retranslate_all()

    def _drop_hits(self) -> None:
        self._model.set_rows(())
        self._all.hide()
        self.current_changed.emit(None)

    def _retranslate_all(self) -> None:
        self._all.setText(self.tr("Show all %Ln result(s)", "", self._total))

    def _show(self, shown: _Shown) -> None:
        self._stack.setCurrentIndex(shown)
        self._keys.setVisible(shown is _Shown.HITS)
        self.header.setVisible(shown is not _Shown.START)

    def _on_current_changed(self) -> None:
        row = self.current_row()
        if row is not None:
            self.current_changed.emit(row)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.open_requested.emit(index.data(HitRole.ROW).address)

    def _on_row_open_requested(self, row: HitRow) -> None:
        self.open_requested.emit(row.address)

    def _on_way_on_requested(self) -> None:
        wanted = self.unfilter_requested if self._blames_filters else self.emptying_requested
        wanted.emit()

    def _on_theme_changed(self) -> None:
        self._delegate.forget_layouts()
        self._view.doItemsLayout()


def _short(query: str) -> str:
    """The query as a heading repeats it; what was typed without a space may be broken, too."""
    begun = query if len(query) <= _MOST_SHOWN else f"{query[:_MOST_SHOWN]}…"
    return _LONG_PIECE.sub("\\g<0>\N{ZERO WIDTH SPACE}", begun)
