"""The outline beside a page: its sections, the one being read among them set off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.services.reading_page import OutlineRow
from suunta.ui.model_types import ModelIndex
from suunta.ui.reader.fitted_view import FittedView
from suunta.ui.reader.outline_model import OutlineModel, OutlineRole
from suunta.ui.reader.row_delegate import PanelRow, RowDelegate
from suunta.ui.theme.theme import Theme


class OutlinePanel(QWidget):
    """Follows the reading; a chosen section is asked for."""

    section_requested = Signal(str)
    wanted_in_sight = Signal(QRect)
    """A part of this panel that should be seen."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._model = OutlineModel(self)
        self._view = FittedView(self)
        self._build(theme)
        self._retranslate()

    def show_sections(self, rows: tuple[OutlineRow, ...]) -> None:
        self._model.set_rows(rows)
        self.setVisible(bool(rows))

    def show_section_read(self, anchor: str) -> None:
        """Set off the section that is being read."""
        self._model.set_here(anchor)
        here = self._model.row_of(anchor)
        # Who walks here with the keys keeps the row; the keyboard comes in at what is being read.
        if here.isValid() and not self._view.hasFocus():
            self._view.setCurrentIndex(here)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, theme: Theme) -> None:
        self._heading.setProperty("role", "label")
        self._heading.setContentsMargins(8, 0, 8, 0)
        self._view.setObjectName("outline")
        self._view.setItemDelegate(_OutlineDelegate(theme=theme, parent=self._view))
        self._view.setModel(self._model)
        self._view.chosen.connect(self._on_chosen)
        self._view.wanted_in_sight.connect(self._on_wanted_in_sight)
        self.setFocusProxy(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._view)

    def _retranslate(self) -> None:
        heading = self.tr("On this page")
        self._heading.setText(heading.upper())
        self._view.setAccessibleName(heading)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.section_requested.emit(index.data(OutlineRole.ROW).anchor)

    def _on_wanted_in_sight(self, rect: QRect) -> None:
        self.wanted_in_sight.emit(rect.translated(self._view.pos()))


class _OutlineDelegate(RowDelegate):
    @override
    def panel_row(self, index: ModelIndex) -> PanelRow:
        return PanelRow(str(index.data()), is_here=bool(index.data(OutlineRole.IS_HERE)))
